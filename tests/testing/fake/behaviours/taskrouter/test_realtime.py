"""Figures of now, against counting by hand."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.behaviours.taskrouter.centre import SECOND, Centre, by
from twilio_fp.rest.taskrouter.v1 import (
    FetchTaskQueueRealTimeStatistics,
    FetchWorkersRealTimeStatistics,
    FetchWorkflowRealTimeStatistics,
    FetchWorkspaceRealTimeStatistics,
)

FATES = st.sampled_from(["pending", "reserved", "assigned", "wrapping", "completed", "canceled"])


@given(st.lists(st.tuples(FATES, st.integers(0, 2)), max_size=5))
def test_tasks_are_counted_by_status_and_priority(fates: list[tuple[str, int]]) -> None:
    centre = Centre()
    operation: dict[str, int] = {}
    waiting: list[tuple[int, str]] = []
    for age, (fate, priority) in enumerate(fates):
        name = f"Worker {age}"
        if fate not in ("pending", "canceled"):
            centre.add_worker(name, number=age)
        queue = centre.add_queue(name, f"number == {age}")
        flow = centre.add_workflow(by(("1==1", [{"queue": queue}])), name)
        task = centre.add_task(flow, priority=priority)
        if fate in ("assigned", "wrapping", "completed"):
            centre.reply(task, "accepted")
        if fate in ("wrapping", "completed", "canceled"):
            centre.finish(task, fate)
        operation[fate] = operation.get(fate, 0) + 1
        if fate in ("pending", "reserved"):
            waiting.append((priority, task))
        centre.twilio.advance(SECOND)
        mine = centre.client(FetchTaskQueueRealTimeStatistics(centre.sid, queue))
        assert mine.tasks_by_status[fate] == 1
        assert centre.client(FetchWorkflowRealTimeStatistics(centre.sid, flow)).tasks_by_status == mine.tasks_by_status
    found = centre.client(FetchWorkspaceRealTimeStatistics(centre.sid))
    assert {status: count for status, count in found.tasks_by_status.items() if count} == operation
    assert found.total_tasks == len(fates) - operation.get("completed", 0) - operation.get("canceled", 0)
    assert sum(found.tasks_by_priority.values()) == len(waiting)
    assert found.tasks_by_priority == {str(p): sum(q == p for q, _ in waiting) for p, _ in waiting}
    assert found.longest_task_waiting_sid == (waiting[0][1] if waiting else None)
    if waiting:
        assert found.longest_task_waiting_age == centre.task(waiting[0][1]).age
    voice = centre.client(FetchWorkspaceRealTimeStatistics(centre.sid, task_channel="voice"))
    assert (voice.total_tasks, voice.longest_task_waiting_age) == (0, 0)


def test_workers_are_counted_by_activity_and_by_queue() -> None:
    centre = Centre()
    queue = centre.add_queue("High", "level > 1")
    for level, activity in enumerate(("Offline", "Available", "Offline", "Available"), 1):
        centre.add_worker(f"Worker {level}", activity, level=level)

    def in_activities(figures: Any) -> dict[str, int]:
        return {row["friendly_name"]: row["workers"] for row in figures.activity_statistics}

    everyone = centre.client(FetchWorkspaceRealTimeStatistics(centre.sid))
    assert (everyone.total_workers, in_activities(everyone)) == (4, {"Offline": 2, "Available": 2, "Unavailable": 0})
    assert in_activities(centre.client(FetchWorkersRealTimeStatistics(centre.sid))) == in_activities(everyone)
    high = centre.client(FetchTaskQueueRealTimeStatistics(centre.sid, queue))
    assert (high.total_eligible_workers, high.total_available_workers) == (3, 2)
    assert in_activities(high) == {"Offline": 1, "Available": 2, "Unavailable": 0}


def test_a_queue_reports_its_longest_waiting_task() -> None:
    centre = Centre()
    second = centre.add_queue("Second")
    flow = centre.add_workflow(by(("1==1", [{"queue": centre.queue, "timeout": 30}, {"queue": second}])))
    old = centre.add_task(flow)
    centre.twilio.advance(20 * SECOND)
    young = centre.add_task(centre.add_workflow(by(("1==1", [{"queue": second}]))))
    centre.twilio.advance(20 * SECOND)
    found = centre.client(FetchTaskQueueRealTimeStatistics(centre.sid, second))
    assert (found.longest_task_waiting_sid, found.longest_task_waiting_age) == (old, 40)
    assert (found.longest_relative_task_sid_in_queue, found.longest_relative_task_age_in_queue) == (young, 20)
