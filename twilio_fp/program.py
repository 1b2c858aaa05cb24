"""Programs: generators that yield effects, and the functions that combine them.

A program is written once and runs sync, async and on a fake. It requests an operation with ``yield from``, which
preserves the type; failures are raised at the ``yield``, so ``try`` and ``finally`` work as usual.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterable
from datetime import timedelta
from inspect import CO_GENERATOR
from types import GeneratorType
from typing import Any, TypeAlias, TypeVar, cast, overload

from attrs import define

from twilio_fp.ask import Effect, Exchanged, Program, created, innermost, is_from_outside, requested
from twilio_fp.checks import positive_time
from twilio_fp.effect import EmitEach, Exchange, Now, Parallel, Race, Sleep, Stream
from twilio_fp.errors import (
    NestingError,
    OperationError,
    PollTimeoutError,
    ProgramTimeoutError,
    TwilioError,
    UsageError,
)
from twilio_fp.operation.naming import after_work
from twilio_fp.operation.retry_safety import safety
from twilio_fp.printable import typed
from twilio_fp.record import evolve

__all__ = [
    "Runnable",
    "as_program",
    "attempt",
    "did_work",
    "nesting_error",
    "no_effect",
    "parallel",
    "poll",
    "race",
    "relayed",
    "sequence",
    "timeout",
    "traverse",
]

A = TypeVar("A")
T = TypeVar("T")

Runnable: TypeAlias = Effect[T] | Program[T]
"""Anything that a client can run: an operation or another effect, or a program that has not started."""


def as_program(what: Runnable[T]) -> Program[T]:
    """Return an operation, effect or program as a program.

    Raises:
        UsageError: it is a program that has already run, a function that was not called, or something else altogether.
    """
    given: Any = what
    if isinstance(given, Effect):
        return iter(cast("Effect[T]", given))
    if isinstance(given, GeneratorType):
        program = cast("Any", given)
        if program.gi_frame is None or program.gi_running or program.gi_suspended:
            raise UsageError(f"the program {program.__name__} has already run: call its function again for another")
        return cast("Program[T]", given)
    name = getattr(created(given), "__name__", type(given).__name__)
    if callable(cast("object", given)):
        raise UsageError(f"{name} must be a program, got a function: call it, {name}(…)")
    raise UsageError(f"only operations and programs can be run, got {name}")


def no_effect(what: object) -> UsageError:
    """Return the error for a program that yields something other than an effect, such as another program."""
    if isinstance(what, Generator):
        name = getattr(cast("Any", what), "__name__", "of its own")
        return UsageError(f"a program yielded the program {name}: write yield from, which runs it")
    return UsageError(f"a program must yield effects, got a value of type {type(created(what)).__name__}")


def attempt(what: Runnable[T]) -> Program[T | TwilioError]:
    """Run an operation or a program, and return its result, or the `TwilioError` that it failed with.

    A program's error takes into account everything the program did when it says whether it may be repeated. It is a
    `NestingError` if the program is nested too deeply, as it is when a program is run.
    """
    try:
        return (yield from as_program(what) if isinstance(what, Exchanged) else relayed(as_program(what), requested))
    except TwilioError as error:
        return error
    except RecursionError as error:
        if (named := nesting_error(error)) is None:
            raise
        return named


def nesting_error(error: RecursionError) -> NestingError | None:
    """Return the error for a program nested too deeply, or None if something else reached Python's recursion limit.

    Nesting is to blame if most of the traceback's frames are generators, and they fill more than a quarter of the depth
    that was left; the rest allows for a tracer, such as coverage or a debugger, which uses frames too.
    """
    from traceback import walk_stack, walk_tb

    limit = sys.getrecursionlimit()
    left = limit - sum(1 for _ in walk_stack(None))
    frames = [frame for frame, _ in walk_tb(error.__traceback__)]
    nested = sum(1 for frame in frames if frame.f_code.co_flags & CO_GENERATOR)
    if 2 * nested <= len(frames) or 4 * nested <= left:
        return None
    named = NestingError(
        f"the program is nested deeper than Python's recursion limit allows ({limit} frames): "
        "write a loop, or sequence, instead of nested programs"
    )
    named.__cause__ = error
    return named


def sequence(programs: Iterable[Runnable[T]]) -> Program[tuple[T, ...]]:
    """Run programs one after another, and return their results in order.

    The first failure ends the sequence; its error takes into account what all of them did.
    """
    return (yield from relayed(_in_order(_iterable("programs", programs)), requested))


def _in_order(programs: Iterable[Runnable[T]]) -> Program[tuple[T, ...]]:
    results: list[T] = []
    for program in programs:
        results.append((yield from as_program(program)))  # noqa: PERF401  # a comprehension can't yield from
    return tuple(results)


@overload
def traverse(function: Callable[[A], Runnable[T]], values: Iterable[A]) -> Program[tuple[T, ...]]: ...
@overload
def traverse(function: Callable[[A], Runnable[T]], values: Iterable[A], *, at_once: int) -> Stream[T]: ...
def traverse(
    function: Callable[[A], Runnable[T]], values: Iterable[A], *, at_once: int | None = None
) -> Program[tuple[T, ...]] | Stream[T]:
    """Apply a function to each value, and run the operations or programs that it returns.

    Args:
        function: from a value to an operation or a program.
        values: any iterable; with at_once it may be infinite, since each value is taken only when its turn comes.
        at_once: None runs them one after another, and returns all results in order. A number runs that many
            concurrently, and emits each result as it arrives: ``client.stream(traverse(send, rows, at_once=50))``. No
            more values and results than that are held. The first failure ends it, so wrap what may fail in `attempt`.
    """
    return _one_by_one(function, values) if at_once is None else _each(function, values, at_once)


def _one_by_one(function: Callable[[A], Runnable[T]], values: Iterable[A]) -> Program[tuple[T, ...]]:
    return (yield from sequence(_made(function, values)))


def _each(function: Callable[[A], Runnable[T]], values: Iterable[A], at_once: int) -> Stream[T]:
    yield from EmitEach(_made(function, values), at_once=at_once)


def _made(function: Callable[[A], T], values: Iterable[A]) -> Iterable[T]:
    """Return the function's results lazily; a StopIteration that it raises does not end them (PEP 479)."""
    if not callable(function):
        raise UsageError(f"function must be callable, got a value of type {type(function).__name__}")
    return (function(value) for value in _iterable("values", values))


def race(programs: Iterable[Runnable[T]]) -> Program[T]:
    """Run programs concurrently, and return the result of the first to end; see `twilio_fp.effect.Race`."""
    effect: Race[T] = Race(programs)
    return (yield from effect)


def timeout(what: Runnable[T], limit: timedelta) -> Program[T]:
    """Run an operation or a program, and return its result if it ends in time.

    In threads an exchange in flight can't be interrupted; limit it by `twilio_fp.with_timeout`.

    >>> from twilio_fp.testing import TableTransport
    >>> TableTransport({}).client()(attempt(timeout(Sleep(timedelta(hours=1)), timedelta(seconds=3))))
    ProgramTimeoutError('the program did not end within 0:00:03')

    Raises:
        ProgramTimeoutError: it did not end in time, and was stopped.
        UsageError: the limit is not a positive timedelta.
    """
    positive_time("limit", limit)

    def late() -> Program[T]:
        yield from Sleep(limit)
        raise ProgramTimeoutError(f"the program did not end within {limit}")

    return (yield from race([what, late()]))


def parallel(programs: Iterable[Runnable[T]], *, at_once: int = 8) -> Program[tuple[T, ...]]:
    """Run programs concurrently, and return their results in order; see `twilio_fp.effect.Parallel`."""
    effect: Parallel[T] = Parallel(programs, at_once=at_once)
    return (yield from effect)


def poll(
    operation: Effect[T],
    *,
    until: Callable[[T], bool],
    every: timedelta,
    at_most: timedelta,
) -> Program[T]:
    """Repeat an operation until its result is the expected one, and return that.

    Args:
        operation: the operation to repeat, usually a fetch.
        until: returns whether a result is the expected one.
        every: how long to wait between two attempts.
        at_most: how long to go on; a last attempt is always made when the time is over.

    Raises:
        PollTimeoutError: the time is over; its ``last`` is the last result.
        UsageError: operation is not an operation, but a program for instance, or another argument is invalid.
    """
    if not isinstance(created(operation), Effect):
        raise UsageError(
            "poll must be given an operation, which can run repeatedly, got a program, which runs only once"
        )
    if not callable(until):
        raise UsageError(
            f"until must be a function from the result to a bool, got a value of type {type(until).__name__}"
        )
    for name, time in (("every", every), ("at_most", at_most)):
        if not isinstance(time, timedelta):
            raise UsageError(f"{name} must be a timedelta, got {typed(time)}: write {name}=timedelta(seconds=…)")
    if every <= timedelta():
        raise UsageError(f"every must be a positive timedelta, got {every}")
    start = yield from Now()
    while True:
        answer = yield from operation
        if until(answer):
            return answer
        left = at_most - ((yield from Now()) - start)
        if left.total_seconds() <= 0:
            raise PollTimeoutError(f"{operation!r} did not give the expected result within {at_most}", last=answer)
        yield from Sleep(min(every, left))


@define(eq=False, repr=False)
class _Work:
    """Whether a program, or one that it runs concurrently, has done work that a second run would repeat."""

    outer: _Work | None = None
    is_done: bool = False

    def count(self, effect: Effect[Any], failure: BaseException | None) -> None:
        """Record the work of an effect that has ended, perhaps in failure."""
        if did_work(effect, failure):
            work: _Work | None = self
            while work is not None:
                work.is_done, work = True, work.outer


def relayed(program: Program[T], perform: Callable[[Effect[Any]], Program[Any]]) -> Program[T]:
    """Run a program, performing each effect with the function, and note in its error whether it had done work.

    Raises:
        OperationError: the program's failure; `is_repeatable` is False for it if the program had done work.
    """
    return _relayed(program, perform, _Work())


def _relayed(program: Program[T], perform: Callable[[Effect[Any]], Program[Any]], work: _Work) -> Program[T]:
    answer: Any = None
    failure: BaseException | None = None
    effect: Effect[Any] = Now()
    while True:
        try:
            while True:
                following = program.send(answer) if failure is None else program.throw(failure)
                work.count(effect, failure)
                effect, answer, failure = following, None, None
                try:
                    is_leaf = not isinstance(effect, (Parallel, Race, EmitEach))
                    answer = yield from perform(effect) if is_leaf else _concurrently(effect, perform, work)
                except BaseException as error:  # noqa: BLE001  # thrown into the program
                    failure = error
        except BaseException as error:
            if not is_from_outside(error, program):
                worked = work.is_done
                work.count(effect, failure)
                if isinstance(error, StopIteration):
                    return cast("T", error.value)
                if worked or (error is not failure and work.is_done):
                    raise after_work(error) from error.__cause__
                raise
            failure = error


def _concurrently(effect: Any, perform: Callable[[Effect[Any]], Program[Any]], work: _Work) -> Program[Any]:
    """Run the effect with its programs relayed, and note in its error whether any of them had done work."""
    group, programs = _Work(work), map(as_program, effect.programs)
    group_effect: Effect[Any] = evolve(effect, programs=(_relayed(each, perform, _Work(group)) for each in programs))
    try:
        return (yield from group_effect)
    except OperationError as error:
        raise (after_work(error) if group.is_done else error) from error.__cause__


def did_work(effect: Effect[Any], failure: BaseException | None) -> bool:
    """Return whether an effect may have done work that performing it again would repeat."""
    if isinstance(failure, UsageError) or (isinstance(failure, OperationError) and not failure.may_have_executed):
        return False
    if isinstance(effect, Exchange):
        return safety(effect.operation, effect.request.method) == "neither"
    inner = innermost(effect)
    method = getattr(getattr(inner, "__spec__", inner), "method", "GET")
    return safety(inner, str(method)) == "neither"


def _iterable(name: str, values: Iterable[T]) -> Iterable[T]:
    given: Any = values
    if isinstance(given, Effect) or not isinstance(given, Iterable):
        raise UsageError(f"{name} must be iterable, got a value of type {type(cast('object', given)).__name__}")
    return values
