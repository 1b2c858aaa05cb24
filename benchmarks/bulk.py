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

ROWS, CONCURRENCY, ROUNDS = 2_000, 50, 9
CREDENTIALS = AuthToken(account_sid=ACCOUNT, token="token")


def operations() -> Iterator[CreateMessage]:
    for number in range(ROWS):
        yield CreateMessage(to=f"+1555{number:07}", from_=FROM, body=BODY)


def keyed() -> Iterator[tuple[str, CreateMessage]]:
    return ((operation.to, operation) for operation in operations())


def microseconds_per_row(start: float) -> float:
    return (time.process_time() - start) / ROWS * 1e6


def rows() -> Iterator[Row]:
    with loopback(backlog=4 * CONCURRENCY) as base_url, TemporaryDirectory() as folder, asyncio.Runner() as runner:
        yield from _rows(base_url, Path(folder), runner)


def _rows(base_url: str, folder: Path, runner: asyncio.Runner) -> Iterator[Row]:
    client = Client(CREDENTIALS, base_url=base_url, transport=Urllib3Transport(pool_size=CONCURRENCY))
    async_client = AsyncClient(CREDENTIALS, base_url=base_url, transport=AiohttpTransport(pool_size=CONCURRENCY))
    numbers = count()

    def journal() -> Journal:
        return Journal(folder / f"{next(numbers)}.sqlite")

    def sid(operation: CreateMessage) -> str:
        return client(operation).sid

    def in_threads() -> float:
        start = time.process_time()
        remaining = operations()
        with ThreadPoolExecutor(CONCURRENCY) as pool:
            while batch := list(islice(remaining, CONCURRENCY * 8)):
                assert all(pool.map(sid, batch))
        return microseconds_per_row(start)

    def in_threads_with_a_journal() -> float:
        start = time.process_time()
        with journal() as file:
            for _, outcome in send_all(client, keyed(), journal=file, concurrency=CONCURRENCY):
                assert isinstance(outcome, Done)
        return microseconds_per_row(start)

    async def in_tasks() -> float:
        start = time.process_time()
        remaining = operations()

        async def worker() -> None:
            for operation in remaining:
                assert (await async_client(operation)).sid

        await asyncio.gather(*[worker() for _ in range(CONCURRENCY)])
        return microseconds_per_row(start)

    async def in_tasks_with_a_journal() -> float:
        start = time.process_time()
        with journal() as file:
            async with aclosing(asend_all(async_client, keyed(), journal=file, concurrency=CONCURRENCY)) as outcomes:
                async for _, outcome in outcomes:
                    assert isinstance(outcome, Done)
        return microseconds_per_row(start)

    figures = least(
        ROUNDS,
        plain=in_threads,
        bulk=in_threads_with_a_journal,
        plain_async=lambda: runner.run(in_tasks()),
        bulk_async=lambda: runner.run(in_tasks_with_a_journal()),
    )
    client.close()
    runner.run(async_client.close())
    gc.collect()
    name = "the calls alone"
    yield beside("a row, in threads over urllib3", figures["bulk"], figures["plain"], "µs", name=name, at_most=1.25)
    yield beside(
        "a row, in tasks over aiohttp", figures["bulk_async"], figures["plain_async"], "µs", name=name, at_most=1.25
    )
