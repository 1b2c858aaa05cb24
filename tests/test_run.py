"""The runners: one program, the same result and the same effects sync and async, in its failures too."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest
from attrs import define, frozen
from hypothesis import given
from hypothesis import strategies as st

from tests.worlds import Log, Recorded, answering, ask, both, call, fails_with, in_loop
from twilio_fp.auth import NoAuth
from twilio_fp.client import AsyncClient, Client
from twilio_fp.effect import Emit, Exchange, Now, Parallel, Random, Sleep
from twilio_fp.errors import ApiError, TransportError, UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.program import attempt, parallel, poll, sequence, traverse
from twilio_fp.record import evolve
from twilio_fp.rest.api.v2010 import ListMessage
from twilio_fp.run import SystemClock, World, aiterate, iterate, run, run_async
from twilio_fp.testing import VirtualClock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from twilio_fp.ask import Effect, Program
    from twilio_fp.effect import Stream
    from twilio_fp.http import HttpResponse

# --- small programs, as data


@frozen
class Call:
    """An operation, sent to a path that says what becomes of it."""

    path: str
    method: str = "GET"


@frozen
class Wait:
    seconds: int


@frozen
class Time:
    """Now."""


@frozen
class Chance:
    """Random."""


@frozen
class Break:
    """A failure of the program's own."""


@frozen
class Stray:
    """An effect that is none."""


@frozen
class Poll:
    """Until the path was asked so often; it times out if that is not soon."""

    enough: int


@frozen
class Attempt:
    inner: Node


@frozen
class Catch:
    """Catches an ApiError, and goes on."""

    inner: Node
    then: Node


@frozen
class Finally:
    inner: Node
    after: Node


@frozen
class Sequence:
    parts: tuple[Node, ...]


@frozen
class Traverse:
    parts: tuple[Node, ...]


@frozen
class Side:
    """Side by side. One at a time they fail as they like; where several run, each catches what it meets."""

    parts: tuple[Node, ...]
    at_once: int


Node: TypeAlias = (
    Call | Wait | Time | Chance | Break | Stray | Poll | Attempt | Catch | Finally | Sequence | Traverse | Side
)


def nodes() -> st.SearchStrategy[Node]:
    leaves: st.SearchStrategy[Node] = st.one_of(
        st.builds(Call, st.sampled_from(["/a", "/b", "/count", "/refused", "/lost", "/crash"])),
        st.builds(Call, st.sampled_from(["/a", "/lost"]), st.just("POST")),
        st.builds(Wait, st.integers(0, 5)),
        st.builds(Time),
        st.builds(Chance),
        st.builds(Break),
        st.builds(Stray),
        st.builds(Poll, st.integers(1, 6)),
    )

    def extend(inner: st.SearchStrategy[Node]) -> st.SearchStrategy[Node]:
        parts = st.lists(inner, max_size=4).map(tuple)
        return st.one_of(
            st.builds(Attempt, inner),
            st.builds(Catch, inner, inner),
            st.builds(Finally, inner, inner),
            st.builds(Sequence, parts),
            st.builds(Traverse, parts),
            st.builds(Side, parts, st.integers(1, 3)),
        )

    return st.recursive(leaves, extend, max_leaves=12)


def logged(effect: Effect[Any], log: Log) -> Program[Any]:
    """Ask for an effect, and write down what was asked and what came in at the yield."""
    log.append(repr(effect))
    try:
        answer = yield from effect
    except BaseException as error:
        log.append(f"failed: {error!r}")
        raise
    log.append(answer)
    return answer


def build(node: Node, log: Log, *, alone: bool = True) -> Program[Any]:
    """Return the program that a node stands for.

    It writes into the log; branches have logs of their own. What depends on the time, or on what was asked before, is
    left out where others run at the same time.
    """
    match node:
        case Call(path, method):
            return (yield from logged(call(path if alone or path != "/count" else "/a", method), log))
        case Wait(seconds):
            return (yield from logged(Sleep(timedelta(seconds=seconds)), log))
        case Time():
            return (yield from logged(Now() if alone else Sleep(timedelta()), log))
        case Chance():
            return (yield from logged(Random() if alone else Sleep(timedelta()), log))
        case Break():
            raise LookupError("of the program's own")
        case Stray():
            log.append("stray")
            return (yield 5)  # type: ignore[misc]  # pyright: ignore[reportReturnType]
        case Poll(enough):
            if not alone:
                return None
            every, at_most = timedelta(seconds=2), timedelta(seconds=7)
            asked = poll(call("/count"), until=lambda said: said["n"] >= enough, every=every, at_most=at_most)
            return (yield from asked)
        case Attempt(inner):
            return (yield from attempt(build(inner, log, alone=alone)))
        case Catch(inner, then):
            try:
                return (yield from build(inner, log, alone=alone))
            except ApiError as error:
                log.append(f"caught: {error!r}")
                return (yield from build(then, log, alone=alone))
        case Finally(inner, after):
            try:
                return (yield from build(inner, log, alone=alone))
            finally:
                log.append("finally")
                yield from build(after, log, alone=alone)
        case Sequence(parts):
            return (yield from sequence([build(part, log, alone=alone) for part in parts]))
        case Traverse(parts):
            return (yield from traverse(lambda part: build(part, log, alone=alone), parts))
        case Side(parts, at_once):
            logs: list[Log] = [[] for _ in parts]
            log.append(logs)
            single = at_once == 1
            programs = [build(part, mine, alone=alone and single) for part, mine in zip(parts, logs, strict=True)]
            return (yield from parallel(programs if single else [guarded(one) for one in programs], at_once=at_once))


def guarded(program: Program[Any]) -> Program[Any]:
    try:
        return (yield from program)
    except Exception as error:  # noqa: BLE001  # whatever it is
        return repr(error)


def runs_side_by_side(node: Any) -> bool:
    parts = (*getattr(node, "parts", ()), *(getattr(node, name, None) for name in ("inner", "then", "after")))
    return (isinstance(node, Side) and node.at_once > 1) or any(runs_side_by_side(p) for p in parts if p is not None)


# --- the same on both runners


@define
class Outcome:
    result: str | None
    failure: str | None
    effects: Log


def of(work: Callable[[], Any], world: Recorded) -> Outcome:
    try:
        return Outcome(repr(work()), None, world.log)
    except Exception as error:  # noqa: BLE001  # whatever it is
        return Outcome(None, repr(error), world.log)


@given(nodes(), st.booleans())
def test_a_program_has_the_same_result_and_the_same_effects_sync_and_async(node: Node, suspending: bool) -> None:
    here, there = Recorded(), Recorded()
    client = Client(NoAuth(), transport=here.respond, clock=here, random=here.random)
    transport = there.arespond if suspending else there.respond
    aclient = AsyncClient(NoAuth(), transport=transport, clock=there, random=there.random)
    log: Log = []
    alog: Log = []

    sync = of(lambda: client(build(node, log)), here)
    asynchronous = of(lambda: in_loop(aclient(build(node, alog))), there)

    assert alog == log
    assert (asynchronous.result, asynchronous.failure) == (sync.result, sync.failure)
    if runs_side_by_side(node):
        assert Counter(map(repr, asynchronous.effects)) == Counter(map(repr, sync.effects))
    else:
        assert asynchronous.effects == sync.effects


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
    world = World(exchange=lambda asked: asked.request.url[9:], clock=VirtualClock(), random=lambda: 0.25)
    assert run(effect, world) == answer
    world = World(exchange=world.exchange, clock=VirtualClock(), random=world.random)
    assert in_loop(run_async(effect, world)) == answer


def test_an_exchange_has_no_more_time_than_is_left_until_its_deadline() -> None:
    clock = VirtualClock()
    sent: list[Exchange] = []
    world = World(exchange=sent.append, clock=clock)
    operation = Now()  # anything will do
    for seconds in (5, 9):
        deadline = clock.now() + timedelta(seconds=seconds)
        request = HttpRequest("GET", "https://h/x", {"A": "b"}, b"c", timedelta(seconds=7))
        asked = Exchange(request, operation=operation, streamed=True, attempt=3, deadline=deadline)
        run(asked, world)
        in_loop(run_async(asked, world))
        timely = evolve(asked, request=evolve(request, timeout=timedelta(seconds=min(seconds, 7))))
        assert (sent.pop(), sent.pop()) == (timely, timely)


def test_an_exchange_whose_deadline_has_passed_is_not_sent() -> None:
    clock = VirtualClock()
    sent: list[Exchange] = []
    asked = evolve(ask("/x"), deadline=clock.now())
    for result in (
        run(attempt(asked), World(exchange=sent.append, clock=clock)),
        in_loop(run_async(attempt(asked), World(exchange=sent.append, clock=clock))),
    ):
        assert isinstance(result, TransportError)
        assert (str(result), result.timed_out) == ("the deadline passed before it was sent", True)
        assert result.outcome == "never-sent"
    assert sent == []


def test_an_awaitable_answer_is_awaited() -> None:
    async def answer(asked: Exchange) -> str:
        await asyncio.sleep(0)
        return asked.request.url

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
def test_what_is_no_effect_is_refused_where_it_was_yielded(effect: Any, message: str) -> None:
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
    emits: Any = emitting  # which type checkers refuse
    branches = both(lambda: parallel([emits(), emits()]), fails_with(AssertionError()))
    assert [type(error) for error in branches] == [UsageError, UsageError]
    assert len(ended) >= 4


@pytest.mark.parametrize(
    ("what", "message"),
    [
        (one, r"one must be a program, got a function: call it, one\(…\)"),
        (7, "what is run must be an operation or a program, got int"),
        (ListMessage, r"create an instance, ListMessage\(…\)"),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_no_program_is_refused_by_both_runners(what: Any, message: str) -> None:
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


def test_a_program_that_ran_is_refused_by_both_runners() -> None:
    world = answering(str)
    program = one()
    assert run(program, world) == "/"
    with pytest.raises(UsageError, match="the program one has run already"):
        run(program, world)
    with pytest.raises(UsageError, match="the program one has run already"):
        in_loop(run_async(program, world))


def test_a_running_program_is_refused_by_a_second_runner() -> None:
    def nested() -> Program[Any]:
        with pytest.raises(UsageError, match="the program nested has run already"):
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
def test_a_program_may_catch_what_comes_in_and_go_on(error: BaseException) -> None:
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

        async def exchange(asked: Exchange) -> str:
            if asked.request.url.endswith("/waits"):
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


class Streamed:
    """A stream that says when it ends, and what its end was."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def __call__(self) -> Stream[str]:
        try:
            for path in ("/a", "/b", "/c"):
                answer: Any = yield from ask(path)
                yield from Emit(answer)
        except asyncio.CancelledError:
            self.seen.append("stopped")
            raise
        finally:
            self.seen.append("finally")


def test_a_stream_gives_what_it_emits_and_asks_for_no_more_than_is_read() -> None:
    asked: list[str] = []

    def answer(path: str) -> str:
        asked.append(path)
        return path

    stream: Iterator[str] = iterate(Streamed()(), answering(answer))
    assert asked == []
    assert next(stream) == "/a"
    assert asked == ["/a"]
    assert list(stream) == ["/b", "/c"]

    async def main() -> list[str]:
        stream: AsyncIterator[str] = aiterate(Streamed()(), answering(answer))
        return [each async for each in stream]

    assert in_loop(main()) == ["/a", "/b", "/c"]


def test_a_program_that_emits_nothing_is_refused_as_a_stream_where_what_it_returns_would_be_lost() -> None:
    def program(result: object) -> Any:
        yield from Now()
        return result

    async def main(result: object) -> None:
        async for _ in aiterate(program(result), answering(str)):
            raise AssertionError("it emits nothing")

    assert list(iterate(program(None), answering(str))) == []
    in_loop(main(None))
    said = (
        r"must emit its items, got one that returned a value of type tuple: run it, or write traverse\(…, at_once=…\)"
    )
    with pytest.raises(UsageError, match=said):
        list(iterate(program((1, 2)), answering(str)))
    with pytest.raises(UsageError, match=said):
        in_loop(main((1, 2)))


def test_closing_a_stream_early_closes_its_program() -> None:
    streamed = Streamed()
    stream: Any = iterate(streamed(), answering(str))
    next(stream)
    stream.close()
    assert streamed.seen == ["stopped", "finally"]
    assert list(stream) == []


@pytest.mark.parametrize("levels", [1, 2, 4])
def test_what_a_program_asks_for_at_its_end_is_performed_however_deep_it_stands(levels: int) -> None:
    def deep(level: int) -> Stream[str]:
        try:
            yield from deep(level - 1) if level else Emit("first")
            yield from Emit("second")
        finally:
            yield from Sleep(timedelta(seconds=level))

    slept = tuple([timedelta(seconds=level) for level in range(levels + 1)])
    clock = VirtualClock()
    stream: Any = Client(NoAuth(), clock=clock).stream(deep(levels))
    assert next(stream) == "first"
    stream.close()
    assert clock.slept == slept

    async def main() -> None:
        clock = VirtualClock()
        stream: Any = AsyncClient(NoAuth(), clock=clock).stream(deep(levels))
        assert await anext(stream) == "first"
        await stream.aclose()
        assert clock.slept == slept

    in_loop(main())


def test_closing_a_stream_early_closes_its_program_in_a_loop_too() -> None:
    streamed = Streamed()

    async def main() -> None:
        stream: Any = aiterate(streamed(), answering(str))
        await anext(stream)
        await stream.aclose()
        assert streamed.seen == ["stopped", "finally"]

    in_loop(main())


def test_a_stream_left_in_the_middle_by_a_failure_of_its_reader_is_closed() -> None:
    streamed = Streamed()
    stream: Any = iterate(streamed(), answering(str))
    with pytest.raises(ZeroDivisionError):
        stream.throw(ZeroDivisionError) if next(stream) else None
    assert streamed.seen == ["stopped", "finally"]


def test_a_stream_that_never_began_has_nothing_to_close() -> None:
    streamed = Streamed()
    stream: Any = iterate(streamed(), answering(str))
    stream.close()
    assert streamed.seen == []


def test_a_failure_in_a_stream_is_thrown_in_and_raised() -> None:
    streamed = Streamed()
    error = ApiError(status=500)
    with pytest.raises(ApiError) as raised:
        list(iterate(streamed(), fails_with(error)))
    assert raised.value is error
    assert streamed.seen == ["finally"]
