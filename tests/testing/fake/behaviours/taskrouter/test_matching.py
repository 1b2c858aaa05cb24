"""Matching tasks and workers: compared with an independent model of a call centre, and by each of Twilio's rules."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.testing.fake.behaviours.taskrouter.centre import MINUTE, SECOND, Centre, by, to
from tests.testing.fake.refusing import refusal
from twilio_fp.rest.monitor.v1 import ListAlert
from twilio_fp.rest.taskrouter.v1 import (
    CreateTask,
    CreateTaskChannel,
    ListTask,
    UpdateTask,
    UpdateTaskQueue,
    UpdateTaskReservation,
    UpdateWorkerChannel,
    UpdateWorkflow,
)

TIMEOUT = 120


class Person:
    """A worker of the model."""

    def __init__(self, sid: str, skill: str) -> None:
        self.sid, self.skill = sid, skill
        self.available = True
        self.capacity = 1
        self.idle: float | None = None


class Work:
    """A task of the model: who has it, or is asked for it since when and after how many others."""

    def __init__(self, sid: str, skill: str, priority: int, start: float) -> None:
        self.sid, self.skill, self.priority, self.start = sid, skill, priority, start
        self.status = "pending"
        self.who: Person | None = None
        self.since, self.turn = 0.0, 0


class Model:
    """A call centre in which everybody is asked for one task at a time, in plain words."""

    def __init__(self) -> None:
        self.people: list[Person] = []
        self.work: list[Work] = []
        self.now, self.turns = 0.0, 0

    def has_room(self, one: Person) -> bool:
        mine = [work for work in self.work if work.who is one]
        is_asked = any(work.status == "reserved" for work in mine)
        taken = sum(work.status in ("assigned", "wrapping") for work in mine)
        return one.available and not is_asked and taken < one.capacity

    def route(self) -> None:
        for work in sorted(self.work, key=lambda work: (-work.priority, work.start)):
            able = [one for one in self.people if one.skill in (work.skill, "all") and self.has_room(one)]
            if work.status == "pending" and able:
                work.who = min(able, key=lambda one: (one.idle is not None, one.idle or 0, self.people.index(one)))
                self.turns += 1
                work.status, work.since, work.turn = "reserved", self.now, self.turns

    def let_go(self, work: Work) -> None:
        work.status, work.who = "pending", None
        self.route()

    def end(self, work: Work, status: str) -> None:
        if status == "completed" and work.who is not None:
            work.who.idle = self.now
        work.status, work.who = status, None
        self.route()

    def advance(self, seconds: int) -> None:
        end = self.now + seconds
        while due := [work for work in self.work if work.status == "reserved" and work.since + TIMEOUT <= end]:
            first = min(due, key=lambda work: (work.since, work.turn))
            self.now = first.since + TIMEOUT
            assert first.who is not None
            first.who.available = False
            self.let_go(first)
        self.now = end


class Routing(RuleBasedStateMachine):
    """The fake does to workers and tasks what the model does."""

    def __init__(self) -> None:
        super().__init__()
        self.centre, self.model = Centre(), Model()
        queues = {skill: self.centre.add_queue(skill, f"skill IN ['{skill}', 'all']") for skill in "ab"}
        self.workflow = self.centre.add_workflow(
            by(*[(f"for == '{name}'", [{"queue": sid}]) for name, sid in queues.items()])
        )

    def advanced(self, seconds: int = 1) -> None:
        self.centre.twilio.advance(seconds * SECOND)
        self.model.advance(seconds)

    def chosen(self, index: int, *statuses: str) -> Work | None:
        found = [work for work in self.model.work if work.status in statuses]
        return found[index % len(found)] if found else None

    @rule(skill=st.sampled_from(["a", "b", "all"]))
    def a_worker_comes(self, skill: str) -> None:
        self.advanced()
        name = f"Worker {len(self.model.people)}"
        self.model.people.append(Person(self.centre.add_worker(name, skill=skill), skill))
        self.model.route()

    @rule(skill=st.sampled_from("ab"), priority=st.integers(0, 2))
    def a_task_comes(self, skill: str, priority: int) -> None:
        self.advanced()
        sid = self.centre.add_task(self.workflow, attributes={"for": skill}, priority=priority)
        self.model.work.append(Work(sid, skill, priority, self.model.now))
        self.model.route()

    @rule(index=st.integers(0, 9))
    def somebody_accepts(self, index: int) -> None:
        if work := self.chosen(index, "reserved"):
            self.centre.reply(work.sid, "accepted")
            assert work.who is not None
            work.status, work.who.idle = "assigned", self.model.now
            self.model.route()

    @rule(index=st.integers(0, 9))
    def somebody_rejects(self, index: int) -> None:
        if work := self.chosen(index, "reserved"):
            self.centre.reply(work.sid, "rejected")
            self.model.let_go(work)

    @rule(index=st.integers(0, 9))
    def a_task_is_wrapped_up(self, index: int) -> None:
        if work := self.chosen(index, "assigned"):
            self.centre.finish(work.sid, "wrapping")
            work.status = "wrapping"

    @rule(index=st.integers(0, 9))
    def a_task_is_completed(self, index: int) -> None:
        if work := self.chosen(index, "assigned", "wrapping"):
            self.centre.finish(work.sid, "completed")
            self.model.end(work, "completed")

    @rule(index=st.integers(0, 9))
    def a_task_is_canceled(self, index: int) -> None:
        if work := self.chosen(index, "pending", "reserved"):
            self.centre.finish(work.sid, "canceled")
            self.model.end(work, "canceled")

    @precondition(lambda self: self.model.people)
    @rule(index=st.integers(0, 9), available=st.booleans())
    def a_worker_moves(self, index: int, available: bool) -> None:
        one = self.model.people[index % len(self.model.people)]
        activity = "Available" if available else "Unavailable"
        self.centre.move(one.sid, activity, reject_pending_reservations=True)
        one.available = available
        for work in self.model.work:
            if not available and work.who is one and work.status == "reserved":
                work.status, work.who = "pending", None
        self.model.route()

    @precondition(lambda self: self.model.people)
    @rule(index=st.integers(0, 9), capacity=st.integers(0, 3))
    def a_worker_can_have_more_or_less(self, index: int, capacity: int) -> None:
        one = self.model.people[index % len(self.model.people)]
        self.centre.client(UpdateWorkerChannel(self.centre.sid, one.sid, "default", capacity=capacity))
        one.capacity = capacity
        self.model.route()

    @rule(seconds=st.integers(1, 150))
    def time_passes(self, seconds: int) -> None:
        self.advanced(seconds)

    @invariant()
    def both_are_the_same(self) -> None:
        for work in self.model.work:
            if work.status not in ("completed", "canceled"):
                task = self.centre.task(work.sid)
                held = [
                    row.worker_sid
                    for row in self.centre.reservations(work.sid)
                    if row.reservation_status in ("pending", "accepted", "wrapping")
                ]
                assert (task.assignment_status, held) == (work.status, [work.who.sid] if work.who else [])
        for one in self.model.people:
            assert self.centre.worker(one.sid).available == one.available


TestRouting = Routing.TestCase
TestRouting.settings = settings(stateful_step_count=25)


# Rules of Twilio's


def test_the_highest_priority_goes_first_then_the_oldest_and_in_a_lifo_queue_the_newest() -> None:
    for order, expected in (("FIFO", [2, 0, 1]), ("LIFO", [2, 1, 0])):
        centre = Centre()
        queue = centre.add_queue("Ordered", task_order=order)
        flow = centre.add_workflow(to(queue))
        tasks: list[str] = []
        for priority in (0, 0, 5):
            centre.twilio.advance(SECOND)
            tasks.append(centre.add_task(flow, priority=priority))
        centre.add_worker("Alice")
        got: list[int] = []
        for _ in tasks:
            (task,) = (
                [task for task in tasks if centre.reserved_workers(task)] if len(got) < 2 else [tasks[expected[2]]]
            )
            got.append(tasks.index(task))
            centre.reply(task, "accepted")
            centre.finish(task)
        assert got == expected


def test_a_virtual_start_time_makes_a_task_old() -> None:
    centre = Centre()
    centre.twilio.advance(MINUTE)
    young = centre.add_task()
    old = centre.add_task(virtual_start_time="2023-12-31T00:00:00Z")
    centre.add_worker("Alice")
    assert (centre.reserved_workers(young), centre.reserved_workers(old)) == ([], ["Alice"])
    assert centre.task(old).age == 0


def test_the_worker_idle_longest_is_asked_first() -> None:
    centre = Centre()
    for name in ("Alice", "Bob"):
        centre.add_worker(name)
    first = centre.add_task()
    assert centre.reserved_workers(first) == ["Alice"]
    centre.twilio.advance(SECOND)
    centre.reply(first, "accepted")
    centre.finish(first)
    assert centre.reserved_workers(centre.add_task()) == ["Bob"]


def test_several_workers_can_be_asked_and_the_first_to_accept_gets_the_task() -> None:
    centre = Centre()
    for name in ("Alice", "Bob", "Carol"):
        centre.add_worker(name)
    centre.client(UpdateTaskQueue(centre.sid, centre.queue, max_reserved_workers=2))
    task = centre.add_task()
    first, second = centre.reservations(task)
    assert centre.reserved_workers(task) == ["Alice", "Bob"]
    update = UpdateTaskQueue(centre.sid, centre.queue, max_reserved_workers=51)
    assert refusal(centre.client, update) == (400, 20001)
    centre.client(UpdateTaskReservation(centre.sid, task, second.sid, reservation_status="accepted"))
    assert [row.reservation_status for row in centre.reservations(task)] == ["rescinded", "accepted"]
    assert centre.task(task).assignment_status == "assigned"
    assert first.worker_name == "Alice"


def test_a_task_is_pending_again_once_every_worker_asked_has_declined() -> None:
    centre = Centre()
    queue = centre.add_queue("Both", max_reserved_workers=2)
    flow = centre.add_workflow(to(queue))
    workers = [centre.add_worker(name) for name in ("Alice", "Bob")]
    task = centre.add_task(flow)
    for worker, status in zip(workers, ("reserved", "pending"), strict=True):
        centre.move(worker, "Unavailable", reject_pending_reservations=True)
        assert centre.task(task).assignment_status == status


def test_a_task_moves_through_its_workflow_by_timeouts_and_leaves_it() -> None:
    centre = Centre()
    second = centre.add_queue("Second")
    rules = ("1==1", [{"queue": centre.queue, "timeout": 30}, {"queue": second, "timeout": 30, "priority": 7}])
    flow = centre.add_workflow(by(rules, default=centre.queue))
    task = centre.add_task(flow, priority=1)
    held = centre.task(task)
    assert (held.task_queue_sid, held.task_queue_friendly_name, held.priority) == (centre.queue, "Everyone", 1)
    centre.twilio.advance(30 * SECOND)
    held = centre.task(task)
    assert (held.task_queue_sid, held.priority, held.assignment_status) == (second, 7, "pending")
    assert held.task_queue_entered_date == centre.twilio.clock.now()
    centre.twilio.advance(30 * SECOND)
    held = centre.task(task)
    assert (held.assignment_status, held.reason) == ("canceled", "Task canceled on Workflow timeout")
    assert centre.events()[-5:] == [
        "task-queue.timeout",
        "workflow.target-matched",
        "task-queue.moved",
        "workflow.timeout",
        "task.canceled",
    ]


def test_a_task_without_a_route_is_canceled() -> None:
    centre = Centre()
    flow = centre.add_workflow(by(("kind == 'x'", [{"queue": centre.queue}])))
    assert centre.task(centre.add_task(flow)).assignment_status == "canceled"
    assert centre.task(centre.add_task(flow, attributes={"kind": "x"})).assignment_status == "pending"


def test_a_target_without_workers_is_skipped() -> None:
    centre = Centre()
    second = centre.add_queue("Second", "skill == 'second'")
    first: dict[str, Any] = {
        "queue": centre.add_queue("First", "skill == 'first'"),
        "timeout": 60,
        "skip_if": "workers.available == 0",
    }
    flow = centre.add_workflow(by(("1==1", [first, {"queue": second}])))
    centre.add_worker("Alice", skill="second")
    task = centre.add_task(flow)
    assert centre.reserved_workers(task) == ["Alice"]
    assert centre.task(task).task_queue_sid == second


def test_a_known_worker_target_asks_that_worker_and_an_unknown_one_is_an_alert() -> None:
    centre = Centre()
    queue = centre.add_queue("Sales", "skill == 'sales'")
    targets: list[dict[str, Any]] = [
        {"queue": queue, "known_worker_sid": "task.agent", "timeout": 60},
        {"queue": centre.queue},
    ]
    flow = centre.add_workflow(by(("1==1", targets)))
    centre.add_worker("Alice", skill="sales")
    bob, carol = centre.add_worker("Bob", skill="sales"), centre.add_worker("Carol")
    assert centre.reserved_workers(centre.add_task(flow, attributes={"agent": bob})) == ["Bob"]
    for agent, code in ((carol, "40152"), ("WK" + "9" * 32, "40154")):
        task = centre.add_task(flow, attributes={"agent": agent})
        alert = centre.client.first(ListAlert())
        assert (alert.error_code, alert.resource_sid, centre.reserved_workers(task)) == (code, task, [])
        centre.finish(task, "canceled")


def test_channels_have_their_own_capacities() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice")
    default, chats = centre.add_task(), [centre.add_task(task_channel="chat") for _ in range(3)]
    assert [centre.reserved_workers(task) for task in (default, *chats)] == [["Alice"], ["Alice"], [], []]
    centre.client(UpdateWorkerChannel(centre.sid, alice, "chat", capacity=2))
    assert centre.reserved_workers(chats[1]) == []  # a reservation on the channel is still pending
    centre.reply(chats[0], "accepted")
    assert centre.reserved_workers(chats[1]) == ["Alice"]
    centre.reply(chats[1], "accepted")
    assert centre.reserved_workers(chats[2]) == []
    centre.client(UpdateWorkerChannel(centre.sid, alice, "chat", available=False, capacity=3))
    assert centre.reserved_workers(chats[2]) == []
    centre.client(UpdateWorkerChannel(centre.sid, alice, "chat", available=True))
    assert centre.reserved_workers(chats[2]) == ["Alice"]


def test_a_channel_can_be_optimized_for_idle_time_in_it() -> None:
    centre = Centre()
    for name, optimized in (("plain", False), ("optimized", True)):
        centre.client(
            CreateTaskChannel(centre.sid, friendly_name=name, unique_name=name, channel_optimized_routing=optimized)
        )
    for name in ("Alice", "Bob"):
        centre.add_worker(name)
    for channel in ("optimized", "plain"):  # the first has Alice, the second Bob
        task = centre.add_task(task_channel=channel)
        centre.twilio.advance(SECOND)
        centre.reply(task, "accepted")
        centre.finish(task)
    assert centre.reserved_workers(centre.add_task(task_channel="optimized")) == ["Bob"]
    assert centre.reserved_workers(centre.add_task(task_channel="plain")) == ["Alice"]


def test_a_task_routed_to_a_worker_ignores_activity_and_capacity_by_default() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice", "Offline")
    made = CreateTask(centre.sid, routing_target=alice)
    task = centre.client(made)
    assert (task.routing_target, task.ignore_capacity, task.workflow_sid) == (alice, True, None)
    assert centre.reserved_workers(task.sid) == ["Alice"]
    task = centre.client(CreateTask(centre.sid, routing_target=alice, ignore_capacity="false"))
    assert centre.reserved_workers(task.sid) == []
    centre.add_worker("Bob")
    assert centre.reserved_workers(task.sid) == []
    centre.move(alice, "Available")
    assert centre.reserved_workers(task.sid) == []  # the first is pending
    centre.reply(centre.client.first(ListTask(centre.sid)).sid, "accepted")
    assert centre.reserved_workers(task.sid) == []  # there is no room
    centre.client(UpdateWorkerChannel(centre.sid, alice, "default", capacity=2))
    assert centre.reserved_workers(task.sid) == ["Alice"]


@pytest.mark.parametrize("parameter", ["routing_target", "task_queue_sid"])
def test_a_task_can_wait_in_a_queue_without_a_workflow(parameter: str) -> None:
    centre = Centre()
    given: dict[str, Any] = {parameter: centre.queue}
    task = centre.client(CreateTask(centre.sid, **given))
    assert (task.workflow_sid, task.task_queue_sid) == (None, centre.queue)
    centre.add_worker("Alice")
    assert centre.reserved_workers(task.sid) == ["Alice"]


def test_single_tasking_workers_have_one_task_and_its_activities() -> None:
    centre = Centre(multi_task_enabled=False)
    queue = centre.add_queue(
        "One",
        reservation_activity_sid=centre.activities["Unavailable"],
        assignment_activity_sid=centre.activities["Offline"],
    )
    flow = centre.add_workflow(to(queue))
    alice = centre.add_worker("Alice")
    first = centre.add_task(flow)
    second = centre.add_task(flow, task_channel="chat")
    assert centre.worker(alice).activity_name == "Unavailable"
    centre.reply(first, "accepted")
    assert centre.worker(alice).activity_name == "Offline"
    centre.move(alice, "Available")
    assert centre.reserved_workers(second) == []
    centre.finish(first)
    assert centre.reserved_workers(second) == ["Alice"]


def test_a_changed_workflow_applies_to_new_tasks_and_on_request_to_waiting_ones() -> None:
    centre = Centre()
    other = centre.add_queue("Other")
    task = centre.add_task()
    centre.client(UpdateWorkflow(centre.sid, centre.workflow, configuration=to(other)))
    assert centre.task(task).task_queue_sid == centre.queue
    assert centre.task(centre.add_task()).task_queue_sid == other
    centre.client(UpdateWorkflow(centre.sid, centre.workflow, re_evaluate_tasks="true"))
    assert centre.task(task).task_queue_sid == other


def test_attributes_that_match_another_filter_reroute_a_task() -> None:
    centre = Centre()
    other = centre.add_queue("Other")
    flow = centre.add_workflow(by(("kind == 'other'", [{"queue": other}]), default=centre.queue))
    task = centre.add_task(flow)
    centre.client(UpdateTask(centre.sid, task, attributes={"kind": "other"}))
    assert centre.task(task).task_queue_sid == other
    centre.client(UpdateTask(centre.sid, task, attributes={"kind": "other", "more": 1}))
    assert centre.events()[-2:] == ["task-queue.moved", "task.updated"]


def test_a_target_expression_chooses_among_a_queues_workers() -> None:
    centre = Centre()
    targets = [
        {"queue": centre.queue, "expression": "worker.level >= task.level", "order_by": "worker.level ASC"},
    ]
    flow = centre.add_workflow(by(("1==1", targets)))
    for level in (9, 1, 5):
        centre.add_worker(f"Level {level}", level=level)
    assert centre.reserved_workers(centre.add_task(flow, attributes={"level": 3})) == ["Level 5"]
    assert centre.reserved_workers(centre.add_task(flow, attributes={"level": 30})) == []
