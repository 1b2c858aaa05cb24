"""Programs run step by step by a function of their effects, without a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from twilio_fp.ask import Effect
from twilio_fp.effect import Emit, Stream

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.ask import Program


@define
class Played:
    """The run of a program: the effects that it yielded, what it emitted, and its result or failure."""

    effects: list[Effect[Any]]
    emitted: list[Any]
    result: Any = None
    failure: BaseException | None = None


def play(program: Program[Any] | Stream[Any], answer: Callable[[Effect[Any]], Any]) -> Played:
    """Run a program by a function of its effects; what the function raises is thrown in."""
    played = Played([], [])
    given: Any = None
    failure: BaseException | None = None
    try:
        while True:
            effect: Any = program.send(given) if failure is None else program.throw(failure)
            given, failure = None, None
            if isinstance(effect, Emit):
                played.emitted.append(effect.value)
                continue
            played.effects.append(effect)
            try:
                given = answer(effect)
            except Exception as error:  # noqa: BLE001  # a test's own
                failure = error
    except StopIteration as stop:
        played.result = stop.value
    except Exception as error:  # noqa: BLE001
        played.failure = error
    return played
