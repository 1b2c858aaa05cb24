"""The laws of reading, writing and freezing JSON."""

from __future__ import annotations

import json
import types
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import work
from tests.zones import BEYOND, ZONELESS
from twilio_fp.canonical_json import RepeatedNameError, freeze, json_text, reader, writer
from twilio_fp.errors import UsageError
from twilio_fp.values import UNSET

NOON = datetime(2024, 1, 1, 12, tzinfo=timezone(timedelta(hours=-8)))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**63) | st.floats(-1e300, 1e300) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


READERS = {
    "plain": reader(),
    "exact": reader(exact=True),
    "unique": reader(unique=True),
    "infinite": reader(infinite=True),
    "odd": reader(odd=True),
}


@pytest.mark.parametrize("name", READERS)
@given(value=JSON)
def test_each_reader_reads_back_what_each_writer_wrote(name: str, value: Any) -> None:
    read = READERS[name]
    for write in (writer(), writer(ascii_only=True)):
        text = write(value)
        assert read(text) == read(text.encode()) == read(b"\xef\xbb\xbf " + text.encode() + b" \n") == read(f" {text}")
        assert read(text) == (json.loads(text, parse_float=Decimal) if name == "exact" else value)


@pytest.mark.parametrize(
    ("text", "readers"),
    [
        ("NaN", "infinite odd"),
        ("[-Infinity]", "infinite odd"),
        ('{"a":1e999}', "infinite odd"),
        ('{"a":1,"a":2}', "plain exact infinite odd"),
        ('"\t"', "odd"),
        ("[1,]", ""),
        ("1 2", ""),
        ("", ""),
        ("[" * 100_000, ""),
        (b"\xff", ""),
        ('{"a":1}'.encode("utf-16"), ""),
    ],
)
def test_only_lenient_readers_accept_invalid_json(text: str | bytes, readers: str) -> None:
    accepting: list[str] = []
    for name, read in READERS.items():
        try:
            read(text)
        except (ValueError, RecursionError):
            continue
        accepting.append(name)
    assert accepting == readers.split()


def test_a_name_that_occurs_twice_is_refused_by_name() -> None:
    with pytest.raises(RepeatedNameError, match="a name occurs twice in an object"):
        reader(unique=True)('{"a": {"b": 1, "b": 1}}')


def thawed(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: thawed(item) for key, item in value.items()}
    return [thawed(item) for item in value] if isinstance(value, tuple) else value


@given(JSON)
def test_frozen_json_hashes_and_equals_the_original(value: Any) -> None:
    frozen = freeze(value)
    hash(frozen)
    assert thawed(frozen) == value
    assert freeze(frozen) == frozen
    assert json.dumps(frozen) == json.dumps(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Decimal("1.50"), 1.5),
        (Decimal(3), 3),
        (Decimal("3.00"), 3),
        (Decimal(-7), -7),
        (Decimal(0), 0),
        (Decimal("0E+5"), 0),
        (Decimal("1e3"), 1000),
        (Decimal(123456789012345678), 123456789012345678),
    ],
)
def test_a_frozen_decimal_is_a_json_number(value: Decimal, expected: float) -> None:
    frozen = freeze({"n": [value]})["n"][0]
    assert frozen == expected
    assert type(frozen) is type(expected)
    json.dumps(frozen)


@pytest.mark.parametrize("text", ["1e999999", "-1e999999", "1e-999999", "1e99999999", "0e999999", "1.5e400"])
def test_decimals_with_huge_exponents_are_frozen_without_writing_them_out(text: str) -> None:
    assert isinstance(freeze(Decimal(text)), int | float)
    work(lambda: freeze(Decimal(text)))  # the first call does more, and is not counted
    assert work(lambda: freeze(Decimal(text))) < 20_000  # 10 ** 999_999 takes 443,000 bytes


def test_json_text_is_the_same_for_equal_values() -> None:
    one = json_text({"b": [1, 2.5, None], "a": {"y": True, "x": "ü"}})
    assert one == json_text({"a": {"x": "ü", "y": True}, "b": (1, Decimal("2.5"), None)})
    assert one == '{"a":{"x":"ü","y":true},"b":[1,2.5,null]}'


def test_json_accepts_mappings_dates_and_exact_decimals() -> None:
    value = types.MappingProxyType({"a": NOON, "b": date(2024, 2, 29), "c": Decimal("0.10"), "d": Decimal(3)})
    assert json.loads(json_text(value)) == {"a": "2024-01-01T20:00:00Z", "b": "2024-02-29", "c": 0.1, "d": 3}


@pytest.mark.parametrize("value", [Decimal(10**18 + 1), Decimal("-1E+30"), Decimal("0.1"), Decimal("-0.0")])
def test_a_decimal_is_written_exactly(value: Decimal) -> None:
    assert json.loads(json_text([value]), parse_float=Decimal, parse_int=Decimal) == [value]


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        float("inf"),
        Decimal("NaN"),
        Decimal("0.1234567890123456789"),
        Decimal("1E+999999999"),
        {1, 2},
        b"x",
        object(),
        {"a": UNSET},
        {("a",): 1},
        {1: 1, "a": 2},
        datetime.fromisoformat("2024-01-01T00:00:00"),
        ZONELESS,
        *BEYOND,
    ],
)
def test_what_json_can_not_hold_is_refused(value: Any) -> None:
    with pytest.raises(UsageError, match="must be JSON-serializable data, got "):
        json_text(value)


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ({1, 2}, "a value of type set is not JSON-serializable"),
        (datetime.fromisoformat("2024-01-01T00:00:00"), "a datetime must have a time zone"),
        (Decimal("0.1234567890123456789"), "a Decimal must be exactly representable as a float"),
    ],
)
def test_values_that_json_can_not_represent_are_refused_with_the_reason(value: Any, why: str) -> None:
    with pytest.raises(UsageError, match=f": {why}$"):
        json_text({"a": [value]})


@given(JSON)
def test_any_json_read_back_is_the_same(value: Any) -> None:
    assert json.loads(json_text(value)) == value
