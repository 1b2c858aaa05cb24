"""Reservations at their two addresses, which show the same."""

from __future__ import annotations

from tests.testing.fake.behaviours.taskrouter.centre import Centre
from tests.testing.fake.refusing import refusal
from twilio_fp import with_response
from twilio_fp.rest.taskrouter.v1 import (
    FetchTaskReservation,
    FetchWorkerReservation,
    ListTaskReservation,
    ListWorkerReservation,
    UpdateTaskReservation,
    UpdateWorkerReservation,
)


def test_a_worker_and_a_task_have_the_same_reservation() -> None:
    centre = Centre()
    alice, bob = centre.add_worker("Alice"), centre.add_worker("Bob")
    task, other = centre.add_task(), centre.add_task()
    first, second = centre.pending(task), centre.pending(other)
    assert (first.worker_sid, first.worker_name, first.task_sid) == (alice, "Alice", task)
    (of_worker,) = centre.client.collect(ListWorkerReservation(centre.sid, alice))
    assert of_worker.sid == first.sid
    assert str(of_worker.url).endswith(f"/Workers/{alice}/Reservations/{first.sid}")
    assert centre.client(FetchWorkerReservation(centre.sid, bob, second.sid)).task_sid == other
    assert refusal(centre.client, FetchWorkerReservation(centre.sid, alice, second.sid)) == (404, 20404)
    assert refusal(centre.client, FetchTaskReservation(centre.sid, task, second.sid)) == (404, 20404)
    accepted = centre.client(UpdateWorkerReservation(centre.sid, bob, second.sid, reservation_status="accepted"))
    assert accepted.reservation_status == "accepted"
    assert centre.client(FetchTaskReservation(centre.sid, other, second.sid)).reservation_status == "accepted"


def test_reservations_are_listed_by_status_and_worker() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice")
    task = centre.add_task()
    centre.reply(task, "rejected")
    for status in ("rejected", "pending"):
        (found,) = centre.client.collect(ListTaskReservation(centre.sid, task, reservation_status=status))
        assert found.reservation_status == status
        assert len(centre.client.collect(ListWorkerReservation(centre.sid, alice, reservation_status=status))) == 1
    assert len(centre.client.collect(ListTaskReservation(centre.sid, task, worker_sid=alice))) == 2
    assert centre.client.collect(ListTaskReservation(centre.sid, task, worker_sid="WK" + "9" * 32)) == ()


def test_a_change_can_require_a_version() -> None:
    centre = Centre()
    centre.add_worker("Alice")
    task = centre.add_task()
    sid = centre.pending(task).sid
    tag = centre.client(with_response(FetchTaskReservation(centre.sid, task, sid))).response.headers["ETag"]
    accept = UpdateTaskReservation(centre.sid, task, sid, reservation_status="accepted", if_match='"x"')
    assert refusal(centre.client, accept) == (412, 20412)
    centre.client(UpdateTaskReservation(centre.sid, task, sid, reservation_status="accepted", if_match=tag))
    assert centre.task(task).assignment_status == "assigned"


def test_an_empty_request_changes_nothing() -> None:
    centre = Centre()
    centre.add_worker("Alice")
    task = centre.add_task()
    sid = centre.pending(task).sid
    assert centre.client(UpdateTaskReservation(centre.sid, task, sid)).reservation_status == "pending"
