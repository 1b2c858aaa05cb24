"""Field-by-field differences between the operations a program sent and those a test expected."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import Any, Final, cast

import attrs

from twilio_fp.ask import Effect
from twilio_fp.printable import short_repr

__all__ = ["compared"]

_LONGEST: Final = 300


def compared(left: Any, right: Any) -> list[str]:
    r"""Return the differences between two operations, or two sequences of them, one line each.

    Operations of one class are compared field by field; one that only one side has gets a line of its own. Secrets are
    never shown.

    >>> from twilio_fp import CreateMessage, FetchMessage
    >>> sent = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
    >>> expected = CreateMessage(to="+15558675310", from_="+1555", body="Hello")
    >>> print(*compared((sent, FetchMessage("SM1")), (expected,)), sep="\n")
    [0] CreateMessage.body: - 'Hi'
    [0] CreateMessage.body: + 'Hello'
    [0] CreateMessage.from_: - '+15017122661'
    [0] CreateMessage.from_: + '+1555'
    [1] - FetchMessage(sid='SM1')

    Args:
        left: an operation, or a tuple or list of operations.
        right: the value to compare it with.
    """
    if isinstance(left, (tuple, list)) and isinstance(right, (tuple, list)):
        return list(_aligned(cast("Sequence[Any]", left), cast("Sequence[Any]", right)))
    return list(_fields(left, right, ""))


def _aligned(left: Sequence[Any], right: Sequence[Any]) -> Iterator[str]:
    """Yield the differences of two sequences, matching equal items first, then items of one class in order."""
    seen: dict[str, list[Any]] = {}
    ours, theirs = ([_equals(seen, item) for item in items] for items in (left, right))
    for tag, start, end, other_start, other_end in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from _changed(left, right, range(start, end), range(other_start, other_end))


def _equals(seen: dict[str, list[Any]], item: Any) -> tuple[str, int]:
    """Return a key shared by all equal items, since some can't be hashed and some are shown abbreviated."""
    text = short_repr(item)
    alike = seen.setdefault(text, [])
    if item not in alike:
        alike.append(item)
    return text, alike.index(item)


def _changed(left: Sequence[Any], right: Sequence[Any], ours: range, theirs: range) -> Iterator[str]:
    kinds = [type(left[at]).__qualname__ for at in ours]
    others = [type(right[at]).__qualname__ for at in theirs]
    for tag, start, end, other_start, other_end in SequenceMatcher(None, kinds, others, autojunk=False).get_opcodes():
        if tag == "equal":
            for at, other in zip(ours[start:end], theirs[other_start:other_end], strict=True):
                yield from _fields(left[at], right[other], f"[{at}] ")
        else:
            yield from (f"[{at}] - {_shown(left[at])}" for at in ours[start:end])
            yield from (f"[{at}] + {_shown(right[at])}" for at in theirs[other_start:other_end])


def _fields(left: Any, right: Any, where: str) -> Iterator[str]:
    cls = cast("type[Any]", type(left))
    if cls is not type(right) or not _is_effect(left):
        if left != right:
            yield f"{where}- {_shown(left)}"
            yield f"{where}+ {_shown(right)}"
        return
    for field in attrs.fields(cls):
        one, other = getattr(left, field.name), getattr(right, field.name)
        if one != other:
            place, shown = (
                f"{where}{cls.__name__}.{field.name}",
                [_field_shown(field.repr, each) for each in (one, other)],
            )
            if shown[0] == shown[1]:
                yield f"{place} differs, but is not shown"
            else:
                yield f"{place}: - {shown[0]}"
                yield f"{place}: + {shown[1]}"


def _is_effect(value: Any) -> bool:
    return isinstance(value, Effect)


def _field_shown(write: Any, value: Any) -> str:
    """Return a field's value as the operation's own repr shows it."""
    return _cut(str(write(value))) if callable(write) else _shown(value) if write else "…"


def _shown(value: Any) -> str:
    text = short_repr(value)
    return _cut(repr(value)) if text.endswith("…") else text


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
