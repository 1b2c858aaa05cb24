"""JSON bodies: conversion of records to JSON and back, driven by the facts about their fields."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import Any, TypeAlias, TypeVar, cast

from attrs import fields

from twilio_fp.canonical_json import freeze
from twilio_fp.codec.compiled import compiled, is_empty_none
from twilio_fp.codec.scalars import SCALARS, MismatchError, Reader, read_string
from twilio_fp.codec.temporal import encode_instant, encode_rfc2822
from twilio_fp.errors import UsageError
from twilio_fp.hiding import as_hidden, hide, with_secrets_as
from twilio_fp.model import EMPTY, Resource, absent, as_record, facts_of, given_fields, hides, is_received
from twilio_fp.origin import is_readers
from twilio_fp.record import per_class, thawed
from twilio_fp.schema import FieldFact, Kind, resolve
from twilio_fp.secret_members import ENDINGS
from twilio_fp.secret_names import SECRET_NAMES
from twilio_fp.spelling import folded
from twilio_fp.values import FrozenMap, Secret

__all__ = [
    "decode_record",
    "decode_value",
    "decoder",
    "encode_record",
    "encode_value",
]

R = TypeVar("R", bound=Resource)

Decoder: TypeAlias = Callable[[Any, str], Any]
"""A function of a JSON value and its path, which raises a `DecodeError` that names the path."""


def encode_value(kind: Kind, value: Any, tell: Callable[[Secret], Any] = Secret.reveal) -> Any:
    """Return a field's value as JSON data.

    >>> from twilio_fp.schema import Kind
    >>> encode_value(Kind("date-time", "[]"), (date(2024, 1, 2),))
    ['2024-01-02']

    Args:
        kind: the field's kind.
        value: the field's value.
        tell: a function that converts secrets, or refuses them.
    """
    if value is None:
        return None
    if kind.is_list:
        return [encode_value(kind.item, item, tell) for item in value]
    if kind.is_map:
        return {key: encode_value(kind.item, item, tell) for key, item in value.items()}
    if isinstance(value, Resource):
        return encode_record(value, tell)
    if isinstance(value, date):
        return (
            encode_rfc2822(value) if kind.name == "rfc2822" and isinstance(value, datetime) else encode_instant(value)
        )
    return tell(value) if isinstance(value, Secret) else value


def encode_record(value: Resource, tell: Callable[[Secret], Any] = Secret.reveal) -> dict[str, Any]:
    """Return a record as JSON data by wire name, without `UNSET` and without the absent values of received records.

    Args:
        value: the record.
        tell: a function that converts secrets, or refuses them.
    """
    members = {fact.wire: encode_value(fact.kind, item, tell) for fact, item in given_fields(value)}
    for name, item in value.extra.items():
        members[name] = with_secrets_as(item, tell)
    return members


def decoder(kind: Kind, owner: Any) -> Decoder:
    """Return a function that reads JSON values of a kind, whose records are looked up in the owner's module."""
    read = _reader(kind, owner)

    def decode(value: Any, path: str) -> Any:
        try:
            return read(value)
        except MismatchError as mismatch:
            raise mismatch.at(path) from None

    return decode


def _reader(kind: Kind, owner: Any) -> Reader:
    if kind.container:
        item = _reader(kind.item, owner)
        nullable = is_received(owner)
        if kind.is_list:
            return _list_of(item, nullable=nullable)
        read = _map_of(item, nullable=nullable)
        return _map_of_text(read) if item is read_string else read
    found = resolve(kind, owner)
    if found is not None:
        return partial(_read_record, as_record(found))
    return SCALARS.get(kind.name, read_string)


def _list_of(item: Reader, *, nullable: bool) -> Reader:
    def read(value: Any) -> Any:
        if not isinstance(value, list):
            raise MismatchError("a list", value)
        items: list[Any] = []
        for each in cast("list[Any]", value):
            try:
                items.append(None if each is None and nullable else item(each))
            except MismatchError as mismatch:
                raise mismatch.below(f"[{len(items)}]") from None
        return tuple(items)

    return read


def _map_of_text(read_odd: Reader) -> Reader:
    """Return a fast reader for mappings of text, the usual case, which leaves all others to ``read_odd``."""

    def read(value: Any) -> Any:
        if value.__class__ is dict:
            for each in value.values():
                if each.__class__ is not str:
                    break
            else:
                return FrozenMap(value)
        return read_odd(value)

    return read


def _map_of(item: Reader, *, nullable: bool) -> Reader:
    def read(value: Any) -> Any:
        if not isinstance(value, dict):
            raise MismatchError("an object", value)
        given = cast("dict[str, Any]", value)
        members: dict[str, Any] = {}
        for key, each in given.items():
            try:
                members[key] = None if each is None and nullable else item(each)
            except MismatchError as mismatch:
                raise mismatch.below(f".{key}") from None
        return FrozenMap(members)

    return read


def decode_value(kind: Kind, owner: Any, value: Any, path: str) -> Any:
    """Return the value of JSON of this kind; null is None."""
    return None if value is None else decoder(kind, owner)(value, path)


_NOTHING = (None, "")
_OWN = frozenset({"sid", "account_sid", "status"})


def _filler(cls: type[R]) -> Callable[[dict[str, Any]], R]:
    """Return a function that makes a record from a JSON object, whatever its members hold."""
    facts = facts_of(cls)
    readers = [_reader(fact.kind, cls) for fact in facts]
    nulls = [
        "" if fact.attribute in _OWN and read is read_string else None
        for fact, read in zip(facts, readers, strict=True)
    ]
    known = frozenset([fact.wire for fact in facts])
    spellings = _spellings(facts)

    def keep(name: str, value: Any) -> Any:
        if value not in _NOTHING and _is_hidden(cls, name):
            return as_hidden(value)
        return hide(freeze(value))

    def unknown(members: dict[str, Any]) -> FrozenMap[str, Any]:
        others = {key: keep(key, item) for key, item in members.items() if key not in known}
        return FrozenMap(others) if others else EMPTY

    def respelt(members: dict[str, Any]) -> dict[str, Any]:
        meant: dict[str, str] = {}
        for key in members:
            name = key if key in known else spellings.get(folded(key), key)
            if name not in members:
                meant.setdefault(name, key)
        others = members.keys() - meant.values()
        return {key: members[key] for key in members if key in others} | {name: members[meant[name]] for name in meant}

    def reread(members: dict[str, Any]) -> R:
        made = object.__new__(thawed(cls))
        odd: dict[str, Any] = {}
        for fact, read, null in zip(facts, readers, nulls, strict=True):
            value = members.get(fact.wire)
            kept = null
            if value is not None and not (value == "" and is_empty_none(fact.kind)):
                try:
                    kept = read(value)
                except MismatchError:
                    odd[fact.wire] = keep(fact.wire, value)
            setattr(made, fact.attribute, kept)
        made.extra = FrozenMap({**unknown(members), **odd})
        made.__class__ = cls
        return cast("R", made)

    return compiled(cls, list(zip(facts, readers, nulls, strict=True)), unknown=unknown, respelt=respelt, reread=reread)


def _is_hidden(cls: type[Resource], name: str) -> bool:
    """Return whether a member in ``extra`` is hidden, as a secret or a field that contains one."""
    letters = folded(name)
    return letters in _hidden(cls) or letters.endswith(ENDINGS)


@per_class
def _hidden(cls: type[Resource]) -> frozenset[str]:
    return SECRET_NAMES | {folded(fact.wire) for fact in facts_of(cls) if hides(fact.kind, cls)}


def _spellings(facts: tuple[FieldFact, ...]) -> dict[str, str]:
    """Return wire names by their letters and digits, without those that only differ in punctuation or case."""
    names = [folded(fact.wire) for fact in facts]
    return {name: fact.wire for name, fact in zip(names, facts, strict=True) if names.count(name) == 1}


def decode_record(cls: type[R], value: Any, path: str = "$") -> R:
    """Return the record in a JSON object.

    Absent members and nulls are None, except that the record's own ``sid``, ``account_sid`` and ``status`` are ``""``.
    Unknown members are kept in ``extra``; so are, under their wire names, values that their fields can't hold, and the
    fields are then as if absent. Numbers are accepted as text and text as numbers, as are names that only differ in
    case or punctuation.

    A record for sending, which no response holds, is built by its constructor. If required members are missing, it
    can't be evolved until they are given.

    Raises:
        DecodeError: the value is not an object.
    """
    try:
        return _read_record(cls, value)
    except MismatchError as mismatch:
        raise mismatch.at(path) from None


def _read_record(cls: type[R], value: Any) -> R:
    if not isinstance(value, dict):
        raise MismatchError("an object", value)
    made: R = _maker(cls)(cast("dict[str, Any]", value))
    return made


@per_class
def _maker(cls: type[R]) -> Callable[[dict[str, Any]], R]:
    """Return a function that makes a record from a JSON object."""
    return _filler(cls) if is_received(cls) else _constructor(cls)


def _constructor(cls: type[R]) -> Callable[[dict[str, Any]], R]:
    """Return a function that makes a record for sending from a JSON object, with its constructor if possible."""
    facts = facts_of(cls)
    readers = {fact.wire: (fact.attribute, _reader(fact.kind, cls)) for fact in facts}
    defaults = {one.name: one.default for one in fields(cls)}
    nullable = {fact.wire for fact in facts if None in absent(fact.kind, defaults[fact.attribute], in_text=False)}
    spellings = _spellings(facts)
    half_made = _filler(cls)

    def make(members: dict[str, Any]) -> R:
        given: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        for name, value in members.items():
            wire = name if name in readers else spellings.get(folded(name), name)
            if wire not in readers or (wire != name and wire in members):
                extra[name] = value
                continue
            attribute, read = readers[wire]
            if value is None and wire not in nullable:
                continue  # null for an optional member
            try:
                given[attribute] = None if value is None else read(value)
            except MismatchError:
                extra[wire] = as_hidden(value) if _is_hidden(cls, wire) else value
        try:
            return cls(**given, extra=extra)
        except (UsageError, TypeError) as error:
            if not is_readers(error):
                raise
            return half_made(members)  # a required member is missing: it can be read, but not sent

    return make
