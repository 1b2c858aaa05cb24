"""Execution of documents, verb by verb from top to bottom, and of a call from its beginning to its end."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.call import VoiceCall
from twilio_fp.twiml.run.connecting import message, refer, sms, start, stop
from twilio_fp.twiml.run.dialling import dial, send_digits
from twilio_fp.twiml.run.documents import APOLOGY, load
from twilio_fp.twiml.run.gathering import gather
from twilio_fp.twiml.run.leg import (
    Address,
    CallerHungUp,
    CallProgram,
    CallRedirected,
    Completed,
    End,
    Inline,
    InvalidUrl,
    Leave,
    Ledger,
    Leg,
    Outcome,
    Source,
    TimeLimitReached,
)
from twilio_fp.twiml.run.paying import pay
from twilio_fp.twiml.run.queueing import enqueue
from twilio_fp.twiml.run.reading import AttributeReader, text_of
from twilio_fp.twiml.run.recording import record
from twilio_fp.twiml.run.sessions import connect
from twilio_fp.twiml.run.speaking import pause, play, say, say_text

__all__ = ["run_call"]

_Verb: TypeAlias = Callable[[Leg, Node], CallProgram[Outcome]]

_BY_CALLER: Final = "hung up by the other end"
_REJECTED: Final = {"busy": "busy", "rejected": "no-answer"}


def _redirect(leg: Leg, node: Node) -> CallProgram[Outcome]:
    yield from ()
    return leg.address("redirect", text_of(node), AttributeReader.of(leg, node).method())


def _hangup(leg: Leg, _: Node) -> CallProgram[Outcome]:
    yield from leg.answer()
    return End()


def _reject(leg: Leg, node: Node) -> CallProgram[Outcome]:
    """Reject the call, without answering it if it still rings (https://www.twilio.com/docs/voice/twiml/reject)."""
    yield from ()
    reason = AttributeReader.of(leg, node).choice("reason", "rejected", *_REJECTED)
    if leg.status != "ringing":
        return End()
    leg.note("Twilio", "does", f"rejects the call: {reason}")
    return End(_REJECTED[reason], "rejected by the document")


def _leave(leg: Leg, _: Node) -> CallProgram[Outcome]:
    yield from ()
    if leg.standing is None:
        leg.report(12200, "<Leave> has no effect outside a queue", url=leg.url)
        return None
    leg.note("Twilio", "does", "removes the call from the queue")
    return Leave()


def _echo(leg: Leg, _: Node) -> CallProgram[Outcome]:
    yield from leg.answer()
    leg.note("Twilio", "does", "echoes")
    while True:
        yield from leg.wait("session", leg.ledger.limit)


_VERBS: Final[Mapping[str, _Verb]] = {
    "Connect": connect,
    "Dial": dial,
    "Echo": _echo,
    "Enqueue": enqueue,
    "Gather": gather,
    "Hangup": _hangup,
    "Leave": _leave,
    "Message": message,
    "Pause": pause,
    "Pay": pay,
    "Play": play,
    "Record": record,
    "Redirect": _redirect,
    "Refer": refer,
    "Reject": _reject,
    "Say": say,
    "Sms": sms,
    "Start": start,
    "Stop": stop,
}


def _execute(leg: Leg, source: Source) -> CallProgram[End | Leave | Completed]:
    """Run a document and those to which its verbs lead."""
    while True:
        document = yield from load(leg, source)
        yield from leg.send_alerts()
        if document is None:
            if leg.allowed is not None:  # before a bridge, or in a queue or conference, the call goes on without
                return Completed()
            yield from leg.answer()
            yield from say_text(leg, APOLOGY)
            return End(reason="no document")
        leg.url = document.url
        if not document.verbs and leg.allowed is None:
            yield from leg.answer()
        for verb in document.verbs:
            outcome = yield from _run(leg, verb)
            yield from leg.send_alerts()
            if isinstance(outcome, (End, Leave)):
                return outcome
            if outcome is not None:
                source = outcome
                break
        else:
            return Completed()


def _run(leg: Leg, verb: Node) -> CallProgram[Outcome]:
    perform = _VERBS.get(verb.tag)
    if perform is None:
        leg.report(12200, f"<{verb.tag}> is not a verb for calls", url=leg.url)
        return None
    if leg.allowed is not None and verb.tag not in leg.allowed:
        code = 13201 if verb.tag == "Dial" else 12200
        leg.report(code, f"<{verb.tag}> is not allowed in this document", url=leg.url, is_error=code == 13201)
        return None
    return (yield from perform(leg, verb))


def run_call(ledger: Ledger, call: VoiceCall, source: Inline | Address | InvalidUrl) -> CallProgram[End]:
    """Run a call from its first document to its end, recording what happens in the ledger."""
    leg = Leg(call, call.status, ledger, _execute, ledger.name)
    result = End()
    digits = call.send_digits
    while True:
        try:
            if digits:
                yield from send_digits(leg, digits, call.to)
                digits = ""
            end = yield from _execute(leg, source)
        except CallRedirected as replaced:
            source = replaced.source
            leg.standing = None
            leg.url = ""
            continue
        except CallerHungUp:
            result = End("no-answer" if ledger.status == "ringing" else "completed", _BY_CALLER)
        except TimeLimitReached:
            result = End(reason="over its time limit")
        else:
            if isinstance(end, End):
                result = end
            else:
                result = End("no-answer" if leg.status == "ringing" else "completed", "at the end of the document")
        if result.reason != _BY_CALLER:
            leg.note("Twilio", "ends", f"ends the call: {result.reason}")
        ledger.status = result.status
        yield from leg.send_alerts()
        return result
