"""Proxy: number pools, sessions of two participants, and texts that pass between them.

A participant gets the first number of the pool that it does not have in another session already; the other participant
gets the same number if possible. A text to such a number is forwarded to the other participant.

Not modelled: calls, choosing numbers by area, callbacks that intercept a text or report one outside a session.

Source: https://www.twilio.com/docs/proxy/api
Source: https://www.twilio.com/docs/proxy/api/session
Source: https://www.twilio.com/docs/proxy/api/participant
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import Any, Final, cast

from attrs import evolve

from twilio_fp.canonical_json import json_text
from twilio_fp.codec.temporal import decode_instant
from twilio_fp.messaging.addresses import is_e164
from twilio_fp.testing.fake.alerts import alerted
from twilio_fp.testing.fake.behaviours.messages import NEXT, add_message
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.lists import answer_list
from twilio_fp.testing.fake.members import format_time, representation
from twilio_fp.testing.fake.numbers import NUMBERS, is_usable, may_use, number_row
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, created, delete, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import NOTHING, Due, Row, State

__all__ = ["BEHAVIOURS", "RULES", "inbound"]

_PRODUCT: Final = "proxy/v1/Services"
_MOST: Final = 2
_DEMO: Final = {
    "voice_url": "https://demo.twilio.com/welcome/voice/",
    "sms_url": "https://demo.twilio.com/welcome/sms/reply/",
}


# Numbers


def add_number(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add a number to a service's pool, which takes over its calls and texts."""
    account, pool = request.account, request.place.collection
    state, number = _number(state, request)
    sid, text = str(number["sid"]), str(number["phone_number"])
    if state.row(f"{pool}/{sid}") is not None:
        raise refused(80104, f"Number {text} is already in the service", status=400)
    for service in state.rows(f"{account}/{_PRODUCT}"):
        if state.row(f"{service.key}/PhoneNumbers/{sid}") is not None:
            raise refused(80101, f"Number {text} is already in the service {service['sid']}", status=409)
    service_sid = request.place.path["ServiceSid"]
    base = f"https://webhooks.twilio.com/v1/Accounts/{account}/Proxy/{service_sid}/Webhooks"
    state, _ = state.change(number, voice_url=f"{base}/Call", sms_url=f"{base}/Message")
    able = cast("Mapping[str, Any]", number["capabilities"] or {"sms": True, "mms": True, "voice": True})
    changes: dict[str, Any] = {
        "sid": sid,
        "phone_number": text,
        "friendly_name": number["friendly_name"] or text,
        "iso_country": "US" if text.startswith("+1") else number["iso_country"],
        "capabilities": {name: bool(able.get(name.lower())) for name in ("voice", "SMS", "MMS")},
        "is_reserved": bool(request.params.get("IsReserved")),
        "in_use": 0,
    }
    state, row = created(state, request, changes)
    return state, reply_with(request, row)


def _number(state: State, request: ParsedRequest) -> tuple[State, Row]:
    """Return the account's number that a request names, storing it first if the fake allows any number."""
    params, account = request.params, request.account
    if params.get("Sid"):
        row = state.row(f"{account}/{NUMBERS}/{params['Sid']}")
        if row is None:
            raise not_found(f"{request.path}/{params['Sid']}")
        return state, row
    text = str(params.get("PhoneNumber") or "")
    row = number_row(state, account, text)
    if row is not None:
        return state, row
    if not is_e164(text) or not may_use(state, account, text):
        raise refused(80601, f"Number {text or 'nothing'} is not available: give the Sid of a number, or PhoneNumber")
    state, sid = state.sid("PN")
    return state.add(f"{account}/{NUMBERS}/{sid}", {"sid": sid, "phone_number": text, "friendly_name": text})


def remove_number(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Remove a number from a pool, which restores the settings of a new number."""
    row = requested_row(state, request)
    number = state.row(f"{request.account}/{NUMBERS}/{row['sid']}")
    if number is not None:
        state, _ = state.change(number, **_DEMO)
    return delete(state, request)


def fetch_number(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a number of a pool, and the number of sessions that use it."""
    return state, reply_with(request, _with_use_count(state, requested_row(state, request)))


def update_number(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reserve a number of a pool, or release it."""
    state, row = updated(state, request)
    return state, reply_with(request, _with_use_count(state, row))


def list_numbers(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List the numbers of a pool."""
    return state, answer_list(state, request, show=lambda row: representation(request, _with_use_count(state, row)))


def _with_use_count(state: State, number: Row) -> Row:
    service = number.collection.rpartition("/")[0]
    text = number["phone_number"]
    count = sum(
        any(row["proxy_identifier"] == text for row in state.rows(f"{session.key}/Participants"))
        for session in _open_sessions(state, service)
    )
    return evolve(number, members={**number.members, "in_use": count})


# Sessions


def _open_sessions(state: State, service: str) -> Iterator[Row]:
    return (row for row in state.rows(f"{service}/Sessions", newest_first=True) if row["status"] != "closed")


def create_session(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a session, with its participants if any are given."""
    params = request.params
    name = str(params.get("UniqueName") or "")
    if name and state.row(f"{request.place.collection}/{key_part(name)}") is not None:
        raise refused(80603, f"Session with the unique name {name!r} already exists", status=400)
    service = state.row(request.place.collection.rpartition("/")[0])
    changes = {
        "status": params.get("Status") or "open",
        "mode": params.get("Mode") or "voice-and-message",
        "unique_name": name or None,
        "ttl": params.get("Ttl", 0 if service is None else service["default_ttl"] or 0),
    }
    state, row = created(state, request, changes)
    for participant in cast("list[Any]", params.get("Participants") or []):
        members = cast("Mapping[str, Any]", participant) if isinstance(participant, Mapping) else NOTHING
        state, _ = _participant_added(state, row, members)
    return _expiry_scheduled(state, row), reply_with(request, row)


def update_session(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change, close or resume a session."""
    row, status = requested_row(state, request), request.params.get("Status")
    changes: dict[str, Any] = {}
    if status == "closed" and row["status"] != "closed":
        changes = {"date_ended": format_time("date-time", state.now), "closed_reason": "api"}
    elif status == "open" and row["status"] != "open":
        raise refused(80608, "A session cannot be reopened as open: set Status to in-progress", status=400)
    elif status == "in-progress" and row["status"] == "closed":
        changes = {"date_ended": None, "closed_reason": None}
    elif status == "in-progress" and row["status"] == "open":
        changes = {"date_started": format_time("date-time", state.now)}
    state, row = updated(state, request, changes)
    return _expiry_scheduled(state, row), reply_with(request, row)


def _end(row: Row) -> tuple[str, str] | None:
    """Return when and why a session expires; None if it does not."""
    if row["date_expiry"]:
        return str(row["date_expiry"]), "date-expiry"
    if not row["ttl"]:
        return None
    last = decode_instant(
        str(row["date_last_interaction"] or row["date_started"] or format_time("date-time", row.created))
    )
    return format_time("date-time", last + timedelta(seconds=int(row["ttl"]))), "ttl"


def _expiry_scheduled(state: State, row: Row) -> State:
    """Return the state after scheduling the expiry of a session."""
    end = _end(row)
    if end is None or row["status"] == "closed":
        return state
    delay = max(decode_instant(end[0]) - state.now, timedelta(0))
    return state.later(delay, Due(kind="proxy.end", key=row.key, in_background=True))


def _ended(state: State, due: Due) -> State:
    """Close a session that has expired."""
    row = state.row(due.key)
    end = None if row is None else _end(row)
    if row is None or end is None or row["status"] == "closed" or decode_instant(end[0]) > state.now:
        return state
    return state.change(row, status="closed", date_ended=format_time("date-time", state.now), closed_reason=end[1])[0]


# Participants


def create_participant(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add a participant to a session, with a number of the pool to write to."""
    session = state.row(request.place.collection.rpartition("/")[0])
    if session is None:
        raise not_found(request.path)
    state, row = _participant_added(state, session, request.params)
    return state, reply_with(request, row)


def _participant_added(state: State, session: Row, params: Mapping[str, Any]) -> tuple[State, Row]:
    identifier = str(params.get("Identifier") or "")
    present = list(state.rows(f"{session.key}/Participants"))
    if session["status"] == "closed":
        raise refused(80607, f"Session {session['sid']} is closed", status=400)
    if not is_usable(identifier):
        raise refused(80404, f"Invalid participant identifier: {identifier}", status=400)
    if any(row["identifier"] == identifier for row in present):
        raise refused(80103, f"Participant {identifier} is already in the session", status=400)
    if len(present) >= _MOST:
        raise refused(80609, f"A session has at most {_MOST} participants", status=400)
    number = _proxy_number(state, session, identifier, params, present)
    state, sid = state.sid("KP")
    service = session.collection.rpartition("/")[0]
    members = {
        "sid": sid,
        "identifier": identifier,
        "friendly_name": params.get("FriendlyName"),
        "proxy_identifier": number["phone_number"],
        "proxy_identifier_sid": number["sid"],
        "session_sid": session["sid"],
        "service_sid": service.rpartition("/")[2],
        "date_deleted": None,
    }
    return state.add(f"{session.key}/Participants/{sid}", members)


def _proxy_number(state: State, session: Row, identifier: str, params: Mapping[str, Any], present: list[Row]) -> Row:
    """Return the number of the pool that a participant writes to."""
    service = session.collection.rpartition("/")[0]
    pool = list(state.rows(f"{service}/PhoneNumbers"))
    free = [row for row in pool if not row["is_reserved"]]
    if not free:
        raise refused(80207, "All numbers in the pool are reserved", status=400)
    taken = {
        row["proxy_identifier"]
        for other in _open_sessions(state, service)
        for row in state.rows(f"{other.key}/Participants")
        if row["identifier"] == identifier
    }
    requested = {str(params[name]) for name in ("ProxyIdentifier", "ProxyIdentifierSid") if params.get(name)}
    fitting = [row for row in pool if requested & {row["sid"], row["phone_number"]}] if requested else free
    shared = {row["proxy_identifier"] for row in present}
    usable = [row for row in fitting if row["phone_number"] not in taken]
    if not usable:
        raise refused(80206 if not requested else 80604, f"No number in the pool is free for {identifier}", status=400)
    return min(usable, key=lambda row: row["phone_number"] not in shared)


# Interactions


def send(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Send a text to a participant, from its proxy number."""
    params = request.params
    parts = request.place.collection.split("/")
    participant, session = state.row("/".join(parts[:-1])), state.row("/".join(parts[:-3]))
    if participant is None or session is None:
        raise not_found(request.path)
    if session["status"] == "closed":
        raise refused(80607, f"Session {session['sid']} is closed", status=400)
    media = [str(each) for each in cast("list[Any]", params.get("MediaUrl") or [])]
    state, row = _forwarded(state, session, participant, str(params.get("Body") or ""), tuple(media), NOTHING)
    state, row = state.add(f"{request.place.collection}/{row['sid']}", row.members)
    return state, reply_with(request, row)


def _forwarded(
    state: State, session: Row, participant: Row, body: str, media: tuple[str, ...], inbound_members: Mapping[str, Any]
) -> tuple[State, Row]:
    """Return the state after sending a text to a participant, and the interaction that records it."""
    members: dict[str, Any] = {
        "from": participant["proxy_identifier"],
        "to": participant["identifier"],
        "body": body,
        "direction": "outbound-api",
        "status": "queued",
    }
    state, text = add_message(state, session.account, members, {}, media)
    state = state.later(NEXT["queued"][1], Due(kind="messages.progress", key=text.key))
    state, sid = state.sid("KI")
    interaction: dict[str, Any] = {
        "sid": sid,
        "service_sid": participant["service_sid"],
        "session_sid": session["sid"],
        "participant_sid": participant["sid"],
        "type": "message",
        "data": json_text({"body": body}),
        "outbound_participant_sid": participant["sid"],
        "outbound_resource_sid": text["sid"],
        "outbound_resource_status": "sent",
        "outbound_resource_type": "Message",
        "outbound_resource_url": f"https://api.twilio.com/2010-04-01/Accounts/{text.account}/Messages/{text['sid']}",
        **inbound_members,
    }
    state, row = state.add(f"{session.key}/Interactions/{sid}", interaction)
    now = format_time("date-time", state.now)
    changes = {"status": "in-progress", "date_last_interaction": now, "date_started": session["date_started"] or now}
    state, session = state.change(session, **changes)
    return _notified(_expiry_scheduled(state, session), session, row), row


def _notified(state: State, session: Row, row: Row) -> State:
    """Send an interaction to the service's callback."""
    service = state.row(session.collection.rpartition("/")[0])
    if service is None or not service["callback_url"]:
        return state
    ends = ("ParticipantSid", "ResourceSid", "ResourceStatus", "ResourceType", "ResourceUrl")
    params: dict[str, Any] = {
        "interactionAccountSid": row.account,
        "interactionServiceSid": service["sid"],
        "interactionSessionSid": session["sid"],
        "interactionSid": row["sid"],
        "interactionType": "Message",
        "interactionData": row["data"],
        "interactionDateCreated": format_time("date-time", row.created),
        "interactionDateUpdated": format_time("date-time", row.updated),
    }
    for side in ("inbound", "outbound"):
        for end in ends:
            params[f"{side}{end}"] = row[f"{side}_{_SNAKE[end]}"]
    return call_back(state, row.account, str(service["callback_url"]), params, key=row.key)


_SNAKE: Final = {
    "ParticipantSid": "participant_sid",
    "ResourceSid": "resource_sid",
    "ResourceStatus": "resource_status",
    "ResourceType": "resource_type",
    "ResourceUrl": "resource_url",
}


def inbound(state: State, text: Row, media: tuple[str, ...]) -> State | None:
    """Return the state after forwarding an incoming text; None if its number is in no pool.

    Args:
        state: the state of the fake.
        text: the incoming message.
        media: the URLs of its files.
    """
    pools = [
        service
        for service in state.rows(f"{text.account}/{_PRODUCT}")
        if any(row["phone_number"] == text["to"] for row in state.rows(f"{service.key}/PhoneNumbers"))
    ]
    if not pools:
        return None
    for session in _open_sessions(state, pools[0].key):
        present = list(state.rows(f"{session.key}/Participants"))
        sender = next((row for row in present if _is_sender_of(row, text)), None)
        other = next((row for row in present if row is not sender), None)
        if sender is not None and other is not None:
            inbound_members = {
                "inbound_participant_sid": sender["sid"],
                "inbound_resource_sid": text["sid"],
                "inbound_resource_status": "received",
                "inbound_resource_type": "Message",
                "inbound_resource_url": f"https://api.twilio.com/2010-04-01/Accounts/{text.account}/Messages/{text['sid']}",
            }
            return _forwarded(state, session, other, str(text["body"] or ""), media, inbound_members)[0]
    return alerted(state, text.account, 80902, key=text.key)


def _is_sender_of(row: Row, text: Row) -> bool:
    return (row["identifier"], row["proxy_identifier"]) == (text["from"], text["to"])


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "proxy.v1.CreatePhoneNumber": add_number,
    "proxy.v1.DeletePhoneNumber": remove_number,
    "proxy.v1.FetchPhoneNumber": fetch_number,
    "proxy.v1.UpdatePhoneNumber": update_number,
    "proxy.v1.ListPhoneNumber": list_numbers,
    "proxy.v1.CreateSession": create_session,
    "proxy.v1.UpdateSession": update_session,
    "proxy.v1.CreateParticipant": create_participant,
    "proxy.v1.CreateMessageInteraction": send,
}

RULES: Final[Mapping[str, Callable[[State, Due], State]]] = {"proxy.end": _ended}
