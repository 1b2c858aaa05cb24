"""Lines: named priority queues of rows, whose first row is found without looking at the others.

A line is an immutable queue that contains each row at most once. A row that leaves it, or moves to another place, is
skipped from then on, and its entry is dropped when it reaches the front.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, TypeAlias

from twilio_fp.testing.fake.persistent import Agenda, Map

__all__ = ["LINES", "NO_LINES", "Lines", "Place", "move_row", "walk"]

LINES: Final = "lines"
"""The hidden member of a row that holds its places."""

Place: TypeAlias = tuple[str, tuple[Any, ...]]
"""A row's place: the name of a line, and the row's sort key in it; ties are broken by the rows' numbers."""

Lines: TypeAlias = Map[str, Agenda[int]]
"""The lines by name: the numbers of rows, some of which may have left."""

IsAt: TypeAlias = Callable[[int, Place], bool]
"""Whether the row with a number is at a place."""

NO_LINES: Final[Lines] = Map()
_EMPTY: Final[Agenda[int]] = Agenda()


def move_row(lines: Lines, number: int, before: Iterable[Place], after: Iterable[Place], is_at: IsAt) -> Lines:
    """Return the lines after a row moved from some places to others.

    Args:
        lines: the lines before.
        number: the row's number.
        before: its places before.
        after: its places now.
        is_at: whether a row is at a place now.
    """
    removed, now = set(before), set(after)
    for name, order in sorted(now - removed):
        lines = lines.set(name, lines.get(name, _EMPTY).add((*order, number), number))
    for name in sorted({name for name, _ in removed - now}):
        line = lines.get(name, _EMPTY)
        while (first := line.first) is not None and not is_at(first[1], (name, first[0][:-1])):
            line = line.rest()
        lines = lines.set(name, line) if len(line) else lines.remove(name)
    return lines


def walk(lines: Lines, name: str, is_at: IsAt) -> Iterator[tuple[tuple[Any, ...], int]]:
    """Iterate over a line: the sort key and the number of each row in it.

    >>> lines = move_row(move_row(NO_LINES, 1, (), [("a", (2,))], all), 7, (), [("a", (1,))], all)
    >>> list(walk(lines, "a", lambda number, place: True))
    [((1,), 7), ((2,), 1)]
    """
    last = -1
    for (*order, number), _ in lines.get(name, _EMPTY):
        if number != last and is_at(number, (name, tuple(order))):
            last = number
            yield tuple(order), number
