"""A call centre over a Twilio in memory, and short words for what is done there."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from twilio_fp.rest.taskrouter.v1 import (
    CreateTask,
    CreateTaskQueue,
    CreateWorker,
    CreateWorkflow,
    CreateWorkspace,
    FetchTask,
    FetchWorker,
    ListActivity,
    ListEvent,
    ListTaskReservation,
    Task,
    TaskReservation,
    UpdateTask,
    UpdateTaskReservation,
    UpdateWorker,
    Worker,
)
from twilio_fp.testing import FakeTwilio

if TYPE_CHECKING:
    from collections.abc import Mapping

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)


class Centre:
    """A workspace with a queue for everybody, a workflow that leads there, and activities by name."""

    def __init__(self, configuration: Mapping[str, Any] | None = None, **settings: Any) -> None:
        self.twilio = FakeTwilio()
        self.client: Any = self.twilio.client()
        self.sid: str = self.client(CreateWorkspace(friendly_name="Centre", **settings)).sid
        self.activities = {row.friendly_name: row.sid for row in self.client.collect(ListActivity(self.sid))}
        self.queue = self.add_queue("Everyone")
        self.workflow = self.add_workflow(configuration or to(self.queue))

    def add_queue(self, name: str, target_workers: str = "1==1", **settings: Any) -> str:
        made = CreateTaskQueue(self.sid, friendly_name=name, target_workers=target_workers, **settings)
        sid: str = self.client(made).sid
        return sid

    def add_workflow(self, configuration: Mapping[str, Any], name: str = "Flow", **settings: Any) -> str:
        made = CreateWorkflow(self.sid, friendly_name=name, configuration=configuration, **settings)
        sid: str = self.client(made).sid
        return sid

    def add_worker(self, name: str, activity: str = "Available", **attributes: Any) -> str:
        sid = self.activities[activity]
        made = CreateWorker(self.sid, friendly_name=name, activity_sid=sid, attributes=attributes)
        worker: str = self.client(made).sid
        return worker

    def add_task(self, workflow: str = "", **settings: Any) -> str:
        sid: str = self.client(CreateTask(self.sid, workflow_sid=workflow or self.workflow, **settings)).sid
        return sid

    def task(self, sid: str) -> Task:
        task: Task = self.client(FetchTask(self.sid, sid))
        return task

    def worker(self, sid: str) -> Worker:
        worker: Worker = self.client(FetchWorker(self.sid, sid))
        return worker

    def reservations(self, task: str) -> list[TaskReservation]:
        return list(self.client.collect(ListTaskReservation(self.sid, task)))

    def reserved_workers(self, task: str) -> list[str]:
        """Return the names of the workers with a pending reservation for a task."""
        return [str(row.worker_name) for row in self.reservations(task) if row.reservation_status == "pending"]

    def pending(self, task: str) -> TaskReservation:
        (found,) = [row for row in self.reservations(task) if row.reservation_status == "pending"]
        return found

    def reply(self, task: str, status: str, **settings: Any) -> TaskReservation:
        """Accept or reject the one reservation of a task that is pending."""
        sid = self.pending(task).sid
        made: TaskReservation = self.client(
            UpdateTaskReservation(self.sid, task, sid, reservation_status=status, **settings)
        )
        return made

    def finish(self, task: str, status: str = "completed") -> None:
        self.client(UpdateTask(self.sid, task, assignment_status=status, reason="done"))

    def move(self, worker: str, activity: str, **settings: Any) -> None:
        self.client(UpdateWorker(self.sid, worker, activity_sid=self.activities[activity], **settings))

    def events(self) -> list[str]:
        """Return what happened, oldest first."""
        return [str(row.event_type) for row in self.client.collect(ListEvent(self.sid, minutes=60))][::-1]


def to(queue: str, **target: Any) -> dict[str, Any]:
    """Return the configuration of a workflow that leads to one queue."""
    return {"task_routing": {"default_filter": {"queue": queue, **target}}}


def by(*rules: tuple[str, list[dict[str, Any]]], default: str = "") -> dict[str, Any]:
    """Return the configuration of a workflow with filters: an expression and targets for each."""
    filters = [{"expression": expression, "targets": targets} for expression, targets in rules]
    return {"task_routing": {"filters": filters, **({"default_filter": {"queue": default}} if default else {})}}
