"""Verbs with an effect outside the call's own flow: Start, Stop, Refer, Sms and Message.

Source: https://www.twilio.com/docs/voice/twiml/stream, https://www.twilio.com/docs/voice/twiml/refer and
https://www.twilio.com/docs/voice/twiml/sms.
"""

from __future__ import annotations

from typing import Final

from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.answers import TextSent
from twilio_fp.twiml.run.asks import SendText
from twilio_fp.twiml.run.commands import Refer, StartInBackground, StopInBackground
from twilio_fp.twiml.run.events import Elapsed, Referred
from twilio_fp.twiml.run.leg import CallerHungUp, CallProgram, Leg, Outcome, expect
from twilio_fp.twiml.run.reading import AttributeReader, absolute_attributes, children, parameters_of, text_of
from twilio_fp.values import FrozenMap

__all__ = ["message", "refer", "sms", "start", "stop"]

_ABSOLUTE_URLS: Final = {"Recording": "recordingStatusCallback", "Stream": "statusCallback"}
"""For a noun of ``<Start>``, the attribute whose URL must be absolute."""

_REFER_SECONDS: Final = 60.0


def start(leg: Leg, node: Node) -> CallProgram[Outcome]:
    """Run ``<Start>``, which starts something in the background of the call."""
    yield from leg.answer()
    for noun in children(node):
        attributes = absolute_attributes(leg, noun)
        name = attributes.get("name", "")
        leg.note("Twilio", "does", f"starts <{noun.tag}> {name}".rstrip())
        callback = _ABSOLUTE_URLS.get(noun.tag, "")
        target = noun.attributes.get(callback, "")
        if target and "://" not in target:
            leg.report(11200, f"{callback} of <{noun.tag}> is not an absolute URL", url=target, is_error=True)
            attributes = FrozenMap({name: value for name, value in attributes.items() if name != callback})
        yield from StartInBackground(noun.tag, name, parameters=parameters_of(noun), attributes=attributes)
    return None


def stop(leg: Leg, node: Node) -> CallProgram[Outcome]:
    """Run ``<Stop>``."""
    yield from leg.answer()
    for noun in children(node):
        name = noun.attributes.get("name", "")
        leg.note("Twilio", "does", f"stops <{noun.tag}> {name}".rstrip())
        yield from StopInBackground(noun.tag, name)
    return None


def refer(leg: Leg, node: Node) -> CallProgram[Outcome]:
    """Run ``<Refer>``, which needs a SIP leg."""
    yield from leg.answer()
    reader = AttributeReader.of(leg, node)
    sip_nodes = children(node, "Sip")
    target = text_of(sip_nodes[0]) if sip_nodes else text_of(node)
    if "SipCallId" not in leg.call.extra and not leg.call.from_.startswith("sip"):
        leg.report(13801, "<Refer> requires a SIP call", url=leg.url, is_error=True)
        return None
    leg.note("Twilio", "does", f"refers the call to {target}")
    yield from Refer(target)
    action, method = reader.text("action"), reader.method()
    until = leg.ledger.now + _REFER_SECONDS
    try:
        while True:
            event = yield from leg.wait("refer", max(until - leg.ledger.now, 0.0))
            if isinstance(event, (Referred, Elapsed)):
                break
    except CallerHungUp:
        leg.close()
        yield from leg.notify(
            "refer_action", action, method, leg.parameters(_refer_parameters(Referred("canceled", 202, 180)))
        )
        raise
    parameters = _refer_parameters(event if isinstance(event, Referred) else Referred("failed", 202, None))
    return leg.address("refer_action", action, method, parameters) if action else None


def _refer_parameters(event: Referred) -> dict[str, str]:
    parameters = {"ReferCallStatus": event.call_status, "ReferSipResponseCode": str(event.refer_sip_response_code)}
    if event.notify_sip_response_code is not None:
        parameters["NotifySipResponseCode"] = str(event.notify_sip_response_code)
    return parameters


def sms(leg: Leg, node: Node) -> CallProgram[Outcome]:
    """Run ``<Sms>``: send a message, then continue with its action."""
    return (yield from _send(leg, node, "Sms", text_of(node), ()))


def message(leg: Leg, node: Node) -> CallProgram[Outcome]:
    """Run ``<Message>``, which in a call works like ``<Sms>`` but may have media."""
    bodies = " ".join([text_of(child) for child in children(node, "Body")])
    media: list[str] = []
    for child in children(node, "Media"):
        url = leg.resolve(text_of(child))
        if isinstance(url, str):
            media.append(url)
        else:
            leg.add_problem(url)
    return (yield from _send(leg, node, "Message", text_of(node) or bodies, tuple(media)))


def _send(leg: Leg, node: Node, prefix: str, body: str, media: tuple[str, ...]) -> CallProgram[Outcome]:
    yield from leg.answer()
    reader = AttributeReader.of(leg, node)
    call = leg.call
    own_address, other_address = (call.to, call.from_) if call.direction == "inbound" else (call.from_, call.to)
    from_, to = reader.text("from", own_address), reader.text("to", other_address)
    if not body and not media:
        leg.report(14103, f"<{node.tag}> has no text", url=leg.url)
        return None
    callback = leg.resolve(reader.text("statusCallback")) if reader.text("statusCallback") else ""
    if not isinstance(callback, str):
        leg.report(14105, callback.text, url=reader.text("statusCallback"))
        callback = ""
    leg.note("Twilio", "does", f"sends a message to {to}: {body or ' '.join(media)}")
    sent = expect((yield from SendText(from_, to, body, callback, media)), (TextSent,), "SendText")
    if sent.error:
        leg.report(sent.error, f"the message to {to} was not sent", url=leg.url)
    action = reader.text("action")
    if not action:
        return None
    parameters = {f"{prefix}Sid": sent.message_sid, f"{prefix}Status": sent.status}
    return leg.address("sms_action", action, reader.method(), parameters)
