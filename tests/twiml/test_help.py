"""Help in the editor: a line for every attribute of every element, in its class and below the attribute."""

from __future__ import annotations

import ast
import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.house import ROOT
from tests.language_server import needs_server, opened
from tools.codegen.help_lines import TWIML_HELP
from tools.codegen.twiml import FACTS, generate
from twilio_fp import twiml

if TYPE_CHECKING:
    from pathlib import Path

LONGEST_LINE = 200
ELEMENTS: dict[str, Any] = json.loads(FACTS.read_text(encoding="utf-8"))["elements"]
TABLE: dict[str, str | dict[str, str]] = json.loads(TWIML_HELP.read_text(encoding="utf-8"))


def line(element: str, attribute: str) -> str:
    entry = TABLE[attribute]
    return entry if isinstance(entry, str) else entry.get(element) or entry[""]


def below() -> dict[tuple[str, str], str]:
    """Return the docstring below each attribute of the generated classes, as one line."""
    found: dict[tuple[str, str], str] = {}
    for path in generate():
        tree = ast.parse((ROOT / path).read_text(encoding="utf-8")) if path.suffix == ".py" else ast.Module([], [])
        for owner in [node for node in tree.body if isinstance(node, ast.ClassDef)]:
            for node, after in zip(owner.body, owner.body[1:], strict=False):
                if isinstance(node, ast.AnnAssign) and isinstance(after, ast.Expr):
                    found[owner.name, ast.unparse(node.target)] = " ".join(ast.literal_eval(after.value).split())
    return found


def test_every_attribute_has_help() -> None:
    attributes = [(name, fact["python"]) for name, element in ELEMENTS.items() for fact in element["attributes"]]
    assert len(attributes) > 300
    texts = below()
    assert [key for key in attributes if not texts.get(key, "").startswith(line(*key))] == []
    for name, attribute in attributes:
        shown = " ".join((getattr(twiml, name).__doc__ or "").split())
        assert f"{attribute}: {line(name, attribute)}" in shown, f"{name}.{attribute}"


def test_the_table_is_sorted_with_one_line_each() -> None:
    written = json.dumps(TABLE, indent=1, sort_keys=True, ensure_ascii=False) + "\n"
    assert TWIML_HELP.read_text(encoding="utf-8") == written


@pytest.mark.parametrize("attribute", TABLE)
def test_a_line_of_help_is_one_short_line_of_sentences(attribute: str) -> None:
    entry = TABLE[attribute]
    for text in [entry] if isinstance(entry, str) else entry.values():
        assert re.fullmatch(r"\S(?:[^\\\n]*\S)?\.", text)
        assert len(text) <= LONGEST_LINE
        assert "  " not in text


SOURCE = """\
from twilio_fp.twiml import Gather

menu = Gather(num_digits=1, timeout=5)
print(menu.num_digits)
"""


@needs_server
def test_an_editor_shows_what_an_attribute_means(tmp_path: Path) -> None:
    with opened(SOURCE, tmp_path) as document:
        read = document.hovers("num_digits)")
        element = document.hovers("Gather(")
        (typed,) = document.signatures("Gather(num_digits=")
    help_line = line("Gather", "num_digits")
    assert [help_line in " ".join(hover.split()) for hover in read] == [True]
    assert help_line[:40] in element[0]
    helped = {parameter["label"].partition(":")[0]: parameter.get("documentation") for parameter in typed["parameters"]}
    assert help_line in " ".join(str(helped["num_digits"]).split())
