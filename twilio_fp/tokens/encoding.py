"""Base64url and JSON with one spelling each: what is read is what would be written, or is refused."""

from __future__ import annotations

from binascii import a2b_base64, b2a_base64
from collections.abc import Callable
from json.encoder import encode_basestring_ascii
from typing import Any, Final

from twilio_fp.canonical_json import MAX_DEPTH, freeze, reader, writer
from twilio_fp.errors import MalformedTokenError, UsageError
from twilio_fp.values import FrozenMap

__all__ = ["base64url_decode", "base64url_encode", "dump_json", "load_json", "peek_json", "quote_json"]

# What a text may end in, by the characters beyond its fours: 1 is never right, and spare bits are zero.
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
    r"""Return the bytes that `base64url_encode` writes as this text, and refuse every other spelling of them.

    The error names one character that is out of place, and nothing else of a text that may be a signature.

    >>> base64url_decode("-_8")
    b'\xfb\xff'
    >>> base64url_decode("c2lnbmVk\n", "the signature")
    Traceback (most recent call last):
    twilio_fp.errors.MalformedTokenError: the signature: expected 'canonical base64url, no padding', found 'U+000A at 8'

    Raises:
        MalformedTokenError: there is padding, a character outside the alphabet, or a bit too many at the end.

    Source: https://www.rfc-editor.org/rfc/rfc4648#section-5
    """
    tail = len(text) % 4
    try:
        data = a2b_base64(text.replace("-", "+").replace("_", "/") + "==")
    except ValueError:
        data = b""
    # What is not in the alphabet is passed over, so that too little comes out.
    if len(data) != len(text) * 3 // 4 or (tail and text[-1] not in _LAST[tail]) or "+" in text or "/" in text:
        strange = next(((place, letter) for place, letter in enumerate(text) if letter not in _ALPHABET), None)
        found = f"U+{ord(strange[1]):04X} at {strange[0]}" if strange else "an end that no bytes are written with"
        raise MalformedTokenError(what, expected="canonical base64url, no padding", found=found)
    return data


quote_json: Final[Callable[[str], str]] = encode_basestring_ascii
"""Return a text as a JSON string in ASCII, as `dump_json` writes it."""

_WRITE = writer(ascii_only=True)
_READ = reader(unique=True)
_PEEK = reader(odd=True)


def dump_json(value: Any) -> str:
    r"""Return the value as JSON that depend on nothing but the value: sorted names, no blanks, ASCII.

    >>> dump_json({"b": 1, "a": "é"})
    '{"a":"\\u00e9","b":1}'
    """
    return _WRITE(value)


def load_json(data: bytes, what: str) -> dict[str, Any]:
    """Return the JSON object that the bytes hold.

    >>> load_json(b'{"a": 1}', "the payload")
    {'a': 1}

    Raises:
        MalformedTokenError: the bytes are not UTF-8, no JSON object, name something twice, nest deeper than a hundred,
            or hold a number that JSON does not have.

    Source: https://www.rfc-editor.org/rfc/rfc7519#section-4
    """
    try:
        text = data.decode("utf-8")
        value = _READ(text)
        if type(value) is not dict:
            raise ValueError(f"expected an object, found a value of type {type(value).__name__}")
        if "\\" in text:  # an escape may name half of a surrogate pair, which is no text
            writer()(value).encode("utf-8")
        # What nests so deeply has as many opening brackets, which nearly no token has.
        if text.count("[") + text.count("{") > MAX_DEPTH:
            freeze(value)
    except (UsageError, RecursionError):  # of what is too deep to freeze, or to be read at all
        raise _too_deep(what) from None
    except ValueError as error:
        raise MalformedTokenError(what, expected="a strict JSON object in UTF-8", found=str(error)) from None
    return value  # pyright: ignore[reportUnknownVariableType]  its names are text, as JSON's are


def peek_json(text: str, what: str) -> FrozenMap[str, Any]:
    """Return the JSON object that base64url holds, as far as any reader can decode it: to be looked at alone.

    Padding, and what is not in the alphabet, is passed over. Of a name that occurs twice the last value counts. What is
    no number in JSON, such as ``NaN``, or beyond a float's range, is its text.

    >>> peek_json(base64url_encode(b'{"a": 1, "a": [NaN]}'), "the payload")
    FrozenMap({'a': ('NaN',)})

    Raises:
        MalformedTokenError: it is not base64url, no JSON object in UTF-8, or nests deeper than a hundred.
    """
    try:
        value: object = _PEEK(a2b_base64(text.replace("-", "+").replace("_", "/") + "=="))
        if not isinstance(value, dict):
            raise ValueError(f"found a value of type {type(value).__name__}")
        frozen: FrozenMap[str, Any] = freeze(value)
    except (UsageError, RecursionError):
        raise _too_deep(what) from None
    except ValueError as error:
        raise MalformedTokenError(what, expected="a JSON object in UTF-8", found=str(error)) from None
    return frozen


def _too_deep(what: str) -> MalformedTokenError:
    return MalformedTokenError(what, expected=f"JSON that nests {MAX_DEPTH} deep at most", found="deeper")
