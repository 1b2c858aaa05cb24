"""The URLs that a request may have been sent to, as far as the server has kept them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final
from urllib.parse import quote, quote_plus

from twilio_fp.webhooks.signing import as_bytes

__all__ = ["mounted", "requoted", "requoted_queries", "spellings"]

_NO_HOST: Final = frozenset("/?#@\\ \t\r\n\0")
_LOOSE: Final = "/!$&'()*+,;=:@"  # allowed unencoded in a path besides unreserved characters, RFC 3986 §3.3
_AS_GIVEN: Final = f'{_LOOSE}[]|^`{{}}"<>\\'  # sent unencoded by clients that should encode it
_IN_PATHS: Final = (_LOOSE, "/", "/'", "/!*'()", "/:@", f"{_LOOSE}[]|", _AS_GIVEN)
_IN_QUERIES: Final = ("", "'", "/:@'", "!*'()")


def requoted(path: bytes) -> tuple[str, ...]:
    """Return the common percent-encodings of a path without duplicates, the standard one first.

    >>> requoted("/it's @home".encode())
    ("/it's%20@home", '/it%27s%20%40home', "/it's%20%40home", '/it%27s%20@home')
    >>> requoted(b"/~[1]")
    ('/~%5B1%5D', '/~[1]', '/%7E%5B1%5D', '/%7E[1]')
    """
    spelt = [quote(path, safe=safe) for safe in _IN_PATHS]
    return tuple(dict.fromkeys([*spelt, *[one.replace("~", "%7E") for one in spelt]]))


def requoted_queries(pairs: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return the common encodings of a query, of which only the decoded names and values are known, without duplicates.

    >>> requoted_queries([("to", "a b")])
    ('to=a%20b', 'to=a+b')
    """
    spelt = [
        "&".join([f"{encode(as_bytes(name), safe)}={encode(as_bytes(value), safe)}" for name, value in pairs])
        for encode in (quote, quote_plus)
        for safe in _IN_QUERIES
    ]
    return tuple(dict.fromkeys(spelt))


def mounted(paths: tuple[str, ...], mount: str) -> tuple[str, ...]:
    """Return the paths, and also each with the mount prefix added, or removed if it has one.

    Servers keep the mount prefix decoded, so all common encodings of it are tried.

    >>> mounted(("/sms",), "/api"), mounted(("/api/sms",), "/api/"), mounted(("/",), "/api")
    (('/sms', '/api/sms'), ('/api/sms', '/sms'), ('/', '/api/', '/api'))
    >>> mounted(("/caf%C3%A9/sms",), "/café")[-1]
    '/sms'
    """
    whole = mount.rstrip("/")
    if not whole:
        return paths
    prefixes = dict.fromkeys([whole, *requoted(as_bytes(whole))])
    others = [
        (path.removeprefix(prefix) or "/") if path == prefix or path.startswith(f"{prefix}/") else prefix + path
        for prefix in prefixes
        for path in paths
    ]
    return tuple(dict.fromkeys([*paths, *others, *(prefixes if "/" in paths else ())]))


def spellings(scheme: str, authority: str, paths: Iterable[str], tails: Iterable[str]) -> tuple[str, ...]:
    """Return the URL for each path and tail (a query with its ``?``), without duplicates; or one empty URL.

    A ``Host`` that would extend into the path gives no valid URL, so that nothing can be verified.

    >>> spellings("https", "example.com", ["/a"], ["", "?"])
    ('https://example.com/a', 'https://example.com/a?')
    >>> spellings("https", "example.com/sms?", ["/a"], [""])
    ('',)
    """
    if not authority or not _NO_HOST.isdisjoint(authority):
        return ("",)
    origin = f"{scheme}://{authority}"
    urls = [f"{origin}{path}{tail}" for tail in tails for path in paths if path.startswith("/")]
    return tuple(dict.fromkeys(urls)) or ("",)
