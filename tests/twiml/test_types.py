"""Type checkers report an error on each line marked ``# refused``, and on no other line."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.house import ROOT

if TYPE_CHECKING:
    from pathlib import Path

PROGRAM = """
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from typing_extensions import assert_type

from twilio_fp import twiml
from twilio_fp.twiml import (
    Comment, Conference, ConversationRelay, Dial, Element, Enqueue, Gather, Hangup, Message, Number, Pause, Play, Raw,
    Receive, Record, Redirect, Response, Say, SsmlBreak, SsmlEmphasis, Task,
)

ANYTHING: Any = None
Response()
Response(Say("a"))
Response([Say("a"), Hangup(), Redirect("/b"), None, [Pause(), None], Element("New"), Comment("c")])
Response([Message("a"), Redirect("/b")])
Response(Message("a"))
Response(Receive())
Response(say for say in [Say("a")])
Response([Message("a"), Say("b")])  # refused
Response([Receive(), Redirect("/a")])  # refused
Response("text")  # refused
Response(["text"])  # refused
Response([Number("+1")])  # refused
Response([Response()])  # refused
Gather([Say("a"), Play("/b"), Pause()], input="dtmf", timeout=timedelta(seconds=3))
Gather(Say("a"), input=["dtmf", "speech"], timeout=3, speech_timeout="auto", barge_in=True)
Gather("text")  # refused
Gather(["text"])  # refused
Gather(Gather())  # refused
Gather(Hangup())  # refused
Gather(timeout="3")  # refused
Gather(timeout=1.5)  # refused
Gather(num_digits=timedelta(1))  # refused
Gather(barge_in="true")  # refused
Gather(inputs="dtmf")  # refused
Gather(input=5)  # refused
Gather(input=b"dtmf")  # refused
Say("a", voice="Polly.Joanna", language="en-GB", loop=2)
Say(["One ", SsmlBreak(time="1s"), "moment.", Raw("<p/>"), SsmlEmphasis("b", level="strong")])
Say("a", voice="Polly.Tomorrow", extra={"new": "x", "other": True, "number": 1})
Say(b"bytes")  # refused
Say(5)  # refused
Say("a", voyce="alice")  # refused
Say("a", voice=5)  # refused
Say(Pause())  # refused
Say([["a", ["b"]]])  # refused
Say("a", "b")  # refused
Response(Say("a"), Say("b"))  # refused
Gather(numDigits=ANYTHING)  # refused
Say("a", ANYTHING)  # refused
Dial("+15558675310", timeout=timedelta(seconds=20))
Dial([Number("+1"), Conference("room", beep=True, trim="trim-silence")])
Dial(Say("a"))  # refused
Number()  # refused
Number("+1", status_callback_event=["answered"])
Hangup("text")  # refused
Enqueue(Task({"a": 1}, priority=1))
Record(trim="do-not-trim", max_length=60)
Record(trim=True)  # refused
ConversationRelay(interruptible=True, report_input_during_agent_speech="dtmf", debug=["debugging"], speech_timeout=900)
ConversationRelay(interruptible=1.5)  # refused
Element("New", [Say("a"), "b", Response()], {"a": "b", "c": 1})
Element("New", attribute={"a": "b"})  # refused
twiml.render(Say("a"), indent=2)
twiml.render("text")  # refused
twiml.parse(5)  # refused
twiml.Saay("a")  # refused
Say("a").voice = "b"  # refused


def prompts() -> Iterator[Say | Pause]:
    yield Say("a")
    yield Pause()


Gather(prompts())
Gather([prompts(), [Say("b")]])
assert_type(Gather(timeout=3).timeout, int | None)
assert_type(Gather(input="dtmf").input, tuple[str, ...] | None)
assert_type(Say("a").voice, str | None)
assert_type(twiml.render(Say("a")), str)
assert_type(twiml.render_bytes(Say("a")), bytes)
assert_type(twiml.problems(Say("a")), tuple[twiml.Problem, ...])
"""

REFUSED = {number for number, line in enumerate(PROGRAM.splitlines(), 1) if line.endswith("# refused")}


@pytest.fixture(scope="module")
def program() -> Path:
    folder = ROOT / ".build" / "types"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "twiml_program.py"
    path.write_text(PROGRAM, "utf-8")
    return path


def lines_of(output: str, path: Path) -> set[int]:
    return {int(found) for found in re.findall(rf"{re.escape(path.name)}:(\d+): error", output)}


def test_mypy_rejects_exactly_the_marked_lines(program: Path) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(program)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert lines_of(done.stdout, program) == REFUSED, done.stdout + done.stderr


def test_basedpyright_rejects_exactly_the_marked_lines(program: Path) -> None:
    settings = program.parent / "pyrightconfig.json"
    options = {
        "include": [program.name],
        "extraPaths": [str(ROOT)],
        "pythonVersion": "3.11",
        "typeCheckingMode": "strict",
    }
    settings.write_text(json.dumps(options), "utf-8")
    command = [
        sys.executable,
        "-m",
        "basedpyright",
        "-p",
        str(settings),
        "--outputjson",
        "--pythonpath",
        sys.executable,
    ]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    found = json.loads(done.stdout)["generalDiagnostics"]
    errors = {item["range"]["start"]["line"] + 1 for item in found if item["severity"] == "error"}
    assert errors == REFUSED, done.stdout
