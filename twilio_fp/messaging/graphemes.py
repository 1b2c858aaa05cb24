"""Where a text may be split: between grapheme clusters, which readers see as single characters.

The rules are those of Unicode's extended grapheme clusters, except GB9c, which joins syllables of some Indic scripts.
Marks that join the preceding character come from this Python's `unicodedata`; the ranges of emoji, flags and a few
others, which it doesn't provide, are listed here as of Unicode 16.

Source: https://www.unicode.org/reports/tr29/ (UAX #29 §3.1.1)
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final
from unicodedata import category

__all__ = ["cluster_ends"]

(
    _OTHER,
    _CR,
    _LF,
    _CONTROL,
    _EXTEND,
    _ZWJ,
    _SPACING,
    _PREPEND,
    _PICTOGRAPH,
    _FLAG,
    _L,
    _V,
    _T,
    _LV,
    _LVT,
) = range(15)

_HANGUL: Final = (
    (_L, "1100-115F A960-A97C"),
    (_V, "1160-11A7 D7B0-D7C6"),
    (_T, "11A8-11FF D7CB-D7FB"),
)
_RANGES: Final = (
    *_HANGUL,
    (_CR, "000D"),
    (_LF, "000A"),
    (_ZWJ, "200D"),
    (_FLAG, "1F1E6-1F1FF"),
    # Extending, but not marks: ZWNJ, skin tones, the tags of some flags, half-width voicing.
    (_EXTEND, "200C FF9E-FF9F 1F3FB-1F3FF E0020-E007F"),
    (_SPACING, "0E33 0EB3"),
    (
        _PREPEND,
        (
            "0600-0605 06DD 070F 0890-0891 08E2 0D4E 110BD 110CD 111C2-111C3 113D1 1193F 11941 11A3A 11A84-11A89 11D46 "
            "11F02"
        ),
    ),
    (  # spacing marks that don't join
        _OTHER,
        "102B-102C 1038 1062-1064 1067-106D 1083 1087-108C 108F 109A-109C 1A61 1A63-1A64 AA7B AA7D 11720-11721",
    ),
    (
        _PICTOGRAPH,
        (
            "00A9 00AE 203C 2049 2122 2139 2194-2199 21A9-21AA 231A-231B 2328 2388 23CF 23E9-23F3 23F8-23FA 24C2 "
            "25AA-25AB 25B6 25C0 25FB-25FE 2600-2605 2607-2612 2614-2685 2690-2705 2708-2712 2714 2716 271D 2721 "
            "2728 2733-2734 2744 2747 274C 274E 2753-2755 2757 2763-2767 2795-2797 27A1 27B0 27BF 2934-2935 "
            "2B05-2B07 2B1B-2B1C 2B50 2B55 3030 303D 3297 3299 1F000-1F0FF 1F10D-1F10F 1F12F 1F16C-1F171 "
            "1F17E-1F17F 1F18E 1F191-1F19A 1F1AD-1F1E5 1F201-1F20F 1F21A 1F22F 1F232-1F23A 1F23C-1F23F "
            "1F249-1F3FA 1F400-1F53D 1F546-1F64F 1F680-1F6FF 1F774-1F77F 1F7D5-1F7FF 1F80C-1F80F 1F848-1F84F "
            "1F85A-1F85F 1F888-1F88F 1F8AE-1F8FF 1F90C-1F93A 1F93C-1F945 1F947-1FAFF 1FC00-1FFFD"
        ),
    ),
)
_SYLLABLES: Final = range(0xAC00, 0xD7A4)  # each block of 28: one without a last consonant, and 27 with one

# Pairs of kinds that are joined when the second follows the first (GB3, GB6 to GB8).
_JOINED: Final = frozenset(
    {
        (_CR, _LF),
        (_L, _L),
        (_L, _V),
        (_L, _LV),
        (_L, _LVT),
        (_LV, _V),
        (_V, _V),
        (_LV, _T),
        (_V, _T),
        (_LVT, _T),
        (_T, _T),
    }
)
_BREAKS: Final = frozenset({_CR, _LF, _CONTROL})
_JOINING: Final = frozenset({_EXTEND, _ZWJ, _SPACING})


def _table() -> dict[int, int]:
    found: dict[int, int] = {}
    for kind, points in _RANGES:
        for point in points.split():
            first, _, last = point.partition("-")
            found |= dict.fromkeys(range(int(first, 16), int(last or first, 16) + 1), kind)
    return found


_TABLE: dict[int, int] = {}


@lru_cache(maxsize=4096)
def _kind(character: str) -> int:
    if not _TABLE:
        _TABLE.update(_table())
    point = ord(character)
    known = _TABLE.get(point)
    if known is not None:
        return known
    if point in _SYLLABLES:
        return _LVT if (point - _SYLLABLES.start) % 28 else _LV
    letters = category(character)
    if letters in {"Mn", "Me"}:
        return _EXTEND
    if letters == "Mc":
        return _SPACING
    return _CONTROL if letters in {"Cc", "Cf", "Zl", "Zp"} else _OTHER


def cluster_ends(text: str) -> list[int]:
    r"""Return the end of each grapheme cluster of a text, as code point indexes.

    >>> cluster_ends("e\u0301a"), cluster_ends("👨‍👩‍👧"), cluster_ends("🇺🇦🇵🇱")
    ([2, 3], [5], [2, 4])
    """
    if not text:
        return []
    ends: list[int] = []
    before = _kind(text[0])
    flags = int(before == _FLAG)  # after an odd number, the last still lacks its other half (GB12, GB13)
    emoji = before == _PICTOGRAPH  # whether only extending characters have followed a pictograph
    glued = False  # whether a joiner then followed (GB11)
    for at, kind in enumerate(map(_kind, text)):
        if at == 0:
            continue
        if before == _PREPEND or kind in _JOINING:
            joined = before not in _BREAKS and kind not in _BREAKS
        elif kind == _FLAG:
            joined = before == _FLAG and flags % 2 == 1
        elif kind == _PICTOGRAPH:
            joined = glued
        else:
            joined = (before, kind) in _JOINED
        if not joined:
            ends.append(at)
        flags = flags + 1 if kind == _FLAG and before == _FLAG else int(kind == _FLAG)
        glued = emoji and kind == _ZWJ
        emoji = kind == _PICTOGRAPH or (emoji and kind == _EXTEND)
        before = kind
    ends.append(len(text))
    return ends
