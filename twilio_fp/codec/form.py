"""Forms: ``application/x-www-form-urlencoded`` (WHATWG URL §5)."""

from __future__ import annotations

from collections.abc import Iterable

from twilio_fp.codec.percent import plus_encoded

__all__ = ["CONTENT_TYPE", "decode_form", "encode_each", "encode_form"]

CONTENT_TYPE = "application/x-www-form-urlencoded"


def encode_form(pairs: Iterable[tuple[str, str]]) -> str:
    """Return the pairs as form text, in order; a repeated name stays repeated.

    >>> encode_form([("To", "+1555"), ("Body", "a b&ü"), ("Empty", "")])
    'To=%2B1555&Body=a+b%26%C3%BC&Empty='

    Raises:
        UnicodeEncodeError: a lone surrogate, which UTF-8 can't carry.

    Source: https://url.spec.whatwg.org/#application/x-www-form-urlencoded
    """
    return "&".join(encode_each(pairs))


def encode_each(pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Return the text of each pair, as `encode_form` joins them.

    >>> encode_each([("To", "+1555"), ("Body", "a b&ü")])
    ['To=%2B1555', 'Body=a+b%26%C3%BC']

    Raises:
        UnicodeEncodeError: a lone surrogate.
    """
    return [f"{plus_encoded(name)}={plus_encoded(value)}" for name, value in pairs]


def decode_form(text: str) -> list[tuple[str, str]]:
    """Return the pairs of a form, in order, with empty values.

    >>> decode_form("a=1&b=&a=%2B")
    [('a', '1'), ('b', ''), ('a', '+')]
    """
    from urllib.parse import parse_qsl

    return parse_qsl(text, keep_blank_values=True)
