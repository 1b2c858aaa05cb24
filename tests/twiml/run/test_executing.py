"""How a call is answered, refused and ended: https://www.twilio.com/docs/voice/twiml."""

from __future__ import annotations

from typing import Any

import pytest

from tests.twiml.run.logs import Call, check_log
from twilio_fp.twiml import Dial, Echo, Gather, Hangup, Pause, Prompt, Queue, Redirect, Reject, Response, Say, run

URL = "https://app.example/voice"


@pytest.mark.parametrize(
    ("verbs", "status", "answers"),
    [
        ([], "completed", True),
        ([Say("Hello.")], "completed", True),
        ([Hangup()], "completed", True),
        ([Pause()], "no-answer", False),
        ([Pause(length=2), Pause()], "no-answer", False),
        ([Pause(), Say("Hello.")], "completed", True),
        ([Reject()], "no-answer", False),
        ([Reject(reason="busy")], "busy", False),
        ([Pause(), Reject(reason="busy")], "busy", False),
        ([Say("Hello."), Reject(reason="busy")], "completed", True),
        ([Gather()], "completed", True),
    ],
)
def test_only_some_verbs_answer_a_ringing_call(verbs: list[Any], status: str, answers: bool) -> None:
    ended = run.rehearse(Response(verbs))
    assert ended.status == status
    assert ("answers the call" in str(ended.transcript)) is answers


def test_an_invalid_reason_falls_back_to_the_default() -> None:
    ended = run.rehearse('<Response><Reject reason="rude"/></Response>')
    assert (ended.status, [problem.code for problem in ended.problems]) == ("no-answer", [13810])


def test_an_invalid_callback_url_is_reported_and_not_requested() -> None:
    ended = run.rehearse(Response(Gather(input="speech", partial_result_callback="/p", action="/a")), ["Hello"])
    assert [problem.code for problem in ended.problems] == [15004, 15004]
    assert "sends" not in str(ended.transcript)


def test_an_outbound_call_is_already_answered() -> None:
    ended = run.rehearse(Response([Reject(reason="busy")]), call=run.VoiceCall(direction="outbound-api"))
    assert ended.status == "completed"
    assert "answers" not in str(ended.transcript)


def test_a_redirect_keeps_a_call_ringing() -> None:
    state, _ = run.start(Response(Redirect("/next")), url=URL)
    assert state.status == "ringing"
    assert isinstance(state.asked, run.Fetch)
    assert (state.asked.purpose, state.asked.parameters["CallStatus"]) == ("redirect", "ringing")
    state, _ = run.resume(state, run.Fetched(Response([Say("Hello."), Redirect("/next")])))
    state, _ = run.resume(state, run.Elapsed())
    assert isinstance(state.asked, run.Fetch)
    assert state.asked.parameters["CallStatus"] == "in-progress"


def test_verbs_after_a_redirect_or_a_hangup_are_not_reached() -> None:
    for verb in (Redirect("/next"), Hangup()):
        ended = run.rehearse(Response([verb, Say("Never.")]), documents={"/next": Response()}, url=URL)
        assert "Never." not in str(ended.transcript)


def test_a_caller_who_hangs_up_while_ringing_was_not_answered() -> None:
    state, _ = run.start(Response(Pause(length=10)))
    state, asks = run.resume(state, run.HungUp(after_seconds=4))
    assert asks == ()
    assert state.ended is not None
    assert (state.ended.status, state.ended.seconds) == ("no-answer", 4)


def test_an_echo_lasts_until_somebody_hangs_up() -> None:
    ended = run.rehearse(Response([Echo(), Say("Never.")]), [run.HungUp(after_seconds=30)])
    assert (ended.status, ended.seconds) == ("completed", 30)
    assert run.rehearse(Response(Echo()), [run.Elapsed()]).reason == "over its time limit"
    assert run.rehearse(Response(Echo())).reason == "hung up by the other end"


def test_ineffective_content_of_the_root_causes_warnings() -> None:
    ended = run.rehearse(Response([Prompt(Say("a"), for_="security-code"), Queue("b"), Say("c")]))
    assert [problem.code for problem in ended.problems] == [12200, 12200]
    assert [entry.text for entry in ended.transcript if entry.kind == "says"] == ["c"]


def test_problems_are_reported_before_the_call_waits() -> None:
    _, asks = run.start(Response(Dial("+1", extra={"timeout": "soon"})), url=URL)
    assert [type(ask).__name__ for ask in asks] == ["PickUp", "Ring", "Alert", "Wait"]


def test_the_called_party_is_named_callee() -> None:
    ended = run.rehearse(Response(Gather(num_digits=1)), ["1"], call=run.VoiceCall(direction="outbound-api"))
    assert "callee  presses 1" in str(ended.transcript)


CALLS: dict[str, Call] = {
    "an empty document": ("",),
    "verbs in their order": ("<Say>a</Say><Pause/>", run.Elapsed(), run.Elapsed()),
    "what is no verb": ("<Sey>a</Sey><Number>1</Number><Leave/><Hangup/>",),
    "a refusal": ("<Reject/><Say>a</Say>",),
    "a refusal as if busy": ('<Reject reason="busy"/>',),
    "a refusal of an unknown kind": ('<Reject reason="x"/>',),
    "a refusal that comes too late": ("<Say>a</Say><Reject/>", run.Elapsed()),
    "another document": (
        '<Redirect method="get"> /b </Redirect><Say>never</Say>',
        run.Fetched("<Response><Redirect/></Response>"),
    ),
    "a document that can't be fetched": (
        "<Redirect>/b</Redirect>",
        run.Unreachable(11205, "no line"),
        run.Unreachable(11215, "no end"),
        run.Elapsed(),
    ),
    "a document in its place": (
        "<Redirect>/b</Redirect>",
        run.Fetched("x", 500),
        run.Fetched("<Response><Pause/><Redirect>c</Redirect></Response>"),
        run.Elapsed(),
    ),
    "an echo": ("<Echo/>", run.Spoke("a"), run.Elapsed()),
    "a caller who hangs up while it rings": ("<Pause/>", run.HungUp()),
    "a caller who hangs up": ("<Say>a</Say>", run.HungUp()),
    "a call that the REST API ends": ("<Say>a</Say>", run.HungUp(by_api=True)),
    "a call that the REST API redirects": (
        "<Pause/>",
        run.Redirected("<Response><Redirect>/b</Redirect></Response>"),
    ),
    "a pause to the end": ("<Pause/>", run.Elapsed()),
}


def test_calls_match_the_golden_transcripts() -> None:
    check_log("executing", CALLS, time_limit_seconds=100.0, fallback_url="https://f.example/", fallback_method="GET")


def test_digits_are_sent_once_before_the_first_document() -> None:
    calls: dict[str, Call] = {
        "keys": ("<Pause/>", run.Elapsed(), run.Redirected("<Response/>")),
        "a caller who is redirected meanwhile": ("<Pause/>", run.Redirected("<Response/>")),
    }
    check_log("executing_digits", calls, direction="outbound-api", send_digits="ww12")


def test_without_a_usable_document_a_call_ends_with_an_apology() -> None:
    check_log("executing_apology", {"no document": ("<Redirect>/b</Redirect>", run.Unreachable(), run.Elapsed())})
