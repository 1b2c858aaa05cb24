"""Conversations: services and roles, the life of a conversation from creation to closing, and webhooks.

Every account has a default service with default roles; requests that name no service use that one.

Not modelled: pre-webhooks, Studio targets, push notifications, exports, delivery to email bindings.

Source: https://www.twilio.com/docs/conversations/api/conversation-resource
Source: https://www.twilio.com/docs/conversations/states-timers
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final, cast

from twilio_fp.schema import attribute_name
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.behaviours.conversation_events import (
    conversation_params,
    notified,
    participant_params,
    replayed,
)
from twilio_fp.testing.fake.behaviours.conversation_members import (
    add_participant,
    conversation_of,
    in_services,
    refuse_closed,
    remove_participant,
    updated_date,
)
from twilio_fp.testing.fake.behaviours.conversation_messages import add_conversation, changed, on_timer
from twilio_fp.testing.fake.members import members_from_params
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import DEFAULT, key_part
from twilio_fp.testing.fake.reading import read_json
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, delete, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import NOTHING, Row, State

__all__ = ["BEHAVIOURS", "CODES", "initialize"]

_MOST_WEBHOOKS: Final = 5
_SID: Final = re.compile("CH[0-9a-fA-F]{32}")
_DURATION: Final = re.compile(r"P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_TIMERS: Final[Mapping[str, tuple[str, int, int, int]]] = {
    "inactive": ("Inactive", 60, 50375, 50379),
    "closed": ("Closed", 600, 50376, 50380),
}
"""For each timer: its name in parameters, its minimum in seconds, and the error codes if it is shorter or malformed."""

_TALKING: Final = ("leaveConversation", "sendMediaMessage", "sendMessage")
_OWN: Final = ("deleteOwnMessage", "editOwnMessage", "editOwnMessageAttributes", "editOwnUserInfo")
_CHAIRING: Final = (
    "addNonChatParticipant",
    "addParticipant",
    "deleteAnyMessage",
    "deleteConversation",
    "editAnyMessage",
    "editAnyMessageAttributes",
    "editAnyParticipantAttributes",
    "editConversationAttributes",
    "editConversationName",
    "editConversationUniqueName",
    "editNotificationLevel",
    "removeParticipant",
)
_ROLES: Final[tuple[tuple[str, str, tuple[str, ...]], ...]] = (
    ("service admin", "service", ("createConversation", "editAnyUserInfo", "joinConversation", *_CHAIRING, *_TALKING)),
    ("service user", "service", ("createConversation", "editOwnUserInfo", "joinConversation")),
    ("channel admin", "conversation", (*_CHAIRING, *_OWN, *_TALKING)),
    ("channel user", "conversation", (*_OWN, "editNotificationLevel", *_TALKING)),
)
_SILENT: Final = {"enabled": False, "template": "", "sound": ""}


# Defaults


def initialize(state: State, account: str) -> State:
    """Return the state after giving an account its default service and the configuration that names it."""
    product = f"{account}/conversations/v1"
    if state.row(f"{product}/Configuration/") is not None:
        return state
    state, messaging = state.sid("MG")
    defaults = facts.defaults("messaging.v1.CreateService")
    default_members: dict[str, Any] = {attribute_name(wire): value for wire, value in defaults.items()}
    members: dict[str, Any] = {
        **default_members,
        "sid": messaging,
        "friendly_name": "Default Messaging Service for Conversations",
    }
    state, _ = state.add(f"{account}/messaging/v1/Services/{messaging}", members)
    state, sid = state.sid("IS")
    service: dict[str, Any] = {"sid": sid, "friendly_name": "Default Conversations Service"}
    state, row = state.add(f"{product}/Services/{sid}", service, names=(DEFAULT,))
    state = _with_defaults(state, row)
    settings: dict[str, Any] = {
        "default_chat_service_sid": sid,
        "default_messaging_service_sid": messaging,
        "default_inactive_timer": None,
        "default_closed_timer": None,
    }
    state, _ = state.add(f"{product}/Configuration/", settings)
    webhooks: dict[str, Any] = {"method": "POST", "filters": [], "target": "webhook"}
    return state.add(f"{product}/Configuration/Webhooks/", webhooks)[0]


def _with_defaults(state: State, service: Row) -> State:
    """Return the state after giving a service its roles and its configuration."""
    sids: dict[str, str] = {}
    for name, kind, permissions in _ROLES:
        state, sids[name] = state.sid("RL")
        members = {
            "sid": sids[name],
            "friendly_name": name,
            "type": kind,
            "permissions": list(permissions),
            "chat_service_sid": service["sid"],
        }
        state, _ = state.add(f"{service.key}/Roles/{sids[name]}", members)
    settings: dict[str, Any] = {
        "default_chat_service_role_sid": sids["service user"],
        "default_conversation_creator_role_sid": sids["channel admin"],
        "default_conversation_role_sid": sids["channel user"],
        "reachability_enabled": False,
    }
    state, _ = state.add(f"{service.key}/Configuration/", settings)
    notifications: dict[str, Any] = {
        "log_enabled": False,
        "new_message": {**_SILENT, "badge_count_enabled": False, "with_media": {"enabled": False, "template": ""}},
        "added_to_conversation": _SILENT,
        "removed_from_conversation": _SILENT,
    }
    state, _ = state.add(f"{service.key}/Configuration/Notifications/", notifications)
    return state.add(f"{service.key}/Configuration/Webhooks/", {"method": "POST", "filters": []})[0]


def create_service(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a service, with roles of its own."""
    state, row = created(state, request)
    return _with_defaults(state, row), reply_with(request, row)


def configure(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change the account's configuration; a new default service must already exist."""
    sid = request.params.get("DefaultChatServiceSid")
    if sid:
        service = state.row(f"{request.account}/conversations/v1/Services/{sid}")
        if service is None:
            raise refused(50050, f"Service {sid} was not found")
        state = state.put(service, DEFAULT)
    for name, (wire, *_) in _TIMERS.items():
        _seconds(name, request.params.get(f"Default{wire}Timer"))
    state, row = updated(state, request)
    return state, reply_with(request, row)


def update_role(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Replace the permissions of a role."""
    state, row = updated(state, request, {"permissions": list(request.params["Permission"])})
    return state, reply_with(request, row)


# Conversations


def _seconds(name: str, text: Any) -> int | None:
    """Return a timer's duration in seconds; None for an empty text."""
    wire, least, too_short, no_duration = _TIMERS[name]
    if not text:
        return None
    match = _DURATION.fullmatch(str(text))
    if match is None or not any(match.groups()):
        raise refused(no_duration, f"Timers.{wire} {text!r} is not an ISO 8601 duration such as PT10M")
    weeks, days, hours, minutes, seconds = [int(each or 0) for each in match.groups()]
    duration = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    if duration.total_seconds() < least:
        raise refused(too_short, f"Timers.{wire} {text} is less than {least} seconds")
    return int(duration.total_seconds())


def _timers(request: ParsedRequest, stored: Mapping[str, int], defaults: Mapping[str, Any]) -> dict[str, int]:
    """Return the timers in seconds: the request's, else those held, else the defaults; an empty value removes one."""
    timers = {name: seconds for name in _TIMERS if (seconds := _seconds(name, defaults.get(name)))}
    timers |= stored
    for name, (wire, *_) in _TIMERS.items():
        if f"Timers.{wire}" in request.params:
            seconds = _seconds(name, request.params[f"Timers.{wire}"])
            timers.pop(name, None)
            timers |= {} if seconds is None else {name: seconds}
    return timers


def _service_of(state: State, request: ParsedRequest) -> Row:
    row = state.row("/".join(request.place.collection.split("/")[:5]))
    return cast("Row", row)


def _new_conversation(state: State, request: ParsedRequest) -> tuple[State, Row]:
    """Return the state with the conversation that a request creates, and the conversation."""
    params = request.params
    if str(params.get("State") or "").lower() == "closed":
        raise refused(50384, "A new conversation cannot be closed")
    service = _service_of(state, request)
    _check_name(state, service, params.get("UniqueName"))
    settings = state.row(f"{service.collection.rpartition('/')[0]}/Configuration/")
    defaults = {} if settings is None else {name: settings[f"default_{name}_timer"] for name in _TIMERS}
    members, hidden = members_from_params(request, state.now)
    return add_conversation(state, service, members, hidden, _timers(request, {}, defaults))


def _check_name(state: State, service: Row, name: Any) -> None:
    if name and _SID.fullmatch(str(name)):
        raise refused(50390, f"UniqueName {name} looks like a SID")
    if name and state.row(f"{service.key}/Conversations/{key_part(str(name))}") is not None:
        raise refused(50353, f"Conversation with the unique name {name!r} already exists", status=409)


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a conversation and send its event."""
    state, row = _new_conversation(state, request)
    return notified(state, row, "onConversationAdded", conversation_params(row), request=request), reply_with(
        request, row
    )


def create_with(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a conversation together with its participants."""
    state, row = _new_conversation(state, request)
    state = notified(state, row, "onConversationAdded", conversation_params(row), request=request)
    for text in request.params.get("Participant") or ():
        members = _participant(text)
        state, participant = add_participant(state, row, members, NOTHING)
        params = participant_params(participant)
        state = notified(state, row, "onParticipantAdded", params, request=request, key=participant.key)
    reply = reply_with(request, row)
    address = str(reply.body["url"]).replace("/ConversationWithParticipants/", "/Conversations/")
    return state, Reply(201, {**reply.body, "url": address})


def _participant(text: Any) -> Mapping[str, Any]:
    try:
        members = read_json(text) if isinstance(text, str) else text
    except ValueError:
        members = None
    if not isinstance(members, Mapping):
        raise refused(20001, f"Invalid parameter Participant: {text!r} is not a JSON object")
    participant = cast("Mapping[str, Any]", members)
    return {
        name: participant[name]
        for name in ("identity", "messaging_binding", "attributes", "role_sid")
        if name in participant
    }


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a conversation that is not closed; its timers restart."""
    row = requested_row(state, request)
    refuse_closed(row)
    name = request.params.get("UniqueName")
    if name != row["unique_name"]:
        _check_name(state, _service_of(state, request), name)
    timers = _timers(request, row.hidden.get("timers") or {}, {})
    before = row["state"]
    state, row = updated(state, request, {**updated_date(state, request, row), "timers": {}}, {"timers": timers})
    if row["state"] != "closed":
        state, row = on_timer(state, row)
    state = notified(state, row, "onConversationUpdated", conversation_params(row), request=request)
    if row["state"] != before:
        state = notified(state, row, "onConversationStateUpdated", changed(row, before, "API"), request=request)
    return state, reply_with(request, row)


def remove(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a conversation and everything in it, and send its event."""
    row = requested_row(state, request)
    state = notified(state, row, "onConversationRemoved", conversation_params(row), request=request)
    for participant in list(state.rows(f"{row.key}/Participants")):
        state = remove_participant(state, participant)
    return delete(state, request)


def create_webhook(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a webhook of a conversation."""
    conversation = conversation_of(state, request)
    refuse_closed(conversation)
    if len(state.collection(request.place.collection)) >= _MOST_WEBHOOKS:
        raise refused(50361, f"A conversation has at most {_MOST_WEBHOOKS} webhooks")
    state, row = created(state, request)
    after = request.params.get("Configuration.ReplayAfter")
    if after is not None:
        state = replayed(state, conversation, row, int(after))
    return state, reply_with(request, row)


_BOTH: Final[Mapping[str, Behaviour]] = {
    "CreateConversation": create,
    "UpdateConversation": update,
    "DeleteConversation": remove,
    "CreateConversationWithParticipants": create_with,
    "CreateConversationScopedWebhook": create_webhook,
    "UpdateRole": update_role,
}

BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    **in_services(_BOTH),
    "conversations.v1.CreateService": create_service,
    "conversations.v1.UpdateConfiguration": configure,
}

CODES: Final[Mapping[str, Mapping[str, int]]] = {
    f"conversations.v1.{name}": {"State": 50378}
    for name in (
        "CreateConversation",
        "UpdateConversation",
        "CreateServiceConversation",
        "UpdateServiceConversation",
    )
}
