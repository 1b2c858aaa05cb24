"""Base64url and JSON, written in one canonical form and read strictly."""

from __future__ import annotations

from binascii import a2b_base64, b2a_base64
from collections.abc import Callable
from json.encoder import encode_basestring_ascii
from typing import Any, Final

from twilio_fp.canonical_json import MAX_DEPTH, freeze, reader, writer
from twilio_fp.errors import MalformedTokenError, UsageError
from twilio_fp.values import FrozenMap

__all__ = ["base64url_decode", "base64url_encode", "dump_json", "load_json", "peek_json", "quote_json"]

# The last characters allowed, by the length modulo 4: a remainder of 1 is never valid, and spare bits must be zero.
_LAST = ("", "", "AQgw", "AEIMQUYcgkosw048")


def base64url_encode(data: bytes) -> str:
    r"""Return the bytes as base64url without padding.

    >>> base64url_encode(b"\xfb\xff")
    '-_8'

    Source: https://www.rfc-editor.org/rfc/rfc7515#section-2
    """
    return b2a_base64(data, newline=False).decode("ascii").rstrip("=").replace("+", "-").replace("/", "_")


_ALPHABET = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")


def base64url_decode(text: str, what: str = "the text") -> bytes:
    r"""Decode base64url, accepting only the exact text that `base64url_encode` would produce.

    The error names only the first invalid character, since the text may be a signature.

    >>> base64url_decode("-_8")
    b'\xfb\xff'
    >>> base64url_decode("c2lnbmVk\n", "a part")
    Traceback (most recent call last):
    twilio_fp.errors.MalformedTokenError: a part: expected 'canonical base64url, unpadded', found 'U+000A at position 8'

    Raises:
        MalformedTokenError: the text has padding, a character outside the alphabet, or stray bits at the end.

    Source: https://www.rfc-editor.org/rfc/rfc4648#section-5
    """
    tail = len(text) % 4
    try:
        data = a2b_base64(text.replace("-", "+").replace("_", "/") + "==")
    except ValueError:
        data = b""
    # The decoder skips characters outside the alphabet, so that the result is too short.
    if len(data) != len(text) * 3 // 4 or (tail and text[-1] not in _LAST[tail]) or "+" in text or "/" in text:
        foreign = next(((at, letter) for at, letter in enumerate(text) if letter not in _ALPHABET), None)
        found = f"U+{ord(foreign[1]):04X} at position {foreign[0]}" if foreign else "an ending that no bytes encode to"
        raise MalformedTokenError(what, expected="canonical base64url, unpadded", found=found)
    return data


quote_json: Final[Callable[[str], str]] = encode_basestring_ascii
"""Return a text as a JSON string in ASCII, as `dump_json` writes it."""

_WRITE = writer(ascii_only=True)
_READ = reader(unique=True)
_PEEK = reader(odd=True)


def dump_json(value: Any) -> str:
    r"""Return the value as canonical JSON, with sorted names, no blanks, and ASCII only.

    >>> dump_json({"b": 1, "a": "é"})
    '{"a":"\\u00e9","b":1}'
    """
    return _WRITE(value)


def load_json(data: bytes, what: str) -> dict[str, Any]:
    """Parse a JSON object strictly.

    >>> load_json(b'{"a": 1}', "the payload")
    {'a': 1}

    Raises:
        MalformedTokenError: the bytes are not UTF-8 or not a JSON object, repeat a name, nest deeper than a hundred
            levels, or hold a number that JSON does not have.

    Source: https://www.rfc-editor.org/rfc/rfc7519#section-4
    """
    try:
        text = data.decode("utf-8")
        value = _READ(text)
        if type(value) is not dict:
            raise ValueError(f"a value of type {type(value).__name__}")
        if "\\" in text:  # an escape may stand for a lone surrogate, which is not text
            writer()(value).encode("utf-8")
        # Nesting too deeply takes as many opening brackets, which almost no token has.
        if text.count("[") + text.count("{") > MAX_DEPTH:
            freeze(value)
    except (UsageError, RecursionError):  # from freeze, or from the parser itself
        raise _too_deep(what) from None
    except ValueError as error:
        raise MalformedTokenError(what, expected="a strict JSON object in UTF-8", found=str(error)) from None
    return value  # pyright: ignore[reportUnknownVariableType]  JSON's member names are text


def peek_json(text: str, what: str) -> FrozenMap[str, Any]:
    """Decode a JSON object from base64url leniently, for inspection only.

    Padding and characters outside the alphabet are skipped. If a name is repeated, its last value counts. Numbers that
    JSON does not have, such as ``NaN``, or that exceed a float's range, become text.

    >>> peek_json(base64url_encode(b'{"a": 1, "a": [NaN]}'), "the payload")
    FrozenMap({'a': ('NaN',)})

    Raises:
        MalformedTokenError: it is not base64url, not a JSON object in UTF-8, or nests deeper than a hundred levels.
    """
    try:
        value: object = _PEEK(a2b_base64(text.replace("-", "+").replace("_", "/") + "=="))
        if not isinstance(value, dict):
            raise ValueError(f"a value of type {type(value).__name__}")
        frozen: FrozenMap[str, Any] = freeze(value)
    except (UsageError, RecursionError):
        raise _too_deep(what) from None
    except ValueError as error:
        raise MalformedTokenError(what, expected="a JSON object in UTF-8", found=str(error)) from None
    return frozen


def _too_deep(what: str) -> MalformedTokenError:
    return MalformedTokenError(what, expected=f"JSON at most {MAX_DEPTH} levels deep", found="deeper nesting")
