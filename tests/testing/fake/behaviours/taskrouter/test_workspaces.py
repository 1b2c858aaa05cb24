"""What a workspace begins with, and what can be done to its activities and channels."""

from __future__ import annotations

from datetime import timedelta

from tests.testing.fake.behaviours.taskrouter.centre import Centre
from tests.testing.fake.refusing import refusal
from twilio_fp.rest.taskrouter.v1 import (
    CreateActivity,
    CreateTaskChannel,
    CreateWorkspace,
    DeleteActivity,
    DeleteTaskChannel,
    DeleteWorkspace,
    FetchTask,
    FetchWorkspace,
    ListActivity,
    ListTaskChannel,
    ListTaskQueue,
    ListWorkerChannel,
    ListWorkflow,
    ListWorkspace,
    UpdateActivity,
    UpdateTaskChannel,
    UpdateWorkspace,
)
from twilio_fp.testing import FakeTwilio


def test_a_new_workspace_has_activities_and_channels_and_nothing_else() -> None:
    client = FakeTwilio().client()
    workspace = client(CreateWorkspace(friendly_name="Shop"))
    assert (workspace.default_activity_name, workspace.timeout_activity_name) == ("Offline", "Offline")
    assert (workspace.multi_task_enabled, workspace.prioritize_queue_order) == (True, "FIFO")
    activities = client.collect(ListActivity(workspace.sid))
    assert [(row.friendly_name, row.available) for row in activities] == [
        ("Offline", False),
        ("Available", True),
        ("Unavailable", False),
    ]
    assert workspace.default_activity_sid == workspace.timeout_activity_sid == activities[0].sid
    channels = client.collect(ListTaskChannel(workspace.sid))
    assert {row.unique_name for row in channels} == {"default", "voice", "chat", "sms", "video"}
    assert client.collect(ListTaskQueue(workspace.sid)) == client.collect(ListWorkflow(workspace.sid)) == ()
    assert client.collect(ListWorkspace(friendly_name="Shop")) == (client(FetchWorkspace(workspace.sid)),)
    assert client.collect(ListWorkspace(friendly_name="Other")) == ()


def test_the_fifo_template_creates_a_queue_and_a_workflow() -> None:
    client = FakeTwilio().client()
    sid = client(CreateWorkspace(friendly_name="Shop", template="FIFO")).sid
    (queue,), (workflow,) = client.collect(ListTaskQueue(sid)), client.collect(ListWorkflow(sid))
    assert (queue.friendly_name, queue.target_workers, queue.task_order) == ("Sample Queue", "1==1", "FIFO")
    assert (workflow.friendly_name, workflow.task_reservation_timeout) == ("Default Fifo Workflow", 120)
    assert workflow.assignment_callback_url is None
    assert queue.sid in str(workflow.configuration)
    assert refusal(client, CreateWorkspace(friendly_name="Shop", template="LIFO")) == (400, 20001)


def test_a_workspace_refuses_unknown_activities() -> None:
    centre = Centre()
    available = centre.activities["Available"]
    changed = centre.client(UpdateWorkspace(centre.sid, timeout_activity_sid=available))
    assert (changed.timeout_activity_name, changed.default_activity_name) == ("Available", "Offline")
    wrong = UpdateWorkspace(centre.sid, default_activity_sid="WA" + "9" * 32)
    assert refusal(centre.client, wrong) == (400, 20001)


def test_a_new_name_of_an_activity_shows_everywhere() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice", "Offline")
    centre.client(UpdateActivity(centre.sid, centre.activities["Offline"], friendly_name="Away"))
    assert centre.worker(alice).activity_name == "Away"
    assert centre.client(FetchWorkspace(centre.sid)).default_activity_name == "Away"


def test_names_of_activities_are_unique_ignoring_case() -> None:
    centre = Centre()
    assert refusal(centre.client, CreateActivity(centre.sid, friendly_name="OFFLINE")) == (400, 20001)
    lunch = centre.client(CreateActivity(centre.sid, friendly_name="Lunch"))
    assert lunch.available is False
    update = UpdateActivity(centre.sid, lunch.sid, friendly_name="available")
    assert refusal(centre.client, update) == (400, 20001)
    assert centre.client(UpdateActivity(centre.sid, lunch.sid, friendly_name="LUNCH")).friendly_name == "LUNCH"


def test_the_availability_of_an_activity_cannot_change() -> None:
    client = FakeTwilio(strict=False).client()
    sid = client(CreateWorkspace(friendly_name="Shop")).sid
    lunch = client(CreateActivity(sid, friendly_name="Lunch")).sid
    changed = client(UpdateActivity(sid, lunch, friendly_name="Dinner", extra={"Available": "true"}))
    assert (changed.friendly_name, changed.available) == ("Dinner", False)


def test_activities_are_listed_by_availability() -> None:
    centre = Centre()
    for given, names in (("true", ["Available"]), ("0", ["Offline", "Unavailable"])):
        assert [row.friendly_name for row in centre.client.collect(ListActivity(centre.sid, available=given))] == names


def test_an_activity_in_use_cannot_be_deleted() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice", "Unavailable")
    for name in ("Offline", "Unavailable"):
        assert refusal(centre.client, DeleteActivity(centre.sid, centre.activities[name])) == (400, 20001)
    centre.move(alice, "Offline")
    centre.client(DeleteActivity(centre.sid, centre.activities["Unavailable"]))
    assert [row.friendly_name for row in centre.client.collect(ListActivity(centre.sid))] == ["Offline", "Available"]


def test_every_worker_has_every_channel() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice")
    made = CreateTaskChannel(centre.sid, friendly_name="Mail", unique_name="mail")
    mail = centre.client(made)
    assert mail.channel_optimized_routing is False
    assert refusal(centre.client, made) == (400, 20001)
    bob = centre.add_worker("Bob")
    for worker in (alice, bob):
        channels = centre.client.collect(ListWorkerChannel(centre.sid, worker))
        assert {row.task_channel_unique_name for row in channels} >= {"default", "mail"}
        assert {row.configured_capacity for row in channels} == {1}
    task = centre.add_task(task_channel="mail")
    assert refusal(centre.client, DeleteTaskChannel(centre.sid, mail.sid)) == (400, 20001)
    assert centre.client(UpdateTaskChannel(centre.sid, "mail", friendly_name="Letters")).unique_name == "mail"
    centre.finish(task, "canceled")
    centre.client(DeleteTaskChannel(centre.sid, mail.sid))
    assert refusal(centre.client, DeleteTaskChannel(centre.sid, "default")) == (400, 20001)


def test_deleting_an_unused_channel_deletes_the_workers_channels() -> None:
    centre = Centre()
    alice = centre.add_worker("Alice")
    made = CreateTaskChannel(centre.sid, friendly_name="Mail", unique_name="mail")
    centre.client(DeleteTaskChannel(centre.sid, centre.client(made).sid))
    channels = centre.client.collect(ListWorkerChannel(centre.sid, alice))
    assert "mail" not in {row.task_channel_unique_name for row in channels}
    assert centre.client(made).unique_name == "mail"


def test_deleting_a_workspace_deletes_its_contents() -> None:
    centre = Centre()
    task = centre.add_task()
    centre.add_worker("Alice")
    centre.client(DeleteWorkspace(centre.sid))
    assert refusal(centre.client, FetchWorkspace(centre.sid)) == (404, 20404)
    assert refusal(centre.client, FetchTask(centre.sid, task)) == (404, 20404)
    centre.twilio.advance(timedelta(days=30))
    assert centre.client.collect(ListWorkspace()) == ()
