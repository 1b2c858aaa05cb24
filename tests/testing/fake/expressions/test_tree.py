"""Values without a text form can't be built as an expression either."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.errors import UsageError
from twilio_fp.testing.fake.expressions import (
    And,
    Comparison,
    Constant,
    Key,
    Or,
    parse,
    parse_operand,
    parse_order,
)
from twilio_fp.testing.fake.expressions.tree import is_word


@pytest.mark.parametrize(
    "value",
    [-1, -0.5, -0.0, float("inf"), float("nan"), "'\"", b"x", {"a": 1}, [[1]], [{"a": 1}], 10**400, object()],
)
def test_a_value_without_a_text_form_is_refused_as_a_constant(value: Any) -> None:
    with pytest.raises(UsageError):
        Constant(value)


PATHLESS = [(), [], "a", (0, "a"), ("and",), ("NOT", "a"), ("1a",), (1,), (None,)]
STEPLESS = [("a", -1), ("a", 10**9), ("a", "b-c"), ("a", True), ("a", ""), ("a", "b.c")]


@pytest.mark.parametrize("path", [*PATHLESS, *STEPLESS])
def test_a_value_without_a_text_form_is_refused_as_a_key(path: Any) -> None:
    with pytest.raises(UsageError, match="a key must"):
        Key(path)


ONE = Comparison(Key(["a"]), "==", Constant(1))


@pytest.mark.parametrize(
    ("build", "arguments"),
    [
        (And, [[ONE]]),
        (Or, [[]]),
        (Or, [[ONE, "a == 1"]]),
        (And, [ONE]),
        (Comparison, [ONE.left, "~", ONE.right]),
        (Comparison, ["a", "==", ONE.right]),
        (parse, [3]),
        (parse, [["a == 1"]]),
        (parse_operand, [None]),
        (parse_order, [None]),
    ],
)
def test_an_invalid_expression_can_not_be_built(build: Any, arguments: list[Any]) -> None:
    with pytest.raises(UsageError, match="must"):
        build(*arguments)


@given(st.text(max_size=8))
def test_keywords_are_ascii(name: str) -> None:
    words = {"AND", "OR", "NOT", "IN", "HAS", "CONTAINS", "TRUE", "FALSE", "NULL"}
    assert is_word(name) == (name.isascii() and name.upper() in words)


@pytest.mark.parametrize("name", ["and", "Has", "NULL", "not"])
def test_keywords_are_recognised_in_either_case(name: str) -> None:
    assert is_word(name)
