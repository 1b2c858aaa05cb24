"""Routing: where the tasks of a workspace wait, and which workers they are offered to.

Not modelled: the workspace's preference between FIFO and LIFO queues; periodic evaluation: expressions that depend on
the time of day are evaluated when something changes, not every minute.

Source: https://www.twilio.com/docs/taskrouter/lifecycle-task-workflows-and-assignment
Source: https://www.twilio.com/docs/taskrouter/lifecycle-task-state
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from functools import cached_property, lru_cache
from itertools import chain
from typing import Any, Final

from twilio_fp.record import evolve
from twilio_fp.taskrouter import WorkflowConfiguration, WorkflowRuleTarget
from twilio_fp.testing.fake.alerts import alerted
from twilio_fp.testing.fake.behaviours.taskrouter.events import params_of, record_event
from twilio_fp.testing.fake.behaviours.taskrouter.holding import (
    attributes_of,
    changed,
    moment,
    number,
    open_lines,
    row_in,
)
from twilio_fp.testing.fake.behaviours.taskrouter.staff import queue_activity, staff
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.lines import LINES, Place
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.routing import Step, deadline, first_step, read_workflow, resting_step, target_at
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.testing.fake.workers import (
    Assignment,
    Queue,
    WaitingTask,
    Worker,
    assign,
    candidates,
    has_capacity,
    in_order,
    known_worker_error,
    members_of,
    merge_queues,
)

__all__ = ["GONE", "LOOKED_AT", "USUAL_TIMEOUT", "canceled", "entered", "reservations_of", "routed", "workflow_of"]

GONE: Final = timedelta(minutes=5)
"""How long a task stays visible after its end."""

LOOKED_AT: Final = "looked at"
"""The line of the tasks whose routing depends on more than tasks and workers: on the time, or on other workers."""

USUAL_TIMEOUT: Final = 120
"""The seconds for which a reservation is pending if no workflow says otherwise."""

_TIMEOUT: Final = timedelta(seconds=5)
"""How long an assignment callback may take.

Source: https://www.twilio.com/docs/taskrouter/handle-assignment-callbacks
"""

_NOWHERE: Final = "WQ" + "0" * 32  # the queue of a task that is for one worker in any queue


@lru_cache(maxsize=256)
def _read(text: str) -> WorkflowConfiguration:
    return read_workflow(text)


def workflow_of(task: Row) -> WorkflowConfiguration | None:
    """Return the workflow of a task, as it was when the task entered it; None without one."""
    text = task.hidden.get("configuration")
    return None if text is None else _read(str(text))


def reservations_of(state: State, workspace: Row, task: Row) -> tuple[Row, ...]:
    """Return the reservations of a task, oldest first."""
    reservations = state.collection(f"{workspace.key}/Reservations")
    return tuple(reservations.having("task_sid", task["sid"], newest_first=False))


class _Pass:
    """The data cached during one routing pass: the workers of the workspace and the members of its queues.

    Args:
        state: the state of the fake.
        workspace: the workspace.
        freed: the SIDs of the only workers that unchanged tasks are offered to; None for all workers.
    """

    def __init__(self, state: State, workspace: Row, freed: Collection[str] | None = None) -> None:
        self.workspace = workspace
        self._queues: dict[str, Queue] = {}
        self._members: dict[str, tuple[Worker, ...]] = {}
        self._free_members: dict[str, tuple[Worker, ...]] = {}
        self._state = state
        self._freed = freed
        self.is_partial = freed is not None

    @cached_property
    def people(self) -> tuple[Worker, ...]:
        """All workers of the workspace."""
        return staff(self._state, self.workspace)

    @cached_property
    def free(self) -> Mapping[str, Worker]:
        """The workers who may have been freed, by SID."""
        workers = self.people if self._freed is None else staff(self._state, self.workspace, self._freed)
        return {one.sid: one for one in workers}

    @cached_property
    def room(self) -> set[tuple[str, str]]:
        """The pairs of a free worker's SID and a channel on which the worker has room for a task."""
        return {
            (one.sid, name)
            for one in self.free.values()
            if one.available
            for name in one.free
            if has_capacity(one, name)
        }

    def queue(self, sid: str) -> Queue:
        """Return a queue; a deleted queue has no workers."""
        if sid not in self._queues:
            row = row_in(self._state, self.workspace, "TaskQueues", sid)
            self._queues[sid] = Queue(
                sid=sid,
                target_workers="1==1" if sid == _NOWHERE else "" if row is None else str(row["target_workers"] or ""),
                task_order="FIFO" if row is None else row["task_order"] or "FIFO",
                max_reserved_workers=1 if row is None else number(row, "max_reserved_workers", 1),
            )
        return self._queues[sid]

    def members(self, sid: str) -> tuple[Worker, ...]:
        """Return the workers that belong to a queue."""
        if sid not in self._members:
            self._members[sid] = members_of(self.queue(sid), self.people)
        return self._members[sid]

    def free_members(self, sid: str) -> tuple[Worker, ...]:
        """Return the workers of a queue who may have been freed."""
        if self._freed is None:
            return self.members(sid)
        if sid not in self._free_members:
            self._free_members[sid] = members_of(self.queue(sid), self.free.values())
        return self._free_members[sid]

    def waiting(self, state: State, task: Row, target: WorkflowRuleTarget) -> WaitingTask:
        """Return the record of a task that waits at a target."""
        channel = row_in(state, self.workspace, "TaskChannels", task["task_channel_sid"])
        return WaitingTask(
            sid=str(task["sid"]),
            queue=self.queue(target.queue or ""),
            target=target,
            attributes=attributes_of(task),
            channel=str(task["task_channel_unique_name"]),
            priority=number(task, "priority"),
            started=moment(task["virtual_start_time"]) or task.created,
            by_channel=channel is not None and bool(channel["channel_optimized_routing"]),
            number=task.number,
        )


def routed(
    state: State, workspace: Row, tasks: Iterable[Row] | None = None, freed: Iterable[object] | None = None
) -> State:
    """Return the state after advancing pending tasks through their workflows and making all possible reservations.

    If the changes are known, other tasks need not be looked at: no worker could be found for them before.

    Args:
        state: the state of the fake.
        workspace: the workspace.
        tasks: the tasks that may have changed.
        freed: the SIDs of the workers who may have more room than before. If neither is given, all are looked at.
    """
    tasks_in_workspace = state.collection(f"{workspace.key}/Tasks")
    if tasks is None and freed is None:
        looked_at, sids = tasks_in_workspace.walk(newest_first=False), None
    else:
        looked_at, sids = chain(tasks or (), tasks_in_workspace.line(LOOKED_AT)), frozenset(map(str, freed or ()))
    pending = {row.key: row for row in looked_at if row["assignment_status"] == "pending"}
    for task in [row for row in pending.values() if row["ignore_capacity"]]:
        del pending[task.key]
        if row_in(state, workspace, "Workers", task["routing_target"]) is not None:
            state = _reserved(state, workspace, Assignment(task=task["sid"], workers=(task["routing_target"],)))
    if not pending and not sids:
        return state
    known = _Pass(state, workspace, sids)
    changed_tasks: dict[str, WaitingTask] = {}
    for task in pending.values():
        state, target = _advanced(state, known, task)
        if target is not None:
            row = state.row(task.key) or task
            waiting = known.waiting(state, row, target)
            state = _in_line(state, row, waiting)
            changed_tasks[waiting.sid] = waiting
    reserved: set[tuple[str, str]] = set()
    order = _in_order(state, known, changed_tasks, reserved)

    def candidates_for(task: WaitingTask) -> tuple[Worker, ...]:
        members = known.members if task.sid in changed_tasks else known.free_members
        return candidates(task, members(task.queue.sid), state.now)

    for found in tuple(assign(order, candidates_for, reserved)):
        state = _reserved(state, workspace, found)
    return state


def _in_line(state: State, task: Row, waiting: WaitingTask) -> State:
    """Return the state with a waiting task in its line, which is that of its queue and channel or `LOOKED_AT`."""
    asks = waiting.target.skip_if is not None or "taskrouter" in (waiting.target.expression or "")
    place: Place = (LOOKED_AT, ()) if asks else (f"{waiting.queue.sid}/{waiting.channel}", waiting.order)
    return state if task.places == (place,) else state.put(evolve(task, hidden={**task.hidden, LINES: (place,)}))


def _in_order(
    state: State, known: _Pass, changed_tasks: Mapping[str, WaitingTask], reserved: set[tuple[str, str]]
) -> Iterable[WaitingTask]:
    """Iterate over the tasks to find workers for: those that have changed, and those for freed workers."""
    channels = {channel for _, channel in known.room}
    if not known.is_partial:
        return in_order([one for one in changed_tasks.values() if one.channel in channels])
    queues: dict[str, list[Iterable[WaitingTask]]] = {}
    for one_task in changed_tasks.values():
        queues.setdefault(one_task.queue.sid, []).append((one_task,))
    for name, _ in tuple(state.collection(f"{known.workspace.key}/Tasks").lines.items()):
        queue, _, channel = name.partition("/")
        if channel in channels:
            queues.setdefault(queue, []).append(_tasks_in_line(state, known, name, changed_tasks, reserved))
    return merge_queues(queues.values())


def _tasks_in_line(
    state: State, known: _Pass, name: str, changed_tasks: Mapping[str, WaitingTask], reserved: set[tuple[str, str]]
) -> Iterator[WaitingTask]:
    """Iterate over the tasks of a line for as long as there are free workers for them."""
    channel = name.partition("/")[2]
    free = {pair for pair in known.room if pair[1] == channel}
    for row in state.collection(f"{known.workspace.key}/Tasks").line(name):
        if free <= reserved:
            return
        if row["sid"] in changed_tasks or row["assignment_status"] != "pending":
            continue
        workflow, step = workflow_of(row), row.hidden.get("step")
        target = _own_target(row) if workflow is None else target_at(workflow, step) if step is not None else None
        if target is not None:
            yield known.waiting(state, row, target)


def _advanced(state: State, known: _Pass, task: Row) -> tuple[State, WorkflowRuleTarget | None]:
    """Return the state after advancing a task as far as possible now, and the target where it waits, if any."""
    workflow, step = workflow_of(task), task.hidden.get("step")
    if workflow is None:
        return state, _own_target(task)
    if step is None:
        return canceled(state, known.workspace, task, "Task canceled on Workflow timeout"), None
    if task.hidden.get("has_arrived") and _stays(workflow, step, state.now):
        return state, target_at(workflow, step)
    reached = resting_step(workflow, step, lambda target: known.waiting(state, task, target), known.members, state.now)
    if reached is None:
        state = record_event(state, "workflow.timeout", task)
        return canceled(state, known.workspace, task, "Task canceled on Workflow timeout"), None
    if reached != step or not task.hidden.get("has_arrived"):
        state = _moved_to_step(state, known, task, workflow, reached)
    return state, target_at(workflow, reached)


def _stays(workflow: WorkflowConfiguration, step: Step, now: datetime) -> bool:
    """Return whether a task that has reached a step stays there, whoever works in its queue."""
    over = deadline(workflow, step)
    return target_at(workflow, step).skip_if is None and (over is None or over > now)


def _own_target(task: Row) -> WorkflowRuleTarget:
    """Return the target of a task that no workflow routes: its queue, and its worker if it is for one."""
    to = str(task["routing_target"] or "")
    known = f"'{to}'" if to.startswith("WK") else None
    return WorkflowRuleTarget(
        queue=str(task["task_queue_sid"] or (known and _NOWHERE) or "none"), known_worker_sid=known
    )


def _moved_to_step(state: State, known: _Pass, task: Row, workflow: WorkflowConfiguration, step: Step) -> State:
    """Return the state after moving a task to a step of its workflow."""
    target, before = target_at(workflow, step), task["task_queue_sid"]
    is_new = before != target.queue
    rule = None if step.rule is None else (workflow.filters or ())[step.rule]
    params = {"WorkflowFilterName": "Default Filter" if rule is None else rule.friendly_name or rule.expression}
    if task.hidden.get("has_arrived"):
        state = record_event(state, "task-queue.timeout" if step.waited else "workflow.skipped", task)
    members: dict[str, Any] = {}
    if is_new:
        members = {"task_queue_sid": target.queue, "task_queue_entered_date": format_time("date-time", state.now)}
    if target.priority is not None:
        members["priority"] = target.priority
    state, row = changed(state, task, {"step": step, "has_arrived": True}, **members)
    state = record_event(state, "workflow.target-matched", row, params)
    if is_new:
        state = record_event(state, "task-queue.moved" if before else "task-queue.entered", row, params)
    until = deadline(workflow, step)
    if until is not None:
        state = state.later(until - state.now, Due(kind="taskrouter.taking.waited", key=row.key, in_background=True))
    waiting = known.waiting(state, row, target)
    code = known_worker_error(waiting, known.people, known.members(target.queue or ""))
    return state if code is None else alerted(state, row.account, code, key=row.key)


def entered(state: State, task: Row, workflow: Row) -> State:
    """Return the state after a task has entered a workflow at its beginning, without routing it yet."""
    configuration = workflow["configuration"]
    if configuration is None:
        return state  # stored by hand, leads nowhere
    step = first_step(_read(configuration), attributes_of(task), state.now)
    hidden = {
        "configuration": configuration,
        "step": step,
        "entered_at": None if step is None else step.rule,
        "has_arrived": False,
    }
    state, row = changed(state, task, hidden, workflow_sid=workflow["sid"])
    return record_event(state, "workflow.entered", row)


def canceled(state: State, workspace: Row, task: Row, reason: str) -> State:
    """Return the state after canceling a task and its pending reservations."""
    for row in reservations_of(state, workspace, task):
        if row["reservation_status"] == "pending":
            state, ended = changed(state, row, reservation_status="canceled")
            state = record_event(state, "reservation.canceled", ended)
    state, row = changed(state, state.row(task.key) or task, assignment_status="canceled", reason=reason)
    state = record_event(state, "task.canceled", row)
    return state.later(GONE, Due(kind="taskrouter.taking.gone", key=row.key, in_background=True))


# Reserving

_ASSIGNMENT_PARAMS: Final = (
    "WorkflowSid",
    "WorkflowName",
    "TaskQueueSid",
    "TaskQueueName",
    "WorkerSid",
    "WorkerName",
    "WorkerAttributes",
    "TaskSid",
    "TaskAttributes",
    "TaskAge",
    "TaskPriority",
    "TaskDateCreated",
    "TaskChannelUniqueName",
    "ReservationSid",
)
"""The parameters that describe a reservation to the application."""


def _reserved(state: State, workspace: Row, found: Assignment) -> State:
    """Return the state after reserving workers for a task."""
    task = state.row(f"{workspace.key}/Tasks/{found.task}")
    if task is None:
        return state
    reservations: list[Row] = []
    for worker in found.workers:
        state, sid = state.sid("WR")
        members = {
            "sid": sid,
            "task_sid": task["sid"],
            "worker_sid": worker,
            "workspace_sid": workspace["sid"],
            "reservation_status": "pending",
        }
        hidden = {"channel": task["task_channel_unique_name"], **open_lines(worker)}
        state, row = state.add(f"{workspace.key}/Reservations/{sid}", members, hidden)
        reservations.append(row)
    attempts = int(task.hidden.get("asked", 0)) + 1
    state, task = changed(state, task, {"asked": attempts}, assignment_status="reserved")
    workflow = row_in(state, workspace, "Workflows", task["workflow_sid"])
    seconds = USUAL_TIMEOUT if workflow is None else number(workflow, "task_reservation_timeout", USUAL_TIMEOUT)
    for row in reservations:
        state = record_event(state, "reservation.created", row)
        due = Due(kind="taskrouter.taking.timeout", key=row.key, in_background=True)
        state = state.later(timedelta(seconds=seconds), due)
        state = queue_activity(state, workspace, task["task_queue_sid"], row["worker_sid"], "reservation_activity_sid")
        if workflow is not None and workflow["assignment_callback_url"]:
            state = _assignment_requested(state, workspace, workflow, row)
    return state


def _assignment_requested(state: State, workspace: Row, workflow: Row, reservation: Row) -> State:
    """Return the state after sending the assignment callback of a reservation."""
    row_params: Mapping[str, Any] = params_of(state, reservation)
    params = {
        "Timestamp": int(state.now.timestamp()),
        "AccountSid": workspace.account,
        "WorkspaceSid": workspace["sid"],
        "WorkspaceName": workspace["friendly_name"],
        **{name: row_params.get(name) for name in _ASSIGNMENT_PARAMS},
    }
    fallback_url = workflow["fallback_assignment_callback_url"]
    return call_back(
        state,
        workspace.account,
        str(workflow["assignment_callback_url"]),
        params,
        purpose="taskrouter.instructions.instructed",
        key=reservation.key,
        fallback=(str(fallback_url), "POST") if fallback_url else None,
        timeout=_TIMEOUT,
    )
