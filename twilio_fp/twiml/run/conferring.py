"""``<Conference>``: the call is in a conference and hears the others, music or documents until it leaves.

Source: https://www.twilio.com/docs/voice/twiml/conference.
"""

from __future__ import annotations

from typing import Final

from twilio_fp.twiml.run.bridging import DEFAULT_TIME_LIMIT, DialOutcome
from twilio_fp.twiml.run.commands import AnnouncementOver, JoinConference, LeaveConference
from twilio_fp.twiml.run.events import Elapsed, Event, Hears, Joined, LeftConference, Pressed, Refused
from twilio_fp.twiml.run.leg import (
    Address,
    CallerHungUp,
    CallProgram,
    CallRedirected,
    ConferenceInterrupted,
    Inline,
    JoinedConference,
    Leg,
    Source,
    TimeLimitReached,
)
from twilio_fp.twiml.run.reading import AttributeReader, absolute_attributes, text_of

__all__ = ["CONFERENCE_VERBS", "join"]

CONFERENCE_VERBS: Final = frozenset({"Pause", "Play", "Redirect", "Say"})
"""The verbs that may run while the call waits for a conference, is on hold, or hears an announcement."""

_MIN_SECONDS: Final = 1.0  # the least time per repetition, so that an empty document doesn't spin
_MUSIC: Final = {"wait": "music", "hold": "hold music", "announcement": "nothing"}


def join(leg: Leg, reader: AttributeReader, noun: AttributeReader) -> CallProgram[DialOutcome | None]:
    """Join a conference and stay until the call leaves it; return None if it can't be joined."""
    name = text_of(noun.node)
    if not name:
        leg.report(13237, "<Conference> has no name", url=leg.url)
        return None
    wait_url: str | None = None
    if "waitUrl" in noun.attributes:
        resolved = leg.resolve(noun.text("waitUrl")) if noun.text("waitUrl") else ""
        wait_url = resolved if isinstance(resolved, str) else None
        if not isinstance(resolved, str):
            leg.report(13233, resolved.text, url=noun.text("waitUrl"))
    leg.note("Twilio", "does", f"adds the call to the conference {name}")
    yield from JoinConference(name, wait_url, attributes=absolute_attributes(leg, noun.node))
    until = leg.ledger.now + reader.number("timeLimit", DEFAULT_TIME_LIMIT, 1)
    leg.conference = JoinedConference(until, reader.flag("hangupOnStar"))
    try:
        event = yield from _stay(leg, leg.conference)
    except CallerHungUp:
        yield from LeaveConference(name)
        return DialOutcome("answered", is_bridged=True, caller_hung_up=True)
    except (CallRedirected, TimeLimitReached):
        yield from LeaveConference(name)
        raise
    finally:
        leg.conference = None
    if isinstance(event, Refused):
        leg.report(event.code, event.reason or "the call can't join the conference", url=leg.url, is_error=True)
        return None
    if not isinstance(event, LeftConference):
        yield from LeaveConference(name)
    leg.note("Twilio", "does", f"removes the call from the conference {name}")
    return DialOutcome("answered", is_bridged=True)


def _stay(leg: Leg, conference: JoinedConference) -> CallProgram[Event]:
    """Stay in a conference, and return the event that ends it for the call."""
    background = audio = Hears()
    while True:
        event = yield from _listen(leg, conference, audio)
        if isinstance(event, Joined):
            conference.sid = event.conference_sid
            leg.note("Twilio", "does", f"connects the call to {event.conference_sid}")
        elif isinstance(event, Hears):
            audio = event
            background = background if event.what == "announcement" else event
        elif event is _ANNOUNCEMENT_OVER:
            audio = background
        else:
            return event


_ANNOUNCEMENT_OVER: Final = Elapsed()  # marks the end of an announcement


def _listen(leg: Leg, conference: JoinedConference, audio: Hears) -> CallProgram[Event]:
    """Let the call hear something, and return the event that ends it."""
    if audio.url or audio.document is not None:
        try:
            yield from _document(leg, audio)
        except ConferenceInterrupted as interruption:
            return interruption.event
        if audio.what == "announcement":
            return _ANNOUNCEMENT_OVER
    elif audio.what != "conference":
        leg.note("Twilio", "plays", _MUSIC[audio.what])
    while True:
        event = yield from leg.wait("conference", max(conference.until - leg.ledger.now, 0.0), keys=conference.star)
        if not isinstance(event, Pressed) or "*" in event.digits:
            return event


def _document(leg: Leg, audio: Hears) -> CallProgram[None]:
    """Run what is heard: an announcement once, anything else repeatedly until an error occurs."""
    ledger = leg.ledger
    try:
        while True:
            started_at, problem_count = ledger.now, len(ledger.problems)
            listener = Leg(
                leg.call, leg.status, ledger, leg.execute, leg.name, allowed=CONFERENCE_VERBS, conference=leg.conference
            )
            yield from leg.execute(listener, _source(audio))
            if audio.what == "announcement":
                break
            if any(problem.severity == "error" for problem in ledger.problems[problem_count:]):
                return
            remaining = started_at + _MIN_SECONDS - ledger.now
            if remaining > 0:
                yield from listener.wait("pause", remaining)
    except (CallerHungUp, ConferenceInterrupted, CallRedirected, TimeLimitReached):
        if audio.announcement:
            yield from AnnouncementOver(audio.announcement)
        raise
    yield from AnnouncementOver(audio.announcement)


def _source(audio: Hears) -> Source:
    if audio.document is not None:
        return Inline(audio.document, audio.url)
    return Address(f"conference_{audio.what}", audio.method, audio.url, audio.parameters)
