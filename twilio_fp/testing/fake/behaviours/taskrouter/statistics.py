"""Statistics over REST of workspaces, workflows, task queues and workers, both real-time and cumulative.

Source: https://www.twilio.com/docs/taskrouter/api/workspace-statistics
Source: https://www.twilio.com/docs/taskrouter/api/taskqueue-statistics
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, cast

from twilio_fp.testing.fake.behaviours.taskrouter.cumulative import tasks_since, workers_since
from twilio_fp.testing.fake.behaviours.taskrouter.holding import requested_workspace, required_row, row_in, rows_named
from twilio_fp.testing.fake.behaviours.taskrouter.listing import listed
from twilio_fp.testing.fake.behaviours.taskrouter.realtime import (
    activities_now,
    queue_now,
    tasks_now,
    workers_of_queue,
)
from twilio_fp.testing.fake.behaviours.taskrouter.staff import staff
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, reply_with
from twilio_fp.testing.fake.state import Row, State
from twilio_fp.testing.fake.workers import Worker

__all__ = ["BEHAVIOURS"]

_MOST_QUEUES: Final = 50


def _replied(state: State, request: ParsedRequest, members: Mapping[str, Any]) -> tuple[State, Reply]:
    key = f"{request.place.collection}/"
    return state, reply_with(request, Row(key=key, created=state.now, updated=state.now, members=members))


def _part(state: State, request: ParsedRequest, kind: str, parameter: str) -> Row:
    return required_row(state, requested_workspace(state, request), kind, parameter, request.route.path[parameter])


def _channel(request: ParsedRequest) -> Any:
    return request.params.get("TaskChannel")


# Workspaces


def _workspace_now(state: State, request: ParsedRequest) -> dict[str, Any]:
    workspace = requested_workspace(state, request)
    return {**tasks_now(state, workspace, _channel(request)), **_staff_now(state, workspace, staff(state, workspace))}


def _staff_now(state: State, workspace: Row, workers: tuple[Worker, ...]) -> dict[str, Any]:
    return {"activity_statistics": activities_now(state, workspace, workers), "total_workers": len(workers)}


def workspace(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a workspace's statistics, real-time and cumulative."""
    since = tasks_since(state, requested_workspace(state, request), request)
    return _replied(state, request, {"realtime": _workspace_now(state, request), "cumulative": since})


def workspace_now(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a workspace's real-time statistics."""
    return _replied(state, request, _workspace_now(state, request))


def workspace_since(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a workspace's cumulative statistics."""
    return _replied(state, request, tasks_since(state, requested_workspace(state, request), request))


# Workflows


def _workflow_now(state: State, request: ParsedRequest) -> dict[str, Any]:
    row = _part(state, request, "Workflows", "WorkflowSid")
    return tasks_now(state, requested_workspace(state, request), _channel(request), workflow_sid=row["sid"])


def _workflow_since(state: State, request: ParsedRequest) -> dict[str, Any]:
    row = _part(state, request, "Workflows", "WorkflowSid")
    return tasks_since(state, requested_workspace(state, request), request, "workflow_sid", row["sid"])


def workflow(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a workflow's statistics, real-time and cumulative."""
    members = {"realtime": _workflow_now(state, request), "cumulative": _workflow_since(state, request)}
    return _replied(state, request, members)


def workflow_now(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a workflow's real-time statistics."""
    return _replied(state, request, _workflow_now(state, request))


def workflow_since(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a workflow's cumulative statistics."""
    return _replied(state, request, _workflow_since(state, request))


# Task queues


def _queue(state: State, request: ParsedRequest, row: Row) -> dict[str, Any]:
    workspace_row = requested_workspace(state, request)
    return {
        "realtime": queue_now(state, workspace_row, row, _channel(request)),
        "cumulative": tasks_since(state, workspace_row, request, "task_queue_sid", row["sid"]),
    }


def queue(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a task queue's statistics, real-time and cumulative."""
    return _replied(state, request, _queue(state, request, _part(state, request, "TaskQueues", "TaskQueueSid")))


def queue_at_present(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a task queue's real-time statistics."""
    row = _part(state, request, "TaskQueues", "TaskQueueSid")
    return _replied(state, request, queue_now(state, requested_workspace(state, request), row, _channel(request)))


def queue_since(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a task queue's cumulative statistics."""
    row = _part(state, request, "TaskQueues", "TaskQueueSid")
    workspace_row = requested_workspace(state, request)
    return _replied(state, request, tasks_since(state, workspace_row, request, "task_queue_sid", row["sid"]))


def list_queues(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List the statistics of task queues, real-time and cumulative."""
    workspace_row = requested_workspace(state, request)

    def show(row: Row) -> dict[str, Any]:
        known = {"account_sid": request.account, "workspace_sid": workspace_row["sid"], "task_queue_sid": row["sid"]}
        return {**known, **_queue(state, request, row)}

    passed = ("StartDate", "EndDate", "Minutes", "TaskChannel", "SplitByWaitTime")
    return state, listed(state, request, passed=passed, show=show, collection=f"{workspace_row.key}/TaskQueues")


def several_queues(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with the real-time statistics of up to 50 task queues, zeros for an unknown queue."""
    workspace_row, body = requested_workspace(state, request), request.params.get("*")
    members: Mapping[str, Any] = cast("Mapping[str, Any]", body) if isinstance(body, Mapping) else {}
    params = next((value for name, value in members.items() if name.lower() == "queuesids"), None)
    sids = cast("list[Any]", params) if isinstance(params, list) else []
    if not 1 <= len(sids) <= _MOST_QUEUES or not all(str(sid).startswith("WQ") for sid in sids):
        raise refused(20001, f"Invalid parameter QueueSids: it must be a list of 1 to {_MOST_QUEUES} SIDs (WQ…)")
    absent = Row(key="", created=state.now, updated=state.now, members={})
    data: list[dict[str, Any]] = []
    for sid in sids:
        row = row_in(state, workspace_row, "TaskQueues", sid) or absent
        data.append({"task_queue_sid": sid, **queue_now(state, workspace_row, row)})
    return _replied(state, request, {"task_queue_data": data, "task_queue_response_count": len(data)})


# Workers


def _chosen(state: State, request: ParsedRequest) -> list[Row]:
    """Return the workers that a request selects, by queue or by name."""
    params, workspace_row = request.params, requested_workspace(state, request)
    rows = list(state.rows(f"{workspace_row.key}/Workers"))
    if params.get("FriendlyName"):
        rows = list(rows_named(state, workspace_row, "Workers", str(params["FriendlyName"])))
    queues: list[Row] = []
    if params.get("TaskQueueSid"):
        queues = [required_row(state, workspace_row, "TaskQueues", "TaskQueueSid", params["TaskQueueSid"])]
    elif params.get("TaskQueueName"):
        queues = list(rows_named(state, workspace_row, "TaskQueues", str(params["TaskQueueName"])))
    else:
        return rows
    members = {worker.sid for each in queues for worker in workers_of_queue(state, workspace_row, each)}
    return [row for row in rows if row["sid"] in members]


def _workers_now(state: State, request: ParsedRequest) -> dict[str, Any]:
    workspace_row = requested_workspace(state, request)
    sids = {row["sid"] for row in _chosen(state, request)}
    return _staff_now(
        state, workspace_row, tuple([worker for worker in staff(state, workspace_row) if worker.sid in sids])
    )


def workers(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with workers' statistics, real-time and cumulative."""
    since = workers_since(state, requested_workspace(state, request), request, _chosen(state, request))
    return _replied(state, request, {"realtime": _workers_now(state, request), "cumulative": since})


def workers_at_present(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with workers' real-time statistics."""
    return _replied(state, request, _workers_now(state, request))


def workers_in_time(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with workers' cumulative statistics."""
    return _replied(
        state, request, workers_since(state, requested_workspace(state, request), request, _chosen(state, request))
    )


def worker_in_time(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with one worker's cumulative statistics."""
    row = _part(state, request, "Workers", "WorkerSid")
    since = workers_since(state, requested_workspace(state, request), request, (row,))
    return _replied(state, request, {"cumulative": since})


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "taskrouter.v1.CreateTaskQueueBulkRealTimeStatistics": several_queues,
    "taskrouter.v1.FetchTaskQueueCumulativeStatistics": queue_since,
    "taskrouter.v1.FetchTaskQueueRealTimeStatistics": queue_at_present,
    "taskrouter.v1.FetchTaskQueueStatistics": queue,
    "taskrouter.v1.FetchWorkerInstanceStatistics": worker_in_time,
    "taskrouter.v1.FetchWorkerStatistics": workers,
    "taskrouter.v1.FetchWorkersCumulativeStatistics": workers_in_time,
    "taskrouter.v1.FetchWorkersRealTimeStatistics": workers_at_present,
    "taskrouter.v1.FetchWorkflowCumulativeStatistics": workflow_since,
    "taskrouter.v1.FetchWorkflowRealTimeStatistics": workflow_now,
    "taskrouter.v1.FetchWorkflowStatistics": workflow,
    "taskrouter.v1.FetchWorkspaceCumulativeStatistics": workspace_since,
    "taskrouter.v1.FetchWorkspaceRealTimeStatistics": workspace_now,
    "taskrouter.v1.FetchWorkspaceStatistics": workspace,
    "taskrouter.v1.ListTaskQueuesStatistics": list_queues,
}
