from __future__ import annotations

import pytest

from twilio_fp.testing.fake.listening import (
    is_in_session,
    is_recording,
    last_problem,
    listens_to_keys,
    listens_to_speech,
    shown,
    shown_wait,
)
from twilio_fp.twiml.run import Fetched, Pressed, SessionEnded, Spoke, Wait, resume, start


@pytest.mark.parametrize(
    ("asked", "keys", "speech"),
    [
        (Wait("gather", 5.0, "CA1", keys=True), True, False),
        (Wait("gather", 5.0, "CA1", speech=True), False, True),
        (Wait("say", 5.0, "CA1", keys=True, speech=True), False, False),  # a prompt
        (Wait("bridge", 5.0, "CA1"), False, True),
        (Wait("play", 5.0, "CA1", conference_sid="CF1"), False, True),
        (Wait("play", 5.0, "CA1", conference_sid="CF1", keys=True), True, True),
        (Wait("pause", 5.0, "CA1"), False, False),
    ],
)
def test_a_call_listens_when_its_prompts_are_over(asked: Wait, keys: bool, speech: bool) -> None:
    assert (listens_to_keys(asked), listens_to_speech(asked)) == (keys, speech)


def test_recordings_and_sessions_are_recognised_by_their_purpose() -> None:
    assert is_recording(Wait("record", 1.0, "CA1"))
    assert not is_recording(Wait("gather", 1.0, "CA1"))
    assert is_in_session(Wait("session", 1.0, "CA1"))
    assert not is_in_session(Wait("bridge", 1.0, "CA1"))


def test_what_a_caller_does_and_what_a_call_waits_for_is_said_in_words() -> None:
    assert [shown(event) for event in (Pressed("1#"), Spoke("Hi"), SessionEnded())] == [
        "press 1#",
        "say 'Hi'",
        "end the session",
    ]
    assert shown_wait(Wait("conference", 1.0, "CA1")) == "the call is in a conference"
    assert shown_wait(Wait("pause", 1.0, "CA1")) == "the call is at a pause"


def test_the_last_problem_is_told_if_there_is_one() -> None:
    state, _ = start("https://app.example/voice")
    assert last_problem(None) == last_problem(state) == ""
    state, _ = resume(state, Fetched("", 500))
    assert last_problem(state) == "; error 11200: the response has status 500 (https://app.example/voice)"
