"""Memory: profiles with traits and identifiers, observations and summaries, and recalling them.

Recall returns the notes that share words with the query, ordered by match and then newest first.

Not modelled: merging of profiles, extraction from conversations, imports of files, communications in recall.

Source: https://www.twilio.com/docs/conversations/memory
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, Final, cast

from attrs import evolve

from twilio_fp.codec.temporal import decode_instant
from twilio_fp.testing.fake.behaviours.operations import CONTROLLED, add_operation, control_row
from twilio_fp.testing.fake.behaviours.operations import create as create_controlled
from twilio_fp.testing.fake.lists import answer_list, page_of
from twilio_fp.testing.fake.members import representation
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour, answer, requested_row
from twilio_fp.testing.fake.state import NOTHING, Row, State

__all__ = ["BEHAVIOURS"]

_WRONG: Final = 520046
_LONGEST: Final = 4096
_MOST_AT_ONCE: Final = 10
_MOST_IN_BULK: Final = 1000
_USUAL_GROUP: Final = "Contact"
_WORDS: Final = re.compile(r"\w+")
_ACCEPTED: Final = {"message": "The request was accepted"}


def create_store(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Begin to create a store, with a trait group for contacts."""
    state, reply = create_controlled(state, request)
    store = next(state.rows(request.place.collection, newest_first=True))
    members: dict[str, Any] = {"displayName": _USUAL_GROUP, "description": None, "traits": {}, "version": 1}
    return state.add(f"{store.key}/TraitGroups/{_USUAL_GROUP}", members)[0], reply


def fetch_group(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a trait group, and with its traits if requested."""
    group = _group(request, control_row(state, request))
    meta = {"key": "traits", "pageSize": len(group["traits"] or {}), "nextToken": None, "previousToken": None}
    return state, Reply(200, {"traitGroup": group, "meta": meta})


def list_groups(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List the trait groups of a store."""
    return state, answer_list(state, request, also={"includeTraits": None}, show=lambda row: _group(request, row))


def _group(request: ParsedRequest, row: Row) -> dict[str, Any]:
    with_traits = bool(request.params.get("includeTraits"))
    shared = {name: row[name] for name in ("displayName", "description", "version")}
    return {**shared, "traits": row["traits"] if with_traits else None}


# Active stores


def _store(state: State, request: ParsedRequest) -> Row:
    """Return the store of a request.

    Raises:
        RefusedError: 404, it does not exist; 409, it is not active yet.
    """
    sid = request.route.path["storeId"]
    row = state.row(f"{request.account}/memory/v1/ControlPlane/Stores/{sid}")
    if row is None:
        raise CONTROLLED["memory.v1.Store"].refused("missing", f"Store {sid} was not found")
    if row["status"] != "ACTIVE":
        raise refused(520042, f"Store {sid} is not active yet", status=409)
    return row


def _if_active(behaviour: Behaviour) -> Behaviour:
    """Return a behaviour that is refused unless the store is active."""

    def inside(state: State, request: ParsedRequest) -> tuple[State, Reply]:
        _store(state, request)
        return behaviour(state, request)

    return inside


# Profiles


def _traits(state: State, store: Row, updates: Any, stored: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    """Return a profile's traits by group, updated with those given; null removes a trait.

    Raises:
        RefusedError: they are not objects, or their group is unknown.
    """
    if updates is None:
        return {group: dict(traits) for group, traits in stored.items()}
    if not isinstance(updates, Mapping):
        raise refused(_WRONG, "traits must be an object of trait groups")
    merged: dict[str, dict[str, Any]] = {group: dict(traits) for group, traits in stored.items()}
    for group, traits in cast("Mapping[str, Any]", updates).items():
        if state.row(f"{store.key}/TraitGroups/{key_part(group)}") is None:
            raise refused(520047, f"Trait group {group} was not found", status=404)
        if not isinstance(traits, Mapping):
            raise refused(_WRONG, f"traits.{group} must be an object")
        changed = {**merged.get(group, {}), **cast("Mapping[str, Any]", traits)}
        merged[group] = {name: value for name, value in changed.items() if value is not None}
    return merged


def _traits_of(profile: Row) -> Mapping[str, Mapping[str, Any]]:
    return cast("Mapping[str, Mapping[str, Any]]", profile["traits"] or NOTHING)


def create_profile(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Begin to create a profile."""
    traits = _traits(state, _store(state, request), request.params.get("traits"), {})
    state, row = _profile(state, request.place.collection, traits)
    return state, Reply(202, {**_ACCEPTED, "id": row["id"]})


def _profile(state: State, collection: str, traits: Mapping[str, Any]) -> tuple[State, Row]:
    state, sid = state.sid("mem_profile_")
    return state.add(f"{collection}/{sid}", {"id": sid, "traits": dict(traits)})


def patch_profile(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a profile's traits."""
    row = requested_row(state, request)
    traits = _traits(state, _store(state, request), request.params.get("traits"), _traits_of(row))
    return state.change(row, traits=traits)[0], Reply(202, _ACCEPTED)


def delete(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a profile or one of its sub-resources."""
    return state.remove(requested_row(state, request)), Reply(202, _ACCEPTED)


def _groups(request: ParsedRequest) -> set[str]:
    return {group.strip() for group in str(request.params.get("traitGroups") or "").split(",") if group.strip()}


def fetch_profile(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a profile and the requested trait groups."""
    row, groups = requested_row(state, request), _groups(request)
    traits = {group: members for group, members in _traits_of(row).items() if not groups or group in groups}
    return state, Reply(200, representation(request, evolve(row, members={**row.members, "traits": traits})))


def list_traits(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List a profile's traits, one by one."""
    profile, groups = _profile_above(state, request), _groups(request)
    traits = (
        {"traitGroup": group, "name": name, "value": value, "timestamp": _written(profile.updated)}
        for group, members in sorted(_traits_of(profile).items())
        for name, value in sorted(members.items())
        if not groups or group in groups
    )
    return state, page_of(request, traits, lambda trait: trait)


def _written(at: datetime) -> str:
    """Return a time in the format of these responses."""
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


def _profile_above(state: State, request: ParsedRequest) -> Row:
    row = state.row(request.place.collection.rpartition("/")[0])
    if row is None:
        raise not_found(request.path)
    return row


def bulk(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Begin to create many profiles."""
    store = _store(state, request)
    profiles = cast("list[Any]", request.params.get("profiles") or [])
    if len(profiles) > _MOST_IN_BULK:
        raise refused(_WRONG, f"profiles must have at most {_MOST_IN_BULK} items")
    collection = request.place.collection.removesuffix("/Bulk")
    for each in profiles:
        entry = cast("Mapping[str, Any]", each) if isinstance(each, Mapping) else NOTHING
        state, _ = _profile(state, collection, _traits(state, store, entry.get("traits"), {}))
    state, operation = add_operation(state, request, store, {})
    known = {name: operation[name] for name in ("operationId", "statusUrl", "createdAt")}
    return state, Reply(202, {**_ACCEPTED, **known})


# Identifiers


def add_identifier(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add an identifier value by which a profile can be found."""
    kind, value = str(request.params["idType"]), _normalized(request.params["value"])
    key = f"{request.place.collection}/{key_part(kind)}"
    row = state.row(key)
    if row is None:
        return state.add(key, {"idType": kind, "values": [value]})[0], Reply(202, _ACCEPTED)
    values = [*row["values"], *([] if value in row["values"] else [value])]
    return state.change(row, values=values)[0], Reply(202, _ACCEPTED)


def change_identifier(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Replace an identifier value with another."""
    row, old = requested_row(state, request), _normalized(request.params["oldValue"])
    if old not in (row["values"] or ()):
        raise not_found(f"{request.path}/{old}")
    values = [_normalized(request.params["newValue"]) if value == old else value for value in row["values"]]
    return state.change(row, values=values)[0], Reply(202, _ACCEPTED)


def _normalized(value: Any) -> str:
    text = str(value).strip()
    return text.lower() if "@" in text else text


def look_up(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the profiles that have a value as an identifier or as the contact trait of that name."""
    kind, value = str(request.params["idType"]), _normalized(request.params["value"])
    profiles = state.rows(request.place.collection.removesuffix("/Lookup"))
    ids = [row["id"] for row in profiles if value in _values(state, row, kind)]
    return state, Reply(200, {"normalizedValue": value, "profiles": ids})


def _values(state: State, profile: Row, kind: str) -> Iterator[str]:
    row = state.row(f"{profile.key}/Identifiers/{key_part(kind)}")
    if row is not None:
        yield from row["values"]
    trait = _traits_of(profile).get(_USUAL_GROUP, NOTHING).get(kind)
    if trait is not None:
        yield _normalized(trait)


# Observations and summaries


def _checked(texts: Iterable[Any]) -> None:
    for text in texts:
        if not text or len(str(text)) > _LONGEST:
            raise refused(_WRONG, f"content must have 1 to {_LONGEST} characters")


def add_notes(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add observations of a profile, or summaries of its conversations."""
    name = "observations" if "observations" in request.params else "summaries"
    notes = [cast("Mapping[str, Any]", each) for each in cast("list[Any]", request.params[name])]
    if not 1 <= len(notes) <= _MOST_AT_ONCE:
        raise refused(_WRONG, f"{name} must have 1 to {_MOST_AT_ONCE} items")
    _checked(note.get("content") for note in notes)
    for note in notes:
        state, sid = state.sid("mem_observation_" if name == "observations" else "mem_summary_")
        state, _ = state.add(f"{request.place.collection}/{sid}", {"id": sid, **note})
    return state, Reply(202, _ACCEPTED)


def change_note(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change an observation or a summary, keeping the former version as a revision."""
    row = requested_row(state, request)
    if "content" in request.params:
        _checked([request.params["content"]])
    revisions = f"{row.key}/Revisions"
    state, _ = state.add(f"{revisions}/{state.collection(revisions).next}", row.members)
    return state.change(row, **request.params)[0], Reply(202, _ACCEPTED)


def list_observations(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List observations by source, conversation and creation time (from ``createdAfter``, before ``createdBefore``)."""
    params = request.params
    after, before = (_time(params.get(name)) for name in ("createdAfter", "createdBefore"))

    def fits(row: Row) -> bool:
        conversation = params.get("conversationId")
        return (
            (after is None or row.created >= after)
            and (before is None or row.created < before)
            and (conversation is None or conversation in (row["conversationIds"] or ()))
        )

    passed = {"createdAfter": None, "createdBefore": None, "conversationId": None}
    return state, answer_list(state, request, fits, also=passed)


def _time(text: Any) -> datetime | None:
    return None if text is None else decode_instant(str(text))


def recall(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the observations and summaries of a profile that match a query."""
    params, profile = request.params, _profile_above(state, request)
    body: dict[str, Any] = {"communications": [], "meta": {"queryTime": 1}}
    for name, collection, default in (
        ("observations", "Observations", 20),
        ("summaries", "ConversationSummaries", 5),
    ):
        rows = state.rows(f"{profile.key}/{collection}", newest_first=True)
        scored = [(_score(row, params.get("query")), row) for row in rows if _is_recalled(row, params)]
        relevant = [pair for pair in scored if pair[0] >= float(params.get("relevanceThreshold") or 0)]
        best = sorted(relevant, key=lambda pair: -pair[0])[: int(params.get(f"{name}Limit", default))]
        body[name] = [
            {**row.members, "createdAt": _written(row.created), "updatedAt": _written(row.updated), "score": score}
            for score, row in best
        ]
    return state, Reply(200, body)


def _is_recalled(row: Row, params: Mapping[str, Any]) -> bool:
    conversation, at = params.get("conversationId"), _time(row["occurredAt"]) or row.created
    begin, end = _time(params.get("beginDate")), _time(params.get("endDate"))
    known = row["conversationIds"] or [row["conversationId"]]
    return (
        (conversation is None or conversation in known)
        and (begin is None or at >= begin)
        and (end is None or at <= end)
    )


def _score(row: Row, query: Any) -> float:
    """Return the fraction of the query's words that are in a text; 1 without a query."""
    words = set(_WORDS.findall(str(query or "").lower()))
    shared = words & set(_WORDS.findall(str(row["content"]).lower()))
    return len(shared) / len(words) if words else 1.0


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "memory.v1.CreateStore": create_store,
    "memory.v1.FetchTraitGroup": fetch_group,
    "memory.v1.ListTraitGroup": list_groups,
    **{
        f"memory.v1.{name}": _if_active(behaviour)
        for name, behaviour in {
            "CreateProfile": create_profile,
            "PatchProfile": patch_profile,
            "DeleteProfile": delete,
            "FetchProfile": fetch_profile,
            "ListProfile": answer,
            "ListTrait": list_traits,
            "UpdateBulk": bulk,
            "CreateLookup": look_up,
            "CreateIdentifier": add_identifier,
            "PatchIdentifier": change_identifier,
            "DeleteIdentifier": delete,
            "CreateObservation": add_notes,
            "PatchObservation": change_note,
            "DeleteObservation": delete,
            "ListObservation": list_observations,
            "CreateConversationSummary": add_notes,
            "PatchConversationSummary": change_note,
            "DeleteConversationSummary": delete,
            "CreateRecall": recall,
        }.items()
    },
}
