"""CPU of a client in an event loop with fifty concurrent calls, to a server in other processes."""

from __future__ import annotations

import asyncio
import time
from importlib import import_module
from typing import TYPE_CHECKING, Any

from benchmarks.loopback import BODY, FROM, TO, loopback
from benchmarks.measure import Row, ahead, least
from benchmarks.pages import ACCOUNT
from twilio_fp.auth import AuthToken
from twilio_fp.client import AsyncClient
from twilio_fp.rest.api.v2010 import CreateMessage
from twilio_fp.transports import AiohttpTransport, AsyncHttpxTransport, Urllib3Transport, in_threads

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

TITLE = "Async: fifty concurrent messages over plain HTTP, keep-alive"

CONCURRENCY, CALLS, ROUNDS = 50, 1000, 9


def peer_client(base_url: str) -> Any:
    """Return twilio-python's client over aiohttp, with only the address of its requests changed."""
    client: Any = import_module("twilio.http.async_http_client")
    rest: Any = import_module("twilio.rest")

    class Rewriting(client.AsyncTwilioHttpClient):  # type: ignore[misc]
        async def request(self, method: str, url: str, **kwargs: Any) -> Any:
            return await super().request(method, url.replace("https://api.twilio.com", base_url), **kwargs)

    return rest.Client(ACCOUNT, "token", http_client=Rewriting())


async def cpu(call: Callable[[], Awaitable[object]]) -> float:
    """Return the processor time of a call in microseconds."""

    async def worker() -> None:
        for _ in range(CALLS // CONCURRENCY):
            await call()

    start = time.process_time()
    await asyncio.gather(*[worker() for _ in range(CONCURRENCY)])
    return (time.process_time() - start) / CALLS * 1e6


def rows() -> Iterator[Row]:
    with loopback(backlog=4 * CONCURRENCY) as base_url, asyncio.Runner() as runner:
        yield from _rows(base_url, runner)


def _rows(base_url: str, runner: asyncio.Runner) -> Iterator[Row]:
    async def create_peer() -> Any:
        return peer_client(base_url)  # its session must be created in an event loop

    peer = runner.run(create_peer())
    transports: dict[str, Any] = {
        "aiohttp": AiohttpTransport(pool_size=CONCURRENCY),
        "httpx": AsyncHttpxTransport(pool_size=CONCURRENCY),
        "threads": in_threads(Urllib3Transport(pool_size=CONCURRENCY), at_once=CONCURRENCY),
    }
    credentials = AuthToken(account_sid=ACCOUNT, token="token")
    clients = {
        name: AsyncClient(credentials, base_url=base_url, transport=transport) for name, transport in transports.items()
    }

    def ours(client: AsyncClient) -> Callable[[], float]:
        return lambda: runner.run(cpu(lambda: client(CreateMessage(to=TO, from_=FROM, body=BODY))))

    def theirs() -> float:
        return runner.run(cpu(lambda: peer.messages.create_async(to=TO, from_=FROM, body=BODY)))

    figures = least(ROUNDS, peer=theirs, aiohttp=ours(clients["aiohttp"]), threads=ours(clients["threads"]))
    figures |= least(1, httpx=ours(clients["httpx"]))  # this takes long
    for client in clients.values():
        runner.run(client.close())
    runner.run(peer.http_client.close())
    yield ahead(
        "over aiohttp, from typed arguments to typed results",
        figures["aiohttp"],
        figures["peer"],
        "µs",
        at_least=1.4,
        name="twilio-python's",
    )
    yield ahead("over httpx", figures["httpx"], figures["peer"], "µs", name="twilio-python's")
    yield ahead("in threads over urllib3", figures["threads"], figures["peer"], "µs", name="twilio-python's")
