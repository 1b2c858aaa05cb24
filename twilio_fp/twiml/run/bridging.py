"""What ``<Dial>`` comes to: a bridge with another leg, a conference, or a call taken from a queue.

Source: https://www.twilio.com/docs/voice/twiml/dial, https://www.twilio.com/docs/voice/twiml/conference and
https://www.twilio.com/docs/voice/twiml/queue.
"""

from __future__ import annotations

from attrs import Factory, define

from twilio_fp.twiml.run.commands import Bridge, HangUpLeg, JoinConference, LeaveConference, StopTaking, TakeFromQueue
from twilio_fp.twiml.run.events import (
    Elapsed,
    HungUp,
    Joined,
    LeftConference,
    Pressed,
    ReferRequested,
    Refused,
    Taken,
    Transferred,
)
from twilio_fp.twiml.run.leg import Asking, CallerGone, Leg, Replaced, Source, TimeUp
from twilio_fp.twiml.run.reading import Given, absolute, text_of

__all__ = ["Dialled", "bridged", "join", "take"]

_LONGEST = 14_400


@define(eq=False, repr=False)
class Dialled:
    """What became of a Dial: what the request to its action tells, and whether the caller is still there."""

    status: str
    call_sid: str = ""
    is_bridged: bool = False
    began: float | None = None
    ended: float = 0.0
    extra: dict[str, str] = Factory(dict[str, str])
    caller_gone: bool = False
    goes_on: Source | None = None

    @property
    def answered(self) -> bool:
        """Whether somebody was reached."""
        return self.status in {"completed", "answered"}

    def parameters(self) -> dict[str, str]:
        """Return what the request to the action adds."""
        told = {"DialCallStatus": self.status, "DialBridged": "true" if self.is_bridged else "false"}
        if self.call_sid:
            told["DialCallSid"] = self.call_sid
        if self.began is not None:
            told["DialCallDuration"] = str(int(self.ended - self.began))
        return told | self.extra


def bridged(leg: Leg, given: Given, call_sid: str, name: str, began: float, *, taken: bool = False) -> Asking[Dialled]:
    """Bridge the call with another leg, until one of them hangs up, the time is over, or the caller presses a star.

    Args:
        leg: the call's leg.
        given: the Dial, or what stands for it.
        call_sid: the other leg.
        name: who is there.
        began: when that leg was answered.
        taken: whether the host has bridged them already.
    """
    ledger = leg.ledger
    star = given.flag("hangupOnStar")
    until = ledger.now + given.number("timeLimit", _LONGEST, 1)
    leg.note("Twilio", "does", f"bridges the call with {name}")
    dialled = Dialled("completed", call_sid, is_bridged=True, began=began)
    if not taken:
        yield from Bridge(call_sid)
    try:
        while ledger.now < until:
            event = yield from leg.wait("bridge", until - ledger.now, keys=star)
            if isinstance(event, HungUp) and event.call_sid == call_sid:
                leg.note(name, "ends", "hangs up")
                break
            if isinstance(event, Transferred):
                leg.note(name, "does", "goes on elsewhere")
                dialled.began = None
                break
            if isinstance(event, ReferRequested):
                target = given.text("referUrl")
                if not target:
                    leg.report(13802, "a REFER came, and <Dial> has no referUrl", url=leg.url, is_error=True)
                    continue
                extra = {"ReferTransferTarget": event.target}
                dialled.goes_on = leg.address("dial_refer_url", target, given.method("referMethod"), extra)
                yield from HangUpLeg(call_sid)
                break
            if isinstance(event, Elapsed) or (isinstance(event, Pressed) and "*" in event.digits):
                yield from HangUpLeg(call_sid)
                break
    except CallerGone:
        yield from HangUpLeg(call_sid)
        dialled.caller_gone = True
    except (Replaced, TimeUp):
        yield from HangUpLeg(call_sid)
        raise
    dialled.ended = ledger.now
    return dialled


def join(leg: Leg, given: Given, noun: Given) -> Asking[Dialled | None]:
    """Join a conference, until the call is out of it; None: it could not be joined."""
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
    leg.note("Twilio", "does", f"takes the call into the conference {name}")
    yield from JoinConference(name, wait_url, attributes=absolute(leg, noun.node))
    ledger = leg.ledger
    star = given.flag("hangupOnStar")
    until = ledger.now + given.number("timeLimit", _LONGEST, 1)
    try:
        while True:
            event = yield from leg.wait("conference", max(until - ledger.now, 0.0), keys=star)
            if isinstance(event, Joined):
                leg.note("Twilio", "does", f"has the call in {event.conference_sid}")
            elif isinstance(event, Refused):
                leg.report(event.code, event.reason or "the conference can't be joined", url=leg.url, is_error=True)
                return None
            elif isinstance(event, (LeftConference, Elapsed)) or (isinstance(event, Pressed) and "*" in event.digits):
                break
    except CallerGone:
        yield from LeaveConference(name)
        return Dialled("answered", is_bridged=True, caller_gone=True)
    except (Replaced, TimeUp):
        yield from LeaveConference(name)
        raise
    if not isinstance(event, LeftConference):
        yield from LeaveConference(name)
    leg.note("Twilio", "does", f"takes the call out of the conference {name}")
    return Dialled("answered", is_bridged=True)


def take(leg: Leg, given: Given, noun: Given) -> Asking[Dialled]:
    """Take a call from a queue, and bridge the two."""
    name = text_of(noun.node)
    url = leg.resolve(noun.text("url")) if noun.text("url") else ""
    if not isinstance(url, str):
        leg.report(14211, url.text, url=noun.text("url"), is_error=True)
        url = ""
    leg.note("Twilio", "does", f"asks for the next call of the queue {name}".rstrip())
    yield from TakeFromQueue(name, url, noun.method(), attributes=absolute(leg, noun.node))
    ledger = leg.ledger
    until = ledger.now + given.number("timeout", 30, 5, 600)
    try:
        while True:
            event = yield from leg.wait("take", max(until - ledger.now, 0.0))
            if isinstance(event, (Elapsed, Taken, Refused)):
                break
    except (CallerGone, Replaced, TimeUp) as end:
        yield from StopTaking(name)
        if isinstance(end, CallerGone):
            return Dialled("canceled", caller_gone=True)
        raise
    if isinstance(event, Elapsed):
        yield from StopTaking(name)
        return Dialled("no-answer")
    if isinstance(event, Refused):
        leg.report(event.code, event.reason or "no call can be taken from the queue", url=leg.url, is_error=True)
        return Dialled("failed")
    dialled = yield from bridged(leg, given, event.call_sid, event.call_sid, ledger.now, taken=True)
    dialled.extra |= {
        "QueueSid": event.queue_sid,
        "QueueTime": str(event.queue_seconds),
        "DequeuedCallSid": event.call_sid,
    }
    return dialled
