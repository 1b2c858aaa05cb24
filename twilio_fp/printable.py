"""Text and values in a form that is safe for terminals, logs and encoders."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any, Final, cast

__all__ = ["a_or_an", "excerpt", "half_built", "of_type", "printable", "short_repr", "typed"]

_LONGEST_SHOWN: Final = 80
_LONGEST_READ: Final = 1000
_LONGEST_BODY: Final = 10_000
_MARKUP: Final = re.compile(r"(?is)<(style|script)\b.*?</\1>|<[a-z/!?][^>]*>")
_AS_IT_WAS: Final = ("utf-8", "surrogatepass")
_REPRS: Final = frozenset({"__repr__", "wrapper"})  # `reprlib.recursive_repr`, as in dataclasses, wraps it


def printable(text: str) -> str:
    r"""Return text as one printable line, with other characters escaped as Python's ``repr`` escapes them.

    These are control characters, line ends, bidirectional marks and lone surrogates.

    >>> print(printable("Zoë \x1b[2J\ud800"))
    Zoë \x1b[2J\ud800
    """
    if text.isprintable():
        return text
    return "".join([c if c.isprintable() else c.encode("unicode_escape").decode() for c in text])


def short_repr(value: object) -> str:
    """Return a value as errors show it: its truncated ``repr``, or its type if it has none.

    Deeply nested values and integers of more than 4,300 digits have no ``repr``.

    >>> short_repr("sms"), short_repr(10**5000), short_repr("x" * 500)[-3:], len(short_repr("x" * 500))
    ("'sms'", 'a value of type int', 'xx…', 80)
    """
    return _shown(value) or f"a value of type {type(value).__name__}"


def typed(value: object) -> str:
    """Return a value as errors show an invalid one: as `short_repr` does, with its type unless that is private.

    >>> typed(""), typed(3), typed(None), typed(10**5000)
    ("'' (str)", '3 (int)', 'None', 'a value of type int')
    """
    kind = type(value).__name__
    if value is None or kind.startswith("_"):
        return short_repr(value)
    text = _shown(value)
    return f"{text} ({kind})" if text else f"a value of type {kind}"


def excerpt(body: str | bytes) -> str:
    """Return the beginning of a response's body as errors show it: without markup, masked and truncated.

    >>> excerpt(b"<html><title>403 Forbidden</title><p>Bad signature.</p></html>"), excerpt(b" ")
    ("'403 Forbidden Bad signature.'", '')
    """
    text = body if isinstance(body, str) else body[:_LONGEST_BODY].decode("utf-8", "replace")
    words = _MARKUP.sub(" ", text[:_LONGEST_BODY]).split()
    return short_repr(" ".join(words)) if words else ""


def half_built(show: Callable[[Any], str]) -> Callable[[Any], str]:
    """Make a ``__repr__`` show half-built instances, which debuggers and error trackers may meet, by class alone."""

    @wraps(show)
    def shown(self: Any) -> str:
        try:
            return show(self)
        except AttributeError:
            return f"{type(self).__name__}(…)"

    return shown


def a_or_an(kind: object) -> str:
    """Return the name of a class, or of another value's class, with its article.

    >>> a_or_an(int), a_or_an("Hi")
    ('an int', 'a str')
    """
    name = (kind if isinstance(kind, type) else type(kind)).__name__
    return f"{'an' if name[:1] in set('AEIOaeio') else 'a'} {name}"


def of_type(value: object) -> str:
    """Return a value as errors show it by its type alone."""
    if isinstance(value, type):
        return f"the class {value.__name__}: create an instance"
    return f"a value of type {type(value).__name__}"


def _shown(value: object) -> str:
    try:
        text = repr(_veiled(value, iter(range(_LONGEST_SHOWN))))
    except Exception as error:
        if not _is_reprs(error):
            raise
        return ""
    return text if len(text) <= _LONGEST_SHOWN else f"{text[: _LONGEST_SHOWN - 1]}…"


def _veiled(value: Any, room: Iterator[int]) -> Any:
    """Return a value to show, with the values of named secrets masked, in data or in text.

    Names occur in mappings, in pairs, and in JSON, XML or form text; the user and password of a URL are masked too.
    Only the first items of the data, as many as ``room`` yields, are inspected and returned.
    """
    from twilio_fp.secret_members import MASK, holds_secret

    kind = make = cast("Any", type(value))
    if kind is str:
        start: str = value[:_LONGEST_READ]
        return start if start.isidentifier() else _masked(start.encode(*_AS_IT_WAS)).decode(*_AS_IT_WAS)
    if kind in (bytes, bytearray):
        return make(_masked(bytes(value[:_LONGEST_READ])))
    if issubclass(kind, dict):
        members = zip(room, cast("type[dict[Any, Any]]", dict).items(value), strict=False)
        return {name: MASK if holds_secret(name, item) else _veiled(item, room) for _, (name, item) in members}
    if kind in (tuple, list):
        if len(value) == 2 and holds_secret(*value):
            return make([value[0], MASK])
        return make([_veiled(item, room) for _, item in zip(room, value, strict=False)])
    return value


def _masked(text: bytes) -> bytes:
    from twilio_fp.secret_members import MASK, masked

    return re.sub(rb"//[^\s@]+@", f"//{MASK}@".encode(), masked(text))  # RFC 3986 §3.2.1


def _is_reprs(error: BaseException) -> bool:
    """Return whether a value's own repr raised the error, not a signal handler or another thread."""
    trace = error.__traceback__
    while trace is not None and str(trace.tb_frame.f_globals.get("__name__")).startswith("twilio_fp."):
        trace = trace.tb_next
    return bool(error.args) if trace is None else trace.tb_frame.f_code.co_name in _REPRS
