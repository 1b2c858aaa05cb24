"""Lines: named priority queues of rows, whose first row is found without looking at the others.

A line is an immutable queue in which each row stands at most once. A row that leaves it, or moves to another place, is
skipped from then on, and its entry is dropped when it reaches the front.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, TypeAlias

from twilio_fp.testing.fake.persistent import Agenda, Map

__all__ = ["LINES", "NO_LINES", "Lines", "Place", "stood", "walk"]

LINES: Final = "lines"
"""The hidden member of a row that holds its places."""

Place: TypeAlias = tuple[str, tuple[Any, ...]]
"""A row's place: the name of a line, and the row's sort key in it; ties are broken by the rows' numbers."""

Lines: TypeAlias = Map[str, Agenda[int]]
"""The lines by name: the numbers of rows, some of which may have left."""

Stands: TypeAlias = Callable[[int, Place], bool]
"""Whether the row with a number stands at a place."""

NO_LINES: Final[Lines] = Map()
_NOBODY: Final[Agenda[int]] = Agenda()


def stood(lines: Lines, number: int, before: Iterable[Place], after: Iterable[Place], stands: Stands) -> Lines:
    """Return the lines after a row moved from some places to others.

    Args:
        lines: the lines before.
        number: the row's number.
        before: its places before.
        after: its places now.
        stands: whether a row stands at a place now.
    """
    left, now = set(before), set(after)
    for name, order in sorted(now - left):
        lines = lines.set(name, lines.get(name, _NOBODY).add((*order, number), number))
    for name in sorted({name for name, _ in left - now}):
        line = lines.get(name, _NOBODY)
        while (first := line.first) is not None and not stands(first[1], (name, first[0][:-1])):
            line = line.rest()
        lines = lines.set(name, line) if len(line) else lines.remove(name)
    return lines


def walk(lines: Lines, name: str, stands: Stands) -> Iterator[tuple[tuple[Any, ...], int]]:
    """Iterate over a line: the sort key and the number of each row that stands there.

    >>> lines = stood(stood(NO_LINES, 1, (), [("a", (2,))], all), 7, (), [("a", (1,))], all)
    >>> list(walk(lines, "a", lambda number, place: True))
    [((1,), 7), ((2,), 1)]
    """
    last = -1
    for (*order, number), _ in lines.get(name, _NOBODY):
        if number != last and stands(number, (name, tuple(order))):
            last = number
            yield tuple(order), number
