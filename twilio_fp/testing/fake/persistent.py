"""Immutable maps and queues: each change makes a new one, which shares all but a few nodes with the old one.

A `Map` gets, sets and removes in time logarithmic in its size, so a state with 100,000 rows changes about as quickly
as one with a hundred.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import Any, Final, Generic, TypeAlias, TypeVar, cast, overload

from twilio_fp.printable import half_built

__all__ = ["Agenda", "Map"]

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
D = TypeVar("D")

_BITS: Final = 5
_WIDTH: Final = 1 << _BITS
_MASK: Final = _WIDTH - 1
_DEEPEST: Final = 12  # which uses up 60 bits of the hash; leaves at that depth grow

_Leaf: TypeAlias = dict[Any, Any]
_Branch: TypeAlias = tuple["_Leaf | _Branch", ...]

_EMPTY: Final[_Leaf] = {}


class Map(Generic[K, V]):
    """An immutable, unordered mapping.

    It is a trie over the keys' hashes, with branches of 32 children, and small dicts as leaves.

    >>> one = Map[str, int]().set("a", 1)
    >>> one.set("a", 2).get("a"), one.get("a"), len(one.remove("a"))
    (2, 1, 0)
    """

    __slots__ = ("_root", "_size")

    _root: _Leaf | _Branch
    _size: int

    def __init__(self) -> None:
        self._root = _EMPTY
        self._size = 0

    @overload
    def get(self, key: K) -> V | None: ...
    @overload
    def get(self, key: K, default: D) -> V | D: ...
    def get(self, key: K, default: Any = None) -> Any:
        """Return the value of a key, or the default."""
        node = self._root
        bits = hash(key)
        while type(node) is tuple:
            node = node[bits & _MASK]
            bits >>= _BITS
        leaf: Any = node
        return leaf.get(key, default)

    def set(self, key: K, value: V) -> Map[K, V]:
        """Return a map in which a key has this value."""
        found: Map[K, V] = Map()  # Map[K, V]() would cost as much as the rest
        found._root, added = _set(self._root, hash(key), 0, key, value)
        found._size = self._size + added
        return found

    def remove(self, key: K) -> Map[K, V]:
        """Return a map without a key, which may be absent."""
        if key not in self:
            return self
        found: Map[K, V] = Map()  # as in `set`
        found._root = _remove(self._root, hash(key), key)
        found._size = self._size - 1
        return found

    def items(self) -> Iterator[tuple[K, V]]:
        """Return the keys with their values, in arbitrary order."""
        return _items(self._root)

    def __contains__(self, key: object) -> bool:
        it: Any = key
        return self.get(it, _EMPTY) is not _EMPTY

    def __len__(self) -> int:
        return self._size

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Map):
            return NotImplemented
        they = cast("Map[Any, Any]", other)
        return self is they or (
            self._size == they._size and all(they.get(key, _EMPTY) == value for key, value in self.items())
        )

    def __hash__(self) -> int:
        return hash((Map, self._size))

    @half_built
    def __repr__(self) -> str:
        return f"Map({dict(self.items())!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _map_of, (dict(self.items()),)


def _map_of(items: dict[Any, Any]) -> Map[Any, Any]:
    result: Map[Any, Any] = Map()
    for key, value in items.items():
        result = result.set(key, value)
    return result


def _set(node: _Leaf | _Branch, bits: int, depth: int, key: Any, value: Any) -> tuple[_Leaf | _Branch, int]:
    if isinstance(node, tuple):
        at = bits & _MASK
        child, added = _set(node[at], bits >> _BITS, depth + 1, key, value)
        return (*node[:at], child, *node[at + 1 :]), added
    added = int(key not in node)
    leaf = {**node, key: value}
    return (leaf, added) if len(leaf) <= _WIDTH or depth == _DEEPEST else (_parted(leaf, depth), added)


def _parted(leaf: _Leaf, depth: int) -> _Branch:
    parts: list[_Leaf] = [{} for _ in range(_WIDTH)]
    for key, value in leaf.items():
        parts[(hash(key) >> (_BITS * depth)) & _MASK][key] = value
    return tuple([part or _EMPTY for part in parts])


def _remove(node: _Leaf | _Branch, bits: int, key: Any) -> _Leaf | _Branch:
    if isinstance(node, tuple):
        at = bits & _MASK
        return (*node[:at], _remove(node[at], bits >> _BITS, key), *node[at + 1 :])
    return {name: value for name, value in node.items() if name != key}


def _items(node: _Leaf | _Branch) -> Iterator[tuple[Any, Any]]:
    if isinstance(node, tuple):
        for child in node:
            yield from _items(child)
    else:
        yield from node.items()


_Heap: TypeAlias = "tuple[int, Any, Any, _Heap, _Heap] | None"  # rank, sort key, item, and two heaps of later items


class Agenda(Generic[V]):
    """An immutable schedule: a queue ordered by time, and by arrival for equal times.

    It is a leftist heap.

    >>> agenda = Agenda[str]().add(2, "b").add(1, "a").add(2, "c")
    >>> agenda.first, agenda.rest().first, agenda.rest().rest().first
    ((1, 'a'), (2, 'b'), (2, 'c'))
    """

    __slots__ = ("_count", "_heap", "_size")

    _heap: Any
    _count: int
    _size: int

    def __init__(self) -> None:
        self._heap = None
        self._count = 0
        self._size = 0

    @property
    def first(self) -> tuple[Any, V] | None:
        """The earliest time and its item; None if the agenda is empty."""
        return None if self._heap is None else (self._heap[1][0], self._heap[2])

    def add(self, time: Any, item: V) -> Agenda[V]:
        """Return an agenda with an item added."""
        heap = _merged(self._heap, (1, (time, self._count), item, None, None))
        return self._with(heap, self._count + 1, self._size + 1)

    def rest(self) -> Agenda[V]:
        """Return an agenda without its first item."""
        return self._with(_merged(self._heap[3], self._heap[4]), self._count, self._size - 1)

    def _with(self, heap: Any, count: int, size: int) -> Agenda[V]:
        result: Agenda[V] = Agenda()
        result._heap, result._count, result._size = heap, count, size
        return result

    def __iter__(self) -> Iterator[tuple[Any, V]]:
        rest = self
        while rest.first is not None:
            yield rest.first
            rest = rest.rest()

    def __len__(self) -> int:
        return self._size

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Agenda):
            return NotImplemented
        they = cast("Agenda[Any]", other)
        return self is they or (len(self) == len(they) and list(self) == list(they))

    def __hash__(self) -> int:
        return hash((Agenda, self._size))

    @half_built
    def __repr__(self) -> str:
        return f"Agenda({list(self)!r})"


def _merged(one: Any, other: Any) -> Any:
    """Merge two heaps along their right edges, which are the short ones."""
    edge: list[Any] = []
    while one is not None and other is not None:
        first, second = (one, other) if one[1] <= other[1] else (other, one)
        edge.append(first)
        one, other = first[4], second
    merged = other if one is None else one
    for _, order, item, left, _ in reversed(edge):
        high, low = left, merged  # the heap with the higher rank goes left
        if low is not None and (high is None or high[0] < low[0]):
            high, low = low, high
        merged = (1 if low is None else 1 + low[0], order, item, high, low)
    return merged
