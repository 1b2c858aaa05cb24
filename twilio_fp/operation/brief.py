"""Specs that leave to an operation's class what its fields, its name and its base say already."""

from __future__ import annotations

from inspect import formatannotation
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from twilio_fp.ask import Exchanged
from twilio_fp.errors import UsageError
from twilio_fp.facts import (
    FieldFact,
    Kind,
    annotated_kind,
    attribute_name,
    fact_word,
    parameter_name,
    parse_facts,
    wire_name,
)
from twilio_fp.operation.spec import OperationSpec, usual_success
from twilio_fp.resource import told_kind

if TYPE_CHECKING:
    from twilio_fp.operation.spec import Location

__all__ = ["BriefSpec"]

_PLACES: tuple[Location, ...] = ("path", "query", "header", "form", "json")


if TYPE_CHECKING:
    BriefSpec = OperationSpec
else:

    class BriefSpec:
        """The ``__spec__`` of an operation's class that states only what the class doesn't say itself.

        A field that no word is about belongs to the path where the address has its name in braces, else to the form or
        the JSON body where there is one, else to the query; its wire name is what `twilio_fp.facts.parameter_name`
        makes of its attribute, or `twilio_fp.facts.wire_name` in a JSON body. Its annotation tells its kind, its
        default whether it must be given, and the class's base what comes back. Success is 201 where the class's name
        begins with ``Create``, 204 of a ``DELETE``, else 200. ``form`` or ``json`` is empty where there is such a body
        and its fields say all.

        The class has the whole `OperationSpec` from when it is first asked for it.

        >>> from twilio_fp import Operation
        >>> from twilio_fp.record import record
        >>> @record(kw_only=True)
        ... class UpdateParcel(Operation[None]):
        ...     sid: str = attrs.field(kw_only=False)
        ...     weight: int | None = None
        ...     __spec__ = BriefSpec("POST https://post.twilio.com/v1/Parcels/{Sid}", form="")
        >>> UpdateParcel.__spec__.path, UpdateParcel.__spec__.form
        ('Sid*', 'Weight:integer')

        Args:
            call: the HTTP method and the address with its host.
            said: what `OperationSpec` takes, as far as the class does not say it.
        """

        __slots__ = ("_call", "_said")

        def __init__(self, call: str, **said: Any) -> None:
            self._call = call
            self._said = said

        def __get__(self, instance: object, owner: Any) -> OperationSpec:
            cls = next((base for base in owner.__mro__ if base.__dict__.get("__spec__") is self), None)
            if cls is not None:  # else another thread was here first
                cls.__spec__ = _whole(cls, self._call, self._said)
            return owner.__spec__


def _whole(cls: Any, call: str, said: dict[str, Any]) -> OperationSpec:
    method, _, url = call.partition(" ")
    in_path = [text.partition("}")[0] for text in url.split("{")[1:]]
    braces = {attribute_name(wire): wire for wire in in_path}
    body: Location = "form" if "form" in said else "json" if "json" in said else "query"
    words = {fact.attribute: (place, fact) for place in _PLACES for fact in parse_facts(said.get(place, ""), "")}
    fields = [field for field in attrs.fields(cls) if field.name != "extra"]
    missing = (words.keys() | braces.keys()) - {field.name for field in fields}
    if missing or ("form" in said and "json" in said):
        raise UsageError(
            f"{cls.__name__}.__spec__ is about {min(missing)}, which is no field of the class"
            if missing
            else f"{cls.__name__}.__spec__ has a form or a JSON body, not both"
        )
    facts: dict[str, list[FieldFact]] = {place: [] for place in _PLACES if place in {"path", "query", *said}}
    for field in fields:
        place, stated = words.get(field.name) or _told(field.name, braces, body)
        if place == "path" and stated.wire not in in_path:
            raise UsageError(f"{cls.__name__}.__spec__ has {stated.wire} in the path, and its address does not")
        kind = stated.kind if stated.kind.name else told_kind(cls, field)
        required = field.default is attrs.NOTHING
        facts[place].append(FieldFact(field.name, stated.wire, kind, stated.pii, required=required))
    facts["path"].sort(key=lambda fact: in_path.index(fact.wire))
    if body != "query":
        facts[body].sort(key=lambda fact: fact.wire)
    told: dict[str, Any] = {
        "content_type": "application/json" if body == "json" else "",
        "result": _answer(cls),
        "success": usual_success(cls.__name__, method),
        **said,
        **{place: " ".join(map(fact_word, found)) for place, found in facts.items()},
    }
    return OperationSpec(call, **told)


def _told(name: str, braces: dict[str, str], body: Location) -> tuple[Location, FieldFact]:
    if name in braces:
        return "path", FieldFact(name, braces[name], Kind(""))
    return body, FieldFact(name, wire_name(name) if body == "json" else parameter_name(name), Kind(""))


def _answer(cls: Any) -> str:
    """Return the kind that a class's base names: ``Operation["Message | None"]``."""
    bases = [base for base in cls.__orig_bases__ if issubclass(getattr(base, "__origin__", object), Exchanged)]
    answer = bases[0].__args__[0] if bases else None
    if answer is None or isinstance(answer, TypeVar):
        raise UsageError(f"{cls.__name__} says no answer: let it inherit from Operation[…] or PageOperation[…]")
    if answer is type(None):
        return ""
    kind = annotated_kind(getattr(answer, "__forward_arg__", None) or formatannotation(answer))
    return str(Kind(kind.name, kind.container))
