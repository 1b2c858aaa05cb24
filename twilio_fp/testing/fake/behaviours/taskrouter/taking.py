"""The life of a reservation and its task: accepted, rejected or timed out; wrapped up, completed, deleted.

Not modelled: transfers; a task has at most one worker.

Source: https://www.twilio.com/docs/taskrouter/lifecycle-task-state
Source: https://www.twilio.com/docs/taskrouter/api/reservations
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.testing.fake.behaviours.taskrouter.events import record_event
from twilio_fp.testing.fake.behaviours.taskrouter.holding import changed, required_row, row_in, workspace_of
from twilio_fp.testing.fake.behaviours.taskrouter.matching import GONE, canceled, reservations_of, routed
from twilio_fp.testing.fake.behaviours.taskrouter.staff import mark_idle, moved, queue_activity
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.state import Due, Row, State

__all__ = [
    "RULES",
    "accepted",
    "completed",
    "end_task_of",
    "freed_by",
    "reject_without_routing",
    "rejected",
    "removed",
    "task_of",
    "wrapped_up",
]

_LONGEST: Final = timedelta(hours=24)
_MOST_ASKED: Final = 1000
_ACCEPTED: Final = frozenset({"accepted", "wrapping"})


def task_of(state: State, reservation: Row) -> Row | None:
    """Return the task of a reservation, if it still exists."""
    return row_in(state, workspace_of(state, reservation), "Tasks", reservation["task_sid"])


def _check(reservation: Row, allowed: frozenset[str], participle: str) -> None:
    status = reservation["reservation_status"]
    if status not in allowed:
        raise refused(
            20001, f"Invalid parameter ReservationStatus: a reservation that is {status} cannot be {participle}"
        )


_PENDING: Final = frozenset({"pending"})


# Reservations


def accepted(state: State, reservation: Row) -> State:
    """Return the state after a worker has accepted a task, whose other reservations are rescinded.

    Raises:
        RefusedError: 400, the reservation is not pending.
    """
    _check(reservation, _PENDING, "accepted")
    workspace, task = workspace_of(state, reservation), task_of(state, reservation)
    state, row = changed(state, reservation, reservation_status="accepted")
    if task is not None:
        state, task = changed(state, task, {"assigned_at": state.now}, assignment_status="assigned")
        due = Due(kind="taskrouter.taking.forgotten", key=task.key, data={"assigned_at": state.now}, in_background=True)
        state = state.later(_LONGEST, due)
    state = record_event(state, "reservation.accepted", row)
    freed = [row["worker_sid"]]
    for other in () if task is None else reservations_of(state, workspace, task):
        if other["reservation_status"] == "pending":
            freed.append(other["worker_sid"])
            state, other_row = changed(state, other, reservation_status="rescinded")
            state = record_event(state, "reservation.rescinded", other_row)
    state = _idle(state, workspace, row)
    if task is not None:
        queue = task["task_queue_sid"]
        state = queue_activity(state, workspace, queue, row["worker_sid"], "assignment_activity_sid")
    return routed(state, workspace, freed=freed)


def _idle(state: State, workspace: Row, reservation: Row) -> State:
    worker = row_in(state, workspace, "Workers", reservation["worker_sid"])
    return state if worker is None else mark_idle(state, worker, str(reservation.hidden.get("channel", "default")))


def rejected(state: State, reservation: Row, activity: object = None) -> State:
    """Return the state after a worker has rejected a task and moved to an activity, if one is named.

    Raises:
        RefusedError: 400, the reservation is not pending, or there is no such activity.
    """
    _check(reservation, _PENDING, "rejected")
    workspace = workspace_of(state, reservation)
    to = required_row(state, workspace, "Activities", "WorkerActivitySid", activity) if activity else None
    return _released(state, workspace, reservation, "rejected", "reservation.rejected", to)


def reject_without_routing(state: State, reservation: Row) -> State:
    """Return the state after rejecting a reservation whose worker becomes unavailable, without routing yet."""
    state, row = changed(state, reservation, reservation_status="rejected")
    state = record_event(state, "reservation.rejected", row)
    return _pending_again(state, workspace_of(state, row), row)


def _timed_out(state: State, due: Due) -> State:
    """Time out a pending reservation, whose worker moves to the timeout activity."""
    row = state.row(due.key)
    if row is None or row["reservation_status"] != "pending":
        return state
    workspace = workspace_of(state, row)
    activity = row_in(state, workspace, "Activities", workspace["timeout_activity_sid"])
    return _released(state, workspace, row, "timeout", "reservation.timeout", activity)


def _released(state: State, workspace: Row, reservation: Row, status: str, event: str, activity: Row | None) -> State:
    state, row = changed(state, reservation, reservation_status=status)
    state = record_event(state, event, row)
    worker = row_in(state, workspace, "Workers", row["worker_sid"])
    if worker is not None and activity is not None:
        state = moved(state, worker, activity)
    state, task = _pending_again(state, workspace, row), task_of(state, row)
    again = None if task is None else state.row(task.key)
    return routed(state, workspace, () if again is None else (again,), (row["worker_sid"],))


def _pending_again(state: State, workspace: Row, reservation: Row) -> State:
    """Return the state in which a task is pending again, if it has no more pending reservations."""
    task = task_of(state, reservation)
    if task is None or task["assignment_status"] != "reserved":
        return state
    if any(row["reservation_status"] == "pending" for row in reservations_of(state, workspace, task)):
        return state
    if int(task.hidden.get("asked", 0)) >= _MOST_ASKED:
        return canceled(state, workspace, task, "Max Assignment Count reached")
    return changed(state, task, assignment_status="pending")[0]


# Accepted tasks


def wrapped_up(state: State, task: Row) -> State:
    """Return the state after a task has begun to be wrapped up."""
    state, row = changed(state, task, assignment_status="wrapping")
    state = record_event(state, "task.wrapup", row)
    for each in reservations_of(state, workspace_of(state, row), row):
        if each["reservation_status"] == "accepted":
            state, ended = changed(state, each, reservation_status="wrapping")
            state = record_event(state, "reservation.wrapup", ended)
    return state


def completed(state: State, task: Row, reason: str) -> State:
    """Return the state after completing a task, which frees its worker."""
    workspace = workspace_of(state, task)
    state, row = changed(state, task, assignment_status="completed", reason=reason)
    state = record_event(state, "task.completed", row)
    freed: list[object] = []
    for each in reservations_of(state, workspace, row):
        if each["reservation_status"] in _ACCEPTED:
            freed.append(each["worker_sid"])
            state, ended = changed(state, each, reservation_status="completed")
            state = record_event(state, "reservation.completed", ended)
            state = _idle(state, workspace, ended)
    state = state.later(GONE, Due(kind="taskrouter.taking.gone", key=row.key, in_background=True))
    return routed(state, workspace, freed=freed)


def end_task_of(state: State, reservation: Row, status: str) -> State:
    """Return the state after wrapping up or completing an accepted reservation, and its task with it.

    Raises:
        RefusedError: 400, it is not in a status that allows this.
    """
    _check(reservation, _ACCEPTED if status == "completed" else frozenset({"accepted"}), status)
    task = task_of(state, reservation)
    if task is None:
        return changed(state, reservation, reservation_status=status)[0]
    return (
        wrapped_up(state, task) if status == "wrapping" else completed(state, task, "All reservations were completed")
    )


# Removal and time limits


def freed_by(state: State, workspace: Row, task: Row) -> tuple[str, ...]:
    """Return the SIDs of the workers that the end of a task frees."""
    return tuple([str(row["worker_sid"]) for row in reservations_of(state, workspace, task)])


def removed(state: State, task: Row) -> State:
    """Return the state without a task and its reservations."""
    for row in reservations_of(state, workspace_of(state, task), task):
        state = state.remove(row)
    return state.remove(task)


def _purged(state: State, due: Due) -> State:
    task = state.row(due.key)
    return state if task is None else removed(state, task)


def _abandoned(state: State, due: Due) -> State:
    """Delete a task that was accepted but not completed within a day."""
    task = state.row(due.key)
    if task is None or task.hidden.get("assigned_at") != due.data["assigned_at"]:
        return state
    if task["assignment_status"] not in ("assigned", "wrapping"):
        return state
    workspace = workspace_of(state, task)
    freed = freed_by(state, workspace, task)
    return routed(removed(record_event(state, "task.system-deleted", task), task), workspace, freed=freed)


def _expired(state: State, due: Due) -> State:
    """Cancel a task that nobody accepted before its timeout."""
    task = state.row(due.key)
    if task is None or task["assignment_status"] not in ("pending", "reserved"):
        return state
    workspace = workspace_of(state, task)
    freed = freed_by(state, workspace, task)
    return routed(canceled(state, workspace, task, "Task TTL Exceeded"), workspace, freed=freed)


def _step_timed_out(state: State, due: Due) -> State:
    """Route a task whose time at a step of its workflow is over."""
    task = state.row(due.key)
    return state if task is None else routed(state, workspace_of(state, task), (task,))


RULES: Final[Mapping[str, Any]] = {
    "taskrouter.taking.timeout": _timed_out,
    "taskrouter.taking.expired": _expired,
    "taskrouter.taking.forgotten": _abandoned,
    "taskrouter.taking.gone": _purged,
    "taskrouter.taking.waited": _step_timed_out,
}
