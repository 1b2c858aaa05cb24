"""Percent-encoding: text as unreserved characters that any part of a URL can hold (RFC 3986 §2.1)."""

from __future__ import annotations

from typing import Final

__all__ = ["percent_encoded", "plus_encoded"]

_UNRESERVED: Final = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
_PERCENT: Final = [chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in range(256)]
_PLUS: Final = ["+" if byte == ord(" ") else text for byte, text in enumerate(_PERCENT)]


def percent_encoded(text: str) -> str:
    """Return text as UTF-8 with all but unreserved bytes as ``%XX``, for a path segment.

    >>> percent_encoded("a b/ü~")
    'a%20b%2F%C3%BC~'

    Raises:
        UnicodeEncodeError: a lone surrogate, which UTF-8 can't carry.

    Source: https://www.rfc-editor.org/rfc/rfc3986#section-2.1
    """
    if text.isascii():
        return text if text.isalnum() else text.translate(_PERCENT)
    return "".join(map(_PERCENT.__getitem__, text.encode()))


def plus_encoded(text: str) -> str:
    """Return text as `percent_encoded` does but with blanks as ``+``, for a form.

    >>> plus_encoded("a b+ü")
    'a+b%2B%C3%BC'

    Raises:
        UnicodeEncodeError: a lone surrogate.

    Source: https://url.spec.whatwg.org/#application/x-www-form-urlencoded
    """
    if text.isascii():
        if text.replace("+", "").isalnum():  # most values are ids, numbers or phone numbers
            return text.replace("+", "%2B")
        return text.translate(_PLUS)
    return "".join(map(_PLUS.__getitem__, text.encode()))
