"""Progress of outgoing calls: dialled, ringing, and answered or not.

The far end is either a `Line`, which answers after 2 seconds unless configured otherwise, or one of the fake's own
numbers, whose application takes the call.

Source: https://www.twilio.com/docs/voice/api/call-resource
Source: https://www.twilio.com/docs/voice/answering-machine-detection
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Final

from twilio_fp.messaging.addresses import is_e164
from twilio_fp.testing.fake.behaviours.call_dialling import all_unanswered, hang_up_ringing, sip_extra
from twilio_fp.testing.fake.behaviours.call_incoming import (
    add_incoming_call,
    application_settings,
    domain_of,
    outcome_of,
    to_domain,
    voice_settings,
)
from twilio_fp.testing.fake.behaviours.call_legs import (
    call_with_sid,
    ended,
    is_live,
    notified,
    run_of,
    schedule_event,
)
from twilio_fp.testing.fake.behaviours.call_running import begin
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.numbers import owner_of_number
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.twiml.run.events import Answered, HungUp

__all__ = ["RULES"]

_DIALLING: Final = timedelta(milliseconds=500)
_RINGS: Final = timedelta(seconds=2)
_BUSY: Final = timedelta(seconds=1)
_DETECTING: Final = timedelta(seconds=2)
_LISTENING: Final = timedelta(seconds=4)  # until a machine's greeting is over
_TIMEOUT: Final = 60


# Going out


def _progress(state: State, due: Due) -> State:
    """Advance an outgoing call by one step."""
    row = state.row(due.key)
    if row is None or not is_live(row) or "answered" in row.hidden:
        return state
    match due.data["to"]:
        case "initiated":
            return _initiated(state, row)
        case "ringing":
            return _ringing(state, row)
        case "answered":
            return _answered(state, row)
        case status:
            return ended(state, row, str(status))


def _scheduled(state: State, row: Row, to: str, delay: timedelta) -> State:
    return state.later(delay, Due(kind="call_progress.progress", key=row.key, data={"to": to}))


def _initiated(state: State, row: Row) -> State:
    state, row = state.change(row, start_time=format_time("rfc2822", state.now))
    state = notified(state.logged(f"call {row['sid']} to {row['to']}"), row, "initiated")
    return _scheduled(state, row, "failed" if outcome_of(state, str(row["to"])) == "failed" else "ringing", _DIALLING)


def _ringing(state: State, row: Row) -> State:
    outcome, to = outcome_of(state, str(row["to"])), str(row["to"])
    number = owner_of_number(state, to) if is_e164(to) and not outcome else None
    domain = None if outcome else domain_of(state, to)
    if number is not None or row.hidden.get("kind") == "application":
        return _to_ours(state, row, number)
    if domain is not None and not domain["sip_registration"]:
        return to_domain(state, row, domain)
    state, row = state.change(row, status="ringing")
    state = notified(state, row, "ringing")
    match outcome:
        case "busy":
            return _scheduled(state, row, "busy", _BUSY)
        case "no-answer" if row["parent_call_sid"]:
            return state  # the dialling call decides how long to wait
        case "no-answer":
            return _scheduled(state, row, "no-answer", timedelta(seconds=int(row.hidden.get("Timeout") or _TIMEOUT)))
        case _:
            return _scheduled(state, row, "answered", _RINGS)


def _to_ours(state: State, row: Row, number: Row | None) -> State:
    """Connect a call to one of the fake's own numbers, or to an application of the account."""
    if number is None:
        settings, account = application_settings(state, row.account, str(row["to"])), row.account
        extra = {"ApplicationSid": str(row["to"]), **dict(row.hidden.get("parameters") or {})}
    else:
        settings, account, extra = voice_settings(state, number), number.account, {}
    return add_incoming_call(state, row, account, settings, extra)


def _answered(state: State, row: Row) -> State:
    """Mark a call as answered: tell the call that dialled it, or ask its application."""
    state, row = state.change(row, {"answered": state.now}, status="in-progress")
    state = notified(state, row, "answered")
    parent = call_with_sid(state, row, str(row["parent_call_sid"] or ""))
    if parent is not None:
        state = hang_up_ringing(state, parent)
        answered = Answered(str(row["sid"]), int(row.hidden.get("index", 0)), extra=sip_extra(row, "completed"))
        return schedule_event(state, parent.key, answered)
    row = state.row(row.key) or row
    if row.hidden.get("Record") in (True, "true"):
        state = state.later(timedelta(0), Due(kind="call_recordings.record", key=row.key))
    detection = row.hidden.get("MachineDetection")
    if not detection:
        return _run(state, row)
    is_machine = outcome_of(state, str(row["to"])) == "machine"
    to_its_end = detection == "DetectMessageEnd" and is_machine
    result = ("machine_end_beep" if to_its_end else "machine_start") if is_machine else "human"
    delay = _LISTENING if to_its_end else _DETECTING
    item = Due(kind="call_progress.detected", key=row.key, data={"by": result, "after": delay})
    state = state.later(delay, item)
    return _run(state, row) if row.hidden.get("AsyncAmd") in (True, "true") else state


def _detected(state: State, due: Due) -> State:
    """Report who has answered, to the application that waits for it or by an asynchronous callback."""
    row = state.row(due.key)
    if row is None or not is_live(row):
        return state
    who_answered, duration = str(due.data["by"]), str(int(due.data["after"].total_seconds() * 1000))
    state, row = state.change(
        row, {"AnsweredBy": who_answered, "MachineDetectionDuration": duration}, answered_by=who_answered
    )
    if row.hidden.get("AsyncAmd") not in (True, "true"):
        return _run(state, row)
    url = row.hidden.get("AsyncAmdStatusCallback")
    if not url:
        return state
    params = {
        "CallSid": row["sid"],
        "AccountSid": row.account,
        "AnsweredBy": who_answered,
        "MachineDetectionDuration": duration,
    }
    method = str(row.hidden.get("AsyncAmdStatusCallbackMethod") or "POST")
    return call_back(state, row.account, str(url), params, method=method, key=row.key)


def _run(state: State, row: Row) -> State:
    hidden = row.hidden
    facts: dict[str, Any] = {"status": "in-progress", "send_digits": str(hidden.get("SendDigits") or "")}
    if hidden.get("Url"):
        return begin(state, row, str(hidden["Url"]), str(hidden.get("Method") or "POST"), **facts)
    return begin(state, row, str(hidden["Twiml"]), **facts) if hidden.get("Twiml") else state


def _unanswered(state: State, due: Due) -> State:
    row = state.row(due.key)
    return state if row is None else all_unanswered(state, row, str(due.data["leg"]))


def _hung_up(state: State, due: Due) -> State:
    """End a call whose far end hangs up or rejects it, if it has no executor to handle that."""
    row = state.row(due.key)
    return state if row is None else ended(state, row, "completed" if "answered" in row.hidden else "busy")


def _line(state: State, due: Due) -> State:
    """Store what a line does when it is called."""
    row = state.row(due.key)
    return (state.add(due.key, due.data) if row is None else state.change(row, **due.data))[0]


# Lines with a call at both ends


def _far_answered(state: State, due: Due) -> State:
    row = state.row(due.key)
    far = None if row is None else state.row(str(row.hidden["far"]))
    return state if far is None or not is_live(far) or "answered" in far.hidden else _answered(state, far)


def _far_ended(state: State, due: Due) -> State:
    row = state.row(due.key)
    far = None if row is None else state.row(str(row.hidden["far"]))
    if row is None or far is None or not is_live(far):
        return state
    if run_of(far) is not None:
        return schedule_event(state, far.key, HungUp())
    return ended(state, far, "completed" if "answered" in far.hidden else str(row["status"]))


RULES: Final = {
    "call_progress.detected": _detected,
    "call_progress.far_answered": _far_answered,
    "call_progress.far_ended": _far_ended,
    "call_progress.hung_up": _hung_up,
    "call_progress.line": _line,
    "call_progress.progress": _progress,
    "call_progress.unanswered": _unanswered,
}
