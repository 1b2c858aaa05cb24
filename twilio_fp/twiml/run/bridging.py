"""The result of ``<Dial>``: a bridge with another leg, or with a call taken from a queue.

Source: https://www.twilio.com/docs/voice/twiml/dial and https://www.twilio.com/docs/voice/twiml/queue.
"""

from __future__ import annotations

from typing import Final

from attrs import Factory, define

from twilio_fp.twiml.run.commands import Bridge, HangUpLeg, StopTaking, TakeFromQueue
from twilio_fp.twiml.run.events import (
    Elapsed,
    HungUp,
    Pressed,
    ReferRequested,
    Refused,
    Taken,
    Transferred,
)
from twilio_fp.twiml.run.leg import CallerHungUp, CallProgram, CallRedirected, Leg, Source, TimeLimitReached
from twilio_fp.twiml.run.reading import AttributeReader, absolute_attributes, text_of

__all__ = ["DEFAULT_TIME_LIMIT", "DialOutcome", "bridge", "take_from_queue"]

DEFAULT_TIME_LIMIT: Final = 14_400
"""The default limit on how long a call stays connected with others, in seconds."""


@define(eq=False, repr=False)
class DialOutcome:
    """The outcome of a Dial: the data for the request to its action, and whether the caller has hung up."""

    status: str
    call_sid: str = ""
    is_bridged: bool = False
    started_at: float | None = None
    ended_at: float = 0.0
    extra: dict[str, str] = Factory(dict[str, str])
    caller_hung_up: bool = False
    next_source: Source | None = None

    @property
    def answered(self) -> bool:
        """Whether somebody was reached."""
        return self.status in {"completed", "answered"}

    def parameters(self) -> dict[str, str]:
        """Return the parameters that the outcome adds to the request to the action."""
        parameters = {"DialCallStatus": self.status, "DialBridged": "true" if self.is_bridged else "false"}
        if self.call_sid:
            parameters["DialCallSid"] = self.call_sid
        if self.started_at is not None:
            parameters["DialCallDuration"] = str(int(self.ended_at - self.started_at))
        return parameters | self.extra


def bridge(
    leg: Leg, reader: AttributeReader, call_sid: str, name: str, started_at: float, *, already_bridged: bool = False
) -> CallProgram[DialOutcome]:
    """Bridge the call with another leg until one of them hangs up, the time is over, or the caller presses ``*``.

    Args:
        leg: the call's leg.
        reader: the Dial, or its equivalent.
        call_sid: the other leg.
        name: the party on the other leg.
        started_at: when that leg was answered.
        already_bridged: whether the host has already bridged them.
    """
    ledger = leg.ledger
    star = reader.flag("hangupOnStar")
    until = ledger.now + reader.number("timeLimit", DEFAULT_TIME_LIMIT, 1)
    leg.note("Twilio", "does", f"bridges the call with {name}")
    outcome = DialOutcome("completed", call_sid, is_bridged=True, started_at=started_at)
    if not already_bridged:
        yield from Bridge(call_sid)
    try:
        while ledger.now < until:
            event = yield from leg.wait("bridge", until - ledger.now, keys=star)
            if isinstance(event, HungUp) and event.call_sid == call_sid:
                leg.note(name, "ends", "hangs up")
                break
            if isinstance(event, Transferred):
                leg.note(name, "does", "is transferred elsewhere")
                outcome.started_at = None
                break
            if isinstance(event, ReferRequested):
                target = reader.text("referUrl")
                if not target:
                    leg.report(13802, "received a REFER, but <Dial> has no referUrl", url=leg.url, is_error=True)
                    continue
                extra = {"ReferTransferTarget": event.target}
                outcome.next_source = leg.address("dial_refer_url", target, reader.method("referMethod"), extra)
                yield from HangUpLeg(call_sid)
                break
            if isinstance(event, Elapsed) or (isinstance(event, Pressed) and "*" in event.digits):
                yield from HangUpLeg(call_sid)
                break
    except CallerHungUp:
        yield from HangUpLeg(call_sid)
        outcome.caller_hung_up = True
    except (CallRedirected, TimeLimitReached):
        yield from HangUpLeg(call_sid)
        raise
    outcome.ended_at = ledger.now
    return outcome


def take_from_queue(leg: Leg, reader: AttributeReader, noun: AttributeReader) -> CallProgram[DialOutcome]:
    """Take a call from a queue and bridge it with this one."""
    name = text_of(noun.node)
    url = leg.resolve(noun.text("url")) if noun.text("url") else ""
    if not isinstance(url, str):
        leg.report(14211, url.text, url=noun.text("url"), is_error=True)
        url = ""
    leg.note("Twilio", "does", f"asks for the next call in the queue {name}".rstrip())
    yield from TakeFromQueue(name, url, noun.method(), attributes=absolute_attributes(leg, noun.node))
    ledger = leg.ledger
    until = ledger.now + reader.number("timeout", 30, 5, 600)
    try:
        while True:
            event = yield from leg.wait("take", max(until - ledger.now, 0.0))
            if isinstance(event, (Elapsed, Taken, Refused)):
                break
    except (CallerHungUp, CallRedirected, TimeLimitReached) as end:
        yield from StopTaking(name)
        if isinstance(end, CallerHungUp):
            return DialOutcome("canceled", caller_hung_up=True)
        raise
    if isinstance(event, Elapsed):
        yield from StopTaking(name)
        return DialOutcome("no-answer")
    if isinstance(event, Refused):
        leg.report(event.code, event.reason or "no call can be taken from the queue", url=leg.url, is_error=True)
        return DialOutcome("failed")
    outcome = yield from bridge(leg, reader, event.call_sid, event.call_sid, ledger.now, already_bridged=True)
    outcome.extra |= {
        "QueueSid": event.queue_sid,
        "QueueTime": str(event.queue_seconds),
        "DequeuedCallSid": event.call_sid,
    }
    return outcome
