"""The characters of GSM-7, the alphabet of text messages, and their size in septets.

Source: https://www.twilio.com/docs/glossary/what-is-gsm-7-character-encoding
Source: https://www.etsi.org/deliver/etsi_ts/123000_123099/123038/ (3GPP TS 23.038 §6.2.1)
"""

from __future__ import annotations

from typing import Final

__all__ = ["BASIC", "EXTENSION", "is_gsm7", "septets"]

BASIC: Final = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\x1bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
"""The basic table in code order, from 0x00 to 0x7F; 0x1B is the escape to the extension table."""

EXTENSION: Final = "\f^{}\\[~]|€"
"""The characters of the extension table, which take two septets: the escape and a code."""

_ONE: Final = frozenset(BASIC) - {"\x1b"}
_TWO: Final = frozenset(EXTENSION)
_ALL: Final = _ONE | _TWO


def is_gsm7(text: str) -> bool:
    """Return whether every character of a text is in GSM-7.

    >>> is_gsm7("Zoë"), is_gsm7("Ça va? 5 €")
    (False, True)
    """
    return _ALL.issuperset(text)


def septets(text: str) -> int:
    """Return the number of septets of a GSM-7 text: two per character of the extension table, one per other character.

    >>> septets("5 €")
    4
    """
    return len(text) if _TWO.isdisjoint(text) else len(text) + sum([text.count(each) for each in EXTENSION])
