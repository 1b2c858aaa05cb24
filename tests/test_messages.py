"""Every error message of the package, in one reviewed table and in one form.

``UPDATE_GOLDEN=1 make test`` rewrites ``golden/messages.txt``; review the diff. A message says what was wrong, the
value, what is required and what to write instead: ``timeout must be a positive timedelta, got 3 (int)``.
"""

from __future__ import annotations

import ast
import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from tests.house import hand_written

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).parent / "golden" / "messages.txt"

NOT_PLAIN = {
    "a rule without 'must'": re.compile(
        r"\b(is|are|takes?|names?|holds?|starts|begins) [^{]*, not \{|\bnot (a value )?(of type )?\{type\("
    ),
    "'not' in place of 'got'": re.compile(r", not \{(?!.*\b(must|got)\b)"),
    "'can't be' for invalid": re.compile(r"can't be\b(?! (\w+ed|read|written|sent|undone)\b)"),
    "'is none' for invalid": re.compile(r"\b(is|are) none\b"),
    "'is no' for 'is not a'": re.compile(r"\b(is|are|names|what is) no\b"),
}


_PARTS: Final = frozenset(
    ["said", "message", "problem", "summary", "outcome", "reason", "plain", "needed", "hint", "detail", "explanation"]
)
"""Names of local variables that hold a part of a message."""


def _texts(node: ast.expr) -> Iterator[str]:
    """Yield the texts that an argument may have, with the source of placeholders in braces."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        parts = [part.value if isinstance(part, ast.Constant) else f"{{{_source(part)}}}" for part in node.values]
        yield "".join(map(str, parts))
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body)
        yield from _texts(node.orelse)


def _source(part: ast.expr) -> str:
    assert isinstance(part, ast.FormattedValue)
    spec = "" if part.format_spec is None else f":{ast.unparse(part.format_spec)[2:-1]}"
    return ast.unparse(part.value) + ("!" + chr(part.conversion) if part.conversion > 0 else "") + spec


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _written(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the class and the message of every error in a module."""
    for scope in ast.walk(tree):
        if isinstance(scope, ast.Call) and (_name(scope).endswith("Error") or _name(scope) in {"refuse", "_refuse"}):
            for argument in [*scope.args, *(keyword.value for keyword in scope.keywords)]:
                for text in _texts(argument):
                    if " " in text:
                        yield (
                            ("UsageError", f"… must be {text}, got …")
                            if _name(scope) == "refuse"
                            else (_name(scope), text)
                        )
        elif isinstance(scope, ast.Assign) and ast.unparse(scope.targets[0]) in _PARTS:
            for text in _texts(scope.value):
                if " " in text:
                    yield "(part of a message)", text


def messages() -> list[tuple[str, str, str]]:
    """Return module, class and text of each message of the hand-written modules, in order."""
    return sorted({(source.name, cls, text) for source in hand_written() for cls, text in _written(source.tree)})


def test_the_messages_are_the_reviewed_ones() -> None:
    written = "".join([f"{module} | {cls} | {text!r}\n" for module, cls, text in messages()])
    if os.environ.get("UPDATE_GOLDEN"):
        GOLDEN.write_text(written, encoding="utf-8")
    assert written == GOLDEN.read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", NOT_PLAIN)
def test_no_message_states_a_rule_as_an_event(kind: str) -> None:
    found = [f"{module}: {text}" for module, _, text in messages() if NOT_PLAIN[kind].search(text)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("a rule without 'must'", "ttl is a timedelta, not {type(value).__name__}"),
        ("'not' in place of 'got'", "every is longer than nothing, not {every}"),
        ("'can't be' for invalid", "{name} can't be of type {kind}"),
        ("'is none' for invalid", "only lists have pages, and {asked} is none"),
        ("'is no' for 'is not a'", "{name} is no list"),
    ],
)
def test_the_rules_catch_their_examples(kind: str, text: str) -> None:
    assert NOT_PLAIN[kind].search(text)
    assert not NOT_PLAIN[kind].search("timeout must be a positive timedelta, got {typed(timeout)}: it can't be pickled")
