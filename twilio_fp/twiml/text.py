"""The characters and names that XML 1.0 can carry, and how to escape text so that it survives a parser unchanged.

Source: https://www.w3.org/TR/xml/ (sections 2.2 Characters, 2.3 Names, 2.11 End-of-Line Handling, 3.3.3 Attribute-Value
Normalization).
"""

from __future__ import annotations

import re
from functools import cache
from typing import NoReturn

from twilio_fp.printable import typed

__all__ = ["clean", "escape_attribute", "escape_text", "invalid_character", "is_blank", "is_name"]

_ASCII_NAME = re.compile(r"[A-Za-z_:][A-Za-z0-9_:.\-]*").fullmatch
_FINAL = True
_BLANK = " \t\r\n"


# Compiled lazily: patterns over all of Unicode take milliseconds to compile, and most programs never need them.
@cache
def _disallowed() -> re.Pattern[str]:
    return re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@cache
def _possible_name() -> re.Pattern[str]:
    return re.compile(r"[A-Za-z_:\x80-\U0010ffff][A-Za-z0-9_:.\-\x80-\U0010ffff]*")


def invalid_character(text: str) -> str | None:
    r"""Return why XML 1.0 can't carry a text, or None if it can.

    >>> invalid_character("fine"), invalid_character("bell \a")
    (None, "the character U+0007 at index 5 of 'bell \\x07' isn't allowed in XML; twiml.clean() replaces it")
    """
    found = _disallowed().search(text)
    if found is None:
        return None
    code = ord(found.group())
    kind = "lone surrogate" if 0xD800 <= code <= 0xDFFF else "character"
    shown = text if len(text) <= 60 else text[max(0, found.start() - 30) : found.start() + 30]
    where = f"U+{code:04X} at index {found.start()} of {shown!r}"
    return f"the {kind} {where} isn't allowed in XML; twiml.clean() replaces it"


def clean(text: str, replacement: str = "\N{REPLACEMENT CHARACTER}") -> str:
    r"""Return the text with each character that XML 1.0 can't carry replaced.

    A pair of surrogates becomes the one character that it encodes.

    Args:
        text: any text, such as that of a received message.
        replacement: the text that replaces each such character; ``""`` removes them.

    Raises:
        TwimlError: the replacement itself can't be carried, or an argument is not text.

    >>> clean("bell \a"), clean("bell \a", ""), clean("\ud83d\ude00") == "\N{GRINNING FACE}"
    ('bell �', 'bell ', True)

    Source: https://www.w3.org/TR/xml/#charsets
    """
    for name, argument in (("text", text), ("replacement", replacement)):
        if not isinstance(argument, str):
            _refuse(f"clean({name}=…) must be text, got {typed(argument)}")
    reason = invalid_character(replacement)
    if reason is not None:
        _refuse(f"clean(replacement=…): {reason}")
    if text.isprintable() or _disallowed().search(text) is None:
        return text
    paired = re.sub("[\ud800-\udbff][\udc00-\udfff]", _join, text)
    return _disallowed().sub(lambda _: replacement, paired)


def _refuse(reason: str) -> NoReturn:
    from twilio_fp.errors import TwimlError

    raise TwimlError(reason)


def _join(pair: re.Match[str]) -> str:
    return pair.group().encode("utf-16-le", "surrogatepass").decode("utf-16-le")


def is_blank(text: str) -> bool:
    r"""Return whether the text consists only of XML white space (which a no-break space is not).

    >>> is_blank(" \n"), is_blank("\xa0")
    (True, False)
    """
    return not text.strip(_BLANK)


def is_name(text: str) -> bool:
    """Return whether the text can name an element or an attribute.

    >>> is_name("say-as"), is_name("xml:lang"), is_name("2nd"), is_name('a="1" b'), is_name("é")
    (True, True, False, False, True)
    """
    if _ASCII_NAME(text) is not None:
        return True
    if _possible_name().fullmatch(text) is None or invalid_character(text) is not None:
        return False
    # XML 1.0's tables of letters are long and differ between editions. What counts are the parser's own, so ask it.
    from xml.parsers.expat import ExpatError, ParserCreate

    try:
        ParserCreate("utf-8").Parse(f"<{text}/>".encode(), _FINAL)
    except ExpatError:
        return False
    return True


def escape_text(text: str) -> str:
    r"""Escape the text for use between two tags.

    A carriage return is written as a character reference, since a parser would read a bare one as a line feed.

    >>> escape_text("a < b & c\r")
    'a &lt; b &amp; c&#13;'
    """
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    if "\r" in text:
        text = text.replace("\r", "&#13;")
    return text


def escape_attribute(text: str) -> str:
    r"""Escape the text for use in an attribute's double quotes.

    Tabs and line endings are written as character references, since a parser would read bare ones as spaces.

    >>> escape_attribute('say "hi"\n')
    'say &quot;hi&quot;&#10;'
    """
    if "&" in text:
        text = text.replace("&", "&amp;")
    if "<" in text:
        text = text.replace("<", "&lt;")
    if ">" in text:
        text = text.replace(">", "&gt;")
    if '"' in text:
        text = text.replace('"', "&quot;")
    if not text.isprintable():
        text = text.replace("\t", "&#09;").replace("\n", "&#10;").replace("\r", "&#13;")
    return text
