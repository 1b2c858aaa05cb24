"""Routing: where the tasks of a workspace wait, and who is asked to take which of them.

Not modelled: the workspace's preference between FIFO and LIFO queues; and expressions that ask for the time of day are
asked when something changes, not each minute.

Source: https://www.twilio.com/docs/taskrouter/lifecycle-task-workflows-and-assignment
Source: https://www.twilio.com/docs/taskrouter/lifecycle-task-state
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any, Final

from twilio_fp.taskrouter import WorkflowConfiguration, WorkflowRuleTarget
from twilio_fp.testing.fake.alerts import alerted
from twilio_fp.testing.fake.behaviours.taskrouter.events import happened, params_of
from twilio_fp.testing.fake.behaviours.taskrouter.holding import attributes_of, changed, moment, number, one
from twilio_fp.testing.fake.behaviours.taskrouter.staff import queue_activity, staff
from twilio_fp.testing.fake.callbacks import call_back
from twilio_fp.testing.fake.members import when
from twilio_fp.testing.fake.routing import Step, deadline, enter, read_workflow, settled, target_at
from twilio_fp.testing.fake.state import Due, Row, State
from twilio_fp.testing.fake.workers import (
    Queue,
    Reserved,
    Waiting,
    Worker,
    has_room,
    known_worker_error,
    members_of,
    reservations,
)

__all__ = ["GONE", "USUAL_TIMEOUT", "canceled", "entered", "reservations_of", "routed", "workflow_of"]

GONE: Final = timedelta(minutes=5)
"""How long a task is to be seen after its end."""

USUAL_TIMEOUT: Final = 120
"""How many seconds a reservation is pending, where no workflow says."""

_PATIENCE: Final = timedelta(seconds=5)
"""How long an assignment callback may take.

Source: https://www.twilio.com/docs/taskrouter/handle-assignment-callbacks
"""

_NOWHERE: Final = "WQ" + "0" * 32  # the queue of a task that is for one worker, wherever that one is


@lru_cache(maxsize=256)
def _read(text: str) -> WorkflowConfiguration:
    return read_workflow(text)


def workflow_of(task: Row) -> WorkflowConfiguration | None:
    """Return the workflow by which a task is routed, as it was when the task entered it; None without one."""
    text = task.hidden.get("configuration")
    return None if text is None else _read(str(text))


def reservations_of(state: State, workspace: Row, task: Row) -> tuple[Row, ...]:
    """Return the reservations of a task, oldest first."""
    return tuple([row for row in state.rows(f"{workspace.key}/Reservations") if row["task_sid"] == task["sid"]])


class _Pass:
    """What is known while tasks are routed: who works in the workspace, and who belongs to which queue."""

    def __init__(self, state: State, workspace: Row) -> None:
        self.workspace = workspace
        self.people = staff(state, workspace)
        self.channels = {name for one in self.people if one.available for name in one.free if has_room(one, name)}
        self._queues: dict[str, Queue] = {}
        self._members: dict[str, tuple[Worker, ...]] = {}
        self._state = state

    def queue(self, sid: str) -> Queue:
        """Return a queue; one that is gone has no workers."""
        if sid not in self._queues:
            row = one(self._state, self.workspace, "TaskQueues", sid)
            self._queues[sid] = Queue(
                sid=sid,
                target_workers="1==1" if sid == _NOWHERE else "" if row is None else str(row["target_workers"] or ""),
                task_order="FIFO" if row is None else row["task_order"] or "FIFO",
                max_reserved_workers=1 if row is None else number(row, "max_reserved_workers", 1),
            )
        return self._queues[sid]

    def members(self, sid: str) -> tuple[Worker, ...]:
        """Return who belongs to a queue."""
        if sid not in self._members:
            self._members[sid] = members_of(self.queue(sid), self.people)
        return self._members[sid]

    def waiting(self, state: State, task: Row, target: WorkflowRuleTarget) -> Waiting:
        """Return a task as it waits at a target."""
        channel = one(state, self.workspace, "TaskChannels", task["task_channel_sid"])
        return Waiting(
            sid=str(task["sid"]),
            queue=self.queue(target.queue or ""),
            target=target,
            attributes=attributes_of(task),
            channel=str(task["task_channel_unique_name"]),
            priority=number(task, "priority"),
            started=moment(task["virtual_start_time"]) or task.created,
            by_channel=channel is not None and bool(channel["channel_optimized_routing"]),
        )


def routed(state: State, workspace: Row, tasks: Iterable[Row] | None = None) -> State:
    """Return the state in which pending tasks have gone on in their workflows, and whoever can be asked is.

    Args:
        state: what is held.
        workspace: the workspace.
        tasks: the tasks that may have changed, where no worker has; None for all.
    """
    every = state.rows(f"{workspace.key}/Tasks") if tasks is None else tasks
    pending = [row for row in every if row["assignment_status"] == "pending"]
    for task in [row for row in pending if row["ignore_capacity"]]:
        if one(state, workspace, "Workers", task["routing_target"]) is not None:
            state = _reserved(state, workspace, Reserved(task=task["sid"], workers=(task["routing_target"],)))
    pending = [row for row in pending if not row["ignore_capacity"]]
    if not pending:
        return state
    known = _Pass(state, workspace)
    waiting: list[Waiting] = []
    for task in pending:
        state, target = _at_rest(state, known, task)
        if target is not None and task["task_channel_unique_name"] in known.channels:
            waiting.append(known.waiting(state, state.row(task.key) or task, target))
    for found in reservations(waiting, known.people, state.now):
        state = _reserved(state, workspace, found)
    return state


def _at_rest(state: State, known: _Pass, task: Row) -> tuple[State, WorkflowRuleTarget | None]:
    """Return the state in which a task has gone on as far as it does now, and the target at which it waits, if any."""
    workflow, step = workflow_of(task), task.hidden.get("step")
    if workflow is None:
        return state, _own_target(task)
    if step is None:
        return canceled(state, known.workspace, task, "Task canceled on Workflow timeout"), None
    if task.hidden.get("has_arrived") and _stays(workflow, step, state.now):
        return state, target_at(workflow, step)
    rest = settled(workflow, step, lambda target: known.waiting(state, task, target), known.members, state.now)
    if rest is None:
        state = happened(state, "workflow.timeout", task)
        return canceled(state, known.workspace, task, "Task canceled on Workflow timeout"), None
    if rest != step or not task.hidden.get("has_arrived"):
        state = _went_on(state, known, task, workflow, rest)
    return state, target_at(workflow, rest)


def _stays(workflow: WorkflowConfiguration, step: Step, now: datetime) -> bool:
    """Return whether a task that has come to a step is still there, whoever works in its queue."""
    over = deadline(workflow, step)
    return target_at(workflow, step).skip_if is None and (over is None or over > now)


def _own_target(task: Row) -> WorkflowRuleTarget:
    """Return where a task waits that no workflow routes: in its queue, for whom it is."""
    to = str(task["routing_target"] or "")
    known = f"'{to}'" if to.startswith("WK") else None
    return WorkflowRuleTarget(
        queue=str(task["task_queue_sid"] or (known and _NOWHERE) or "none"), known_worker_sid=known
    )


def _went_on(state: State, known: _Pass, task: Row, workflow: WorkflowConfiguration, step: Step) -> State:
    """Return the state in which a task waits at a step of its workflow."""
    target, before = target_at(workflow, step), task["task_queue_sid"]
    is_new = before != target.queue
    rule = None if step.rule is None else (workflow.filters or ())[step.rule]
    said = {"WorkflowFilterName": "Default Filter" if rule is None else rule.friendly_name or rule.expression}
    if task.hidden.get("has_arrived"):
        state = happened(state, "task-queue.timeout" if step.waited else "workflow.skipped", task)
    members: dict[str, Any] = {}
    if is_new:
        members = {"task_queue_sid": target.queue, "task_queue_entered_date": when("date-time", state.now)}
    if target.priority is not None:
        members["priority"] = target.priority
    state, row = changed(state, task, {"step": step, "has_arrived": True}, **members)
    state = happened(state, "workflow.target-matched", row, said)
    if is_new:
        state = happened(state, "task-queue.moved" if before else "task-queue.entered", row, said)
    over = deadline(workflow, step)
    if over is not None:
        state = state.later(over - state.now, Due(kind="task.waited", key=row.key, in_background=True))
    waiting = known.waiting(state, row, target)
    code = known_worker_error(waiting, known.people, known.members(target.queue or ""))
    return state if code is None else alerted(state, row.account, code, key=row.key)


def entered(state: State, task: Row, workflow: Row) -> State:
    """Return the state in which a task has entered a workflow, from the top, and is still to be routed."""
    configuration = workflow["configuration"]
    if configuration is None:
        return state  # it was stored by hand, and leads nowhere
    step = enter(_read(configuration), attributes_of(task), state.now)
    hidden = {
        "configuration": configuration,
        "step": step,
        "entered_at": None if step is None else step.rule,
        "has_arrived": False,
    }
    state, row = changed(state, task, hidden, workflow_sid=workflow["sid"])
    return happened(state, "workflow.entered", row)


def canceled(state: State, workspace: Row, task: Row, reason: str) -> State:
    """Return the state in which a task is canceled, with all reservations of it that are pending."""
    for row in reservations_of(state, workspace, task):
        if row["reservation_status"] == "pending":
            state, ended = changed(state, row, reservation_status="canceled")
            state = happened(state, "reservation.canceled", ended)
    state, row = changed(state, state.row(task.key) or task, assignment_status="canceled", reason=reason)
    state = happened(state, "task.canceled", row)
    return state.later(GONE, Due(kind="task.gone", key=row.key, in_background=True))


# Asking

_TOLD: Final = (
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
"""What the application gets to know of a reservation."""


def _reserved(state: State, workspace: Row, found: Reserved) -> State:
    """Return the state in which workers are asked to take a task."""
    task = state.row(f"{workspace.key}/Tasks/{found.task}")
    if task is None:
        return state
    made: list[Row] = []
    for worker in found.workers:
        state, sid = state.sid("WR")
        members = {
            "sid": sid,
            "task_sid": task["sid"],
            "worker_sid": worker,
            "workspace_sid": workspace["sid"],
            "reservation_status": "pending",
        }
        hidden = {"channel": task["task_channel_unique_name"]}
        state, row = state.add(f"{workspace.key}/Reservations/{sid}", members, hidden)
        made.append(row)
    asked = int(task.hidden.get("asked", 0)) + 1
    state, task = changed(state, task, {"asked": asked}, assignment_status="reserved")
    workflow = one(state, workspace, "Workflows", task["workflow_sid"])
    seconds = USUAL_TIMEOUT if workflow is None else number(workflow, "task_reservation_timeout", USUAL_TIMEOUT)
    for row in made:
        state = happened(state, "reservation.created", row)
        due = Due(kind="reservation.timeout", key=row.key, in_background=True)
        state = state.later(timedelta(seconds=seconds), due)
        state = queue_activity(state, workspace, task["task_queue_sid"], row["worker_sid"], "reservation_activity_sid")
        if workflow is not None and workflow["assignment_callback_url"]:
            state = _told(state, workspace, workflow, row)
    return state


def _told(state: State, workspace: Row, workflow: Row, reservation: Row) -> State:
    """Return the state in which the application is to be asked what to do with a reservation."""
    about: Mapping[str, Any] = params_of(state, reservation)
    params = {
        "Timestamp": int(state.now.timestamp()),
        "AccountSid": workspace.account,
        "WorkspaceSid": workspace["sid"],
        "WorkspaceName": workspace["friendly_name"],
        **{name: about.get(name) for name in _TOLD},
    }
    spare = workflow["fallback_assignment_callback_url"]
    return call_back(
        state,
        workspace.account,
        str(workflow["assignment_callback_url"]),
        params,
        purpose="reservation.instructed",
        key=reservation.key,
        fallback=(str(spare), "POST") if spare else None,
        patience=_PATIENCE,
    )
