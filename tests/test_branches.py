"""Concurrent programs: failures and cancellations act alike in threads and tasks, on every level."""

from __future__ import annotations

import asyncio
import gc
import linecache
import signal
import subprocess
import sys
import threading
import time
from _thread import LockType
from contextvars import ContextVar
from datetime import datetime, timedelta
from itertools import count
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from attrs import define, field, frozen
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import uncollected
from twilio_fp.branches import MOST_LEVELS
from twilio_fp.client import AsyncClient, Client
from twilio_fp.effect import Emit, Exchange, Now, Sleep
from twilio_fp.errors import NestingError, TwilioError
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.operation import RawOperation
from twilio_fp.program import attempt, parallel, sequence
from twilio_fp.run import StoppableClock, SystemClock, World, iterate, run, run_async

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import FrameType

    from twilio_fp.ask import Program
    from twilio_fp.effect import Stream

PATIENCE = 20  # seconds after which a test that should not wait has failed


# --- programs, as data


@frozen
class Act:
    """Waits at a gate, then asks for an exchange, which may fail, with an error that `attempt` knows or does not."""

    failure: type[Exception] | None = None


@frozen
class Sequence:
    parts: tuple[Node, ...]


@frozen
class Finally:
    inner: Node
    after: Node


@frozen
class Attempt:
    inner: Node


@frozen
class Shield:
    """Lets nothing pass, not even a cancellation, and goes on."""

    inner: Node
    after: Node


@frozen
class Side:
    parts: tuple[Node, ...]
    at_once: int


Node: TypeAlias = Act | Sequence | Finally | Attempt | Shield | Side
Log: TypeAlias = list[Any]


def nodes() -> st.SearchStrategy[Node]:
    leaves: st.SearchStrategy[Node] = st.builds(Act, st.sampled_from([None, None, None, TwilioError, KeyError]))

    def extend(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        parts = st.lists(inner, min_size=1, max_size=4).map(tuple)
        return st.one_of(
            st.builds(Side, parts, st.integers(1, 4)),
            st.builds(Sequence, parts),
            st.builds(Finally, inner, inner),
            st.builds(Attempt, inner),
            st.builds(Shield, inner, inner),
        )

    return st.recursive(leaves, extend, max_leaves=14)


def trees() -> st.SearchStrategy[Node]:
    return st.builds(Side, st.lists(nodes(), min_size=2, max_size=4).map(tuple), st.integers(1, 4)) | nodes()


def build(node: Node, numbers: Iterator[int], log: Log) -> Program[Any]:
    """Return the program that a node stands for: gates numbered from the left, each branch with a log of its own."""
    match node:
        case Act(failure):
            return act(next(numbers), failure, log)
        case Sequence(parts):
            return sequence([build(part, numbers, log) for part in parts])
        case Finally(inner, after):
            return with_finally(build(inner, numbers, log), build(after, numbers, log))
        case Attempt(inner):
            return attempt(build(inner, numbers, log))
        case Shield(inner, after):
            return shielded(build(inner, numbers, log), build(after, numbers, log))
        case Side(parts, at_once):
            logs: list[Log] = [[] for _ in parts]
            log.append(logs)
            programs = [build(part, numbers, mine) for part, mine in zip(parts, logs, strict=True)]
            return parallel(programs, at_once=at_once)


def act(number: int, failure: type[Exception] | None, log: Log) -> Program[Any]:
    log.append(f"waits at {number}")
    yield from Sleep(timedelta(seconds=number))
    log.append(f"asks for {number}")
    answer = yield from Exchange(HttpRequest("GET", f"https://h/{number}"))
    if failure is not None:
        raise failure(f"{number} fails")
    log.append(f"has {number}")
    return answer


def with_finally(inner: Program[Any], after: Program[Any]) -> Program[Any]:
    try:
        return (yield from inner)
    finally:
        yield from after


def shielded(inner: Program[Any], after: Program[Any]) -> Program[Any]:
    try:
        return (yield from inner)
    except BaseException:  # noqa: BLE001  # what nobody should write, and somebody will
        return (yield from after)


# --- worlds in which nothing moves but what is let through a gate


@define
class Ending:
    """How a program ended, and all that it asked for."""

    said: str
    log: Log
    asked: list[str]


@frozen
class Step:
    """Where all stand still, and who is let through; None cancels the whole."""

    waiting: tuple[int, ...]
    chosen: int | None


def told(work: Callable[[], Any]) -> str:
    """Return in words how a program ended; Ctrl-C is to threads what a cancellation is to tasks."""
    try:
        return repr(work())
    except (KeyboardInterrupt, asyncio.CancelledError):
        return "cancelled"
    except Exception as error:  # noqa: BLE001  # whatever it is
        return repr(error)


def in_tasks(node: Node, turns: list[int], cancel_at: int | None) -> tuple[Ending, list[Step]]:
    """Run it in tasks, let one through at a time, and write down the steps."""
    gates: dict[int, asyncio.Future[None]] = {}
    ending = Ending("", [], [])
    steps: list[Step] = []

    class Gates:
        def now(self) -> datetime:
            pytest.fail("no program of these asks for the time")

        def sleep(self, delay: timedelta) -> None:
            pytest.fail("tasks sleep by asleep")

        async def asleep(self, delay: timedelta) -> None:
            gate = gates[delay.seconds] = asyncio.get_running_loop().create_future()
            try:
                await gate
            finally:
                del gates[delay.seconds]

    def exchange(asked: Exchange) -> str:
        ending.asked.append(asked.request.url)
        return asked.request.url

    async def main() -> Any:
        world = World(exchange=exchange, clock=Gates())
        task = asyncio.create_task(run_async(build(node, count(), ending.log), world))
        while True:
            for _ in range(150):  # until nobody has anything left to do
                await asyncio.sleep(0)
            if task.done():
                return await task
            waiting = tuple(sorted(gates))
            if len(steps) == cancel_at:
                steps.append(Step(waiting, None))
                task.cancel()
            else:
                turn = turns[len(steps)] if len(steps) < len(turns) else 0
                steps.append(Step(waiting, waiting[turn % len(waiting)]))
                gates[steps[-1].chosen or 0].set_result(None)

    ending.said = told(lambda: asyncio.run(asyncio.wait_for(main(), PATIENCE)))
    return ending, steps


def stands_still(thread: threading.Thread) -> bool:
    """Return whether a thread waits for a lock."""
    frame: FrameType | None = sys._current_frames()[thread.ident or 0]
    return frame is not None and "acquire(" in linecache.getline(frame.f_code.co_filename, frame.f_lineno)


def shut() -> LockType:
    lock = threading.Lock()
    lock.acquire()
    return lock


@define(eq=False)
class Gate:
    """Where one thread sleeps: it is let through, or woken because its branch is stopped."""

    stop: threading.Event
    is_counted: bool
    lock: LockType = field(factory=shut)


class Gates:
    """A clock whose sleeps end only on request, with the number of threads that have something left to do."""

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self.sleeping: dict[int, Gate] = {}
        self.count = 0
        self.main = threading.current_thread()

    def now(self) -> datetime:
        pytest.fail("no program of these asks for the time")

    async def asleep(self, delay: timedelta) -> None:
        pytest.fail("threads sleep by sleep and sleep_unless")

    def busy(self, change: int) -> None:
        with self.changed:
            self.count += change
            self.changed.notify_all()

    def sleep(self, delay: timedelta) -> None:
        self.sleep_unless(threading.Event(), delay)

    def sleep_unless(self, stop: threading.Event, delay: timedelta) -> None:
        gate = Gate(stop, threading.current_thread() is not self.main)  # outside of a group, nobody is counted
        with self.changed:
            self.sleeping[delay.seconds] = gate
            self.busy(-gate.is_counted)
        try:
            while not gate.lock.acquire(timeout=0.0005 if gate.is_counted else PATIENCE):
                if stop.is_set():
                    break
        finally:
            self.open(delay.seconds)

    def open(self, number: int) -> None:
        """Let a thread through, which counts as busy from here on; one that has gone through is left alone."""
        with self.changed:
            if (gate := self.sleeping.pop(number, None)) is not None:
                self.busy(gate.is_counted)
                gate.lock.release()

    def are_all_waiting(self, numbers: tuple[int, ...]) -> bool:
        """Return whether these wait, and no thread has anything left to do."""
        is_over = self.count == 0 and not any(gate.stop.is_set() for gate in self.sleeping.values())
        return is_over and tuple(sorted(self.sleeping)) == numbers


def in_threads(node: Node, steps: list[Step]) -> Ending:
    """Run it in threads through the same steps: at each, the same must stand still."""
    gates = Gates()
    ending = Ending("", [], [])
    interrupted = threading.Event()
    over = threading.Event()
    strays: list[str] = []
    main = threading.current_thread()

    def exchange(asked: Exchange) -> str:
        ending.asked.append(asked.request.url)
        return asked.request.url

    def conduct() -> None:
        for number, step in enumerate(steps):
            with gates.changed:
                if not wait_until(lambda step=step: gates.are_all_waiting(step.waiting)):  # type: ignore[misc]
                    strays.append(f"step {number} of {steps}: {sorted(gates.sleeping)} wait in threads")
                    break
                if step.chosen is not None:
                    gates.open(step.chosen)
            if step.chosen is None:
                interrupt_main()
        with gates.changed:
            if not wait_until(lambda: not gates.sleeping):
                strays.append(f"after {steps}: {sorted(gates.sleeping)} wait in threads")
        while not over.wait(0.001):
            for number in tuple(gates.sleeping):  # only after a stray: nothing may hang
                gates.open(number)

    def wait_until(condition: Callable[[], bool]) -> bool:
        """Wait, checking often, since setting a `threading.Event` notifies nobody."""
        end = time.monotonic() + PATIENCE
        while not condition():
            if time.monotonic() > end:
                return False
            gates.changed.wait(0.0005)
        return True

    def interrupt_main() -> None:
        """Interrupt the main thread, and wait until it has stopped the others."""
        while not interrupted.is_set():  # a signal that comes just before a lock is waited for wakes nobody
            if stands_still(main):
                signal.pthread_kill(main.ident or 0, signal.SIGINT)
            over.wait(0.0005)
        while not (stands_still(main) or over.is_set()):
            over.wait(0.0005)

    def interrupt(*_: object) -> None:
        if not interrupted.is_set():
            interrupted.set()
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, interrupt)
    conductor = threading.Thread(target=conduct)
    conductor.start()
    try:
        assert isinstance(gates, StoppableClock)
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("twilio_fp.run.busy_of", lambda clock: clock.busy)  # else only stepped clocks are told
            world = World(exchange=exchange, clock=gates)
            ending.said = told(lambda: run(build(node, count(), ending.log), world))
    finally:
        over.set()
        conductor.join(PATIENCE)
        signal.signal(signal.SIGINT, before)
    assert not strays, strays
    return ending


@given(trees(), st.lists(st.integers(0, 7), max_size=20), st.none() | st.integers(0, 6))
def test_failures_and_cancellations_at_any_point_act_alike_in_threads_and_tasks(
    node: Node, turns: list[int], cancel_at: int | None
) -> None:
    asynchronous, steps = in_tasks(node, turns, cancel_at)
    sync = in_threads(node, steps)
    assert sync.log == asynchronous.log
    assert sorted(sync.asked) == sorted(asynchronous.asked)
    assert sync.said == asynchronous.said


# --- what the law does not reach: real clocks, exchanges under way, contexts


def both(program: Callable[[], Program[Any]], world: Callable[[], World]) -> list[Any]:
    """Return a program's results or errors in threads and in tasks."""
    outcomes: list[Any] = []
    works: list[Callable[[], Any]] = [
        lambda: run(program(), world()),
        lambda: asyncio.run(asyncio.wait_for(run_async(program(), world()), PATIENCE)),
    ]
    for work in works:
        try:
            outcomes.append(work())
        except Exception as error:  # noqa: BLE001  # whatever it is
            outcomes.append(error)
    return outcomes


def outcome_of(work: Callable[[Any], Any], program: Any) -> Any:
    """Return what a program answers with, or the error that it ends with."""
    try:
        return work(program)
    except RecursionError as error:
        return error


def ask(path: str = "/") -> Exchange:
    return Exchange(HttpRequest("GET", f"https://h{path}"))


def test_a_failure_interrupts_sleeps_on_every_level_and_nothing_is_sent_after_it() -> None:
    sent: list[str] = []
    asleep = threading.Barrier(3)

    class Clock(SystemClock):
        def sleep_unless(self, stop: threading.Event, delay: timedelta) -> None:
            asleep.wait(PATIENCE)
            super().sleep_unless(stop, delay)

    def exchange(asked: Exchange) -> None:
        if asked.request.url.endswith("/boom"):
            asleep.wait(PATIENCE)
            raise KeyError("boom")
        sent.append(asked.request.url)

    def create() -> Program[None]:
        try:
            yield from Sleep(timedelta(days=3650))
            yield from ask("/create")
        finally:
            yield from ask("/cleanup")

    creates: Program[Any] = parallel([create() for _ in range(60)], at_once=2)
    program: Program[Any] = parallel([ask("/boom"), creates])
    with pytest.raises(KeyError, match="boom"):
        run(program, World(exchange=exchange, clock=Clock()))
    assert sent == ["https://h/cleanup"] * 2


def test_a_sleep_on_the_system_clock_can_be_stopped_however_long_it_is() -> None:
    clock = SystemClock()
    assert isinstance(clock, StoppableClock)
    stop = threading.Event()
    clock.sleep_unless(stop, timedelta(milliseconds=1))
    stop.set()
    clock.sleep_unless(stop, timedelta.max)


def test_a_clock_that_cannot_be_stopped_sleeps_to_the_end() -> None:
    slept: list[timedelta] = []

    class Clock:
        now, asleep = SystemClock.now, SystemClock.asleep

        def sleep(self, delay: timedelta) -> None:
            slept.append(delay)

    run(parallel([Sleep(timedelta(seconds=1))]), World(exchange=repr, clock=Clock()))  # pyright: ignore[reportArgumentType]
    assert slept == [timedelta(seconds=1)]


@pytest.mark.parametrize("ends", ["answer", KeyError("own")], ids=repr)
def test_an_effect_in_progress_ends_when_its_program_is_stopped(ends: Any) -> None:
    """Whether it was answered or failed: a stop is thrown in, and no ``finally`` is entered that was not before."""
    seen: list[str] = []

    def world() -> World:
        begun, asleep, stopped = threading.Event(), threading.Event(), threading.Event()

        def other(path: str) -> Any:
            if path == "/under-way":
                begun.set()
                stopped.wait(PATIENCE)
                if isinstance(ends, Exception):
                    raise ends
            if path == "/boom":
                begun.wait(PATIENCE)
                asleep.wait(PATIENCE)
                raise LookupError("boom")
            seen.append(path)
            return path

        class Clock(SystemClock):
            def sleep_unless(self, stop: threading.Event, delay: timedelta) -> None:
                asleep.set()
                super().sleep_unless(stop, delay)
                stopped.set()

            async def asleep(self, delay: timedelta) -> None:
                asleep.set()
                try:
                    await super().asleep(delay)
                finally:
                    stopped.set()

        def exchange(asked: Exchange) -> Any:
            path = asked.request.url.removeprefix("https://h")
            running = asyncio._get_running_loop()
            return other(path) if running is None else swallowing(path, running)

        async def swallowing(path: str, loop: asyncio.AbstractEventLoop) -> Any:
            """Do what a thread does: go on to the end, whatever is cancelled."""
            work = loop.run_in_executor(None, other, path)
            while not work.done():
                try:
                    await asyncio.shield(work)
                except asyncio.CancelledError:
                    pass
                except Exception:  # noqa: BLE001
                    break
            return work.result()

        return World(exchange=exchange, clock=Clock())

    def careful() -> Program[Any]:
        answer = yield from attempt(ask("/under-way"))
        try:
            yield from ask(f"/goes-on-with-{answer}")
        finally:
            yield from ask("/cleanup")

    errors = both(lambda: parallel([careful(), ask("/boom"), Sleep(timedelta(days=1))]), world)
    if isinstance(ends, Exception):
        assert seen == []
        assert errors == [ends, ends]
    else:
        assert seen == ["/under-way", "/under-way"]
        assert [type(error) for error in errors] == [LookupError, LookupError]


def test_context_variables_reach_every_branch_and_changes_stay_inside() -> None:
    tenant: ContextVar[str] = ContextVar("tenant", default="nobody")

    def world() -> World:
        return World(exchange=lambda asked: (tenant.get(), asked.request.url))

    def branch(path: str) -> Program[Any]:
        before = yield from ask(path)
        tenant.set(path)
        return before, (yield from ask(path))

    def program() -> Program[Any]:
        tenant.set("acme")
        nested = yield from parallel([branch("/a"), parallel([branch("/b")])], at_once=1)
        return nested, tenant.get()

    def had(path: str) -> Any:
        return ("acme", f"https://h{path}"), (path, f"https://h{path}")

    expected = (had("/a"), (had("/b"),)), "acme"
    assert both(program, world) == [expected, expected]


# --- nesting


def nested(make: Callable[[Any], Any], times: int) -> Any:
    program: Any = Now()
    for _ in range(times):
        program = make(program)
    return program


def within(program: Any) -> Program[Any]:
    return (yield from program)


MAKERS = {
    "attempt": attempt,
    "sequence": lambda program: sequence([program]),
    "parallel": lambda program: parallel([program]),
    "within": within,
}


@pytest.mark.parametrize("name", MAKERS)
def test_nesting_ten_thousand_deep_is_refused_by_name(name: str) -> None:
    client = Client(transport=lambda _: HttpResponse(200))
    aclient = AsyncClient(transport=lambda _: HttpResponse(200))
    operation = RawOperation("GET", "api.twilio.com", "/")
    clients: list[Callable[[Any], Any]] = [client, lambda deep: asyncio.run(aclient(deep))]
    runners: list[Callable[[Any], Any]] = [
        lambda deep: run(deep, World(exchange=repr)),
        lambda deep: asyncio.run(run_async(deep, World(exchange=repr))),
    ]
    for work in clients + runners:
        deep: Any = operation
        for _ in range(10_000):
            deep = MAKERS[name](deep)
        gc.collect()
        with uncollected():  # at the limit the collector could not even call what an event loop has for its end
            assert isinstance(outcome_of(work, deep), NestingError)  # attempt answers with it


@pytest.mark.parametrize("levels", [1, MOST_LEVELS, MOST_LEVELS + 1])
def test_programs_run_concurrently_up_to_the_maximum_nesting(levels: int) -> None:
    def program() -> Program[Any]:
        return nested(lambda inner: parallel([inner]), levels)  # type: ignore[no-any-return]

    outcomes = both(program, lambda: World(exchange=repr, clock=SystemClock()))
    refused = levels > MOST_LEVELS
    assert [isinstance(outcome, NestingError) for outcome in outcomes] == [refused, refused]


def test_effects_yielded_before_a_program_nests_too_deeply_are_performed() -> None:
    def descend(depth: int) -> Program[int]:
        yield from ask(f"/{depth}")
        return (yield from descend(depth + 1))

    for runner in (run, lambda program, world: asyncio.run(run_async(program, world))):
        asked: list[Exchange] = []
        with pytest.raises(NestingError, match=r"recursion limit allows \(\d+ frames\): write a loop"):
            runner(descend(0), World(exchange=asked.append))
        assert len(asked) > 100


def endless() -> int:
    return 1 + endless()


def recursing() -> Program[int]:
    yield from ask()
    return endless()


def descending() -> Program[int]:
    yield from ask()
    return (yield from descending())


def forever(levels: int) -> Program[Any]:
    """Nested as deep as that, and then endless in a function of its own."""
    return recursing() if levels == 0 else within(forever(levels - 1))


LIMITLESS: dict[str, tuple[Callable[[], Any], type[Exception]]] = {
    "a program within itself": (descending, NestingError),
    "programs within programs, without an effect": (lambda: nested(within, 10_000), NestingError),
    "a function within itself": (recursing, RecursionError),
    "a function within itself, in ten programs": (lambda: forever(10), RecursionError),
}


@pytest.mark.parametrize("wrap", [within, attempt, lambda it: sequence([it]), lambda it: parallel([it])])
@pytest.mark.parametrize("name", LIMITLESS)
def test_only_programs_within_programs_are_called_nested(name: str, wrap: Callable[[Any], Any]) -> None:
    make, kind = LIMITLESS[name]
    outcomes = both(lambda: wrap(make()), lambda: World(exchange=repr))
    client, aclient = Client(transport=lambda _: HttpResponse(200)), AsyncClient(transport=lambda _: HttpResponse(200))
    outcomes += [outcome_of(client, wrap(make())), outcome_of(lambda deep: asyncio.run(aclient(deep)), wrap(make()))]
    assert [type(outcome) for outcome in outcomes] == [kind] * 4


@pytest.mark.parametrize(("make", "kind"), LIMITLESS.values(), ids=LIMITLESS)
def test_a_tracer_does_not_change_what_counts_as_nested(make: Callable[[], Any], kind: type[Exception]) -> None:
    before = sys.gettrace()
    sys.settrace(lambda *_: None)  # on 3.11 it takes a frame of its own at each level
    try:
        outcome = outcome_of(lambda program: run(program, World(exchange=repr)), within(make()))
    finally:
        sys.settrace(before)
    assert type(outcome) is kind


def test_a_recursion_error_raised_by_an_effect_is_kept() -> None:
    def exchange(_: Exchange) -> None:
        raise RecursionError("of the transport's own")

    for error in both(lambda: within(ask()), lambda: World(exchange=exchange)):
        assert type(error) is RecursionError


def test_a_stream_that_nests_too_deeply_is_refused_by_name() -> None:
    def descend() -> Stream[int]:
        yield from Emit(1)
        yield from descend()

    with pytest.raises(NestingError):
        list(iterate(descend(), World(exchange=repr)))


INTERRUPTED = """
import contextlib, signal
import asyncio  # whose first import does not outlive an interrupt in its middle
from twilio_fp import Client, FetchMessage, HttpResponse, NoAuth, parallel

sent = []

def send(_):
    sent.append(1)
    return HttpResponse(200, {}, b'{"sid": "SM1"}')

def interrupt(*_):
    raise KeyboardInterrupt

client = Client(NoAuth(), transport=send)
calls = [FetchMessage("SM1", account_sid="AC1")] * 6
signal.signal(signal.SIGALRM, interrupt)
for step in range(1, 400):
    with contextlib.suppress(KeyboardInterrupt):
        signal.setitimer(signal.ITIMER_REAL, step * 1e-5)
        client(parallel([parallel(calls, at_once=2), calls[0]], at_once=2))
        signal.setitimer(signal.ITIMER_REAL, 0)
known = len(sent)
client(calls[0])
assert len(sent) == known + 1
"""


def test_interrupts_at_any_moment_leave_nothing_running_or_stuck() -> None:
    subprocess.run([sys.executable, "-c", INTERRUPTED], check=True, timeout=PATIENCE * 4)
