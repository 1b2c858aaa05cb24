"""Checks of arguments: each returns the value, or refuses it by name in the one form of such messages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final, TypeAlias, TypeVar

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed

__all__ = [
    "LONGEST",
    "MOST",
    "Validator",
    "file_path",
    "function",
    "hashable",
    "instance",
    "not_negative_time",
    "positive_time",
    "turns",
    "validated",
    "whole",
]

T = TypeVar("T")

LONGEST: Final = timedelta(days=366)
"""The longest time that what reckons with the calendar is given: no end of it is one that no datetime can hold."""

MOST: Final = 10**9
"""The most of what is reckoned with as a fraction, or as so many times a time."""

Validator: TypeAlias = Callable[[object, Any, Any], None]
"""What attrs calls with a record, one of its fields, and the value that the field is given."""


def instance(name: str, value: object, kind: type[T] | tuple[type[T], ...], required: str) -> T:
    """Return a value of that kind; of any other only its type is shown, since it may be a secret in the wrong place.

    >>> instance("url", b"https://example.com", str, "text")
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: url must be text, got a value of type bytes

    Raises:
        UsageError: it is of another kind.
    """
    if not isinstance(value, kind):
        raise UsageError(f"{name} must be {required}, got a value of type {type(value).__name__}")
    return value


def whole(name: str, value: object, least: int, most: int | None = None) -> int:
    """Return an int that is not less than the least, nor more than the most if there is one; a bool is none.

    >>> whole("at_once", 0, 1)
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: at_once must be an int of at least 1, got 0 (int)

    Raises:
        UsageError: it is less, or more, or no int.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise UsageError(f"{name} must be an int of at least {least}, got {typed(value)}")
    if most is not None and value > most:
        raise UsageError(f"{name} must be an int of at most {most:,}, got {typed(value)}")
    return value


def positive_time(name: str, value: object, longest: timedelta | None = None) -> timedelta:
    """Return a timedelta that is more than nothing, and no more than the longest if there is one.

    >>> positive_time("timeout", 3)
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: timeout must be a positive timedelta, got 3 (int): write timedelta(seconds=30)

    Raises:
        UsageError: it is zero or less, or more, or no timedelta.
    """
    if not isinstance(value, timedelta) or value <= timedelta():
        raise UsageError(f"{name} must be a positive timedelta, got {typed(value)}: write timedelta(seconds=30)")
    if longest is not None and value > longest:
        raise UsageError(f"{name} must be a positive timedelta of at most {longest.days} days, got {typed(value)}")
    return value


def not_negative_time(name: str, value: object) -> timedelta:
    """Return a timedelta that is zero or more.

    >>> not_negative_time("budget", timedelta(seconds=-1))
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: budget must be a timedelta that is not negative, got …

    Raises:
        UsageError: it is less than zero, or no timedelta.
    """
    if not isinstance(value, timedelta) or value < timedelta():
        raise UsageError(f"{name} must be a timedelta that is not negative, got {typed(value)}")
    return value


def turns(name: str, count: int, each: timedelta) -> int:
    """Return a count of turns that are over within `LONGEST`, if each takes that long.

    >>> turns("burst", 10**6, timedelta(hours=1))
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: burst must be as many turns as 366 days have, got 1000000 of 1:00:00

    Raises:
        UsageError: they are over later.
    """
    if count * (each // timedelta.resolution) > LONGEST // timedelta.resolution:
        raise UsageError(f"{name} must be as many turns as {LONGEST.days} days have, got {count} of {each}")
    return count


def function(name: str, value: T) -> T:
    """Return what can be called; of anything else only its type is shown, as `instance` does.

    >>> function("key", 3)
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: key must be a function, got a value of type int

    Raises:
        UsageError: it can't be called.
    """
    if not callable(value):
        raise UsageError(f"{name} must be a function, got a value of type {type(value).__name__}")
    return value


def file_path(value: object, example: str) -> str:
    """Return what can be the path of a file, whether there is one or not.

    Raises:
        UsageError: it can't: it is empty, has a NUL in it, or is no path.
    """
    told = getattr(type(value), "__fspath__", None)
    path: object = value if told is None else told(value)
    try:
        if isinstance(path, str) and path and b"\0" not in path.encode("utf-8", "surrogateescape"):
            return path
    except UnicodeEncodeError:  # half of a surrogate pair
        pass
    raise UsageError(f"path must be the path of a file such as {example!r}, got {typed(value)}")


def hashable(name: str, value: T) -> T:
    """Return what hashes, and so can be looked up.

    >>> hashable("name", ["a"])
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: name must be hashable, such as text or a tuple of texts, got ['a'] (list)

    Raises:
        UsageError: it does not hash.
    """
    try:
        hash(value)
    except TypeError as error:
        raise UsageError(f"{name} must be hashable, such as text or a tuple of texts, got {typed(value)}") from error
    return value


def validated(check: Callable[..., object], *required: object) -> Validator:
    """Return the validator of a record's field that is checked by its name; ``required`` goes to the check, too.

    >>> from twilio_fp.record import Record, record
    >>> from attrs import field
    >>> @record
    ... class Tries(Record):
    ...     most: int = field(validator=validated(whole, 1))
    >>> Tries(0)
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: most must be an int of at least 1, got 0 (int)
    """

    def validate(_: object, field: Any, value: Any) -> None:
        check(field.name, value, *required)

    return validate
