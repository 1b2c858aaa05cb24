"""Task queues and workflows: what they take, and what keeps them from being deleted."""

from __future__ import annotations

from typing import Any

import pytest

from tests.testing.fake.behaviours.taskrouter.centre import MINUTE, Centre, by, to
from tests.testing.fake.refusing import refusal
from twilio_fp import ApiError
from twilio_fp.rest.taskrouter.v1 import (
    CreateTaskQueue,
    CreateWorkflow,
    DeleteTaskQueue,
    DeleteWorkflow,
    FetchTaskQueue,
    FetchWorkflow,
    ListTaskQueue,
    UpdateTaskQueue,
    UpdateWorkflow,
)


def test_a_queue_has_twilios_defaults_and_the_names_of_its_activities() -> None:
    centre = Centre()
    queue = centre.client(CreateTaskQueue(centre.sid, friendly_name="Plain"))
    assert (queue.target_workers, queue.max_reserved_workers, queue.task_order) == ("1==1", 1, "FIFO")
    assert (queue.reservation_activity_name, queue.assignment_activity_name) == (None, None)
    offline = centre.activities["Offline"]
    changed = centre.client(UpdateTaskQueue(centre.sid, queue.sid, reservation_activity_sid=offline))
    assert (changed.reservation_activity_name, changed.reservation_activity_sid) == ("Offline", offline)
    assert centre.client(FetchTaskQueue(centre.sid, queue.sid)) == changed


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"target_workers": "skill-level > 3"}, "TargetWorkers"),
        ({"target_workers": "skill"}, "TargetWorkers"),
        ({"max_reserved_workers": 51}, "MaxReservedWorkers"),
        ({"max_reserved_workers": 0}, "MaxReservedWorkers"),
        ({"assignment_activity_sid": "WA" + "9" * 32}, "AssignmentActivitySid"),
    ],
)
def test_invalid_settings_of_a_queue_are_refused_by_name(wrong: dict[str, Any], said: str) -> None:
    centre = Centre()
    for operation in (
        CreateTaskQueue(centre.sid, friendly_name="Wrong", **wrong),
        UpdateTaskQueue(centre.sid, centre.queue, **wrong),
    ):
        with pytest.raises(ApiError, match=said) as caught:
            centre.client(operation)
        assert (caught.value.status, caught.value.code) == (400, 20001)


def test_a_membership_test_on_a_scalar_is_accepted_and_never_matches() -> None:
    centre = Centre()
    queue = centre.add_queue("Never", "level HAS 3")
    centre.add_worker("Alice", level=3)
    assert centre.reserved_workers(centre.add_task(centre.add_workflow(to(queue)))) == []


def test_a_queue_without_an_expression_has_no_workers_and_a_new_one_applies_immediately() -> None:
    centre = Centre()
    queue = centre.add_queue("Nobody", "")
    centre.add_worker("Alice")
    task = centre.add_task(centre.add_workflow(to(queue)))
    assert centre.reserved_workers(task) == []
    centre.client(UpdateTaskQueue(centre.sid, queue, target_workers="1==1"))
    assert centre.reserved_workers(task) == ["Alice"]


@pytest.mark.parametrize(
    ("filters", "names"),
    [
        ({"friendly_name": "High"}, ["High"]),
        ({"evaluate_worker_attributes": '{"level": 5}'}, ["Everyone", "High"]),
        ({"evaluate_worker_attributes": '{"level": 1}'}, ["Everyone"]),
        ({"ordering": "DateUpdated:desc"}, ["Everyone", "Nobody", "High"]),
        ({"ordering": "DateUpdated:asc"}, ["High", "Nobody", "Everyone"]),
    ],
)
def test_queues_are_listed_by_matching_workers(filters: dict[str, Any], names: list[str]) -> None:
    centre = Centre()
    for name, expression in (("High", "level > 3"), ("Nobody", "")):
        centre.twilio.advance(MINUTE)
        centre.add_queue(name, expression)
    centre.twilio.advance(MINUTE)
    centre.client(UpdateTaskQueue(centre.sid, centre.queue, task_order="LIFO"))
    listed = [row.friendly_name for row in centre.client.collect(ListTaskQueue(centre.sid, **filters))]
    assert listed == names


def test_queues_of_a_worker_are_listed() -> None:
    centre = Centre()
    centre.add_queue("High", "level > 3")
    alice = centre.add_worker("Alice", level=1)
    assert [row.sid for row in centre.client.collect(ListTaskQueue(centre.sid, worker_sid=alice))] == [centre.queue]
    wrong = ListTaskQueue(centre.sid, evaluate_worker_attributes="[1]")
    assert refusal(centre.client, wrong) == (400, 20001)


def test_a_queue_that_is_routed_to_cannot_be_deleted() -> None:
    centre = Centre()
    other = centre.add_queue("Other")
    assert refusal(centre.client, DeleteTaskQueue(centre.sid, centre.queue)) == (400, 20001)
    task = centre.add_task()
    centre.client(UpdateWorkflow(centre.sid, centre.workflow, configuration=to(other)))
    assert refusal(centre.client, DeleteTaskQueue(centre.sid, centre.queue)) == (400, 20001)
    centre.finish(task, "canceled")
    centre.client(DeleteTaskQueue(centre.sid, centre.queue))
    assert refusal(centre.client, FetchTaskQueue(centre.sid, centre.queue)) == (404, 20404)


@pytest.mark.parametrize(
    "configuration",
    [
        "{}",
        '{"task_routing": {"filters": [{"expression": "a", "targets": [{"queue": "WQ1"}]}]}}',
        '{"task_routing": {"default_filter": {"queue": "WQ1"}}}',
    ],
)
def test_an_invalid_configuration_is_refused(configuration: str) -> None:
    centre = Centre()
    for operation in (
        CreateWorkflow(centre.sid, friendly_name="Wrong", configuration=configuration),
        UpdateWorkflow(centre.sid, centre.workflow, configuration=configuration),
    ):
        with pytest.raises(ApiError, match="Configuration") as caught:
            centre.client(operation)
        assert (caught.value.status, caught.value.code) == (400, 20001)


def test_the_timeout_of_a_workflow_is_limited() -> None:
    centre = Centre()
    assert centre.client(FetchWorkflow(centre.sid, centre.workflow)).task_reservation_timeout == 120
    for seconds in (0, 86_401):
        wrong = UpdateWorkflow(centre.sid, centre.workflow, extra={"TaskReservationTimeout": str(seconds)})
        assert refusal(centre.client, wrong) == (400, 20001)
    centre.client(UpdateWorkflow(centre.sid, centre.workflow, task_reservation_timeout=30))
    centre.add_worker("Alice")
    task = centre.add_task()
    centre.twilio.advance(MINUTE / 2)
    assert [row.reservation_status for row in centre.reservations(task)] == ["timeout"]


def test_tasks_continue_after_their_workflow_is_deleted() -> None:
    centre = Centre()
    other = centre.add_queue("Other")
    flow = centre.add_workflow(by(("1==1", [{"queue": centre.queue, "timeout": 30}, {"queue": other}])))
    task = centre.add_task(flow)
    centre.client(DeleteWorkflow(centre.sid, flow))
    centre.twilio.advance(MINUTE)
    assert centre.task(task).task_queue_sid == other
