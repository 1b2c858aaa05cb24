"""``twilio_fp/twiml``'s generated modules, and the reference page, from the table of facts."""

from __future__ import annotations

import json
import textwrap
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

from tools.codegen.formatting import formatted
from tools.codegen.header import header
from tools.codegen.help_lines import TWIML_HELP, Lines
from tools.codegen.twiml_words import MODULES, WORDS, Example

__all__ = ["generate"]

ROOT = Path(__file__).parents[2]
FACTS = Path(__file__).with_name("facts") / "twiml.json"
PACKAGE = "twilio_fp/twiml"
DOCUMENTS = ("voice", "messaging", "fax")

# Durations in whole seconds, which take a timedelta too. The facts only say that they are whole numbers.
SECONDS = {
    "Conversation": {"inboundTimeout", "routingAssignmentTimeout"},
    "Dial": {"timeout", "timeLimit"},
    "Gather": {"timeout", "maxSpeechTime"},
    "Pause": {"length"},
    "Pay": {"timeout"},
    "Record": {"timeout", "maxLength"},
    "Task": {"timeout"},
}

# Names for the sets of values that several attributes share; a set with one user is called after it.
SHARED = {
    "method": "Method",
    "ApplicationEvent": "CallEvent",
    "ConferenceTrim": "Trim",
    "ConferenceRecordingEvent": "RecordingEvent",
    "DialRecordingTrack": "RecordingTrack",
    "PayValidCardTypes": "CardType",
    "SiprecTrack": "StreamTrack",
}
UNNAMED = {
    "debug": "RelayDebug",
    "elevenlabsTextNormalization": "TextNormalization",
    "events": "RelayEvent",
    "includeInPrompt": "IncludeInPrompt",
    "interruptSensitivity": "InterruptSensitivity",
    "welcomeGreetingInterruptible": "CallerInput",
}

MOST_SHOWN = 20
"""How many values the reference lists of one attribute."""

RESERVED = {"content", "extra", "tag", "attributes", "prose", "self"}


class Attr(NamedTuple):
    xml: str
    python: str
    kind: str
    values: str | None
    url: bool
    notes: tuple[str, ...]
    help: str


class Elem(NamedTuple):
    name: str
    tag: str
    module: str
    text: str
    documents: tuple[str, ...]
    children: tuple[str, ...]
    attributes: tuple[Attr, ...]
    prose: bool = False
    json: bool = False


class Model(NamedTuple):
    elements: dict[str, Elem]
    documents: dict[str, tuple[str, ...]]
    values: dict[str, tuple[str, ...]]


def read(facts: dict[str, Any]) -> Model:
    """Return the facts in the terms of the package, having refused what it couldn't say."""
    homes = {name: module for module, (_, names) in MODULES.items() for name in names}
    if set(homes) != set(facts["elements"]) or set(WORDS) != set(facts["elements"]):
        raise SystemExit(
            f"words or modules are missing: {set(facts['elements']) ^ set(homes)} {set(homes) ^ set(WORDS)}"
        )
    values: dict[str, tuple[str, ...]] = {}
    named: dict[frozenset[str], str] = {}
    lines = Lines(TWIML_HELP)
    elements: dict[str, Elem] = {}
    for name, fact in facts["elements"].items():
        attributes = tuple(_attribute(name, a, values, named, lines) for a in fact["attributes"])
        clash = RESERVED & {a.python for a in attributes} | {
            p for p, n in Counter(a.python for a in attributes).items() if n > 1
        }
        if clash:
            raise SystemExit(f"{name}: {clash} can't be keywords")
        elements[name] = Elem(
            name=name,
            tag=fact["tag"],
            module=homes[name],
            text=fact["text"],
            prose=fact["mixed_text"],
            json=fact["text_format"] == "json",
            documents=tuple(d for d in DOCUMENTS if d in fact["documents"]),
            children=tuple(sorted(fact["children"])),
            attributes=attributes,
        )
    lines.refuse_gaps()
    documents = {kind: tuple(sorted(facts["documents"][kind]["children"])) for kind in DOCUMENTS}
    return Model(elements, documents, dict(sorted(values.items())))


def _attribute(
    element: str,
    fact: dict[str, Any],
    values: dict[str, tuple[str, ...]],
    named: dict[frozenset[str], str],
    lines: Lines,
) -> Attr:
    xml, kind = fact["xml"], fact["type"]
    alias = None
    if "values" in fact:
        group = frozenset(fact["values"])
        if group not in named:
            enum = "method" if kind == "method" else fact.get("enum")
            named[group] = SHARED.get(enum, enum) if enum else UNNAMED[xml]
            if named[group] in values:
                raise SystemExit(f"two sets of values are called {named[group]}")
            values[named[group]] = tuple(fact["values"])
        alias = named[group]
    notes: list[str] = []
    if fact.get("deprecated"):
        notes.append("deprecated")
    if fact.get("beta"):
        notes.append("beta")
    if "range" in fact:
        notes.append("from {} to {}".format(*fact["range"]))
    if "doc_values" in fact:
        notes.append("such as " + ", ".join(f"``{value}``" for value in fact["doc_values"]))
    if "alias_of" in fact:
        notes.append(f"another name of ``{fact['alias_of']}``")
    if "doc_separator" in fact:
        notes.append("separated by commas")
    line = lines.line(fact["python"], element)
    return Attr(xml, fact["python"], _kind(element, fact), alias, kind == "url", tuple(notes), line)


def _kind(element: str, fact: dict[str, Any]) -> str:
    if fact["xml"] in SECONDS.get(element, ()):
        return "seconds"
    if fact.get("accepts_bool"):
        return "flag"
    if "[positive integer]" in fact.get("doc_values", ()):
        return "count"
    kinds = {"bool": "bool", "int": "int", "float": "float", "list[enum]": "words", "list[int]": "ints"}
    return kinds.get(fact["type"], "text")


# ---------------------------------------------------------------------------------------------------------- modules


_SOURCE = "tools/codegen/facts/twiml.json"


def _head(doc: str, *lines: str) -> str:
    return f'# {header(_SOURCE)}\n"""{doc}"""\n\nfrom __future__ import annotations\n\n' + "\n".join(lines) + "\n"


def rules_module(model: Model) -> str:
    lines = [
        _head("The facts of every element, for those that check, parse, generate and document."),
        "from typing import Final\n",
        "from twilio_fp.twiml.rule import Attribute, Rule\n",
        '__all__ = ["DOCUMENTS", "RULES"]\n',
        f"DOCUMENTS: Final = {DOCUMENTS!r}",
        '"""The kinds of document, in the order of Response\'s sets of children."""\n',
        "RULES: Final[dict[str, Rule]] = {",
    ]
    response = Elem("Response", "Response", "response", "none", DOCUMENTS, (), ())
    for e in (response, *sorted(model.elements.values())):
        children = tuple(model.documents.values()) if e.name == "Response" else (e.children,)
        attributes = "".join(
            f"Attribute({a.xml!r}, {a.python!r}, {a.kind!r}"
            + (f", {a.values!r}" if a.values or a.url else "")
            + (", url=True" if a.url else "")
            + "),"
            for a in sorted(e.attributes)
        )
        lines.append(
            f"{e.name!r}: Rule({e.name!r}, {e.tag!r}, {e.module!r}, {e.text!r}, {e.documents!r}, "
            f"{children!r}, ({attributes}){', prose=True' * e.prose}{', json=True' * e.json}),"
        )
    lines += ["}", '"""Each element\'s facts, by the name of its record."""']
    return "\n".join(lines)


def enumerations_module(model: Model) -> str:
    users: dict[str, list[str]] = {}
    for e in model.elements.values():
        for a in e.attributes:
            if a.values:
                users.setdefault(a.values, []).append(f"{e.name}.{a.python}")
    lines = [
        _head("The values that Twilio lists for attributes: for type checkers and editors, no bounds at run time."),
        "from typing import Literal, TypeAlias\n",
        f"__all__ = {sorted(model.values)!r}\n",
    ]
    for name, values in model.values.items():
        lines.append(f"{name}: TypeAlias = Literal[{', '.join(map(_quoted, values))}]")
        shown = users[name] if len(users[name]) <= 6 else [*users[name][:5], f"{len(users[name]) - 5} more"]
        doc = _wrap(f"What {_and(shown)} may be.", "")
        lines.append(f'"""{doc}"""\n')
    return "\n".join(lines)


def _and(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _given(a: Attr) -> str:
    """The type of the keyword."""
    text = f"{a.values} | str" if a.values else "str"
    kinds = {
        "text": text,
        "bool": "bool",
        "int": "int",
        "seconds": "timedelta | int",
        "float": "float",
        "words": f"{text} | Iterable[{text}]",
        "ints": "int | Iterable[int]",
        "flag": f"bool | {text}",
        "count": f"{text} | int",
    }
    return kinds[a.kind] + " | None"


def _kept(a: Attr) -> str:
    """The type of the field."""
    kinds = {
        "words": "tuple[str, ...]",
        "ints": "tuple[int, ...]",
        "seconds": "int",
        "flag": "bool | str",
        "count": "str",
        "text": "str",
    }
    return kinds.get(a.kind, a.kind) + " | None"


def _held(e: Elem, children: tuple[str, ...]) -> str:
    return " | ".join([*children, *(["str"] if e.text != "none" else []), "Element", "Comment"])


def _wrap(text: str, indent: str = "    ", hang: str = "") -> str:
    return textwrap.fill(
        text,
        120,
        initial_indent=indent,
        subsequent_indent=indent + hang,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _attribute_doc(a: Attr) -> str:
    """Return an attribute's line of help, and behind it what else the facts say of how it is given."""
    said: list[str] = []
    camel = "".join([a.python.split("_")[0], *(w.title() for w in a.python.rstrip("_").split("_")[1:])])
    if camel != a.xml:
        said.append(f"``{a.xml}`` in XML")
    said += {
        "seconds": ["whole seconds, or a timedelta"],
        "words": ["a list, joined by spaces"],
        "ints": ["a list, joined by spaces"],
    }.get(a.kind, [])
    said += a.notes
    return f"{a.help} ({'; '.join(said)})" if said else a.help


def element_class(e: Elem) -> str:
    sentence, page, example = WORDS[e.name]
    held = _held(e, e.children)
    mapping = " | Mapping[str, object]" if e.json else ""
    default = "" if e.text == "required" else " = None"
    notes = [f"{a.python}: {_attribute_doc(a)}" for a in e.attributes]
    if e.tag != e.name:
        sentence += f" It is ``<{e.tag}>`` in XML."
    doc = [f'"""{sentence}' if len(sentence) < 110 else f'"""{_wrap(sentence, "    ").strip()}', ""]
    if notes:
        doc += ["    Args:"]
        doc += [_wrap(note, "        ", "    ") for note in notes]
        doc += [""]
    doc += ["    >>> from twilio_fp import twiml"]
    call = f"    >>> twiml.render({_python(example)}, declaration=False)"
    doc += [call] if len(call) <= 120 else _split(call)
    doc += [f"    {_xml(example)!r}", "", f"    Source: {page}", '    """']
    body = ["\n".join(doc), ""]
    body += [f"    content: tuple[{held}, ...]"]
    for a in e.attributes:
        body += [f"    {a.python}: {_kept(a)}", _wrap(f'"""{_attribute_doc(a)}"""')]
    body += [
        "    extra: FrozenMap[str, str]",
        "",
        f"    tag = {e.tag!r}",
        f"    prose = {e.prose}",
        f"    _rule = RULES[{e.name!r}]",
        "",
    ]
    # What a call may say is for type checkers. All else is taken when it runs, to be answered with what to write.
    body += ["    if TYPE_CHECKING:", "", "        def __init__("]
    body += ["            self,", f"            content: Content[{held}]{mapping}{default},", "            *,"]
    body += [f"            {a.python}: {_given(a)} = None," for a in e.attributes]
    body += [
        "            extra: Mapping[str, str | float] | None = None,",
        "        ) -> None: ...",
        "",
        "    else:",
        "",
    ]
    keywords = "".join(f"{a.python}=None, " for a in e.attributes)
    given, refused = ("UNSET", "content is UNSET or more") if e.text == "required" else ("None", "more")
    body += [f"        def __init__(self, content={given}, *more, {keywords}extra=None, **unknown):"]
    content = "json_text(content)" if e.json else "content"
    filler = f"_{e.name.upper()}"
    body += [f"            if {refused} or unknown:", "                refuse(self._rule, (content, *more), unknown)"]
    body += [f'            start = "<{e.tag}"']
    for index, a in enumerate(sorted(e.attributes)):
        body += [
            f"            if {a.python} is not None:",
            f"                start += {filler}.attributes[{index}](self, {a.python})",
        ]
    body += [f"            finish(self, {filler}, start, {content}, extra)", "", "", f"{filler} = Filler({e.name})"]
    raw = "r" if "\\" in "\n".join(doc) else ""
    return f"@final\n@element(init=False)\nclass {e.name}(TypedElement):\n    " + raw + "\n".join(body) + "\n"


def _split(call: str) -> list[str]:
    head, tail = "    >>> twiml.render(", ", declaration=False)"
    return [
        head,
        f"    ...     {call.removeprefix(head).removesuffix(tail)},",
        "    ...     declaration=False,",
        "    ... )",
    ]


def element_module(model: Model, module: str) -> str:
    doc, names = MODULES[module]
    here = [model.elements[name] for name in names]
    body = ""
    if module == "response":
        body = response_class(model)
    body += "\n\n".join(element_class(e) for e in here)
    exported = sorted([*names, *(["Response"] if module == "response" else [])])
    needed = {child for e in here for child in e.children}
    if module == "response":
        needed |= {child for children in model.documents.values() for child in children}
    imports: dict[str, set[str]] = {}
    for name in needed - set(names):
        imports.setdefault(f"twilio_fp.twiml.{model.elements[name].module}", set()).add(name)
    values = {a.values for e in here for a in e.attributes if a.values and a.kind in {"text", "words", "flag", "count"}}
    imports["twilio_fp.twiml.enumerations"] = {v for v in values if v}
    imports["twilio_fp.twiml.element"] = {"Element"}
    imports["twilio_fp.twiml.node"] = {"Comment", "Content"}
    imports["twilio_fp.values"] = {"FrozenMap"}
    abc = "Iterable, Mapping" if any(a.kind in {"words", "ints"} for e in here for a in e.attributes) else "Mapping"
    unannotated = "# ruff: noqa: ANN001, ANN002, ANN003, ANN204 - what is taken is written for type checkers alone\n"
    typing = "TYPE_CHECKING, Any, Self, final, overload" if module == "response" else "TYPE_CHECKING, final"
    lines = [
        _head(doc, unannotated),
        f"from typing import {typing}\n",
        "from twilio_fp.twiml.node import element",
        "from twilio_fp.twiml.rules import RULES",
        "from twilio_fp.twiml.mistakes import refuse",
        "from twilio_fp.twiml.tree import Filler, TypedElement, finish"
        + (", json_text" if any(e.json for e in here) else ""),
        *(["from twilio_fp.values import UNSET"] if any(e.text == "required" for e in here) else []),
        "",
        "if TYPE_CHECKING:",
        f"    from collections.abc import {abc}",
    ]
    if any(a.kind == "seconds" for e in here for a in e.attributes):
        lines.append("    from datetime import timedelta")
    lines += [
        "",
        *[
            f"    from {source} import {', '.join(sorted(imports[source]))}"
            for source in sorted(imports)
            if imports[source]
        ],
    ]
    lines += ["", f"__all__ = {exported!r}", "", "", body]
    return "\n".join(lines)


def response_class(model: Model) -> str:
    extra = "extra: Mapping[str, str | float] | None = None"
    lines = [
        "if TYPE_CHECKING:",
        "",
        "    class _Root(TypedElement):",
        "        # The overloads of Response are of __new__, so that attrs.evolve finds one __init__ to check.",
        "",
        f"        def __init__(self, content: Content[Any] = None, *, {extra}) -> None: ...",
        "",
        "else:",
        "    _Root = TypedElement",
        "",
        "",
        "@final",
        "@element(init=False)",
        "class Response(_Root):",
        '    """The root of a document: what a call, a message or a fax is answered with.',
        "",
        "    It holds the verbs of one kind of document, in the order that they run.",
        "",
        "    >>> from twilio_fp import twiml",
        "    >>> twiml.render(twiml.Response([twiml.Say('Hello.'), twiml.Hangup()]), declaration=False)",
        "    '<Response><Say>Hello.</Say><Hangup /></Response>'",
        "",
        "    Raises:",
        "        TwimlError: verbs of different kinds of document, or what no Response holds.",
        "",
        "    Source: https://www.twilio.com/docs/voice/twiml#the-response-element",
        '    """',
        "",
        "    content: tuple[Any, ...]  # whichever kind of document it is",
        "    extra: FrozenMap[str, str]",
        "",
        "    tag = 'Response'",
        "    prose = False",
        "    _rule = RULES['Response']",
        "",
        "    def __twiml__(self) -> str:",
        "        return str(self)",
        "",
    ]
    lines += ["    if TYPE_CHECKING:", ""]
    for kind in DOCUMENTS:
        held = " | ".join([*model.documents[kind], "Element", "Comment"])
        default = " = None" if kind == "voice" else ""
        new = f"        def __new__(cls, content: Content[{held}]{default}, *, {extra}) -> Self: ..."
        lines += ["        @overload", new, ""]
    lines += [
        f"        def __new__(cls, content: Any = None, *, {extra}) -> Self:  # noqa: ARG004",
        '            """Make it empty, for ``__init__`` to fill."""',
        "            return object.__new__(cls)",
        "",
        "    else:",
        "",
        "        def __init__(self, content=None, *more, extra=None, **unknown):",
        "            if more or unknown:",
        "                refuse(self._rule, (content, *more), unknown)",
        '            finish(self, _RESPONSE, "<Response", content, extra)',
    ]
    lines += ["", "", "_RESPONSE = Filler(Response)", "", "", ""]
    return "\n".join(lines)


# --------------------------------------------------------------------------------------------------------- examples


def _python(example: Example) -> str:
    name, attributes, content = example
    names = {a.xml: a.python for a in _ELEMENTS[name].attributes}
    arguments: list[str] = []
    if content:
        shown = [_quoted(item) if isinstance(item, str) else _python(item) for item in content]
        arguments.append(shown[0] if len(shown) == 1 else f"[{', '.join(shown)}]")
    for xml, value in attributes.items():
        arguments.append(f"{names[xml]}={_literal(value)}")
    return f"twiml.{name}({', '.join(arguments)})"


def _literal(value: Any) -> str:
    return (
        _quoted(value)
        if isinstance(value, str)
        else f"[{', '.join(map(_literal, value))}]"
        if isinstance(value, list)
        else repr(value)
    )


def _xml(example: Example) -> str:
    name, attributes, content = example

    def spelled(value: Any) -> str:
        if isinstance(value, bool):
            return "true" if value else "false"
        return (
            " ".join(map(spelled, value))
            if isinstance(value, list)
            else str(value).replace("&", "&amp;").replace('"', "&quot;")
        )

    start = f"<{_ELEMENTS[name].tag}" + "".join(f' {xml}="{spelled(attributes[xml])}"' for xml in sorted(attributes))
    if not content:
        return f"{start} />"
    return (
        f"{start}>{''.join(item if isinstance(item, str) else _xml(item) for item in content)}</{_ELEMENTS[name].tag}>"
    )


# ------------------------------------------------------------------------------------------------------------- face

BY_HAND = {
    "checking": ["Problem", "problems"],
    "comparing": ["Difference", "diff"],
    "diagrams": ["diagram"],
    "element": ["Element"],
    "node": ["Comment", "Content", "Node"],
    "parsing": ["Raw", "parse"],
    "rendering": ["render", "render_bytes"],
    "text": ["clean"],
    "tree": ["TypedElement"],
}


def _face(doc: str, homes: dict[str, str], package: str) -> str:
    by_module: dict[str, list[str]] = {}
    for name, module in homes.items():
        by_module.setdefault(module, []).append(name)
    lines = [_head(doc), "from typing import TYPE_CHECKING\n", "if TYPE_CHECKING:"]
    for module in sorted(by_module):
        names = ", ".join(f"{name} as {name}" for name in sorted(by_module[module]))
        lines += [f"    from {package}.{module} import {names}"]
    lines += ["else:", "    from twilio_fp.lazy import face", "", "    __all__, __getattr__, __dir__ = face("]
    lines += ["        __name__,", "        {"]
    for module in sorted(by_module):
        wrapped = textwrap.wrap(" ".join(sorted(by_module[module])), 90)
        joined = " ".join([json.dumps(f"{line} ") for line in wrapped[:-1]] + [json.dumps(wrapped[-1])])
        lines.append(f"            {json.dumps(module)}: {joined},")
    lines += ["        },", "    )"]
    return "\n".join(lines)


def face_module(model: Model) -> str:
    homes = {name: module for module, names in BY_HAND.items() for name in names}
    homes |= {e.name: e.module for e in model.elements.values()} | {"Response": "response"}
    return _face(
        "TwiML as immutable trees: built, rendered, parsed, checked, compared and drawn. Nothing is loaded until used.",
        homes,
        "twilio_fp.twiml",
    )


def voice_module(model: Model) -> str:
    homes = {e.name: e.module.removeprefix("voice.") for e in model.elements.values() if e.module.startswith("voice.")}
    return _face("The elements of voice documents, loaded when they are used.", homes, "twilio_fp.twiml.voice")


# -------------------------------------------------------------------------------------------------------- reference


def reference_page(model: Model) -> str:
    lines = [
        "# TwiML reference",
        "",
        f"<!-- {header(_SOURCE)} -->",
        "",
        f"The {len(model.elements)} elements that `twilio_fp.twiml` knows, with the attributes, children and values",
        "that the facts list. [TwiML](twiml.md) says how they are used. Any element also takes `extra={…}`,",
        "`Element(…)` and `Comment(…)`. Closed sets of values are checked by editors and type checkers only.",
        "",
        f"Lists of values with more than {MOST_SHOWN} members are in `twilio_fp.twiml.enumerations`.",
        "",
        "## Response",
        "",
        "The root. It holds the verbs of one kind of document:",
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
            f"- In Python: `twilio_fp.twiml.{e.name}`, a {_and(list(e.documents))} element",
        ]
        lines += [f"- Stands in: {_links(tuple(sorted(parents[e.name])))}"]
        lines += [f"- Holds: {_links(e.children)}" if e.children else "- Holds no element"]
        said = {"none": "no text", "optional": "text", "required": "text, without which it makes no sense"}[e.text]
        lines += [
            f"- Text: {said}" + ", mixed with elements as in a sentence" * e.prose + ", as JSON" * e.json,
            "",
        ]
        lines += ["```py", _python(example), "```", "", "```xml", _xml(example), "```"]
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
    said: list[str] = []
    if a.values:
        values = model.values[a.values]
        said.append(
            ", ".join(f"`{v}`" for v in values) if len(values) <= MOST_SHOWN else f"`{a.values}`: {len(values)} values"
        )
    said += [note.replace("``", "`") for note in a.notes]
    return "; ".join(said)


# ------------------------------------------------------------------------------------------------------------ output


_ELEMENTS: dict[str, Elem] = {}


def generate() -> dict[Path, str]:
    """Return every generated file's text by its path from the top of the repository."""
    model = read(json.loads(FACTS.read_text("utf-8")))
    _ELEMENTS.update(model.elements)
    modules = {
        "__init__": face_module(model),
        "voice/__init__": voice_module(model),
        "rules": rules_module(model),
        "enumerations": enumerations_module(model),
        **{module.replace(".", "/"): element_module(model, module) for module in MODULES},
    }
    files = {Path(f"{PACKAGE}/{name}.py"): text for name, text in modules.items()}
    return formatted({**files, Path("docs/twiml-reference.md"): reference_page(model)}, ROOT)
