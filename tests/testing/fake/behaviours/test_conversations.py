"""Conversations: the default service, states, timers, names, webhooks' number."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.conversations import v1
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def test_an_account_has_a_default_service_with_four_roles(client: Client) -> None:
    configuration = client(v1.FetchConfiguration())
    services = client(v1.ListService()).items
    assert [service.sid for service in services] == [configuration.default_chat_service_sid]
    roles = client(v1.ListRole()).items
    assert [role.friendly_name for role in roles] == ["service admin", "service user", "channel admin", "channel user"]
    assert {role.chat_service_sid for role in roles} == {configuration.default_chat_service_sid}
    settings = client(v1.FetchServiceConfiguration(str(configuration.default_chat_service_sid)))
    assert settings.default_chat_service_role_sid == roles[1].sid


def test_paths_without_a_service_use_the_default_service(client: Client) -> None:
    sid = str(client(v1.FetchConfiguration()).default_chat_service_sid)
    mine = client(v1.CreateConversation(friendly_name="mine", unique_name="one"))
    same = client(v1.FetchServiceConversation(sid, str(mine.sid)))
    assert (same.friendly_name, same.chat_service_sid) == ("mine", sid)
    theirs = client(v1.CreateServiceConversation(sid, friendly_name="theirs"))
    assert client(v1.FetchConversation(str(theirs.sid))).friendly_name == "theirs"
    assert {each.sid for each in client(v1.ListConversation()).items} == {mine.sid, theirs.sid}
    message = client(v1.CreateConversationMessage("one", body="Hi"))
    assert message.conversation_sid == mine.sid
    assert client(v1.FetchServiceConversationMessage(sid, "one", str(message.sid))).body == "Hi"
    assert str(mine.url) == f"https://conversations.twilio.com/v1/Conversations/{mine.sid}"
    assert dict(mine.links or {})["messages"] == f"{mine.url}/Messages"


def test_services_keep_separate_conversations(client: Client) -> None:
    other = client(v1.CreateService(friendly_name="other"))
    conversation = client(v1.CreateServiceConversation(str(other.sid), unique_name="one"))
    assert refusal(client, v1.FetchConversation(str(conversation.sid))) == (404, 20404)
    assert client(v1.CreateConversation(unique_name="one")).sid != conversation.sid
    assert len(client(v1.ListServiceRole(str(other.sid))).items) == 4
    client(v1.UpdateConfiguration(default_chat_service_sid=str(other.sid)))
    assert client(v1.FetchConversation("one")).sid == conversation.sid


def test_a_new_conversation_is_active_and_empty(client: Client) -> None:
    conversation = client(v1.CreateConversation())
    assert (conversation.state, conversation.attributes, dict(conversation.timers or {})) == ("active", "{}", {})
    assert conversation.unique_name is None
    assert conversation.messaging_service_sid == client(v1.FetchConfiguration()).default_messaging_service_sid


def test_unique_names_are_unique(client: Client) -> None:
    conversation = client(v1.CreateConversation(unique_name="a"))
    assert refusal(client, v1.CreateConversation(unique_name="a")) == (409, 50353)
    assert refusal(client, v1.CreateConversation(unique_name="CH" + "0" * 32)) == (400, 50390)
    other = client(v1.CreateConversation(unique_name="b"))
    assert refusal(client, v1.UpdateConversation(str(other.sid), unique_name="a")) == (409, 50353)
    client(v1.DeleteConversation("a"))
    assert client(v1.CreateConversation(unique_name="a")).sid != conversation.sid


@pytest.mark.parametrize(
    ("timers", "code"),
    [
        ({"timers_inactive": "PT59S"}, 50375),
        ({"timers_closed": "PT9M59S"}, 50376),
        ({"timers_inactive": "soon"}, 50379),
        ({"timers_closed": "P"}, 50380),
    ],
)
def test_timers_have_a_minimum_duration(client: Client, timers: Any, code: int) -> None:
    assert refusal(client, v1.CreateConversation(**timers)) == (400, code)


def test_a_closed_conversation_stays_closed(client: Client) -> None:
    assert refusal(client, v1.CreateConversation(state="closed")) == (400, 50384)
    sid = str(client(v1.CreateConversation()).sid)
    assert client(v1.UpdateConversation(sid, state="closed")).state == "closed"
    assert refusal(client, v1.UpdateConversation(sid, state="active")) == (400, 50377)
    assert refusal(client, v1.CreateConversationMessage(sid, body="Hi")) == (400, 50377)
    assert refusal(client, v1.CreateConversationParticipant(sid, identity="ann")) == (400, 50377)
    client(v1.DeleteConversation(sid))
    assert refusal(client, v1.FetchConversation(sid)) == (404, 20404)


def test_the_account_sets_the_timers_of_new_conversations(client: Client) -> None:
    client(v1.UpdateConfiguration(default_inactive_timer="PT1M"))
    conversation = client(v1.CreateConversation())
    assert dict(conversation.timers or {}) == {"date_inactive": "2024-01-01T00:01:00Z"}
    assert refusal(client, v1.UpdateConfiguration(default_closed_timer="PT1M")) == (400, 50376)


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("wait"), st.integers(0, 400)),
        st.tuples(st.just("say"), st.just(0)),
        st.tuples(st.just("state"), st.sampled_from(["active", "inactive", "closed"])),
    ),
    max_size=12,
)


class Timed:
    """What a conversation's state must be: seconds since the last activity against its timers."""

    def __init__(self, inactive: int | None, closed: int | None) -> None:
        self.inactive, self.closed = inactive, closed
        self.state, self.idle = "active", 0

    def wait(self, seconds: int) -> None:
        self.idle += seconds
        if self.state == "active" and self.inactive is not None and self.idle >= self.inactive:
            self.state = "inactive"
        if self.closed is not None and self.idle >= self.closed:
            self.state = "closed"

    def say(self) -> bool:
        return self.set("active") if self.state != "closed" else False

    def set(self, state: Any) -> bool:
        if self.state == "closed":
            return False
        self.state, self.idle = state, 0
        return True


@given(
    inactive=st.none() | st.integers(60, 500),
    closed=st.none() | st.integers(600, 900),
    steps=STEPS,
)
def test_states_follow_activity_and_timers(inactive: int | None, closed: int | None, steps: list[Any]) -> None:
    twilio = FakeTwilio()
    client = twilio.client()
    timers: dict[str, Any] = {
        **({} if inactive is None else {"timers_inactive": f"PT{inactive}S"}),
        **({} if closed is None else {"timers_closed": f"PT{closed}S"}),
    }
    sid = str(client(v1.CreateConversation(**timers)).sid)
    model = Timed(inactive, closed)
    for name, what in steps:
        if name == "wait":
            twilio.advance(timedelta(seconds=what))
            model.wait(what)
        elif name == "say":
            operation: Any = v1.CreateConversationMessage(sid, body="Hi")
            if model.say():
                client(operation)
            else:
                assert refusal(client, operation) == (400, 50377)
        elif model.set(what):
            client(v1.UpdateConversation(sid, state=what))
        else:
            assert refusal(client, v1.UpdateConversation(sid, state=what)) == (400, 50377)
        assert client(v1.FetchConversation(sid)).state == model.state


def test_background_timers_do_not_keep_a_fake_busy(twilio: FakeTwilio, client: Client) -> None:
    sid = str(client(v1.CreateConversation(timers_inactive="PT1M")).sid)
    twilio.run_until_idle()
    assert client(v1.FetchConversation(sid)).state == "active"
    client(v1.UpdateConversation(sid, timers_inactive=""))
    twilio.advance(timedelta(hours=1))
    assert client(v1.FetchConversation(sid)).state == "active"


def test_a_conversation_can_be_created_with_participants(client: Client) -> None:
    binding = {"messaging_binding": {"address": "+15558675310", "proxy_address": "+15017122661"}}
    made = client(
        v1.CreateConversationWithParticipants(
            friendly_name="all", participant=[json.dumps({"identity": "ann"}), json.dumps(binding)]
        )
    )
    assert str(made.url).endswith(f"/v1/Conversations/{made.sid}")
    participants = client(v1.ListConversationParticipant(str(made.sid))).items
    assert [each.identity for each in participants] == ["ann", None]
    assert refusal(client, v1.CreateConversationWithParticipants(participant=["1"])) == (400, 20001)
    assert [each.sid for each in client(v1.ListConversation()).items] == [made.sid]


def test_a_conversation_has_five_webhooks_at_most(client: Client) -> None:
    sid = str(client(v1.CreateConversation()).sid)
    hook = v1.CreateConversationScopedWebhook(sid, target="webhook", configuration_url="https://app.example/hook")
    for _ in range(5):
        assert client(hook).target == "webhook"
    assert refusal(client, hook) == (400, 50361)


def test_the_permissions_of_a_role_can_be_changed(client: Client) -> None:
    role = client(v1.CreateRole(friendly_name="quiet", type="conversation", permission=["leaveConversation"]))
    assert list(role.permissions or ()) == ["leaveConversation"]
    changed = client(v1.UpdateRole(str(role.sid), permission=["sendMessage", "leaveConversation"]))
    assert list(changed.permissions or ()) == ["sendMessage", "leaveConversation"]
    assert client(v1.FetchRole(str(role.sid))) == changed
