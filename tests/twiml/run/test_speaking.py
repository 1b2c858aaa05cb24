from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.twiml.run.logs import Call, check_log
from twilio_fp.twiml import Pause, Play, Response, Say, run

URL = "https://app.example/voice"


def waits(verb: Any) -> tuple[list[run.Wait], run.CallState]:
    """Return the first three waits of a document with one verb."""
    state, _ = run.start(Response([verb]), url=URL)
    first_waits: list[run.Wait] = []
    while isinstance(state.asked, run.Wait) and len(first_waits) < 3:
        first_waits.append(state.asked)
        state, _ = run.resume(state, run.Elapsed())
    return first_waits, state


@pytest.mark.parametrize(
    ("verb", "purpose", "seconds", "heard"),
    [
        (Say("a" * 30), "say", [2.0], "a" * 30),
        (Say("a" * 15, loop=2), "say", [1.0, 1.0], "a" * 15),
        (Say("a", loop=0), "say", [0.1] * 3, "a"),
        (Play("/a.mp3"), "play", [3.0], "https://app.example/a.mp3"),
        (Play("https://b.example/a.mp3", loop=0), "play", [3.0] * 3, "https://b.example/a.mp3"),
        (Play(digits="12wW#"), "play", [2.25], "keys 12wW#"),
        (Pause(), "pause", [1.0], ""),
        (Pause(length=0), "pause", [0.0], ""),
        (Pause(length=90), "pause", [90.0], ""),
    ],
)
def test_each_verb_takes_its_time(verb: Any, purpose: str, seconds: list[float], heard: str) -> None:
    found, state = waits(verb)
    assert [(wait.purpose, wait.seconds, wait.heard) for wait in found] == [(purpose, each, heard) for each in seconds]
    assert not state.problems


@pytest.mark.parametrize(("loop", "times"), [(0, 1000), (999, 999), (1000, 1000), (1001, 1000), (1_000_000, 1000)])
def test_an_endless_or_very_long_loop_ends(loop: int, times: int) -> None:
    for verb, kind in ((Say("a", loop=loop), "says"), (Play("https://b.example/a.mp3", loop=loop), "plays")):
        ended = run.rehearse(Response(verb))
        assert len([entry for entry in ended.transcript if entry.kind == kind]) == times


def test_audio_may_be_shorter_or_longer_than_estimated_or_unplayable() -> None:
    state, _ = run.start(Response([Play("https://b.example/a.mp3", loop=2), Say("Next.")]))
    short, _ = run.resume(state, run.Elapsed(1.5))
    assert short.seconds == 1.5
    bad, asks = run.resume(state, run.Unplayable())
    assert [problem.code for problem in bad.problems] == [13420]
    assert asks[-1] == run.Wait("say", 0.3, state.call.sid, heard="Next.")
    long, _ = run.resume(state, run.Elapsed(60))
    assert long.seconds == 60


@given(st.integers(4097, 10_000))
def test_only_the_first_4096_characters_are_spoken(length: int) -> None:
    found, state = waits(Say("a" * length))
    assert len(found[0].heard) == 4096
    assert [problem.code for problem in state.problems] == [13521]


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("<Say/>", 13520),
        ('<Say loop="x">a</Say>', 13510),
        ("<Play/>", 13420),
        ('<Play loop="x">https://a.example</Play>', 13410),
        ('<Play digits="12x"/>', 13430),
        ('<Pause length="x"/>', 13910),
        ("<Play>ftp://a.example</Play>", 11100),
    ],
)
def test_invalid_values_are_reported(document: str, code: int) -> None:
    ended = run.rehearse(f"<Response>{document}<Say>Next.</Say></Response>")
    assert [problem.code for problem in ended.problems] == [code]
    assert "Next." in str(ended.transcript)


CALLS: dict[str, Call] = {
    "words": ('<Say loop="2">Hello <break time="1s"/>you</Say><Say> </Say><Pause/>', run.Elapsed(), run.Elapsed()),
    "words without end": ('<Say loop="0">Hi</Say>', run.Elapsed()),
    "as many words as are said": (f"<Say>{'a' * 4096}</Say>",),
    "more words than are said": (f"<Say>{'a' * 4097}</Say>",),
    "sounds": (
        '<Play loop="2">a.mp3</Play><Play>https://b.example/b.mp3</Play><Pause/>',
        run.Elapsed(after_seconds=7.0),
        run.Elapsed(),
        run.Unplayable(13425, after_seconds=1.0),
    ),
    "no sound": ("<Play/><Play>ftp://a/</Play><Pause/>",),
    "keys": ('<Play digits="w1#" loop="2"/><Play digits="x"/><Pause/>', run.Elapsed(), run.Elapsed()),
    "silences": (
        '<Pause/><Pause length="7"/><Pause length="0"/><Pause length="x"/>',
        run.Elapsed(),
        run.Elapsed(),
        run.Elapsed(),
    ),
    "what a key cuts short": (
        '<Gather numDigits="1"><Say loop="3">Hi</Say><Play>a.mp3</Play></Gather>',
        run.Elapsed(),
        run.Pressed("1"),
    ),
    "a sound that a key cuts short": ('<Gather numDigits="1"><Play loop="3">a.mp3</Play></Gather>', run.Pressed("1")),
    "a pause that a word cuts short": ('<Gather input="speech"><Pause length="9"/></Gather>', run.Spoke("x")),
}


def test_calls_match_the_golden_transcripts() -> None:
    check_log("speaking", CALLS)
