"""HTTP messages as data: what a transport is given and what it gives back (RFC 9110)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast, overload

from attrs import field

from twilio_fp.errors import UsageError
from twilio_fp.record import Record, record

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "SENSITIVE_HEADERS",
    "HeaderSource",
    "Headers",
    "HttpRequest",
    "HttpResponse",
    "as_timeout",
    "redact",
    "request_id",
]

SENSITIVE_HEADERS = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "twilio-client-validation"},
)
"""The headers, in lower case, whose values never show in a repr, a log or a pickle."""

HeaderSource: TypeAlias = "Mapping[str, str] | Iterable[tuple[str, str]]"
"""What `Headers` are made from."""

_MASK = "**********"
_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

D = TypeVar("D")


def _checked(name: str, value: str) -> tuple[str, str]:
    if not isinstance(name, str) or not isinstance(value, str):
        raise UsageError(f"a header is a pair of str, not {type(name).__name__} and {type(value).__name__}")
    if not name or not _TOKEN.issuperset(name):
        raise UsageError(f"not a header name: {name!r} (RFC 9110 §5.1)")
    if "\r" in value or "\n" in value or "\0" in value:
        raise UsageError(f"the value of header {name} holds CR, LF or NUL (RFC 9110 §5.5)")
    return name, value


def _indexed(pairs: tuple[tuple[str, str], ...]) -> dict[str, tuple[str, ...]]:
    index: dict[str, tuple[str, ...]] = {}
    for name, value in pairs:
        key = name.lower()
        index[key] = (*index[key], value) if key in index else (value,)
    return index


class Headers(Mapping[str, str]):
    """Header fields in order; names match in any case, and one may stand several times.

    As a mapping it has each name once, as it was first spelt, and the values of a repeated one joined by ``", "``;
    `get_all` and `pairs` keep them apart. Headers that hold a credential can't be pickled.

    >>> headers = Headers([("Accept", "a"), ("X-Id", "1"), ("accept", "b")])
    >>> headers["ACCEPT"], headers.get_all("accept"), list(headers)
    ('a, b', ('a', 'b'), ['Accept', 'X-Id'])

    Raises:
        UsageError: a name is no token, or a value holds CR, LF or NUL.

    Source: https://www.rfc-editor.org/rfc/rfc9110#section-5
    """

    __slots__ = ("_index", "_pairs")
    _pairs: tuple[tuple[str, str], ...]
    _index: dict[str, tuple[str, ...]]

    def __init__(self, source: HeaderSource = ()) -> None:
        if isinstance(source, Headers):
            pairs = source.pairs
        else:
            given = cast("Iterable[tuple[str, str]]", source.items() if isinstance(source, Mapping) else source)
            pairs = tuple([_checked(name, value) for name, value in given])
        object.__setattr__(self, "_pairs", pairs)
        object.__setattr__(self, "_index", _indexed(pairs))

    @classmethod
    def of_valid(cls, pairs: Iterable[tuple[str, str]]) -> Headers:
        """Return headers of pairs that are known to be valid: they are not looked at again."""
        made, kept = cls.__new__(cls), tuple(pairs)
        object.__setattr__(made, "_pairs", kept)
        object.__setattr__(made, "_index", _indexed(kept))
        return made

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("Headers do not change; use replace() or without()")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("Headers do not change; use replace() or without()")

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Every field in order, repeated ones too."""
        return self._pairs

    def __getitem__(self, name: str) -> str:
        return ", ".join(self._index[name.lower()])

    @overload
    def get(self, name: str, /) -> str | None: ...
    @overload
    def get(self, name: str, /, default: str | D) -> str | D: ...
    def get(self, name: str, /, default: Any = None) -> Any:
        """Return the value of that name, repeated ones joined by ``", "``; else the default."""
        values = self._index.get(name.lower())
        return default if values is None else values[0] if len(values) == 1 else ", ".join(values)

    def get_all(self, name: str) -> tuple[str, ...]:
        """Return every value of that name, in order."""
        return self._index.get(name.lower(), ())

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._index

    def __iter__(self) -> Iterator[str]:
        seen: set[str] = set()
        for name, _ in self._pairs:
            key = name.lower()
            if key not in seen:
                seen.add(key)
                yield name

    def __len__(self) -> int:
        return len(self._index)

    def __eq__(self, other: object) -> bool:
        return self._index == other._index if isinstance(other, Headers) else NotImplemented

    def __hash__(self) -> int:
        return hash(frozenset(self._index.items()))

    def __repr__(self) -> str:
        shown = [(name, _MASK if name.lower() in SENSITIVE_HEADERS else value) for name, value in self._pairs]
        return f"Headers({shown!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        held = sorted(SENSITIVE_HEADERS & self._index.keys())
        if held:
            raise UsageError(f"headers that hold {', '.join(held)} can't be pickled: redact() what they belong to")
        return Headers, (self._pairs,)

    def __copy__(self) -> Headers:
        return self

    def __deepcopy__(self, memo: object) -> Headers:
        return self

    def replace(self, name: str, value: str) -> Headers:
        """Return these with one field of that name, at the end."""
        return Headers((*self.without(name).pairs, (name, value)))

    def without(self, name: str) -> Headers:
        """Return these less every field of that name."""
        key = name.lower()
        return self if key not in self._index else Headers([pair for pair in self._pairs if pair[0].lower() != key])


def _as_headers(source: HeaderSource) -> Headers:
    return source if isinstance(source, Headers) else Headers(source)


def _as_method(method: str) -> str:
    if not method or not _TOKEN.issuperset(method):
        raise UsageError(f"not an HTTP method: {method!r}")
    return method.upper()


def _as_url(url: str) -> str:
    if not url.startswith(("https://", "http://")):
        raise UsageError(f"a request's URL starts with https:// or http://, not {url[:40]!r}")
    if not url.isascii() or not url.isprintable() or " " in url:
        raise UsageError(f"a request's URL is percent-encoded ASCII (RFC 3986): {url!r}")
    return url


def _as_body(body: bytes) -> bytes:
    if not isinstance(body, (bytes, bytearray, memoryview)):
        raise UsageError(f"a body is bytes, not {type(body).__name__}")
    return bytes(body)


def as_timeout(timeout: timedelta | None) -> timedelta | None:
    """Return a timeout that can be: longer than nothing, or None for the transport's own."""
    if timeout is not None and (not isinstance(timeout, timedelta) or timeout <= timedelta()):
        raise UsageError(f"a timeout is a timedelta longer than nothing, not {timeout!r}")
    return timeout


@record
class HttpRequest(Record):
    """A request as it leaves: a transport sends these very bytes.

    Args:
        method: the method, kept in capitals.
        url: the absolute URL, percent-encoded.
        headers: `Headers`, or what they are made from.
        body: the content; empty for none.
        timeout: how long the whole exchange may take; None is the transport's own default.

    >>> HttpRequest("get", "https://api.twilio.com/2010-04-01.json", {"Accept": "application/json"}).method
    'GET'

    Raises:
        UsageError: the URL is not absolute http(s) or not ASCII, or a header can't be.
    """

    method: str = field(converter=_as_method)
    url: str = field(converter=_as_url)
    headers: Headers = field(default=Headers(), converter=_as_headers)
    body: bytes = field(default=b"", converter=_as_body)
    timeout: timedelta | None = field(default=None, converter=as_timeout)


@record
class HttpResponse(Record):
    """An answer as it came: status, headers and the content, already freed of its transfer and content encodings.

    >>> HttpResponse(404, {"Content-Type": "text/plain"}, b"gone").text
    'gone'
    """

    status: int
    headers: Headers = field(default=Headers(), converter=_as_headers)
    body: bytes = field(default=b"", converter=_as_body)

    @property
    def text(self) -> str:
        """The body as UTF-8, what is not UTF-8 replaced by U+FFFD."""
        return self.body.decode("utf-8", "replace")


def request_id(response: HttpResponse) -> str | None:
    """Return what names the request to Twilio's support, if the answer says it.

    >>> request_id(HttpResponse(200, {"Twilio-Request-Id": "RQ1"}))
    'RQ1'
    """
    names = ("Twilio-Request-Id", "T-Request-Id", "X-Request-Id")
    return next((text for name in names if (text := response.headers.get(name))), None)


def redact(request: HttpRequest) -> HttpRequest:
    """Return the request with the values of its sensitive headers masked.

    >>> redact(HttpRequest("GET", "https://api.twilio.com/", {"Authorization": "Basic eDp5"})).headers["Authorization"]
    '**********'
    """
    headers = [(name, _MASK if name.lower() in SENSITIVE_HEADERS else value) for name, value in request.headers.pairs]
    return HttpRequest(request.method, request.url, headers, request.body, request.timeout)
