"""Tasks over REST: created in a workflow, changed, completed or canceled, listed.

A pending task whose new attributes match another filter of its workflow starts again there (inferred).

Not modelled: add-ons.

Source: https://www.twilio.com/docs/taskrouter/api/task
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.record import evolve
from twilio_fp.testing.fake.behaviours.taskrouter.events import record_event
from twilio_fp.testing.fake.behaviours.taskrouter.holding import (
    attributes_of,
    changed,
    channel_named,
    check_match,
    fetch,
    moment,
    open_lines,
    reply_with_etag,
    requested_workspace,
    required_row,
    row_in,
)
from twilio_fp.testing.fake.behaviours.taskrouter.listing import listed
from twilio_fp.testing.fake.behaviours.taskrouter.matching import (
    LOOKED_AT,
    canceled,
    entered,
    reservations_of,
    routed,
    workflow_of,
)
from twilio_fp.testing.fake.behaviours.taskrouter.taking import completed, freed_by, removed, wrapped_up
from twilio_fp.testing.fake.expressions import ExpressionError, matches, parse
from twilio_fp.testing.fake.lines import LINES, Place
from twilio_fp.testing.fake.lists import Test
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, requested_row
from twilio_fp.testing.fake.routing import first_step
from twilio_fp.testing.fake.state import NOTHING, Due, Row, State

__all__ = ["BEHAVIOURS", "add_task", "prepare_stored", "requested_expression"]

_LONGEST: Final = 1_209_600
_USUAL: Final = 86_400
_HIGHEST: Final = 2**31 - 1
_LONGEST_ATTRIBUTES: Final = 4096


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a task and route it."""
    params, workspace = request.params, requested_workspace(state, request)
    _check(state, params)
    channel = channel_named(state, workspace, params.get("TaskChannel") or "default")
    target = str(params.get("RoutingTarget") or "")
    workflow, queue = _route(state, workspace, params, target)
    is_forced = target.startswith("WK") and str(params.get("IgnoreCapacity", "true")).lower() in ("true", "1", "yes")
    state, row = add_task(
        state,
        workspace,
        workflow,
        channel,
        {
            "attributes": str(params.get("Attributes") or "{}"),
            "priority": int(params.get("Priority", 0)),
            "timeout": int(params.get("Timeout", _USUAL)),
            "virtual_start_time": format_time("date-time", moment(params.get("VirtualStartTime")) or state.now),
            "routing_target": target or None,
            "ignore_capacity": is_forced,
            "task_queue_sid": None if queue is None else queue["sid"],
        },
    )
    reply = reply_with_etag(state, request, row)
    body = {**reply.body, "assignment_status": "pending"}  # as if it were reserved only a moment later
    return state, Reply(reply.status, body, reply.headers)


def _check(state: State, params: Mapping[str, Any]) -> None:
    attributes = str(params.get("Attributes") or "")
    if len(attributes) > _LONGEST_ATTRIBUTES:
        raise refused(20001, f"Invalid parameter Attributes: more than {_LONGEST_ATTRIBUTES:,} characters")
    for name, least, most in (("Timeout", 1, _LONGEST), ("Priority", 0, _HIGHEST)):
        value = params.get(name)
        if value is not None and not least <= int(value) <= most:
            raise refused(20001, f"Invalid parameter {name}: {value} is not from {least} to {most:,}")
    start = moment(params.get("VirtualStartTime"))
    if start is not None and (start > state.now or start.year < 1900):
        raise refused(20001, "Invalid parameter VirtualStartTime: it is in the future or before 1900")


def _route(state: State, workspace: Row, params: Mapping[str, Any], target: str) -> tuple[Row | None, Row | None]:
    """Return the workflow that routes a task, or the queue in which it waits without one."""
    chosen, queue = params.get("WorkflowSid"), params.get("TaskQueueSid")
    kinds = {"WK": "Workers", "WQ": "TaskQueues", "WW": "Workflows"}
    if target and target[:2] not in kinds:
        raise refused(20001, f"Invalid parameter RoutingTarget: {target} is not a worker, queue or workflow")
    target_row = required_row(state, workspace, kinds[target[:2]], "RoutingTarget", target) if target else None
    queue_row = required_row(state, workspace, "TaskQueues", "TaskQueueSid", queue) if queue else None
    if target_row is not None and not target.startswith("WW"):
        return None, target_row if target.startswith("WQ") else queue_row
    if chosen:
        return required_row(state, workspace, "Workflows", "WorkflowSid", chosen), None
    if target_row is not None or queue_row is not None:
        return target_row, queue_row
    workflows = list(state.rows(f"{workspace.key}/Workflows"))
    if len(workflows) != 1:
        raise refused(20001, "Missing required parameter WorkflowSid in the post body")
    return workflows[0], None


def add_task(
    state: State,
    workspace: Row,
    workflow: Row | None,
    channel: Row,
    members: Mapping[str, Any],
    hidden: Mapping[str, Any] = NOTHING,
) -> tuple[State, Row]:
    """Return the state with a new task, already routed, and the task.

    Args:
        state: the state of the fake.
        workspace: the workspace.
        workflow: the workflow that routes it; None if it waits in its queue or for one worker.
        channel: its task channel.
        members: ``attributes``, ``priority``, ``timeout`` and ``virtual_start_time`` at least.
        hidden: its hidden members.
    """
    state, sid = state.sid("WT")
    defaults = {
        "sid": sid,
        "workspace_sid": workspace["sid"],
        "assignment_status": "pending",
        "addons": "{}",
        "task_channel_sid": channel["sid"],
        "task_channel_unique_name": channel["unique_name"],
        "ignore_capacity": False,
    }
    state, row = state.add(f"{workspace.key}/Tasks/{sid}", {**defaults, **members}, hidden)
    if workflow is not None:
        state, row = changed(state, row, workflow_sid=workflow["sid"])
    state = record_event(state, "task.created", row)
    if workflow is not None:
        state = entered(state, row, workflow)
    elif row["task_queue_sid"]:
        state, row = changed(state, row, task_queue_entered_date=format_time("date-time", state.now))
        state = record_event(state, "task-queue.entered", row)
    due = Due(kind="taskrouter.taking.expired", key=row.key, in_background=True)
    state = state.later(timedelta(seconds=int(row["timeout"])), due)
    state = routed(state, workspace, (state.row(row.key) or row,))
    return state, state.row(row.key) or row


def prepare_stored(state: State, row: Row) -> State:
    """Return the state with a task or reservation stored by hand in the line where routing looks for it."""
    places: dict[str, tuple[Place, ...]] = {}
    match row.key.split("/")[-2]:
        case "Tasks":
            places = {LINES: ((LOOKED_AT, ()),)}
        case "Reservations":
            places = open_lines(row["worker_sid"])
        case _:
            return state
    return state.put(evolve(row, hidden={**row.hidden, **places}))


# Changing


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a task, or end it."""
    row, params, workspace = requested_row(state, request), request.params, requested_workspace(state, request)
    check_match(request, row)
    _check(state, params)
    members: dict[str, Any] = {
        name: params[wire]
        for wire, name in (("Attributes", "attributes"), ("Priority", "priority"))
        if params.get(wire) is not None
    }
    start = moment(params.get("VirtualStartTime"))
    if start is not None:
        members["virtual_start_time"] = format_time("date-time", start)
    if params.get("TaskChannel"):
        channel = channel_named(state, workspace, params["TaskChannel"])
        members |= {"task_channel_sid": channel["sid"], "task_channel_unique_name": channel["unique_name"]}
    status = str(params.get("AssignmentStatus") or "").lower() or row["assignment_status"]
    _check_status(row, status, params.get("Reason"))
    if params.get("Reason") and status == row["assignment_status"]:
        members["reason"] = params["Reason"]
    if members:
        state, row = changed(state, row, **members)
        state = record_event(state, "task.updated", row)
        state = _rerouted(state, workspace, row)
    row = state.row(row.key) or row
    if status != row["assignment_status"]:
        state = _ended(state, workspace, row, status, str(params.get("Reason")))
    if members or status != row["assignment_status"]:
        remaining = state.row(row.key)
        state = routed(state, workspace, () if remaining is None else (remaining,), freed_by(state, workspace, row))
    return state, reply_with_etag(state, request, state.row(row.key) or row)


_BEFORE: Final[Mapping[str, frozenset[str]]] = {
    "canceled": frozenset({"pending", "reserved"}),
    "wrapping": frozenset({"assigned"}),
    "completed": frozenset({"assigned", "wrapping"}),
}
"""Per status that a request can set, the statuses that it can follow."""


def _check_status(row: Row, status: str, reason: Any) -> None:
    current = row["assignment_status"]
    if status == current:
        return
    if current not in _BEFORE.get(status, ()):
        raise refused(20001, f"Invalid parameter AssignmentStatus: a task that is {current} cannot become {status}")
    if status != "wrapping" and not reason:
        raise refused(20001, f"Missing required parameter Reason in the post body: the task is {status}")


def _ended(state: State, workspace: Row, row: Row, status: str, reason: str) -> State:
    match status:
        case "canceled":
            return canceled(state, workspace, row, reason)
        case "wrapping":
            return wrapped_up(state, row)
        case _:
            return completed(state, row, reason)


def _rerouted(state: State, workspace: Row, row: Row) -> State:
    """Return the state after a pending task has restarted its workflow, if it now matches another filter."""
    workflow = workflow_of(row)
    if workflow is None or row["assignment_status"] != "pending":
        return state
    first = first_step(workflow, attributes_of(row), state.now)
    workflow_row = row_in(state, workspace, "Workflows", row["workflow_sid"])
    if workflow_row is None or (None if first is None else first.rule) == row.hidden.get("entered_at"):
        return state
    return entered(state, row, workflow_row)


def delete(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a task, whatever its status, and free the workers that it was offered to or assigned to."""
    row, workspace = requested_row(state, request), requested_workspace(state, request)
    check_match(request, row)
    for each in reservations_of(state, workspace, row):
        if each["reservation_status"] == "pending":
            state, ended = changed(state, each, reservation_status="canceled")
            state = record_event(state, "reservation.canceled", ended)
    freed = freed_by(state, workspace, row)
    state = removed(record_event(state, "task.deleted", row), row)
    return routed(state, workspace, freed=freed), Reply(204)


# Listing


def requested_expression(params: Mapping[str, Any], parameter: str) -> Any:
    """Return the parsed expression of a parameter; None if the parameter is absent.

    Raises:
        RefusedError: 400, it is invalid.
    """
    text = params.get(parameter)
    if text is None:
        return None
    try:
        return parse(str(text))
    except ExpressionError as error:
        raise refused(20001, f"Invalid parameter {parameter}: {error}") from error


def list_tasks(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List tasks by their members and by an expression on their attributes."""
    params = request.params
    texts: list[str] = params.get("AssignmentStatus") or []  # repeated, or separated by commas
    statuses = {part.strip().lower() for text in texts for part in text.split(",")} - {""}
    expression = requested_expression(params, "EvaluateTaskAttributes")
    tests: list[Test] = [
        lambda row: not statuses or row["assignment_status"] in statuses,
        lambda row: params.get("WorkflowName") in (None, row["workflow_friendly_name"]),
        lambda row: params.get("TaskQueueName") in (None, row["task_queue_friendly_name"]),
        lambda row: expression is None or matches(expression, attributes_of(row)),
        lambda row: not params.get("HasAddons"),
    ]
    passed = ("AssignmentStatus", "WorkflowName", "TaskQueueName", "EvaluateTaskAttributes", "HasAddons")
    orders = ("DateCreated", "Priority", "VirtualStartTime")
    return state, listed(state, request, *tests, passed=passed, orders=orders)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "taskrouter.v1.CreateTask": create,
    "taskrouter.v1.DeleteTask": delete,
    "taskrouter.v1.FetchTask": fetch,
    "taskrouter.v1.ListTask": list_tasks,
    "taskrouter.v1.UpdateTask": update,
}
