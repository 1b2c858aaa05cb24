"""Strategies for scalars: as a caller passes them, as a record holds them, and as JSON that Twilio sends."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from functools import cache
from typing import Any, Literal, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from twilio_fp.values import Secret

__all__ = ["Place", "any_json", "given_scalars", "json_scalars", "kept_scalars", "texts"]

Place: TypeAlias = Literal["path", "query", "header", "form", "json"]
"""The part of a request that carries a value, which limits the text that it may hold."""

_TRAPS = ("", " ", "a b", "a/b?c#d", "../up", "100%+1&x=y;z", "é ☎ 𝄞", "\r\n\t\0", "0", "true", "null", "\"'<\\>", "[")
"""Texts that incorrect encoding would corrupt."""

_ZONES = tuple([timezone(timedelta(minutes=minutes)) for minutes in (-720, -480, -1, 330, 840)])
_DAYS = st.dates(date(1900, 1, 2), date(2999, 12, 30))
_TIMES = st.times().map(lambda clock: clock.replace(fold=0))
_MOMENTS = st.builds(datetime.combine, _DAYS, _TIMES, st.sampled_from((UTC, *_ZONES)))
_SECONDS = _MOMENTS.map(lambda moment: moment.replace(microsecond=0))
_INTEGERS = st.integers(-(2**63), 2**63 - 1)
_DECIMALS = st.builds(Decimal.scaleb, st.integers(-(10**12), 10**12).map(Decimal), st.integers(-6, 2))
_FLOATS = st.floats(-1e15, 1e15)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WEEK = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


@cache
def texts(place: Place, max_length: int) -> SearchStrategy[str]:
    """Return a strategy for text that is valid in a place.

    Path segments are never empty, ``.`` or ``..``; headers are printable Latin-1 without blanks at the ends.
    """
    if place == "header":
        printable = st.characters(codec="latin-1", categories=("L", "N", "P", "S"))
        return st.text(printable, max_size=max_length) | st.sampled_from(("", "a b", "é", "a,b; c", "0"))
    any_text = st.sampled_from(_TRAPS) | st.text(max_size=max_length)
    return any_text.filter(lambda text: text not in {"", ".", ".."}) if place == "path" else any_text


def _secrets(place: Place, max_length: int) -> SearchStrategy[Secret]:
    return texts(place, max_length).filter(bool).map(Secret)


@cache
def any_json(max_length: int, max_items: int) -> SearchStrategy[Any]:
    """Return a strategy for any JSON, at most three levels deep."""
    names = texts("json", max_length)
    leaf = st.none() | st.booleans() | _INTEGERS | _FLOATS | names

    def around(inner: SearchStrategy[Any]) -> SearchStrategy[Any]:
        return (
            leaf | st.lists(inner, max_size=max_items) | st.dictionaries(st.text(max_size=3), inner, max_size=max_items)
        )

    return around(around(leaf))


@cache
def given_scalars(name: str, place: Place, max_length: int, max_items: int) -> SearchStrategy[Any]:
    """Return a strategy for the arguments that a caller may pass for a scalar kind, in a place."""
    text = texts(place, max_length)
    objects = st.dictionaries(texts("json", max_length), any_json(max_length, max_items), max_size=max_items)
    if name.startswith("prefixed."):
        leaf = text | st.booleans() | _INTEGERS
        return st.dictionaries(
            text, leaf | st.dictionaries(text, leaf | st.none(), max_size=max_items), max_size=max_items
        )
    match name:
        case "integer":
            return _INTEGERS | _INTEGERS.map(str)
        case "seconds" | "milliseconds" | "minutes":
            counts = st.integers(0, 10**6)
            return counts | counts.map(lambda count: timedelta(**{name: count}))
        case "number":
            return _DECIMALS | _FLOATS | _INTEGERS | _INTEGERS.map(str)
        case "boolean":
            return st.booleans() | st.sampled_from(("true", "false"))
        case "date":
            return _DAYS | _DAYS.map(date.isoformat) | _MOMENTS
        case "date-time" | "rfc2822":
            return _MOMENTS | _DAYS | _DAYS.map(date.isoformat) | _SECONDS.map(_in_utc)
        case "json" if place == "json":
            return any_json(max_length, max_items)
        case "json":
            lists = st.lists(any_json(max_length, max_items), max_size=max_items)
            return any_json(max_length, max_items).map(json.dumps) | objects | lists
        case "json-text":
            return any_json(max_length, max_items).map(json.dumps) | objects
        case "joined":
            return text | st.lists(text.filter(lambda item: "," not in item), max_size=max_items)
        case "numbered":
            return st.dictionaries(text, text, max_size=max_items)
        case "secret":
            return text | _secrets(place, max_length)
        case _:
            return text


@cache
def kept_scalars(name: str, max_length: int, max_items: int) -> SearchStrategy[Any]:
    """Return a strategy for the values that a received record may hold for a scalar kind."""
    match name:
        case "number":
            return _DECIMALS
        case "date":
            return _DAYS
        case "date-time":
            return _MOMENTS
        case "rfc2822":
            return _SECONDS
        case "secret":
            return _secrets("json", max_length)
        case _:
            return given_scalars(name, "json", max_length, max_items)


@cache
def json_scalars(name: str, max_length: int, max_items: int) -> SearchStrategy[Any]:
    """Return a strategy for the JSON that Twilio may send for a scalar kind."""
    match name:
        case "integer":
            return _INTEGERS
        case "number":
            return _INTEGERS | _FLOATS | _DECIMALS.map(lambda number: f"{number:f}")
        case "boolean":
            return st.booleans()
        case "date":
            return _DAYS.map(date.isoformat) | _SECONDS.map(datetime.isoformat)
        case "date-time":
            return _MOMENTS.map(datetime.isoformat) | _SECONDS.map(_in_utc)
        case "rfc2822":
            return _SECONDS.map(_as_rfc2822) | _SECONDS.map(_in_utc)
        case "json":
            return any_json(max_length, max_items)
        case _:
            return texts("json", max_length)


def _in_utc(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _as_rfc2822(moment: datetime) -> str:
    day, month = _WEEK[moment.weekday()], _MONTHS[moment.month - 1]
    return f"{day}, {moment.day:02} {month} {moment.year:04} {moment:%H:%M:%S %z}"
