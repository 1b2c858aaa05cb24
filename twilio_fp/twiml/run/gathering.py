"""``<Gather>``: collects keys and speech during prompts and after them.

Source: https://www.twilio.com/docs/voice/twiml/gather.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from attrs import Factory, define, frozen

from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.events import Elapsed, Event, Pressed, Spoke
from twilio_fp.twiml.run.leg import CallProgram, Leg, Outcome
from twilio_fp.twiml.run.reading import AttributeReader, children
from twilio_fp.twiml.run.speaking import PROMPTS, prompt
from twilio_fp.twiml.run.timing import spoken_seconds

__all__ = ["gather"]

_AUTO_SPEECH_TIMEOUT: Final = 1.0  # the silence that ends speech if Twilio decides
_KINDS: Final = {"dtmf", "speech"}


@frozen(eq=False, repr=False)
class _Settings:
    """The settings of a Gather: what it listens for, and when the input is complete."""

    keys: bool
    speech: bool
    timeout: int
    speech_timeout: float
    max_speech: int
    finish_on_key: str
    digits: int | None
    barge_in: bool


@define(eq=False, repr=False)
class _Input:
    """The input so far: keys or speech, whichever came first."""

    digits: str = ""
    finished_on: str = ""
    texts: list[str] = Factory(list[str])
    confidence: float | None = None
    seconds: float = 0.0


def _settings(reader: AttributeReader) -> _Settings:
    kinds = reader.text("input", "dtmf").replace(",", " ").split()
    if not kinds or not _KINDS.issuperset(kinds):
        leg = reader.leg
        leg.report(13326, f'input="{reader.text("input")}" of <Gather> is invalid', url=leg.url)
        kinds = ["dtmf"]
    timeout = reader.number("timeout", 5, 1)
    speech_value = reader.text("speechTimeout")
    speech_timeout = _AUTO_SPEECH_TIMEOUT if speech_value == "auto" else float(reader.number("speechTimeout", timeout))
    finish_on_key = reader.text("finishOnKey", "#")
    if not set("0123456789*#").issuperset(finish_on_key):
        reader.leg.report(13310, f'finishOnKey="{finish_on_key}" of <Gather> is invalid', url=reader.leg.url)
        finish_on_key = "#"
    return _Settings(
        "dtmf" in kinds,
        "speech" in kinds,
        timeout,
        speech_timeout,
        reader.number("maxSpeechTime", 60, 1),
        finish_on_key,
        reader.number("numDigits", 0, 1) or None,
        reader.flag("bargeIn", default=True),
    )


def gather(leg: Leg, node: Node) -> CallProgram[Outcome]:
    """Run ``<Gather>``."""
    yield from leg.answer()
    reader = AttributeReader.of(leg, node)
    settings = _settings(reader)
    action_on_empty = reader.flag("actionOnEmptyResult")
    method = reader.method()
    event: Event = Elapsed()
    for child in _prompts(leg, node):
        event = yield from prompt(leg, child, keys=settings.keys, speech=settings.speech and settings.barge_in)
        if not isinstance(event, Elapsed):
            break
    if isinstance(event, Elapsed):
        event = yield from leg.wait("gather", settings.timeout, keys=settings.keys, speech=settings.speech)
    input_ = _Input()
    if isinstance(event, Pressed):
        yield from _collect_keys(leg, settings, input_, event)
    elif isinstance(event, Spoke):
        yield from _collect_speech(leg, reader, settings, input_, event)
    parameters = _result(input_, reader)
    if not (input_.digits or input_.texts) and not action_on_empty:
        return None
    if not (input_.digits or input_.texts) and settings.keys:
        parameters = {"Digits": "", **parameters}
    return leg.address("gather_action", reader.text("action"), method, parameters)


def _prompts(leg: Leg, node: Node) -> Iterable[Node]:
    for child in children(node):
        if child.tag in PROMPTS:
            yield child
        else:
            leg.report(13320, f"<{child.tag}> is not allowed in <Gather>", url=leg.url)


def _collect_keys(leg: Leg, settings: _Settings, input_: _Input, event: Event) -> CallProgram[None]:
    while isinstance(event, Pressed):
        for key in event.digits:
            if key in settings.finish_on_key:
                input_.finished_on = key
                return
            input_.digits += key
            if len(input_.digits) == settings.digits:
                return
        event = yield from leg.wait("gather", settings.timeout, keys=True)


def _collect_speech(
    leg: Leg, reader: AttributeReader, settings: _Settings, input_: _Input, event: Event
) -> CallProgram[None]:
    partials = 0
    callback = reader.text("partialResultCallback")
    while isinstance(event, Spoke):
        before = " ".join(input_.texts)
        input_.texts += [event.text] if event.text else []
        input_.confidence = event.confidence
        input_.seconds += spoken_seconds(event.text) if event.seconds is None else event.seconds
        parameters = {
            "SequenceNumber": str(partials),
            "StableSpeechResult": before,
            "UnstableSpeechResult": event.text,
            "Stability": "0.9",
        }
        method = reader.method("partialResultCallbackMethod")
        yield from leg.notify("gather_partial", callback, method, leg.parameters(parameters))
        partials += 1
        remaining = settings.max_speech - input_.seconds
        if remaining <= 0:
            return
        event = yield from leg.wait("gather", min(settings.speech_timeout, remaining), speech=True)


def _result(input_: _Input, reader: AttributeReader) -> dict[str, str]:
    result: dict[str, str] = {}
    if input_.texts:
        result["SpeechResult"] = " ".join(input_.texts)
        if input_.confidence is not None:
            result["Confidence"] = str(input_.confidence)
        result["Language"] = reader.text("language", "en-US")
    elif input_.digits:
        result["Digits"] = input_.digits
    if input_.finished_on:
        result["FinishedOnKey"] = input_.finished_on
    result["msg"] = "Gather End"
    return result
