from __future__ import annotations

import shutil
from importlib import import_module
from typing import Any

import pytest
from hypothesis import example, given, settings

from tests.house import ROOT
from twilio_fp import twiml
from twilio_fp.errors import TwimlError
from twilio_fp.testing.strategies import twiml_documents
from twilio_fp.twiml import Dial, Enqueue, Gather, Hangup, Number, Record, Redirect, Response, Say
from twilio_fp.twiml.flow import flow

GOLDEN = ROOT / "tests" / "golden"


def arrows(**documents: Response) -> set[tuple[str, str, str, str]]:
    drawn = flow({f"/{name}": document for name, document in documents.items()})
    named = {step.id: f"{address}:{step.title}" for address, steps in drawn.documents for step in steps}
    named |= {step.id: step.title for step in drawn.outside}
    return {(named[arrow.source], named[arrow.target], arrow.label, arrow.kind) for arrow in drawn.arrows}


def test_verbs_come_in_order_and_branch() -> None:
    found = arrows(
        voice=Response([Gather(action="/menu", num_digits=1), Redirect("https://elsewhere.example/x")]),
        menu=Response([Dial(Number("+1", url="/whisper"), action="/voice"), Say("never")]),
    )
    assert found == {
        ("/voice:/voice", "/voice:Gather", "", "next"),
        ("/voice:Gather", "/menu:/menu", "answered", "branch"),
        ("/voice:Gather", "/voice:Redirect", "no answer", "next"),
        ("/voice:Redirect", "https://elsewhere.example/x", "", "branch"),
        ("/menu:/menu", "/menu:Dial", "", "next"),
        ("/menu:Dial", "/voice:/voice", "after the call", "branch"),
        ("/menu:Dial", "/whisper", "hears first", "aside"),
        ("/menu:Say", "/menu:the end", "", "next"),
    }


def test_what_has_no_action_comes_back_to_its_own_document() -> None:
    assert ("/a:Record", "/a:/a", "recorded", "branch") in arrows(a=Response([Record(), Hangup()]))
    assert ("/a:Enqueue", "/a:Hangup", "left the queue", "next") in arrows(a=Response([Enqueue("q"), Hangup()]))


def test_a_query_chooses_among_documents() -> None:
    menu = Response(Gather(action="menu?x=1"))
    drawn = flow({"https://a.example/voice": menu, "https://a.example/menu?Digits=1": Response(Hangup())})
    assert [arrow.label for arrow in drawn.arrows if arrow.kind == "branch"] == ["answered: Digits=1"]


@pytest.mark.parametrize("form", ["mermaid", "dot"])
def test_the_picture_of_the_example_is_the_golden_one(form: Any) -> None:
    example: Any = import_module("examples.ivr")
    assert twiml.diagram(example.documents(), form) + "\n" == (GOLDEN / f"ivr.{form}").read_text("utf-8")


@settings(max_examples=50)
@given(twiml_documents())
@example(Response(Say("\x85\u2028\u2029\n")))
@example(Response(Redirect("/a\x85\u2028b")))
def test_every_document_can_be_drawn_in_lines(tree: Response) -> None:
    assert twiml.diagram(tree) == twiml.diagram({"": tree})
    for form in ("mermaid", "dot"):
        wanted: Any = form
        for line in twiml.diagram(tree, wanted).splitlines():
            assert line.count('"') % 2 == 0


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")
def test_svg_is_drawn_by_graphviz() -> None:
    tree = Response([Say('<&">\n'), Redirect("/a?b=1&c=2")])
    assert "</svg>" in twiml.diagram(tree, "svg")


def test_svg_without_graphviz_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(TwimlError, match="needs Graphviz"):
        twiml.diagram(Response(), "svg")


def test_what_cannot_be_drawn_is_refused() -> None:
    wrong: Any = "text"
    with pytest.raises(TwimlError, match="must be given a tree"):
        twiml.diagram(wrong)
    with pytest.raises(TwimlError, match="form"):
        twiml.diagram(Response(), wrong)


@pytest.mark.parametrize(("details", "rest"), [(6, None), (7, "… 1 more"), (9, "… 3 more")])
def test_a_box_shows_six_details_and_counts_the_rest(details: int, rest: str | None) -> None:
    gather = Gather([Say(f"line-{number}") for number in range(details)])
    drawn = twiml.diagram({"/a": Response(gather)})
    assert [f"line-{number}" in drawn for number in range(details)] == [True] * 6 + [False] * (details - 6)
    assert ("more" in drawn) is (rest is not None)
    assert rest is None or rest in drawn
