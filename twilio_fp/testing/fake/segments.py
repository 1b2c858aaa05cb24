"""How many segments a text message has.

Source: https://www.twilio.com/docs/glossary/what-is-gsm-7-character-encoding
"""

from __future__ import annotations

from typing import Final

__all__ = ["count_segments"]

_BASIC: Final = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED: Final = frozenset("\f^{}\\[~]|€")


def count_segments(body: str) -> int:
    """Return the number of segments: of 160 septets, or 153 of several; of 70 UTF-16 units, or 67, beyond GSM-7.

    A character of two units or two septets is never parted.

    >>> [count_segments(text) for text in ("", "a" * 160, "a" * 161, "ж" * 71, "€" * 80)]
    [1, 1, 2, 2, 1]
    """
    if all(each in _BASIC or each in _EXTENDED for each in body):
        sizes, one, several = [2 if each in _EXTENDED else 1 for each in body], 160, 153
    else:
        sizes, one, several = [2 if ord(each) > 0xFFFF else 1 for each in body], 70, 67
    if sum(sizes) <= one:
        return 1
    count, used = 1, 0
    for size in sizes:
        if used + size > several:
            count, used = count + 1, 0
        used += size
    return count
