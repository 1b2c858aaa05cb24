"""The runners: a program has the same result, effects and failures sync and async."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.tracing import raised_under
from tests.worlds import answering, ask, both, call, fails_with, in_loop
from twilio_fp.client import AsyncClient, Client
from twilio_fp.effect import Emit, Exchange, Now, Parallel, Random, Sleep
from twilio_fp.errors import ApiError, TransportError, UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.program import attempt, parallel
from twilio_fp.record import evolve
from twilio_fp.rest.api.v2010 import ListMessage
from twilio_fp.run import SystemClock, World, iterate, run, run_async
from twilio_fp.testing import VirtualClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from twilio_fp.ask import Effect, Program
    from twilio_fp.effect import Stream
    from twilio_fp.http import HttpResponse

# --- the effects, one by one


@pytest.mark.parametrize(
    ("effect", "answer"),
    [
        (ask("/x"), "/x"),
        (Sleep(timedelta(days=1)), None),
        (Now(), datetime(2024, 1, 1, tzinfo=UTC)),
        (Random(), 0.25),
        (Parallel([ask("/a"), ask("/b")]), ("/a", "/b")),
        (Parallel([]), ()),
    ],
    ids=lambda value: type(value).__name__,
)
def test_an_effect_is_performed_alike_by_both_runners(effect: Effect[Any], answer: Any) -> None:
    world = World(exchange=lambda exchange: exchange.request.url[9:], clock=VirtualClock(), random=lambda: 0.25)
    assert run(effect, world) == answer
    world = World(exchange=world.exchange, clock=VirtualClock(), random=world.random)
    assert in_loop(run_async(effect, world)) == answer


def test_an_exchange_has_only_the_time_left_until_its_deadline() -> None:
    clock = VirtualClock()
    sent: list[Exchange] = []
    world = World(exchange=sent.append, clock=clock)
    operation = Now()  # anything will do
    for seconds in (5, 9):
        deadline = clock.now() + timedelta(seconds=seconds)
        request = HttpRequest("GET", "https://h/x", {"A": "b"}, b"c", timedelta(seconds=7))
        exchange = Exchange(request, operation=operation, streamed=True, attempt=3, deadline=deadline)
        run(exchange, world)
        in_loop(run_async(exchange, world))
        timely = evolve(exchange, request=evolve(request, timeout=timedelta(seconds=min(seconds, 7))))
        assert (sent.pop(), sent.pop()) == (timely, timely)


def test_an_exchange_whose_deadline_has_passed_is_not_sent() -> None:
    clock = VirtualClock()
    sent: list[Exchange] = []
    exchange = evolve(ask("/x"), deadline=clock.now())
    for result in (
        run(attempt(exchange), World(exchange=sent.append, clock=clock)),
        in_loop(run_async(attempt(exchange), World(exchange=sent.append, clock=clock))),
    ):
        assert isinstance(result, TransportError)
        assert (str(result), result.timed_out) == ("the deadline passed before the request was sent", True)
        assert result.outcome == "never-sent"
    assert sent == []


def test_an_awaitable_answer_is_awaited() -> None:
    async def answer(exchange: Exchange) -> str:
        await asyncio.sleep(0)
        return exchange.request.url

    assert in_loop(run_async(ask("/x"), World(exchange=answer))) == "https://h/x"


def test_the_systems_clock_is_aware_and_waits() -> None:
    clock = SystemClock()
    before = clock.now()
    clock.sleep(timedelta(milliseconds=2))
    asyncio.run(clock.asleep(timedelta(milliseconds=2)))
    assert before.tzinfo is UTC
    assert clock.now() - before >= timedelta(milliseconds=4)


# --- what is refused


def stray(effect: Any) -> Program[Any]:
    return (yield effect)


def one() -> Program[Any]:
    return (yield from ask())


@pytest.mark.parametrize(
    ("effect", "message"),
    [
        (5, "a program must yield effects, got a value of type int"),
        (None, "a program must yield effects, got a value of type NoneType"),
        (one, "a program must yield effects, got a value of type function"),
        (one(), "a program yielded the program one: write yield from, which runs it"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_anything_but_an_effect_is_refused_where_it_is_yielded(effect: Any, message: str) -> None:
    def catching() -> Program[Any]:
        try:
            yield effect
        except UsageError as error:
            return str(error)

    world = fails_with(AssertionError())
    assert both(catching, world) == [message, message]
    assert [str(each) for each in both(lambda: stray(effect), world)] == [message, message]
    client, aclient = Client(transport=world.exchange), AsyncClient(transport=world.exchange)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    assert client(catching()) == in_loop(aclient(catching())) == message


@pytest.mark.parametrize("effect", [call("/"), ListMessage()], ids=repr)
def test_an_operation_without_a_client_is_refused(effect: Effect[Any]) -> None:
    for error in both(lambda: stray(effect), fails_with(AssertionError())):
        assert isinstance(error, UsageError)
        assert str(error).startswith(f"a program must yield effects that can be performed, got {type(effect).__name__}")
        assert "run operations with a client" in str(error)


def test_an_emit_outside_a_stream_is_refused_and_the_program_closed() -> None:
    ended: list[str] = []

    def emitting() -> Stream[int]:
        try:
            yield from Emit(1)
        finally:
            ended.append("closed")

    errors = both(emitting, fails_with(AssertionError()))
    assert all(isinstance(error, UsageError) for error in errors)
    assert {str(error) for error in errors} == {
        "a program that is run must not emit items: iterate over it as a stream"
    }
    assert ended == ["closed", "closed"]
    emits: Any = emitting  # a type error
    branches = both(lambda: parallel([emits(), emits()]), fails_with(AssertionError()))
    assert [type(error) for error in branches] == [UsageError, UsageError]
    assert len(ended) >= 4


@pytest.mark.parametrize(
    ("what", "message"),
    [
        (one, r"one must be a program, got a function: call it, one\(…\)"),
        (7, "only operations and programs can be run, got int"),
        (ListMessage, r"create an instance, ListMessage\(…\)"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_anything_but_a_program_is_refused_by_both_runners(what: Any, message: str) -> None:
    world = fails_with(AssertionError())
    with pytest.raises(UsageError, match=message):
        run(what, world)
    with pytest.raises(UsageError, match=message):
        in_loop(run_async(what, world))
    with pytest.raises(UsageError, match=message):
        list(iterate(what, world))
    for error in both(lambda: parallel([ask("/a"), what]), world):
        assert isinstance(error, UsageError)
        assert re.search("function|class|int", str(error))


def test_a_finished_program_is_refused_by_both_runners() -> None:
    world = answering(str)
    program = one()
    assert run(program, world) == "/"
    with pytest.raises(UsageError, match="the program one has already run"):
        run(program, world)
    with pytest.raises(UsageError, match="the program one has already run"):
        in_loop(run_async(program, world))


def test_a_running_program_is_refused_by_a_second_runner() -> None:
    def nested() -> Program[Any]:
        with pytest.raises(UsageError, match="the program nested has already run"):
            run(mine, world)
        return (yield from ask())

    world = answering(str)
    mine = nested()
    assert run(mine, world) == "/"


# --- failures, cancellation, closing


@pytest.mark.parametrize(
    "error",
    [ApiError(status=500), TransportError("no", may_have_executed=False), KeyError("k"), KeyboardInterrupt()],
    ids=repr,
)
def test_a_failure_is_thrown_in_at_the_yield_and_finally_runs(error: BaseException) -> None:
    seen: list[Any] = []

    def careful() -> Program[Any]:
        try:
            yield from ask()
        except BaseException as met:
            seen.append(met)
            raise
        finally:
            seen.append("finally")
            yield from Sleep(timedelta(seconds=1))
            seen.append("slept")

    assert both(careful, fails_with(error)) == [error, error]
    assert seen == [error, "finally", "slept"] * 2


@pytest.mark.parametrize("error", [ApiError(status=500), KeyboardInterrupt()], ids=repr)
def test_a_program_may_catch_an_error_and_continue(error: BaseException) -> None:
    def careful() -> Program[Any]:
        try:
            yield from ask()
        except (ApiError, KeyboardInterrupt):
            return (yield from Now())

    now = datetime(2024, 1, 1, tzinfo=UTC)
    assert both(careful, fails_with(error)) == [now, now]


def test_cancelling_a_task_is_thrown_in_where_its_program_waits() -> None:
    seen: list[Any] = []

    def careful() -> Program[Any]:
        try:
            yield from ask("/waits")
        except asyncio.CancelledError:
            seen.append("cancelled")
            raise
        finally:
            seen.append((yield from ask("/after")))

    async def main() -> None:
        waiting = asyncio.Event()

        async def exchange(exchange: Exchange) -> str:
            if exchange.request.url.endswith("/waits"):
                waiting.set()
                await asyncio.Event().wait()
            return "cleaned up"

        task = asyncio.create_task(run_async(careful(), World(exchange=exchange)))
        await waiting.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert task.cancelled()

    in_loop(main())
    assert seen == ["cancelled", "cleaned up"]


def test_cancelling_a_task_reaches_a_program_inside_the_clients_interpreter() -> None:
    seen: list[str] = []

    def careful() -> Program[Any]:
        try:
            return (yield from call("/"))
        except asyncio.CancelledError:
            seen.append("cancelled")
            raise
        finally:
            seen.append("finally")

    async def main() -> None:
        waiting = asyncio.Event()

        async def transport(_: HttpRequest) -> HttpResponse:
            waiting.set()
            await asyncio.Event().wait()
            raise AssertionError

        task = asyncio.create_task(AsyncClient(transport=transport)(careful()))
        await waiting.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    in_loop(main())
    assert seen == ["cancelled", "finally"]


def test_a_stop_iteration_from_outside_does_not_end_a_program() -> None:
    number, ends, results = 0, set[str](), list[float]()
    for number in range(1, 200):
        left, results = iter(range(number - 1)), []

        def trace(frame: FrameType, event: str, _: object, left: Iterator[int] = left) -> Any:
            if not frame.f_code.co_filename.endswith("run.py"):
                return None
            if event == "line" and next(left, None) is None:
                raise StopIteration
            return trace

        caught = raised_under(trace, lambda results=results: results.append(Client(random=lambda: 0.5)(Random())))  # type: ignore[misc]
        if caught is None:
            break
        assert results == []
        ends.add(type(caught).__name__)
    assert results == [0.5]
    assert number > 5
    assert ends <= {"RuntimeError", "StopIteration"}  # PEP 479
