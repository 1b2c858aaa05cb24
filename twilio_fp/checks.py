"""Argument checks: each returns the value, or raises a uniform error that names the argument."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any, Final, TypeAlias, TypeVar, cast

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
    "records",
    "text",
    "validated",
    "whole",
]

T = TypeVar("T")

LONGEST: Final = timedelta(days=366)
"""The longest time that may be added to a datetime."""

MOST: Final = 10**9
"""The largest number that a time may be divided or multiplied by."""

Validator: TypeAlias = Callable[[object, Any, Any], None]
"""A function that attrs calls with a record, one of its fields, and the value of that field."""


def instance(name: str, value: object, kind: type[T] | tuple[type[T], ...], required: str) -> T:
    """Return a value of this type; the error only shows the type of others, since they may be misplaced secrets.

    >>> instance("url", b"https://example.com", str, "text")
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: url must be text, got a value of type bytes

    Raises:
        UsageError: it is of another type.
    """
    if not isinstance(value, kind):
        raise UsageError(f"{name} must be {required}, got a value of type {type(value).__name__}")
    return value


def whole(name: str, value: object, least: int, most: int | None = None) -> int:
    """Return an int that is at least ``least`` and at most ``most``, if given; a bool is refused.

    >>> whole("at_once", 0, 1)
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: at_once must be an int of at least 1, got 0 (int)

    Raises:
        UsageError: it is not such an int.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise UsageError(f"{name} must be an int of at least {least}, got {typed(value)}")
    if most is not None and value > most:
        raise UsageError(f"{name} must be an int of at most {most:,}, got {typed(value)}")
    return value


def positive_time(name: str, value: object, longest: timedelta | None = None) -> timedelta:
    """Return a timedelta that is more than zero and at most ``longest``, if given.

    >>> positive_time("timeout", 3)
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: timeout must be a positive timedelta, got 3 (int): write timedelta(seconds=30)

    Raises:
        UsageError: it is not such a timedelta.
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
    twilio_fp.errors.UsageError: budget must be a non-negative timedelta, got ... (timedelta)

    Raises:
        UsageError: it is negative, or not a timedelta.
    """
    if not isinstance(value, timedelta) or value < timedelta():
        raise UsageError(f"{name} must be a non-negative timedelta, got {typed(value)}")
    return value


def text(name: str, value: object) -> str:
    """Return text that is non-empty and can be encoded as UTF-8.

    >>> text("room", "")
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: room must be non-empty text, got '' (str)

    Raises:
        UsageError: it is not text, is empty, or has a lone surrogate.
    """
    if not isinstance(value, str) or not value:
        raise UsageError(f"{name} must be non-empty text, got {typed(value)}")
    try:
        value.encode()
    except UnicodeEncodeError:
        raise UsageError(f"{name} must be text that can be encoded as UTF-8, got {typed(value)}") from None
    return value


def function(name: str, value: T) -> T:
    """Return a callable; the error only shows the type of other values, as `instance` does.

    >>> function("key", 3)
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: key must be a function, got a value of type int

    Raises:
        UsageError: it is not callable.
    """
    if not callable(value):
        raise UsageError(f"{name} must be a function, got a value of type {type(value).__name__}")
    return value


def file_path(value: object, example: str) -> str:
    """Return the path of a file as text.

    Raises:
        UsageError: the value is not a valid path.
    """
    fspath = getattr(type(value), "__fspath__", None)
    path: object = value if fspath is None else fspath(value)
    try:
        if isinstance(path, str) and path and b"\0" not in path.encode("utf-8", "surrogateescape"):
            return path
    except UnicodeEncodeError:  # half of a surrogate pair
        pass
    raise UsageError(f"path must be a file path such as {example!r}, got {typed(value)}")


def hashable(name: str, value: T) -> T:
    """Return a hashable value.

    Raises:
        UsageError: it is not hashable.
    """
    try:
        hash(value)
    except TypeError as error:
        kind = type(value).__name__
        raise UsageError(f"{name} must be hashable, such as a str, got a value of type {kind}") from error
    return value


def records(name: str, kind: type[T], value: T | Iterable[T]) -> tuple[T, ...]:
    """Return the records as a tuple; a single record becomes its only item.

    Raises:
        UsageError: a value is of another type.
    """
    if type(value) is tuple:
        items = cast("tuple[T, ...]", value)
    elif isinstance(value, kind):
        return (value,)
    elif not isinstance(value, Iterable):
        raise UsageError(f"{name} must be a sequence of {kind.__name__}, got a value of type {type(value).__name__}")
    else:
        items = tuple(cast("Iterable[T]", value))
    for item in items:
        if not isinstance(item, kind):
            raise UsageError(f"{name} must hold {kind.__name__} records, got a value of type {type(item).__name__}")
    return items


def validated(check: Callable[..., object], *required: object) -> Validator:
    """Return an attrs validator that calls the check with the field's name, its value and ``required``.

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
