"""Legs of calls: how one is made, what its application hears of it, and how it ends.

A row's hidden members are the request's own (``StatusCallback`` …) and, in small letters, what is remembered: ``run``,
where its executor stands; ``began``, when that began; ``answered``, when somebody answered; ``sent``, how many of its
status callbacks were sent; ``bridged``, whom it hears; ``far``, the call at the other end of the line, where that is a
number of the fake's own; ``ends_as``, the status with which it ends, where its executor does not know.

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
from twilio_fp.testing.fake.members import when
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
    "call_row",
    "call_with_sid",
    "ended",
    "formatted",
    "happens",
    "is_in_progress",
    "is_live",
    "ledger_time",
    "made",
    "run_of",
    "sip_code",
    "told",
    "voice_call",
]

CALLS: Final = "api/2010-04-01/Calls"
FINAL: Final = frozenset({"completed", "busy", "failed", "no-answer", "canceled"})
"""Statuses that nothing comes after."""

ENDLESS: Final = frozenset({"bridge", "conference", "queue", "session"})
"""What a call waits for that lasts until somebody ends it."""

CONNECTORS: Final = "fake/fake/v1/Connectors"
"""The collection of payment connectors, by their names; where it is empty, there is one of any name."""

LINES: Final = "fake/fake/v1/Lines"
"""The collection of what lines do that are called, by their addresses."""

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
    """A session that a call is connected with.

    Attributes:
        kind: the noun inside ``<Connect>``, such as ``ConversationRelay``.
        call_sid: the call.
        sid: the session's own: VX… of ``<ConversationRelay>``, MZ… of ``<Stream>``; ``""`` of others.
        url: where it is held, such as a WebSocket's address; ``""``: the noun names none.
        text: the noun's text, such as a room's name.
        parameters: the document's own, from ``<Parameter>``.
        attributes: all attributes of the noun, by their names in XML, URLs made absolute.
    """

    kind: str
    call_sid: str
    sid: str = ""
    url: str = ""
    text: str = ""
    parameters: FrozenMap[str, str] = field(factory=FrozenMap[str, str])
    attributes: FrozenMap[str, str] = field(factory=FrozenMap[str, str])


def sip_code(status: str) -> str:
    """Return the response code of SIP that a final status of a call stands for."""
    return _SIP[status]


def call_row(state: State, account: str, sid: str) -> Row | None:
    """Return a call of an account."""
    return state.row(f"{account}/{CALLS}/{sid}")


def call_with_sid(state: State, row: Row, sid: str) -> Row | None:
    """Return another call of the account of a row."""
    return call_row(state, row.account, sid)


def run_of(row: Row) -> CallState | None:
    """Return where the executor of a call stands; None where it has none, or has ended."""
    run: CallState | None = row.hidden.get("run")
    return None if run is None or run.ended is not None or not is_live(row) else run


def is_live(row: Row) -> bool:
    """Return whether a call has not ended."""
    return row["status"] not in FINAL


def is_in_progress(row: Row) -> bool:
    """Return whether the ends of a call hear each other; one of which the fake was told no status is taken to be so."""
    return row["status"] in (None, "in-progress")


def ledger_time(row: Row, run: CallState) -> datetime:
    """Return the moment that a call's executor has come to: later than now while somebody speaks."""
    began: datetime = row.hidden["began"]
    return began + timedelta(seconds=run.seconds)


def made(
    state: State, account: str, members: Mapping[str, Any], hidden: Mapping[str, Any] = NOTHING
) -> tuple[State, Row]:
    """Return the state with a call that no request made: one that came in, or that a Dial rings.

    Args:
        state: what is held.
        account: whose it is.
        members: ``from``, ``to``, ``direction`` and ``status`` at least.
        hidden: what is remembered.
    """
    state, sid = state.sid("CA")
    ours = members["to"] if members["direction"] == "inbound" else members["from"]
    number = number_row(state, account, str(ours))
    usual = {
        **facts.filled("api.v2010.CreateCall"),
        "sid": sid,
        "phone_number_sid": None if number is None else number["sid"],
        "from_formatted": formatted(str(members["from"])),
        "to_formatted": formatted(str(members["to"])),
        "start_time": when("rfc2822", state.now),
    }
    return state.add(f"{account}/{CALLS}/{sid}", {**usual, **members}, hidden)


def formatted(address: str) -> str:
    """Return a number of North America as people there write it, and any other address as it is.

    >>> formatted("+15017122661"), formatted("client:ann")
    ('(501) 712-2661', 'client:ann')
    """
    if is_e164(address) and address.startswith("+1") and len(address) == 12:
        return f"({address[2:5]}) {address[5:8]}-{address[8:]}"
    return address


def voice_call(row: Row, **changes: Any) -> VoiceCall:
    """Return the facts of a call, as its executor and its requests tell them.

    Args:
        row: the call.
        changes: facts that are otherwise.
    """
    hidden = row.hidden
    extra = {name: str(hidden[name]) for name in ("AnsweredBy", "MachineDetectionDuration") if name in hidden}
    extra |= {name: str(value) for name, value in dict(hidden.get("extra") or {}).items()}
    told: dict[str, Any] = {
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
        told["time_limit_seconds"] = float(hidden["TimeLimit"])
    return VoiceCall(**{**told, **changes})


def happens(state: State, key: str, event: Event) -> State:
    """Return the state in which a call is to hear of an event as soon as all else of this moment is done."""
    return state.later(timedelta(0), Due(kind="call_running.happens", key=key, data={"event": event}))


# What the application hears


def told(state: State, row: Row, event: str) -> State:
    """Send the status callback of an event of a call, where it has an address and the event is wanted.

    Args:
        state: what is held.
        row: the call.
        event: ``initiated``, ``ringing``, ``answered`` or ``completed``.
    """
    url = row.hidden.get("StatusCallback")
    wanted = row.hidden.get("StatusCallbackEvent") or ("completed",)
    if not url or event not in wanted:
        return state
    number = int(row.hidden.get("sent", 0))
    status = "initiated" if event == "initiated" else str(row["status"])
    params: dict[str, Any] = {
        **call_parameters(voice_call(row), status),
        "Timestamp": when("rfc2822", state.now),
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
    """Return the state in which a call has ended; its application and those who are connected with it hear of it.

    Args:
        state: what is held.
        row: the call.
        status: its final status.
        quietly: whether the call that dialled it knows already.
    """
    if not is_live(row):
        return state
    answered: datetime | None = row.hidden.get("answered")
    seconds = None if answered is None else max(round((state.now - answered).total_seconds()), 0)
    price = f"-{_PRICES.get(str(row['direction']), '0.0130')}" if seconds else None
    state, row = state.change(
        row,
        status=status,
        end_time=when("rfc2822", state.now),
        duration=None if seconds is None else str(seconds),
        price=price,
    )
    state = told(state.logged(f"call {row['sid']} ended: {status}"), row, "completed")
    if row.hidden.get("far"):
        state = state.later(timedelta(0), Due(kind="call_progress.far_ended", key=row.key))
    state = state.later(timedelta(0), Due(kind="call_running.closed", key=row.key))
    parent = None if quietly else call_with_sid(state, row, str(row["parent_call_sid"] or ""))
    if parent is not None and run_of(parent) is not None:
        if answered is None:
            return state.later(
                timedelta(0), Due(kind="call_progress.unanswered", key=parent.key, data={"leg": row["sid"]})
            )
        state = happens(state, parent.key, HungUp(str(row["sid"])))
    return state
