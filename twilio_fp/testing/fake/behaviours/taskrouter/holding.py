"""Access to TaskRouter's resources, their versions, and how responses show them.

The names of resources that a resource refers to are looked up rather than stored, so that a new name shows everywhere.

Source: https://www.twilio.com/docs/taskrouter/api/task#task-version
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from functools import lru_cache
from typing import Any, Final, cast

from twilio_fp.canonical_json import freeze
from twilio_fp.codec.temporal import decode_instant
from twilio_fp.record import evolve
from twilio_fp.testing.fake.lines import LINES, Place
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import RefusedError, not_found, refused
from twilio_fp.testing.fake.resources import reply_with, requested_row
from twilio_fp.testing.fake.state import NOTHING, Row, State
from twilio_fp.values import FrozenMap

__all__ = [
    "ALL_OPEN",
    "ENDED",
    "OPEN",
    "attributes_of",
    "changed",
    "channel_named",
    "check_match",
    "check_name",
    "fetch",
    "has_several",
    "moment",
    "number",
    "open_lines",
    "reply_with_etag",
    "requested_workspace",
    "required_row",
    "row_in",
    "rows_named",
    "with_looked_up",
    "workspace_of",
]

ENDED: Final = frozenset({"completed", "canceled"})
"""The final statuses of a task."""

OPEN: Final = frozenset({"pending", "accepted", "wrapping"})
"""The statuses in which a reservation keeps its worker busy."""

ALL_OPEN: Final = "open"
"""The line of all reservations that keep their workers busy; each is also in the line of its worker."""

_DAY: Final = len("2024-01-31")
_VERSIONED: Final = frozenset({"Tasks", "Workers", "Reservations"})


def workspace_of(state: State, row: Row) -> Row:
    """Return the workspace that a row belongs to.

    Raises:
        RefusedError: 404, it does not exist.
    """
    workspace = state.row("/".join(row.key.split("/")[:5]))
    if workspace is None:
        raise not_found(row.key)
    return workspace


def requested_workspace(state: State, request: ParsedRequest) -> Row:
    """Return the workspace that a request's address names.

    Raises:
        RefusedError: 404, it does not exist.
    """
    row = state.row("/".join(request.place.collection.split("/")[:5]))
    if row is None:
        raise not_found("/" + "/".join(request.route.parts[1:3]))
    return row


def row_in(state: State, workspace: Row, kind: str, sid: object) -> Row | None:
    """Return the row with a SID or unique name in a workspace's collection, such as ``Workers``."""
    return state.row(f"{workspace.key}/{kind}/{sid}") if sid else None


def required_row(state: State, workspace: Row, kind: str, parameter: str, sid: object) -> Row:
    """Return the row that a parameter names.

    Raises:
        RefusedError: 400, it does not exist.
    """
    row = row_in(state, workspace, kind, sid)
    if row is None:
        raise refused(20001, f"Invalid parameter {parameter}: {sid} is not in {workspace['sid']}")
    return row


def channel_named(state: State, workspace: Row, name: object) -> Row:
    """Return the task channel that a parameter names, by SID or unique name."""
    return required_row(state, workspace, "TaskChannels", "TaskChannel", name)


def rows_named(state: State, workspace: Row, kind: str, name: str) -> Iterator[Row]:
    """Iterate over the rows that have a friendly name, ignoring case."""
    folded = name.casefold()
    return (row for row in state.rows(f"{workspace.key}/{kind}") if str(row["friendly_name"]).casefold() == folded)


def check_name(state: State, workspace: Row, kind: str, name: object, own: Row | None = None) -> None:
    """Refuse a friendly name that another row has, ignoring case.

    Raises:
        RefusedError: 400, it is taken.
    """
    if name is not None and any(
        own is None or row.key != own.key for row in rows_named(state, workspace, kind, str(name))
    ):
        raise refused(20001, f"Invalid parameter FriendlyName: {name} is taken in {workspace['sid']}")


def changed(state: State, row: Row, hidden: Mapping[str, Any] = NOTHING, /, **members: Any) -> tuple[State, Row]:
    """Return the state with a new version of a row, and the row; it leaves its line if it no longer waits."""
    lines = {} if _waits({**row.members, **members}) else {LINES: ()}
    return state.change(row, {"version": int(row.hidden.get("version", 0)) + 1, **lines, **hidden}, **members)


def _waits(members: Mapping[str, Any]) -> bool:
    """Return whether a task waits to be taken, or a reservation keeps its worker busy."""
    return members.get("assignment_status", "pending") == "pending" and (
        members.get("reservation_status", "pending") in OPEN
    )


def open_lines(worker_sid: object) -> dict[str, tuple[Place, ...]]:
    """Return the hidden members that put a reservation in the lines of those that keep a worker busy."""
    return {LINES: ((ALL_OPEN, ()), (str(worker_sid), ()))}


def check_match(request: ParsedRequest, row: Row) -> None:
    """Refuse a request for another version of a row.

    Raises:
        RefusedError: 412, its If-Match is not the row's ETag.
    """
    expected = request.params.get("If-Match")
    if expected is not None and str(expected).strip('" ') not in ("*", _version(row)):
        raise RefusedError(412, 20412, f"Precondition failed: If-Match is {expected}, but the ETag is {_etag(row)}")


def _version(row: Row) -> str:
    return str(row.hidden.get("version", 0))


def _etag(row: Row) -> str:
    return f'"{_version(row)}"'


def number(row: Row, name: str, default: int = 0) -> int:
    """Return the number in a member; the default if it is null, as it may be in a row stored by hand."""
    value = row[name]
    return default if value is None else int(value)


def has_several(workspace: Row) -> bool:
    """Return whether workers of a workspace can have several tasks at a time."""
    return workspace["multi_task_enabled"] is not False


def moment(text: Any) -> datetime | None:
    """Return the time in a member or parameter (for a date, its midnight in UTC); None for null."""
    if not text:
        return None
    return decode_instant(f"{text}T00:00:00Z" if len(str(text)) == _DAY else str(text))


def attributes_of(row: Row) -> Mapping[str, Any]:
    """Return the attributes of a worker or a task; empty if they are not a JSON object."""
    return _attributes(str(row["attributes"] or "{}"))


@lru_cache(maxsize=4096)
def _attributes(text: str) -> Mapping[str, Any]:
    try:
        read: Any = json.loads(text)
    except (ValueError, RecursionError):
        read = None
    return cast("Mapping[str, Any]", freeze(read)) if isinstance(read, dict) else FrozenMap()


# Showing


def with_looked_up(state: State, row: Row) -> Row:
    """Return a row with the members that are looked up or counted for a response."""
    view = _VIEWS.get(row.key.split("/")[-2])
    return row if view is None else evolve(row, members={**row.members, **view(state, row)})


def _names(*members: tuple[str, str, str, str]) -> Callable[[State, Row], dict[str, Any]]:
    """Return a view that looks up names; each argument is the source member, collection, looked-up and target member.

    A row stored by hand may refer to a row that does not exist; it keeps its own value then.
    """

    def view(state: State, row: Row) -> dict[str, Any]:
        workspace = workspace_of(state, row)
        shown: dict[str, Any] = {}
        for source, kind, name, target in members:
            target_row = row_in(state, workspace, kind, row[source])
            shown[target] = row[target] if target_row is None or target_row[name] is None else target_row[name]
        return shown

    return view


_TASK_NAMES: Final = _names(
    ("task_queue_sid", "TaskQueues", "friendly_name", "task_queue_friendly_name"),
    ("workflow_sid", "Workflows", "friendly_name", "workflow_friendly_name"),
)


def _task(state: State, row: Row) -> dict[str, Any]:
    return {**_TASK_NAMES(state, row), "age": int((state.now - row.created).total_seconds())}


_VIEWS: Final[Mapping[str, Callable[[State, Row], dict[str, Any]]]] = {
    "Workspaces": _names(
        ("default_activity_sid", "Activities", "friendly_name", "default_activity_name"),
        ("timeout_activity_sid", "Activities", "friendly_name", "timeout_activity_name"),
    ),
    "Workers": _names(
        ("activity_sid", "Activities", "friendly_name", "activity_name"),
        ("activity_sid", "Activities", "available", "available"),
    ),
    "TaskQueues": _names(
        ("assignment_activity_sid", "Activities", "friendly_name", "assignment_activity_name"),
        ("reservation_activity_sid", "Activities", "friendly_name", "reservation_activity_name"),
    ),
    "Reservations": _names(("worker_sid", "Workers", "friendly_name", "worker_name")),
    "Tasks": _task,
}


def reply_with_etag(state: State, request: ParsedRequest, row: Row) -> Reply:
    """Return the reply that shows a row, with an ETag if its kind is versioned."""
    reply = reply_with(request, with_looked_up(state, row))
    tag = (("ETag", _etag(row)),) if row.key.split("/")[-2] in _VERSIONED else ()
    return Reply(reply.status, reply.body, tag)


def fetch(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the resource that the address names."""
    return state, reply_with_etag(state, request, requested_row(state, request))
