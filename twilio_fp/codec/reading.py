"""Parsing of JSON bodies: strict, and lenient if a response must not be lost."""

from __future__ import annotations

import json
import re
from typing import Any

from twilio_fp.canonical_json import MAX_DEPTH, reader, writer
from twilio_fp.errors import DecodeError
from twilio_fp.origin import is_readers
from twilio_fp.secret_members import masked

__all__ = ["BODY_KEPT", "kept", "parse_json", "parse_odd_json"]

BODY_KEPT = 65536
"""How many bytes of a body an error keeps."""

_READ = reader(exact=True)
_READ_ODD = reader(exact=True, odd=True)


def kept(body: bytes) -> bytes:
    """Return the part of a body that an error keeps: its beginning, with named secrets masked."""
    return masked(body[:BODY_KEPT])


def parse_json(body: bytes) -> Any:
    """Return the JSON value of a body, with fractions as Decimal.

    >>> parse_json(b'{"price": 0.10}')
    {'price': Decimal('0.10')}

    Raises:
        DecodeError: the body is not JSON in UTF-8 (RFC 8259), or nests too deep.
    """
    try:
        return _READ(body)
    except (ValueError, RecursionError, ArithmeticError) as error:
        refused = _refused(body, error)
    raise refused  # without a cause, since json's error holds the unmasked body


def parse_odd_json(body: bytes) -> Any:
    r"""Return the JSON value of a body that `parse_json` refuses, since its request has already been executed.

    Numbers out of range, ``NaN``, ``Infinity`` and values nested deeper than `MAX_DEPTH` are kept as their text; text
    may hold control characters, and invalid UTF-8 is replaced by U+FFFD.

    >>> parse_odd_json(b'{"sid": "SM1", "price": 1e999, "body": "\xff", "new": NaN}')
    {'sid': 'SM1', 'price': '1e999', 'body': '�', 'new': 'NaN'}

    Raises:
        DecodeError: the body is still not JSON.
    """
    try:
        return _READ_ODD(_with_deep_as_text(body.decode(json.detect_encoding(body), "replace")))
    except (ValueError, RecursionError) as error:
        refused = _refused(body, error)
    raise refused  # without a cause, since json's error holds the unmasked body


def _refused(body: bytes, error: Exception) -> DecodeError:
    if not is_readers(error):
        raise error
    shown = kept(body)[:80].decode("utf-8", "replace")
    return DecodeError(f"expected JSON, found {shown!r}", body=kept(body))


_MARK = r'(?s:"(?:[^"\\]|\\.)*+"?|[][{}])'  # a string, whose brackets do not count, or a bracket


def _with_deep_as_text(text: str) -> str:
    """Return JSON with each value nested deeper than `MAX_DEPTH` replaced by its text."""
    pieces: list[str] = []
    depth = start = end = 0
    for mark in re.finditer(_MARK, text):
        if mark[0] in {"[", "{"}:
            depth += 1
            if depth == MAX_DEPTH + 1:
                start = mark.start()
        elif mark[0] in {"]", "}"}:
            if depth == MAX_DEPTH + 1:
                pieces += [text[end:start], writer()(text[start : mark.end()])]
                end = mark.end()
            depth -= 1
    return "".join([*pieces, text[end:]])
