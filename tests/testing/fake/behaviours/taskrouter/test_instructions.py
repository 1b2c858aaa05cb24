"""The instructions with which an application or a request can handle a reservation."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.testing.fake.behaviours.taskrouter.centre import MINUTE, SECOND, Centre
from tests.testing.fake.refusing import refusal
from twilio_fp import twiml
from twilio_fp.http import HttpResponse
from twilio_fp.rest.api.v2010 import ListCall, ListConference, ListParticipant, UpdateCall
from twilio_fp.rest.monitor.v1 import ListAlert
from twilio_fp.rest.taskrouter.v1 import ListTask, UpdateTask, UpdateTaskReservation, UpdateWorker, UpdateWorkflow
from twilio_fp.webhooks import TaskAssignment, WebhookRequest, parse_event, verify

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest

THEIRS, OURS, DESK = "+15558675310", "+15017122661", "+15558675311"


class Answering(Centre):
    """A centre whose application answers with what it is given."""

    def __init__(self, answer: Any, *, spare: Any = None) -> None:
        super().__init__()
        self.answer = answer
        self.requests: list[HttpRequest] = []
        self.caller: Any = None
        self.twilio.mount("https://app.example/assign", self.said)
        self.twilio.mount("https://app.example/spare", lambda request: spare)
        self.twilio.mount("https://app.example", self.voice)
        self.client(
            UpdateWorkflow(
                self.sid,
                self.workflow,
                assignment_callback_url="https://app.example/assign",
                fallback_assignment_callback_url=None if spare is None else "https://app.example/spare",
            )
        )
        self.alice = self.add_worker("Alice", contact_uri=DESK)

    def said(self, request: HttpRequest) -> Any:
        self.requests.append(request)
        return as_json(self.answer) if isinstance(self.answer, dict) else self.answer

    def enqueue(self) -> str:
        """Have somebody call and wait; return the task."""
        self.caller = self.twilio.dial("https://app.example/voice", from_=THEIRS, to=OURS)
        return str(self.client.collect(ListTask(self.sid))[-1].sid)

    def voice(self, request: HttpRequest) -> Any:
        if request.url.endswith("/voice"):
            task = twiml.Task('{"language": "en"}')
            return twiml.Response(twiml.Enqueue(task, workflow_sid=self.workflow, action="/after"))
        return twiml.Response(twiml.Say("Goodbye."))

    def other_calls(self) -> list[Any]:
        own = None if self.caller is None else self.caller.sid
        return [call for call in self.client.collect(ListCall()) if call.sid != own]

    def alerts(self) -> list[str]:
        return [str(alert.error_code) for alert in self.client.collect(ListAlert())]


def as_json(members: Any) -> HttpResponse:
    return HttpResponse(200, {"Content-Type": "application/json"}, json.dumps(members).encode())


def test_the_application_learns_who_is_asked_for_which_task() -> None:
    centre = Answering(None)
    task = centre.add_task(attributes={"kind": "x"}, priority=3)
    centre.twilio.run_until_idle()
    (request,) = centre.requests
    received = WebhookRequest.from_http(request)
    event = parse_event(verify(received, keys=centre.twilio.credentials), TaskAssignment)
    assert (event.task_sid, event.worker_name, event.reservation_sid) == (task, "Alice", centre.pending(task).sid)
    assert (event.task_attributes, event.task_priority) == ('{"kind":"x"}', 3)
    assert (event.workspace_sid, event.workflow_sid) == (centre.sid, centre.workflow)
    assert event.task_queue_sid == centre.queue


def test_accept_assigns_the_task() -> None:
    centre = Answering({"instruction": "accept"})
    task = centre.add_task()
    centre.twilio.run_until_idle()
    assert centre.task(task).assignment_status == "assigned"


def test_reject_may_name_the_workers_next_activity() -> None:
    centre = Answering(None)
    centre.answer = {"instruction": "reject", "activity_sid": centre.activities["Unavailable"]}
    task = centre.add_task()
    centre.twilio.run_until_idle()
    assert [row.reservation_status for row in centre.reservations(task)] == ["rejected"]
    assert centre.worker(centre.alice).activity_name == "Unavailable"


def test_reject_alone_repeats_until_the_task_is_canceled() -> None:
    centre = Answering({"instruction": "reject"})
    task = centre.add_task()
    centre.twilio.run_until_idle()
    assert len(centre.requests) == 1000
    assert centre.task(task).assignment_status == "canceled"


@pytest.mark.parametrize(
    "answer", [None, HttpResponse(200, {}, b""), HttpResponse(204, {}, b""), as_json({"instruction": "call"})]
)
def test_a_response_without_an_instruction_leaves_the_reservation_pending(answer: Any) -> None:
    centre = Answering(answer)
    task = centre.add_task()
    centre.twilio.run_until_idle()
    assert centre.reserved_workers(task) == ["Alice"]


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ("accept", "40000"),
        (HttpResponse(200, {"Content-Type": "text/html"}, b'{"instruction": "accept"}'), "40000"),
        (HttpResponse(200, {"Content-Type": "application/json"}, b"accept"), "40001"),
        (as_json(["accept"]), "40001"),
        ({}, "40005"),
        ({"instruction": ""}, "40005"),
        ({"instruction": "dance"}, "40151"),
        ({"instruction": "reject", "activity_sid": "WA" + "9" * 32}, "40100"),
        ({"instruction": "call", "to": "", "url": "https://app.example/agent"}, "40111"),
        ({"instruction": "call", "from": OURS}, "20001"),
        ({"instruction": "call", "from": OURS, "url": "https://app.example/agent", "timeout": "soon"}, "20001"),
        ({"instruction": "dequeue"}, "40130"),
        ({"instruction": "conference"}, "40142"),
        ({"instruction": "redirect"}, "20001"),
    ],
)
def test_an_instruction_that_cannot_be_followed_becomes_an_alert(answer: Any, code: str) -> None:
    centre = Answering(answer)
    task = centre.add_task()
    centre.twilio.run_until_idle()
    assert centre.alerts() == [code]
    assert centre.reserved_workers(task) == ["Alice"]


MEMBERS = st.sampled_from(
    [
        *("to", "from", "url", "accept", "timeout", "record", "call_sid", "activity_sid", "post_work_activity_sid"),
        *("beep", "conference_status_callback", "conference_status_callback_event", "max_participants", "wait_url"),
    ]
)
VALUES = st.none() | st.booleans() | st.integers() | st.text(max_size=5) | st.lists(st.integers(), max_size=2)


@given(st.sampled_from(["accept", "call", "dequeue", "conference", "redirect", "supervise"]), st.data())
def test_every_response_is_followed_or_becomes_an_alert(instruction: str, data: st.DataObject) -> None:
    message = data.draw(st.dictionaries(MEMBERS, VALUES | st.sampled_from([OURS, THEIRS, "https://app.example/agent"])))
    centre = Answering({**message, "instruction": instruction})
    is_call = data.draw(st.booleans())
    task = centre.enqueue() if is_call else centre.add_task()
    centre.twilio.advance(10 * SECOND)
    status = centre.task(task).assignment_status
    assert centre.alerts() or centre.other_calls() or status in ("assigned", "wrapping", "canceled")


def test_the_fallback_is_called_when_the_application_fails() -> None:
    centre = Answering(HttpResponse(500, {}, b""), spare=as_json({"instruction": "accept"}))
    task = centre.add_task()
    centre.twilio.run_until_idle()
    assert centre.task(task).assignment_status == "assigned"
    assert "11200" in centre.alerts()
    assert centre.twilio.callbacks[-1].params["ErrorCode"] == "11200"


def test_call_calls_the_worker_and_accepts_only_if_requested() -> None:
    call = {"instruction": "call", "from": "+15017122661", "url": "https://app.example/agent", "timeout": 10}
    for more, status in (({}, "reserved"), ({"accept": "true", "to": "+15558675312"}, "assigned")):
        centre = Answering({**call, **more})
        task = centre.add_task()
        centre.twilio.run_until_idle()
        (made,) = centre.client.collect(ListCall())
        assert (made.from_, made.to) == ("+15017122661", more.get("to", DESK))
        assert centre.task(task).assignment_status == status


def test_dequeue_connects_the_worker_and_sets_the_activity_afterwards() -> None:
    centre = Answering(None)
    centre.answer = {"instruction": "dequeue", "post_work_activity_sid": centre.activities["Unavailable"]}
    task = centre.enqueue()
    (made,) = centre.other_calls()
    assert (made.to, made.from_) == (DESK, OURS)
    assert centre.reserved_workers(task) == ["Alice"]
    centre.twilio.advance(10 * SECOND)
    assert centre.alerts() == []
    held = centre.task(task)
    assert held.assignment_status == "assigned"
    attributes = json.loads(str(held.attributes))
    assert (attributes["call_sid"], attributes["worker_call_sid"]) == (centre.caller.sid, made.sid)
    assert (attributes["from"], attributes["to"], attributes["language"]) == (THEIRS, OURS, "en")
    assert f"bridges the call with {centre.caller.sid}" in str(centre.twilio.caller(DESK).transcript)
    centre.twilio.caller(DESK).hang_up()
    centre.twilio.run_until_idle()
    assert centre.task(task).assignment_status == "wrapping"
    assert centre.worker(centre.alice).activity_name == "Unavailable"
    assert "Goodbye" in str(centre.caller.transcript)


def test_the_caller_keeps_waiting_if_the_worker_does_not_answer() -> None:
    centre = Answering({"instruction": "dequeue"})
    centre.twilio.line(DESK, "no-answer")
    task = centre.enqueue()
    centre.twilio.advance(2 * MINUTE)
    assert [row.reservation_status for row in centre.reservations(task)] == ["timeout"]
    assert (centre.task(task).assignment_status, centre.caller.status) == ("pending", "in-progress")
    assert centre.worker(centre.alice).activity_name == "Offline"


@pytest.mark.parametrize("answer", [None, {"instruction": "dequeue"}])
def test_nobody_is_called_for_a_caller_who_has_hung_up(answer: Any) -> None:
    centre = Answering(answer)
    task = centre.enqueue()
    centre.caller.hang_up()
    ended = centre.task(task)
    assert (ended.assignment_status, ended.reason) == ("canceled", "hangup")
    assert [row.reservation_status for row in centre.reservations(task)] == ["canceled"]
    centre.twilio.run_until_idle()
    assert all("bridges" not in str(centre.twilio.caller(call.sid).transcript) for call in centre.other_calls())


def test_leaving_the_queue_ends_the_task() -> None:
    centre = Answering(None)
    task = centre.enqueue()
    centre.client(UpdateCall(centre.caller.sid, url="https://app.example/later"))
    centre.twilio.run_until_idle()
    ended = centre.task(task)
    assert (ended.assignment_status, ended.reason) == ("canceled", "redirected")


def test_conference_connects_both_in_one_named_after_the_task() -> None:
    centre = Answering({"instruction": "conference", "to": "+15558675312"})
    task = centre.enqueue()
    assert centre.task(task).assignment_status == "assigned"
    centre.twilio.advance(10 * SECOND)
    assert centre.alerts() == []
    (made,) = centre.other_calls()
    assert (made.to, made.from_) == ("+15558675312", OURS)
    (conference,) = centre.client.collect(ListConference(friendly_name=task))
    inside = {row.call_sid for row in centre.client.collect(ListParticipant(conference.sid))}
    assert inside == {made.sid, centre.caller.sid}
    centre.twilio.caller("+15558675312").hang_up()
    centre.twilio.run_until_idle()
    assert (centre.task(task).assignment_status, centre.caller.status) == ("wrapping", "completed")


CALLBACKS = {
    "conference_status_callback": "https://app.example/later",
    "conference_record": "record-from-start",
    "conference_recording_status_callback": "https://app.example/recorded",
}


def conference_events(centre: Centre) -> list[str]:
    told = [callback.params for callback in centre.twilio.callbacks]
    return [
        params.get("StatusCallbackEvent") or params["RecordingStatus"] for params in told if "ConferenceSid" in params
    ]


@pytest.mark.parametrize(
    ("events", "expected"),
    [
        ({}, ["conference-start", "conference-end", "completed"]),
        (
            {"conference_status_callback_event": "start, join"},
            ["participant-join", "participant-join", "conference-start", "completed"],
        ),
        ({"conference_status_callback_event": ["end"]}, ["conference-end", "completed"]),
    ],
)
@pytest.mark.parametrize("is_asked", [True, False])
def test_a_conference_is_reported_and_recorded_by_its_settings(
    events: dict[str, Any], expected: list[str], is_asked: bool
) -> None:
    answer = {"instruction": "conference", **CALLBACKS, **events}
    centre = Answering(answer if is_asked else None)
    task = centre.enqueue()
    if not is_asked:
        message = events.get("conference_status_callback_event", ())
        listed = message.split(", ") if isinstance(message, str) else message
        centre.client(
            instructed(centre, task, "conference", **CALLBACKS, conference_status_callback_event=listed or None)
        )
    centre.twilio.advance(10 * SECOND)
    centre.twilio.caller(DESK).hang_up()
    centre.twilio.run_until_idle()
    assert (centre.alerts(), conference_events(centre)) == ([], expected)


def test_a_worker_joins_a_conference_with_its_settings() -> None:
    settings = {"muted": "true", "start_conference_on_enter": False, "beep": "false", "wait_url": ""}
    centre = Answering({"instruction": "conference", "beep_on_customer_entrance": "false", **settings})
    task = centre.enqueue()
    centre.twilio.advance(10 * SECOND)
    (conference,) = centre.client.collect(ListConference(friendly_name=task))
    entered = {
        row.call_sid == centre.caller.sid: (row.muted, row.start_conference_on_enter)
        for row in centre.client.collect(ListParticipant(conference.sid))
    }
    assert entered == {True: (False, True), False: (True, False)}
    heard = str(centre.caller.transcript).partition("to the conference")[2]
    assert heard
    assert "plays a beep" not in heard
    assert "plays music" not in heard


def test_redirect_moves_the_call_to_another_document() -> None:
    centre = Answering(None)
    task = centre.enqueue()
    redirect = {"redirect_call_sid": centre.caller.sid, "redirect_url": "https://app.example/later"}
    centre.client(instructed(centre, task, "redirect", redirect_accept=True, **redirect))
    centre.twilio.run_until_idle()
    assert "Goodbye" in str(centre.caller.transcript)
    assert centre.task(task).assignment_status == "wrapping"


def test_a_missing_call_cannot_be_redirected() -> None:
    gone = {"instruction": "redirect", "call_sid": "CA" + "9" * 32, "url": "https://app.example/later"}
    centre = Answering(gone)
    task = centre.enqueue()
    assert centre.alerts() == ["20404"]
    assert centre.reserved_workers(task) == ["Alice"]


# Requests


def instructed(centre: Centre, task: str, instruction: str, **settings: Any) -> UpdateTaskReservation:
    row = centre.reservations(task)[-1]
    return UpdateTaskReservation(centre.sid, task, row.sid, instruction=instruction, **settings)


def test_a_request_can_give_the_same_instructions() -> None:
    centre = Answering(None)
    task = centre.enqueue()
    for wrong, code in (
        (instructed(centre, task, "dance"), 40151),
        (instructed(centre, task, "call", call_url="https://app.example/a"), 40111),
        (instructed(centre, task, "redirect", redirect_url="https://app.example/a"), 20001),
        (instructed(centre, task, "reject", worker_activity_sid="WA" + "9" * 32), 40100),
        (instructed(centre, task, "supervise", supervisor=centre.alice), 20001),
        (instructed(centre, task, "call", call_from=OURS), 20001),
    ):
        assert refusal(centre.client, wrong) == (400, code)
    made = centre.client(instructed(centre, task, "dequeue", dequeue_from="+15017122669"))
    assert made.reservation_status == "pending"
    centre.twilio.advance(10 * SECOND)
    assert [row.reservation_status for row in centre.reservations(task)] == ["accepted"]
    assert refusal(centre.client, instructed(centre, task, "dequeue")) == (400, 40135)
    boss = centre.add_worker("Boss", "Offline", contact_uri="+15558675319")
    supervise = instructed(centre, task, "supervise", supervisor=boss, supervisor_mode="whisper")
    assert centre.client(supervise).reservation_status == "accepted"
    assert {call.to for call in centre.other_calls()} == {DESK, "+15558675319"}
    for nobody in ("WK" + "9" * 32, centre.add_worker("Mute", "Offline")):
        assert refusal(centre.client, instructed(centre, task, "supervise", supervisor=nobody)) == (400, 20001)


def test_a_request_can_accept_with_an_instruction() -> None:
    centre = Answering(None)
    task = centre.add_task()
    assert centre.client(instructed(centre, task, "accept")).reservation_status == "accepted"
    wrong = instructed(centre, task, "call", call_url="https://a.example", call_from="+15017122661", call_to="")
    assert centre.client(wrong).reservation_status == "accepted"


def test_a_task_without_its_call_in_its_attributes_cannot_be_connected() -> None:
    centre = Answering(None)
    task = centre.enqueue()
    for attributes, instruction, code in (
        ({}, "dequeue", 40140),
        ({}, "conference", 40142),
        ({"call_sid": centre.caller.sid}, "conference", 40138),
        ({"call_sid": centre.caller.sid}, "dequeue", 20001),
    ):
        centre.client(UpdateTask(centre.sid, task, attributes=attributes))
        assert refusal(centre.client, instructed(centre, task, instruction)) == (400, code)


def test_a_worker_without_a_number_cannot_be_called() -> None:
    centre = Answering(None)
    task = centre.enqueue()
    centre.client(UpdateWorker(centre.sid, centre.alice, attributes={}))
    for instruction, code in (("call", 40110), ("conference", 40137), ("dequeue", 20001)):
        assert refusal(centre.client, instructed(centre, task, instruction)) == (400, code)
