"""Studio: revisions, validation, executions and their steps."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.errors import ApiError
from twilio_fp.rest.studio import v1, v2
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client

THEIRS, OURS = "+15558675310", "+15017122661"


def widget(name: str, kind: str, event: str, following: str | None, **properties: Any) -> dict[str, Any]:
    transition = {"event": event} if following is None else {"event": event, "next": following}
    return {"name": name, "type": kind, "transitions": [transition], "properties": properties}


def definition(*states: dict[str, Any]) -> dict[str, Any]:
    return {"description": "A flow", "states": list(states), "initial_state": "Trigger", "flags": {}}


WAITING = definition(
    widget("Trigger", "trigger", "incomingRequest", "ask"),
    widget("ask", "send-and-wait-for-reply", "incomingMessage", None, body="Well?"),
)
TELLING = definition(
    widget("Trigger", "trigger", "incomingRequest", "name"),
    widget("name", "set-variables", "next", "tell", variables=[{"key": "who", "value": "{{flow.data.name}}"}]),
    widget("tell", "send-message", "sent", None, body="Hi {{flow.variables.who}}!", to="{{contact.channel.address}}"),
)


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def flow(client: Client, what: dict[str, Any] = WAITING, status: str = "published") -> str:
    return str(client(v2.CreateFlow(friendly_name="f", status=status, definition=what)).sid)


def test_a_new_flow_has_its_first_revision(client: Client) -> None:
    made = client(v2.CreateFlow(friendly_name="f", status="draft", definition=WAITING, commit_message="First"))
    assert (made.revision, made.status, made.valid, made.commit_message) == (1, "draft", True, "First")
    assert (list(made.errors or ()), list(made.warnings or ())) == ([], [])
    assert made.webhook_url == f"https://webhooks.twilio.com/v1/Accounts/{made.account_sid}/Flows/{made.sid}"
    assert client(v2.FetchFlow(str(made.sid))) == made
    old = client(v1.FetchFlow(str(made.sid)))
    assert (old.version, old.friendly_name) == (1, "f")
    assert [each.version for each in client(v1.ListFlow()).items] == [1]


@given(st.lists(st.tuples(st.sampled_from(["draft", "published"]), st.none() | st.text("abc", min_size=1)), max_size=8))
def test_every_update_adds_a_revision(updates: list[tuple[str, str | None]]) -> None:
    client = FakeTwilio().client()
    sid = flow(client, status="draft")
    expected = [("draft", "f")]
    for status, name in updates:
        made = client(v2.UpdateFlow(sid, status=status, friendly_name=name))
        expected.append((status, name or expected[-1][1]))
        assert made.revision == len(expected)
    kept = client(v2.ListFlowRevision(sid)).items
    assert [(one.revision, one.status, one.friendly_name) for one in reversed(kept)] == [
        (number, *each) for number, each in enumerate(expected, 1)
    ]
    assert client(v2.FetchFlowRevision(sid, "LatestRevision")).revision == len(expected)
    published = [number for number, (status, _) in enumerate(expected, 1) if status == "published"]
    if published:
        assert client(v2.FetchFlowRevision(sid, "LatestPublished")).revision == published[-1]
    else:
        assert refusal(client, v2.FetchFlowRevision(sid, "LatestPublished")) == (404, 20404)
    assert client(v2.FetchFlowRevision(sid, "1")).friendly_name == "f"


@pytest.mark.parametrize(
    ("wrong", "path"),
    [
        ({}, "#/"),
        ({**WAITING, "initial_state": "nowhere"}, "#/initial_state"),
        (definition(widget("Trigger", "trigger", "incomingRequest", "gone")), "#/states/0/transitions/0/next"),
        (definition(widget("Trigger", "trigger", "a", None), widget("Trigger", "x", "a", None)), "#/states/1/name"),
        ({"states": [{"name": "Trigger"}], "initial_state": "Trigger"}, "#/states/0"),
    ],
)
def test_an_invalid_flow_can_only_be_a_draft(client: Client, wrong: dict[str, Any], path: str) -> None:
    draft = client(v2.CreateFlow(friendly_name="f", status="draft", definition=wrong))
    assert draft.valid is False
    assert path in [dict(each)["property_path"] for each in draft.errors or ()]
    for operation in (
        v2.CreateFlow(friendly_name="f", status="published", definition=wrong),
        v2.UpdateFlow(str(draft.sid), status="published"),
        v2.UpdateFlowValidate(friendly_name="f", status="draft", definition=wrong),
    ):
        with pytest.raises(ApiError) as caught:
            client(operation)
        assert (caught.value.status, caught.value.code) == (400, 81022)
    assert client(v2.FetchFlow(str(draft.sid))).revision == 1
    assert client(v2.UpdateFlowValidate(friendly_name="f", status="draft", definition=WAITING)).valid is True


def test_a_contact_has_one_active_execution_per_flow(client: Client) -> None:
    sid = flow(client)
    execute = v2.CreateExecution(sid, to=THEIRS, from_=OURS, parameters={"name": "Ann"})
    running = client(execute)
    assert (running.status, running.contact_channel_address, running.flow_version) == ("active", THEIRS, 1)
    assert str(running.contact_sid).startswith("FC")
    context: Any = running.context
    assert (dict(context["flow"]["data"]), dict(context["widgets"])) == ({"name": "Ann"}, {})
    with pytest.raises(ApiError) as caught:
        client(execute)
    assert (caught.value.status, caught.value.code) == (409, 20409)
    assert str(running.sid) in str(caught.value)
    assert client(v1.CreateExecution(sid, to=THEIRS, from_=OURS)).sid == running.sid
    assert client(v2.CreateExecution(sid, to="+15558675311", from_=OURS)).sid != running.sid
    assert client(v2.CreateExecution(flow(client), to=THEIRS, from_=OURS)).sid != running.sid
    ended = client(v2.UpdateExecution(sid, str(running.sid), status="ended"))
    assert ended.status == "ended"
    assert refusal(client, v2.UpdateExecution(sid, str(running.sid), status="active")) == (400, 20001)
    assert client(execute).sid != running.sid


def test_the_error_contains_the_conflicting_execution(client: Client) -> None:
    sid = flow(client)
    running = client(v2.CreateExecution(sid, to=THEIRS, from_=OURS))
    with pytest.raises(ApiError) as caught:
        client(v2.CreateExecution(sid, to=THEIRS, from_=OURS))
    assert f'"conflicting_execution_sid":"{running.sid}"' in str(caught.value.body).replace(" ", "")


def test_a_deleted_execution_no_longer_conflicts(client: Client) -> None:
    sid = flow(client)
    running = client(v2.CreateExecution(sid, to=THEIRS, from_=OURS))
    client(v2.DeleteExecution(sid, str(running.sid)))
    assert client(v2.ListExecution(sid)).items == ()
    client(v2.CreateExecution(sid, to=THEIRS, from_=OURS))


def test_an_execution_takes_the_steps_that_need_no_contact(twilio: FakeTwilio, client: Client) -> None:
    sid = flow(client, TELLING)
    made = client(v2.CreateExecution(sid, to=THEIRS, from_=OURS, parameters={"name": "Ann"}))
    twilio.run_until_idle()
    assert client(v2.FetchExecution(sid, str(made.sid))).status == "ended"
    steps = client(v2.ListExecutionStep(sid, str(made.sid))).items[::-1]
    assert [(step.name, step.transitioned_from, step.transitioned_to) for step in steps] == [
        ("incomingRequest", "Trigger", "name"),
        ("next", "name", "tell"),
        ("sent", "tell", "Ended"),
    ]
    assert [(text.from_, text.to, text.body, text.status) for text in twilio.messages] == [
        (OURS, THEIRS, "Hi Ann!", "delivered")
    ]
    context: Any = client(v2.FetchExecutionContext(sid, str(made.sid))).context
    assert context["flow"]["variables"]["who"] == "Ann"
    assert context["widgets"]["tell"]["message"]["Body"] == "Hi Ann!"
    first: Any = client(v2.FetchExecutionStepContext(sid, str(made.sid), str(steps[0].sid)))
    assert (first.step_sid, dict(first.context["widgets"])) == (steps[0].sid, {})


def test_an_execution_waits_where_it_needs_the_contact(twilio: FakeTwilio, client: Client) -> None:
    sid = flow(client)
    made = client(v1.CreateEngagement(sid, to=THEIRS, from_=OURS))
    twilio.run_until_idle()
    assert client(v1.FetchEngagement(sid, str(made.sid))).status == "active"
    (step,) = client(v1.ListStep(sid, str(made.sid))).items
    assert (step.engagement_sid, step.transitioned_to) == (made.sid, "ask")
    context: Any = client(v1.FetchEngagementContext(sid, str(made.sid))).context
    assert context["flow"]["flow_sid"] == sid


def test_executions_are_listed_by_time_and_status(twilio: FakeTwilio, client: Client) -> None:
    sid = flow(client)
    first = client(v2.CreateExecution(sid, to=THEIRS, from_=OURS))
    client(v2.UpdateExecution(sid, str(first.sid), status="ended"))
    twilio.advance(timedelta(hours=1))
    later = client(v2.CreateExecution(sid, to=THEIRS, from_=OURS))
    middle = twilio.state.now - timedelta(minutes=30)
    assert [each.sid for each in client(v2.ListExecution(sid)).items] == [later.sid, first.sid]
    assert [each.sid for each in client(v2.ListExecution(sid, date_created_from=middle)).items] == [later.sid]
    assert [each.sid for each in client(v2.ListExecution(sid, date_created_to=middle)).items] == [first.sid]
    assert [each.sid for each in client(v2.ListExecution(sid, status="ended")).items] == [first.sid]


def test_the_test_users_of_a_flow_are_stored(client: Client) -> None:
    sid = flow(client)
    assert list(client(v2.FetchTestUser(sid)).test_users or ()) == []
    kept = client(v2.UpdateTestUser(sid, test_users=[THEIRS]))
    assert (kept.sid, list(kept.test_users or ())) == (sid, [THEIRS])
    assert client(v2.FetchTestUser(sid)) == kept
