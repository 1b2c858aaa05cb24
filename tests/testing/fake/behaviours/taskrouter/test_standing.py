"""Looking at few tasks and workers finds the same as looking at all: no task waits if somebody could be asked."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.behaviours.taskrouter.centre import SECOND, Centre
from twilio_fp import ApiError
from twilio_fp.rest.taskrouter.v1 import (
    CreateTask,
    DeleteTask,
    FetchTask,
    ListTask,
    UpdateTask,
    UpdateTaskReservation,
)
from twilio_fp.testing.fake.behaviours.taskrouter import matching

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from twilio_fp.testing.fake.state import Row, State

ROUTERS = ("calls", "matching", "queues", "taking", "tasks", "workers", "workspaces")
MINE = "twilio_fp.testing.fake.behaviours.taskrouter"

DONE = (
    "create",
    "create",
    "create",
    "accepted",
    "accepted",
    "rejected",
    "completed",
    "completed",
    "canceled",
    "wrapping",
)
ELSE = ("priority", "skill", "delete", "leave", "come", "wait")
STEPS = st.lists(st.tuples(st.sampled_from(DONE + ELSE), st.integers(0, 9)), max_size=40)


def filters(queues: dict[str, str]) -> dict[str, Any]:
    first = {"queue": queues["a"], "timeout": 30}
    return {
        "task_routing": {
            "filters": [
                {"expression": "skill == 'a'", "targets": [first, {"queue": queues["all"], "priority": 3}]},
                {
                    "expression": "skill == 'b'",
                    "targets": [
                        {"queue": queues["b"], "skip_if": "workers.available == 0", "timeout": 20},
                        {"queue": queues["all"], "expression": "worker.level >= task.level"},
                    ],
                },
            ],
            "default_filter": {"queue": queues["all"]},
        }
    }


class Floor:
    """A call centre with three queues and four workers, and what is done there."""

    def __init__(self) -> None:
        self.centre = centre = Centre()
        self.client, self.ws = centre.client, centre.sid
        queues = {
            "a": centre.add_queue("A", "skills HAS 'a'", max_reserved_workers=2),
            "b": centre.add_queue("B", "skills HAS 'b'", task_order="LIFO"),
            "all": centre.add_queue("All"),
        }
        self.flow = centre.add_workflow(filters(queues), "Skills")
        skills = enumerate(("a", "b", "ab", ""))
        self.people = [centre.add_worker(f"w{level}", skills=list(each), level=level) for level, each in skills]

    def step(self, what: str, number: int) -> None:
        tasks = self.client.collect(ListTask(self.ws))
        task = tasks[number % len(tasks)].sid if tasks else "WT" + "0" * 32
        worker = self.people[number % len(self.people)]
        with suppress(ApiError):
            match what:
                case "create":
                    attributes = {"skill": "abc"[number % 3], "level": number}
                    operation = CreateTask(
                        self.ws,
                        workflow_sid=self.flow,
                        attributes=attributes,
                        priority=number % 2,
                        task_channel="voice" if number % 4 == 0 else "default",
                    )
                    self.client(operation)
                case "accepted" | "rejected":
                    pending = [one for one in self.centre.reservations(task) if one.reservation_status == "pending"]
                    if pending:
                        self.client(UpdateTaskReservation(self.ws, task, pending[0].sid, reservation_status=what))
                case "completed" | "canceled" | "wrapping":
                    self.centre.finish(task, what)
                case "priority":
                    self.client(UpdateTask(self.ws, task, priority=number))
                case "skill":
                    self.client(UpdateTask(self.ws, task, attributes={"skill": "abc"[number % 3], "level": number}))
                case "delete":
                    self.client(DeleteTask(self.ws, task))
                case "leave" | "come":
                    self.centre.move(worker, "Available" if what == "come" else "Offline")
                case _:
                    self.centre.twilio.advance(number * 7 * SECOND)

    @property
    def reservations(self) -> list[tuple[Any, ...]]:
        """Every reservation that there is, oldest first."""
        state = self.centre.twilio.state
        rows = [
            row
            for key, held in state.collections.items()
            if key.endswith("/Reservations")
            for row in held.walk(newest_first=False)
        ]
        return [(row["sid"], row["task_sid"], row["worker_sid"], row["reservation_status"]) for row in rows]


@contextmanager
def looking_at_all() -> Iterator[None]:
    """Have every task and every worker be looked at whenever anything changes."""
    partly = matching.routed

    def wholly(
        state: State, workspace: Row, tasks: Iterable[Row] | None = None, freed: Iterable[object] | None = None
    ) -> State:
        return partly(state, workspace)

    modules = [import_module(f"{MINE}.{name}") for name in ROUTERS]
    for module in modules:
        module.routed = wholly  # type: ignore[attr-defined]
    try:
        yield
    finally:
        for module in modules:
            module.routed = partly  # type: ignore[attr-defined]


@given(STEPS)
def test_examining_few_tasks_gives_the_result_of_examining_all(steps: list[tuple[str, int]]) -> None:
    few = Floor()
    for what, number in steps:
        few.step(what, number)
    with looking_at_all():
        every = Floor()
        for what, number in steps:
            every.step(what, number)
    assert few.reservations == every.reservations
    assert few.client.collect(ListTask(few.ws)) == every.client.collect(ListTask(every.ws))


@given(STEPS)
def test_routing_again_changes_nothing(steps: list[tuple[str, int]]) -> None:
    floor = Floor()
    for what, number in steps:
        floor.step(what, number)
        state = floor.centre.twilio.state
        workspace = next(
            row for row in state.rows(f"{floor.centre.twilio.credentials.account_sid}/taskrouter/v1/Workspaces")
        )
        again = matching.routed(state, workspace)
        assert again.made == state.made  # no reservation more


def test_a_stored_task_is_found_when_a_worker_is_free() -> None:
    floor = Floor()
    stored = "WT" + "7" * 32
    floor.step("create", 5)
    task = floor.client.collect(ListTask(floor.ws))[0]
    floor.centre.twilio.store(
        FetchTask(floor.ws, stored),
        {
            "assignment_status": "pending",
            "attributes": "{}",
            "priority": 0,
            "task_channel_unique_name": "default",
            "task_channel_sid": task.task_channel_sid,
            "task_queue_sid": task.task_queue_sid,
        },
    )
    floor.step("create", 5)
    assert floor.client(FetchTask(floor.ws, stored)).assignment_status == "reserved"
