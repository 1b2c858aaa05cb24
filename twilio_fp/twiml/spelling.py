"""How attribute values of each kind are written in XML, and read back."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, Final

from twilio_fp.printable import typed
from twilio_fp.twiml.rule import Kind
from twilio_fp.twiml.text import escape_attribute, invalid_character

__all__ = ["DECODE", "ENCODE", "SpellingError", "encode_any", "ordered"]

_LIMIT: Final = 10**18
_INT = re.compile(r"-?[0-9]{1,18}", re.ASCII).fullmatch
_FLOAT = re.compile(r"-?[0-9]{1,40}(\.[0-9]{1,40})?([eE][-+]?[0-9]{1,3})?", re.ASCII).fullmatch
_WORDS = re.compile(r"[^ \t\r\n]+").findall


class SpellingError(Exception):
    """An invalid attribute value. The message says why; the caller adds the names of the element and the attribute."""


def _text(value: object) -> tuple[str, str]:
    if type(value) is not str:
        if not isinstance(value, str):
            raise SpellingError(f"must be text, got {typed(value)}")
        value = str.__str__(value)
    if not value.isprintable():
        reason = invalid_character(value)
        if reason is not None:
            raise SpellingError(reason)
    return value, escape_attribute(value)


def _bool(value: object) -> tuple[bool, str]:
    if value is True:
        return True, "true"
    if value is False:
        return False, "false"
    raise SpellingError(f"must be True or False, got {typed(value)}")


def _int(value: object) -> tuple[int, str]:
    if type(value) is not int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise SpellingError(f"must be a whole number, got {typed(value)}")
        value = int(value)
    if not -_LIMIT < value < _LIMIT:
        raise SpellingError(f"must be a whole number of at most 18 digits, got {typed(value)}")
    return value, str(value)


def _seconds(value: object) -> tuple[int, str]:
    if type(value) is int:
        return _int(value)
    from datetime import timedelta

    if not isinstance(value, timedelta):
        if not isinstance(value, int) or isinstance(value, bool):
            raise SpellingError(f"must be a whole number of seconds or a timedelta, got {typed(value)}")
        return _int(value)
    if value.microseconds:
        raise SpellingError(f"must be a whole number of seconds, got {typed(value)}")
    return _int(value.days * 86400 + value.seconds)


def _float(value: object) -> tuple[float, str]:
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        raise SpellingError(f"must be a number, got {typed(value)}")
    if not -_LIMIT < value < _LIMIT:  # refuses infinities and NaN too
        raise SpellingError(f"must be a number of at most 18 digits, got {typed(value)}")
    number = float(value) + 0.0
    return number, repr(number)


def ordered(value: Any) -> Iterable[Any] | None:
    """Return the value if it is an ordered iterable of items, so no bytes, mapping or set; otherwise None.

    >>> ordered(["a"]), ordered({"a": 1}), ordered(b"a")
    (['a'], None, None)
    """
    if isinstance(value, Iterable) and not isinstance(value, (bytes, bytearray, memoryview, Mapping, AbstractSet)):
        return value  # pyright: ignore[reportUnknownVariableType]  # an iterable of anything
    return None


def _items(value: object, one: str, several: str) -> Iterable[Any]:
    items = ordered(value)
    if items is None:
        raise SpellingError(f"must be {one} or an ordered iterable of {several}, got {typed(value)}")
    return items


def _words(value: object) -> tuple[tuple[str, ...], str]:
    texts = (value,) if isinstance(value, str) else _items(value, "text", "text")
    words = tuple([word for text in texts for word in _WORDS(_text(text)[0])])
    return words, escape_attribute(" ".join(words))


def _ints(value: object) -> tuple[tuple[int, ...], str]:
    numbers = (value,) if isinstance(value, int) else _items(value, "a whole number", "whole numbers")
    found = tuple([_int(number)[0] for number in numbers])
    return found, " ".join(map(str, found))


def _flag(value: object) -> tuple[bool | str, str]:
    if isinstance(value, bool):
        return _bool(value)
    if not isinstance(value, str):
        raise SpellingError(f"must be True, False or text, got {typed(value)}")
    text, escaped = _text(value)
    return _FLAGS.get(text, text), escaped


def _count(value: object) -> tuple[str, str]:
    if isinstance(value, str):
        return _text(value)
    if not isinstance(value, int) or isinstance(value, bool):
        raise SpellingError(f"must be text or a whole number, got {typed(value)}")
    text = _int(value)[1]
    return text, text


def encode_any(value: object) -> tuple[str, str]:
    """Return the text of an attribute of unknown kind, plain and escaped; the value is text, a bool or a number.

    >>> encode_any(True), encode_any("<")
    (('true', 'true'), ('<', '&lt;'))

    Raises:
        SpellingError: the value is anything else.
    """
    if isinstance(value, str):
        return _text(value)
    if isinstance(value, bool):
        text = _bool(value)[1]
    elif isinstance(value, int):
        text = _int(value)[1]
    elif isinstance(value, float):
        text = _float(value)[1]
    else:
        raise SpellingError(f"must be text, True, False or a number, got {typed(value)}")
    return text, text


_FLAGS: Final[dict[str, bool]] = {"true": True, "false": False}

ENCODE: Final[dict[Kind, Callable[[object], tuple[Any, str]]]] = {
    "text": _text,
    "bool": _bool,
    "int": _int,
    "seconds": _seconds,
    "float": _float,
    "words": _words,
    "ints": _ints,
    "flag": _flag,
    "count": _count,
}
"""For each kind, a function that returns a value normalised, and as escaped text; or raises `SpellingError`."""


def _read_bool(text: str) -> bool:
    if text not in _FLAGS:
        raise SpellingError(f"must be true or false, got {typed(text)}")
    return _FLAGS[text]


def _read_int(text: str) -> int:
    if _INT(text) is None:
        raise SpellingError(f"must be a whole number of at most 18 digits, got {typed(text)}")
    return int(text)


def _read_float(text: str) -> float:
    if _FLOAT(text) is None:
        raise SpellingError(f"must be a number, got {typed(text)}")
    number = float(text)
    if not -_LIMIT < number < _LIMIT:
        raise SpellingError(f"must be a number of at most 18 digits, got {typed(text)}")
    return number


def _read_ints(text: str) -> tuple[int, ...]:
    return tuple([_read_int(word) for word in _WORDS(text)])


DECODE: Final[dict[Kind, Callable[[str], Any]]] = {
    "text": str,
    "bool": _read_bool,
    "int": _read_int,
    "seconds": _read_int,
    "float": _read_float,
    "words": str,
    "ints": _read_ints,
    "flag": str,
    "count": str,
}
"""For each kind, a function that converts an attribute's text, which XML can carry, to a value that an element accepts;
or raises `SpellingError`."""
