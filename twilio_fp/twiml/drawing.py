"""Call flows as pictures: Mermaid text, Graphviz's own text, and SVG through Graphviz."""

from __future__ import annotations

import re
from collections.abc import Mapping
from textwrap import wrap
from typing import TYPE_CHECKING, Final, Literal

from twilio_fp.errors import TwimlError
from twilio_fp.twiml.flow import flow
from twilio_fp.twiml.node import Node
from twilio_fp.twiml.spelling import brief

if TYPE_CHECKING:
    from twilio_fp.twiml.flow import Arrow, ArrowKind, Flow, Step, StepKind

__all__ = ["diagram"]

_WIDTH: Final = 34
_LINES: Final = 3


def diagram(documents: Node | Mapping[str, Node], form: Literal["mermaid", "dot", "svg"] = "mermaid") -> str:
    """Return a picture of what happens in a call: the verbs in order, and where each may lead.

    Documents are linked by the addresses in ``action`` and the like. An address whose document isn't given is drawn
    with a dashed line. The same documents always give the same text.

    Args:
        documents: one document, or several by the addresses that Twilio fetches them from.
        form: Mermaid's flowchart text; Graphviz's text; or SVG, for which the program ``dot`` must be installed.

    >>> from twilio_fp import twiml
    >>> print(twiml.diagram({"/voice": twiml.Response([twiml.Say("Hello."), twiml.Redirect("/menu")])}))
    flowchart TD
      subgraph g0[" "]
        d0(["/voice"]):::entry
        d0v0["<b>Say</b><br/>“Hello.”"]:::speak
        d0v1["<b>Redirect</b><br/>/menu"]:::connect
      end
      x0["/menu"]:::outside
      d0 --> d0v0
      d0v0 --> d0v1
      d0v1 ==> x0
      classDef entry fill:#37474f,stroke:#37474f,color:#ffffff
      classDef speak fill:#f5f5f5,stroke:#9e9e9e,color:#212121
      classDef connect fill:#e3f2fd,stroke:#1e88e5,color:#212121
      classDef outside fill:#ffffff,stroke:#9e9e9e,color:#616161,stroke-dasharray:4 3

    Raises:
        TwimlError: `documents` or `form` is something else, or ``dot`` is asked for and can't be run.
    """
    if isinstance(documents, Node):
        documents = {"": documents}
    if not isinstance(documents, Mapping) or not all(isinstance(tree, Node) for tree in documents.values()):
        raise TwimlError(f"diagram() takes a tree, or a mapping of addresses to trees, not {brief(documents)}")
    drawn = flow(documents)
    if form == "mermaid":
        return _mermaid(drawn)
    if form == "dot":
        return _dot(drawn)
    if form == "svg":
        return _svg(_dot(drawn))
    raise TwimlError(f"diagram(form=…) is 'mermaid', 'dot' or 'svg', not {brief(form)}")


# Fill, line and text of each kind of step.
_COLOURS: Final[dict[StepKind, tuple[str, str, str]]] = {
    "entry": ("#37474f", "#37474f", "#ffffff"),
    "speak": ("#f5f5f5", "#9e9e9e", "#212121"),
    "ask": ("#fff8e1", "#ffa000", "#212121"),
    "connect": ("#e3f2fd", "#1e88e5", "#212121"),
    "end": ("#ffebee", "#e53935", "#212121"),
    "other": ("#ffffff", "#9e9e9e", "#212121"),
    "outside": ("#ffffff", "#9e9e9e", "#616161"),
}


def _lines(step: Step) -> list[str]:
    """Return a step's details, cut to lines that fit a box."""
    lines: list[str] = []
    for detail in step.details[:6]:
        parts = wrap(detail[:400], _WIDTH, break_long_words=True) or [""]
        lines += parts[:_LINES]
        if len(parts) > _LINES:
            lines[-1] = lines[-1][: _WIDTH - 1] + "…"
    if len(step.details) > 6:
        lines.append(f"… {len(step.details) - 6} more")
    return lines


def _title(step: Step) -> str:
    return step.title if len(step.title) <= 60 else step.title[:59] + "…"


def _mermaid(drawn: Flow) -> str:
    lines = ["flowchart TD"]
    for index, (_, steps) in enumerate(drawn.documents):
        lines += [f'  subgraph g{index}[" "]', *[f"    {_mermaid_step(step)}" for step in steps], "  end"]
    lines += [f"  {_mermaid_step(step)}" for step in drawn.outside]
    for arrow in drawn.arrows:
        label = f'|"{_mermaid_text(arrow.label)}"|' if arrow.label else ""
        lines.append(f"  {arrow.source} {_MERMAID_ARROWS[arrow.kind]}{label} {arrow.target}")
    used = {step.kind for _, steps in drawn.documents for step in steps} | {step.kind for step in drawn.outside}
    for kind, (fill, stroke, color) in _COLOURS.items():
        if kind in used:
            dashed = ",stroke-dasharray:4 3" if kind == "outside" else ""
            lines.append(f"  classDef {kind} fill:{fill},stroke:{stroke},color:{color}{dashed}")
    return "\n".join(lines)


_MERMAID_ARROWS: Final[dict[ArrowKind, str]] = {"next": "-->", "branch": "==>", "aside": "-.->"}


def _mermaid_step(step: Step) -> str:
    title = _mermaid_text(_title(step))
    if step.kind in {"entry", "end", "outside"} and not step.details:
        text = title
    else:
        text = "<br/>".join([f"<b>{title}</b>", *map(_mermaid_text, _lines(step))])
    opening, closing = ('(["', '"])') if step.kind in {"entry", "end"} else ('["', '"]')
    return f"{step.id}{opening}{text}{closing}:::{step.kind}"


def _mermaid_text(text: str) -> str:
    # Mermaid reads Markdown and HTML in labels; a character's number says it plainly.
    return re.sub(r"""[^\w ,.:;/+()?!=“”…'’\x80-\U0010ffff-]|;""", lambda found: f"#{ord(found.group())};", text)


def _dot(drawn: Flow) -> str:
    font = 'fontname="Helvetica,Arial,sans-serif"'
    lines = [
        "digraph calls {",
        "  rankdir=TB; nodesep=0.45; ranksep=0.4; compound=true;",
        f"  graph [{font}, fontsize=11];",
        f'  node [{font}, fontsize=11, shape=box, style="rounded,filled", margin="0.14,0.08", penwidth=1.2];',
        f'  edge [{font}, fontsize=10, color="#616161", fontcolor="#424242", arrowsize=0.7];',
    ]
    for index, (_, steps) in enumerate(drawn.documents):
        lines += [
            f"  subgraph cluster{index} {{",
            '    style="rounded,filled"; color="#cfd8dc"; fillcolor="#fafbfc"; margin=14;',
            *[f"    {_dot_step(step)}" for step in steps],
            "  }",
        ]
    lines += [f"  {_dot_step(step)}" for step in drawn.outside]
    lines += [f"  {_dot_arrow(arrow)}" for arrow in drawn.arrows]
    return "\n".join([*lines, "}"])


def _dot_step(step: Step) -> str:
    fill, line, text = _COLOURS[step.kind]
    label = f"<b>{_dot_text(_title(step))}</b>"
    for detail in _lines(step):
        label += f'<br align="left"/>{_dot_text(detail)}'
    label += '<br align="left"/>' if step.details else ""
    more = ', style="rounded,dashed"' if step.kind == "outside" else ""
    return f'{step.id} [label=<{label}>, fillcolor="{fill}", color="{line}", fontcolor="{text}"{more}];'


def _dot_arrow(arrow: Arrow) -> str:
    style = {"next": "", "branch": 'color="#1e88e5", penwidth=1.6', "aside": "style=dashed, constraint=false"}[
        arrow.kind
    ]
    label = f'label=" {_dot_text(arrow.label)} "' if arrow.label else ""
    inside = ", ".join(part for part in (label.replace('label=" ', "label=< ").replace(' "', " >"), style) if part)
    return f"{arrow.source} -> {arrow.target} [{inside}];"


def _dot_text(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return "".join(character if character.isprintable() else " " for character in escaped)


def _svg(dot: str) -> str:
    from subprocess import CalledProcessError, run

    try:
        done = run(["dot", "-Tsvg"], input=dot.encode(), capture_output=True, check=True, timeout=120)  # noqa: S607
    except FileNotFoundError:
        raise TwimlError(
            "diagram(form='svg') needs Graphviz's program dot; install Graphviz, or ask for 'dot'"
        ) from None
    except (CalledProcessError, OSError) as error:
        raise TwimlError(f"Graphviz's dot couldn't draw: {error}") from None
    return done.stdout.decode()
