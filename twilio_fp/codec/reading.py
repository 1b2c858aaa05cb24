"""The JSON of bodies as data: strictly, and leniently where an answer must not be lost."""

from __future__ import annotations

import json
import re
from codecs import BOM_UTF8
from functools import cache
from math import isinf
from typing import TYPE_CHECKING, Any, NoReturn

from twilio_fp.errors import DecodeError
from twilio_fp.hiding import masked
from twilio_fp.origin import is_readers
from twilio_fp.values import MAX_DEPTH

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

__all__ = ["BODY_KEPT", "MOST_DIGITS", "decimal_type", "kept", "parse_json", "parse_odd_json"]

BODY_KEPT = 65536
"""How many bytes of a body an error keeps."""

MOST_DIGITS = 400
"""How many digits a number may have, as records take them: every float has less, and more could ask for gigabytes."""


def kept(body: bytes) -> bytes:
    """Return what an error keeps of a body: its beginning, with secrets masked by their names."""
    return masked(body[:BODY_KEPT])


@cache
def decimal_type() -> type[Decimal]:
    """Return `decimal.Decimal`, which is imported when it is first needed."""
    from decimal import Decimal  # a millisecond, which answers without numbers need not pay

    return Decimal


def parse_json(body: bytes) -> Any:
    """Return the JSON value of a body, fractions as Decimal.

    >>> parse_json(b'{"price": 0.10}')
    {'price': Decimal('0.10')}

    Raises:
        DecodeError: the body is no JSON in UTF-8 (RFC 8259), or nests too deep.
    """
    try:
        text = body.removeprefix(BOM_UTF8).decode("utf-8", "surrogatepass")
        if text[:1] == "{":
            value, end = _DECODER.raw_decode(text)
            if end == len(text):
                return value
        return _DECODER.decode(text)  # there are blanks around it, or it is no object
    except (ValueError, RecursionError, ArithmeticError) as error:
        if not is_readers(error):
            raise
        shown = kept(body)[:80].decode("utf-8", "replace")
        raise DecodeError(f"expected JSON, found {shown!r}", body=kept(body)) from error


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _fraction(text: str) -> Decimal:
    number = decimal_type()(text)
    if isinf(float(text)) or number.adjusted() < -MOST_DIGITS:
        raise ValueError("a number in JSON must be within the range of a float")
    return number


_DECODER = json.JSONDecoder(parse_float=_fraction, parse_constant=_no_constant)  # json.loads would build one a call


def parse_odd_json(body: bytes) -> Any:
    r"""Return the JSON value of a body that `parse_json` refuses, for an answer to what has been done already.

    A number that no reader could keep is its text, as are ``NaN`` and ``Infinity`` and what nests deeper than
    `MAX_DEPTH`; text may hold control characters, and what is not UTF-8 in it is replaced by U+FFFD.

    >>> parse_odd_json(b'{"sid": "SM1", "price": 1e999, "body": "\xff", "new": NaN}')
    {'sid': 'SM1', 'price': '1e999', 'body': '�', 'new': 'NaN'}

    Raises:
        DecodeError: the body is no JSON all the same.
    """
    try:
        return _ODD_DECODER.decode(_with_deep_as_text(body.decode(json.detect_encoding(body), "replace")))
    except (ValueError, RecursionError) as error:
        if not is_readers(error):
            raise
        shown = kept(body)[:80].decode("utf-8", "replace")
        raise DecodeError(f"expected JSON, found {shown!r}", body=kept(body)) from error


def _number_or_text(read: Callable[[str], Any]) -> Callable[[str], Any]:
    def read_or_keep(text: str) -> Any:
        try:
            return read(text)
        except (ValueError, ArithmeticError) as error:
            if not is_readers(error):
                raise
            return text

    return read_or_keep


_ODD_DECODER = json.JSONDecoder(
    parse_float=_number_or_text(_fraction), parse_int=_number_or_text(int), parse_constant=str, strict=False
)
_MARK = re.compile(r'"(?:[^"\\]|\\.)*+"?|[][{}]', re.DOTALL)  # text, whose brackets do not count, or a bracket


def _with_deep_as_text(text: str) -> str:
    """Return JSON with each value that nests deeper than `MAX_DEPTH` as the text that it is."""
    pieces: list[str] = []
    depth = start = end = 0
    for mark in _MARK.finditer(text):
        if mark[0] in {"[", "{"}:
            depth += 1
            if depth == MAX_DEPTH + 1:
                start = mark.start()
        elif mark[0] in {"]", "}"}:
            if depth == MAX_DEPTH + 1:
                pieces += [text[end:start], json.dumps(text[start : mark.end()])]
                end = mark.end()
            depth -= 1
    return "".join([*pieces, text[end:]])
