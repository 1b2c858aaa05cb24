"""Messages of conversations: adding them, delivering them as texts, delivery receipts, and incoming texts.

Not modelled: media files (a message shows the identifiers that it was given), channel metadata, Studio.

Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource
Source: https://www.twilio.com/docs/conversations/api/receipt-resource
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final, cast

from twilio_fp.codec.temporal import decode_instant
from twilio_fp.testing.fake.behaviours.conversation_events import (
    conversation_params,
    message_params,
    notified,
    participant_params,
)
from twilio_fp.testing.fake.behaviours.conversation_members import (
    add_participant,
    binding_of,
    conversation_of,
    in_services,
    participant_bound_to,
    refuse_closed,
    updated_date,
)
from twilio_fp.testing.fake.behaviours.messages import NEXT
from twilio_fp.testing.fake.behaviours.messages import add_message as add_text
from twilio_fp.testing.fake.members import format_time, members_from_params
from twilio_fp.testing.fake.numbers import channel_of
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import DEFAULT, key_part
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, delete, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import NOTHING, Due, Row, State

__all__ = ["BEHAVIOURS", "RULES", "active", "add_conversation", "add_message", "inbound", "on_timer"]

_LONGEST_BODY: Final = 1600
_SENT: Final = frozenset({"sent", "delivered", "read"})
_COUNTED: Final[Mapping[str, frozenset[str]]] = {
    "sent": _SENT,
    "delivered": frozenset({"delivered", "read"}),
    "read": frozenset({"read"}),
    "failed": frozenset({"failed"}),
    "undelivered": frozenset({"undelivered"}),
}
"""For each count in a message's delivery summary, the receipt statuses that it includes."""


# Timers


def on_timer(state: State, row: Row) -> tuple[State, Row]:
    """Return the state after restarting a conversation's timers, and the conversation."""
    timers: dict[str, str] = {}
    for name, seconds in dict(row.hidden.get("timers") or {}).items():
        if name == "inactive" and row["state"] != "active":
            continue
        at = format_time("date-time", state.now + timedelta(seconds=seconds))
        timers[f"date_{name}"] = at
        delay = decode_instant(at) - state.now
        due = Due(kind="conversation_messages.timer", key=row.key, data={"state": name, "at": at}, in_background=True)
        state = state.later(max(delay, timedelta(0)), due)
    return state.change(row, timers=timers) if timers or row["timers"] else (state, row)


def _timed_out(state: State, due: Due) -> State:
    """Make a conversation inactive or closed, unless there was activity in the meantime."""
    row = state.row(due.key)
    if row is None or row["state"] == "closed":
        return state
    next_state = str(due.data["state"])
    timers = cast("Mapping[str, str]", row["timers"] or NOTHING)
    if timers.get(f"date_{next_state}") != due.data["at"]:
        return state
    expired = {name: at for name, at in timers.items() if next_state == "inactive" and name != "date_inactive"}
    before = row["state"]
    state, row = state.change(row, state=next_state, timers=expired)
    return notified(state, row, "onConversationStateUpdated", changed(row, before, "TIMER"))


def changed(row: Row, before: Any, reason: str) -> dict[str, Any]:
    """Return the parameters of the event for a changed conversation state."""
    return {
        "StateFrom": before,
        "StateTo": row["state"],
        "Reason": reason,
        "MessagingServiceSid": row["messaging_service_sid"],
        "DateUpdated": format_time("date-time", row.updated),
    }


def active(state: State, conversation: Row, request: ParsedRequest | None) -> tuple[State, Row]:
    """Return the state after activity in a conversation, which becomes active and restarts its timers."""
    before = conversation["state"]
    if before == "inactive":
        state, conversation = state.change(conversation, state="active")
        state = notified(
            state, conversation, "onConversationStateUpdated", changed(conversation, before, "EVENT"), request=request
        )
    return on_timer(state, conversation)


# Adding messages


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add a message, which is sent to all other texting participants."""
    conversation = conversation_of(state, request)
    refuse_closed(conversation)
    params = request.params
    body = str(params.get("Body") or "")
    if not (body or params.get("MediaSid") or params.get("ContentSid")):
        raise refused(50503, "Body, MediaSid or ContentSid is required")
    if len(body) > _LONGEST_BODY:
        raise refused(50504, f"Body must have at most {_LONGEST_BODY} characters")
    members, hidden = members_from_params(request, state.now)
    if params.get("MediaSid"):
        media = {"sid": params["MediaSid"], "size": 0, "content_type": "application/octet-stream", "filename": None}
        members["media"] = [media]
    state, row = add_message(state, conversation, members, hidden, request=request)
    return state, reply_with(request, row)


def add_message(
    state: State,
    conversation: Row,
    message_members: Mapping[str, Any],
    hidden: Mapping[str, Any] = NOTHING,
    *,
    request: ParsedRequest | None = None,
    source: str = "API",
) -> tuple[State, Row]:
    """Return the state with a new message in a conversation, and the message.

    Args:
        state: the state of the fake.
        conversation: the conversation.
        message_members: its ``body``, its ``author`` and its other members.
        hidden: data that no response shows.
        request: the request that adds it; None if it is an incoming text.
        source: ``API``, ``SMS`` or ``WHATSAPP``.
    """
    collection = f"{conversation.key}/Messages"
    author = str(message_members.get("author") or "system")
    participant = _author(state, conversation, author)
    state, sid = state.sid("IM")
    members: dict[str, Any] = {
        "sid": sid,
        "index": state.collection(collection).next,
        "attributes": "{}",
        "media": None,
        "body": None,
        "delivery": None,
        "content_sid": None,
        **message_members,
        "author": author,
        "participant_sid": None if participant is None else participant["sid"],
        "conversation_sid": conversation["sid"],
        "chat_service_sid": conversation["chat_service_sid"],
    }
    state, row = state.add(f"{collection}/{sid}", members, hidden)
    state, conversation = active(state, conversation, request)
    message_data = message_params(conversation, row)
    state = notified(state, conversation, "onMessageAdded", message_data, request=request, source=source, key=row.key)
    for other in list(state.rows(f"{conversation.key}/Participants")):
        if other["identity"] is None and (participant is None or other.key != participant.key):
            state = _sent_as_text(state, row, other)
    return _counted(state, row)


def _author(state: State, conversation: Row, author: str) -> Row | None:
    row = state.row(f"{conversation.key}/Participants/{key_part(author)}")
    if row is not None:
        return row
    participants = state.rows(f"{conversation.key}/Participants")
    return next((row for row in participants if binding_of(row).get("address") == author), None)


def _sent_as_text(state: State, row: Row, participant: Row) -> State:
    """Send a message to a participant as a text, with a delivery receipt."""
    binding = binding_of(participant)
    sender = binding.get("proxy_address") or binding.get("projected_address")
    state, sid = state.sid("DY")
    members: dict[str, Any] = {
        "from": sender,
        "to": binding["address"],
        "body": row["body"] or "",
        "direction": "outbound-api",
        "status": "queued",
    }
    key = f"{row.key}/Receipts/{sid}"
    state, text = add_text(state, row.account, members, {"listener": ("conversation_messages.delivery", key)})
    receipt: dict[str, Any] = {
        "sid": sid,
        "channel_message_sid": text["sid"],
        "conversation_sid": row["conversation_sid"],
        "chat_service_sid": row["chat_service_sid"],
        "message_sid": row["sid"],
        "participant_sid": participant["sid"],
        "status": "queued",
        "error_code": 0,
    }
    state, _ = state.add(key, receipt, {"text": text.key})
    return state.later(NEXT["queued"][1], Due(kind="messages.progress", key=text.key))


def _delivered(state: State, due: Due) -> State:
    """Update the receipt of a participant's text and send its event."""
    receipt = state.row(due.key)
    text = None if receipt is None else state.row(str(receipt.hidden.get("text")))
    row = None if receipt is None else state.row(receipt.collection.rpartition("/")[0])
    conversation = None if row is None else state.row(row.collection.rpartition("/")[0])
    if receipt is None or text is None or row is None or conversation is None:
        return state
    state, receipt = state.change(receipt, status=text["status"], error_code=text["error_code"] or 0)
    state, _ = _counted(state, row)
    params: dict[str, Any] = {
        "MessageSid": row["sid"],
        "DeliveryReceiptSid": receipt["sid"],
        "ChannelMessageSid": receipt["channel_message_sid"],
        "ParticipantSid": receipt["participant_sid"],
        "Status": receipt["status"],
        "ErrorCode": receipt["error_code"],
        "DateCreated": format_time("date-time", receipt.created),
        "DateUpdated": format_time("date-time", receipt.updated),
    }
    return notified(state, conversation, "onDeliveryUpdated", params, key=receipt.key)


def _counted(state: State, row: Row) -> tuple[State, Row]:
    """Return the state after updating a message's delivery summary, and the message."""
    statuses = [str(receipt["status"]) for receipt in state.rows(f"{row.key}/Receipts")]
    if not statuses:
        return state, row
    delivery: dict[str, Any] = {"total": len(statuses)}
    for name, counted in _COUNTED.items():
        count = sum(1 for status in statuses if status in counted)
        delivery[name] = "none" if not count else "all" if count == len(statuses) else "some"
    return state.change(row, delivery=delivery)


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a message and send its event."""
    conversation = conversation_of(state, request)
    refuse_closed(conversation)
    row = requested_row(state, request)
    if len(str(request.params.get("Body") or "")) > _LONGEST_BODY:
        raise refused(50504, f"Body must have at most {_LONGEST_BODY} characters")
    state, row = updated(state, request, updated_date(state, request, row))
    params = message_params(conversation, row)
    return notified(state, conversation, "onMessageUpdated", params, request=request, key=row.key), reply_with(
        request, row
    )


def remove(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a message; its index is never reused."""
    row, conversation = requested_row(state, request), conversation_of(state, request)
    state, reply = delete(state, request)
    params = message_params(conversation, row)
    return notified(state, conversation, "onMessageRemoved", params, request=request, key=row.key), reply


# Incoming texts


def inbound(state: State, account: str, from_: str, to: str, body: str, media: tuple[str, ...]) -> State | None:
    """Return the state after adding an incoming text to a conversation; None if it belongs to none.

    It belongs to the open conversation in which a participant has these two addresses. Failing that, it starts a new
    conversation if the address that it was sent to is configured to create one.

    Args:
        state: the state of the fake.
        account: the account that owns the receiving number.
        from_: the sender.
        to: the receiving number or address.
        body: its text.
        media: the URLs of its files.
    """
    source = "WHATSAPP" if channel_of(from_) == "whatsapp" else "SMS"
    participant = participant_bound_to(state, account, from_, to)
    conversation = None if participant is None else state.row(participant.collection.rpartition("/")[0])
    if conversation is None:
        started = _made(state, account, from_, to, source)
        if started is None:
            return None
        state, conversation = started
    files: list[dict[str, Any]] = []
    for url in media:
        state, sid = state.sid("ME")
        name = url.rpartition("/")[2]
        files.append({"sid": sid, "size": 0, "content_type": "application/octet-stream", "filename": name})
    members = {"author": from_, "body": body or None, "media": files or None}
    return add_message(state, conversation, members, source=source)[0]


def _made(state: State, account: str, from_: str, to: str, source: str) -> tuple[State, Row] | None:
    """Return the state with the conversation that an address creates for a text, and the conversation, if any."""
    product = f"{account}/conversations/v1"
    settings: Mapping[str, Any] | None = None
    for address in state.rows(f"{product}/Configuration/Addresses"):
        options: Mapping[str, Any] = address["auto_creation"] or {}
        if address["address"] == to and options.get("enabled"):
            settings = options
    if settings is None:
        return None
    service = state.row(f"{product}/Services/{settings.get('conversation_service_sid') or DEFAULT}")
    if service is None:
        return None
    state, conversation = add_conversation(state, service, {"friendly_name": f"{from_}, {to}"})
    state = notified(state, conversation, "onConversationAdded", conversation_params(conversation), source=source)
    if settings.get("type") == "webhook" and settings.get("webhook_url"):
        state, sid = state.sid("WH")
        configuration = {
            "url": settings["webhook_url"],
            "method": settings.get("webhook_method") or "POST",
            "filters": list(settings.get("webhook_filters") or ()),
        }
        members = {"sid": sid, "target": "webhook", "configuration": configuration}
        state, _ = state.add(f"{conversation.key}/Webhooks/{sid}", members)
    binding = {"messaging_binding": {"address": from_, "proxy_address": to}}
    state, row = add_participant(state, conversation, binding, NOTHING)
    state = notified(state, conversation, "onParticipantAdded", participant_params(row), source=source, key=row.key)
    return state, conversation


def add_conversation(
    state: State,
    service: Row,
    initial_members: Mapping[str, Any],
    hidden: Mapping[str, Any] = NOTHING,
    timers: Mapping[str, int] = NOTHING,
) -> tuple[State, Row]:
    """Return the state with a new conversation of a service, and the conversation.

    Args:
        state: the state of the fake.
        service: the service.
        initial_members: its members.
        hidden: data that no response shows.
        timers: ``inactive`` and ``closed``, in seconds without activity.
    """
    product = service.collection.rpartition("/")[0]
    settings = state.row(f"{product}/Configuration/")
    state, sid = state.sid("CH")
    members: dict[str, Any] = {
        "sid": sid,
        "attributes": "{}",
        "state": "active",
        "bindings": {},
        "messaging_service_sid": None if settings is None else settings["default_messaging_service_sid"],
        "unique_name": None,
        "friendly_name": None,
        **initial_members,
        "timers": {},
        "chat_service_sid": service["sid"],
    }
    name = members["unique_name"]
    names = (key_part(str(name)),) if name else ()
    key = f"{service.key}/Conversations/{sid}"
    state, row = state.add(key, members, {**hidden, "timers": dict(timers)}, names)
    return on_timer(state, row)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = in_services(
    {"CreateConversationMessage": create, "UpdateConversationMessage": update, "DeleteConversationMessage": remove}
)

RULES: Final[Mapping[str, Callable[[State, Due], State]]] = {
    "conversation_messages.timer": _timed_out,
    "conversation_messages.delivery": _delivered,
}
