"""Conversion of arguments to the values that records keep: one pure function for each kind of field.

Invalid values are refused when a record is built, with a `UsageError` that shows them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Container, Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, cast

import attrs

from twilio_fp.canonical_json import MOST_DIGITS, freeze, json_text, reader
from twilio_fp.errors import UsageError
from twilio_fp.origin import is_readers
from twilio_fp.printable import typed
from twilio_fp.record import finder
from twilio_fp.schema import Kind
from twilio_fp.values import UNSET, FrozenMap, Secret, SupportsPayload, SupportsTwiml

if TYPE_CHECKING:
    from decimal import Decimal


__all__ = ["Normaliser", "Plan", "Rule", "as_plan", "as_utc", "normaliser", "refuse", "settle"]

Normaliser: TypeAlias = Callable[[Any], Any]
"""A function that returns the value to keep, or raises a `UsageError` that says what the value must be."""

Rule: TypeAlias = tuple[str, Normaliser, tuple[object, ...]]
"""How a field is normalised: its attribute, its normaliser, and the values that mean it is omitted."""

_MOST_NUMBERED = 99
_TOO_MUCH = 10**MOST_DIGITS
_WHOLE = re.compile("-?(0|[1-9][0-9]{0,30})")
_PLAIN = re.compile(r"-?(0|[1-9][0-9]{0,30})(\.[0-9]{1,30})?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_INSTANT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?(Z|[+-][0-9]{2}:[0-9]{2})")


def refuse(expected: str, value: object) -> UsageError:
    """Return the error that says what a value must be and shows the first 80 characters of the value."""
    return UsageError(f"must be {expected}, got {typed(value)}")


def _string(value: Any) -> str:
    if type(value) is str:
        return value
    if isinstance(value, str):
        return str.__str__(value)
    raise refuse("a str", value)


def _integer(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        if -_TOO_MUCH < value < _TOO_MUCH:
            return int(value)
        raise refuse(f"an int of at most {MOST_DIGITS} digits", value)
    if isinstance(value, str) and _WHOLE.fullmatch(value):
        return int(value)
    raise refuse("an int", value)


def _count_of(unit: timedelta, name: str) -> Normaliser:
    def normalise(value: Any) -> int:
        if not isinstance(value, timedelta):
            try:
                return _integer(value)
            except UsageError:
                raise refuse(f"an int of {name} or a timedelta", value) from None
        count, rest = divmod(value, unit)
        if rest:
            raise refuse(f"a timedelta of whole {name}", value)
        return count

    return normalise


def _number(value: Any) -> Decimal:
    from decimal import Decimal

    if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool):
        number = Decimal(repr(value)) if isinstance(value, float) else Decimal(value)
        if number.is_finite() and abs(number.adjusted()) < MOST_DIGITS and len(number.as_tuple().digits) < MOST_DIGITS:
            return number
    if isinstance(value, str) and _PLAIN.fullmatch(value):
        return Decimal(value)
    raise refuse(f"a finite Decimal, int or float of less than {MOST_DIGITS} digits", value)


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    if isinstance(value, str) and value in {"true", "false"}:
        return value == "true"
    raise refuse("a bool", value)


def _aware(value: datetime) -> datetime:
    if value.utcoffset() is None:
        raise refuse("an aware datetime (one with a time zone)", value)
    return as_utc(value).replace(fold=0)


def as_utc(value: datetime) -> datetime:
    """Return an aware time in UTC.

    Raises:
        UsageError: in UTC it is outside the years 1 to 9999.
    """
    try:
        return value.astimezone(UTC)
    except OverflowError as error:
        if not is_readers(error):
            raise
        raise refuse("a time in the years 1 to 9999 of UTC", value) from None


def _instant(value: Any) -> datetime | date | str:
    if isinstance(value, datetime):
        return _aware(value)
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        return _read_instant(_string(value))
    raise refuse("an aware datetime, a date or ISO 8601 text", value)


def _whole_second(value: Any) -> datetime | date | str:
    kept = _instant(value)
    if not isinstance(kept, datetime) or kept.microsecond == 0:
        return kept
    return kept.replace(microsecond=0) if isinstance(value, datetime) else _string(value)


def _day(value: Any) -> date | str:
    if isinstance(value, datetime):
        return _aware(value).date()
    if isinstance(value, date):
        return value
    if isinstance(value, str):
        return _read_day(_string(value))
    raise refuse("a date or ISO 8601 text", value)


def _read_instant(text: str) -> datetime | date | str:
    """Return the date or time that text spells in full, or any other text unchanged."""
    if not _INSTANT.fullmatch(text):
        if _is_naive(text):
            raise refuse("a time with a time zone, such as 2026-01-02T20:00:00Z", text)
        return _read_day(text)
    try:
        return datetime.fromisoformat(text).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        if not is_readers(error):
            raise
        return text


def _is_naive(text: str) -> bool:
    text = text.strip()
    try:
        return len(text) > len("2026-01-02") and datetime.fromisoformat(text).tzinfo is None
    except ValueError as error:
        if not is_readers(error):
            raise
        return False


def _read_day(text: str) -> date | str:
    try:
        return date.fromisoformat(text) if _DAY.fullmatch(text) else text
    except ValueError as error:
        if not is_readers(error):
            raise
        return text


def _json_in_text(value: Any) -> Any:
    """Return an object or list as data, any other JSON as its text."""
    if isinstance(value, str) and not value:
        return ""  # sent empty, it clears the setting
    kept = _json(_read_json(value) if isinstance(value, str) else _payload(value))
    return cast("Any", kept) if isinstance(kept, (FrozenMap, tuple)) else json_text(kept)


def _object_in_text(value: Any) -> FrozenMap[str, Any] | str:
    kept = _json_in_text(value)
    if kept != "" and not isinstance(kept, FrozenMap):
        raise refuse("a mapping, or the text of a JSON object", value)
    return cast("FrozenMap[str, Any] | str", kept)


def _payload(value: Any) -> Any:
    return value.to_payload() if isinstance(value, SupportsPayload) else value


def _read_json(text: str) -> Any:
    try:
        return reader()(text)
    except (ValueError, RecursionError) as error:
        if not is_readers(error):
            raise
        raise refuse("JSON, as data or as text", text) from None


def _joined(value: Any) -> str | None:
    if isinstance(value, str):
        return _string(value)
    items: tuple[str, ...] = _list_of(_string)(value)
    broken = next((item for item in items if "," in item), None)
    if broken is not None:
        raise refuse("text without a comma, since commas separate the items", broken)
    return ",".join(items) or None


def _secret(value: Any) -> Secret | str:
    if isinstance(value, Secret):
        return value
    if isinstance(value, str):
        return Secret(_string(value)) if value else ""  # nothing to hide; it clears the setting
    raise UsageError(
        f"must be a str or a Secret, got a value of type {type(value).__name__}"
    )  # the value is not shown, as it may be the secret


def _twiml(value: Any) -> str:
    if isinstance(value, str):
        return _string(value)
    if isinstance(value, SupportsTwiml):
        return value.__twiml__()
    raise refuse("TwiML, as text or as a tree", value)


def _json(value: Any) -> Any:
    try:
        return freeze(reader()(json_text(value)))
    except RecursionError as error:
        if not is_readers(error):
            raise
        raise refuse("JSON that is nested less deeply", value) from None


def _mapping(value: Any) -> Mapping[str, Any]:
    given = cast("Mapping[Any, Any]", value) if isinstance(value, Mapping) else None
    if given is None or not all(isinstance(key, str) for key in given):
        raise refuse("a mapping with str keys", cast("object", value))
    return given


def _prefixed(value: Any) -> Any:
    return _json(_mapping(value))


def _numbered(value: Any) -> FrozenMap[str, str]:
    given = _mapping(value)
    if len(given) > _MOST_NUMBERED:
        raise UsageError(f"must be a mapping of at most {_MOST_NUMBERED} items, got {len(given)}")
    return FrozenMap({name: _string(item) for name, item in given.items()})


def _list_of(item: Normaliser) -> Normaliser:
    def normalise(value: Any) -> tuple[Any, ...]:
        if isinstance(value, (str, Mapping)) or not isinstance(value, Iterable):
            return (item(value),)
        if isinstance(value, (bytes, bytearray)):
            raise refuse("a list", value)
        return tuple([item(each) for each in cast("Iterable[Any]", value)])

    return normalise


def _or_none(item: Normaliser) -> Normaliser:
    return lambda value: None if value is None else item(value)


def _map_of(item: Normaliser) -> Normaliser:
    def normalise(value: Any) -> FrozenMap[str, Any]:
        return FrozenMap({key: item(each) for key, each in _mapping(value).items()})

    return normalise


_SCALARS: dict[str, Normaliser] = {
    "string": _string,
    "integer": _integer,
    "number": _number,
    "boolean": _boolean,
    "date": _day,
    "date-time": _instant,
    "rfc2822": _instant,
    "json": _json,
    "json-text": _json_in_text,
    "joined": _joined,
    "milliseconds": _count_of(timedelta(milliseconds=1), "milliseconds"),
    "minutes": _count_of(timedelta(minutes=1), "minutes"),
    "seconds": _count_of(timedelta(seconds=1), "seconds"),
    "secret": _secret,
    "twiml": _twiml,
    "numbered": _numbered,
}

_IN_TEXT: dict[str, Normaliser] = {**_SCALARS, "date-time": _whole_second, "json": _json_in_text}


def normaliser(
    kind: Kind, record: Normaliser | None = None, *, in_text: bool = False, is_received: bool = False
) -> Normaliser:
    """Return the function that normalises values of this kind.

    Args:
        kind: the field's kind.
        record: the normaliser of the record that the kind names; None if it names none.
        in_text: whether the field is sent in a path, a query, a form or a header, where JSON is text and times have
            whole seconds.
        is_received: whether lists and mappings may hold None, as received ones may.
    """
    if in_text and kind.is_map:
        return _object_in_text
    if kind.container:
        item = normaliser(kind.item, record, in_text=in_text, is_received=is_received)
        if is_received:
            item = _or_none(item)
        return _list_of(item) if kind.is_list else _map_of(item)
    if record is not None:
        return record
    if kind.name.startswith("prefixed."):
        return _prefixed
    return (_IN_TEXT if in_text else _SCALARS).get(kind.name, _string)


class Plan(NamedTuple):
    """How the fields of a record are normalised: their rules, and a function that finds those of the fields set."""

    rules: tuple[Rule, ...]
    find: Callable[[Any], list[Rule]]


_NEVER = object()  # no field holds it


def as_plan(rules: Iterable[Rule]) -> Plan:
    """Return the plan for these rules."""
    given = tuple(rules)
    return Plan(given, finder([(rule[0], rule[2][0] if rule[2] else _NEVER, rule) for rule in given]))


def settle(instance: Any, plan: Plan, excused: Container[str] = ()) -> None:
    """Normalise the fields of a record that is being built, in place.

    Args:
        instance: the record.
        plan: how its fields are normalised.
        excused: attributes that may be `UNSET`, since their values are in ``extra``.

    Raises:
        UsageError: a value is invalid; the error names the record and field.
    """
    for name, normalise, absent in plan.find(instance):
        value = getattr(instance, name)
        if value is None or value is UNSET:
            if value in absent or (value is UNSET and name in excused):
                continue
            raise _missing(type(instance), name, value)
        try:
            kept = normalise(value)
        except UsageError as error:
            raise UsageError(f"{type(instance).__name__}.{name} {error}") from error.__cause__
        if kept is not value:
            object.__setattr__(instance, name, kept)


def _missing(cls: Any, name: str, value: object) -> UsageError:
    """Return the error for a field that does not accept None or `UNSET`."""
    default = getattr(attrs.fields(cls), name).default
    if default is attrs.NOTHING:
        return UsageError(f"{cls.__name__}.{name} is required, got {value!r}")
    return UsageError(f"{cls.__name__}.{name} must not be {value!r}: leave it out, or write {default!r}")
