"""Task queues and workflows, whose expressions and configurations are validated when they are created.

Source: https://www.twilio.com/docs/taskrouter/api/task-queue
Source: https://www.twilio.com/docs/taskrouter/api/workflow
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final, cast

from twilio_fp.errors import DecodeError
from twilio_fp.testing.fake.behaviours.taskrouter.events import record_event
from twilio_fp.testing.fake.behaviours.taskrouter.holding import (
    ENDED,
    attributes_of,
    fetch,
    reply_with_etag,
    requested_workspace,
    required_row,
    row_in,
)
from twilio_fp.testing.fake.behaviours.taskrouter.listing import list_all, listed
from twilio_fp.testing.fake.behaviours.taskrouter.matching import entered, routed, workflow_of
from twilio_fp.testing.fake.behaviours.taskrouter.tasks import requested_expression
from twilio_fp.testing.fake.expressions import matches, parse
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, requested_row, updated
from twilio_fp.testing.fake.routing import queues_of, read_workflow
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS"]

_MOST_RESERVED: Final = 50
_LONGEST: Final = 86_400


# Queues


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a task queue."""
    _check(state, request)
    state, row = created(state, request)
    return record_event(state, "task-queue.created", row), reply_with_etag(state, request, row)


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a task queue, and route its tasks to the workers that now belong to it."""
    _check(state, request)
    before = requested_row(state, request)
    state, row = updated(state, request)
    if row["target_workers"] != before["target_workers"]:
        state = record_event(state, "task-queue.expression.updated", row)
    state = routed(state, requested_workspace(state, request))
    return state, reply_with_etag(state, request, row)


def _check(state: State, request: ParsedRequest) -> None:
    params, workspace = request.params, requested_workspace(state, request)
    for parameter in ("AssignmentActivitySid", "ReservationActivitySid"):
        if params.get(parameter):
            required_row(state, workspace, "Activities", parameter, params[parameter])
    most = params.get("MaxReservedWorkers")
    if most is not None and not 1 <= int(most) <= _MOST_RESERVED:
        raise refused(20001, f"Invalid parameter MaxReservedWorkers: {most} is not from 1 to {_MOST_RESERVED}")
    if params.get("TargetWorkers"):
        requested_expression(params, "TargetWorkers")


def delete(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a task queue that no workflow leads to and no task is in or may reach."""
    row, workspace = requested_row(state, request), requested_workspace(state, request)
    sid = row["sid"]
    for workflow in state.rows(f"{workspace.key}/Workflows"):
        text = workflow["configuration"]
        if text and sid in queues_of(read_workflow(str(text))):
            raise refused(20001, f"{sid} cannot be deleted: the workflow {workflow['sid']} routes to it")
    for task in state.rows(f"{workspace.key}/Tasks"):
        configuration = workflow_of(task)
        may_be_routed_here = (
            task["assignment_status"] in ("pending", "reserved")
            and configuration is not None
            and sid in queues_of(configuration)
        )
        if may_be_routed_here or (task["task_queue_sid"] == sid and task["assignment_status"] not in ENDED):
            raise refused(20001, f"{sid} cannot be deleted: the task {task['sid']} is in it or may be routed to it")
    return record_event(state, "task-queue.deleted", row).remove(row), Reply(204)


def list_queues(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List task queues by name, and by a worker or worker attributes that match them."""
    params, workspace = request.params, requested_workspace(state, request)
    workers: list[Mapping[str, Any]] = []
    if params.get("WorkerSid"):
        workers.append(attributes_of(required_row(state, workspace, "Workers", "WorkerSid", params["WorkerSid"])))
    if params.get("EvaluateWorkerAttributes"):
        workers.append(_object(str(params["EvaluateWorkerAttributes"])))

    def fits(row: Row) -> bool:
        text = str(row["target_workers"] or "")
        return not workers or (bool(text) and all(matches(parse(text), attributes) for attributes in workers))

    passed = ("WorkerSid", "EvaluateWorkerAttributes")
    return state, listed(state, request, fits, passed=passed, orders=("DateUpdated",))


def _object(text: str) -> Mapping[str, Any]:
    try:
        value: Any = json.loads(text)
    except (ValueError, RecursionError):
        value = None
    if not isinstance(value, dict):
        raise refused(20001, f"Invalid parameter EvaluateWorkerAttributes: {text[:100]!r} is not a JSON object")
    return cast("Mapping[str, Any]", value)


# Workflows


def create_workflow(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a workflow with a valid configuration that leads to queues of the workspace."""
    _check_workflow(state, request)
    state, row = created(state, request)
    return record_event(state, "workflow.created", row), reply_with(request, row)


def update_workflow(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Change a workflow for new tasks, and on request for pending ones too."""
    _check_workflow(state, request)
    state, row = updated(state, request)
    state, workspace = record_event(state, "workflow.updated", row), requested_workspace(state, request)
    if str(request.params.get("ReEvaluateTasks") or "").lower() == "true":
        for task in list(state.rows(f"{workspace.key}/Tasks")):
            if task["workflow_sid"] == row["sid"] and task["assignment_status"] == "pending":
                state = entered(state, task, row)
    return routed(state, workspace), reply_with(request, row)


def _check_workflow(state: State, request: ParsedRequest) -> None:
    params, workspace = request.params, requested_workspace(state, request)
    seconds = params.get("TaskReservationTimeout")
    if seconds is not None and not 1 <= int(seconds) <= _LONGEST:
        raise refused(20001, f"Invalid parameter TaskReservationTimeout: {seconds} is not from 1 to {_LONGEST:,}")
    text = params.get("Configuration")
    if text is None:
        return
    try:
        sids = queues_of(read_workflow(str(text)))
    except DecodeError as error:
        raise refused(20001, f"Invalid parameter Configuration: {error}") from error
    for sid in sids:
        if row_in(state, workspace, "TaskQueues", sid) is None:
            raise refused(20001, f"Invalid parameter Configuration: {sid} is not a task queue of {workspace['sid']}")


def delete_workflow(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete a workflow; the tasks in it continue as before."""
    row = requested_row(state, request)
    return record_event(state, "workflow.deleted", row).remove(row), Reply(204)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "taskrouter.v1.CreateTaskQueue": create,
    "taskrouter.v1.CreateWorkflow": create_workflow,
    "taskrouter.v1.DeleteTaskQueue": delete,
    "taskrouter.v1.DeleteWorkflow": delete_workflow,
    "taskrouter.v1.FetchTaskQueue": fetch,
    "taskrouter.v1.ListTaskQueue": list_queues,
    "taskrouter.v1.ListWorkflow": list_all,
    "taskrouter.v1.UpdateTaskQueue": update,
    "taskrouter.v1.UpdateWorkflow": update_workflow,
}
