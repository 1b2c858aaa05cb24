"""Evaluation of expressions against attributes, with one rule per operator."""

from __future__ import annotations

import operator as compare
from collections.abc import Callable, Mapping
from typing import Any, Final, cast

from twilio_fp.checks import instance
from twilio_fp.testing.fake.expressions.tree import (
    And,
    Comparison,
    Constant,
    Expression,
    Key,
    Operand,
    Operator,
    check_expression,
    kind_of,
)

__all__ = ["keys", "matches", "resolve"]


def resolve(operand: Operand, attributes: Mapping[str, Any]) -> Any:
    """Return the JSON value of an operand; None if the attributes lack the key.

    >>> resolve(Key(["object", "array", 2]), {"object": {"array": ["a", "b", "c"]}})
    'c'

    Raises:
        UsageError: the operand is neither a `Key` nor a `Constant`, or the attributes are not a mapping.
    """
    instance("operand", operand, (Constant, Key), "a Key or a Constant")
    instance("attributes", attributes, Mapping, "a mapping")
    return _resolved(operand, attributes)


def _resolved(operand: Operand, attributes: Mapping[str, Any]) -> Any:
    if isinstance(operand, Constant):
        value = operand.value
        return [one.value for one in value] if isinstance(value, tuple) else value
    found: Any = attributes
    for step in operand.path:
        if isinstance(step, int):
            items = cast("list[Any]", found) if isinstance(found, (list, tuple)) else []
            found = items[step] if step < len(items) else None
        else:
            found = cast("Mapping[str, Any]", found).get(step) if isinstance(found, Mapping) else None
    return found


def matches(expression: Expression, attributes: Mapping[str, Any]) -> bool:
    """Return whether an expression is true for attributes, such as a worker's or a task's, as parsed JSON.

    >>> from twilio_fp.testing.fake.expressions import parse
    >>> matches(parse("language IN ['en', 'es'] AND region != null"), {"language": "en"})
    False

    Raises:
        UsageError: the expression is not one, or the attributes are not a mapping.
    """
    check_expression(expression)
    instance("attributes", attributes, Mapping, "a mapping")
    return _holds(expression, attributes)


def _holds(expression: Expression, attributes: Mapping[str, Any]) -> bool:
    if isinstance(expression, Comparison):
        left, right = _resolved(expression.left, attributes), _resolved(expression.right, attributes)
        return _RULES[expression.operator](left, right)
    each = (_holds(one, attributes) for one in expression.operands)
    return all(each) if isinstance(expression, And) else any(each)


def keys(expression: Expression) -> frozenset[Key]:
    """Return the keys that an expression uses.

    >>> from twilio_fp.testing.fake.expressions import parse
    >>> [key.path for key in keys(parse("workers.available == 0"))]
    [('workers', 'available')]

    Raises:
        UsageError: the argument is not an expression.
    """
    check_expression(expression)
    if isinstance(expression, Comparison):
        return frozenset([one for one in (expression.left, expression.right) if isinstance(one, Key)])
    return frozenset([key for one in expression.operands for key in keys(one)])


_ORDERED: Final = frozenset({"number", "text"})
_SCALAR: Final = frozenset({"boolean", "number", "text"})


def _equal(left: Any, right: Any) -> bool:
    if left is None or right is None:
        return left is right
    return _both_are(_SCALAR, left, right) and bool(left == right)


def _differs(left: Any, right: Any) -> bool:
    if left is None or right is None:
        return left is not right
    return _both_are(_SCALAR, left, right) and bool(left != right)


def _both_are(kinds: frozenset[str], left: Any, right: Any) -> bool:
    return kind_of(left) == kind_of(right) and kind_of(left) in kinds


def _order(holds: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    return lambda left, right: _both_are(_ORDERED, left, right) and holds(left, right)


def _contains(left: Any, right: Any) -> bool:
    return isinstance(left, str) and isinstance(right, str) and right in left


def _in(left: Any, right: Any) -> bool:
    return _is_scalar_and_list(left, right) and any(_equal(left, one) for one in right)


def _not_in(left: Any, right: Any) -> bool:
    return _is_scalar_and_list(left, right) and not any(_equal(left, one) for one in right)


def _is_scalar_and_list(scalar: Any, items: Any) -> bool:
    return kind_of(items) == "list" and kind_of(scalar) not in {"list", "object"}


_RULES: Final[Mapping[Operator, Callable[[Any, Any], bool]]] = {
    "==": _equal,
    "!=": _differs,
    ">": _order(compare.gt),
    ">=": _order(compare.ge),
    "<": _order(compare.lt),
    "<=": _order(compare.le),
    "CONTAINS": _contains,
    "HAS": lambda left, right: _in(right, left),
    "IN": _in,
    "NOT IN": _not_in,
}
