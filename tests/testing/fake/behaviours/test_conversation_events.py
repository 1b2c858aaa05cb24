"""Webhooks of conversations: when, to whom, and what they say."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from twilio_fp.rest.conversations import v1
from twilio_fp.testing import FakeTwilio
from twilio_fp.webhooks import WebhookRequest, parse_event, unverified
from twilio_fp.webhooks.events.conversations import ConversationEvent

if TYPE_CHECKING:
    from twilio_fp.client import Client

APP = "https://app.example"
ALL = [
    "onConversationAdded",
    "onConversationUpdated",
    "onConversationStateUpdated",
    "onMessageAdded",
    "onUserAdded",
    "onParticipantAdded",
    "onParticipantRemoved",
    "onDeliveryUpdated",
    "onConversationRemoved",
]


@pytest.fixture
def twilio() -> FakeTwilio:
    twilio = FakeTwilio()
    twilio.mount(APP, lambda request: None)
    return twilio


@pytest.fixture
def client(twilio: FakeTwilio) -> Client:
    return twilio.client()


def events(twilio: FakeTwilio) -> list[str]:
    twilio.run_until_idle()
    return [each.params["EventType"] for each in twilio.callbacks]


def test_rest_changes_are_reported_only_on_request(twilio: FakeTwilio, client: Client) -> None:
    client(v1.UpdateConfigurationWebhook(post_webhook_url=f"{APP}/hook", filters=ALL))
    client(v1.CreateConversation())
    assert events(twilio) == []
    sid = str(client(v1.CreateConversation(x_twilio_webhook_enabled="true")).sid)
    client(v1.CreateConversationParticipant(sid, x_twilio_webhook_enabled="true", identity="ann"))
    client(v1.UpdateConversation(sid, x_twilio_webhook_enabled="true", state="inactive"))
    client(v1.CreateConversationMessage(sid, x_twilio_webhook_enabled="true", author="ann", body="Hi"))
    client(v1.DeleteConversationParticipant(sid, "ann", x_twilio_webhook_enabled="true"))
    client(v1.CreateUser(identity="bob", x_twilio_webhook_enabled="true"))
    client(v1.DeleteConversation(sid, x_twilio_webhook_enabled="true"))
    assert events(twilio) == [
        "onConversationAdded",
        "onParticipantAdded",
        "onConversationUpdated",
        "onConversationStateUpdated",
        "onConversationStateUpdated",
        "onMessageAdded",
        "onParticipantRemoved",
        "onUserAdded",
        "onConversationRemoved",
    ]


def test_a_webhook_gets_the_events_it_subscribes_to(twilio: FakeTwilio, client: Client) -> None:
    sid = str(client(v1.CreateConversation()).sid)
    hook = f"{APP}/hook"
    client(
        v1.CreateConversationScopedWebhook(
            sid, target="webhook", configuration_url=hook, configuration_filters=["onMessageAdded"]
        )
    )
    client(
        v1.CreateConversationScopedWebhook(
            sid, target="trigger", configuration_url=f"{APP}/help", configuration_triggers=["help"]
        )
    )
    client(v1.CreateConversationParticipant(sid, x_twilio_webhook_enabled="true", identity="ann"))
    for body in ("Hi", "I need Help"):
        client(v1.CreateConversationMessage(sid, x_twilio_webhook_enabled="true", author="ann", body=body))
    twilio.run_until_idle()
    got = [(each.request.url, each.params["Body"]) for each in twilio.callbacks]
    assert got == [(hook, "Hi"), (hook, "I need Help"), (f"{APP}/help", "I need Help")]


def test_callbacks_parse_as_conversation_events(twilio: FakeTwilio, client: Client) -> None:
    client(v1.UpdateConfigurationWebhook(post_webhook_url=f"{APP}/hook", filters=["onMessageAdded"]))
    conversation = client(v1.CreateConversation())
    message = client(v1.CreateConversationMessage(str(conversation.sid), x_twilio_webhook_enabled="true", body="Hi"))
    twilio.run_until_idle()
    request = twilio.callbacks[0].request
    event = parse_event(unverified(WebhookRequest.from_http(request)))
    assert isinstance(event, ConversationEvent)
    assert (event.event_type, event.message_sid, event.index, event.body) == ("onMessageAdded", message.sid, 0, "Hi")
    assert (event.conversation_sid, event.chat_service_sid) == (conversation.sid, conversation.chat_service_sid)
    assert (event.source, event.retry_count, event.date_created) == ("API", 0, message.date_created)


def test_timers_and_deliveries_are_always_reported(twilio: FakeTwilio, client: Client) -> None:
    service = str(client(v1.FetchConfiguration()).default_chat_service_sid)
    client(v1.UpdateServiceWebhookConfiguration(service, post_webhook_url=f"{APP}/hook", filters=ALL, method="GET"))
    sid = str(client(v1.CreateConversation(timers_inactive="PT1M")).sid)
    client(
        v1.CreateConversationParticipant(
            sid, messaging_binding_address="+15558675310", messaging_binding_proxy_address="+15017122661"
        )
    )
    client(v1.CreateConversationMessage(sid, body="Hi"))
    twilio.advance(timedelta(minutes=2))
    message = [(each.request.method, each.params["EventType"], each.params.get("Status")) for each in twilio.callbacks]
    assert message == [
        ("GET", "onDeliveryUpdated", "sent"),
        ("GET", "onDeliveryUpdated", "delivered"),
        ("GET", "onConversationStateUpdated", None),
    ]
    last = twilio.callbacks[-1].params
    assert (last["StateFrom"], last["StateTo"], last["Reason"]) == ("active", "inactive", "TIMER")


def test_a_new_webhook_replays_messages_after_an_index(twilio: FakeTwilio, client: Client) -> None:
    sid = str(client(v1.CreateConversation()).sid)
    for body in "abc":
        client(v1.CreateConversationMessage(sid, body=body))
    client(
        v1.CreateConversationScopedWebhook(
            sid,
            target="webhook",
            configuration_url=f"{APP}/hook",
            configuration_filters=["onMessageAdded"],
            configuration_replay_after=0,
        )
    )
    twilio.run_until_idle()
    assert [each.params["Body"] for each in twilio.callbacks] == ["b", "c"]
