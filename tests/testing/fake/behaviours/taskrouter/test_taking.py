"""What becomes of reservations and their tasks, from each status to each other."""

from __future__ import annotations

import pytest

from tests.testing.fake.behaviours.taskrouter.centre import MINUTE, SECOND, Centre
from tests.testing.fake.refusing import refusal
from twilio_fp.rest.taskrouter.v1 import UpdateTaskReservation, UpdateWorkspace

STATUSES = ("pending", "accepted", "rejected", "timeout", "canceled", "rescinded", "wrapping", "completed")
FOLLOWS = {
    "accepted": {"pending": "assigned"},
    "rejected": {"pending": "pending"},
    "wrapping": {"accepted": "wrapping"},
    "completed": {"accepted": "completed", "wrapping": "completed"},
}
"""For a status that a request can set, those before it, and what the task is then."""


def brought_to(status: str) -> tuple[Centre, str, str]:
    """Return a centre, a task, and its first reservation, which has that status."""
    centre = Centre()
    queue = centre.add_queue("Two", max_reserved_workers=2 if status == "rescinded" else 1)
    flow = centre.add_workflow({"task_routing": {"default_filter": {"queue": queue}}})
    for name in ("Alice", "Bob"):
        centre.add_worker(name)
    task = centre.add_task(flow)
    first, *others = centre.reservations(task)
    if status == "rescinded":
        centre.client(UpdateTaskReservation(centre.sid, task, others[0].sid, reservation_status="accepted"))
    elif status == "timeout":
        centre.twilio.advance(2 * MINUTE)
    elif status == "canceled":
        centre.finish(task, "canceled")
    elif status == "rejected":
        centre.reply(task, "rejected", worker_activity_sid=centre.activities["Offline"])
    elif status != "pending":
        centre.reply(task, "accepted")
        if status != "accepted":
            centre.finish(task, status)
    assert centre.reservations(task)[0].reservation_status == status
    return centre, task, first.sid


@pytest.mark.parametrize("held", STATUSES)
@pytest.mark.parametrize("wanted", STATUSES)
def test_a_reservation_follows_twilios_status_transitions(held: str, wanted: str) -> None:
    centre, task, sid = brought_to(held)
    away = centre.activities["Offline"]
    update = UpdateTaskReservation(
        centre.sid,
        task,
        sid,
        reservation_status=wanted,
        worker_activity_sid=away if wanted == "rejected" else None,
    )
    if held in FOLLOWS.get(wanted, {}):
        assert centre.client(update).reservation_status == wanted
        if wanted != "rejected":
            assert centre.task(task).assignment_status == FOLLOWS[wanted][held]
        else:
            assert centre.reserved_workers(task) == ["Bob"]
    else:
        before = centre.task(task)
        assert refusal(centre.client, update) == (400, 20001)
        assert centre.task(task) == before


def test_a_worker_who_does_not_respond_is_unavailable_until_reactivated() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice")
    task = centre.add_task()
    centre.twilio.advance(2 * MINUTE - SECOND)
    assert centre.reserved_workers(task) == ["Alice"]
    centre.twilio.advance(SECOND)
    assert [row.reservation_status for row in centre.reservations(task)] == ["timeout"]
    assert centre.worker(alice).activity_name == "Offline"
    assert centre.task(task).assignment_status == "pending"
    centre.twilio.advance(MINUTE)
    centre.move(alice, "Available")
    assert centre.reserved_workers(task) == ["Alice"]


def test_a_worker_who_does_not_respond_moves_to_the_timeout_activity() -> None:
    centre = Centre()
    unavailable = centre.activities["Unavailable"]
    centre.client(UpdateWorkspace(centre.sid, timeout_activity_sid=unavailable))
    alice = centre.add_worker("Alice")
    centre.add_task()
    centre.twilio.advance(2 * MINUTE)
    assert centre.worker(alice).activity_sid == unavailable


def test_a_rejecting_worker_moves_to_the_requested_activity_or_is_asked_again() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice")
    task = centre.add_task()
    centre.reply(task, "rejected")
    assert [row.reservation_status for row in centre.reservations(task)] == ["rejected", "pending"]
    wrong = UpdateTaskReservation(
        centre.sid,
        task,
        centre.pending(task).sid,
        reservation_status="rejected",
        worker_activity_sid="WA" + "9" * 32,
    )
    assert refusal(centre.client, wrong) == (400, 20001)
    centre.reply(task, "rejected", worker_activity_sid=centre.activities["Unavailable"])
    assert centre.worker(alice).activity_name == "Unavailable"
    assert centre.reserved_workers(task) == []


def test_a_task_is_canceled_after_a_thousand_assignments() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice")
    task = centre.add_task()
    row = centre.twilio.state.row(
        f"{centre.twilio.credentials.account_sid}/taskrouter/v1/Workspaces/{centre.sid}/Tasks/{task}"
    )
    assert row is not None
    centre.twilio.state = centre.twilio.state.change(row, {"asked": 999})[0]
    centre.reply(task, "rejected")
    assert centre.reserved_workers(task) == ["Alice"]
    centre.reply(task, "rejected")
    assert centre.task(task).assignment_status == "canceled"
    assert centre.worker(alice).available


def test_a_worker_who_completes_a_task_gets_the_next() -> None:
    centre = Centre()
    centre.add_worker("Alice")
    first, second = centre.add_task(), centre.add_task()
    centre.reply(first, "accepted")
    centre.finish(first, "wrapping")
    assert centre.reserved_workers(second) == []
    centre.finish(first)
    assert centre.reserved_workers(second) == ["Alice"]


def test_running_until_idle_does_not_wait_for_workers() -> None:
    centre = Centre()
    centre.add_worker("Alice")
    task = centre.add_task()
    before = centre.twilio.clock.now()
    centre.twilio.run_until_idle()
    assert (centre.twilio.clock.now(), centre.reserved_workers(task)) == (before, ["Alice"])
