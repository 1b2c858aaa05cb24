"""``<Conference>``: the call is in a conference and hears the others, music or documents until it leaves.

Source: https://www.twilio.com/docs/voice/twiml/conference.
"""

from __future__ import annotations

from typing import Final

from twilio_fp.twiml.run.bridging import LONGEST, Dialled
from twilio_fp.twiml.run.commands import AnnouncementOver, JoinConference, LeaveConference
from twilio_fp.twiml.run.events import Elapsed, Event, Hears, Joined, LeftConference, Pressed, Refused
from twilio_fp.twiml.run.leg import (
    Address,
    Asking,
    Attending,
    CallerGone,
    FromConference,
    Inline,
    Leg,
    Replaced,
    Source,
    TimeUp,
)
from twilio_fp.twiml.run.reading import Given, absolute, text_of

__all__ = ["HEARD", "join"]

HEARD: Final = frozenset({"Pause", "Play", "Redirect", "Say"})
"""The verbs that may run while the call waits for a conference, is on hold, or hears an announcement."""

_LEAST_SECONDS: Final = 1.0  # the least time per repetition, so that an empty document doesn't spin
_MUSIC: Final = {"wait": "music", "hold": "hold music", "announcement": "nothing"}


def join(leg: Leg, given: Given, noun: Given) -> Asking[Dialled | None]:
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
    yield from JoinConference(name, wait_url, attributes=absolute(leg, noun.node))
    until = leg.ledger.now + given.number("timeLimit", LONGEST, 1)
    leg.attending = Attending(until, given.flag("hangupOnStar"))
    try:
        event = yield from _attend(leg, leg.attending)
    except CallerGone:
        yield from LeaveConference(name)
        return Dialled("answered", is_bridged=True, caller_gone=True)
    except (Replaced, TimeUp):
        yield from LeaveConference(name)
        raise
    finally:
        leg.attending = None
    if isinstance(event, Refused):
        leg.report(event.code, event.reason or "the call can't join the conference", url=leg.url, is_error=True)
        return None
    if not isinstance(event, LeftConference):
        yield from LeaveConference(name)
    leg.note("Twilio", "does", f"removes the call from the conference {name}")
    return Dialled("answered", is_bridged=True)


def _attend(leg: Leg, attending: Attending) -> Asking[Event]:
    """Stay in a conference, and return the event that ends it for the call."""
    usual = heard = Hears()
    while True:
        event = yield from _listen(leg, attending, heard)
        if isinstance(event, Joined):
            attending.sid = event.conference_sid
            leg.note("Twilio", "does", f"connects the call to {event.conference_sid}")
        elif isinstance(event, Hears):
            heard = event
            usual = usual if event.what == "announcement" else event
        elif event is _OVER:
            heard = usual
        else:
            return event


_OVER: Final = Elapsed()  # marks the end of an announcement


def _listen(leg: Leg, attending: Attending, heard: Hears) -> Asking[Event]:
    """Let the call hear something, and return the event that ends it."""
    if heard.url or heard.document is not None:
        try:
            yield from _document(leg, heard)
        except FromConference as cut:
            return cut.event
        if heard.what == "announcement":
            return _OVER
    elif heard.what != "conference":
        leg.note("Twilio", "plays", _MUSIC[heard.what])
    while True:
        event = yield from leg.wait("conference", max(attending.until - leg.ledger.now, 0.0), keys=attending.star)
        if not isinstance(event, Pressed) or "*" in event.digits:
            return event


def _document(leg: Leg, heard: Hears) -> Asking[None]:
    """Run what is heard: an announcement once, anything else repeatedly until an error occurs."""
    ledger = leg.ledger
    try:
        while True:
            began, known = ledger.now, len(ledger.problems)
            listener = Leg(leg.call, leg.status, ledger, leg.execute, leg.name, allowed=HEARD, attending=leg.attending)
            yield from leg.execute(listener, _source(heard))
            if heard.what == "announcement":
                break
            if any(problem.severity == "error" for problem in ledger.problems[known:]):
                return
            rest = began + _LEAST_SECONDS - ledger.now
            if rest > 0:
                yield from listener.wait("pause", rest)
    except (CallerGone, FromConference, Replaced, TimeUp):
        if heard.announcement:
            yield from AnnouncementOver(heard.announcement)
        raise
    yield from AnnouncementOver(heard.announcement)


def _source(heard: Hears) -> Source:
    if heard.document is not None:
        return Inline(heard.document, heard.url)
    return Address(f"conference_{heard.what}", heard.method, heard.url, heard.parameters)
