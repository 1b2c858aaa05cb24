"""Concurrent programs: their order, their failures, and how they are stopped, in threads and in tasks."""

from __future__ import annotations

import asyncio
import signal
import threading
from time import monotonic
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.worlds import PATIENCE, Recorded, answering, ask, both, call, fails_with, in_loop
from twilio_fp import FetchMessage
from twilio_fp.auth import AuthToken
from twilio_fp.client import AsyncClient, Client
from twilio_fp.errors import AmbiguousError, ApiError, UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.program import attempt, parallel, traverse
from twilio_fp.run import World, run, run_async

if TYPE_CHECKING:
    from collections.abc import Iterator

    from twilio_fp.ask import Effect, Program
    from twilio_fp.effect import Exchange


@given(st.integers(0, 9), st.integers(1, 12))
def test_parallel_keeps_the_order_of_its_programs(count: int, at_once: int) -> None:
    paths = [f"/{number}" for number in range(count)]
    outcomes = both(lambda: parallel([ask(path) for path in paths], at_once=at_once), answering(str))
    assert outcomes == [tuple(paths), tuple(paths)]


@pytest.mark.parametrize("at_once", [1, 2, 3])
def test_parallel_in_threads_uses_exactly_the_given_concurrency(at_once: int) -> None:
    barrier = threading.Barrier(at_once)  # breaks unless this many wait at the same time
    lock = threading.Lock()
    in_flight: set[str] = set()
    most: list[int] = []

    def answer(path: str) -> str:
        with lock:
            in_flight.add(path)
            most.append(len(in_flight))
        barrier.wait(PATIENCE)
        with lock:
            in_flight.discard(path)
        barrier.wait(PATIENCE)
        return path

    paths = [f"/{number}" for number in range(at_once * 4)]
    assert run(parallel([ask(path) for path in paths], at_once=at_once), answering(answer)) == tuple(paths)
    assert max(most) == at_once


@pytest.mark.parametrize("at_once", [1, 2, 3])
def test_parallel_in_tasks_uses_exactly_the_given_concurrency(at_once: int) -> None:
    async def main() -> int:
        barrier = asyncio.Barrier(at_once)
        in_flight: set[str] = set()
        most = 0

        async def exchange(exchange: Exchange) -> str:
            nonlocal most
            in_flight.add(exchange.request.url)
            most = max(most, len(in_flight))
            await barrier.wait()
            in_flight.discard(exchange.request.url)
            return exchange.request.url

        urls = [f"/{number}" for number in range(at_once * 4)]
        result = await run_async(parallel(map(ask, urls), at_once=at_once), World(exchange=exchange))
        assert result == tuple(f"https://h{url}" for url in urls)
        return most

    assert in_loop(main()) == at_once


def mixed(*programs: Effect[Any] | Program[Any]) -> tuple[Effect[Any] | Program[Any], ...]:
    return programs


ERRORS = {"/0": KeyError("first"), "/1": KeyError("second")}


def test_the_first_failure_in_the_programs_order_is_raised_not_the_first_in_time_in_threads() -> None:
    other_failed = threading.Event()

    def answer(path: str) -> str:
        if path == "/0":
            other_failed.wait(PATIENCE)
        raise ERRORS[path]

    def second() -> Program[Any]:
        try:
            yield from ask("/1")
        finally:
            other_failed.set()

    with pytest.raises(KeyError, match="first"):
        run(parallel(mixed(ask("/0"), second())), answering(answer))


def test_the_first_failure_in_the_programs_order_is_raised_not_the_first_in_time_in_tasks() -> None:
    async def exchange(exchange: Exchange) -> Any:
        path = exchange.request.url.removeprefix("https://h")
        if path == "/0":
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:  # the other program has failed: fail too
                raise ERRORS[path] from None
        raise ERRORS[path]

    with pytest.raises(KeyError, match="first"):
        in_loop(run_async(parallel([ask("/0"), ask("/1")]), World(exchange=exchange)))


def test_when_one_fails_the_others_are_stopped_and_their_finally_runs_in_threads() -> None:
    seen: list[Any] = []
    begun = threading.Event()

    def answer(path: str) -> str:
        if path == "/fails":
            begun.wait(PATIENCE)
            raise KeyError("k")
        begun.set()
        return path

    def endless() -> Program[Any]:
        try:
            until = monotonic() + PATIENCE
            while monotonic() < until:
                yield from ask("/again")
            seen.append("never stopped")
        finally:
            seen.append((yield from ask("/cleanup")))

    with pytest.raises(KeyError):
        run(parallel(mixed(ask("/fails"), endless())), answering(answer))
    assert seen == ["/cleanup"]


def test_when_one_fails_the_others_are_stopped_and_their_finally_runs_in_tasks() -> None:
    seen: list[Any] = []

    async def exchange(exchange: Exchange) -> Any:
        path = exchange.request.url.removeprefix("https://h")
        if path == "/fails":
            await asyncio.sleep(0)
            raise KeyError("k")
        if path == "/waits":
            await asyncio.Event().wait()
        return path

    def waits() -> Program[Any]:
        try:
            yield from ask("/waits")
        finally:
            seen.append((yield from ask("/cleanup")))

    with pytest.raises(KeyError):
        in_loop(run_async(parallel([waits(), ask("/fails"), waits()]), World(exchange=exchange)))
    assert seen == ["/cleanup", "/cleanup"]


def test_a_program_whose_turn_has_not_come_does_not_begin_after_a_failure() -> None:
    begun: list[str] = []

    def fails() -> Program[Any]:
        begun.append("fails")
        yield from ask()

    def later() -> Program[Any]:
        begun.append("later")
        yield from ask()

    errors = both(lambda: parallel([fails(), later(), later()], at_once=1), fails_with(KeyError("k")))
    assert [type(error) for error in errors] == [KeyError, KeyError]
    assert begun == ["fails", "fails"]


def test_a_list_with_anything_but_programs_begins_none_of_them() -> None:
    begun: list[str] = []

    def first() -> Program[Any]:
        begun.append("first")
        yield from ask()

    wrong: Any = len
    errors = both(lambda: parallel([first(), wrong]), answering(str))
    assert [type(error) for error in errors] == [UsageError, UsageError]
    assert begun == []


def test_a_failure_in_parallel_can_be_caught_by_the_program_that_yielded_it() -> None:
    def careful() -> Program[Any]:
        try:
            yield from parallel([ask("/a"), ask("/b")])
        except KeyError:
            return "caught"

    assert both(careful, fails_with(KeyError("k"))) == ["caught", "caught"]


@pytest.mark.parametrize("at_once", [1, 2, 8])
def test_parallel_nests(at_once: int) -> None:
    def inner(name: str) -> Program[Any]:
        return parallel([ask(f"/{name}{number}") for number in range(3)], at_once=at_once)

    def program() -> Program[Any]:
        return parallel([inner("a"), inner("b"), ask("/c")], at_once=at_once)

    expected = (("/a0", "/a1", "/a2"), ("/b0", "/b1", "/b2"), "/c")
    assert both(program, answering(str)) == [expected, expected]


def test_operations_inside_parallel_inside_programs_reach_the_transport() -> None:
    def program() -> Program[Any]:
        return parallel([attempt(call("/refused")), traverse(call, ["/a", "/b"])])

    client = Client(transport=Recorded().respond)
    aclient = AsyncClient(transport=Recorded().arespond)
    for refused, others in (client(program()), in_loop(aclient(program()))):
        assert isinstance(refused, ApiError)
        assert others == ({"path": "/a"}, {"path": "/b"})


def test_a_lost_post_is_ambiguous_on_both_clients() -> None:
    client, aclient = Client(transport=Recorded().respond), AsyncClient(transport=Recorded().arespond)
    with pytest.raises(AmbiguousError):
        client(call("/lost", "POST"))
    with pytest.raises(AmbiguousError):
        in_loop(aclient(call("/lost", "POST")))


def test_cancelling_a_task_cancels_all_its_concurrent_programs() -> None:
    seen: list[Any] = []

    def waits(name: str) -> Program[Any]:
        try:
            yield from ask("/waits")
        except asyncio.CancelledError:
            seen.append(name)
            raise

    async def main() -> None:
        count = 0
        both_wait = asyncio.Event()

        async def exchange(_: Exchange) -> Any:
            nonlocal count
            count += 1
            if count == 2:
                both_wait.set()
            await asyncio.Event().wait()

        program = parallel([waits("a"), waits("b")])
        task = asyncio.create_task(run_async(program, World(exchange=exchange)))
        await both_wait.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    in_loop(main())
    assert seen == ["a", "b"]


@pytest.fixture
def interruptible() -> Iterator[None]:
    """SIGINT raises KeyboardInterrupt in the main thread, however the tests are run."""
    if threading.current_thread() is not threading.main_thread():
        pytest.fail("this test needs the main thread")
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_stops_all_concurrent_programs_in_threads() -> None:
    seen: list[str] = []
    main = threading.main_thread().ident or 0
    begun = threading.Barrier(2, action=lambda: signal.pthread_kill(main, signal.SIGINT))
    ended = threading.Semaphore(0)

    def answer(path: str) -> str:
        if path == "/begin":
            begun.wait(PATIENCE)
        return path

    def endless(name: str) -> Program[Any]:
        try:
            yield from ask("/begin")
            until = monotonic() + PATIENCE
            while monotonic() < until:
                yield from ask("/again")
            seen.append(f"{name} was never stopped")
        finally:
            seen.append(name)
            ended.release()

    def careful() -> Program[Any]:
        try:
            yield from parallel([endless("a"), endless("b")])
        except KeyboardInterrupt:
            seen.append("thrown in")
            raise

    with pytest.raises(KeyboardInterrupt):
        run(careful(), answering(answer))
    assert ended.acquire(timeout=PATIENCE)
    assert ended.acquire(timeout=PATIENCE)
    assert sorted(seen) == ["a", "b", "thrown in"]


@pytest.mark.parametrize("status", [302, 400, 401, 404, 429, 503, 200])
def test_concurrent_failures_can_be_told_apart_when_printed(status: int) -> None:
    client = Client(AuthToken(account_sid="AC1", token="hush"), transport=lambda _: HttpResponse(status, (), b"no"))
    failed = client(parallel([attempt(FetchMessage(sid)) for sid in ("SM1", "SM2")]))
    assert len({repr(error) for error in failed}) == 2
    for sid, error in zip(("SM1", "SM2"), failed, strict=True):
        assert f"/{sid}.json" in repr(error)
        assert repr(error) == f"{type(error).__name__}({str(error)!r})"
