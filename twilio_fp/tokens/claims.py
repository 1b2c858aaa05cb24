"""What stands in a token, checked one claim at a time: times, texts, lists and objects (RFC 7519)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from math import floor
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NoReturn, TypeAlias, cast

from twilio_fp.errors import ExpiredTokenError, MalformedTokenError, NotYetValidTokenError, UsageError
from twilio_fp.record import Record, elsewhere
from twilio_fp.tokens.arguments import shown
from twilio_fp.values import FrozenMap

if TYPE_CHECKING:
    from twilio_fp.tokens.jws import Key

__all__ = [
    "Algorithm",
    "HmacAlgorithm",
    "Times",
    "Token",
    "Unsigned",
    "as_nbf",
    "as_ttl",
    "check_times",
    "moment",
    "not_before",
    "numeric_date",
    "read_list",
    "read_object",
    "read_text",
    "read_time",
    "read_times",
    "read_ttl",
    "refuse_claim",
    "ttl_between",
    "ttl_seconds",
]

HmacAlgorithm: TypeAlias = Literal["HS256", "HS384", "HS512"]
"""HMAC with SHA-2 (RFC 7518 §3.2)."""

Algorithm: TypeAlias = Literal["HS256", "HS384", "HS512", "RS256"]
"""What a token may be signed by (RFC 7518 §3.1)."""

_NOTHING = timedelta()


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


elsewhere(Token, "to_jwt toJwt", "write tokens.sign(token, key, now=datetime.now(UTC))")

Unsigned: TypeAlias = "tuple[tuple[tuple[str, str], ...], str, Key]"
"""What is signed: header parameters besides ``typ`` and ``alg``, the claims as JSON, and the key to sign with."""


# What a caller gives: refused as a UsageError that names the field.


def ttl_between(shortest: timedelta, longest: timedelta, value: Any) -> timedelta:
    """Return how long a token lives, in whole seconds: parts of a second are dropped.

    >>> ttl_between(timedelta(seconds=1), timedelta(hours=24), timedelta(seconds=9.5))
    datetime.timedelta(seconds=9)

    Raises:
        UsageError: it is no timedelta, or not within the bounds.
    """
    if not isinstance(value, timedelta):
        raise UsageError(
            f"ttl must be a timedelta, got a value of type {type(value).__name__}: write timedelta(seconds=…)"
        )
    if not shortest <= value <= longest:
        raise UsageError(f"ttl must be between {shortest} and {longest}, got {value}")
    return timedelta(value.days, value.seconds) if value.microseconds else value


def ttl_seconds(ttl: timedelta) -> int:
    """Return the whole seconds of a ttl."""
    return ttl.days * 86_400 + ttl.seconds


def _check_moment(name: str, value: datetime) -> None:
    if not isinstance(value, datetime) or value.utcoffset() is None:
        raise UsageError(
            f"{name} must be a datetime with a time zone, such as datetime.now(UTC), got {_shown_moment(value)}"
        )


def _shown_moment(value: object) -> str:
    return f"{value!r}, which has none" if isinstance(value, datetime) else shown(value)


def moment(name: str, value: datetime) -> datetime:
    """Return the time in UTC and whole seconds: parts of a second are dropped.

    >>> moment("nbf", datetime(2024, 1, 1, 12, 0, 0, 999, tzinfo=UTC))
    datetime.datetime(2024, 1, 1, 12, 0, tzinfo=datetime.timezone.utc)

    Raises:
        UsageError: it is no datetime, or one without a time zone.
    """
    _check_moment(name, value)
    try:
        return value.astimezone(UTC).replace(microsecond=0)
    except OverflowError:
        raise UsageError(f"{name} must be a time that is in the years 1 to 9999 in UTC, got {value!r}") from None


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


_EMPTY: FrozenMap[str, Any] = FrozenMap()


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


Times: TypeAlias = tuple[datetime | None, datetime | None, datetime | None]
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
    """Return how long a token lives from when it was issued, or from when it begins; the default for neither.

    What others signed may live longer than a token may that is built here, or end before it begins.
    """
    issued_at, expires_at, begins_at = times
    start = issued_at or begins_at
    ttl = default if start is None or expires_at is None else expires_at - start
    return timedelta(ttl.days, ttl.seconds) if ttl.microseconds else ttl


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
        negative = f"{leeway!r}" if isinstance(leeway, timedelta) else shown(leeway)
        raise UsageError(f"leeway must be a timedelta that is not negative, got {negative}")
    _, expires_at, begins_at = times
    if expires_at is None:
        refuse_claim("exp", "seconds since 1970", None)
    # Differences are compared, since a sum could leave the years that a datetime has.
    what = f"token (leeway {leeway.total_seconds():g} s)" if leeway else "token"
    if now - expires_at >= leeway:
        raise ExpiredTokenError(what, expected=now, found=expires_at)
    if begins_at is not None and begins_at - now > leeway:
        raise NotYetValidTokenError(what, expected=now, found=begins_at)
    return expires_at
