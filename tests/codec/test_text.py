from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.codec.text import encode_pairs, encode_text, read_text
from twilio_fp.errors import UsageError
from twilio_fp.schema import Kind
from twilio_fp.values import UNSET, Secret


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("as it is", "as it is"),
        ("", ""),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (-5, "-5"),
        (10**30, "1" + "0" * 30),
        (0.1, "0.1"),
        (1e-7, "0.0000001"),
        (1e22, "10000000000000000000000"),
        (Decimal("0.10"), "0.10"),
        (Decimal("1E+3"), "1000"),
        (Decimal("-1E-9"), "-0.000000001"),
        (date(2024, 2, 29), "2024-02-29"),
        (datetime(2024, 1, 1, 12, tzinfo=timezone(timedelta(hours=-8))), "2024-01-01T20:00:00Z"),
        (datetime(2024, 1, 1, 0, 0, 0, 999_999, tzinfo=UTC), "2024-01-01T00:00:00Z"),
        ({"b": 1, "a": [True, None]}, '{"a":[true,null],"b":1}'),
        ([], "[]"),
        (None, "null"),
        (Secret("hush"), "hush"),
    ],
)
def test_values_are_written_as_text(value: Any, text: str) -> None:
    assert encode_text(value) == text


@pytest.mark.parametrize(
    "value",
    [
        datetime.fromisoformat("2024-01-01T00:00:00"),
        float("nan"),
        float("-inf"),
        Decimal("NaN"),
        {1, 2},
        b"x",
        object(),
        UNSET,
        [float("nan")],
    ],
)
def test_a_value_without_a_text_form_is_refused(value: Any) -> None:
    with pytest.raises(UsageError, match=r"^must be "):
        encode_text(value)


@pytest.mark.parametrize(
    ("kind", "value", "pairs"),
    [
        (Kind("string", "[]"), (), []),
        (Kind("string", "[]"), ("a", "b", "a"), [("X", "a"), ("X", "b"), ("X", "a")]),
        (Kind("integer", "[]"), (1, 2), [("X", "1"), ("X", "2")]),
        (Kind("json", "[]"), ('{"a":1}',), [("X", '{"a":1}')]),
        (Kind("numbered"), {}, []),
        (
            Kind("numbered"),
            {"b": "1", "a": ""},
            [("X1.Name", "b"), ("X1.Value", "1"), ("X2.Name", "a"), ("X2.Value", "")],
        ),
        (Kind("prefixed.AddOns"), {}, []),
        (Kind("prefixed.AddOns"), {"a": {"b": {"c": True}}, "d": 1}, [("AddOns.a.b.c", "true"), ("AddOns.d", "1")]),
        (Kind("prefixed.AddOns"), {"a": None, "b": {"c": None}, "d": ""}, [("AddOns.d", "")]),
        (Kind("boolean"), True, [("X", "true")]),
    ],
)
def test_a_parameter_expands_to_its_pairs(kind: Kind, value: Any, pairs: list[tuple[str, str]]) -> None:
    assert list(encode_pairs("X", kind, value)) == pairs


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("integer", "50", 50),
        ("integer", "-1", -1),
        ("milliseconds", "50", 50),
        ("minutes", "50", 50),
        ("seconds", "50", 50),
        ("integer", "9" * 20, 10**20 - 1),
        ("boolean", "False", False),
        ("date-time", "2008-01-02", "2008-01-02"),
        ("date-time", "2008-01-02T03:04:05Z", datetime(2008, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("date-time", "2008-01-02T03:04:05", datetime(2008, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("date-time", "the day before", "the day before"),
        ("string", "2008-01-02T03:04:05Z", "2008-01-02T03:04:05Z"),
        ("boolean", "true", True),
        ("boolean", "FALSE", False),
        ("boolean", "TRUE", True),
        ("date-time", "20080102T03", datetime(2008, 1, 2, 3, tzinfo=UTC)),
        ("string", "50", "50"),
        ("date", "2024-02-29", "2024-02-29"),
    ],
)
def test_text_is_read_by_kind(kind: str, text: str, value: Any) -> None:
    assert read_text(Kind(kind), text) == value
    assert type(read_text(Kind(kind), text)) is type(value)


@pytest.mark.parametrize("text", ["", "-", "--5", "5-", "1.0", "1e3", " 5", "+5", "x", "1" * 21])
def test_text_that_is_not_an_integer_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="expected an integer"):
        read_text(Kind("integer"), text)


@pytest.mark.parametrize("text", ["", "1", "yes", "truefalse"])
def test_text_that_is_not_a_boolean_is_refused(text: str) -> None:
    with pytest.raises(UsageError, match="expected true or false"):
        read_text(Kind("boolean"), text)


@pytest.mark.parametrize("kind", ["integer", "boolean"])
def test_an_error_shows_80_characters(kind: str) -> None:
    with pytest.raises(UsageError, match=f"found '{'x' * 80}'$"):
        read_text(Kind(kind), "x" * 81)


def test_a_foreign_error_while_a_time_is_read_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    def late(_: str) -> datetime:
        raise ValueError("of the caller's own")

    monkeypatch.setattr("twilio_fp.codec.text.decode_instant", late)
    with pytest.raises(ValueError, match="of the caller's own"):
        read_text(Kind("date-time"), "2008-01-02T03:04:05Z")


@given(st.integers(-(10**18), 10**18))
def test_an_integer_round_trips(value: int) -> None:
    assert read_text(Kind("integer"), encode_text(value)) == value


@given(st.floats(allow_nan=False, allow_infinity=False) | st.decimals(allow_nan=False, allow_infinity=False, places=9))
def test_a_number_loses_nothing_and_has_no_exponent(value: float | Decimal) -> None:
    text = encode_text(value)
    assert not set(text.lower()) & {"e", "_", "+"}
    assert Decimal(text) == (Decimal(repr(value)) if isinstance(value, float) else value)
