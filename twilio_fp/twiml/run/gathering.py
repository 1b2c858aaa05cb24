"""``<Gather>``: collects keys and speech during prompts and after them.

Source: https://www.twilio.com/docs/voice/twiml/gather.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from attrs import Factory, define, frozen

from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.events import Elapsed, Event, Pressed, Spoke
from twilio_fp.twiml.run.leg import Asking, Leg, Outcome
from twilio_fp.twiml.run.reading import Given, children
from twilio_fp.twiml.run.speaking import PROMPTS, prompt
from twilio_fp.twiml.run.timing import spoken_seconds

__all__ = ["gather"]

_AUTO_SECONDS: Final = 1.0  # the silence that ends speech if Twilio decides
_KINDS: Final = {"dtmf", "speech"}


@frozen(eq=False, repr=False)
class _Terms:
    """The settings of a Gather: what it listens for, and when the input is complete."""

    keys: bool
    speech: bool
    timeout: int
    speech_timeout: float
    most_speech: int
    finish: str
    digits: int | None
    barge_in: bool


@define(eq=False, repr=False)
class _Heard:
    """The input so far: keys or speech, whichever came first."""

    digits: str = ""
    finished_on: str = ""
    texts: list[str] = Factory(list[str])
    confidence: float | None = None
    seconds: float = 0.0


def _terms(given: Given) -> _Terms:
    kinds = given.text("input", "dtmf").replace(",", " ").split()
    if not kinds or not _KINDS.issuperset(kinds):
        leg = given.leg
        leg.report(13326, f'input="{given.text("input")}" of <Gather> is invalid', url=leg.url)
        kinds = ["dtmf"]
    timeout = given.number("timeout", 5, 1)
    named = given.text("speechTimeout")
    speech_timeout = _AUTO_SECONDS if named == "auto" else float(given.number("speechTimeout", timeout))
    finish = given.text("finishOnKey", "#")
    if not set("0123456789*#").issuperset(finish):
        given.leg.report(13310, f'finishOnKey="{finish}" of <Gather> is invalid', url=given.leg.url)
        finish = "#"
    return _Terms(
        "dtmf" in kinds,
        "speech" in kinds,
        timeout,
        speech_timeout,
        given.number("maxSpeechTime", 60, 1),
        finish,
        given.number("numDigits", 0, 1) or None,
        given.flag("bargeIn", default=True),
    )


def gather(leg: Leg, node: Node) -> Asking[Outcome]:
    """Run ``<Gather>``."""
    yield from leg.answer()
    given = Given.of(leg, node)
    terms = _terms(given)
    on_empty = given.flag("actionOnEmptyResult")
    method = given.method()
    event: Event = Elapsed()
    for child in _prompts(leg, node):
        event = yield from prompt(leg, child, keys=terms.keys, speech=terms.speech and terms.barge_in)
        if not isinstance(event, Elapsed):
            break
    if isinstance(event, Elapsed):
        event = yield from leg.wait("gather", terms.timeout, keys=terms.keys, speech=terms.speech)
    heard = _Heard()
    if isinstance(event, Pressed):
        yield from _more_keys(leg, terms, heard, event)
    elif isinstance(event, Spoke):
        yield from _more_speech(leg, given, terms, heard, event)
    parameters = _result(heard, given)
    if not (heard.digits or heard.texts) and not on_empty:
        return None
    if not (heard.digits or heard.texts) and terms.keys:
        parameters = {"Digits": "", **parameters}
    return leg.address("gather_action", given.text("action"), method, parameters)


def _prompts(leg: Leg, node: Node) -> Iterable[Node]:
    for child in children(node):
        if child.tag in PROMPTS:
            yield child
        else:
            leg.report(13320, f"<{child.tag}> is not allowed in <Gather>", url=leg.url)


def _more_keys(leg: Leg, terms: _Terms, heard: _Heard, event: Event) -> Asking[None]:
    while isinstance(event, Pressed):
        for key in event.digits:
            if key in terms.finish:
                heard.finished_on = key
                return
            heard.digits += key
            if len(heard.digits) == terms.digits:
                return
        event = yield from leg.wait("gather", terms.timeout, keys=True)


def _more_speech(leg: Leg, given: Given, terms: _Terms, heard: _Heard, event: Event) -> Asking[None]:
    partials = 0
    callback = given.text("partialResultCallback")
    while isinstance(event, Spoke):
        before = " ".join(heard.texts)
        heard.texts += [event.text] if event.text else []
        heard.confidence = event.confidence
        heard.seconds += spoken_seconds(event.text) if event.seconds is None else event.seconds
        parameters = {
            "SequenceNumber": str(partials),
            "StableSpeechResult": before,
            "UnstableSpeechResult": event.text,
            "Stability": "0.9",
        }
        method = given.method("partialResultCallbackMethod")
        yield from leg.notify("gather_partial", callback, method, leg.parameters(parameters))
        partials += 1
        rest = terms.most_speech - heard.seconds
        if rest <= 0:
            return
        event = yield from leg.wait("gather", min(terms.speech_timeout, rest), speech=True)


def _result(heard: _Heard, given: Given) -> dict[str, str]:
    result: dict[str, str] = {}
    if heard.texts:
        result["SpeechResult"] = " ".join(heard.texts)
        if heard.confidence is not None:
            result["Confidence"] = str(heard.confidence)
        result["Language"] = given.text("language", "en-US")
    elif heard.digits:
        result["Digits"] = heard.digits
    if heard.finished_on:
        result["FinishedOnKey"] = heard.finished_on
    result["msg"] = "Gather End"
    return result
