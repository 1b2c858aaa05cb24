"""The way to a host, directly or by a proxy, and the request target and head sent on it."""

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

__all__ = ["Way", "fields_of", "found_once", "head", "split", "target_of", "way_to"]

T = TypeVar("T")

_PATIENCE: Final = 1.0
"""How many seconds a thread waits for another to find the same way, about thirty times what that takes."""
_PORTS: Final = {"http": 80, "https": 443}
_URL: Final = re.compile("(https?://[^/?#]*)([^#]*)")
_WITHOUT_BODY: Final = {"GET", "HEAD", "DELETE", "TRACE", "OPTIONS", "CONNECT"}  # none is expected: RFC 9110 §8.6
_NOT_IN_TARGET: Final = re.compile("[^A-Za-z0-9._~%/?:@!$&'()*+,;=-]+")  # RFC 3986 §3.3, §3.4


@frozen(eq=False, repr=False)
class Way:
    """The way to a host."""

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
    first: tuple[str, int]
    """The host and port to connect to."""
    prefix: str
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


def way_to(base: str, proxy: Proxy | None, *, trust_env: bool) -> Way:
    """Return the way to the host of a URL without a path.

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
    first = url if proxy is None else parse_url(proxy.url)
    read_by_proxy = proxy is not None and url.scheme == "http"
    return Way(
        base if proxy is None else f"{base} via {proxy}",
        url.scheme,
        url.host,
        port,
        url.host if port == _PORTS[url.scheme] else f"{url.host}:{port}",
        proxy,
        None if proxy is None else first.scheme,
        (str(first.host).strip("[]"), first.port or _PORTS[str(first.scheme)]),
        base if read_by_proxy else "",
        proxy.headers() if proxy is not None and read_by_proxy else {},
    )


def split(url: str) -> tuple[str, str]:
    """Split a URL into scheme and host, and the rest without its fragment.

    >>> split("https://api.twilio.com/v1?a=b#c")
    ('https://api.twilio.com', '/v1?a=b')
    """
    found: list[tuple[str, str]] = _URL.findall(url)
    return found[0]


def target_of(rest: str) -> str:
    """Return the request target for the part of a URL after its host."""
    return _NOT_IN_TARGET.sub(_quoted, rest if rest.startswith("/") else f"/{rest}")


def _quoted(found: re.Match[str]) -> str:
    return quote(found[0])


def fields_of(way: Way, request: HttpRequest) -> list[tuple[str, str]]:
    """Return the fields of the head, in order: those added, and the request's own.

    Raises:
        UsageError: a header is not Latin-1, or its Content-Length is not the body's.
    """
    headers, length = request.headers, str(len(request.body))
    given, stated_length = headers.reveal(), headers.get("Content-Length")
    # Checked before encoding: a UnicodeEncodeError would hold the value, and a traceback all of them.
    for name, value in given:
        if not value.isascii() and max(value) > "\xff":
            raise UsageError(f"the value of header {name} must be Latin-1 (RFC 9110 §5.5)")
    if "Transfer-Encoding" in headers or stated_length not in {None, length}:
        raise UsageError(
            f"the headers must have no Transfer-Encoding, and no Content-Length but {length}: the body is sent as is"
        )
    fields: list[tuple[str, str]] = []
    if "Host" not in headers:
        fields.append(("Host", way.authority))
    if stated_length is None and (request.body or request.method not in _WITHOUT_BODY):
        fields.append(("Content-Length", length))
    if way.headers:
        fields += [pair for pair in given if pair[0].title() not in way.headers]
        fields += way.headers.items()
    else:
        fields += given
    return fields


def head(way: Way, request: HttpRequest, rest: str) -> bytes:
    """Return the request line and the headers as sent.

    Raises:
        UsageError: a header is not Latin-1, or its Content-Length is not the body's.
    """
    lines = [f"{request.method} {way.prefix}{target_of(rest)} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in fields_of(way, request)]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def found_once(ways: dict[str, T], lock: RLock, base: str, find: Callable[[str], T]) -> T:
    """Return the way to a host, found by one thread for all, since finding it reads the certificates.

    A thread waits only for a while, then finds the way itself. Otherwise, a signal handler that interrupts the finder
    and waits for that thread would deadlock.
    """
    held = lock.acquire(timeout=_PATIENCE)
    try:
        return ways.get(base) or ways.setdefault(base, find(base))
    finally:
        if held:
            lock.release()
