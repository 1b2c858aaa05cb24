"""Calls as tasks: creating the task of a call that ``Enqueue`` sends to a workflow, and ending it with the call.

Source: https://www.twilio.com/docs/taskrouter/twiml-queue-calls
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, cast

from twilio_fp.testing.fake.behaviours.taskrouter.holding import attributes_of, has_several, row_in
from twilio_fp.testing.fake.behaviours.taskrouter.matching import canceled, reservations_of, routed
from twilio_fp.testing.fake.behaviours.taskrouter.staff import moved
from twilio_fp.testing.fake.behaviours.taskrouter.taking import accepted, completed, task_of, wrapped_up
from twilio_fp.testing.fake.behaviours.taskrouter.tasks import add_task
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.state import Row, State

__all__ = ["accept_call", "call_reserved", "cancel_call_task", "enqueue_call", "hung_up"]

_VOICE = "voice"


def enqueue_call(
    state: State,
    account: str,
    workflow_sid: str,
    attributes: str | Mapping[str, Any],
    *,
    call: Mapping[str, Any],
    priority: int = 0,
    timeout_seconds: int = 86_400,
) -> tuple[State, str | None]:
    """Return the state with a call as a task of a workflow, and the task's key; None if there is no such workflow.

    Args:
        state: the state of the fake.
        account: the account of the call.
        workflow_sid: the workflow that ``Enqueue`` names.
        attributes: the content of its ``Task``: a JSON object or its text; anything else is ignored with a warning.
        call: attributes of the call, which ``attributes`` override: ``call_sid``, ``from``, ``to`` and ``direction`` at
            least.
        priority: the task's priority.
        timeout_seconds: how long the task waits.
    """
    for workspace in state.rows(f"{account}/taskrouter/v1/Workspaces"):
        workflow = row_in(state, workspace, "Workflows", workflow_sid)
        if workflow is not None:
            break
    else:
        return state, None
    unknown = Row(key="", created=state.now, updated=state.now, members={"unique_name": _VOICE})
    channel = row_in(state, workspace, "TaskChannels", _VOICE) or unknown
    own = _object(attributes)
    if own is None:
        state = state.warned(f"The attributes of the task for {call.get('call_sid')} are not a JSON object")
    members = {
        "attributes": json.dumps({**call, **(own or {})}),
        "priority": priority,
        "timeout": timeout_seconds,
        "virtual_start_time": format_time("date-time", state.now),
    }
    state, row = add_task(state, workspace, workflow, channel, members, {"call": call.get("call_sid")})
    return state, row.key


def _object(source: str | Mapping[str, Any]) -> Mapping[str, Any] | None:
    try:
        value: Any = json.loads(source or "{}") if isinstance(source, str) else source
    except (ValueError, RecursionError):
        return None
    return cast("Mapping[str, Any]", value) if isinstance(value, Mapping) else None


def call_reserved(state: State, account: str, reservation_sid: str) -> str | None:
    """Return the SID of the call that a pending reservation offers to a worker; None if there is none."""
    row = _reservation(state, account, reservation_sid)
    task = None if row is None else task_of(state, row)
    call = None if row is None or task is None or row["reservation_status"] != "pending" else task.hidden.get("call")
    return None if call is None else str(call)


def _reservation(state: State, account: str, sid: str) -> Row | None:
    workspaces = state.rows(f"{account}/taskrouter/v1/Workspaces")
    return next((row for workspace in workspaces if (row := row_in(state, workspace, "Reservations", sid))), None)


def accept_call(state: State, account: str, reservation_sid: str) -> State:
    """Return the state after a worker has taken the call of a pending reservation, and with it the task."""
    row = _reservation(state, account, reservation_sid)
    return state if row is None else accepted(state, row)


def cancel_call_task(state: State, account: str, call_sid: str, reason: str) -> State:
    """Return the state after canceling the task of a call that has stopped waiting before anybody took it."""
    for workspace in list(state.rows(f"{account}/taskrouter/v1/Workspaces")):
        for task in list(state.rows(f"{workspace.key}/Tasks")):
            if task.hidden.get("call") == call_sid and task["assignment_status"] in ("pending", "reserved"):
                state = routed(canceled(state, workspace, task, reason), workspace)
    return state


def hung_up(state: State, account: str, call_sid: str) -> State:
    """Return the state after the end of a call: one that waits as a task, one that a worker took, or the worker's own.

    A waiting task is canceled. A task that a worker has is wrapped up if workers can have several tasks, and completed
    otherwise; the worker then moves to the activity that the instruction named.

    Args:
        state: the state of the fake.
        account: the account of the call.
        call_sid: the call.
    """
    for workspace in list(state.rows(f"{account}/taskrouter/v1/Workspaces")):
        for task in list(state.rows(f"{workspace.key}/Tasks")):
            if _belongs_to(state, task, call_sid):
                state = _call_ended(state, workspace, task)
    return state


def _belongs_to(state: State, task: Row, sid: str) -> bool:
    """Return whether a call is that of a task, or an answered call to the task's worker."""
    attributes = attributes_of(task)
    if sid in (task.hidden.get("call"), attributes.get("call_sid")):
        return True
    row = state.row(f"{task.account}/api/2010-04-01/Calls/{sid}")
    return attributes.get("worker_call_sid") == sid and (row is None or row["status"] == "completed")


def _call_ended(state: State, workspace: Row, task: Row) -> State:
    status = task["assignment_status"]
    if status in ("pending", "reserved"):
        return routed(canceled(state, workspace, task, "hangup"), workspace)
    if status != "assigned":
        return state
    is_several = has_several(workspace)
    state = wrapped_up(state, task) if is_several else completed(state, task, "hangup")
    for each in reservations_of(state, workspace, task):
        worker = row_in(state, workspace, "Workers", each["worker_sid"])
        activity = row_in(state, workspace, "Activities", each.hidden.get("afterwards"))
        if worker is not None and activity is not None:
            state = moved(state, worker, activity)
    return routed(state, workspace)
