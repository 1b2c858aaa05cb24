"""The documented behaviour of Enqueue: https://www.twilio.com/docs/voice/twiml/enqueue."""

from __future__ import annotations

from typing import Any

import pytest

from tests.twiml.run.logs import CHILD, Call, check_log
from twilio_fp.errors import UsageError
from twilio_fp.twiml import Dial, Enqueue, Leave, Pause, Play, Queue, Redirect, Response, Say, Task, run

URL = "https://app.example/voice"
OTHER = "CA0000000000000000000000000000000d"
STANDING = run.Standing("QU1", 2, 3, 100, 12)
WAIT_ASKS = run.Fetched(Response(Say("a" * 150)))


def run_enqueue(enqueue: Enqueue, *answers: run.Answer) -> tuple[run.CallState, list[run.Ask]]:
    """Return the state after these answers, and all asks up to it."""
    state, asks = run.start(Response([enqueue, Say("Next.")]), url=URL)
    all_asks = list(asks)
    for answer in answers:
        state, asks = run.resume(state, answer)
        all_asks += asks
    return state, all_asks


def action_parameters(ask: Any) -> tuple[str, str | None, str | None]:
    """Return the action parameters of a request."""
    assert ask.purpose == "enqueue_action"
    return ask.parameters["QueueResult"], ask.parameters.get("QueueSid"), ask.parameters.get("QueueTime")


def test_the_wait_document_is_repeated() -> None:
    state, all_asks = run_enqueue(Enqueue("support", wait_url="/wait", max_queue_size=100), STANDING)
    assert all_asks[1] == run.EnterQueue("support", 100)
    fetch = all_asks[2]
    assert isinstance(fetch, run.Fetch)
    assert (fetch.purpose, fetch.url) == ("enqueue_wait", "https://app.example/wait")
    names = ("QueuePosition", "QueueSid", "QueueTime", "AvgQueueTime", "CurrentQueueSize", "MaxQueueSize")
    assert [fetch.parameters[name] for name in names] == ["2", "QU1", "0", "12", "3", "100"]
    state, _ = run.resume(state, WAIT_ASKS)
    state, asks = run.resume(state, run.Elapsed())
    assert asks == (run.QueueStanding("QU1"),)
    state, asks = run.resume(state, run.Standing("QU1"))
    assert isinstance(asks[0], run.Fetch)
    assert (asks[0].parameters["QueuePosition"], asks[0].parameters["QueueTime"]) == ("1", "10")


def test_without_a_wait_document_there_is_music() -> None:
    state, all_asks = run_enqueue(Enqueue("support"), STANDING, run.Elapsed(), run.Elapsed())
    assert all_asks[-1] == run.Wait("queue", 60.0, state.call.sid, queue_sid="QU1")


def test_a_wait_document_that_takes_no_time_does_not_spin() -> None:
    state, _ = run_enqueue(Enqueue("support", wait_url="/wait"), STANDING, run.Fetched(Response()))
    assert state.asked == run.Wait("queue", 1.0, state.call.sid, queue_sid="QU1")
    state, _ = run_enqueue(Enqueue("support", wait_url="/wait"), STANDING, run.Unreachable())
    assert state.asked == run.Wait("queue", 1.0, state.call.sid, queue_sid="QU1")
    state, _ = run_enqueue(Enqueue("support", wait_url="/wait"), STANDING)
    for _ in range(99):  # after the one that enqueued the call
        state, _ = run.resume(state, run.Fetched(Response(Redirect("/wait"))))
    assert state.asked == run.Wait("queue", 1.0, state.call.sid, queue_sid="QU1")
    assert [problem.code for problem in state.problems] == [0]


def test_a_wait_document_may_redirect_to_itself_as_long_as_time_passes() -> None:
    music = {"/wait": Response([Play("/music.mp3"), Redirect("/wait")])}
    silence = [run.Elapsed()] * 500
    gone = run.rehearse(Response(Enqueue("support", wait_url="/wait")), silence, documents=music, url=URL)
    assert (gone.reason, gone.problems, gone.seconds) == ("hung up by the other end", (), 1500)
    enqueue = Response(Enqueue("a", wait_url="/wait"))
    taken = run.rehearse(enqueue, [run.Dequeued(OTHER), run.HungUp(OTHER)], documents=music, url=URL)
    assert "bridges" in str(taken.transcript)


def test_leaving_requests_the_action_immediately() -> None:
    left = run.Fetched(Response([Pause(length=7), Leave()]))
    state, all_asks = run_enqueue(Enqueue("support", wait_url="/wait", action="/done"), STANDING, left, run.Elapsed())
    assert all_asks[-2] == run.LeaveQueue("QU1", "leave")
    assert action_parameters(state.asked) == ("leave", "QU1", "7")
    state, all_asks = run_enqueue(Enqueue("support", wait_url="/wait"), STANDING, left, run.Elapsed())
    assert all_asks[-1] == run.Wait("say", 0.3, state.call.sid, heard="Next.")


def test_a_dequeued_call_is_bridged_and_then_requests_the_action() -> None:
    taken = run.Dequeued(OTHER, after_seconds=4)
    state, all_asks = run_enqueue(Enqueue("support", wait_url="/wait", action="/done"), STANDING, WAIT_ASKS, taken)
    assert all_asks[-2:] == [run.Bridge(OTHER), run.Wait("bridge", 14_396.0, state.call.sid)]
    state, _ = run.resume(state, run.HungUp(OTHER, after_seconds=60))
    assert action_parameters(state.asked) == ("bridged", "QU1", "4")


def test_a_dequeued_call_hears_a_document_first() -> None:
    taken = run.Dequeued(OTHER, "https://app.example/hello", "GET", after_seconds=4)
    state, all_asks = run_enqueue(Enqueue("support"), STANDING, taken)
    fetch = all_asks[-1]
    assert isinstance(fetch, run.Fetch)
    assert (fetch.purpose, fetch.method, fetch.url) == ("queue_url", "GET", "https://app.example/hello")
    assert (fetch.parameters["DequeingCallSid"], fetch.parameters["QueueTime"]) == (OTHER, "4")
    state, asks = run.resume(state, run.Fetched(Response(Say("Hello."))))
    state, asks = run.resume(state, run.Elapsed())
    assert asks[0] == run.Bridge(OTHER)


def test_a_dequeued_call_whose_document_hangs_up_is_not_bridged() -> None:
    taken = run.Dequeued(OTHER, "https://app.example/hello")
    state, all_asks = run_enqueue(Enqueue("support"), STANDING, taken, run.Fetched("<Response><Hangup/></Response>"))
    assert run.Bridge(OTHER) not in all_asks
    assert state.ended is not None


def test_a_call_redirected_out_of_its_queue_notifies_the_action_and_continues_there() -> None:
    taken = run.Dequeued(url="https://app.example/new")
    state, all_asks = run_enqueue(Enqueue("support", action="/done"), STANDING, taken)
    assert isinstance(all_asks[-2], run.Notify)
    assert action_parameters(all_asks[-2])[0] == "redirected"
    assert isinstance(state.asked, run.Fetch)
    assert state.asked.url == "https://app.example/new"


def test_an_updated_call_leaves_its_queue_without_the_action() -> None:
    _, all_asks = run_enqueue(Enqueue("support", action="/done"), STANDING, run.Redirected(Response(Say("Other."))))
    assert all_asks[-2] == run.LeaveQueue("QU1", "redirected")
    assert isinstance(all_asks[-1], run.Wait)


@pytest.mark.parametrize("answers", [[run.HungUp()], [run.Dequeued(OTHER), run.HungUp()]])
def test_a_hangup_notifies_the_action(answers: list[run.Answer]) -> None:
    state, all_asks = run_enqueue(Enqueue("support", action="/done"), STANDING, *answers)
    assert isinstance(all_asks[-1], run.Notify)
    assert action_parameters(all_asks[-1])[0] == ("hangup" if len(answers) == 1 else "bridged")
    assert all_asks[-1].parameters["CallStatus"] == "completed"
    assert state.ended is not None


def test_a_hangup_in_the_wait_document_ends_the_call() -> None:
    state, all_asks = run_enqueue(
        Enqueue("support", wait_url="/wait"), STANDING, run.Fetched("<Response><Hangup/></Response>")
    )
    assert all_asks[-1] == run.LeaveQueue("QU1", "hangup")
    assert state.ended is not None


@pytest.mark.parametrize(("code", "expected"), [(14207, "queue-full"), (14203, "error")])
def test_a_call_that_cannot_enter_a_queue_requests_the_action(code: int, expected: str) -> None:
    state, _ = run_enqueue(Enqueue("support", action="/done"), run.Refused(code))
    assert action_parameters(state.asked) == (expected, None, None)
    assert [(problem.code, problem.severity) for problem in state.problems] == [(code, "error")]


def test_a_workflow_creates_a_task() -> None:
    task = Task({"language": "es"}, priority=5, timeout=300)
    state, _ = run.start(Response(Enqueue(task, workflow_sid="WW1")), url=URL)
    assert state.asked == run.EnterQueue("", 1000, "WW1", '{"language":"es"}', 5, 300)


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("<Enqueue/>", 14204),
        (f"<Enqueue>{'a' * 65}</Enqueue>", 14205),
        ('<Enqueue workflowSid="WW1"><Task>[1</Task></Enqueue>', 14221),
        ('<Enqueue workflowSid="WW1"><Task>[1]</Task></Enqueue>', 14221),
        ('<Enqueue waitUrl="ftp://a.example">a</Enqueue>', 14202),
        ('<Enqueue waitUrl="/a" waitUrlMethod="PUT">a</Enqueue>', 14206),
    ],
)
def test_invalid_values_are_reported(document: str, code: int) -> None:
    ended = run.rehearse(f"<Response>{document}</Response>", [run.Dequeued()], url=URL)
    assert code in [problem.code for problem in ended.problems]


def test_a_host_bridges_a_waiting_call_with_the_one_that_takes_it() -> None:
    """A host that keeps the queue connects two independent calls."""
    agent = run.VoiceCall(sid=OTHER, direction="outbound-api")
    waiting, _ = run.start(Response(Enqueue("support", action="/done")), url=URL)
    taking, asks = run.start(Response([Dial(Queue("support", url="/hello")), Say("Bye.")]), agent, url=URL)
    take = next(ask for ask in asks if isinstance(ask, run.TakeFromQueue))
    waiting, _ = run.resume(waiting, STANDING)
    waiting, asks = run.resume(waiting, run.Dequeued(agent.sid, take.url, after_seconds=30))
    waiting, asks = run.resume(waiting, run.Fetched(Response(Say("An agent is here."))))
    waiting, asks = run.resume(waiting, run.Elapsed())
    assert asks[0] == run.Bridge(agent.sid)
    taking, _ = run.resume(taking, run.Taken(waiting.call.sid, "QU1", 30, after_seconds=1.2))
    taking, asks = run.resume(taking, run.Pressed("1", after_seconds=5))
    waiting, asks = run.resume(waiting, run.HungUp(after_seconds=20))
    assert asks[0] == run.HangUpLeg(agent.sid)
    assert waiting.ended is not None
    taking, asks = run.resume(taking, run.HungUp(waiting.call.sid, after_seconds=15))
    assert asks[-1] == run.Wait("say", 0.3, agent.sid, heard="Bye.")
    assert taking.seconds == 21.2


def test_only_some_verbs_run_while_waiting() -> None:
    waiting = run.Fetched(Response([Enqueue("other"), Play("/music.mp3")]))
    state, _ = run_enqueue(Enqueue("support", wait_url="/wait"), STANDING, waiting)
    assert [problem.code for problem in state.problems] == [12200]
    assert state.asked == run.Wait("play", 3.0, state.call.sid, heard="https://app.example/music.mp3", queue_sid="QU1")
    leave = run.rehearse(Response([Leave(), Say("Next.")]))
    assert [problem.code for problem in leave.problems] == [12200]
    assert "Next." in str(leave.transcript)


CALLS: dict[str, Call] = {
    "a call that is taken for another": (
        '<Enqueue action="/a" maxQueueSize="7">q</Enqueue>',
        run.Standing("QU1", 2),
        run.Elapsed(),
        run.Dequeued(CHILD, after_seconds=4.5),
        run.HungUp(CHILD, after_seconds=9.0),
    ),
    "a call that hears something first": (
        '<Enqueue action="/a" method="GET">q</Enqueue>',
        run.Standing("QU1"),
        run.Dequeued(CHILD, "https://b.example/", "GET", after_seconds=4.5),
        run.Fetched("<Response><Say>Hi</Say><Leave/></Response>"),
        run.Elapsed(),
        run.HungUp(after_seconds=9.0),
    ),
    "a call whose document hangs up first": (
        "<Enqueue>q</Enqueue>",
        run.Standing("QU1"),
        run.Dequeued(CHILD, "https://b.example/"),
        run.Fetched("<Response><Hangup/></Response>"),
    ),
    "a call that is redirected": (
        '<Enqueue action="/a" method="GET">q</Enqueue>',
        run.Standing("QU1"),
        run.Dequeued("", "https://b.example/", "GET", after_seconds=4.5),
    ),
    "a call removed from the queue": ("<Enqueue>q</Enqueue>", run.Standing("QU1"), run.Dequeued()),
    "a caller who hangs up": ('<Enqueue action="/a">q</Enqueue>', run.Standing("QU1"), run.HungUp(after_seconds=61.0)),
    "a caller who is redirected": ("<Enqueue>q</Enqueue>", run.Standing("QU1"), run.Redirected("<Response/>")),
    "a call that waits too long": ("<Enqueue>q</Enqueue>", run.Standing("QU1"), run.Elapsed(), run.Elapsed()),
    "a document that is heard over and over": (
        '<Enqueue action="/a" waitUrl="/w" waitUrlMethod="GET">q</Enqueue>',
        run.Standing("QU1", 3, 4, 5, 6),
        run.Fetched("<Response><Say>Wait</Say></Response>"),
        run.Elapsed(),
        run.Elapsed(),
        run.Standing("QU1", 2, 3, 5, 7),
        run.Fetched('<Response><Pause length="2"/><Pay/></Response>'),
        run.Elapsed(),
        run.Standing("QU1", 1, 3, 5, 7),
        run.Fetched("<Response><Leave/></Response>"),
    ),
    "a document that hangs up": (
        '<Enqueue action="/a" waitUrl="/w">q</Enqueue>',
        run.Standing("QU1"),
        run.Fetched("<Response><Hangup/></Response>"),
    ),
    "a document of no address": ('<Enqueue waitUrl="ftp://a/">q</Enqueue>', run.Standing("QU1")),
    "a task": (
        '<Enqueue workflowSid="WW1"><Task priority="5" timeout="60"> {"a": 1} </Task></Enqueue>',
        run.Standing("QU1"),
    ),
    "a task of which little is said": ('<Enqueue workflowSid="WW1"><Task>{}</Task></Enqueue>', run.Standing("QU1")),
    "a task that is no object": ('<Enqueue workflowSid="WW1" action="/a"><Task>[1]</Task></Enqueue>',),
    "a task that is no JSON": ('<Enqueue workflowSid="WW1"><Task>{</Task></Enqueue><Pause/>',),
    "no queue": ('<Enqueue action="/a"/>',),
    "a name as long as may be": (f"<Enqueue>{'q' * 64}</Enqueue>", run.Standing("QU1")),
    "a name that is too long": (f"<Enqueue>{'q' * 65}</Enqueue><Pause/>",),
    "a full queue": ('<Enqueue action="/a">q</Enqueue>', run.Refused(14207)),
    "a queue that says why": ('<Enqueue action="/a">q</Enqueue>', run.Refused(14208, "it is closed")),
}


def test_calls_match_the_golden_transcripts() -> None:
    check_log("queueing", CALLS, time_limit_seconds=100.0)


@pytest.mark.parametrize(
    ("document", "answers", "asked"),
    [
        ("<Enqueue>q</Enqueue>", [run.Elapsed()], "EnterQueue"),
        (
            '<Enqueue waitUrl="/w">q</Enqueue>',
            [run.Standing("QU1"), run.Fetched("<Response/>"), run.Elapsed(), run.Elapsed()],
            "QueueStanding",
        ),
    ],
)
def test_an_answer_of_the_wrong_kind_is_refused_naming_the_question(
    document: str, answers: list[run.Answer], asked: str
) -> None:
    with pytest.raises(UsageError, match=f"^the answer to {asked} must be one of "):
        check_log("none", {"odd": (document, *answers)})
