"""The places of nodes in a tree, as linked paths that are only spelled out when needed, however deep they are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Final, TypeAlias

from twilio_fp.twiml.node import Node

__all__ = ["Place", "children", "spell"]

Place: TypeAlias = tuple["Place | None", str]
"""The parent's place, or None at the root; and the step from there, such as ``Say[1]``."""

_MOST_STEPS: Final = 100


def children(node: Node, place: Place) -> Iterator[tuple[Place, Node | str]]:
    """Yield the children of a node, each with its place.

    >>> from twilio_fp import twiml
    >>> tree = twiml.Response([twiml.Say("a"), twiml.Hangup(), twiml.Say("b")])
    >>> [spell(place) for place, _ in children(tree, (None, "Response"))]
    ['/Response/Say[1]', '/Response/Hangup[1]', '/Response/Say[2]']
    """
    seen: Counter[str] = Counter()
    for child in node.content:
        name = "text()" if isinstance(child, str) else "comment()" if child.tag == "#comment" else child.tag
        seen[name] += 1
        yield (place, f"{name}[{seen[name]}]"), child


def spell(place: Place) -> str:
    """Return a place as an XPath; if it is deeper than 100 levels, only its last 100 steps after ``…``.

    >>> spell(((None, "Response"), "Say[1]"))
    '/Response/Say[1]'
    """
    steps: list[str] = []
    at: Place | None = place
    while at is not None and len(steps) < _MOST_STEPS:
        at, step = at
        steps.append(step)
    return ("/" if at is None else "…/") + "/".join(reversed(steps))
