from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given

from twilio_fp.errors import UsageError
from twilio_fp.testing.strategies import elements
from twilio_fp.twiml import Comment, Say, SsmlBreak, SsmlEmphasis, SsmlSub
from twilio_fp.twiml.run.timing import (
    CHARACTERS_PER_SECOND,
    DIGIT_SECONDS,
    PLAY_SECONDS,
    spoken,
    spoken_seconds,
    tone_seconds,
)


@pytest.mark.parametrize(
    ("say", "text", "seconds"),
    [
        (Say(" One \n two "), "One two", 0.5),
        (Say(["a", SsmlEmphasis(["b ", SsmlEmphasis("c")], level="strong"), "d"]), "ab cd", 0.3),
        (Say(["a", SsmlBreak(), "b"]), "a b", 0.7),
        (Say(["a", SsmlBreak(time="250ms"), "b"]), "a b", 0.5),
        (Say(["a", SsmlBreak(time="99s"), "b"]), "a b", 10.2),
        (Say(["a", SsmlBreak(strength="x-strong"), "b"]), "a b", 1.7),
        (Say(["a", SsmlBreak(strength="none"), "b"]), "a b", 0.2),
        (Say(["a", SsmlBreak(time="1.5s"), "b"]), "a b", 1.7),
        (Say(["a", SsmlBreak(time="10s"), "b"]), "a b", 10.2),
        (Say(["a", SsmlBreak(time="1s", strength="weak"), "b"]), "a b", 1.2),
        (Say(["a", SsmlBreak(strength="x-weak"), "b"]), "a b", 0.3),
        (Say(["a", SsmlBreak(strength="weak"), "b"]), "a b", 0.5),
        (Say(["a", SsmlBreak(strength="medium"), "b"]), "a b", 0.7),
        (Say(["a", SsmlBreak(strength="strong"), "b"]), "a b", 1.2),
        (Say(["a", SsmlBreak(extra={"strength": "odd"}), "b"]), "a b", 0.7),
        (Say(["a", SsmlBreak(extra={"time": "x1s"}), "b"]), "a b", 0.7),
        (Say(["a", SsmlBreak(extra={"time": "1sx"}), "b"]), "a b", 0.7),
        (Say(["a", Comment("no"), "b"]), "ab", 0.1),
        (Say(SsmlSub("WWW", extra={"alias": ""})), "", 0.0),
        (Say(SsmlSub("WWW", alias="World Wide Web")), "World Wide Web", 0.9),
    ],
)
def test_a_say_has_its_text_and_duration(say: Say, text: str, seconds: float) -> None:
    said, took = spoken(say)
    assert said == text
    assert took == pytest.approx(seconds)


@given(elements(Say))
def test_any_text_takes_at_least_its_speaking_time(say: Say) -> None:
    text, seconds = spoken(say)
    assert seconds >= spoken_seconds(text)
    assert text == " ".join(text.split())


def test_each_key_takes_a_quarter_of_a_second_and_w_its_silence() -> None:
    assert [tone_seconds(tones) for tones in ("", "1", "w", "W", "1wW#")] == [0, 0.25, 0.5, 1.0, 2.0]


def test_audio_of_unknown_length_has_a_default_duration() -> None:
    assert (CHARACTERS_PER_SECOND, DIGIT_SECONDS, PLAY_SECONDS) == (15, 0.25, 3.0)
    assert [spoken_seconds("a" * length) for length in (0, 15, 36)] == [0.0, 1.0, 2.4]
    odd: Any = 5
    with pytest.raises(UsageError, match="text must be text, got a value of type int"):
        spoken_seconds(odd)
