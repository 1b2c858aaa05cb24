"""Real-time statistics: the current numbers of tasks and workers, and how long the tasks have waited.

Source: https://www.twilio.com/docs/taskrouter/api/taskqueue-statistics
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, Final

from twilio_fp.testing.fake.behaviours.taskrouter.holding import ENDED, moment
from twilio_fp.testing.fake.behaviours.taskrouter.staff import staff
from twilio_fp.testing.fake.state import Row, State
from twilio_fp.testing.fake.workers import Queue, Worker, members_of

__all__ = ["activities_now", "queue_now", "tasks_now", "workers_of_queue"]

_STATUSES: Final = ("pending", "reserved", "assigned", "wrapping", "completed", "canceled")
_WAITING: Final = frozenset({"pending", "reserved"})


def tasks_now(state: State, workspace: Row, channel: object = None, **members: object) -> dict[str, Any]:
    """Return the numbers of tasks by status and priority, and the age in seconds of the one that has waited longest.

    Args:
        state: the state of the fake.
        workspace: the workspace.
        channel: the task channel, by SID or unique name; None for all.
        members: the values that a task must have, such as its ``workflow_sid``.
    """
    rows = _tasks(state, workspace, channel, **members)
    statuses = Counter(str(row["assignment_status"]) for row in rows)
    waiting = [row for row in rows if row["assignment_status"] in _WAITING]
    longest = _longest(waiting, lambda row: row.created)
    return {
        "longest_task_waiting_age": _age(state, longest, lambda row: row.created),
        "longest_task_waiting_sid": None if longest is None else longest["sid"],
        "tasks_by_priority": dict(sorted(Counter(str(row["priority"]) for row in waiting).items())),
        "tasks_by_status": {status: statuses[status] for status in _STATUSES},
        "total_tasks": sum(row["assignment_status"] not in ENDED for row in rows),
    }


def _tasks(state: State, workspace: Row, channel: object, **members: object) -> list[Row]:
    return [
        row
        for row in state.rows(f"{workspace.key}/Tasks")
        if all(row[name] == value for name, value in members.items())
        and (not channel or channel in (row["task_channel_sid"], row["task_channel_unique_name"]))
    ]


def _longest(rows: Iterable[Row], since: Callable[[Row], datetime]) -> Row | None:
    return min(rows, key=since, default=None)


def _age(state: State, row: Row | None, since: Callable[[Row], datetime]) -> int:
    return 0 if row is None else int((state.now - since(row)).total_seconds())


def activities_now(state: State, workspace: Row, workers: Iterable[Worker]) -> list[dict[str, Any]]:
    """Return, for each activity of a workspace, how many of the workers are in it."""
    counts = Counter(worker.activity_sid for worker in workers)
    return [
        {"friendly_name": row["friendly_name"], "sid": row["sid"], "workers": counts[str(row["sid"])]}
        for row in state.rows(f"{workspace.key}/Activities")
    ]


def workers_of_queue(state: State, workspace: Row, queue: Row) -> tuple[Worker, ...]:
    """Return the workers that belong to a queue."""
    text = str(queue["target_workers"] or "")
    return members_of(Queue(sid=str(queue["sid"]), target_workers=text), staff(state, workspace))


def queue_now(state: State, workspace: Row, queue: Row, channel: object = None) -> dict[str, Any]:
    """Return the numbers of a queue's tasks and workers."""
    sid = queue["sid"]
    workers = workers_of_queue(state, workspace, queue)
    rows = _tasks(state, workspace, channel, task_queue_sid=sid)
    longest = _longest([row for row in rows if row["assignment_status"] in _WAITING], _entered)
    return {
        **tasks_now(state, workspace, channel, task_queue_sid=sid),
        "longest_relative_task_age_in_queue": _age(state, longest, _entered),
        "longest_relative_task_sid_in_queue": None if longest is None else longest["sid"],
        "activity_statistics": activities_now(state, workspace, workers),
        "total_available_workers": sum(worker.available for worker in workers),
        "total_eligible_workers": len(workers),
    }


def _entered(row: Row) -> datetime:
    return moment(row["task_queue_entered_date"]) or row.created
