"""Speech, sound and silence: ``<Say>``, ``<Play>`` and ``<Pause>``.

Source: https://www.twilio.com/docs/voice/twiml/say, https://www.twilio.com/docs/voice/twiml/play and
https://www.twilio.com/docs/voice/twiml/pause.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from twilio_fp.twiml.node import Node
from twilio_fp.twiml.run.commands import SendDigits
from twilio_fp.twiml.run.events import Elapsed, Event, Unplayable
from twilio_fp.twiml.run.leg import CallProgram, Leg, Outcome
from twilio_fp.twiml.run.reading import AttributeReader, text_of
from twilio_fp.twiml.run.timing import PLAY_SECONDS, spoken, spoken_seconds, tone_seconds
from twilio_fp.twiml.run.transcript import Problem

__all__ = ["PROMPTS", "pause", "play", "prompt", "say", "say_text"]

_MAX_REPETITIONS: Final = 1000  # the meaning of loop="0"
_MAX_CHARACTERS: Final = 4096
_TONES: Final = re.compile(r"[0-9A-Da-d*#wW]+")

PromptFunction: TypeAlias = Callable[..., CallProgram[Event]]


def say_text(leg: Leg, text: str, *, keys: bool = False, speech: bool = False) -> CallProgram[Event]:
    """Say a text; return the event that interrupted it, or `Elapsed`."""
    leg.note("Twilio", "says", text)
    return (yield from leg.wait("say", spoken_seconds(text), keys=keys, speech=speech, heard=text))


def _say(leg: Leg, node: Node, *, keys: bool = False, speech: bool = False) -> CallProgram[Event]:
    reader = AttributeReader.of(leg, node)
    text, seconds = spoken(node)
    if not text:
        leg.report(13520, "<Say> has no text", url=leg.url)
        return Elapsed()
    if len(text) > _MAX_CHARACTERS:
        leg.report(13521, f"<Say> has {len(text)} characters; only the first {_MAX_CHARACTERS} are spoken", url=leg.url)
        text, seconds = text[:_MAX_CHARACTERS], spoken_seconds(text[:_MAX_CHARACTERS])
    for _ in range(_repetitions(reader)):
        leg.note("Twilio", "says", text)
        event = yield from leg.wait("say", seconds, keys=keys, speech=speech, heard=text)
        if not isinstance(event, Elapsed):
            return event
    return Elapsed()


def _play(leg: Leg, node: Node, *, keys: bool = False, speech: bool = False) -> CallProgram[Event]:
    reader = AttributeReader.of(leg, node)
    tones = reader.text("digits")
    if tones:
        if _TONES.fullmatch(tones) is None:
            leg.report(13430, f'digits="{tones}" of <Play> is invalid', url=leg.url)
            return Elapsed()
        heard, seconds = f"keys {tones}", tone_seconds(tones)
    else:
        target = text_of(node)
        url = leg.resolve(target) if target else Problem(13420, "error", "<Play> has no URL", leg.url)
        if isinstance(url, Problem):
            leg.add_problem(url)
            return Elapsed()
        heard, seconds = url, PLAY_SECONDS
    for _ in range(_repetitions(reader)):
        leg.note("Twilio", "plays", heard)
        if tones:
            yield from SendDigits(leg.call.sid, tones)
        event = yield from leg.wait("play", seconds, keys=keys, speech=speech, heard=heard)
        if isinstance(event, Unplayable):
            leg.report(event.code, "the audio of <Play> can't be played", url=heard, is_error=True)
            return Elapsed()
        if not isinstance(event, Elapsed):
            return event
    return Elapsed()


def _repetitions(reader: AttributeReader) -> int:
    return min(reader.number("loop", 1) or _MAX_REPETITIONS, _MAX_REPETITIONS)


def _pause(leg: Leg, node: Node, *, keys: bool = False, speech: bool = False) -> CallProgram[Event]:
    seconds = AttributeReader.of(leg, node).number("length", 1)
    leg.note("Twilio", "pauses", f"{seconds} s")
    return (yield from leg.wait("pause", float(seconds), keys=keys, speech=speech))


PROMPTS: Final[Mapping[str, PromptFunction]] = {"Say": _say, "Play": _play, "Pause": _pause}
"""The verbs that may be nested in others, by tag."""


def prompt(leg: Leg, node: Node, *, keys: bool = False, speech: bool = False) -> CallProgram[Event]:
    """Say, play or pause; return the event that interrupted it, or `Elapsed`."""
    return (yield from PROMPTS[node.tag](leg, node, keys=keys, speech=speech))


def say(leg: Leg, node: Node) -> CallProgram[Outcome]:
    """Run ``<Say>``."""
    yield from leg.answer()
    yield from _say(leg, node)
    return None


def play(leg: Leg, node: Node) -> CallProgram[Outcome]:
    """Run ``<Play>``."""
    yield from leg.answer()
    yield from _play(leg, node)
    return None


def pause(leg: Leg, node: Node) -> CallProgram[Outcome]:
    """Run ``<Pause>``, which doesn't answer a ringing call."""
    yield from _pause(leg, node)
    return None
