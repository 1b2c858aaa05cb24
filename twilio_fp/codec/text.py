"""Values as text, in paths, queries, forms and headers, and back from queries."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any, cast

from twilio_fp.canonical_json import json_text
from twilio_fp.codec.temporal import decode_instant, encode_instant
from twilio_fp.converters import refuse
from twilio_fp.errors import UsageError
from twilio_fp.origin import is_readers
from twilio_fp.schema import Kind
from twilio_fp.values import Secret

__all__ = ["encode_pairs", "encode_text", "read_text"]

_INTEGER = "-?[0-9]{1,20}"
_COUNTS = frozenset({"integer", "milliseconds", "minutes", "seconds"})


def encode_text(value: Any) -> str:
    """Return a value as text: booleans in lower case, numbers in decimal, times in ISO 8601 to the second.

    Secrets are revealed, so the result is only for the wire.

    >>> from decimal import Decimal
    >>> [encode_text(value) for value in (True, 3, Decimal("0.10"), 1e-7, "as it is")]
    ['true', '3', '0.10', '0.0000001', 'as it is']

    Raises:
        UsageError: the value is a time without a zone, NaN, an infinity, or can't be JSON.
    """
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, datetime):
        return encode_instant(value.replace(microsecond=0))
    if isinstance(value, date):
        return encode_instant(value)
    if isinstance(value, Secret):
        return value.reveal()
    from decimal import Decimal

    if isinstance(value, (float, Decimal)):
        number = Decimal(repr(value)) if isinstance(value, float) else value
        if not number.is_finite():
            raise refuse("a finite number", value)
        return f"{number:f}"
    return json_text(value)


def encode_pairs(wire: str, kind: Kind, value: Any) -> Iterator[tuple[str, str]]:
    """Yield a parameter's pairs of name and text: one, one for each item of a list, or those of a flattened mapping.

    >>> from twilio_fp.schema import Kind
    >>> list(encode_pairs("MediaUrl", Kind("string", "[]"), ("a", "b")))
    [('MediaUrl', 'a'), ('MediaUrl', 'b')]
    >>> list(encode_pairs("Parameter", Kind("numbered"), {"room": "7"}))
    [('Parameter1.Name', 'room'), ('Parameter1.Value', '7')]
    >>> list(encode_pairs("AddOnsData", Kind("prefixed.AddOns"), {"a": {"b": 1}}))
    [('AddOns.a.b', '1')]
    """
    if kind.is_list:
        for item in value:
            yield wire, encode_text(item)
    elif kind.name == "numbered":
        for number, (name, text) in enumerate(value.items(), 1):
            yield f"{wire}{number}.Name", name
            yield f"{wire}{number}.Value", text
    elif kind.name.startswith("prefixed."):
        yield from _unfolded(kind.name.removeprefix("prefixed."), value)
    else:
        yield wire, encode_text(value)


def _unfolded(prefix: str, value: Any) -> Iterator[tuple[str, str]]:
    pending = [(prefix, value)]
    while pending:
        name, item = pending.pop()
        if isinstance(item, Mapping):
            members = list(cast("Mapping[str, Any]", item).items())
            pending.extend([(f"{name}.{key}", inner) for key, inner in reversed(members)])
        elif item is not None:
            yield name, encode_text(item)


def read_text(kind: Kind, text: str) -> Any:
    """Return the value of text in a query; text that does not fit the kind stays text.

    >>> from twilio_fp.schema import Kind
    >>> read_text(Kind("integer"), "50"), read_text(Kind("boolean"), "true"), read_text(Kind("date-time"), "2008-01-02")
    (50, True, '2008-01-02')

    Raises:
        UsageError: the text is not a valid integer or boolean, if one is expected.
    """
    if kind.name in _COUNTS:
        if not re.fullmatch(_INTEGER, text):
            raise UsageError(f"expected an integer, found {text[:80]!r}")
        return int(text)
    if kind.name == "boolean":
        if text.lower() not in {"true", "false"}:
            raise UsageError(f"expected true or false, found {text[:80]!r}")
        return text.lower() == "true"
    if kind.name == "date-time" and len(text) > len("2008-01-02"):
        try:
            return decode_instant(text)  # without a zone, UTC
        except ValueError as error:
            if not is_readers(error):
                raise
    return text
