"""Call legs: how one is created, which callbacks its application receives, and how it ends.

A row's hidden members are those of the request (``StatusCallback`` …) and, in lower case, internal ones: ``run``, the
state of its executor; ``began``, when that began; ``answered``, when the call was answered; ``sent``, how many status
callbacks were sent; ``bridged``, the call that it is bridged with; ``far``, the call at the other end of the line, if
that is one of the fake's own numbers; ``ends_as``, the final status, if its executor does not know it.

Source: https://www.twilio.com/docs/voice/api/call-resource#statuscallback
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from math import ceil
from typing import TYPE_CHECKING, Any, Final

from attrs import field

from twilio_fp.messaging.addresses import is_e164
from twilio_fp.record import Record, record
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.numbers import number_row
from twilio_fp.testing.fake.state import NOTHING, Due, Row, State
from twilio_fp.twiml.run.call import VoiceCall, call_parameters
from twilio_fp.twiml.run.events import Event, HungUp
from twilio_fp.values import FrozenMap

if TYPE_CHECKING:
    from twilio_fp.twiml.run.machine import CallState

__all__ = [
    "CALLS",
    "CONNECTORS",
    "ENDLESS",
    "FINAL",
    "LINES",
    "OUTCOMES",
    "OpenSession",
    "add_call",
    "call_row",
    "call_with_sid",
    "ended",
    "formatted",
    "is_in_progress",
    "is_live",
    "ledger_time",
    "notified",
    "run_of",
    "schedule_event",
    "sip_code",
    "voice_call",
]

CALLS: Final = "api/2010-04-01/Calls"
FINAL: Final = frozenset({"completed", "busy", "failed", "no-answer", "canceled"})
"""Final statuses."""

ENDLESS: Final = frozenset({"bridge", "conference", "queue", "session"})
"""Purposes of waits that last until somebody ends them."""

CONNECTORS: Final = "fake/fake/v1/Connectors"
"""The collection of payment connectors, by name; while it is empty, a connector of any name exists."""

LINES: Final = "fake/fake/v1/Lines"
"""The collection of lines, by address, with what each does when it is called."""

OUTCOMES: Final = ("answers", "machine", "busy", "no-answer", "failed")
"""What a line can do when it is called."""

_SIP: Final[Mapping[str, str]] = {
    "completed": "200",
    "busy": "486",
    "no-answer": "487",
    "canceled": "487",
    "failed": "404",
}
_PRICES: Final[Mapping[str, str]] = {"inbound": "0.0085", "outbound-api": "0.0130", "outbound-dial": "0.0130"}


@record(kw_only=True)
class OpenSession(Record):
    """A session that a call is connected to.

    Attributes:
        kind: the noun inside ``<Connect>``, such as ``ConversationRelay``.
        call_sid: the call.
        sid: its own SID: VX… for ``<ConversationRelay>``, MZ… for ``<Stream>``; ``""`` for other nouns.
        url: its address, such as a WebSocket URL; ``""`` if the noun has none.
        text: the noun's text, such as a room's name.
        parameters: the custom parameters, from ``<Parameter>``.
        attributes: all attributes of the noun by XML name, with absolute URLs.
    """

    kind: str
    call_sid: str
    sid: str = ""
    url: str = ""
    text: str = ""
    parameters: FrozenMap[str, str] = field(factory=FrozenMap[str, str])
    attributes: FrozenMap[str, str] = field(factory=FrozenMap[str, str])


def sip_code(status: str) -> str:
    """Return the SIP response code that corresponds to a call's final status."""
    return _SIP[status]


def call_row(state: State, account: str, sid: str) -> Row | None:
    """Return a call of an account, if it exists."""
    return state.row(f"{account}/{CALLS}/{sid}")


def call_with_sid(state: State, row: Row, sid: str) -> Row | None:
    """Return the call with a SID in the account of a row, if it exists."""
    return call_row(state, row.account, sid)


def run_of(row: Row) -> CallState | None:
    """Return the state of a call's executor; None if it has none or has ended."""
    run: CallState | None = row.hidden.get("run")
    return None if run is None or run.ended is not None or not is_live(row) else run


def is_live(row: Row) -> bool:
    """Return whether a call has not ended."""
    return row["status"] not in FINAL


def is_in_progress(row: Row) -> bool:
    """Return whether the ends of a call hear each other; a call without a status counts as in progress."""
    return row["status"] in (None, "in-progress")


def ledger_time(row: Row, run: CallState) -> datetime:
    """Return the time that a call's executor has reached: later than now while somebody speaks."""
    began: datetime = row.hidden["began"]
    return began + timedelta(seconds=run.seconds)


def add_call(
    state: State, account: str, members: Mapping[str, Any], hidden: Mapping[str, Any] = NOTHING
) -> tuple[State, Row]:
    """Return the state with a call that no API request created: an incoming one, or one that a Dial rings.

    Args:
        state: the state of the fake.
        account: the account that owns it.
        members: ``from``, ``to``, ``direction`` and ``status`` at least.
        hidden: its hidden members.
    """
    state, sid = state.sid("CA")
    ours = members["to"] if members["direction"] == "inbound" else members["from"]
    number = number_row(state, account, str(ours))
    defaults = {
        **facts.filled("api.v2010.CreateCall"),
        "sid": sid,
        "phone_number_sid": None if number is None else number["sid"],
        "from_formatted": formatted(str(members["from"])),
        "to_formatted": formatted(str(members["to"])),
        "start_time": format_time("rfc2822", state.now),
    }
    return state.add(f"{account}/{CALLS}/{sid}", {**defaults, **members}, hidden)


def formatted(address: str) -> str:
    """Return a North American number in national format, and any other address unchanged.

    >>> formatted("+15017122661"), formatted("client:ann")
    ('(501) 712-2661', 'client:ann')
    """
    if is_e164(address) and address.startswith("+1") and len(address) == 12:
        return f"({address[2:5]}) {address[5:8]}-{address[8:]}"
    return address


def voice_call(row: Row, **changes: Any) -> VoiceCall:
    """Return the facts of a call that its executor and its requests use.

    Args:
        row: the call.
        changes: facts that override those of the row.
    """
    hidden = row.hidden
    extra = {name: str(hidden[name]) for name in ("AnsweredBy", "MachineDetectionDuration") if name in hidden}
    extra |= {name: str(value) for name, value in dict(hidden.get("extra") or {}).items()}
    fields: dict[str, Any] = {
        "sid": row["sid"],
        "account_sid": row.account,
        "from_": row["from"] or "",
        "to": row["to"] or "",
        "direction": row["direction"] or "outbound-api",
        "parent_call_sid": row["parent_call_sid"] or "",
        "geography": {
            f"{end}Country": "US" for end, name in (("From", "from"), ("To", "to")) if str(row[name]).startswith("+1")
        },
        "extra": extra,
        "fallback_url": hidden.get("FallbackUrl") or "",
        "fallback_method": hidden.get("FallbackMethod") or "POST",
    }
    if hidden.get("TimeLimit"):
        fields["time_limit_seconds"] = float(hidden["TimeLimit"])
    return VoiceCall(**{**fields, **changes})


def schedule_event(state: State, key: str, event: Event) -> State:
    """Return the state after scheduling an event for a call, behind everything already due at this moment."""
    return state.later(timedelta(0), Due(kind="call_running.happens", key=key, data={"event": event}))


# Status callbacks


def notified(state: State, row: Row, event: str) -> State:
    """Send the status callback for an event of a call, if a URL is set and the event was requested.

    Args:
        state: the state of the fake.
        row: the call.
        event: ``initiated``, ``ringing``, ``answered`` or ``completed``.
    """
    url = row.hidden.get("StatusCallback")
    requested = row.hidden.get("StatusCallbackEvent") or ("completed",)
    if not url or event not in requested:
        return state
    number = int(row.hidden.get("sent", 0))
    status = "initiated" if event == "initiated" else str(row["status"])
    params: dict[str, Any] = {
        **call_parameters(voice_call(row), status),
        "Timestamp": format_time("rfc2822", state.now),
        "CallbackSource": "call-progress-events",
        "SequenceNumber": number,
    }
    if event == "completed":
        seconds = int(row["duration"] or 0)
        params |= {
            "CallDuration": seconds,
            "Duration": ceil(seconds / 60),
            "SipResponseCode": row.hidden.get("sip_code") or _SIP[status],
        }
    if row["answered_by"]:
        params["AnsweredBy"] = row["answered_by"]
    state, row = state.change(row, {"sent": number + 1})
    method = str(row.hidden.get("StatusCallbackMethod") or "POST")
    return call_back(state, row.account, str(url), params, method=method, key=row.key)


# The end


def ended(state: State, row: Row, status: str, *, quietly: bool = False) -> State:
    """Return the state after ending a call and notifying its application and the calls connected with it.

    Args:
        state: the state of the fake.
        row: the call.
        status: its final status.
        quietly: whether the call that dialled it already knows.
    """
    if not is_live(row):
        return state
    answered: datetime | None = row.hidden.get("answered")
    seconds = None if answered is None else max(round((state.now - answered).total_seconds()), 0)
    price = f"-{_PRICES.get(str(row['direction']), '0.0130')}" if seconds else None
    state, row = state.change(
        row,
        status=status,
        end_time=format_time("rfc2822", state.now),
        duration=None if seconds is None else str(seconds),
        price=price,
    )
    state = notified(state.logged(f"call {row['sid']} ended: {status}"), row, "completed")
    if row.hidden.get("far"):
        state = state.later(timedelta(0), Due(kind="call_progress.far_ended", key=row.key))
    state = state.later(timedelta(0), Due(kind="call_running.closed", key=row.key))
    parent = None if quietly else call_with_sid(state, row, str(row["parent_call_sid"] or ""))
    if parent is not None and run_of(parent) is not None:
        if answered is None:
            return state.later(
                timedelta(0), Due(kind="call_progress.unanswered", key=parent.key, data={"leg": row["sid"]})
            )
        state = schedule_event(state, parent.key, HungUp(str(row["sid"])))
    return state
