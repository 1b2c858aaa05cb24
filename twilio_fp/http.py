"""HTTP messages as data: the requests that a transport takes, and the responses it returns (RFC 9110)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from typing import Any, Self, TypeAlias, TypeVar, cast, overload

from attrs import field

from twilio_fp.attempts import Attempt
from twilio_fp.checks import LONGEST, instance
from twilio_fp.errors import UsageError
from twilio_fp.hiding import refuse_secrets
from twilio_fp.host import shown
from twilio_fp.origin import is_readers
from twilio_fp.printable import half_built, typed
from twilio_fp.record import Record, evolve, maker, record
from twilio_fp.secret_members import MASK, masked
from twilio_fp.tracebacks import forget, sealed
from twilio_fp.values import Secret, as_secret

__all__ = [
    "SENSITIVE_HEADERS",
    "HeaderSource",
    "Headers",
    "HttpRequest",
    "HttpResponse",
    "as_headers",
    "as_timeout",
    "redact",
    "request_id",
]

SENSITIVE_HEADERS = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "twilio-client-validation"},
)
"""The headers, in lower case, whose values never appear in a repr, a log or a pickle."""

HeaderSource: TypeAlias = Mapping[str, str | Secret] | Iterable[tuple[str, str | Secret]]
"""What `Headers` can be made from; a value given as a `Secret` is hidden, whatever the header's name."""

_Field: TypeAlias = "tuple[str, str | Secret]"

_Index: TypeAlias = dict[str, tuple[str | Secret, ...]]
_Filed: TypeAlias = "tuple[tuple[_Field, ...], _Index | None, str | None]"

_TOKEN = frozenset("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

D = TypeVar("D")
M = TypeVar("M", "HttpRequest", "HttpResponse")


def _checked(field: _Field) -> _Field:
    try:
        name, value = field
    except (TypeError, ValueError) as error:
        if not is_readers(error):
            raise
        raise UsageError(f"a header must be a pair of str, got a value of type {type(field).__name__}") from None
    text = value if isinstance(value, str) else value.reveal() if isinstance(value, Secret) else None
    if text is None or not isinstance(name, str):
        raise UsageError(f"a header must be a pair of str, got {type(name).__name__} and {type(value).__name__}")
    if not name or not _TOKEN.issuperset(name):
        raise UsageError(f"a header's name must be a token (RFC 9110 §5.1), got {typed(name)}")
    if "\r" in text or "\n" in text or "\0" in text:
        raise UsageError(f"the value of header {name} must not contain CR, LF or NUL (RFC 9110 §5.5)")
    return name, value


def _filed(given: Iterable[_Field]) -> _Filed:
    """Return the fields with sensitive values as `Secret`, their index, and the name of any that holds a mask."""
    fields = tuple(given)
    index = _indexed(fields)
    if SENSITIVE_HEADERS.isdisjoint(index):
        return fields, index, None
    kept: list[_Field] = []
    masked: str | None = None
    for pair in fields:
        name, value = pair
        if value.__class__ is str and name.lower() in SENSITIVE_HEADERS:
            if value == MASK:
                masked = name
            elif value:
                pair = name, as_secret(value)  # noqa: PLW2901
        kept.append(pair)
    return tuple(kept), None, masked


def _joined(parts: tuple[Headers, ...]) -> _Filed:
    fields: tuple[_Field, ...] = ()
    masked: str | None = None
    for part in parts:
        fields += part._fields
        masked = part._masked or masked  # noqa: SLF001
    return fields, None, masked


def _indexed(fields: tuple[_Field, ...]) -> _Index:
    """Return the values of each name, in lower case."""
    index: _Index = {name.lower(): (value,) for name, value in fields}
    if len(index) < len(fields):
        several: dict[str, list[str | Secret]] = {name: [] for name in index}
        for name, value in fields:
            several[name.lower()].append(value)
        return {name: tuple(values) for name, values in several.items()}
    return index


class Headers(Mapping[str, str]):
    """Header fields in order; names are case-insensitive, and may be repeated.

    As a mapping it has each name once, as first spelt, with the values of a repeated one joined by ``", "``; `get_all`
    and `pairs` keep them apart.

    The values of `SENSITIVE_HEADERS`, and those given as a `Secret`, are masked however they are read, since loggers
    and error trackers read mappings too. Only `reveal` returns them: a transport sends ``headers.reveal()``. `replace`,
    `without` and `fields` preserve them. Headers that hold a credential can't be pickled.

    >>> headers = Headers([("Accept", "a"), ("Authorization", "Basic eDp5"), ("accept", "b")])
    >>> headers["ACCEPT"], headers.get_all("accept"), list(headers)
    ('a, b', ('a', 'b'), ['Accept', 'Authorization'])
    >>> headers["authorization"], headers.reveal("authorization")
    ('**********', 'Basic eDp5')

    Raises:
        UsageError: a name is not a token, or a value contains CR, LF or NUL.

    Source: https://www.rfc-editor.org/rfc/rfc9110#section-5
    """

    __slots__ = ("_built", "_fields", "_masked")
    _fields: tuple[_Field, ...]
    _built: _Index | None
    _masked: str | None

    def __init__(self, source: HeaderSource = ()) -> None:
        given: Any = source
        try:
            if isinstance(given, Headers):
                filed: _Filed = given._fields, given._built, given._masked  # noqa: SLF001
            elif isinstance(given, str) or not isinstance(given, Iterable):
                raise UsageError(
                    f"headers must be a mapping or pairs of str, got a value of type {type(given).__name__}"
                )
            else:
                given = cast("Any", given.items() if isinstance(given, Mapping) else given)
                filed = _filed([_checked(pair) for pair in given])
        except BaseException as error:
            forget(error)
            del self, source, given
            raise
        self._fill(filed)

    @classmethod
    def of_valid(cls, fields: Iterable[tuple[str, str | Secret]]) -> Self:
        """Return headers made from pairs that are known to be valid and are not checked again."""
        try:
            filed = _filed(fields)
        except BaseException as error:
            forget(error)
            del fields
            raise
        made = cls.__new__(cls)
        made._fill(filed)  # noqa: SLF001
        return made

    @classmethod
    def joined(cls, *parts: Headers) -> Self:
        """Return the fields of several headers, one after another.

        >>> Headers.joined(Headers({"Accept": "a"}), Headers({"accept": "b"})).pairs
        (('Accept', 'a'), ('accept', 'b'))
        """
        try:
            filed = _joined(parts)
        except BaseException as error:
            forget(error)
            del parts
            raise
        made = cls.__new__(cls)
        made._fill(filed)  # noqa: SLF001
        return made

    def _fill(self, filed: _Filed) -> None:
        fill = object.__setattr__
        fill(self, "_fields", filed[0])
        fill(self, "_built", filed[1])
        fill(self, "_masked", filed[2])

    @property
    def _index(self) -> _Index:
        """The index, built on the first lookup of a name, which most requests never need."""
        index = self._built
        if index is None:
            index = _indexed(self._fields)
            object.__setattr__(self, "_built", index)
        return index

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("Headers are immutable: use replace() or without()")

    def __delattr__(self, name: str) -> None:
        raise AttributeError("Headers are immutable: use replace() or without()")

    @property
    def pairs(self) -> tuple[tuple[str, str], ...]:
        """Every field in order, including repeated ones, with sensitive values masked."""
        return tuple([(name, str(value)) for name, value in self._fields])

    @property
    def fields(self) -> tuple[tuple[str, str | Secret], ...]:
        """Every field in order, with sensitive values as `Secret`, from which other headers can be made."""
        return self._fields

    @overload
    def reveal(self) -> tuple[tuple[str, str], ...]: ...
    @overload
    def reveal(self, name: str) -> str | None: ...
    def reveal(self, name: str | None = None) -> Any:
        """Return every field in order as it is sent; or, given a name, its value, or None if there is none.

        Raises:
            UsageError: a sensitive value is a mask, which must not be sent: the headers were made from `pairs` or the
                mapping of others, or by `redact`.
        """
        if self._masked is not None:
            raise UsageError(
                f"the value of header {self._masked} must be the real value, got its mask: derive headers with"
                " replace(), without() or fields, which keep hidden values"
            )
        if name is None:
            return tuple([(name, v if isinstance(v, str) else v.reveal()) for name, v in self._fields])
        values = self._index.get(name.lower())
        return None if values is None else ", ".join([v if isinstance(v, str) else v.reveal() for v in values])

    def __getitem__(self, name: str) -> str:
        return ", ".join(map(str, self._index[name.lower()]))

    @overload
    def get(self, name: str, /) -> str | None: ...
    @overload
    def get(self, name: str, /, default: str | D) -> str | D: ...
    def get(self, name: str, /, default: Any = None) -> Any:
        """Return the value of that name, repeated ones joined by ``", "``, or the default."""
        values = (self._built or self._index).get(name.lower())
        return default if values is None else str(values[0]) if len(values) == 1 else ", ".join(map(str, values))

    def get_all(self, name: str) -> tuple[str, ...]:
        """Return every value of that name, in order."""
        return tuple(map(str, (self._built or self._index).get(name.lower(), ())))

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._index

    def __iter__(self) -> Iterator[str]:
        seen: set[str] = set()
        for name, _ in self._fields:
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

    @half_built
    def __repr__(self) -> str:
        return f"Headers({list(self.pairs)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        held = self.held()
        if held is not None:
            raise UsageError(f"headers that contain {held} can't be pickled: redact() the request or response first")
        return Headers, (self._fields,)

    def __copy__(self) -> Headers:
        return self

    def __deepcopy__(self, memo: object) -> Headers:
        return self

    def held(self) -> str | None:
        """Return the name of the first header that holds a credential, or None."""
        return next((name for name, value in self._fields if isinstance(value, Secret)), None)

    @sealed
    def replace(self, name: str, value: str | Secret) -> Headers:
        """Return headers in which one field of that name, at the end, replaces any others."""
        return Headers((*self.without(name).fields, (name, value)))

    def without(self, name: str) -> Headers:
        """Return the headers without any field of that name."""
        key = name.lower()
        if key not in self._index:
            return self
        return Headers.of_valid([pair for pair in self._fields if pair[0].lower() != key])


def as_headers(source: HeaderSource) -> Headers:
    """Return headers unchanged, and anything else that headers can be made from as headers."""
    if isinstance(source, Headers):
        return source
    try:
        return Headers(source)
    except BaseException:
        del source
        raise


def _as_method(method: str) -> str:
    if not isinstance(method, str) or not method or not _TOKEN.issuperset(method):
        raise UsageError(f"method must be an HTTP method such as 'GET', got {typed(method)}")
    return method.upper()


def _as_url(url: str) -> str:
    instance("a request's URL", url, str, "text")
    if not url.startswith(("https://", "http://")):
        raise UsageError(f"a request's URL must start with https:// or http://, got {shown(url)!r}")
    if not url.isascii() or not url.isprintable() or " " in url:
        raise UsageError(f"a request's URL must be percent-encoded ASCII (RFC 3986), got {shown(url)!r}")
    if "@" in url and "@" in url.split("/", 3)[2]:
        raise UsageError(f"a request's URL must not contain a user (RFC 9110 §4.2.4), got {shown(url)!r}")
    return url


def _as_body(body: bytes) -> bytes:
    return body if body.__class__ is bytes else bytes(instance("body", body, (bytes, bytearray, memoryview), "bytes"))


def _length(body: bytes) -> str:
    """Return a body's repr: only its length, since the content may be personal or secret."""
    return f"<{len(body)} bytes>"


def _as_status(status: int) -> int:
    if isinstance(status, bool) or not isinstance(status, int):
        raise UsageError(f"status must be an int such as 200, got a value of type {type(status).__name__}")
    if not 100 <= status <= 999:
        raise UsageError(f"status must have three digits (RFC 9110 §15), such as 200, got {typed(status)}")
    return status


def as_timeout(timeout: timedelta | None) -> timedelta | None:
    """Return a valid timeout: positive and at most 366 days, or None for the transport's default."""
    if timeout is not None and (not isinstance(timeout, timedelta) or not timedelta() < timeout <= LONGEST):
        raise UsageError(f"timeout must be a positive timedelta of at most {LONGEST.days} days, got {typed(timeout)}")
    return timeout


@record
class HttpRequest(Record):
    """A request as it is sent: a transport sends exactly these bytes, and the headers from ``headers.reveal()``.

    Args:
        method: the method, stored in upper case.
        url: the absolute URL, percent-encoded.
        headers: `Headers`, or what they can be made from. Read as a mapping, they show a mask for credentials.
        body: the content; empty for none. The repr shows its length. A request whose body contains a named secret can
            neither be pickled nor written by `twilio_fp.json`; `redact` makes one that can.
        timeout: the time limit for the whole exchange; None is the transport's default.

    >>> HttpRequest("get", "https://api.twilio.com/2010-04-01.json", {"Accept": "application/json"}).method
    'GET'

    Raises:
        UsageError: the URL is not absolute http(s) or not ASCII, or a header is invalid.
    """

    method: str = field(converter=_as_method)
    url: str = field(converter=_as_url)
    headers: Headers = field(default=Headers(), converter=as_headers)
    body: bytes = field(default=b"", converter=_as_body, repr=_length)
    timeout: timedelta | None = field(default=None, converter=as_timeout)

    @classmethod
    def of_valid(cls, method: str, url: str, headers: Headers, body: bytes, timeout: timedelta | None) -> Self:
        """Return a request made from parts that are known to be valid and are not checked again."""
        made: Self = _make(method, url, headers, body, timeout)
        return made

    def __getstate__(self) -> dict[str, Any]:
        refuse_secrets(self, self.body)
        return super().__getstate__()


_make = maker(HttpRequest)


@record
class HttpResponse(Record):
    """A response: status, headers and the content, with transfer and content codings decoded.

    The body is kept whole, secrets included, and `attrs.asdict` returns it; the repr shows its length. With a named
    secret in it, pickle and `twilio_fp.json` refuse the response: `redact` it first. ``attempts`` are those of a retry.

    >>> HttpResponse(404, {"Content-Type": "text/plain"}, b"gone").text
    'gone'

    Raises:
        UsageError: the status is not an int of three digits, a header is invalid, or the body is not bytes.
    """

    status: int = field(converter=_as_status)
    headers: Headers = field(default=Headers(), converter=as_headers)
    body: bytes = field(default=b"", converter=_as_body, repr=_length)
    attempts: tuple[Attempt, ...] = field(default=(), kw_only=True, eq=False)

    @property
    def text(self) -> str:
        """The body decoded as UTF-8, with invalid bytes replaced by U+FFFD."""
        return self.body.decode("utf-8", "replace")

    def __getstate__(self) -> dict[str, Any]:
        refuse_secrets(self, self.body)
        return super().__getstate__()


def request_id(response: HttpResponse) -> str | None:
    """Return the ID by which Twilio's support knows the request, if the response has one.

    >>> request_id(HttpResponse(200, {"Twilio-Request-Id": "RQ1"}))
    'RQ1'
    """
    names = ("Twilio-Request-Id", "T-Request-Id", "X-Request-Id")
    return next((text for name in names if (text := response.headers.get(name))), None)


def redact(message: M) -> M:
    """Return the request or response with the values of sensitive headers, and of secrets in its body, masked.

    Secrets in a body are recognised by name, such as ``Password=…`` in a form or ``"auth_token"`` in JSON.

    >>> redact(HttpRequest("GET", "https://api.twilio.com/", {"Authorization": "Basic eDp5"})).headers["Authorization"]
    '**********'
    >>> redact(HttpResponse(200, (), b'{"auth_token": "hush"}')).text
    '{"auth_token": "**********"}'

    Raises:
        UsageError: it is neither an `HttpRequest` nor an `HttpResponse`.
    """
    instance("message", message, (HttpRequest, HttpResponse), "an HttpRequest or an HttpResponse")
    return evolve(message, headers=message.headers.pairs, body=masked(message.body))
