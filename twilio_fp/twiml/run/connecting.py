"""Verbs that hand the call on or start something beside it: Connect, Start, Stop, Refer and Sms.

Source: https://www.twilio.com/docs/voice/twiml/connect, https://www.twilio.com/docs/voice/twiml/stream,
https://www.twilio.com/docs/voice/twiml/refer and https://www.twilio.com/docs/voice/twiml/sms.
"""

from __future__ import annotations

from typing import Final

from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.answers import TextSent
from twilio_fp.twiml.run.asks import SendText
from twilio_fp.twiml.run.commands import Refer, Session, StartInBackground, StopInBackground
from twilio_fp.twiml.run.events import Elapsed, Referred, Refused, SessionEnded
from twilio_fp.twiml.run.leg import Asking, CallerGone, Leg, Outcome, expect
from twilio_fp.twiml.run.reading import Given, absolute, children, parameters_of, text_of

__all__ = ["connect", "refer", "sms", "start", "stop"]

_LONGEST: Final = 86_400.0
_REFER_SECONDS: Final = 60.0


def connect(leg: Leg, node: Node) -> Asking[Outcome]:
    """Run ``<Connect>``: the call is the session's until that ends."""
    yield from leg.answer()
    given = Given.of(leg, node)
    nouns = children(node)
    if not nouns:
        leg.report(12200, "<Connect> has nothing to connect with", url=leg.url)
        return None
    noun = nouns[0]
    leg.note("Twilio", "does", f"connects the call with <{noun.tag}> {text_of(noun)}".rstrip())
    yield from Session(noun.tag, text_of(noun), parameters=parameters_of(noun), attributes=absolute(leg, noun))
    ended: dict[str, str] = {}
    while True:
        event = yield from leg.wait("session", _LONGEST, keys=True, speech=True)
        if isinstance(event, SessionEnded):
            leg.note("Twilio", "does", f"is told that <{noun.tag}> ended")
            ended = dict(event.parameters)
            break
        if isinstance(event, Refused):
            leg.report(event.code, event.reason or f"<{noun.tag}> failed", url=leg.url, is_error=True)
            break
        if isinstance(event, Elapsed):
            break
    action = given.text("action")
    return leg.address("connect_action", action, given.method(), ended) if action else None


def start(leg: Leg, node: Node) -> Asking[Outcome]:
    """Run ``<Start>``: what it starts goes on beside the call."""
    yield from leg.answer()
    for noun in children(node):
        attributes = absolute(leg, noun)
        name = attributes.get("name", "")
        leg.note("Twilio", "does", f"starts <{noun.tag}> {name}".rstrip())
        yield from StartInBackground(noun.tag, name, parameters=parameters_of(noun), attributes=attributes)
    return None


def stop(leg: Leg, node: Node) -> Asking[Outcome]:
    """Run ``<Stop>``."""
    yield from leg.answer()
    for noun in children(node):
        name = noun.attributes.get("name", "")
        leg.note("Twilio", "does", f"stops <{noun.tag}> {name}".rstrip())
        yield from StopInBackground(noun.tag, name)
    return None


def refer(leg: Leg, node: Node) -> Asking[Outcome]:
    """Run ``<Refer>``, which needs a SIP leg."""
    yield from leg.answer()
    given = Given.of(leg, node)
    held = children(node, "Sip")
    target = text_of(held[0]) if held else text_of(node)
    if "SipCallId" not in leg.call.extra and not leg.call.from_.startswith("sip"):
        leg.report(13801, "<Refer> needs a SIP call", url=leg.url, is_error=True)
        return None
    leg.note("Twilio", "does", f"refers the call to {target}")
    yield from Refer(target)
    action, method = given.text("action"), given.method()
    until = leg.ledger.now + _REFER_SECONDS
    try:
        while True:
            event = yield from leg.wait("refer", max(until - leg.ledger.now, 0.0))
            if isinstance(event, (Referred, Elapsed)):
                break
    except CallerGone:
        leg.close()
        yield from leg.notify("refer_action", action, method, leg.parameters(_referred(Referred("canceled", 202, 180))))
        raise
    told = _referred(event if isinstance(event, Referred) else Referred("failed", 202, None))
    return leg.address("refer_action", action, method, told) if action else None


def _referred(event: Referred) -> dict[str, str]:
    told = {"ReferCallStatus": event.call_status, "ReferSipResponseCode": str(event.refer_sip_response_code)}
    if event.notify_sip_response_code is not None:
        told["NotifySipResponseCode"] = str(event.notify_sip_response_code)
    return told


def sms(leg: Leg, node: Node) -> Asking[Outcome]:
    """Run ``<Sms>``: a message is sent, and its action asked."""
    yield from leg.answer()
    given = Given.of(leg, node)
    call = leg.call
    ours, theirs = (call.to, call.from_) if call.direction == "inbound" else (call.from_, call.to)
    from_, to, body = given.text("from", ours), given.text("to", theirs), text_of(node)
    if not body:
        leg.report(14103, "<Sms> has no text", url=leg.url)
        return None
    callback = leg.resolve(given.text("statusCallback")) if given.text("statusCallback") else ""
    if not isinstance(callback, str):
        leg.report(14105, callback.text, url=given.text("statusCallback"))
        callback = ""
    leg.note("Twilio", "does", f"sends a message to {to}: {body}")
    sent = expect((yield from SendText(from_, to, body, callback)), (TextSent,), "SendText")
    action = given.text("action")
    if not action:
        return None
    return leg.address("sms_action", action, given.method(), {"SmsSid": sent.message_sid, "SmsStatus": sent.status})
