"""Conversations v2: configurations that are kept to, states, participants, what is said and sent."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.conversations import v2
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client

OURS, THEIRS = "+15017122661", "+15558675310"


@pytest.fixture
def twilio() -> FakeTwilio:
    twilio = FakeTwilio(numbers=[OURS])
    twilio.mount("https://app.example", lambda _: None)
    return twilio


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def configuration(client: Client, **given: Any) -> str:
    usual: dict[str, Any] = {
        "display_name": "main",
        "description": "d",
        "memory_store_id": "mem_store_" + "0" * 26,
        "conversation_grouping_type": "GROUP_BY_PROFILE",
    }
    made = client(v2.CreateConfiguration(**{**usual, **given}))
    return str(dict(made.related or {})["configurationId"])


def participant(address: str) -> dict[str, Any]:
    return {"addresses": [{"channel": "SMS", "address": address}]}


def test_a_conversation_keeps_its_initial_configuration(twilio: FakeTwilio, client: Client) -> None:
    sid = configuration(client)
    made = client(v2.CreateConversation(configuration_id=sid, name="n", metadata={"a": "b"}))
    assert (made.status, made.configuration_id, made.name) == ("ACTIVE", sid, "n")
    twilio.run_until_idle()
    client(v2.PatchConfiguration(sid, description="changed"))
    twilio.run_until_idle()
    kept: Any = client(v2.FetchConversation(str(made.id))).configuration
    assert kept.description == "d"
    later: Any = client(v2.CreateConversation(configuration_id=sid)).configuration
    assert later.description == "changed"


def test_invalid_conversations_are_refused(client: Client) -> None:
    sid = configuration(client)
    missing = "conv_configuration_" + "0" * 26
    assert refusal(client, v2.CreateConversation(configuration_id=missing)) == (404, 20404)
    for metadata in ({str(number): "x" for number in range(9)}, {"a": "x" * 513}):
        assert refusal(client, v2.CreateConversation(configuration_id=sid, metadata=metadata)) == (400, 20001)
    many = [participant(THEIRS)] * 51
    assert refusal(client, v2.CreateConversation(configuration_id=sid, participants=many)) == (400, 20001)


def test_a_participants_type_comes_from_its_addresses(client: Client) -> None:
    sid = configuration(client)
    made = client(v2.CreateConversation(configuration_id=sid, participants=[participant(OURS), participant(THEIRS)]))
    assert [each.type for each in made.participants or ()] == ["HUMAN_AGENT", "CUSTOMER"]
    chat = {"channel": "CHAT", "address": "ann"}
    other = client(v2.CreateParticipant(str(made.id), addresses=[chat], name="Ann"))
    assert (other.type, other.name, other.conversation_id) == ("UNKNOWN", "Ann", made.id)
    changed = client(v2.UpdateParticipant(str(made.id), str(other.id), type="AI_AGENT"))
    assert (changed.type, changed.name, len(changed.addresses or ())) == ("AI_AGENT", None, 1)
    assert len(client(v2.ListParticipant(str(made.id))).items) == 3


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("wait"), st.integers(0, 15)),
        st.tuples(st.just("say"), st.just(0)),
        st.tuples(st.just("close"), st.just(0)),
    ),
    max_size=10,
)


@given(inactive=st.integers(0, 10), closed=st.integers(0, 10), steps=STEPS)
def test_an_idle_conversation_becomes_inactive_and_is_closed(
    inactive: int, closed: int, steps: list[tuple[str, int]]
) -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    timeouts = {name: minutes for name, minutes in (("inactive", inactive), ("closed", closed)) if minutes}
    sid = configuration(client, channel_settings={"SMS": {"statusTimeouts": timeouts}})
    made = str(client(v2.CreateConversation(configuration_id=sid)).id)
    say = v2.CreateCommunication(
        made,
        author={"address": THEIRS, "channel": "SMS"},
        content={"type": "TEXT", "text": "Hi"},
        recipients=[{"address": OURS, "channel": "SMS"}],
    )
    status, idle = "ACTIVE", 0
    for step, minutes in steps:
        if step == "wait":
            twilio.advance(timedelta(minutes=minutes))
            idle += minutes
            if status == "ACTIVE" and inactive and idle >= inactive:
                status, idle = "INACTIVE", idle - inactive
            if status == "INACTIVE" and closed and idle >= closed:
                status = "CLOSED"
        elif status == "CLOSED":
            operation: Any = say if step == "say" else v2.PatchConversation(made, status="CLOSED")
            assert refusal(client, operation) == (400, 20001)
        elif step == "say":
            client(say)
            status, idle = "ACTIVE", 0
        else:
            client(v2.PatchConversation(made, status="CLOSED"))
            status = "CLOSED"
        assert client(v2.FetchConversation(made)).status == status


def test_the_configurations_callbacks_are_notified(twilio: FakeTwilio, client: Client) -> None:
    sid = configuration(client, status_callbacks=[{"url": "https://app.example/events", "method": "POST"}])
    made = client(v2.CreateConversation(configuration_id=sid, participants=[participant(THEIRS)]))
    client(v2.UpdateConversation(str(made.id), status="CLOSED"))
    twilio.run_until_idle()
    message = [json.loads(each.request.body) for each in twilio.callbacks]
    assert [each["eventType"] for each in message] == [
        "CONVERSATION_CREATED",
        "PARTICIPANT_ADDED",
        "CONVERSATION_UPDATED",
    ]
    assert [each["data"]["id"] for each in message][::2] == [made.id, made.id]
    assert message[2]["data"]["status"] == "CLOSED"


def test_an_action_sends_a_message_and_stores_it(twilio: FakeTwilio, client: Client) -> None:
    sid = configuration(client)
    made = str(client(v2.CreateConversation(configuration_id=sid)).id)
    payload = {
        "from": {"address": OURS, "channel": "SMS"},
        "to": [{"address": THEIRS, "channel": "SMS"}],
        "content": {"text": "Hello"},
    }
    action = client(v2.CreateAction(made, type="SEND_MESSAGE", payload=payload))
    assert action.status == "PENDING"
    twilio.run_until_idle()
    done = client(v2.FetchAction(made, str(action.id)))
    (message,) = client(v2.ListCommunication(made)).items
    content: Any = message.content
    assert (done.status, dict(done.related or {})["communicationId"]) == ("COMPLETED", message.id)
    assert (content.text, [(text.from_, text.to, text.body) for text in twilio.messages]) == (
        "Hello",
        [(OURS, THEIRS, "Hello")],
    )
    assert [each.id for each in client(v2.ListConversation(channel_id=str(twilio.messages[0].sid))).items] == [made]
    assert client(v2.ListConversation(channel_id="SM0")).items == ()


def test_conversations_are_listed_by_status_and_deleted_by_operation(twilio: FakeTwilio, client: Client) -> None:
    sid = configuration(client)
    one, two = (str(client(v2.CreateConversation(configuration_id=sid)).id) for _ in range(2))
    client(v2.PatchConversation(one, status="CLOSED"))
    assert [each.id for each in client(v2.ListConversation(status=["CLOSED"])).items] == [one]
    assert len(client(v2.ListConversation(status=["CLOSED", "ACTIVE"])).items) == 2
    gone = client(v2.DeleteConversation(two))
    assert dict(gone.related or {}) == {"conversationId": two}
    assert client(v2.FetchConversation(two)).id == two
    twilio.run_until_idle()
    assert refusal(client, v2.FetchConversation(two)) == (404, 20404)
