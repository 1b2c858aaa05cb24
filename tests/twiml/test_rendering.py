"""Trees as XML, compared as text: compact, and indented for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from twilio_fp import twiml
from twilio_fp.errors import TwimlError
from twilio_fp.twiml.rendering import render, render_bytes
from twilio_fp.twiml.writing import is_node, write

if TYPE_CHECKING:
    from twilio_fp.twiml.node import Node

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'
TREE = twiml.Response([twiml.Gather([twiml.Say("a"), twiml.Pause()]), twiml.Comment("c"), twiml.Hangup()])
COMPACT = "<Response><Gather><Say>a</Say><Pause /></Gather><!--c--><Hangup /></Response>"


def nested(depth: int) -> Any:
    tree = twiml.Element("x")
    for _ in range(depth):
        tree = twiml.Element("x", tree)
    return tree


def test_a_tree_is_compact_unless_indented() -> None:
    assert render(TREE) == str(TREE) == DECLARATION + COMPACT
    assert render(TREE, declaration=False) == write(TREE) == COMPACT
    assert render_bytes(TREE) == (DECLARATION + COMPACT).encode()
    assert render_bytes(TREE, declaration=False, indent=0) == render(TREE, declaration=False, indent=0).encode()


def test_bytes_are_utf_8() -> None:
    assert (
        render_bytes(twiml.Response(twiml.Say("é")), declaration=False) == "<Response><Say>é</Say></Response>".encode()
    )


def test_lines_are_indented_by_the_given_width() -> None:
    lines = [
        *("<Response>", "{0}<Gather>", "{0}{0}<Say>a</Say>", "{0}{0}<Pause />", "{0}</Gather>"),
        *("{0}<!--c-->", "{0}<Hangup />", "</Response>"),
    ]
    for indent in (0, 1, 3):
        text = "\n".join(lines).format(" " * indent)
        assert render(TREE, declaration=False, indent=indent) == text
        assert render(TREE, indent=indent) == f"{DECLARATION}\n{text}"


@pytest.mark.parametrize(
    "tree",
    [
        twiml.Hangup(),
        twiml.Comment("c"),
        twiml.Say("a & b"),
        twiml.Say(twiml.SsmlBreak()),
        twiml.Say(["a ", twiml.SsmlBreak()]),
        twiml.Element("x", ["a", twiml.Element("y")]),
    ],
)
def test_elements_with_text_or_without_content_are_not_indented(tree: Node) -> None:
    assert render(tree, declaration=False, indent=2) == write(tree)


def test_lines_are_indented_by_at_most_64_levels() -> None:
    lines = render(nested(66), declaration=False, indent=1).split("\n")
    assert [len(line) - len(line.lstrip()) for line in lines[62:71]] == [62, 63, 64, 64, 64, 64, 64, 63, 62]


def test_text_and_attributes_are_escaped() -> None:
    tree = twiml.Response(twiml.Element("x", ["a<&>", twiml.Element("y", "&"), "\"'"], {"b": '"<', "a": "&"}))
    text = '<Response><x a="&amp;" b="&quot;&lt;">a&lt;&amp;&gt;<y>&amp;</y>"\'</x></Response>'
    assert render(tree, declaration=False) == text


@pytest.mark.parametrize("value", ["<Response/>", None, twiml.Response, [], {"_start": "<x"}])
@pytest.mark.parametrize("indent", [None, 2])
def test_anything_but_a_tree_is_refused(value: Any, indent: int | None) -> None:
    assert not is_node(value)
    with pytest.raises(TwimlError, match=r"^render\(\) must be given an element or a comment, got "):
        render(value, indent=indent)


@pytest.mark.parametrize(
    ("indent", "shown"), [(-1, r"-1 \(int\)"), (True, r"True \(bool\)"), (1.5, "1.5"), ("2", "'2'")]
)
def test_an_invalid_indentation_is_refused(indent: Any, shown: str) -> None:
    with pytest.raises(TwimlError, match=rf"^render\(indent=…\) must be None or an int of at least 0, got {shown}"):
        render(TREE, indent=indent)
