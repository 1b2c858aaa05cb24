"""What is said of conferences (https://www.twilio.com/docs/voice/twiml/conference) and of queues that are dialled."""

from __future__ import annotations

from typing import Any

import pytest

from twilio_fp.twiml import Conference, Dial, Queue, Response, Say, run

URL = "https://app.example/voice"
OTHER = "CA0000000000000000000000000000000d"


def dialled(dial: Dial, *answers: run.Answer) -> tuple[run.CallState, list[run.Ask]]:
    """Return the state after these answers, and all that was asked for."""
    state, asks = run.start(Response([dial, Say("Next.")]), url=URL)
    seen = list(asks)
    for answer in answers:
        state, asks = run.resume(state, answer)
        seen += asks
    return state, seen


@pytest.mark.parametrize(
    ("attributes", "expected"),
    [({}, None), ({"wait_url": ""}, ""), ({"wait_url": "wait"}, "https://app.example/wait")],
)
def test_a_conference_is_joined_with_what_is_heard_meanwhile(attributes: dict[str, Any], expected: str | None) -> None:
    state, seen = dialled(Dial(Conference("daily", muted=True, **attributes)))
    join = seen[1]
    assert isinstance(join, run.JoinConference)
    assert (join.name, join.wait_url, join.attributes["muted"]) == ("daily", expected, "true")
    assert seen[2] == run.Wait("conference", 14_400.0, state.call.sid)


@pytest.mark.parametrize(
    ("attributes", "answers", "leaves"),
    [
        ({}, [run.Joined("CF1"), run.LeftConference(after_seconds=60)], False),
        ({"hangup_on_star": True}, [run.Joined("CF1"), run.Pressed("12"), run.Pressed("*")], True),
        ({"time_limit": 90}, [run.Joined("CF1"), run.Elapsed()], True),
    ],
)
def test_who_is_out_of_a_conference_has_an_action(
    attributes: dict[str, Any], answers: list[run.Answer], leaves: bool
) -> None:
    state, seen = dialled(Dial(Conference("daily"), action="/done", **attributes), *answers)
    assert (run.LeaveConference("daily") in seen) is leaves
    assert isinstance(state.asked, run.Fetch)
    told = {name: value for name, value in state.asked.parameters.items() if name.startswith("Dial")}
    assert told == {"DialCallStatus": "answered", "DialBridged": "true"}


def test_a_caller_who_hangs_up_leaves_the_conference() -> None:
    state, seen = dialled(Dial(Conference("daily"), action="/done"), run.Joined("CF1"), run.HungUp())
    assert seen[-2] == run.LeaveConference("daily")
    assert isinstance(seen[-1], run.Notify)
    assert seen[-1].parameters["DialCallStatus"] == "answered"
    assert state.ended is not None
    _, seen = dialled(Dial(Conference("daily")), run.Joined("CF1"), run.Redirected(URL))
    assert seen[-2] == run.LeaveConference("daily")


def test_a_full_conference_is_passed_by() -> None:
    state, seen = dialled(Dial(Conference("daily"), action="/done"), run.Refused(16020))
    assert [problem.code for problem in state.problems] == [16020]
    assert seen[-1] == run.Wait("say", 0.3, state.call.sid, heard="Next.")


def test_a_queue_gives_a_call_that_is_bridged() -> None:
    dial = Dial(Queue("support", url="/hello"), action="/done")
    state, seen = dialled(dial)
    assert isinstance(seen[1], run.TakeFromQueue)
    assert (seen[1].queue, seen[1].url, seen[1].method) == ("support", "https://app.example/hello", "POST")
    assert seen[2] == run.Wait("take", 30.0, state.call.sid)
    state, asks = run.resume(state, run.Taken(OTHER, "QU1", 7, after_seconds=3))
    assert asks == (run.Wait("bridge", 14_397.0, state.call.sid),)
    state, asks = run.resume(state, run.HungUp(OTHER, after_seconds=20))
    assert isinstance(state.asked, run.Fetch)
    told = {name: state.asked.parameters[name] for name in ("DialCallStatus", "DialCallSid", "DialCallDuration")}
    assert told == {"DialCallStatus": "completed", "DialCallSid": OTHER, "DialCallDuration": "20"}
    told = {name: state.asked.parameters[name] for name in ("QueueSid", "QueueTime", "DequeuedCallSid")}
    assert told == {"QueueSid": "QU1", "QueueTime": "7", "DequeuedCallSid": OTHER}


@pytest.mark.parametrize(
    ("answer", "status", "stops"),
    [(run.Elapsed(), "no-answer", True), (run.Refused(14217), "failed", False)],
)
def test_a_queue_may_give_nobody(answer: run.Answer, status: str, stops: bool) -> None:
    state, seen = dialled(Dial(Queue("support"), action="/done"), answer)
    assert (run.StopTaking("support") in seen) is stops
    assert isinstance(state.asked, run.Fetch)
    assert state.asked.parameters["DialCallStatus"] == status


def test_who_waits_for_a_call_of_a_queue_may_hang_up_or_be_redirected() -> None:
    state, seen = dialled(Dial(Queue("support"), action="/done"), run.HungUp())
    assert seen[-2] == run.StopTaking("support")
    assert isinstance(seen[-1], run.Notify)
    assert seen[-1].parameters["DialCallStatus"] == "canceled"
    assert state.ended is not None
    _, seen = dialled(Dial(Queue("support")), run.Redirected(URL))
    assert seen[-2] == run.StopTaking("support")


def test_what_is_not_usable_is_warned_of() -> None:
    for document, code in (
        ("<Conference> </Conference>", 13237),
        ('<Conference waitUrl="ftp://a.example">a</Conference>', 13233),
        ('<Queue url="ftp://a.example">a</Queue>', 14211),
        ('<Queue url="/a" method="PUT">a</Queue>', 14210),
    ):
        ended = run.rehearse(f"<Response><Dial>{document}</Dial></Response>", [run.HungUp()], url=URL)
        assert [problem.code for problem in ended.problems] == [code]
