"""Checks of hand-written JSON, whose errors all have one form and name the place."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, cast

from twilio_fp.errors import UsageError
from twilio_fp.printable import short_repr, typed

__all__ = ["a_list", "a_number", "a_text", "an_object"]


def an_object(where: str, value: Any, known: Iterable[str] | None = None) -> Mapping[str, Any]:
    """Return a JSON object after checking that it has only known members; None allows any.

    >>> an_object("seed", {"accounts": []}, ["accounts"])
    {'accounts': []}

    Raises:
        UsageError: the value is not an object, or has another member, which the error names.
    """
    if not isinstance(value, dict):
        raise UsageError(f"{where} must be an object, got {typed(value)}")
    members = cast("dict[str, Any]", value)
    if known is not None:
        allowed = frozenset(known)
        for name in members:
            if name not in allowed:
                raise UsageError(f"{where} has no {short_repr(name)}: write one of {', '.join(sorted(allowed))}")
    return members


def a_list(where: str, value: Any) -> list[Any]:
    """Return a JSON list.

    Raises:
        UsageError: the value is not a list.
    """
    if not isinstance(value, list):
        raise UsageError(f"{where} must be a list, got {typed(value)}")
    return cast("list[Any]", value)


def a_text(where: str, value: Any) -> str:
    """Return a non-empty text.

    Raises:
        UsageError: the value is not text, or is empty.
    """
    if not isinstance(value, str) or not value:
        raise UsageError(f"{where} must be text, got {typed(value)}")
    return value


def a_number(where: str, value: Any) -> float:
    """Return a finite, non-negative number, which may be given as text, as in a query.

    >>> a_number("seconds", "1.5")
    1.5

    Raises:
        UsageError: the value is not such a number.
    """
    number: Any = value
    if isinstance(value, str):
        try:
            number = float(value)
        except ValueError:
            number = None
    if isinstance(number, bool) or not isinstance(number, (int, float)) or not 0 <= number < float("inf"):
        raise UsageError(f"{where} must be a finite, non-negative number, got {typed(value)}")
    return number
