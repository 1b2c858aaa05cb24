"""Testing a program against a list of pairs: the effect it must request, and the answer it gets."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final, TypeAlias, TypeVar, cast

from twilio_fp.ask import Effect, Program
from twilio_fp.branches import Stopped
from twilio_fp.checks import instance
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.program import Runnable, as_program

__all__ = ["PlanError", "Step", "plan"]

T = TypeVar("T")

_MAX_STOPS: Final = 100

Step: TypeAlias = tuple[Effect[Any] | type[Effect[Any]], Any]
"""An effect the program must request, or only its class, and its answer; an exception is thrown into the program."""


class PlanError(AssertionError):
    """A program departed from its plan; the message shows every effect that it requested."""


def plan(program: Runnable[T], steps: Iterable[Step]) -> T:
    """Run a program against a plan and return its result; nothing is performed.

    Args:
        program: an operation or a program.
        steps: pairs of an effect, or its class if the values don't matter, and its answer, in order.

    >>> from datetime import timedelta
    >>> from twilio_fp import FetchMessage, Message, Sleep
    >>> def settled(sid):
    ...     message = yield from FetchMessage(sid)
    ...     while message.status == "queued":
    ...         yield from Sleep(timedelta(seconds=2))
    ...         message = yield from FetchMessage(sid)
    ...     return message.status
    >>> plan(settled("SM1"), [
    ...     (FetchMessage("SM1"), Message(sid="SM1", status="queued")),
    ...     (Sleep(timedelta(seconds=2)), None),
    ...     (FetchMessage, Message(sid="SM1", status="sent")),
    ... ])
    'sent'

    Raises:
        PlanError: the program requested a different effect, or more or fewer effects than planned.
        UsageError: ``program`` can't be run, or a step is not a pair of an effect and an answer.
    """
    instance("steps", steps, Iterable, "pairs (effect, answer)")
    expected = [_checked(step) for step in steps]
    running = as_program(program)
    log: list[str] = []
    answer: Any = None
    failure: BaseException | None = None
    try:
        while True:
            try:
                effect = running.send(answer) if failure is None else running.throw(failure)
            except StopIteration as stop:
                if len(log) < len(expected):
                    raise _mismatch(log, expected, f"the program ended and returned {stop.value!r}") from None
                return cast("T", stop.value)
            if len(log) == len(expected):
                raise _mismatch(log, expected, f"the program requested another effect: {effect!r}")
            planned, result = expected[len(log)]
            if effect != planned and not (isinstance(planned, type) and isinstance(effect, planned)):
                raise _mismatch(log, expected, f"the program requested {effect!r}")
            log.append(f"{effect!r} → {result!r}")
            answer, failure = (None, result) if isinstance(result, BaseException) else (result, None)
    finally:
        _end(running)


def _end(running: Program[Any]) -> None:
    """Stop a program where it is, whatever its ``finally`` blocks request or raise."""
    for _ in range(_MAX_STOPS):
        try:
            running.throw(Stopped())
        except (Exception, Stopped):  # noqa: BLE001  # the actual error has been found already
            return


def _checked(step: Step) -> Step:
    is_pair = isinstance(step, tuple) and len(step) == 2
    if not is_pair or not (isinstance(step[0], Effect) or (isinstance(step[0], type) and issubclass(step[0], Effect))):
        raise UsageError(f"a step must be a pair (effect, answer), got {typed(step)}: write (Now(), datetime(…))")
    return step


def _mismatch(log: list[str], expected: list[Any], event: str) -> PlanError:
    lines = [f"step {len(log) + 1}: {event}"]
    if len(log) < len(expected):
        planned = expected[len(log)][0]
        lines.append(f"  the plan expects: {planned.__name__ if isinstance(planned, type) else repr(planned)}")
    else:
        lines.append("  the plan has no more steps")
    lines += ["  so far:", *[f"    {number}. {line}" for number, line in enumerate(log, 1)]] if log else []
    return PlanError("\n".join(lines))
