from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twilio_fp import ApiError
from twilio_fp.rest.api.v2010 import (
    CreateQueue,
    DeleteQueue,
    FetchMember,
    FetchQueue,
    ListMember,
    ListQueue,
    UpdateMember,
    UpdateQueue,
)
from twilio_fp.rest.taskrouter.v1 import FetchWorkflow, ListTask
from twilio_fp.testing import FakeTwilio
from twilio_fp.twiml import Dial, Enqueue, Leave, Queue, Response, Say

if TYPE_CHECKING:
    from collections.abc import Callable

    from twilio_fp import Operation
    from twilio_fp.http import HttpRequest
    from twilio_fp.testing.fake.caller import Caller
    from twilio_fp.twiml.node import Node

APP = "https://app.example"
SECOND = timedelta(seconds=1)
WORKSPACE, WORKFLOW = "WS" + "0" * 32, "WW" + "0" * 32


def application(request: HttpRequest) -> Node | None:
    match request.url.partition("?")[0].removeprefix(APP):
        case "/wait":
            return Response(Enqueue("support", wait_url="/music", action="/after"))
        case "/small":
            return Response(Enqueue("small", max_queue_size=1, action="/after"))
        case "/leaving":
            return Response(Enqueue("support", wait_url="/leave", action="/after"))
        case "/task":
            return Response(Enqueue(workflow_sid=WORKFLOW, action="/after"))
        case "/leave":
            return Response([Say("You may go."), Leave()])
        case "/music":
            return Response(Say("You are waiting for somebody."))
        case "/agent":
            return Response(Dial(Queue("support", url="/about"), action="/done", timeout=20))
        case "/reserved":
            return Response(Dial(Queue([], reservation_sid="WR" + "9" * 32)))
        case "/about":
            return Response(Say("An agent takes your call."))
        case "/after" | "/done":
            return Response(Say("That was it."))
        case _:
            return None


def fake() -> FakeTwilio:
    twilio = FakeTwilio()
    twilio.mount(APP, application)
    return twilio


def requests_to(twilio: FakeTwilio, path: str) -> list[dict[str, str]]:
    return [dict(each.params) for each in twilio.callbacks if each.request.url == f"{APP}{path}"]


def test_the_first_to_wait_is_taken_first() -> None:
    twilio = fake()
    client = twilio.client()
    first = twilio.dial(f"{APP}/wait")
    twilio.advance(5 * SECOND)
    second = twilio.dial(f"{APP}/wait")
    twilio.advance(5 * SECOND)
    (queue,) = client(ListQueue()).items
    assert (queue.friendly_name, queue.current_size, queue.max_size, queue.average_wait_time) == ("support", 2, 1000, 7)
    members = [(each.call_sid, each.position, each.wait_time) for each in client(ListMember(queue.sid)).items]
    assert members == [(first.sid, 1, 10), (second.sid, 2, 5)]  # who is at the front comes first
    assert client.collect(ListMember(queue.sid, page_size=1))[-1].call_sid == second.sid
    assert client(FetchMember(queue.sid, "Front")).call_sid == first.sid
    agent = twilio.dial(f"{APP}/agent")
    assert client(FetchQueue(queue.sid)).current_size == 1
    twilio.advance(5 * SECOND)
    assert "An agent takes your call." in str(first.transcript)
    agent.hang_up()
    assert requests_to(twilio, "/after")[0]["QueueResult"] == "bridged"
    assert (requests_to(twilio, "/done")[0]["DequeuedCallSid"], requests_to(twilio, "/done")[0]["QueueTime"]) == (
        first.sid,
        "10",
    )


def test_taking_from_an_empty_queue_waits_for_a_call() -> None:
    twilio = fake()
    twilio.client()(CreateQueue(friendly_name="support"))
    agent = twilio.dial(f"{APP}/agent")
    twilio.advance(10 * SECOND)
    waiting = twilio.dial(f"{APP}/wait")
    assert "bridges the call with" in str(agent.transcript)
    twilio.advance(3 * SECOND)
    waiting.hang_up()
    assert requests_to(twilio, "/done")[0]["DialCallStatus"] == "completed"


@pytest.mark.parametrize(("exists", "status"), [(True, "no-answer"), (False, "failed")])
def test_dialling_an_empty_or_missing_queue_reports_the_outcome(exists: bool, status: str) -> None:
    twilio = fake()
    if exists:
        twilio.client()(CreateQueue(friendly_name="support"))
    twilio.dial(f"{APP}/agent")
    twilio.run_until_idle()
    assert requests_to(twilio, "/done")[0]["DialCallStatus"] == status


def test_a_queue_takes_no_more_than_its_maximum() -> None:
    twilio = fake()
    twilio.dial(f"{APP}/small")
    twilio.dial(f"{APP}/small")
    assert [each["QueueResult"] for each in requests_to(twilio, "/after")] == ["queue-full"]


def test_leaving_or_hanging_up_removes_a_call_from_its_queue() -> None:
    twilio = fake()
    client = twilio.client()
    waiting = twilio.dial(f"{APP}/wait")
    twilio.dial(f"{APP}/leaving")
    twilio.advance(2 * SECOND)
    waiting.hang_up()
    (queue,) = client(ListQueue()).items
    assert (queue.current_size, client(ListMember(queue.sid)).items) == (0, ())
    assert sorted(each["QueueResult"] for each in requests_to(twilio, "/after")) == ["hangup", "leave"]


def test_a_member_is_redirected() -> None:
    twilio = fake()
    client = twilio.client()
    waiting = twilio.dial(f"{APP}/wait")
    (queue,) = client(ListQueue()).items
    assert client(UpdateMember(queue.sid, "Front", url=f"{APP}/done")).call_sid == waiting.sid
    twilio.run_until_idle()
    assert "That was it." in str(waiting.transcript)
    assert requests_to(twilio, "/after")[0]["QueueResult"] == "redirected"
    with pytest.raises(ApiError) as caught:
        client(FetchMember(queue.sid, "Front"))
    assert caught.value.code == 20404


REFUSED: list[tuple[Callable[[str], Operation[Any]], int]] = [
    (lambda _: CreateQueue(friendly_name="support"), 22003),
    (lambda _: CreateQueue(friendly_name="other", max_size=5001), 20001),
    (lambda sid: UpdateQueue(sid, friendly_name="taken"), 22003),
    (DeleteQueue, 22004),
]


@pytest.mark.parametrize(("operation", "code"), REFUSED)
def test_requests_that_twilio_refuses_are_refused(operation: Callable[[str], Operation[Any]], code: int) -> None:
    twilio = fake()
    client = twilio.client()
    client(CreateQueue(friendly_name="taken"))
    twilio.dial(f"{APP}/wait")
    sid = next(each.sid for each in client(ListQueue()).items if each.friendly_name == "support")
    with pytest.raises(ApiError) as caught:
        client(operation(sid))
    assert caught.value.code == code
    client(UpdateQueue(sid, friendly_name="support", max_size=7))
    assert client(FetchQueue(sid)).max_size == 7


def test_enqueuing_with_a_workflow_creates_a_task() -> None:
    twilio = fake()
    client = twilio.client()
    twilio.dial(f"{APP}/task")
    assert requests_to(twilio, "/after")[0]["QueueResult"] == "error"
    twilio.store(FetchWorkflow(WORKSPACE, WORKFLOW), {"friendly_name": "Sales"})
    caller = twilio.dial(f"{APP}/task")
    (task,) = client(ListTask(WORKSPACE)).items
    attributes: dict[str, Any] = json.loads(str(task.attributes))
    assert (attributes["call_sid"], task.assignment_status) == (caller.sid, "pending")


def test_a_reservation_without_a_call_takes_none() -> None:
    worker = fake().dial(f"{APP}/reserved")
    assert "14217" in str(worker.transcript)


@given(st.lists(st.sampled_from(("waits", "takes", "hangs up", "time")), max_size=12))
def test_calls_are_taken_in_the_order_of_arrival(doings: list[str]) -> None:
    twilio = fake()
    twilio.client()(CreateQueue(friendly_name="support"))
    waiting: list[Caller] = []
    taken: list[str] = []
    agents = 0
    for doing in doings:
        if doing == "waits":
            caller = twilio.dial(f"{APP}/wait")
            if agents:
                agents -= 1
                taken.append(caller.sid)
            else:
                waiting.append(caller)
        elif doing == "takes":
            twilio.dial(f"{APP}/agent")
            if waiting:
                taken.append(waiting.pop(0).sid)
            else:
                agents += 1
        elif doing == "hangs up" and waiting:
            waiting.pop().hang_up()
        elif doing == "time":
            twilio.advance(SECOND)
    (queue,) = twilio.client()(ListQueue()).items
    assert queue.current_size == len(waiting)
    bridges = [each for call in twilio.calls for each in [str(twilio.caller(call.sid).transcript)]]
    assert all(sum(f"bridges the call with {sid}" in each for each in bridges) == 1 for sid in taken)


def test_the_two_ends_of_a_dequeued_call_hear_each_other() -> None:
    twilio = fake()
    waiting = twilio.dial(f"{APP}/wait", from_="+15550000001")
    agent = twilio.dial(f"{APP}/agent", from_="+15550000002")
    agent.wait(5 * SECOND)
    agent.say("How can I help?")
    waiting.say("My order is late.")
    wanted = [("caller", "How can I help?"), ("+15550000001", "My order is late.")]
    assert [(entry.who, entry.text) for entry in agent.transcript if entry.kind == "speaks"] == wanted
    wanted = [("+15550000002", "How can I help?"), ("caller", "My order is late.")]
    assert [(entry.who, entry.text) for entry in waiting.transcript if entry.kind == "speaks"] == wanted
