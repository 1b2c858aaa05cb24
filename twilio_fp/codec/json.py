"""JSON bodies: records to JSON and JSON to records, each way led by the facts that the records carry."""

from __future__ import annotations

import json
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, TypeVar, cast

from twilio_fp.codec.temporal import decode_date, decode_instant, decode_rfc2822, encode_instant, encode_rfc2822
from twilio_fp.errors import DecodeError
from twilio_fp.facts import resolve
from twilio_fp.record import per_class, setters
from twilio_fp.resource import EMPTY, Resource, facts_of, given_fields
from twilio_fp.values import FrozenMap, freeze

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp.facts import Kind

__all__ = [
    "BODY_KEPT",
    "decode_record",
    "decode_value",
    "decoder",
    "encode_record",
    "encode_value",
    "parse_json",
]

BODY_KEPT = 65536
"""How many bytes of a body an error keeps."""

R = TypeVar("R", bound=Resource)

Decoder: TypeAlias = "Callable[[Any, str], Any]"
"""A function of a JSON value and its path; it raises a `DecodeError` that names the path."""


def parse_json(body: bytes) -> Any:
    """Return the JSON value of a body, fractions as Decimal.

    >>> parse_json(b'{"price": 0.10}')
    {'price': Decimal('0.10')}

    Raises:
        DecodeError: the body is no JSON in UTF-8 (RFC 8259), or nests too deep.
    """
    try:
        return json.loads(body, parse_float=Decimal, parse_constant=_no_constant)
    except (ValueError, RecursionError, InvalidOperation) as error:
        shown = body[:80].decode("utf-8", "replace")
        raise DecodeError(f"expected JSON, found {shown!r}", body=body[:BODY_KEPT]) from error


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def encode_value(kind: Kind, value: Any) -> Any:
    """Return a field's value as JSON data.

    >>> from twilio_fp.facts import Kind
    >>> encode_value(Kind("date-time", "[]"), (date(2024, 1, 2),))
    ['2024-01-02']
    """
    if value is None:
        return None
    if kind.is_list:
        return [encode_value(kind.item, item) for item in value]
    if kind.is_map:
        return {key: encode_value(kind.item, item) for key, item in value.items()}
    if isinstance(value, Resource):
        return encode_record(value)
    if isinstance(value, date):
        return (
            encode_rfc2822(value) if kind.name == "rfc2822" and isinstance(value, datetime) else encode_instant(value)
        )
    return value


def encode_record(value: Resource) -> dict[str, Any]:
    """Return a record as JSON data by wire name: `UNSET` is left out, and None where a received record has nothing."""
    members: dict[str, Any] = {fact.wire: encode_value(fact.kind, item) for fact, item in given_fields(value)}
    members.update(value.extra)
    return members


def _found(value: object) -> str:
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "a list"
    shown = repr(value)
    return shown if len(shown) <= 80 else f"{shown[:79]}…"


def _mismatch(expected: str, value: object, path: str) -> DecodeError:
    return DecodeError(f"expected {expected}, found {_found(value)}", path=path)


def _string(value: Any, path: str) -> str:
    if isinstance(value, str):
        return value
    raise _mismatch("text", value, path)


def _integer(value: Any, path: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, (str, Decimal)):
        try:
            number = Decimal(value)
            if number.is_finite() and abs(number.adjusted()) < 30 and number == number.to_integral_value():
                return int(number)
        except InvalidOperation:
            pass
    raise _mismatch("an integer", value, path)


def _number(value: Any, path: str) -> Decimal:
    if isinstance(value, (int, str, Decimal)) and not isinstance(value, bool):
        try:
            number = Decimal(value)
            if number.is_finite():
                return number
        except InvalidOperation:
            pass
    raise _mismatch("a number", value, path)


def _boolean(value: Any, path: str) -> bool:
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return bool(value == "true")
    raise _mismatch("true or false", value, path)


def _temporal(read: Callable[[str], Any], expected: str) -> Decoder:
    def decode(value: Any, path: str) -> Any:
        if isinstance(value, str):
            try:
                return read(value)
            except (ValueError, TypeError, IndexError, OverflowError):
                pass
        raise _mismatch(expected, value, path)

    return decode


def _anything(value: Any, _path: str) -> Any:
    return freeze(value)


_EMPTY_IS_NONE = frozenset({"integer", "number", "boolean", "date", "date-time", "rfc2822"})
_SCALARS: dict[str, Decoder] = {
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "date": _temporal(decode_date, "an ISO 8601 date"),
    "date-time": _temporal(decode_instant, "an ISO 8601 date and time"),
    "rfc2822": _temporal(decode_rfc2822, "an RFC 2822 date and time"),
    "json": _anything,
}


def decoder(kind: Kind, owner: Any) -> Decoder:
    """Return the function that reads JSON values of a kind; the owner's module resolves the records that it names."""
    if kind.container:
        item = decoder(kind.item, owner)
        return _list_of(item) if kind.is_list else _map_of(item)
    found = resolve(kind, owner)
    if isinstance(found, type) and issubclass(found, Resource):
        cls = found
        return lambda value, path: decode_record(cls, value, path)
    return _SCALARS.get(kind.name, _string)


def _list_of(item: Decoder) -> Decoder:
    def decode(value: Any, path: str) -> Any:
        if not isinstance(value, list):
            raise _mismatch("a list", value, path)
        items = cast("list[Any]", value)
        return tuple([None if each is None else item(each, f"{path}[{index}]") for index, each in enumerate(items)])

    return decode


def _map_of(item: Decoder) -> Decoder:
    def decode(value: Any, path: str) -> Any:
        if not isinstance(value, dict):
            raise _mismatch("an object", value, path)
        members = cast("dict[str, Any]", value)
        return FrozenMap({k: None if each is None else item(each, f"{path}.{k}") for k, each in members.items()})

    return decode


def decode_value(kind: Kind, owner: Any, value: Any, path: str) -> Any:
    """Return what a JSON value of that kind stands for; null is None."""
    return None if value is None else decoder(kind, owner)(value, path)


_OWN = frozenset({"sid", "account_sid", "status"})

Plan: TypeAlias = "tuple[tuple[str, Callable[..., None], Decoder | None, Any], ...]"


@per_class
def _plan(cls: type[Resource]) -> tuple[Plan, frozenset[str], Callable[..., None]]:
    fill = setters(cls)
    rows: list[tuple[str, Callable[..., None], Decoder | None, Any]] = []
    for fact in facts_of(cls):
        read = decoder(fact.kind, cls)
        empty_is_none = fact.kind.name in _EMPTY_IS_NONE and not fact.kind.container
        absent = "" if fact.attribute in _OWN and read is _string else None
        rows.append(
            (fact.wire, fill[fact.attribute], None if read is _string else _or_none(read, empty_is_none), absent)
        )
    return tuple(rows), frozenset([fact.wire for fact in facts_of(cls)]), fill["extra"]


def _or_none(read: Decoder, empty_is_none: bool) -> Decoder:  # noqa: FBT001
    if not empty_is_none:
        return read
    return lambda value, path: None if value == "" else read(value, path)


def decode_record(cls: type[R], value: Any, path: str = "$") -> R:
    """Return the record that a JSON object stands for; members that the record does not know are kept in ``extra``.

    Absent members and nulls are None; the record's own ``sid``, ``account_sid`` and ``status`` are then ``""``.

    Raises:
        DecodeError: the value is no object, or a member is of a type that the field can't hold; its path says which.
    """
    if not isinstance(value, dict):
        raise _mismatch("an object", value, path)
    members = cast("dict[str, Any]", value)
    rows, known, fill_extra = _plan(cls)
    made = cls.__new__(cls)
    get = members.get
    for wire, fill, read, absent in rows:
        item = get(wire)
        if item is None:
            fill(made, absent)
        elif read is not None:
            fill(made, read(item, f"{path}.{wire}"))
        elif item.__class__ is str:
            fill(made, item)
        else:
            raise _mismatch("text", item, f"{path}.{wire}")
    if known.issuperset(members):
        fill_extra(made, EMPTY)
    else:
        fill_extra(made, FrozenMap({key: freeze(item) for key, item in members.items() if key not in known}))
    return made
