"""HTTP over urllib3's connections: the transport that a `Client` uses where none is named.

Importing this loads neither urllib3 nor ssl; the first send does.
"""

from __future__ import annotations

from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, NoReturn

from attrs import Attribute, Factory, field, frozen

from twilio_fp.errors import UsageError
from twilio_fp.transports._per_process import PerProcess
from twilio_fp.transports._proxies import Proxy, as_proxy, environment_proxy

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Generator
    from typing import Self, SupportsIndex

    from twilio_fp.http import HttpRequest, HttpResponse
    from twilio_fp.transports import ResponseStream
    from twilio_fp.transports._connections import Pool
    from twilio_fp.transports._http1 import Origin

__all__ = ["Urllib3Transport"]


def _positive(_: object, setting: Attribute[timedelta], value: object) -> None:
    if not isinstance(value, timedelta) or value <= timedelta():
        raise UsageError(f"{setting.name} is a timedelta longer than nothing, not {value!r}")


def _count(_: object, setting: Attribute[int], value: object) -> None:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise UsageError(f"{setting.name} is a number from 0 up, not {value!r}")


def _verifying(_: object, __: object, value: ssl.SSLContext | None) -> None:
    if value is None:
        return
    import ssl

    if value.verify_mode != ssl.CERT_REQUIRED or value.minimum_version < ssl.TLSVersion.TLSv1_2:
        raise UsageError("ssl_context must verify certificates (CERT_REQUIRED) and refuse what is older than TLS 1.2")


def _no_proxy(_: Origin) -> None:
    return None


def _open_pool(
    size: int,
    keep_seconds: float,
    proxy: Proxy | None,
    otherwise: Callable[[Origin], Proxy | None],
    ca_bundle: str | None,
    ssl_context: ssl.SSLContext | None,
) -> Pool:
    from twilio_fp.transports._connections import Pool, tls_context

    return Pool(
        size,
        keep_seconds,
        route=otherwise if proxy is None else (lambda _: proxy),
        context=(lambda: tls_context(ca_bundle)) if ssl_context is None else (lambda: ssl_context),
    )


def _pool_of(transport: Urllib3Transport) -> PerProcess[Pool]:
    # Of the settings alone: the transport itself would be a cycle, which keeps sockets open until it is collected.
    make = partial(
        _open_pool,
        transport.pool_size,
        transport.keep_alive.total_seconds(),
        transport.proxy,
        environment_proxy if transport.trust_env else _no_proxy,
        transport.ca_bundle,
        transport.ssl_context,
    )
    return PerProcess(
        make, close=lambda pool: pool.close(), inherited=lambda pool: pool.abandon(), what="this transport"
    )


@frozen(kw_only=True, eq=False)
class Urllib3Transport:
    """A `Transport` that keeps its connections open; share one between threads, and close it by ``with`` or `close`.

    It sends the request's own bytes and headers, adding Host and Content-Length alone where they are missing. It
    follows no redirect and repeats nothing. Answers' gzip and deflate codings are undone, and the headers left as they
    came. Connections open at the first send, once a process: a forked child opens its own.

    Args:
        timeout: how long a whole exchange may take (connecting, waiting and the body), for requests that do not say.
            Only the system's name resolution knows its own limit.
        pool_size: how many unused connections are kept to each host. More may be in use.
        keep_alive: how long an unused one is trusted; shorter than what load balancers allow (60 seconds, mostly),
            so that no request goes to one that is being closed.
        proxy: ``http://user:password@host:port``, or https; requests to https pass through it unread (CONNECT).
        trust_env: whether ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY`` and ``NO_PROXY`` count where no proxy is
            given; they are read once a host and process.
        ca_bundle: a file of PEM certificates, or a directory of hashed ones, that vouch for servers. None is the
            system's, which ``SSL_CERT_FILE`` and ``SSL_CERT_DIR`` replace.
        ssl_context: for what else TLS needs, such as a client certificate; instead of ca_bundle.
        max_response_bytes: how large an answer's body may be, its encoding undone. It does not bound `stream`.

    >>> transport = Urllib3Transport(timeout=timedelta(seconds=10), proxy="http://me:secret@proxy.example:3128")
    >>> str(transport.proxy)
    'http://**********@proxy.example:3128'

    Raises:
        UsageError: a setting can't be.
    """

    timeout: timedelta = field(default=timedelta(seconds=30), validator=_positive)
    pool_size: int = field(default=10, validator=_count)
    keep_alive: timedelta = field(default=timedelta(seconds=50), validator=_positive)
    proxy: Proxy | None = field(default=None, converter=as_proxy, repr=lambda proxy: repr(proxy and str(proxy)))
    trust_env: bool = True
    ca_bundle: str | None = None
    ssl_context: ssl.SSLContext | None = field(default=None, validator=_verifying)
    max_response_bytes: int = field(default=64 * 1024 * 1024, validator=_count)
    _pool: PerProcess[Pool] = field(init=False, repr=False, default=Factory(_pool_of, takes_self=True))

    def __attrs_post_init__(self) -> None:
        if self.ca_bundle is not None and self.ssl_context is not None:
            raise UsageError("ca_bundle or ssl_context, not both: load the bundle into the context")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Send the request and return its answer, whatever the status.

        Raises:
            TransportError: no answer came, or a larger one than may be.
            UsageError: the request can't be sent as it is, or this transport is closed.
        """
        from twilio_fp.transports._exchange import exchange

        with exchange(self._pool.get(), request, self.timeout.total_seconds()) as answer:
            return answer.whole(self.max_response_bytes)

    @contextmanager
    def stream(self, request: HttpRequest) -> Generator[ResponseStream]:
        """Send the request when entered, and give its answer in pieces of 64 KiB at most, for large downloads.

        The timeout bounds connecting and waiting for the head, and after that the wait for each piece.

            with transport.stream(request) as answer, open("recording.wav", "wb") as file:
                for piece in answer:
                    file.write(piece)

        Raises:
            TransportError: no answer came; while iterating, the rest of it does not come.
            UsageError: the request can't be sent as it is, or this transport is closed.
        """
        from twilio_fp.transports._exchange import exchange

        with exchange(self._pool.get(), request, self.timeout.total_seconds()) as answer:
            yield answer

    def close(self) -> None:
        """Close this process's connections, those in use when they come back. Nothing is sent after that."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self

    def __reduce_ex__(self, protocol: SupportsIndex) -> NoReturn:
        raise UsageError("a transport holds connections and can't be pickled: build one where it is used")
