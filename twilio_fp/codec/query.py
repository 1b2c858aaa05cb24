"""Query strings: form text after the ``?`` of a URL (RFC 3986 §3.4)."""

from __future__ import annotations

from collections.abc import Sequence

from twilio_fp.codec.form import decode_form, encode_form

__all__ = ["decode_query", "with_query"]


def with_query(url: str, pairs: Sequence[tuple[str, str]]) -> str:
    """Return the URL with the pairs as its query, or unchanged if there are none.

    >>> with_query("https://api.twilio.com/Calls.json", [("StartTime<", "2024-01-02")])
    'https://api.twilio.com/Calls.json?StartTime%3C=2024-01-02'
    """
    return f"{url}?{encode_form(pairs)}" if pairs else url


def decode_query(url: str) -> list[tuple[str, str]]:
    """Return the pairs of a URL's query, in order.

    >>> decode_query("/Calls.json?Page=1&StartTime%3C=2024-01-02#top")
    [('Page', '1'), ('StartTime<', '2024-01-02')]
    """
    return decode_form(url.partition("#")[0].partition("?")[2])
