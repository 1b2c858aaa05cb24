"""The replacements that Smart Encoding makes for characters that are not in GSM-7.

Source: https://www.twilio.com/docs/messaging/services/smart-encoding-char-list
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

__all__ = ["REPLACEMENTS", "replaced"]

# Each replacement and the code points that it replaces, as Twilio lists them, oddities included: a tab becomes seven
# spaces, most other spaces two, and U+2039 and U+203A are swapped (not so in Twilio's segment calculator, 1.3.0).
# U+200C is only in that calculator, whose live tests show that Twilio deletes it.
_LOOK_ALIKES: Final = (
    ("*", "204E 2217 229B 2722-2725 2731-2733 273A-273D 2743 2749-274B 29C6 FE61 FF0A"),
    ("  ", "0080 008D 0090 009B 009F 00A0 2000 2002-200A 202F 205F 3000"),
    ("'", "0060 00B4 02B9 02BB-02BD 02C8 02CA 02CB 0313 0314 2018 2019 201B 275B 275C FE10 FE11 FF07"),
    ("", "0000 0003 0004 0010-0014 0017 0019 200B-200C 2060 FEFF"),
    ('"', "00AB 00BB 02BA 02EE 201C-201F 275D 275E 301D 301E FF02"),
    ("-", "2010 2013-2015 2022 2043 23BC 23BD FE63 FF0D"),
    ("|", "20D2 20D3 2223 239C 239F 23B8 23B9 23D0 FF5C"),
    (",", "0326 201A 3001 FE50 FE51 FF0C FF64"),
    ("/", "00F7 0337 0338 2044 2215 29F8 FF0F"),
    ("~", "02DC 02F7 0303 0330 0334 223C FF5E"),
    ("(", "2768 276A 27EE 2985 FE59 FF08"),
    (")", "2769 276B 27EF 2986 FE5A FF09"),
    (":", "02D0 02F8 2982 A789 FE13 FF1A"),
    ("\\", "20E5 29F5 29F9 FE68 FF3C"),
    ("!", "01C3 FE15 FE57 FF01"),
    (".", "3002 FE52 FF0E FF61"),
    (";", "204F FE14 FE54 FF1B"),
    ("=", "0347 A78A FE66 FF1D"),
    ("^", "02C6 0302 1DCD FF3E"),
    (" ", "2001 2028 2029"),
    ("+", "02D6 FE62 FF0B"),
    ("<", "203A FE64 FF1C"),
    (">", "2039 FE65 FF1E"),
    ("?", "FE16 FE56 FF1F"),
    ("_", "0332 2017 FF3F"),
    ("{", "2774 FE5B FF5B"),
    ("}", "2775 FE5C FF5D"),
    ("#", "FE5F FF03"),
    ("$", "FE69 FF04"),
    ("%", "FE6A FF05"),
    ("&", "FE60 FF06"),
    ("@", "FE6B FF20"),
    (" " * 7, "0009"),
    ("!!", "203C"),
    ("...", "2026"),
    ("1/2", "00BD"),
    ("1/4", "00BC"),
    ("3/4", "00BE"),
    ("[", "FF3B"),
    ("]", "FF3D"),
)
_SMALL_CAPITALS: Final = "ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘ\0ʀꜱᴛᴜᴠᴡ\0ʏᴢ"  # Q and X have none
_DIGITS: Final = range(0xFF10, 0xFF1A)
_CAPITALS: Final = range(0xFF21, 0xFF3B)


def _replacements() -> dict[int, str]:
    found: dict[int, str] = {}
    for becomes, points in _LOOK_ALIKES:
        for point in points.split():
            first, _, last = point.partition("-")
            found |= dict.fromkeys(range(int(first, 16), int(last or first, 16) + 1), becomes)
    full_width = {point: chr(point - 0xFEE0) for point in (*_DIGITS, *_CAPITALS)}
    small = {ord(each): chr(at) for at, each in enumerate(_SMALL_CAPITALS, ord("A")) if each != "\0"}
    return found | full_width | small


REPLACEMENTS: Final[Mapping[int, str]] = _replacements()
"""The replacements of 271 code points, as a table for ``str.translate``."""


def replaced(text: str) -> str:
    """Return a text as Twilio's Smart Encoding changes it, even if it contains other characters outside GSM-7.

    >>> replaced("“Zoë”…")
    '"Zoë"...'
    """
    return text.translate(REPLACEMENTS)
