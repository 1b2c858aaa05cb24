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


def listens_to_keys(wait: Wait) -> bool:
    """Return whether keys are heard without interrupting a prompt."""
    return wait.keys and (wait.purpose in _HEARING or wait.conference_sid != "")


def listens_to_speech(wait: Wait) -> bool:
    """Return whether speech is heard, by Twilio or by other people, without interrupting a prompt."""
    is_among_others = wait.purpose in ("bridge", "conference") or wait.conference_sid != ""
    return (wait.speech and wait.purpose in _HEARING) or is_among_others


def is_recording(wait: Wait) -> bool:
    """Return whether sound is heard, by ``<Record>`` or by a stream that the call is connected to."""
    return wait.purpose in ("record", "session")


def is_in_session(wait: Wait) -> bool:
    """Return whether the call is in a session."""
    return wait.purpose == "session"


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


def shown_wait(wait: Wait) -> str:
    """Return what a call is doing, in words.

    >>> shown_wait(Wait("bridge", 60.0, "CA1"))
    'the call is in a bridge'
    """
    return f"the call is in a {wait.purpose}" if wait.purpose in ENDLESS else f"the call is at a {wait.purpose}"


def last_problem(run: CallState | None) -> str:
    """Return the last problem of a call, which may be why nobody listens."""
    return "" if run is None or not run.problems else f"; {run.problems[-1]}"
