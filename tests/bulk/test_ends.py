"""How a bulk run ends: rows in flight are noted, no more are begun, and nothing keeps running."""

from __future__ import annotations

import _thread
import asyncio
import os
import signal
import subprocess
import sys
import threading
from contextlib import aclosing, contextmanager
from datetime import timedelta
from itertools import count
from typing import TYPE_CHECKING, Any, NoReturn

import pytest

from tests.bulk.server import ROOT
from tests.bulk.test_send import AC, EACH, in_threads, message, rows, sent
from twilio_fp import AsyncClient, AuthToken, Client, Message, OperationError, bulk
from twilio_fp.bulk import Done, Failed, Journal, JournalError, Rate, Tally, Unknown, threads
from twilio_fp.bulk.driving import draining
from twilio_fp.bulk.schedule import Drain
from twilio_fp.http import HttpResponse
from twilio_fp.testing import TableTransport, VirtualClock

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from twilio_fp.http import HttpRequest

CREDENTIALS = AuthToken(account_sid=AC, token="t")
NONE_LEFT = {"sending": 0, "done": 0, "failed": 0, "unknown": 0}
needs_signals = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGTERM")


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "run.sqlite") as journal:
        yield journal


@pytest.fixture(autouse=True)
def _no_thread_is_left() -> Iterator[None]:
    """Fail if a thread that the test started is still running, after yielding to it many times."""
    before = sys._current_frames().keys()
    yield
    for _ in range(100_000):
        if sys._current_frames().keys() <= before:
            return
        os.sched_yield()
    pytest.fail("a thread runs on")


@pytest.fixture(autouse=True)
def _signals_are_as_they_were() -> Iterator[None]:
    ordinary: dict[int, Any] = {signal.SIGINT: signal.default_int_handler, signal.SIGTERM: signal.SIG_DFL}
    before: dict[int, Any] = {number: signal.signal(number, handler) for number, handler in ordinary.items()}
    yield
    assert {number: signal.signal(number, handler) for number, handler in before.items()} == ordinary


@contextmanager
def handled(number: int) -> Iterator[list[int]]:
    """Record the signals of a number."""
    received: list[int] = []
    before = signal.signal(number, lambda number, _: received.append(number))
    yield received
    signal.signal(number, before)


class Answers:
    """A transport that responds when it is allowed to, and counts its requests and responses."""

    def __init__(self, answers: int = 10**9) -> None:
        self.requested = 0
        self.answered = 0
        self._may = threading.Semaphore(answers)
        self._lock = threading.Lock()
        self.waits = threading.Semaphore(0)

    def open(self) -> None:
        """Allow all responses."""
        self._may.release(10**6)

    def answer(self) -> HttpResponse:
        with self._lock:
            self.answered += 1
            return HttpResponse(201, {}, f'{{"sid": "SM{self.answered}"}}'.encode())

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with self._lock:
            self.requested += 1
        self.waits.release()
        self._may.acquire()
        return self.answer()


# --- the consumer of the outcomes


def test_an_error_thrown_in_is_raised_after_rows_in_flight_have_ended(journal: Journal) -> None:
    twilio = Answers()
    run = bulk.send_all(Client(CREDENTIALS, transport=twilio), rows(99), journal=journal, concurrency=4)
    next(run)
    with pytest.raises(LookupError, match="mine"):
        run.throw(LookupError("mine"))
    assert journal.counts() == {**NONE_LEFT, "done": twilio.requested}
    assert list(run) == []


def test_an_error_thrown_into_an_async_run_is_raised_after_rows_in_flight_have_ended(journal: Journal) -> None:
    twilio = TableTransport(sent)

    async def main() -> None:
        run = bulk.asend_all(twilio.async_client(), rows(99), journal=journal, concurrency=4)
        await anext(run)
        with pytest.raises(LookupError, match="mine"):
            await run.athrow(LookupError("mine"))

    asyncio.run(main())
    assert journal.counts() == {**NONE_LEFT, "done": len(twilio.requests)}


@EACH
def test_of_endless_rows_few_are_taken_before_they_can_be_sent(send: Any, journal: Journal) -> None:
    taken = 0

    def endless() -> Iterator[Any]:
        nonlocal taken
        for taken in count(1):
            yield str(taken), message(taken)

    most: list[int] = []

    def stop(tally: Tally) -> bool:
        most.append(taken - tally.rows)
        return tally.rows >= 500

    send(TableTransport(sent), endless(), journal, stop_when=stop, concurrency=8)
    assert max(most) <= 2 * 8
    assert taken <= 500 + 2 * 8


@pytest.mark.parametrize("leave", ["break", "close", "throw"])
def test_leaving_takes_no_more_rows_and_notes_those_in_flight(leave: str, journal: Journal) -> None:
    taken: list[int] = []
    twilio = Answers()

    def endless() -> Iterator[Any]:
        for row in count():
            taken.append(row)
            yield str(row), message(row)

    run = bulk.send_all(Client(CREDENTIALS, transport=twilio), endless(), journal=journal, concurrency=8)
    next(run)
    had = len(taken)
    if leave == "throw":
        with pytest.raises(KeyError):
            run.throw(KeyError())
    elif leave == "close":
        run.close()
    else:
        del run
    assert len(taken) == had
    assert journal.counts() == {**NONE_LEFT, "done": twilio.requested}


# --- rows, listeners, clocks, threads, the journal


@EACH
def test_an_unreadable_journal_ends_the_run_after_rows_in_flight_have_ended(send: Any, journal: Journal) -> None:
    twilio = TableTransport(sent)

    def renaming() -> Iterator[Any]:
        for row in rows(9):
            if row[0] == "3":
                journal._connection.execute("ALTER TABLE entries RENAME TO others")
            yield row
            if row[0] == "3":
                raise AssertionError("the next row is taken, though the journal can't be read")

    tallies: list[Tally] = []
    with pytest.raises(JournalError, match="could not be read: no such table"):
        send(twilio, renaming(), journal, progress=tallies.append)
    journal._connection.execute("ALTER TABLE others RENAME TO entries")
    assert tallies[-1].done == len(twilio.requests) == 0
    assert send(twilio, rows(9), journal)
    assert len(twilio.requests) == 9


@EACH
def test_a_journal_closed_in_the_middle_ends_the_run(send: Any, journal: Journal) -> None:
    def closing() -> Iterator[Any]:
        yield from rows(9)
        journal.close()

    twilio = TableTransport(sent)
    with pytest.raises(JournalError, match="could not be written: Cannot operate on a closed database"):
        send(twilio, closing(), journal)
    with Journal(journal.path) as again:
        assert again.counts()["failed"] == 0
        assert again.counts()["done"] + again.counts()["unknown"] == len(twilio.requests)


@EACH
def test_the_first_error_is_raised_together_with_what_could_not_be_noted(send: Any, journal: Journal) -> None:
    def failing() -> Iterator[Any]:
        yield from rows(2)
        journal._connection.execute("PRAGMA query_only = ON")
        raise LookupError("mine")

    def answer(operation: Any) -> Message:
        return sent(operation)

    with pytest.raises(JournalError) as caught:
        send(TableTransport(answer), failing(), journal, concurrency=1)
    assert "could not be written: attempt to write a readonly database; rows sent but not recorded" in str(caught.value)
    assert "mine" not in str(caught.value)
    assert isinstance(caught.value.__cause__, LookupError)


@EACH
def test_a_row_whose_key_no_journal_can_store_is_failed(send: Any, journal: Journal) -> None:
    found = dict(send(TableTransport(sent), [("\ud800", message(1)), ("a\0b", message(2)), *rows(2)], journal))
    assert {key: type(one) for key, one in found.items()} == {"\ud800": Failed, "a\0b": Done, "0": Done, "1": Done}
    assert "must be text that can be encoded as UTF-8" in str(found["\ud800"].error)


@EACH
def test_a_duplicate_key_is_never_reported_as_unknown(send: Any, journal: Journal) -> None:
    twice = [(key, operation) for key, operation in rows(100) for _ in range(2)]
    found = send(TableTransport(sent), twice, journal, concurrency=1)
    assert {type(one) for _, one in found} <= {Done, Failed}
    assert sum(isinstance(one, Done) for _, one in found) == 100


class Broken(VirtualClock):
    """A clock that can't sleep."""

    def sleep(self, delay: timedelta) -> NoReturn:
        raise ZeroDivisionError

    def sleep_unless(self, stop: threading.Event, delay: timedelta) -> NoReturn:
        raise ZeroDivisionError

    async def asleep(self, delay: timedelta) -> NoReturn:
        raise ZeroDivisionError


@EACH
def test_a_clock_that_cant_sleep_ends_the_run(send: Any, journal: Journal) -> None:
    with pytest.raises(ZeroDivisionError):
        send(TableTransport(sent), rows(9), journal, rate=Rate(1), clock=Broken())
    assert journal.counts() == {**NONE_LEFT, "done": 1}


@EACH
def test_a_clock_set_back_makes_no_row_wait_longer_than_the_rate(send: Any, journal: Journal) -> None:
    class PutBack(VirtualClock):
        back = timedelta()

        def now(self) -> Any:
            return super().now() - self.back

    clock = PutBack()

    def answer(operation: Any) -> Message:
        if operation.to.endswith("5"):
            clock.back = timedelta(hours=1)
        return sent(operation)

    begin = VirtualClock.now(clock)
    send(TableTransport(answer), rows(21), journal, rate=Rate(10, burst=2), clock=clock, concurrency=1)
    assert VirtualClock.now(clock) - begin <= timedelta(seconds=2.2)


@EACH
def test_an_error_without_an_outcome_leaves_it_unknown(send: Any, journal: Journal) -> None:
    class OddError(OperationError):
        pass

    def odd(operation: Any) -> NoReturn:
        raise OddError("odd")

    ((_, outcome),) = send(TableTransport(odd), rows(1), journal)
    assert isinstance(outcome, Unknown)


@pytest.mark.parametrize("most", [0, 2])
def test_if_a_thread_cannot_be_started_the_others_send_or_nothing_is_sent(
    most: int, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = _thread.start_new_thread
    started: list[int] = []

    def limited(function: Any, args: Any) -> int:
        if len(started) >= most:
            raise RuntimeError("can't start new thread")
        started.append(start(function, args))
        return started[-1]

    monkeypatch.setattr(threads, "start_new_thread", limited)
    twilio = TableTransport(sent)
    found = in_threads(twilio, rows(50), journal, concurrency=9)
    assert len(found) == 50
    assert {type(one) for _, one in found} == ({Done} if most else {Failed})
    assert len(twilio.requests) == (50 if most else 0)
    assert journal.counts()["sending"] == 0


# --- tasks


async def _never(request: HttpRequest) -> HttpResponse:
    await asyncio.Event().wait()
    raise AssertionError


def test_a_task_cancelled_from_outside_leaves_its_row_unknown(journal: Journal) -> None:
    async def cancelled(request: HttpRequest) -> HttpResponse:
        raise asyncio.CancelledError

    async def main() -> list[Any]:
        client = AsyncClient(CREDENTIALS, transport=cancelled)
        return [one async for one in bulk.asend_all(client, rows(3), journal=journal, concurrency=2)]

    assert {type(one) for _, one in asyncio.run(main())} == {Unknown}
    assert journal.counts() == {**NONE_LEFT, "unknown": 3}


def test_a_run_in_an_already_cancelled_task_begins_nothing(journal: Journal) -> None:
    twilio = TableTransport(sent)

    async def main() -> None:
        async def consume() -> None:
            here = asyncio.current_task()
            assert here is not None
            here.cancel()  # as asyncio.run does at Ctrl-C, which takes effect at the task's next await
            async for _ in bulk.asend_all(twilio.async_client(), rows(9), journal=journal, concurrency=4):
                raise AssertionError("nothing can have ended")

        with pytest.raises(asyncio.CancelledError):
            await asyncio.create_task(consume())

    asyncio.run(main())
    assert not twilio.requests
    assert journal.counts() == NONE_LEFT


def test_a_cancelled_run_is_cancelled_even_if_the_journal_cant_be_written(journal: Journal) -> None:
    begun = 0

    async def transport(request: HttpRequest) -> HttpResponse:
        nonlocal begun
        begun += 1
        return await _never(request)

    async def main() -> None:
        client = AsyncClient(CREDENTIALS, transport=transport)

        async def consume() -> None:
            async for _ in bulk.asend_all(client, rows(9), journal=journal, concurrency=2):
                pass

        task = asyncio.create_task(consume())
        while begun < 2:
            await asyncio.sleep(0)
        journal._connection.execute("PRAGMA query_only = ON")
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(main())


# --- signals


@needs_signals
@pytest.mark.parametrize("leave", ["close", "end", "fail"])
def test_a_signal_takes_effect_once_after_the_run_however_it_ends(leave: str, journal: Journal) -> None:
    def given() -> Iterator[Any]:
        yield from rows(3)
        raise LookupError

    with handled(signal.SIGTERM) as received:
        run = bulk.send_all(TableTransport(sent).client(), given(), journal=journal, concurrency=1)
        next(run)
        signal.raise_signal(signal.SIGTERM)
        assert received == []
        if leave == "close":
            run.close()
        elif leave == "end":
            list(run)
        else:
            with pytest.raises(LookupError):
                run.throw(LookupError())
        assert received == [signal.SIGTERM]
        signal.raise_signal(signal.SIGTERM)
        assert received == [signal.SIGTERM] * 2


@needs_signals
@needs_signals
def test_a_patient_run_handles_repeated_signals_once_at_its_end() -> None:
    drain, received = Drain(), 0

    def run() -> None:
        nonlocal received
        with draining(drain, patient=True):
            for _ in range(3):
                signal.raise_signal(signal.SIGTERM)
                received += drain.is_set

    with pytest.raises(SystemExit) as ended:
        run()
    assert (received, ended.value.code) == (3, 143)
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_process_handles_no_signal_for_its_parents_run() -> None:
    code = """
import os, signal
from twilio_fp.bulk.driving import draining
from twilio_fp.bulk.schedule import Drain

with draining(Drain()):
    pid = os.fork()
    if pid == 0:
        signal.raise_signal(signal.SIGTERM)
        os._exit(0)
    print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
"""
    ran = subprocess.run([sys.executable, "-W", "ignore", "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert (ran.stdout, ran.stderr) == ("143\n", "")


def test_a_key_is_compared_by_its_text_whatever_its_class(journal: Journal) -> None:
    class Key(str):
        __slots__ = ()
        __eq__ = object.__eq__
        __hash__ = object.__hash__

    twilio = TableTransport(lambda operation: Message(sid="SM1"))
    given: list[tuple[str, Any]] = [(Key("a"), message(1)), (Key("a"), message(1))]
    found = list(bulk.send_all(twilio.client(), given, journal=journal, concurrency=2))
    assert len(twilio.requests) == 1
    assert sorted(type(outcome).__name__ for _, outcome in found) == ["Done", "Failed"]


def test_a_run_closed_by_another_thread_restores_the_signal_handlers(journal: Journal) -> None:
    with handled(signal.SIGTERM) as received:
        run = bulk.send_all(TableTransport(sent).client(), rows(99), journal=journal, concurrency=1)
        next(run)
        thread = threading.Thread(target=run.close)
        thread.start()
        thread.join()
        signal.raise_signal(signal.SIGTERM)
        assert received == [signal.SIGTERM]


@needs_signals
def test_nested_runs_restore_the_signal_handlers(tmp_path: Path, journal: Journal) -> None:
    with handled(signal.SIGTERM) as received, Journal(tmp_path / "other.sqlite") as other:
        client = TableTransport(sent).client()
        outer = bulk.send_all(client, rows(99), journal=journal, concurrency=1)
        next(outer)
        inner = bulk.send_all(client, rows(99), journal=other, concurrency=1)
        next(inner)
        outer.close()
        inner.close()
        signal.raise_signal(signal.SIGTERM)
        assert received == [signal.SIGTERM]


@needs_signals
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_second_signal_ends_the_run_immediately_and_nothing_more_is_sent(
    number: int, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    twilio = Answers(answers=3)
    main = threading.get_ident()

    requested = threading.Semaphore(0)
    set_flag = Drain.set

    def tell(drain: Drain) -> None:
        set_flag(drain)
        requested.release()

    monkeypatch.setattr(Drain, "set", tell)

    def twice() -> None:
        for _ in range(5):  # three that get responses, and the next two, which wait
            twilio.waits.acquire()
        signal.pthread_kill(main, number)
        requested.acquire()
        signal.pthread_kill(main, number)

    thread = threading.Thread(target=twice)
    run = bulk.send_all(Client(CREDENTIALS, transport=twilio), rows(99), journal=journal, concurrency=2)
    next(run)
    thread.start()
    with pytest.raises(KeyboardInterrupt if number == signal.SIGINT else SystemExit):
        list(run)
    thread.join()
    assert twilio.requested == 5
    counts = journal.counts()
    assert counts["sending"] == counts["failed"] == 0
    assert counts["done"] + counts["unknown"] == 5
    assert counts["unknown"] >= 2
    twilio.open()


def in_loop(transport: Any, journal: Journal, **settings: Any) -> None:
    async def main() -> None:
        client = AsyncClient(CREDENTIALS, transport=transport)
        async with aclosing(
            bulk.asend_all(client, rows(99), journal=journal, **{"concurrency": 4, **settings})
        ) as outcomes:
            async for _ in outcomes:
                pass

    asyncio.run(main())


@needs_signals
@pytest.mark.parametrize(("number", "error"), [(signal.SIGINT, KeyboardInterrupt), (signal.SIGTERM, SystemExit)])
@pytest.mark.parametrize("times", [1, 2])
def test_signals_end_a_run_in_an_event_loop(
    number: int, error: type[BaseException], times: int, journal: Journal
) -> None:
    requests = 0

    async def transport(request: HttpRequest) -> HttpResponse:
        nonlocal requests
        requests += 1
        if requests == 10:
            for _ in range(times):
                signal.raise_signal(number)
        await asyncio.sleep(0)
        return HttpResponse(201, {}, b'{"sid": "SM1"}')

    with pytest.raises(error):
        in_loop(transport, journal)
    counts = journal.counts()
    assert 10 <= requests < 20
    assert counts["sending"] == counts["failed"] == 0
    assert counts["done"] + counts["unknown"] >= requests
    if times == 1:
        assert counts["done"] == requests
