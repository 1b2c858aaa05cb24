"""Every operation in the fake: valid values are accepted and come back."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from tests.testing.fake.asking import route_and_place, send, state_for
from tests.testing.fake.every import MISSING, as_json, each_package, for_each, name_of, texts_of
from twilio_fp.codec import decode, encode
from twilio_fp.codec.temporal import decode_instant, decode_rfc2822
from twilio_fp.http import HttpRequest
from twilio_fp.spelling import folded
from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.refusals import RefusedError
from twilio_fp.testing.fake.start import ACCOUNT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis import strategies as st

    from twilio_fp.rest.catalogue import OperationEntry
    from twilio_fp.testing.fake.state import State


@each_package
def test_a_valid_value_is_accepted_and_comes_back(package: str) -> None:
    for_each(package, check_accepted)


NOWHERE: dict[str, str] = {
    f"api.v2010.ListAvailablePhoneNumber{kind}": "numbers of that kind are sold in no country that the fake knows"
    for kind in ("MachineToMachine", "SharedCost", "Voip")
}
"""Operations that are always refused, and why."""


def check_accepted(entry: OperationEntry, operation: Any, data: st.DataObject) -> None:
    if name_of(entry) in NOWHERE:
        return
    before = state_for(entry, operation)
    request = encode(operation, account_sid=ACCOUNT)
    after, response = send(before, request)
    decoded = decode(operation, response)
    assert response.status in entry.spec.success
    assert (decoded is None) == (not response.body)
    if entry.method == "GET":
        assert after.collections == before.collections
    elif response.body and not entry.spec.items:
        answer = json.loads(response.body)
        for wire, value, member in echoes(entry, request, answer):
            assert is_same(value, member), f"{wire}: {value!r} came back as {member!r}"
        check_fetched(after, request, answer, entry)


def echoes(entry: OperationEntry, request: HttpRequest, answer: Any) -> Iterator[tuple[str, Any, Any]]:
    """Yield what was given and comes back: its name, what was given, and what is where it should be."""
    echo = facts.echo(name_of(entry))
    members = {folded(wire): wire for wire in answer} if isinstance(answer, dict) else {}
    for wire, value in texts_of(request).items():
        if wire in echo.silent or wire in echo.lifetimes or is_unheard(entry, wire):
            continue
        path = echo.nested.get(wire) or echo.renamed.get(wire)
        if path is None:
            if folded(wire) in members:
                yield wire, value, answer[members[folded(wire)]]
            continue
        inner: Any = answer
        for part in path:
            own = {folded(name): name for name in inner} if isinstance(inner, dict) else {}
            inner = inner.get(own.get(folded(part), part), MISSING) if isinstance(inner, dict) else MISSING
        yield wire, value, inner


UNHEARD: dict[tuple[str, str], str] = {
    ("api.v2010.UpdateCallRecording", "Status"): "a stopped one is completed",
    ("api.v2010.UpdateConferenceRecording", "Status"): "a stopped one is completed",
    ("conversations", "Timers.Closed"): "comes back as the time at which it ends",
    ("conversations", "Timers.Inactive"): "comes back as the time at which it ends",
    ("conversations.v2.CreateConversation", "participants"): "come back as resources of their own",
    ("intelligence.v3.CreateConfiguration", "rules"): "each has an identifier that Twilio makes",
    ("intelligence.v3.UpdateConfiguration", "rules"): "each has an identifier that Twilio makes",
    ("intelligence.v3.CreateOperator", "id"): "an empty one is one that Twilio makes",
    ("intelligence.v3.CreateOperator", "version"): "the first version is 1",
    ("intelligence.v3.UpdateOperator", "version"): "each update makes the next version",
    ("lookups.v2.CreateBulkLookup", "phone_numbers"): "are answered, each with what is known of it",
    ("notify.v1.CreateBinding", "Tag"): "come with those that Twilio adds",
    ("supersim.v1.UpdateSim", "Status"): "comes true after a while",
    ("webhooks", "clientSecret"): "is shown to nobody",
    ("webhooks", "password"): "is shown to nobody",
    ("video", "EnableTurn"): "is always true, by Twilio's documents of today",
}
"""Parameters of an operation or a product that come back otherwise than the facts say, and why."""


def is_unheard(entry: OperationEntry, wire: str) -> bool:
    return not {(name_of(entry), wire), (entry.package.partition(".")[0], wire)}.isdisjoint(UNHEARD)


def is_same(given: Any, member: Any) -> bool:
    """Return whether a member of an answer says what a parameter said."""
    if given == member or (given in ("", "null", "[]", "{}", [], {}) and member in (None, "", [], {})):
        return True
    if isinstance(member, bool):
        return str(given).lower() == str(member).lower()
    if isinstance(member, (int, float)):
        return isinstance(given, (str, int, float)) and (Decimal(given) == member or float(given) == member)
    if isinstance(member, list):
        given = given if isinstance(given, list) else [given]
        texts = isinstance(given[0], str) and len(given) == 1 and as_json(given[0]) == member
        return texts or (len(given) == len(member) and all(map(is_same, given, member)))
    if isinstance(given, str):
        if as_json(given) == member:
            return True
        if isinstance(member, str):
            times = [time for time in (as_time(given), as_time(member)) if time is not None]
            inner = as_json(given)
            return (len(times) == 2 and times[0] == times[1]) or bool(inner == as_json(member) and inner != MISSING)
        return False
    return isinstance(member, str) and bool(as_json(member) == given)


def as_time(text: str) -> Any:
    for decode_time in (decode_instant, decode_rfc2822):
        try:
            return decode_time(text if len(text) > 10 else f"{text}T00:00:00Z").replace(microsecond=0)
        except ValueError:
            continue
    return None


def check_fetched(state: State, request: HttpRequest, answer: Any, entry: OperationEntry) -> None:
    """Fail where what was made or changed is not found again as it was answered."""
    it, place = route_and_place(state, request)
    row = next(iter(state.rows(place.collection, newest_first=True)), None)
    if row is None or entry.method == "DELETE" or name_of(entry) in GONE:
        return
    address = request.url.partition("?")[0]
    name = row.key.rpartition("/")[2].replace(" ", "%20")
    suffix = ".json" if address.endswith(".json") else ""
    own = address if it.is_item or not name else f"{address.removesuffix('.json')}/{name}{suffix}"
    try:
        fetch, _ = route_and_place(state, HttpRequest("GET", own))
    except RefusedError:
        return
    needed = [param for param in fetch.entry.params if param.fact.required and param.location != "path"]
    if fetch.entry.spec.result != entry.spec.result or fetch.entry.spec.items or needed:
        return
    again, response = send(state, HttpRequest("GET", own))
    assert (response.status, again.collections) == (200, state.collections)
    fetched = json.loads(response.body)
    different = {name: (value, fetched.get(name)) for name, value in answer.items() if fetched.get(name) != value}
    assert not different.keys() - TOLD_ONCE, different


GONE: dict[str, str] = {"verify.v2.UpdateVerification": "what is approved is found no more"}
"""Operations after which their resource may be gone, and why."""

TOLD_ONCE = {"secret"}
"""Members that only the answer to a create has."""
