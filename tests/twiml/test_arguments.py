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


def load_any(name: str) -> Any:
    return load(name)


INVALID: list[Any] = [
    None, True, 0, -1, 1.5, "", "text", "\ud800", b"bytes", [], [5], [None], {}, {"a": 5}, {5: "a"}, {"a"}, object(),
    object, Say, Response, lambda: None, iter([5]), range(3),
]  # fmt: skip
TREE = Response([Say("a")])


def render_with(declaration: Any, indent: Any) -> Any:
    return twiml.render(TREE, declaration=declaration, indent=indent)


def diagram_of(address: Any, tree: Any) -> Any:
    return twiml.diagram({address: tree})


def element_with(name: Any, value: Any) -> Any:
    return Element("a", None, {name: value})


def texts(least: Any, most: Any) -> Any:
    return strategies.xml_texts(min_size=least, max_size=most)


def documents(depth: Any, most: Any) -> Any:
    return strategies.twiml_documents(max_depth=depth, max_children=most)


def content_maker(name: str) -> Any:
    def make(content: Any, extra: Any) -> Any:
        return load_any(name)(content, extra=extra)

    return make


def attribute_maker(name: str, keyword: str) -> Any:
    def make(value: Any) -> Any:
        return load_any(name)(None, **{keyword: value})

    return make


CALLABLES: dict[str, tuple[Any, list[Any]]] = {
    "render": (twiml.render, [TREE]),
    "render, as": (render_with, [True, 2]),
    "render_bytes": (twiml.render_bytes, [TREE]),
    "parse": (twiml.parse, ["<a/>"]),
    "problems": (twiml.problems, [TREE]),
    "diff": (twiml.diff, [TREE, TREE]),
    "diagram": (twiml.diagram, [TREE, "mermaid"]),
    "diagram, of several": (diagram_of, ["/a", TREE]),
    "clean": (twiml.clean, ["a", "b"]),
    "Element": (Element, ["a", None, None]),
    "Element, with": (element_with, ["a", "b"]),
    "Comment": (twiml.Comment, ["a"]),
    "Raw": (twiml.Raw, ["<a/>"]),
    "elements": (strategies.elements, [Say]),
    "attributes": (strategies.attributes, [Say]),
    "xml_texts": (texts, [0, 5]),
    "twiml_documents": (documents, [1, 1]),
    **{name: (content_maker(name), [None, None]) for name in NAMES},
    **{
        f"{name}.{attribute.python}": (attribute_maker(name, attribute.python), [None])
        for name, attribute in ATTRIBUTES
    },
}
KEYED_BY_FIRST = {"diagram, of several", "Element, with"}  # their first argument becomes a mapping's key


@pytest.mark.parametrize("name", CALLABLES)
def test_any_value_raises_only_our_errors(name: str) -> None:
    call, valid = CALLABLES[name]
    call(*valid)
    refusals: list[str] = []
    for place, invalid in product(range(len(valid)), INVALID):
        if name in KEYED_BY_FIRST and place == 0 and isinstance(invalid, (list, dict, set)):
            continue
        try:
            call(*valid[:place], invalid, *valid[place + 1 :])
        except TwilioError as error:
            refusals.append(str(error))
    assert not [refusal for refusal in refusals if re.search(r"(?<!\w)_[a-z]", refusal)]
