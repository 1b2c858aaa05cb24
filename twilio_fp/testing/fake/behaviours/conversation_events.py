"""Events of conversations, sent to the webhooks of the account, the service and the conversation itself.

A change made over REST is reported only if the request's header ``X-Twilio-Webhook-Enabled`` says so. Changes caused by
timers or text messages always are.

Not modelled: pre-webhooks, which could change or reject an action before it happens. They are not sent.

Source: https://www.twilio.com/docs/conversations/conversations-webhooks
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from twilio_fp.canonical_json import json_text
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.parsed_request import ParsedRequest
from twilio_fp.testing.fake.state import Row, State

__all__ = [
    "conversation_params",
    "is_wanted",
    "message_params",
    "notified",
    "participant_params",
    "replayed",
    "user_params",
]

_HEADER: Final = "X-Twilio-Webhook-Enabled"


def is_wanted(request: ParsedRequest | None) -> bool:
    """Return whether a change is sent to webhooks: always, unless a request made it without enabling them."""
    return request is None or str(request.params.get(_HEADER) or "").lower() == "true"


def notified(
    state: State,
    scope: Row,
    event: str,
    extra: Mapping[str, Any],
    *,
    request: ParsedRequest | None = None,
    source: str = "API",
    key: str = "",
) -> State:
    """Return the state after sending an event to the webhooks that subscribe to it.

    Args:
        state: the state of the fake.
        scope: the conversation in which it happened, or the service if it concerns no conversation.
        event: its type, such as ``onMessageAdded``.
        extra: its parameters.
        request: the request that caused it; None if no request did.
        source: ``API``, ``SMS`` or ``WHATSAPP``.
        key: the key of the row that it is about.
    """
    if not is_wanted(request):
        return state
    parts = scope.key.split("/")
    params: dict[str, Any] = {
        "EventType": event,
        "AccountSid": scope.account,
        "ChatServiceSid": parts[4],
        "ConversationSid": scope["sid"] if len(parts) > 5 else None,
        "RetryCount": "0",
        "Source": source,
        **extra,
    }
    for url, method in _addresses(state, scope, event, str(extra.get("Body") or "")):
        state = call_back(state, scope.account, url, params, method=method, key=key or scope.key)
    return state


def _addresses(state: State, scope: Row, event: str, body: str) -> Iterator[tuple[str, str]]:
    """Iterate over the URLs and methods of the webhooks that subscribe to an event."""
    parts = scope.key.split("/")
    product, service = "/".join(parts[:3]), "/".join(parts[:5])
    for above in (product, service):
        row = state.row(f"{above}/Configuration/Webhooks/")
        if row is not None and row["post_webhook_url"] and event in (row["filters"] or ()):
            yield str(row["post_webhook_url"]), str(row["method"] or "POST")
    if scope.key == service:
        return
    for row in state.rows(f"{scope.key}/Webhooks"):
        settings: Mapping[str, Any] = row["configuration"] or {}
        if settings.get("url") and _subscribes(row, settings, event, body):
            yield str(settings["url"]), str(settings.get("method") or "POST")


def _subscribes(row: Row, settings: Mapping[str, Any], event: str, body: str) -> bool:
    if row["target"] == "trigger":
        words = [str(word).lower() for word in settings.get("triggers") or ()]
        return event == "onMessageAdded" and any(word in body.lower() for word in words)
    return row["target"] == "webhook" and event in (settings.get("filters") or ())


def replayed(state: State, conversation: Row, webhook: Row, after: int) -> State:
    """Return the state after sending a new webhook the messages that follow a message index."""
    settings: Mapping[str, Any] = webhook["configuration"] or {}
    if not settings.get("url"):
        return state
    for row in state.collection(f"{conversation.key}/Messages").walk(newest_first=False, after=after):
        params = {
            "EventType": "onMessageAdded",
            "AccountSid": conversation.account,
            "ChatServiceSid": conversation["chat_service_sid"],
            "ConversationSid": conversation["sid"],
            "RetryCount": "0",
            "Source": "API",
            **message_params(conversation, row),
        }
        method = str(settings.get("method") or "POST")
        state = call_back(state, conversation.account, str(settings["url"]), params, method=method, key=row.key)
    return state


def conversation_params(row: Row) -> dict[str, Any]:
    """Return the parameters of events about a conversation."""
    return {
        "FriendlyName": row["friendly_name"],
        "UniqueName": row["unique_name"],
        "Attributes": row["attributes"],
        "State": row["state"],
        "MessagingServiceSid": row["messaging_service_sid"],
        "DateCreated": format_time("date-time", row.created),
        "DateUpdated": format_time("date-time", row.updated),
    }


def message_params(conversation: Row, row: Row) -> dict[str, Any]:
    """Return the parameters of events about a message."""
    return {
        "MessageSid": row["sid"],
        "Index": row["index"],
        "Body": row["body"],
        "Author": row["author"],
        "ParticipantSid": row["participant_sid"],
        "Attributes": row["attributes"],
        "Media": json_text(row["media"]) if row["media"] else None,
        "MessagingServiceSid": conversation["messaging_service_sid"],
        "DateCreated": format_time("date-time", row.created),
    }


def participant_params(row: Row) -> dict[str, Any]:
    """Return the parameters of events about a participant."""
    binding: Mapping[str, Any] = row["messaging_binding"] or {}
    return {
        "ParticipantSid": row["sid"],
        "Identity": row["identity"],
        "RoleSid": row["role_sid"],
        "Attributes": row["attributes"],
        "MessagingBinding.Type": binding.get("type"),
        "MessagingBinding.Address": binding.get("address"),
        "MessagingBinding.ProxyAddress": binding.get("proxy_address"),
        "MessagingBinding.ProjectedAddress": binding.get("projected_address"),
        "LastReadMessageIndex": row["last_read_message_index"],
        "DateCreated": format_time("date-time", row.created),
        "DateUpdated": format_time("date-time", row.updated),
    }


def user_params(row: Row) -> dict[str, Any]:
    """Return the parameters of events about a user."""
    return {
        "UserSid": row["sid"],
        "Identity": row["identity"],
        "FriendlyName": row["friendly_name"],
        "RoleSid": row["role_sid"],
        "Attributes": row["attributes"],
        "DateUpdated": format_time("date-time", row.updated),
    }
