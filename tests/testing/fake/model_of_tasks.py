"""A small model of TaskRouter for the state machine in `test_model`: one workspace, three workers, two queues.

It is written from Twilio's pages: the first task is the one of the highest priority, then the oldest; a worker who is
free, in an activity in which tasks come, and of the task's queue may be asked for it. Which of several such workers is
asked the model leaves to the fake, and checks that it is one of them.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import attrs
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from twilio_fp import ApiError, attempt
from twilio_fp.rest.taskrouter.v1 import (
    CreateTask,
    CreateTaskQueue,
    CreateWorker,
    CreateWorkflow,
    CreateWorkspace,
    FetchTask,
    FetchTaskQueueRealTimeStatistics,
    FetchWorker,
    ListActivity,
    ListTask,
    ListTaskReservation,
    UpdateTask,
    UpdateTaskReservation,
    UpdateWorker,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from twilio_fp import Client
    from twilio_fp.testing import FakeTwilio

TOPICS = ("sales", "support")
SKILLS = {"Ann": ("sales",), "Ben": ("sales", "support"), "Cy": ("support",)}
AVAILABLE = "Available"
AWAY = "Offline"
STATUSES = ("pending", "reserved", "assigned", "wrapping", "completed", "canceled")
HOLDING = ("pending", "accepted", "wrapping")
ANSWER_WITHIN = timedelta(seconds=120)
TASK_LIFE = timedelta(hours=1)
GONE_AFTER = timedelta(minutes=5)
FORGOTTEN_AFTER = timedelta(hours=24)


@attrs.define
class Reservation:
    """A reservation: a worker is asked to take a task."""

    sid: str
    worker: str
    at: datetime
    status: str = "pending"


@attrs.define
class Work:
    """A task."""

    sid: str
    topic: str
    priority: int
    number: int
    at: datetime
    status: str = "pending"
    reason: str | None = None
    reservations: list[Reservation] = attrs.Factory(list[Reservation])
    assigned_at: datetime | None = None
    ended_at: datetime | None = None

    @property
    def current(self) -> Reservation | None:
        return self.reservations[-1] if self.reservations and self.reservations[-1].status in HOLDING else None


class TasksAndModel:
    """The rules about tasks, and the model beside them; a part of the machine."""

    if TYPE_CHECKING:
        twilio: FakeTwilio
        client: Client

        @property
        def now(self) -> datetime: ...

    @initialize()
    def open_desk(self) -> None:
        client = self.client
        self.desk = client(CreateWorkspace(friendly_name="desk", template="NONE")).sid
        self.activities = {each.friendly_name: each.sid for each in client.collect(ListActivity(self.desk))}
        self.queues = {
            topic: client(CreateTaskQueue(self.desk, friendly_name=topic, target_workers=f"skills HAS '{topic}'")).sid
            for topic in TOPICS
        }
        rules = [
            {"filter_friendly_name": topic, "expression": f"topic == '{topic}'", "targets": [{"queue": queue}]}
            for topic, queue in self.queues.items()
        ]
        configuration = {"task_routing": {"filters": rules}}
        client(CreateWorkflow(self.desk, friendly_name="by topic", configuration=configuration))
        self.workers = {
            name: client(
                CreateWorker(
                    self.desk,
                    friendly_name=name,
                    attributes={"skills": list(skills)},
                    activity_sid=self.activities[AVAILABLE if name != "Cy" else AWAY],
                )
            ).sid
            for name, skills in SKILLS.items()
        }
        self.activity = {"Ann": AVAILABLE, "Ben": AVAILABLE, "Cy": AWAY}
        self.tasks: list[Work] = []
        self.created = 0

    # The model

    def free(self, topic: str) -> set[str]:
        """Return who may be asked for a task of a topic now."""
        busy = {task.current.worker for task in self.tasks if task.current is not None}
        return {
            name
            for name, skills in SKILLS.items()
            if topic in skills and self.activity[name] == AVAILABLE and name not in busy
        }

    def route(self) -> None:
        """Have workers be asked for the tasks that wait, each time one whom the fake has chosen among those free."""
        names = {sid: name for name, sid in self.workers.items()}
        pending = [task for task in self.tasks if task.status == "pending"]
        for task in sorted(pending, key=lambda task: (-task.priority, task.number)):
            free = self.free(task.topic)
            if not free:
                continue
            listed = self.client.collect(ListTaskReservation(self.desk, task.sid))
            assert len(listed) > len(task.reservations), f"nobody is asked for {task}, though {free} could be"
            made = listed[len(task.reservations)]
            name = names[str(made.worker_sid)]
            assert name in free, f"{name} is asked for {task}, and not one of {free}"
            task.reservations.append(Reservation(str(made.sid), name, self.now))
            task.status = "reserved"

    def events(self) -> Iterable[tuple[datetime, int, str, Work]]:
        """Yield what time brings about: when, in which order at one moment, what, and to which task."""
        for task in self.tasks:
            if task.status in ("pending", "reserved"):
                yield task.at + TASK_LIFE, task.number, "expires", task
            if task.status == "reserved":
                yield task.reservations[-1].at + ANSWER_WITHIN, task.number, "is not answered", task
            if task.ended_at is not None:
                yield task.ended_at + GONE_AFTER, task.number, "goes", task
            elif task.assigned_at is not None:
                yield task.assigned_at + FORGOTTEN_AFTER, task.number, "goes", task

    def tasks_until(self, until: datetime) -> None:
        """Let time pass in the fake and in the model, from one thing that happens to tasks to the next."""
        while due := [each for each in self.events() if each[0] <= until]:
            at = min(when for when, *_ in due)
            self.twilio.advance_to(at - timedelta(milliseconds=1))  # not a moment earlier
            self.tasks_are_those_of_the_model()
            for *_, task in due:
                self.reservations_are_those_of(task)
            self.twilio.advance_to(at)
            now = [each for each in due if each[0] == at]
            # What was set off first happens first.
            for _, _, what, task in sorted(now, key=lambda each: (self.began(each[2], each[3]), each[1])):
                self.happens(what, task)
        self.twilio.advance_to(until)

    def began(self, what: str, task: Work) -> datetime:
        if what == "is not answered":
            return task.reservations[-1].at
        return task.at if what == "expires" else (task.ended_at or task.assigned_at or task.at)

    def happens(self, what: str, task: Work) -> None:
        current = task.current
        if what == "expires" and task.status in ("pending", "reserved"):
            self.end(task, "canceled", "Task TTL Exceeded")
        elif what == "is not answered" and current is not None and current.status == "pending":
            current.status = "timeout"
            self.activity[current.worker] = AWAY
            task.status = "pending"
            self.route()
        elif what == "goes":
            self.tasks.remove(task)
            self.route()

    def end(self, task: Work, status: str, reason: str) -> None:
        if task.current is not None:
            task.current.status = status
        task.status, task.reason, task.ended_at = status, reason, self.now
        self.route()

    def refusal_of(self, operation: Any) -> tuple[int, int | None]:
        error = self.client(attempt(operation))
        assert isinstance(error, ApiError), f"{operation} was not refused: {error}"
        return error.status, error.code

    def some_task(self, at: int) -> Work | None:
        return self.tasks[at % len(self.tasks)] if self.tasks else None

    # What is done

    @rule(topic=st.sampled_from(TOPICS), priority=st.sampled_from((0, 0, 5)))
    def make_task(self, topic: str, priority: int) -> None:
        operation = CreateTask(self.desk, attributes={"topic": topic}, priority=priority, timeout=TASK_LIFE)
        made = self.client(operation)
        assert (made.assignment_status, made.priority) == ("pending", priority)
        assert made.task_queue_sid == self.queues[topic]
        self.created += 1
        self.tasks.append(Work(made.sid, topic, priority, self.created, self.now))
        self.route()

    @rule()
    def nobody_takes_what_is_of_no_queue(self) -> None:
        made = self.client(CreateTask(self.desk, attributes={"topic": "weather"}))
        assert self.client(FetchTask(self.desk, made.sid)).assignment_status == "canceled"
        self.created += 1
        work = Work(made.sid, "weather", 0, self.created, self.now, "canceled")
        work.reason, work.ended_at = "Task canceled on Workflow timeout", self.now
        self.tasks.append(work)

    @rule(
        name=st.sampled_from(tuple(SKILLS)), to=st.sampled_from((AVAILABLE, AWAY, "Unavailable")), forced=st.booleans()
    )
    def change_activity(self, name: str, to: str, forced: bool) -> None:
        own_tasks = [task for task in self.tasks if task.current is not None and task.current.worker == name]
        pending = [task for task in own_tasks if task.status == "reserved"]
        operation = UpdateWorker(
            self.desk, self.workers[name], activity_sid=self.activities[to], reject_pending_reservations=forced or None
        )
        leaves = pending and to != AVAILABLE and self.activity[name] != to
        if leaves and not forced:
            assert self.refusal_of(operation) == (400, 20001)
            return
        assert self.client(operation).activity_name == to
        if leaves:
            for task in pending:
                task.reservations[-1].status = "rejected"
                task.status = "pending"
        self.activity[name] = to
        self.route()

    @rule(at=st.integers(0, 9), status=st.sampled_from(("accepted", "accepted", "rejected", "completed", "wrapping")))
    def answer_reservation(self, at: int, status: str) -> None:
        task = self.some_task(at)
        if task is None or not task.reservations:
            return
        reservation = task.reservations[-1]
        operation = UpdateTaskReservation(self.desk, task.sid, reservation.sid, reservation_status=status)
        before = {"accepted": ("pending",), "rejected": ("pending",), "wrapping": ("accepted",)}
        if reservation.status not in before.get(status, ("accepted", "wrapping")):
            assert self.refusal_of(operation) == (400, 20001)
            return
        assert self.client(operation).reservation_status == status
        reservation.status = status
        if status == "accepted":
            task.status, task.assigned_at = "assigned", self.now
        elif status == "wrapping":
            task.status = "wrapping"
        elif status == "completed":
            self.end(task, "completed", "All reservations were completed")
        else:
            task.status = "pending"
            self.route()

    @rule(at=st.integers(0, 9), status=st.sampled_from(("canceled", "completed", "wrapping")))
    def change_task(self, at: int, status: str) -> None:
        task = self.some_task(at)
        if task is None:
            return
        operation = UpdateTask(self.desk, task.sid, assignment_status=status, reason="so")
        before = {"canceled": ("pending", "reserved"), "completed": ("assigned", "wrapping"), "wrapping": ("assigned",)}
        if task.status not in (*before[status], status):
            assert self.refusal_of(operation) == (400, 20001)
            return
        found = self.client(operation)
        assert found.assignment_status == status
        if task.status == status:
            task.reason = "so"
        elif status == "wrapping":
            task.status = task.reservations[-1].status = "wrapping"
        else:
            self.end(task, status, "so")

    # What is to be seen

    @rule()
    def until_something_happens_to_a_task(self) -> None:
        """Let time pass until the model says that something happens, and not a moment longer."""
        if due := [when for when, *_ in self.events()]:
            self.tasks_until(min(due))

    @rule(at=st.integers(0, 9))
    def look_at_reservations(self, at: int) -> None:
        task = self.some_task(at)
        if task is None:
            return
        self.reservations_are_those_of(task)
        if task.status in ("completed", "canceled"):
            assert self.client(FetchTask(self.desk, task.sid)).reason == task.reason

    def reservations_are_those_of(self, task: Work) -> None:
        listed = self.client.collect(ListTaskReservation(self.desk, task.sid, page_size=2))
        wanted = [(each.sid, each.worker, each.status) for each in task.reservations]
        assert [(each.sid, each.worker_name, each.reservation_status) for each in listed] == wanted

    @rule(size=st.integers(1, 4), status=st.none() | st.sampled_from(STATUSES), by=st.none() | st.just("Priority:desc"))
    def list_tasks(self, size: int, status: str | None, by: str | None) -> None:
        operation = ListTask(self.desk, assignment_status=status, ordering=by, page_size=size)
        pages = list(self.client.pages(operation))
        wanted = [task for task in self.tasks if status in (None, task.status)]
        if by is not None:
            wanted.sort(key=lambda task: -task.priority)
        assert [item.sid for page in pages for item in page.items] == [task.sid for task in wanted]
        assert len(pages) == max(1, -(-len(wanted) // size))

    @rule(name=st.sampled_from(tuple(SKILLS)))
    def look_at_worker(self, name: str) -> None:
        assert self.client(FetchWorker(self.desk, self.workers[name])).activity_name == self.activity[name]

    @rule(topic=st.sampled_from(TOPICS))
    def look_at_queue(self, topic: str) -> None:
        found = self.client(FetchTaskQueueRealTimeStatistics(self.desk, self.queues[topic]))
        tasks = [task for task in self.tasks if task.topic == topic]
        waiting = [task for task in tasks if task.status in ("pending", "reserved")]
        assert found.tasks_by_status == {name: sum(task.status == name for task in tasks) for name in STATUSES}
        assert found.total_tasks == sum(task.ended_at is None for task in tasks)
        oldest = min(waiting, key=lambda task: task.number, default=None)
        assert found.longest_task_waiting_sid == (None if oldest is None else oldest.sid)
        age = timedelta(0) if oldest is None else self.now - oldest.at
        assert found.longest_task_waiting_age == int(age.total_seconds())
        members = [name for name, skills in SKILLS.items() if topic in skills]
        assert found.total_eligible_workers == len(members)
        assert found.total_available_workers == sum(self.activity[name] == AVAILABLE for name in members)

    @invariant()
    def tasks_are_those_of_the_model(self) -> None:
        if not hasattr(self, "tasks"):
            return
        listed = {item.sid: item.assignment_status for item in self.client.collect(ListTask(self.desk))}
        assert listed == {task.sid: task.status for task in self.tasks}
