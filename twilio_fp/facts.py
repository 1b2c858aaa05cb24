"""The facts about a field that generated records carry: its name on the wire, its kind, whether it is personal.

An operation's parameters stand in one line of text each kind of place, in the order of its attributes::

    "To From=from_ MediaUrl:string[] SendAt:date-time Body!"

A word is ``wire-name``, then ``=attribute`` where the name does not follow `attribute_name`, ``:kind`` where it is not
a string, ``*`` where it must be given, and ``!`` where it is personal data (``!!``: sensitive). A kind is one of
`SCALARS` or the name of a record; ``[]`` after it makes a list, ``{}`` a mapping from strings, ``?`` at the end admits
null.

A record of a JSON object says in such words only what its fields don't say themselves. A field that no word is about
has the wire name that `wire_name` makes of its attribute, and the kind that its annotation tells by `annotated_kind`;
a word without a kind leaves that to the annotation, too. So does an operation that states its facts by
`twilio_fp.operation.BriefSpec`.
"""

from __future__ import annotations

import builtins
import keyword
import re
import sys
from functools import cache
from importlib import import_module
from itertools import takewhile
from typing import Any, Literal, TypeAlias, get_args

from twilio_fp.errors import UsageError
from twilio_fp.printable import told
from twilio_fp.record import Record, record

__all__ = [
    "SCALARS",
    "FieldFact",
    "HttpMethod",
    "Kind",
    "Pii",
    "annotated_kind",
    "attribute_name",
    "enumeration",
    "fact_word",
    "parameter_name",
    "parse_facts",
    "resolve",
    "wire_name",
]

SCALARS = frozenset(
    {
        "string",
        "integer",
        "number",
        "boolean",
        "date",
        "date-time",
        "rfc2822",
        "json",
        "json-text",
        "joined",
        "milliseconds",
        "minutes",
        "numbered",
        "seconds",
        "secret",
        "twiml",
    },
)
"""The kinds that are no record and no enumeration.

``json`` is any JSON (as text where it stands in a form), ``json-text`` a string that carries JSON, ``joined`` a list in
one text, apart by commas, ``seconds``, ``milliseconds`` and ``minutes`` a duration counted in these, ``twiml`` one that
carries TwiML, ``secret`` one that never shows (a received one may be any JSON, and is its text), ``rfc2822`` a date and
time in a mail's form, ``numbered`` a mapping sent as ``ParameterN.Name`` and ``ParameterN.Value``. Two more kinds are
made of a word and a name: ``prefixed.AddOns`` is a mapping sent as ``AddOns.path.of.keys``, and ``enum.CallStatus``
text of which an enumeration beside the record knows some values.
"""

Pii: TypeAlias = Literal["", "standard", "sensitive"]
"""Whether a field holds personal data, as Twilio classifies it."""

HttpMethod: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"] | str
"""The method by which Twilio should call an address of yours."""

_SIGNS = re.compile("[^a-zA-Z0-9]+")
_WORDS = re.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])")


@cache
def attribute_name(wire: str) -> str:
    """Return the attribute that holds a wire name, by the one rule that all generated names follow.

    Words are split at signs and capitals and joined by ``_``; ``<`` and ``>`` become ``_before`` and ``_after``; a
    keyword of Python gets a ``_`` behind it.

    >>> [attribute_name(wire) for wire in ("StatusCallback", "A2PBundleSid", "StartTime>", "From", "a/b")]
    ['status_callback', 'a2p_bundle_sid', 'start_time_after', 'from_', 'a_b']
    """
    text = _SIGNS.sub("_", wire.replace("<", "Before").replace(">", "After")).strip("_")
    name = _WORDS.sub("_", text).lower()
    return f"{name}_" if keyword.iskeyword(name) else name


def wire_name(attribute: str) -> str:
    """Return the wire name of a record's attribute, where nothing else is said.

    >>> [wire_name(attribute) for attribute in ("date_sent", "from_")]
    ['date_sent', 'from']
    """
    bare = attribute.removesuffix("_")
    return bare if keyword.iskeyword(bare) else attribute


def parameter_name(attribute: str) -> str:
    """Return the wire name of a parameter's attribute, where nothing else is said and it is no member of a JSON body.

    >>> [parameter_name(attribute) for attribute in ("date_sent", "from_")]
    ['DateSent', 'From']
    """
    return "".join([word.capitalize() for word in attribute.split("_")])


@record
class Kind(Record):
    """What a field holds.

    Args:
        name: a scalar of `SCALARS`, or the name of an enumeration or a record.
        container: ``"[]"`` and ``"{}"`` from the inside out; empty for one value.
        nullable: whether null is a value.
    """

    name: str
    container: str = ""
    nullable: bool = False

    def __str__(self) -> str:
        return f"{self.name}{self.container}{'?' if self.nullable else ''}"

    @property
    def is_list(self) -> bool:
        """Whether the value is a list."""
        return self.container.endswith("[]")

    @property
    def is_map(self) -> bool:
        """Whether the value is a mapping from strings."""
        return self.container.endswith("{}")

    @property
    def item(self) -> Kind:
        """The kind of what the list or the mapping holds."""
        return Kind(self.name, self.container[:-2])


@record
class FieldFact(Record):
    """One field: its attribute, its name on the wire, its kind, whether it is personal, whether it must be given."""

    attribute: str
    wire: str
    kind: Kind
    pii: Pii = ""
    required: bool = False


@cache
def _kind(text: str) -> Kind:
    nullable = text.endswith("?")
    bare = text.removesuffix("?")
    name = bare.rstrip("[]{}")
    return Kind(name, bare[len(name) :], nullable)


_LISTS = (frozenset({"tuple"}), frozenset({"Iterable"}), frozenset({"Iterable", "str"}))
_ANNOTATED = {
    frozenset({"str"}): "string",
    frozenset({"int"}): "integer",
    frozenset({"int", "timedelta"}): "seconds",
    frozenset({"bool"}): "boolean",
    frozenset({"Decimal"}): "number",
    frozenset({"Decimal", "float"}): "number",
    frozenset({"date"}): "date",
    frozenset({"date", "str"}): "date",
    frozenset({"datetime"}): "date-time",
    frozenset({"datetime", "date", "str"}): "date-time",
    frozenset({"Any"}): "json",
    frozenset({"str", "Mapping", "Sequence"}): "json",
    frozenset({"str", "Mapping"}): "json-text",
    frozenset({"str", "Mapping", "SupportsPayload"}): "json-text",
    frozenset({"str", "SupportsTwiml"}): "twiml",
    frozenset({"Secret"}): "secret",
    frozenset({"str", "Secret"}): "secret",
}


@cache
def annotated_kind(annotation: str) -> Kind:
    """Return the kind that a field's annotation tells; it may be null where ``None`` is among its types.

    ``int`` is an integer, with ``timedelta`` beside it a number of seconds, ``Decimal`` a number, ``Any`` any JSON;
    ``tuple[…, ...]`` and ``Iterable[…]`` make a list, ``Mapping[str, …]`` a mapping. ``str`` beside a date, a time or a
    list, ``float`` beside ``Decimal`` and ``Mapping[str, Any]`` beside a record are other ways to give the same;
    ``str`` beside ``Mapping`` is JSON in text, beside ``SupportsTwiml`` TwiML, and ``Secret`` with or without ``str`` a
    secret. Any other name is a record's or an enumeration's.

    >>> [str(annotated_kind(text)) for text in ("dt.datetime | None", "tuple[Item, ...]", "Mapping[str, int]")]
    ['date-time?', 'Item[]', 'integer{}']

    Raises:
        UsageError: the annotation tells no kind.
    """
    types = _alternatives(annotation)
    nullable = "None" in types
    held = {name: inner for name, inner in map(_taken_apart, types) if name not in {"None", "Unset"}}
    names = frozenset(held)
    if names in _ANNOTATED:
        return Kind(_ANNOTATED[names], "", nullable)
    if names in _LISTS:
        item = annotated_kind((held.get("tuple") or held.get("Iterable", "")).removesuffix(", ..."))
        return Kind(item.name, f"{item.container}[]", nullable)
    if names == {"Mapping"} and held["Mapping"].startswith("str, "):
        item = annotated_kind(held["Mapping"].removeprefix("str, "))
        return Kind(item.name, f"{item.container}{{}}", nullable)
    name = min(names - {"Mapping"}, default="")
    if len(names) > 1 + ("Mapping" in names) or not name.isidentifier() or held[name] or hasattr(builtins, name):
        raise UsageError(f"the annotation {told(annotation)} tells no kind: say it in a word such as name:string[]")
    return Kind(name, "", nullable)


def _alternatives(annotation: str) -> list[str]:
    """Return the types between an annotation's outermost bars."""
    if "[" not in annotation:
        return [text.strip() for text in annotation.split("|")]
    types, depth = [""], 0
    for char in annotation:
        depth += (char == "[") - (char == "]")
        if char == "|" and not depth:
            types.append("")
        else:
            types[-1] += char
    return [text.strip() for text in types]


def _taken_apart(text: str) -> tuple[str, str]:
    """Return a type's own name and what stands in its brackets."""
    name, _, inner = text.partition("[")
    return name.rpartition(".")[2], inner.removesuffix("]")


@cache
def parse_facts(text: str, unsaid: str = "string") -> tuple[FieldFact, ...]:
    """Return the facts that a line of text states; a word that says no kind is of the kind ``unsaid``.

    >>> fact = parse_facts("From Body:string?*!")[1]
    >>> fact.attribute, fact.wire, str(fact.kind), fact.required, fact.pii
    ('body', 'Body', 'string?', True, 'standard')
    """
    facts: list[FieldFact] = []
    for word in text.split():
        marked = word.rstrip("!")
        pii: Pii = ("", "standard", "sensitive")[len(word) - len(marked)]
        bare = marked[:-1] if len(marked) > 1 and marked.endswith("*") else marked
        left, _, kind = bare.partition(":")
        wire, _, attribute = left.partition("=")
        name = attribute or attribute_name(wire)
        facts.append(FieldFact(name, wire, _kind(kind or unsaid), pii, required=bare != marked))
    return tuple(facts)


def fact_word(fact: FieldFact) -> str:
    """Return the word that states a fact, as `parse_facts` reads it.

    >>> fact_word(FieldFact("body", "Body", Kind("string", nullable=True), "standard", required=True))
    'Body:string?*!'
    """
    renamed = f"={fact.attribute}" if attribute_name(fact.wire) != fact.attribute else ""
    kind = "" if fact.kind == _STRING else f":{fact.kind}"
    return f"{fact.wire}{renamed}{kind}{'*' * fact.required}{_MARKS[fact.pii]}"


_STRING = Kind("string")
_MARKS: dict[Pii, str] = {"": "", "standard": "!", "sensitive": "!!"}


def resolve(kind: Kind, owner: type) -> Any:
    """Return the record that a kind of this owner's field names; None where it names none.

    A name that the owner's module does not have is one that its package exports.
    """
    return None if kind.name in SCALARS or "." in kind.name else _named(kind.name, owner)


def enumeration(kind: Kind, owner: type) -> tuple[str, ...]:
    """Return the values that are known of a kind's enumeration; none where it names none."""
    prefix, _, name = kind.name.partition(".")
    if prefix != "enum":
        return ()
    union: Any = HttpMethod if name == "HttpMethod" else _named(name, owner)
    return tuple([value for part in get_args(union) for value in get_args(part)])


def is_enumeration(name: str, owner: type) -> bool:
    """Return whether the module of a class, or of one that it inherits from, has an enumeration of that name."""
    if name in SCALARS:
        return False
    for cls in takewhile(lambda cls: Record not in cls.__bases__, owner.__mro__):
        found = sys.modules[cls.__module__].__dict__.get(name)
        if found is not None:
            return not isinstance(found, type)
    return name == "HttpMethod"


def _named(name: str, owner: type) -> Any:
    found = sys.modules[owner.__module__].__dict__.get(name)
    package = owner.__module__.rpartition(".")[0]
    if found is None and package:
        found = getattr(import_module(package), name, None)
    if found is None:
        raise UsageError(f"{owner.__name__} names {name}, which its module {owner.__module__} does not have")
    return found
