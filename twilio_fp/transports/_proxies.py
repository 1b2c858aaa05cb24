"""Which proxy a request goes through: one that is named, one that the environment names, or none."""

from __future__ import annotations

import os
from binascii import b2a_base64
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from attrs import frozen

from twilio_fp.errors import UsageError
from twilio_fp.http import Headers
from twilio_fp.values import Secret

if TYPE_CHECKING:
    from twilio_fp.transports._http1 import Origin

__all__ = ["Proxy", "as_proxy", "environment_proxy"]


@frozen
class Proxy:
    """A proxy: how to reach it and what to show it.

    >>> str(as_proxy("http://user:password@proxy.example:3128"))
    'http://**********@proxy.example:3128'
    """

    scheme: str
    host: str
    port: int
    authorization: Secret | None = None
    """The value of Proxy-Authorization."""

    @property
    def headers(self) -> Headers:
        """What it is shown."""
        return Headers(() if self.authorization is None else {"Proxy-Authorization": self.authorization.reveal()})

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{'' if self.authorization is None else '**********@'}{host}:{self.port}"


def as_proxy(url: str | Proxy | None) -> Proxy | None:
    """Return the proxy that a URL names, with what its userinfo says as Basic credentials (RFC 7617).

    >>> str(as_proxy("proxy.example"))
    'http://proxy.example:80'

    Raises:
        UsageError: it names none, or one that is neither http nor https; the URL is not shown.
    """
    if url is None or isinstance(url, Proxy):
        return url
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port, parts = None, None, urlsplit("")
    if parts.scheme not in {"http", "https"} or not host or not host.isascii() or not host.isprintable() or " " in host:
        raise UsageError(
            "a proxy is http://host:port or https://host:port, with user:password@ before the host at need"
        )
    authorization = None
    if parts.username is not None:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        authorization = Secret(f"Basic {b2a_base64(pair.encode(), newline=False).decode('ascii')}")
    return Proxy(parts.scheme, host, port or {"http": 80, "https": 443}[parts.scheme], authorization)


def environment_proxy(origin: Origin) -> Proxy | None:
    """Return the proxy that ``HTTPS_PROXY``, ``HTTP_PROXY``, ``ALL_PROXY`` and ``NO_PROXY`` name for requests to it.

    Lower-case names win; under CGI (``REQUEST_METHOD`` is set) ``HTTP_PROXY`` is a request's header and does not count.
    ``NO_PROXY`` lists names, which cover those below them, addresses and networks, with a port or without; or ``*``.

    Raises:
        UsageError: what is named can't be a proxy.
    """
    named = [f"{origin.scheme}_proxy", f"{origin.scheme.upper()}_PROXY", "all_proxy", "ALL_PROXY"]
    found = [os.environ[name] for name in named if os.environ.get(name) and not (name == "HTTP_PROXY" and _is_cgi())]
    exempt = os.environ.get("no_proxy") or os.environ.get("NO_PROXY") or ""
    if not found or any(_covers(entry.strip().lower(), origin) for entry in exempt.split(",")):
        return None
    return as_proxy(found[0])


def _is_cgi() -> bool:
    return "REQUEST_METHOD" in os.environ


def _covers(entry: str, origin: Origin) -> bool:
    # A name covers the names below it, with a leading dot or without; a port and a network (10.0.0.0/8) narrow it.
    if entry in {"", "*"}:
        return entry == "*"
    if ":" in origin.host or origin.host.replace(".", "").isdigit():
        from ipaddress import ip_address, ip_network

        try:
            return ip_address(origin.host) in ip_network(entry, strict=False)
        except ValueError:
            pass
    name, colon, port = entry.rpartition(":")
    if colon and port.isdigit() and (":" not in name or name.endswith("]")):
        if int(port) != origin.port:
            return False
        entry = name
    entry = entry.removeprefix("*").lstrip(".").strip("[]")
    return origin.host == entry or origin.host.endswith(f".{entry}")
