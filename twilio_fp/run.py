"""Running programs: the only code that drives generators of effects, sync and async sharing one step function."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator
from contextlib import aclosing, suppress
from datetime import UTC, datetime, timedelta
from functools import partial
from inspect import GEN_SUSPENDED, getgeneratorstate
from threading import TIMEOUT_MAX, Event
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar, cast, runtime_checkable

from attrs import field

from twilio_fp.ask import Effect, Program, is_from_outside
from twilio_fp.effect import (
    Emit,
    EmitEach,
    Exchange,
    Now,
    Parallel,
    Race,
    Random,
    Sleep,
    Stream,
    Ticket,
    Update,
    in_time,
)
from twilio_fp.errors import NestingError, UsageError
from twilio_fp.program import Runnable, as_program, nesting_error, no_effect
from twilio_fp.record import Record, record
from twilio_fp.state import State, SteppedClock, block, busy_of, suspend

if TYPE_CHECKING:
    from twilio_fp.branches import Branch

__all__ = ["Clock", "StoppableClock", "SystemClock", "World", "aiterate", "iterate", "run", "run_async"]

T = TypeVar("T")


@runtime_checkable
class Clock(Protocol):
    """A clock that tells the time and sleeps: the system's, or a virtual one in tests."""

    def now(self) -> datetime:
        """Return the current time, aware and in UTC."""
        ...

    def sleep(self, delay: timedelta) -> None:
        """Sleep for the given time."""
        ...

    def asleep(self, delay: timedelta) -> Awaitable[None]:
        """Sleep for the given time without blocking the event loop."""
        ...


@runtime_checkable
class StoppableClock(Clock, Protocol):
    """A clock whose sleep can be cut short.

    This is optional for a custom clock. Without it, when a program fails, those that sleep in other threads are stopped
    only after their sleep. In an event loop, sleeps are always cut short.
    """

    def sleep_unless(self, stop: Event, delay: timedelta) -> None:
        """Sleep for the given time, or until the event is set."""
        ...


@record
class SystemClock(Record):
    """The machine's own clock: a `StoppableClock`."""

    def now(self) -> datetime:
        """Return the current time, aware and in UTC."""
        return datetime.now(UTC)

    def sleep(self, delay: timedelta) -> None:
        """Block for the given time."""
        time.sleep(min(delay.total_seconds(), TIMEOUT_MAX))

    def sleep_unless(self, stop: Event, delay: timedelta) -> None:
        """Block for the given time, or until the event is set."""
        stop.wait(min(delay.total_seconds(), TIMEOUT_MAX))

    async def asleep(self, delay: timedelta) -> None:
        """Yield to the event loop for the given time."""
        from twilio_fp.loops import sleep

        await sleep(min(delay.total_seconds(), TIMEOUT_MAX))


def chance() -> float:
    """Return a random number, uniformly distributed over [0, 1)."""
    from random import random

    return random()  # noqa: S311  # for delays, not secrets


@record(kw_only=True)
class World(Record):
    """The functions and state with which a program's effects are performed.

    Args:
        exchange: performs an `Exchange`; for `run_async` it may return an awaitable.
        clock: tells the time and sleeps.
        random: returns a number in [0, 1).
        state: holds the values that programs share through `twilio_fp.effect.Update`.
    """

    exchange: Callable[[Exchange], Any]
    clock: Clock = field(factory=SystemClock)
    random: Callable[[], float] = chance
    state: State = field(factory=State, eq=False, repr=False)


class _Done:
    """The return value of a program that has ended."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value


_LEAVING: Final = (_Done, Emit, EmitEach)
"""What makes a driver return instead of performing an effect."""


def _step(program: Program[Any], answer: Any, failure: BaseException | None) -> Any:
    """Advance a program, and return its next effect, or `_Done`; every runner uses this function."""
    try:
        return program.send(answer) if failure is None else program.throw(failure)
    except StopIteration as stop:
        if stop is failure or is_from_outside(stop, program):
            raise
        return _Done(stop.value)
    except RecursionError as error:
        if error is failure or isinstance(error, NestingError):
            raise
        named = nesting_error(error)
        if named is None:
            raise
        raise named from error


def _unknown(effect: object) -> UsageError:
    if isinstance(effect, (Emit, EmitEach)):
        return UsageError("a program that is run must not emit items: iterate over it as a stream")
    name = type(effect).__name__
    if not isinstance(effect, Effect):
        return no_effect(effect)
    return UsageError(f"a program must yield effects that can be performed, got {name}: run operations with a client")


def _drive(
    program: Program[Any], perform: Callable[[Effect[Any]], Any], failure: BaseException | None = None
) -> Emit[Any] | EmitEach[Any] | _Done:
    """Drive a program until it emits or ends; after an emission, call this again to continue."""
    answer: Any = None
    while True:
        try:
            while True:
                effect = _step(program, answer, failure)
                if isinstance(effect, _LEAVING):
                    return cast("Emit[Any] | EmitEach[Any] | _Done", effect)
                answer = failure = None
                try:
                    answer = perform(effect)
                except BaseException as error:  # noqa: BLE001  # thrown into the program
                    failure = error
        except BaseException as error:
            if not is_from_outside(error, program):
                raise
            failure = error


async def _adrive(
    program: Program[Any], perform: Callable[[Effect[Any]], Awaitable[Any]], failure: BaseException | None = None
) -> Emit[Any] | EmitEach[Any] | _Done:
    """Drive a program as `_drive` does, awaiting every effect."""
    answer: Any = None
    while True:
        try:
            while True:
                effect = _step(program, answer, failure)
                if isinstance(effect, _LEAVING):
                    return cast("Emit[Any] | EmitEach[Any] | _Done", effect)
                answer = failure = None
                try:
                    answer = await perform(effect)
                except BaseException as error:  # noqa: BLE001  # thrown into the program
                    failure = error
        except BaseException as error:
            if not is_from_outside(error, program):
                raise
            failure = error


def run(program: Runnable[T], world: World) -> T:
    """Run a program to its end, blocking, and return its result.

    Failures of effects, and KeyboardInterrupt, are thrown into the program where it requested the effect.

    >>> from twilio_fp.http import HttpResponse
    >>> run(Random(), World(exchange=lambda exchange: HttpResponse(204), random=lambda: 0.5))
    0.5

    Raises:
        UsageError: the program has already run, is an uncalled function, or yields something other than an effect.
        NestingError: it is nested deeper than Python's recursion limit allows.
    """
    return cast("T", _result(as_program(program), partial(_perform, world, None)))


def _result(program: Program[Any], perform: Callable[[Effect[Any]], Any]) -> Any:
    """Return the result of a program that emits nothing; one that emits is closed and refused."""
    item = _drive(program, perform)
    if not isinstance(item, _Done):
        _close(program, perform)
        raise _unknown(item)
    return item.value


def _close(program: Program[Any], perform: Callable[[Effect[Any]], Any]) -> None:
    """End a program wherever it is, and perform the effects of its ``finally``.

    It is stopped as a concurrent program is, by `Stopped`: on a ``GeneratorExit`` Python closes the generators it
    delegates to, which then can't request effects.
    """
    if getgeneratorstate(program) == GEN_SUSPENDED:
        from twilio_fp.branches import Stopped  # loads asyncio, which a finished program does not need

        with suppress(Stopped):
            _drive(program, perform, Stopped())
    program.close()


async def run_async(program: Runnable[T], world: World) -> T:
    """Run a program to its end in an event loop, and return its result; raises what `run` does.

    Cancelling the task throws ``asyncio.CancelledError`` into the program where it waits.
    """
    return cast("T", await _aresult(as_program(program), partial(_aperform, world, None)))


async def _aresult(program: Program[Any], perform: Callable[[Effect[Any]], Awaitable[Any]]) -> Any:
    """Return the result of a program, as `_result` does."""
    item = await _adrive(program, perform)
    if not isinstance(item, _Done):
        await _aclose(program, perform)
        raise _unknown(item)
    return item.value


async def _aclose(program: Program[Any], perform: Callable[[Effect[Any]], Awaitable[Any]]) -> None:
    """End a program wherever it is, as `_close` does."""
    if getgeneratorstate(program) == GEN_SUSPENDED:
        from twilio_fp.branches import Stopped

        with suppress(Stopped):
            await _adrive(program, perform, Stopped())
    program.close()


def iterate(stream: Stream[T], world: World) -> Generator[T, None, None]:
    """Yield what a stream emits, running it only as far as it is read; closing the iterator stops the program."""
    program = as_program(cast("Runnable[Any]", stream))
    perform = partial(_perform, world, None)
    failure: BaseException | None = None
    emits = False
    place = Ticket()
    try:
        while not isinstance(item := place.at(_drive, program, perform, failure), _Done):
            failure, emits = None, True
            if isinstance(item, Emit):
                yield cast("T", item.value)
                continue
            try:
                yield from _each_in_threads(item, world)
            except Exception as error:  # noqa: BLE001  # thrown into the program
                failure = error
        _check_stream(item, emits=emits)
    finally:
        _close(program, perform)


def _check_stream(ended: _Done, *, emits: bool) -> None:
    """Refuse a program read as a stream that emits nothing and returns a value, which would be lost."""
    if not emits and ended.value is not None:
        raise UsageError(
            "a program that is read as a stream must emit its items, got one that returned"
            f" a value of type {type(ended.value).__name__}: run it, or write traverse(…, at_once=…)"
        )


async def aiterate(stream: Stream[T], world: World) -> AsyncGenerator[T, None]:
    """Yield what a stream emits, in an event loop."""
    program = as_program(cast("Runnable[Any]", stream))
    perform = partial(_aperform, world, None)
    failure: BaseException | None = None
    emits = False
    try:
        while not isinstance(item := await _adrive(program, perform, failure), _Done):
            failure, emits = None, True
            if isinstance(item, Emit):
                yield cast("T", item.value)
                continue
            try:
                async with aclosing(_each_in_tasks(item, world)) as results:
                    async for result in results:
                        yield result
            except Exception as error:  # noqa: BLE001  # thrown into the program
                failure = error
        _check_stream(item, emits=emits)
    finally:
        await _aclose(program, perform)


def _perform(world: World, branch: Branch | None, effect: Effect[Any]) -> Any:
    match effect:
        case Update():
            return world.state.update(effect, world.clock, branch)
        case Now():
            return world.clock.now()
        case Exchange():
            return _exchange(effect, world)
        case Sleep(delay):
            return world.clock.sleep(delay) if branch is None else _sleep(delay, world.clock, branch)
        case Random():
            return world.random()
        case Parallel() | Race():
            return _in_threads(cast("Parallel[Any] | Race[Any]", effect), world, branch)
        case _:
            raise _unknown(effect)


async def _aperform(world: World, branch: Branch | None, effect: Effect[Any]) -> Any:
    match effect:
        case Exchange():
            answer = _exchange(effect, world)
            return await answer if hasattr(answer, "__await__") else answer
        case Sleep(delay):
            return await (world.clock.asleep(delay) if branch is None else _asleep(delay, world.clock, branch))
        case Update():
            return await world.state.aupdate(effect, world.clock, branch)
        case Parallel() | Race():
            return await _in_tasks(cast("Parallel[Any] | Race[Any]", effect), world, branch)
        case _:
            return _perform(world, None, effect)


def _exchange(exchange: Exchange, world: World) -> Any:
    """Start an exchange, its timeout limited by its deadline."""
    deadline = exchange.deadline
    return world.exchange(exchange if deadline is None else in_time(exchange, deadline - world.clock.now()))


def _sleep(delay: timedelta, clock: Clock, branch: Branch) -> None:
    """Sleep, or wake early if the branch is stopped; one already stopped sleeps for the whole delay."""
    if isinstance(clock, SteppedClock):
        block(branch, partial(clock.call_after, delay))
    elif isinstance(clock, StoppableClock) and not branch.notified:
        clock.sleep_unless(branch.group.stopped, delay)
    else:
        clock.sleep(delay)


def _asleep(delay: timedelta, clock: Clock, branch: Branch) -> Awaitable[None]:
    if isinstance(clock, SteppedClock):
        return suspend(branch, partial(clock.call_after, delay))
    return clock.asleep(delay)


def _in_threads(effect: Parallel[Any] | Race[Any], world: World, outer: Branch | None) -> Any:
    from twilio_fp.branches import in_threads

    programs = [as_program(program) for program in effect.programs]
    busy, work = busy_of(world.clock), partial(_work, world)
    with world.state.unlocked():
        if isinstance(effect, Race):
            return in_threads(programs, len(programs), outer, work, is_race=True, busy=busy)[0]
        return in_threads(programs, effect.at_once, outer, work, busy=busy)


async def _in_tasks(effect: Parallel[Any] | Race[Any], world: World, outer: Branch | None) -> Any:
    from twilio_fp.branches import in_tasks

    programs = [as_program(program) for program in effect.programs]
    busy, work = busy_of(world.clock), partial(_awork, world)
    if isinstance(effect, Race):
        return (await in_tasks(programs, len(programs), outer, work, is_race=True, busy=busy))[0]
    return await in_tasks(programs, effect.at_once, outer, work, busy=busy)


def _each_in_threads(effect: EmitEach[Any], world: World) -> Iterator[Any]:
    from twilio_fp.concurrent_stream import each_in_threads

    programs, work = (as_program(each) for each in effect.programs), partial(_work, world)
    return each_in_threads(programs, effect.at_once, work, busy_of(world.clock), world.state.unlocked)


def _each_in_tasks(effect: EmitEach[Any], world: World) -> AsyncGenerator[Any]:
    from twilio_fp.concurrent_stream import each_in_tasks

    programs, work = (as_program(each) for each in effect.programs), partial(_awork, world)
    return each_in_tasks(programs, effect.at_once, work, busy_of(world.clock))


def _work(world: World, program: Program[Any], branch: Branch) -> Any:
    """Run a program to its end in its branch."""

    def perform(inner: Effect[Any]) -> Any:
        if not isinstance(inner, Update):  # it may release something, and takes no time
            branch.raise_if_stopped()
        try:
            answer = _perform(world, branch, inner)
        except BaseException as error:
            branch.raise_if_stopped(error)
            raise
        branch.raise_if_stopped()
        return answer

    return _result(program, perform)


async def _awork(world: World, program: Program[Any], branch: Branch) -> Any:
    """Run a program to its end in its branch, as `_work` does."""

    async def perform(inner: Effect[Any]) -> Any:
        try:
            answer = await _aperform(world, branch, inner)
        except BaseException as error:
            await branch.araise_if_stopped(error)
            raise
        await branch.araise_if_stopped()
        return answer

    return await _aresult(program, perform)
