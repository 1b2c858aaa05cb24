"""Proxies: parsing their URLs and masking their credentials."""

from __future__ import annotations

import re
from binascii import a2b_base64, b2a_base64
from typing import cast
from urllib.parse import quote, unquote, urlsplit

from attrs import frozen

from twilio_fp.errors import UsageError
from twilio_fp.printable import half_built
from twilio_fp.values import Secret

__all__ = ["Proxy", "as_proxy"]


_HOST = re.compile(r"[a-z0-9._-]+|[0-9a-f:.]+")


@frozen(repr=False)
class Proxy:
    """A proxy's address and credentials.

    >>> str(as_proxy("http://user:password@proxy.example:3128"))
    'http://**********@proxy.example:3128'
    """

    url: str
    """Its URL without credentials."""
    authorization: Secret | None = None
    """The value of Proxy-Authorization."""

    def headers(self) -> dict[str, str]:
        """Return the headers for the proxy alone."""
        return {} if self.authorization is None else {"Proxy-Authorization": self.authorization.reveal()}

    def masked(self, text: str) -> str:
        """Mask the credentials in a peer's message: as sent, decoded, and URL-encoded.

        >>> as_proxy("http://me:a%20b@proxy.example").masked("no a b (bWU6YSBi, a%20b)")
        'no ********** (**********, **********)'
        """
        if self.authorization is None:
            return text
        encoded = self.authorization.reveal().rpartition(" ")[2]
        pair = a2b_base64(encoded)
        secrets = {each.decode("latin-1") for each in (pair, *pair.split(b":", 1))}  # as heads are decoded
        forms = {encoded, *secrets, *[quote(each.encode("latin-1"), safe="") for each in secrets]} - {""}
        for form in sorted(forms, key=len, reverse=True):
            text = text.replace(form, str(self.authorization))
        return text

    @half_built
    def __repr__(self) -> str:
        return f"Proxy({self._shown()!r})"

    @half_built
    def __str__(self) -> str:
        return self._shown()

    def _shown(self) -> str:
        return self.url if self.authorization is None else self.url.replace("://", "://**********@")


def as_proxy(url: str | Proxy | None) -> Proxy | None:
    """Return the proxy for a URL, with its userinfo as Basic credentials (RFC 7617).

    >>> str(as_proxy("proxy.example"))
    'http://proxy.example'

    Raises:
        UsageError: the URL is invalid, not http or https, or has more parts than a proxy's; it is not shown.
    """
    if url is None or isinstance(url, Proxy):
        return url
    proxy = _parse_proxy(url) if isinstance(cast("object", url), str) else None
    if proxy is None:
        del url  # a traceback's locals would show the password
        raise UsageError(
            "a proxy must be http://host:port or https://host:port, with user:password@ before the host if needed,"
            " and no path, query or fragment"
        )
    return proxy


def _parse_proxy(url: str) -> Proxy | None:
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        host, _ = parts.hostname or "", parts.port  # reading the port checks it
        if parts.port == 0 or any(letter <= " " or letter == "\x7f" for letter in url):  # urlsplit drops some of them
            return None
        pair = f"{unquote(parts.username or '')}:{unquote(parts.password or '')}".encode()
    except (TypeError, ValueError):  # a lone surrogate can't be encoded
        return None
    if parts.scheme not in {"http", "https"} or not _HOST.fullmatch(host):
        return None
    if parts.path not in {"", "/"} or "?" in url or "#" in url:
        return None
    authorization = None
    if parts.username is not None:
        authorization = Secret(f"Basic {b2a_base64(pair, newline=False).decode('ascii')}")
    return Proxy(f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}", authorization)
