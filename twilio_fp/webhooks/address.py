"""The URLs that Twilio may have signed: the request's or the public one, with and without a port."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote_plus

from attrs import evolve, field

from twilio_fp.errors import UsageError
from twilio_fp.host import without_odd_port
from twilio_fp.printable import typed
from twilio_fp.record import Record, record

if TYPE_CHECKING:
    from twilio_fp.webhooks.request import WebhookRequest

__all__ = [
    "TrustedProxy",
    "candidate_urls",
    "describe_url",
    "is_absolute_url",
    "other_spellings",
    "userinfo",
    "with_authority",
    "with_configured_url",
    "with_userinfo",
    "without_password",
]

# The start of a URL (RFC 3986 §3.2): scheme, userinfo, host and port. The rest is never parsed.
_PARTS: Final = re.compile(
    r"(?P<scheme>https?|wss?)://(?P<user>[^/?#]*@)?(?P<host>\[[^\]/?#@]*\]|[^:/?#@\[\]]+)(?P<port>:[0-9]*)?(?=[/?#]|\Z)",
    re.IGNORECASE,
)
_USERINFO: Final = re.compile(r"([a-z][a-z0-9+.-]*://)([^/?#]+)@", re.IGNORECASE)  # RFC 3986 §3.2.1
_PLACEHOLDER: Final = "…"  # can't occur in userinfo, since URLs are ASCII
_BLANK: Final = re.compile(r"[\x00-\x20\x7f]")  # RFC 3986 §2: not for URLs, but common in files
_HOST: Final = re.compile(r"(\[[^\]/?#@\s]*\]|[^:/?#@\[\]\s\\]+)(:[0-9]*)?")
_PREFIX: Final = re.compile(r"(/[^/?#\s\\]+)*")
_DEFAULT_PORTS: Final = {"http": ":80", "ws": ":80", "https": ":443", "wss": ":443"}
_SOCKET: Final = {"http": "ws", "https": "wss", "ws": "ws", "wss": "wss"}
_PLAIN: Final = {"http": "http", "https": "https", "ws": "http", "wss": "https"}

# Characters that mean the same in a query whether escaped or not. RFC 3986's other reserved ones are excluded: some
# parsers take '/', ',' and ';' as separators, but not their escapes.
_MARKS: Final = "!'()*:@~"
_OPTIONAL_ESCAPE: Final = re.compile(
    f"[{_MARKS}]|%(?:{'|'.join([f'{ord(mark):X}' for mark in _MARKS])})", re.IGNORECASE
)
_SPELLINGS: Final = {  # sets of marks to vary, each with the marks that every spelling escapes
    "':@": ("'", ":@", "':@", ""),
    _MARKS: (
        "'",  # https://url.spec.whatwg.org/#special-query-percent-encode-set
        ":@",  # ECMAScript's encodeURIComponent
        "!'()*:@",  # all but RFC 3986's unreserved characters: Go, C#, Python
        "!'():@~",  # forms, as Java and browsers encode them
        _MARKS,  # PHP's urlencode
        "",
    ),
}

_PROXY_HEADERS: Final = (
    "X-Forwarded-Proto",
    "X-Forwarded-Host",
    "X-Forwarded-Port",
    "X-Forwarded-Prefix",
    "Forwarded",
)


def _as_proxy_headers(value: str | Iterable[str]) -> tuple[str, ...]:
    canonical = {name.lower(): name for name in _PROXY_HEADERS}
    if not isinstance(value, Iterable):
        raise UsageError(
            f"a proxy's headers must be names such as 'X-Forwarded-Proto', got a value of type {type(value).__name__}"
        )
    names = [value] if isinstance(value, str) else list(value)
    for name in names:
        if not isinstance(name, str) or name.lower() not in canonical:
            raise UsageError(f"a proxy's header must be one of {', '.join(_PROXY_HEADERS)}, got {typed(name)}")
    return tuple([canonical[name.lower()] for name in names])


def _as_hops(value: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise UsageError(f"hops must be an int of at least 1, the number of proxies in front, got {typed(value)}")
    return value


@record
class TrustedProxy(Record):
    """A proxy in front of the server that states the public URL in headers.

    Anyone can send such headers. List only those that your proxy always sets itself, overwriting any from outside.

    Args:
        headers: those to trust, of ``X-Forwarded-Proto``, ``-Host``, ``-Port``, ``-Prefix`` and ``Forwarded``.
        hops: the number of proxies in front, each of which appends a value. The value at this position from the right
            is used; a header with fewer values is ignored.

    >>> TrustedProxy(["x-forwarded-proto"])
    TrustedProxy(headers=('X-Forwarded-Proto',))

    Raises:
        UsageError: a header is unknown, or ``hops`` is less than 1.

    Source: https://www.rfc-editor.org/rfc/rfc7239
    """

    headers: tuple[str, ...] = field(default=("X-Forwarded-Proto", "X-Forwarded-Host"), converter=_as_proxy_headers)
    hops: int = field(default=1, converter=_as_hops)

    def url(self, request: WebhookRequest, url: str) -> str:
        """Return the public URL for a possible URL of the request; ``""`` if the headers don't give a valid one."""
        found = {name: value for name in self.headers if (value := self._value(request, name))}
        forwarded = _forwarded(found.get("Forwarded", ""))
        scheme = found.get("X-Forwarded-Proto") or forwarded.get("proto")
        host = found.get("X-Forwarded-Host") or forwarded.get("host")
        public = with_authority(url, scheme=scheme, host=host, port=found.get("X-Forwarded-Port"))
        prefix = found.get("X-Forwarded-Prefix", "").rstrip("/")
        parts = _PARTS.match(public)
        if parts is None or _PREFIX.fullmatch(prefix) is None:
            return ""
        return public[: parts.end()] + prefix + public[parts.end() :]

    def _value(self, request: WebhookRequest, name: str) -> str | None:
        values = [value.strip() for line in request.headers.get_all(name) for value in line.split(",")]
        return values[-self.hops] if len(values) >= self.hops else None


def _forwarded(element: str) -> dict[str, str]:
    pairs = [part.partition("=") for part in element.split(";")]
    return {name.strip().lower(): value.strip().strip('"') for name, _, value in pairs}


def with_authority(url: str, *, scheme: str | None = None, host: str | None = None, port: str | None = None) -> str:
    """Return the URL with another scheme, host (with its port) or port; ``""`` if the result is invalid.

    >>> with_authority("http://10.0.0.1:8000/sms?a=%20", scheme="https", host="example.com")
    'https://example.com/sms?a=%20'
    >>> with_authority("http://example.com/sms", port="8443")
    'http://example.com:8443/sms'
    """
    parts = _PARTS.match(url)
    if parts is None:
        return url
    current = host if host is not None else parts["host"] + ("" if port is not None else parts["port"] or "")
    authority = (
        current
        if port is None
        else f"{current.rpartition(':')[0] if re.search(r':[0-9]+$', current) else current}:{port}"
    )
    if _HOST.fullmatch(authority) is None or (scheme or "http").lower() not in _DEFAULT_PORTS:
        return ""  # it would extend into the path
    return f"{(scheme or parts['scheme']).lower()}://{parts['user'] or ''}{authority}{url[parts.end() :]}"


def without_password(url: str) -> str:
    """Return the URL with ``…`` instead of the user name and password before its host.

    >>> without_password("https://user:secret@example.com/sms")
    'https://…@example.com/sms'
    >>> without_password("user:secret@example.com")
    '…@example.com'
    """
    parts = _PARTS.match(url)
    if parts is None:  # not a URL: the start of the host is unknown
        _, found, rest = url.rpartition("@")
        return f"…@{rest}" if found else url
    return url if not parts["user"] else f"{parts['scheme']}://…@{url[parts.end('user') :]}"


def userinfo(url: str) -> str | None:
    """Return the user name and password before a URL's host; None if there are none, or only the mark ``…``.

    >>> userinfo("https://user:secret@example.com/sms"), userinfo("https://…@example.com/sms")
    ('user:secret', None)
    """
    found = _USERINFO.match(url) if "@" in url else None
    return None if found is None or found[2] == _PLACEHOLDER else found[2]


def with_userinfo(url: str, replacement: str = _PLACEHOLDER) -> str:
    """Return the URL with its user name and password, or the mark ``…``, replaced; others stay unchanged.

    >>> with_userinfo("https://user:secret@example.com/sms")
    'https://…@example.com/sms'
    >>> with_userinfo("https://…@example.com/sms", "user:secret")
    'https://user:secret@example.com/sms'
    """
    found = _USERINFO.match(url) if "@" in url else None
    return url if found is None else f"{found[1]}{replacement}@{url[found.end() :]}"


def describe_url(url: object) -> str:
    """Describe a URL for a repr or an error; text that is not a URL may be a secret, and is not shown."""
    if url is None:
        return "None"
    if not isinstance(url, str):
        return f"a value of type {type(url).__name__}"
    if "://" not in url:
        return f"text of {len(url)} characters that is not a URL"
    return repr(without_odd_port(without_password(url)))


def candidate_urls(request: WebhookRequest, public_url: str | None, proxy: TrustedProxy | None) -> Iterable[str]:
    """Return the URLs that Twilio may have signed, the likeliest first, generated lazily if there are many.

    Raises:
        UsageError: both a public URL and a proxy are given, or either is invalid.
    """
    if proxy is not None and not isinstance(proxy, TrustedProxy):
        raise UsageError(f"proxy must be a TrustedProxy or None, got a value of type {type(proxy).__name__}")
    received: tuple[str, ...] = (request.url, *request.alternatives)
    if request.userinfo is not None:
        received = tuple([with_userinfo(url, request.userinfo.reveal()) for url in received])
    if public_url is not None:
        if proxy is not None:
            raise UsageError("pass either public_url or proxy, not both: each sets the public URL")
        base = _check_public_url(public_url)
        received = tuple(chain.from_iterable([_with_public_url(url, base) for url in received]))
    elif proxy is not None:
        received = tuple([proxy.url(request, url) for url in received])
    is_socket = request.method == "GET" and request.headers.get("upgrade", "").lower() == "websocket"
    variants = _websocket_port_variants if is_socket else _port_variants  # RFC 6455 §4.1
    if len(received) == 1 and not _has_other_spellings(received[0].partition("?")[2]):
        return variants(received[0])
    return _all_spellings(chain.from_iterable(map(variants, received)))


def _all_spellings(urls: Iterable[str]) -> Iterable[str]:
    """Yield the URLs, and then their other spellings."""
    yielded: list[str] = []
    for url in urls:
        yielded.append(url)
        yield url
    yield from other_spellings(yielded)


def _port_variants(url: str) -> tuple[str, ...]:
    """Return the URL, then the URL without its port, or with the default port; nothing if it is invalid."""
    path = url.find("/", len("https://"))
    start = url[:path] if path > 0 else url
    other = _other_port(start) if "@" in start or "?" in start else _cached_other_port(start)
    return (url, other + url[len(start) :]) if other else ()


def _other_port(start: str) -> str:
    """Return the start of a URL without its port, or with the default one; ``""`` if it is invalid."""
    parts = _PARTS.match(start)
    if parts is None:
        return ""
    end = parts.end()
    if parts["port"] is None:
        return f"{start[:end]}{_DEFAULT_PORTS[parts['scheme'].lower()]}{start[end:]}"
    return f"{start[: parts.start('port')]}{start[end:]}"


# A server has only a few hosts, so their results are cached, except for URLs that may hold passwords or callers' data.
_cached_other_port = lru_cache(maxsize=64)(_other_port)


def _websocket_port_variants(url: str) -> tuple[str, ...]:
    """Return `_port_variants` of the URL with a WebSocket's scheme."""
    scheme, found, rest = url.partition("://")
    return _port_variants(f"{_SOCKET.get(scheme.lower(), scheme)}{found}{rest}")


def other_spellings(urls: Iterable[str]) -> Iterable[str]:
    """Return the other spellings of each URL, whose queries differ only in which optional characters are escaped.

    Twilio has signed apostrophes, colons and at signs both escaped and not, whichever way it sent them. The other
    spellings are those of languages that write URLs for settings. All decode to the same names and values.

    >>> list(other_spellings(["https://example.com/?q=it's", "https://example.com/'"]))
    ['https://example.com/?q=it%27s']
    """
    known: dict[str, tuple[str, ...]] = {}
    for url in tuple(urls):
        start, _, query = url.partition("?")
        if query not in known:
            known[query] = _query_spellings(query)
        yield from [f"{start}?{other}" for other in known[query]]


def _query_spellings(query: str) -> tuple[str, ...]:
    if not _has_other_spellings(query):
        return ()
    variants: dict[str, None] = {}
    for marks, escapes in _SPELLINGS.items():
        plain = query
        for mark in marks:
            plain = plain.replace(f"%{ord(mark):X}", mark).replace(f"%{ord(mark):x}", mark)
        for escaped in escapes:
            other = plain
            for mark in escaped:
                other = other.replace(mark, f"%{ord(mark):X}")
            variants[other] = None
    variants.pop(query, None)
    return tuple(variants)


def _has_other_spellings(query: str) -> bool:
    """Return whether a query has other spellings."""
    return bool(query) and _OPTIONAL_ESCAPE.search(query) is not None


def with_configured_url(request: WebhookRequest, url: str) -> WebhookRequest:
    """Return the request as if sent to the URL configured in Twilio's settings, whatever URL it came to.

    Additions by Twilio are kept from the received URL: the parameters of a GET, or the hash of a body that is not a
    form. None of a GET's query is dropped, since the event is made from all of it. The fragment of a setting tells
    Twilio how to connect, and is not part of the requested URL.

    >>> from twilio_fp.webhooks.request import WebhookRequest
    >>> with_configured_url(WebhookRequest("GET", "http://10.0.0.1/?a=1&From=%2B1"), "https://example.com/sms?a=1#rc=2").url
    'https://example.com/sms?a=1&From=%2B1'
    >>> with_configured_url(WebhookRequest("POST", "http://10.0.0.1/?x=1", {}, b"From=%2B1"), "https://example.com/sms").url
    'https://example.com/sms'

    Source: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
    """
    targets = _with_path(url.partition("#")[0])
    received = (request.url, *request.alternatives)
    urls = tuple(
        dict.fromkeys(
            [joined for one in received for target in targets for joined in _with_additions(request, one, target)]
        )
    )
    return evolve(request, url=urls[0], alternatives=urls[1:])


def is_absolute_url(url: object) -> bool:
    """Return whether the value is an absolute URL, as Twilio's settings take it.

    >>> [is_absolute_url(url) for url in ("https://example.com/sms#rc=2", "example.com/sms", "https://example.com/a b")]
    [True, False, False]
    """
    return isinstance(url, str) and _PARTS.match(url) is not None and _BLANK.search(url) is None


def _with_path(url: str) -> tuple[str, ...]:
    """Return the URL, and also with the path ``/`` if it has none (RFC 9110 §4.2.3)."""
    parts = _PARTS.match(url)
    if parts is None or url[parts.end() : parts.end() + 1] == "/":
        return (url,)
    return url, f"{url[: parts.end()]}/{url[parts.end() :]}"


def _with_additions(request: WebhookRequest, received: str, url: str) -> tuple[str, ...]:
    """Return the URL with Twilio's additions, in two ways if it ends in a bare ``?``."""
    query = received.partition("#")[0].partition("?")[2]
    _, question_mark, own_query = url.partition("?")
    if request.body:
        _, hash_name, query = query.partition("bodySHA256=")
        query = hash_name + query
    elif question_mark and own_query:
        pieces = query.split("&", own_query.count("&") + 1)
        known = "&".join(pieces[: own_query.count("&") + 1])
        if unquote_plus(known) == unquote_plus(own_query):  # it may have been re-encoded on the way
            query = "&".join(pieces[own_query.count("&") + 1 :])
    if not query:
        return (url,)
    return (
        f"{url}{'&' if question_mark else '?'}{query}",
        *((f"{url}{query}",) if question_mark and not own_query else ()),
    )


def _check_public_url(public_url: str) -> str:
    parts = _PARTS.match(public_url) if isinstance(public_url, str) else None
    if parts is None or _BLANK.search(public_url) or not {"?", "#"}.isdisjoint(public_url[parts.end() :]):
        raise UsageError(
            "public_url must be an absolute URL without query or fragment, such as 'https://example.com/api', "
            f"got {describe_url(public_url)}"
        )
    return public_url.rstrip("/")


def _with_public_url(url: str, base: str) -> tuple[str, ...]:
    """Return the URL below the public one, in two ways if its path may include the prefix already, or was only that."""
    parts, base_parts = _PARTS.match(url), _PARTS.match(base)
    if parts is None or base_parts is None:
        return ()
    target, prefix = url[parts.end() :], base[base_parts.end() :]
    is_socket = parts["scheme"].lower() in {"ws", "wss"}
    scheme = (_SOCKET if is_socket else _PLAIN)[base_parts["scheme"].lower()]
    origin = f"{scheme}{base[base_parts.end('scheme') : base_parts.end()]}"
    public = f"{origin}{prefix}{target}"
    if prefix and (target.startswith((f"{prefix}/", f"{prefix}?")) or target == prefix):
        return f"{origin}{target}", public
    if prefix and target[:1] == "/" and target[1:2] in {"", "?"}:
        return public, f"{origin}{prefix}{target[1:]}"
    return (public,)
