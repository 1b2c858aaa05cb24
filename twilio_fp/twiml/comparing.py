"""The differences between two trees, as a person would describe them: what was added, removed or changed, and where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from typing import Any, Final, TypeAlias, cast

from twilio_fp.record import Record, record
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.walking import Place, children, spell
from twilio_fp.twiml.writing import check_tree, write

__all__ = ["Difference", "diff"]

_MOST_TO_ALIGN: Final = 1_000


@record
class Difference(Record):
    """One difference between two trees.

    Attributes:
        path: where it is, as an XPath into the first tree, or into the second for what only the second has.
        before: what the first tree has there, as XML, or None if it has nothing.
        after: what the second has, likewise.
        attribute: the attribute's XML name, if an attribute differs.

    >>> print(Difference("/Response/Say[1]", "alice", None, "voice"))
    /Response/Say[1] voice: - alice
    >>> print(Difference("/Response/Say[1]", "alice", "man", "voice"))
    /Response/Say[1] voice: - alice
    /Response/Say[1] voice: + man
    """

    path: str
    before: str | None
    after: str | None
    attribute: str | None = None

    def __str__(self) -> str:
        where = self.path if self.attribute is None else f"{self.path} {self.attribute}"
        lines: list[str] = []
        for sign, text in (("-", self.before), ("+", self.after)):
            if text is not None:
                lines.append(f"{where}: {sign} {text if len(text) <= 300 else text[:300] + '…'}")
        return "\n".join(lines)


def diff(a: Node, b: Node) -> tuple[Difference, ...]:
    r"""Return the differences between two trees in document order; an empty tuple if they are equal.

    Children are matched first with equal ones, then with those of the same tag in the same order.

    >>> from twilio_fp import twiml
    >>> a = twiml.Response([twiml.Say("Hello"), twiml.Hangup()])
    >>> b = twiml.Response([twiml.Say("Hi", loop=2), twiml.Pause(), twiml.Hangup()])
    >>> print(*twiml.diff(a, b), sep="\n")
    /Response/Say[1] loop: + 2
    /Response/Say[1]/text()[1]: - Hello
    /Response/Say[1]/text()[1]: + Hi
    /Response/Pause[1]: + <Pause />

    Raises:
        TwimlError: one of the arguments is not a tree.
    """
    check_tree(a, "diff()")
    check_tree(b, "diff()")
    return tuple(_differences(a, b))


_Item: TypeAlias = "tuple[Place, Node | str]"
_Pair: TypeAlias = "tuple[tuple[Place, Node | str | None], tuple[Place, Node | str | None]]"


def _differences(a: Node, b: Node) -> Iterator[Difference]:
    keys = _keys((a, b))
    waiting: list[_Pair] = [(((None, a.tag), a), ((None, b.tag), b))]
    while waiting:
        pair = waiting.pop()
        (place, mine), (_, others) = pair
        if mine is None or others is None or isinstance(mine, str) or isinstance(others, str) or mine.tag != others.tag:
            before, after = _shown(mine), _shown(others)
            if before != after:
                yield Difference(spell(pair[1][0] if mine is None else place), before, after)
        elif keys[id(mine)] != keys[id(others)]:
            if mine.tag == "#comment":
                yield Difference(spell(place), write(mine), write(others))
            else:
                yield from _attributes(place, mine, others)
                waiting.extend(reversed(list(_matched(pair, keys))))


def _shown(item: Node | str | None) -> str | None:
    return item if item is None or isinstance(item, str) else write(item)


def _attributes(place: Place, a: Node, b: Node) -> Iterator[Difference]:
    mine, others = a.attributes, b.attributes
    for name in sorted({*mine, *others}):
        if mine.get(name) != others.get(name):
            yield Difference(spell(place), mine.get(name), others.get(name), name)


def _keys(trees: tuple[Node, Node]) -> dict[int, int]:
    """Return a number for each node by its `id()`, the same for equal nodes. Children are numbered before parents."""
    numbers: dict[tuple[Any, ...], int] = {}
    keys: dict[int, int] = {}
    order: list[Node] = list(trees)
    for node in order:
        order.extend(child for child in node.content if not isinstance(child, str))
    for node in reversed(order):
        if id(node) not in keys:
            content_keys = tuple([child if isinstance(child, str) else keys[id(child)] for child in node.content])
            keys[id(node)] = numbers.setdefault((node._start, content_keys), len(numbers))
    return keys


def _matched(pair: _Pair, keys: dict[int, int]) -> Iterator[_Pair]:
    mine, others = [list(children(cast("Node", item), place)) for place, item in pair]
    left = [keys[id(item)] if not isinstance(item, str) else item for _, item in mine]
    right = [keys[id(item)] if not isinstance(item, str) else item for _, item in others]
    head = next((i for i, (x, y) in enumerate(zip(left, right, strict=False)) if x != y), min(len(left), len(right)))
    tail = 0
    while tail < min(len(left), len(right)) - head and left[-1 - tail] == right[-1 - tail]:
        tail += 1
    left, right = left[head : len(left) - tail], right[head : len(right) - tail]
    if max(len(left), len(right)) > _MOST_TO_ALIGN:
        blocks: Iterable[tuple[str, int, int, int, int]] = [("replace", 0, len(left), 0, len(right))]
    else:
        blocks = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    for kind, start, end, begin, stop in blocks:
        if kind != "equal":
            yield from _paired(mine[head + start : head + end], others[head + begin : head + stop])


def _paired(mine: list[_Item], others: list[_Item]) -> Iterator[_Pair]:
    """Pair items of the same tag in order; the items left over were removed or added."""
    next_of: dict[str, list[int]] = {}
    for index, (_, item) in enumerate(others):
        next_of.setdefault(_kind(item), []).append(index)
    for indexes in next_of.values():
        indexes.reverse()
    done = 0
    for place, item in mine:
        same = next_of.get(_kind(item), [])
        while same and same[-1] < done:
            same.pop()
        if not same:
            yield (place, item), ((None, ""), None)
            continue
        index = same.pop()
        yield from [(((None, ""), None), added) for added in others[done:index]]
        yield (place, item), others[index]
        done = index + 1
    yield from [(((None, ""), None), added) for added in others[done:]]


def _kind(item: Node | str) -> str:
    return "#text" if isinstance(item, str) else item.tag
