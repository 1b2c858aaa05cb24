"""Calls that wait as tasks."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.testing.fake.behaviours.taskrouter.centre import MINUTE, Centre
from twilio_fp.rest.taskrouter.v1 import UpdateTaskReservation
from twilio_fp.testing.fake.behaviours.taskrouter.calls import accept_call, call_reserved, enqueue_call, hung_up

CALL = {"call_sid": "CA" + "1" * 32, "from": "+15558675310", "to": "+15017122661", "direction": "inbound"}


def enqueue(centre: Centre, attributes: Any = "", **settings: Any) -> str:
    account = centre.twilio.credentials.account_sid
    state, key = enqueue_call(centre.twilio.state, account, centre.workflow, attributes, call=CALL, **settings)
    assert key is not None
    centre.twilio.state = state
    return key.rpartition("/")[2]


def hang_up(centre: Centre, sid: str = CALL["call_sid"]) -> None:
    centre.twilio.state = hung_up(centre.twilio.state, centre.twilio.credentials.account_sid, sid)


@pytest.mark.parametrize("attributes", ['{"language": "en"}', {"language": "en"}])
def test_a_queued_call_becomes_a_task_that_describes_it(attributes: Any) -> None:
    centre = Centre()
    centre.add_worker("Alice")
    task = centre.task(enqueue(centre, attributes, priority=5, timeout_seconds=60))
    assert json.loads(str(task.attributes)) == {"language": "en", **CALL}
    assert (task.task_channel_unique_name, task.priority, task.timeout) == ("voice", 5, 60)
    assert (task.assignment_status, task.workflow_sid) == ("reserved", centre.workflow)
    centre.twilio.advance(MINUTE)
    assert centre.task(task.sid).assignment_status == "canceled"


@pytest.mark.parametrize("attributes", ["{", "[1]", "text"])
def test_invalid_attributes_are_ignored_with_a_warning(attributes: str) -> None:
    centre = Centre()
    task = centre.task(enqueue(centre, attributes))
    assert json.loads(str(task.attributes)) == CALL
    (warning,) = centre.twilio.warnings
    assert CALL["call_sid"] in warning


def test_there_is_no_task_without_a_workflow() -> None:
    centre = Centre()
    state = centre.twilio.state
    account = centre.twilio.credentials.account_sid
    assert enqueue_call(state, account, "WW" + "9" * 32, "", call=CALL) == (state, None)
    assert enqueue_call(state, "AC" + "9" * 32, centre.workflow, "", call=CALL) == (state, None)


@pytest.mark.parametrize("is_reserved", [False, True])
def test_a_caller_who_hangs_up_stops_waiting(is_reserved: bool) -> None:
    centre = Centre()
    if is_reserved:
        centre.add_worker("Alice")
    task, other = enqueue(centre), centre.add_task(task_channel="voice")
    hang_up(centre, "CA" + "9" * 32)
    assert centre.task(task).assignment_status == ("reserved" if is_reserved else "pending")
    hang_up(centre)
    ended = centre.task(task)
    assert (ended.assignment_status, ended.reason) == ("canceled", "hangup")
    assert centre.reserved_workers(other) == (["Alice"] if is_reserved else [])
    hang_up(centre)
    assert centre.task(task) == ended


@pytest.mark.parametrize(("several", "status"), [(True, "wrapping"), (False, "completed")])
def test_a_finished_call_leads_to_wrap_up_and_the_next_activity(several: bool, status: str) -> None:
    centre = Centre(multi_task_enabled=several)
    alice = centre.add_worker("Alice", contact_uri="+15558675311")
    task = enqueue(centre)
    after = centre.activities["Unavailable"]
    centre.client(
        UpdateTaskReservation(
            centre.sid,
            task,
            centre.pending(task).sid,
            instruction="dequeue",
            dequeue_post_work_activity_sid=after,
        )
    )
    account, sid = centre.twilio.credentials.account_sid, centre.pending(task).sid
    assert call_reserved(centre.twilio.state, account, sid) == CALL["call_sid"]
    centre.twilio.state = accept_call(centre.twilio.state, account, sid)
    assert call_reserved(centre.twilio.state, account, sid) is None
    assert centre.task(task).assignment_status == "assigned"
    hang_up(centre)
    assert centre.task(task).assignment_status == status
    assert centre.worker(alice).activity_sid == after


def test_a_reservation_without_a_call_has_none() -> None:
    centre = Centre()
    centre.add_worker("Alice")
    account, state = centre.twilio.credentials.account_sid, centre.twilio.state
    assert call_reserved(state, account, "WR" + "9" * 32) is None
    assert accept_call(state, account, "WR" + "9" * 32) is state
    task = centre.add_task()
    assert call_reserved(centre.twilio.state, account, centre.pending(task).sid) is None
