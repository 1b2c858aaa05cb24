"""The elements of TwiML, read from the table of facts."""

from __future__ import annotations

from collections import Counter
from typing import Any, Final, NamedTuple

from tools.codegen.help_lines import TWIML_HELP, Lines
from tools.codegen.twiml_words import MODULES, WORDS

__all__ = ["DOCUMENTS", "SOURCE", "Attr", "Elem", "Model", "read"]

SOURCE: Final = "tools/codegen/facts/twiml.json"

DOCUMENTS = ("voice", "messaging", "fax")

# Durations in whole seconds, which also accept a timedelta. The facts only declare them as whole numbers.
SECONDS = {
    "Conversation": {"inboundTimeout", "routingAssignmentTimeout"},
    "Dial": {"timeout", "timeLimit"},
    "Gather": {"timeout", "maxSpeechTime"},
    "Pause": {"length"},
    "Pay": {"timeout"},
    "Record": {"timeout", "maxLength"},
    "Task": {"timeout"},
}

# Names of value sets shared by several attributes; a set with one user is named after it.
SHARED = {
    "method": "Method",
    "ApplicationEvent": "CallEvent",
    "ConferenceTrim": "Trim",
    "ConferenceRecordingEvent": "RecordingEvent",
    "DialRecordingTrack": "RecordingTrack",
    "MediaFilterFilterType": "FilterType",
    "MediaFilterTrack": "StreamTrack",
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
    """Return the facts as the package's model, after rejecting anything that it can't represent."""
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
            raise SystemExit(f"{name}: {clash} are not valid keyword arguments")
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
