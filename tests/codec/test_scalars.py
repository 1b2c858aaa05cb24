"""Scalar values of JSON: what each reader accepts, its bounds, and its errors."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from twilio_fp.codec.scalars import EMPTY_IS_NONE, FAST, SCALARS, MismatchError, read_number, read_string
from twilio_fp.codec.temporal import decode_date, decode_instant, decode_rfc2822
from twilio_fp.values import FrozenMap, Secret

DIGITS = 400


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("integer", 0, 0),
        ("integer", 10**DIGITS - 1, 10**DIGITS - 1),
        ("integer", 1 - 10**DIGITS, 1 - 10**DIGITS),
        ("integer", "-17", -17),
        ("integer", "1234567890123456", 1234567890123456),
        ("integer", "12345678901234567", 12345678901234567),
        ("integer", "1e29", 10**29),
        ("integer", "2.0", 2),
        ("integer", "0e-30", 0),
        ("integer", Decimal("3.00"), 3),
        ("number", 3, Decimal(3)),
        ("number", "0.10", Decimal("0.10")),
        ("number", "1E+2", Decimal(100)),
        ("boolean", True, True),
        ("boolean", False, False),
        ("boolean", "true", True),
        ("boolean", "false", False),
        ("date", "2024-02-29", date(2024, 2, 29)),
        ("date-time", "2024-01-01T20:00:00Z", datetime(2024, 1, 1, 20, tzinfo=UTC)),
        ("rfc2822", "Mon, 01 Jan 2024 20:00:00 +0000", datetime(2024, 1, 1, 20, tzinfo=UTC)),
        ("json", {"a": [1]}, FrozenMap({"a": (1,)})),
        ("secret", "hush", Secret("hush")),
        ("secret", 7, Secret("7")),
    ],
)
def test_values_of_a_kind_are_read(kind: str, value: Any, expected: Any) -> None:
    found = SCALARS[kind](value)
    assert (found, type(found)) == (expected, type(expected))


@pytest.mark.parametrize(
    ("kind", "value", "message"),
    [
        ("integer", True, r"expected an integer, found True"),
        ("integer", 10**DIGITS, "expected an integer, found .*"),
        ("integer", -(10**DIGITS), "expected an integer, found .*"),
        ("integer", "1.5", r"expected an integer, found '1\.5'"),
        ("integer", "1e30", "expected an integer, found '1e30'.*"),
        ("integer", "1e-30", "expected an integer, found '1e-30'.*"),
        ("integer", "many", "expected an integer, found 'many'.*"),
        ("integer", "0.12345678901234567", "expected an integer, found .*"),
        ("integer", {}, "expected an integer, found an object"),
        ("integer", [], "expected an integer, found a list"),
        ("number", True, r"expected a number, found True"),
        ("number", "NaN", "expected a number, found 'NaN'.*"),
        ("number", None, "expected a number, found None.*"),
        ("boolean", "True", "expected true or false, found 'True'.*"),
        ("boolean", 1, r"expected true or false, found 1"),
        ("date", "2024-02-30", "expected an ISO 8601 date, found '2024-02-30'.*"),
        ("date", 20240229, "expected an ISO 8601 date, found 20240229.*"),
        ("date-time", "now", "expected an ISO 8601 date and time, found 'now'.*"),
        ("date-time", None, "expected an ISO 8601 date and time, found None.*"),
        ("rfc2822", "Mon", "expected an RFC 2822 date and time, found 'Mon'.*"),
        ("rfc2822", "1 Jan 99999999999 20:00:00", "expected an RFC 2822 date and time, found .*"),
    ],
)
def test_values_that_do_not_fit_a_kind_are_recognised(kind: str, value: Any, message: str) -> None:
    with pytest.raises(MismatchError, match=f"^{message}$"):
        SCALARS[kind](value)


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("-0", Decimal("-0")),
        ("0.5", Decimal("0.5")),
        ("12345678901234567.5", Decimal("12345678901234567.5")),
        ("9" * (DIGITS - 1), Decimal("9" * (DIGITS - 1))),
        ("1e0", Decimal(1)),
        ("1e10", Decimal("1e10")),
        ("1e+05", Decimal("1e5")),
        ("1e399", Decimal("1e399")),
        ("1e-399", Decimal("1e-399")),
        ("1e0000000000399", Decimal("1e399")),
        (10**DIGITS - 1, Decimal(10**DIGITS - 1)),
        (1 - 10**DIGITS, Decimal(1 - 10**DIGITS)),
        (Decimal("9" * (DIGITS - 1)), Decimal("9" * (DIGITS - 1))),
        (Decimal("1e-399"), Decimal("1e-399")),
    ],
)
def test_a_number_within_bounds_is_read_unchanged(value: Any, number: Decimal) -> None:
    found = read_number(value)
    assert found is not None
    assert found.as_tuple() == number.as_tuple()


@pytest.mark.parametrize(
    "value",
    [
        *(
            "",
            " 1",
            "1 ",
            "+1",
            "01",
            "1.",
            ".5",
            "1e",
            "1_0",
            "0x1",
            "١",
            "NaN",
            "-Infinity",
            "1e400",
            "1e-400",
            "1e1000",
        ),
        *("9" * DIGITS, "0." + "9" * DIGITS, 10**DIGITS, -(10**DIGITS), True, False, 0.5, None, [], {}),
        *(Decimal("9" * DIGITS), Decimal("1e400"), Decimal("1e-400"), Decimal("NaN"), Decimal("Infinity")),
    ],
)
def test_anything_but_a_number_within_bounds_is_none(value: Any) -> None:
    assert read_number(value) is None


def test_numeric_text_is_read_as_a_number() -> None:
    assert read_string("as it is") == "as it is"
    assert (read_string(Decimal("1E+2")), read_string(-3)) == ("100", "-3")
    with pytest.raises(MismatchError, match=r"^expected text, found False$"):
        read_string(False)


def test_the_error_path_is_built_from_the_inside() -> None:
    mismatch = MismatchError("text", [])
    assert mismatch.path == ""
    assert mismatch.below(".b").below("[0]").below(".a") is mismatch
    error = mismatch.at("$")
    assert (str(error), error.path) == ("$.a[0].b: expected text, found a list", "$.a[0].b")


class HandlersError(ValueError):
    """An exception that a signal handler raises."""


def test_an_exception_from_outside_while_text_is_read_passes(monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupted(str):
        __slots__ = ()

        def __len__(self) -> int:
            raise HandlersError("of the caller's own")

        def __getitem__(self, _: Any) -> str:
            raise HandlersError("of the caller's own")

        def isascii(self) -> bool:
            raise HandlersError("of the caller's own")

    with pytest.raises(HandlersError):
        SCALARS["rfc2822"](Interrupted("Mon, 01 Jan 2024 20:00:00 +0000"))


@pytest.mark.parametrize("kind", [ValueError, TypeError, IndexError, OverflowError])
def test_any_standard_library_error_means_that_the_text_is_not_a_time(
    kind: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    failing: dict[str, Any] = {"__name__": "email.utils", "error": kind("as it may be in another version")}
    exec("def parse(_):\n    raise error", failing)
    monkeypatch.setattr("email.utils.parsedate_to_datetime", failing["parse"])
    with pytest.raises(MismatchError, match="expected an RFC 2822 date and time"):
        SCALARS["rfc2822"]("1 Jan 2024 20:00:00")


def test_kinds_with_empty_text_as_none_and_with_faster_readers() -> None:
    assert {"integer", "number", "boolean", "date", "date-time", "rfc2822", "secret"} == EMPTY_IS_NONE
    assert {"date": decode_date, "date-time": decode_instant, "rfc2822": decode_rfc2822} == FAST
