"""Statistics of a period, compared with what happened in it."""

from __future__ import annotations

from typing import Any

from tests.testing.fake.behaviours.taskrouter.centre import MINUTE, SECOND, Centre, by
from tests.testing.fake.refusing import refusal
from twilio_fp.rest.taskrouter.v1 import (
    DeleteTask,
    FetchTaskQueueCumulativeStatistics,
    FetchWorkersCumulativeStatistics,
    FetchWorkflowCumulativeStatistics,
    FetchWorkspaceCumulativeStatistics,
)


def figures(of: Any, *prefixes: str) -> dict[str, int]:
    """Return the figures that are not 0."""
    return {
        name: getattr(of, name)
        for name in dir(of)
        if name.startswith(prefixes) and isinstance(getattr(of, name), int) and getattr(of, name)
    }


def test_tasks_and_reservations_are_counted_by_outcome() -> None:
    centre = Centre()
    centre.add_worker("Alice")
    away = {"worker_activity_sid": centre.activities["Available"]}
    taken = centre.add_task()
    centre.twilio.advance(10 * SECOND)
    centre.reply(taken, "rejected", **away)
    centre.twilio.advance(10 * SECOND)
    centre.reply(taken, "accepted")
    given_up = centre.add_task(task_channel="voice")
    centre.twilio.advance(5 * SECOND)
    centre.finish(given_up, "canceled")
    deleted = centre.add_task(task_channel="chat")
    centre.client(DeleteTask(centre.sid, deleted))
    centre.finish(taken)
    found = centre.client(FetchWorkspaceCumulativeStatistics(centre.sid, split_by_wait_time="5, 20"))
    assert figures(found, "tasks_", "reservations_") == {
        "tasks_created": 3,
        "tasks_completed": 1,
        "tasks_canceled": 1,
        "tasks_deleted": 1,
        "reservations_created": 4,
        "reservations_rejected": 1,
        "reservations_accepted": 1,
        "reservations_canceled": 2,
    }
    assert found.avg_task_acceptance_time == 20
    assert found.wait_duration_until_accepted == {"avg": 20, "min": 20, "max": 20, "total": 20}
    assert found.wait_duration_until_canceled == {"avg": 5, "min": 5, "max": 5, "total": 5}
    one, none = 1, 0
    assert found.split_by_wait_time == {
        "5": {
            "above": {"reservations_accepted": one, "tasks_canceled": none},
            "below": {"reservations_accepted": none, "tasks_canceled": one},
        },
        "20": {
            "above": {"reservations_accepted": none, "tasks_canceled": none},
            "below": {"reservations_accepted": one, "tasks_canceled": one},
        },
    }
    voice = centre.client(FetchWorkspaceCumulativeStatistics(centre.sid, task_channel="voice"))
    assert figures(voice, "tasks_") == {"tasks_created": 1, "tasks_canceled": 1}
    assert found.end_time == centre.twilio.clock.now()
    assert found.start_time == centre.twilio.clock.now() - 15 * MINUTE


def test_only_events_in_the_period_count() -> None:
    centre = Centre()
    centre.add_task()
    centre.twilio.advance(10 * MINUTE)
    centre.add_task()

    def created(**when: Any) -> int:
        found = centre.client(FetchWorkspaceCumulativeStatistics(centre.sid, **when))
        return int(found.tasks_created or 0)

    assert [created(minutes=minutes) for minutes in (1, 9, 10, 60)] == [1, 1, 2, 2]
    start = centre.twilio.clock.now() - 10 * MINUTE
    assert created(start_date=start, end_date=start + MINUTE) == 1
    assert created(end_date=start - SECOND) == 0
    wrong = FetchWorkspaceCumulativeStatistics(centre.sid, split_by_wait_time="soon")
    assert refusal(centre.client, wrong) == (400, 20001)


def test_queues_and_workflows_count_entered_moved_and_left_tasks() -> None:
    centre = Centre()
    second = centre.add_queue("Second", "level > 1")
    targets = [{"queue": centre.queue, "timeout": 30}, {"queue": second, "timeout": 30}]
    flow = centre.add_workflow(by(("1==1", targets)))
    centre.add_task(flow)
    centre.twilio.advance(40 * SECOND)
    centre.add_worker("Alice")
    centre.reply(centre.add_task(centre.add_workflow(by(("1==1", [{"queue": centre.queue}])))), "accepted")
    centre.twilio.advance(30 * SECOND)
    whole = centre.client(FetchWorkflowCumulativeStatistics(centre.sid, flow))
    assert figures(whole, "tasks_", "reservations_") == {
        "tasks_entered": 1,
        "tasks_moved": 1,
        "tasks_canceled": 1,
        "tasks_timed_out_in_workflow": 1,
    }
    first = centre.client(FetchTaskQueueCumulativeStatistics(centre.sid, centre.queue))
    assert figures(first, "tasks_", "reservations_") == {
        "tasks_entered": 2,
        "reservations_created": 1,
        "reservations_accepted": 1,
    }


def test_the_wait_in_a_queue_begins_when_the_task_enters_it() -> None:
    centre = Centre()
    second = centre.add_queue("Second")
    flow = centre.add_workflow(by(("1==1", [{"queue": centre.queue, "timeout": 30}, {"queue": second}])))
    task = centre.add_task(flow)
    centre.twilio.advance(50 * SECOND)
    centre.add_worker("Alice")
    centre.reply(task, "accepted")
    found = centre.client(FetchTaskQueueCumulativeStatistics(centre.sid, second))
    assert found.wait_duration_until_accepted["total"] == 50
    assert found.wait_duration_in_queue_until_accepted["total"] == 20
    assert (found.tasks_entered, found.tasks_moved) == (1, 1)


def test_workers_activity_durations_are_summed() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice", "Offline")
    for activity, length in (("Offline", 10), ("Available", 20), ("Unavailable", 30), ("Available", 40)):
        centre.move(alice, activity)
        centre.twilio.advance(length * SECOND)

    def spent(**when: Any) -> dict[str, tuple[int, int]]:
        found = centre.client(FetchWorkersCumulativeStatistics(centre.sid, **when))
        return {row["friendly_name"]: (row["total"], row["max"]) for row in found.activity_durations}

    assert spent() == {"Offline": (10, 10), "Available": (60, 40), "Unavailable": (30, 30)}
    assert spent(minutes=1) == {"Offline": (0, 0), "Available": (40, 40), "Unavailable": (20, 20)}
    start = centre.twilio.clock.now() - 95 * SECOND
    assert spent(start_date=start, end_date=start + 10 * SECOND) == {
        "Offline": (5, 5),
        "Available": (5, 5),
        "Unavailable": (0, 0),
    }
