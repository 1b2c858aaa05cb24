"""Events are sent to the workspace's address if it wants them, and can be read for 30 days."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from tests.testing.fake.behaviours.taskrouter.centre import MINUTE, SECOND, Centre
from tests.testing.fake.refusing import refusal
from twilio_fp.rest.taskrouter.v1 import (
    FetchEvent,
    ListEvent,
    UpdateWorkerChannel,
    UpdateWorkspace,
)
from twilio_fp.webhooks import TaskRouterEvent, WebhookRequest, parse_event, verify


def reported_events(centre: Centre) -> list[TaskRouterEvent]:
    """Return the events that the application got, each of which is signed."""
    centre.twilio.run_until_idle()
    found: list[TaskRouterEvent] = []
    for delivered in centre.twilio.callbacks:
        request = delivered.request
        received = WebhookRequest.from_http(request)
        found.append(parse_event(verify(received, keys=centre.twilio.credentials), TaskRouterEvent))
    return found


def listening(**settings: Any) -> Centre:
    centre = Centre(event_callback_url="https://app.example/events", **settings)
    centre.twilio.mount("https://app.example", lambda request: None)
    return centre


def test_the_events_of_a_task_are_reported_in_order() -> None:
    centre = listening()
    alice = centre.add_worker("Alice")
    task = centre.add_task()
    centre.twilio.advance(5 * SECOND)
    centre.reply(task, "accepted")
    centre.finish(task, "wrapping")
    centre.finish(task)
    events = reported_events(centre)
    kinds = [event.event_type for event in events]
    life = [
        "task.created",
        "workflow.entered",
        "workflow.target-matched",
        "task-queue.entered",
        "reservation.created",
        "reservation.accepted",
        "task.wrapup",
        "reservation.wrapup",
        "task.completed",
        "reservation.completed",
    ]
    assert kinds[-len(life) :] == life
    assert kinds == centre.events()
    accepted = events[kinds.index("reservation.accepted")]
    assert (accepted.task_sid, accepted.worker_sid, accepted.worker_name) == (task, alice, "Alice")
    assert (accepted.workspace_name, accepted.task_queue_name, accepted.workflow_name) == ("Centre", "Everyone", "Flow")
    assert (accepted.task_age, accepted.task_assignment_status) == (timedelta(seconds=5), "assigned")
    assert (accepted.resource_type, accepted.timestamp) == ("Reservation", centre.twilio.clock.now())
    completed = events[kinds.index("task.completed")]
    assert (completed.task_completed_reason, completed.task_canceled_reason) == ("done", None)
    matched = events[kinds.index("workflow.target-matched")]
    assert matched.workflow_filter_name == "Default Filter"


def test_a_workers_move_reports_the_previous_activity_and_its_duration() -> None:
    centre = listening()
    alice = centre.add_worker("Alice")
    centre.twilio.advance(MINUTE)
    centre.move(alice, "Offline")
    centre.move(alice, "Offline")
    moves = [event for event in reported_events(centre) if event.event_type == "worker.activity.update"]
    (moved,) = moves
    assert (moved.worker_activity_name, moved.worker_previous_activity_name) == ("Offline", "Available")
    assert moved.worker_previous_activity_sid == centre.activities["Available"]
    assert moved.worker_time_in_previous_activity == MINUTE


def test_a_change_of_a_workers_channel_reports_the_free_capacity() -> None:
    centre = listening()
    alice = centre.add_worker("Alice")
    centre.client(UpdateWorkerChannel(centre.sid, alice, "voice", capacity=3, available=False))
    capacity, available = reported_events(centre)[-2:]
    assert (capacity.event_type, available.event_type) == (
        "worker.capacity.update",
        "worker.channel.availability.update",
    )
    assert (capacity.worker_channel_available_capacity, capacity.task_channel_unique_name) == (3, "voice")
    assert available.worker_channel_available is False


def test_a_filter_limits_callbacks_but_not_stored_events() -> None:
    centre = listening(events_filter="task.created, task.canceled")
    task = centre.add_task()
    centre.finish(task, "canceled")
    assert [event.event_type for event in reported_events(centre)] == ["task.created", "task.canceled"]
    assert "workflow.entered" in centre.events()
    centre.client(UpdateWorkspace(centre.sid, events_filter=""))
    assert reported_events(centre)[-1].event_type == "workspace.updated"


def test_nothing_is_reported_without_a_url() -> None:
    centre = Centre()
    centre.add_task()
    centre.twilio.run_until_idle()
    assert centre.twilio.callbacks == ()


def test_events_can_be_read_for_thirty_days() -> None:
    centre = Centre()
    event = centre.client.first(ListEvent(centre.sid))
    assert event.event_type == "workflow.created"
    assert (event.actor_type, event.actor_sid, event.source) == ("workspace", centre.sid, "twilio")
    assert event.resource_url.endswith(f"/Workspaces/{centre.sid}/Workflows/{centre.workflow}")
    assert event.event_data["workspace_name"] == "Centre"
    assert centre.client(FetchEvent(centre.sid, event.sid)) == event
    centre.twilio.advance(timedelta(minutes=15, seconds=1))
    assert centre.client.collect(ListEvent(centre.sid)) == ()
    assert centre.client.first(ListEvent(centre.sid, minutes=60)) == event
    centre.twilio.advance(timedelta(days=30))
    assert centre.client.collect(ListEvent(centre.sid, start_date="2024-01-01T00:00:00Z")) == ()
    assert refusal(centre.client, FetchEvent(centre.sid, event.sid)) == (404, 20404)


def test_events_are_listed_by_their_subject() -> None:
    centre = Centre()
    alice, bob = centre.add_worker("Alice"), centre.add_worker("Bob")
    task, other = centre.add_task(), centre.add_task(task_channel="voice")
    centre.twilio.advance(MINUTE)
    centre.reply(task, "accepted")

    def kinds(**filters: Any) -> list[str]:
        return [str(row.event_type) for row in centre.client.collect(ListEvent(centre.sid, **filters))]

    assert kinds(task_sid=task)[:2] == ["reservation.accepted", "reservation.created"]
    assert kinds(worker_sid=bob, event_type="reservation.created") == []
    assert kinds(worker_sid=alice, task_channel="voice") == ["reservation.created"]
    assert kinds(reservation_sid=centre.pending(other).sid) == ["reservation.created"]
    assert kinds(workflow_sid=centre.workflow, task_sid=other)[-1] == "task.created"
    assert kinds(task_queue_sid=centre.queue, event_type="task-queue.entered") == ["task-queue.entered"] * 2
    assert kinds(start_date=centre.twilio.clock.now()) == ["reservation.accepted"]
    assert kinds(end_date="2024-01-01T00:00:00Z", event_type="worker.created") == ["worker.created"] * 2


@pytest.mark.parametrize("when", [{"minutes": 0}, {"start_date": "2024-02-01", "end_date": "2024-01-01"}])
def test_an_empty_period_has_no_events(when: dict[str, Any]) -> None:
    centre = Centre()
    centre.twilio.advance(SECOND)
    assert centre.client.collect(ListEvent(centre.sid, **when)) == ()
