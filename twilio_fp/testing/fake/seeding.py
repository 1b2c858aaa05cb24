"""Resources that are put into the state directly, where operations find them, rather than made by requests."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from twilio_fp.canonical_json import json_text
from twilio_fp.codec import encode
from twilio_fp.codec.json import encode_record
from twilio_fp.errors import UsageError
from twilio_fp.model import Resource, facts_of
from twilio_fp.printable import a_or_an, short_repr, typed
from twilio_fp.schema import parse_kind, resolve
from twilio_fp.testing.fake.behaviours import initialize_product, prepare_stored
from twilio_fp.testing.fake.places import place_of
from twilio_fp.testing.fake.resources import names_of
from twilio_fp.testing.fake.routes import route
from twilio_fp.testing.fake.state import State

__all__ = ["store_resource"]


def store_resource(state: State, account: str, operation: Any, resource: Resource | Mapping[str, Any]) -> State:
    """Return the state with a resource where an operation that fetches it looks for it, and with missing parents.

    Args:
        state: the fake's state.
        account: the account that owns the resource.
        operation: one that names the resource in its path, such as ``FetchConference("CF…")``.
        resource: a record, or its members as JSON, by wire or Python name.

    Raises:
        UsageError: the operation names no resource, or the resource is neither a record nor a mapping to JSON whose
            names are those of the record's members.
    """
    if not isinstance(resource, (Resource, Mapping)):
        raise UsageError(f"resource must be a record or a mapping by wire name, got {typed(resource)}")
    request = encode(operation, account_sid=account)
    host, _, path = request.url.partition("://")[2].partition("/")
    product = host.partition(".")[0]
    found = route(product, request.method, f"/{path.partition('?')[0]}")
    state = initialize_product(state, product, account)
    place = place_of(state, product, found, account)
    spec = getattr(operation, "__spec__", None)
    if place.identifier is None and spec is not None and (spec.items or type(operation).__name__.startswith("Create")):
        raise UsageError(f"operation must name a resource, as FetchMessage(…) does, got {a_or_an(operation)}")
    for key, _ in place.parents:
        if state.row(key) is None:
            state = _put(state, key, {})
    members = encode_record(resource) if isinstance(resource, Resource) else _by_wire(found.operation, resource)
    filled = {name: value for name, value in members.items() if value is not None}
    _check(filled, place.identifier or "")
    state = _put(state, place.key, {**filled, **place.only})
    row = state.row(place.key)
    return state if row is None else prepare_stored(state, product, row)


def _by_wire(operation: Any, members: Mapping[Any, Any]) -> dict[Any, Any]:
    """Return the members of an operation's result by wire name, given by wire or Python name."""
    result = operation.__spec__.result
    if not result:
        return dict(members)
    record: Any = resolve(parse_kind(result), operation)
    facts = facts_of(record)
    wires = {fact.attribute: fact.wire for fact in facts} | {fact.wire: fact.wire for fact in facts}
    found: dict[Any, Any] = {}
    for name, value in members.items():
        wire = wires.get(name, name) if isinstance(name, str) else name
        if isinstance(name, str) and name not in wires:
            near = get_close_matches(name, wires, n=1)
            hint = f"{near[0]}?" if near else f"write one of {', '.join(sorted({fact.attribute for fact in facts}))}"
            raise UsageError(f"resource must have only members of {record.__name__}, got {short_repr(name)}: {hint}")
        if wire in found:
            raise UsageError(f"resource must have each member once, got {short_repr(wire)} under two names")
        found[wire] = value
    return found


def _check(members: Mapping[Any, Any], identifier: str) -> None:
    for name, value in members.items():
        try:
            json_text(value)
        except ValueError:
            raise UsageError(f"resource must have JSON values, got {typed(value)} for {name!r}") from None
        if not isinstance(name, str):
            raise UsageError(f"resource must have text as the names of its members, got {typed(name)}")
    sid = members.get("sid", "")
    if _is_sid(identifier) and sid not in ("", identifier):
        raise UsageError(f"resource must have the SID that the operation names, {identifier}, got {typed(sid)}")


def _is_sid(text: str) -> bool:
    return len(text) == 34 and text[:2].isupper()


def _put(state: State, key: str, members: Mapping[str, Any]) -> State:
    identifier = key.rpartition("/")[2]
    named = {"sid": identifier} if _is_sid(identifier) else {}
    members = {**named, **members}
    row = state.row(key)
    return state.add(key, members, names=names_of(members))[0] if row is None else state.change(row, **members)[0]
