"""The facts about a field: its wire name, its kind, whether it is required and whether it is personal data.

A record states the facts about its fields in one line of text, ``__fields__``; an operation states those about its
parameters in its ``__spec__``, with one line for each part of the request::

    "To* From=from_! MediaUrl:string[] SendAt:date-time Body!"

A word is ``wire-name``, then ``=attribute`` if the attribute's name does not follow `attribute_name`, ``:kind`` if the
field is not a string, ``*`` if it is required, and ``!`` if it is personal data (``!!`` if sensitive). A kind is one of
`SCALARS` or the name of a record; ``[]`` after it makes a list, ``{}`` a mapping from strings, and a trailing ``?``
admits null. Annotations are for people and type checkers: only these words decide what is sent and read.
"""

from __future__ import annotations

import keyword
import re
import sys
from collections.abc import Iterable
from functools import cache
from importlib import import_module
from typing import Any, Literal, TypeAlias, get_args

import attrs

from twilio_fp.errors import UsageError
from twilio_fp.record import Record, record

__all__ = [
    "SCALARS",
    "FieldFact",
    "HttpMethod",
    "Kind",
    "Pii",
    "attribute_name",
    "check_facts",
    "enumeration",
    "parse_facts",
    "parse_kind",
    "resolve",
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
"""The kinds that are neither records nor enumerations.

``json`` is any JSON (as text in a form), ``json-text`` a string that carries JSON, ``joined`` a list as text, separated
by commas, ``seconds``, ``milliseconds`` and ``minutes`` a duration in that unit, ``twiml`` a string that carries TwiML,
``secret`` one that never shows (a received one may be any JSON, kept as its text), ``rfc2822`` a date and time in RFC
2822 format, ``numbered`` a mapping sent as ``ParameterN.Name`` and ``ParameterN.Value``. Two more kinds consist of a
word and a name: ``prefixed.AddOns`` is a mapping sent as ``AddOns.path.of.keys``, and ``enum.CallStatus`` is text, some
of whose values are listed in an enumeration next to the record.
"""

Pii: TypeAlias = Literal["", "standard", "sensitive"]
"""Whether a field holds personal data, as Twilio classifies it."""

HttpMethod: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"] | str
"""The method with which Twilio should call a URL of yours."""

_SIGNS = "[^a-zA-Z0-9]+"
_WORDS = "(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])"


@cache
def attribute_name(wire: str) -> str:
    """Return the attribute for a wire name, by the rule that all generated names follow.

    Words are split at punctuation and capitals and joined by ``_``; ``<`` and ``>`` become ``_before`` and ``_after``;
    Python keywords get a trailing ``_``.

    >>> [attribute_name(wire) for wire in ("StatusCallback", "A2PBundleSid", "StartTime>", "From", "a/b")]
    ['status_callback', 'a2p_bundle_sid', 'start_time_after', 'from_', 'a_b']
    """
    text = re.sub(_SIGNS, "_", wire.replace("<", "Before").replace(">", "After")).strip("_")
    name = re.sub(_WORDS, "_", text).lower()
    return f"{name}_" if keyword.iskeyword(name) else name


@record
class Kind(Record):
    """The type of a field's values.

    Args:
        name: a scalar of `SCALARS`, or the name of an enumeration or a record.
        container: ``"[]"`` and ``"{}"`` from the inside out; empty for a single value.
        nullable: whether null is allowed.
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
        """The kind of the items of the list or mapping."""
        return Kind(self.name, self.container[:-2])


@record
class FieldFact(Record):
    """The facts about one field: attribute, wire name, kind, whether it is personal data and whether it is required."""

    attribute: str
    wire: str
    kind: Kind
    pii: Pii = ""
    required: bool = False


@cache
def parse_kind(text: str) -> Kind:
    """Return the kind that text denotes, such as ``date-time``, ``Item[]`` or ``string{}?``.

    >>> parse_kind("Item[]?")
    Kind(name='Item', container='[]', nullable=True)
    """
    nullable = text.endswith("?")
    bare = text.removesuffix("?")
    name = bare.rstrip("[]{}")
    return Kind(name, bare[len(name) :], nullable)


@cache
def parse_facts(text: str) -> tuple[FieldFact, ...]:
    """Return the facts that a line of text states.

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
        facts.append(FieldFact(name, wire, parse_kind(kind or "string"), pii, required=bare != marked))
    return tuple(facts)


def check_facts(cls: Any, stated: str, facts: Iterable[FieldFact]) -> None:
    """Check facts against a class: each field needs one fact, which is required if the field has no default.

    Args:
        cls: the class of a record or operation.
        stated: where the facts are stated, such as ``Parcel.__fields__``.
        facts: the facts.

    Raises:
        UsageError: they do not fit.
    """
    defaults = {field.name: field.default for field in attrs.fields(cls) if field.name != "extra"}
    mentioned: set[str] = set()
    for fact in facts:
        name = fact.attribute
        if name not in defaults:
            raise UsageError(f"{stated} names {name}, which is not a field of {cls.__name__}")
        if name in mentioned:
            raise UsageError(f"{stated} names {name} twice")
        if fact.required != (defaults[name] is attrs.NOTHING):
            raise UsageError(
                f"{stated} says {fact.wire}*, but the field {name} has a default: leave out the *"
                if fact.required
                else f"{stated} says {fact.wire}, but the field {name} has no default: write {fact.wire}*"
            )
        mentioned.add(name)
    missing = [name for name in defaults if name not in mentioned]
    if missing:
        raise UsageError(f"{stated} does not mention the field {missing[0]}: add it, such as {missing[0]}:integer")


def resolve(kind: Kind, owner: type) -> Any:
    """Return the record class that the kind of a field of this owner names; None if it names none.

    The name is looked up in the owner's module, then in its package.
    """
    return None if kind.name in SCALARS or "." in kind.name else _named(kind.name, owner)


def enumeration(kind: Kind, owner: type) -> tuple[str, ...]:
    """Return the known values of a kind's enumeration; empty if it names none."""
    prefix, _, name = kind.name.partition(".")
    if prefix != "enum":
        return ()
    union: Any = HttpMethod if name == "HttpMethod" else _named(name, owner)
    return tuple([value for part in get_args(union) for value in get_args(part)])


def _named(name: str, owner: type) -> Any:
    found = sys.modules[owner.__module__].__dict__.get(name)
    package = owner.__module__.rpartition(".")[0]
    if found is None and package:
        found = getattr(import_module(package), name, None)
    if found is None:
        raise UsageError(f"{owner.__name__} names {name}, which its module {owner.__module__} does not have")
    return found
