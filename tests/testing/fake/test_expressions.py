"""TaskRouter's expressions: they round-trip, and evaluate like a plain evaluator."""

from __future__ import annotations

import copy
import json
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp.testing.fake.expressions import (
    And,
    Comparison,
    Constant,
    Expression,
    ExpressionError,
    Key,
    Or,
    keys,
    matches,
    parse,
    parse_operand,
    render,
    resolve,
)

# What is written.

NAMES = st.sampled_from(["a", "b", "skills", "level", "_x", "ähre", "order", "inn"])
STEPS = NAMES | st.sampled_from(["in", "and", "true", "0", "WA1"]) | st.integers(0, 10)
KEYS = st.builds(lambda first, rest: Key((first, *rest)), NAMES, st.lists(STEPS, max_size=3))
TEXTS = st.text(st.characters(exclude_characters="'"), max_size=6) | st.text(
    st.characters(exclude_characters='"'), max_size=6
)
NUMBERS = st.integers(0, 10**30) | st.floats(0, allow_infinity=False).filter(lambda value: str(value) != "-0.0")
SCALARS = st.none() | st.booleans() | NUMBERS | TEXTS
CONSTANTS = st.builds(Constant, SCALARS | st.lists(SCALARS, max_size=3))
OPERATORS = st.sampled_from(["==", "!=", ">", ">=", "<", "<=", "CONTAINS", "HAS", "IN", "NOT IN"])
COMPARISONS = st.builds(Comparison, KEYS | CONSTANTS, OPERATORS, KEYS | CONSTANTS)
EXPRESSIONS: st.SearchStrategy[Expression] = st.recursive(
    COMPARISONS,
    lambda inner: (
        st.builds(And, st.lists(inner, min_size=2, max_size=3)) | st.builds(Or, st.lists(inner, min_size=2, max_size=3))
    ),
    max_leaves=12,
)


@given(EXPRESSIONS)
def test_a_rendered_expression_is_parsed_to_the_same(expression: Expression) -> None:
    assert parse(render(expression)) == expression


@given(EXPRESSIONS)
def test_rendering_a_parsed_expression_is_stable(expression: Expression) -> None:
    text = render(expression)
    assert render(parse(text)) == text


@given(EXPRESSIONS)
def test_an_expression_copies_and_pickles(expression: Expression) -> None:
    assert pickle.loads(pickle.dumps(expression)) == copy.deepcopy(expression) == expression


def read(text: str) -> Expression | ExpressionError:
    try:
        return parse(text)
    except ExpressionError as error:
        return error


@given(st.text(max_size=40) | st.text("ab=!<>()[]'\",. 01ANDORINHS", max_size=40))
def test_any_text_is_an_expression_or_an_error_that_says_where(text: str) -> None:
    found = read(text)
    if isinstance(found, ExpressionError):
        assert 0 <= found.position <= len(text)
        assert found.expected in str(found)
    else:
        assert parse(render(found)) == found


@given(EXPRESSIONS, st.data())
def test_parsing_a_prefix_reads_at_most_the_prefix(expression: Expression, data: st.DataObject) -> None:
    text = render(expression)
    beginning = text[: data.draw(st.integers(0, len(text)))]
    found = read(beginning)
    if isinstance(found, ExpressionError):
        assert beginning != text
        assert found.position <= len(beginning)
    else:
        assert len(render(found)) <= len(text)


# Spelling: the same expression written in another way.


def spelled(plain: Any, data: st.DataObject) -> str:
    """Return a text of an expression of tuples, spelled as it pleases."""
    space = data.draw(st.sampled_from([" ", "  ", "\n\t "]))

    def word(text: str) -> str:
        return data.draw(st.sampled_from([text, text.lower(), text.title()]))

    def constant(value: Any) -> str:
        if isinstance(value, list):
            return "[" + ("," + space).join(map(constant, value)) + "]"
        if isinstance(value, str):
            return data.draw(st.sampled_from([f"'{value}'", f'"{value}"']))
        if value is None or isinstance(value, bool):
            return word(json.dumps(value))
        zeros = data.draw(st.sampled_from(["", "0", "00"]))
        return zeros + (f"{value}" if isinstance(value, int) else f"{value:.1f}")

    def operand(one: Any) -> str:
        return one[1] if one[0] == "key" else constant(one[1])

    kind = plain[0]
    if kind in {"AND", "OR"}:
        parts = [spelled(one, data) for one in plain[1]]
        text = f"{space}{word(kind)}{space}".join([f"({part})" for part in parts])
    else:
        sign = data.draw(st.sampled_from(["=", "=="])) if kind == "==" else kind
        sign = space.join(map(word, sign.split())) if sign.isupper() or " " in sign else sign
        text = f"{operand(plain[1])}{space}{sign}{space}{operand(plain[2])}"
    return f"({space}{text}{space})" if data.draw(st.booleans()) else text


# The reference: tuples, read by the rules of Twilio's page and nothing of the package.

PLAIN_VALUES = st.none() | st.booleans() | st.integers(0, 3) | st.sampled_from([0.5, 1.0, "", "a", "ab", "1"])
MEMBERS = PLAIN_VALUES | st.lists(PLAIN_VALUES, max_size=3) | st.fixed_dictionaries({"c": PLAIN_VALUES})
ATTRIBUTES = st.dictionaries(st.sampled_from(["a", "b", "c"]), MEMBERS)
PATHS = st.sampled_from(["a", "b", "c", "a.c", "b[0]", "b[1]", "c.c[2].d"])
LISTS = st.lists(PLAIN_VALUES, max_size=3)
PLAIN_OPERANDS = st.tuples(st.just("key"), PATHS) | st.tuples(st.just("constant"), PLAIN_VALUES | LISTS)
PLAIN: st.SearchStrategy[Any] = st.recursive(
    st.tuples(OPERATORS, PLAIN_OPERANDS, PLAIN_OPERANDS),
    lambda inner: st.tuples(st.sampled_from(["AND", "OR"]), st.lists(inner, min_size=2, max_size=3)),
    max_leaves=8,
)


def value_of(operand: Any, attributes: Any) -> Any:
    kind, message = operand
    if kind == "constant":
        return message
    head, *rest = message.replace("]", "").replace("[", ".#").split(".")
    found = attributes.get(head)
    for step in rest:
        if step[0] == "#":
            found = found[int(step[1:])] if type(found) is list and int(step[1:]) < len(found) else None
        else:
            found = found.get(step) if type(found) is dict else None
    return found


def same_type(left: Any, right: Any) -> bool:
    groups: list[set[Any]] = [{bool}, {int, float}, {str}]
    return any(type(left) in group and type(right) in group for group in groups)


def holds(plain: Any, attributes: Any) -> bool:
    sign = plain[0]
    if sign == "AND":
        return False not in [holds(one, attributes) for one in plain[1]]
    if sign == "OR":
        return True in [holds(one, attributes) for one in plain[1]]
    left, right = value_of(plain[1], attributes), value_of(plain[2], attributes)
    if sign in {"IN", "NOT IN", "HAS"}:
        if sign == "HAS":
            left, right = right, left
        if type(right) is not list or type(left) in {list, dict}:
            return False
        there = any((left is None and one is None) or (same_type(left, one) and left == one) for one in right)
        return bool(there != (sign == "NOT IN"))
    if sign in {"==", "!="} and (left is None or right is None):
        return bool((left is None and right is None) == (sign == "=="))
    if not same_type(left, right):
        return False
    if sign in {"==", "!="}:
        return bool((left == right) == (sign == "=="))
    if sign == "CONTAINS":
        return type(left) is str and bool(left.count(right))
    if type(left) is bool:
        return False
    less, equal = left < right, left == right
    return bool({"<": less, "<=": less or equal, ">": not (less or equal), ">=": not less}[sign])


@given(PLAIN, ATTRIBUTES, st.data())
def test_an_expression_evaluates_like_the_reference(plain: Any, attributes: Any, data: st.DataObject) -> None:
    text = spelled(plain, data)
    assert matches(parse(text), attributes) is holds(plain, attributes), text


@given(PLAIN, ATTRIBUTES, st.data())
def test_lists_may_be_tuples(plain: Any, attributes: Any, data: st.DataObject) -> None:
    expression = parse(spelled(plain, data))
    frozen = {name: tuple(value) if isinstance(value, list) else value for name, value in attributes.items()}
    assert matches(expression, frozen) is matches(expression, attributes)


@given(EXPRESSIONS, EXPRESSIONS, ATTRIBUTES)
def test_and_and_or_follow_the_laws_of_logic(left: Expression, right: Expression, attributes: Any) -> None:
    one, two = matches(left, attributes), matches(right, attributes)
    assert matches(And([left, right]), attributes) is (one and two) is matches(And([right, left]), attributes)
    assert matches(Or([left, right]), attributes) is (one or two) is matches(Or([right, left]), attributes)
    assert keys(And([left, right])) == keys(left) | keys(right)


# What Twilio's pages show.

PAGE = {"string_const": "foo", "object": {"array": ["a", "b", "c"], "attr": "bar"}}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("string_const", "foo"),
        ("object.array", ["a", "b", "c"]),
        ("object.array[2]", "c"),
        ("object.array[3]", None),
        ("object.attr", "bar"),
        ("object.attr.more", None),
        ("string_const[0]", None),
        ("nothing", None),
        ("'x'", "x"),
        ("[1, 'x']", [1, "x"]),
    ],
)
def test_keys_address_the_members_that_the_page_says(text: str, value: Any) -> None:
    assert resolve(parse_operand(text), PAGE) == value


@pytest.mark.parametrize(
    ("text", "attributes", "true"),
    [
        ("1 == 1", {}, True),
        ("0 != 1", {}, True),
        ('"apple" != "orange"', {}, True),
        ("key > 1", {"key": 2}, True),
        ("key > 1", {}, False),
        ('language IN ["en", "es"]', {"language": "es"}, True),
        ("language in ['en','es']", {"language": "fr"}, False),
        ("(condition_a == true) OR (condition_b == true)", {"condition_b": True}, True),
        ("(condition_a == true) OR (condition_b == true)", {"condition_b": 1}, False),
        ('(language == "en" OR language == "fr") AND skill_rating >= 5.1', {"language": "fr", "skill_rating": 6}, True),
        ("(skills HAS 'support') AND (languages HAS 'english')", {"skills": ["support"], "languages": []}, False),
        ("skills HAS 'support'", {"skills": "support"}, False),
        ("skills == 'support'", {"skills": ["support"]}, False),
        ("skills != 'support'", {"skills": ["sales"]}, False),
        ("level HAS 3", {"level": 3}, False),
        ("name CONTAINS 'li'", {"name": "Alice"}, True),
        ("name CONTAINS 'li'", {"name": ["li"]}, False),
        ("'li' CONTAINS name", {"name": "Alice"}, False),
        ("worker.sid NOT IN task.rejected", {"worker": {"sid": "WK1"}, "task": {"rejected": ["WK2"]}}, True),
        ("worker.sid NOT IN task.rejected", {"worker": {"sid": "WK1"}, "task": {}}, False),
        ("preferred_agents != null", {"preferred_agents": ["agent01"]}, True),
        ("preferred_agents != null", {}, False),
        ("preferred_agents == null", {"preferred_agents": None}, True),
        ("worker.contact_uri != task.ignored", {"worker": {"contact_uri": "client:a"}, "task": {}}, True),
        ("taskrouter.currentTime > 0800 AND taskrouter.currentTime < 1830", {"taskrouter": {"currentTime": 900}}, True),
        ("taskrouter.dayOfWeek = 'Sat'", {"taskrouter": {"dayOfWeek": "Sat"}}, True),
        ("1 == '1'", {}, False),
        ("1 != '1'", {}, False),
        ("true == 1", {}, False),
        ("1 == 1.00", {}, True),
        ("a == 1 OR a == 2 AND b == 1", {"a": 1, "b": 0}, True),
        ("(a == 1 OR a == 2) AND b == 1", {"a": 1, "b": 0}, False),
        ("type=='lead'", {"type": "lead"}, True),
        ("'it''s' == 'a'", None, None),
    ],
)
def test_examples(text: str, attributes: Any, true: bool | None) -> None:
    if true is None:
        with pytest.raises(ExpressionError):
            parse(text)
    else:
        assert matches(parse(text), attributes) is true
