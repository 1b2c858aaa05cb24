"""Every collection in the fake: what is created is listed once, fetched, changed, deleted, and then gone."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.asking import route_and_place, send, state_for
from tests.testing.fake.every import ROUNDS, each_package, name_of, plausible_operations, texts_of
from tests.testing.fake.worlds import WORLDS
from twilio_fp.codec import encode
from twilio_fp.http import HttpRequest
from twilio_fp.rest import catalogue
from twilio_fp.rest.catalogue import OperationEntry
from twilio_fp.spelling import folded
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.machine import Wait, step
from twilio_fp.testing.fake.start import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from twilio_fp.testing.fake.state import State


@frozen
class Collection:
    """An address at which resources are created and listed, and what is done to one of them."""

    create: OperationEntry
    list_: OperationEntry | None
    fetch: OperationEntry
    update: OperationEntry | None
    delete: OperationEntry | None
    above: OperationEntry | None

    @property
    def is_listed(self) -> bool:
        """Whether its resources are listed as they are fetched, and without being asked for by anything."""
        if self.list_ is None or not self.list_.spec.items or self.list_.spec.result != self.fetch.spec.result:
            return False
        return not any(param.fact.required for param in self.list_.params if param.location != "path")


def collections(package: str) -> Iterator[Collection]:
    """Yield the collections of a package whose resources are created and fetched."""
    entries = list(catalogue.operations(package))
    at: dict[str, dict[str, OperationEntry]] = {}
    for entry in entries:
        at.setdefault(entry.path.removesuffix(".json"), {})[entry.method] = entry
    for path, here in at.items():
        create = here.get("POST")
        item = next((each for each in at if is_item_of(each, path)), None)
        fetch = None if item is None else at[item].get("GET")
        if create is None or item is None or fetch is None or not create.name.startswith("Create"):
            continue
        if fetch.spec.result != create.spec.result:
            continue
        there = at[item]
        update = next((there[method] for method in ("POST", "PATCH", "PUT") if method in there), None)
        above = at.get(path.rpartition("/")[0], {}).get("DELETE") if path.rpartition("/")[0].endswith("}") else None
        yield Collection(create, here.get("GET"), fetch, update, there.get("DELETE"), above)


def is_item_of(path: str, collection: str) -> bool:
    above, _, last = path.rpartition("/")
    return above == collection and last.startswith("{")


@each_package
def test_a_created_resource_is_listed_fetched_changed_and_deleted(package: str) -> None:
    for each in collections(package):
        try:
            try_collection(each)
        except BaseException as error:
            error.add_note(f"{name_of(each.create)}: {each.create.method} {each.create.path}")
            raise


def try_collection(each: Collection) -> None:
    name = name_of(each.create)
    if name in OTHERWISE:
        return

    @ROUNDS
    @given(plausible_operations(each.create), st.data())
    def lived(operation: Any, data: st.DataObject) -> None:
        state = state_for(each.create, operation)
        request = encode(operation, account_sid=ACCOUNT)
        before = names(state, request)
        state, made = request_ok(state, request)
        address = item_address(state, request, before)
        state, fetched = request_ok(state, HttpRequest("GET", address))
        assert different(made, fetched) <= ONLY_CREATED, "it is fetched as it was answered"
        once(each, state, request, fetched)
        if name in LATER:
            state, _ = step(state, Wait(state.now + LATER[name]))
            state, fetched = request_ok(state, HttpRequest("GET", address))
        state, fetched = check_update(each, state, address, fetched, data)
        gone_with_parent(each, state, address)
        check_delete(each, state, request, address, fetched)

    lived()


def names(state: State, request: HttpRequest) -> set[str]:
    place = route_and_place(state, request)[1]
    return {row.key for row in state.rows(place.collection)}


def request_ok(state: State, request: HttpRequest) -> tuple[State, Any]:
    """Return the state after a request that succeeds, and the JSON of the answer."""
    state, response = send(state, request)
    assert response.status < 300, (request.method, request.url, request.body, response.status, response.body)
    return state, json.loads(response.body) if response.body else None


def status(state: State, request: HttpRequest) -> int:
    return send(state, request)[1].status


def item_address(state: State, request: HttpRequest, before: set[str]) -> str:
    """Return the address of the resource that a request created."""
    place = route_and_place(state, request)[1]
    (key,) = [row.key for row in state.rows(place.collection) if row.key not in before]
    address = request.url.partition("?")[0]
    suffix = ".json" if address.endswith(".json") else ""
    identifier = key.rpartition("/")[2].replace(" ", "%20")
    return f"{address.removesuffix('.json')}/{identifier}{suffix}"


ONLY_CREATED = {"secret"}


def different(one: Any, other: Any) -> set[str]:
    """Return the members that are not the same in two answers."""
    return {name for name in one.keys() | other.keys() if one.get(name) != other.get(name)}


def list_items(each: Collection, state: State, request: HttpRequest) -> list[Any]:
    """Return what a collection lists, of all pages."""
    assert each.list_ is not None
    _, page = request_ok(state, HttpRequest("GET", request.url.partition("?")[0]))
    items: list[Any] = page[each.list_.spec.items]
    return items


def once(each: Collection, state: State, request: HttpRequest, fetched: Any) -> None:
    if not each.is_listed:
        return
    assert list_items(each, state, request).count(fetched) == 1, "it is listed once"


def check_update(each: Collection, state: State, address: str, fetched: Any, data: st.DataObject) -> tuple[State, Any]:
    """Return the state after an update, and the resource; only what the update gives changes."""
    if each.update is None or name_of(each.update) in UNCHANGED:
        return state, fetched
    operation = data.draw(plausible_operations(each.update))
    world = WORLDS.get(name_of(each.update))
    state = state if world is None else world(state, operation)
    drawn = encode(operation, account_sid=ACCOUNT)
    query = drawn.url.partition("?")[2]
    request = HttpRequest(drawn.method, address + (f"?{query}" if query else ""), drawn.headers, drawn.body)
    state, answer = request_ok(state, request)
    state, after = request_ok(state, HttpRequest("GET", address))
    if each.update.spec.result == each.fetch.spec.result:
        assert different(answer, after) <= ONLY_CREATED, "it is fetched as the update answered"
    echo = facts.echo(name_of(each.update))
    params = {folded(wire) for wire in texts_of(request)}
    paths = [*echo.renamed.items(), *echo.nested.items(), *[(wire, (name,)) for wire, name in echo.lifetimes.items()]]
    params |= {folded(path[0]) for wire, path in paths if folded(wire) in params}
    also = FOLLOWING.get(name_of(each.update), frozenset())
    others = {name for name in different(fetched, after) if folded(name) not in params | CHANGED}
    assert others <= also, f"only what is given changes: {sorted(others)}"
    return state, after


def gone_with_parent(each: Collection, state: State, address: str) -> None:
    if each.above is None or name_of(each.above) in KEPT:
        return
    suffix = ".json" if address.endswith(".json") else ""
    parent = address.removesuffix(".json").rpartition("/")[0].rpartition("/")[0] + suffix
    state, response = send(state, HttpRequest("DELETE", parent))
    assert response.status < 300, ("the parent is deleted", response.body)
    assert status(state, HttpRequest("GET", address)) == 404, "it is gone with its parent"


def check_delete(each: Collection, state: State, request: HttpRequest, address: str, fetched: Any) -> None:
    if each.delete is None or name_of(each.delete) in KEPT:
        return
    state, response = send(state, HttpRequest("DELETE", address))
    assert response.status in each.delete.spec.success, response.body
    assert status(state, HttpRequest("GET", address)) == 404, "what is deleted is fetched no more"
    assert status(state, HttpRequest("DELETE", address)) == 404, "what is deleted is deleted no more"
    if each.is_listed:
        assert fetched not in list_items(each, state, request), "what is deleted is listed no more"


LATER = {"api.v2010.CreateMessage": timedelta(minutes=1)}
"""How long it takes until a new resource can be changed and deleted."""

CHANGED = {"dateupdated", "updatedat", "updated", "updatetime", "datelastupdated", "revision", "version", "url"}
"""Members that any change changes, in small letters without signs."""

OTHERWISE: dict[str, str] = {
    "api.v2010.CreateParticipant": "is in the list only while somebody has answered",
}
"""Creates after which no resource is there at once, and why."""

UNCHANGED: dict[str, str] = {
    "api.v2010.UpdateCall": "a call that is not in progress yet",
    "messaging.v1.UpdateBrandRegistrations": "only a brand that failed is handed in again",
    "verify.v2.UpdateVerification": "what is approved is found no more",
}
"""Updates that a new resource does not take, and why."""

FOLLOWING: dict[str, frozenset[str]] = {
    **{
        f"{package}.UpdateMember": frozenset({"last_consumption_timestamp"})
        for package in ("chat.v1", "chat.v2", "ip_messaging.v1", "ip_messaging.v2")
    },
    **{
        f"{package}.UpdateMessage": frozenset({"last_updated_by", "was_edited"})
        for package in ("chat.v1", "chat.v2", "ip_messaging.v1", "ip_messaging.v2")
    },
    "api.v2010.UpdateCallRecording": frozenset({"duration", "price", "price_unit"}),
    "api.v2010.UpdateIncomingPhoneNumber": frozenset({"trunk_sid", "voice_application_sid"}),  # the one or the other
    "conversations.v1.UpdateConversation": frozenset({"timers"}),
    "conversations.v1.UpdateConversationParticipant": frozenset({"last_read_timestamp"}),
    "conversations.v1.UpdateServiceConversation": frozenset({"timers"}),
    "conversations.v1.UpdateServiceConversationParticipant": frozenset({"last_read_timestamp"}),
    "conversations.v2.UpdateParticipant": frozenset({"addresses", "name", "profileId", "type"}),  # in place of all
    "taskrouter.v1.UpdateTaskQueue": frozenset({"links"}),
    "taskrouter.v1.UpdateWorker": frozenset({"links"}),
    "verify.v2.UpdateChallenge": frozenset({"date_responded", "status"}),
    "video.v1.UpdateRoom": frozenset({"duration", "end_time"}),
}
"""Members that an update changes beside those that it gives."""

KEPT: dict[str, str] = {
    "api.v2010.DeleteCall": "a call that is not over stays",
    "api.v2010.DeleteCallRecording": "a recording that is not over stays",
    "conversations.v2.DeleteConversation": "takes a while",
    "video.v1.DeleteComposition": "leaves a composition whose status is deleted",
}
"""Deletes that leave something, or that a new resource does not take, and why."""
