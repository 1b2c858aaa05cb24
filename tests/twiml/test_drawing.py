from __future__ import annotations

import re
import shutil
import subprocess
from importlib import import_module
from typing import Any

import pytest
from hypothesis import example, given, settings

from tests.house import ROOT
from twilio_fp import twiml
from twilio_fp.errors import TwimlError
from twilio_fp.testing.strategies import twiml_documents
from twilio_fp.twiml import Dial, Enqueue, Gather, Hangup, Number, Record, Redirect, Response, Say
from twilio_fp.twiml.drawing import dot, mermaid
from twilio_fp.twiml.flow import Arrow, Flow, Step, flow

GOLDEN = ROOT / "tests" / "golden"


def arrows(**documents: Response) -> set[tuple[str, str, str, str]]:
    drawn = flow({f"/{name}": document for name, document in documents.items()})
    named = {step.id: f"{address}:{step.title}" for address, steps in drawn.documents for step in steps}
    named |= {step.id: step.title for step in drawn.outside}
    return {(named[arrow.source], named[arrow.target], arrow.label, arrow.kind) for arrow in drawn.arrows}


def test_verbs_are_drawn_in_order_and_branch() -> None:
    found = arrows(
        voice=Response([Gather(action="/menu", num_digits=1), Redirect("https://elsewhere.example/x")]),
        menu=Response([Dial(Number("+1", url="/whisper"), action="/voice"), Say("never")]),
    )
    assert found == {
        ("/voice:/voice", "/voice:Gather", "", "next"),
        ("/voice:Gather", "/menu:/menu", "input received", "branch"),
        ("/voice:Gather", "/voice:Redirect", "no input", "next"),
        ("/voice:Redirect", "https://elsewhere.example/x", "", "branch"),
        ("/menu:/menu", "/menu:Dial", "", "next"),
        ("/menu:Dial", "/voice:/voice", "after the call", "branch"),
        ("/menu:Dial", "/whisper", "before connecting", "aside"),
        ("/menu:Say", "/menu:end", "", "next"),
    }


def test_a_verb_without_an_action_leads_back_to_its_own_document() -> None:
    assert ("/a:Record", "/a:/a", "recorded", "branch") in arrows(a=Response([Record(), Hangup()]))
    assert ("/a:Enqueue", "/a:Hangup", "left the queue", "next") in arrows(a=Response([Enqueue("q"), Hangup()]))


def test_a_query_selects_the_document() -> None:
    menu = Response(Gather(action="menu?x=1"))
    drawn = flow({"https://a.example/voice": menu, "https://a.example/menu?Digits=1": Response(Hangup())})
    assert [arrow.label for arrow in drawn.arrows if arrow.kind == "branch"] == ["input received: Digits=1"]


@pytest.mark.parametrize("form", ["mermaid", "dot"])
def test_the_diagram_of_the_example_matches_the_golden_one(form: Any) -> None:
    example: Any = import_module("examples.ivr")
    assert twiml.diagram(example.documents(), form) + "\n" == (GOLDEN / f"ivr.{form}").read_text("utf-8")


@settings(max_examples=50)
@given(twiml_documents())
@example(Response(Say("\x85\u2028\u2029\n")))
@example(Response(Redirect("/a\x85\u2028b")))
def test_every_document_can_be_drawn(tree: Response) -> None:
    assert twiml.diagram(tree) == twiml.diagram({"": tree})
    for form in ("mermaid", "dot"):
        wanted: Any = form
        for line in twiml.diagram(tree, wanted).splitlines():
            assert line.count('"') % 2 == 0


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")
def test_svg_is_drawn_by_graphviz() -> None:
    tree = Response([Say('<&">\n'), Redirect("/a?b=1&c=2")])
    assert "</svg>" in twiml.diagram(tree, "svg")


def test_svg_is_graphvizs_output_for_the_dot_source(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[list[str], dict[str, Any]]] = []

    def graphviz(command: list[str], **options: Any) -> subprocess.CompletedProcess[bytes]:
        asked.append((command, options))
        return subprocess.CompletedProcess(command, 0, "<svg>é</svg>".encode())

    monkeypatch.setattr("twilio_fp.twiml.diagrams.run", graphviz)
    tree = Response(Say("é"))
    assert twiml.diagram(tree, "svg") == "<svg>é</svg>"
    text = twiml.diagram(tree, "dot").encode()
    assert asked == [(["dot", "-Tsvg"], {"input": text, "capture_output": True, "check": True, "timeout": 120})]


@pytest.mark.parametrize(
    "error",
    [subprocess.CalledProcessError(1, "dot"), subprocess.TimeoutExpired("dot", 120), PermissionError("not allowed")],
)
def test_an_error_of_graphviz_is_reported(error: Exception, monkeypatch: pytest.MonkeyPatch) -> None:
    def graphviz(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("twilio_fp.twiml.diagrams.run", graphviz)
    with pytest.raises(TwimlError, match=re.escape(f"Graphviz's dot failed: {error}")):
        twiml.diagram(Response(), "svg")


def test_svg_without_graphviz_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(TwimlError, match="requires Graphviz"):
        twiml.diagram(Response(), "svg")


def test_invalid_documents_are_refused() -> None:
    wrong: Any = "text"
    refused: list[Any] = [wrong, {1: Response()}, {"/": wrong}, {"/": Response(), "/next": wrong}]
    for documents in refused:
        with pytest.raises(TwimlError, match="must be given a tree"):
            twiml.diagram(documents)
    with pytest.raises(TwimlError, match="form"):
        twiml.diagram(Response(), wrong)


@pytest.mark.parametrize(("details", "rest"), [(6, None), (7, "… 1 more"), (9, "… 3 more")])
def test_a_box_shows_six_details_and_counts_the_rest(details: int, rest: str | None) -> None:
    gather = Gather([Say(f"line-{number}") for number in range(details)])
    drawn = twiml.diagram({"/a": Response(gather)})
    assert [f"line-{number}" in drawn for number in range(details)] == [True] * 6 + [False] * (details - 6)
    assert ("more" in drawn) is (rest is not None)
    assert rest is None or rest in drawn


def drawn_of(*details: str, title: str = "Say", kind: Any = "speak") -> str:
    return mermaid(Flow(documents=(), outside=(Step("s0", kind, title, details),), arrows=()))


def test_a_title_is_truncated_to_60_characters() -> None:
    assert f"<b>{'x' * 60}</b>" in drawn_of(title="x" * 60)
    assert f"<b>{'x' * 59}…</b>" in drawn_of(title="x" * 61)


@pytest.mark.parametrize(
    ("detail", "lines"),
    [
        ("", [""]),
        ("x" * 34, ["x" * 34]),
        ("x" * 35, ["x" * 34, "x"]),
        ("x" * 102, ["x" * 34] * 3),
        ("x" * 103, ["x" * 34, "x" * 34, "x" * 33 + "…"]),
        ("x" * 90 + " y z " + "w" * 34, ["x" * 34, "x" * 34, "x" * 22 + " y z…"]),
    ],
)
def test_a_detail_has_at_most_three_lines_of_34_characters(detail: str, lines: list[str]) -> None:
    assert f'["<b>Say</b><br/>{"<br/>".join(lines)}"]' in drawn_of(detail)


@pytest.mark.parametrize(("count", "more"), [(6, ""), (7, "<br/>… 1 more"), (9, "<br/>… 3 more")])
def test_six_details_are_shown_and_the_others_counted(count: int, more: str) -> None:
    shown = "<br/>".join(f"d{number}" for number in range(6))
    assert f'<b>Say</b><br/>{shown}{more}"]' in drawn_of(*[f"d{number}" for number in range(count)])


@pytest.mark.parametrize(
    ("kind", "colours"),
    [
        ("entry", ("#37474f", "#37474f", "#ffffff")),
        ("speak", ("#f5f5f5", "#9e9e9e", "#212121")),
        ("ask", ("#fff8e1", "#ffa000", "#212121")),
        ("connect", ("#e3f2fd", "#1e88e5", "#212121")),
        ("end", ("#ffebee", "#e53935", "#212121")),
        ("other", ("#ffffff", "#9e9e9e", "#212121")),
        ("outside", ("#ffffff", "#9e9e9e", "#616161")),
    ],
)
def test_each_kind_of_step_has_its_fill_line_and_text(kind: Any, colours: tuple[str, str, str]) -> None:
    fill, line, text = colours
    dashed = ",stroke-dasharray:4 3" if kind == "outside" else ""
    assert drawn_of(kind=kind).split("\n")[2] == f"  classDef {kind} fill:{fill},stroke:{line},color:{text}{dashed}"
    drawn = dot(Flow(documents=(), outside=(Step("s0", kind, "a"),), arrows=()))
    assert f'fillcolor="{fill}", color="{line}", fontcolor="{text}"' in drawn


@pytest.mark.parametrize(
    ("kind", "details", "box"),
    [
        ("entry", (), 's0(["Say"]):::entry'),
        ("end", (), 's0(["Say"]):::end'),
        ("end", ("a",), 's0(["<b>Say</b><br/>a"]):::end'),
        ("outside", (), 's0["Say"]:::outside'),
        ("speak", (), 's0["<b>Say</b>"]:::speak'),
    ],
)
def test_each_kind_of_step_has_its_box(kind: Any, details: tuple[str, ...], box: str) -> None:
    lines = drawn_of(*details, kind=kind).split("\n")
    assert lines[:2] == ["flowchart TD", f"  {box}"]
    assert len(lines) == 3
    assert lines[2].startswith(f"  classDef {kind} fill:#")
    assert lines[2].endswith(",stroke-dasharray:4 3") == (kind == "outside")


def test_characters_that_end_a_mermaid_line_are_written_by_number() -> None:
    assert "<b>a#128;#159;\xa0#8232;#8233;é\U0010ffff</b>" in drawn_of(title="a\x80\x9f\xa0\u2028\u2029é\U0010ffff")


def test_arrows_and_special_characters_are_written_for_each_language() -> None:
    steps = (Step("s0", "speak", 'a"<&>;\x85', ("b\x00",)), Step("s1", "outside", "c"))
    arrows = (Arrow("s0", "s1"), Arrow("s1", "s0", "1<", "branch"), Arrow("s0", "s0", "", "aside"))
    drawn = Flow(documents=(("/a", steps[:1]),), outside=steps[1:], arrows=arrows)
    assert mermaid(drawn).split("\n")[1:8] == [
        '  subgraph g0[" "]',
        '    s0["<b>a#34;#60;#38;#62;#59;#133;</b><br/>b#0;"]:::speak',
        "  end",
        '  s1["c"]:::outside',
        "  s0 --> s1",
        '  s1 ==>|"1#60;"| s0',
        "  s0 -.-> s0",
    ]
    lines = [line.strip() for line in dot(drawn).split("\n")]
    assert lines[5:7] == [
        "subgraph cluster0 {",
        'style="rounded,filled"; color="#cfd8dc"; fillcolor="#fafbfc"; margin=14;',
    ]
    assert lines[7] == (
        's0 [label=<<b>a&quot;&lt;&amp;&gt;; </b><br align="left"/>b <br align="left"/>>,'
        ' fillcolor="#f5f5f5", color="#9e9e9e", fontcolor="#212121"];'
    )
    assert lines[9:] == [
        's1 [label=<<b>c</b>>, fillcolor="#ffffff", color="#9e9e9e", fontcolor="#616161", style="rounded,dashed"];',
        "s0 -> s1 [];",
        's1 -> s0 [color="#1e88e5", penwidth=1.6, label=< 1&lt; >];',
        "s0 -> s0 [style=dashed];",
        "}",
    ]
