"""Call flows as source text for Mermaid and for Graphviz."""

from __future__ import annotations

import re
from textwrap import wrap
from typing import Final

from twilio_fp.twiml.flow import Arrow, ArrowKind, Flow, Step, StepKind

__all__ = ["dot", "mermaid"]

_WIDTH: Final = 34
_LINES: Final = 3


# The fill, line and text colours of each kind of step.
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
    """Return a step's details, wrapped and truncated to fit a box."""
    lines: list[str] = []
    for detail in step.details[:6]:
        parts = wrap(detail[:400], _WIDTH) or [""]
        lines += parts[:_LINES]
        if len(parts) > _LINES:
            lines[-1] = lines[-1][: _WIDTH - 1] + "…"
    if len(step.details) > 6:
        lines.append(f"… {len(step.details) - 6} more")
    return lines


def _title(step: Step) -> str:
    return step.title if len(step.title) <= 60 else step.title[:59] + "…"


def mermaid(drawn: Flow) -> str:
    """Return the flow as a Mermaid flowchart."""
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
    # Mermaid reads Markdown and HTML in labels, so special characters are written by number; some also end a line.
    return re.sub(
        r"""[^\w ,.:;/+()?!=“”…'’\x80-\U0010ffff-]|[;\x80-\x9f\u2028\u2029]""",
        lambda found: f"#{ord(found.group())};",
        text,
    )


def dot(drawn: Flow) -> str:
    """Return the flow as Graphviz source."""
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
    marks = [_DOT_ARROWS[arrow.kind]] if arrow.kind != "next" else []
    if arrow.label:
        marks.append(f"label=< {_dot_text(arrow.label)} >")
    return f"{arrow.source} -> {arrow.target} [{', '.join(marks)}];"


_DOT_ARROWS: Final[dict[ArrowKind, str]] = {"branch": 'color="#1e88e5", penwidth=1.6', "aside": "style=dashed"}


def _dot_text(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
    return "".join(character if character.isprintable() else " " for character in escaped)
