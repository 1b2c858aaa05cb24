"""How long what a call says takes, in virtual time: estimates, since nothing here makes a sound."""

from __future__ import annotations

import re
from typing import Final

from twilio_fp.checks import instance
from twilio_fp.twiml.node import Node

__all__ = ["CHARACTERS_PER_SECOND", "DIGIT_SECONDS", "PLAY_SECONDS", "spoken", "spoken_seconds", "tone_seconds"]

CHARACTERS_PER_SECOND: Final = 15
"""How fast a text is said."""

PLAY_SECONDS: Final = 3.0
"""How long a recording takes to be played, where nobody tells how long it is."""

DIGIT_SECONDS: Final = 0.25
"""How long the tone of one key takes to be played."""

_STRENGTHS: Final = {"none": 0.0, "x-weak": 0.1, "weak": 0.25, "medium": 0.5, "strong": 1.0, "x-strong": 1.5}
_TIME: Final = re.compile(r"(\d+(?:\.\d+)?)(ms|s)")


def spoken_seconds(text: str) -> float:
    """Return how long a text takes to be said, in seconds, by the tenth: 15 characters take one.

    >>> spoken_seconds("Press 1 for sales, or 2 for support.")
    2.4
    """
    return round(len(instance("text", text, str, "text")) / CHARACTERS_PER_SECOND, 1)


def tone_seconds(tones: str) -> float:
    """Return how long keys take to be played, in seconds; ``w`` is half a second of silence, ``W`` a whole one.

    >>> tone_seconds("ww12")
    1.5
    """
    pauses = {"w": 0.5, "W": 1.0}
    return sum(pauses.get(tone, DIGIT_SECONDS) for tone in tones)


def spoken(node: Node) -> tuple[str, float]:
    """Return what an element says, with white space as single spaces, and how long that takes, in seconds.

    A break takes the time that it names, up to 10 seconds, or half a second; ``<sub>`` says its alias.

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
    named = _TIME.fullmatch(attributes.get("time", ""))
    if named is None:
        return _STRENGTHS.get(attributes.get("strength", "medium"), _STRENGTHS["medium"])
    return min(float(named[1]) / (1000 if named[2] == "ms" else 1), 10.0)
