"""Workers over REST: names, activities, attributes, channels, and how they are found."""

from __future__ import annotations

from typing import Any

import pytest

from tests.testing.fake.behaviours.taskrouter.centre import MINUTE, Centre
from tests.testing.fake.refusing import refusal
from twilio_fp import with_response
from twilio_fp.rest.taskrouter.v1 import (
    CreateActivity,
    CreateWorker,
    DeleteWorker,
    FetchWorker,
    FetchWorkerChannel,
    ListWorker,
    UpdateWorker,
    UpdateWorkerChannel,
)


def test_a_new_worker_has_the_default_activity_and_no_attributes() -> None:
    centre = Centre()
    worker = centre.client(CreateWorker(centre.sid, friendly_name="Alice"))
    assert (worker.activity_name, worker.available, worker.attributes) == ("Offline", False, "{}")
    assert worker.activity_sid == centre.activities["Offline"]
    assert worker.date_status_changed == centre.twilio.clock.now()
    assert centre.worker(worker.sid) == worker
    wrong = CreateWorker(centre.sid, friendly_name="Bob", activity_sid="WA" + "9" * 32)
    assert refusal(centre.client, wrong) == (400, 20001)


def test_a_name_is_unique_ignoring_case() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice")
    bob = centre.add_worker("Bob")
    assert refusal(centre.client, CreateWorker(centre.sid, friendly_name="ALICE")) == (400, 20001)
    assert refusal(centre.client, UpdateWorker(centre.sid, bob, friendly_name="alice")) == (400, 20001)
    assert centre.client(UpdateWorker(centre.sid, alice, friendly_name="alice")).friendly_name == "alice"


def test_a_worker_with_pending_reservations_must_reject_them_to_become_unavailable() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice")
    task = centre.add_task()
    leave = UpdateWorker(centre.sid, alice, activity_sid=centre.activities["Unavailable"])
    assert refusal(centre.client, leave) == (400, 20001)
    assert centre.worker(alice).available
    centre.twilio.advance(MINUTE)
    centre.move(alice, "Unavailable", reject_pending_reservations=True)
    assert [row.reservation_status for row in centre.reservations(task)] == ["rejected"]
    assert centre.task(task).assignment_status == "pending"
    assert centre.worker(alice).date_status_changed == centre.twilio.clock.now()
    centre.move(alice, "Available")
    assert centre.reserved_workers(task) == ["Alice"]


def test_a_worker_may_move_between_available_activities() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice")
    task = centre.add_task()
    mail = centre.client(CreateActivity(centre.sid, friendly_name="Mail", available=True)).sid
    centre.client(UpdateWorker(centre.sid, alice, activity_sid=mail))
    assert (centre.worker(alice).activity_name, centre.reserved_workers(task)) == ("Mail", ["Alice"])


def test_a_worker_with_an_accepted_task_may_become_unavailable() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice")
    task = centre.add_task()
    centre.reply(task, "accepted")
    centre.move(alice, "Offline")
    assert centre.task(task).assignment_status == "assigned"


def test_new_attributes_match_other_tasks_immediately() -> None:
    centre = Centre()
    queue = centre.add_queue("French", "languages HAS 'fr'")
    flow = centre.add_workflow({"task_routing": {"default_filter": {"queue": queue}}})
    alice = centre.add_worker("Alice", languages=["en"])
    task = centre.add_task(flow)
    assert centre.reserved_workers(task) == []
    centre.client(UpdateWorker(centre.sid, alice, attributes={"languages": ["en", "fr"]}))
    assert centre.reserved_workers(task) == ["Alice"]
    assert "worker.attributes.update" in centre.events()


def test_an_available_or_busy_worker_cannot_be_deleted() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice")
    delete = DeleteWorker(centre.sid, alice)
    assert refusal(centre.client, delete) == (400, 20001)
    task = centre.add_task()
    centre.reply(task, "accepted")
    centre.move(alice, "Offline")
    assert refusal(centre.client, delete) == (400, 20001)
    centre.finish(task)
    centre.client(delete)
    assert refusal(centre.client, FetchWorker(centre.sid, alice)) == (404, 20404)
    assert centre.add_worker("alice") != alice


def test_a_change_can_require_a_version() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice", "Offline")
    tag = centre.client(with_response(FetchWorker(centre.sid, alice))).response.headers["ETag"]
    update = UpdateWorker(centre.sid, alice, attributes={"a": 1}, if_match=tag)
    changed = centre.client(with_response(update)).response.headers["ETag"]
    assert changed != tag
    assert refusal(centre.client, update) == (412, 20412)
    assert refusal(centre.client, DeleteWorker(centre.sid, alice, if_match=tag)) == (412, 20412)
    centre.client(DeleteWorker(centre.sid, alice, if_match=changed))


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        ({}, ["Alice", "Bob", "Carol"]),
        ({"friendly_name": "Bob"}, ["Bob"]),
        ({"activity_name": "Offline"}, ["Carol"]),
        ({"available": "true"}, ["Alice", "Bob"]),
        ({"available": "0"}, ["Carol"]),
        ({"target_workers_expression": "level > 1"}, ["Bob", "Carol"]),
        ({"target_workers_expression": "friendly_name == 'Alice' OR activity_name == 'Offline'"}, ["Alice", "Carol"]),
        ({"task_queue_name": "High"}, ["Carol"]),
        ({"task_queue_name": "nowhere"}, []),
        ({"ordering": "DateStatusChanged:desc"}, ["Bob", "Carol", "Alice"]),
    ],
)
def test_workers_are_listed_by_members_and_activity(filters: dict[str, Any], names: list[str]) -> None:
    centre = Centre()
    centre.add_queue("High", "level >= 3")
    for level, name in enumerate(("Alice", "Bob", "Carol"), 1):
        activity = "Offline" if name == "Carol" else "Unavailable" if name == "Bob" else "Available"
        centre.add_worker(name, activity, level=level)
        centre.twilio.advance(MINUTE)
    centre.move(
        next(row.sid for row in centre.client.collect(ListWorker(centre.sid, friendly_name="Bob"))), "Available"
    )
    assert [row.friendly_name for row in centre.client.collect(ListWorker(centre.sid, **filters))] == names


def test_wrong_filters_are_refused() -> None:
    centre = Centre()
    for wrong in (
        ListWorker(centre.sid, target_workers_expression="level >"),
        ListWorker(centre.sid, ordering="Priority:asc"),
        ListWorker(centre.sid, task_queue_sid="WQ" + "9" * 32),
    ):
        assert refusal(centre.client, wrong) == (400, 20001)
    assert centre.client.collect(ListWorker(centre.sid, task_queue_sid=centre.queue)) == ()


def test_a_channel_is_found_by_its_name_and_counts_tasks() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice")
    made = centre.client(UpdateWorkerChannel(centre.sid, alice, "default", capacity=4))
    assert (made.configured_capacity, made.available, made.available_capacity_percentage) == (4, True, 100)
    assert centre.client(FetchWorkerChannel(centre.sid, alice, made.sid)) == made
    tasks = [centre.add_task() for _ in range(2)]
    channel = centre.client(FetchWorkerChannel(centre.sid, alice, "default"))
    assert (channel.assigned_tasks, channel.available_capacity_percentage) == (0, 75)
    centre.reply(tasks[0], "accepted")
    channel = centre.client(FetchWorkerChannel(centre.sid, alice, "default"))
    assert (channel.assigned_tasks, channel.available_capacity_percentage) == (1, 50)
    assert refusal(centre.client, FetchWorkerChannel(centre.sid, alice, "nothing")) == (404, 20404)
    assert refusal(centre.client, UpdateWorkerChannel(centre.sid, alice, "default", capacity=-1)) == (400, 20001)
