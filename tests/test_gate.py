"""Gates: they admit programs in order of arrival, are freed however a program ends, and detect deadlocks."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from contextlib import suppress
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tracing import at_each_moment, raised_under
from tests.worlds import in_each, world
from twilio_fp import branches, state, timeout
from twilio_fp.effect import Emit, Now, Parallel, Race, Random, Sleep, Ticket, Update
from twilio_fp.errors import DeadlockError, TwilioError, UsageError
from twilio_fp.gate import Enter, Gate, Leave, within
from twilio_fp.http import HttpResponse
from twilio_fp.program import attempt, parallel
from twilio_fp.run import World, aiterate, iterate, run, run_async
from twilio_fp.testing import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from twilio_fp.ask import Program
    from twilio_fp.effect import Stream

SECOND = timedelta(seconds=1)


@given(st.lists(st.integers(0, 5), min_size=1, max_size=12), st.integers(1, 4))
def test_a_gate_admits_up_to_its_limit_in_order_of_arrival(takes: list[int], limit: int) -> None:
    """On virtual time a gate is a queue with so many servers, whose times can be told by hand."""
    began: list[tuple[int, timedelta]] = []

    def one(number: int, clock: VirtualClock) -> Program[None]:
        yield from Sleep(timedelta(milliseconds=number))  # they come one by one

        def work() -> Program[None]:
            began.append((number, clock.now() - VirtualClock().now()))
            yield from Sleep(takes[number] * SECOND)

        yield from within(Gate("gate", limit), work())

    free = [timedelta()] * limit
    expected: list[tuple[int, timedelta]] = []
    for number, seconds in enumerate(takes):
        start = max(min(free), timedelta(milliseconds=number))
        free[free.index(min(free))] = start + seconds * SECOND
        expected.append((number, start))

    for performs in (run, lambda program, world: asyncio.run(run_async(program, world))):
        began.clear()
        here = world()
        clock: Any = here.clock
        performs(Parallel([one(number, clock) for number in range(len(takes))], at_once=99), here)
        assert began == expected
        assert clock.now() - VirtualClock().now() == max(
            free + [start + takes[number] * SECOND for number, start in expected]
        )


def test_a_gate_with_an_unhashable_name_is_refused() -> None:
    with pytest.raises(UsageError, match=r"^name must be hashable, .* got "):
        Gate([])  # type: ignore[arg-type]


@pytest.mark.parametrize("fails", [False, True])
def test_a_program_stopped_inside_or_before_a_gate_frees_its_place(fails: bool) -> None:
    gate = Gate("one")

    def breaks() -> Program[None]:
        yield from Sleep(SECOND)
        if fails:
            raise TwilioError("over")

    def program() -> Program[Any]:
        branches = [within(gate, Sleep(timedelta(hours=1))) for _ in range(5)]
        asked: Any = Parallel([*branches, breaks()]) if fails else Race([*branches, breaks()])
        failure = yield from attempt(asked)
        return failure is not None, (yield from within(gate, Now())).second

    assert [result for result, _ in in_each(program)] == [(fails, 1)] * 2


def test_a_task_cancelled_at_any_step_leaves_the_gate_free() -> None:
    gate = Gate("one")

    async def scenario(steps: int) -> None:
        here = world()
        tasks: list[Any] = [asyncio.ensure_future(run_async(within(gate, Race([Now()])), here)) for _ in range(3)]
        for _ in range(steps):
            await asyncio.sleep(0)
        tasks[0].cancel()
        tasks[1].cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.wait_for(run_async(within(gate, Now()), here), timeout=20)

    for steps in range(12):
        asyncio.run(scenario(steps))


INTERRUPTED = """
import signal
from twilio_fp import Client, FetchMessage, Gate, HttpResponse, NoAuth, within
from twilio_fp.middleware import Concurrency, Retry

FETCH = FetchMessage("SM1", account_sid="AC1")

def interrupt(*_):
    raise KeyboardInterrupt

client = Client(
    NoAuth(), transport=lambda _: HttpResponse(200, {}, b'{"sid": "SM1"}'), middleware=[Concurrency(1), Retry()]
)
client(within(Gate("line"), FETCH))
signal.signal(signal.SIGALRM, interrupt)
interrupted = 0
for step in range(3000):
    try:
        signal.setitimer(signal.ITIMER_REAL, (step % 400 + 1) * 1e-6)
        client(within(Gate("line"), FETCH))
        signal.setitimer(signal.ITIMER_REAL, 0)
    except KeyboardInterrupt:
        interrupted += 1
    cells = client.state._processes.values()
    assert not any(getattr(entry.value, "inside", entry.value) for one in cells for entry in one._entries.values())
assert interrupted > 100
"""


def test_an_interrupt_at_any_moment_is_raised_unchanged_and_leaves_gates_free() -> None:
    done = subprocess.run([sys.executable, "-c", INTERRUPTED], capture_output=True, text=True, timeout=120)
    assert (done.returncode, done.stderr) == (0, "")


GATE = Gate("one", limit=1)


def refused(program: Callable[[], Program[Any]]) -> None:
    """Check that a program fails, in its own thread, since otherwise it would wait forever."""
    came = list[object]()
    here = world()

    def work() -> None:
        came.append(run(attempt(program()), here))

    worker = threading.Thread(target=work, daemon=True)
    worker.start()
    worker.join(timeout=20)
    assert [type(one) for one in came] == [DeadlockError]
    assert "Gate(name='one')" in str(came[0])
    assert run(within(GATE, Now()), here) is not None  # it was left


def test_entering_a_gate_inside_itself_is_refused() -> None:
    refused(lambda: within(GATE, within(GATE, Now())))
    refused(lambda: within(GATE, parallel([within(GATE, Now()), Sleep(SECOND)])))
    refused(lambda: within(GATE, parallel([timeout(within(GATE, Now()), SECOND)])))


def test_interrupting_the_only_program_inside_is_refused_immediately() -> None:
    here, came = world(), list[object]()

    def interrupt() -> Program[Any]:
        came.append(run(attempt(within(GATE, Now())), here))  # as the handler of a signal does
        yield from Now()

    run(within(GATE, interrupt()), here)
    assert [type(one) for one in came] == [DeadlockError]


def holding(gate: Gate, here: World, leave: threading.Event) -> threading.Thread:
    """Return a thread that stays inside a gate until it is released."""
    inside = threading.Event()

    def hold() -> Program[Any]:
        inside.set()
        assert leave.wait(20)
        yield from Now()

    thread = threading.Thread(target=lambda: run(within(gate, hold()), here), daemon=True)
    thread.start()
    assert inside.wait(20)
    return thread


def test_interrupting_a_waiting_program_is_refused_once_that_program_is_admitted() -> None:
    here, came, leave, interrupted = world(), list[object](), threading.Event(), list[int]()
    other = holding(GATE, here, leave)

    def trace(frame: FrameType, event: str, _: object) -> Any:
        if frame.f_code is state.block.__code__ and event == "line" and "cut" in frame.f_locals and not interrupted:
            interrupted.append(frame.f_lineno)  # it stands in the queue
            threading.Timer(0.05, leave.set).start()
            came.append(run(attempt(within(GATE, Now())), here))
        return trace

    assert raised_under(trace, lambda: came.append(run(within(GATE, Random()), here))) is None
    other.join(20)
    assert [type(one) for one in came] == [DeadlockError, float]


def test_interrupting_a_program_inside_waits_if_another_can_leave() -> None:
    here, came, leave, two = world(), list[object](), threading.Event(), Gate("two", limit=2)
    other = holding(two, here, leave)

    def interrupt() -> Program[Any]:
        threading.Timer(0.05, leave.set).start()
        came.append(run(attempt(within(two, Random())), here))
        yield from Now()

    run(within(two, interrupt()), here)
    other.join(20)
    assert [type(one) for one in came] == [float]


def test_a_stream_closed_early_leaves_its_gate_free() -> None:
    def lines() -> Stream[int]:
        for number in range(3):
            yield from Emit(number)

    def program() -> Any:
        stream: Any = lines()
        return within(Gate("one"), stream)

    here, there = world(), world()
    stream: Any = iterate(program(), here)
    assert next(stream) == 0
    stream.close()
    assert run(within(Gate("one"), Now()), here).year == 2024

    async def main() -> None:
        stream: Any = aiterate(program(), there)
        assert await anext(stream) == 0
        await stream.aclose()
        now = await asyncio.wait_for(run_async(within(Gate("one"), Now()), there), timeout=20)
        assert now.year == 2024

    asyncio.run(main())


def test_a_users_own_threads_wait_at_a_gate() -> None:
    here = World(exchange=lambda asked: HttpResponse(200))
    inside, most = [0], [0]

    def work() -> Program[None]:
        inside[0] += 1
        most[0] = max(most[0], inside[0])
        yield from Now()
        inside[0] -= 1

    threads = [threading.Thread(target=lambda: run(within(Gate("one"), work()), here)) for _ in range(30)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (inside, most) == ([0], [1])


NESTED = {
    "one in itself": lambda: within(GATE, within(GATE, Now())),
    "one in itself, in another thread": lambda: within(GATE, parallel([within(GATE, Now())])),
    "one in itself, with a limit of time": lambda: within(GATE, timeout(within(GATE, Now()), SECOND)),
    "one that sleeps": lambda: within(GATE, Sleep(SECOND)),
    "another in it": lambda: within(GATE, within(Gate("other"), Now())),
}


@pytest.mark.parametrize("interrupting", [lambda: within(GATE, Now()), lambda: within(GATE, Sleep(SECOND))])
@pytest.mark.parametrize("interrupted", NESTED.values(), ids=NESTED)
def test_a_waiting_or_refused_program_may_be_interrupted_at_any_moment(interrupted: Any, interrupting: Any) -> None:
    """A signal's handler never changes what the interrupted program is answered, and finds the gate left after it."""
    expected = type(run(attempt(interrupted()), world()))
    came = set[type]()

    def once() -> tuple[Callable[[], None], Callable[[], None]]:
        here = world()

        def check() -> None:
            assert type(run(attempt(interrupted()), here)) is expected
            assert type(run(attempt(within(GATE, Now())), here)) is not DeadlockError

        return check, lambda: came.add(type(run(attempt(interrupting()), here)))

    moments = at_each_moment(once)
    assert moments > 100
    assert DeadlockError in came
    assert len(came) == 2


def is_waited_for(here: World) -> bool:
    return any(entry.waiting for cells in here.state._processes.values() for entry in cells._entries.values())


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # what comes while a generator goes
def test_an_interrupt_at_any_moment_of_a_wait_leaves_the_gate_free() -> None:
    """As Ctrl-C is one, or the exception of a signal's handler: who is interrupted does not stay in the queue."""

    def interrupt() -> None:
        raise KeyboardInterrupt

    def once() -> tuple[Callable[[], None], Callable[[], None]]:
        here, inside, ended = World(exchange=lambda asked: HttpResponse(200)), Ticket(), threading.Event()
        run(Update(GATE.cell, Enter(inside, 1)), here)

        def leave() -> None:
            while not (is_waited_for(here) or ended.wait(0.001)):
                pass
            run(Update(GATE.cell, Leave(inside)), here)

        def work() -> None:
            leaving = threading.Thread(target=leave)
            leaving.start()
            with suppress(KeyboardInterrupt):
                run(within(GATE, Random()), here)
            sys.setprofile(None)
            ended.set()
            leaving.join(20)
            assert not is_waited_for(here)
            assert run(within(GATE, Now()), here).tzinfo is not None

        return work, interrupt

    assert at_each_moment(once) > 50


def test_interrupting_a_group_delays_its_branches_only_for_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    """A handler's program runs above the wait for the group: it goes on, and so does who waits for it."""
    here, go, came = World(exchange=lambda asked: HttpResponse(200)), threading.Event(), list[object]()
    side_by_side = branches._run_concurrently

    def hold() -> Program[Any]:
        go.set()
        for _ in range(200):  # until the branch waits, or has failed
            yield from Sleep(timedelta(milliseconds=1))
            if is_waited_for(here):
                break
        return "held"

    def branch() -> Program[float]:
        assert go.wait(20)
        return (yield from within(GATE, Random()))

    def interrupted(work: Callable[[], None], count: int, stop: Callable[[], None]) -> None:
        beside = threading.Thread(target=side_by_side, args=(work, count, stop))
        beside.start()
        came.append(run(attempt(within(GATE, hold())), here))  # as a handler does, while the group is waited for
        beside.join(20)

    monkeypatch.setattr(branches, "_run_concurrently", interrupted)
    (result,) = run(parallel([attempt(branch())]), here)
    assert (came, type(result)) == (["held"], float)


def lines(inside: threading.Event) -> Stream[int]:
    inside.set()
    for number in range(3):
        yield from Emit(number)


def test_a_gate_waits_for_a_stream_that_another_thread_continues() -> None:
    here, waits, inside = World(exchange=lambda asked: HttpResponse(200)), threading.Event(), threading.Event()
    stream: Any = lines(inside)
    items: Any = iterate(within(GATE, stream), here)
    assert next(items) == 0
    read = [0]

    def read_on() -> None:
        read.append(next(items))
        inside.set()
        assert waits.wait(20)
        read.extend(items)

    inside.clear()
    reader = threading.Thread(target=read_on)
    reader.start()
    assert inside.wait(20)
    threading.Timer(0.05, waits.set).start()
    assert type(run(within(GATE, Random()), here)) is float
    reader.join(20)
    assert read == [0, 1, 2]


def test_the_reader_of_a_stream_inside_a_gate_is_refused_at_that_gate() -> None:
    """Wherever it was begun: it goes on only when its reader does."""
    stream: Any = lines(threading.Event())
    here = world()
    items: Any = iterate(within(GATE, stream), here)
    beginning = threading.Thread(target=lambda: next(items))
    beginning.start()
    beginning.join(20)
    assert next(items) == 1
    came = list[object]()
    reader = threading.Thread(
        target=lambda: came.extend([next(items), run(attempt(within(GATE, Now())), here)]), daemon=True
    )
    reader.start()
    reader.join(20)
    assert [type(one) for one in came] == [int, DeadlockError]
    items.close()
    assert run(within(GATE, Now()), here).year == 2024
