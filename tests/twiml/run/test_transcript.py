from __future__ import annotations

import pickle

from hypothesis import given
from hypothesis import strategies as st

from tests.house import ROOT
from twilio_fp.twiml import Dial, Gather, Hangup, Number, Record, Redirect, Response, Say, run

GOLDEN = ROOT / "tests" / "golden" / "call.txt"
CHILD = "CA0000000000000000000000000000000c"
URL = "https://app.example/voice"


def the_call() -> run.Ended:
    """Return a call in which much happens."""
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


def test_a_problem_says_where() -> None:
    assert str(run.Problem(11200, "error", "status 404", URL)) == f"error 11200: status 404 ({URL})"
