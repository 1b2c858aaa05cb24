"""Statistics at each of their addresses."""

from __future__ import annotations

from typing import Any

import pytest

from tests.testing.fake.behaviours.taskrouter.centre import Centre
from tests.testing.fake.refusing import refusal
from twilio_fp.rest.taskrouter.v1 import (
    CreateTaskQueueBulkRealTimeStatistics,
    FetchTaskQueueRealTimeStatistics,
    FetchTaskQueueStatistics,
    FetchWorkerInstanceStatistics,
    FetchWorkerStatistics,
    FetchWorkflowCumulativeStatistics,
    FetchWorkflowStatistics,
    FetchWorkspaceStatistics,
    ListTaskQueuesStatistics,
    UpdateWorker,
)


def busy() -> tuple[Centre, str]:
    """Return a centre in which Alice has a task, and Bob is away; and Alice's sid."""
    centre = Centre()
    alice = centre.add_worker("Alice")
    centre.reply(centre.add_task(), "accepted")
    centre.add_worker("Bob", "Offline")
    return centre, alice


def test_real_time_and_cumulative_statistics_are_fetched_together() -> None:
    centre, _ = busy()
    whole = centre.client(FetchWorkspaceStatistics(centre.sid))
    flow = centre.client(FetchWorkflowStatistics(centre.sid, centre.workflow))
    queue = centre.client(FetchTaskQueueStatistics(centre.sid, centre.queue))
    for found in (whole, flow, queue):
        assert found.realtime["tasks_by_status"]["assigned"] == found.cumulative["reservations_accepted"] == 1
    assert whole.realtime["total_workers"] == 2
    assert (whole.cumulative["tasks_created"], flow.cumulative["tasks_entered"]) == (1, 1)
    assert (flow.workflow_sid, queue.task_queue_sid) == (centre.workflow, centre.queue)
    since = centre.client(FetchWorkflowCumulativeStatistics(centre.sid, centre.workflow))
    assert since.tasks_entered == 1
    now = centre.client(FetchTaskQueueRealTimeStatistics(centre.sid, centre.queue))
    assert now.tasks_by_status == queue.realtime["tasks_by_status"]


def test_statistics_of_queues_are_listed() -> None:
    centre, _ = busy()
    other = centre.add_queue("Other")
    listed = centre.client.collect(ListTaskQueuesStatistics(centre.sid))
    assert [row.task_queue_sid for row in listed] == [centre.queue, other]
    assert [row.cumulative["tasks_entered"] for row in listed] == [1, 0]
    assert [
        row.task_queue_sid for row in centre.client.collect(ListTaskQueuesStatistics(centre.sid, friendly_name="Other"))
    ] == [other]
    pages = [
        page.items[0].task_queue_sid for page in centre.client.pages(ListTaskQueuesStatistics(centre.sid, page_size=1))
    ]
    assert pages == [centre.queue, other]


def test_statistics_of_several_queues_are_fetched_in_one_request() -> None:
    centre, _ = busy()
    strange = "WQ" + "9" * 32
    found = centre.client(
        CreateTaskQueueBulkRealTimeStatistics(centre.sid, body={"QueueSids": [centre.queue, strange]})
    )
    assert found.task_queue_response_count == 2
    mine, other = found.task_queue_data
    assert (mine["task_queue_sid"], mine["total_eligible_workers"], mine["total_tasks"]) == (centre.queue, 2, 1)
    assert (other["task_queue_sid"], other["total_eligible_workers"], other["total_tasks"]) == (strange, 0, 0)


@pytest.mark.parametrize("body", [{}, [], {"QueueSids": []}, {"QueueSids": ["WQ1"] * 51}, {"queueSids": ["x"]}])
def test_too_many_too_few_or_wrong_queues_are_refused(body: Any) -> None:
    centre = Centre()
    assert refusal(centre.client, CreateTaskQueueBulkRealTimeStatistics(centre.sid, body=body)) == (400, 20001)


@pytest.mark.parametrize(
    ("filters", "workers"),
    [({}, 2), ({"friendly_name": "Bob"}, 1), ({"task_queue_name": "First"}, 1), ({"friendly_name": "Carol"}, 0)],
)
def test_statistics_cover_the_selected_workers(filters: dict[str, Any], workers: int) -> None:
    centre, alice = busy()
    queue = centre.add_queue("First", "name == 'Alice'")
    centre.client(UpdateWorker(centre.sid, alice, attributes={"name": "Alice"}))
    found = centre.client(FetchWorkerStatistics(centre.sid, **filters))
    assert found.realtime["total_workers"] == workers
    by_queue = centre.client(FetchWorkerStatistics(centre.sid, task_queue_sid=queue))
    assert by_queue.realtime["total_workers"] == by_queue.cumulative["reservations_accepted"] == 1


def test_a_workers_statistics_cover_that_worker_alone() -> None:
    centre, alice = busy()
    found = centre.client(FetchWorkerInstanceStatistics(centre.sid, alice))
    assert (found.worker_sid, found.cumulative["tasks_assigned"]) == (alice, 1)
    strange = FetchWorkerInstanceStatistics(centre.sid, "WK" + "9" * 32)
    assert refusal(centre.client, strange) == (404, 20404)
    assert refusal(centre.client, FetchTaskQueueStatistics(centre.sid, "WQ" + "9" * 32)) == (404, 20404)
