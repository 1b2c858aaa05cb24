"""Checks of arguments: each returns the value, or refuses it by name in the one form of such messages."""

from __future__ import annotations

from typing import TypeVar

from twilio_fp.errors import UsageError
from twilio_fp.printable import typed

__all__ = ["instance", "whole"]

T = TypeVar("T")


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


def whole(name: str, value: object, least: int) -> int:
    """Return an int that is not less than the least; a bool is none.

    >>> whole("at_once", 0, 1)
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: at_once must be an int of at least 1, got 0 (int)

    Raises:
        UsageError: it is less, or no int.
    """
    if not isinstance(value, int) or isinstance(value, bool) or value < least:
        raise UsageError(f"{name} must be an int of at least {least}, got {typed(value)}")
    return value
