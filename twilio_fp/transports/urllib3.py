"""HTTP over urllib3's connections: the default transport of a `Client`.

Importing this loads neither urllib3 nor ssl; building a transport does, so that sending imports nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Self

from attrs import Factory, field, frozen

from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.transports import ClosableTransport, ResponseStream, TimedTransport
from twilio_fp.transports._per_process import PerProcess
from twilio_fp.transports._settings import Settings

if TYPE_CHECKING:
    from twilio_fp.transports._connections import Pools
    from twilio_fp.transports._incoming import IncomingResponse


__all__ = ["Urllib3Transport"]


def _pools_of(transport: Urllib3Transport) -> PerProcess[Pools]:
    from twilio_fp.transports._connections import Pools

    settings = transport.connection_settings

    def make() -> Pools:
        return Pools(settings)

    return PerProcess(make, close=_close, on_inherited=_close, owner="this transport")


def _close(pools: Pools) -> None:
    pools.close()


def _default_exchange() -> Callable[[Pools, HttpRequest, float, float | None], IncomingResponse]:
    # Not at the first send: a signal handler that sends meanwhile would find partly imported modules.
    from twilio_fp.transports._exchange import exchange

    return exchange


@frozen(init=False, eq=False, repr=False)
class Urllib3Transport(Settings, TimedTransport, ClosableTransport):
    """A `Transport` that keeps connections open; share one between threads, and close it by ``with`` or `close`.

    It sends the request's body and headers and adds only Host and Content-Length, if missing. It follows no redirects
    and never retries. gzip and deflate content codings are decoded; headers are kept as received. Connections open at
    the first send and belong to their process: a forked child opens its own. Building a transport imports urllib3.

    Args:
        timeout: the time for a whole exchange (connecting, waiting and the body), if the request has no timeout.
            Connecting to one address takes at most half of it, so that the host's next can be tried; only the system's
            name resolution is not bounded by it.
        pool_size: how many idle connections to keep for each host. More may be in use.
        keep_alive: how long an idle connection is reused; less than load balancers allow (usually 60 seconds), so that
            no request is sent on one that is being closed.
        proxy: ``http://user:password@host:port``, or https; https requests are tunnelled through it (CONNECT).
        trust_env: whether ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY`` and ``NO_PROXY`` apply if proxy is omitted, as
            in `urllib.request` (NO_PROXY has names, not networks); read once per host and process.
        ca_bundle: a PEM file, or a directory of hashed certificates, to verify servers with. None is the system's,
            which ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` replace.
        ssl_context: for other TLS settings, such as a client certificate; instead of ca_bundle.
        max_response_bytes: the largest decoded response body. It does not limit `stream`.

    >>> from datetime import timedelta
    >>> transport = Urllib3Transport(timeout=timedelta(seconds=10), proxy="http://me:secret@proxy.example:3128")
    >>> str(transport.proxy)
    'http://**********@proxy.example:3128'

    Raises:
        UsageError: a setting is invalid.
    """

    _pools: PerProcess[Pools] = field(init=False, default=Factory(_pools_of, takes_self=True))
    _send: Callable[[Pools, HttpRequest, float, float | None], IncomingResponse] = field(
        init=False, factory=_default_exchange
    )

    def __call__(self, request: HttpRequest, *, since: float | None = None) -> HttpResponse:
        """Send the request and return its response, whatever the status.

        Args:
            request: the request to send.
            since: when its timeout started, in seconds of `time.monotonic`; None is now.

        Raises:
            TransportError: there was no response, or it is too large.
            UsageError: the request is invalid, or this transport is closed.
        """
        with self._exchange(request, since) as response:
            return response.read_all(self.max_response_bytes)

    def _exchange(self, request: HttpRequest, since: float | None) -> IncomingResponse:
        return self._send(self._pools.get(), request, self.timeout.total_seconds(), since)

    @contextmanager
    def stream(self, request: HttpRequest, *, since: float | None = None) -> Generator[ResponseStream]:
        """Send the request when entered, and stream its response in pieces of at most 64 KiB, for large downloads.

        The timeout applies to connecting and receiving the head, and then to each piece.

            with transport.stream(request) as response, open("recording.wav", "wb") as file:
                for piece in response:
                    file.write(piece)

        Raises:
            TransportError: there was no response or, while iterating, the rest doesn't arrive.
            UsageError: the request is invalid, or this transport is closed.
        """
        with self._exchange(request, since) as response:
            yield response

    def close(self) -> None:
        """Close this process's connections, those in use when they are returned. Nothing can be sent after that."""
        self._pools.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
