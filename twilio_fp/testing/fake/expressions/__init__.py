"""TaskRouter's expressions, which select the workers of a queue and the tasks of a filter, and order workers.

An expression consists of comparisons joined by AND and OR::

    expression  = conjunction *("OR" conjunction)
    conjunction = condition *("AND" condition)
    condition   = "(" expression ")" / operand operator operand
    operator    = "==" / "!=" / ">" / ">=" / "<" / "<=" / "CONTAINS" / "HAS" / "IN" / "NOT IN"
    operand     = text / number / "true" / "false" / "null" / key / "[" [constant *("," constant)] "]"
    key         = name *("." name / "[" index "]")

Words are case-insensitive, text is in single or double quotes without escapes, and ``=`` may be written for ``==``, as
in Twilio's own examples. There is no NOT before a condition, and no hyphen outside text.

A key stands for the member at that path in the attributes, or null if there is none. Scalar operators compare two
numbers, two texts or two booleans, except that booleans have no order; between values of other kinds they are false,
even ``!=``. Against null, ``==`` and ``!=`` test whether a value of any kind is missing. Array operators are false
unless they have a list on their list side, and none on the other.

>>> skilled = parse("skills HAS 'support' AND (level >= 3 OR lead == true)")
>>> matches(skilled, {"skills": ["sales", "support"], "level": 5})
True
>>> render(parse("a=1 or b in ['x'] and c==2"))
"a == 1 OR (b IN ['x'] AND c == 2)"

Source: https://www.twilio.com/docs/taskrouter/expression-syntax
"""

from __future__ import annotations

from twilio_fp.testing.fake.expressions.asking import keys, matches, resolve
from twilio_fp.testing.fake.expressions.reading import (
    MAX_LENGTH,
    Clause,
    ExpressionError,
    parse,
    parse_operand,
    parse_order,
)
from twilio_fp.testing.fake.expressions.tree import (
    MAX_DEPTH,
    And,
    Comparison,
    Constant,
    Expression,
    Key,
    Operand,
    Operator,
    Or,
    render,
)

__all__ = [
    "MAX_DEPTH",
    "MAX_LENGTH",
    "And",
    "Clause",
    "Comparison",
    "Constant",
    "Expression",
    "ExpressionError",
    "Key",
    "Operand",
    "Operator",
    "Or",
    "keys",
    "matches",
    "parse",
    "parse_operand",
    "parse_order",
    "render",
    "resolve",
]
