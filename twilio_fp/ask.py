"""The base classes of everything that a program may request, operations and effects alike.

They have their own module so that operations can be imported without the effects, which import the HTTP records.
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
    "not_an_operation",
    "requested",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Effect(Generic[T_co]):
    """Something that a program requests and receives the result of: ``answer = yield from effect``."""

    __slots__ = ()

    def __iter__(self) -> Generator[Effect[Any], Any, T_co]:
        answer: T_co = yield self
        return answer

    if not TYPE_CHECKING:

        def __await__(self) -> NoReturn:
            raise UsageError("an effect does nothing by itself: write await client(…), or yield from in a program")


class Exchanged(Effect[T_co]):
    """An effect performed by one exchange with Twilio: an operation, or a wrapped one."""

    __slots__ = ()


class Wrapped(Exchanged[T_co]):
    """An operation with a changed result or timeout."""

    __slots__ = ()

    operation: Effect[Any]


def innermost(effect: Any) -> Any:
    """Return the operation inside the wrappers of `twilio_fp.with_response` and `twilio_fp.with_timeout`."""
    inner = effect
    while isinstance(inner, Wrapped):
        inner = cast("Any", inner).operation
    return inner


Program: TypeAlias = Generator[Effect[Any], Any, T]
"""A generator that yields effects and returns a T: what `twilio_fp.Client` runs, sync, async or on a fake."""


def created(what: Any) -> Any:
    """Return the argument unchanged, unless it is an operation class rather than an instance.

    Raises:
        UsageError: it is a class; the message says what to write.
    """
    if isinstance(what, type) and issubclass(cast("type[object]", what), Effect):
        raise UsageError(f"{what.__name__} is a class: create an instance, {what.__name__}(…)")
    return cast("Any", what)


def not_an_operation(given: object) -> UsageError:
    """Return the error for an argument that should have been an operation.

    Raises:
        UsageError: it is an operation class; the message says what to write.
    """
    return UsageError(f"operation must be a record such as FetchMessage(…), got {of_type(created(given))}")


def requested(effect: Any) -> Program[Any]:
    """Return the program that requests an effect; anything else is refused by whatever performs it."""
    answer: Any = yield effect
    return answer


def is_from_outside(error: BaseException, program: Program[Any]) -> bool:
    """Return whether an error raised by a program's step did not end it, as an interrupt between two steps does not.

    Whatever drives the program throws such an error into it, so that it can release what it holds. A program that
    can't run because of Python's recursion limit can't receive the error either.
    """
    generator: Any = program  # its frame, which is None once it has ended, is several times as fast as its state
    return generator.gi_frame is not None and not isinstance(error, RecursionError)
