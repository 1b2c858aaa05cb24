"""Lines in which rows stand, each in an order of its own: whoever is first is found without a look at the others.

A line is a queue that never changes, in which each row stands once. One who leaves it, or takes another place, is
passed over from then on, and is dropped when it comes to the front.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final, TypeAlias

from twilio_fp.testing.fake.persistent import Agenda, Map

__all__ = ["LINES", "NO_LINES", "Lines", "Place", "stood", "walk"]

LINES: Final = "lines"
"""Where a row keeps its places."""

Place: TypeAlias = tuple[str, tuple[Any, ...]]
"""A place of a row: the name of a line, and by what it is ordered there; rows of the same order go by their numbers."""

Lines: TypeAlias = Map[str, Agenda[int]]
"""Lines by their names: the numbers of rows, some of which may have left."""

Stands: TypeAlias = Callable[[int, Place], bool]
"""Whether the row of a number stands at a place."""

NO_LINES: Final[Lines] = Map()
_NOBODY: Final[Agenda[int]] = Agenda()


def stood(lines: Lines, number: int, before: Iterable[Place], after: Iterable[Place], stands: Stands) -> Lines:
    """Return the lines in which a row has gone from some places to others.

    Args:
        lines: those before.
        number: the row's.
        before: its places before.
        after: its places now.
        stands: whether a row stands at a place, now.
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
    """Iterate over a line: the order and the number of each row that stands there.

    >>> lines = stood(stood(NO_LINES, 1, (), [("a", (2,))], all), 7, (), [("a", (1,))], all)
    >>> list(walk(lines, "a", lambda number, place: True))
    [((1,), 7), ((2,), 1)]
    """
    last = -1
    for (*order, number), _ in lines.get(name, _NOBODY):
        if number != last and stands(number, (name, tuple(order))):
            last = number
            yield tuple(order), number
