"""Tasks over REST: valid arguments, transitions, and filters."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.testing.fake.behaviours.taskrouter.centre import MINUTE, SECOND, Centre, to
from tests.testing.fake.refusing import refusal
from twilio_fp import ApiError, with_response
from twilio_fp.rest.taskrouter.v1 import CreateTask, DeleteTask, FetchTask, ListTask, UpdateTask

STATUSES = ("pending", "reserved", "assigned", "wrapping", "completed", "canceled")


def brought_to(centre: Centre, status: str) -> str:
    """Return a task of that status."""
    if status not in ("pending", "canceled"):
        centre.add_worker("Alice")
    task = centre.add_task()
    if status in ("assigned", "wrapping", "completed"):
        centre.reply(task, "accepted")
    if status in ("wrapping", "completed", "canceled"):
        centre.finish(task, status)
    assert centre.task(task).assignment_status == status
    return task


def test_a_new_task_has_twilios_defaults_and_is_reserved_a_moment_later() -> None:
    centre = Centre()
    centre.add_worker("Alice")
    made = centre.client(CreateTask(centre.sid))
    assert (made.attributes, made.timeout, made.priority, made.addons) == ("{}", 86_400, 0, "{}")
    assert (made.task_channel_unique_name, made.assignment_status, made.age) == ("default", "pending", 0)
    assert (made.workflow_friendly_name, made.task_queue_friendly_name) == ("Flow", "Everyone")
    assert made.virtual_start_time == made.date_created == centre.twilio.clock.now()
    assert centre.task(made.sid).assignment_status == "reserved"
    centre.twilio.advance(90 * SECOND)
    assert centre.task(made.sid).age == 90


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"extra": {"Attributes": "{"}}, "Attributes"),
        ({"attributes": {"text": "x" * 4096}}, "Attributes"),
        ({"extra": {"Timeout": "0"}}, "Timeout"),
        ({"extra": {"Timeout": "1209601"}}, "Timeout"),
        ({"extra": {"Priority": "-1"}}, "Priority"),
        ({"extra": {"Priority": str(2**31)}}, "Priority"),
        ({"task_channel": "mail"}, "TaskChannel"),
        ({"workflow_sid": "WW" + "9" * 32}, "WorkflowSid"),
        ({"routing_target": "WK" + "9" * 32}, "RoutingTarget"),
        ({"routing_target": "Alice"}, "RoutingTarget"),
        ({"task_queue_sid": "WQ" + "9" * 32}, "TaskQueueSid"),
        ({"virtual_start_time": "2030-01-01T00:00:00Z"}, "VirtualStartTime"),
        ({"virtual_start_time": "1899-01-01T00:00:00Z"}, "VirtualStartTime"),
    ],
)
def test_invalid_settings_of_a_task_are_refused_by_name(wrong: dict[str, Any], said: str) -> None:
    centre = Centre()
    with pytest.raises(ApiError, match=said) as caught:
        centre.client(CreateTask(centre.sid, **wrong))
    assert (caught.value.status, caught.value.code) == (400, 20001)
    assert centre.client.collect(ListTask(centre.sid)) == ()


def test_a_date_is_accepted_as_a_virtual_start_time() -> None:
    centre = Centre()
    made = centre.client(CreateTask(centre.sid, virtual_start_time=date(2023, 12, 24)))
    assert made.virtual_start_time == datetime(2023, 12, 24, tzinfo=UTC)
    changed = centre.client(UpdateTask(centre.sid, made.sid, virtual_start_time=date(2023, 12, 25)))
    assert changed.virtual_start_time == datetime(2023, 12, 25, tzinfo=UTC)


def test_a_workflow_must_be_named_unless_there_is_only_one() -> None:
    centre = Centre()
    assert centre.client(CreateTask(centre.sid)).workflow_sid == centre.workflow
    other = centre.add_workflow(to(centre.queue), "Other")
    with pytest.raises(ApiError, match="WorkflowSid"):
        centre.client(CreateTask(centre.sid))
    assert centre.client(CreateTask(centre.sid, routing_target=other)).workflow_sid == other


@pytest.mark.parametrize("held", STATUSES)
@pytest.mark.parametrize("wanted", STATUSES)
def test_a_task_follows_twilios_status_transitions(held: str, wanted: str) -> None:
    follows = {"canceled": ("pending", "reserved"), "wrapping": ("assigned",), "completed": ("assigned", "wrapping")}
    centre = Centre()
    task = brought_to(centre, held)
    update = UpdateTask(centre.sid, task, assignment_status=wanted, reason="because")
    if held == wanted or held in follows.get(wanted, ()):
        assert centre.client(update).assignment_status == wanted
    else:
        assert refusal(centre.client, update) == (400, 20001)
        assert centre.task(task).assignment_status == held


@pytest.mark.parametrize(("held", "wanted"), [("pending", "canceled"), ("assigned", "completed")])
def test_ending_a_task_requires_a_reason(held: str, wanted: str) -> None:
    centre = Centre()
    task = brought_to(centre, held)
    with pytest.raises(ApiError, match="Reason"):
        centre.client(UpdateTask(centre.sid, task, assignment_status=wanted))
    ended = centre.client(UpdateTask(centre.sid, task, assignment_status=wanted, reason="enough"))
    assert ended.reason == "enough"


@pytest.mark.parametrize("status", ["completed", "canceled"])
def test_a_task_is_deleted_five_minutes_after_its_end(status: str) -> None:
    centre = Centre()
    task = brought_to(centre, status)
    centre.twilio.advance(5 * MINUTE - SECOND)
    assert centre.task(task).assignment_status == status
    centre.twilio.advance(SECOND)
    assert refusal(centre.client, FetchTask(centre.sid, task)) == (404, 20404)


@pytest.mark.parametrize("held", ["pending", "reserved"])
def test_a_task_times_out_unless_it_is_accepted(held: str) -> None:
    centre = Centre()
    if held == "reserved":
        centre.add_worker("Alice")
    task = centre.add_task(timeout=60)
    centre.twilio.advance(MINUTE)
    ended = centre.task(task)
    assert (ended.assignment_status, ended.reason) == ("canceled", "Task TTL Exceeded")
    assert [row.reservation_status for row in centre.reservations(task)] == ["canceled"] * (held == "reserved")


def test_an_accepted_task_is_deleted_after_a_day() -> None:
    centre = Centre()
    task = brought_to(centre, "assigned")
    centre.twilio.advance(timedelta(hours=24) - SECOND)
    assert centre.task(task).assignment_status == "assigned"
    waiting = centre.add_task()
    centre.twilio.advance(SECOND)
    assert refusal(centre.client, FetchTask(centre.sid, task)) == (404, 20404)
    assert centre.reserved_workers(waiting) == ["Alice"]


def test_members_that_a_request_omits_stay() -> None:
    centre = Centre()
    task = centre.add_task(attributes={"a": 1}, priority=3)
    changed = centre.client(UpdateTask(centre.sid, task, priority=5))
    assert (changed.priority, changed.attributes) == (5, '{"a":1}')
    changed = centre.client(
        UpdateTask(centre.sid, task, task_channel="voice", virtual_start_time="2023-01-01T00:00:00Z")
    )
    assert (changed.task_channel_unique_name, changed.priority) == ("voice", 5)
    assert changed.virtual_start_time is not None
    assert changed.virtual_start_time.year == 2023
    assert refusal(centre.client, UpdateTask(centre.sid, task, task_channel="mail")) == (400, 20001)


def test_a_change_can_require_a_version() -> None:
    centre = Centre()
    task = centre.add_task()
    tag = centre.client(with_response(FetchTask(centre.sid, task))).response.headers["ETag"]
    update = UpdateTask(centre.sid, task, priority=5, if_match=tag)
    changed = centre.client(with_response(update)).response.headers["ETag"]
    assert changed != tag
    assert refusal(centre.client, update) == (412, 20412)
    assert refusal(centre.client, DeleteTask(centre.sid, task, if_match=tag)) == (412, 20412)
    centre.client(DeleteTask(centre.sid, task, if_match=changed))


def test_deleting_a_task_frees_its_worker() -> None:
    centre = Centre()
    for status in ("reserved", "assigned"):
        centre = Centre()
        task = brought_to(centre, status)
        waiting = centre.add_task()
        centre.client(DeleteTask(centre.sid, task))
        assert centre.reserved_workers(waiting) == ["Alice"]
        assert centre.events().count("task.deleted") == 1


@pytest.mark.parametrize(
    ("filters", "found"),
    [
        ({}, "abc"),
        ({"priority": 1}, "b"),
        ({"assignment_status": "pending"}, "bc"),
        ({"assignment_status": "canceled,reserved"}, "a"),
        ({"workflow_name": "Flow"}, "ab"),
        ({"task_queue_name": "Other"}, "c"),
        ({"evaluate_task_attributes": "number >= 2"}, "bc"),
        ({"evaluate_task_attributes": "number >= 2 AND kind != 'x'"}, ""),
        ({"has_addons": True}, ""),
        ({"has_addons": False}, "abc"),
        ({"ordering": "Priority:desc,DateCreated:asc"}, "cba"),
        ({"ordering": "DateCreated:desc"}, "cba"),
        ({"ordering": "Priority:asc"}, "abc"),
    ],
)
def test_tasks_are_listed_by_their_members(filters: dict[str, Any], found: str) -> None:
    centre = Centre()
    other = centre.add_workflow(to(centre.add_queue("Other")), "Other flow")
    tasks: dict[str, str] = {}
    for number, (name, flow) in enumerate((("a", centre.workflow), ("b", centre.workflow), ("c", other))):
        kind = {} if name == "a" else {"kind": "x"}
        tasks[centre.add_task(flow, priority=number, attributes={"number": number + 1, **kind})] = name
        centre.twilio.advance(SECOND)
    centre.finish(next(iter(tasks)), "canceled")
    assert "".join([tasks[row.sid] for row in centre.client.collect(ListTask(centre.sid, **filters))]) == found


@pytest.mark.parametrize("wrong", [{"evaluate_task_attributes": "number"}, {"ordering": "DateStatusChanged:asc"}])
def test_wrong_filters_are_refused(wrong: dict[str, Any]) -> None:
    centre = Centre()
    assert refusal(centre.client, ListTask(centre.sid, **wrong)) == (400, 20001)
