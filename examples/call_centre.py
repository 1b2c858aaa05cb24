"""A service desk that calls customers back: TaskRouter finds an agent who speaks their language.

Each request for a call is a task. When TaskRouter has found an agent for it, it asks the application what to do, which
tells it to call the agent. The agent who picks up accepts the task, and is connected with the customer; when they hang
up, the task is completed. If the agent does not pick up, TaskRouter tries another.

``python examples/call_centre.py`` shows an afternoon on an in-memory Twilio; ``examples/test_call_centre.py`` tests it.
"""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import parse_qs, urlencode, urlsplit

from twilio_fp import AuthToken, Client, Program, taskrouter, twiml
from twilio_fp.rest.taskrouter.v1 import (
    CreateTask,
    CreateTaskQueue,
    CreateWorker,
    CreateWorkflow,
    CreateWorkspace,
    FetchTask,
    FetchWorkspaceStatistics,
    ListActivity,
    UpdateTask,
    UpdateTaskReservation,
)
from twilio_fp.testing import FakeTwilio
from twilio_fp.webhooks import CallProgress, TaskAssignment, Verified, WebhookResponse, parse_event
from twilio_fp.webhooks.adapters import wsgi

if TYPE_CHECKING:
    from collections.abc import Mapping
    from wsgiref.types import WSGIApplication

SHOP = "+15017122661"
APP = "https://desk.example"
STAFF: Mapping[str, tuple[str, list[str]]] = {
    "Ann": ("+15558675301", ["en"]),
    "Bruno": ("+15558675302", ["en", "fr"]),
}


class Desk(NamedTuple):
    """The SIDs of the workspace, and of the workflow for its tasks."""

    workspace: str
    workflow: str


def set_up(app: str = APP, staff: Mapping[str, tuple[str, list[str]]] = STAFF) -> Program[Desk]:
    """Create a workspace in which all agents are available."""
    workspace = (yield from CreateWorkspace(friendly_name="Service desk")).sid
    everybody = (yield from CreateTaskQueue(workspace, friendly_name="Everybody")).sid
    french = (yield from CreateTaskQueue(workspace, friendly_name="French", target_workers="languages HAS 'fr'")).sid
    rules = [
        taskrouter.WorkflowRule(
            expression="language == 'fr'",
            targets=[
                taskrouter.WorkflowRuleTarget(queue=french, timeout=timedelta(minutes=5)),
                taskrouter.WorkflowRuleTarget(queue=everybody),
            ],
        )
    ]
    default = taskrouter.WorkflowRuleTarget(queue=everybody)
    configuration = str(taskrouter.WorkflowConfiguration(filters=rules, default_filter=default))
    workflow = yield from CreateWorkflow(
        workspace, friendly_name="By language", configuration=configuration, assignment_callback_url=f"{app}/assign"
    )
    activities = yield from ListActivity(workspace, available="true")
    for name, (phone, languages) in staff.items():
        attributes = {"contact_uri": phone, "languages": languages}
        yield from CreateWorker(
            workspace, friendly_name=name, activity_sid=activities.items[0].sid, attributes=attributes
        )
    return Desk(workspace, workflow.sid)


def call_back(desk: Desk, phone: str, language: str, *, urgent: bool = False) -> Program[str]:
    """Create a task to call a customer back, and return its SID."""
    attributes = {"phone": phone, "language": language}
    task = yield from CreateTask(
        desk.workspace, workflow_sid=desk.workflow, attributes=attributes, priority=10 if urgent else 0
    )
    return task.sid


def assign(event: TaskAssignment, app: str = APP) -> WebhookResponse:
    """Tell TaskRouter to call the agent that it found."""
    known = {"workspace": event.workspace_sid, "task": event.task_sid, "reservation": event.reservation_sid}
    instruction = {
        "instruction": "call",
        "from": SHOP,
        "url": f"{app}/bridge?{urlencode(known)}",
        "status_callback_url": f"{app}/over?{urlencode(known)}",
    }
    return WebhookResponse(200, {"Content-Type": "application/json"}, json.dumps(instruction).encode())


def bridge(client: Client, verified: Verified) -> twiml.Response:
    """Assign the task to the agent who picked up, and connect them with the customer."""
    known = _query(verified)
    workspace, task = known["workspace"], known["task"]
    client(UpdateTaskReservation(workspace, task, known["reservation"], reservation_status="accepted"))
    customer = json.loads(client(FetchTask(workspace, task)).attributes or "{}")["phone"]
    return twiml.Response([twiml.Say("A customer wants to be called."), twiml.Dial(customer)])


def over(client: Client, verified: Verified) -> None:
    """Complete the task if agent and customer have talked."""
    known = _query(verified)
    if parse_event(verified, CallProgress).call_status == "completed":
        client(UpdateTask(known["workspace"], known["task"], assignment_status="completed", reason="called back"))


def _query(verified: Verified) -> dict[str, str]:
    return {name: values[0] for name, values in parse_qs(urlsplit(verified.url).query).items()}


def application(client: Client, keys: AuthToken) -> dict[str, WSGIApplication]:
    """Return the applications that Twilio requests, by path."""
    return {
        "/assign": wsgi.application(assign, TaskAssignment, keys=keys),
        "/bridge": wsgi.application(lambda verified: bridge(client, verified), Verified, keys=keys),
        "/over": wsgi.application(lambda verified: over(client, verified), Verified, keys=keys),
    }


def in_memory() -> tuple[FakeTwilio, Client, Desk]:
    """Return an in-memory Twilio that uses this application, a client for it, and the desk."""
    twilio = FakeTwilio()
    client = twilio.client()
    for path, app in application(client, twilio.credentials).items():
        twilio.mount(f"{APP}{path}", app)
    return twilio, client, client(set_up())


def demo() -> None:
    """Show who talks to whom, and TaskRouter's statistics at the end."""
    twilio, client, desk = in_memory()
    for phone, language, urgent in (
        ("+15558675310", "en", False),
        ("+33123456789", "fr", False),
        ("+15558675312", "en", False),
        ("+15558675313", "en", True),
    ):
        client(call_back(desk, phone, language, urgent=urgent))
    names = {phone: name for name, (phone, _) in STAFF.items()}
    for _ in range(2):
        twilio.advance(timedelta(minutes=2))
        talks = {call.parent_call_sid: call.to for call in twilio.calls if call.status == "in-progress"}
        for call in [call for call in twilio.calls if call.sid in talks]:
            print(f"{twilio.clock.now():%H:%M} {names[str(call.to)]:<5} talks to {talks[call.sid]}")
            twilio.caller(call.sid).hang_up()
    found = client(FetchWorkspaceStatistics(desk.workspace)).cumulative
    for name in ("tasks_created", "tasks_completed", "avg_task_acceptance_time"):
        print(f"{name}: {found[name]}")


if __name__ == "__main__":
    demo()
