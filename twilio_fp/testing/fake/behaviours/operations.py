"""Control planes of newer products: writes are accepted with 202 and take effect a little later, as an operation.

A created resource can be fetched immediately and becomes ``ACTIVE`` when its operation completes; changes and deletions
take effect when theirs does.

Not modelled: operations that fail or are canceled.

Source: https://www.twilio.com/docs/conversations/memory
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.record import Record, record
from twilio_fp.testing.fake.members import format_time, representation
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.places import key_part
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour
from twilio_fp.testing.fake.state import NOTHING, Due, Row, State

__all__ = ["BEHAVIOURS", "CONTROLLED", "RULES", "Controlled", "add_operation", "begin_operation", "control_row"]

_PACE: Final = timedelta(seconds=1)
_KEPT: Final = timedelta(days=7)
_ACCEPTED: Final = "The request was accepted"


@record(kw_only=True)
class Controlled(Record):
    """A kind of resource whose writes are operations.

    Args:
        prefix: the prefix of its identifiers; empty if its name is its identifier.
        defaults: the defaults of its members.
        name: the pattern of its name.
        most: the maximum number of such resources.
        codes: the error codes by problem: ``missing``, ``taken``, ``full``, ``wrong``, ``stale``.
    """

    prefix: str = ""
    defaults: Mapping[str, Any] = NOTHING
    name: re.Pattern[str] = re.compile(".{1,128}")
    most: int = 1000
    codes: Mapping[str, int] = NOTHING

    def refused(self, what: str, message: str) -> Exception:
        """Return the error for a problem, with the product's own code if it has one."""
        errors = {"missing": (404, 20404), "taken": (409, 20409), "stale": (412, 20412)}
        status, code = errors.get(what, (400, 20001))
        return refused(self.codes.get(what, code), message, status=status)


CONTROLLED: Final[Mapping[str, Controlled]] = {
    "memory.v1.Store": Controlled(
        prefix="mem_store_",
        name=re.compile("[a-zA-Z0-9-]+"),
        most=15,
        codes={"missing": 520041, "taken": 520045, "full": 520044, "wrong": 520046, "stale": 520043},
    ),
    "memory.v1.DataMapping": Controlled(
        prefix="mem_datamapping_",
        defaults={"isEnabled": True},
        codes={"missing": 520048, "taken": 520056, "wrong": 520046, "stale": 520043},
    ),
    "memory.v1.TraitGroup": Controlled(
        codes={"missing": 520047, "taken": 520055, "full": 520053, "wrong": 520046, "stale": 520043}
    ),
    "knowledge.v2.KnowledgeBase": Controlled(
        prefix="know_knowledgebase_",
        most=5,
        codes={"missing": 420018, "taken": 420020, "wrong": 420021, "stale": 420019},
    ),
    "conversations.v2.Configuration": Controlled(
        prefix="conv_configuration_",
        defaults={"memoryExtractionEnabled": False, "channelSettings": {}, "statusCallbacks": []},
        name=re.compile("[a-zA-Z0-9-_ ]{1,32}"),
        most=10,
    ),
}
"""The kinds of resources, by package and noun."""

_HEADERS: Final = frozenset({"If-Match", "Idempotency-Key"})
_FIXED: Final = "conversationGroupingType"


def _kind(request: ParsedRequest) -> tuple[str, Controlled]:
    package, name = request.route.entry.package, request.route.entry.name
    noun = re.sub("^(Create|Delete|Fetch|List|Patch|Update)", "", name)
    return noun, CONTROLLED[f"{package}.{noun}"]


def _body_params(request: ParsedRequest) -> dict[str, Any]:
    return {name: value for name, value in request.params.items() if name not in _HEADERS}


def control_row(state: State, request: ParsedRequest) -> Row:
    """Return the resource that a control plane's address names.

    Raises:
        RefusedError: 404, it does not exist; 412, its version does not match ``If-Match``.
    """
    _, kind = _kind(request)
    row = state.row(request.place.key)
    if row is None:
        raise kind.refused("missing", f"{request.place.identifier} was not found")
    version = str(request.params.get("If-Match") or "*").removeprefix("W/").strip('"')
    if row["version"] is not None and version not in ("*", str(row["version"])):
        raise kind.refused("stale", f"If-Match is {version}, but the version is {row['version']}")
    return row


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Begin to create a resource."""
    noun, kind = _kind(request)
    params, collection = _body_params(request), request.place.collection
    name = str(params.get("displayName") or "")
    if not kind.name.fullmatch(name):
        raise kind.refused("wrong", f"displayName {name!r} must match {kind.name.pattern}")
    if any(str(row["displayName"]).lower() == name.lower() for row in state.rows(collection)):
        raise kind.refused("taken", f"{noun} {name} already exists")
    if len(state.collection(collection)) >= kind.most:
        raise kind.refused("full", f"There are already {kind.most}")
    identifier = name
    if kind.prefix:
        state, identifier = state.sid(kind.prefix)
    members: dict[str, Any] = {**kind.defaults, **params, "version": 1, "status": "PROVISIONING"}
    if kind.prefix:
        members["id"] = identifier
    state, row = state.add(f"{collection}/{key_part(identifier)}", members)
    return begin_operation(state, request, row, {"change": {"status": "ACTIVE"}})


def change(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Begin to change a resource: PATCH changes the members given, PUT replaces all of them."""
    noun, kind = _kind(request)
    row, params = control_row(state, request), _body_params(request)
    name = params.get("displayName")
    if name is not None and not kind.name.fullmatch(str(name)):
        raise kind.refused("wrong", f"displayName {name!r} must match {kind.name.pattern}")
    others = (each for each in state.rows(row.collection) if each.key != row.key)
    if name is not None and any(str(each["displayName"]).lower() == str(name).lower() for each in others):
        raise kind.refused("taken", f"{noun} {name} already exists")
    if _FIXED in params and params[_FIXED] != row[_FIXED]:
        raise kind.refused("wrong", f"{_FIXED} cannot be changed")
    if isinstance(params.get("traits"), Mapping) and isinstance(row["traits"], Mapping):
        merged = {**row["traits"], **params["traits"]}
        params["traits"] = {trait: value for trait, value in merged.items() if value is not None}
    kept = {"id", "displayName", "version", "status"}
    gone = set(row.members) - set(params) - kept if request.route.entry.method == "PUT" else set[str]()
    changes = {
        **{member: kind.defaults.get(member) for member in gone},
        **params,
        "version": int(row["version"] or 0) + 1,
    }
    return begin_operation(state, request, row, {"change": changes})


def remove(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Begin to delete a resource with its sub-resources."""
    return begin_operation(state, request, control_row(state, request), {"remove": True})


def fetch(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a resource, and its version as the ETag."""
    row = control_row(state, request)
    tag = (("ETag", f'"{row["version"]}"'),) if row["version"] else ()
    return state, Reply(request.spec.success[0], representation(request, row), tag)


# Operations


def add_operation(
    state: State, request: ParsedRequest, row: Row, effect: Mapping[str, Any], pace: timedelta = _PACE
) -> tuple[State, Row]:
    """Return the state with an operation that changes a resource a little later, and the operation.

    Args:
        state: the state of the fake.
        request: the request that is accepted.
        row: the resource.
        effect: ``change`` with members, or ``remove``.
        pace: the time until it completes, or until its first step.
    """
    state, sid = state.sid("proc_job_")
    version = request.route.parts[0]
    host = request.http.url.partition("://")[2].partition("/")[0]
    collection = "Webhooks/Operations" if request.product == "webhooks" else "ControlPlane/Operations"
    identifier = row.key.rpartition("/")[2]
    members: dict[str, Any] = {
        "operationId": sid,
        "id": sid,
        "status": "PENDING",
        "statusUrl": f"https://{host}/{version}/{collection}/{sid}",
        "createdAt": format_time("date-time", state.now),
        "completedAt": None,
        "result": None,
        "error": None,
        "resourceId": identifier,
    }
    key = f"{request.account}/{request.product}/{version}/{collection}/{sid}"
    state, operation = state.add(key, members, {"effect": effect, "row": row.key})
    return state.later(pace, Due(kind="operations.next", key=key)), operation


def begin_operation(state: State, request: ParsedRequest, row: Row, effect: Mapping[str, Any]) -> tuple[State, Reply]:
    """Return the state with an operation, and the reply with the URL of its status."""
    state, operation = add_operation(state, request, row, effect)
    body = {"message": _ACCEPTED, "statusUrl": operation["statusUrl"]}
    if request.product == "conversations":
        noun = "conversationId" if row.key.rpartition("/")[2].startswith("conv_conversation") else "configurationId"
        related = {noun: row.key.rpartition("/")[2]}
        state, operation = state.change(operation, related=related)
        body = {"statusUrl": operation["statusUrl"], "related": related}
    headers = (
        ("Operation-Id", str(operation["operationId"])),
        ("Location", str(operation["statusUrl"])),
        ("Retry-After", "1"),
    )
    return state, Reply(202, body, headers)


def _next(state: State, due: Due) -> State:
    """Advance an operation by one step: it runs, then takes effect."""
    operation = state.row(due.key)
    if operation is None or operation["status"] not in ("PENDING", "RUNNING"):
        return state
    runs = any(product in due.key for product in ("/memory/", "/knowledge/"))
    if operation["status"] == "PENDING" and runs:
        return state.change(operation, status="RUNNING")[0].later(_PACE, due)
    row, effect = state.row(str(operation.hidden["row"])), operation.hidden["effect"]
    if row is not None:
        state = state.remove(row) if effect.get("remove") else state.change(row, **effect.get("change", {}))[0]
    result = {"type": "RESOURCE_ID", "id": operation["resourceId"]}
    return state.change(operation, status="COMPLETED", completedAt=format_time("date-time", state.now), result=result)[
        0
    ]


_GONE: Final[Mapping[str, int]] = {"memory": 520052, "knowledge": 420025}


def fetch_operation(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with an operation, which is gone a week after its completion."""
    row = state.row(request.place.key)
    if row is None or (row["completedAt"] and state.now - row.updated >= _KEPT):
        code = _GONE.get(request.product, 20404)
        raise refused(code, f"Operation {request.place.identifier} was not found", status=404)
    wait = (("Retry-After", "1"),) if row["status"] in ("PENDING", "RUNNING") else ()
    return state, Reply(200, representation(request, row), wait)


def _behaviours() -> dict[str, Behaviour]:
    found: dict[str, Behaviour] = {}
    for name in CONTROLLED:
        package, _, noun = name.rpartition(".")
        found[f"{package}.Create{noun}"] = create
        found[f"{package}.Fetch{noun}"] = fetch
        found[f"{package}.Delete{noun}"] = remove
        found[f"{package}.Patch{noun}"] = found[f"{package}.Update{noun}"] = change
    return found


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    **_behaviours(),
    "memory.v1.FetchOperation": fetch_operation,
    "knowledge.v2.FetchOperation": fetch_operation,
    "conversations.v2.FetchOperation": fetch_operation,
    "webhooks.v1.FetchOperation": fetch_operation,
}

RULES: Final[Mapping[str, Callable[[State, Due], State]]] = {"operations.next": _next}
