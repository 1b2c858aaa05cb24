"""Running programs: the only code that drives a generator of effects, sync and async around one shared step."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol, TypeVar, cast, runtime_checkable

from attrs import field, frozen

from twilio_fp.ask import Effect, Program
from twilio_fp.effect import Emit, Exchange, Now, Parallel, Random, Sleep, Stream
from twilio_fp.errors import UsageError
from twilio_fp.program import Runnable, as_program, no_effect

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

__all__ = ["Clock", "SystemClock", "World", "aiterate", "iterate", "run", "run_async"]

T = TypeVar("T")


@runtime_checkable
class Clock(Protocol):
    """What tells the time and waits: the system's, or a virtual one in tests."""

    def now(self) -> datetime:
        """Return the time, aware and in UTC."""
        ...

    def sleep(self, delay: timedelta) -> None:
        """Wait that long."""
        ...

    def asleep(self, delay: timedelta) -> Awaitable[None]:
        """Wait that long without blocking the event loop."""
        ...


@frozen
class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the time, aware and in UTC."""
        return datetime.now(UTC)

    def sleep(self, delay: timedelta) -> None:
        """Block that long."""
        time.sleep(delay.total_seconds())

    async def asleep(self, delay: timedelta) -> None:
        """Give the event loop away for that long."""
        import asyncio

        await asyncio.sleep(delay.total_seconds())


def chance() -> float:
    """Return a number that is as likely to be anywhere in [0, 1)."""
    from random import random

    return random()  # noqa: S311  # for waits, not for secrets


@frozen(kw_only=True)
class World:
    """What performs the effects that a program asks for.

    Args:
        exchange: performs an `Exchange`; for `run_async` it may return an awaitable.
        clock: tells the time and waits.
        random: returns a number in [0, 1).
    """

    exchange: Callable[[Exchange], Any]
    clock: Clock = field(factory=SystemClock)
    random: Callable[[], float] = chance


@frozen
class _Done:
    value: Any


class _Stopped(BaseException):
    """Thrown into a program whose sibling has failed."""


def _step(program: Program[Any], answer: Any, failure: BaseException | None) -> Any:
    """Return the next effect that a program asks for, or `_Done`; every runner takes this one step."""
    try:
        return program.send(answer) if failure is None else program.throw(failure)
    except StopIteration as stop:
        return _Done(stop.value)


def _unknown(effect: object) -> UsageError:
    if isinstance(effect, Emit):
        return UsageError("a program that is run has nobody to emit to: iterate a stream, run a program")
    name = type(effect).__name__
    if not isinstance(effect, Effect):
        return no_effect(effect)
    return UsageError(f"a program asked for {name}, which is no effect that can be performed; operations need a client")


def _drive(program: Program[Any], perform: Callable[[Effect[Any]], Any]) -> Iterator[Emit[Any] | _Done]:
    """Yield what a program emits, then `_Done`."""
    answer: Any = None
    failure: BaseException | None = None
    try:
        while True:
            effect = _step(program, answer, failure)
            answer, failure = None, None
            if isinstance(effect, (Emit, _Done)):
                yield cast("Emit[Any] | _Done", effect)
                if isinstance(effect, _Done):
                    return
                continue
            try:
                answer = perform(effect)
            except BaseException as error:  # noqa: BLE001  # whatever it is, the program hears of it
                failure = error
    finally:
        program.close()


async def _adrive(
    program: Program[Any],
    perform: Callable[[Effect[Any]], Awaitable[Any]],
) -> AsyncIterator[Emit[Any] | _Done]:
    """Yield what a program emits, then `_Done`; every effect is awaited."""
    answer: Any = None
    failure: BaseException | None = None
    try:
        while True:
            effect = _step(program, answer, failure)
            answer, failure = None, None
            if isinstance(effect, (Emit, _Done)):
                yield cast("Emit[Any] | _Done", effect)
                if isinstance(effect, _Done):
                    return
                continue
            try:
                answer = await perform(effect)
            except BaseException as error:  # noqa: BLE001  # whatever it is, the program hears of it
                failure = error
    finally:
        program.close()


def run(program: Runnable[T], world: World) -> T:
    """Run a program to its end, blocking, and return its result.

    Failures of effects, and KeyboardInterrupt, are thrown into the program where it asked.

    >>> from twilio_fp.http import HttpResponse
    >>> run(Random(), World(exchange=lambda exchange: HttpResponse(204), random=lambda: 0.5))
    0.5

    Raises:
        UsageError: the program has run already, is a function not called, or asks for what is no effect.
    """
    return cast("T", _result(_drive(as_program(program), lambda effect: _perform(effect, world))))


def _result(driven: Iterator[Emit[Any] | _Done]) -> Any:
    """Return what a program that emits nothing ends with; one that emits is closed and refused."""
    try:
        item = next(driven)
    finally:
        driven.close()  # type: ignore[attr-defined]  # a generator
    if isinstance(item, Emit):
        raise _unknown(item)
    return item.value


async def run_async(program: Runnable[T], world: World) -> T:
    """Run a program to its end in an event loop, and return its result; `run` says what it raises.

    Cancelling the task throws ``asyncio.CancelledError`` into the program where it waits.
    """
    driven = _adrive(as_program(program), lambda effect: _aperform(effect, world))
    try:
        item = await anext(driven)
    finally:
        await driven.aclose()  # type: ignore[attr-defined]  # an async generator
    if isinstance(item, Emit):
        raise _unknown(item)
    return cast("T", item.value)


def iterate(stream: Stream[T], world: World) -> Iterator[T]:
    """Yield what a stream emits, asking for no more than is read; closing the iterator closes the stream."""
    driven = _drive(as_program(stream), lambda effect: _perform(effect, world))
    try:
        for item in driven:
            if isinstance(item, Emit):
                yield cast("T", item.value)
    finally:
        driven.close()  # type: ignore[attr-defined]  # a generator


async def aiterate(stream: Stream[T], world: World) -> AsyncIterator[T]:
    """Yield what a stream emits, in an event loop."""
    driven = _adrive(as_program(stream), lambda effect: _aperform(effect, world))
    try:
        async for item in driven:
            if isinstance(item, Emit):
                yield cast("T", item.value)
    finally:
        await driven.aclose()  # type: ignore[attr-defined]  # an async generator


def _perform(effect: Effect[Any], world: World) -> Any:
    match effect:
        case Exchange():
            return world.exchange(effect)
        case Sleep(delay):
            return world.clock.sleep(delay)
        case Now():
            return world.clock.now()
        case Random():
            return world.random()
        case Parallel():
            return _in_threads(cast("Parallel[Any]", effect), world)
        case _:
            raise _unknown(effect)


async def _aperform(effect: Effect[Any], world: World) -> Any:
    match effect:
        case Exchange():
            answer = world.exchange(effect)
            return await answer if hasattr(answer, "__await__") else answer
        case Sleep(delay):
            return await world.clock.asleep(delay)
        case Parallel():
            return await _in_tasks(cast("Parallel[Any]", effect), world)
        case _:
            return _perform(effect, world)


def _in_threads(effect: Parallel[Any], world: World) -> tuple[Any, ...]:
    """Run the programs in threads; when one fails, or the wait for them does, the others are stopped."""
    from concurrent.futures import ThreadPoolExecutor, wait
    from threading import Event

    stop = Event()

    def branch(program: Program[Any]) -> Any:
        told = False

        def perform(inner: Effect[Any]) -> Any:
            nonlocal told
            if stop.is_set() and not told:
                told = True  # once, as a task is cancelled once: what a finally asks for is performed
                raise _Stopped
            return _perform(inner, world)

        try:
            if stop.is_set():
                raise _Stopped
            return _result(_drive(program, perform))
        except BaseException:
            stop.set()
            raise

    programs = [as_program(program) for program in effect.programs]
    if not programs:
        return ()
    with ThreadPoolExecutor(min(effect.at_once, len(programs)), thread_name_prefix="twilio-fp") as pool:
        try:
            futures = [pool.submit(branch, program) for program in programs]
            wait(futures)
        except BaseException:  # KeyboardInterrupt
            stop.set()
            raise
    failures = [error for future in futures if (error := future.exception()) is not None]
    _raise_first(failures, _Stopped)
    return tuple([future.result() for future in futures])


async def _in_tasks(effect: Parallel[Any], world: World) -> tuple[Any, ...]:
    """Run the programs in tasks; when one fails the others are cancelled."""
    import asyncio

    gate = asyncio.Semaphore(effect.at_once)
    failed = False

    async def branch(program: Program[Any]) -> Any:
        nonlocal failed
        async with gate:
            if failed:  # the gate may open before this task hears that it is cancelled
                raise asyncio.CancelledError
            try:
                return await run_async(program, world)
            except BaseException:
                failed = True
                raise

    programs = [as_program(program) for program in effect.programs]
    tasks = [asyncio.ensure_future(branch(program)) for program in programs]
    if not tasks:
        return ()
    try:
        await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    failures = [asyncio.CancelledError() if task.cancelled() else task.exception() for task in tasks]
    _raise_first([failure for failure in failures if failure is not None], asyncio.CancelledError)
    return tuple([task.result() for task in tasks])  # an error among them is what an attempt returned


def _raise_first(failures: list[BaseException], stopped: type[BaseException]) -> None:
    """Raise the first failure that is a program's own, rather than that of one stopped for another's sake."""
    for failure in sorted(failures, key=lambda failure: isinstance(failure, stopped)):
        raise failure
