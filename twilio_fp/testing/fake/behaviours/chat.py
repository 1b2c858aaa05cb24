"""Programmable Chat, also as IP Messaging: services, channels, their members and messages, users.

Not modelled: pre-webhooks, responses to invites, push notifications, the limits of a service.

Source: https://www.twilio.com/docs/chat/rest/channel-resource
Source: https://www.twilio.com/docs/chat/webhook-events
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from attrs import evolve

from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.lists import answer_list
from twilio_fp.testing.fake.members import format_time, representation
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, delete, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS"]

_MOST_WEBHOOKS: Final = 5
_TALKING: Final = ("leaveChannel", "sendMediaMessage", "sendMessage")
_OWN: Final = ("deleteOwnMessage", "editOwnMessage", "editOwnMessageAttributes", "editOwnUserInfo")
_CHAIRING: Final = (
    "addMember",
    "deleteAnyMessage",
    "destroyChannel",
    "editAnyMessage",
    "editAnyMessageAttributes",
    "editChannelAttributes",
    "editChannelName",
    "inviteMember",
    "removeMember",
)
_ROLES: Final[Mapping[str, tuple[str, str | None, tuple[str, ...]]]] = {
    "service admin": ("deployment", None, ("createChannel", "editAnyUserInfo", "joinChannel", *_CHAIRING, *_TALKING)),
    "service user": ("deployment", "default_service_role_sid", ("createChannel", "editOwnUserInfo", "joinChannel")),
    "channel admin": ("channel", "default_channel_creator_role_sid", (*_CHAIRING, *_OWN, *_TALKING)),
    "channel user": ("channel", "default_channel_role_sid", (*_OWN, *_TALKING)),
}


def create_service(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a service, with roles of its own."""
    state, row = created(state, request)
    sids: dict[str, str] = {}
    for name, (kind, member, permissions) in _ROLES.items():
        state, sid = state.sid("RL")
        members = {"sid": sid, "friendly_name": name, "type": kind, "permissions": list(permissions)}
        state, _ = state.add(f"{row.key}/Roles/{sid}", members)
        if member is not None:
            sids[member] = sid
    state, row = state.change(row, **sids)
    return state, reply_with(request, row)


def update_role(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Replace the permissions of a role."""
    state, row = updated(state, request, {"permissions": list(request.params["Permission"])})
    return state, reply_with(request, row)


def _service(state: State, request: ParsedRequest) -> Row:
    row = state.row("/".join(request.place.collection.split("/")[:5]))
    if row is None:
        raise not_found(request.path)
    return row


def _channel(state: State, request: ParsedRequest) -> Row:
    row = state.row("/".join(request.place.collection.split("/")[:7]))
    if row is None:
        raise not_found(request.path)
    return row


def _notified(state: State, request: ParsedRequest, event: str, extra: Mapping[str, Any], key: str) -> State:
    """Send an event to a service's webhook, if the request enables webhooks and the webhook subscribes to it."""
    service = _service(state, request)
    is_enabled = str(request.params.get("X-Twilio-Webhook-Enabled") or "").lower() == "true"
    if not is_enabled or not service["post_webhook_url"] or event not in (service["webhook_filters"] or ()):
        return state
    parts = key.split("/")
    params = {
        "EventType": event,
        "AccountSid": service.account,
        "InstanceSid": service["sid"],
        "ChannelSid": parts[6] if parts[5] == "Channels" else None,
        "RetryCount": "0",
        "Source": "API",
        **extra,
    }
    method = str(service["webhook_method"] or "POST")
    return call_back(state, service.account, str(service["post_webhook_url"]), params, method=method, key=key)


# Channels


def _channel_params(row: Row) -> dict[str, Any]:
    return {
        "FriendlyName": row["friendly_name"],
        "UniqueName": row["unique_name"],
        "Attributes": row["attributes"],
        "ChannelType": row["type"],
        "CreatedBy": row["created_by"],
        "DateCreated": format_time("date-time", row.created),
    }


def create_channel(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a channel; its unique name must be unused in the service."""
    params = request.params
    defaults = {
        "type": params.get("Type") or "public",
        "attributes": params.get("Attributes") or "{}",
        "created_by": params.get("CreatedBy", "system"),
        "members_count": 0,
        "messages_count": 0,
    }
    state, row = created(state, request, defaults)
    return _notified(state, request, "onChannelAdded", _channel_params(row), row.key), reply_with(request, row)


def update_channel(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a channel."""
    state, row = updated(state, request)
    return _notified(state, request, "onChannelUpdated", _channel_params(row), row.key), reply_with(request, row)


def delete_channel(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a channel, which everybody leaves."""
    row = requested_row(state, request)
    state = _notified(state, request, "onChannelDestroyed", _channel_params(row), row.key)
    for member in list(state.rows(f"{row.key}/Members")):
        state = _remove_member(state, member)
    return delete(state, request)


def _counted(state: State, channel: Row) -> State:
    counts = {
        f"{name.lower()}_count": len(state.collection(f"{channel.key}/{name}")) for name in ("Members", "Messages")
    }
    return state.change(channel, **counts)[0]


def create_webhook(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a webhook of a channel, which can have at most five."""
    if len(state.collection(request.place.collection)) >= _MOST_WEBHOOKS:
        raise refused(50361, f"A channel has at most {_MOST_WEBHOOKS} webhooks")
    state, row = created(state, request)
    return state, reply_with(request, row)


# Users and members


def create_user(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a user with an identity that no other user has."""
    identity = str(request.params["Identity"])
    if state.row(f"{request.place.collection}/{key_part(identity)}") is not None:
        raise refused(50201, f"A user with the identity {identity!r} already exists", status=409)
    role = request.params.get("RoleSid") or _service(state, request)["default_service_role_sid"]
    defaults = {"role_sid": role, "attributes": request.params.get("Attributes") or "{}", "joined_channels_count": 0}
    state, row = created(state, request, defaults)
    return state.put(row, key_part(identity)), reply_with(request, row)


def _user(state: State, service: Row, identity: str) -> tuple[State, Row]:
    """Return the state with the user of an identity, created if necessary, and the user."""
    row = state.row(f"{service.key}/Users/{key_part(identity)}")
    if row is not None:
        return state, row
    state, sid = state.sid("US")
    members = {
        "sid": sid,
        "identity": identity,
        "attributes": "{}",
        "role_sid": service["default_service_role_sid"],
        "service_sid": service["sid"],
        "joined_channels_count": 0,
    }
    return state.add(f"{service.key}/Users/{sid}", members, names=(key_part(identity),))


def delete_user(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a user, who leaves every channel."""
    row = requested_row(state, request)
    for membership in list(state.rows(f"{row.key}/Channels")):
        member = state.row(str(membership.hidden.get("member")))
        state = state if member is None else _remove_member(state, member)
    return state.remove(row, key_part(str(row["identity"]))), reply_with(request, row)


def _channels_counted(state: State, user: Row) -> State:
    return state.change(user, joined_channels_count=len(state.collection(f"{user.key}/Channels")))[0]


def _member_params(row: Row) -> dict[str, Any]:
    return {"MemberSid": row["sid"], "Identity": row["identity"], "RoleSid": row["role_sid"]}


def create_member(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add a member to a channel, and its user to the service."""
    service, channel, identity = _service(state, request), _channel(state, request), str(request.params["Identity"])
    if state.row(f"{channel.key}/Members/{key_part(identity)}") is not None:
        raise refused(50404, f"Member {identity!r} is already in the channel", status=409)
    defaults = {
        "role_sid": request.params.get("RoleSid") or service["default_channel_role_sid"],
        "attributes": request.params.get("Attributes") or "{}",
        "channel_sid": channel["sid"],
    }
    state, row = created(state, request, defaults)
    state = state.put(row, key_part(identity))
    state, user = _user(state, service, identity)
    membership = {
        "channel_sid": channel["sid"],
        "member_sid": row["sid"],
        "user_sid": user["sid"],
        "status": "joined",
        "notification_level": "default",
    }
    state, _ = state.add(f"{user.key}/Channels/{channel['sid']}", membership, {"member": row.key})
    state = _counted(_channels_counted(state, user), channel)
    return _notified(state, request, "onMemberAdded", _member_params(row), row.key), reply_with(request, row)


def _remove_member(state: State, member: Row) -> State:
    """Return the state after a member has left its channel."""
    channel = state.row(member.collection.rpartition("/")[0])
    service = "/".join(member.key.split("/")[:5])
    name = key_part(str(member["identity"]))
    user = state.row(f"{service}/Users/{name}")
    state = state.remove(member, name)
    if user is not None and channel is not None:
        membership = state.row(f"{user.key}/Channels/{channel['sid']}")
        state = _channels_counted(state if membership is None else state.remove(membership), user)
    return state if channel is None else _counted(state, channel)


def delete_member(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Remove a member from a channel."""
    row = requested_row(state, request)
    state = _notified(state, request, "onMemberRemoved", _member_params(row), row.key)
    return _remove_member(state, row), reply_with(request, row)


def update_member(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a member's role, attributes or last consumed message."""
    changes: dict[str, Any] = {}
    if "LastConsumedMessageIndex" in request.params and "LastConsumptionTimestamp" not in request.params:
        changes["last_consumption_timestamp"] = format_time("date-time", state.now)
    state, row = updated(state, request, changes)
    return _notified(state, request, "onMemberUpdated", _member_params(row), row.key), reply_with(request, row)


# The channels of a user


def _of_user(state: State, membership: Row) -> Row:
    member = state.row(str(membership.hidden.get("member")))
    if member is None:
        return membership
    read, unread = member["last_consumed_message_index"], None
    if read is not None:
        messages = state.collection(f"{member.collection.rpartition('/')[0]}/Messages")
        unread = sum(1 for _ in messages.walk(newest_first=False, after=int(read)))
    counts = {"last_consumed_message_index": read, "unread_messages_count": unread}
    return evolve(membership, members={**membership.members, **counts})


def fetch_of_user(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a user's channel."""
    return state, reply_with(request, _of_user(state, requested_row(state, request)))


def list_of_user(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List a user's channels."""
    return state, answer_list(state, request, show=lambda row: representation(request, _of_user(state, row)))


def update_of_user(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Set a user's last consumed message and notification level in a channel."""
    row = requested_row(state, request)
    member = state.row(str(row.hidden.get("member")))
    if "LastConsumedMessageIndex" in request.params:
        at = request.params.get("LastConsumptionTimestamp") or format_time("date-time", state.now)
        read = {
            "last_consumed_message_index": request.params["LastConsumedMessageIndex"],
            "last_consumption_timestamp": at,
        }
        state, row = state.change(row, **read)
        state = state if member is None else state.change(member, **read)[0]
    if "NotificationLevel" in request.params:
        state, row = state.change(row, notification_level=request.params["NotificationLevel"])
    return state, reply_with(request, _of_user(state, row))


def leave(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Remove a user from a channel."""
    row = requested_row(state, request)
    member = state.row(str(row.hidden.get("member")))
    return (state.remove(row) if member is None else _remove_member(state, member)), reply_with(request, row)


# Messages


def _message_params(row: Row) -> dict[str, Any]:
    return {
        "MessageSid": row["sid"],
        "Index": row["index"],
        "Body": row["body"],
        "From": row["from"],
        "Attributes": row["attributes"],
        "DateCreated": format_time("date-time", row.created),
    }


def create_message(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add a message to a channel; message indexes are never reused."""
    params, channel = request.params, _channel(state, request)
    if not params.get("Body") and not params.get("MediaSid"):
        raise refused(50503, "Body or MediaSid is required")
    file = params.get("MediaSid")
    media = {"sid": file, "size": 0, "content_type": "application/octet-stream", "filename": None}
    defaults = {
        "index": state.collection(request.place.collection).next,
        "from": params.get("From", "system"),
        "to": channel["sid"],
        "channel_sid": channel["sid"],
        "attributes": params.get("Attributes") or "{}",
        "type": "media" if file else "text",
        "media": media if file else None,
        "was_edited": False,
    }
    state, row = created(state, request, defaults)
    state = _counted(state, channel)
    return _notified(state, request, "onMessageSent", _message_params(row), row.key), reply_with(request, row)


def update_message(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a message, which is marked as edited."""
    changes = {"was_edited": True, "last_updated_by": request.params.get("LastUpdatedBy", "system")}
    state, row = updated(state, request, changes)
    return _notified(state, request, "onMessageUpdated", _message_params(row), row.key), reply_with(request, row)


def delete_message(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a message."""
    row, channel = requested_row(state, request), _channel(state, request)
    state = _notified(state, request, "onMessageRemoved", _message_params(row), row.key)
    state, reply = delete(state, request)
    return _counted(state, channel), reply


_BOTH: Final[Mapping[str, Behaviour]] = {
    "CreateService": create_service,
    "UpdateRole": update_role,
    "CreateChannel": create_channel,
    "UpdateChannel": update_channel,
    "DeleteChannel": delete_channel,
    "CreateChannelWebhook": create_webhook,
    "CreateUser": create_user,
    "DeleteUser": delete_user,
    "CreateMember": create_member,
    "UpdateMember": update_member,
    "DeleteMember": delete_member,
    "FetchUserChannel": fetch_of_user,
    "ListUserChannel": list_of_user,
    "UpdateUserChannel": update_of_user,
    "DeleteUserChannel": leave,
    "CreateMessage": create_message,
    "UpdateMessage": update_message,
    "DeleteMessage": delete_message,
}

BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    f"{package}.{name}": behaviour
    for package in ("chat.v1", "chat.v2", "ip_messaging.v1", "ip_messaging.v2")
    for name, behaviour in _BOTH.items()
}
