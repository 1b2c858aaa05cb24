"""The URLs that a request may have been sent to, as far as the server has kept them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from urllib.parse import quote, quote_plus

from twilio_fp.webhooks.signing import as_bytes

__all__ = ["build_urls", "mount_variants", "path_encodings", "query_encodings"]

_NO_HOST: Final = frozenset("/?#@\\ \t\r\n\0")
_LOOSE: Final = "/!$&'()*+,;=:@"  # allowed unencoded in a path besides unreserved characters, RFC 3986 §3.3
_UNENCODED: Final = f'{_LOOSE}[]|^`{{}}"<>\\'  # sent unencoded by clients that should encode it
_IN_PATHS: Final = (_LOOSE, "/", "/'", "/!*'()", "/:@", f"{_LOOSE}[]|", _UNENCODED)
_IN_QUERIES: Final = ("", "'", "/:@'", "!*'()")


def path_encodings(path: bytes) -> tuple[str, ...]:
    """Return the common percent-encodings of a path without duplicates, the standard one first.

    >>> path_encodings("/it's @home".encode())
    ("/it's%20@home", '/it%27s%20%40home', "/it's%20%40home", '/it%27s%20@home')
    >>> path_encodings(b"/~[1]")
    ('/~%5B1%5D', '/~[1]', '/%7E%5B1%5D', '/%7E[1]')
    """
    encodings = [quote(path, safe=safe) for safe in _IN_PATHS]
    return tuple(dict.fromkeys([*encodings, *[one.replace("~", "%7E") for one in encodings]]))


def query_encodings(pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return the common encodings of a query, of which only the decoded names and values are known, without duplicates.

    >>> query_encodings([("to", "a b")])
    ('to=a%20b', 'to=a+b')
    """
    encodings = [
        "&".join([f"{encode(as_bytes(name), safe)}={encode(as_bytes(value), safe)}" for name, value in pairs])
        for encode in (quote, quote_plus)
        for safe in _IN_QUERIES
    ]
    return tuple(dict.fromkeys(encodings))


def mount_variants(paths: tuple[str, ...], mount: str) -> tuple[str, ...]:
    """Return the paths, and also each with the mount prefix added, or removed if it has one.

    Servers keep the mount prefix decoded, so all common encodings of it are tried.

    >>> mount_variants(("/sms",), "/api"), mount_variants(("/api/sms",), "/api/"), mount_variants(("/",), "/api")
    (('/sms', '/api/sms'), ('/api/sms', '/sms'), ('/', '/api/', '/api'))
    >>> mount_variants(("/caf%C3%A9/sms",), "/café")[-1]
    '/sms'
    """
    stripped = mount.rstrip("/")
    if not stripped:
        return paths
    prefixes = dict.fromkeys([stripped, *path_encodings(as_bytes(stripped))])
    others = [
        (path.removeprefix(prefix) or "/") if path == prefix or path.startswith(f"{prefix}/") else prefix + path
        for prefix in prefixes
        for path in paths
    ]
    return tuple(dict.fromkeys([*paths, *others, *(prefixes if "/" in paths else ())]))


def build_urls(scheme: str, authority: str, paths: Iterable[str], tails: Iterable[str]) -> tuple[str, ...]:
    """Return the URL for each path and tail (a query with its ``?``), without duplicates; or one empty URL.

    A ``Host`` that would extend into the path gives no valid URL, so that nothing can be verified.

    >>> build_urls("https", "example.com", ["/a"], ["", "?"])
    ('https://example.com/a', 'https://example.com/a?')
    >>> build_urls("https", "example.com/sms?", ["/a"], [""])
    ('',)
    """
    if not authority or not _NO_HOST.isdisjoint(authority):
        return ("",)
    origin = f"{scheme}://{authority}"
    urls = [f"{origin}{path}{tail}" for tail in tails for path in paths if path.startswith("/")]
    return tuple(dict.fromkeys(urls)) or ("",)
