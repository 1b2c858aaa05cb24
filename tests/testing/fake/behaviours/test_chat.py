"""Programmable Chat: roles, channels, members, users, messages, webhooks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.chat import v2
from twilio_fp.rest.ip_messaging import v2 as old
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def service(client: Client) -> str:
    return str(client(v2.CreateService(friendly_name="s")).sid)


def test_a_service_has_four_roles_and_three_defaults(client: Client) -> None:
    made = client(v2.CreateService(friendly_name="s"))
    roles = {str(role.sid): role.friendly_name for role in client(v2.ListRole(str(made.sid))).items}
    assert sorted(map(str, roles.values())) == ["channel admin", "channel user", "service admin", "service user"]
    assert roles[str(made.default_service_role_sid)] == "service user"
    assert roles[str(made.default_channel_role_sid)] == "channel user"
    assert roles[str(made.default_channel_creator_role_sid)] == "channel admin"
    changed = client(v2.UpdateRole(str(made.sid), next(iter(roles)), permission=["sendMessage"]))
    assert list(changed.permissions or ()) == ["sendMessage"]


def test_ip_messaging_shows_the_same_resources(client: Client) -> None:
    sid = service(client)
    made = client(old.CreateChannel(sid, unique_name="general"))
    assert client(v2.FetchChannel(sid, "general")).sid == made.sid
    assert (made.type, made.attributes, made.created_by, made.members_count) == ("public", "{}", "system", 0)
    assert refusal(client, v2.CreateChannel(sid, unique_name="general")) == (409, 50307)


MOVES = st.lists(
    st.tuples(st.sampled_from(["join", "leave", "delete"]), st.sampled_from(["one", "two"]), st.sampled_from("ab")),
    max_size=12,
)


@given(MOVES)
def test_channels_and_users_count_each_other(moves: list[tuple[str, str, str]]) -> None:
    client = FakeTwilio().client()
    sid = service(client)
    there: set[str] = set()
    members: set[tuple[str, str]] = set()
    for name in ("one", "two"):
        client(v2.CreateChannel(sid, unique_name=name))
        there.add(name)
    for move, channel, identity in moves:
        if move == "delete" and channel in there:
            client(v2.DeleteChannel(sid, channel))
            there.remove(channel)
            members = {pair for pair in members if pair[0] != channel}
        elif move == "join":
            operation: Any = v2.CreateMember(sid, channel, identity=identity)
            if channel not in there:
                assert refusal(client, operation) == (404, 20404)
            elif (channel, identity) in members:
                assert refusal(client, operation) == (409, 50404)
            else:
                client(operation)
                members.add((channel, identity))
        elif move == "leave" and (channel, identity) in members:
            client(v2.DeleteMember(sid, channel, identity))
            members.remove((channel, identity))
    for name in there:
        count = sum(channel == name for channel, _ in members)
        assert client(v2.FetchChannel(sid, name)).members_count == count
    for user in client(v2.ListUser(sid)).items:
        count = sum(identity == user.identity for _, identity in members)
        assert user.joined_channels_count == count
        assert len(client(v2.ListUserChannel(sid, str(user.sid))).items) == count


@given(st.lists(st.integers(0, 4) | st.none(), max_size=12))
def test_an_index_is_never_reused(steps: list[int | None]) -> None:
    """None says something; a number deletes the message of that index, where it is still there."""
    client = FakeTwilio().client()
    sid = service(client)
    client(v2.CreateChannel(sid, unique_name="general"))
    there: dict[int, str] = {}
    count = 0
    for step in steps:
        if step is None:
            message = client(v2.CreateMessage(sid, "general", body=str(count)))
            assert (message.index, message.from_, message.was_edited) == (count, "system", False)
            there[count] = str(message.sid)
            count += 1
        elif step in there:
            client(v2.DeleteMessage(sid, "general", there.pop(step)))
    assert [each.index for each in client(v2.ListMessage(sid, "general")).items] == sorted(there)
    assert client(v2.FetchChannel(sid, "general")).messages_count == len(there)


def test_messages_have_a_type_and_a_sender(client: Client) -> None:
    sid = service(client)
    channel = client(v2.CreateChannel(sid, unique_name="general"))
    assert refusal(client, v2.CreateMessage(sid, "general")) == (400, 50503)
    message = client(v2.CreateMessage(sid, "general", body="Hi", from_="ann"))
    assert (message.to, message.channel_sid, message.type) == (channel.sid, channel.sid, "text")
    media = client(v2.CreateMessage(sid, "general", media_sid="ME" + "0" * 32))
    assert (media.type, dict(media.media or {})["sid"]) == ("media", "ME" + "0" * 32)
    changed = client(v2.UpdateMessage(sid, "general", str(message.sid), body="Ho"))
    assert (changed.body, changed.was_edited, changed.last_updated_by) == ("Ho", True, "system")


def test_unread_messages_are_counted_once_something_was_read(client: Client) -> None:
    sid = service(client)
    client(v2.CreateChannel(sid, unique_name="general"))
    member = client(v2.CreateMember(sid, "general", identity="ann"))
    for number in range(3):
        client(v2.CreateMessage(sid, "general", body=str(number)))
    (before,) = client(v2.ListUserChannel(sid, "ann")).items
    assert (before.unread_messages_count, before.status, before.member_sid) == (None, "joined", member.sid)
    after = client(v2.UpdateUserChannel(sid, "ann", str(before.channel_sid), last_consumed_message_index=0))
    assert (after.unread_messages_count, after.last_consumed_message_index) == (2, 0)
    client(v2.UpdateMember(sid, "general", "ann", last_consumed_message_index=2))
    assert client(v2.FetchUserChannel(sid, "ann", str(before.channel_sid))).unread_messages_count == 0
    client(v2.DeleteUserChannel(sid, "ann", str(before.channel_sid)))
    assert client(v2.ListMember(sid, "general")).items == ()


def test_an_identity_has_one_user(client: Client) -> None:
    sid = service(client)
    client(v2.CreateChannel(sid, unique_name="general"))
    made = client(v2.CreateUser(sid, identity="ann"))
    assert (made.attributes, made.joined_channels_count) == ("{}", 0)
    assert refusal(client, v2.CreateUser(sid, identity="ann")) == (409, 50201)
    client(v2.CreateMember(sid, "general", identity="ann"))
    client(v2.DeleteUser(sid, "ann"))
    assert client(v2.ListMember(sid, "general")).items == ()


def test_a_webhook_gets_the_events_it_subscribes_to(twilio: FakeTwilio, client: Client) -> None:
    twilio.mount("https://app.example", lambda _: None)
    sid = service(client)
    wanted = ["onMessageSent", "onMemberAdded"]
    client(v2.UpdateService(sid, post_webhook_url="https://app.example/chat", webhook_filters=wanted))
    client(v2.CreateChannel(sid, x_twilio_webhook_enabled="true", unique_name="general"))
    client(v2.CreateMember(sid, "general", x_twilio_webhook_enabled="true", identity="ann"))
    client(v2.CreateMessage(sid, "general", body="silent"))
    client(v2.CreateMessage(sid, "general", x_twilio_webhook_enabled="true", body="Hi"))
    twilio.run_until_idle()
    message = [(each.params["EventType"], each.params.get("Body")) for each in twilio.callbacks]
    assert message == [("onMemberAdded", None), ("onMessageSent", "Hi")]


def test_a_channel_has_five_webhooks_at_most(client: Client) -> None:
    sid = service(client)
    client(v2.CreateChannel(sid, unique_name="general"))
    hook = v2.CreateChannelWebhook(sid, "general", type="webhook", configuration_url="https://app.example")
    for _ in range(5):
        client(hook)
    assert refusal(client, hook) == (400, 50361)
