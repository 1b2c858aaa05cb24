"""The same documents built with twilio-python: its text equals ours, except for its known bugs.

Left out, since there the peer is wrong or can't follow:

* *carriage return in text*: it is written bare, so that a parser reads a line feed;
* *lists*: they are written as Python writes them (``['dtmf', 'speech']``); here they are given to it joined;
* *white space as the only text beside elements*: it is kept there, and normalised here (none is generated).
"""

from __future__ import annotations

import json
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any

from hypothesis import assume, given, settings

from tests.house import ROOT
from twilio_fp import twiml
from twilio_fp.testing.strategies import twiml_documents

if TYPE_CHECKING:
    from twilio_fp.twiml.tree import TypedElement

FACTS = json.loads((ROOT / "tools/codegen/facts/twiml.json").read_text("utf-8"))["elements"]
TREES = 2_000
TAG = re.compile("<[^>]*>")
PEER: dict[str, Any] = {kind: import_module(f"twilio.twiml.{kind}_response") for kind in ("voice", "messaging", "fax")}
compared = 0


def peer(node: TypedElement) -> Any:
    """Return the equivalent tree of twilio-python."""
    name = type(node).__name__
    if name == "Response":
        theirs: Any = PEER["voice"].VoiceResponse()
    else:
        fact = FACTS[name]
        keywords: dict[str, Any] = {}
        for attribute in fact["attributes"]:
            value = getattr(node, attribute["python"])
            if value is not None:
                name_there = attribute.get("python_official", attribute["python"])
                keywords[name_there] = " ".join(map(str, value)) if isinstance(value, tuple) else value
        positional = [""] if fact["text"] == "required" else []
        if fact["python_class"] is None:  # an element that twilio-python lacks
            theirs = PEER[fact["documents"][0]].TwiML(**keywords)
            theirs.name = fact["tag"]
        else:
            theirs = getattr(PEER[fact["documents"][0]], fact["python_class"])(*positional, **keywords)
    for item in node.content:
        theirs.append(item if isinstance(item, str) else peer(item))
    return theirs


@settings(max_examples=TREES)
@given(twiml_documents(max_depth=4, free=False))
def generated_trees(tree: twiml.Response) -> None:
    global compared
    ours = twiml.render(tree)
    assume("&#13;" not in TAG.sub("", ours))  # the peer leaves carriage returns in text as they are
    compared += 1
    assert str(peer(tree)) == ours


def test_both_libraries_write_the_same_text() -> None:
    generated_trees()
    assert compared >= TREES


def test_the_other_library_still_has_the_excluded_bugs() -> None:
    assert "\r" in str(PEER["voice"].Say("a\rb"))
    assert "['dtmf', 'speech']" in str(PEER["voice"].Gather(input=["dtmf", "speech"]))
