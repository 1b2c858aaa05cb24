"""Checks of arguments: what they accept, and how they name what they refuse."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from attrs import field

from twilio_fp.checks import (
    LONGEST,
    MOST,
    file_path,
    function,
    hashable,
    instance,
    not_negative_time,
    positive_time,
    validated,
    whole,
)
from twilio_fp.errors import UsageError
from twilio_fp.record import Record, record

NOTHING, SECOND = timedelta(), timedelta(seconds=1)


@pytest.mark.parametrize("value", [1, 2, 10**30])
def test_an_int_of_at_least_the_minimum_is_returned(value: int) -> None:
    assert whole("count", value, 1) is value


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0, "0 (int)"), (-1, "-1 (int)"), (True, "True (bool)"), (1.0, "1.0 (float)"), ("1", "'1' (str)"), (None, "None")],
)
def test_anything_less_or_not_an_int_is_refused_and_shown(value: Any, shown: str) -> None:
    with pytest.raises(UsageError) as caught:
        whole("count", value, 1)
    assert str(caught.value) == f"count must be an int of at least 1, got {shown}"


def test_a_value_of_the_type_is_returned_and_another_is_not_shown() -> None:
    assert instance("url", "https://example.com", str, "text") == "https://example.com"
    with pytest.raises(UsageError) as caught:
        instance("url", b"hush", str, "text")
    assert str(caught.value) == "url must be text, got a value of type bytes"


@pytest.mark.parametrize(
    ("check", "value"),
    [(positive_time, SECOND), (not_negative_time, SECOND), (not_negative_time, NOTHING), (function, len)],
)
def test_a_valid_value_is_returned(check: Any, value: Any) -> None:
    assert check("it", value) is value


@pytest.mark.parametrize(
    ("check", "value", "requirement"),
    [
        *[(positive_time, wrong, "a positive timedelta") for wrong in (NOTHING, -SECOND, 3, None, "3")],
        *[(not_negative_time, wrong, "a non-negative timedelta") for wrong in (-SECOND, 3, None, "3")],
        *[(function, wrong, "a function") for wrong in (3, None, "print")],
    ],
)
def test_an_invalid_value_is_refused_by_name(check: Any, value: Any, requirement: str) -> None:
    with pytest.raises(UsageError, match=f"^it must be {requirement}, got "):
        check("it", value)


@record
class Checked(Record):
    most: Any = field(validator=validated(whole, 2))


def test_a_fields_check_names_the_field_and_the_requirement() -> None:
    assert Checked(2).most == 2
    with pytest.raises(UsageError, match=r"^most must be an int of at least 2, got 1 \(int\)$"):
        Checked(1)


def test_a_value_above_the_maximum_is_refused_if_there_is_one() -> None:
    assert whole("count", MOST, 1, MOST) == MOST
    assert positive_time("it", LONGEST, LONGEST) == positive_time("it", LONGEST) == LONGEST
    assert positive_time("it", timedelta.max) == timedelta.max
    with pytest.raises(UsageError, match=r"^count must be an int of at most 1,000,000,000, got 1000000001 "):
        whole("count", MOST + 1, 1, MOST)
    with pytest.raises(UsageError, match=r"^it must be a positive timedelta of at most 366 days, got "):
        positive_time("it", timedelta.max, LONGEST)


def test_an_unhashable_value_is_refused_by_name() -> None:
    assert hashable("name", ("a", 1)) == ("a", 1)
    with pytest.raises(UsageError, match=r"^name must be hashable, .* got "):
        hashable("name", ("a", []))


def test_a_path_at_which_no_file_can_be_is_refused() -> None:
    for path in ("run.sqlite", Path("run.sqlite"), "\udcff"):
        assert file_path(path, "run.sqlite") == str(path)
    for wrong in (None, 3, "", b"run.sqlite", "a\0b", "\udfff", Path):
        with pytest.raises(UsageError, match=r"^path must be a file path such as 'run\.sqlite', got "):
            file_path(wrong, "run.sqlite")
