"""Checks of arguments: what is taken, and how what is not is named."""

from __future__ import annotations

from typing import Any

import pytest

from twilio_fp.checks import instance, whole
from twilio_fp.errors import UsageError


@pytest.mark.parametrize("value", [1, 2, 10**30])
def test_an_int_from_the_least_on_is_returned(value: int) -> None:
    assert whole("count", value, 1) is value


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0, "0 (int)"), (-1, "-1 (int)"), (True, "True (bool)"), (1.0, "1.0 (float)"), ("1", "'1' (str)"), (None, "None")],
)
def test_what_is_less_or_no_int_is_refused_and_shown(value: Any, shown: str) -> None:
    with pytest.raises(UsageError) as caught:
        whole("count", value, 1)
    assert str(caught.value) == f"count must be an int of at least 1, got {shown}"


def test_a_value_of_the_kind_is_returned_and_another_is_not_shown() -> None:
    assert instance("url", "https://example.com", str, "text") == "https://example.com"
    with pytest.raises(UsageError) as caught:
        instance("url", b"hush", str, "text")
    assert str(caught.value) == "url must be text, got a value of type bytes"
