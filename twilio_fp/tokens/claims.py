"""The claims of a token, checked one by one: times, texts, lists and objects (RFC 7519)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from math import floor
from typing import TYPE_CHECKING, Any, ClassVar, Literal, NoReturn, TypeAlias, cast

from twilio_fp.errors import ExpiredTokenError, MalformedTokenError, NotYetValidTokenError, UsageError
from twilio_fp.record import Record, attribute_hints
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
"""The algorithms that may sign a token (RFC 7518 §3.1)."""

_NOTHING = timedelta()


class Token(Record, ABC):
    """The base of every token before it is signed: a record that becomes claims."""

    __slots__ = ()
    algorithms: ClassVar[tuple[Algorithm, ...]]
    """The algorithms that may sign it, the default first."""

    @abstractmethod
    def unsigned(self, key: Any, issued: int) -> Unsigned:
        """Return the header parameters, claims and key for signing, with ``issued`` in seconds since 1970.

        Raises:
            UsageError: the key does not sign this kind of token, or belongs to another account.
        """


attribute_hints(Token, "to_jwt toJwt", "write tokens.sign(token, key, now=datetime.now(UTC))")

Unsigned: TypeAlias = "tuple[tuple[tuple[str, str], ...], str, Key]"
"""A token ready to sign: header parameters besides ``typ`` and ``alg``, the claims as JSON, and the signing key."""


# Callers' arguments: invalid ones raise a UsageError that names the field.


def ttl_between(shortest: timedelta, longest: timedelta, value: Any) -> timedelta:
    """Return a token's lifetime, truncated to whole seconds.

    >>> ttl_between(timedelta(seconds=1), timedelta(hours=24), timedelta(seconds=9.5))
    datetime.timedelta(seconds=9)

    Raises:
        UsageError: the value is not a timedelta, or out of bounds.
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
    """Return the time in UTC, truncated to whole seconds.

    >>> moment("nbf", datetime(2024, 1, 1, 12, 0, 0, 999, tzinfo=UTC))
    datetime.datetime(2024, 1, 1, 12, 0, tzinfo=datetime.timezone.utc)

    Raises:
        UsageError: the value is not a datetime, has no time zone, or is outside the years 1 to 9999 in UTC.
    """
    _check_moment(name, value)
    try:
        return value.astimezone(UTC).replace(microsecond=0)
    except OverflowError:
        raise UsageError(f"{name} must be a time within the years 1 to 9999 in UTC, got {value!r}") from None


def as_nbf(value: datetime | None) -> datetime | None:
    """Convert ``nbf``, the time before which a token is not valid, with `moment`; None stays None."""
    return None if value is None else moment("nbf", value)


def as_ttl(value: timedelta) -> timedelta:
    """Return a capability's lifetime, which is at least a second."""
    return ttl_between(timedelta(seconds=1), timedelta(days=36_500), value)


def numeric_date(name: str, value: datetime) -> int:
    """Return a time as seconds since 1970, rounded down to whole seconds.

    >>> numeric_date("nbf", datetime(2011, 3, 22, 18, 43, tzinfo=UTC))
    1300819380

    Raises:
        UsageError: the value is not a datetime, or has no time zone.

    Source: https://www.rfc-editor.org/rfc/rfc7519#section-2
    """
    _check_moment(name, value)
    return floor(value.timestamp())


def not_before(nbf: datetime | None, expires: int) -> int | None:
    """Return the claim ``nbf`` in seconds since 1970, or None.

    Raises:
        UsageError: the token would expire by then, and so never be valid.
    """
    if nbf is None:
        return None
    seconds = numeric_date("nbf", nbf)
    if seconds >= expires:
        raise UsageError(f"the token would never be valid: it expires before nbf={nbf.isoformat()}")
    return seconds


# Claims of a token: invalid ones raise a MalformedTokenError that names the claim.


def refuse_claim(name: str, expected: str, found: object) -> NoReturn:
    """Raise an error that says what was expected of a claim.

    Raises:
        MalformedTokenError: always.
    """
    raise MalformedTokenError(f"the claim {name}", expected=expected, found=found)


def read_text(claims: Mapping[str, Any], name: str) -> str | None:
    """Return a claim that is text, or None if it is absent.

    Raises:
        MalformedTokenError: the claim is not text.
    """
    value = claims.get(name)
    if value is None or type(value) is str:
        return value
    refuse_claim(name, "text", value)


def read_list(claims: Mapping[str, Any], name: str) -> list[Any]:
    """Return a claim that is a list.

    Raises:
        MalformedTokenError: the claim is not a list, or absent.
    """
    value: Any = claims.get(name)
    if not isinstance(cast("object", value), list):
        refuse_claim(name, "a list", value)
    items: list[Any] = value
    return items


_EMPTY: FrozenMap[str, Any] = FrozenMap()


def read_object(claims: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Return a claim that is an object; an absent one counts as empty.

    Raises:
        MalformedTokenError: the claim is not an object.
    """
    value: Any = claims.get(name, _EMPTY)
    if isinstance(value, dict):
        return value  # pyright: ignore[reportUnknownVariableType]
    if value is None:
        return _EMPTY
    refuse_claim(name, "an object", value)


def read_time(claims: Mapping[str, Any], name: str) -> datetime | None:
    """Return a claim that is a time, in UTC, or None if it is absent.

    >>> read_time({"exp": 1300819380}, "exp")
    datetime.datetime(2011, 3, 22, 18, 43, tzinfo=datetime.timezone.utc)

    Raises:
        MalformedTokenError: the claim is not a number, or outside the range of datetime.

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
"""A token's times in UTC: when it was issued, expires and becomes valid (``iat``, ``exp``, ``nbf``)."""


def read_times(claims: Mapping[str, Any]) -> Times:
    """Return ``iat``, ``exp`` and ``nbf``, each None if absent.

    >>> read_times({"iat": 1300819380})
    (datetime.datetime(2011, 3, 22, 18, 43, tzinfo=datetime.timezone.utc), None, None)

    Raises:
        MalformedTokenError: one of them is not a time.
    """
    return (read_time(claims, "iat"), read_time(claims, "exp"), read_time(claims, "nbf"))


def read_ttl(times: Times, default: timedelta) -> timedelta:
    """Return a token's lifetime, counted from ``iat``, or else ``nbf``; the default if it can't be determined.

    Tokens from other libraries may live longer than those built here, or expire before they become valid.
    """
    issued_at, expires_at, begins_at = times
    start = issued_at or begins_at
    ttl = default if start is None or expires_at is None else expires_at - start
    return timedelta(ttl.days, ttl.seconds) if ttl.microseconds else ttl


def check_times(times: Times, *, now: datetime, leeway: timedelta = timedelta()) -> datetime:
    """Check that a token is valid now, and return when it expires.

    Args:
        times: the token's times, of which ``exp`` is required.
        now: the time, with a time zone.
        leeway: how far the signer's clock may be off in either direction.

    >>> check_times(read_times({"exp": 1300819380}), now=datetime(2011, 3, 22, tzinfo=UTC)).hour
    18

    Raises:
        ExpiredTokenError: ``exp`` has been reached; at that very second the token is no longer valid.
        NotYetValidTokenError: ``nbf`` is in the future.
        MalformedTokenError: ``exp`` is missing.
        UsageError: ``now`` has no time zone, or the leeway is negative.

    Source: https://www.rfc-editor.org/rfc/rfc7519#section-4.1.4
    """
    _check_moment("now", now)
    if not isinstance(leeway, timedelta) or leeway < _NOTHING:
        invalid = f"{leeway!r}" if isinstance(leeway, timedelta) else shown(leeway)
        raise UsageError(f"leeway must be a non-negative timedelta, got {invalid}")
    _, expires_at, begins_at = times
    if expires_at is None:
        refuse_claim("exp", "seconds since 1970", None)
    # Compares differences, since a sum could exceed the range of datetime.
    what = f"token (leeway {leeway.total_seconds():g} s)" if leeway else "token"
    if now - expires_at >= leeway:
        raise ExpiredTokenError(what, expected=now, found=expires_at)
    if begins_at is not None and begins_at - now > leeway:
        raise NotYetValidTokenError(what, expected=now, found=begins_at)
    return expires_at
