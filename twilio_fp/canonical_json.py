"""JSON in one place: a strict reader, a deterministic writer, `freeze`, and limits on depth and numbers.

Source: https://www.rfc-editor.org/rfc/rfc8259
"""

from __future__ import annotations

import math
from codecs import BOM_UTF8
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NoReturn, cast

from twilio_fp.errors import UsageError
from twilio_fp.origin import is_readers
from twilio_fp.printable import typed
from twilio_fp.values import FrozenMap

if TYPE_CHECKING:
    from decimal import Decimal

__all__ = [
    "MAX_DEPTH",
    "MOST_DIGITS",
    "RepeatedNameError",
    "decimal_type",
    "freeze",
    "inner_depth",
    "json_text",
    "reader",
    "writer",
]

MAX_DEPTH: Final = 100
"""How deep JSON may nest: data of this depth prints, compares, pickles and encodes on every Python."""

MOST_DIGITS: Final = 400
"""How many digits a number may have: every float has fewer, and more could demand gigabytes of zeros."""

_EXACT_DIGITS = 18  # beyond, a float: as an int, ten characters of text could demand gigabytes


class _NotJsonError(TypeError):
    """A value that JSON can't hold; the message says why."""


class RepeatedNameError(ValueError):
    """A name that occurs twice in a JSON object: parsers may use either member."""


@cache
def decimal_type() -> type[Decimal]:
    """Return `decimal.Decimal`, imported on first use."""
    from decimal import Decimal  # takes a millisecond, which data without fractions need not pay

    return Decimal


def freeze(value: Any) -> Any:
    """Return JSON-like data with mappings as `FrozenMap` and lists as tuples.

    A Decimal becomes an int or a float, so that ``json.dumps`` takes the result.

    >>> freeze({"a": [1, {"b": 2}]})
    FrozenMap({'a': (1, FrozenMap({'b': 2}))})

    Raises:
        UsageError: the data nests deeper than `MAX_DEPTH`, or holds a Decimal that is infinite or NaN.
    """
    return _frozen(value, MAX_DEPTH)


def inner_depth(depth: int) -> int:
    """Return how many levels of nesting are left one level down: 99 for 100.

    Raises:
        UsageError: none are left.
    """
    if isinstance(depth, int) and depth > 0:
        return depth - 1
    raise UsageError(f"must be nested at most {MAX_DEPTH} levels deep, got deeper nesting")


def _frozen(value: Any, depth: int) -> Any:
    if value is None or isinstance(value, (str, int, float)):
        return value
    if isinstance(value, (list, tuple)):
        inner = inner_depth(depth)
        return tuple([_frozen(item, inner) for item in cast("list[Any]", value)])
    if isinstance(value, Mapping):
        inner = inner_depth(depth)
        return FrozenMap({key: _frozen(item, inner) for key, item in cast("Mapping[Any, Any]", value).items()})
    if isinstance(value, decimal_type()):
        if not value.is_finite():
            raise UsageError(f"a number in JSON must be finite, got {value}")
        return int(value) if value.adjusted() < _EXACT_DIGITS and value == value.to_integral_value() else float(value)
    return value


@cache
def reader(
    *, exact: bool = False, unique: bool = False, infinite: bool = False, odd: bool = False
) -> Callable[[str | bytes], Any]:
    """Return a function that parses JSON: text, or UTF-8 bytes with or without a byte order mark.

    Args:
        exact: parse fractions as Decimal, not float.
        unique: refuse a name that occurs twice in an object; by default the last one counts.
        infinite: parse ``NaN``, ``Infinity`` and numbers beyond a float as floats, for the caller to refuse.
        odd: keep ``NaN``, ``Infinity`` and numbers out of range as their text, and allow control characters in text, so
            that the response to a completed request is never lost; by default each is refused.

    >>> reader(unique=True)('{"a": [1, 0.5]}'), reader(exact=True)(b"0.10"), reader(odd=True)("[1e999, NaN]")
    ({'a': [1, 0.5]}, Decimal('0.10'), ['1e999', 'NaN'])

    The function raises:
        ValueError: it is not JSON in UTF-8, or holds something refused.
        ArithmeticError: an exact number does not fit a Decimal.
        RecursionError: it nests too deep to parse; `freeze` limits the depth further.
    """
    import json  # takes two milliseconds, which composing need not pay

    fraction = _exact if exact else float if infinite else _finite
    decoder = json.JSONDecoder(
        object_pairs_hook=_once if unique else None,
        parse_float=_or_text(fraction) if odd else fraction,
        parse_int=_or_text(int) if odd else None,
        parse_constant=str if odd else None if infinite else _no_constant,
        strict=not odd,
    )

    scan = decoder.raw_decode

    def read(given: str | bytes) -> Any:
        text = given if isinstance(given, str) else given.removeprefix(BOM_UTF8).decode("utf-8", "surrogatepass")
        if text.startswith("{"):
            value, end = scan(text)
            if end == len(text):
                return value
        return decoder.decode(text)  # it has surrounding blanks, or is not an object

    return read


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not valid JSON")


def _finite(text: str) -> float:
    number = float(text)
    if math.isinf(number):
        raise ValueError("a number in JSON must be within the range of a float")
    return number


def _exact(text: str) -> Decimal:
    number = decimal_type()(text)
    _finite(text)
    if number.adjusted() < -MOST_DIGITS:
        raise ValueError("a number in JSON must be within the range of a float")
    return number


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise RepeatedNameError("a name occurs twice in an object")
    return members


def _or_text(read: Callable[[str], Any]) -> Callable[[str], Any]:
    def read_or_keep(text: str) -> Any:
        try:
            return read(text)
        except (ValueError, ArithmeticError) as error:
            if not is_readers(error):
                raise
            return text

    return read_or_keep


@cache
def writer(*, ascii_only: bool = False, in_order: bool = False) -> Callable[[Any], str]:
    r"""Return a function that writes compact JSON with sorted names, so that equal data gives equal text.

    The data may hold mappings, aware datetimes, dates and Decimals that survive parsing unchanged.

    Args:
        ascii_only: escape all other characters; by default none are.
        in_order: keep names in the order of the data; by default they are sorted.

    >>> writer(ascii_only=True)({"b": 1, "a": "é"}), writer()({"b": 1, "a": "é"})
    ('{"a":"\\u00e9","b":1}', '{"a":"é","b":1}')

    The function raises:
        TypeError, ValueError, RecursionError: JSON can't hold the data; `json_text` raises a readable error.
    """
    import json

    encoder = json.JSONEncoder(
        ensure_ascii=ascii_only, allow_nan=False, sort_keys=not in_order, separators=(",", ":"), default=_plain
    )
    return encoder.encode


def json_text(value: object) -> str:
    """Return data as JSON text, as `writer` does.

    >>> json_text({"b": 1, "a": [True, None, "é"]})
    '{"a":[true,null,"é"],"b":1}'

    Raises:
        UsageError: JSON can't hold the value (NaN, a set, a key that is not a str, …).
    """
    try:
        return writer()(value)
    except (TypeError, ValueError, RecursionError) as error:
        if not is_readers(error):
            raise
        reason = f": {error}" if isinstance(error, _NotJsonError) else ""
        raise UsageError(f"must be JSON-serializable data, got {typed(value)}{reason}") from error


def _plain(value: object) -> object:
    if isinstance(value, Mapping):
        return dict(cast("Mapping[Any, Any]", value))
    if isinstance(value, datetime):
        if value.utcoffset() is None:
            raise _NotJsonError("a datetime must have a time zone")
        try:
            return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
        except OverflowError as error:
            if not is_readers(error):
                raise
            raise _NotJsonError("a datetime must be in the years 1 to 9999 of UTC") from None
    if isinstance(value, date):
        return value.isoformat()
    decimal = decimal_type()
    if isinstance(value, decimal):
        if value.is_finite() and value.adjusted() < MOST_DIGITS and value == value.to_integral_value():
            return int(value)
        plain = freeze(value) if value.is_finite() else math.nan
        if not math.isfinite(plain) or decimal(repr(plain)) != value:
            raise _NotJsonError("a Decimal must be exactly representable as a float")
        return plain
    raise _NotJsonError(f"a value of type {type(value).__name__} is not JSON-serializable")
