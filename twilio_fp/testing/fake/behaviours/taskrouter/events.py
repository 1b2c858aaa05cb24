"""Events of a workspace: kept for 30 days, and sent to the workspace's event callback if it subscribes to them.

Not modelled: actors. The actor of every event is the workspace.

Source: https://www.twilio.com/docs/taskrouter/api/event
Source: https://www.twilio.com/docs/taskrouter/api/event/reference
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from twilio_fp.schema import attribute_name
from twilio_fp.testing.fake.behaviours.taskrouter.holding import (
    moment,
    requested_workspace,
    row_in,
    with_looked_up,
    workspace_of,
)
from twilio_fp.testing.fake.behaviours.taskrouter.listing import listed
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.lists import Test
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found
from twilio_fp.testing.fake.resources import Behaviour, reply_with, requested_row
from twilio_fp.testing.fake.state import NOTHING, Row, State

__all__ = ["BEHAVIOURS", "events_in", "is_of_channel", "params_of", "record_event", "window"]

_KEPT: Final = timedelta(days=30)
_USUAL_MINUTES: Final = 15
_HOST: Final = "https://taskrouter.twilio.com"

_TYPES: Final = {
    "Activities": "Activity",
    "Reservations": "Reservation",
    "TaskChannels": "TaskChannel",
    "TaskQueues": "TaskQueue",
    "Tasks": "Task",
    "Workers": "Worker",
    "Workflows": "Workflow",
    "Workspaces": "Workspace",
}
"""Per collection, the name of its rows in events."""


# Recording


def record_event(state: State, event: str, row: Row, extra: Mapping[str, Any] = NOTHING) -> State:
    """Return the state after recording an event of a row.

    Args:
        state: the state of the fake, after the change.
        event: the event type, such as ``task.created``.
        row: the row.
        extra: parameters in addition to those that describe the row, by Twilio's names.
    """
    workspace = row if _kind(row) == "Workspaces" else workspace_of(state, row)
    about = {**params_of(state, row), **extra}
    subject = _TYPES[_kind(row)]
    description = f"{subject} {row['friendly_name'] or row['sid']}: {event}"
    state, sid = state.sid("EV")
    data = {attribute_name(name): str(value) for name, value in about.items() if value is not None}
    members = {
        "sid": sid,
        "event_type": event,
        "event_data": {**data, "workspace_name": workspace["friendly_name"], "workspace_sid": workspace["sid"]},
        "event_date": format_time("date-time", state.now),
        "event_date_ms": int(state.now.timestamp() * 1000),
        "description": description,
        "resource_type": subject.lower(),
        "resource_sid": row["sid"],
        "resource_url": _url(row),
        "actor_type": "workspace",
        "actor_sid": workspace["sid"],
        "actor_url": _url(workspace),
        "source": "twilio",
    }
    state, _ = state.add(f"{workspace.key}/Events/{sid}", members)
    url, events_filter = str(workspace["event_callback_url"] or ""), str(workspace["events_filter"] or "")
    if not url or (events_filter and event not in [name.strip() for name in events_filter.split(",")]):
        return state
    params = {
        "EventType": event,
        "Sid": sid,
        "AccountSid": workspace.account,
        "WorkspaceSid": workspace["sid"],
        "WorkspaceName": workspace["friendly_name"],
        "EventDescription": description,
        "ResourceType": subject,
        "ResourceSid": row["sid"],
        "Timestamp": int(state.now.timestamp()),
        "TimestampMs": members["event_date_ms"],
        **about,
    }
    return call_back(state, workspace.account, url, params, key=row.key)


def _kind(row: Row) -> str:
    return row.key.split("/")[-2]


def _url(row: Row) -> str:
    path = row.key.split("/", 2)[2]
    if _kind(row) == "Reservations":
        path = path.replace("/Reservations/", f"/Tasks/{row['task_sid']}/Reservations/")
    return f"{_HOST}/{path}"


def params_of(state: State, row: Row) -> dict[str, Any]:
    """Return the parameters that describe a row in requests and events, by Twilio's names; None for unknown values."""
    shown_row = with_looked_up(state, row)
    match _kind(row):
        case "Tasks":
            return _task_params(shown_row)
        case "Workers":
            return _worker_params(shown_row)
        case "Reservations":
            workspace = workspace_of(state, row)
            params: dict[str, Any] = {"ReservationSid": row["sid"]}
            for kind in ("Tasks", "Workers"):
                part = row_in(state, workspace, kind, row[f"{kind[:-1].lower()}_sid"])
                params |= {} if part is None else params_of(state, part)
            return params
        case "TaskQueues":
            expression = shown_row["target_workers"]
            return {**_named("TaskQueue", shown_row), "TaskQueueTargetExpression": expression}
        case "TaskChannels":
            optimized = str(shown_row["channel_optimized_routing"]).lower()
            unique = shown_row["unique_name"]
            own = {"TaskChannelUniqueName": unique, "TaskChannelOptimizedRouting": optimized}
            return {**_named("TaskChannel", shown_row), **own}
        case "Activities":
            return {**_named("Activity", shown_row), "ActivityAvailable": str(shown_row["available"]).lower()}
        case "Workflows":
            return _named("Workflow", shown_row)
        case _:
            return {}


def _named(what: str, row: Row) -> dict[str, Any]:
    return {f"{what}Sid": row["sid"], f"{what}Name": row["friendly_name"]}


def _task_params(row: Row) -> dict[str, Any]:
    entered = moment(row["task_queue_entered_date"])
    status = row["assignment_status"]
    return {
        "TaskSid": row["sid"],
        "TaskAttributes": row["attributes"],
        "TaskAge": row["age"],
        "TaskDateCreated": int(row.created.timestamp()),
        "TaskPriority": row["priority"],
        "TaskAssignmentStatus": status,
        "TaskCanceledReason": row["reason"] if status == "canceled" else None,
        "TaskCompletedReason": row["reason"] if status == "completed" else None,
        "TaskChannelSid": row["task_channel_sid"],
        "TaskChannelUniqueName": row["task_channel_unique_name"],
        "TaskQueueSid": row["task_queue_sid"],
        "TaskQueueName": row["task_queue_friendly_name"],
        "TaskQueueEnteredDate": None if entered is None else int(entered.timestamp()),
        "WorkflowSid": row["workflow_sid"],
        "WorkflowName": row["workflow_friendly_name"],
    }


def _worker_params(row: Row) -> dict[str, Any]:
    return {
        "WorkerSid": row["sid"],
        "WorkerName": row["friendly_name"],
        "WorkerAttributes": row["attributes"],
        "WorkerActivitySid": row["activity_sid"],
        "WorkerActivityName": row["activity_name"],
        "WorkerVersion": row.hidden.get("version", 0),
    }


# Reading


def window(request: ParsedRequest, now: datetime) -> tuple[datetime, datetime]:
    """Return the start and end of the period that a request names, by default the last 15 minutes."""
    params = request.params
    until = moment(params.get("EndDate")) or now
    minutes = timedelta(minutes=int(params.get("Minutes", _USUAL_MINUTES)))
    return moment(params.get("StartDate")) or until - minutes, until


def events_in(state: State, workspace: Row, since: datetime, until: datetime) -> Iterator[Row]:
    """Iterate over the events of a workspace within a period, newest first."""
    first = max(since, state.now - _KEPT)
    for row in state.rows(f"{workspace.key}/Events", newest_first=True):
        if row.created < first:
            return
        if row.created <= until:
            yield row


def is_of_channel(row: Row, channel: object) -> bool:
    """Return whether an event concerns a task channel, by SID or unique name; True if no channel is given."""
    data = row["event_data"]
    return not channel or channel in (data.get("task_channel_sid"), data.get("task_channel_unique_name"))


_ABOUT: Final = {
    "ReservationSid": "reservation_sid",
    "TaskQueueSid": "task_queue_sid",
    "TaskSid": "task_sid",
    "WorkerSid": "worker_sid",
    "WorkflowSid": "workflow_sid",
}
"""Per filter of the list of events, the member of their data that it compares."""


def list_events(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List events, newest first."""
    params, workspace = request.params, requested_workspace(state, request)
    since, until = window(request, state.now)
    kept = {row.key for row in events_in(state, workspace, since, until)}
    tests: list[Test] = [
        lambda row: row.key in kept,
        lambda row: is_of_channel(row, params.get("TaskChannel")),
        lambda row: all(params.get(wire) in (None, row["event_data"].get(part)) for wire, part in _ABOUT.items()),
    ]
    passed = (*_ABOUT, "StartDate", "EndDate", "Minutes", "TaskChannel")
    return state, listed(state, request, *tests, passed=passed, newest_first=True)


def fetch_event(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with an event, if it is recent enough to be kept."""
    row = requested_row(state, request)
    if row.created < state.now - _KEPT:
        raise not_found(request.path)
    return state, reply_with(request, row)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "taskrouter.v1.FetchEvent": fetch_event,
    "taskrouter.v1.ListEvent": list_events,
}
