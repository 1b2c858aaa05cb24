"""Golden transcripts of calls: requests, events, and what happened."""

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
"""What a call runs, inside of its ``<Response>``, and what its questions are answered with."""


_MOST = 1_000  # characters of a document or an answer, which may be as large as one may be


def written(call: Call, facts: run.VoiceCall) -> str:
    """Return everything about a call as text: asks, answers, transcript and problems.

    Of the parameters of a request only those are shown that it tells besides the call's facts.
    """
    document, *answers = call
    state, asks = run.start(f"<Response>{document}</Response>", facts, url=URL)
    lines = [document[:_MOST], *map(_shown, asks)]
    for answer in answers:
        state, asks = run.resume(state, answer)
        lines += [f"  > {repr(answer)[:_MOST]}", *map(_shown, asks)]
    lines += map(str, state.problems)
    ended = state.ended
    lines += [*str(state.transcript).splitlines(), f"{state.status} after {state.seconds} s"]
    return "\n".join([*lines, *([] if ended is None else [f"{ended.status}: {ended.reason}"])]) + "\n"


def _shown(ask: Any) -> str:
    if isinstance(ask, (run.Fetch, run.Notify)):
        of_call = call_parameters(run.VoiceCall(), ask.parameters.get("CallStatus", ""))
        rest = {name: value for name, value in ask.parameters.items() if of_call.get(name) != value}
        ask = evolve(ask, parameters=FrozenMap(rest))
    return f"  {ask!r}"


def check_log(name: str, calls: Mapping[str, Call], **facts: Any) -> None:
    """Compare calls with how they are written down in ``golden/calls``; ``UPDATE_GOLDEN=1`` writes that anew."""
    text = "\n".join([f"# {title}\n\n{written(call, run.VoiceCall(**facts))}" for title, call in calls.items()])
    check_text(name, text)


def check_text(name: str, text: str) -> None:
    """Compare a text with what stands in ``golden/calls``, likewise."""
    golden = ROOT / "tests" / "golden" / "calls" / f"{name}.txt"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(text, encoding="utf-8")
    assert text == golden.read_text(encoding="utf-8")
