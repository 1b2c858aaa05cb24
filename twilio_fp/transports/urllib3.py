"""HTTP over urllib3's connections: the transport that a `Client` uses where none is named.

Importing this loads neither urllib3 nor ssl; building a transport does, so that a send loads nothing.
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
    from twilio_fp.transports._answer import Answer
    from twilio_fp.transports._connections import Pools


__all__ = ["Urllib3Transport"]


def _pools_of(it: Urllib3Transport) -> PerProcess[Pools]:
    from twilio_fp.transports._connections import Pools

    settings = it.of_connections

    def make() -> Pools:
        return Pools(settings)

    return PerProcess(make, close=_close, inherited=_close, what="this transport")


def _close(pools: Pools) -> None:
    pools.close()


def _exchanging() -> Callable[[Pools, HttpRequest, float, float | None], Answer]:
    # Not at the first send: a signal's handler that sends meanwhile would find modules half loaded.
    from twilio_fp.transports._exchange import exchange

    return exchange


@frozen(init=False, eq=False, repr=False)
class Urllib3Transport(Settings, TimedTransport, ClosableTransport):
    """A `Transport` that keeps its connections open; share one between threads, and close it by ``with`` or `close`.

    It sends the request's own body and headers, adding Host and Content-Length alone where they are missing. It
    follows no redirect and repeats nothing. Answers' gzip and deflate codings are undone, and the headers left as they
    came. Connections open at the first send, once a process: a forked child opens its own. Building one loads urllib3.

    Args:
        timeout: how long a whole exchange may take (connecting, waiting and the body), for requests that do not say.
            Connecting to one address takes half of it at most, so that the host's next may be tried; only the system's
            name resolution, and several addresses that do not answer, take as long as they take.
        pool_size: how many unused connections are kept to each host. More may be in use.
        keep_alive: how long an unused one is trusted; shorter than what load balancers allow (60 seconds, mostly),
            so that no request goes to one that is being closed.
        proxy: ``http://user:password@host:port``, or https; requests to https pass through it unread (CONNECT).
        trust_env: whether ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY`` and ``NO_PROXY`` count where no proxy is
            given, as `urllib.request` reads them (names in NO_PROXY, no networks), once a host and process.
        ca_bundle: a file of PEM certificates, or a directory of hashed ones, that vouch for servers. None is the
            system's, which ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` replace.
        ssl_context: for what else TLS needs, such as a client certificate; instead of ca_bundle.
        max_response_bytes: how large an answer's body may be, its encoding undone. It does not bound `stream`.

    >>> from datetime import timedelta
    >>> transport = Urllib3Transport(timeout=timedelta(seconds=10), proxy="http://me:secret@proxy.example:3128")
    >>> str(transport.proxy)
    'http://**********@proxy.example:3128'

    Raises:
        UsageError: a setting is invalid.
    """

    _pools: PerProcess[Pools] = field(init=False, default=Factory(_pools_of, takes_self=True))
    _send: Callable[[Pools, HttpRequest, float, float | None], Answer] = field(init=False, factory=_exchanging)

    def __call__(self, request: HttpRequest, *, since: float | None = None) -> HttpResponse:
        """Send the request and return its answer, whatever the status.

        Args:
            request: what is sent.
            since: when its timeout began to count, in seconds of `time.monotonic`; None is now.

        Raises:
            TransportError: no answer came, or a larger one than may be.
            UsageError: the request can't be sent as it is, or this transport is closed.
        """
        with self._exchange(request, since) as answer:
            return answer.whole(self.max_response_bytes)

    def _exchange(self, request: HttpRequest, since: float | None) -> Answer:
        return self._send(self._pools.get(), request, self.timeout.total_seconds(), since)

    @contextmanager
    def stream(self, request: HttpRequest, *, since: float | None = None) -> Generator[ResponseStream]:
        """Send the request when entered, and give its answer in pieces of 64 KiB at most, for large downloads.

        The timeout bounds connecting and waiting for the head, and after that the wait for each piece.

            with transport.stream(request) as answer, open("recording.wav", "wb") as file:
                for piece in answer:
                    file.write(piece)

        Raises:
            TransportError: no answer came; while iterating, the rest of it does not come.
            UsageError: the request can't be sent as it is, or this transport is closed.
        """
        with self._exchange(request, since) as answer:
            yield answer

    def close(self) -> None:
        """Close this process's connections, those in use when they come back. Nothing is sent after that."""
        self._pools.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
