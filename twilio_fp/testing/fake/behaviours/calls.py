"""Calls of the REST API: validating, creating, changing and deleting them.

``SendDigits`` reaches the other end if that is one of the fake's own numbers, applications or SIP domains; the digits
are played before the document of the sending call runs.

Not modelled: regions, geographic permissions, trial accounts, audio.

Source: https://www.twilio.com/docs/voice/api/call-resource
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.messaging.addresses import is_e164
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.behaviours.call_legs import (
    ended,
    formatted,
    is_in_progress,
    is_live,
    run_of,
    schedule_event,
)
from twilio_fp.testing.fake.behaviours.call_running import begin
from twilio_fp.testing.fake.numbering import has_possible_length
from twilio_fp.testing.fake.numbers import channel_of, may_use, number_row
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import RefusedError, refused
from twilio_fp.testing.fake.resources import Behaviour, created, delete, reply_with, requested_row
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.twiml.run.events import HungUp, Redirected, Transferred

__all__ = ["BEHAVIOURS", "CODES", "check_parties"]

_EVENTS: Final = frozenset({"initiated", "ringing", "answered", "completed"})
_KEYS: Final = re.compile(r"[0-9A-Da-d#*wW]{1,32}")
_LONGEST_TWIML: Final = 4000
_LONGEST_RINGING: Final = 600
_CALLED: Final = re.compile(r"\+?[0-9]{3,15}")
_RANGES: Final[Mapping[str, tuple[int, int]]] = {
    "MachineDetectionTimeout": (3, 59),
    "MachineDetectionSpeechThreshold": (1000, 6000),
    "MachineDetectionSpeechEndThreshold": (500, 5000),
    "MachineDetectionSilenceTimeout": (2000, 10000),
}


# Creation and validation


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Accept a call and start dialling."""
    params, account = request.params, request.account
    to, sender = str(params.get("To") or ""), str(params.get("From") or "")
    check_parties(state, account, to, sender)
    settings = _document(state, request)
    _check_settings(params)
    number = number_row(state, account, sender)
    members = {
        "to": to,
        "from": sender,
        "to_formatted": formatted(to),
        "from_formatted": formatted(sender),
        "phone_number_sid": None if number is None else number["sid"],
    }
    state, row = created(state, request, members, settings)
    item = Due(kind="call_progress.progress", key=row.key, data={"to": "initiated"})
    return state.later(timedelta(milliseconds=500), item), reply_with(request, row)


def check_parties(state: State, account: str, to: str, sender: str) -> None:
    """Check that a call can be made to one address from another.

    Raises:
        RefusedError: one of the addresses cannot be used.
    """
    numbers = facts.magic()
    if code := numbers.calls_to.get(to):
        raise refused(code, f"{facts.error(code).says}: {to}")
    if not channel_of(to) and (not _CALLED.fullmatch(to) or (is_e164(to) and not has_possible_length(to))):
        raise refused(21211, f"Invalid 'To' Phone Number: {to}")
    if code := numbers.calls_from.get(sender):
        raise refused(code, f"{facts.error(code).says}: {sender}")
    if channel_of(sender):
        return
    if not is_e164(sender) and not _CALLED.fullmatch(sender):
        raise refused(21212, f"Invalid From Number (caller ID): {sender}")
    if (
        not may_use(state, account, sender)
        and sender not in numbers.calls_from
        and not _verified(state, account, sender)
    ):
        message = f"{sender} is neither one of your numbers nor a verified caller ID"
        raise refused(21210, f"'From' phone number not verified: {message}")


def _verified(state: State, account: str, number: str) -> bool:
    caller_ids = state.collection(f"{account}/api/2010-04-01/OutgoingCallerIds")
    return next(caller_ids.having("phone_number", number, newest_first=True), None) is not None


def _document(state: State, request: ParsedRequest) -> dict[str, Any]:
    """Return the settings that give a call its document: its URL, or the document itself."""
    params = request.params
    url, twiml, application = params.get("Url"), params.get("Twiml"), params.get("ApplicationSid")
    if application:
        application_row = state.row(f"{request.account}/api/2010-04-01/Applications/{application}")
        if application_row is None or not application_row["voice_url"]:
            raise refused(21205, f"The application {application} has no voice URL")
        names = {
            "Url": "voice_url",
            "Method": "voice_method",
            "FallbackUrl": "voice_fallback_url",
            "FallbackMethod": "voice_fallback_method",
            "StatusCallback": "status_callback",
            "StatusCallbackMethod": "status_callback_method",
        }
        return {name: application_row[member] for name, member in names.items() if application_row[member]}
    if url:
        if not str(url).startswith(("http://", "https://")):
            raise refused(21205, f"Url is not a valid URL: {url}")
        return {}
    if not twiml:
        raise refused(21205, "Url, Twiml or ApplicationSid is required")
    if len(str(twiml)) > _LONGEST_TWIML:
        raise refused(32018, f"Twiml is longer than {_LONGEST_TWIML} characters", status=400)
    return {"Twiml": _as_document(str(twiml))}


def _as_document(twiml: str) -> str:
    """Return the text of a document; one that is no XML gets a ``<``, so that it is not taken for a URL."""
    text = twiml.lstrip("\ufeff \t\r\n")
    return text if text.startswith("<") else f"<{text}"


def _check_settings(params: Mapping[str, Any]) -> None:
    unknown = set(params.get("StatusCallbackEvent") or ()) - _EVENTS
    if unknown:
        raise refused(21626, f"StatusCallbackEvent {min(unknown)} is not a valid event")
    digits = params.get("SendDigits")
    if digits and not _KEYS.fullmatch(str(digits)):
        raise refused(21206, f"Invalid SendDigits: {digits}")
    timeout = params.get("Timeout")
    if timeout is not None and not 1 <= int(timeout) <= _LONGEST_RINGING:
        raise refused(21208, f"Timeout {timeout} must be from 1 to {_LONGEST_RINGING} seconds")
    for name, (least, most) in _RANGES.items():
        if name in params and not least <= int(params[name]) <= most:
            raise refused(21263, f"{name} {params[name]} must be from {least} to {most}")
    if params.get("MachineDetection") not in (None, "", "Enable", "DetectMessageEnd"):
        raise refused(21234, f"MachineDetection {params['MachineDetection']} must be Enable or DetectMessageEnd")
    if params.get("AsyncAmd") in (True, "true") and not params.get("AsyncAmdStatusCallback"):
        raise refused(21262, "AsyncAmdStatusCallback is required for AsyncAmd")


# Updating and deleting


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Redirect a live call to another document, end it, or cancel it."""
    row, params = requested_row(state, request), request.params
    status = str(params.get("Status") or "")
    url, twiml = params.get("Url"), params.get("Twiml")
    if status and not is_live(row):
        return state, reply_with(request, row)
    changes = {name: params[name] for name in _CHANGED if name in params}
    if changes:
        state, row = state.change(row, changes)
    if status:
        state = _stopped(state, row, status)
    elif url or twiml:
        if not is_in_progress(row):
            raise refused(21220, f"Call is not in-progress. Cannot redirect: it is {row['status']}", status=400)
        document = str(url) if url else _as_document(str(twiml))
        if url and not document.startswith(("http://", "https://")):
            raise refused(21205, f"Url is not a valid URL: {url}")
        state = _transferred(state, row, document, str(params.get("Method") or "POST"))
    return state, reply_with(request, state.row(row.key) or row)


_CHANGED: Final = ("StatusCallback", "StatusCallbackMethod", "FallbackUrl", "FallbackMethod")


def _stopped(state: State, row: Row, status: str) -> State:
    if status not in ("completed", "canceled"):
        raise refused(20001, f"Status {status} must be completed or canceled", status=400)
    is_waiting = row["status"] in ("queued", "ringing")
    if status == "canceled" and not is_waiting:
        return state
    if run_of(row) is not None:
        state, row = state.change(row, {"ends_as": "canceled"} if is_waiting else {})
        return schedule_event(state, row.key, HungUp(by_api=True))
    return ended(state, row, "canceled" if is_waiting else "completed")


def _transferred(state: State, row: Row, document: str, method: str) -> State:
    """Redirect a call to another document; a leg that a Dial has bridged starts running documents of its own."""
    verb: Any = "GET" if method.upper() == "GET" else "POST"
    if run_of(row) is not None:
        return schedule_event(state, row.key, Redirected(document, verb))
    parent = state.row(f"{row.collection}/{row['parent_call_sid']}")
    if parent is not None:
        state = schedule_event(state, parent.key, Transferred(str(row["sid"])))
    return begin(state, row, document, verb, status="in-progress")


def remove(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a call that has ended."""
    row = requested_row(state, request)
    if row["status"] is not None and is_live(row):
        raise RefusedError(400, 20009, f"Resource not complete: the call has the status {row['status']}")
    return delete(state, request)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "api.v2010.CreateCall": create,
    "api.v2010.DeleteCall": remove,
    "api.v2010.UpdateCall": update,
}

CODES: Final[Mapping[str, Mapping[str, int]]] = {
    "api.v2010.CreateCall": {
        "To": 21201,
        "From": 21213,
        "Method": 21209,
        "Url": 21205,
        "SendDigits": 21206,
        **dict.fromkeys(_RANGES, 21263),
    },
}
