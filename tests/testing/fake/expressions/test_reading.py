"""Invalid expressions, orders and operands are reported with their position; parsing takes linear time."""

from __future__ import annotations

import pickle
from contextlib import suppress
from typing import Any

import pytest

from tests.growth import work
from twilio_fp.errors import UsageError
from twilio_fp.testing.fake.expressions import (
    MAX_DEPTH,
    MAX_LENGTH,
    And,
    Clause,
    Comparison,
    ExpressionError,
    Key,
    matches,
    parse,
    parse_operand,
    parse_order,
    render,
)


@pytest.mark.parametrize(
    ("text", "position", "said"),
    [
        ("", 0, "expected a key or a constant at position 0, got the end"),
        ("   ", 3, "got the end"),
        ("skill-level > 3", 5, "expected an operator at position 5, got '-': hyphens are only allowed in quoted text"),
        ("a == -1", 5, "hyphens are only allowed"),
        ("a", 1, "expected an operator at position 1, got the end"),
        ("a ==", 4, "expected a key or a constant"),
        ("a == 'x", 5, "text must end with the quote that it begins with"),
        ("(a == 1", 7, r"expected AND, OR or \) at position 7"),
        ("a == 1)", 6, "expected AND, OR or the end"),
        ("NOT a == 1", 0, "got 'NOT'"),
        ("a NOT 1", 6, "expected IN"),
        ("a == 1 AND", 10, "expected a key or a constant"),
        ("a IN [b]", 6, "expected a constant"),
        ("a IN [1 2]", 8, r"expected a comma or \]"),
        ("a IN [1,]", 8, "expected a constant"),
        ("a[x] == 1", 1, "expected an operator"),
        ("a . b == 1", 2, "expected an operator"),
        ("a[1234567890] == 1", 1, "expected an operator"),
        ("and == 1", 0, "got 'and'"),
        ("a && b", 2, "expected an operator"),
        ("a == b == c", 7, "expected AND, OR or the end"),
        ("a == " + "1" * 401, 5, "a number of at most 400 digits"),
        ("a == " + "1" * 390 + ".5", 5, "a number of at most 400 digits"),
        ("a == '" + "x" * MAX_LENGTH + "'", MAX_LENGTH, "at most 16,384 characters"),
        ("(" * (MAX_DEPTH + 1) + "a == 1" + ")" * (MAX_DEPTH + 1), MAX_DEPTH, "nested at most 64 levels deep"),
    ],
)
def test_an_invalid_expression_says_where_and_what_was_expected(text: str, position: int, said: str) -> None:
    with pytest.raises(ExpressionError, match=said) as caught:
        parse(text)
    assert caught.value.position == position


@pytest.mark.parametrize("text", ["a ==", "((a == 1)", "skill-level > 3"])
def test_an_expression_error_can_be_pickled(text: str) -> None:
    with pytest.raises(ExpressionError) as caught:
        parse(text)
    error = caught.value
    again = pickle.loads(pickle.dumps(error))
    assert (again.position, again.expected, str(again)) == (error.position, error.expected, str(error))


def nested(depth: int) -> str:
    """Return junctions in each other, each in parentheses, so many deep."""
    text = "a == 1"
    for level in range(depth):
        text = f"({text}) {'AND' if level % 2 else 'OR'} a == 1"
    return text


def test_an_expression_may_nest_up_to_the_maximum_depth() -> None:
    expression = parse(nested(MAX_DEPTH))
    assert not isinstance(expression, Comparison)
    assert expression.depth == MAX_DEPTH
    assert parse(render(expression)) == expression
    assert matches(expression, {"a": 1})
    with pytest.raises(ExpressionError, match="nested at most 64 levels deep"):
        parse(nested(MAX_DEPTH + 1))
    with pytest.raises(UsageError, match="must not nest deeper than 64 levels, got 65"):
        And([expression, expression])
    with pytest.raises(ExpressionError, match="nested at most 64 levels deep"):
        parse("(" * 64 + "a == 1 AND b == 1" + " OR a == 1)" * 64)


LONG = ["skills HAS 'a' AND ", "(a == 1) OR ", "a.b[0].c == [1, 2] AND ", "(((", "a == '", "              "]


@pytest.mark.parametrize("piece", LONG)
def test_reading_an_expression_takes_linear_time(piece: str) -> None:
    def read(count: int) -> None:
        with suppress(ExpressionError):
            parse(piece * count + "a == 1")

    read(1)  # what is made once
    few, many = work(lambda: read(50)), work(lambda: read(400))
    assert many < 12 * few


# Orders.


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("worker.level", [(("worker", "level"), False)]),
        ("worker.level ASC", [(("worker", "level"), False)]),
        ("worker.finance desc, worker.support Asc", [(("worker", "finance"), True), (("worker", "support"), False)]),
        ("asc DESC", [(("asc",), True)]),
    ],
)
def test_an_order_consists_of_keys_with_directions(text: str, clauses: Any) -> None:
    assert parse_order(text) == tuple([Clause(key=Key(path), descending=down) for path, down in clauses])


@pytest.mark.parametrize("text", ["", "worker.level DOWN", "worker.level,", "'a' ASC", "a ASC b", "a ASC DESC"])
def test_an_invalid_order_is_an_error(text: str) -> None:
    with pytest.raises(ExpressionError):
        parse_order(text)


@pytest.mark.parametrize("text", ["a b", "", "a == 1", "[a]"])
def test_an_invalid_operand_is_an_error(text: str) -> None:
    with pytest.raises(ExpressionError):
        parse_operand(text)
