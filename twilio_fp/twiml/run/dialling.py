"""``<Dial>``: rings other parties, runs a document for the one that answers, and bridges it with the call.

Source: https://www.twilio.com/docs/voice/twiml/dial.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Final, Literal, TypeAlias

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.bridging import DialOutcome, bridge, take_from_queue
from twilio_fp.twiml.run.call import VoiceCall
from twilio_fp.twiml.run.commands import HangUpLeg, Party, Ring, SendDigits
from twilio_fp.twiml.run.conferring import join
from twilio_fp.twiml.run.events import Answered, Elapsed, NotAnswered
from twilio_fp.twiml.run.leg import (
    Address,
    CallerHungUp,
    CallProgram,
    CallRedirected,
    Completed,
    Leg,
    LegHungUp,
    Outcome,
    TimeLimitReached,
)
from twilio_fp.twiml.run.reading import AttributeReader, absolute_attributes, children, parameters_of, text_of
from twilio_fp.twiml.run.recording import Recording, begin, finish
from twilio_fp.twiml.run.timing import tone_seconds

__all__ = ["WHISPER_VERBS", "dial", "send_digits"]

WHISPER_VERBS: Final = frozenset({"Gather", "Hangup", "Pause", "Play", "Redirect", "Say"})
"""The verbs that a party may hear before it is bridged."""

_EXTRA_SECONDS: Final = 5  # Twilio rings this many seconds longer than the timeout
_MAX_SEQUENTIAL: Final = 10
_DIGITS: Final = re.compile(r"[0-9A-Da-d*#wW]+")

_PartyKind: TypeAlias = Literal["number", "client", "sip", "sim", "whatsapp", "application"]
_KINDS: Final[Mapping[str, _PartyKind]] = {
    "Number": "number",
    "Client": "client",
    "Sip": "sip",
    "Sim": "sim",
    "WhatsApp": "whatsapp",
    "Application": "application",
}
_ADDRESS_TAGS: Final = {"Client": "Identity", "Application": "ApplicationSid", "Sip": "Uri"}


def dial(leg: Leg, node: Node) -> CallProgram[Outcome]:
    """Run ``<Dial>``."""
    reader = AttributeReader.of(leg, node)
    nouns = children(node)
    exclusive = next((noun for noun in nouns if noun.tag in {"Conference", "Queue"}), None)
    if exclusive is not None and len(nouns) > 1:
        leg.report(13000, f"<{exclusive.tag}> must be the only noun in <Dial>", url=leg.url)
    if not (reader.flag("answerOnBridge") and exclusive is None):
        yield from leg.answer()
    if exclusive is not None:
        outcome = yield from (join if exclusive.tag == "Conference" else take_from_queue)(
            leg, reader, AttributeReader.of(leg, exclusive)
        )
    else:
        parties = _parties(leg, node, nouns)
        if not parties:
            leg.report(13223, "<Dial> has nobody to call", url=leg.url)
        outcome = yield from _ring_until_answered(leg, reader, parties)
    if outcome is None:
        return None
    if outcome.next_source is not None:
        return outcome.next_source
    action, method = reader.text("action"), reader.method()
    if outcome.caller_hung_up:
        leg.close()
        yield from leg.notify("dial_action", action, method, leg.parameters(outcome.parameters()))
        raise CallerHungUp
    return leg.address("dial_action", action, method, outcome.parameters()) if action else None


def _parties(leg: Leg, node: Node, nouns: Sequence[Node]) -> list[Party]:
    parties: list[Party] = []
    number = text_of(node)
    if number:
        parties.append(Party("number", number))
    for noun in nouns:
        kind = _KINDS.get(noun.tag)
        if kind is None:
            leg.report(13215, f"<{noun.tag}> is not allowed in <Dial>", url=leg.url)
            continue
        reader = AttributeReader.of(leg, noun)
        address_nodes = children(noun, _ADDRESS_TAGS.get(noun.tag, "#"))
        url = leg.resolve(reader.text("url")) if reader.text("url") else ""
        if not isinstance(url, str):
            leg.add_problem(url)
            url = ""
        parties.append(
            Party(
                kind,
                text_of(address_nodes[0] if address_nodes else noun),
                "" if kind == "application" else url,
                reader.method(),
                reader.text("sendDigits"),
                parameters=parameters_of(noun),
                attributes=absolute_attributes(leg, noun),
            )
        )
    return parties


def _ring_until_answered(leg: Leg, reader: AttributeReader, parties: list[Party]) -> CallProgram[DialOutcome]:
    """Ring all parties simultaneously, or one after the other, until one answers."""
    groups = [tuple(parties)] if parties else []
    if reader.flag("sequential"):
        groups = [(party,) for party in parties[:_MAX_SEQUENTIAL]]
    outcome = DialOutcome("failed")
    for group in groups:
        outcome = yield from _ring(leg, reader, group)
        if outcome.answered or outcome.caller_hung_up:
            break
    return outcome


def _ring(leg: Leg, reader: AttributeReader, parties: tuple[Party, ...]) -> CallProgram[DialOutcome]:
    seconds = reader.number("timeout", 30, 5, 600)
    from_ = reader.text("callerId") or leg.call.from_
    recording_mode, ringing_since = _recording_mode(reader), leg.ledger.now
    leg.note("Twilio", "rings", ", ".join([f"{party.kind} {party.address}" for party in parties]))
    yield from Ring(parties, from_, float(seconds), attributes=absolute_attributes(leg, reader.node))
    until = leg.ledger.now + seconds + _EXTRA_SECONDS
    try:
        while True:
            event = yield from leg.wait("ring", max(until - leg.ledger.now, 0.0))
            if isinstance(event, (Answered, NotAnswered, Elapsed)):
                break
    except CallerHungUp:
        yield from HangUpLeg()
        return DialOutcome("canceled", caller_hung_up=True)
    except (CallRedirected, TimeLimitReached):
        yield from HangUpLeg()
        raise
    if isinstance(event, Elapsed):
        yield from HangUpLeg()
        leg.note("Twilio", "does", "gets no answer")
        return DialOutcome("no-answer")
    if isinstance(event, NotAnswered):
        leg.note("Twilio", "does", f"gets the status {event.status}")
        return DialOutcome(event.status, event.call_sid, extra=dict(event.extra))
    if not 0 <= event.index < len(parties):
        raise UsageError(f"index must be that of one of the {len(parties)} ringing parties, got {typed(event.index)}")
    party = parties[event.index]
    leg.note(party.address, "does", "answers")
    if not recording_mode:
        outcome = yield from _connect(leg, reader, party, from_, event.call_sid)
    else:
        started_at = ringing_since if "ringing" in recording_mode else leg.ledger.now
        recording = yield from begin(
            leg, reader, "DialVerb", 2 if recording_mode.endswith("-dual") else 1, started_at=started_at
        )
        try:
            outcome = yield from _connect(leg, reader, party, from_, event.call_sid)
        except (CallRedirected, TimeLimitReached):
            yield from _end_recording(leg, reader, recording)
            raise
        outcome.extra |= yield from _end_recording(leg, reader, recording)
    outcome.extra |= event.extra
    return outcome


def _recording_mode(reader: AttributeReader) -> str:
    """Return the Dial's recording mode, or ``""`` if it isn't recorded."""
    mode = reader.text("record", "do-not-record")
    mode = {"true": "record-from-answer", "false": "do-not-record"}.get(mode, mode)
    if mode.startswith(("record-from-answer", "record-from-ringing")):
        return mode
    if mode != "do-not-record":
        reader.leg.report(13217, f'record="{mode}" of <Dial> is invalid', url=reader.leg.url)
    return ""


def _end_recording(leg: Leg, reader: AttributeReader, recording: Recording) -> CallProgram[dict[str, str]]:
    recording.seconds = leg.ledger.now - recording.started_at
    return (yield from finish(leg, reader, recording, "completed"))


def _connect(leg: Leg, reader: AttributeReader, party: Party, from_: str, call_sid: str) -> CallProgram[DialOutcome]:
    """Run the document of the party that answered, then bridge it."""
    started_at = leg.ledger.now
    try:
        should_bridge = yield from _whisper(leg, party, from_, call_sid)
    except CallerHungUp:
        yield from HangUpLeg(call_sid)
        return DialOutcome("completed", call_sid, started_at=started_at, ended_at=leg.ledger.now, caller_hung_up=True)
    except (CallRedirected, TimeLimitReached):
        yield from HangUpLeg(call_sid)
        raise
    if not should_bridge:
        yield from HangUpLeg(call_sid)
        return DialOutcome("completed", call_sid, started_at=started_at, ended_at=leg.ledger.now)
    yield from leg.answer()
    return (yield from bridge(leg, reader, call_sid, party.address, started_at))


def _whisper(leg: Leg, party: Party, from_: str, call_sid: str) -> CallProgram[bool]:
    """Play keys to a party and run its own document; return whether it must then be bridged."""
    call = VoiceCall(
        sid=call_sid,
        account_sid=leg.call.account_sid,
        from_=from_,
        to=f"client:{party.address}" if party.kind == "client" else party.address,
        direction="outbound-dial",
        parent_call_sid=leg.call.sid,
    )
    child = Leg(call, "in-progress", leg.ledger, leg.execute, party.address, allowed=WHISPER_VERBS)
    try:
        if party.send_digits:
            yield from send_digits(child, party.send_digits, party.address)
        if not party.url:
            return True
        end = yield from leg.execute(child, Address("dial_number_url", party.method, party.url))
    except LegHungUp:
        return False
    return isinstance(end, Completed)


def send_digits(leg: Leg, digits: str, to: str) -> CallProgram[None]:
    """Play keys to the other end of a leg."""
    if _DIGITS.fullmatch(digits) is None:
        leg.report(13222, f'sendDigits="{digits}" of <Number> is invalid', url=leg.url)
        return
    is_other_leg = leg.call.sid != leg.ledger.call_sid  # then the transcript entry names the recipient itself
    leg.note("Twilio", "plays", f"keys {digits}" if is_other_leg else f"keys {digits} to {to}")
    yield from SendDigits(leg.call.sid, digits)
    yield from leg.wait("play", tone_seconds(digits), heard=f"keys {digits}")
