"""JSON bodies: records to JSON and JSON to records, each way led by the facts that the records carry."""

from __future__ import annotations

import json
from codecs import BOM_UTF8
from datetime import date, datetime
from functools import cache, partial
from math import isinf
from operator import itemgetter
from typing import TYPE_CHECKING, Any, NoReturn, TypeAlias, TypeVar, cast

from twilio_fp.codec.temporal import (
    RFC2822_DAYS,
    decode_date,
    decode_instant,
    decode_rfc2822,
    encode_instant,
    encode_rfc2822,
)
from twilio_fp.errors import DecodeError
from twilio_fp.facts import resolve
from twilio_fp.record import per_class, thawed
from twilio_fp.resource import EMPTY, Resource, as_record, facts_of, given_fields
from twilio_fp.values import FrozenMap, freeze

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from twilio_fp.facts import FieldFact, Kind

__all__ = [
    "BODY_KEPT",
    "EMPTY_IS_NONE",
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

_MOST_DIGITS = 400  # behind the point: every float has less, and more could ask for gigabytes of zeros

Decoder: TypeAlias = "Callable[[Any, str], Any]"
"""A function of a JSON value and its path; it raises a `DecodeError` that names the path."""

_Reader: TypeAlias = "Callable[[Any], Any]"


def parse_json(body: bytes) -> Any:
    """Return the JSON value of a body, fractions as Decimal.

    >>> parse_json(b'{"price": 0.10}')
    {'price': Decimal('0.10')}

    Raises:
        DecodeError: the body is no JSON in UTF-8 (RFC 8259), or nests too deep.
    """
    try:
        return _DECODER.decode(body.removeprefix(BOM_UTF8).decode("utf-8", "surrogatepass"))
    except (ValueError, RecursionError, ArithmeticError) as error:
        shown = body[:80].decode("utf-8", "replace")
        raise DecodeError(f"expected JSON, found {shown!r}", body=body[:BODY_KEPT]) from error


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _fraction(text: str) -> Decimal:
    number = _decimal()(text)
    if isinf(float(text)) or number.adjusted() < -_MOST_DIGITS:
        raise ValueError("a number that no reader of JSON could keep")
    return number


_DECODER = json.JSONDecoder(parse_float=_fraction, parse_constant=_no_constant)  # json.loads would build one a call


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


class _MismatchError(Exception):
    """A value is not what its field holds; the path grows on the way up, and costs nothing where all is well."""

    def __init__(self, expected: str, value: object) -> None:
        super().__init__(f"expected {expected}, found {_found(value)}")
        self.path = ""

    def below(self, step: str) -> _MismatchError:
        self.path = step + self.path
        return self

    def at(self, path: str) -> DecodeError:
        return DecodeError(str(self), path=path + self.path)


def _string(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise _MismatchError("text", value)


def _integer(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    number = _finite(value)
    if number is not None and abs(number.adjusted()) < 30 and number == number.to_integral_value():
        return int(number)
    raise _MismatchError("an integer", value)


def _number(value: Any) -> Decimal:
    number = _finite(value)
    if number is None:
        raise _MismatchError("a number", value)
    return number


@cache
def _decimal() -> type[Decimal]:
    from decimal import Decimal  # a millisecond, which answers without numbers need not pay

    return Decimal


def _finite(value: Any) -> Decimal | None:
    decimal = _decimal()
    if not isinstance(value, (str, int, decimal)) or isinstance(value, bool):
        return None
    try:
        number = decimal(value)
    except ArithmeticError:
        return None
    return number if number.is_finite() else None


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if value in ("true", "false"):
        return bool(value == "true")
    raise _MismatchError("true or false", value)


def _temporal(read: Callable[[str], Any], expected: str) -> _Reader:
    def decode(value: Any) -> Any:
        if isinstance(value, str):
            try:
                return read(value)
            except (ValueError, TypeError, IndexError, OverflowError):
                pass
        raise _MismatchError(expected, value)

    return decode


EMPTY_IS_NONE = frozenset({"integer", "number", "boolean", "date", "date-time", "rfc2822"})
"""The kinds of which empty text is no value, so that it says that there is none."""

_FAST: dict[str, _Reader] = {"date": decode_date, "date-time": decode_instant, "rfc2822": decode_rfc2822}
"""How text is read that is most likely right; what fails is read again, to say where and why."""

_SCALARS: dict[str, _Reader] = {
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "date": _temporal(decode_date, "an ISO 8601 date"),
    "date-time": _temporal(decode_instant, "an ISO 8601 date and time"),
    "rfc2822": _temporal(decode_rfc2822, "an RFC 2822 date and time"),
    "json": freeze,
}


def decoder(kind: Kind, owner: Any) -> Decoder:
    """Return the function that reads JSON values of a kind; the owner's module resolves the records that it names."""
    read = _reader(kind, owner)

    def decode(value: Any, path: str) -> Any:
        try:
            return read(value)
        except _MismatchError as mismatch:
            raise mismatch.at(path) from None

    return decode


def _reader(kind: Kind, owner: Any) -> _Reader:
    if kind.container:
        item = _reader(kind.item, owner)
        return _list_of(item) if kind.is_list else _map_of(item)
    found = resolve(kind, owner)
    if found is not None:
        return partial(_read_record, as_record(found))
    return _SCALARS.get(kind.name, _string)


def _list_of(item: _Reader) -> _Reader:
    def read(value: Any) -> Any:
        if not isinstance(value, list):
            raise _MismatchError("a list", value)
        items: list[Any] = []
        for each in cast("list[Any]", value):
            try:
                items.append(None if each is None else item(each))
            except _MismatchError as mismatch:
                raise mismatch.below(f"[{len(items)}]") from None
        return tuple(items)

    return read


def _map_of(item: _Reader) -> _Reader:
    def read(value: Any) -> Any:
        if not isinstance(value, dict):
            raise _MismatchError("an object", value)
        given = cast("dict[str, Any]", value)
        if item is _string and {str}.issuperset(map(type, given.values())):
            return FrozenMap(given)
        members: dict[str, Any] = {}
        for key, each in given.items():
            try:
                members[key] = None if each is None else item(each)
            except _MismatchError as mismatch:
                raise mismatch.below(f".{key}") from None
        return FrozenMap(members)

    return read


def decode_value(kind: Kind, owner: Any, value: Any, path: str) -> Any:
    """Return what a JSON value of that kind stands for; null is None."""
    return None if value is None else decoder(kind, owner)(value, path)


_OWN = frozenset({"sid", "account_sid", "status"})


@per_class
def _filler(cls: type[R]) -> Callable[[dict[str, Any]], R]:
    """Return the function that makes a record of a JSON object.

    It is compiled for the class, as its ``__init__`` is: what a page of a thousand records costs is mostly here, and a
    loop over the fields takes half as long again.
    """
    facts = facts_of(cls)
    readers = [_reader(fact.kind, cls) for fact in facts]
    known = frozenset([fact.wire for fact in facts])

    def unknown(members: dict[str, Any]) -> FrozenMap[str, Any]:
        found = {key: freeze(item) for key, item in members.items() if key not in known}
        return FrozenMap(found) if found else EMPTY

    def explain(members: dict[str, Any]) -> None:
        for fact, read in zip(facts, readers, strict=True):
            value = members.get(fact.wire)
            if value is not None and not (value == "" and _is_empty_none(fact.kind)):
                try:
                    read(value)
                except _MismatchError as mismatch:
                    raise mismatch.below(f".{fact.wire}") from None

    names: dict[str, Any] = {"Blank": thawed(cls), "EMPTY": EMPTY, "cls": cls, "new": object.__new__}
    names |= {"pick": _picker([fact.wire for fact in facts]), "absent": dict.fromkeys(known)}
    names |= {"unknown": unknown, "explain": explain, "iso": datetime.fromisoformat, "days": RFC2822_DAYS}
    checks: list[str] = []
    for number, (fact, read) in enumerate(zip(facts, readers, strict=True)):
        names[f"read_{number}"] = _FAST.get(fact.kind.name, read) if _is_empty_none(fact.kind) else read
        checks.append(_check(f"v{number}", f"read_{number}", fact, is_text=read is _string))
    lines = [f"made.{fact.attribute} = v{number}" for number, fact in enumerate(facts)]
    code = f"""
def fill(members):
    made, extra = new(Blank), EMPTY
    try:
        picked = pick(members)
        if len(members) != {len(known)}:
            extra = unknown(members)
    except KeyError:
        picked = pick({{**absent, **members}})
        extra = unknown(members)
    ({"".join([f"v{number}, " for number in range(len(facts))])}) = picked
    try:
        {"".join(checks) or "pass"}
    except Exception:
        explain(members)
        raise
    {"; ".join([*lines, "made.extra = extra", "made.__class__ = cls"])}
    return made
"""
    exec(code, names)  # noqa: S102  # of nothing but the names in the facts
    return cast("Callable[[dict[str, Any]], R]", names["fill"])


def _check(value: str, read: str, fact: FieldFact, *, is_text: bool) -> str:
    """Return the lines that read the value of a field, whose name in them is given."""
    if is_text:
        null = "" if fact.attribute in _OWN else None
        return f"""
        if type({value}) is not str:
            {value} = {null!r} if {value} is None else {read}({value})"""
    usual = ""
    if _is_empty_none(fact.kind) and fact.kind.name == "rfc2822":  # what `decode_rfc2822` does first, without the call
        usual = f"iso(f'{{days[{value}[5:16]]}}{{{value}[16:25]}}Z') if {value}[25:] == ' +0000' else "
    empty = f"None if {value} == '' else " if _is_empty_none(fact.kind) else ""
    return f"""
        if {value}:
            {value} = {usual}{read}({value})
        elif {value} is not None:
            {value} = {empty}{read}({value})"""


def _picker(names: list[str]) -> Callable[[dict[str, Any]], tuple[Any, ...]]:
    if len(names) < 2:  # of one name, itemgetter makes no tuple
        return lambda members: tuple([members[name] for name in names])
    return itemgetter(*names)


def _is_empty_none(kind: Kind) -> bool:
    return kind.name in EMPTY_IS_NONE and not kind.container


def decode_record(cls: type[R], value: Any, path: str = "$") -> R:
    """Return the record that a JSON object stands for; members that the record does not know are kept in ``extra``.

    Absent members and nulls are None; the record's own ``sid``, ``account_sid`` and ``status`` are then ``""``.

    Raises:
        DecodeError: the value is no object, or a member is of a type that the field can't hold; its path says which.
    """
    try:
        return _read_record(cls, value)
    except _MismatchError as mismatch:
        raise mismatch.at(path) from None


def _read_record(cls: type[R], value: Any) -> R:
    if not isinstance(value, dict):
        raise _MismatchError("an object", value)
    made: R = _filler(cls)(cast("dict[str, Any]", value))
    return made
