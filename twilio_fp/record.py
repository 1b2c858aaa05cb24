"""What the many generated records share: equality, hash, repr and pickling made once instead of per class.

A record's class is attrs' own work, which attrs does when the class is first used: of the thirty records of a module a
program uses a few, and is spared most of the time that their import would take.
"""

from __future__ import annotations

from functools import cache, partial
from inspect import get_annotations
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar

import attrs
from attrs.exceptions import FrozenInstanceError

from twilio_fp.errors import UsageError
from twilio_fp.tracebacks import sealed, sealed_init

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from types import CellType

    from attrs import evolve
    from attrs import frozen as record
else:
    evolve = sealed(attrs.evolve)

    def record(cls: Any = None, /, *, kw_only: bool = False) -> Any:
        """Return the class with a slot for each field; `attrs.frozen` makes the rest of it when it is first used."""
        if cls is None:
            return partial(record, kw_only=kw_only)
        fields = [name for name, kind in get_annotations(cls).items() if not _is_class_variable(kind)]
        inherited = {name for base in cls.__mro__[1:] for name in base.__dict__.get("__slots__", ())}
        inherited |= {name for base in cls.__mro__[1:] for name in base.__dict__ if name == "__weakref__"}
        whole = {name: value for name, value in cls.__dict__.items() if name not in {"__dict__", "__weakref__"}}
        whole["__qualname__"] = cls.__qualname__
        members = {name: value for name, value in whole.items() if name not in fields}
        members["__slots__"] = tuple([name for name in (*fields, "__weakref__") if name not in inherited])
        members["__pending__"] = partial(_made_by_attrs, type(cls), cls.__name__, cls.__bases__, whole, kw_only)
        made = type(cls)(cls.__name__, cls.__bases__, members | {name: _Completed() for name in _MADE})
        for cell in _cells(members.values()):
            if cell.cell_contents is cls:  # what super() without arguments goes by
                cell.cell_contents = made
        return made


_CLASS_VARS: Final = ("ClassVar", "typing.ClassVar", "t.ClassVar", "typing_extensions.ClassVar")
_SECRETIVE: Final = ("Secret", "Headers", "Credentials")  # what a field is kept as that may be given as text
_MADE: Final = ("__init__", "__attrs_attrs__", "__attrs_props__", "__match_args__")

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
    if "__slots__" not in cls.__dict__:
        raise UsageError(f"{cls.__name__} inherits from a record, and is none without its decorator: @record")
    free = {"__setattr__": object.__setattr__, "__delattr__": object.__delattr__, "__slots__": cls.__slots__}
    generic = {name: value for name, value in cls.__dict__.items() if name == "__orig_bases__"}
    return type(cls.__name__, cls.__bases__, free | generic)


@per_class
def _values(cls: Any) -> Callable[[Any], Any]:
    names = [attribute.name for attribute in attrs.fields(cls) if attribute.eq]
    return attrgetter(*names) if names else lambda _: ()


@per_class
def _defaults(cls: Any) -> tuple[tuple[str, Any], ...]:
    pairs = [(attribute.name, attribute.default) for attribute in attrs.fields(cls) if attribute.repr]
    return tuple(sorted(pairs, key=lambda pair: pair[0] == "extra"))  # what a record adds comes before what it lacks


def _cells(members: Iterable[Any]) -> Iterator[CellType]:
    for member in members:
        for function in (member, getattr(member, "__func__", None), getattr(member, "fget", None)):
            yield from getattr(function, "__closure__", None) or ()


def _is_class_variable(annotation: object) -> bool:
    return str(annotation).strip("'\"").startswith(_CLASS_VARS)


def _made_by_attrs(meta: Any, name: str, bases: tuple[Any, ...], members: dict[str, Any], kw_only: bool) -> Any:  # noqa: FBT001
    # Of a class of its own: attrs changes what it is given, and two threads may be here at once.
    cls: Any = meta(name, bases, dict(members))
    made = attrs.frozen(cls, kw_only=kw_only, eq=False, repr=False, getstate_setstate=False)
    kinds = " ".join([str(one.type) for one in attrs.fields(made)])
    return sealed_init(made) if any(kind in kinds for kind in _SECRETIVE) else made


class _Completed:
    """Something that attrs makes for a class, had when it is first asked for."""

    def __set_name__(self, owner: Any, name: str) -> None:
        self.owner = owner
        self.name = name

    def __get__(self, instance: object, owner: Any) -> Any:
        for cls in reversed(owner.__mro__):
            _complete(cls)
        value = self.owner.__dict__[self.name]  # not the instance's, which may have one of its own before it
        return value.__get__(instance, owner) if hasattr(value, "__get__") else value


def _complete(cls: Any) -> None:
    """Give a class what attrs makes for it, unless it has that; two threads at once give it the same."""
    pending = cls.__dict__.get("__pending__")
    if pending is None:
        return
    for name, value in pending().__dict__.items():
        if name in _MADE or name not in cls.__dict__:
            setattr(cls, name, value)
    cls.__pending__ = None


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

    if not TYPE_CHECKING:

        def __setattr__(self, name: str, value: object) -> NoReturn:
            raise FrozenInstanceError

        def __delattr__(self, name: str) -> NoReturn:
            raise FrozenInstanceError

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
        cls = type(self)
        shown: list[str] = []
        for name, default in _defaults(cls) if attrs.has(cls) else ():
            value = getattr(self, name, default)  # what a debugger shows may be half built
            if value is not attrs.NOTHING and (default is attrs.NOTHING or value != default):
                shown.append(f"{name}={value!r}")
        return f"{cls.__name__}({', '.join(shown)})"

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
