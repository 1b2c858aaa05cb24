"""Which TaskRouter workers get reservations for which tasks: a pure function of the workers and the waiting tasks.

A worker is eligible for a task if it belongs to the task's queue and matches the expression of the task's current
target, its activity is available, it has free capacity on the task's channel, and it has no open reservation on that
channel. Tasks with a higher priority go first; among equals the oldest does, or in a LIFO queue the newest. The worker
that has been idle longest is asked first, unless the target orders workers.

>>> from datetime import datetime, timezone
>>> noon = datetime(2026, 11, 29, 12, tzinfo=timezone.utc)
>>> alice = Worker(sid="WK1", available=True, attributes={"skills": ["sales"]}, free={"voice": 1})
>>> sales = Queue(sid="WQ1", target_workers="skills HAS 'sales'")
>>> task = WaitingTask(sid="WT1", queue=sales, target=WorkflowRuleTarget(queue="WQ1"), channel="voice", started=noon)
>>> reservations([task], [alice], noon)
(Assignment(task='WT1', workers=('WK1',)),)

Source: https://www.twilio.com/docs/taskrouter/lifecycle-task-workflows-and-assignment
Source: https://www.twilio.com/docs/taskrouter/api/task-queue
"""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final, Literal, cast

from attrs import field

from twilio_fp.canonical_json import freeze
from twilio_fp.checks import whole
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, record
from twilio_fp.taskrouter import WorkflowRuleTarget
from twilio_fp.testing.fake.expressions import Clause, matches, parse, parse_operand, parse_order, resolve
from twilio_fp.values import FrozenMap

__all__ = [
    "UNKNOWN_WORKER",
    "WORKER_OF_ANOTHER_QUEUE",
    "Assignment",
    "Queue",
    "WaitingTask",
    "Worker",
    "assign",
    "candidates",
    "has_capacity",
    "in_order",
    "known_worker_error",
    "members_of",
    "merge_queues",
    "reservations",
    "time_of_day",
    "worker_members",
]

WORKER_OF_ANOTHER_QUEUE: Final = 40152
"""The code of the alert about a known worker that the queue doesn't have."""

UNKNOWN_WORKER: Final = 40154
"""The code of the alert about a known worker that doesn't exist."""


def _names(value: Iterable[str]) -> frozenset[str]:
    return frozenset(value)


def _attributes(value: object) -> Mapping[str, Any]:
    """Return attributes, which may be any JSON, as a mapping; a value that is not an object has no members."""
    return cast("Mapping[str, Any]", freeze(value)) if isinstance(value, Mapping) else FrozenMap()


def _numbers(value: Mapping[str, int]) -> Mapping[str, int]:
    return FrozenMap(value)


def _moments(value: Mapping[str, datetime]) -> Mapping[str, datetime]:
    return FrozenMap(value)


def _max_reserved(value: int) -> int:
    return whole("max_reserved_workers", value, 1, 50)


@record(kw_only=True)
class Worker(Record):
    """A worker, with what matters for its eligibility.

    Args:
        sid: its SID (``WK…``).
        friendly_name: its name.
        activity_sid: its activity's SID (``WA…``).
        activity_name: its activity's name.
        available: whether workers in that activity get tasks.
        attributes: its attributes.
        free: its free capacity in tasks, by unique name of a task channel.
        reserved_channels: the channels on which it has an open reservation.
        idle_since: when its last task was assigned or ended; None if it never had one.
        channel_idle_since: the same per channel, for channels that route by it.
    """

    sid: str
    friendly_name: str = ""
    activity_sid: str = ""
    activity_name: str = ""
    available: bool = False
    attributes: Mapping[str, Any] = field(default=FrozenMap(), converter=_attributes)
    free: Mapping[str, int] = field(default=FrozenMap(), converter=_numbers)
    reserved_channels: frozenset[str] = field(default=frozenset(), converter=_names)
    idle_since: datetime | None = None
    channel_idle_since: Mapping[str, datetime] = field(default=FrozenMap(), converter=_moments)


@record(kw_only=True)
class Queue(Record):
    """A task queue: its workers, and the order of its tasks.

    Args:
        sid: its SID (``WQ…``).
        target_workers: the expression that its workers match; empty for no workers.
        task_order: ``FIFO``, or ``LIFO`` for the newest task first.
        max_reserved_workers: how many workers are asked simultaneously for a task, 1 to 50.

    Raises:
        ExpressionError: ``target_workers`` is not an expression.
        UsageError: the order is unknown, or the number is out of range.
    """

    sid: str
    target_workers: str = "1==1"
    task_order: Literal["FIFO", "LIFO"] = "FIFO"
    max_reserved_workers: int = field(default=1, converter=_max_reserved)

    def __attrs_post_init__(self) -> None:
        if self.task_order not in {"FIFO", "LIFO"}:
            raise UsageError(f"task_order must be FIFO or LIFO, got {typed(self.task_order)}")
        if self.target_workers:
            parse(self.target_workers)


@record(kw_only=True)
class WaitingTask(Record):
    """A task that waits in a queue.

    Args:
        sid: its SID (``WT…``).
        queue: the queue.
        target: its current target in its workflow.
        attributes: its attributes.
        channel: the unique name of its task channel.
        priority: its priority; higher goes first.
        started: its virtual start time, which determines its age.
        by_channel: whether its channel routes by idle time on this channel rather than on all.
        number: its position among tasks of the same age.
    """

    sid: str
    queue: Queue
    target: WorkflowRuleTarget
    attributes: Mapping[str, Any] = field(default=FrozenMap(), converter=_attributes)
    channel: str = "default"
    priority: int = 0
    started: datetime
    by_channel: bool = False
    number: int = 0

    @property
    def order(self) -> tuple[int, float]:
        """Its sort key in its queue."""
        age = self.started.timestamp()
        return -self.priority, -age if self.queue.task_order == "LIFO" else age


@record(kw_only=True)
class Assignment(Record):
    """A task, and the SIDs of the workers that are asked to take it; the first to accept gets it."""

    task: str
    workers: tuple[str, ...]


_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def time_of_day(now: datetime) -> Mapping[str, Any]:
    """Return the ``taskrouter`` object of expressions: hour and minute in UTC, combined and separate, and the day.

    >>> from datetime import datetime, timezone
    >>> time_of_day(datetime(2026, 11, 29, 8, 5, tzinfo=timezone.utc))
    {'currentTime': 805, 'currentHour': 8, 'currentMin': 5, 'dayOfWeek': 'Sun'}

    Raises:
        UsageError: the time has no time zone.

    Source: https://www.twilio.com/docs/taskrouter/time-of-day-routing
    """
    if now.tzinfo is None:
        raise UsageError(f"now must have a time zone, got {now}: write datetime(…, tzinfo=timezone.utc)")
    utc = now.astimezone(UTC)
    return {
        "currentTime": utc.hour * 100 + utc.minute,
        "currentHour": utc.hour,
        "currentMin": utc.minute,
        "dayOfWeek": _DAYS[utc.weekday()],
    }


def worker_members(worker: Worker) -> Mapping[str, Any]:
    """Return a worker's attributes and fields: ``worker`` in a target's expression, top-level keys in a list's filter.

    >>> dict(worker_members(Worker(sid="WK1", friendly_name="Alice", attributes={"level": 3})))["level"]
    3
    """
    fields = {
        "sid": worker.sid,
        "friendly_name": worker.friendly_name,
        "activity_sid": worker.activity_sid,
        "activity_name": worker.activity_name,
    }
    return {**worker.attributes, **fields}


def members_of(queue: Queue, workers: Iterable[Worker]) -> tuple[Worker, ...]:
    """Return the workers that belong to a queue by their attributes, whatever their activity."""
    if not queue.target_workers:
        return ()
    expression = parse(queue.target_workers)
    return tuple([one for one in workers if matches(expression, one.attributes)])


def candidates(task: WaitingTask, members: Iterable[Worker], now: datetime) -> tuple[Worker, ...]:
    """Return a queue's workers that are eligible for a task, in the order in which to ask them.

    Args:
        task: the task.
        members: the queue's workers.
        now: the time, for expressions that use the time of day.
    """
    found = [one for one in members if has_capacity(one, task.channel) and _matches(one, task, now)]
    return tuple(_ordered(found, task))


def has_capacity(worker: Worker, channel: str) -> bool:
    """Return whether a worker is available for a task on a channel, by its activity, capacity and reservations.

    >>> has_capacity(Worker(sid="WK1", available=True, free={"voice": 1}, reserved_channels={"voice"}), "voice")
    False
    """
    return worker.available and worker.free.get(channel, 0) > 0 and channel not in worker.reserved_channels


def _matches(worker: Worker, task: WaitingTask, now: datetime) -> bool:
    target, known = task.target, _known(task)
    if known and getattr(worker, known[0]) != known[1]:
        return False
    if target.expression is None:
        return True
    scope = {"task": task.attributes, "worker": worker_members(worker), "taskrouter": time_of_day(now)}
    return matches(parse(target.expression), scope)


def _known(task: WaitingTask) -> tuple[str, Any] | None:
    """Return the field by which a target selects a known worker, and its required value; None if it doesn't."""
    scope = {"task": task.attributes}
    target = task.target
    if target.known_worker_sid is not None:
        return "sid", resolve(parse_operand(target.known_worker_sid), scope)
    if target.known_worker_friendly_name is not None:
        return "friendly_name", resolve(parse_operand(target.known_worker_friendly_name), scope)
    return None


def _ordered(workers: list[Worker], task: WaitingTask) -> list[Worker]:
    by_idleness = sorted(workers, key=lambda one: _idleness(one, task))
    clauses = parse_order(task.target.order_by) if task.target.order_by is not None else ()
    values = {one.sid: [_value(clause, one) for clause in clauses] for one in workers}
    if any(value is not None and type(value) is not int for row in values.values() for value in row):
        return by_idleness  # an order by anything but integers is ignored
    return sorted(by_idleness, key=lambda one: [_place(*pair) for pair in zip(clauses, values[one.sid], strict=True)])


def _idleness(worker: Worker, task: WaitingTask) -> tuple[bool, float]:
    since = worker.channel_idle_since.get(task.channel) if task.by_channel else worker.idle_since
    return since is not None, since.timestamp() if since else 0.0


def _value(clause: Clause, worker: Worker) -> Any:
    return resolve(clause.key, {"worker": worker_members(worker)})


def _place(clause: Clause, value: int | None) -> tuple[bool, int]:
    """Return a value's sort key; workers without a value come last in either direction."""
    number = value or 0
    return value is None, -number if clause.descending else number


def known_worker_error(task: WaitingTask, workers: Iterable[Worker], members: Iterable[Worker]) -> int | None:
    """Return the code of the alert that a target's known worker causes; None if the queue has it, or it is null.

    In any case, the task waits at that target until its timeout.

    Args:
        task: the task.
        workers: the workspace's workers.
        members: the queue's workers.

    Source: https://www.twilio.com/docs/taskrouter/workflow-configuration/known-agent-routing
    """
    known = _known(task)
    if known is None or known[1] is None:
        return None
    name, value = known
    if all(getattr(one, name) != value for one in workers):
        return UNKNOWN_WORKER
    return WORKER_OF_ANOTHER_QUEUE if all(getattr(one, name) != value for one in members) else None


def in_order(waiting: Iterable[WaitingTask]) -> tuple[WaitingTask, ...]:
    """Return waiting tasks in the order in which workers are sought for them.

    Each queue has its own order. Of the queues' first tasks, the one with the highest priority goes next, and among
    equals the oldest.
    """
    queues: dict[str, list[WaitingTask]] = {}
    for one in waiting:
        queues.setdefault(one.queue.sid, []).append(one)
    return tuple(merge_queues([sorted(tasks, key=_sort_key)] for tasks in queues.values()))


def merge_queues(queues: Iterable[Iterable[Iterable[WaitingTask]]]) -> Iterator[WaitingTask]:
    """Lazily iterate over waiting tasks in the order in which workers are sought for them.

    Args:
        queues: for each queue, iterables of its tasks that are each in the queue's order.
    """
    lines = [heapq.merge(*queue, key=_sort_key) for queue in queues]
    return heapq.merge(*lines, key=lambda one: (-one.priority, one.started, one.number))


def _sort_key(task: WaitingTask) -> tuple[tuple[int, float], int]:
    return task.order, task.number


def reservations(waiting: Iterable[WaitingTask], workers: Iterable[Worker], now: datetime) -> tuple[Assignment, ...]:
    """Return which workers to ask for which tasks, at one moment.

    No worker is asked twice on a channel, and a task without an eligible worker left keeps waiting.

    Args:
        waiting: the tasks for which no worker has been asked yet.
        workers: the workspace's workers.
        now: the time, for expressions that use the time of day.
    """
    everyone = tuple(workers)
    members: dict[Queue, tuple[Worker, ...]] = {}

    def candidates_for(task: WaitingTask) -> tuple[Worker, ...]:
        if task.queue not in members:
            members[task.queue] = members_of(task.queue, everyone)
        return candidates(task, members[task.queue], now)

    return tuple(assign(in_order(waiting), candidates_for, set()))


def assign(
    tasks: Iterable[WaitingTask],
    candidates_for: Callable[[WaitingTask], Iterable[Worker]],
    reserved: set[tuple[str, str]],
) -> Iterator[Assignment]:
    """Iterate over the tasks that get reservations, with the workers to ask.

    Args:
        tasks: the tasks, in the order in which workers are sought for them.
        candidates_for: returns the workers that are eligible for a task, in the order in which to ask them.
        reserved: the SIDs and channels of workers that are already asked for a task; this function adds to it.
    """
    for task in tasks:
        free = [one.sid for one in candidates_for(task) if (one.sid, task.channel) not in reserved]
        chosen = tuple(free[: task.queue.max_reserved_workers])
        reserved.update([(sid, task.channel) for sid in chosen])
        if chosen:
            yield Assignment(task=task.sid, workers=chosen)
