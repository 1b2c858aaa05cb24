"""Many concurrent operations on one client: results are never mixed up, and nothing is left behind.

The long form of each, with ``-m full``, is the short one with many more operations.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import threading
import tracemalloc
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from threading import Barrier, Event
from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import AsyncClient, AuthToken, Client, FetchMessage, attempt, traverse
from twilio_fp.testing.loopback import Peer, Seen, Server
from twilio_fp.transports import AiohttpTransport, AsyncHttpxTransport, HttpxTransport, Urllib3Transport, in_threads

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from twilio_fp import Message

CREDENTIALS = AuthToken(account_sid="AC1", token="t")
AT_ONCE = 50
LONG = timedelta(minutes=5)  # for a busy machine
LARGE = b" " * 20_000
LENGTHS = pytest.mark.parametrize("count", [500, pytest.param(10_000, marks=pytest.mark.full)])


def in_fifty_threads() -> Any:
    return in_threads(Urllib3Transport(pool_size=AT_ONCE, timeout=LONG), at_once=AT_ONCE)


ASYNC: dict[str, Callable[[], Any]] = {
    "aiohttp": lambda: AiohttpTransport(pool_size=AT_ONCE, timeout=LONG),
    "httpx": lambda: AsyncHttpxTransport(pool_size=AT_ONCE, timeout=LONG),
    "threads": in_fifty_threads,
}
BLOCKING: dict[str, Callable[[], Any]] = {
    "urllib3": lambda: Urllib3Transport(pool_size=64, timeout=LONG),
    "httpx": lambda: HttpxTransport(pool_size=64, timeout=LONG),
}


@pytest.fixture(autouse=True)
def _no_proxies_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


class Says:
    """Responds with the requested SID, and keeps nothing; the first fifty requests wait for each other.

    So fifty connections are open, and fifty threads at work, before anything is counted.
    """

    def __init__(self, rest: bytes = b"") -> None:
        self._rest = rest
        self._all_at_once = Barrier(AT_ONCE)

    def __call__(self, peer: Peer, seen: Seen) -> None:
        peer.server.requests.clear()
        sid = seen.line.split(" ")[1].rpartition("/")[2].removesuffix(".json")
        if sid.startswith("first"):
            self._all_at_once.wait(60)
        peer.reply(json.dumps({"sid": sid, "status": "sent"}).encode() + self._rest, "Content-Type: application/json")


def held() -> tuple[set[threading.Thread], int]:
    """Return what a client could leave behind in a process: threads, and open files."""
    gc.collect()
    files = Path("/proc/self/fd")
    return set(threading.enumerate()), len(list(files.iterdir())) if files.is_dir() else 0


def assert_no_more(threads: set[threading.Thread], files: int) -> None:
    """Fail if there are more threads or open files than before."""
    now_threads, now_files = held()
    assert len(now_threads) <= len(threads)
    assert now_files <= files


def ended(before: set[threading.Thread]) -> None:
    """Wait until threads and files that close by themselves are gone, such as the last ones of a pool."""
    for thread in set(threading.enumerate()) - before:
        thread.join(10)


@pytest.fixture
def nothing_left() -> Iterator[None]:
    """Fail if there are more threads or open files after a test than before."""
    asyncio.run(asyncio.sleep(0))  # which loads what asyncio keeps open
    threads, files = held()
    yield
    ended(threads)
    assert_no_more(threads, files)


async def fetched(client: AsyncClient, count: int, name: str = "SM") -> None:
    """Fetch that many messages, fifty at a time, and check that each is a requested one."""
    sids = {f"{name}{number}" for number in range(count)}
    found: AsyncIterator[Message] = client.stream(traverse(FetchMessage, iter(sorted(sids)), at_once=AT_ONCE))
    async for message in found:
        sids.remove(message.sid or "")
    assert not sids


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.parametrize("name", ASYNC)
@LENGTHS
def test_many_operations_leave_nothing_behind(name: str, count: int) -> None:
    async def main(server: Server) -> None:
        async with AsyncClient(CREDENTIALS, base_url=server.url, transport=ASYNC[name]()) as client:
            await fetched(client, AT_ONCE, "first")
            threads, files = held()
            assert server.connections == AT_ONCE
            objects = len(gc.get_objects())
            await fetched(client, count)
            assert_no_more(threads, files)  # there may be fewer: idle connections are closed
            assert len(gc.get_objects()) - objects < count / 2  # less than half an object per operation
            assert asyncio.all_tasks() == {asyncio.current_task()}
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with Server(Says()) as server:
        asyncio.run(main(server))


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.parametrize("name", ASYNC)
@pytest.mark.parametrize("count", [100, pytest.param(400, marks=pytest.mark.full)])
def test_an_operation_leaks_no_memory(name: str, count: int) -> None:
    async def main(server: Server) -> None:
        async with AsyncClient(CREDENTIALS, base_url=server.url, transport=ASYNC[name]()) as client:
            tracemalloc.start()
            try:
                await fetched(client, AT_ONCE, "first")
                await fetched(client, AT_ONCE)
                gc.collect()
                before, _ = tracemalloc.get_traced_memory()
                await fetched(client, count)
                gc.collect()
                after, _ = tracemalloc.get_traced_memory()
            finally:
                tracemalloc.stop()
            assert after - before < count * len(LARGE) / 10  # less than one response in ten

    with Server(Says(LARGE)) as server:
        asyncio.run(main(server))


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.parametrize("name", ASYNC)
def test_a_cancellation_in_the_middle_leaves_nothing_running(name: str) -> None:
    half_way = Event()

    def answer(peer: Peer, seen: Seen) -> None:
        if len(peer.server.requests) >= 4 * AT_ONCE:
            half_way.set()
            peer.hold()
        peer.reply(b'{"sid": "SM1"}')

    async def main(server: Server) -> None:
        async with AsyncClient(CREDENTIALS, base_url=server.url, transport=ASYNC[name]()) as client:

            async def walk() -> None:
                sids = (f"SM{number}" for number in range(1_000_000))
                async for _ in client.stream(traverse(FetchMessage, sids, at_once=AT_ONCE)):
                    pass

            task = asyncio.create_task(walk())
            assert await asyncio.to_thread(half_way.wait, 60)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert asyncio.all_tasks() == {asyncio.current_task()}
            arrived = len(server.requests)
            assert arrived <= 5 * AT_ONCE
        assert asyncio.all_tasks() == {asyncio.current_task()}

    with Server(answer) as server:
        asyncio.run(main(server))
        server.over.set()


@pytest.mark.usefixtures("nothing_left")
@pytest.mark.parametrize("name", BLOCKING)
@pytest.mark.parametrize("each", [10, pytest.param(50, marks=pytest.mark.full)])
def test_threads_on_one_client_never_mix_results(name: str, each: int) -> None:
    together = Barrier(64)

    def work(client: Client, thread: int) -> list[str]:
        together.wait(60)
        sids = [f"SM{thread}x{number}" for number in range(each)]
        results = [client(attempt(FetchMessage(sid))) for sid in sids]
        return [
            f"{sid}: {found!r}" for sid, found in zip(sids, results, strict=True) if getattr(found, "sid", "") != sid
        ]

    with (
        Server(Says()) as server,
        Client(CREDENTIALS, base_url=server.url, transport=BLOCKING[name]()) as client,
        ThreadPoolExecutor(64) as threads,
    ):
        mixed = [line for lines in threads.map(lambda thread: work(client, thread), range(64)) for line in lines]
        assert not mixed
