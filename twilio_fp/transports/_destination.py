"""Where a request is sent, directly or through a proxy, and the request target and head that are sent there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeVar
from urllib.parse import quote

from attrs import frozen
from urllib3.exceptions import LocationParseError
from urllib3.util import Url, parse_url

from twilio_fp.errors import UsageError
from twilio_fp.transports._environment import environment_proxy

if TYPE_CHECKING:
    from collections.abc import Callable
    from threading import RLock

    from twilio_fp.http import HttpRequest
    from twilio_fp.transports._proxies import Proxy

__all__ = ["Destination", "find_destination", "find_once", "head", "header_fields", "request_target", "split_url"]

T = TypeVar("T")

_LOCK_TIMEOUT: Final = 1.0
"""How many seconds a thread waits for another to find the same route, about thirty times what that takes."""
_PORTS: Final = {"http": 80, "https": 443}
_URL: Final = re.compile("(https?://[^/?#]*)([^#]*)")
_BODILESS: Final = {"GET", "HEAD", "DELETE", "TRACE", "OPTIONS", "CONNECT"}  # none is expected: RFC 9110 §8.6
_INVALID_IN_TARGET: Final = re.compile("[^A-Za-z0-9._~%/?:@!$&'()*+,;=-]+")  # RFC 3986 §3.3, §3.4


@frozen(eq=False, repr=False)
class Destination:
    """A host to send requests to, and the proxy to it."""

    name: str
    """Its name in errors."""
    scheme: str
    """``http`` or ``https``."""
    host: str
    """The host, with an IPv6 address in brackets."""
    port: int
    """Its port."""
    authority: str
    """The value of the header ``Host``."""
    proxy: Proxy | None
    """The proxy, if any."""
    proxy_scheme: str | None
    """The proxy's scheme."""
    address: tuple[str, int]
    """The host and port to connect to."""
    target_prefix: str
    """The text before the path in the request line, not empty if a proxy forwards the request."""
    headers: dict[str, str]
    """Additional headers for such a proxy."""

    @property
    def is_default_port(self) -> bool:
        """Whether the port is the scheme's own."""
        return self.port == _PORTS[self.scheme]

    @property
    def is_tls(self) -> bool:
        """Whether the connection to the host or the proxy uses TLS."""
        return "https" in {self.scheme, self.proxy_scheme}

    def masked(self, text: str) -> str:
        """Mask a proxy's credentials in a peer's message."""
        return text if self.proxy is None else self.proxy.masked(text)


def find_destination(base: str, proxy: Proxy | None, *, trust_env: bool) -> Destination:
    """Return the destination of a URL without a path.

    Raises:
        UsageError: the URL has no host, or has credentials, or the environment's proxy is invalid.
    """
    try:
        url = parse_url(base)
    except LocationParseError:  # it would show the URL
        url = Url()
    if url.auth is not None or "@" in base:
        raise UsageError("a request's URL must not contain credentials: put them in headers")
    if url.scheme is None or not url.host or url.path or url.port == 0:
        raise UsageError(f"a request's URL must contain a valid host and port, got {base!r}")
    port = url.port or _PORTS[url.scheme]
    if proxy is None and trust_env:
        proxy = environment_proxy(url.scheme, url.host, port)
    hop = url if proxy is None else parse_url(proxy.url)
    is_forwarded = proxy is not None and url.scheme == "http"
    return Destination(
        base if proxy is None else f"{base} via {proxy}",
        url.scheme,
        url.host,
        port,
        url.host if port == _PORTS[url.scheme] else f"{url.host}:{port}",
        proxy,
        None if proxy is None else hop.scheme,
        (str(hop.host).strip("[]"), hop.port or _PORTS[str(hop.scheme)]),
        base if is_forwarded else "",
        proxy.headers() if proxy is not None and is_forwarded else {},
    )


def split_url(url: str) -> tuple[str, str]:
    """Split a URL into scheme and host, and path and query.

    >>> split_url("https://api.twilio.com/v1?a=b#c")
    ('https://api.twilio.com', '/v1?a=b')
    """
    matches: list[tuple[str, str]] = _URL.findall(url)
    return matches[0]


def request_target(path: str) -> str:
    """Return the request target for a URL's path and query."""
    return _INVALID_IN_TARGET.sub(_quote, path if path.startswith("/") else f"/{path}")


def _quote(match: re.Match[str]) -> str:
    return quote(match[0])


def header_fields(destination: Destination, request: HttpRequest) -> list[tuple[str, str]]:
    """Return the fields of the head, in order: those added, and the request's own.

    Raises:
        UsageError: a header is not Latin-1, or its Content-Length is not the body's.
    """
    headers, length = request.headers, str(len(request.body))
    pairs, content_length = headers.reveal(), headers.get("Content-Length")
    # Checked before encoding: a UnicodeEncodeError would hold the value, and a traceback all of them.
    for name, value in pairs:
        if not value.isascii() and max(value) > "\xff":
            raise UsageError(f"the value of header {name} must be Latin-1 (RFC 9110 §5.5)")
    if "Transfer-Encoding" in headers or content_length not in {None, length}:
        raise UsageError(
            f"the headers must have no Transfer-Encoding, and no Content-Length but {length}: the body is sent as is"
        )
    fields: list[tuple[str, str]] = []
    if "Host" not in headers:
        fields.append(("Host", destination.authority))
    if content_length is None and (request.body or request.method not in _BODILESS):
        fields.append(("Content-Length", length))
    if destination.headers:
        fields += [pair for pair in pairs if pair[0].title() not in destination.headers]
        fields += destination.headers.items()
    else:
        fields += pairs
    return fields


def head(destination: Destination, request: HttpRequest, path: str) -> bytes:
    """Return the request line and the headers as sent.

    Raises:
        UsageError: a header is not Latin-1, or its Content-Length is not the body's.
    """
    lines = [f"{request.method} {destination.target_prefix}{request_target(path)} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in header_fields(destination, request)]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def find_once(routes: dict[str, T], lock: RLock, base: str, find: Callable[[str], T]) -> T:
    """Return the route to a host, found by one thread for all, since finding it reads the certificates.

    A thread waits only for a while, then finds the route itself. Otherwise, a signal handler that interrupts the finder
    and waits for that thread would deadlock.
    """
    acquired = lock.acquire(timeout=_LOCK_TIMEOUT)
    try:
        return routes.get(base) or routes.setdefault(base, find(base))
    finally:
        if acquired:
            lock.release()
