"""Members of conversations: participants by identity or by address, users, and the conversations of each.

A participant is stored in three places: its own row, the user's membership (``Users/US…/Conversations/CH…``), and a row
of ``ParticipantConversations``. A texting participant is found by its address through a row internal to the fake.

Source: https://www.twilio.com/docs/conversations/api/conversation-participant-resource
Source: https://www.twilio.com/docs/conversations/api/user-resource
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from attrs import evolve

from twilio_fp.messaging.addresses import is_e164
from twilio_fp.testing.fake.behaviours.conversation_events import notified, participant_params, user_params
from twilio_fp.testing.fake.lists import answer_list
from twilio_fp.testing.fake.members import format_time, members_from_params, representation
from twilio_fp.testing.fake.numbers import channel_of, is_usable, may_use
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import NOTHING, Row, State

__all__ = [
    "BEHAVIOURS",
    "add_participant",
    "binding_of",
    "conversation_of",
    "in_services",
    "participant_bound_to",
    "refuse_closed",
    "remove_participant",
    "service_key",
    "updated_date",
    "user_named",
]

_MOST_CHAT: Final = 1000
_MOST_TEXTING: Final = 50
_LONGEST_IDENTITY: Final = 256


def service_key(row: Row) -> str:
    """Return the key of the service that a conversation or one of its sub-resources belongs to."""
    return "/".join(row.key.split("/")[:5])


def conversation_of(state: State, request: ParsedRequest) -> Row:
    """Return the conversation that a request's address is below.

    Raises:
        RefusedError: 404, it does not exist.
    """
    parts = request.place.collection.split("/")
    row = state.row("/".join(parts[: parts.index("Conversations") + 2]))
    if row is None:
        raise not_found(request.path)
    return row


def binding_of(participant: Row) -> Mapping[str, Any]:
    """Return the messaging binding of a texting participant; empty for any other."""
    return cast("Mapping[str, Any]", participant["messaging_binding"] or NOTHING)


def refuse_closed(conversation: Row) -> None:
    """Refuse to change a conversation that is closed.

    Raises:
        RefusedError: the conversation is closed.
    """
    if conversation["state"] == "closed":
        raise refused(50377, f"Conversation {conversation['sid']} is closed and cannot be changed")


def updated_date(state: State, request: ParsedRequest, row: Row) -> dict[str, Any]:
    """Return a new ``date_updated`` if the row has one set explicitly and the request sets no other."""
    stale = "date_updated" in row.members and "DateUpdated" not in request.params
    return {"date_updated": format_time("date-time", state.now)} if stale else {}


# Users


def user_named(state: State, service: str, identity: str) -> tuple[State, Row]:
    """Return the state with the user of an identity, created if necessary, and the user."""
    row = state.row(f"{service}/Users/{key_part(identity)}")
    if row is not None:
        return state, row
    state, sid = state.sid("US")
    members: dict[str, Any] = {"sid": sid, "identity": identity, **_user(state, service)}
    return state.add(f"{service}/Users/{sid}", members, names=(key_part(identity),))


def _user(state: State, service: str) -> dict[str, Any]:
    settings = state.row(f"{service}/Configuration/")
    return {
        "attributes": "{}",
        "is_online": None,
        "is_notifiable": None,
        "role_sid": None if settings is None else settings["default_chat_service_role_sid"],
        "chat_service_sid": service.rpartition("/")[2],
    }


def create_user(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a user with an identity that no other user has."""
    identity = str(request.params["Identity"])
    if len(identity) > _LONGEST_IDENTITY:
        raise refused(50207, f"Identity must have at most {_LONGEST_IDENTITY} characters")
    service = request.place.collection.rpartition("/")[0]
    if state.row(f"{request.place.collection}/{key_part(identity)}") is not None:
        raise refused(50201, f"A user with the identity {identity!r} already exists", status=409)
    defaults: dict[str, Any] = {
        name: value for name, value in _user(state, service).items() if name not in _given_names(request)
    }
    state, row = created(state, request, defaults)
    state = _user_notified(state.put(row, key_part(identity)), row, "onUserAdded", request)
    return state, reply_with(request, row)


def _given_names(request: ParsedRequest) -> set[str]:
    names = {"Attributes": "attributes", "RoleSid": "role_sid"}
    return {name for wire, name in names.items() if request.params.get(wire)}


def update_user(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a user and send its event."""
    state, row = updated(state, request)
    return _user_notified(state, row, "onUserUpdated", request), reply_with(request, row)


def _user_notified(state: State, row: Row, event: str, request: ParsedRequest) -> State:
    service = state.row(service_key(row))
    return state if service is None else notified(state, service, event, user_params(row), request=request, key=row.key)


def delete_user(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a user, who leaves every conversation."""
    row = requested_row(state, request)
    for membership in list(state.rows(f"{row.key}/Conversations")):
        participant = state.row(str(membership.hidden.get("participant")))
        if participant is not None:
            state = remove_participant(state, participant)
    return state.remove(row, key_part(str(row["identity"]))), reply_with(request, row)


# Participants


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add a participant and send its event."""
    conversation = conversation_of(state, request)
    refuse_closed(conversation)
    members, hidden = members_from_params(request, state.now)
    state, row = add_participant(state, conversation, members, hidden)
    state = notified(state, conversation, "onParticipantAdded", participant_params(row), request=request, key=row.key)
    return state, reply_with(request, row)


def add_participant(
    state: State, conversation: Row, participant_members: Mapping[str, Any], hidden: Mapping[str, Any]
) -> tuple[State, Row]:
    """Return the state with a new participant, and the participant.

    Args:
        state: the state of the fake.
        conversation: the conversation.
        participant_members: its ``identity`` or its ``messaging_binding``, and its other members.
        hidden: data that no response shows.

    Raises:
        RefusedError: it is in the conversation already, its addresses are in use or invalid, or the conversation is
            full.
    """
    identity = str(participant_members.get("identity") or "")
    binding_given = cast("Mapping[str, Any]", participant_members.get("messaging_binding") or NOTHING)
    binding = {name: str(value) for name, value in binding_given.items() if value}
    if not identity and not binding.get("address"):
        raise refused(20001, "Identity, or MessagingBinding.Address with its ProxyAddress, is required")
    if len(identity) > _LONGEST_IDENTITY:
        raise refused(50207, f"Identity must have at most {_LONGEST_IDENTITY} characters")
    collection, service = f"{conversation.key}/Participants", service_key(conversation)
    _refuse_full(state, collection, is_texting=not identity)
    if identity and state.row(f"{collection}/{key_part(identity)}") is not None:
        raise refused(50433, f"Participant with the identity {identity!r} is already in the conversation", status=409)
    if not identity:
        binding = _checked(state, conversation.account, binding)
        holder = participant_bound_to(state, conversation.account, binding["address"], binding.get("proxy_address", ""))
        if holder is not None:
            conversation_sid = str(holder["conversation_sid"])
            message = (
                f"A binding for this participant and proxy address already exists in Conversation {conversation_sid}"
            )
            raise refused(50416, message, status=409)
    settings = state.row(f"{service}/Configuration/")
    state, sid = state.sid("MB")
    role = None if settings is None else settings["default_conversation_role_sid"]
    members: dict[str, Any] = {
        "sid": sid,
        "attributes": "{}",
        "role_sid": role,
        "last_read_message_index": None,
        "last_read_timestamp": None,
        **participant_members,
        "identity": identity or None,
        "messaging_binding": binding or None,
        "conversation_sid": conversation["sid"],
        "chat_service_sid": service.rpartition("/")[2],
    }
    names = (key_part(identity),) if identity else ()
    state, row = state.add(f"{collection}/{sid}", members, hidden, names)
    return _indexed(state, conversation, row), row


def _refuse_full(state: State, collection: str, *, is_texting: bool) -> None:
    """Refuse a participant beyond the limit of its kind; texting participants are counted separately."""
    most = _MOST_TEXTING if is_texting else _MOST_CHAT
    if len(state.collection(collection)) < most:
        return
    if sum(1 for row in state.rows(collection) if (row["identity"] is None) == is_texting) >= most:
        raise refused(50418 if is_texting else 50417, f"The conversation already has {most} participants of that kind")


def _checked(state: State, account: str, binding: dict[str, str]) -> dict[str, str]:
    """Return a binding with its type, once its addresses are known to be able to write to each other."""
    address, proxy = binding.get("address", ""), binding.get("proxy_address", "")
    if not is_usable(address):
        raise refused(50407, f"Invalid messaging binding address: {address}")
    if proxy:
        if not is_usable(proxy):
            raise refused(50408, f"Invalid messaging binding proxy address: {proxy}")
        if address == proxy:
            raise refused(50409, "The address and the proxy address of a binding cannot be the same")
        bare = proxy.partition(":")[2] if channel_of(proxy) else proxy
        if is_e164(bare) and not may_use(state, account, bare):
            raise refused(50413, f"Messaging binding proxy address {proxy} does not belong to this account")
    return {"type": channel_of(address) or "sms", **binding}


def _indexed(state: State, conversation: Row, row: Row) -> State:
    """Return the state with the rows that lead to a participant from its user, its identity and its address."""
    service = service_key(row)
    user: Row | None = None
    binding = binding_of(row)
    if row["identity"]:
        state, user = user_named(state, service, str(row["identity"]))
        membership: dict[str, Any] = {
            "user_sid": user["sid"],
            "conversation_sid": conversation["sid"],
            "participant_sid": row["sid"],
            "notification_level": "default",
            "created_by": "system",
        }
        key = f"{user.key}/Conversations/{conversation['sid']}"
        state, _ = state.add(key, membership, {"participant": row.key})
    elif binding:
        state = _binding_indexed(state, row, binding)
    members: dict[str, Any] = {
        "identity": row["identity"],
        "address": binding.get("address"),
        "participant_user_sid": None if user is None else user["sid"],
    }
    return state.add(f"{service}/ParticipantConversations/{row['sid']}", members, {"participant": row.key})[0]


def _binding_key(account: str, address: str, proxy: str) -> str:
    return f"{account}/fake/v1/ConversationBindings/{key_part(f'{address}|{proxy}')}"


def _binding_indexed(state: State, row: Row, binding: Mapping[str, Any]) -> State:
    key = _binding_key(row.account, str(binding["address"]), str(binding.get("proxy_address") or ""))
    entry = state.row(key)
    if entry is None:
        return state.add(key, {"participant": row.key})[0]
    return state.change(entry, participant=row.key)[0]


def participant_bound_to(state: State, account: str, address: str, proxy: str) -> Row | None:
    """Return the participant with an address and proxy address, if its conversation is not closed."""
    entry = state.row(_binding_key(account, address, proxy))
    row = None if entry is None else state.row(str(entry["participant"]))
    if row is None:
        return None
    binding = binding_of(row)
    is_same = (binding.get("address"), binding.get("proxy_address") or "") == (address, proxy)
    conversation = state.row(row.collection.rpartition("/")[0])
    is_open = conversation is not None and conversation["state"] != "closed"
    return row if is_same and is_open else None


def remove_participant(state: State, row: Row) -> State:
    """Return the state without a participant and the rows that lead to it."""
    service = service_key(row)
    conversation = str(row["conversation_sid"])
    user = state.row(f"{service}/Users/{key_part(str(row['identity'] or ''))}")
    keys = [f"{service}/ParticipantConversations/{row['sid']}"]
    if user is not None:
        keys.append(f"{user.key}/Conversations/{conversation}")
    for key in keys:
        entry = state.row(key)
        if entry is not None:
            state = state.remove(entry)
    return state.remove(row, key_part(str(row["identity"] or "")))


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a participant's role, attributes, last read message or proxy address."""
    refuse_closed(conversation_of(state, request))
    row = requested_row(state, request)
    members, _ = members_from_params(request, state.now)
    binding = {**binding_of(row), **cast("Mapping[str, Any]", members.get("messaging_binding") or NOTHING)}
    changes = updated_date(state, request, row)
    if members.get("messaging_binding") and not row["identity"]:
        changes["messaging_binding"] = _checked(state, row.account, binding)
    if "LastReadMessageIndex" in request.params and "LastReadTimestamp" not in request.params:
        changes["last_read_timestamp"] = format_time("date-time", state.now)
    state, row = updated(state, request, changes)
    if not row["identity"] and binding.get("address"):
        state = _binding_indexed(state, row, binding_of(row))
    conversation = conversation_of(state, request)
    state = notified(state, conversation, "onParticipantUpdated", participant_params(row), request=request, key=row.key)
    return state, reply_with(request, row)


def remove(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Remove a participant from a conversation and send its event."""
    row, conversation = requested_row(state, request), conversation_of(state, request)
    state = notified(state, conversation, "onParticipantRemoved", participant_params(row), request=request, key=row.key)
    return remove_participant(state, row), reply_with(request, row)


# The conversations of a user, and of an address


def _of_user(state: State, membership: Row) -> Row:
    """Return a user's conversation as responses show it, with the members of the conversation and the participant."""
    participant = state.row(str(membership.hidden.get("participant")))
    conversation = None if participant is None else state.row(participant.collection.rpartition("/")[0])
    if participant is None or conversation is None:
        return membership
    read = participant["last_read_message_index"]
    unread = None
    if read is not None:
        messages = state.collection(f"{conversation.key}/Messages")
        unread = sum(1 for _ in messages.walk(newest_first=False, after=int(read)))
    shared = ("unique_name", "friendly_name", "attributes", "timers", "chat_service_sid")
    members: dict[str, Any] = {
        **membership.members,
        **{name: conversation[name] for name in shared},
        "conversation_state": conversation["state"],
        "last_read_message_index": read,
        "unread_messages_count": unread,
    }
    return evolve(membership, members=members, created=conversation.created, updated=conversation.updated)


def fetch_of_user(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a user's conversation."""
    return state, reply_with(request, _of_user(state, requested_row(state, request)))


def list_of_user(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a user's conversations."""
    return state, answer_list(state, request, show=lambda row: representation(request, _of_user(state, row)))


def update_of_user(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Set a user's last read message and notification level in a conversation."""
    row = requested_row(state, request)
    participant = state.row(str(row.hidden.get("participant")))
    if "LastReadMessageIndex" in request.params:
        read = request.params["LastReadMessageIndex"]
        if participant is None:
            state, row = state.change(row, last_read_message_index=read)
        else:
            at = request.params.get("LastReadTimestamp") or format_time("date-time", state.now)
            state, _ = state.change(participant, last_read_message_index=read, last_read_timestamp=at)
    if "NotificationLevel" in request.params:
        state, row = state.change(row, notification_level=request.params["NotificationLevel"])
    return state, reply_with(request, _of_user(state, row))


def leave(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Remove a user from a conversation."""
    row = requested_row(state, request)
    participant = state.row(str(row.hidden.get("participant")))
    return (state if participant is None else remove_participant(state, participant)), reply_with(request, row)


def list_of_participant(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the conversations that an identity or an address participates in."""

    def show(row: Row) -> Any:
        participant = state.row(str(row.hidden.get("participant")))
        conversation = None if participant is None else state.row(participant.collection.rpartition("/")[0])
        if participant is None or conversation is None:
            return representation(request, row)
        members = {
            "participant_user_sid": row["participant_user_sid"],
            "participant_sid": participant["sid"],
            "participant_identity": participant["identity"],
            "participant_messaging_binding": participant["messaging_binding"],
            "conversation_sid": conversation["sid"],
            "conversation_created_by": "system",
            "conversation_date_created": format_time("date-time", conversation.created),
            "conversation_date_updated": format_time("date-time", conversation.updated),
            **{
                f"conversation_{name}": conversation[name]
                for name in ("unique_name", "friendly_name", "attributes", "state", "timers")
            },
        }
        return representation(request, evolve(row, key=participant.key, members=members))

    return state, answer_list(state, request, show=show)


_BOTH: Final[Mapping[str, Behaviour]] = {
    "CreateUser": create_user,
    "UpdateUser": update_user,
    "DeleteUser": delete_user,
    "CreateConversationParticipant": create,
    "UpdateConversationParticipant": update,
    "DeleteConversationParticipant": remove,
    "FetchUserConversation": fetch_of_user,
    "ListUserConversation": list_of_user,
    "UpdateUserConversation": update_of_user,
    "DeleteUserConversation": leave,
    "ListParticipantConversation": list_of_participant,
}

_VERBS: Final = ("Create", "Fetch", "Update", "Delete", "List")


def in_services(table: Mapping[str, Behaviour]) -> dict[str, Behaviour]:
    """Return a table with each operation under two names: for the default service and for a given service."""
    both: dict[str, Behaviour] = {}
    for name, behaviour in table.items():
        verb = next(verb for verb in _VERBS if name.startswith(verb))
        both[f"conversations.v1.{name}"] = behaviour
        both[f"conversations.v1.{verb}Service{name.removeprefix(verb)}"] = behaviour
    return both


BEHAVIOURS: Final[Mapping[str, Behaviour]] = in_services(_BOTH)
