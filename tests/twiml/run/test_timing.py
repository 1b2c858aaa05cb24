from __future__ import annotations

import pytest
from hypothesis import given

from twilio_fp.testing.strategies import elements
from twilio_fp.twiml import Say, SsmlBreak, SsmlEmphasis, SsmlSub
from twilio_fp.twiml.run.timing import spoken, spoken_seconds, tone_seconds


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
        (Say(SsmlSub("WWW", alias="World Wide Web")), "World Wide Web", 0.9),
    ],
)
def test_what_is_said_and_for_how_long(say: Say, text: str, seconds: float) -> None:
    said, took = spoken(say)
    assert said == text
    assert took == pytest.approx(seconds)


@given(elements(Say))
def test_any_text_takes_at_least_its_own_time(say: Say) -> None:
    text, seconds = spoken(say)
    assert seconds >= spoken_seconds(text)
    assert text == " ".join(text.split())


def test_keys_take_a_quarter_of_a_second_each_and_silences_what_they_say() -> None:
    assert [tone_seconds(tones) for tones in ("", "1", "w", "W", "1wW#")] == [0, 0.25, 0.5, 1.0, 2.0]
