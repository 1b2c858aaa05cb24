"""What the many generated records share: equality, hash, repr and pickling made once instead of per class."""

from __future__ import annotations

from functools import cache, partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeVar

import attrs
from attrs import evolve

if TYPE_CHECKING:
    from collections.abc import Callable

    from attrs import frozen as record
else:
    record = partial(attrs.frozen, eq=False, repr=False, getstate_setstate=False)

__all__ = ["Record", "evolve", "field_names", "per_class", "record", "setters", "thawed"]

T = TypeVar("T")


def per_class(function: Callable[[Any], T]) -> Callable[[Any], T]:
    """Return the function with its answer kept for each class that it was asked about."""
    return cache(function)


@per_class
def field_names(cls: Any) -> tuple[str, ...]:
    """Return the names of an attrs class's fields, in order."""
    return tuple([attribute.name for attribute in attrs.fields(cls)])


@per_class
def setters(cls: Any) -> dict[str, Callable[[Any, Any], None]]:
    """Return what fills each slot of a frozen class, for a value that is still being built."""
    return {name: getattr(cls, name).__set__ for name in field_names(cls)}


@per_class
def thawed(cls: Any) -> Any:
    """Return a class of the same shape that isn't frozen, for a value that is filled and then made a record at once.

    ``made = object.__new__(thawed(cls)); made.sid = "SM1"; made.__class__ = cls``
    """
    free = {"__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    return type(cls.__name__, cls.__bases__, {"__slots__": cls.__slots__, **free})


@per_class
def _values(cls: Any) -> Callable[[Any], Any]:
    names = field_names(cls)
    return attrgetter(*names) if names else lambda _: ()


@per_class
def _defaults(cls: Any) -> tuple[tuple[str, Any], ...]:
    pairs = [(attribute.name, attribute.default) for attribute in attrs.fields(cls)]
    return tuple(sorted(pairs, key=lambda pair: pair[0] == "extra"))  # what a record adds comes before what it lacks


class Record:
    """Frozen, slotted data that compares, hashes, prints, copies and pickles by its fields.

    Its subclasses are decorated with ``@record(kw_only=True)``, which is `attrs.frozen` without the methods that
    stand here already; ``attrs.fields``, ``attrs.evolve`` and ``attrs.asdict`` work as on any attrs class.

    >>> @record(kw_only=True)
    ... class Point(Record):
    ...     x: int
    ...     label: str | None = None
    >>> Point(x=1), Point(x=1) == Point(x=1), Point(x=1) == Point(x=2)
    (Point(x=1), True, False)
    """

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        cls = type(self)
        if cls is not type(other):
            return NotImplemented
        values = _values(cls)
        return bool(values(self) == values(other))

    def __hash__(self) -> int:
        cls = type(self)
        return hash((cls, _values(cls)(self)))

    def __repr__(self) -> str:
        shown: list[str] = []
        for name, default in _defaults(type(self)):
            value = getattr(self, name)
            if default is attrs.NOTHING or value != default:
                shown.append(f"{name}={value!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __getstate__(self) -> dict[str, Any]:
        cls = type(self)
        return {name: getattr(self, name) for name in field_names(cls)}

    def __setstate__(self, state: dict[str, Any]) -> None:
        cls = type(self)
        for name, fill in setters(cls).items():
            fill(self, state[name])

    def __copy__(self) -> Any:
        return self

    def __deepcopy__(self, memo: object) -> Any:
        return self
