"""The syntax tree of an expression (ANDs and ORs of comparisons of operands), and its rendering as text."""

from __future__ import annotations

import math
import re
from decimal import Decimal
from typing import Any, Final, Literal, TypeAlias, cast, get_args

from attrs import field

from twilio_fp.checks import instance
from twilio_fp.errors import UsageError
from twilio_fp.printable import short_repr, typed
from twilio_fp.record import Record, record

__all__ = [
    "MAX_DEPTH",
    "MOST_DIGITS",
    "And",
    "Comparison",
    "Constant",
    "Expression",
    "Key",
    "Kind",
    "Operand",
    "Operator",
    "Or",
    "check_expression",
    "depth_of",
    "is_word",
    "kind_of",
    "render",
    "render_operand",
]

MAX_DEPTH: Final = 64
"""How deep parentheses, and nested ANDs and ORs, may go."""

MOST_DIGITS: Final = 400
"""The greatest number of digits in a number."""

Operator: TypeAlias = Literal["==", "!=", ">", ">=", "<", "<=", "CONTAINS", "HAS", "IN", "NOT IN"]
"""The operator of a comparison."""

Kind: TypeAlias = Literal["null", "boolean", "number", "text", "list", "object"]
"""The kinds of JSON values."""

_OPERATORS: Final = frozenset(get_args(Operator))
_WORDS: Final = frozenset({"AND", "OR", "NOT", "IN", "HAS", "CONTAINS", "TRUE", "FALSE", "NULL"})


def is_word(name: str) -> bool:
    """Return whether a name is a reserved word, ignoring case."""
    return name.isascii() and name.upper() in _WORDS


def kind_of(value: object) -> Kind:
    """Return the JSON kind of a value; tuples count as lists."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, (int, float)):
        return "number"
    if isinstance(value, str):
        return "text"
    return "list" if isinstance(value, (list, tuple)) else "object"


def _constant(value: object) -> Any:
    if not isinstance(value, (list, tuple)):
        return value
    items = cast("list[Any]", value)
    if any(isinstance(one, (list, tuple)) for one in items):
        raise UsageError(f"a list in an expression must not contain lists, got {short_repr(items)}")
    return tuple([one if isinstance(one, Constant) else Constant(one) for one in items])


@record
class Constant(Record):
    """Text, a number, a boolean, null, or a list of these.

    Args:
        value: a str that doesn't contain both kinds of quotes, a non-negative int or float, a bool, None, or a list of
            constants.

    >>> Constant(["en", 2]).value
    (Constant(value='en'), Constant(value=2))

    Raises:
        UsageError: the value cannot be written in an expression.
    """

    value: str | int | float | bool | tuple[Constant, ...] | None = field(converter=_constant)
    kind: Kind = field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        kind, value = kind_of(self.value), self.value
        if kind == "object" or (isinstance(value, tuple) and any(one.kind == "list" for one in value)):
            raise UsageError(f"a constant must be text, a number, a bool, None or a list of these, got {typed(value)}")
        if isinstance(value, str) and "'" in value and '"' in value:
            raise UsageError(
                f"text in an expression must not contain both single and double quotes, got {short_repr(value)}"
            )
        if kind == "number" and not _is_plain(cast("float", value)):
            raise UsageError(f"a number in an expression must be finite and non-negative, got {typed(value)}")
        object.__setattr__(self, "kind", kind)


def _is_plain(number: float) -> bool:
    if isinstance(number, int):
        return bool(0 <= number < 10**MOST_DIGITS)
    return math.isfinite(number) and math.copysign(1, number) > 0


def _path(value: object) -> Any:
    return tuple(cast("list[Any]", value)) if isinstance(value, list) else value


@record
class Key(Record):
    """A reference to the member of the attributes at a path of names and indices.

    >>> render_operand(Key(["task", "skills", 0]))
    'task.skills[0]'

    Raises:
        UsageError: the path is empty, begins with an index or a reserved word, or has a step that cannot be written.
    """

    path: tuple[str | int, ...] = field(converter=_path)

    def __attrs_post_init__(self) -> None:
        path: tuple[Any, ...] = self.path
        if not isinstance(path, tuple) or not path or not all(map(_is_step, path)):
            raise UsageError(f"a key must be a path of names and indices, got {short_repr(path)}")
        if not isinstance(path[0], str) or path[0][0].isdecimal() or is_word(path[0]):
            raise UsageError(f"a key must begin with a name that is not a reserved word, got {short_repr(path)}")


def _is_step(step: object) -> bool:
    if isinstance(step, int):
        return not isinstance(step, bool) and 0 <= step < 10**9
    return isinstance(step, str) and _NAME.fullmatch(step) is not None


_NAME: Final = re.compile(r"\w+")

Operand: TypeAlias = Constant | Key
"""An operand of a comparison."""


@record
class Comparison(Record):
    """A comparison of two operands.

    Raises:
        UsageError: the operator is unknown, or an operand is neither a `Key` nor a `Constant`.
    """

    left: Operand
    operator: Operator
    right: Operand

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.operator, str) or self.operator not in _OPERATORS:
            raise UsageError(f"operator must be one of {', '.join(get_args(Operator))}, got {typed(self.operator)}")
        for operand in (self.left, self.right):
            if not isinstance(operand, (Key, Constant)):
                raise UsageError(f"an operand must be a Key or a Constant, got {typed(operand)}")


class _Junction(Record):
    __slots__ = ()

    operands: tuple[Expression, ...]
    depth: int

    def __attrs_post_init__(self) -> None:
        operands: tuple[Any, ...] = self.operands
        name = type(self).__name__
        if not isinstance(operands, tuple) or len(operands) < 2:
            raise UsageError(f"operands of {name} must be a list of at least two, got {short_repr(operands)}")
        for one in operands:
            if not isinstance(one, (And, Or, Comparison)):
                raise UsageError(f"an operand of {name} must be an And, an Or or a Comparison, got {typed(one)}")
        depth = 1 + max(map(depth_of, self.operands))
        if depth > MAX_DEPTH:
            raise UsageError(f"an expression must not nest deeper than {MAX_DEPTH} levels, got {depth}")
        object.__setattr__(self, "depth", depth)


@record
class And(_Junction):
    """A conjunction: true if all of its operands, two or more, are.

    Raises:
        UsageError: there are fewer operands, one is not an expression, or they nest deeper than `MAX_DEPTH`.
    """

    operands: tuple[Expression, ...] = field(converter=_path)
    depth: int = field(init=False, repr=False)


@record
class Or(_Junction):
    """A disjunction: true if any of its operands, two or more, is.

    Raises:
        UsageError: there are fewer operands, one is not an expression, or they nest deeper than `MAX_DEPTH`.
    """

    operands: tuple[Expression, ...] = field(converter=_path)
    depth: int = field(init=False, repr=False)


Expression: TypeAlias = And | Or | Comparison
"""A parsed expression."""


def check_expression(expression: object) -> None:
    """Check that a value is an expression.

    Raises:
        UsageError: the value is not an expression.
    """
    instance("expression", expression, (And, Or, Comparison), "an expression, such as parse() returns")


def depth_of(expression: Expression) -> int:
    """Return an expression's nesting depth, which is 0 for a comparison."""
    return 0 if isinstance(expression, Comparison) else expression.depth


def render(expression: Expression) -> str:
    """Return an expression as text, from which `parse` makes the same expression, up to `MAX_LENGTH`.

    >>> render(And([Comparison(Key(["a"]), ">", Constant(0.5)), Comparison(Constant("x"), "IN", Key(["b"]))]))
    "a > 0.5 AND 'x' IN b"

    Raises:
        UsageError: the argument is not an expression.
    """
    check_expression(expression)
    return _rendered(expression)


def _rendered(expression: Expression) -> str:
    if isinstance(expression, Comparison):
        return f"{render_operand(expression.left)} {expression.operator} {render_operand(expression.right)}"
    parts = [_rendered(one) if isinstance(one, Comparison) else f"({_rendered(one)})" for one in expression.operands]
    return (" AND " if isinstance(expression, And) else " OR ").join(parts)


def render_operand(operand: Operand) -> str:
    """Return an operand as text.

    >>> print(render_operand(Constant(["it's", 1.0, True])))
    ["it's", 1.0, true]
    """
    if isinstance(operand, Key):
        steps = [f"[{step}]" if isinstance(step, int) else f".{step}" for step in operand.path]
        return "".join(steps).removeprefix(".")
    value = operand.value
    if isinstance(value, tuple):
        return f"[{', '.join(map(render_operand, value))}]"
    if isinstance(value, str):
        return f'"{value}"' if "'" in value else f"'{value}'"
    if isinstance(value, float):
        text = format(Decimal(repr(value)), "f")
        return text if "." in text else f"{text}.0"
    return "null" if value is None else str(value).lower()
