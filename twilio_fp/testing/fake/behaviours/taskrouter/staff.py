"""The workers of a workspace as routing sees them, with their free capacity, and their changes of activity.

Source: https://www.twilio.com/docs/taskrouter/api/worker
Source: https://www.twilio.com/docs/taskrouter/multitasking
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any, Final

from twilio_fp.record import Record, evolve, record
from twilio_fp.testing.fake.behaviours.taskrouter.events import record_event
from twilio_fp.testing.fake.behaviours.taskrouter.holding import (
    ALL_OPEN,
    OPEN,
    attributes_of,
    changed,
    has_several,
    moment,
    number,
    row_in,
    with_looked_up,
    workspace_of,
)
from twilio_fp.testing.fake.members import format_time
from twilio_fp.testing.fake.state import Row, State
from twilio_fp.testing.fake.workers import Worker
from twilio_fp.values import FrozenMap

__all__ = ["Load", "channel_viewed", "load_of", "mark_idle", "moved", "open_of", "queue_activity", "staff"]

_MILLISECOND: Final = timedelta(milliseconds=1)


@record(kw_only=True)
class Load(Record):
    """How busy workers are.

    Args:
        tasks: the number of tasks that a worker has, by worker SID and unique name of the channel.
        reserved: the workers and channels that have a pending reservation.
    """

    tasks: Mapping[tuple[str, str], int]
    reserved: frozenset[tuple[str, str]]

    def room(self, worker: str, channel: str, capacity: int) -> int:
        """Return how many more tasks a worker may have on a channel; a pending reservation counts as a task."""
        pair = (worker, channel)
        return max(capacity - self.tasks.get(pair, 0) - (pair in self.reserved), 0)


def open_of(state: State, workspace: Row, worker: object = ALL_OPEN) -> Iterable[Row]:
    """Iterate over the reservations of a workspace that keep a worker, by SID, or any worker busy."""
    rows = state.collection(f"{workspace.key}/Reservations").line(str(worker))
    return (row for row in rows if row["reservation_status"] in OPEN)


def load_of(state: State, workspace: Row, workers: Iterable[object] = (ALL_OPEN,)) -> Load:
    """Return the load of some workers of a workspace, by SID, or of all."""
    tasks: Counter[tuple[str, str]] = Counter()
    reserved: set[tuple[str, str]] = set()
    for row in (row for worker in workers for row in open_of(state, workspace, worker)):
        pair = (str(row["worker_sid"]), str(row.hidden.get("channel", "default")))
        if row["reservation_status"] == "pending":
            reserved.add(pair)
        else:
            tasks[pair] += 1
    return Load(tasks=FrozenMap(tasks), reserved=frozenset(reserved))


def staff(state: State, workspace: Row, sids: Iterable[str] | None = None) -> tuple[Worker, ...]:
    """Return all workers of a workspace, or some by SID, as routing sees them, in order of creation."""
    if sids is None:
        rows, load = list(state.rows(f"{workspace.key}/Workers")), load_of(state, workspace)
    else:
        named = [row for sid in set(sids) if (row := row_in(state, workspace, "Workers", sid)) is not None]
        rows = sorted(named, key=lambda row: row.number)
        load = load_of(state, workspace, [row["sid"] for row in rows])
    busy = {worker for worker, _ in (*load.tasks, *load.reserved)}
    is_single = not has_several(workspace)
    found: list[Worker] = []
    for row in rows:
        shown_row, sid = with_looked_up(state, row), str(row["sid"])
        free: dict[str, int] = {}
        for channel in state.rows(f"{row.key}/Channels"):
            name = str(channel["task_channel_unique_name"])
            capacity = number(channel, "configured_capacity") - load.tasks.get((sid, name), 0)
            if is_single:
                capacity = 0 if sid in busy else 1
            free[name] = max(capacity, 0) if channel["available"] else 0
        found.append(
            Worker(
                sid=sid,
                friendly_name=str(row["friendly_name"]),
                activity_sid=str(row["activity_sid"]),
                activity_name=str(shown_row["activity_name"]),
                available=bool(shown_row["available"]),
                attributes=attributes_of(row),
                free=free,
                reserved_channels=frozenset([channel for worker, channel in load.reserved if worker == sid]),
                idle_since=row.hidden.get("idle_since"),
                channel_idle_since=row.hidden.get("channel_idle_since", {}),
            )
        )
    return tuple(found)


def mark_idle(state: State, worker: Row, channel: str) -> State:
    """Return the state after noting that a task of a worker on a channel was assigned or ended now."""
    since = {**worker.hidden.get("channel_idle_since", {}), channel: state.now}
    return state.change(worker, {"idle_since": state.now, "channel_idle_since": since})[0]


def moved(state: State, worker: Row, activity: Row) -> State:
    """Return the state after moving a worker to an activity, with an event if it was in another."""
    if worker["activity_sid"] == activity["sid"]:
        return state
    before = with_looked_up(state, worker)
    since = moment(worker["date_status_changed"]) or worker.created
    spent = state.now - since
    state, row = changed(
        state, worker, activity_sid=activity["sid"], date_status_changed=format_time("date-time", state.now)
    )
    params = {
        "WorkerPreviousActivitySid": before["activity_sid"],
        "WorkerPreviousActivityName": before["activity_name"],
        "WorkerTimeInPreviousActivity": int(spent.total_seconds()),
        "WorkerTimeInPreviousActivityMs": spent // _MILLISECOND,
    }
    return record_event(state, "worker.activity.update", row, params)


def queue_activity(state: State, workspace: Row, queue: object, worker: object, member: str) -> State:
    """Return the state after moving a worker to its queue's activity for a reservation or a task.

    This applies only if workers have one task at a time; if they can have several, they stay in their activity.
    """
    queue_row, who = row_in(state, workspace, "TaskQueues", queue), row_in(state, workspace, "Workers", worker)
    if has_several(workspace) or queue_row is None or who is None:
        return state
    activity = row_in(state, workspace, "Activities", queue_row[member])
    return state if activity is None else moved(state, who, activity)


def channel_viewed(state: State, row: Row, load: Load | None = None) -> Row:
    """Return a worker's channel with the worker's load on it."""
    workspace = workspace_of(state, row)
    known_load = load_of(state, workspace, (row["worker_sid"],)) if load is None else load
    pair = (str(row["worker_sid"]), str(row["task_channel_unique_name"]))
    capacity = number(row, "configured_capacity")
    percentage = 100 * known_load.room(*pair, capacity) // capacity if capacity else 0
    shown: dict[str, Any] = {
        "assigned_tasks": known_load.tasks.get(pair, 0),
        "available_capacity_percentage": percentage,
    }
    return evolve(row, members={**row.members, **shown})
