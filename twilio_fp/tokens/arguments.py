"""What a caller gives to make tokens of: texts, sids, records and JSON, each refused as a UsageError that names it."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Any, Final, TypeAlias, TypeVar, cast

from twilio_fp.errors import UsageError
from twilio_fp.values import FrozenMap

__all__ = [
    "MAX_JSON_DEPTH",
    "filled",
    "frozen_json",
    "frozen_object",
    "shown",
    "sid",
    "surrogate_at",
]

MAX_JSON_DEPTH: Final = 64
"""How deep JSON that a token carries may nest."""

_MAX_INTEGER = 2**53 - 1
T = TypeVar("T")

# Any argument may be a key in the wrong place, so no
# message shows more of one than `shown` does.

_LONGEST_SHOWN = 8


def shown(value: object) -> str:
    """Return what a message may show of a value: text too short to be a key, and the type of all else.

    >>> shown("WS"), shown("0123456789abcdef"), shown(5)
    ("'WS' (str)", 'a str of 16 characters', 'int')
    """
    if type(value) is not str:
        return type(value).__name__
    return f"{value!r} (str)" if len(value) <= _LONGEST_SHOWN else f"a str of {len(value)} characters"


def filled(name: str, value: Any) -> str:
    """Return the text, which is not empty and can be written as UTF-8; an enum's member that is text is its text.

    >>> filled("identity", "alice")
    'alice'

    Raises:
        UsageError: it is anything else.
    """
    if not isinstance(value, str) or not value:
        raise UsageError(f"{name} must be text that is not empty, got {shown(value)}")
    text: str = value if type(value) is str else str.__str__(value)
    if not text.isascii() and (half := surrogate_at(text)) is not None:
        raise UsageError(f"{name} holds half of a surrogate pair at position {half}")
    return text


def surrogate_at(text: str) -> int | None:
    r"""Return where half of a surrogate pair stands in a text, which then can't be written as UTF-8; else None.

    >>> surrogate_at("a\ud800"), surrogate_at("aé")
    (1, None)
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        return error.start
    return None


def sid(name: str, value: Any, prefix: str) -> str:
    """Return the sid: its kind's two letters, then ASCII letters and digits.

    Nothing else may stand in one, since sids become parts of URLs, and a policy's URL takes ``*`` for any segment.

    >>> sid("worker_sid", "WS1", "WK")
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: worker_sid must be a sid that starts with WK, got 'WS1' (str)
    >>> sid("worker_sid", "WK1/../../*", "WK")
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: worker_sid must be WK and ASCII letters and digits, got '/' at position 3

    Raises:
        UsageError: it starts with other letters, or holds another character.
    """
    text = filled(name, value)
    if not text.startswith(prefix):
        raise UsageError(f"{name} must be a sid that starts with {prefix}, got {shown(text)}")
    rest = text[len(prefix) :]
    if not (rest.isascii() and rest.isalnum()):
        wrong = next((place for place, letter in enumerate(text) if not (letter.isascii() and letter.isalnum())), None)
        found = "nothing after it" if wrong is None else f"{text[wrong]!r} at position {wrong}"
        raise UsageError(f"{name} must be {prefix} and ASCII letters and digits, got {found}")
    return text


_Path: TypeAlias = "tuple[_Path | None, str]"
"""Where a value stands: the path of what holds it, and the text that leads on; written out only for a message."""


_LONGEST_PART, _LONGEST_PATH = 40, 80


def _written(path: _Path) -> str:
    parts: list[str] = []
    here: _Path | None = path
    while here is not None:
        here, part = here
        parts.append(part if len(part) <= _LONGEST_PART else f"{part[:_LONGEST_PART]}…")
    whole = "".join(reversed(parts))
    return whole if len(whole) <= _LONGEST_PATH else f"{whole[:_LONGEST_PATH]}…"


def frozen_json(name: str, value: Any) -> Any:
    """Return JSON-like data, mappings as `FrozenMap` and lists as tuples, all of it such that JSON gives it back.

    >>> frozen_json("params", {"to": ["a", 1]})
    FrozenMap({'to': ('a', 1)})

    Raises:
        UsageError: a name is no str, a number is not finite or an integer beyond 2**53 - 1 (RFC 7493 §2.2: write such
            as text), it nests deeper than `MAX_JSON_DEPTH`, or there is something that JSON does not have.
    """
    return _frozen_json((None, name), value, 0)


def _frozen_json(path: _Path, value: Any, depth: int) -> Any:
    if depth > MAX_JSON_DEPTH:
        raise UsageError(f"{_written(path)} nests deeper than {MAX_JSON_DEPTH}")
    if isinstance(value, str):
        return _frozen_text(path, value)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        if abs(value) > _MAX_INTEGER:
            raise UsageError(
                f"{_written(path)} holds an integer beyond 2**53 - 1, which others read wrongly: write it as text"
            )
        return value
    if isinstance(value, float):
        if not isfinite(value):
            raise UsageError(f"{_written(path)} holds {value}, which JSON does not have")
        return value
    if isinstance(value, Mapping):
        return FrozenMap(
            {
                _frozen_name(path, key): _frozen_json((path, f".{key}"), item, depth + 1)
                for key, item in cast("Mapping[Any, Any]", value).items()
            }
        )
    if isinstance(value, (list, tuple)):
        listed = cast("list[Any]", value)
        return tuple([_frozen_json((path, f"[{index}]"), item, depth + 1) for index, item in enumerate(listed)])
    raise UsageError(f"{_written(path)} must be JSON, and JSON has no {type(value).__name__}")


def _frozen_text(path: _Path, text: str) -> str:
    return filled(_written(path), text) if text and not text.isascii() else str.__str__(text)


def _frozen_name(path: _Path, key: Any) -> str:
    if not isinstance(key, str):
        raise UsageError(f"the names in {_written(path)} must be str, got {type(key).__name__}")
    return _frozen_text((path, " (a name)"), key)


_EMPTY: FrozenMap[str, Any] = FrozenMap()


def frozen_object(name: str, value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    """Return a mapping of JSON-like data as `frozen_json` does.

    Raises:
        UsageError: it is no mapping, or can't be JSON.
    """
    if type(value) is FrozenMap and not value:
        return _EMPTY
    if not isinstance(value, Mapping):
        raise UsageError(f"{name} must be a mapping, got {type(value).__name__}")
    return cast("FrozenMap[str, Any]", frozen_json(name, value))
