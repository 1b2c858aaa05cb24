"""Messages of conversations: indexes, delivery as texts, texts that come in."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.refusing import refusal
from twilio_fp.rest.conversations import v1
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from twilio_fp.client import Client

THEIRS, OTHERS, OURS = "+15558675310", "+15558675311", "+15017122661"


@pytest.fixture
def twilio() -> FakeTwilio:
    return FakeTwilio()


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def with_texting(client: Client, *addresses: str) -> str:
    sid = str(client(v1.CreateConversation()).sid)
    for address in addresses:
        client(
            v1.CreateConversationParticipant(
                sid, messaging_binding_address=address, messaging_binding_proxy_address=OURS
            )
        )
    return sid


def test_a_message_without_an_author_is_the_systems(client: Client) -> None:
    sid = with_texting(client)
    message = client(v1.CreateConversationMessage(sid, body="Hi"))
    assert (message.author, message.index, message.attributes) == ("system", 0, "{}")
    assert (message.media, message.participant_sid, message.delivery) == ((), None, None) or message.media is None
    participant = client(v1.CreateConversationParticipant(sid, identity="ann"))
    assert client(v1.CreateConversationMessage(sid, author="ann", body="Ho")).participant_sid == participant.sid


def test_a_message_requires_content_within_limits(client: Client) -> None:
    sid = with_texting(client)
    assert refusal(client, v1.CreateConversationMessage(sid)) == (400, 50503)
    assert refusal(client, v1.CreateConversationMessage(sid, body="x" * 1601)) == (400, 50504)
    assert client(v1.CreateConversationMessage(sid, body="x" * 1600)).index == 0
    with_media = client(v1.CreateConversationMessage(sid, media_sid="ME" + "0" * 32))
    assert [dict(each)["sid"] for each in with_media.media or ()] == ["ME" + "0" * 32]


@given(st.lists(st.integers(0, 5) | st.none(), max_size=15))
def test_an_index_is_never_reused(steps: list[int | None]) -> None:
    """None says something; a number deletes the message of that index, where it is still there."""
    client = FakeTwilio().client()
    sid = with_texting(client)
    there: dict[int, str] = {}
    count = 0
    for step in steps:
        if step is None:
            message = client(v1.CreateConversationMessage(sid, body=str(count)))
            assert message.index == count
            there[count] = str(message.sid)
            count += 1
        elif step in there:
            client(v1.DeleteConversationMessage(sid, there.pop(step)))
    assert [each.index for each in client(v1.ListConversationMessage(sid)).items] == sorted(there)
    backwards = client(v1.ListConversationMessage(sid, order="desc")).items
    assert [each.index for each in backwards] == sorted(there, reverse=True)


def test_a_messaging_participant_gets_a_text_with_a_receipt(twilio: FakeTwilio, client: Client) -> None:
    sid = with_texting(client, THEIRS, "+15005550010")
    message = client(v1.CreateConversationMessage(sid, body="Hi"))
    none = {"total": 2, "sent": "none", "delivered": "none", "read": "none", "failed": "none", "undelivered": "none"}
    assert dict(message.delivery or {}) == none
    assert {(text.from_, text.to, text.body) for text in twilio.messages} == {
        (OURS, THEIRS, "Hi"),
        (OURS, "+15005550010", "Hi"),
    }
    twilio.run_until_idle()
    after = client(v1.FetchConversationMessage(sid, str(message.sid)))
    assert dict(after.delivery or {}) == {**none, "sent": "some", "delivered": "some", "undelivered": "some"}
    receipts = client(v1.ListConversationMessageReceipt(sid, str(message.sid))).items
    assert {(receipt.status, receipt.error_code) for receipt in receipts} == {("delivered", 0), ("undelivered", 30008)}
    assert {receipt.channel_message_sid for receipt in receipts} == {text.sid for text in twilio.messages}


def test_an_incoming_text_goes_to_the_conversation_of_its_addresses(twilio: FakeTwilio, client: Client) -> None:
    sid = with_texting(client, THEIRS, OTHERS)
    client(v1.UpdateConversation(sid, state="inactive"))
    twilio.receive_message(from_=THEIRS, to=OURS, body="Hello", media=["https://app.example/cat.png"])
    (message,) = client(v1.ListConversationMessage(sid)).items
    participants = {
        dict(each.messaging_binding or {})["address"]: each.sid
        for each in client(v1.ListConversationParticipant(sid)).items
    }
    assert (message.author, message.body, message.participant_sid) == (THEIRS, "Hello", participants[THEIRS])
    assert [dict(each)["filename"] for each in message.media or ()] == ["cat.png"]
    assert client(v1.FetchConversation(sid)).state == "active"
    sent = [text for text in twilio.messages if text.direction == "outbound-api"]
    assert [(text.to, text.body) for text in sent] == [(OTHERS, "Hello")]


def test_a_text_to_a_closed_conversation_goes_to_the_numbers_webhook(twilio: FakeTwilio, client: Client) -> None:
    sid = with_texting(client, THEIRS)
    client(v1.UpdateConversation(sid, state="closed"))
    twilio.mount("https://app.example", lambda request: None)
    twilio.receive_message(from_=THEIRS, to=OURS, body="Hello", url="https://app.example/sms")
    assert client(v1.ListConversationMessage(sid)).items == ()
    assert len(twilio.callbacks) == 1


def test_an_address_configuration_creates_conversations(twilio: FakeTwilio, client: Client) -> None:
    twilio.mount("https://app.example", lambda request: None)
    client(
        v1.CreateConfigurationAddress(
            type="sms",
            address=OURS,
            auto_creation_enabled=True,
            auto_creation_type="webhook",
            auto_creation_webhook_url="https://app.example/hook",
            auto_creation_webhook_filters=["onMessageAdded"],
        )
    )
    twilio.receive_message(from_=THEIRS, to=OURS, body="One")
    twilio.receive_message(from_=THEIRS, to=OURS, body="Two")
    twilio.receive_message(from_=OTHERS, to=OURS, body="Three")
    twilio.run_until_idle()
    conversations = client(v1.ListConversation()).items
    message = [[each.body for each in client(v1.ListConversationMessage(str(one.sid))).items] for one in conversations]
    assert sorted(message) == [["One", "Two"], ["Three"]]
    assert [each.params["Body"] for each in twilio.callbacks] == ["One", "Two", "Three"]
    assert {each.params["Source"] for each in twilio.callbacks} == {"SMS"}


def test_a_message_can_be_updated(twilio: FakeTwilio, client: Client) -> None:
    sid = with_texting(client)
    message = client(v1.CreateConversationMessage(sid, body="Hi", date_created="2020-01-01T00:00:00Z"))
    twilio.advance(timedelta(minutes=1))
    changed = client(v1.UpdateConversationMessage(sid, str(message.sid), body="Ho"))
    assert (changed.body, changed.date_created) == ("Ho", message.date_created)
    assert changed.date_updated == twilio.state.now
    assert refusal(client, v1.UpdateConversationMessage(sid, str(message.sid), body="x" * 1601)) == (400, 50504)
