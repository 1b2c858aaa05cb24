"""HTTP over aiohttp's connections: the default transport of an `AsyncClient` if aiohttp is installed.

aiohttp's connector opens them (names, TLS, proxies) and its parser reads responses. Nothing that a session adds is
used, such as headers, cookies, redirects or retries.
"""

from __future__ import annotations

import sys
from asyncio import get_running_loop, timeout
from collections import deque
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

from aiohttp import ClientHttpProxyError, ClientRequest, ClientTimeout, TCPConnector
from attrs import Factory, define, field, frozen
from multidict import CIMultiDict
from urllib3.util.wait import wait_for_read
from yarl import URL

from twilio_fp.http import Headers, HttpRequest, HttpResponse
from twilio_fp.loops import asyncio_loop
from twilio_fp.transports import AsyncClosableTransport, AsyncResponseStream, AsyncStreamingTransport
from twilio_fp.transports._async_incoming import AsyncIncomingResponse
from twilio_fp.transports._attempt import Attempt
from twilio_fp.transports._destination import Destination, find_destination, head, split_url
from twilio_fp.transports._origin import drop_frames
from twilio_fp.transports._per_loop import PerLoop
from twilio_fp.transports._settings import ConnectionSettings, Settings
from twilio_fp.transports._tls import tls_context

if TYPE_CHECKING:
    from aiohttp.connector import Connection
    from aiohttp.streams import StreamReader

__all__ = ["AiohttpTransport"]

T = TypeVar("T")

_MAX_LINE: Final = 65_536
_UNLIMITED: Final = ClientTimeout()


def _pools_of(transport: AiohttpTransport) -> PerLoop[_Pools]:
    settings = transport.connection_settings
    running = partial(asyncio_loop, "an AiohttpTransport", "use an AsyncHttpxTransport")
    return PerLoop(running, lambda: _Pools(settings), _Pools.close, "this transport")


@frozen(init=False, eq=False, repr=False)
class AiohttpTransport(Settings, AsyncStreamingTransport, AsyncClosableTransport):
    """An `AsyncTransport` that keeps connections open; share one between tasks, close it by ``async with``.

    It sends the request's body and headers and adds only Host and Content-Length, if missing. It follows no redirects
    and never retries. gzip and deflate content codings are decoded; headers are kept as received. Connections open at
    the first send and belong to their event loop and process: they close with a loop run by `asyncio.run`, and a forked
    child opens its own. A cancelled exchange closes its connection immediately.

    Args:
        timeout: the time for a whole exchange (resolving, connecting, waiting and the body), if the request has no
            timeout.
        pool_size: how many idle connections to keep for each host. More may be in use.
        keep_alive: how long an idle connection is reused; less than load balancers allow (usually 60 seconds).
        proxy: ``http://user:password@host:port``, or https; https requests are tunnelled through it (CONNECT).
        trust_env: whether ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY`` and ``NO_PROXY`` apply if proxy is omitted.
        ca_bundle: a PEM file, or a directory of hashed certificates, to verify servers with. None is the system's,
            which ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` replace.
        ssl_context: for other TLS settings, such as a client certificate; instead of ca_bundle.
        max_response_bytes: the largest decoded response body. It does not limit `stream`.

    >>> AiohttpTransport(proxy="http://me:secret@proxy.example:3128").pool_size
    10

    Raises:
        UsageError: a setting is invalid.
    """

    _pools: PerLoop[_Pools] = field(init=False, default=Factory(_pools_of, takes_self=True))

    async def __call__(self, request: HttpRequest) -> HttpResponse:
        """Send the request and return its response, whatever the status.

        Raises:
            TransportError: there was no response, or it is too large.
            UsageError: the request is invalid, or this transport is closed.
        """
        response = await self._new_response(request)
        try:
            return await _within(response.attempt, response.read_all, self.max_response_bytes)
        except BaseException as error:  # noqa: BLE001 -- raised again
            response.close()
            raise response.attempt.failed(error, may_have_executed=response.attempt.head_sent)  # noqa: B904 -- its cause is set

    @asynccontextmanager
    async def stream(self, request: HttpRequest) -> AsyncGenerator[AsyncResponseStream]:
        """Send the request when entered, and stream its response in pieces of at most 64 KiB, for large downloads.

        The timeout applies to connecting and receiving the head, and then to each piece.

            async with transport.stream(request) as response:
                async for piece in response:
                    file.write(piece)

        Raises:
            TransportError: there was no response or, while iterating, the rest doesn't arrive.
            UsageError: the request is invalid, or this transport is closed.
        """
        response = await self._new_response(request)
        try:
            try:
                await _within(response.attempt, response.begin)
            except BaseException as error:  # noqa: BLE001 -- raised again
                raise response.attempt.failed(error, may_have_executed=response.attempt.head_sent)  # noqa: B904 -- its cause is set
            response.is_streamed = True
            yield response
        finally:
            response.close()

    async def _new_response(self, request: HttpRequest) -> _AiohttpResponse:
        handled = sys.exception()
        try:
            base, path = split_url(request.url)
            route = (await self._pools.get()).route(base)
            seconds = (self.timeout if request.timeout is None else request.timeout).total_seconds()
            attempt = Attempt(f"{request.method} {route.destination.name}", seconds, handled, self.ssl_context)
            return _AiohttpResponse(attempt, route, head(route.destination, request, path) + request.body)
        except BaseException as error:
            drop_frames(error, handled)
            raise

    async def aclose(self) -> None:
        """Close the running event loop's connections, including those in use. Nothing can be sent after that."""
        await self._pools.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


async def _within(attempt: Attempt, work: Callable[..., Awaitable[T]], *arguments: Any) -> T:
    """Run some work within the attempt's time.

    Raises:
        TimeoutError: the time is up.
    """
    scope = timeout(attempt.remaining())
    try:
        async with scope:
            return await work(*arguments)
    except TimeoutError:
        if not scope.expired():
            raise
    raise TimeoutError("timed out")  # asyncio's own has no message


class _AiohttpResponse(AsyncIncomingResponse):
    """A response read by aiohttp's parser."""

    __slots__ = ("_connection", "_data", "_payload", "_route", "_will_close", "is_streamed")

    def __init__(self, attempt: Attempt, route: _Route, data: bytes) -> None:
        super().__init__(attempt)
        self._route = route
        self._data = data
        self._connection: Connection | None = None
        self._payload: StreamReader
        self._will_close: bool
        self.is_streamed = False

    async def begin(self) -> None:
        attempt = self.attempt
        self._connection = connection = await self._route.take()
        protocol: Any = connection.protocol
        protocol.set_response_params(
            skip_payload=attempt.name.startswith("HEAD "),
            read_until_eof=True,
            auto_decompress=False,
            max_line_size=_MAX_LINE,
            max_field_size=_MAX_LINE,
        )
        attempt.head_sent = True
        protocol.transport.write(self._data)
        message, payload = await protocol.read()
        while message.code < 200:  # interim responses: RFC 9110 §15.2
            if message.code == 101:
                raise ConnectionError("the server switched protocols without being asked")
            message, payload = await protocol.read()
        destination = self._route.destination
        if destination.target_prefix and message.code == 407:  # RFC 9110 §15.5.8: the proxy's own, with any body
            raise ConnectionError(f"the proxy refused the request: 407 {destination.masked(message.reason)}")
        self._payload = payload
        self._will_close = message.should_close
        fields = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in message.raw_headers]
        headers = Headers.of_valid(fields)
        if message.chunked and headers["Transfer-Encoding"].lower() != "chunked":  # no other is decoded
            raise ConnectionError("the response's transfer encoding must be chunked")
        self.set_head(message.code, headers)

    async def receive(self) -> bytes:
        if self.is_streamed:
            return await _within(self.attempt, self._payload.readany)
        return await self._payload.readany()

    async def end(self, *, complete: bool) -> None:
        connection = self._connection
        if connection is not None and complete and not self._will_close:
            self._connection = None
            self.ended = True
            self._route.give_back(connection)
        else:
            self.close()

    def close(self) -> None:
        """Close the connection, unless it was returned to the pool."""
        self.ended = True
        connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


@define(eq=False, repr=False)
class _Route:
    """A destination, and its idle connections."""

    destination: Destination
    _connector: TCPConnector
    _template: ClientRequest
    """Tells the connector the host, proxy and certificates; it is never sent."""
    _size: int
    _keep_seconds: float
    _idle: deque[tuple[Connection, float]] = field(factory=deque["tuple[Connection, float]"], init=False)

    async def take(self) -> Connection:
        """Return the most recently used idle connection that is still usable, or a new one."""
        while self._idle:
            connection, since = self._idle.pop()
            if monotonic() - since < self._keep_seconds and _is_idle(connection):
                return connection
            connection.close()
        try:
            return await self._connector.connect(self._template, [], _UNLIMITED)
        except ClientHttpProxyError as error:  # it holds the proxy's credentials
            refused = f"the proxy refused to connect: {error.status} {self.destination.masked(error.message)}"
        raise ConnectionError(refused)

    def give_back(self, connection: Connection) -> None:
        """Keep a connection whose response has been read; if there are too many, close the one idle longest."""
        self._idle.append((connection, monotonic()))
        self._trim(self._size)

    def close(self) -> None:
        """Close idle connections, and from now on those that are given back."""
        self._size = 0
        self._trim(0)

    def _trim(self, size: int) -> None:
        while len(self._idle) > size:
            self._idle.popleft()[0].close()


def _is_idle(connection: Connection) -> bool:
    """Return whether it is open, with no unread data from the server."""
    protocol: Any = connection.protocol
    if protocol is None or not protocol.is_connected() or protocol.should_close:
        return False
    return not wait_for_read(protocol.transport.get_extra_info("socket"), 0)


@define(eq=False, repr=False)
class _Pools:
    """The connections of one event loop."""

    _settings: ConnectionSettings
    _connector: TCPConnector = field(factory=lambda: TCPConnector(limit=0), init=False)
    _routes: dict[str, _Route] = field(factory=dict[str, "_Route"], init=False)

    def route(self, base: str) -> _Route:
        """Return the route to the host of a URL without a path; it is determined once."""
        route = self._routes.get(base)
        if route is None:
            route = self._routes[base] = self._open(base)
        return route

    def _open(self, base: str) -> _Route:
        settings = self._settings
        destination = find_destination(base, settings.proxy, trust_env=settings.trust_env)
        template = ClientRequest(
            "GET",
            URL.build(scheme=destination.scheme, host=destination.host.strip("[]"), port=destination.port),
            loop=get_running_loop(),
            ssl=(settings.ssl_context or tls_context(settings.ca_bundle)) if destination.is_tls else True,
            proxy=None if destination.proxy is None else URL(destination.proxy.url),
            proxy_headers=None if destination.proxy is None else CIMultiDict(destination.proxy.headers()),
        )
        return _Route(destination, self._connector, template, settings.pool_size, settings.keep_alive.total_seconds())

    async def close(self) -> None:
        """Close all connections, idle or in use."""
        for route in self._routes.values():
            route.close()
        await self._connector.close()
