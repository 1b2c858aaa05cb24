"""What stands in a token, checked one claim at a time: times, texts, and JSON that is kept (RFC 7519)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from math import floor, isfinite
from typing import TYPE_CHECKING, Any, ClassVar, Final, NoReturn, TypeAlias, TypeVar, cast

from twilio_fp.errors import ExpiredTokenError, MalformedTokenError, NotYetValidTokenError, UsageError
from twilio_fp.record import Record
from twilio_fp.values import FrozenMap

if TYPE_CHECKING:
    from twilio_fp.tokens.jws import Algorithm, Key

__all__ = [
    "MAX_JSON_DEPTH",
    "Times",
    "Token",
    "Unsigned",
    "as_nbf",
    "as_ttl",
    "check_times",
    "filled",
    "frozen_json",
    "frozen_object",
    "moment",
    "not_before",
    "numeric_date",
    "read_list",
    "read_object",
    "read_text",
    "read_time",
    "read_times",
    "read_ttl",
    "records",
    "refuse_claim",
    "ttl_between",
    "ttl_seconds",
    "with_prefix",
]

MAX_JSON_DEPTH: Final = 64
"""How deep JSON that a token carries may nest."""

_NOTHING = timedelta()
_MAX_INTEGER = 2**53 - 1
T = TypeVar("T")


class Token(Record, ABC):
    """What every token is before it is signed: a record that becomes claims."""

    __slots__ = ()
    algorithms: ClassVar[tuple[Algorithm, ...]]
    """What it may be signed by, the usual one first."""

    @abstractmethod
    def unsigned(self, key: Any, issued: int) -> Unsigned:
        """Return what is to be signed, issued at that second since 1970.

        Raises:
            UsageError: the key is none that signs this kind of token, or belongs to another account.
        """


Unsigned: TypeAlias = "tuple[tuple[tuple[str, str], ...], str, Key]"
"""What is signed: header parameters besides ``typ`` and ``alg``, the claims as JSON, and the key to sign with."""


# What a caller gives: refused as a UsageError that names the field.


def filled(name: str, value: Any) -> str:
    """Return the text, which is not empty and can be written as UTF-8; an enum's member that is text is its text.

    >>> filled("identity", "alice")
    'alice'

    Raises:
        UsageError: it is anything else.
    """
    if not isinstance(value, str) or not value:
        raise UsageError(f"{name} is text that is not empty, not {value!r}")
    text: str = value if type(value) is str else str.__str__(value)
    if not text.isascii():
        try:
            text.encode()
        except UnicodeEncodeError:
            raise UsageError(f"{name} holds half of a surrogate pair: {text!r}") from None
    return text


def with_prefix(name: str, value: Any, prefix: str) -> str:
    """Return the sid, which starts with its kind's two letters.

    >>> with_prefix("worker_sid", "WS1", "WK")
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: worker_sid starts with WK, unlike 'WS1'
    """
    text = filled(name, value)
    if not text.startswith(prefix):
        raise UsageError(f"{name} starts with {prefix}, unlike {text!r}")
    return text


def frozen_json(name: str, value: Any, depth: int = 0) -> Any:
    """Return JSON-like data, mappings as `FrozenMap` and lists as tuples, all of it such that JSON gives it back.

    >>> frozen_json("params", {"to": ["a", 1]})
    FrozenMap({'to': ('a', 1)})

    Raises:
        UsageError: a name is no str, a number is not finite or an integer beyond 2**53 - 1 (RFC 7493 §2.2: write such
            as text), it nests deeper than `MAX_JSON_DEPTH`, or there is something that JSON does not have.
    """
    if depth > MAX_JSON_DEPTH:
        raise UsageError(f"{name} nests deeper than {MAX_JSON_DEPTH}")
    if isinstance(value, str):
        return filled(name, value) if value else value
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        if abs(value) > _MAX_INTEGER:
            raise UsageError(f"{name} holds an integer beyond 2**53 - 1, which others read wrongly: write it as text")
        return value
    if isinstance(value, float):
        if not isfinite(value):
            raise UsageError(f"{name} holds {value}, which JSON does not have")
        return value
    if isinstance(value, Mapping):
        pairs = [(_name(name, key), item) for key, item in cast("FrozenMap[Any, Any]", value).items()]
        return FrozenMap({key: frozen_json(f"{name}.{key}", item, depth + 1) for key, item in pairs})
    if isinstance(value, (list, tuple)):
        listed = cast("list[Any]", value)
        return tuple([frozen_json(f"{name}[{index}]", item, depth + 1) for index, item in enumerate(listed)])
    raise UsageError(f"{name} is JSON, and JSON has no {type(value).__name__}")


def _name(where: str, key: Any) -> str:
    if not isinstance(key, str):
        raise UsageError(f"the names in {where} are str, not {type(key).__name__}: {key!r}")
    return filled(f"a name in {where}", key) if key else key


_EMPTY: FrozenMap[str, Any] = FrozenMap()


def frozen_object(name: str, value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    """Return a mapping of JSON-like data as `frozen_json` does.

    Raises:
        UsageError: it is no mapping, or can't be JSON.
    """
    if type(value) is FrozenMap and not value:
        return _EMPTY
    if not isinstance(value, Mapping):
        raise UsageError(f"{name} is a mapping, not {type(value).__name__}")
    return cast("FrozenMap[str, Any]", frozen_json(name, value))


def records(name: str, kind: type[T], value: T | Iterable[T]) -> tuple[T, ...]:
    """Return the records as a tuple; a lone one is one item.

    Raises:
        UsageError: there is something of another kind.
    """
    if type(value) is tuple:
        items = cast("tuple[T, ...]", value)
    elif isinstance(value, kind):
        return (value,)
    elif not isinstance(value, Iterable):
        raise UsageError(f"{name} is a sequence of {kind.__name__}, not {type(value).__name__}")
    else:
        items = tuple(cast("Iterable[T]", value))
    for item in items:
        if not isinstance(item, kind):
            raise UsageError(f"{name} holds {kind.__name__} records, not {type(item).__name__}")
    return items


def ttl_between(shortest: timedelta, longest: timedelta, value: Any) -> timedelta:
    """Return how long a token lives, in whole seconds: parts of a second are dropped.

    >>> ttl_between(timedelta(seconds=1), timedelta(hours=24), timedelta(seconds=9.5))
    datetime.timedelta(seconds=9)

    Raises:
        UsageError: it is no timedelta, or not within the bounds.
    """
    if not isinstance(value, timedelta):
        raise UsageError(f"ttl is a timedelta, not {type(value).__name__}: write timedelta(seconds=…)")
    if not shortest <= value <= longest:
        raise UsageError(f"ttl is between {shortest} and {longest}, not {value}")
    return timedelta(value.days, value.seconds) if value.microseconds else value


def ttl_seconds(ttl: timedelta) -> int:
    """Return the whole seconds of a ttl."""
    return ttl.days * 86_400 + ttl.seconds


def _check_moment(name: str, value: datetime) -> None:
    if not isinstance(value, datetime) or value.utcoffset() is None:
        raise UsageError(f"{name} is a datetime with a time zone, such as datetime.now(UTC), not {value!r}")


def moment(name: str, value: datetime) -> datetime:
    """Return the time in UTC and whole seconds: parts of a second are dropped.

    >>> moment("nbf", datetime(2024, 1, 1, 12, 0, 0, 999, tzinfo=UTC))
    datetime.datetime(2024, 1, 1, 12, 0, tzinfo=datetime.timezone.utc)

    Raises:
        UsageError: it is no datetime, or one without a time zone.
    """
    _check_moment(name, value)
    return value.astimezone(UTC).replace(microsecond=0)


def as_nbf(value: datetime | None) -> datetime | None:
    """Return the time before which a token is not valid, as `moment` does, or None."""
    return None if value is None else moment("nbf", value)


def as_ttl(value: timedelta) -> timedelta:
    """Return how long a capability lives: at least a second."""
    return ttl_between(timedelta(seconds=1), timedelta(days=36_500), value)


def numeric_date(name: str, value: datetime) -> int:
    """Return the whole seconds since 1970 of a time that has a time zone: parts of a second are dropped.

    >>> numeric_date("nbf", datetime(2011, 3, 22, 18, 43, tzinfo=UTC))
    1300819380

    Raises:
        UsageError: it is no datetime, or one without a time zone.

    Source: https://www.rfc-editor.org/rfc/rfc7519#section-2
    """
    _check_moment(name, value)
    return floor(value.timestamp())


def not_before(nbf: datetime | None, expires: int) -> int | None:
    """Return the claim ``nbf``, which comes before the token expires; None where there is no such time.

    Raises:
        UsageError: the token would never be valid.
    """
    if nbf is None:
        return None
    seconds = numeric_date("nbf", nbf)
    if seconds >= expires:
        raise UsageError(f"the token would expire before nbf={nbf.isoformat()}, and never be valid")
    return seconds


# What a token says: refused as a MalformedTokenError that names the claim.


def refuse_claim(name: str, expected: str, found: object) -> NoReturn:
    """Raise the error that says what a claim should be.

    Raises:
        MalformedTokenError: always.
    """
    raise MalformedTokenError(f"the claim {name}", expected=expected, found=found)


def read_text(claims: Mapping[str, Any], name: str) -> str | None:
    """Return a claim that is text, or None where it is absent.

    Raises:
        MalformedTokenError: it is something else.
    """
    value = claims.get(name)
    if value is None or type(value) is str:
        return value
    refuse_claim(name, "text", value)


def read_list(claims: Mapping[str, Any], name: str) -> list[Any]:
    """Return a claim that is a list.

    Raises:
        MalformedTokenError: it is something else, or absent.
    """
    value: Any = claims.get(name)
    if not isinstance(cast("object", value), list):
        refuse_claim(name, "a list", value)
    items: list[Any] = value
    return items


def read_object(claims: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Return a claim that is an object; an empty one where it is absent.

    Raises:
        MalformedTokenError: it is something else.
    """
    value: Any = claims.get(name, _EMPTY)
    if isinstance(value, dict):
        return value  # pyright: ignore[reportUnknownVariableType]
    if value is None:
        return _EMPTY
    refuse_claim(name, "an object", value)


def read_time(claims: Mapping[str, Any], name: str) -> datetime | None:
    """Return a claim that is a time, in UTC, or None where it is absent.

    >>> read_time({"exp": 1300819380}, "exp")
    datetime.datetime(2011, 3, 22, 18, 43, tzinfo=datetime.timezone.utc)

    Raises:
        MalformedTokenError: it is no number, or no time that a datetime can be.

    Source: https://www.rfc-editor.org/rfc/rfc7519#section-2
    """
    value = claims.get(name)
    if value is None:
        return None
    if type(value) is int or type(value) is float:
        try:
            return datetime.fromtimestamp(value, UTC)
        except (ValueError, OverflowError, OSError):
            pass
    refuse_claim(name, "seconds since 1970", value)


Times: TypeAlias = "tuple[datetime | None, datetime | None, datetime | None]"
"""When a token says that it was issued, expires and begins (``iat``, ``exp``, ``nbf``), in UTC."""


def read_times(claims: Mapping[str, Any]) -> Times:
    """Return ``iat``, ``exp`` and ``nbf``, each None where it is not said.

    >>> read_times({"iat": 1300819380})
    (datetime.datetime(2011, 3, 22, 18, 43, tzinfo=datetime.timezone.utc), None, None)

    Raises:
        MalformedTokenError: one of them is no time.
    """
    return (read_time(claims, "iat"), read_time(claims, "exp"), read_time(claims, "nbf"))


def read_ttl(times: Times, default: timedelta) -> timedelta:
    """Return how long a token lives from when it was issued, or from when it begins; the default for neither."""
    issued_at, expires_at, begins_at = times
    start = issued_at or begins_at
    return default if start is None or expires_at is None else expires_at - start


def check_times(times: Times, *, now: datetime, leeway: timedelta = timedelta()) -> datetime:
    """Return when the token expires, which is later than now.

    Args:
        times: the token's; it must say when it expires.
        now: the time, with a time zone.
        leeway: how far the clock of whoever signed may be off, to either side.

    >>> check_times(read_times({"exp": 1300819380}), now=datetime(2011, 3, 22, tzinfo=UTC)).hour
    18

    Raises:
        ExpiredTokenError: ``exp`` has passed; the token is no longer valid at that very second.
        NotYetValidTokenError: ``nbf`` has not come.
        MalformedTokenError: ``exp`` is missing.
        UsageError: ``now`` has no time zone, or the leeway is less than nothing.

    Source: https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4
    """
    _check_moment("now", now)
    if not isinstance(leeway, timedelta) or leeway < _NOTHING:
        raise UsageError(f"leeway is a timedelta that is not negative, not {leeway!r}")
    _, expires_at, begins_at = times
    if expires_at is None:
        refuse_claim("exp", "seconds since 1970", None)
    # Differences are compared, since a sum could leave the years that a datetime has.
    if now - expires_at >= leeway:
        raise ExpiredTokenError(f"exp comes after now (leeway {leeway})", expected=now, found=expires_at)
    if begins_at is not None and begins_at - now > leeway:
        raise NotYetValidTokenError(f"nbf is now or before (leeway {leeway})", expected=now, found=begins_at)
    return expires_at
