"""A single-pass parser of expressions, with one method per grammar rule."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final, cast, get_args

from twilio_fp.errors import UsageError
from twilio_fp.printable import short_repr, typed
from twilio_fp.record import Record, record
from twilio_fp.testing.fake.expressions.tree import (
    MAX_DEPTH,
    MOST_DIGITS,
    And,
    Comparison,
    Constant,
    Expression,
    Key,
    Operand,
    Operator,
    Or,
    depth_of,
    is_word,
)

__all__ = ["MAX_LENGTH", "Clause", "ExpressionError", "parse", "parse_operand", "parse_order"]

MAX_LENGTH: Final = 16_384
"""The greatest length of an expression, in characters."""

_OPERATORS: Final = frozenset(get_args(Operator))


class ExpressionError(UsageError):
    """A text is not a valid expression.

    Attributes:
        position: where the error is, in characters from 0.
        expected: what would be valid there.

    >>> parse("skill-level > 3")
    Traceback (most recent call last):
    twilio_fp.testing.fake.expressions.reading.ExpressionError: expected an operator at position 5, got '-': ...
    """

    def __init__(self, message: str, *, position: int, expected: str) -> None:
        super().__init__(message)
        self.position = position
        self.expected = expected


@record(kw_only=True)
class Clause(Record):
    """One clause of an order: its key, and whether the largest value comes first."""

    key: Key
    descending: bool = False


_SPACE: Final = re.compile(r"\s*")
_TOKEN: Final = re.compile(
    r"""(?P<text>"[^"]*"|'[^']*')|(?P<number>[0-9]+(?:\.[0-9]+)?)|(?P<word>[^\W\d]\w*)|(?P<sign>[=!<>]=|[=<>()\[\],])"""
)
_STEP: Final = re.compile(r"\.(\w+)|\[([0-9]{1,9})\]")
_KEY: Final = re.compile(rf"([^\W\d]\w*)(?:{_STEP.pattern})*")
_NESTING: Final = f"an expression nested at most {MAX_DEPTH} levels deep"
_HYPHEN_HINT: Final = "hyphens are only allowed in quoted text"


@record
class _Token(Record):
    kind: str
    text: str
    start: int
    end: int


def _text(text: str) -> str:
    if not isinstance(text, str):
        raise UsageError(f"an expression must be text, got {typed(text)}")
    if len(text) > MAX_LENGTH:
        message = f"an expression must have at most {MAX_LENGTH:,} characters, got {len(text):,}"
        raise ExpressionError(message, position=MAX_LENGTH, expected="the end")
    return text


class _Reader:
    """A recursive-descent parser, which reads each token of a text once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.depth = 0
        self.token = self._read(0)

    def _read(self, start: int) -> _Token:
        space = _SPACE.match(self.text, start)
        start = space.end() if space else start
        if start == len(self.text):
            return _Token("end", "", start, start)
        found = _TOKEN.match(self.text, start)
        if found is None:
            return _Token("", self.text[start], start, start + 1)
        kind, text, end = str(found.lastgroup), found[0], found.end()
        if kind == "word" and is_word(text):
            return _Token(text.upper(), text, start, end)
        if kind == "word":
            key = _KEY.match(self.text, start)
            end = key.end() if key else end
            return _Token("key", self.text[start:end], start, end)
        return _Token(text if kind == "sign" else kind, text, start, end)

    def take(self) -> _Token:
        token = self.token
        self.token = self._read(token.end)
        return token

    def takes(self, kind: str) -> bool:
        """Take the next token if it is of this kind, and return whether it was."""
        if self.token.kind == kind:
            self.take()
            return True
        return False

    def need(self, kind: str, expected: str) -> _Token:
        if self.token.kind != kind:
            raise self.error(expected)
        return self.take()

    def error(self, expected: str) -> ExpressionError:
        token = self.token
        got = short_repr(token.text) if token.kind != "end" else "the end"
        hint = f": {_HYPHEN_HINT}" if token.text == "-" else ""
        if token.kind == "" and token.text in "'\"":
            hint = ": text must end with the quote that it begins with"
        message = f"expected {expected} at position {token.start}, got {got}{hint}"
        return ExpressionError(message, position=token.start, expected=expected)

    # One method per grammar rule.

    def expression(self) -> Expression:
        return self._joined(Or, "OR", lambda: self._joined(And, "AND", self.condition))

    def _joined(self, kind: type[And | Or], word: str, operand: Callable[[], Expression]) -> Expression:
        operands = [operand()]
        while self.takes(word):
            operands.append(operand())
        if len(operands) == 1:
            return operands[0]
        if any(depth_of(one) == MAX_DEPTH for one in operands):
            raise self.error(_NESTING)
        return kind(tuple(operands))

    def condition(self) -> Expression:
        if self.token.kind != "(":
            return self.comparison()
        if self.depth == MAX_DEPTH:
            raise self.error(_NESTING)
        self.depth += 1
        self.take()
        inner = self.expression()
        self.need(")", "AND, OR or )")
        self.depth -= 1
        return inner

    def comparison(self) -> Comparison:
        left = self.operand()
        if self.token.kind == "NOT":
            self.take()
            self.need("IN", "IN")
            return Comparison(left, "NOT IN", self.operand())
        found = "==" if self.token.kind == "=" else self.token.kind
        if found not in _OPERATORS:
            raise self.error("an operator")
        self.take()
        return Comparison(left, cast("Operator", found), self.operand())

    def operand(self) -> Operand:
        if self.token.kind == "key":
            return self.key()
        if not self.takes("["):
            return self.constant("a key or a constant")
        items: list[Constant] = []
        while not self.takes("]"):
            if items:
                self.need(",", "a comma or ]")
            items.append(self.constant("a constant"))
        return Constant(tuple(items))

    def key(self) -> Key:
        steps = _STEP.findall(f".{self.need('key', 'a key').text}")
        return Key(tuple([int(index) if index else name for name, index in steps]))

    def constant(self, expected: str) -> Constant:
        token = self.token
        if token.kind == "text":
            value: Any = token.text[1:-1]
        elif token.kind == "number":
            if len(token.text) > MOST_DIGITS or (value := _number(token.text)) == math.inf:
                raise self.error(f"a number of at most {MOST_DIGITS} digits, and below 1.8e308 if it has a fraction")
        elif token.kind in {"TRUE", "FALSE", "NULL"}:
            value = {"TRUE": True, "FALSE": False}.get(token.kind)
        else:
            raise self.error(expected)
        self.take()
        return Constant(value)

    def end(self, expected: str) -> None:
        self.need("end", expected)


def _number(text: str) -> float:
    return float(text) if "." in text else int(text)


def parse(text: str) -> Expression:
    """Parse an expression.

    Raises:
        ExpressionError: the text is invalid, has more than `MAX_LENGTH` characters, or nests deeper than `MAX_DEPTH`.
        UsageError: the argument is not text.
    """
    return _parse(_text(text))


@lru_cache(maxsize=512)
def _parse(text: str) -> Expression:
    reader = _Reader(text)
    expression = reader.expression()
    reader.end("AND, OR or the end")
    return expression


def parse_operand(text: str) -> Operand:
    """Parse a key or a constant, such as a target's ``known_worker_sid``.

    >>> parse_operand("task.agent_sid")
    Key(path=('task', 'agent_sid'))

    Raises:
        ExpressionError: the text is neither.
        UsageError: the argument is not text.
    """
    reader = _Reader(_text(text))
    operand = reader.operand()
    reader.end("the end")
    return operand


def parse_order(text: str) -> tuple[Clause, ...]:
    """Parse the clauses of an order, such as a target's ``order_by``: keys, each with an optional ASC or DESC.

    >>> parse_order("worker.level DESC, worker.age")[0]
    Clause(key=Key(path=('worker', 'level')), descending=True)

    Raises:
        ExpressionError: the text is not an order.
        UsageError: the argument is not text.

    Source: https://www.twilio.com/docs/taskrouter/order-workers
    """
    reader = _Reader(_text(text))
    clauses: list[Clause] = []
    while not clauses or reader.takes(","):
        key = reader.key()
        word = reader.token.text.upper() if reader.token.kind == "key" else ""
        if word in {"ASC", "DESC"}:
            reader.take()
        clauses.append(Clause(key=key, descending=word == "DESC"))
    reader.end("ASC, DESC, a comma or the end")
    return tuple(clauses)
