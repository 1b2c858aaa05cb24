"""Validation of callers' arguments (texts, sids and JSON), with a UsageError that names the invalid one."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from typing import Any, Final, TypeAlias, TypeVar, cast

from twilio_fp.errors import UsageError
from twilio_fp.values import FrozenMap

__all__ = [
    "MAX_JSON_DEPTH",
    "frozen_json",
    "frozen_object",
    "non_empty",
    "shown",
    "sid",
    "surrogate_at",
]

MAX_JSON_DEPTH: Final = 64
"""The maximum nesting depth of JSON in a token."""

_MAX_INTEGER = 2**53 - 1
T = TypeVar("T")

# Any argument may be a misplaced secret, so messages show
# no more of it than `shown` returns.

_LONGEST_SHOWN = 8


def shown(value: object) -> str:
    """Describe a value for an error message: text too short to be a secret, or else the type only.

    >>> shown("WS"), shown("0123456789abcdef"), shown(5)
    ("'WS' (str)", 'a str of 16 characters', 'int')
    """
    if type(value) is not str:
        return type(value).__name__
    return f"{value!r} (str)" if len(value) <= _LONGEST_SHOWN else f"a str of {len(value)} characters"


def non_empty(name: str, value: Any) -> str:
    """Return text that is not empty and can be encoded as UTF-8; a str enum's member becomes its text.

    >>> non_empty("identity", "alice")
    'alice'

    Raises:
        UsageError: the value is anything else.
    """
    if not isinstance(value, str) or not value:
        raise UsageError(f"{name} must be non-empty text, got {shown(value)}")
    text: str = value if type(value) is str else str.__str__(value)
    if not text.isascii() and (position := surrogate_at(text)) is not None:
        raise UsageError(
            f"{name} must be text that can be encoded as UTF-8, got a lone surrogate at position {position}"
        )
    return text


def surrogate_at(text: str) -> int | None:
    r"""Return the position of the first lone surrogate, which UTF-8 can't encode, or None.

    >>> surrogate_at("a\ud800"), surrogate_at("aé")
    (1, None)
    """
    try:
        text.encode()
    except UnicodeEncodeError as error:
        return error.start
    return None


def sid(name: str, value: Any, prefix: str) -> str:
    """Return the sid, which consists of its kind's two-letter prefix, then ASCII letters and digits.

    Other characters are refused, since sids become parts of URLs, and ``*`` in a policy's URL matches any segment.

    >>> sid("worker_sid", "WS1", "WK")
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: worker_sid must be a sid that starts with WK, got 'WS1' (str)
    >>> sid("worker_sid", "WK1/../../*", "WK")
    Traceback (most recent call last):
    twilio_fp.errors.UsageError: worker_sid must be WK followed by ASCII letters and digits, got '/' at position 3

    Raises:
        UsageError: the sid has the wrong prefix, nothing after it, or another character.
    """
    text = non_empty(name, value)
    if not text.startswith(prefix):
        raise UsageError(f"{name} must be a sid that starts with {prefix}, got {shown(text)}")
    rest = text[len(prefix) :]
    if not (rest.isascii() and rest.isalnum()):
        wrong = next((at for at, letter in enumerate(text) if not (letter.isascii() and letter.isalnum())), None)
        found = "nothing after it" if wrong is None else f"{text[wrong]!r} at position {wrong}"
        raise UsageError(f"{name} must be {prefix} followed by ASCII letters and digits, got {found}")
    return text


_Path: TypeAlias = "tuple[_Path | None, str]"
"""The location of a value: its container's path and the last step, joined only if a message needs it."""


_LONGEST_PART, _LONGEST_PATH = 40, 80


def _path_text(path: _Path) -> str:
    parts: list[str] = []
    here: _Path | None = path
    while here is not None:
        here, part = here
        parts.append(part if len(part) <= _LONGEST_PART else f"{part[:_LONGEST_PART]}…")
    whole = "".join(reversed(parts))
    return whole if len(whole) <= _LONGEST_PATH else f"{whole[:_LONGEST_PATH]}…"


def frozen_json(name: str, value: Any) -> Any:
    """Freeze JSON-like data that survives a round trip: mappings become `FrozenMap`, and lists become tuples.

    >>> frozen_json("params", {"to": ["a", 1]})
    FrozenMap({'to': ('a', 1)})

    Raises:
        UsageError: a name is not a str, a number is not finite or an integer beyond 2**53 - 1 (RFC 7493 §2.2; write
            these as text), the data nest deeper than `MAX_JSON_DEPTH`, or a value has no JSON form.
    """
    return _frozen_json((None, name), value, 0)


def _frozen_json(path: _Path, value: Any, depth: int) -> Any:
    if depth > MAX_JSON_DEPTH:
        raise UsageError(f"{_path_text(path)} is nested more than {MAX_JSON_DEPTH} levels deep")
    if isinstance(value, str):
        return _frozen_text(path, value)
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        if abs(value) > _MAX_INTEGER:
            raise UsageError(
                f"{_path_text(path)} is an integer beyond ±(2**53 - 1), which other JSON parsers may round: "
                "write it as text"
            )
        return value
    if isinstance(value, float):
        if not isfinite(value):
            raise UsageError(f"{_path_text(path)} must be a finite number, got {value}")
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
    raise UsageError(
        f"{_path_text(path)} must be text, a number, a bool, None, a list or a mapping, got {type(value).__name__}"
    )


def _frozen_text(path: _Path, text: str) -> str:
    return non_empty(_path_text(path), text) if text and not text.isascii() else str.__str__(text)


def _frozen_name(path: _Path, key: Any) -> str:
    if not isinstance(key, str):
        raise UsageError(f"the names in {_path_text(path)} must be str, got {type(key).__name__}")
    return _frozen_text((path, " (a name)"), key)


_EMPTY: FrozenMap[str, Any] = FrozenMap()


def frozen_object(name: str, value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    """Freeze a mapping of JSON-like data with `frozen_json`.

    Raises:
        UsageError: the value is not a mapping, or has no JSON form.
    """
    if type(value) is FrozenMap and not value:
        return _EMPTY
    if not isinstance(value, Mapping):
        raise UsageError(f"{name} must be a mapping, got {type(value).__name__}")
    return cast("FrozenMap[str, Any]", frozen_json(name, value))
