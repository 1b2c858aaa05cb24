"""The default behaviour of resources: create, fetch, update, delete and list, by the facts about the operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, cast

from twilio_fp.spelling import folded
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.asked import Asked, Reply
from twilio_fp.testing.fake.lists import answer_list
from twilio_fp.testing.fake.members import echoed, fact_named, filled_in, settled, shown, wire_of
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
    "found",
    "names_of",
    "replied",
    "update",
    "updated",
]

Behaviour: TypeAlias = Callable[[State, Asked], tuple[State, Reply]]
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


def answer(state: State, asked: Asked) -> tuple[State, Reply]:
    """Perform an operation by default behaviour, according to its name, its method and the facts."""
    return _default_behaviour(asked)(state, asked)


def _default_behaviour(asked: Asked) -> Behaviour:
    method, spec = asked.route.entry.method, asked.spec
    if spec.items:
        return lambda state, asked: (state, answer_list(state, asked))
    if method == "GET":
        return fetch
    if method == "DELETE":
        return delete
    is_create = asked.route.entry.name.startswith("Create") or (method == "POST" and not asked.route.is_item)
    return create if is_create and not asked.route.entry.name.startswith("Update") else update


def found(state: State, asked: Asked) -> Row:
    """Return the row that a request's path names.

    Raises:
        RefusedError: 404, there is none.
    """
    row = state.row(asked.place.key)
    if row is None or not asked.place.shows(row):
        raise not_found(asked.path)
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
    state: State, asked: Asked, changes: Mapping[str, Any] = NOTHING, hidden: Mapping[str, Any] = NOTHING
) -> tuple[State, Row]:
    """Return the state with the resource that a request creates, and the resource.

    Args:
        state: the fake's state.
        asked: the request.
        changes: members that override the facts, by wire name.
        hidden: additional values to remember that no response shows.
    """
    members, silent = echoed(asked, state.now)
    absent = {**facts.filled(asked.name), **_defaults(asked)}
    made = {name: value for name, value in absent.items() if name not in members and name not in changes}
    state, filled = filled_in(state, asked, made, asked.place.collection)
    parts = {wire_of(asked.result, path[0]) for path in facts.echo(asked.name).nested.values()} & members.keys()
    members |= {name: _merged(absent.get(name), members[name]) for name in parts}
    state, identifier, members = _identified(state, asked, asked.result, {**filled, **members, **changes})
    members |= settled(members, {*made, *parts})
    names = names_of(members)
    collection = state.collection(asked.place.collection)
    if any(collection.get(name) is not None for name in (*names, identifier)):
        status, code = _NAME_TAKEN.get(asked.product, (409, 20409))
        name = next((members[each] for each in ("unique_name", "uniqueName") if members.get(each)), identifier)
        raise refused(code, f"{name} already exists", status=status)
    key = f"{asked.place.collection}/{identifier}"
    members = {**members, **asked.place.only}
    return state.add(key, members, {**silent, **hidden}, names)


def _defaults(asked: Asked) -> dict[str, Any]:
    """Return the response's members for omitted parameters."""
    known = fact_named(asked.result)
    nested = facts.echo(asked.name).nested
    found: dict[str, Any] = {}
    for wire, value in facts.defaults(asked.name).items():
        member, *inner = nested.get(wire, (wire,))
        fact = known.get(folded(member))
        if fact is not None and len(inner) == 1:
            found[fact.wire] = {**found.get(fact.wire, {}), inner[0]: value}
        elif fact is not None and not inner:
            found[fact.wire] = value
    return found


def _identified(state: State, asked: Asked, result: Any, members: dict[str, Any]) -> tuple[State, str, dict[str, Any]]:
    """Return the state, a new row's identifier in its collection, and its members with the identifier."""
    if asked.place.identifier is not None:
        return state, asked.place.identifier, members
    known = fact_named(result)
    param = item_name(asked.product, asked.route.parts_of_template)
    own = next((known[name].wire for name in (folded(param), "sid", "id") if name in known and param), None)
    if own is None or folded(param) in ("sid", "id") or folded(param).endswith(("sid", "id")):
        own = next((known[name].wire for name in ("sid", "id", folded(param)) if name in known), own)
    if own is None:
        given = next((value for wire, value in asked.given.items() if folded(wire) == folded(param)), None)
        if isinstance(given, str) and given:
            return state, key_part(given), members
        if not param:
            return state, "", members
        state, made = state.sid((facts.prefix_of_path(param) or ("XX",))[0])
        return state, made, members
    held = members.get(own)
    if not isinstance(held, str) or not held:
        state, held = state.sid(_prefix(result, param))
        members = {**members, own: held}
    return state, key_part(held), members


def _prefix(result: Any, param: str) -> str:
    name = f"{result.__module__.removeprefix('twilio_fp.rest.').rpartition('.')[0]}.{result.__name__}"
    return facts.prefix(name) or (facts.prefix_of_path(param) or ("XX",))[0]


def create(state: State, asked: Asked) -> tuple[State, Reply]:
    """Create a resource by default behaviour."""
    state, row = created(state, asked)
    return state, replied(asked, row)


def fetch(state: State, asked: Asked) -> tuple[State, Reply]:
    """Fetch a resource; one that isn't part of a collection exists without having been created."""
    if asked.route.is_item:
        return state, replied(asked, found(state, asked))
    row = state.row(asked.place.key)
    if row is None:
        row = Row(key=asked.place.key, created=state.now, updated=state.now, members=_defaults(asked))
    return state, replied(asked, row)


def updated(
    state: State, asked: Asked, changes: Mapping[str, Any] = NOTHING, hidden: Mapping[str, Any] = NOTHING
) -> tuple[State, Row]:
    """Return the state with the resource that a request updates, and the resource; omitted members stay the same."""
    row = state.row(asked.place.key)
    if row is None or not asked.place.shows(row):
        if asked.route.is_item and asked.route.entry.method != "PUT":
            raise not_found(asked.path)
        members, silent = echoed(asked, state.now)
        return state.add(asked.place.key, {**_defaults(asked), **members, **changes}, {**silent, **hidden})
    members, silent = echoed(asked, state.now)
    merged = {name: _merged(row[name], value) for name, value in members.items()}
    old, new = names_of(row.members), names_of({**row.members, **merged, **changes})
    collection = state.collection(asked.place.collection)
    if any(found is not None and found.number != row.number for found in map(collection.get, new)):
        status, code = _NAME_TAKEN.get(asked.product, (409, 20409))
        raise refused(code, f"{new[0]} already exists", status=status)
    state, row = state.change(row, {**silent, **hidden}, **{**merged, **changes})
    return (state.unnamed(row, *old).put(row, *new) if new != old else state), row


def _merged(held: Any, value: Any) -> Any:
    if not isinstance(held, Mapping) or not isinstance(value, Mapping):
        return value
    return {**cast("Mapping[str, Any]", held), **cast("Mapping[str, Any]", value)}


def update(state: State, asked: Asked) -> tuple[State, Reply]:
    """Update a resource by default behaviour."""
    state, row = updated(state, asked)
    return state, replied(asked, row)


def delete(state: State, asked: Asked) -> tuple[State, Reply]:
    """Delete a resource and what is below it."""
    row = state.row(asked.place.key)
    if row is None or not asked.place.shows(row):
        raise not_found(asked.path)
    return state.remove(row, *names_of(row.members)), replied(asked, row)


def replied(asked: Asked, row: Row) -> Reply:
    """Return the reply that shows a resource, with the operation's success status."""
    success = asked.spec.success
    status = 201 if 201 in success and asked.route.entry.method == "POST" else success[0]
    return Reply(status) if status == 204 or not asked.spec.result else Reply(status, shown(asked, row))
