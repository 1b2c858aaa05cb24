"""Records of JSON objects, in responses and in request bodies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, TypeVar, cast

import attrs

from twilio_fp.canonical_json import freeze
from twilio_fp.converters import Normaliser, Plan, Rule, as_plan, normaliser, refuse, settle
from twilio_fp.errors import UsageError
from twilio_fp.hiding import hide
from twilio_fp.printable import a_or_an, typed
from twilio_fp.record import Record, attribute_hints, per_class, record
from twilio_fp.schema import FieldFact, Kind, Pii, check_facts, parse_facts, resolve
from twilio_fp.values import UNSET, FrozenMap

__all__ = [
    "EMPTY",
    "Resource",
    "facts_of",
    "from_mapping",
    "hides",
    "personal_fields",
    "record_normaliser",
    "to_input",
]

EMPTY: FrozenMap[str, Any] = FrozenMap()
"""The empty mapping."""

R = TypeVar("R", bound="Resource")


def frozen_extra(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    """Return the members that a record has no field for, frozen and with secrets hidden."""
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in value):
        raise refuse("a mapping with wire names as keys", value)
    return hide(FrozenMap({name: freeze(item) for name, item in value.items()})) if value else EMPTY


EXTRA: tuple[Rule, ...] = (("extra", frozen_extra, (EMPTY,)),)
"""How ``extra`` is normalised; not a converter, since attrs would inspect its signature for each class."""


@record(kw_only=True)
class Resource(Record):
    """A JSON object with known members; unknown members are kept in ``extra``, by wire name.

    ``extra`` may also hold a member in place of its field. A received value that does not fit the field's type is kept
    that way.

    To define your own record, write a class with annotated fields, and ``__fields__`` with the facts about the fields
    that it adds, in the notation of `twilio_fp.schema`. A kind may name another record, or (``enum.Colour``) an alias
    of literals, in the class's module or package.

    >>> @record(kw_only=True)
    ... class Parcel(Resource):
    ...     sid: str = ""
    ...     weight: int | None = None
    ...     sent_at: str | None = None
    ...     __fields__ = "sid weight:integer sentAt!"
    >>> [(fact.attribute, fact.wire, str(fact.kind)) for fact in facts_of(Parcel)]
    [('sid', 'sid', 'string'), ('weight', 'weight', 'integer'), ('sent_at', 'sentAt', 'string')]
    """

    __fields__: ClassVar[str] = ""

    extra: Mapping[str, Any] = EMPTY

    def __attrs_post_init__(self) -> None:
        cls = type(self)
        settle(self, _plan(cls))
        for fact, default in _with_defaults(cls) if self.extra else ():
            if fact.wire in self.extra and getattr(self, fact.attribute) not in (default, None):
                raise UsageError(
                    f"{cls.__name__}.extra must not have {fact.wire!r} when the field {fact.attribute} is set:"
                    " pass only one of them"
                )


attribute_hints(
    Resource,
    "create delete fetch update",
    "a record is only data, call client(…) with what twilio_fp.rest.catalogue.find('{name} {kind}') finds",
)


@per_class
def facts_of(cls: type[Resource]) -> tuple[FieldFact, ...]:
    """Return the facts about each field of a record, in order, without ``extra``.

    Raises:
        UsageError: a field has no fact, or a fact has no field.
    """
    stated = {fact.attribute: fact for base in reversed(cls.__mro__) for fact in _own_facts(base)}
    own = _own_facts(cls)
    if len({fact.attribute for fact in own}) < len(own) or len({fact.wire for fact in stated.values()}) < len(stated):
        raise UsageError(f"{cls.__name__}.__fields__ has a duplicate name")
    check_facts(cls, f"{cls.__name__}.__fields__", stated.values())
    return tuple([stated[field.name] for field in attrs.fields(cls) if field.name != "extra"])


def _own_facts(base: type) -> tuple[FieldFact, ...]:
    return parse_facts(base.__dict__.get("__fields__", ""))


@per_class
def _plan(cls: type[Resource]) -> Plan:
    fields = [(fact.attribute, fact.kind) for fact in facts_of(cls)]
    return as_plan(EXTRA + rules(cls, fields, in_text=False, received=is_received(cls)))


@per_class
def is_received(cls: Any) -> bool:
    """Return whether Twilio responds with this record: each field may be omitted, and is then None or empty."""
    return all(attribute.default in (None, "") for attribute in attrs.fields(cls) if attribute.name != "extra")


def rules(owner: Any, fields: list[tuple[str, Kind]], *, in_text: bool, received: bool = False) -> tuple[Rule, ...]:
    """Return the normalisation rules of these fields."""
    defaults = {attribute.name: attribute.default for attribute in attrs.fields(owner)}
    return tuple(
        [
            (
                name,
                normaliser(kind, record_normaliser(resolve(kind, owner)), in_text=in_text, is_received=received),
                absent(kind, defaults[name], in_text=in_text),
            )
            for name, kind in fields
        ],
    )


def absent(kind: Kind, default: object, *, in_text: bool) -> tuple[object, ...]:
    """Return the values that mean a field is omitted, its default first."""
    may_be_none = kind.nullable or default is None or (kind == Kind("json") and not in_text)
    return ((UNSET,) if default is UNSET else ()) + ((None,) if may_be_none else ())


def as_record(found: Any) -> type[Resource]:
    """Return the argument if it is the class of a record, else raise a `UsageError`."""
    if not (isinstance(found, type) and issubclass(found, Resource)):
        raise UsageError(f"a field must hold a record (a Resource), got {typed(cast('object', found))}")
    return found


def record_normaliser(found: Any) -> Normaliser | None:
    """Return a function that accepts a record of this class or makes one from a mapping; None for None."""
    if found is None:
        return None
    cls = as_record(found)

    def normalise(value: Any) -> Resource:
        if isinstance(value, cls):
            return value
        if isinstance(value, Mapping):
            return from_mapping(cls, cast("Mapping[str, Any]", value))
        raise refuse(f"{a_or_an(cls)} or a mapping", value)

    return normalise


@per_class
def _attributes(cls: type[Resource]) -> dict[str, str]:
    facts = facts_of(cls)
    return {fact.attribute: fact.attribute for fact in facts} | {fact.wire: fact.attribute for fact in facts}


def from_mapping(cls: type[R], members: Mapping[str, Any]) -> R:
    """Return a record from a mapping with wire names as keys or attribute; unknown members go into ``extra``.

    Raises:
        UsageError: a required member is missing, or a member occurs under both its names.
    """
    names = _attributes(cls)
    given: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for key, value in members.items():
        name = names.get(key)
        if name is None:
            extra[key] = value
        elif name in given:
            raise UsageError(f"must have {cls.__name__}.{name} only once, got it under two names")
        else:
            given[name] = value
    try:
        return cls(**given, extra=extra)
    except TypeError as error:
        raise UsageError(f"must be {a_or_an(cls)}: {error}") from error


def personal_fields(cls: Any) -> Mapping[str, Pii]:
    """Return the fields of a record or operation with personal data, ``standard`` or ``sensitive`` as Twilio says.

    >>> from twilio_fp.rest.api.v2010 import Message
    >>> sorted(personal_fields(Message))
    ['body', 'from_', 'to']

    Args:
        cls: the class of a record or operation.

    Raises:
        UsageError: it is neither.
    """
    spec = getattr(cls, "__spec__", None)
    if spec is None and not (isinstance(cls, type) and issubclass(cls, Resource)):
        raise UsageError(f"cls must be the class of a record or of an operation, got {typed(cast('object', cls))}")
    facts = facts_of(cls) if spec is None else [param.fact for param in spec.params]
    return FrozenMap({fact.attribute: fact.pii for fact in facts if fact.pii})


def to_input(value: Resource, kind: type[R]) -> R:
    """Return a received record as a record for sending: absent members stay absent, nested records are converted too.

    Raises:
        UsageError: the value is not a record, or the kind is not the class of one.
    """
    if not isinstance(value, Resource):
        raise UsageError(f"value must be a record, got a value of type {type(value).__name__}")
    as_record(kind)
    accepted = {fact.attribute: fact for fact in facts_of(kind)}
    given = {
        name: _turned(getattr(value, name), resolve(fact.kind, kind))
        for name, fact in accepted.items()
        if getattr(value, name, None) is not None
    }
    missing = {
        attribute.name: None
        for attribute in attrs.fields(kind)
        if attribute.default is attrs.NOTHING and attribute.name not in given
    }
    return kind(**given, **missing, extra=value.extra)


def _turned(value: Any, kind: Any) -> Any:
    if isinstance(value, Resource):
        return to_input(value, kind)
    if isinstance(value, tuple):
        return tuple([_turned(item, kind) for item in cast("tuple[Any, ...]", value)])
    if isinstance(value, FrozenMap):
        return FrozenMap({key: _turned(item, kind) for key, item in cast("FrozenMap[str, Any]", value).items()})
    return value


def given_fields(value: Resource) -> list[tuple[FieldFact, Any]]:
    """Return a record's fields that are set, with their facts, in order: neither `UNSET` nor a default None."""
    pairs = [(fact, getattr(value, fact.attribute), default) for fact, default in _with_defaults(type(value))]
    return [
        (fact, item)
        for fact, item, default in pairs
        if item is not UNSET and (item is not None or default is not None)  # with another default, None means null
    ]


@per_class
def _with_defaults(cls: type[Resource]) -> tuple[tuple[FieldFact, Any], ...]:
    defaults = {attribute.name: attribute.default for attribute in attrs.fields(cls)}
    return tuple([(fact, defaults[fact.attribute]) for fact in facts_of(cls)])


def hides(kind: Kind, owner: type) -> bool:
    """Return whether a value of this kind is a secret or contains one at any depth.

    >>> from twilio_fp.rest.api.v2010 import FetchAccount, FetchCall
    >>> hides(Kind("Account"), FetchAccount), hides(Kind("Call"), FetchCall)
    (True, False)
    """
    pending, seen = [(kind.name, owner)], set[type]()
    while pending:
        name, holder = pending.pop()
        if name == "secret":
            return True
        found = resolve(Kind(name), holder)
        if found is not None and found not in seen:
            seen.add(found)
            pending.extend([(fact.kind.name, found) for fact in facts_of(found)])
    return False
