"""The facts about a field that generated records carry: its name on the wire, its kind, whether it is personal.

A record's fields stand in one line of text each kind of place, in the order of its attributes::

    "To From=from_ MediaUrl:string[] SendAt:date-time Body!"

A word is ``wire-name``, then ``=attribute`` where the name does not follow `attribute_name`, ``:kind`` where it is not
a string, ``*`` where it must be given, and ``!`` where it is personal data (``!!``: sensitive). A kind is one of
`SCALARS` or the name of a record; ``[]`` after it makes a list, ``{}`` a mapping from strings, ``?`` at the end admits
null.
"""

from __future__ import annotations

import keyword
import re
import sys
from functools import cache
from importlib import import_module
from typing import Any, Literal, TypeAlias, get_args

from twilio_fp.record import Record, record

__all__ = [
    "SCALARS",
    "FieldFact",
    "HttpMethod",
    "Kind",
    "Pii",
    "attribute_name",
    "enumeration",
    "parse_facts",
    "resolve",
]

SCALARS = frozenset(
    {"string", "integer", "number", "boolean", "date", "date-time", "rfc2822", "json", "json-text", "numbered"},
)
"""The kinds that are no record and no enumeration.

``json`` is any JSON (as text where it stands in a form), ``json-text`` a string that carries JSON, ``rfc2822`` a date
and time in a mail's form, ``numbered`` a mapping sent as ``ParameterN.Name`` and ``ParameterN.Value``. Two more kinds
are made of a word and a name: ``prefixed.AddOns`` is a mapping sent as ``AddOns.path.of.keys``, and ``enum.CallStatus``
text of which an enumeration beside the record knows some values.
"""

Pii: TypeAlias = Literal["", "standard", "sensitive"]
"""Whether a field holds personal data, as Twilio classifies it."""

HttpMethod: TypeAlias = Literal["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"] | str
"""The method by which Twilio should call an address of yours."""

_SIGNS = re.compile("[^a-zA-Z0-9]+")
_WORDS = re.compile("(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])")


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
        facts.append(FieldFact(name, wire, _kind(kind or "string"), pii, required=bare != marked))
    return tuple(facts)


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


def _named(name: str, owner: type) -> Any:
    module = sys.modules[owner.__module__]
    found = module.__dict__.get(name)
    return found if found is not None else getattr(import_module(owner.__module__.rpartition(".")[0]), name)
