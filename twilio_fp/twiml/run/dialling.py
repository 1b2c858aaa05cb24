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
from twilio_fp.twiml.run.bridging import Dialled, bridged, take
from twilio_fp.twiml.run.call import VoiceCall
from twilio_fp.twiml.run.commands import HangUpLeg, Party, Ring, SendDigits
from twilio_fp.twiml.run.conferring import join
from twilio_fp.twiml.run.events import Answered, Elapsed, NotAnswered
from twilio_fp.twiml.run.leg import Address, Asking, CallerGone, Leg, LegGone, Outcome, Ran, Replaced, TimeUp
from twilio_fp.twiml.run.reading import Given, absolute, children, parameters_of, text_of
from twilio_fp.twiml.run.recording import Sound, begin, finish
from twilio_fp.twiml.run.timing import tone_seconds

__all__ = ["WHISPERED", "dial", "send_digits"]

WHISPERED: Final = frozenset({"Gather", "Hangup", "Pause", "Play", "Redirect", "Say"})
"""The verbs that a party may hear before it is bridged."""

_SLACK: Final = 5  # Twilio rings this many seconds longer than the timeout
_MOST_SEQUENTIAL: Final = 10
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
_INNER: Final = {"Client": "Identity", "Application": "ApplicationSid", "Sip": "Uri"}


def dial(leg: Leg, node: Node) -> Asking[Outcome]:
    """Run ``<Dial>``."""
    given = Given.of(leg, node)
    nouns = children(node)
    exclusive = next((noun for noun in nouns if noun.tag in {"Conference", "Queue"}), None)
    if exclusive is not None and len(nouns) > 1:
        leg.report(13000, f"<{exclusive.tag}> must be the only noun in <Dial>", url=leg.url)
    if not (given.flag("answerOnBridge") and exclusive is None):
        yield from leg.answer()
    if exclusive is not None:
        dialled = yield from (join if exclusive.tag == "Conference" else take)(leg, given, Given.of(leg, exclusive))
    else:
        parties = _parties(leg, node, nouns)
        if not parties:
            leg.report(13223, "<Dial> has nobody to call", url=leg.url)
        dialled = yield from _each(leg, given, parties)
    if dialled is None:
        return None
    if dialled.next_source is not None:
        return dialled.next_source
    action, method = given.text("action"), given.method()
    if dialled.caller_gone:
        leg.close()
        yield from leg.notify("dial_action", action, method, leg.parameters(dialled.parameters()))
        raise CallerGone
    return leg.address("dial_action", action, method, dialled.parameters()) if action else None


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
        given = Given.of(leg, noun)
        inner = children(noun, _INNER.get(noun.tag, "#"))
        url = leg.resolve(given.text("url")) if given.text("url") else ""
        if not isinstance(url, str):
            leg.blame(url)
            url = ""
        parties.append(
            Party(
                kind,
                text_of(inner[0] if inner else noun),
                "" if kind == "application" else url,
                given.method(),
                given.text("sendDigits"),
                parameters=parameters_of(noun),
                attributes=absolute(leg, noun),
            )
        )
    return parties


def _each(leg: Leg, given: Given, parties: list[Party]) -> Asking[Dialled]:
    """Ring all parties simultaneously, or one after the other, until one answers."""
    groups = [tuple(parties)] if parties else []
    if given.flag("sequential"):
        groups = [(party,) for party in parties[:_MOST_SEQUENTIAL]]
    dialled = Dialled("failed")
    for group in groups:
        dialled = yield from _ring(leg, given, group)
        if dialled.answered or dialled.caller_gone:
            break
    return dialled


def _ring(leg: Leg, given: Given, parties: tuple[Party, ...]) -> Asking[Dialled]:
    seconds = given.number("timeout", 30, 5, 600)
    from_ = given.text("callerId") or leg.call.from_
    recorded, rang = _recorded(given), leg.ledger.now
    leg.note("Twilio", "rings", ", ".join([f"{party.kind} {party.address}" for party in parties]))
    yield from Ring(parties, from_, float(seconds), attributes=absolute(leg, given.node))
    until = leg.ledger.now + seconds + _SLACK
    try:
        while True:
            event = yield from leg.wait("ring", max(until - leg.ledger.now, 0.0))
            if isinstance(event, (Answered, NotAnswered, Elapsed)):
                break
    except CallerGone:
        yield from HangUpLeg()
        return Dialled("canceled", caller_gone=True)
    except (Replaced, TimeUp):
        yield from HangUpLeg()
        raise
    if isinstance(event, Elapsed):
        yield from HangUpLeg()
        leg.note("Twilio", "does", "gets no answer")
        return Dialled("no-answer")
    if isinstance(event, NotAnswered):
        leg.note("Twilio", "does", f"gets the status {event.status}")
        return Dialled(event.status, event.call_sid, extra=dict(event.extra))
    if not 0 <= event.index < len(parties):
        raise UsageError(f"index must be that of one of the {len(parties)} ringing parties, got {typed(event.index)}")
    party = parties[event.index]
    leg.note(party.address, "does", "answers")
    if not recorded:
        dialled = yield from _answered(leg, given, party, from_, event.call_sid)
    else:
        began = rang if "ringing" in recorded else leg.ledger.now
        sound = yield from begin(leg, given, "DialVerb", 2 if recorded.endswith("-dual") else 1, began=began)
        try:
            dialled = yield from _answered(leg, given, party, from_, event.call_sid)
        except (Replaced, TimeUp):
            yield from _recording_ends(leg, given, sound)
            raise
        dialled.extra |= yield from _recording_ends(leg, given, sound)
    dialled.extra |= event.extra
    return dialled


def _recorded(given: Given) -> str:
    """Return the Dial's recording mode, or ``""`` if it isn't recorded."""
    named = given.text("record", "do-not-record")
    named = {"true": "record-from-answer", "false": "do-not-record"}.get(named, named)
    if named.startswith(("record-from-answer", "record-from-ringing")):
        return named
    if named != "do-not-record":
        given.leg.report(13217, f'record="{named}" of <Dial> is invalid', url=given.leg.url)
    return ""


def _recording_ends(leg: Leg, given: Given, sound: Sound) -> Asking[dict[str, str]]:
    sound.seconds = leg.ledger.now - sound.began
    return (yield from finish(leg, given, sound, "completed"))


def _answered(leg: Leg, given: Given, party: Party, from_: str, call_sid: str) -> Asking[Dialled]:
    """Run the document of the party that answered, then bridge it."""
    began = leg.ledger.now
    try:
        heard = yield from _whisper(leg, party, from_, call_sid)
    except CallerGone:
        yield from HangUpLeg(call_sid)
        return Dialled("completed", call_sid, began=began, ended=leg.ledger.now, caller_gone=True)
    except (Replaced, TimeUp):
        yield from HangUpLeg(call_sid)
        raise
    if not heard:
        yield from HangUpLeg(call_sid)
        return Dialled("completed", call_sid, began=began, ended=leg.ledger.now)
    yield from leg.answer()
    return (yield from bridged(leg, given, call_sid, party.address, began))


def _whisper(leg: Leg, party: Party, from_: str, call_sid: str) -> Asking[bool]:
    """Play keys to a party and run its own document; return whether it must then be bridged."""
    call = VoiceCall(
        sid=call_sid,
        account_sid=leg.call.account_sid,
        from_=from_,
        to=f"client:{party.address}" if party.kind == "client" else party.address,
        direction="outbound-dial",
        parent_call_sid=leg.call.sid,
    )
    child = Leg(call, "in-progress", leg.ledger, leg.execute, party.address, allowed=WHISPERED)
    try:
        if party.send_digits:
            yield from send_digits(child, party.send_digits, party.address)
        if not party.url:
            return True
        end = yield from leg.execute(child, Address("dial_number_url", party.method, party.url))
    except LegGone:
        return False
    return isinstance(end, Ran)


def send_digits(leg: Leg, digits: str, to: str) -> Asking[None]:
    """Play keys to the other end of a leg."""
    if _DIGITS.fullmatch(digits) is None:
        leg.report(13222, f'sendDigits="{digits}" of <Number> is invalid', url=leg.url)
        return
    is_other_leg = leg.call.sid != leg.ledger.call_sid  # then the transcript entry names the recipient itself
    leg.note("Twilio", "plays", f"keys {digits}" if is_other_leg else f"keys {digits} to {to}")
    yield from SendDigits(leg.call.sid, digits)
    yield from leg.wait("play", tone_seconds(digits), heard=f"keys {digits}")
