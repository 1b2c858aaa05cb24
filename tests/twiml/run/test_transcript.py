from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.house import ROOT
from twilio_fp.twiml import Dial, Gather, Hangup, Number, Record, Redirect, Response, Say, run

GOLDEN = ROOT / "tests" / "golden" / "call.txt"
CHILD = "CA0000000000000000000000000000000c"
URL = "https://app.example/voice"


def the_call() -> run.Ended:
    """Return the outcome of a long call."""
    documents = {
        "/voice": Response(
            [
                Gather(
                    Say("Press 1 for sales, or say what you want."),
                    input=["dtmf", "speech"],
                    num_digits=1,
                    action="/menu",
                ),
                Redirect("/voice"),
            ]
        ),
        "/menu": Response(
            [
                Say("I will put you through.", loop=2),
                Dial(Number("+15005550006", url="/whisper"), timeout=20, action="/after"),
            ]
        ),
        "/whisper": Response(Say("A call from our menu.")),
        "/after": Response(
            [
                Say("Leave a message."),
                Record(max_length=30, action="/thanks", recording_status_callback="/recorded", extra={"volume": "11"}),
            ]
        ),
        "/thanks": Response([Say("Thank you."), Hangup(), Say("Never said.")]),
    }
    script: list[str | run.Answer] = [
        run.Elapsed(),
        run.Spoke("Sales, please", after_seconds=1.5),
        run.Answered(CHILD, after_seconds=8),
        run.HungUp(CHILD, after_seconds=75),
        run.Spoke("Please call me back", seconds=4),
        "#",
    ]
    return run.rehearse(URL, script, documents=documents)


def test_a_transcript_reads_as_a_dialogue() -> None:
    assert f"{the_call().transcript}\n" == GOLDEN.read_text("utf-8")


def test_a_transcript_is_a_sequence_of_entries() -> None:
    transcript = the_call().transcript
    assert list(transcript) == list(transcript.entries)
    assert len(transcript) == len(str(transcript).splitlines())
    assert transcript[0] == transcript.entries[0]
    assert transcript[1:3] == transcript.entries[1:3]
    assert pickle.loads(pickle.dumps(transcript)) == transcript


@given(st.floats(0, 86_400))
def test_a_time_is_shown_in_minutes_and_seconds(seconds: float) -> None:
    shown = str(run.Entry(seconds, "Twilio", "does", "x")).split()[0]
    minutes, rest = shown.split(":")
    assert 0 <= seconds - (int(minutes) * 60 + float(rest)) < 0.1001
    assert float(rest) < 60


def test_a_problem_says_where_it_is() -> None:
    assert str(run.Problem(11200, "error", "status 404", URL)) == f"error 11200: status 404 ({URL})"
    assert str(run.Problem(0, "warning", "odd")) == "warning 0: odd"


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        (run.Entry(0, "Twilio", "says", "Hi"), "00:00.0  Twilio  says “Hi”"),
        (run.Entry(9.99, "caller", "speaks", "Hi"), "00:09.9  caller  speaks “Hi”"),
        (run.Entry(60, "Twilio", "says", "Hi", "Bob"), "01:00.0  Twilio  says to Bob “Hi”"),
        (run.Entry(0.1, "Bob", "presses", "1"), "00:00.1  Bob     presses 1"),
        (run.Entry(0, "Twilio", "plays", "a.mp3"), "00:00.0  Twilio  plays a.mp3"),
        (run.Entry(0, "Twilio", "pauses", "1 s"), "00:00.0  Twilio  pauses 1 s"),
        (run.Entry(0, "Twilio", "rings", "+1"), "00:00.0  Twilio  rings +1"),
        (run.Entry(0, "Twilio", "request", "POST /"), "00:00.0  Twilio  POST /"),
        (run.Entry(0, "app", "response", "200"), "00:00.0  app     200"),
        (run.Entry(0, "Twilio", "does", "waits"), "00:00.0  Twilio  waits"),
        (run.Entry(0, "Twilio", "problem", "x"), "00:00.0  Twilio  x"),
        (run.Entry(86_399.95, "caller", "ends", "hangs up"), "1439:59.9  caller  hangs up"),
    ],
)
def test_an_entry_is_shown_as_a_line(entry: run.Entry, text: str) -> None:
    assert str(entry) == text


def test_a_transcript_is_shown_line_by_line() -> None:
    entry = run.Entry(0, "app", "response", "200")
    assert (str(run.Transcript()), len(run.Transcript())) == ("", 0)
    assert str(run.Transcript((entry, entry))) == f"{entry}\n{entry}"
