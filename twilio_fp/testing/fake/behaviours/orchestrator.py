"""Conversations v2: conversations over several channels, by the configuration in force when they began.

Not modelled: capture rules, the bridge to Conversations v1, the profiles of participants.

Source: https://www.twilio.com/docs/conversations
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final, cast

from twilio_fp.canonical_json import json_text
from twilio_fp.messaging.addresses import is_e164
from twilio_fp.testing.fake.behaviours.messages import NEXT, add_message
from twilio_fp.testing.fake.behaviours.operations import begin_operation
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.lists import answer_list
from twilio_fp.testing.fake.members import format_time, representation
from twilio_fp.testing.fake.numbers import number_row
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, requested_row
from twilio_fp.testing.fake.state import NOTHING, Due, Row, State

__all__ = ["BEHAVIOURS", "RULES"]

_MOST_PARTICIPANTS: Final = 50
_MOST_METADATA: Final = 8
_LONGEST_METADATA: Final = 512
_SOON: Final = timedelta(seconds=1)
_SETTINGS: Final = (
    "displayName",
    "description",
    "conversationGroupingType",
    "memoryStoreId",
    "channelSettings",
    "statusCallbacks",
    "intelligenceConfigurationIds",
    "memoryExtractionEnabled",
    "conversationsV1Bridge",
)


def _mapping(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else NOTHING


def _list(value: Any) -> list[Mapping[str, Any]]:
    return [_mapping(each) for each in cast("list[Any]", value)] if isinstance(value, list) else []


def _configurations(account: str) -> str:
    return f"{account}/conversations/v2/ControlPlane/Configurations"


# Conversations


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a conversation, which keeps its configuration as it is now."""
    params = request.params
    configuration = state.row(f"{_configurations(request.account)}/{params['configurationId']}")
    if configuration is None:
        raise refused(20404, f"Configuration {params['configurationId']} was not found", status=404)
    participants = _list(params.get("participants"))
    if len(participants) > _MOST_PARTICIPANTS:
        raise refused(20001, f"participants must have at most {_MOST_PARTICIPANTS} items")
    _check_metadata(params.get("metadata"))
    state, sid = state.sid("conv_conversation_")
    members: dict[str, Any] = {
        "id": sid,
        "accountId": request.account,
        "status": "ACTIVE",
        "name": params.get("name"),
        "metadata": params.get("metadata") or {},
        "configurationId": params["configurationId"],
        "configuration": {name: configuration[name] for name in _SETTINGS if configuration[name] is not None},
    }
    state, row = state.add(f"{request.place.collection}/{sid}", members)
    state = notified(state, row, "CONVERSATION_CREATED", representation(request, row))
    for each in participants:
        state, _ = _participant_added(state, row, each)
    state, row = _timeout_restarted(state, row)
    return state, Reply(201, _with_participants(state, request, row))


def _check_metadata(metadata: Any) -> None:
    entries = _mapping(metadata)
    if len(entries) > _MOST_METADATA or any(len(str(value)) > _LONGEST_METADATA for value in entries.values()):
        raise refused(
            20001, f"metadata must have at most {_MOST_METADATA} entries of at most {_LONGEST_METADATA} characters"
        )


def _with_participants(state: State, request: ParsedRequest, row: Row) -> dict[str, Any]:
    """Return a conversation as responses show it, with its participants."""
    participants = [_participant_data(each) for each in state.rows(f"{row.key}/Participants")]
    return {**representation(request, row), "participants": participants}


def _participant_data(row: Row) -> dict[str, Any]:
    times = {"createdAt": format_time("date-time", row.created), "updatedAt": format_time("date-time", row.updated)}
    return {**row.members, **times}


def fetch(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a conversation."""
    return state, Reply(200, _with_participants(state, request, requested_row(state, request)))


def listed(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List conversations by status, or by the channel ID of their communications."""
    channel = request.params.get("channelId")

    def fits(row: Row) -> bool:
        communications = state.rows(f"{row.key}/Communications")
        return channel is None or any(each["channelId"] == channel for each in communications)

    also = {"channelId": channel}
    return state, answer_list(state, request, fits, also=also, show=lambda row: _with_participants(state, request, row))


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a conversation, or close it permanently."""
    row, params = requested_row(state, request), request.params
    if row["status"] == "CLOSED":
        raise refused(20001, f"Conversation {row['id']} is closed and cannot be changed")
    _check_metadata(params.get("metadata"))
    names = ("name", "metadata", "status")
    if request.route.entry.method == "PUT":
        changes = {name: params.get(name) for name in names}
    else:
        changes = {name: params[name] for name in names if name in params}
        if isinstance(params.get("configuration"), Mapping):
            changes["configuration"] = {**_mapping(row["configuration"]), **params["configuration"]}
    state, row = _timeout_restarted(*state.change(row, **changes))
    return notified(state, row, "CONVERSATION_UPDATED", representation(request, row)), Reply(
        200, _with_participants(state, request, row)
    )


def remove(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Begin to delete a conversation."""
    return begin_operation(state, request, requested_row(state, request), {"remove": True})


def notified(state: State, row: Row, event: str, data: Mapping[str, Any]) -> State:
    """Return the state after sending an event to the status callbacks of a conversation's configuration."""
    body = json_text(
        {"eventType": event, "timestamp": format_time("date-time", state.now), "data": dict(data)}
    ).encode()
    for callback in _list(_mapping(row["configuration"]).get("statusCallbacks")):
        url, method = str(callback.get("url") or ""), str(callback.get("method") or "POST")
        state = call_back(state, row.account, url, body, method=method, key=row.key)
    return state


# Timeouts


def _timeout_restarted(state: State, row: Row) -> tuple[State, Row]:
    """Return the state after restarting a conversation's timeout, and the conversation."""
    channels = _mapping(_mapping(row["configuration"]).get("channelSettings")).values()
    name = {"ACTIVE": "inactive", "INACTIVE": "closed"}.get(str(row["status"]), "")
    minutes = [int(_mapping(_mapping(each).get("statusTimeouts")).get(name) or 0) for each in channels]
    marks = int(row.hidden.get("marks", 0)) + 1
    state, row = state.change(row, {"marks": marks})
    if not any(minutes):
        return state, row
    due = Due(kind="orchestrator.idle", key=row.key, data={"marks": marks}, in_background=True)
    return state.later(timedelta(minutes=min(each for each in minutes if each)), due), row


def _idle(state: State, due: Due) -> State:
    """Make a conversation inactive, or close it, if there was no activity in the meantime."""
    row = state.row(due.key)
    if row is None or row.hidden.get("marks") != due.data["marks"]:
        return state
    state, row = state.change(row, status="INACTIVE" if row["status"] == "ACTIVE" else "CLOSED")
    state, row = _timeout_restarted(state, row)
    return notified(state, row, "CONVERSATION_UPDATED", row.members)


# Participants and communications


def _open_conversation(state: State, request: ParsedRequest) -> Row:
    row = state.row("/".join(request.place.collection.split("/")[:5]))
    if row is None:
        raise not_found(request.path)
    if row["status"] == "CLOSED" and request.route.entry.method != "GET":
        raise refused(20001, f"Conversation {row['id']} is closed and cannot be changed")
    return row


def _participant_added(state: State, conversation: Row, params: Mapping[str, Any]) -> tuple[State, Row]:
    addresses = [dict(each) for each in _list(params.get("addresses"))]
    state, sid = state.sid("conv_participant_")
    members: dict[str, Any] = {
        "id": sid,
        "accountId": conversation.account,
        "conversationId": conversation["id"],
        "name": params.get("name"),
        "type": params.get("type") or _type(state, conversation.account, addresses),
        "profileId": params.get("profileId"),
        "addresses": addresses,
    }
    state, row = state.add(f"{conversation.key}/Participants/{sid}", members)
    return notified(state, conversation, "PARTICIPANT_ADDED", _participant_data(row)), row


def _type(state: State, account: str, addresses: list[dict[str, Any]]) -> str:
    """Return the type of a participant: an agent has a number of the account, a customer another number."""
    numbers = [str(each.get("address")) for each in addresses if is_e164(str(each.get("address")))]
    if any(number_row(state, account, number) is not None for number in numbers):
        return "HUMAN_AGENT"
    return "CUSTOMER" if numbers else "UNKNOWN"


def join(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add a participant."""
    state, row = _participant_added(state, _open_conversation(state, request), request.params)
    return state, Reply(201, representation(request, row))


def change_participant(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Replace a participant's members."""
    conversation, row = _open_conversation(state, request), requested_row(state, request)
    changes = {name: request.params.get(name) for name in ("name", "profileId")}
    kept = {name: request.params.get(name) or row[name] for name in ("type", "addresses")}
    state, row = state.change(row, **changes, **kept)
    return notified(state, conversation, "PARTICIPANT_UPDATED", _participant_data(row)), Reply(
        200, representation(request, row)
    )


def say(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add a communication to a conversation, which becomes active."""
    state, row = _communication_added(state, _open_conversation(state, request), request.params)
    return state, Reply(201, representation(request, row))


def _communication_added(state: State, conversation: Row, params: Mapping[str, Any]) -> tuple[State, Row]:
    state, sid = state.sid("conv_communication_")
    members: dict[str, Any] = {
        "id": sid,
        "accountId": conversation.account,
        "conversationId": conversation["id"],
        "author": dict(_mapping(params.get("author"))),
        "content": {"type": "TEXT", **_mapping(params.get("content"))},
        "recipients": [dict(each) for each in _list(params.get("recipients"))],
        "channelId": params.get("channelId"),
        "resourceId": params.get("resourceId"),
        "occurredAt": params.get("occurredAt") or format_time("date-time", state.now),
    }
    state, row = state.add(f"{conversation.key}/Communications/{sid}", members)
    if conversation["status"] == "INACTIVE":
        state, conversation = state.change(conversation, status="ACTIVE")
        state = notified(state, conversation, "CONVERSATION_UPDATED", conversation.members)
    state, conversation = _timeout_restarted(state, conversation)
    return notified(state, conversation, "COMMUNICATION_CREATED", _participant_data(row)), row


# Actions


def act(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Begin to send a message into a conversation."""
    conversation = _open_conversation(state, request)
    state, sid = state.sid("conv_action_")
    members = {
        "id": sid,
        "conversationId": conversation["id"],
        "type": request.params["type"],
        "status": "PENDING",
    }
    state, row = state.add(f"{request.place.collection}/{sid}", members, {"payload": request.params["payload"]})
    return state.later(_SOON, Due(kind="orchestrator.act", key=row.key)), Reply(201, representation(request, row))


def _acted(state: State, due: Due) -> State:
    """Send the message of an action, and add it as a communication."""
    row = state.row(due.key)
    conversation = None if row is None else state.row(row.collection.rpartition("/")[0])
    if row is None or conversation is None:
        return state
    payload = _mapping(row.hidden["payload"])
    sender, recipients = _mapping(payload.get("from")), _list(payload.get("to"))
    text = str(_mapping(payload.get("content")).get("text") or "")
    sent: str | None = None
    for recipient in recipients:
        if str(recipient.get("channel") or "SMS") == "SMS":
            members = {
                "from": sender.get("address"),
                "to": recipient.get("address"),
                "body": text,
                "direction": "outbound-api",
                "status": "queued",
            }
            state, message = add_message(state, row.account, members, {})
            state = state.later(NEXT["queued"][1], Due(kind="messages.progress", key=message.key))
            sent = str(message["sid"])
    params = {"author": sender, "recipients": recipients, "content": {"type": "TEXT", "text": text}, "channelId": sent}
    state, communication = _communication_added(state, conversation, params)
    related = {"communicationId": communication["id"]}
    return state.change(row, status="COMPLETED", completedAt=format_time("date-time", state.now), related=related)[0]


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "conversations.v2.CreateConversation": create,
    "conversations.v2.FetchConversation": fetch,
    "conversations.v2.ListConversation": listed,
    "conversations.v2.PatchConversation": update,
    "conversations.v2.UpdateConversation": update,
    "conversations.v2.DeleteConversation": remove,
    "conversations.v2.CreateParticipant": join,
    "conversations.v2.UpdateParticipant": change_participant,
    "conversations.v2.CreateCommunication": say,
    "conversations.v2.CreateAction": act,
}

RULES: Final[Mapping[str, Callable[[State, Due], State]]] = {
    "orchestrator.act": _acted,
    "orchestrator.idle": _idle,
}
