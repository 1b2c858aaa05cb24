"""The base of all records: equality, hash, repr and pickling, defined once instead of per class."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial, wraps
from itertools import takewhile
from operator import attrgetter
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar, cast

import attrs
from attrs.exceptions import FrozenInstanceError

from twilio_fp.errors import UsageError
from twilio_fp.printable import a_or_an, half_built
from twilio_fp.tracebacks import sealed, sealed_init

if TYPE_CHECKING:
    from attrs import evolve
    from attrs import frozen as record
else:

    @sealed
    def evolve(instance: Any, /, **changes: Any) -> Any:
        """Return a copy of a record with some fields changed, as `attrs.evolve` does.

        Raises:
            UsageError: the argument is not a record, or a value is invalid.
        """
        if not attrs.has(type(instance)):
            raise UsageError(f"evolve must be given a record, got {_named(instance)}")
        return attrs.evolve(instance, **changes)

    def record(cls: Any = None, /, *, kw_only: bool = False) -> Any:
        """Return the class as `attrs.frozen` makes it, without the methods that `Record` provides."""
        if cls is None:
            return partial(record, kw_only=kw_only)
        made = attrs.frozen(cls, kw_only=kw_only, eq=False, repr=False, getstate_setstate=False)
        for name in ("__setattr__", "__delattr__"):  # Record's explain what to write
            if issubclass(made, Record) and name in made.__dict__:
                delattr(made, name)
        if "__str__" in made.__dict__:
            made.__str__ = half_built(made.__str__)
        fields = attrs.fields(made)
        kinds = " ".join([str(field.type) for field in fields])
        if any(kind in kinds for kind in _SECRETIVE):
            return sealed_init(made)
        return _with_hints(made) if any(field.name == "extra" for field in fields) else made


def _named(value: object) -> str:
    return f"the class {value.__name__}" if isinstance(value, type) else f"a value of type {type(value).__name__}"


def _with_hints(cls: Any) -> Any:
    """Return the class with an ``__init__`` that explains what to write if it is called with wrong arguments.

    It is for records of Twilio's parameters, whose wire names people know. The wrapper slows each call a little.
    """
    init = cls.__init__

    @wraps(init)
    def call(*args: Any, **kwargs: Any) -> None:
        try:
            init(*args, **kwargs)
        except TypeError as error:
            if cast("Any", error.__traceback__).tb_next is None:
                from twilio_fp.mistakes import misgiven

                error.args = (misgiven(cls, len(args) - 1, kwargs.keys()),)
            raise

    cls.__init__ = call
    return cls


_PLAIN: Final = frozenset({bool, int, str, NoneType})

_SECRETIVE: Final = ("Secret", "Headers", "Credentials")  # types of fields that may be given as text

__all__ = ["FrozenRecordError", "Record", "evolve", "field_names", "finder", "per_class", "record", "setters", "thawed"]

T = TypeVar("T")
R = TypeVar("R", bound="Record")


def per_class(function: Callable[[Any], T]) -> Callable[[Any], T]:
    """Return the function with its result cached per class."""
    return cache(function)


@per_class
def field_names(cls: Any) -> tuple[str, ...]:
    """Return the names of an attrs class's fields, in order."""
    return tuple([attribute.name for attribute in attrs.fields(cls)])


def finder(fields: Sequence[tuple[str, object, T]]) -> Callable[[Any], list[T]]:
    """Return a function that returns the marks of a record's fields that are set.

    Most fields of most operations are omitted; the compiled function skips them four times as fast as a loop.

    Args:
        fields: each field's attribute, the object that it holds if omitted, and its mark, which is any object.

    >>> finder([("real", None, "Re"), ("imag", 0, "Im")])(3)
    ['Re']
    """
    names: dict[str, Any] = {"__name__": __name__}
    lines: list[str] = []
    for number, (attribute, absent, mark) in enumerate(fields):
        names |= {f"absent_{number}": absent, f"mark_{number}": mark}
        nothing = "None" if absent is None else f"absent_{number}"
        lines.append(f"if it.{attribute} is not {nothing}: add(mark_{number})")
    code = "\n    ".join(["def find(it):", "found = []", "add = found.append", *lines, "return found"])
    exec(code, names)  # noqa: S102  # only attribute names go in
    return cast("Callable[[Any], list[T]]", names["find"])


@per_class
def setters(cls: Any) -> dict[str, Callable[[Any, Any], None]]:
    """Return the setter of each slot of a frozen class, for an instance that is still being built."""
    return {name: getattr(cls, name).__set__ for name in field_names(cls)}


def changed(it: R, **values: Any) -> R:
    """Return a copy of a record with these field values, which must be valid: they are not checked again.

    >>> @record
    ... class Point(Record):
    ...     x: int
    ...     y: int
    >>> changed(Point(1, 2), y=3)
    Point(x=1, y=3)
    """
    cls = type(it)
    made: R = maker(cls)(*[values[name] if name in values else getattr(it, name) for name in field_names(cls)])
    return made


@per_class
def thawed(cls: Any) -> Any:
    """Return an unfrozen class of the same shape, whose instance is filled and then becomes the record itself.

    ``made = object.__new__(thawed(cls)); made.sid = "SM1"; made.__class__ = cls``
    """
    if "__slots__" not in cls.__dict__:
        raise UsageError(f"{cls.__name__} inherits from a record and must be decorated too: write @record above it")
    named = {"__module__": cls.__module__, "__qualname__": cls.__qualname__}
    return type(cls.__name__, (_Thawed, cls), {"__slots__": (), **named})


class _Thawed:
    """The mixin that makes a record mutable while it is filled."""

    __slots__ = ()
    __setattr__ = object.__setattr__
    __delattr__ = object.__delattr__

    def __init_subclass__(cls) -> None:
        """Skip the record's own hook, which is meant for subclasses that people write."""


@per_class
def maker(cls: Any) -> Callable[..., Any]:
    """Return a function that makes a record from its fields' values, in order, which must be valid.

    Trailing fields whose default is text, an int, a bool or None may be omitted. It takes half the time of attrs'
    ``__init__``.

    >>> @record
    ... class Point(Record):
    ...     x: int
    ...     y: int
    ...     label: str = ""
    >>> maker(Point)(1, 2), maker(Point)(1, 2, "here")
    (Point(x=1, y=2), Point(x=1, y=2, label='here'))
    """
    names = field_names(cls)
    last = takewhile(lambda one: type(one.default) in _PLAIN, reversed(attrs.fields(cls)))
    plain = {one.name: one.default for one in last}
    fill = "; ".join([f"made.{name} = {name}" for name in names])
    given = ", ".join([f"{name}={plain[name]!r}" if name in plain else name for name in names])
    code = f"def make({given}):\n    made = new(Blank); {fill}; made.__class__ = cls; return made"
    namespace: dict[str, Any] = {"__name__": cls.__module__, "new": object.__new__, "Blank": thawed(cls), "cls": cls}
    exec(code, namespace)  # noqa: S102  # only field names and plain defaults go in
    return cast("Callable[..., Any]", namespace["make"])


@per_class
def _values(cls: Any) -> Callable[[Any], Any]:
    names = [attribute.name for attribute in attrs.fields(cls) if attribute.eq]
    return attrgetter(*names) if names else lambda _: ()


@per_class
def _shown(cls: Any) -> tuple[tuple[str, Any, Callable[[Any], str]], ...]:
    """Return the fields that a repr shows: name, default and the function that formats the value."""
    if not attrs.has(cls):
        return ()
    fields = [one for one in attrs.fields(cls) if one.repr]
    fields.sort(key=lambda one: one.name == "extra")  # a record's own fields first
    return tuple([(one.name, one.default, cast("Any", one.repr) if callable(one.repr) else repr) for one in fields])


class _AttributeHint:
    """A method that other libraries' objects have: accessing it raises an error that says what to write."""

    def __init__(self, name: str, how: str) -> None:
        self._hint = name, how

    def __get__(self, instance: object, owner: type) -> NoReturn:
        (name, how), kind = self._hint, owner.__name__
        message = f"{kind!r} object has no attribute {name!r}: {how.format(kind=kind, name=name)}"
        raise AttributeError(message, name=name, obj=instance)


def attribute_hints(cls: type, names: str, how: str) -> None:
    """Make a class explain what to write for methods that it lacks; a ``__getattr__`` would slow every field.

    >>> class Parcel(Record):
    ...     pass
    >>> attribute_hints(Parcel, "post", "write client(Create{kind}(…))")
    >>> Parcel().post
    Traceback (most recent call last):
    AttributeError: 'Parcel' object has no attribute 'post': write client(CreateParcel(…))
    """
    for name in names.split():
        setattr(cls, name, _AttributeHint(name, how))


class FrozenRecordError(FrozenInstanceError):
    """An attempt to change a record; the message says what to write instead."""

    def __init__(self, message: str) -> None:
        AttributeError.__init__(self, message)


class Record:
    """Frozen, slotted data that compares, hashes, prints, copies and pickles by its fields.

    Subclasses are decorated with ``@record(kw_only=True)``, which is `attrs.frozen` without the methods that are
    defined here; ``attrs.fields``, ``attrs.evolve`` and ``attrs.asdict`` work as on any attrs class.

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
            kind = a_or_an(self)
            raise FrozenRecordError(f"{kind} is immutable: write evolve(…, {name}=…), which returns a changed copy")

        def __delattr__(self, name: str) -> NoReturn:
            raise FrozenRecordError(f"{a_or_an(self)} is immutable: its {name} can't be deleted")

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
        for name, default, write in _shown(cls):
            value = getattr(self, name, default)  # a debugger may show a half-built instance
            if value is not attrs.NOTHING and (default is attrs.NOTHING or value != default):
                shown.append(f"{name}={write(value)}")
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
