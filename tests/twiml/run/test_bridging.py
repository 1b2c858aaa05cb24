"""Dialling conferences (https://www.twilio.com/docs/voice/twiml/conference) and queues."""

from __future__ import annotations

from typing import Any

import pytest

from tests.twiml.run.logs import CHILD, Call, check_log
from twilio_fp.twiml import Conference, Dial, Queue, Response, Say, run

URL = "https://app.example/voice"
OTHER = "CA0000000000000000000000000000000d"


def run_dial(dial: Dial, *answers: run.Answer) -> tuple[run.CallState, list[run.Ask]]:
    """Return the state after these answers, and all asks up to it."""
    state, asks = run.start(Response([dial, Say("Next.")]), url=URL)
    asks_so_far = list(asks)
    for answer in answers:
        state, asks = run.resume(state, answer)
        asks_so_far += asks
    return state, asks_so_far


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [({}, None), ({"wait_url": ""}, ""), ({"wait_url": "wait"}, "https://app.example/wait")],
)
def test_joining_a_conference_includes_the_wait_url(attributes: dict[str, Any], expected: str | None) -> None:
    state, asks_so_far = run_dial(Dial(Conference("daily", muted=True, **attributes)))
    join = asks_so_far[1]
    assert isinstance(join, run.JoinConference)
    assert (join.name, join.wait_url, join.attributes["muted"]) == ("daily", expected, "true")
    assert asks_so_far[2] == run.Wait("conference", 14_400.0, state.call.sid)


@pytest.mark.parametrize(
    ("attributes", "answers", "leaves"),
    [
        ({}, [run.Joined("CF1"), run.LeftConference(after_seconds=60)], False),
        ({"hangup_on_star": True}, [run.Joined("CF1"), run.Pressed("12"), run.Pressed("*")], True),
        ({"time_limit": 90}, [run.Joined("CF1"), run.Elapsed()], True),
    ],
)
def test_leaving_a_conference_requests_the_action(
    attributes: dict[str, Any], answers: list[run.Answer], leaves: bool
) -> None:
    state, asks_so_far = run_dial(Dial(Conference("daily"), action="/done", **attributes), *answers)
    assert (run.LeaveConference("daily") in asks_so_far) is leaves
    assert isinstance(state.asked, run.Fetch)
    parameters = {name: value for name, value in state.asked.parameters.items() if name.startswith("Dial")}
    assert parameters == {"DialCallStatus": "answered", "DialBridged": "true"}


def test_a_caller_who_hangs_up_leaves_the_conference() -> None:
    state, asks_so_far = run_dial(Dial(Conference("daily"), action="/done"), run.Joined("CF1"), run.HungUp())
    assert asks_so_far[-2] == run.LeaveConference("daily")
    assert isinstance(asks_so_far[-1], run.Notify)
    assert asks_so_far[-1].parameters["DialCallStatus"] == "answered"
    assert state.ended is not None
    _, asks_so_far = run_dial(Dial(Conference("daily")), run.Joined("CF1"), run.Redirected(URL))
    assert asks_so_far[-2] == run.LeaveConference("daily")


def test_a_full_conference_is_skipped() -> None:
    state, asks_so_far = run_dial(Dial(Conference("daily"), action="/done"), run.Refused(16020))
    assert [problem.code for problem in state.problems] == [16020]
    assert asks_so_far[-1] == run.Wait("say", 0.3, state.call.sid, heard="Next.")


def test_a_call_taken_from_a_queue_is_bridged() -> None:
    dial = Dial(Queue("support", url="/hello"), action="/done")
    state, asks_so_far = run_dial(dial)
    assert isinstance(asks_so_far[1], run.TakeFromQueue)
    assert (asks_so_far[1].queue, asks_so_far[1].url, asks_so_far[1].method) == (
        "support",
        "https://app.example/hello",
        "POST",
    )
    assert asks_so_far[2] == run.Wait("take", 30.0, state.call.sid)
    state, asks = run.resume(state, run.Taken(OTHER, "QU1", 7, after_seconds=3))
    assert asks == (run.Wait("bridge", 14_397.0, state.call.sid),)
    state, asks = run.resume(state, run.HungUp(OTHER, after_seconds=20))
    assert isinstance(state.asked, run.Fetch)
    parameters = {name: state.asked.parameters[name] for name in ("DialCallStatus", "DialCallSid", "DialCallDuration")}
    assert parameters == {"DialCallStatus": "completed", "DialCallSid": OTHER, "DialCallDuration": "20"}
    parameters = {name: state.asked.parameters[name] for name in ("QueueSid", "QueueTime", "DequeuedCallSid")}
    assert parameters == {"QueueSid": "QU1", "QueueTime": "7", "DequeuedCallSid": OTHER}


@pytest.mark.parametrize(
    ("answer", "status", "stops"),
    [(run.Elapsed(), "no-answer", True), (run.Refused(14217), "failed", False)],
)
def test_a_queue_may_have_no_call_to_take(answer: run.Answer, status: str, stops: bool) -> None:
    state, asks_so_far = run_dial(Dial(Queue("support"), action="/done"), answer)
    assert (run.StopTaking("support") in asks_so_far) is stops
    assert isinstance(state.asked, run.Fetch)
    assert state.asked.parameters["DialCallStatus"] == status


def test_a_caller_waiting_for_a_queued_call_may_hang_up_or_be_redirected() -> None:
    state, asks_so_far = run_dial(Dial(Queue("support"), action="/done"), run.HungUp())
    assert asks_so_far[-2] == run.StopTaking("support")
    assert isinstance(asks_so_far[-1], run.Notify)
    assert asks_so_far[-1].parameters["DialCallStatus"] == "canceled"
    assert state.ended is not None
    _, asks_so_far = run_dial(Dial(Queue("support")), run.Redirected(URL))
    assert asks_so_far[-2] == run.StopTaking("support")


def test_invalid_values_cause_warnings() -> None:
    for document, code in (
        ("<Conference> </Conference>", 13237),
        ('<Conference waitUrl="ftp://a.example">a</Conference>', 13233),
        ('<Queue url="ftp://a.example">a</Queue>', 14211),
        ('<Queue url="/a" method="PUT">a</Queue>', 14210),
    ):
        ended = run.rehearse(f"<Response><Dial>{document}</Dial></Response>", [run.HungUp()], url=URL)
        assert [problem.code for problem in ended.problems] == [code]


CALLS: dict[str, Call] = {
    "a bridge that one leaves": (
        '<Dial action="/a">+1500</Dial>',
        run.Answered(CHILD),
        run.HungUp(CHILD, after_seconds=7.5),
    ),
    "a bridge that goes on elsewhere": (
        '<Dial action="/a">+1500</Dial>',
        run.Answered(CHILD),
        run.Transferred(CHILD, after_seconds=7.5),
    ),
    "a bridge that the caller leaves": (
        '<Dial action="/a" method="GET">+1500</Dial>',
        run.Answered(CHILD, after_seconds=2.0),
        run.HungUp(after_seconds=7.5),
    ),
    "a bridge that the REST API ends": ("<Dial>+1500</Dial>", run.Answered(CHILD), run.Redirected("<Response/>")),
    "a star that ends a bridge": (
        '<Dial action="/a" hangupOnStar="true">+1500</Dial>',
        run.Answered(CHILD),
        run.Pressed("12", after_seconds=1.0),
        run.Pressed("3*", after_seconds=2.0),
    ),
    "a star that ends nothing": ("<Dial>+1500</Dial>", run.Answered(CHILD), run.Pressed("*"), run.HungUp(CHILD)),
    "a bridge over its time": ('<Dial action="/a" timeLimit="9">+1500</Dial>', run.Answered(CHILD), run.Elapsed()),
    "a bridge as long as may be": ('<Dial action="/a">+1500</Dial>', run.Answered(CHILD), run.Elapsed()),
    "a bridge of no time": ('<Dial timeLimit="0">+1500</Dial>', run.Answered(CHILD), run.HungUp(CHILD)),
    "a transfer that somebody asks for": (
        '<Dial referUrl="/r" referMethod="GET">+1500</Dial>',
        run.Answered(CHILD),
        run.ReferRequested("sip:a@b.example", after_seconds=3.0),
    ),
    "a transfer that nobody is asked about": (
        '<Dial action="/a">+1500</Dial>',
        run.Answered(CHILD),
        run.ReferRequested("sip:a@b.example", after_seconds=3.0),
        run.HungUp(CHILD, after_seconds=1.0),
    ),
    "a call of a queue": (
        '<Dial action="/a"><Queue url="/hello" method="GET">q</Queue></Dial>',
        run.Pressed("1", after_seconds=1.0),
        run.Taken(CHILD, "QU1", 7, after_seconds=4.0),
        run.HungUp(CHILD, after_seconds=5.0),
    ),
    "no call of a queue": ('<Dial action="/a" timeout="9"><Queue>q</Queue></Dial>', run.Elapsed()),
    "a call that no queue gives": ('<Dial action="/a"><Queue>q</Queue></Dial>', run.Refused(14217)),
    "a call that a queue refuses": ('<Dial><Queue url="ftp://a/">q</Queue></Dial>', run.Refused(14217, "it is closed")),
    "a caller who hangs up meanwhile": ('<Dial action="/a"><Queue>q</Queue></Dial>', run.HungUp(after_seconds=3.0)),
    "a caller who is redirected meanwhile": ("<Dial><Queue/></Dial>", run.Redirected("<Response/>")),
    "a caller whose time is up meanwhile": (
        '<Dial timeout="600"><Queue>q</Queue></Dial>',
        run.Elapsed(after_seconds=90.0),
    ),
}


def test_calls_match_the_golden_transcripts() -> None:
    check_log("bridging", CALLS, time_limit_seconds=60.0)
