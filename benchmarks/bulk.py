"""CPU of a bulk run with a journal compared with plain calls, fifty concurrently, in threads and tasks."""

from __future__ import annotations

import asyncio
import gc
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import aclosing
from itertools import count, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from benchmarks.loopback import BODY, FROM, loopback
from benchmarks.measure import Row, beside, least
from benchmarks.pages import ACCOUNT
from twilio_fp.auth import AuthToken
from twilio_fp.bulk import Done, Journal, asend_all, send_all
from twilio_fp.client import AsyncClient, Client
from twilio_fp.rest.api.v2010 import CreateMessage
from twilio_fp.transports import AiohttpTransport, Urllib3Transport

if TYPE_CHECKING:
    from collections.abc import Iterator

TITLE = "Bulk: messages with a journal, fifty at a time"

ROWS, AT_ONCE, ROUNDS = 2_000, 50, 9
WHO = AuthToken(account_sid=ACCOUNT, token="token")


def operations() -> Iterator[CreateMessage]:
    for number in range(ROWS):
        yield CreateMessage(to=f"+1555{number:07}", from_=FROM, body=BODY)


def keyed() -> Iterator[tuple[str, CreateMessage]]:
    return ((operation.to, operation) for operation in operations())


def timed(start: float) -> float:
    return (time.process_time() - start) / ROWS * 1e6


def rows() -> Iterator[Row]:
    with loopback(backlog=4 * AT_ONCE) as base_url, TemporaryDirectory() as folder, asyncio.Runner() as runner:
        yield from _rows(base_url, Path(folder), runner)


def _rows(base_url: str, folder: Path, runner: asyncio.Runner) -> Iterator[Row]:
    client = Client(WHO, base_url=base_url, transport=Urllib3Transport(pool_size=AT_ONCE))
    aclient = AsyncClient(WHO, base_url=base_url, transport=AiohttpTransport(pool_size=AT_ONCE))
    number = count()

    def journal() -> Journal:
        return Journal(folder / f"{next(number)}.sqlite")

    def sid(operation: CreateMessage) -> str:
        return client(operation).sid

    def in_threads() -> float:
        start = time.process_time()
        waiting = operations()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            while some := list(islice(waiting, AT_ONCE * 8)):
                assert all(pool.map(sid, some))
        return timed(start)

    def in_threads_with_a_journal() -> float:
        start = time.process_time()
        with journal() as kept:
            for _, outcome in send_all(client, keyed(), journal=kept, concurrency=AT_ONCE):
                assert isinstance(outcome, Done)
        return timed(start)

    async def in_tasks() -> float:
        start = time.process_time()
        waiting = operations()

        async def some() -> None:
            for operation in waiting:
                assert (await aclient(operation)).sid

        await asyncio.gather(*[some() for _ in range(AT_ONCE)])
        return timed(start)

    async def in_tasks_with_a_journal() -> float:
        start = time.process_time()
        with journal() as kept:
            async with aclosing(asend_all(aclient, keyed(), journal=kept, concurrency=AT_ONCE)) as outcomes:
                async for _, outcome in outcomes:
                    assert isinstance(outcome, Done)
        return timed(start)

    found = least(
        ROUNDS,
        plain=in_threads,
        bulk=in_threads_with_a_journal,
        aplain=lambda: runner.run(in_tasks()),
        abulk=lambda: runner.run(in_tasks_with_a_journal()),
    )
    client.close()
    runner.run(aclient.close())
    gc.collect()
    name = "the calls alone"
    yield beside("a row, in threads over urllib3", found["bulk"], found["plain"], "µs", name=name, at_most=1.25)
    yield beside("a row, in tasks over aiohttp", found["abulk"], found["aplain"], "µs", name=name, at_most=1.25)
