"""Endless streams of programs: results as they complete, bounded memory, and the same in threads and tasks."""

from __future__ import annotations

import asyncio
import tracemalloc
from _thread import start_new_thread
from datetime import timedelta
from itertools import count, islice
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import (
    AsyncClient,
    Client,
    CreateMessage,
    FetchMessage,
    HttpResponse,
    ListMessage,
    Message,
    Now,
    Page,
    ProgramTimeoutError,
    Random,
    Sleep,
    TransportError,
    TwilioError,
    UsageError,
    attempt,
    concurrent_stream,
    is_repeatable,
    parallel,
    race,
    retrying,
    sequence,
    timeout,
    traverse,
    with_timeout,
)
from twilio_fp.attempts import Attempt
from twilio_fp.effect import EmitEach, Race
from twilio_fp.errors import ApiError
from twilio_fp.middleware import Retry
from twilio_fp.middleware.retry import Retried
from twilio_fp.testing import TableTransport, VirtualClock, plan

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from twilio_fp.ask import Program

SECOND = timedelta(seconds=1)
FETCH = FetchMessage("SM1")


def clients() -> tuple[Client, AsyncClient]:
    settings: Any = {"transport": lambda request: HttpResponse(200, (), b"{}"), "random": lambda: 0.5}
    return Client(clock=VirtualClock(), **settings), AsyncClient(clock=VirtualClock(), **settings)


async def listed(stream: Any, many: int | None = None) -> list[Any]:
    found: list[Any] = []
    async for item in stream:
        found.append(item)
        if len(found) == many:
            await stream.aclose()
            break
    return found


def both(stream: Callable[[], Any], many: int | None = None) -> list[list[Any]]:
    here, there = clients()
    iterator: Any = here.stream(stream())
    found = list(islice(iterator, many))
    iterator.close()
    return [found, asyncio.run(listed(there.stream(stream()), many))]


def slow(number: int) -> Program[int]:
    yield from Sleep(number * SECOND)
    return number


def test_results_arrive_as_programs_complete() -> None:
    assert both(lambda: traverse(slow, [5, 1, 3], at_once=3)) == [[1, 3, 5]] * 2
    assert both(lambda: traverse(slow, [5, 1, 3, 1], at_once=2)) == [[1, 3, 5, 1]] * 2


class Announced(VirtualClock):
    """A clock that signals when a sleep has begun."""

    def __init__(self) -> None:
        super().__init__()
        self.asleep_now = Event()

    def call_after(self, delay: timedelta, wake: Callable[[], None]) -> Callable[[], None]:
        cut = super().call_after(delay, wake)
        self.asleep_now.set()
        return cut


def test_the_first_to_begin_does_not_sleep_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Announced()

    def begin(function: Any, given: Any) -> None:
        clock.asleep_now.clear()
        start_new_thread(function, given)
        assert clock.asleep_now.wait(10)

    monkeypatch.setattr(concurrent_stream, "start_new_thread", begin)
    here = Client(transport=lambda _: HttpResponse(200), clock=clock)
    assert list(here.stream(traverse(slow, [5, 1, 3], at_once=3))) == [1, 3, 5]
    assert clock.now() - VirtualClock().now() == 5 * SECOND


@pytest.mark.parametrize("had", [0, 1, 2])
def test_a_stream_fails_if_no_thread_can_be_started(monkeypatch: pytest.MonkeyPatch, had: int) -> None:
    begun: list[int] = []
    clock = VirtualClock()

    def begin(function: Any, given: Any) -> None:
        if len(begun) == had:
            raise RuntimeError("can't start new thread")
        begun.append(start_new_thread(function, given))

    monkeypatch.setattr(concurrent_stream, "start_new_thread", begin)
    here = Client(transport=lambda _: HttpResponse(200), clock=clock)
    with pytest.raises(RuntimeError, match="can't start new thread"):
        list(here.stream(traverse(slow, [5, 1, 3], at_once=3)))
    monkeypatch.undo()
    assert list(here.stream(traverse(slow, [5, 1, 3], at_once=3))) == [1, 3, 5]


def test_the_reader_of_a_stream_can_wait_for_its_own_programs() -> None:
    client, _ = clients()
    begin = client.clock.now()
    for number in client.stream(traverse(slow, [1, 2, 3], at_once=2)):
        assert client(parallel([slow(1), slow(2)])) == (1, 2)
        assert number
    assert client.clock.now() - begin == 8 * SECOND  # it reads at 1, 3 and 6


def test_values_are_taken_only_when_their_turn_comes() -> None:
    for at_once in (1, 3, 10):
        taken: list[int] = []

        def numbers(taken: list[int] = taken) -> Iterator[int]:
            for number in count():
                taken.append(number)
                yield number

        def stream(taken: list[int] = taken, at_once: int = at_once) -> Any:
            return traverse(lambda _: Now(), numbers(taken), at_once=at_once)

        results = both(stream, 20)
        assert [len(found) for found in results] == [20, 20]
        assert len(taken) <= 2 * (20 + at_once)


def test_memory_is_bounded() -> None:
    client, _ = clients()
    stream: Any = client.stream(traverse(lambda number: Random(), range(6000), at_once=8))
    next(stream)
    tracemalloc.start()
    for _ in stream:
        pass
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 1_000_000


def test_the_first_failure_stops_the_others_and_is_raised_in_the_stream() -> None:
    ended: list[int] = []

    def one(number: int) -> Program[int]:
        try:
            yield from Sleep(number * SECOND)
        finally:
            ended.append(number)
        if number == 2:
            raise TwilioError("lost")
        return number

    def stream() -> Any:
        try:
            yield from traverse(one, [9, 2, 1, 7], at_once=4)
        except TwilioError as error:
            yield from traverse(_returning, [str(error)], at_once=1)

    assert both(stream) == [[1, "lost"]] * 2
    assert ended == [1, 2, *ended[2:4], 1, 2, *ended[6:]]
    assert sorted(ended) == [1, 1, 2, 2, 7, 7, 9, 9]


def _returning(text: str) -> Program[str]:
    yield from Now()
    return text


def test_leaving_a_stream_stops_programs_in_progress() -> None:
    ended: list[int] = []

    def one(number: int) -> Program[int]:
        try:
            yield from Sleep(number * SECOND)
        finally:
            ended.append(number)
        return number

    assert both(lambda: traverse(one, [1, 500, 500], at_once=3), 1) == [[1]] * 2
    assert sorted(ended) == [1, 1, 500, 500, 500, 500]


@pytest.mark.parametrize("at_once", [None, 2])
def test_a_function_that_raises_stop_iteration_does_not_end_the_stream_silently(at_once: Any) -> None:
    """A ``next`` that finds nothing in a generator must not silently skip the values that follow."""

    def first_of(numbers: list[int]) -> Program[int]:
        return slow(next(number for number in numbers if number > 0))

    client, _ = clients()
    program: Any = traverse(first_of, [[1], [-1], [1]], at_once=at_once)
    with pytest.raises(RuntimeError, match="raised StopIteration"):
        client(program) if at_once is None else list(client.stream(program))


def test_operations_inside_reach_the_transport() -> None:
    twilio = TableTransport(lambda operation: Message(sid=operation.sid))
    found: Any = twilio.client().stream(traverse(FetchMessage, [f"SM{number}" for number in range(50)], at_once=9))
    assert sorted(message.sid for message in found) == sorted(f"SM{number}" for number in range(50))


def test_a_program_that_emits_cannot_be_run_and_has_no_limit() -> None:
    client, _ = clients()
    stream: Any = traverse(slow, [1], at_once=1)
    with pytest.raises(UsageError, match="a program that is run must not emit items"):
        client(stream)
    with pytest.raises(UsageError, match="limit must be omitted for a program that emits"):
        client.stream(stream, limit=3)


@pytest.mark.parametrize("programs", ["text", 3, FETCH])
def test_values_that_are_not_iterable_are_refused(programs: Any) -> None:
    with pytest.raises(UsageError, match="programs must be an iterable of operations and programs, got "):
        EmitEach(programs)


# --- races, limits and repetitions


def run_both(program: Callable[[], Any]) -> list[Any]:
    here, there = clients()
    return [here(program()), asyncio.run(there(program()))]


def test_race_and_timeout_on_virtual_time() -> None:
    assert run_both(lambda: race([slow(3), slow(2)])) == [2, 2]
    assert run_both(lambda: timeout(slow(3), 4 * SECOND)) == [3, 3]
    results = run_both(lambda: attempt(timeout(slow(4), 3 * SECOND)))
    assert [(type(one), str(one)) for one in results] == [
        (ProgramTimeoutError, "the program did not end within 0:00:03")
    ] * 2


def test_what_can_be_no_race_or_limit_is_refused() -> None:
    with pytest.raises(UsageError, match="programs must contain at least one operation or program, got none"):
        Race([])
    wrong: Any = 3
    with pytest.raises(UsageError, match="limit must be a positive timedelta, got 3 "):
        clients()[0](timeout(FETCH, wrong))


def scripted(*answers: Any) -> Callable[[Any], Any]:
    script = iter(answers)
    return lambda _: next(script)


BUSY = ApiError(status=503)
FOUND = Message(sid="SM1")
MADE = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")


def test_a_program_of_reads_is_run_again_as_a_whole() -> None:
    def program() -> Program[str]:
        first = yield from FETCH
        second = yield from FETCH
        return first.sid + second.sid

    twilio = TableTransport({FetchMessage: [FOUND, BUSY, FOUND, FOUND]})
    client = twilio.client(random=lambda: 0.5)
    assert client(retrying(program)) == "SM1SM1"
    assert client.clock.slept == (0.25 * SECOND,)  # type: ignore[attr-defined]  # pyright: ignore[reportAttributeAccessIssue]


def test_a_program_that_has_done_work_is_not_run_again() -> None:
    def program() -> Program[Any]:
        yield from MADE
        return (yield from FETCH)

    twilio = TableTransport({CreateMessage: FOUND, FetchMessage: [BUSY, FOUND]})
    with pytest.raises(ApiError) as raised:
        twilio.client()(retrying(program))
    assert (raised.value.after_work, is_repeatable(raised.value), len(twilio.operations)) == (True, False, 2)


def test_a_create_that_may_have_been_executed_is_not_run_again() -> None:
    twilio = TableTransport({CreateMessage: [TransportError("lost", may_have_executed=True), FOUND]})
    with pytest.raises(TransportError):
        twilio.client()(retrying(MADE))
    assert len(twilio.operations) == 1


def test_the_last_error_lists_the_outcome_of_every_run() -> None:
    twilio = TableTransport({FetchMessage: [BUSY, BUSY]})
    with pytest.raises(ApiError) as raised:
        twilio.client(random=lambda: 0.5)(retrying(FETCH, retry=Retry(attempts=2)))
    assert [one.wait for one in raised.value.attempts] == [0.25 * SECOND, None]


@pytest.mark.parametrize(
    ("retry", "failure"),
    [(Retry(statuses={429}), BUSY), (Retry(transport_errors=False), TransportError("lost", may_have_executed=True))],
)
def test_an_error_that_the_retry_excludes_is_not_retried(retry: Retry, failure: Exception) -> None:
    twilio = TableTransport({FetchMessage: [failure, FOUND]})
    with pytest.raises((ApiError, TransportError)):
        twilio.client()(retrying(FETCH, retry=retry))
    assert len(twilio.operations) == 1


def test_on_retry_is_called_before_each_repetition() -> None:
    events: list[Retried] = []
    retry = Retry(on_retry=events.append)
    for what, operation in ((FETCH, FETCH), (with_timeout(FETCH, SECOND), FETCH), (lambda: FETCH, None)):
        twilio = TableTransport({FetchMessage: [BUSY, FOUND]})
        client = twilio.client(random=lambda: 0.5)
        assert client(retrying(what, retry=retry)).sid == "SM1"
        first = Attempt(1, "unknown", status=503, failure="ApiError", wait=0.25 * SECOND)
        assert events.pop() == Retried(operation, first)
        assert not events


def test_all_programs_of_a_client_share_a_limit_of_repetitions_per_minute() -> None:
    retry = Retry(most_per_minute=2, shortest=timedelta())
    twilio = TableTransport({FetchMessage: [BUSY] * 9})
    client = twilio.client()
    for _ in range(3):
        with pytest.raises(ApiError):
            client(retrying(FETCH, retry=retry))
    assert len(twilio.operations) == 3 + 2


def test_a_finished_program_can_not_be_retried() -> None:
    wrong: Any = sequence([Now()])
    wrong_retry: Any = 3
    with pytest.raises(UsageError, match="retrying must be given an operation or a function that returns a program"):
        plan(retrying(wrong), [])
    with pytest.raises(UsageError, match="retry must be a Retry, got a value of type int"):
        plan(retrying(FETCH, retry=wrong_retry), [])


def test_a_list_streams_as_before() -> None:
    twilio = TableTransport({ListMessage: Page(items=(FOUND,))})
    assert [message.sid for message in twilio.client().stream(ListMessage(), limit=5)] == ["SM1"]
