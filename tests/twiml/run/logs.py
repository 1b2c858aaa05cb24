"""Golden logs of calls: requests, events and transcripts."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, TypeAlias

from tests.house import ROOT
from twilio_fp import evolve
from twilio_fp.twiml import run
from twilio_fp.twiml.run.call import call_parameters
from twilio_fp.values import FrozenMap

if TYPE_CHECKING:
    from collections.abc import Mapping

URL = "https://app.example/voice"
CHILD = "CA0000000000000000000000000000000c"

Call: TypeAlias = "tuple[Any, ...]"
"""The content of a call's ``<Response>``, then the answers to its questions."""


_MOST = 1_000  # characters shown of a document or an answer, some of which are as large as allowed


def call_log(call: Call, facts: run.VoiceCall) -> str:
    """Return everything about a call as text: asks, answers, transcript and problems.

    Of a request's parameters, only those that differ from the call's own are shown.
    """
    document, *answers = call
    state, asks = run.start(f"<Response>{document}</Response>", facts, url=URL)
    lines = [document[:_MOST], *map(_ask_text, asks)]
    for answer in answers:
        state, asks = run.resume(state, answer)
        lines += [f"  > {repr(answer)[:_MOST]}", *map(_ask_text, asks)]
    lines += map(str, state.problems)
    ended = state.ended
    lines += [*str(state.transcript).splitlines(), f"{state.status} after {state.seconds} s"]
    return "\n".join([*lines, *([] if ended is None else [f"{ended.status}: {ended.reason}"])]) + "\n"


def _ask_text(ask: Any) -> str:
    if isinstance(ask, (run.Fetch, run.Notify)):
        call_values = call_parameters(run.VoiceCall(), ask.parameters.get("CallStatus", ""))
        rest = {name: value for name, value in ask.parameters.items() if call_values.get(name) != value}
        ask = evolve(ask, parameters=FrozenMap(rest))
    return f"  {ask!r}"


def check_log(name: str, calls: Mapping[str, Call], **facts: Any) -> None:
    """Compare calls with their golden logs in ``golden/calls``; ``UPDATE_GOLDEN=1`` rewrites these."""
    text = "\n".join([f"# {title}\n\n{call_log(call, run.VoiceCall(**facts))}" for title, call in calls.items()])
    check_text(name, text)


def check_text(name: str, text: str) -> None:
    """Compare a text with its golden file, likewise."""
    golden = ROOT / "tests" / "golden" / "calls" / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
