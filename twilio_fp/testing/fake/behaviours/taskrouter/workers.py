"""Workers over REST: their attributes, activities, and capacities per task channel.

Source: https://www.twilio.com/docs/taskrouter/api/worker
Source: https://www.twilio.com/docs/taskrouter/api/worker-channel
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from twilio_fp.testing.fake.behaviours.taskrouter.events import record_event
from twilio_fp.testing.fake.behaviours.taskrouter.holding import (
    attributes_of,
    changed,
    check_match,
    check_name,
    fetch,
    number,
    reply_with_etag,
    requested_workspace,
    required_row,
    rows_named,
    with_looked_up,
    workspace_of,
)
from twilio_fp.testing.fake.behaviours.taskrouter.listing import listed
from twilio_fp.testing.fake.behaviours.taskrouter.matching import routed
from twilio_fp.testing.fake.behaviours.taskrouter.staff import channel_viewed, load_of, moved, open_of
from twilio_fp.testing.fake.behaviours.taskrouter.taking import reject_without_routing
from twilio_fp.testing.fake.behaviours.taskrouter.tasks import requested_expression
from twilio_fp.testing.fake.expressions import matches, parse
from twilio_fp.testing.fake.lists import Test
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, requested_row
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS", "with_channel"]


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a worker, with a capacity of one task on each channel."""
    params, workspace = request.params, requested_workspace(state, request)
    check_name(state, workspace, "Workers", params["FriendlyName"])
    activity = params.get("ActivitySid")
    if activity:
        required_row(state, workspace, "Activities", "ActivitySid", activity)
    members = {
        "attributes": str(params.get("Attributes") or "{}"),
        "activity_sid": activity or workspace["default_activity_sid"],
        "date_status_changed": format_time("date-time", state.now),
    }
    state, row = created(state, request, members)
    for channel in state.rows(f"{workspace.key}/TaskChannels"):
        state = with_channel(state, row, channel)
    state = routed(record_event(state, "worker.created", row), workspace)
    return state, reply_with_etag(state, request, row)


def with_channel(state: State, worker: Row, channel: Row) -> State:
    """Return the state after giving a worker a task channel with a capacity of one."""
    state, sid = state.sid("WC")
    name = str(channel["unique_name"])
    members = {
        "sid": sid,
        "worker_sid": worker["sid"],
        "task_channel_sid": channel["sid"],
        "task_channel_unique_name": name,
        "configured_capacity": 1,
        "available": True,
    }
    return state.add(f"{worker.key}/Channels/{sid}", members, names=(name,))[0]


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a worker's name, attributes or activity."""
    row, params, workspace = requested_row(state, request), request.params, requested_workspace(state, request)
    check_match(request, row)
    check_name(state, workspace, "Workers", params.get("FriendlyName"), row)
    sid = params.get("ActivitySid")
    activity = required_row(state, workspace, "Activities", "ActivitySid", sid) if sid else None
    members = {
        name: params[wire]
        for wire, name in (("FriendlyName", "friendly_name"), ("Attributes", "attributes"))
        if params.get(wire) is not None
    }
    if members:
        state, row = changed(state, row, **members)
    if "attributes" in members:
        state = record_event(state, "worker.attributes.update", row)
    if activity is not None and activity["sid"] != row["activity_sid"]:
        state = _leave(state, workspace, row, activity, is_forced=bool(params.get("RejectPendingReservations")))
        state = moved(state, row, activity)
    state = routed(state, workspace)
    return state, reply_with_etag(state, request, state.row(row.key) or row)


def _leave(state: State, workspace: Row, worker: Row, activity: Row, *, is_forced: bool) -> State:
    """Return the state after rejecting the pending reservations of a worker that becomes unavailable."""
    pending = [
        row
        for row in open_of(state, workspace)
        if row["worker_sid"] == worker["sid"] and row["reservation_status"] == "pending"
    ]
    if not pending or activity["available"]:
        return state
    if not is_forced:
        raise refused(20001, f"Invalid parameter ActivitySid: {worker['sid']} has pending reservations")
    for row in pending:
        state = reject_without_routing(state, row)
    return state


def delete(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a worker that is unavailable and has no open reservations."""
    row, workspace = requested_row(state, request), requested_workspace(state, request)
    check_match(request, row)
    if with_looked_up(state, row)["available"]:
        raise refused(20001, f"{row['sid']} cannot be deleted: its activity is available")
    if any(open_of(state, workspace, row["sid"])):
        raise refused(20001, f"{row['sid']} cannot be deleted: it has open reservations")
    return record_event(state, "worker.deleted", row).remove(row), Reply(204)


def list_workers(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List workers by activity, by attributes, and by the queues that they belong to."""
    params, workspace = request.params, requested_workspace(state, request)
    expression = requested_expression(params, "TargetWorkersExpression")
    targets = [str(row["target_workers"] or "") for row in _queues(state, workspace, params)]

    def belongs(row: Row) -> bool:
        if not params.get("TaskQueueSid") and not params.get("TaskQueueName"):
            return True
        return any(text and matches(parse(text), attributes_of(row)) for text in targets)

    tests: list[Test] = [
        belongs,
        lambda row: (
            params.get("Available") is None or str(row["available"]).lower() == _boolean(str(params["Available"]))
        ),
        lambda row: expression is None or matches(expression, _fields(row)),
    ]
    passed = ("Available", "TargetWorkersExpression", "TaskQueueSid", "TaskQueueName")
    return state, listed(state, request, *tests, passed=passed, orders=("DateStatusChanged",))


def _boolean(text: str) -> str:
    return "true" if text.lower() in ("1", "true", "yes") else "false"


def _queues(state: State, workspace: Row, params: Mapping[str, Any]) -> list[Row]:
    if params.get("TaskQueueSid"):
        return [required_row(state, workspace, "TaskQueues", "TaskQueueSid", params["TaskQueueSid"])]
    return list(rows_named(state, workspace, "TaskQueues", str(params.get("TaskQueueName") or "")))


def _fields(row: Row) -> dict[str, Any]:
    """Return what a list's expression can refer to: a worker's attributes and some of its members."""
    fields = {name: row[name] for name in ("sid", "friendly_name", "activity_sid", "activity_name")}
    return {**attributes_of(row), **fields}


# Channels


def list_channels(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List a worker's channels with its capacity and load."""
    load = load_of(state, requested_workspace(state, request))
    return state, listed(state, request, view=lambda state, row: channel_viewed(state, row, load))


def fetch_channel(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a worker's channel, with its capacity and load."""
    return state, reply_with(request, channel_viewed(state, requested_row(state, request)))


def update_channel(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a worker's capacity or availability on a channel."""
    row, requested, workspace = requested_row(state, request), request.params, requested_workspace(state, request)
    capacity, available = requested.get("Capacity"), requested.get("Available")
    if capacity is not None and int(capacity) < 0:
        raise refused(20001, f"Invalid parameter Capacity: {capacity} is negative")
    before = row
    members = {"configured_capacity": capacity, "available": available}
    state, row = state.change(row, **{name: value for name, value in members.items() if value is not None})
    worker = state.row("/".join(row.key.split("/")[:-2]))
    if worker is not None and row["configured_capacity"] != before["configured_capacity"]:
        params = {**_channel_members(state, row), "WorkerChannelPreviousCapacity": before["configured_capacity"]}
        state = record_event(state, "worker.capacity.update", worker, params)
    if worker is not None and row["available"] != before["available"]:
        state = record_event(state, "worker.channel.availability.update", worker, _channel_members(state, row))
    state = routed(state, workspace)
    return state, reply_with(request, channel_viewed(state, row))


def _channel_members(state: State, row: Row) -> dict[str, Any]:
    load = load_of(state, workspace_of(state, row), (row["worker_sid"],))
    pair = (str(row["worker_sid"]), str(row["task_channel_unique_name"]))
    return {
        "TaskChannelSid": row["task_channel_sid"],
        "TaskChannelUniqueName": row["task_channel_unique_name"],
        "WorkerChannelAvailable": str(row["available"]).lower(),
        "WorkerChannelAvailableCapacity": load.room(*pair, number(row, "configured_capacity")),
        "WorkerChannelTaskCount": load.tasks.get(pair, 0),
    }


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "taskrouter.v1.CreateWorker": create,
    "taskrouter.v1.DeleteWorker": delete,
    "taskrouter.v1.FetchWorker": fetch,
    "taskrouter.v1.FetchWorkerChannel": fetch_channel,
    "taskrouter.v1.ListWorker": list_workers,
    "taskrouter.v1.ListWorkerChannel": list_channels,
    "taskrouter.v1.UpdateWorker": update,
    "taskrouter.v1.UpdateWorkerChannel": update_channel,
}
