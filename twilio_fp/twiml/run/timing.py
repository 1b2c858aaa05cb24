"""Estimates of the virtual time that speech and tones in a call take, since no sound is actually played."""

from __future__ import annotations

import re
from typing import Final

from twilio_fp.checks import instance
from twilio_fp.twiml.node import Node

__all__ = ["CHARACTERS_PER_SECOND", "DIGIT_SECONDS", "PLAY_SECONDS", "spoken", "spoken_seconds", "tone_seconds"]

CHARACTERS_PER_SECOND: Final = 15
"""The speed of speech."""

PLAY_SECONDS: Final = 3.0
"""The time to play a media file of unknown length."""

DIGIT_SECONDS: Final = 0.25
"""The time to play the tone of one key."""

_STRENGTHS: Final = {"none": 0.0, "x-weak": 0.1, "weak": 0.25, "medium": 0.5, "strong": 1.0, "x-strong": 1.5}
_TIME: Final = re.compile(r"(\d+(?:\.\d+)?)(ms|s)")


def spoken_seconds(text: str) -> float:
    """Return the time to speak a text, in seconds, rounded to tenths: 15 characters take one second.

    >>> spoken_seconds("Press 1 for sales, or 2 for support.")
    2.4
    """
    return round(len(instance("text", text, str, "text")) / CHARACTERS_PER_SECOND, 1)


def tone_seconds(tones: str) -> float:
    """Return the time to play keys, in seconds; ``w`` is half a second of silence, ``W`` a whole one.

    >>> tone_seconds("ww12")
    1.5
    """
    pauses = {"w": 0.5, "W": 1.0}
    return sum(pauses.get(tone, DIGIT_SECONDS) for tone in tones)


def spoken(node: Node) -> tuple[str, float]:
    """Return the words of an element, with runs of white space collapsed, and the time to speak them, in seconds.

    A break takes its ``time``, up to 10 seconds, or else that of its strength, by default half a second; ``<sub>`` says
    its alias.

    >>> from twilio_fp.twiml import Say, SsmlBreak, SsmlSub
    >>> spoken(Say(["One ", SsmlBreak(time="1s"), "moment, ", SsmlSub("Dr.", alias="Doctor"), " Who."]))
    ('One moment, Doctor Who.', 2.5)
    """
    texts: list[str] = []
    silence = 0.0
    waiting: list[Node | str] = [node]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            texts.append(item)
        elif item.tag == "break":
            silence += _silence(item)
            texts.append(" ")
        elif item.tag == "sub" and "alias" in item.attributes:
            texts.append(item.attributes["alias"])
        elif item.tag != "#comment":
            waiting.extend(reversed(item.content))
    text = " ".join("".join(texts).split())
    return text, round(spoken_seconds(text) + silence, 1)


def _silence(node: Node) -> float:
    attributes = node.attributes
    duration = _TIME.fullmatch(attributes.get("time", ""))
    if duration is None:
        return _STRENGTHS.get(attributes.get("strength", "medium"), _STRENGTHS["medium"])
    return min(float(duration[1]) / (1000 if duration[2] == "ms" else 1), 10.0)
