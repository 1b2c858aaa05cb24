"""The facts about a field that travels: its name on the wire, its kind, whether it is required, whether it is personal.

A record states the facts about its fields in one line of text, ``__fields__``; an operation states those about its
parameters in one line for each place that they travel in, in its ``__spec__``::

    "To* From=from_! MediaUrl:string[] SendAt:date-time Body!"

A word is ``wire-name``, then ``=attribute`` where the attribute's name does not follow `attribute_name`, ``:kind``
where the field is not a string, ``*`` where it is required, and ``!`` where it is personal data (``!!``: sensitive). A
kind is one of `SCALARS` or the name of a record; ``[]`` after it makes a list, ``{}`` a mapping from strings, and a
``?`` at the end admits null. Annotations are for people and type checkers: only these words decide what is sent and
read.
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

_SIGNS = "[^a-zA-Z0-9]+"
_WORDS = "(?<=[a-z])(?=[A-Z])|(?<=[A-Z0-9])(?=[A-Z][a-z])"


@cache
def attribute_name(wire: str) -> str:
    """Return the attribute that holds a wire name, by the one rule that all generated names follow.

    Words are split at signs and capitals and joined by ``_``; ``<`` and ``>`` become ``_before`` and ``_after``; a
    keyword of Python gets a ``_`` behind it.

    >>> [attribute_name(wire) for wire in ("StatusCallback", "A2PBundleSid", "StartTime>", "From", "a/b")]
    ['status_callback', 'a2p_bundle_sid', 'start_time_after', 'from_', 'a_b']
    """
    text = re.sub(_SIGNS, "_", wire.replace("<", "Before").replace(">", "After")).strip("_")
    name = re.sub(_WORDS, "_", text).lower()
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
def parse_kind(text: str) -> Kind:
    """Return the kind that a text names, such as ``date-time``, ``Item[]`` or ``string{}?``.

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
    """Refuse facts that do not fit a class: each field has one fact, which is required where it has no default.

    Args:
        cls: the class of a record or of an operation.
        stated: where the facts are stated, such as ``Parcel.__fields__``.
        facts: the facts.

    Raises:
        UsageError: they do not fit.
    """
    defaults = {field.name: field.default for field in attrs.fields(cls) if field.name != "extra"}
    told: set[str] = set()
    for fact in facts:
        name = fact.attribute
        if name not in defaults:
            raise UsageError(f"{stated} names {name}, which is not a field of {cls.__name__}")
        if name in told:
            raise UsageError(f"{stated} names {name} twice")
        if fact.required != (defaults[name] is attrs.NOTHING):
            raise UsageError(
                f"{stated} says {fact.wire}*, but the field {name} has a default: leave out the *"
                if fact.required
                else f"{stated} says {fact.wire}, but the field {name} has no default: write {fact.wire}*"
            )
        told.add(name)
    untold = [name for name in defaults if name not in told]
    if untold:
        raise UsageError(f"{stated} has no word about the field {untold[0]}: add one, such as {untold[0]}:integer")


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
    found = sys.modules[owner.__module__].__dict__.get(name)
    package = owner.__module__.rpartition(".")[0]
    if found is None and package:
        found = getattr(import_module(package), name, None)
    if found is None:
        raise UsageError(f"{owner.__name__} names {name}, which its module {owner.__module__} does not have")
    return found
