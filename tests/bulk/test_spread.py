"""A run spread over other processes."""

from __future__ import annotations

import pickle
import warnings
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING, Any

import pytest

from tests.bulk.factory import dying, make
from tests.bulk.sender import ACCOUNT, number, rows
from tests.bulk.server import loopback
from twilio_fp import ApiError, AuthToken, Client, Message, Secret, UsageError, bulk
from twilio_fp.bulk import Done, Failed, Journal, Unknown
from twilio_fp.bulk.spread import send_some
from twilio_fp.rest.api.v2010 import CreateNewKey, CreateSipCredential, NewKey
from twilio_fp.testing import TableTransport

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def environ(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    monkeypatch.setenv("TWILIO_ACCOUNT_SID", ACCOUNT)
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "hush")
    monkeypatch.setenv("TEST_TWILIO_URL", "http://127.0.0.1:1")
    return monkeypatch


def processes() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(2, mp_context=get_context("spawn"))


def spread(executor: Executor, path: Path, count: int, make: Any = make, **settings: Any) -> dict[str, Any]:
    with Journal(path) as journal:
        made = bulk.send_all(
            make, rows(count), journal=journal, concurrency=10, executor=executor, workers=2, **settings
        )
        return dict(made)


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


def test_a_worker_that_dies_leaves_its_rows_unknown_and_the_run_ends(
    tmp_path: Path, environ: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "run.sqlite"
    with processes() as executor:
        found = spread(executor, path, 30, make=_Once())
    assert found
    assert {type(one) for one in found.values()} <= {Unknown, Failed}
    with Journal(path) as journal:
        assert journal.counts()["unknown"] == sum(isinstance(one, Unknown) for one in found.values()) > 0


class _Once:
    """Makes a client where it is made, and ends any process that it is pickled into."""

    def __call__(self) -> Client:
        return make()

    def __reduce__(self) -> Any:
        return _dying, ()


def _dying() -> Any:
    return dying


def test_a_task_that_runs_again_sends_nothing_again(tmp_path: Path) -> None:
    twilio = TableTransport(lambda operation: Message(sid=f"SM{operation.to[5:]}"))
    given = tuple([(key, pickle.dumps(operation)) for key, operation in rows(5)])
    path = str(tmp_path / "workers" / "one.sqlite")
    first, second = [
        {key: pickle.loads(told) for key, told in send_some(twilio.client, 2, None, given, path)} for _ in range(2)
    ]
    assert len(twilio.requests) == 5
    assert {key: one.sid for key, one in first.items()} == {key: one.sid for key, one in second.items()}
    assert {one.value for one in second.values()} == {None}


class AtOnce(Executor):
    """Runs a task where it is given; the n-th is lost when it has run."""

    def __init__(self, lost: int = -1, *, takes: bool = True) -> None:
        self.lost = lost
        self.takes = takes
        self.given = 0

    def submit(self, function: Any, /, *args: Any, **_: Any) -> Future[Any]:
        if not self.takes:
            raise RuntimeError("closed")
        future: Future[Any] = Future()
        result = function(*args)
        if self.given == self.lost:
            future.set_exception(ConnectionError("the worker is gone"))
        else:
            future.set_result(result)
        self.given += 1
        return future


def test_a_resumed_run_learns_from_the_workers_journals(tmp_path: Path) -> None:
    twilio = TableTransport(lambda operation: Message(sid=f"SM{operation.to[5:]}"))
    path = tmp_path / "run.sqlite"
    found = spread(AtOnce(lost=0), path, 100, make=twilio.client)
    lost = [key for key, one in found.items() if isinstance(one, Unknown)]
    assert len(lost) == 40
    assert spread(AtOnce(), path, 100, make=twilio.client) == {}
    assert len(twilio.requests) == 100
    with Journal(path) as journal:
        assert journal.counts()["done"] == 100
        assert {one.sid for one in journal.entries()} == {f"SM{row:07d}" for row in range(100)}


def test_an_executor_that_takes_nothing_has_sent_nothing(tmp_path: Path) -> None:
    twilio = TableTransport({})
    found = spread(AtOnce(takes=False), tmp_path / "run.sqlite", 10, make=twilio.client)
    assert {type(one) for one in found.values()} == {Failed}
    assert twilio.requests == ()


def test_what_can_not_be_pickled_stays_where_it_is(tmp_path: Path) -> None:
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
    asked: list[Any] = []

    class Noting(AtOnce):
        def submit(self, function: Any, /, *args: Any, **named: Any) -> Future[Any]:
            asked.append((function.args[1], function.args[2], len(args[0])))
            return super().submit(function, *args, **named)

    twilio = TableTransport(lambda operation: ApiError(status=400))
    spread(Noting(), tmp_path / "run.sqlite", 50, make=twilio.client, rate=bulk.Rate(80, burst=4))
    assert [(each, rate.interval.total_seconds(), rate.burst) for each, rate, _ in asked] == [(5, 0.025, 2)] * 2
    assert [size for _, _, size in asked] == [40, 10]


def test_clients_are_made_where_they_are_used(tmp_path: Path) -> None:
    client: Any = Client(AuthToken(account_sid=ACCOUNT, token="hush"))
    with Journal(tmp_path / "run.sqlite") as journal, pytest.raises(UsageError, match=r"write Client\.from_environ"):
        bulk.send_all(client, [], journal=journal, concurrency=1, executor=AtOnce(), workers=1)
