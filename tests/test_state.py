"""State shared by programs of one client: atomic changes, waiters served in order, and none forgotten."""

from __future__ import annotations

import asyncio
import os
import sys
import threading
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.tracing import raised_under
from tests.worlds import in_each, world
from twilio_fp import AsyncClient, Client, FetchMessage, NoAuth, ProgramTimeoutError, evolve, state, timeout
from twilio_fp.effect import WAIT, Cell, Now, Race, Sleep, Update
from twilio_fp.errors import DeadlockError, TwilioError, UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.middleware import Concurrency, RateLimit, Retry
from twilio_fp.program import attempt, parallel, sequence
from twilio_fp.run import run
from twilio_fp.state import Cells, Waiter
from twilio_fp.testing import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType

    from twilio_fp.ask import Program

SECOND = timedelta(seconds=1)
COUNT = Cell("count", start=0)


def count_up() -> Update[int]:
    return Update(COUNT, lambda number: (number + 1, number + 1))


def test_a_change_is_atomic_and_returns_its_functions_result() -> None:
    def program() -> Program[Any]:
        numbers = yield from parallel([sequence([count_up() for _ in range(50)]) for _ in range(20)], at_once=20)
        last = yield from count_up()
        return sorted(number for some in numbers for number in some), last

    for result, _ in in_each(program):
        assert result == (list(range(1, 1001)), 1001)


def test_a_change_that_fails_or_returns_no_pair_changes_nothing() -> None:
    def program() -> Program[Any]:
        wrong: Any = Update(COUNT, lambda number: number + 1)
        with pytest.raises(UsageError, match=r"a change must return a pair \(value, answer\) or WAIT, got .* int"):
            yield from wrong
        with pytest.raises(ZeroDivisionError):
            yield from Update(COUNT, lambda number: (1 // number, None))
        return (yield from count_up())

    assert [result for result, _ in in_each(program)] == [1, 1]


def test_a_change_that_fails_while_waiting_fails_for_its_own_program() -> None:
    def opens(number: int) -> Any:
        return WAIT if number == 0 else (1 // 0, None)

    def program() -> Program[Any]:
        def late() -> Program[Any]:
            yield from Sleep(SECOND)
            return (yield from count_up())

        def waits() -> Program[Any]:
            with pytest.raises(ZeroDivisionError):
                yield from Update(COUNT, opens)
            return "heard"

        return (yield from parallel([waits(), late()]))

    assert [result for result, _ in in_each(program)] == [("heard", 1)] * 2


def test_a_timed_change_is_passed_the_time_at_each_step() -> None:
    """It waits for a second change, which comes three seconds later."""
    start = VirtualClock().now()
    cell = Cell("times", start=())

    def noted(times: tuple[timedelta, ...], now: Any) -> Any:
        return (*times, now - start), None

    def second(times: tuple[timedelta, ...], now: Any) -> Any:
        return (times, (times, now - start)) if times else WAIT

    def late() -> Program[None]:
        yield from Sleep(3 * SECOND)
        yield from Update(cell, noted, timed=True)

    def program() -> Program[Any]:
        yield from Sleep(SECOND)
        programs: list[Any] = [Update(cell, second, timed=True), late()]
        told = (yield from parallel(programs))[0]
        return told, (yield from Update(cell, lambda times: (times, times)))

    assert [result for result, _ in in_each(program)] == [(((4 * SECOND,), 4 * SECOND), (4 * SECOND,))] * 2


def test_a_change_interrupted_by_another_loses_neither() -> None:
    here, interrupted = world(), list[int]()

    def change(number: int) -> tuple[int, int]:
        if not interrupted:
            interrupted.append(number)
            run(count_up(), here)  # as the handler of a signal does that comes meanwhile
        return number + 1, number + 1

    answers: list[int] = []
    worker = threading.Thread(target=lambda: answers.append(run(Update(COUNT, change), here)), daemon=True)
    worker.start()
    worker.join(timeout=20)
    assert answers == [2]


def test_a_waiter_released_by_a_change_and_its_interruption_is_served_once() -> None:
    clock, cells, served = VirtualClock(), Cells(), list[int]()

    def wait_for(number: int, wake: Callable[[], None]) -> Waiter:
        waiter = Waiter(Update(COUNT, lambda it: (it, number) if it >= number else WAIT), clock)
        cells.join(waiter, lambda _: None, wake)
        return waiter

    def first() -> None:
        served.append(1)
        if len(served) == 1:
            cells.try_update(count_up(), clock)  # as the handler of a signal does that comes before it is told

    waiters = [wait_for(1, first), wait_for(2, lambda: served.append(2)), wait_for(3, lambda: served.append(3))]
    cells.try_update(count_up(), clock)
    assert [waiter.is_served for waiter in waiters] == [True, True, False]
    cells.try_update(count_up(), clock)
    assert [waiter.is_served for waiter in waiters] == [True, True, True]
    assert served[-1] == 3
    assert served.count(2) == 1


@pytest.mark.parametrize("layer", [RateLimit(1000, per=SECOND), Concurrency(2), Concurrency(1), Retry()], ids=repr)
def test_a_signal_handler_may_use_the_client_whatever_line_it_interrupts(layer: Any) -> None:
    answer = HttpResponse(503) if isinstance(layer, Retry) else HttpResponse(200, {}, b'{"sid": "SM1"}')
    fetch, ended, interrupting = FetchMessage("SM1", account_sid="AC1"), list[object](), list[object]()

    def interrupted_at(line: int) -> bool:
        client = Client(NoAuth(), transport=lambda _: answer, middleware=[layer], clock=VirtualClock())
        left = line

        def trace(frame: FrameType, event: str, _: object) -> Any:
            nonlocal left
            if frame.f_code.co_filename != state.__file__:
                return trace
            left -= event == "line"
            if not left:
                left -= 1
                sys.settrace(None)
                interrupting.append(client(attempt(fetch)))
            return trace

        def work() -> None:
            ended.append(raised_under(trace, lambda: client(attempt(fetch))))

        worker = threading.Thread(target=work, daemon=True)
        worker.start()
        worker.join(timeout=20)
        assert ended.pop() is None
        return left < 0

    line = 1
    while interrupted_at(line):
        line += 1
    assert line > 20
    assert any(isinstance(it, DeadlockError) for it in interrupting) == (layer == Concurrency(1))


def test_evolved_clients_share_their_state_and_others_do_not() -> None:
    client = Client()
    assert [client(count_up()), client.for_account("AC" + "0" * 32)(count_up())] == [1, 2]
    assert evolve(client, middleware=[])(count_up()) == 3
    assert Client()(count_up()) == 1
    assert Client(transport=client.transport) == client
    assert "state" not in repr(client)


def test_each_event_loop_has_its_own_state_which_its_tasks_share() -> None:
    client = AsyncClient()

    async def twice() -> list[int]:
        return [await client(count_up()), await client.for_account("AC" + "0" * 32)(count_up())]

    assert [asyncio.run(twice()), asyncio.run(twice())] == [[1, 2], [1, 2]]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_process_has_fresh_state() -> None:
    client = Client()
    client(count_up())
    pid = os.fork()
    if pid == 0:
        os._exit(client(count_up()))
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 1
    assert client(count_up()) == 2


# --- races and time


def test_a_race_returns_the_first_result_and_stops_the_others() -> None:
    ended: list[str] = []

    def slow() -> Program[str]:
        try:
            yield from Sleep(timedelta(hours=1))
        finally:
            ended.append("slow")
        return "slow"

    def quick() -> Program[str]:
        yield from Sleep(SECOND)
        return "quick"

    def program() -> Program[Any]:
        race: Race[str] = Race([slow(), quick()])
        winner = yield from race
        return winner, (yield from Now()).hour

    assert [result for result, _ in in_each(program)] == [("quick", 0)] * 2
    assert ended == ["slow"] * 2


@pytest.mark.parametrize("kind", [KeyboardInterrupt, SystemExit])
@pytest.mark.parametrize("fails", [False, True])
def test_an_exit_in_a_race_passes_through_whoever_wins(kind: type[BaseException], fails: bool) -> None:
    def slow() -> Program[str]:
        try:
            yield from Sleep(timedelta(seconds=9))
        finally:
            raise kind

    def quick() -> Program[str]:
        yield from Now()
        if fails:
            raise ValueError
        return "quick"

    def program() -> Program[str]:
        return (yield from Race([slow(), quick()]))

    with pytest.raises(kind):
        Client(clock=VirtualClock())(program())
    with pytest.raises(kind):
        asyncio.run(AsyncClient(clock=VirtualClock())(program()))


def test_a_stop_takes_effect_before_time_moves_on() -> None:
    """Whoever is stopped just as it falls asleep does not sleep, whichever thread is the faster."""

    def slow() -> Program[None]:
        yield from Sleep(timedelta(hours=1))

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        for _ in range(1000):
            clock = VirtualClock()
            with pytest.raises(ProgramTimeoutError):
                Client(clock=clock)(timeout(parallel([slow()]), timedelta(seconds=1)))
            assert clock.now() - VirtualClock().now() == timedelta(seconds=1)
    finally:
        sys.setswitchinterval(before)


def test_a_race_fails_if_the_first_to_end_fails() -> None:
    def fails() -> Program[None]:
        yield from Sleep(SECOND)
        raise TwilioError("lost")

    def program() -> Program[Any]:
        return (yield from attempt(Race([fails(), Sleep(2 * SECOND)])))

    assert [str(result) for result, _ in in_each(program)] == ["lost"] * 2


@given(
    st.recursive(
        st.integers(0, 9), lambda inner: st.tuples(st.sampled_from("sp"), st.lists(inner, min_size=1)), max_leaves=12
    )
)
def test_sequential_sleeps_add_up_and_concurrent_ones_take_the_longest(plan: Any) -> None:
    def build(node: Any) -> Program[Any]:
        if isinstance(node, int):
            return (yield from Sleep(node * SECOND))
        kind, inner = node
        programs = [build(each) for each in inner]
        return (yield from (sequence(programs) if kind == "s" else parallel(programs, at_once=99)))

    def length(node: Any) -> int:
        if isinstance(node, int):
            return node
        kind, inner = node
        return (sum if kind == "s" else max)(length(each) for each in inner)

    for _, here in in_each(lambda: build(plan)):
        assert here.clock.now() - VirtualClock().now() == length(plan) * SECOND
