"""Readers of scalar JSON values: text, numbers and times."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from twilio_fp.canonical_json import MOST_DIGITS, decimal_type, freeze
from twilio_fp.codec.temporal import decode_date, decode_instant, decode_rfc2822
from twilio_fp.errors import DecodeError
from twilio_fp.hiding import as_hidden
from twilio_fp.origin import is_readers
from twilio_fp.printable import short_repr

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = ["EMPTY_IS_NONE", "FAST", "SCALARS", "MismatchError", "Reader", "read_number", "read_string"]

_TOO_MUCH = 10**MOST_DIGITS
_SHORT = 16  # length of texts that are worth caching
# A JSON number, without exponents too large for a Decimal (RFC 8259 §6).
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?0*[0-9]{1,3})?")

Reader: TypeAlias = Callable[[Any], Any]
"""A function of a JSON value, which may raise a `MismatchError`."""


def _found(value: object) -> str:
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "a list"
    return short_repr(value)


class MismatchError(Exception):
    """A value that does not fit its field; its path is built while it propagates, at no cost if all is well."""

    def __init__(self, expected: str, value: object) -> None:
        super().__init__(f"expected {expected}, found {_found(value)}")
        self.path = ""

    def below(self, step: str) -> MismatchError:
        """Return this error with a step put in front of its path."""
        self.path = step + self.path
        return self

    def at(self, path: str) -> DecodeError:
        """Return the `DecodeError` with this message, at this path within the body."""
        return DecodeError(str(self), path=path + self.path)


def read_string(value: Any) -> str:
    """Return text, or a number as text."""
    if isinstance(value, str):
        return value
    number = read_number(value)
    if number is None:
        raise MismatchError("text", value)
    return f"{number:f}"


def _integer(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and -_TOO_MUCH < value < _TOO_MUCH:
        return value
    short = isinstance(value, str) and len(value) <= _SHORT
    number = _read_short_integer(value) if short else _whole(read_number(value))
    if number is None:
        raise MismatchError("an integer", value)
    return number


@lru_cache(1024)
def _read_short_integer(text: str) -> int | None:
    return _whole(_read_number(text))


def _whole(number: Decimal | None) -> int | None:
    """Return a number as an int, or None if it is fractional or too large."""
    if number is None or number.adjusted() >= 30 or number != number.to_integral_value():
        return None
    return int(number)


def _number(value: Any) -> Decimal:
    number = read_number(value)
    if number is None:
        raise MismatchError("a number", value)
    return number


def read_number(value: Any) -> Decimal | None:
    """Return the number in a JSON number or text, or None if there is none or a record may not hold it.

    >>> read_number("0.10"), read_number(3), read_number("1_0"), read_number("1e999")
    (Decimal('0.10'), Decimal('3'), None, None)
    """
    if isinstance(value, str):
        return _read_short(value) if len(value) <= _SHORT else _read_number(value)
    decimal = decimal_type()
    number: Decimal | None = None
    if isinstance(value, int):
        if not isinstance(value, bool):
            number = decimal(value)
    elif isinstance(value, decimal) and len(value.as_tuple().digits) < MOST_DIGITS:
        number = value
    return _bounded(number)


def _bounded(number: Decimal | None) -> Decimal | None:
    return None if number is None or not number.is_finite() or abs(number.adjusted()) >= MOST_DIGITS else number


def _read_number(text: str) -> Decimal | None:
    return _bounded(decimal_type()(text)) if len(text) < MOST_DIGITS and _NUMBER.fullmatch(text) else None


_read_short = lru_cache(1024)(_read_number)  # a page has few distinct counts and prices


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return bool(value == "true")
    raise MismatchError("true or false", value)


def _temporal(read: Callable[[str], Any], expected: str) -> Reader:
    def decode(value: Any) -> Any:
        if isinstance(value, str):
            try:
                return read(value)
            except (ValueError, TypeError, IndexError, OverflowError) as error:
                if not is_readers(error):
                    raise
        raise MismatchError(expected, value)

    return decode


EMPTY_IS_NONE = frozenset({"integer", "number", "boolean", "date", "date-time", "rfc2822", "secret"})
"""The kinds for which empty text means None."""

FAST: dict[str, Reader] = {"date": decode_date, "date-time": decode_instant, "rfc2822": decode_rfc2822}
"""Readers for text that is probably valid; if one fails, the value is read again for a better error."""

SCALARS: dict[str, Reader] = {
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "date": _temporal(decode_date, "an ISO 8601 date"),
    "date-time": _temporal(decode_instant, "an ISO 8601 date and time"),
    "rfc2822": _temporal(decode_rfc2822, "an RFC 2822 date and time"),
    "json": freeze,
    "secret": as_hidden,
}
"""The readers by kind; any other kind is read as text."""
