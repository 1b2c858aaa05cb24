"""What stands below all that a program may ask for, operations and effects alike.

It has a module of its own so that an operation can be imported without the effects, which bring HTTP's records along.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeAlias, TypeVar, cast

from twilio_fp.errors import UsageError
from twilio_fp.printable import of_type

__all__ = [
    "Effect",
    "Exchanged",
    "Program",
    "Wrapped",
    "created",
    "innermost",
    "is_from_outside",
    "no_operation",
    "passed_on",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Effect(Generic[T_co]):
    """Something that a program asks for and is answered: ``answer = yield from effect``."""

    __slots__ = ()

    def __iter__(self) -> Generator[Effect[Any], Any, T_co]:
        answer: T_co = yield self
        return answer

    if not TYPE_CHECKING:

        def __await__(self) -> NoReturn:
            raise UsageError("an effect does nothing by itself: write await client(…), or yield from in a program")


class Exchanged(Effect[T_co]):
    """What one exchange with Twilio answers: an operation, or an operation that is asked for in another way."""

    __slots__ = ()


class Wrapped(Exchanged[T_co]):
    """An operation that is asked for in another way."""

    __slots__ = ()

    operation: Effect[Any]


def innermost(effect: Any) -> Any:
    """Return the operation inside what `twilio_fp.with_response` and `twilio_fp.with_timeout` make."""
    inner = effect
    while isinstance(inner, Wrapped):
        inner = cast("Any", inner).operation
    return inner


Program: TypeAlias = Generator[Effect[Any], Any, T]
"""A generator that yields effects and returns a T: what `twilio_fp.Client` runs, sync, async or on a fake."""


def created(what: Any) -> Any:
    """Return what is given in place of an operation, unless that is a class of operations.

    Raises:
        UsageError: it is one: what to write is said.
    """
    if isinstance(what, type) and issubclass(cast("type[object]", what), Effect):
        raise UsageError(f"{what.__name__} is a class: create an instance, {what.__name__}(…)")
    return cast("Any", what)


def no_operation(given: object) -> UsageError:
    """Return the error that something else is given in place of an operation.

    Raises:
        UsageError: it is a class of operations: what to write is said.
    """
    return UsageError(f"operation must be a record such as FetchMessage(…), got {of_type(created(given))}")


def passed_on(effect: Any) -> Program[Any]:
    """Return the program that asks for an effect; what is none is refused by whoever performs it."""
    answer: Any = yield effect
    return answer


def is_from_outside(error: BaseException, program: Program[Any]) -> bool:
    """Return whether an error that left a program's step has not ended it: an interrupt, between two of its steps.

    Whoever drives the program throws such an error in, so that it gives back what it has taken. One that Python's
    recursion limit keeps from running can't hear of it.
    """
    generator: Any = program  # asked for its frame, which its end takes: several times as fast as its state
    return generator.gi_frame is not None and not isinstance(error, RecursionError)
