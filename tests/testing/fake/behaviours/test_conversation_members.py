"""Participants, users, and the conversations of each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.conversations import v1
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client

THEIRS, OURS = "+15558675310", "+15017122661"


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def conversation(client: Client, **given: Any) -> str:
    return str(client(v1.CreateConversation(**given)).sid)


def texting(sid: str, address: str = THEIRS, proxy: str = OURS) -> v1.CreateConversationParticipant:
    return v1.CreateConversationParticipant(
        sid, messaging_binding_address=address, messaging_binding_proxy_address=proxy
    )


def test_an_identity_creates_its_user(client: Client) -> None:
    sid = conversation(client)
    participant = client(v1.CreateConversationParticipant(sid, identity="ann"))
    user = client(v1.FetchUser("ann"))
    roles = {str(role.sid): role.friendly_name for role in client(v1.ListRole()).items}
    assert roles[str(participant.role_sid)] == "channel user"
    assert roles[str(user.role_sid)] == "service user"
    assert (participant.identity, participant.messaging_binding, participant.conversation_sid) == ("ann", None, sid)
    assert client(v1.FetchConversationParticipant(sid, "ann")) == participant
    client(v1.CreateConversationParticipant(conversation(client), identity="ann"))
    assert len(client(v1.ListUser()).items) == 1
    assert refusal(client, v1.CreateConversationParticipant(sid, identity="ann")) == (409, 50433)
    assert refusal(client, v1.CreateUser(identity="ann")) == (409, 50201)


def test_an_address_has_its_type_and_one_conversation(client: Client) -> None:
    one, two = conversation(client), conversation(client)
    participant = client(texting(one))
    assert dict(participant.messaging_binding or {}) == {"type": "sms", "address": THEIRS, "proxy_address": OURS}
    assert refusal(client, texting(two)) == (409, 50416)
    whatsapp = client(texting(two, f"whatsapp:{THEIRS}", f"whatsapp:{OURS}"))
    assert dict(whatsapp.messaging_binding or {})["type"] == "whatsapp"
    client(v1.UpdateConversation(one, state="closed"))
    assert client(texting(two)).conversation_sid == two


def test_the_error_names_the_conversation_that_has_the_addresses(client: Client) -> None:
    one = conversation(client)
    client(texting(one))
    with pytest.raises(Exception, match=one):
        client(texting(conversation(client)))


@pytest.mark.parametrize(
    ("address", "proxy", "code"),
    [("ann", OURS, 50407), (THEIRS, "bob!", 50408), (THEIRS, THEIRS, 50409)],
)
def test_addresses_that_cannot_message_each_other_are_refused(
    client: Client, address: str, proxy: str, code: int
) -> None:
    assert refusal(client, texting(conversation(client), address, proxy)) == (400, code)


def test_a_proxy_address_must_belong_to_the_account() -> None:
    client = FakeTwilio(numbers=[OURS]).client()
    sid = conversation(client)
    assert refusal(client, texting(sid, proxy="+15005550099")) == (400, 50413)
    assert client(texting(sid)).conversation_sid == sid
    assert refusal(client, v1.CreateConversationParticipant(sid)) == (400, 20001)


def test_at_most_fifty_participants_use_messaging(client: Client) -> None:
    sid = conversation(client)
    for number in range(50):
        client(texting(sid, f"+155500000{number:02}"))
    assert refusal(client, texting(sid, "+15550009999")) == (400, 50418)
    client(v1.CreateConversationParticipant(sid, identity="ann"))


MOVES = st.lists(
    st.tuples(st.sampled_from(["join", "leave", "close", "delete"]), st.integers(0, 2), st.sampled_from("ab")),
    max_size=14,
)


@given(MOVES)
def test_users_know_their_conversations(moves: list[tuple[str, int, str]]) -> None:
    client = FakeTwilio().client()
    sids = [conversation(client) for _ in range(3)]
    there: set[int] = {0, 1, 2}
    closed: set[int] = set()
    members: set[tuple[int, str]] = set()
    for move, which, identity in moves:
        sid = sids[which]
        if move == "join":
            operation: Any = v1.CreateConversationParticipant(sid, identity=identity)
            if which not in there:
                assert refusal(client, operation) == (404, 20404)
            elif which in closed:
                assert refusal(client, operation) == (400, 50377)
            elif (which, identity) in members:
                assert refusal(client, operation) == (409, 50433)
            else:
                client(operation)
                members.add((which, identity))
        elif move == "leave":
            if (which, identity) in members:
                client(v1.DeleteConversationParticipant(sid, identity))
                members.remove((which, identity))
            else:
                assert refusal(client, v1.DeleteConversationParticipant(sid, identity)) == (404, 20404)
        elif move == "close" and which in there - closed:
            client(v1.UpdateConversation(sid, state="closed"))
            closed.add(which)
        elif move == "delete" and which in there:
            client(v1.DeleteConversation(sid))
            there.remove(which)
            members = {(place, name) for place, name in members if place != which}
    known = {user.identity for user in client(v1.ListUser()).items}
    for identity in "ab":
        expected = {sids[place] for place, name in members if name == identity}
        if identity in known:
            listed = client(v1.ListUserConversation(identity)).items
            assert {each.conversation_sid for each in listed} == expected
        found = client(v1.ListParticipantConversation(identity=identity)).items
        assert {each.conversation_sid for each in found} == expected


def test_unread_messages_are_counted_once_something_was_read(client: Client) -> None:
    sid = conversation(client, friendly_name="all")
    client(v1.CreateConversationParticipant(sid, identity="ann"))
    for number in range(3):
        client(v1.CreateConversationMessage(sid, body=str(number)))
    before = client(v1.FetchUserConversation("ann", sid))
    assert (before.unread_messages_count, before.friendly_name) == (None, "all")
    after = client(v1.UpdateUserConversation("ann", sid, last_read_message_index=0))
    assert (after.unread_messages_count, after.last_read_message_index) == (2, 0)
    participant = client(v1.FetchConversationParticipant(sid, "ann"))
    assert (participant.last_read_message_index, participant.last_read_timestamp) == (0, "2024-01-01T00:00:00Z")
    client(v1.UpdateConversationParticipant(sid, "ann", last_read_message_index=2))
    assert client(v1.FetchUserConversation("ann", sid)).unread_messages_count == 0
    quiet = client(v1.UpdateUserConversation("ann", sid, notification_level="muted"))
    assert quiet.notification_level == "muted"


def test_an_address_finds_its_conversations(client: Client) -> None:
    sid = conversation(client, unique_name="one")
    participant = client(texting(sid))
    (found,) = client(v1.ListParticipantConversation(address=THEIRS)).items
    assert (found.conversation_sid, found.conversation_unique_name) == (sid, "one")
    assert found.participant_sid == participant.sid
    assert client(v1.ListParticipantConversation(address="+15550000000")).items == ()


def test_a_deleted_user_leaves_every_conversation(client: Client) -> None:
    sid = conversation(client)
    client(v1.CreateConversationParticipant(sid, identity="ann"))
    client(v1.DeleteUser("ann"))
    assert client(v1.ListConversationParticipant(sid)).items == ()
    assert refusal(client, v1.FetchUser("ann")) == (404, 20404)
    assert client(v1.CreateUser(identity="ann")).attributes == "{}"


def test_a_user_leaves_one_conversation(client: Client) -> None:
    sid = conversation(client)
    client(v1.CreateConversationParticipant(sid, identity="ann"))
    client(v1.DeleteUserConversation("ann", sid))
    assert client(v1.ListConversationParticipant(sid)).items == ()
    assert client(v1.ListUserConversation("ann")).items == ()


def test_a_changed_proxy_address_is_found_from_then_on(twilio: FakeTwilio, client: Client) -> None:
    sid = conversation(client)
    participant = client(texting(sid))
    client(
        v1.UpdateConversationParticipant(
            sid, str(participant.sid), messaging_binding_proxy_address="+15017122662", attributes='{"a": 1}'
        )
    )
    twilio.receive_message(from_=THEIRS, to="+15017122662", body="Hi")
    assert [each.body for each in client(v1.ListConversationMessage(sid)).items] == ["Hi"]
