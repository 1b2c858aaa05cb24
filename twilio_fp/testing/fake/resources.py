"""The default behaviour of resources: create, fetch, update, delete and list, by the facts about the operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, cast

from twilio_fp.spelling import folded
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.lists import answer_list
from twilio_fp.testing.fake.members import (
    fact_named,
    members_from_params,
    representation,
    resolve_marks,
    resolve_references,
    wire_of,
)
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.routes import item_name
from twilio_fp.testing.fake.state import NOTHING, Row, State

__all__ = [
    "Behaviour",
    "answer",
    "create",
    "created",
    "delete",
    "fetch",
    "names_of",
    "reply_with",
    "requested_row",
    "update",
    "updated",
]

Behaviour: TypeAlias = Callable[[State, ParsedRequest], tuple[State, Reply]]
"""The implementation of an operation: from the state and the request to the new state and the reply."""

_NAME_TAKEN: Final[Mapping[str, tuple[int, int]]] = {
    "sync": (409, 54301),
    "conversations": (409, 50353),
    "chat": (409, 50307),
    "video": (400, 53113),
    "taskrouter": (400, 20001),
    "proxy": (400, 80602),
    "memory": (409, 520045),
    "knowledge": (409, 420020),
}
"""The status and code of the error about a unique name that is taken, by product."""


def answer(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Perform an operation by default behaviour, according to its name, its method and the facts."""
    return _default_behaviour(request)(state, request)


def _default_behaviour(request: ParsedRequest) -> Behaviour:
    method, spec = request.route.entry.method, request.spec
    if spec.items:
        return lambda state, request: (state, answer_list(state, request))
    if method == "GET":
        return fetch
    if method == "DELETE":
        return delete
    is_create = request.route.entry.name.startswith("Create") or (method == "POST" and not request.route.is_item)
    return create if is_create and not request.route.entry.name.startswith("Update") else update


def requested_row(state: State, request: ParsedRequest) -> Row:
    """Return the row that a request's path names.

    Raises:
        RefusedError: 404, there is none.
    """
    row = state.row(request.place.key)
    if row is None or not request.place.shows(row):
        raise not_found(request.path)
    return row


def names_of(members: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names by which a row is found, in addition to its identifier."""
    return tuple(
        [
            key_part(value)
            for name in ("unique_name", "uniqueName")
            if isinstance(value := members.get(name), str) and value
        ]
    )


# Each verb has two steps, the change of the state and the reply, so that a product can do more in between.


def created(
    state: State, request: ParsedRequest, changes: Mapping[str, Any] = NOTHING, hidden: Mapping[str, Any] = NOTHING
) -> tuple[State, Row]:
    """Return the state with the resource that a request creates, and the resource.

    Args:
        state: the fake's state.
        request: the request.
        changes: members that override the facts, by wire name.
        hidden: additional values to remember that no response shows.
    """
    members, silent = members_from_params(request, state.now)
    absent = {**facts.filled(request.name), **_defaults(request)}
    initial = {name: value for name, value in absent.items() if name not in members and name not in changes}
    state, filled = resolve_marks(state, request, initial, request.place.collection)
    parts = {wire_of(request.result, path[0]) for path in facts.echo(request.name).nested.values()} & members.keys()
    members |= {name: _merged(absent.get(name), members[name]) for name in parts}
    state, identifier, members = _with_identifier(state, request, request.result, {**filled, **members, **changes})
    members |= resolve_references(members, {*initial, *parts})
    names = names_of(members)
    collection = state.collection(request.place.collection)
    if any(collection.get(name) is not None for name in (*names, identifier)):
        status, code = _NAME_TAKEN.get(request.product, (409, 20409))
        name = next((members[each] for each in ("unique_name", "uniqueName") if members.get(each)), identifier)
        raise refused(code, f"{name} already exists", status=status)
    key = f"{request.place.collection}/{identifier}"
    members = {**members, **request.place.only}
    return state.add(key, members, {**silent, **hidden}, names)


def _defaults(request: ParsedRequest) -> dict[str, Any]:
    """Return the response's members for omitted parameters."""
    known = fact_named(request.result)
    nested = facts.echo(request.name).nested
    found: dict[str, Any] = {}
    for wire, value in facts.defaults(request.name).items():
        member, *inner = nested.get(wire, (wire,))
        fact = known.get(folded(member))
        if fact is not None and len(inner) == 1:
            found[fact.wire] = {**found.get(fact.wire, {}), inner[0]: value}
        elif fact is not None and not inner:
            found[fact.wire] = value
    return found


def _with_identifier(
    state: State, request: ParsedRequest, result: Any, members: dict[str, Any]
) -> tuple[State, str, dict[str, Any]]:
    """Return the state, a new row's identifier in its collection, and its members with the identifier."""
    if request.place.identifier is not None:
        return state, request.place.identifier, members
    known = fact_named(result)
    param = item_name(request.product, request.route.parts_of_template)
    own = next((known[name].wire for name in (folded(param), "sid", "id") if name in known and param), None)
    if own is None or folded(param) in ("sid", "id") or folded(param).endswith(("sid", "id")):
        own = next((known[name].wire for name in ("sid", "id", folded(param)) if name in known), own)
    if own is None:
        params = next((value for wire, value in request.params.items() if folded(wire) == folded(param)), None)
        if isinstance(params, str) and params:
            return state, key_part(params), members
        if not param:
            return state, "", members
        state, sid = state.sid((facts.prefix_of_path(param) or ("XX",))[0])
        return state, sid, members
    identifier = members.get(own)
    if not isinstance(identifier, str) or not identifier:
        state, identifier = state.sid(_prefix(result, param))
        members = {**members, own: identifier}
    return state, key_part(identifier), members


def _prefix(result: Any, param: str) -> str:
    name = f"{result.__module__.removeprefix('twilio_fp.rest.').rpartition('.')[0]}.{result.__name__}"
    return facts.prefix(name) or (facts.prefix_of_path(param) or ("XX",))[0]


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a resource by default behaviour."""
    state, row = created(state, request)
    return state, reply_with(request, row)


def fetch(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Fetch a resource; one that isn't part of a collection exists without having been created."""
    if request.route.is_item:
        return state, reply_with(request, requested_row(state, request))
    row = state.row(request.place.key)
    if row is None:
        row = Row(key=request.place.key, created=state.now, updated=state.now, members=_defaults(request))
    return state, reply_with(request, row)


def updated(
    state: State, request: ParsedRequest, changes: Mapping[str, Any] = NOTHING, hidden: Mapping[str, Any] = NOTHING
) -> tuple[State, Row]:
    """Return the state with the resource that a request updates, and the resource; omitted members stay the same."""
    row = state.row(request.place.key)
    if row is None or not request.place.shows(row):
        if request.route.is_item and request.route.entry.method != "PUT":
            raise not_found(request.path)
        members, silent = members_from_params(request, state.now)
        return state.add(request.place.key, {**_defaults(request), **members, **changes}, {**silent, **hidden})
    members, silent = members_from_params(request, state.now)
    merged = {name: _merged(row[name], value) for name, value in members.items()}
    old, new = names_of(row.members), names_of({**row.members, **merged, **changes})
    collection = state.collection(request.place.collection)
    if any(found is not None and found.number != row.number for found in map(collection.get, new)):
        status, code = _NAME_TAKEN.get(request.product, (409, 20409))
        raise refused(code, f"{new[0]} already exists", status=status)
    state, row = state.change(row, {**silent, **hidden}, **{**merged, **changes})
    return (state.unnamed(row, *old).put(row, *new) if new != old else state), row


def _merged(current: Any, value: Any) -> Any:
    if not isinstance(current, Mapping) or not isinstance(value, Mapping):
        return value
    return {**cast("Mapping[str, Any]", current), **cast("Mapping[str, Any]", value)}


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Update a resource by default behaviour."""
    state, row = updated(state, request)
    return state, reply_with(request, row)


def delete(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a resource and what is below it."""
    row = state.row(request.place.key)
    if row is None or not request.place.shows(row):
        raise not_found(request.path)
    return state.remove(row, *names_of(row.members)), reply_with(request, row)


def reply_with(request: ParsedRequest, row: Row) -> Reply:
    """Return the reply that shows a resource, with the operation's success status."""
    success = request.spec.success
    status = 201 if 201 in success and request.route.entry.method == "POST" else success[0]
    return Reply(status) if status == 204 or not request.spec.result else Reply(status, representation(request, row))
