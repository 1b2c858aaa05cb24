"""A run spread over other processes."""

from __future__ import annotations

import pickle
import sys
import threading
import warnings
from collections import Counter
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from datetime import timedelta
from functools import partial
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.bulk.factory import dying, lost, make
from tests.bulk.sender import ACCOUNT, number, rows
from tests.bulk.server import loopback
from twilio_fp import ApiError, AuthToken, Client, Message, Secret, TwilioError, UsageError, bulk
from twilio_fp.bulk import Done, Failed, Journal, JournalError, Unknown
from twilio_fp.bulk import spread as spreading
from twilio_fp.bulk.journal import Begun, fingerprint
from twilio_fp.bulk.spread import send_some
from twilio_fp.bulk.terms import own_of
from twilio_fp.rest.api.v2010 import CreateNewKey, CreateSipCredential, NewKey
from twilio_fp.testing import TableTransport, VirtualClock

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def environ(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", ACCOUNT)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "hush")
    monkeypatch.setenv("TEST_TWILIO_URL", "http://127.0.0.1:1")
    return monkeypatch


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try only once more to open a journal that a worker has open."""
    monkeypatch.setattr(spreading, "_MOST_TRIES", 1)


def processes() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(2, mp_context=get_context("spawn"))


def spread(executor: Executor, path: Path, count: int, make: Any = make, **settings: Any) -> dict[str, Any]:
    with Journal(path) as journal:
        outcomes = bulk.send_all(
            make, rows(count), journal=journal, concurrency=10, executor=executor, workers=2, **settings
        )
        return dict(outcomes)


def check(found: dict[str, Any], executed: list[str], path: Path, count: int) -> None:
    assert sorted(executed) == [number(row) for row in range(count)]
    assert sorted(found, key=int) == [str(row) for row in range(count)]
    assert {type(one) for one in found.values()} == {Done}
    assert {one.value.to for one in found.values()} == set(executed)
    with Journal(path) as journal:
        assert journal.counts() == {"sending": 0, "done": count, "failed": 0, "unknown": 0}


def test_other_processes_send_each_row_once(tmp_path: Path, environ: pytest.MonkeyPatch) -> None:
    path = tmp_path / "run.sqlite"
    with loopback() as server:
        environ.setenv("TEST_TWILIO_URL", server.url)
        with processes() as executor:
            found = spread(executor, path, 200)
            assert spread(executor, path, 200) == {}
        check(found, server.rest(), path, 200)


def test_dask_sends_each_row_once_from_two_worker_processes(tmp_path: Path, environ: pytest.MonkeyPatch) -> None:
    distributed = pytest.importorskip("distributed")
    path = tmp_path / "run.sqlite"
    with loopback() as server, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # distributed's and tornado's own
        environ.setenv("TEST_TWILIO_URL", server.url)
        cluster = distributed.LocalCluster(
            n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, local_directory=str(tmp_path)
        )
        with cluster, distributed.Client(cluster) as client, client.get_executor(retries=0) as executor:
            found = spread(executor, path, 400)
        check(found, server.rest(), path, 400)


def test_the_notes_of_a_dead_worker_are_reported_and_nothing_is_sent_again(
    tmp_path: Path, environ: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "run.sqlite"
    with Journal(path) as journal:
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as executor:
            found = dict(bulk.send_all(dying, rows(16), journal=journal, concurrency=2, executor=executor, workers=1))
        kinds = Counter(type(one).__name__ for one in found.values())
        assert kinds.keys() == {"Done", "Unknown", "Failed"}
        assert kinds.total() == 16
        assert kinds["Done"] + kinds["Unknown"] in {11, 12}  # the twelfth may not have begun
        assert 1 <= kinds["Unknown"] <= 2
        assert journal.counts() == {
            "sending": 0,
            **{name.lower(): kinds[name] for name in ("Done", "Failed", "Unknown")},
        }
        assert all(one.sid == f"SM{int(key):07d}" for key, one in found.items() if isinstance(one, Done))
    assert not path.with_name("run.sqlite.workers").exists()


def test_rows_of_a_worker_that_cannot_send_are_failed(tmp_path: Path) -> None:
    found = spread(AtOnce(), tmp_path / "run.sqlite", 30, make=Elsewhere(TableTransport({}).client, lost))
    assert {str(one.error) for one in found.values()} == {"no credentials on this machine"}
    assert {type(one) for one in found.values()} == {Failed}


def test_rows_of_a_worker_that_cannot_write_its_folder_are_failed(tmp_path: Path) -> None:
    (tmp_path / "run.sqlite.workers").write_text("a file")
    found = spread(AtOnce(), tmp_path / "run.sqlite", 30, make=TableTransport({}).client)
    assert {type(one) for one in found.values()} == {Failed}


def pickled(count: int) -> tuple[tuple[str, bytes, bytes], ...]:
    own = own_of(TableTransport({}).client())
    return tuple([(key, fingerprint(operation, **own), pickle.dumps(operation)) for key, operation in rows(count)])


def test_a_repeated_task_sends_nothing_again(tmp_path: Path) -> None:
    twilio = TableTransport(lambda operation: Message(sid=f"SM{operation.to[5:]}"))
    given = pickled(5)
    path = str(tmp_path / "workers" / "one.sqlite")
    first, second = [
        {key: pickle.loads(results) for key, results in send_some(twilio.client, 2, None, given, path)}
        for _ in range(2)
    ]
    assert len(twilio.requests) == 5
    assert {key: one.sid for key, one in first.items()} == {key: one.sid for key, one in second.items()}
    assert {one.value for one in second.values()} == {None}


def test_a_task_whose_journal_is_already_open_reports_nothing(tmp_path: Path) -> None:
    twilio = TableTransport(answered)
    path = tmp_path / "one.sqlite"
    with Journal(path), pytest.raises(JournalError, match="already open elsewhere"):
        send_some(twilio.client, 2, None, pickled(5), str(path))
    assert twilio.requests == ()


def test_two_tasks_with_one_journal_never_report_a_row_as_not_sent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "one.sqlite"
    exists = Path.exists
    twilio = TableTransport(answered)
    with Journal(path):
        monkeypatch.setattr(Path, "exists", lambda each: each != path and exists(each))  # as before it was created
        with pytest.raises(JournalError, match="already open elsewhere"):
            send_some(twilio.client, 2, None, pickled(5), str(path))


class Killed(BaseException):
    """Ends a task immediately, as a kill does."""


def test_rows_reported_as_not_sent_are_not_sent_by_a_repeated_task(tmp_path: Path) -> None:
    sent: list[tuple[Any, ...]] = []

    class Interrupted(AtOnce):
        """Kills the first task before it sends, cancels its future, and lets the test run it again."""

        def submit(self, function: Any, /, *args: Any, **named: Any) -> Future[Any]:
            if function is callable or sent:
                return super().submit(function, *args, **named)
            sent.append((function, *args))
            with pytest.raises(Killed):
                send_some(killed, 2, None, *args)
            future: Future[Any] = Future()
            cancel(future, None, "")
            return future

    def killed() -> Client:
        raise Killed

    twilio = TableTransport(answered)
    path = tmp_path / "run.sqlite"
    with Journal(path) as journal:
        for _, outcome in bulk.send_all(
            twilio.client, rows(8), journal=journal, concurrency=10, executor=Interrupted(), workers=2
        ):
            assert isinstance(outcome, Failed)
            function, *args = sent[0]
            again = [pickle.loads(result) for _, result in function(*args)]
            assert {type(one) for one in again} == {Unknown}
    assert twilio.requests == ()
    assert len(spread(AtOnce(), path, 8, make=twilio.client)) == 8


def test_rows_not_begun_by_a_killed_worker_are_sent_when_the_run_is_resumed(tmp_path: Path) -> None:
    def killed() -> Client:
        raise Killed

    path = tmp_path / "run.sqlite"
    given = pickled(10)
    with Journal(path) as journal, journal.run():
        journal.write((), [Begun(key, mark) for key, mark, _ in given])
    with pytest.raises(Killed):
        send_some(killed, 2, None, given, str(tmp_path / "run.sqlite.workers" / "one.sqlite"))
    twilio = TableTransport(answered)
    found = spread(AtOnce(), path, 10, make=twilio.client)
    assert len(found) == 10
    assert {type(one) for one in found.values()} == {Done}
    assert [each.name for each in tmp_path.iterdir()] == ["run.sqlite"]


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGTERM")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
@pytest.mark.parametrize("method", ["spawn", "fork"])
def test_a_terminated_worker_ends_and_each_row_has_an_outcome(
    method: str, tmp_path: Path, environ: pytest.MonkeyPatch
) -> None:
    if method not in get_all_start_methods():
        pytest.skip(f"this system can't begin a process by {method}: multiprocessing.get_all_start_methods()")
    path = tmp_path / "run.sqlite"
    with loopback() as server:
        environ.setenv("TEST_TWILIO_URL", server.url)
        with ProcessPoolExecutor(1, mp_context=get_context(method)) as executor, Journal(path) as journal:
            executor.submit(int).result()
            (worker,) = executor._processes.values()

            def end() -> None:
                server.next()
                worker.terminate()

            ending = threading.Thread(target=end)
            ending.start()
            run = bulk.send_all(make, rows(4000), journal=journal, concurrency=10, executor=executor, workers=1)
            found = dict(run)
            ending.join()
            worker.join(10)
            assert not worker.is_alive()
        executed = server.rest()
    assert len(found) == 4000
    assert len(executed) == len(set(executed)) < 4000
    done = {number(int(key)) for key, one in found.items() if isinstance(one, Done)}
    unknown = {number(int(key)) for key, one in found.items() if isinstance(one, Unknown)}
    assert done <= set(executed) <= done | unknown
    assert len(unknown) <= 80


class Elsewhere:
    """Makes a client with one function in the run's process, and with another in a task."""

    def __init__(self, here: Any, there: Any) -> None:
        self._makers = [here, there]

    def __call__(self) -> Client:
        made: Client = (self._makers.pop(0) if len(self._makers) > 1 else self._makers[0])()
        return made


def test_a_worker_with_another_account_sends_nothing(tmp_path: Path) -> None:
    here, there = TableTransport(answered), TableTransport(answered)
    of_another = partial(there.client, account_sid="AC" + "1" * 32)
    found = spread(AtOnce(), tmp_path / "run.sqlite", 30, make=Elsewhere(here.client, of_another))
    assert {type(one) for one in found.values()} == {Failed}
    assert there.requests == ()


class AtOnce(Executor):
    """Runs tasks immediately in the same process; the first result may be spoilt."""

    def __init__(self, spoil: Callable[[Future[Any], Any, str], None] | None = None, *, takes: bool = True) -> None:
        self.spoil = spoil
        self.takes = takes

    def submit(self, function: Any, /, *args: Any, **_: Any) -> Future[Any]:
        if not self.takes:
            raise RuntimeError("closed")
        future: Future[Any] = Future()
        if function is callable:
            future.set_result(None)
            return future
        result = function(*args)
        spoil, self.spoil = self.spoil, None
        if spoil is None:
            future.set_result(result)
        else:
            spoil(future, result, args[-1])
        return future


def lose(future: Future[Any], results: Any, path: str) -> None:
    future.set_exception(ConnectionError("the worker is gone"))


def cancel(future: Future[Any], results: Any, path: str) -> None:
    assert future.cancel()
    future.set_running_or_notify_cancel()


SPOILT: dict[str, Callable[[Future[Any], Any, str], None]] = {
    "lost": lose,
    "cancelled": cancel,
    "nothing": lambda future, results, path: future.set_result(None),
    "a number": lambda future, results, path: future.set_result(3),
    "no outcomes": lambda future, results, path: future.set_result([(key, b"?") for key, _ in results]),
    "other outcomes": lambda future, results, path: future.set_result([(key, pickle.dumps(key)) for key, _ in results]),
    "a part": lambda future, results, path: future.set_result(results[:3]),
    "what can't be built": lambda future, results, path: future.set_result(
        [(key, b"cno.such\nname\n.") for key, _ in results]
    ),
}


def answered(operation: Any) -> Message:
    return Message(sid=f"SM{operation.to[5:]}")


@pytest.mark.parametrize("name", SPOILT)
def test_whatever_happens_to_a_task_its_journals_notes_are_reported(name: str, tmp_path: Path) -> None:
    twilio = TableTransport(answered)
    path = tmp_path / "run.sqlite"
    found = spread(AtOnce(SPOILT[name]), path, 100, make=twilio.client)
    assert {key: one.sid for key, one in found.items()} == {str(row): f"SM{row:07d}" for row in range(100)}
    assert len(twilio.requests) == 100
    assert [each.name for each in tmp_path.iterdir()] == ["run.sqlite"]


@pytest.mark.parametrize("name", SPOILT)
def test_rows_of_a_remote_journal_are_unknown_and_never_sent_again(name: str, tmp_path: Path) -> None:
    def elsewhere(future: Future[Any], results: Any, path: str) -> None:
        Path(path).unlink()
        SPOILT[name](future, results, path)

    twilio = TableTransport(answered)
    path = tmp_path / "run.sqlite"
    found = spread(AtOnce(elsewhere), path, 100, make=twilio.client)
    unknown = {key for key, one in found.items() if isinstance(one, Unknown)}
    assert len(unknown) == (37 if name == "a part" else 40)
    assert set(spread(AtOnce(), path, 100, make=twilio.client)) == unknown
    assert len(twilio.requests) == 100


@pytest.mark.usefixtures("impatient")
def test_a_resumed_run_learns_from_the_workers_journals_and_removes_them(tmp_path: Path) -> None:
    held: list[Journal] = []

    def hold(future: Future[Any], results: Any, path: str) -> None:
        held.append(Journal(path))
        lose(future, results, path)

    twilio = TableTransport(answered)
    path = tmp_path / "run.sqlite"
    for found in (spread(AtOnce(hold), path, 100, make=twilio.client), spread(AtOnce(), path, 100, make=twilio.client)):
        assert sum(isinstance(one, Unknown) for one in found.values()) == 40
    held[0].close()
    assert [each.parent.name for each in tmp_path.glob("*/*.sqlite")] == ["run.sqlite.workers"]
    assert spread(AtOnce(), path, 100, make=twilio.client) == {}
    assert len(twilio.requests) == 100
    assert [each.name for each in tmp_path.iterdir()] == ["run.sqlite"]
    with Journal(path) as journal:
        assert {one.sid for one in journal.entries("done")} == {f"SM{row:07d}" for row in range(100)}


@pytest.mark.usefixtures("impatient")
def test_a_journal_that_cant_be_written_is_reported_while_it_learns(tmp_path: Path) -> None:
    held: list[Journal] = []

    def hold(future: Future[Any], results: Any, path: str) -> None:
        held.append(Journal(path))
        lose(future, results, path)

    twilio = TableTransport(answered)
    path = tmp_path / "run.sqlite"
    spread(AtOnce(hold), path, 100, make=twilio.client)
    held[0].close()
    with Journal(path) as journal:
        journal._connection.execute("PRAGMA query_only = ON")
        run = bulk.send_all(twilio.client, rows(0), journal=journal, concurrency=10, executor=AtOnce(), workers=2)
        with pytest.raises(JournalError, match="could not be written"):
            list(run)
        journal._connection.execute("PRAGMA query_only = OFF")
    assert len(list(tmp_path.glob("*/*.sqlite"))) == 1
    assert spread(AtOnce(), path, 100, make=twilio.client) == {}


def test_consecutive_tasks_obey_the_rate(tmp_path: Path) -> None:
    clock = VirtualClock()
    sent: list[timedelta] = []
    begin = clock.now()

    def answer(operation: Any) -> Message:
        sent.append(clock.now() - begin)
        return answered(operation)

    twilio = TableTransport(answer)
    with Journal(tmp_path / "run.sqlite") as journal:
        run = bulk.send_all(
            lambda: twilio.client(clock=clock),
            rows(50),
            journal=journal,
            concurrency=1,
            executor=AtOnce(),
            workers=1,
            rate=bulk.Rate(10, burst=3),
        )
        list(run)
    assert len(sent) == 50
    assert all(at >= timedelta(seconds=0.1) * (before - 2) for before, at in enumerate(sent))


def test_an_executor_that_accepts_no_more_tasks_sends_nothing_more(tmp_path: Path) -> None:
    executor = AtOnce()

    def closing(operation: Any) -> Message:
        executor.takes = False
        return answered(operation)

    twilio = TableTransport(closing)
    found = spread(executor, tmp_path / "run.sqlite", 100, make=twilio.client)
    assert Counter(type(one) for one in found.values()) == {Done: 40, Failed: 60}
    assert len(twilio.requests) == 40


def test_an_executor_that_cant_run_a_task_is_refused_before_a_row_is_noted(tmp_path: Path) -> None:
    twilio = TableTransport(answered)
    path = tmp_path / "run.sqlite"
    with processes() as executor:
        for wrong, message in (
            (executor, "with the client function, got .*(pickle|local object)"),
            (AtOnce(takes=False), "with the client function, got RuntimeError.*closed"),
        ):
            with pytest.raises(TwilioError, match=message):
                spread(wrong, path, 10, make=lambda: twilio.client())  # noqa: PLW0108  # which can't be pickled
    with Journal(path) as journal:
        assert sum(journal.counts().values()) == 0
    assert len(spread(AtOnce(), path, 10, make=twilio.client)) == 10


def test_results_that_can_not_be_pickled_stay_in_the_worker(tmp_path: Path) -> None:
    twilio = TableTransport({CreateNewKey: NewKey(sid="SK1", secret=Secret("hush"))})

    def given() -> Iterator[Any]:
        yield "secret", CreateSipCredential("CL" + "0" * 32, username="a", password="b" * 12)
        yield "key", CreateNewKey()

    with Journal(tmp_path / "run.sqlite") as journal:
        found = dict(
            bulk.send_all(twilio.client, given(), journal=journal, concurrency=2, executor=AtOnce(), workers=1)
        )
    assert isinstance(found["secret"], Failed)
    assert found["key"] == Done(None, sid="SK1")


def test_workers_share_the_concurrency_and_the_rate(tmp_path: Path) -> None:
    submitted: list[Any] = []

    class Noting(AtOnce):
        def submit(self, function: Any, /, *args: Any, **named: Any) -> Future[Any]:
            if function is not callable:
                submitted.append((function.args[1], function.args[2], len(args[0])))
            return super().submit(function, *args, **named)

    twilio = TableTransport(lambda operation: ApiError(status=400))
    spread(Noting(), tmp_path / "run.sqlite", 50, make=twilio.client, rate=bulk.Rate(80, burst=4))
    assert [(each, rate.interval.total_seconds(), rate.burst) for each, rate, _ in submitted] == [(5, 0.025, 2)] * 2
    assert [size for _, _, size in submitted] == [40, 10]


def test_a_key_of_a_class_that_cant_be_pickled_is_its_text(tmp_path: Path, environ: pytest.MonkeyPatch) -> None:
    class Key(str):
        __slots__ = ()

    given = [(Key(key), operation) for key, operation in rows(3)]
    with loopback() as server, Journal(tmp_path / "run.sqlite") as journal, processes() as executor:
        environ.setenv("TEST_TWILIO_URL", server.url)
        found = dict(bulk.send_all(make, given, journal=journal, concurrency=2, executor=executor, workers=1))
    assert {key: type(one) for key, one in found.items()} == dict.fromkeys("012", Done)


def test_clients_are_made_where_they_are_used(tmp_path: Path) -> None:
    client: Any = Client(AuthToken(account_sid=ACCOUNT, token="hush"))
    with Journal(tmp_path / "run.sqlite") as journal, pytest.raises(UsageError, match=r"write Client\.from_environ"):
        bulk.send_all(client, [], journal=journal, concurrency=1, executor=AtOnce(), workers=1)
    makes_none: Any = lambda: None  # noqa: E731
    with (
        Journal(tmp_path / "run.sqlite") as journal,
        pytest.raises(UsageError, match=r"result of client\(\) must be a Cl"),
    ):
        list(bulk.send_all(makes_none, [], journal=journal, concurrency=1, executor=AtOnce(), workers=1))
