"""``twilio_fp/twiml``'s generated modules, and the reference page, from the table of facts."""

from __future__ import annotations

import json
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from tools.codegen.faces import face_lines
from tools.codegen.formatting import formatted
from tools.codegen.header import header
from tools.codegen.twiml_examples import python_of, quoted, xml_of
from tools.codegen.twiml_model import DOCUMENTS, SOURCE, Attr, Elem, Model, read
from tools.codegen.twiml_reference import listed, reference_page
from tools.codegen.twiml_words import MODULES, WORDS

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["FACTS", "generate"]

ROOT = Path(__file__).parents[2]
FACTS = ROOT / SOURCE
PACKAGE = "twilio_fp/twiml"


def _head(doc: str, *lines: str) -> str:
    return f'# {header(SOURCE)}\n"""{doc}"""\n\nfrom __future__ import annotations\n\n' + "\n".join(lines) + "\n"


def rules_module(model: Model) -> str:
    lines = [
        _head("The facts about every element, for checking, parsing, generating and documenting."),
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
        _head("The values that Twilio lists for attributes, for type checkers and editors; not checked at run time."),
        "from typing import Literal, TypeAlias\n",
        f"__all__ = {sorted(model.values)!r}\n",
    ]
    for name, values in model.values.items():
        lines.append(f"{name}: TypeAlias = Literal[{', '.join(map(quoted, values))}]")
        shown = users[name] if len(users[name]) <= 6 else [*users[name][:5], f"{len(users[name]) - 5} more"]
        doc = _wrap(f"The listed values of {listed(shown)}.", "")
        lines.append(f'"""{doc}"""\n')
    return "\n".join(lines)


def _argument_type(a: Attr) -> str:
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


def _field_type(a: Attr) -> str:
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


def _content_type(e: Elem, children: tuple[str, ...]) -> str:
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
    """Return an attribute's line of help, followed by the facts about its values."""
    details: list[str] = []
    camel = "".join([a.python.split("_")[0], *(w.title() for w in a.python.rstrip("_").split("_")[1:])])
    if camel != a.xml:
        details.append(f"``{a.xml}`` in XML")
    details += {
        "seconds": ["whole seconds, or a timedelta"],
        "words": ["a list, joined by spaces"],
        "ints": ["a list, joined by spaces"],
    }.get(a.kind, [])
    details += a.notes
    return f"{a.help} ({'; '.join(details)})" if details else a.help


def element_class(e: Elem, elements: Mapping[str, Elem]) -> str:
    sentence, page, example = WORDS[e.name]
    content_type = _content_type(e, e.children)
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
    call = f"    >>> twiml.render({python_of(example, elements)}, declaration=False)"
    doc += [call] if len(call) <= 120 else _split(call)
    doc += [f"    {xml_of(example, elements)!r}", "", f"    Source: {page}", '    """']
    body = ["\n".join(doc), ""]
    body += [f"    content: tuple[{content_type}, ...]"]
    for a in e.attributes:
        body += [f"    {a.python}: {_field_type(a)}", _wrap(f'"""{_attribute_doc(a)}"""')]
    body += [
        "    extra: FrozenMap[str, str]",
        "",
        f"    tag = {e.tag!r}",
        f"    prose = {e.prose}",
        f"    _rule = RULES[{e.name!r}]",
        "",
    ]
    # The exact signature is for type checkers. At run time anything is accepted, so that errors can say what to write.
    body += ["    if TYPE_CHECKING:", "", "        def __init__("]
    body += ["            self,", f"            content: Content[{content_type}]{mapping}{default},", "            *,"]
    body += [f"            {a.python}: {_argument_type(a)} = None," for a in e.attributes]
    body += [
        "            extra: Mapping[str, str | float] | None = None,",
        "        ) -> None: ...",
        "",
        "    else:",
        "",
    ]
    keywords = "".join(f"{a.python}=None, " for a in e.attributes)
    default_content, condition = ("UNSET", "content is UNSET or more") if e.text == "required" else ("None", "more")
    body += [f"        def __init__(self, content={default_content}, *more, {keywords}extra=None, **unknown):"]
    content = "json_text(content)" if e.json else "content"
    initializer = f"_{e.name.upper()}"
    body += [f"            if {condition} or unknown:", "                refuse(self._rule, (content, *more), unknown)"]
    body += [f'            start = "<{e.tag}"']
    for index, a in enumerate(sorted(e.attributes)):
        body += [
            f"            if {a.python} is not None:",
            f"                start += {initializer}.attributes[{index}](self, {a.python})",
        ]
    body += [
        f"            finish(self, {initializer}, start, {content}, extra)",
        "",
        "",
        f"{initializer} = Initializer({e.name})",
    ]
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
    elements = [model.elements[name] for name in names]
    body = ""
    if module == "response":
        body = response_class(model)
    body += "\n\n".join(element_class(e, model.elements) for e in elements)
    exported = sorted([*names, *(["Response"] if module == "response" else [])])
    needed = {child for e in elements for child in e.children}
    if module == "response":
        needed |= {child for children in model.documents.values() for child in children}
    imports: dict[str, set[str]] = {}
    for name in needed - set(names):
        imports.setdefault(f"twilio_fp.twiml.{model.elements[name].module}", set()).add(name)
    values = {
        a.values for e in elements for a in e.attributes if a.values and a.kind in {"text", "words", "flag", "count"}
    }
    imports["twilio_fp.twiml.enumerations"] = {v for v in values if v}
    imports["twilio_fp.twiml.element"] = {"Element"}
    imports["twilio_fp.twiml.node"] = {"Comment", "Content"}
    imports["twilio_fp.values"] = {"FrozenMap"}
    abc = "Iterable, Mapping" if any(a.kind in {"words", "ints"} for e in elements for a in e.attributes) else "Mapping"
    unannotated = "# ruff: noqa: ANN001, ANN002, ANN003, ANN204 - the parameters are declared for type checkers only\n"
    typing = "TYPE_CHECKING, Any, Self, final, overload" if module == "response" else "TYPE_CHECKING, final"
    lines = [
        _head(doc, unannotated),
        f"from typing import {typing}\n",
        "from twilio_fp.twiml.node import element",
        "from twilio_fp.twiml.rules import RULES",
        "from twilio_fp.twiml.mistakes import refuse",
        "from twilio_fp.twiml.tree import Initializer, TypedElement, finish"
        + (", json_text" if any(e.json for e in elements) else ""),
        *(["from twilio_fp.values import UNSET"] if any(e.text == "required" for e in elements) else []),
        "",
        "if TYPE_CHECKING:",
        f"    from collections.abc import {abc}",
    ]
    if any(a.kind == "seconds" for e in elements for a in e.attributes):
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
        '    """The root of a document: the response to a call, a message or a fax.',
        "",
        "    It holds the verbs of one kind of document, in the order in which they run.",
        "",
        "    >>> from twilio_fp import twiml",
        "    >>> twiml.render(twiml.Response([twiml.Say('Hello.'), twiml.Hangup()]), declaration=False)",
        "    '<Response><Say>Hello.</Say><Hangup /></Response>'",
        "",
        "    Raises:",
        "        TwimlError: the verbs are of different kinds of document, or no Response may contain them.",
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
        content_type = " | ".join([*model.documents[kind], "Element", "Comment"])
        default = " = None" if kind == "voice" else ""
        new = f"        def __new__(cls, content: Content[{content_type}]{default}, *, {extra}) -> Self: ..."
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
    lines += ["", "", "_RESPONSE = Initializer(Response)", "", "", ""]
    return "\n".join(lines)


# ------------------------------------------------------------------------------------------------------------- face

HAND_WRITTEN = {
    "checking": ["Problem", "problems"],
    "comparing": ["Difference", "diff"],
    "diagrams": ["diagram"],
    "element": ["Element"],
    "node": ["Comment", "Content", "Node"],
    "parsing": ["Raw", "parse"],
    "rendering": ["render", "render_bytes"],
    "run": ["run"],
    "text": ["clean"],
    "tree": ["TypedElement"],
}


def _face(doc: str, modules: dict[str, str], package: str) -> str:
    by_module: dict[str, list[str]] = {}
    for name, module in modules.items():
        by_module.setdefault(module, []).append(name)
    lines = [_head(doc), "from typing import TYPE_CHECKING\n", "if TYPE_CHECKING:"]
    for module in sorted(by_module):
        names = ", ".join(f"{name} as {name}" for name in sorted(by_module[module]))
        source = package if by_module[module] == [module] else f"{package}.{module}"  # a module may give itself
        lines += [f"    from {source} import {names}"]
    return "\n".join([*lines, *face_lines(by_module)])


def face_module(model: Model) -> str:
    modules = {name: module for module, names in HAND_WRITTEN.items() for name in names}
    modules |= {e.name: e.module for e in model.elements.values()} | {"Response": "response"}
    return _face(
        "TwiML as immutable trees: built, rendered, parsed, checked, drawn and run. Nothing is loaded until used.",
        modules,
        "twilio_fp.twiml",
    )


def voice_module(model: Model) -> str:
    modules = {
        e.name: e.module.removeprefix("voice.") for e in model.elements.values() if e.module.startswith("voice.")
    }
    return _face("The elements of voice documents, loaded when they are used.", modules, "twilio_fp.twiml.voice")


# ------------------------------------------------------------------------------------------------------------ output


def generate() -> dict[Path, str]:
    """Return every generated file's text by its path from the top of the repository."""
    model = read(json.loads(FACTS.read_text("utf-8")))
    modules = {
        "__init__": face_module(model),
        "voice/__init__": voice_module(model),
        "rules": rules_module(model),
        "enumerations": enumerations_module(model),
        **{module.replace(".", "/"): element_module(model, module) for module in MODULES},
    }
    files = {Path(f"{PACKAGE}/{name}.py"): text for name, text in modules.items()}
    return formatted({**files, Path("docs/twiml-reference.md"): reference_page(model)}, ROOT)
