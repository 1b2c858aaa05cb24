"""Messages: validation, delivery, status callbacks, and incoming messages.

Source: https://www.twilio.com/docs/messaging/api/message-resource
Source: https://www.twilio.com/docs/api/errors/21211
Source: https://www.twilio.com/docs/messaging/guides/outbound-message-status-in-status-callbacks
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any, Final
from urllib.parse import urlsplit

from twilio_fp.codec.temporal import decode_instant
from twilio_fp.messaging.addresses import is_e164
from twilio_fp.messaging.limits import LIMITS
from twilio_fp.messaging.segmenting import segments
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.behaviours.event_streams import emitted
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.numbering import has_possible_length
from twilio_fp.testing.fake.numbers import NUMBERS, channel_of, is_sender, is_usable, may_use
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import RefusedError, refused
from twilio_fp.testing.fake.resources import Behaviour, created, delete, fetch, reply_with, requested_row
from twilio_fp.testing.fake.state import NOTHING, Due, Row, State

__all__ = [
    "BEHAVIOURS",
    "CODES",
    "FAILURES",
    "FINAL",
    "NEXT",
    "RULES",
    "add_message",
    "is_opted_out",
    "service_of",
    "why_unsent",
]

FINAL: Final = frozenset({"delivered", "undelivered", "failed", "canceled", "read", "received"})
"""Final statuses."""

FAILURES: Final[Mapping[str, int]] = {
    "+15005550010": 30008,
    "+15005550011": 30003,
    "+15005550012": 30005,
    "+15005550013": 30006,
}
"""Recipients that accepted messages never reach, with the resulting error code."""

NEXT: Final[Mapping[str, tuple[str, timedelta]]] = {
    "accepted": ("queued", timedelta(milliseconds=500)),
    "scheduled": ("queued", timedelta(0)),
    "queued": ("sending", timedelta(milliseconds=500)),
    "sending": ("sent", timedelta(milliseconds=500)),
    "sent": ("delivered", timedelta(seconds=2)),
}
"""The status that follows each status, and the delay before it."""

_QUIET: Final = frozenset({"sending"})
_LONGEST_BODY: Final = LIMITS["body"].value
_MOST_MEDIA: Final = LIMITS["media"].value
_SOONEST: Final = timedelta(seconds=LIMITS["schedule-soonest"].value)
_LATEST: Final = timedelta(seconds=LIMITS["schedule-latest"].value)
_PRICE: Final = Decimal("0.00750")


# Creation and validation


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Accept a message and start its delivery."""
    params, account = request.params, request.account
    to, sender = str(params.get("To") or ""), str(params.get("From") or "")
    service = _service(state, request)
    _check_addresses(state, account, to, sender)
    _check_content(params)
    if is_opted_out(state, account, service or sender, to):
        raise refused(21610, "Attempt to send to unsubscribed recipient")
    status, send_at = _schedule(state, params, service)
    if status is None:
        status = "queued" if sender else "accepted"
    media = list(params.get("MediaUrl") or ())
    chosen = bool(sender) and status != "scheduled"
    body = str(params.get("Body") or "")
    state, sid = state.sid("MM" if media or params.get("SendAsMms") else "SM")
    state, row = created(
        state,
        request,
        {
            "sid": sid,
            "status": status,
            "body": body,
            "from": sender or None,
            "num_media": str(len(media)),
            "num_segments": _count(state, account, body, service, request.params) if chosen else "0",
            "messaging_service_sid": service,
        },
    )
    for url in media:
        state = with_media(state, row, str(url))
    delay = NEXT[status][1] if send_at is None else send_at
    return state.later(delay, Due(kind="messages.progress", key=row.key)), reply_with(request, row)


def _service(state: State, request: ParsedRequest) -> str | None:
    sid = request.params.get("MessagingServiceSid")
    if not sid:
        return None
    if state.settings.get("services_known") and service_of(state, request.account, str(sid)) is None:
        raise refused(21701, f"The Messaging Service {sid} does not exist", status=404)
    return str(sid)


def service_of(state: State, account: str, sid: str) -> Row | None:
    """Return a messaging service of an account, if it exists."""
    return state.row(f"{account}/messaging/v1/Services/{sid}")


def _count(state: State, account: str, body: str, service: str | None, params: Mapping[str, Any] = NOTHING) -> str:
    """Return the number of segments of a body, using Smart Encoding if the request or the service enables it."""
    service_row = service_of(state, account, service) if service else None
    is_smart = str(params.get("SmartEncoded", "")).lower() == "true" or (
        service_row is not None and bool(service_row["smart_encoding"])
    )
    whole = body.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return str(segments(whole, smart_encoded=is_smart).count)


def _check_addresses(state: State, account: str, to: str, sender: str) -> None:
    if not is_usable(to) or (is_e164(to) and not has_possible_length(to)):
        raise refused(21211, f"Invalid 'To' Phone Number: {to}")
    numbers = facts.magic()
    if code := numbers.messages_to.get(to):
        raise refused(code, f"{facts.error(code).message}: {to}")
    if not sender:
        return
    if code := numbers.messages_from.get(sender):
        raise refused(code, f"{facts.error(code).message}: {sender}")
    if not is_sender(sender):
        raise refused(21212, f"Invalid From Number (caller ID): {sender}")
    if channel_of(to) != channel_of(sender):
        raise refused(21910, f"Invalid From and To pair: {sender} and {to} must be of the same channel")
    if is_e164(sender) and sender not in numbers.messages_from and not may_use(state, account, sender):
        raise refused(21606, f"The 'From' phone number {sender} is not a number of this account that can send messages")
    if sender == to:
        raise refused(21266, "'To' and 'From' number cannot be the same")


def why_unsent(state: State, account: str, to: str, sender: str, body: str) -> int:
    """Return the error code that would refuse a message which no API request sends; 0 if it can be sent."""
    try:
        _check_addresses(state, account, to, sender)
    except RefusedError as error:
        return error.code
    if is_opted_out(state, account, sender, to):
        return 21610
    return 21617 if len(body) > _LONGEST_BODY else 0


def _check_content(params: Mapping[str, Any]) -> None:
    body, media = str(params.get("Body") or ""), params.get("MediaUrl") or ()
    if not body and not media and not params.get("ContentSid"):
        raise refused(21602, "Message body is required")
    if len(body) > _LONGEST_BODY:
        raise refused(21617, "The concatenated message body exceeds the 1600 character limit")
    if len(media) > _MOST_MEDIA:
        raise refused(21623, f"Number of media files exceeds {_MOST_MEDIA}")


def _schedule(state: State, params: Mapping[str, Any], service: str | None) -> tuple[str | None, timedelta | None]:
    """Return the status and delay of a scheduled message; ``(None, None)`` for one that is sent immediately."""
    kind, at = params.get("ScheduleType"), params.get("SendAt")
    if kind is None and at is None:
        return None, None
    if at is None or kind is None:
        raise refused(35111, "ScheduleType and SendAt are required to schedule a message", status=400)
    if service is None:
        raise refused(35118, "MessagingServiceSid is required to schedule a message", status=400)
    delay = decode_instant(str(at)) - state.now
    if not _SOONEST <= delay <= _LATEST:
        raise refused(35114, f"SendAt {at} must be from 300 seconds to 35 days in the future", status=400)
    return "scheduled", delay


# Delivery


def _progress(state: State, due: Due) -> State:
    """Move a message to its next status and send the status callback."""
    row = state.row(due.key)
    if row is None or row["status"] not in NEXT:
        return state
    status = NEXT[str(row["status"])][0]
    changes: dict[str, Any] = {}
    if status == "queued":
        state, changes = _with_sender(state, row)
        if changes.get("error_code"):
            status = "failed"
    elif status == "sent":
        price = -_PRICE * int(str(row["num_segments"]))
        changes = {"date_sent": format_time("rfc2822", state.now), "price": f"{price:.5f}"}
    elif status == "delivered" and (code := FAILURES.get(str(row["to"]))):
        status, changes = "undelivered", _failure(code)
    state, row = state.change(row, status=status, **changes)
    if status in NEXT:
        state = state.later(NEXT[status][1], Due(kind="messages.progress", key=row.key))
    return state if status in _QUIET else notified(state, row)


def _failure(code: int) -> dict[str, Any]:
    return {"error_code": code, "error_message": facts.error(code).message}


def _with_sender(state: State, row: Row) -> tuple[State, dict[str, Any]]:
    """Choose the sender of a messaging service's message as it is queued."""
    service = str(row["messaging_service_sid"])
    counted = {"num_segments": _count(state, row.account, str(row["body"] or ""), service, row.hidden)}
    if row["from"]:
        return state, counted
    pool = list(state.rows(f"{row.account}/messaging/v1/Services/{service}/PhoneNumbers"))
    if pool:
        state, place = state.chance(len(pool))
        chosen = pool[place]
        number = state.row(f"{row.account}/{NUMBERS}/{chosen['sid']}") or chosen
        return state, {**counted, "from": number["phone_number"]}
    if service_of(state, row.account, service) is not None:
        return state, _failure(21704)
    return state, {**counted, "from": "+15005550006"}


def notified(state: State, row: Row) -> State:
    """Send a message's status callback, if it has one, and notify its other listeners."""
    listener = row.hidden.get("listener")
    if listener:
        state = state.later(timedelta(0), Due(kind=listener[0], key=listener[1]))
    state = emitted(state, row.account, f"com.twilio.messaging.message.{row['status']}", _event(state, row))
    url, method = _status_callback(state, row)
    if not url:
        return state
    params = {
        "MessageSid": row["sid"],
        "SmsSid": row["sid"],
        "MessageStatus": row["status"],
        "SmsStatus": row["status"],
        "AccountSid": row.account,
        "From": row["from"],
        "To": row["to"],
        "MessagingServiceSid": row["messaging_service_sid"],
        "ErrorCode": row["error_code"],
        "ApiVersion": "2010-04-01",
    }
    if row["status"] in ("delivered", "undelivered") and not channel_of(str(row["to"])):
        params["RawDlrDoneDate"] = f"{state.now:%y%m%d%H%M}"
    return call_back(state, row.account, url, params, method=method, key=row.key)


def _event(state: State, row: Row) -> dict[str, Any]:
    """Return the payload of a message's event for Event Streams."""
    return {
        "messageSid": row["sid"],
        "accountSid": row.account,
        "messagingServiceSid": row["messaging_service_sid"],
        "from": row["from"],
        "to": row["to"],
        "messageStatus": str(row["status"]).upper(),
        "errorCode": row["error_code"],
        "timestamp": format_time("date-time", state.now),
    }


def _status_callback(state: State, row: Row) -> tuple[str, str]:
    """Return a message's status callback URL and method, from the request, the application or the service."""
    requested = row.hidden.get("StatusCallback")
    if requested:
        return str(requested), "POST"
    application = row.hidden.get("ApplicationSid")
    if application:
        application_row = state.row(f"{row.account}/api/2010-04-01/Applications/{application}")
        return (
            ("", "POST") if application_row is None else (str(application_row["message_status_callback"] or ""), "POST")
        )
    service = service_of(state, row.account, str(row["messaging_service_sid"]))
    return ("", "POST") if service is None else (str(service["status_callback"] or ""), "POST")


def with_media(state: State, row: Row, url: str, content_type: str = "") -> State:
    """Return the state after adding a media file to a message."""
    state, sid = state.sid("ME")
    guessed = _TYPES.get(url.rpartition(".")[2].lower(), "image/jpeg")
    members = {"sid": sid, "parent_sid": row["sid"], "content_type": content_type or guessed}
    return state.add(f"{row.key}/Media/{sid}", members, {"url": url})[0]


_TYPES: Final = {
    "png": "image/png",
    "gif": "image/gif",
    "mp4": "video/mp4",
    "mp3": "audio/mpeg",
    "pdf": "application/pdf",
}


def add_message(
    state: State, account: str, members: Mapping[str, Any], hidden: Mapping[str, Any], media: tuple[str, ...] = ()
) -> tuple[State, Row]:
    """Return the state with a message that no API request created: an incoming one, or a TwiML reply.

    Args:
        state: the state of the fake.
        account: the account that owns it.
        members: ``from``, ``to``, ``body``, ``direction`` and ``status`` at least.
        hidden: ``StatusCallback``, if any; ``listener``: kind and key of the event that is due at each new status.
        media: the URLs of its files.
    """
    state, sid = state.sid("MM" if media else "SM")
    service = str(members.get("messaging_service_sid") or "") if members["direction"] != "inbound" else None
    defaults = {
        **facts.filled("api.v2010.CreateMessage"),
        "sid": sid,
        "num_media": str(len(media)),
        "num_segments": _count(state, account, str(members.get("body") or ""), service),
    }
    state, row = state.add(f"{account}/api/2010-04-01/Messages/{sid}", {**defaults, **members}, hidden)
    for url in media:
        state = with_media(state, row, url)
    return state, row


# Updating and deleting


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Redact a message, or cancel a scheduled one."""
    row = requested_row(state, request)
    if request.params.get("Body"):
        raise refused(20001, "Invalid parameter Body: it must be empty, which redacts the message")
    if "Body" in request.params:
        if row["status"] not in FINAL and row["status"] != "sent":
            raise RefusedError(409, 20009, f"Cannot redact a message with the status {row['status']}")
        state, row = state.change(row, body="")
    if str(request.params.get("Status") or "") == "canceled":
        if row["status"] != "scheduled":
            raise RefusedError(409, 30409, f"Cannot cancel a message with the status {row['status']}")
        state, row = state.change(row, status="canceled")
        state = notified(state, row)
    return state, reply_with(request, row)


def remove(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a message whose delivery is finished."""
    row = requested_row(state, request)
    if row["status"] not in FINAL and row["status"] != "sent":
        raise RefusedError(409, 20009, f"Resource not complete: the message has the status {row['status']}")
    return delete(state, request)


def feedback(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Record whether the user confirmed that a message arrived."""
    members = {"message_sid": request.route.path["MessageSid"], "outcome": request.params.get("Outcome", "confirmed")}
    state, row = created(state, request, members)
    return state, reply_with(request, row)


def show_media(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a media record, or, if the address does not end with ``.json``, with a placeholder for its bytes."""
    if urlsplit(request.http.url).path.endswith(".json"):
        return fetch(state, request)
    row = requested_row(state, request)
    content = f"The media at {row.hidden.get('url', '')}".encode()
    return state, Reply(200, content, (("Content-Type", str(row["content_type"])),))


# Opt-outs


def is_opted_out(state: State, account: str, sender: str, to: str) -> bool:
    """Return whether a recipient has sent STOP to a sender or a service."""
    return state.row(f"{account}/fake/v1/OptOuts/{sender}|{to}") is not None


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "api.v2010.CreateMessage": create,
    "api.v2010.UpdateMessage": update,
    "api.v2010.DeleteMessage": remove,
    "api.v2010.CreateMessageFeedback": feedback,
    "api.v2010.FetchMedia": show_media,
}

CODES: Final[Mapping[str, Mapping[str, int]]] = {
    "api.v2010.CreateMessage": {
        "To": 21604,
        "From": 21603,
        "Body": 21602,
        "MediaUrl": 21620,
        "StatusCallback": 21609,
        "ValidityPeriod": 21624,
        "MessagingServiceSid": 21701,
    }
}

RULES: Final = {"messages.progress": _progress}
ANSWERS: Final[Mapping[str, Any]] = {}
