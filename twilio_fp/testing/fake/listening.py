"""What a call listens to while it waits, and how errors describe that."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from twilio_fp.testing.fake.behaviours.call_legs import ENDLESS
from twilio_fp.twiml.run.asks import Wait
from twilio_fp.twiml.run.events import Event, Pressed, Spoke

if TYPE_CHECKING:
    from twilio_fp.twiml.run.machine import CallState

__all__ = [
    "is_in_session",
    "is_recording",
    "last_problem",
    "listens_to_keys",
    "listens_to_speech",
    "shown",
    "shown_wait",
]

_HEARING: Final = frozenset({"gather", "pay", "record", "bridge", "conference", "session"})


def listens_to_keys(asked: Wait) -> bool:
    """Return whether keys are heard without interrupting a prompt."""
    return asked.keys and (asked.purpose in _HEARING or asked.conference_sid != "")


def listens_to_speech(asked: Wait) -> bool:
    """Return whether speech is heard, by Twilio or by other people, without interrupting a prompt."""
    is_among_others = asked.purpose in ("bridge", "conference") or asked.conference_sid != ""
    return (asked.speech and asked.purpose in _HEARING) or is_among_others


def is_recording(asked: Wait) -> bool:
    """Return whether sound is heard, by ``<Record>`` or by a stream that the call is connected to."""
    return asked.purpose in ("record", "session")


def is_in_session(asked: Wait) -> bool:
    """Return whether the call is in a session."""
    return asked.purpose == "session"


def shown(event: Event) -> str:
    """Return what a caller does, in words.

    >>> shown(Pressed("1")), shown(Spoke("sales"))
    ('press 1', "say 'sales'")
    """
    match event:
        case Pressed():
            return f"press {event.digits}"
        case Spoke():
            return f"say {event.text!r}"
        case _:
            return "end the session"


def shown_wait(asked: Wait) -> str:
    """Return what a call is doing, in words.

    >>> shown_wait(Wait("bridge", 60.0, "CA1"))
    'the call is in a bridge'
    """
    return f"the call is in a {asked.purpose}" if asked.purpose in ENDLESS else f"the call is at a {asked.purpose}"


def last_problem(run: CallState | None) -> str:
    """Return the last problem of a call, which may be why nobody listens."""
    return "" if run is None or not run.problems else f"; {run.problems[-1]}"
