"""Strategies for operations and records of any class, derived from the facts that the class carries."""

from __future__ import annotations

from collections.abc import Callable, Container, Mapping
from functools import cache, partial
from typing import Any, TypeAlias, TypeVar, cast
from urllib.parse import quote

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from twilio_fp.errors import UsageError
from twilio_fp.model import EMPTY, Resource, facts_of
from twilio_fp.operation import Operation, OperationSpec, params_of
from twilio_fp.operation.bounds import Bound, bounds_of
from twilio_fp.printable import typed
from twilio_fp.record import field_names
from twilio_fp.schema import Kind, enumeration, resolve
from twilio_fp.testing.strategies.scalars import Place, any_json, given_scalars, kept_scalars, texts
from twilio_fp.values import UNSET

__all__ = ["arguments", "check_bounds", "of_kind", "operations", "records", "unknown_fields"]

O = TypeVar("O", bound=Operation[Any])  # noqa: E741
R = TypeVar("R", bound=Resource)

Fields: TypeAlias = dict[str, SearchStrategy[Any]]


def operations(
    cls: type[O],
    fields: Mapping[str, SearchStrategy[Any]] = EMPTY,
    *,
    max_length: int = 12,
    max_items: int = 3,
) -> SearchStrategy[O]:
    """Return a strategy for the valid instances of an operation class.

    Required fields are always given, and so is at least one field of every group of which Twilio needs one. Optional
    fields, and parameters in ``extra``, are given sometimes.

    Args:
        cls: the class of an operation.
        fields: your own strategies, by attribute; these fields are then always given, as drawn. If they leave empty a
            group of which Twilio needs one, another field of the group is given; if all of the group's fields are
            yours, only values that satisfy it are drawn. A field that ``extra`` replaces is omitted, and ``extra``
            satisfies every group.
        max_length: the maximum length of a text.
        max_items: the maximum size of a list or a mapping.

    >>> from hypothesis import given, strategies as st
    >>> from twilio_fp.rest.api.v2010 import CreateMessage
    >>> @given(operations(CreateMessage, {"to": st.just("+15558675310")}))
    ... def messages_say_something(message):
    ...     assert message.to == "+15558675310"
    ...     assert (message.body, message.media_url, message.content_sid) != (None, None, None)
    >>> messages_say_something()

    Raises:
        UsageError: ``cls`` is not an operation class, ``fields`` has an unknown name or a value that is not a strategy,
            or a bound is not an int of at least 1.
    """
    return arguments(cls, fields, max_length=max_length, max_items=max_items).map(lambda given: cls(**given))


def arguments(
    cls: type[Operation[Any]],
    fields: Mapping[str, SearchStrategy[Any]] = EMPTY,
    *,
    max_length: int = 12,
    max_items: int = 3,
) -> SearchStrategy[dict[str, Any]]:
    """Return a strategy for the keyword arguments of an operation class, in every form that it accepts.

    A list may be a single string, a nested record a mapping, and a time in any zone. `operations` builds on it.

    Args:
        cls: the class of an operation.
        fields: your own strategies, by attribute; these fields are then always given.
        max_length: the maximum length of a text.
        max_items: the maximum size of a list or a mapping.

    >>> from hypothesis import given
    >>> from twilio_fp.rest.api.v2010 import FetchMessage
    >>> @given(arguments(FetchMessage))
    ... def a_message_is_fetched_by_its_sid(given):
    ...     assert FetchMessage(**given).sid == given["sid"] != ""
    >>> a_message_is_fetched_by_its_sid()

    Raises:
        UsageError: as for `operations`.
    """
    if not (isinstance(cls, type) and issubclass(cls, Operation) and hasattr(cls, "__spec__")):
        raise UsageError(f"cls must be the class of an operation, such as CreateMessage, got {typed(cls)}")
    check_bounds(max_length, max_items)
    _check_fields(cls, fields)
    operation: Any = cls
    needed, offered = _fields_of_operation(operation, max_length, max_items)
    instead = ("extra",) if "extra" in fields else ()
    groups = [((*group, *instead), [name for name in group if name not in fields]) for group in cls.__spec__.groups]
    plain = _dictionaries(needed | dict(fields), offered)
    for group, free in groups:
        if not free:
            plain = plain.filter(partial(_satisfies, group))
    given = _with_groups(plain, groups, offered) if groups else plain
    if not instead:
        return given
    replaced = {
        param.fact.wire: param.fact.attribute
        for param in params_of(operation)
        if param.location != "path" and param.fact.attribute not in fields
    }
    return given.map(partial(_without_replaced_fields, replaced, needed.keys()))


def _check_fields(cls: type[Operation[Any]], fields: Mapping[str, SearchStrategy[Any]]) -> None:
    if not isinstance(fields, Mapping):
        raise UsageError(f"fields must be a mapping from attributes to strategies, got {typed(fields)}")
    known = set(field_names(cls))
    for name, strategy in fields.items():
        if name not in known:
            raise UsageError(f"fields must name fields of {cls.__name__}, got {name!r}")
        if not isinstance(strategy, st.SearchStrategy):
            raise UsageError(
                f"fields must hold strategies, got {name}={typed(strategy)}: write st.just(…) for a fixed value"
            )


def _without_replaced_fields(
    replaced: Mapping[str, str], needed: Container[str], given: dict[str, Any]
) -> dict[str, Any]:
    """Return the arguments without the fields that ``extra`` replaces."""
    extra: object = given["extra"]
    left_out = {name for wire, name in replaced.items() if isinstance(extra, Mapping) and wire in extra}
    kept = {name: value for name, value in given.items() if name not in left_out}
    return kept | {name: UNSET for name in left_out if name in needed}


def records(cls: type[R], *, max_length: int = 12, max_items: int = 3) -> SearchStrategy[R]:
    """Return a strategy for the valid instances of a record class.

    Args:
        cls: the class of a record.
        max_length: the maximum length of a text.
        max_items: the maximum size of a list or a mapping.

    >>> from hypothesis import given
    >>> from twilio_fp.rest.api.v2010 import Message
    >>> @given(records(Message))
    ... def times_are_aware(message):
    ...     assert message.date_sent is None or message.date_sent.tzinfo is not None
    >>> times_are_aware()

    Raises:
        UsageError: ``cls`` is not a record class, or a bound is not an int of at least 1.
    """
    if not (isinstance(cls, type) and issubclass(cls, Resource)):
        raise UsageError(f"cls must be the class of a record, such as Message, got {typed(cls)}")
    check_bounds(max_length, max_items)
    record: Any = cls
    return cast("SearchStrategy[R]", _records(record, max_length, max_items))


def check_bounds(max_length: int, max_items: int) -> None:
    """Reject a bound that is not an int of at least 1."""
    for name, bound in (("max_length", max_length), ("max_items", max_items)):
        if isinstance(bound, bool) or not isinstance(bound, int):
            raise UsageError(f"{name} must be an int of at least 1, got {typed(bound)}")
        if bound < 1:
            raise UsageError(f"{name} must be at least 1, got {bound}")


@cache
def unknown_fields(max_length: int, max_items: int, *, as_json: bool) -> SearchStrategy[dict[str, Any]]:
    """Return a strategy for members or parameters, by wire name, unknown to every record and operation."""
    names = st.sampled_from(("Unheard", "Not.Yet/Known", "neü &=+%", "unheard_of"))
    text = texts("form", max_length)
    one = st.none() | st.booleans() | st.integers(-9, 9) | text
    values = any_json(max_length, max_items) if as_json else one | st.lists(one, max_size=max_items)
    return st.dictionaries(names, values, max_size=2)


@cache
def _fields_of_operation(cls: Any, max_length: int, max_items: int) -> tuple[Fields, Fields]:
    spec: OperationSpec = cls.__spec__
    needed: Fields = {}
    offered: Fields = {}
    optional = {attribute.name for attribute in attrs.fields(cls) if attribute.default is not attrs.NOTHING}
    bounds = bounds_of(cls)
    for param in params_of(cls):
        name, kind = param.fact.attribute, param.fact.kind
        given = _argument_values(kind, cls, param.location, max_length, max_items)
        if name in bounds:
            given = _within(bounds[name], given, kind, param.location, max_length, max_items)
        if name in optional:
            offered[name] = given
        else:
            needed[name] = given if param.location == "json" else given.filter(_has_value)
    if not any(param.fact.wire == "*" for param in params_of(cls)):  # a body of arbitrary JSON need not be an object
        offered["extra"] = unknown_fields(max_length, max_items, as_json=spec.json is not None)
    return needed, offered


def _within(
    bound: Bound, given: SearchStrategy[Any], kind: Kind, place: Place, max_length: int, max_items: int
) -> SearchStrategy[Any]:
    """Return a strategy for the arguments of a field that has a bound."""
    if bound.is_url:
        urls = texts("path", max_length).map(lambda text: f"https://example.com/{quote(text)}")
        return urls | st.lists(urls, min_size=bool(bound.needed), max_size=max_items) if kind.is_list else urls
    if bound.has_range and not bound.unit:
        least = bound.least or 0
        return st.integers(least, least + 1000 if bound.most is None else bound.most)
    if bound.unit == "characters":
        least = bound.least or 0
        sized = texts(place, max(max_length, least)).filter(lambda text: len(text) >= least)
        return st.none() | sized if kind.nullable else sized
    if bound.unit == "items":
        given = given.filter(lambda value: isinstance(value, str) or len(value) >= (bound.least or 0))
    return given.filter(_is_not_empty) if bound.needed else given


def _is_not_empty(value: object) -> bool:
    return value not in ("", (), [])


def _dictionaries(needed: Fields, offered: Fields) -> SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(
        needed, optional={name: values for name, values in offered.items() if name not in needed}
    )


@st.composite
def _with_groups(
    draw: DrawFn,
    plain: SearchStrategy[dict[str, Any]],
    groups: list[tuple[tuple[str, ...], list[str]]],
    offered: Fields,
) -> dict[str, Any]:
    given = draw(plain)
    for group, free in groups:
        if not _satisfies(group, given):
            name = draw(st.sampled_from(free))
            given[name] = draw(offered[name].filter(_has_value))
    return given


def _satisfies(group: tuple[str, ...], given: dict[str, Any]) -> bool:
    return any(_has_value(given.get(name)) for name in group)


def _has_value(value: object) -> bool:
    return value not in (None, UNSET, (), [], {})


@cache
def _argument_values(kind: Kind, owner: Any, place: Place, max_length: int, max_items: int) -> SearchStrategy[Any]:
    """Return a strategy for the arguments that a caller may pass for a field."""
    if kind.nullable:
        return st.none() | _argument_values(attrs.evolve(kind, nullable=False), owner, place, max_length, max_items)
    if kind.container:
        item = _argument_values(kind.item, owner, place, max_length, max_items)
        if kind.is_map:
            return st.dictionaries(texts("json", max_length), item, max_size=max_items)
        lists = st.lists(item, max_size=max_items)
        is_text = kind.item.name == "string" or kind.item.name.startswith("enum.")
        return lists | item if is_text and not kind.item.container else lists
    known = enumeration(kind, owner)
    if known:
        return st.sampled_from(known) | texts(place, max_length)
    found = resolve(kind, owner)
    if found is None:
        return given_scalars(kind.name, place, max_length, max_items)
    fields = _fields_of_record(found, max_length, max_items)
    wires = {fact.attribute: fact.wire for fact in facts_of(found)}
    given = _dictionaries(*fields)
    by_wire = given.map(
        lambda one: {wires[name]: value for name, value in one.items() if name != "extra"} | one.get("extra", {})
    )
    return _records(found, max_length, max_items) | by_wire


Scalars: TypeAlias = Callable[[str, int, int], SearchStrategy[Any]]
"""A function from a scalar's kind, the maximum length and the maximum size to a strategy."""

Nested: TypeAlias = Callable[[Any, int, int], SearchStrategy[Any]]
"""A function from a record class, the maximum length and the maximum size to a strategy."""


@cache
def of_kind(
    kind: Kind, owner: Any, scalars: Scalars, nested: Nested, max_length: int, max_items: int
) -> SearchStrategy[Any]:
    """Return a strategy for the values of a kind, given the strategies for scalars and records."""
    if kind.container:
        item = of_kind(kind.item, owner, scalars, nested, max_length, max_items)
        if kind.is_map:
            return st.dictionaries(texts("json", max_length), item, max_size=max_items)
        return st.lists(item, max_size=max_items)
    known = enumeration(kind, owner)
    if known:
        return st.sampled_from(known) | texts("json", max_length)
    found = resolve(kind, owner)
    return scalars(kind.name, max_length, max_items) if found is None else nested(found, max_length, max_items)


@cache
def _fields_of_record(cls: Any, max_length: int, max_items: int) -> tuple[Fields, Fields]:
    defaults = {attribute.name: attribute.default for attribute in attrs.fields(cls)}
    needed: Fields = {}
    offered: Fields = {}
    for fact in facts_of(cls):
        default = defaults[fact.attribute]
        if default is attrs.NOTHING:
            needed[fact.attribute] = _argument_values(fact.kind, cls, "json", max_length, max_items)
        elif default is UNSET:
            offered[fact.attribute] = _argument_values(fact.kind, cls, "json", max_length, max_items)
        else:
            offered[fact.attribute] = of_kind(fact.kind, cls, kept_scalars, _records, max_length, max_items)
    offered["extra"] = unknown_fields(max_length, max_items, as_json=True)
    return needed, offered


@cache
def _records(cls: Any, max_length: int, max_items: int) -> SearchStrategy[Any]:
    return _dictionaries(*_fields_of_record(cls, max_length, max_items)).map(lambda given: cls(**given))
