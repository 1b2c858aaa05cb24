"""The base of event records: the wire names of fields, and the conversion of their values from and to text.

A field's name on the wire is its attribute's in CamelCase, unless `on_wire` says otherwise. Its type determines how its
text is parsed. Text that can't be parsed is kept in ``extra``, so that optional fields never refuse what Twilio sends.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from decimal import Decimal, InvalidOperation
from types import NoneType
from typing import Any, ClassVar, Final, Literal, NoReturn, TypeAlias, TypeVar, cast

import attrs
from attrs import field

from twilio_fp.canonical_json import MOST_DIGITS, freeze
from twilio_fp.codec.temporal import decode_rfc2822, encode_instant, encode_rfc2822
from twilio_fp.errors import UsageError
from twilio_fp.model import EMPTY, frozen_extra
from twilio_fp.printable import of_type, typed
from twilio_fp.record import Record, per_class, record, setters
from twilio_fp.values import FrozenMap

__all__ = [
    "Event",
    "Kind",
    "WireField",
    "allows",
    "forbidden_parameters",
    "on_wire",
    "read_members",
    "restrictions",
    "wire_fields",
    "write_members",
]

E = TypeVar("E", bound="Event")

Kind: TypeAlias = Literal[
    "text", "integer", "decimal", "boolean", "numbered", "rfc2822", "iso8601", "epoch", "seconds", "minutes",
    "milliseconds", "json", "events",
]  # fmt: skip
"""How a field's text is parsed."""

_KIND_OF_TYPE: Final[Mapping[str, Kind]] = {
    "str": "text",
    "int": "integer",
    "Decimal": "decimal",
    "bool": "boolean",
    "tuple[str, ...]": "numbered",
    "datetime": "rfc2822",
    "timedelta": "seconds",
}

_MAX_DIGITS: Final = 18  # of an integer


def on_wire(name: str = "", *, kind: Kind | None = None, also: str = "") -> dict[str, Any]:
    """Return the metadata of a field whose wire name or kind can't be derived from its attribute and type.

    Args:
        name: the name on the wire.
        kind: how the text is parsed.
        also: an alternative name on the wire.
    """
    return {"wire": name, "kind": kind, "also": also}


@record(kw_only=True)
class Event(Record):
    """Something that Twilio reports in a request.

    Attributes:
        extra: parameters without a field, by name; a repeated one is a tuple.
        spelt: the original text of values whose canonical text differs, by name; only for `to_params`.
        idempotency_token: the same for every attempt to deliver this event (``I-Twilio-Idempotency-Token``), to detect
            repeated deliveries.
    """

    extra: Mapping[str, Any] = field(default=EMPTY, converter=frozen_extra)
    spelt: Mapping[str, str] = field(default=EMPTY, converter=frozen_extra)
    idempotency_token: str | None = None

    __where__: ClassVar[str] = ""
    """The values that a parameter may have, if present, for this class to fit: ``Name=a,b``.

    A value that ends in ``*`` is a prefix.
    """

    __without__: ClassVar[str] = ""
    """The parameters that must be absent for this class to fit, since they belong to other events."""

    def __attrs_post_init__(self) -> None:
        cls = type(self)
        for wire_field in wire_fields(cls):
            value = getattr(self, wire_field.attribute)
            if wire_field.kind == "numbered" and isinstance(value, (list, tuple)):
                value = tuple(cast("list[Any]", value))
                setters(cls)[wire_field.attribute](self, value)
            elif wire_field.kind == "json":
                setters(cls)[wire_field.attribute](self, freeze(value))
            if not (_has_kind(value, wire_field.kind) or (value is None and not wire_field.required)):
                raise UsageError(
                    f"{cls.__name__}.{wire_field.attribute} must be {_TYPE_NAMES[wire_field.kind]}, got {typed(value)}"
                )
        token = cast("object", self.idempotency_token)
        if not isinstance(token, (str, NoneType)):
            raise UsageError(f"{cls.__name__}.idempotency_token must be a str or None, got {typed(token)}")


@record
class WireField(Record):
    """A field's attribute, its names on the wire, how it is parsed, and whether it is required.

    Text with ``may_be_absent`` defaults to ``""``, which is not written.
    """

    attribute: str
    wire: str
    kind: Kind
    required: bool
    may_be_absent: bool
    also: str = ""


@per_class
def wire_fields(cls: type[Event]) -> tuple[WireField, ...]:
    """Return how a record's fields are written on the wire, in order, without those that all events have."""
    return tuple(
        [_wire_field(one) for one in attrs.fields(cls) if one.name not in {"extra", "spelt", "idempotency_token"}]
    )


def _wire_field(attribute: attrs.Attribute[Any]) -> WireField:
    wire = attribute.metadata.get("wire") or "".join([word.capitalize() for word in attribute.name.split("_")])
    kind = attribute.metadata.get("kind") or _KIND_OF_TYPE[str(attribute.type).removesuffix(" | None")]
    also = attribute.metadata.get("also") or ""
    return WireField(attribute.name, wire, kind, attribute.default is attrs.NOTHING, attribute.default == "", also)


@per_class
def restrictions(cls: type[Event]) -> Mapping[str, tuple[str, ...]]:
    """Return the parsed ``__where__``: the values that parameters may have, by name."""
    pairs = [word.partition("=") for word in cls.__where__.split()]
    return FrozenMap({name: tuple(values.split(",")) for name, _, values in pairs})


def allows(values: tuple[str, ...], value: Any) -> bool:
    """Return whether a value is among the allowed ones, of which some may be prefixes.

    >>> allows(("a", "b.*"), "b.c"), allows(("a", "b.*"), "c")
    (True, False)
    """
    prefixes = tuple([one[:-1] for one in values if one.endswith("*")])
    return value in values or (bool(prefixes) and isinstance(value, str) and value.startswith(prefixes))


@per_class
def forbidden_parameters(cls: type[Event]) -> frozenset[str]:
    """Return the parsed ``__without__``: the parameters that must be absent."""
    return frozenset(cls.__without__.split())


def read_members(cls: type[E], members: Mapping[str, Any], idempotency_token: str | None = None) -> E:
    """Return the record for parameters by name, each of which is text, or a tuple if repeated.

    Raises:
        UsageError: a required parameter is missing or can't be parsed.
    """
    remaining = dict(members)
    values: dict[str, Any] = {}
    spelt: dict[str, str] = {}
    for wire_field in wire_fields(cls):
        if wire_field.kind == "numbered":
            values[wire_field.attribute] = _take_numbered(wire_field.wire, remaining)
            continue
        wire = wire_field.also if wire_field.also in remaining and wire_field.wire not in remaining else wire_field.wire
        raw = remaining.get(wire)
        value = _read(wire_field.kind, raw)
        if value is None:
            if wire_field.required:
                _raise_missing(wire_field, wire, remaining)
            continue
        del remaining[wire]
        values[wire_field.attribute] = value
        is_odd = wire != wire_field.wire or (wire_field.may_be_absent and not raw)
        if isinstance(raw, str) and (is_odd or _write(wire_field.kind, value) != raw):
            spelt[wire] = raw
    return cls(**values, extra=remaining, spelt=spelt, idempotency_token=idempotency_token)


def _raise_missing(wire_field: WireField, wire: str, members: Mapping[str, Any]) -> NoReturn:
    """Raise the error that says why a required parameter has no value."""
    if wire not in members:
        raise UsageError(f"{wire} is missing")
    raw: object = members[wire]
    if isinstance(raw, str) or raw is None:
        found = typed(raw)
    else:  # objects and lists may hold secrets
        found = (
            "an object" if isinstance(raw, Mapping) else "several values" if isinstance(raw, tuple) else of_type(raw)
        )
    raise UsageError(f"{wire} must be {_DESCRIPTIONS[wire_field.kind]}, got {found}")


def write_members(event: Event) -> dict[str, Any]:
    """Return a record's parameters by name, with the original text of values that were parsed."""
    members: dict[str, Any] = {}
    for wire_field in wire_fields(type(event)):
        value = getattr(event, wire_field.attribute)
        if value is None or (wire_field.may_be_absent and not value and wire_field.wire not in event.spelt):
            continue
        if wire_field.kind == "numbered":
            members |= {f"{wire_field.wire}{number}": one for number, one in enumerate(value)}
            continue
        wire = wire_field.also if wire_field.also in event.spelt else wire_field.wire
        spelt = event.spelt.get(wire)
        is_unchanged = spelt is not None and _read(wire_field.kind, spelt) == value
        members[wire] = spelt if is_unchanged else _write(wire_field.kind, value)
    return members | dict(event.extra)


def _take_numbered(wire: str, remaining: dict[str, Any]) -> tuple[str, ...]:
    values: list[str] = []
    while isinstance(remaining.get(name := f"{wire}{len(values)}"), str):
        values.append(remaining.pop(name))
    return tuple(values)


def _boolean(text: str) -> bool:
    if text.lower() not in {"true", "false"}:
        raise ValueError(text)
    return text.lower() == "true"


def _integer(text: str) -> int:
    digits = text.removeprefix("-")
    if not digits.isdecimal() or not text.isascii() or len(digits) > _MAX_DIGITS:
        raise ValueError(text)
    return int(text)


def _decimal(text: str) -> Decimal:
    number = Decimal(text) if len(text) < MOST_DIGITS else Decimal("NaN")
    if not _is_bounded(number):
        raise ValueError(text[:MOST_DIGITS])
    return number


def _is_bounded(number: Decimal) -> bool:
    return number.is_finite() and abs(number.adjusted()) < MOST_DIGITS and len(number.as_tuple().digits) < MOST_DIGITS


def _is_in_utc_range(moment: datetime) -> bool:
    try:
        return bool(encode_instant(moment))
    except UsageError:
        return False


def _duration(**unit: int) -> tuple[Callable[[str], timedelta], Callable[[Any], str]]:
    one = timedelta(**unit)
    return lambda text: _integer(text) * one, lambda value: str(value // one)


_READ_AND_WRITE: Final[Mapping[Kind, tuple[Callable[[str], Any], Callable[[Any], str]]]] = {
    "text": (str, str),
    "integer": (_integer, str),
    "decimal": (_decimal, str),
    "boolean": (_boolean, lambda value: "true" if value else "false"),
    "rfc2822": (decode_rfc2822, encode_rfc2822),
    "iso8601": (decode_rfc2822, encode_instant),
    "epoch": (lambda text: datetime.fromtimestamp(_integer(text), UTC), lambda value: str(int(value.timestamp()))),
    "seconds": _duration(seconds=1),
    "minutes": _duration(minutes=1),
    "milliseconds": _duration(milliseconds=1),
}

_TYPE_NAMES: Final[Mapping[Kind, str]] = {
    "text": "a str",
    "integer": f"an int of at most {_MAX_DIGITS} digits",
    "decimal": f"a finite Decimal of less than {MOST_DIGITS} digits",
    "boolean": "a bool",
    "numbered": "several str",
    "json": "JSON",
    "events": "several CloudEvent",
    **dict.fromkeys(("rfc2822", "iso8601", "epoch"), "an aware datetime in the years 1 to 9999 of UTC"),
    **dict.fromkeys(("seconds", "minutes", "milliseconds"), "a timedelta"),
}


_DESCRIPTIONS: Final[Mapping[Kind, str]] = {
    "text": "text",
    "integer": f"an integer of at most {_MAX_DIGITS} digits",
    "decimal": f"a finite decimal number of less than {MOST_DIGITS} digits",
    "boolean": "true or false",
    "events": "several CloudEvents",
    "rfc2822": "a date and time in RFC 2822 or ISO 8601 format",
    "iso8601": "a date and time in RFC 2822 or ISO 8601 format",
    "epoch": "the seconds since 1970-01-01T00:00:00Z",
    "seconds": "a whole number of seconds",
    "minutes": "a whole number of minutes",
    "milliseconds": "a whole number of milliseconds",
}
"""What a required parameter must be, by kind; numbered ones and JSON always have a value."""


def _has_kind(value: Any, kind: Kind) -> bool:
    match kind:
        case "text":
            return isinstance(value, str)
        case "integer":
            return isinstance(value, int) and not isinstance(value, bool) and abs(value) < 10**_MAX_DIGITS
        case "decimal":
            return isinstance(value, Decimal) and _is_bounded(value)
        case "boolean":
            return isinstance(value, bool)
        case "numbered":
            return isinstance(value, tuple) and all(isinstance(one, str) for one in cast("tuple[Any, ...]", value))
        case "rfc2822" | "iso8601" | "epoch":
            return isinstance(value, datetime) and _is_in_utc_range(value)
        case "seconds" | "minutes" | "milliseconds":
            return isinstance(value, timedelta)
        case "json" | "events":
            return True


def _read(kind: Kind, raw: Any) -> Any:
    if kind in {"json", "events"}:
        return raw
    if not isinstance(raw, str):
        return None
    try:
        return _READ_AND_WRITE[kind][0](raw)
    except (ValueError, TypeError, IndexError, OverflowError, OSError, InvalidOperation):
        return None


def _write(kind: Kind, value: Any) -> Any:
    return value if kind in {"json", "events"} else _READ_AND_WRITE[kind][1](value)
