"""The reference page of TwiML's elements."""

from __future__ import annotations

from tools.codegen.header import header
from tools.codegen.twiml_examples import python_of, xml_of
from tools.codegen.twiml_model import SOURCE, Attr, Model
from tools.codegen.twiml_words import WORDS

__all__ = ["listed", "reference_page"]

MOST_SHOWN = 20
"""The maximum number of values that the page lists for an attribute."""


def listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def reference_page(model: Model) -> str:
    lines = [
        "# TwiML reference",
        "",
        f"<!-- {header(SOURCE)} -->",
        "",
        f"The {len(model.elements)} elements that `twilio_fp.twiml` knows, with the attributes, children and values",
        "of each. [TwiML](twiml.md) explains how to use them. Any element also accepts `extra={…}`,",
        "`Element(…)` and `Comment(…)`. Closed sets of values are checked by editors and type checkers only.",
        "",
        f"Lists of more than {MOST_SHOWN} values are in `twilio_fp.twiml.enumerations`.",
        "",
        "## Response",
        "",
        "The root. It contains the verbs of one kind of document:",
        "",
    ]
    lines += [f"- **{kind}**: {_links(children)}" for kind, children in model.documents.items()]
    parents: dict[str, list[str]] = {}
    for e in model.elements.values():
        for child in e.children:
            parents.setdefault(child, []).append(e.name)
    for children in model.documents.values():
        for child in children:
            if "Response" not in parents.setdefault(child, []):
                parents[child].insert(0, "Response")
    for e in sorted(model.elements.values(), key=lambda e: e.name.lower()):
        sentence, page, example = WORDS[e.name]
        lines += ["", f"## {e.name}", "", f"{sentence} [Twilio's page]({page})", ""]
        lines += [
            f"- In XML: `<{e.tag}>`",
            f"- In Python: `twilio_fp.twiml.{e.name}`, a {listed(list(e.documents))} element",
        ]
        lines += [f"- Allowed in: {_links(tuple(sorted(parents[e.name])))}"]
        lines += [f"- Contains: {_links(e.children)}" if e.children else "- Contains no elements"]
        text_rule = {"none": "no text", "optional": "text", "required": "text (required)"}[e.text]
        lines += [
            f"- Text: {text_rule}" + ", mixed with elements" * e.prose + ", as JSON" * e.json,
            "",
        ]
        lines += ["```py", python_of(example, model.elements), "```", ""]
        lines += ["```xml", xml_of(example, model.elements), "```"]
        if e.attributes:
            lines += ["", "| keyword | in XML | type | values |", "|---|---|---|---|"]
            for a in e.attributes:
                lines.append(f"| `{a.python}` | `{a.xml}` | {_shown_type(a)} | {_shown_values(model, a)} |")
    return "\n".join(lines) + "\n"


def _links(names: tuple[str, ...]) -> str:
    return ", ".join(f"[{name}](#{name.lower()})" for name in names)


def _shown_type(a: Attr) -> str:
    kinds = {
        "text": "address" if a.url else "text",
        "seconds": "seconds or timedelta",
        "words": "list of text",
        "ints": "list of int",
        "flag": "bool or text",
        "count": "text or int",
    }
    return kinds.get(a.kind, a.kind)


def _shown_values(model: Model, a: Attr) -> str:
    notes: list[str] = []
    if a.values:
        values = model.values[a.values]
        notes.append(
            ", ".join(f"`{v}`" for v in values) if len(values) <= MOST_SHOWN else f"`{a.values}`: {len(values)} values"
        )
    notes += [note.replace("``", "`") for note in a.notes]
    return "; ".join(notes)
