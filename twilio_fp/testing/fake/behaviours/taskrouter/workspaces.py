"""Workspaces and their initial resources, activities, and task channels.

Source: https://www.twilio.com/docs/taskrouter/api/workspace
Source: https://www.twilio.com/docs/taskrouter/api/activity
Source: https://www.twilio.com/docs/taskrouter/api/task-channel
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from twilio_fp.testing.fake.behaviours.taskrouter.events import record_event
from twilio_fp.testing.fake.behaviours.taskrouter.holding import (
    ENDED,
    check_name,
    fetch,
    reply_with_etag,
    requested_workspace,
    required_row,
)
from twilio_fp.testing.fake.behaviours.taskrouter.listing import list_all, listed
from twilio_fp.testing.fake.behaviours.taskrouter.matching import USUAL_TIMEOUT, routed
from twilio_fp.testing.fake.behaviours.taskrouter.workers import with_channel
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS"]

_ACTIVITIES: Final = (("Offline", False), ("Available", True), ("Unavailable", False))
_CHANNELS: Final = (
    ("Default", "default"),
    ("Programmable Chat", "chat"),
    ("SMS", "sms"),
    ("Video", "video"),
    ("Voice", "voice"),
)


# Workspaces


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a workspace with activities and channels; the FIFO template adds a queue and a workflow."""
    template = str(request.params.get("Template") or "NONE").upper()
    if template not in ("NONE", "FIFO"):
        raise refused(20001, f"Invalid parameter Template: {template} is not one of NONE, FIFO")
    state, workspace = created(state, request)
    sids: dict[str, str] = {}
    for name, available in _ACTIVITIES:
        state, row = _with(state, workspace, "Activities", "WA", {"friendly_name": name, "available": available})
        sids[name] = str(row["sid"])
    for name, unique in _CHANNELS:
        members = {"friendly_name": name, "unique_name": unique, "channel_optimized_routing": False}
        state, _ = _with(state, workspace, "TaskChannels", "TC", members, unique)
    offline = sids["Offline"]
    state, workspace = state.change(workspace, default_activity_sid=offline, timeout_activity_sid=offline)
    if template == "FIFO":
        state = _fifo(state, workspace)
    return record_event(state, "workspace.created", workspace), reply_with_etag(state, request, workspace)


def _with(
    state: State, workspace: Row, kind: str, prefix: str, members: Mapping[str, Any], *names: str
) -> tuple[State, Row]:
    state, sid = state.sid(prefix)
    known = {"sid": sid, "workspace_sid": workspace["sid"], **members}
    return state.add(f"{workspace.key}/{kind}/{sid}", known, names=names)


def _fifo(state: State, workspace: Row) -> State:
    queue = {"friendly_name": "Sample Queue", "target_workers": "1==1", "task_order": "FIFO", "max_reserved_workers": 1}
    state, row = _with(state, workspace, "TaskQueues", "WQ", queue)
    configuration: dict[str, Any] = {"task_routing": {"filters": [], "default_filter": {"queue": row["sid"]}}}
    workflow = {
        "friendly_name": "Default Fifo Workflow",
        "configuration": json.dumps(configuration),
        "task_reservation_timeout": USUAL_TIMEOUT,
        "document_content_type": "application/json",
    }
    return _with(state, workspace, "Workflows", "WW", workflow)[0]


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a workspace."""
    workspace = requested_row(state, request)
    for parameter in ("DefaultActivitySid", "TimeoutActivitySid"):
        if parameter in request.params:
            required_row(state, workspace, "Activities", parameter, request.params[parameter])
    state, row = updated(state, request)
    state = routed(record_event(state, "workspace.updated", row), row)
    return state, reply_with_etag(state, request, row)


def delete(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a workspace and everything in it."""
    row = requested_row(state, request)
    return record_event(state, "workspace.deleted", row).remove(row), Reply(204)


# Activities


def create_activity(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create an activity, whose availability cannot be changed afterwards."""
    check_name(state, requested_workspace(state, request), "Activities", request.params["FriendlyName"])
    state, row = created(state, request)
    return record_event(state, "activity.created", row), reply_with(request, row)


def update_activity(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Rename an activity."""
    own, workspace = requested_row(state, request), requested_workspace(state, request)
    check_name(state, workspace, "Activities", request.params.get("FriendlyName"), own)
    state, row = updated(state, request)
    return record_event(state, "activity.updated", row), reply_with(request, row)


def delete_activity(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete an activity that no worker is in and that is not one of the workspace's defaults."""
    row, workspace = requested_row(state, request), requested_workspace(state, request)
    if row["sid"] in (workspace["default_activity_sid"], workspace["timeout_activity_sid"]):
        raise refused(20001, f"{row['sid']} cannot be deleted: it is the workspace's default or timeout activity")
    if any(worker["activity_sid"] == row["sid"] for worker in state.rows(f"{workspace.key}/Workers")):
        raise refused(20001, f"{row['sid']} cannot be deleted: workers are in it")
    return record_event(state, "activity.deleted", row).remove(row), Reply(204)


def list_activities(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List activities by name and by availability."""
    available = request.params.get("Available")
    is_available = str(available).lower() in ("1", "true", "yes")
    return state, listed(
        state, request, lambda row: available is None or bool(row["available"]) == is_available, passed=("Available",)
    )


# Channels


def create_channel(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a task channel, which every worker gets immediately."""
    workspace = requested_workspace(state, request)
    state, row = created(state, request)
    for worker in list(state.rows(f"{workspace.key}/Workers")):
        state = with_channel(state, worker, row)
    return record_event(state, "task-channel.created", row), reply_with(request, row)


def update_channel(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a task channel."""
    state, row = updated(state, request)
    return record_event(state, "task-channel.updated", row), reply_with(request, row)


def delete_channel(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a task channel that has no open tasks, together with the workers' channels of it."""
    row, workspace = requested_row(state, request), requested_workspace(state, request)
    name = str(row["unique_name"])
    if name in [unique for _, unique in _CHANNELS]:
        raise refused(20001, f"{row['sid']} cannot be deleted: every workspace requires the channel {name}")
    tasks = [task for task in state.rows(f"{workspace.key}/Tasks") if task["task_channel_sid"] == row["sid"]]
    if any(task["assignment_status"] not in ENDED for task in tasks):
        raise refused(20001, f"{row['sid']} cannot be deleted: it has open tasks")
    for worker in list(state.rows(f"{workspace.key}/Workers")):
        share = state.row(f"{worker.key}/Channels/{name}")
        state = state if share is None else state.remove(share, name)
    return record_event(state, "task-channel.deleted", row).remove(row, name), Reply(204)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "taskrouter.v1.CreateActivity": create_activity,
    "taskrouter.v1.CreateTaskChannel": create_channel,
    "taskrouter.v1.CreateWorkspace": create,
    "taskrouter.v1.DeleteActivity": delete_activity,
    "taskrouter.v1.DeleteTaskChannel": delete_channel,
    "taskrouter.v1.DeleteWorkspace": delete,
    "taskrouter.v1.FetchWorkspace": fetch,
    "taskrouter.v1.ListActivity": list_activities,
    "taskrouter.v1.ListTaskChannel": list_all,
    "taskrouter.v1.ListWorkspace": list_all,
    "taskrouter.v1.UpdateActivity": update_activity,
    "taskrouter.v1.UpdateTaskChannel": update_channel,
    "taskrouter.v1.UpdateWorkspace": update,
}
