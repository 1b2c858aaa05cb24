"""JSON bodies: records to JSON and JSON to records, each way led by the facts that the records carry."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache, partial
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from twilio_fp.codec.reading import MOST_DIGITS, decimal_type
from twilio_fp.codec.temporal import (
    RFC2822_DAYS,
    decode_date,
    decode_instant,
    decode_rfc2822,
    encode_instant,
    encode_rfc2822,
)
from twilio_fp.errors import DecodeError
from twilio_fp.hiding import as_hidden, hide, with_secrets_as
from twilio_fp.model import EMPTY, Resource, as_record, facts_of, given_fields, hides
from twilio_fp.origin import is_readers
from twilio_fp.printable import told
from twilio_fp.record import per_class, thawed
from twilio_fp.schema import folded, resolve
from twilio_fp.secret_names import SECRET_NAMES
from twilio_fp.values import FrozenMap, Secret, freeze

if TYPE_CHECKING:
    from collections.abc import Callable
    from decimal import Decimal

    from twilio_fp.schema import FieldFact, Kind

__all__ = [
    "EMPTY_IS_NONE",
    "decode_record",
    "decode_value",
    "decoder",
    "encode_record",
    "encode_value",
    "read_number",
]

R = TypeVar("R", bound=Resource)

_TOO_MUCH = 10**MOST_DIGITS
_SHORT = 16  # digits of a text that is worth remembering
# As JSON writes a number, with no exponent that no Decimal has (RFC 8259 §6).
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?0*[0-9]{1,3})?")

Decoder: TypeAlias = "Callable[[Any, str], Any]"
"""A function of a JSON value and its path; it raises a `DecodeError` that names the path."""

_Reader: TypeAlias = "Callable[[Any], Any]"


def encode_value(kind: Kind, value: Any, tell: Callable[[Secret], Any] = Secret.reveal) -> Any:
    """Return a field's value as JSON data.

    >>> from twilio_fp.schema import Kind
    >>> encode_value(Kind("date-time", "[]"), (date(2024, 1, 2),))
    ['2024-01-02']

    Args:
        kind: the field's kind.
        value: what the field holds.
        tell: what becomes of a secret; it may refuse it.
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
    """Return a record as JSON data by wire name: `UNSET` is left out, and None where a received record has nothing.

    Args:
        value: the record.
        tell: what becomes of a secret; it may refuse it.
    """
    members = {fact.wire: encode_value(fact.kind, item, tell) for fact, item in given_fields(value)}
    for name, item in value.extra.items():
        members[name] = with_secrets_as(item, tell)
    return members


def _found(value: object) -> str:
    if isinstance(value, (dict, list)):
        return "an object" if isinstance(value, dict) else "a list"
    return told(value)


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
    number = read_number(value)
    if number is None:
        raise _MismatchError("text", value)
    return f"{number:f}"


def _integer(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and -_TOO_MUCH < value < _TOO_MUCH:
        return value
    short = isinstance(value, str) and len(value) <= _SHORT
    number = _read_short_integer(value) if short else _whole(read_number(value))
    if number is None:
        raise _MismatchError("an integer", value)
    return number


@lru_cache(1024)
def _read_short_integer(text: str) -> int | None:
    return _whole(_read_number(text))


def _whole(number: Decimal | None) -> int | None:
    """Return a number as an int, where it is one that is not too large."""
    if number is None or abs(number.adjusted()) >= 30 or number != number.to_integral_value():
        return None
    return int(number)


def _number(value: Any) -> Decimal:
    number = read_number(value)
    if number is None:
        raise _MismatchError("a number", value)
    return number


def read_number(value: Any) -> Decimal | None:
    """Return the number that a JSON number or text says, within the bounds of what a record may hold; else None.

    >>> read_number("0.10"), read_number(3), read_number("1_0"), read_number("1e999")
    (Decimal('0.10'), Decimal('3'), None, None)
    """
    decimal = decimal_type()
    number: Decimal | None = None
    if isinstance(value, str):
        number = _read_short(value) if len(value) <= _SHORT else _read_number(value)
    elif isinstance(value, int):
        if not isinstance(value, bool) and -_TOO_MUCH < value < _TOO_MUCH:
            number = decimal(value)
    elif isinstance(value, decimal) and len(value.as_tuple().digits) < MOST_DIGITS:
        number = value
    return None if number is None or not number.is_finite() or abs(number.adjusted()) >= MOST_DIGITS else number


def _read_number(text: str) -> Decimal | None:
    return decimal_type()(text) if len(text) < MOST_DIGITS and _NUMBER.fullmatch(text) else None


_read_short = lru_cache(1024)(_read_number)  # the counts and prices of a page are few


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
            except (ValueError, TypeError, IndexError, OverflowError) as error:
                if not is_readers(error):
                    raise
        raise _MismatchError(expected, value)

    return decode


EMPTY_IS_NONE = frozenset({"integer", "number", "boolean", "date", "date-time", "rfc2822", "secret"})
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
    "secret": as_hidden,
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


_NOTHING = (None, "")
_OWN = frozenset({"sid", "account_sid", "status"})


@per_class
def _filler(cls: type[R]) -> Callable[[dict[str, Any]], R]:
    """Return the function that makes a record of a JSON object.

    It is compiled for the class, as its ``__init__`` is: what a page of a thousand records costs is mostly here, and a
    loop over the fields takes half as long again.
    """
    facts = facts_of(cls)
    readers = [_reader(fact.kind, cls) for fact in facts]
    nulls = [
        "" if fact.attribute in _OWN and read is _string else None for fact, read in zip(facts, readers, strict=True)
    ]
    known = frozenset([fact.wire for fact in facts])
    spellings = _spellings(facts)

    def keep(name: str, value: Any) -> Any:
        if value not in _NOTHING and folded(name) in _hidden(cls):
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
            if value is not None and not (value == "" and _is_empty_none(fact.kind)):
                try:
                    kept = read(value)
                except _MismatchError:
                    odd[fact.wire] = keep(fact.wire, value)
            setattr(made, fact.attribute, kept)
        made.extra = FrozenMap({**unknown(members), **odd})
        made.__class__ = cls
        return cast("R", made)

    names: dict[str, Any] = {"Blank": thawed(cls), "EMPTY": EMPTY, "cls": cls, "new": object.__new__}
    names |= {"pick": _picker([fact.wire for fact in facts]), "absent": dict.fromkeys(known)}
    names |= {
        "__name__": __name__,
        "MismatchError": _MismatchError,
        "is_readers": is_readers,
        "unknown": unknown,
        "respelt": respelt,
        "reread": reread,
        "known": known,
        "iso": datetime.fromisoformat,
        "days": RFC2822_DAYS,
    }
    checks: list[str] = []
    for number, (fact, read, null) in enumerate(zip(facts, readers, nulls, strict=True)):
        names[f"read_{number}"] = _FAST.get(fact.kind.name, read) if _is_empty_none(fact.kind) else read
        checks.append(_check(f"v{number}", f"read_{number}", fact, f"{null!r}" if read is _string else ""))
    lines = [f"made.{fact.attribute} = v{number}" for number, fact in enumerate(facts)]
    code = f"""
def fill(members):
    made, extra = new(Blank), EMPTY
    try:
        picked = pick(members)
        if len(members) != {len(known)}:
            extra = unknown(members)
    except KeyError as error:
        if (error.__traceback__.tb_next or not error.args) and not is_readers(error):  # else it is certainly pick's
            raise
        if members.keys() - known:
            members = respelt(members)
            extra = unknown(members)
        picked = pick({{**absent, **members}})
    ({"".join([f"v{number}, " for number in range(len(facts))])}) = picked
    try:
        {"".join(checks) or "pass"}
    except RecursionError:
        raise
    except Exception as error:
        if not isinstance(error, MismatchError) and not is_readers(error):
            raise
        return reread(members)
    {"; ".join([*lines, "made.extra = extra", "made.__class__ = cls"])}
    return made
"""
    exec(code, names)  # noqa: S102  # of nothing but the names in the facts
    return cast("Callable[[dict[str, Any]], R]", names["fill"])


def _check(value: str, read: str, fact: FieldFact, null: str) -> str:
    """Return the lines that read the value of a field, whose name in them is given; of text, with what null is."""
    if null:
        return f"""
        if type({value}) is not str:
            {value} = {null} if {value} is None else {read}({value})"""
    usual = ""
    if _is_empty_none(fact.kind) and fact.kind.name == "rfc2822":  # what `decode_rfc2822` does first, without the call
        usual = f"iso(f'{{days[{value}[5:16]]}}{{{value}[16:25]}}Z') if {value}[25:] == ' +0000' else "
    empty = f"None if {value} == '' else " if _is_empty_none(fact.kind) else ""
    return f"""
        if {value}:
            {value} = {usual}{read}({value})
        elif {value} is not None:
            {value} = {empty}{read}({value})"""


@per_class
def _hidden(cls: type[Resource]) -> frozenset[str]:
    """Return the names, folded, of what a record keeps hidden in ``extra``: secrets, and fields that hold some."""
    return SECRET_NAMES | {folded(fact.wire) for fact in facts_of(cls) if hides(fact.kind, cls)}


def _spellings(facts: tuple[FieldFact, ...]) -> dict[str, str]:
    """Return wire names by their letters and digits alone, without those that only signs or case tell apart."""
    names = [folded(fact.wire) for fact in facts]
    return {name: fact.wire for name, fact in zip(names, facts, strict=True) if names.count(name) == 1}


def _picker(names: list[str]) -> Callable[[dict[str, Any]], tuple[Any, ...]]:
    if len(names) < 2:  # of one name, itemgetter makes no tuple
        return lambda members: tuple([members[name] for name in names])
    return itemgetter(*names)


def _is_empty_none(kind: Kind) -> bool:
    return kind.name in EMPTY_IS_NONE and not kind.container


def decode_record(cls: type[R], value: Any, path: str = "$") -> R:
    """Return the record that a JSON object stands for.

    Absent members and nulls are None; the record's own ``sid``, ``account_sid`` and ``status`` are then ``""``. What
    the record has no field for is kept in ``extra``; so is, under its wire name, a value that its field can't hold,
    which leaves the field as if it were absent. A number is text where text is due, and text the number that it says;
    a member is read, too, whose name differs from the field's in case or signs alone.

    Raises:
        DecodeError: the value is no object.
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
