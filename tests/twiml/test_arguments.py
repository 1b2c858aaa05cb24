"""Arguments of every type, to all public functions: invalid ones are refused by the library's own errors."""

from __future__ import annotations

import re
from itertools import product
from typing import Any

import pytest

from twilio_fp import twiml
from twilio_fp.errors import TwilioError
from twilio_fp.testing import strategies
from twilio_fp.twiml import Element, Response, Say
from twilio_fp.twiml.known import load
from twilio_fp.twiml.rules import RULES

NAMES = sorted(RULES)
ATTRIBUTES = [(name, attribute) for name in NAMES for attribute in RULES[name].attributes]


def made(name: str) -> Any:
    return load(name)


WRONG: list[Any] = [
    None, True, 0, -1, 1.5, "", "text", "\ud800", b"bytes", [], [5], [None], {}, {"a": 5}, {5: "a"}, {"a"}, object(),
    object, Say, Response, lambda: None, iter([5]), range(3),
]  # fmt: skip
TREE = Response([Say("a")])


def rendered(declaration: Any, indent: Any) -> Any:
    return twiml.render(TREE, declaration=declaration, indent=indent)


def drawn(address: Any, tree: Any) -> Any:
    return twiml.diagram({address: tree})


def named(name: Any, value: Any) -> Any:
    return Element("a", None, {name: value})


def texts(least: Any, most: Any) -> Any:
    return strategies.xml_texts(min_size=least, max_size=most)


def documents(depth: Any, most: Any) -> Any:
    return strategies.twiml_documents(max_depth=depth, max_children=most)


def holding(name: str) -> Any:
    def make(content: Any, extra: Any) -> Any:
        return made(name)(content, extra=extra)

    return make


def having(name: str, keyword: str) -> Any:
    def make(value: Any) -> Any:
        return made(name)(None, **{keyword: value})

    return make


TAKERS: dict[str, tuple[Any, list[Any]]] = {
    "render": (twiml.render, [TREE]),
    "render, as": (rendered, [True, 2]),
    "render_bytes": (twiml.render_bytes, [TREE]),
    "parse": (twiml.parse, ["<a/>"]),
    "problems": (twiml.problems, [TREE]),
    "diff": (twiml.diff, [TREE, TREE]),
    "diagram": (twiml.diagram, [TREE, "mermaid"]),
    "diagram, of several": (drawn, ["/a", TREE]),
    "clean": (twiml.clean, ["a", "b"]),
    "Element": (Element, ["a", None, None]),
    "Element, with": (named, ["a", "b"]),
    "Comment": (twiml.Comment, ["a"]),
    "Raw": (twiml.Raw, ["<a/>"]),
    "elements": (strategies.elements, [Say]),
    "attributes": (strategies.attributes, [Say]),
    "xml_texts": (texts, [0, 5]),
    "twiml_documents": (documents, [1, 1]),
    **{name: (holding(name), [None, None]) for name in NAMES},
    **{f"{name}.{attribute.python}": (having(name, attribute.python), [None]) for name, attribute in ATTRIBUTES},
}
KEYED = {"diagram, of several", "Element, with"}  # their first is the key of a mapping


@pytest.mark.parametrize("name", TAKERS)
def test_any_value_raises_only_our_errors(name: str) -> None:
    call, right = TAKERS[name]
    call(*right)
    refusals: list[str] = []
    for place, wrong in product(range(len(right)), WRONG):
        if name in KEYED and place == 0 and isinstance(wrong, (list, dict, set)):
            continue
        try:
            call(*right[:place], wrong, *right[place + 1 :])
        except TwilioError as error:
            refusals.append(str(error))
    assert not [refusal for refusal in refusals if re.search(r"(?<!\w)_[a-z]", refusal)]
