"""Cumulative statistics of a period: reservations, tasks, waiting times, and activities of workers.

They are computed from the events, which are kept for 30 days.

Source: https://www.twilio.com/docs/taskrouter/api/workspace-statistics
Source: https://www.twilio.com/docs/taskrouter/api/worker/statistics
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime, timedelta
from typing import Any, Final

from twilio_fp.testing.fake.behaviours.taskrouter.events import events_in, is_of_channel, window
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.parsed_request import ParsedRequest
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.state import Row, State

__all__ = ["reservations_since", "tasks_since", "workers_since"]

_RESERVATIONS: Final = {
    "reservations_accepted": "reservation.accepted",
    "reservations_canceled": "reservation.canceled",
    "reservations_created": "reservation.created",
    "reservations_rejected": "reservation.rejected",
    "reservations_rescinded": "reservation.rescinded",
    "reservations_timed_out": "reservation.timeout",
}
_TASKS: Final = {
    "tasks_canceled": "task.canceled",
    "tasks_completed": "task.completed",
    "tasks_moved": "task-queue.moved",
}
_OF_WORKFLOW: Final = {"tasks_timed_out_in_workflow": "workflow.timeout"}
_OF: Final = {
    "": {**_OF_WORKFLOW, "tasks_created": "task.created"},
    "workflow_sid": {**_OF_WORKFLOW, "tasks_entered": "workflow.entered"},
    "task_queue_sid": {},
}
"""Per subject of statistics, the figures in addition to the common ones, with the events that they count."""


def _events(state: State, workspace: Row, request: ParsedRequest, test: Callable[[Row], bool]) -> list[Row]:
    channel = request.params.get("TaskChannel")
    return [
        row
        for row in events_in(state, workspace, *window(request, state.now))
        if is_of_channel(row, channel) and test(row)
    ]


def _times(state: State, request: ParsedRequest) -> dict[str, Any]:
    since, until = window(request, state.now)
    return {"start_time": format_time("date-time", since), "end_time": format_time("date-time", until)}


def _counted(rows: Iterable[Row], named: dict[str, str]) -> dict[str, int]:
    counts = Counter(str(row["event_type"]) for row in rows)
    return {name: counts[event] for name, event in named.items()}


def reservations_since(
    state: State, workspace: Row, request: ParsedRequest, test: Callable[[Row], bool] = lambda row: True
) -> dict[str, Any]:
    """Return the numbers of reservations by outcome within the period that a request names."""
    return {**_times(state, request), **_counted(_events(state, workspace, request, test), _RESERVATIONS)}


def tasks_since(
    state: State, workspace: Row, request: ParsedRequest, part: str = "", sid: object = None
) -> dict[str, Any]:
    """Return the statistics of tasks and their reservations within the period that a request names.

    Args:
        state: the state of the fake.
        workspace: the workspace.
        request: the request.
        part: their subject: ``workflow_sid``, ``task_queue_sid``, or empty for the workspace.
        sid: the SID of the workflow or queue.
    """
    rows = _events(state, workspace, request, lambda row: not part or row["event_data"].get(part) == sid)
    taken = [row for row in rows if row["event_type"] == "reservation.accepted"]
    given_up = [row for row in rows if row["event_type"] == "task.canceled"]
    waits = _durations([_age(row) for row in taken])
    deleted = sum(row["event_type"] in ("task.deleted", "task.system-deleted") for row in rows)
    found: dict[str, Any] = {
        **_times(state, request),
        **_counted(rows, {**_RESERVATIONS, **_TASKS, **_OF[part]}),
        "tasks_deleted": deleted,
        "avg_task_acceptance_time": waits["avg"],
        "wait_duration_until_accepted": waits,
        "wait_duration_until_canceled": _durations([_age(row) for row in given_up]),
        "split_by_wait_time": _split(request, taken, given_up),
    }
    if part == "task_queue_sid":
        entered = ("task-queue.entered", "task-queue.moved")
        found["tasks_entered"] = sum(row["event_type"] in entered for row in rows)
        found["wait_duration_in_queue_until_accepted"] = _durations([_age_in_queue(row) for row in taken])
    return found


def _age(row: Row) -> int:
    return int(row["event_data"].get("task_age", 0))


def _age_in_queue(row: Row) -> int:
    at = int(row.created.timestamp())
    return at - int(row["event_data"].get("task_queue_entered_date", at))


def _durations(seconds: list[int]) -> dict[str, int]:
    total = sum(seconds)
    return {
        "avg": round(total / len(seconds)) if seconds else 0,
        "min": min(seconds, default=0),
        "max": max(seconds, default=0),
        "total": total,
    }


def _split(request: ParsedRequest, taken: list[Row], given_up: list[Row]) -> dict[str, Any] | None:
    """Return, for each limit in seconds, how many tasks waited longer and how many did not."""
    text = str(request.params.get("SplitByWaitTime") or "")
    limits = [limit.strip() for limit in text.split(",") if limit.strip()]
    if not all(limit.isdigit() for limit in limits):
        raise refused(20001, f"Invalid parameter SplitByWaitTime: {text!r} is not a list of seconds")

    def side(limit: int, *, is_above: bool) -> dict[str, int]:
        return {
            "reservations_accepted": sum((_age(row) > limit) == is_above for row in taken),
            "tasks_canceled": sum((_age(row) > limit) == is_above for row in given_up),
        }

    return {
        limit: {"above": side(int(limit), is_above=True), "below": side(int(limit), is_above=False)} for limit in limits
    } or None


# Workers


def workers_since(state: State, workspace: Row, request: ParsedRequest, workers: Iterable[Row]) -> dict[str, Any]:
    """Return the statistics of workers' reservations, and the seconds that the workers spent in each activity."""
    rows = {str(row["sid"]): row for row in workers}
    since, until = window(request, state.now)
    spent: dict[str, list[int]] = {}
    for sid, row in rows.items():
        for activity, begun, ended in _stays(state, workspace, sid, row):
            length = min(ended, until) - max(begun, since)
            if length > timedelta(0):
                spent.setdefault(activity, []).append(int(length.total_seconds()))
    durations = [
        {"sid": row["sid"], "friendly_name": row["friendly_name"], **_durations(spent.get(str(row["sid"]), []))}
        for row in state.rows(f"{workspace.key}/Activities")
    ]

    def is_theirs(row: Row) -> bool:
        return row["event_data"].get("worker_sid") in rows

    found = reservations_since(state, workspace, request, is_theirs)
    return {**found, "tasks_assigned": found["reservations_accepted"], "activity_durations": durations}


def _stays(state: State, workspace: Row, sid: str, worker: Row) -> Iterator[tuple[str, datetime, datetime]]:
    """Iterate over the activities that a worker was in, each with its start and end times."""
    ended, activity = state.now, str(worker["activity_sid"])
    for row in events_in(state, workspace, worker.created, state.now):
        data = row["event_data"]
        if row["event_type"] == "worker.activity.update" and data.get("worker_sid") == sid:
            yield activity, row.created, ended
            ended, activity = row.created, str(data["worker_previous_activity_sid"])
    yield activity, worker.created, ended
