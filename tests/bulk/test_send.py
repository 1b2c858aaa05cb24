"""Bulk runs in threads and in tasks: what is sent, what is not, and which outcomes are reported."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from contextlib import aclosing
from datetime import timedelta
from itertools import count
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from twilio_fp import (
    ApiError,
    AsyncClient,
    AuthToken,
    Client,
    CreateMessage,
    DeleteMessage,
    Message,
    Program,
    Sleep,
    TransportError,
    UsageError,
    bulk,
    parallel,
    with_response,
    with_timeout,
)
from twilio_fp.bulk import Done, Failed, Journal, JournalError, Rate, Tally, Unknown
from twilio_fp.bulk.journal import Begun, fingerprint
from twilio_fp.codec import request as encoding
from twilio_fp.http import HttpResponse
from twilio_fp.middleware import Retry
from twilio_fp.testing import TableTransport, VirtualClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from twilio_fp.http import HttpRequest

AC = "AC" + "0" * 32


def message(row: int) -> CreateMessage:
    return CreateMessage(to=f"+1555{row:07d}", from_="+15017122661", body="Hi")


def rows(many: int) -> Iterator[tuple[str, CreateMessage]]:
    for row in range(many):
        yield str(row), message(row)


def sent(operation: CreateMessage) -> Message:
    return Message(sid=f"SM{operation.to[5:]}", status="queued")


def client_settings(settings: dict[str, Any]) -> dict[str, Any]:
    return {"middleware": settings.pop("middleware", ()), "random": lambda: 0.5}


def in_threads(transport: TableTransport, rows: Any, journal: Journal, **settings: Any) -> list[Any]:
    clock = settings.pop("clock", VirtualClock())
    client = transport.client(clock=clock, **client_settings(settings))
    return list(bulk.send_all(client, rows, journal=journal, **{"concurrency": 4, **settings}))


def in_tasks(transport: TableTransport, rows: Any, journal: Journal, **settings: Any) -> list[Any]:
    clock = settings.pop("clock", VirtualClock())
    client = transport.async_client(clock=clock, **client_settings(settings))

    async def run() -> list[Any]:
        made = bulk.asend_all(client, rows, journal=journal, **{"concurrency": 4, **settings})
        return [one async for one in made]

    return asyncio.run(run())


EACH = pytest.mark.parametrize("send", [in_threads, in_tasks])


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    with Journal(tmp_path / "run.sqlite") as journal:
        yield journal


@EACH
def test_every_row_is_sent_once_and_a_second_run_sends_nothing(send: Any, journal: Journal) -> None:
    twilio = TableTransport(sent)
    found = dict(send(twilio, rows(50), journal))
    assert found == {str(row): Done(sent(message(row))) for row in range(50)}
    assert send(twilio, rows(50), journal) == []
    assert sorted(one.to for one in twilio.operations) == [message(row).to for row in range(50)]  # type: ignore[attr-defined]
    assert [one.sid for one in journal.entries("done")] == [sent(message(int(key))).sid for key in sorted(found)]


OUTCOMES = [
    (Message(sid="SM1"), Done, False),
    (ApiError(status=400, code=21211), Failed, True),
    (ApiError(status=429), Failed, True),
    (ApiError(status=500), Unknown, False),
    (ApiError(status=504), Unknown, False),
    (HttpResponse(201, {}, b"no JSON"), Unknown, False),
    (TransportError("refused", may_have_executed=False), Failed, True),
    (TransportError("reset", may_have_executed=True), Unknown, False),
]


@EACH
@pytest.mark.parametrize(("answer", "kind", "again"), OUTCOMES)
def test_a_row_that_may_have_been_executed_is_never_sent_again(
    send: Any, answer: Any, kind: Any, again: bool, journal: Journal
) -> None:
    twilio = TableTransport({CreateMessage: answer})
    ((_, outcome),) = send(twilio, rows(1), journal)
    assert type(outcome) is kind
    resumed = send(twilio, rows(1), journal)
    assert len(twilio.requests) == (2 if again else 1)
    assert resumed == ([] if kind is Done else resumed)
    if kind is Unknown:
        assert resumed == [("0", Unknown())]


@EACH
def test_a_harmless_operation_is_sent_again(send: Any, journal: Journal) -> None:
    twilio = TableTransport({DeleteMessage: [ApiError(status=503), None]})
    row = [("a", DeleteMessage("SM" + "1" * 32))]
    assert type(send(twilio, row, journal)[0][1]) is Failed
    assert send(twilio, row, journal) == [("a", Done(None))]


@EACH
def test_an_error_of_another_library_leaves_the_outcome_unknown(send: Any, journal: Journal) -> None:
    def broken(request: HttpRequest) -> HttpResponse:
        raise ZeroDivisionError

    client: Any = Client if send is in_threads else AsyncClient
    twilio: Any = type(
        "Of",
        (),
        {
            "client": lambda self, **_: client(AuthToken(account_sid=AC, token="t"), transport=broken),
            "async_client": lambda self, **_: self.client(),
        },
    )()
    ((_, outcome),) = send(twilio, rows(1), journal)
    assert isinstance(outcome, Unknown)
    assert isinstance(outcome.error, ZeroDivisionError)


@EACH
def test_a_row_that_cant_be_built_is_failed_and_the_others_are_sent(send: Any, journal: Journal) -> None:
    def unbuilt() -> CreateMessage:
        raise LookupError("no number")

    wrong: Any = [
        ("late", lambda: message(1)),
        ("raises", unbuilt),
        ("no operation", 3),
        ("a class", CreateMessage),
        ("surrogate", CreateMessage(to="+1", from_="+2", body="\ud800")),
        ("good", with_response(message(2))),
    ]
    found = dict(send(TableTransport(sent), wrong, journal))
    assert {key: type(outcome) for key, outcome in found.items()} == {
        "late": Done,
        "raises": Failed,
        "no operation": Failed,
        "a class": Failed,
        "surrogate": Failed,
        "good": Done,
    }
    assert isinstance(found["raises"].error, LookupError)
    assert found["good"].sid == sent(message(2)).sid
    assert journal.counts()["done"] == 2


@EACH
@pytest.mark.parametrize("row", ["ab", ("a",), 3, (3, message(1)), ("", message(1))])
def test_rows_that_are_not_pairs_end_the_run_after_rows_in_flight_have_ended(
    send: Any, row: Any, journal: Journal
) -> None:
    with pytest.raises(UsageError, match="a row"):
        send(TableTransport(sent), [*rows(3), row, *rows(9)], journal)
    assert journal.counts()["done"] == 3


@EACH
def test_an_error_of_the_rows_is_raised_after_rows_in_flight_have_ended(send: Any, journal: Journal) -> None:
    def failing() -> Iterator[Any]:
        yield from rows(7)
        raise OSError("the file is gone")

    twilio = TableTransport(sent)
    with pytest.raises(OSError, match="the file is gone"):
        send(twilio, failing(), journal)
    assert journal.counts() == {"sending": 0, "done": 7, "failed": 0, "unknown": 0}
    assert len(send(twilio, rows(10), journal)) == 3


@EACH
@pytest.mark.parametrize("name", ["stop_when", "progress"])
def test_an_error_of_a_listener_is_raised_after_rows_in_flight(send: Any, name: str, journal: Journal) -> None:
    def listen(tally: Tally) -> None:
        if tally.done == 3:
            raise LookupError("mine")

    with pytest.raises(LookupError):
        send(TableTransport(sent), rows(99), journal, **{name: listen})
    assert 3 <= journal.counts()["done"] < 20
    assert journal.counts()["unknown"] == 0


@EACH
def test_a_known_key_with_another_operation_is_refused_until_it_is_forgotten(send: Any, journal: Journal) -> None:
    twilio = TableTransport(sent)
    send(twilio, [("a", message(1))], journal)
    ((_, refused),) = send(twilio, [("a", message(2))], journal)
    assert "write journal.forget(['a'])" in str(refused.error)
    assert journal.forget(["a"]) == 1
    assert [type(one) for _, one in send(twilio, [("a", message(2))], journal)] == [Done]


@EACH
def test_a_duplicate_key_is_sent_once(send: Any, journal: Journal) -> None:
    twilio = TableTransport(sent)
    found = send(twilio, [("a", message(1)), ("a", message(1))], journal)
    assert sorted(type(one).__name__ for _, one in found) in (["Done"], ["Done", "Failed"])
    assert len(twilio.requests) == 1


@EACH
def test_rows_in_flight_in_a_killed_run_are_and_stay_unknown(send: Any, journal: Journal) -> None:
    journal.write((), [Begun("1", fingerprint(message(1), AC))])
    twilio = TableTransport(sent)
    with journal.run():
        pass
    for _ in range(2):
        assert ("1", Unknown()) in send(twilio, rows(3), journal)
    assert len(twilio.requests) == 2


@EACH
def test_a_run_stops_cleanly_when_stop_when_is_true(send: Any, journal: Journal) -> None:
    found = send(TableTransport(sent), rows(1000), journal, stop_when=lambda tally: tally.done >= 5)
    assert 5 <= len(found) <= 12
    assert journal.counts()["done"] == len(found)


@EACH
def test_a_row_is_encoded_once(send: Any, journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    encoded: list[str] = []
    encode = encoding._encode

    def noting(operation: Any, *owners: str | None) -> Any:
        encoded.append(operation.to)
        return encode(operation, *owners)

    monkeypatch.setattr(encoding, "_encode", noting)
    transport = TableTransport({CreateMessage: sent})
    who: Any = transport.client().credentials
    given = [(key, with_timeout(operation, timedelta(seconds=9))) for key, operation in rows(5)]
    for (key, outcome), (_, operation) in zip(sorted(send(transport, given, journal)), rows(5), strict=True):
        assert outcome == Done(sent(operation))
        entry: Any = journal.find(key)
        assert entry.fingerprint == fingerprint(operation, who.account_sid)
    assert sorted(encoded[:5]) == [operation.to for _, operation in rows(5)]
    assert len(encoded) == 10, "five by the run, five by this test"
    assert {one.timeout for one in transport.requests} == {timedelta(seconds=9)}


@EACH
def test_progress_is_reported_at_the_start_and_at_every_change(send: Any, journal: Journal) -> None:
    tallies: list[Tally] = []
    send(TableTransport(sent), rows(2), journal)
    send(TableTransport(sent), [*rows(4), ("bad", 3)], journal, progress=tallies.append)
    assert tallies[0] == Tally()
    assert [tally.rows for tally in tallies] == list(range(6))
    assert (tallies[-1].done, tallies[-1].failed, tallies[-1].skipped) == (2, 1, 2)


@EACH
def test_rows_are_sent_at_the_rate_by_the_clients_clock(send: Any, journal: Journal) -> None:
    clock = VirtualClock()
    begin = clock.now()
    send(TableTransport(sent), rows(21), journal, rate=Rate(10, burst=2), clock=clock)
    assert clock.now() - begin == timedelta(seconds=1.9)


def sleeping(seconds: float) -> Program[float]:
    yield from Sleep(timedelta(seconds=seconds))
    return seconds


@EACH
@given(many=st.integers(1, 12), concurrency=st.integers(1, 5))
def test_rows_sleep_concurrently_on_a_virtual_clock(send: Any, many: int, concurrency: int) -> None:
    clock = VirtualClock()
    begin = clock.now()
    slow = Retry(shortest=timedelta(seconds=8))
    busy = ApiError(status=429)

    def answer(operation: CreateMessage) -> Message | ApiError:
        answered[operation] += 1
        return busy if answered[operation] == 1 else sent(operation)

    answered: Counter[CreateMessage] = Counter()
    twilio = TableTransport({CreateMessage: answer})
    with TemporaryDirectory() as folder, Journal(f"{folder}/run.sqlite") as journal:
        found = send(twilio, rows(many), journal, clock=clock, concurrency=concurrency, middleware=[slow])
    assert len(found) == many
    assert all(isinstance(outcome, Done) for _, outcome in found)
    assert clock.now() - begin == timedelta(seconds=4) * -(-many // concurrency)


@given(concurrency=st.integers(1, 4), visits=st.integers(0, 3))
def test_the_consumer_of_the_outcomes_counts_as_busy(concurrency: int, visits: int) -> None:
    clock = VirtualClock()
    client = TableTransport(sent).client(clock=clock)
    begin = clock.now()
    with TemporaryDirectory() as folder, Journal(f"{folder}/run.sqlite") as journal:
        for number, _ in enumerate(bulk.send_all(client, rows(6), journal=journal, concurrency=concurrency)):
            if number < visits:
                assert client(parallel([sleeping(1), sleeping(2)])) == (1, 2)
                client(sleeping(3))
    assert clock.now() - begin == timedelta(seconds=5) * visits
    client(sleeping(1))
    assert clock.now() - begin == timedelta(seconds=5) * visits + timedelta(seconds=1)


def test_a_run_inside_a_concurrent_program_is_part_of_it() -> None:
    clock = VirtualClock()
    client = TableTransport(sent).client(clock=clock)
    begin = clock.now()

    def run(folder: str, many: int) -> Program[timedelta]:
        with Journal(f"{folder}/{many}.sqlite") as journal:
            assert len(list(bulk.send_all(client, rows(many), journal=journal, concurrency=2, rate=Rate(1)))) == many
        client(parallel([sleeping(1), sleeping(2)]))
        yield from Sleep(timedelta(seconds=1))
        return clock.now() - begin

    with TemporaryDirectory() as folder:
        took = client(parallel([run(folder, 3), run(folder, 7)]))
    assert took == (timedelta(seconds=5), timedelta(seconds=9))


def test_abandoned_sleeps_do_not_hold_up_the_clock() -> None:
    clock = VirtualClock()
    client = TableTransport(sent).client(clock=clock)
    begin = clock.now()
    with TemporaryDirectory() as folder, Journal(f"{folder}/run.sqlite") as journal:
        outcomes = bulk.send_all(client, rows(6), journal=journal, concurrency=2, rate=Rate(1, burst=2))
        next(outcomes)
        outcomes.close()
    client(sleeping(5))
    assert clock.now() - begin >= timedelta(seconds=5)


@EACH
@pytest.mark.parametrize(
    ("spoil", "error"),
    [
        ("PRAGMA query_only = ON", "could not be written: attempt to write a readonly database"),
        ("PRAGMA max_page_count = 1", "could not be written: database or disk is full"),
    ],
)
def test_a_journal_that_cant_be_written_stops_the_run_before_the_next_send(
    send: Any, spoil: str, error: str, journal: Journal
) -> None:
    attempted: list[Any] = []
    filler = iter(count())

    def spoiling() -> Iterator[Any]:
        for key, row in rows(500):
            if key == "7":
                journal._connection.execute(spoil)
            yield key + "x" * 400, row

    def answer(operation: CreateMessage) -> Message:
        attempted.append(operation)
        next(filler)
        return sent(operation)

    tallies: list[Tally] = []
    with pytest.raises(JournalError, match=error):
        send(TableTransport(answer), spoiling(), journal, progress=tallies.append)
    counts = journal.counts()
    noted = sum(counts.values())
    assert len(attempted) == noted < 500  # nothing was sent that is not in the journal
    assert tallies[-1].done == noted  # and the outcomes of rows in flight have been returned


def test_a_full_disk_says_how_many_outcomes_it_could_not_note(journal: Journal) -> None:
    def answer(operation: CreateMessage) -> Message:
        journal._connection.execute("PRAGMA query_only = ON")
        return sent(operation)

    with pytest.raises(JournalError, match="rows sent but not recorded in it: 1"):
        in_threads(TableTransport(answer), rows(9), journal, concurrency=1)
    journal._connection.execute("PRAGMA query_only = OFF")
    assert journal.counts()["unknown"] == 0
    assert in_threads(TableTransport(sent), rows(1), journal) == [("0", Unknown())]


def test_leaving_the_loop_ends_the_run_cleanly(journal: Journal) -> None:
    twilio = TableTransport(sent)
    for _ in bulk.send_all(twilio.client(), rows(1000), journal=journal, concurrency=4):
        break
    assert 1 <= len(twilio.requests) < 20
    assert journal.counts() == {"sending": 0, "done": len(twilio.requests), "failed": 0, "unknown": 0}

    async def leave() -> None:
        async with aclosing(
            bulk.asend_all(twilio.async_client(), rows(1000), journal=journal, concurrency=4)
        ) as outcomes:
            async for _ in outcomes:
                break

    asyncio.run(leave())
    assert journal.counts() == {"sending": 0, "done": len(twilio.requests), "failed": 0, "unknown": 0}


def test_cancelling_leaves_nothing_running_and_rows_in_flight_unknown(journal: Journal) -> None:
    begun: list[HttpRequest] = []

    async def transport(request: HttpRequest) -> HttpResponse:
        begun.append(request)
        if len(begun) > 3:
            await asyncio.Event().wait()
        return HttpResponse(201, {}, b'{"sid": "SM1"}')

    client = AsyncClient(AuthToken(account_sid=AC, token="t"), transport=transport)

    async def main() -> None:
        async def consume() -> None:
            async for _ in bulk.asend_all(client, rows(99), journal=journal, concurrency=5):
                pass

        task = asyncio.create_task(consume())
        while len(begun) < 8:
            await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert len(asyncio.all_tasks()) == 1

    asyncio.run(main())
    assert journal.counts() == {"sending": 0, "done": 3, "failed": 0, "unknown": 5}


def test_rows_are_taken_as_needed_and_threads_end(journal: Journal) -> None:
    taken = 0
    before = threading.active_count()

    def counting() -> Iterator[Any]:
        nonlocal taken
        for row in rows(300):
            taken += 1
            yield row

    for number, _ in enumerate(
        bulk.send_all(TableTransport(sent).client(), counting(), journal=journal, concurrency=8)
    ):
        assert taken <= number + 1 + 2 * 8
    assert taken == 300
    assert threading.active_count() == before


@pytest.mark.parametrize(
    ("changed", "error"),
    [
        ({"client": 3}, "client must be a Client, got 3"),
        ({"client": TableTransport(sent).async_client()}, "write asend_all"),
        ({"rows": "abc"}, "rows must be an iterable"),
        ({"rows": 3}, "rows must be an iterable"),
        ({"journal": "run.sqlite"}, r"write Journal\('run.sqlite'\)"),
        ({"concurrency": 0}, "concurrency must be an int of at least 1, got 0"),
        ({"concurrency": True}, "concurrency must be an int of at least 1, got True"),
        ({"rate": 80}, "write Rate"),
        ({"stop_when": 3}, "stop_when must be a function, got a value of type int"),
        ({"progress": 3}, "progress must be a function, got a value of type int"),
        ({"stop_when": AsyncClient.__call__}, "stop_when must be a synchronous function"),
        ({"workers": 2}, "workers requires an executor"),
        ({"executor": 3, "workers": 2}, "client must be a function that creates a Client in each worker"),
        ({"executor": 3, "client": Client.from_environ, "workers": 2}, "executor must be a concurrent.futures"),
        ({"executor": 3, "client": Client.from_environ}, "workers must be an int of at least 1, got None"),
    ],
)
def test_wrong_arguments_are_refused_immediately(changed: dict[str, Any], error: str, journal: Journal) -> None:
    arguments: dict[str, Any] = {
        "client": TableTransport(sent).client(),
        "rows": rows(1),
        "journal": journal,
        "concurrency": 1,
        **changed,
    }
    with pytest.raises(UsageError, match=error):
        bulk.send_all(arguments.pop("client"), arguments.pop("rows"), **arguments)


@pytest.mark.parametrize("rows", [1, 3, 7, 80, 999_999])
def test_no_more_rows_are_sent_than_the_rate_allows(rows: int) -> None:
    second = timedelta(seconds=1)
    assert second <= Rate(rows).interval * rows < second + timedelta(microseconds=rows)


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"rows": 10**30}, "rows must be an int of at most 1,000,000,000, got 1000"),
        ({"rows": 1, "per": timedelta.max}, "per must be a positive timedelta of at most 366 days"),
        ({"rows": 1, "burst": 10**30}, "burst must be an int of at most 1,000,000, got 1000"),
    ],
)
def test_a_rate_too_large_to_calculate_with_is_refused(given: Any, error: str) -> None:
    with pytest.raises(UsageError, match=error):
        Rate(**given)


def test_an_async_run_needs_an_async_client(journal: Journal) -> None:
    with pytest.raises(UsageError, match="write send_all"):
        bulk.asend_all(TableTransport(sent).client(), rows(1), journal=journal, concurrency=1)  # type: ignore[arg-type]


ANSWERS: dict[str, Callable[[CreateMessage], Any]] = {
    "done": sent,
    "400": lambda _: ApiError(status=400),
    "429": lambda _: ApiError(status=429),
    "504": lambda _: ApiError(status=504),
    "reset": lambda _: TransportError("reset", may_have_executed=True),
    "refused": lambda _: TransportError("refused", may_have_executed=False),
}


@EACH
@given(
    scripts=st.lists(st.lists(st.sampled_from(sorted(ANSWERS)), min_size=3, max_size=3), max_size=8),
    concurrency=st.integers(1, 5),
    stops=st.lists(st.integers(1, 8), min_size=2, max_size=2),
)
def test_whatever_twilio_responds_no_row_is_executed_twice_and_each_has_an_outcome(
    send: Any, scripts: list[list[str]], concurrency: int, stops: list[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    executed: Counter[str] = Counter()
    attempts: Counter[str] = Counter()

    def answer(operation: CreateMessage) -> Any:
        script = scripts[int(operation.to[5:])]
        kind = script[min(attempts[operation.to], len(script) - 1)]
        attempts[operation.to] += 1
        executed[operation.to] += kind in {"done", "504", "reset"}
        return ANSWERS[kind](operation)

    twilio = TableTransport(answer)
    with Journal(tmp_path_factory.mktemp("bulk") / "run.sqlite") as journal:
        for stop in [*stops, None]:
            found = send(
                twilio,
                rows(len(scripts)),
                journal,
                concurrency=concurrency,
                stop_when=None if stop is None else lambda tally, stop=stop: tally.rows >= stop,
            )
            assert len({key for key, _ in found}) == len(found)
        counts = journal.counts()
        assert sum(counts.values()) == len(scripts)
        assert counts["sending"] == 0
        assert {number for number, times in executed.items() if times} == {
            message(int(one.key)).to for one in journal.entries("done", "unknown")
        }
    assert set(executed.values()) <= {0, 1}


@given(st.text(st.characters(codec=None), min_size=1))
@example("\ud800")
def test_a_row_is_done_whatever_its_results_sid(sid: str) -> None:
    with TemporaryDirectory() as folder, Journal(f"{folder}/run.sqlite") as journal:
        client = Client(
            AuthToken(account_sid=AC, token="t"),
            transport=lambda _: HttpResponse(201, (), json.dumps({"sid": sid}).encode()),
        )
        ((_, outcome),) = bulk.send_all(client, rows(1), journal=journal, concurrency=1)
        assert isinstance(outcome, Done)
        assert journal.counts()["done"] == 1
