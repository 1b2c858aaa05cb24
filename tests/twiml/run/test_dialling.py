"""The documented behaviour of Dial: https://www.twilio.com/docs/voice/twiml/dial."""

from __future__ import annotations

from typing import Any

import pytest

from tests.twiml.run.logs import Call, check_log
from twilio_fp.errors import UsageError
from twilio_fp.twiml import (
    Application,
    ApplicationSid,
    Client,
    Dial,
    Gather,
    Hangup,
    Identity,
    Number,
    Parameter,
    Pause,
    Response,
    Say,
    Sip,
    run,
)

URL = "https://app.example/voice"
CHILD = "CA0000000000000000000000000000000c"
NAMES = ("DialCallStatus", "DialBridged", "DialCallSid", "DialCallDuration")


def run_dial(
    dial: Dial, *answers: run.Answer, call: run.VoiceCall | None = None
) -> tuple[run.CallState, list[run.Ask]]:
    """Return the state after these answers, and all asks up to it."""
    state, asks = run.start(Response([dial, Say("Next.")]), call, url=URL)
    all_asks = list(asks)
    for answer in answers:
        state, asks = run.resume(state, answer)
        all_asks += asks
    return state, all_asks


def action_parameters(ask: Any) -> list[str | None]:
    """Return the action parameters of a request."""
    return [ask.parameters.get(name) for name in NAMES]


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ([run.NotAnswered("busy", CHILD)], ["busy", "false", CHILD, None]),
        ([run.NotAnswered("failed")], ["failed", "false", None, None]),
        ([run.NotAnswered("no-answer", CHILD)], ["no-answer", "false", CHILD, None]),
        ([run.Elapsed()], ["no-answer", "false", None, None]),
        ([run.Answered(CHILD), run.HungUp(CHILD, after_seconds=42)], ["completed", "true", CHILD, "42"]),
        ([run.Answered(CHILD), run.Transferred(CHILD)], ["completed", "true", CHILD, None]),
        ([run.Answered(CHILD), run.Elapsed()], ["completed", "true", CHILD, "14400"]),
    ],
)
def test_the_action_receives_the_outcome(answers: list[run.Answer], expected: list[str | None]) -> None:
    call = run.VoiceCall(time_limit_seconds=86_400)
    state, _ = run_dial(Dial("+15005550006", action="/done"), *answers, call=call)
    assert isinstance(state.asked, run.Fetch)
    assert (state.asked.purpose, state.asked.url) == ("dial_action", "https://app.example/done")
    assert action_parameters(state.asked) == expected


def test_without_an_action_the_next_verb_runs() -> None:
    state, all_asks = run_dial(Dial("+15005550006"), run.Answered(CHILD), run.HungUp(CHILD, after_seconds=42))
    assert all_asks[-1] == run.Wait("say", 0.3, state.call.sid, heard="Next.")


def test_a_number_rings_until_the_timeout() -> None:
    state, all_asks = run_dial(Dial("+15005550006", timeout=20))
    assert all_asks[0] == run.PickUp()
    assert isinstance(all_asks[1], run.Ring)
    assert all_asks[1].parties == (run.Party("number", "+15005550006"),)
    assert (all_asks[1].from_, all_asks[1].seconds, dict(all_asks[1].attributes)) == (
        "+15558675310",
        20.0,
        {"timeout": "20"},
    )
    assert all_asks[2] == run.Wait("ring", 25.0, state.call.sid)


def test_the_nouns_decide_whom_to_ring() -> None:
    dial = Dial(
        [
            Number("+15005550006", url="/whisper", method="GET", send_digits="12"),
            Client(Identity("alice")),
            Client("bob"),
            Sip("sip:carol@example.com"),
            Application([ApplicationSid("AP1"), Parameter(name="a", value="b")]),
        ],
        caller_id="+15005550001",
    )
    _, all_asks = run_dial(dial)
    ring = next(ask for ask in all_asks if isinstance(ask, run.Ring))
    assert ring.from_ == "+15005550001"
    assert [(party.kind, party.address) for party in ring.parties] == [
        ("number", "+15005550006"),
        ("client", "alice"),
        ("client", "bob"),
        ("sip", "sip:carol@example.com"),
        ("application", "AP1"),
    ]
    assert (ring.parties[0].url, ring.parties[0].method) == ("https://app.example/whisper", "GET")
    assert ring.parties[0].send_digits == "12"
    assert dict(ring.parties[4].parameters) == {"a": "b"}


def test_parties_ring_simultaneously_or_in_sequence() -> None:
    numbers = [Number(f"+1500555000{digit}") for digit in range(3)]
    _, all_asks = run_dial(Dial(numbers), run.Answered(CHILD, 1))
    assert [len(ask.parties) for ask in all_asks if isinstance(ask, run.Ring)] == [3]
    state, all_asks = run_dial(
        Dial(numbers, sequential=True, action="/done"), run.NotAnswered("busy"), run.NotAnswered("failed", CHILD)
    )
    assert [ask.parties[0].address for ask in all_asks if isinstance(ask, run.Ring)] == [
        "+15005550000",
        "+15005550001",
        "+15005550002",
    ]
    state, _ = run.resume(state, run.NotAnswered("busy", "CA2"))
    assert action_parameters(state.asked) == ["busy", "false", "CA2", None]


def test_at_most_ten_parties_ring_in_sequence() -> None:
    numbers = [Number(f"+150055500{digit:02}") for digit in range(12)]
    state, all_asks = run_dial(Dial(numbers, sequential=True), *[run.NotAnswered("busy")] * 10)
    assert len([ask for ask in all_asks if isinstance(ask, run.Ring)]) == 10
    assert all_asks[-1] == run.Wait("say", 0.3, state.call.sid, heard="Next.")


def test_an_answer_must_come_from_a_ringing_party() -> None:
    with pytest.raises(UsageError, match="one of the 1 ringing parties, got 3"):
        run_dial(Dial("+15005550006"), run.Answered(CHILD, 3))


def test_a_caller_who_hangs_up_ends_all_legs_and_the_action_is_notified() -> None:
    dial = Dial("+15005550006", action="/done")
    state, all_asks = run_dial(dial, run.HungUp(after_seconds=3))
    assert all_asks[-2] == run.HangUpLeg()
    assert action_parameters(all_asks[-1]) == ["canceled", "false", None, None]
    assert isinstance(all_asks[-1], run.Notify)
    assert all_asks[-1].parameters["CallStatus"] == "completed"
    assert state.ended is not None
    state, all_asks = run_dial(dial, run.Answered(CHILD), run.HungUp(after_seconds=9))
    assert all_asks[-2] == run.HangUpLeg(CHILD)
    assert action_parameters(all_asks[-1]) == ["completed", "true", CHILD, "9"]


@pytest.mark.parametrize("answers", [[], [run.Answered(CHILD)]])
def test_a_redirected_call_ends_the_other_leg_without_the_action(answers: list[run.Answer]) -> None:
    state, all_asks = run_dial(Dial("+15005550006", action="/done"), *answers, run.Redirected(Response(Say("Other."))))
    assert all_asks[-2] == run.HangUpLeg(CHILD if answers else "")
    assert all_asks[-1] == run.Wait("say", 0.4, state.call.sid, heard="Other.")


def test_a_star_ends_the_other_leg_if_hangup_on_star_is_set() -> None:
    dial = Dial("+15005550006", action="/done", hangup_on_star=True)
    state, all_asks = run_dial(dial, run.Answered(CHILD), run.Pressed("1"), run.Pressed("*", after_seconds=2))
    assert all_asks[-2] == run.HangUpLeg(CHILD)
    assert action_parameters(state.asked) == ["completed", "true", CHILD, "2"]
    state, all_asks = run_dial(Dial("+15005550006"), run.Answered(CHILD), run.Pressed("*", after_seconds=2))
    assert all_asks[-1] == run.Wait("bridge", 14_398.0, state.call.sid)


def test_the_other_legs_time_is_limited() -> None:
    state, all_asks = run_dial(Dial("+15005550006", time_limit=60, action="/done"), run.Answered(CHILD), run.Elapsed())
    assert all_asks[-2] == run.HangUpLeg(CHILD)
    assert action_parameters(state.asked) == ["completed", "true", CHILD, "60"]


def test_answer_on_bridge_leaves_the_caller_ringing() -> None:
    dial = Dial(Number("+15005550006", url="/whisper"), answer_on_bridge=True)
    state, all_asks = run_dial(dial, run.Answered(CHILD), run.Fetched(Response(Say("A call for you."))))
    assert run.PickUp() not in all_asks
    assert state.status == "ringing"
    state, asks = run.resume(state, run.Elapsed())
    assert asks == (run.PickUp(), run.Bridge(CHILD), run.Wait("bridge", 14_399.0, state.call.sid))
    assert state.status == "in-progress"
    state, _ = run_dial(dial, run.HungUp())
    assert state.ended is not None
    assert state.ended.status == "no-answer"


def test_a_whisper_is_heard_only_by_the_other_leg() -> None:
    dial = Dial(Number("+15005550006", url="/whisper"), action="/done")
    state, all_asks = run_dial(dial, run.Answered(CHILD))
    fetch = all_asks[-1]
    assert isinstance(fetch, run.Fetch)
    assert fetch.purpose == "dial_number_url"
    names = ("CallSid", "ParentCallSid", "From", "To", "CallStatus", "Direction")
    assert [fetch.parameters[name] for name in names] == [
        CHILD,
        state.call.sid,
        state.call.from_,
        "+15005550006",
        "in-progress",
        "outbound-dial",
    ]
    gather = Response([Gather(Say("Press 1."), num_digits=1, action="/accept"), Hangup()])
    state, asks = run.resume(state, run.Fetched(gather))
    assert asks == (run.Wait("say", 0.5, CHILD, keys=True, heard="Press 1."),)
    accepted, asks = run.resume(state, run.Pressed("1"))
    accepted, asks = run.resume(accepted, run.Fetched(Response(Say("Thanks."))))
    accepted, asks = run.resume(accepted, run.Elapsed())
    assert asks[0] == run.Bridge(CHILD)
    refused, _ = run.resume(state, run.Elapsed())
    refused, asks = run.resume(refused, run.Elapsed())
    assert asks[0] == run.HangUpLeg(CHILD)
    assert action_parameters(refused.asked) == ["completed", "false", CHILD, "5"]
    hung_up, asks = run.resume(state, run.HungUp(CHILD))
    assert action_parameters(hung_up.asked) == ["completed", "false", CHILD, "0"]
    caller, asks = run.resume(state, run.HungUp())
    assert asks[0] == run.HangUpLeg(CHILD)
    assert caller.ended is not None
    other, asks = run.resume(state, run.Redirected(Response(Pause())))
    assert asks[0] == run.HangUpLeg(CHILD)
    assert other.status == "in-progress"


def test_a_whisper_cannot_dial() -> None:
    dial = Dial(Number("+15005550006", url="/whisper"))
    state, all_asks = run_dial(dial, run.Answered(CHILD), run.Fetched(Response([Dial("+1"), Say("Hello.")])))
    assert [problem.code for problem in state.problems] == [13201]
    assert all_asks[-1] == run.Wait("say", 0.4, CHILD, heard="Hello.")


def test_an_unavailable_whisper_is_skipped() -> None:
    dial = Dial(Number("+15005550006", url="/whisper"))
    state, all_asks = run_dial(dial, run.Answered(CHILD), run.Unreachable())
    assert [problem.code for problem in state.problems] == [11200]
    assert run.Bridge(CHILD) in all_asks


@pytest.mark.parametrize(
    ("record", "channels", "seconds"),
    [("record-from-answer", 1, 30), ("record-from-ringing-dual", 2, 40), ("true", 1, 30)],
)
def test_a_dial_can_be_recorded(record: str, channels: int, seconds: int) -> None:
    dial = Dial("+15005550006", action="/done", record=record, recording_status_callback="/status")
    state, _ = run_dial(dial, run.Answered(CHILD, after_seconds=10))
    assert state.asked == run.StartRecording("DialVerb", channels)
    state, _ = run.resume(state, run.RecordingStarted("RE1", "https://x.example/RE1"))
    redirected, asks = run.resume(state, run.Redirected(Response()))
    assert asks[:2] == (run.HangUpLeg(CHILD), run.EndRecording("RE1", seconds - 30))
    assert redirected.ended is not None
    state, asks = run.resume(state, run.HungUp(CHILD, after_seconds=30))
    assert asks[0] == run.EndRecording("RE1", seconds)
    asks = asks[1:]
    notified, fetch = asks
    assert isinstance(notified, run.Notify)
    assert isinstance(fetch, run.Fetch)
    assert notified.parameters["RecordingSource"] == "DialVerb"
    assert fetch.parameters["RecordingUrl"] == "https://x.example/RE1"
    assert fetch.parameters["RecordingDuration"] == str(seconds)


def test_a_refer_continues_with_the_refer_url_if_there_is_one() -> None:
    refer = run.ReferRequested("sip:dave@example.com")
    state, all_asks = run_dial(Dial("+15005550006", refer_url="/refer"), run.Answered(CHILD), refer)
    assert all_asks[-2] == run.HangUpLeg(CHILD)
    assert isinstance(state.asked, run.Fetch)
    assert state.asked.purpose == "dial_refer_url"
    assert state.asked.parameters["ReferTransferTarget"] == "sip:dave@example.com"
    state, all_asks = run_dial(Dial("+15005550006"), run.Answered(CHILD), refer)
    assert [problem.code for problem in state.problems] == [13802]
    assert isinstance(state.asked, run.Wait)


def test_the_action_receives_the_sip_response() -> None:
    dial = Dial(Sip("sip:carol@example.com"), action="/done")
    state, _ = run_dial(dial, run.NotAnswered("busy", CHILD, extra={"DialSipResponseCode": "486"}))
    assert isinstance(state.asked, run.Fetch)
    assert state.asked.parameters["DialSipResponseCode"] == "486"
    state, _ = run_dial(dial, run.Answered(CHILD, extra={"DialSipCallId": "x"}), run.HungUp(CHILD))
    assert isinstance(state.asked, run.Fetch)
    assert state.asked.parameters["DialSipCallId"] == "x"


def test_callbacks_of_parties_are_absolute() -> None:
    _, all_asks = run_dial(Dial(Number("+1", status_callback="/status", amd_status_callback="https://b.example/amd")))
    ring = next(ask for ask in all_asks if isinstance(ask, run.Ring))
    assert ring.parties[0].attributes["statusCallback"] == "https://app.example/status"
    assert ring.parties[0].attributes["amdStatusCallback"] == "https://b.example/amd"
    _, asks = run.start(Response(Dial(Number("+1", status_callback="/status"))))
    ring = next(ask for ask in asks if isinstance(ask, run.Ring))
    assert ring.parties[0].attributes["statusCallback"] == "/status"


def test_a_party_transferred_during_its_document_is_not_bridged() -> None:
    dial = Dial(Number("+15005550006", url="/whisper"), action="/done")
    whisper = run.Fetched(Response(Say("Hello.")))
    state, all_asks = run_dial(dial, run.Answered(CHILD), whisper, run.Transferred(CHILD))
    assert run.Bridge(CHILD) not in all_asks
    assert action_parameters(state.asked) == ["completed", "false", CHILD, "0"]


def test_a_call_ended_by_the_api_says_so() -> None:
    state, _ = run_dial(Dial("+15005550006"), run.Answered(CHILD), run.HungUp(by_api=True))
    assert state.ended is not None
    assert "as requested by the REST API" in str(state.transcript)
    assert "hangs up" not in str(state.transcript)


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("<Dial/>", 13223),
        ('<Dial><Number url="ftp://a.example">+1</Number></Dial>', 11100),
        ('<Dial><Number sendDigits="12">+1</Number><Number method="PUT">+2</Number></Dial>', 13221),
        ('<Dial timeout="2">+1</Dial>', 13212),
        ('<Dial hangupOnStar="x">+1</Dial>', 13213),
        ('<Dial timeLimit="x">+1</Dial>', 13216),
        ('<Dial record="x">+1</Dial>', 13217),
        ('<Dial sequential="x">+1</Dial>', 13218),
        ('<Dial answerOnBridge="x">+1</Dial>', 13219),
        ("<Dial><Conference>a</Conference><Number>+1</Number></Dial>", 13000),
        ("<Dial><Number>+1</Number><Say>a</Say></Dial>", 13215),
    ],
)
def test_invalid_values_cause_warnings(document: str, code: int) -> None:
    ended = run.rehearse(f"<Response>{document}</Response>", [run.Answered(CHILD), run.HungUp(CHILD)], url=URL)
    assert code in [problem.code for problem in ended.problems]


def test_digits_are_sent_before_the_bridge_and_take_their_time() -> None:
    document = Response(Dial(Number("+15005550006", send_digits="w1")))
    state, _ = run.start(document, url=URL)
    state, asks = run.resume(state, run.Answered("CA2"))
    assert run.SendDigits("CA2", "w1") in asks
    assert state.asked == run.Wait("play", 0.75, "CA2", heard="keys w1")
    bridged, _ = run.resume(state, run.Elapsed())
    assert isinstance(bridged.asked, run.Wait)
    assert bridged.asked.purpose == "bridge"
    hung_up, asks = run.resume(state, run.HungUp("CA2"))
    assert run.HangUpLeg("CA2") in asks
    assert hung_up.ended is not None


def test_a_call_sends_its_digits_before_its_document_runs() -> None:
    call = run.VoiceCall(direction="outbound-api", send_digits="1")
    state, asks = run.start("https://app.example/voice", call)
    assert run.SendDigits(call.sid, "1") in asks
    assert state.asked == run.Wait("play", 0.25, call.sid, heard="keys 1")
    state, _ = run.resume(state, run.Elapsed())
    assert isinstance(state.asked, run.Fetch)


CALLS: dict[str, Call] = {
    "all at once": (
        (
            '<Dial action="/a" method="GET" callerId="+1" timeout="9">+2<Number url="/w" method="GET" sendDigits="w1" '
            'statusCallback="/s">+3</Number><Client url="/c"><Identity>bob</Identity>'
            '<Parameter name="a" value="b"/></Client>'
            "<Sip><Uri>sip:c@c</Uri></Sip><Sip>sip:d@d</Sip><Sim>DE1</Sim><WhatsApp>+4</WhatsApp>"
            '<Application url="/x"><ApplicationSid>AP1</ApplicationSid></Application><Say>no</Say></Dial>'
        ),
        run.Answered(CHILD, 1, after_seconds=4.0, extra={"X": "1"}),
        run.Elapsed(),
        run.Fetched("<Response><Say>Hi</Say></Response>"),
        run.Elapsed(),
        run.HungUp(CHILD, after_seconds=3.0),
    ),
    "nobody": ('<Dial action="/a"></Dial>',),
    "somebody who is busy": (
        '<Dial action="/a">+1</Dial>',
        run.NotAnswered("busy", CHILD, extra={"X": "1"}, after_seconds=2.0),
    ),
    "nobody answers": ('<Dial action="/a">+1</Dial>', run.Pressed("1", after_seconds=30.0), run.Elapsed()),
    "one after the other": (
        (
            '<Dial action="/a" sequential="true" timeout="5"><Number>+1</Number>'
            "<Number>+2</Number><Number>+3</Number></Dial>"
        ),
        run.NotAnswered("busy"),
        run.Answered(CHILD),
        run.HungUp(CHILD),
    ),
    "ten after each other at most": (
        '<Dial sequential="true">' + "<Number>+1</Number>" * 11 + "</Dial>",
        *[run.NotAnswered("busy")] * 10,
    ),
    "a caller who hangs up while others ring": ('<Dial action="/a">+1</Dial>', run.HungUp(after_seconds=2.0)),
    "one after the other until the caller hangs up": (
        '<Dial sequential="true"><Number>+1</Number><Number>+2</Number></Dial>',
        run.HungUp(),
    ),
    "a caller who is redirected while others ring": ("<Dial>+1</Dial>", run.Redirected("<Response/>")),
    "a call whose time is up while others ring": (
        '<Dial timeout="600">+1</Dial>',
        run.Elapsed(),
    ),
    "a phone that rings until it is answered": (
        '<Dial answerOnBridge="true"><Number url="/w">+1</Number></Dial>',
        run.Answered(CHILD),
        run.Fetched("<Response/>"),
        run.HungUp(CHILD),
    ),
    "a phone that rings on": ('<Dial answerOnBridge="true">+1</Dial>', run.NotAnswered("busy")),
    "a conference beside a number": (
        "<Dial answerOnBridge='true'><Conference>a</Conference><Number>+1</Number></Dial>",
    ),
    "a recording": (
        (
            '<Dial action="/a" record="record-from-ringing-dual" recordingStatusCallback="/r" '
            'recordingStatusCallbackEvent="in-progress completed">+1</Dial>'
        ),
        run.Answered(CHILD, after_seconds=4.0),
        run.RecordingStarted("RE1", "https://api.example/RE1"),
        run.HungUp(CHILD, after_seconds=3.0),
    ),
    "a recording from the answer": (
        '<Dial action="/a" record="true">+1</Dial>',
        run.Answered(CHILD, after_seconds=4.0),
        run.RecordingStarted("RE1", "https://api.example/RE1"),
        run.HungUp(CHILD, after_seconds=3.0),
    ),
    "a recording of a redirected caller": (
        '<Dial record="record-from-answer">+1</Dial>',
        run.Answered(CHILD, after_seconds=4.0),
        run.RecordingStarted("RE1", "https://api.example/RE1"),
        run.Redirected("<Response/>", after_seconds=3.0),
    ),
    "no recording": ('<Dial record="false">+1</Dial>', run.Answered(CHILD)),
    "a recording of an unknown kind": ('<Dial record="both">+1</Dial>', run.Answered(CHILD)),
    "a party that hangs up while it hears its document": (
        '<Dial action="/a"><Number url="/w">+1</Number></Dial>',
        run.Answered(CHILD),
        run.Fetched("<Response><Say>Hi</Say></Response>"),
        run.HungUp(CHILD, after_seconds=0.1),
    ),
    "a party whose document refuses": (
        '<Dial action="/a"><Number url="/w">+1</Number></Dial>',
        run.Answered(CHILD, after_seconds=1.0),
        run.Fetched("<Response><Pause/><Dial>+2</Dial><Enqueue>a</Enqueue><Hangup/></Response>"),
        run.Elapsed(),
    ),
    "a caller who hangs up before the bridge": (
        '<Dial action="/a"><Number url="/w">+1</Number></Dial>',
        run.Answered(CHILD, after_seconds=1.0),
        run.Fetched("<Response><Pause/></Response>"),
        run.HungUp(after_seconds=0.5),
    ),
    "a caller who is redirected before the bridge": (
        '<Dial><Number url="/w">+1</Number></Dial>',
        run.Answered(CHILD),
        run.Fetched("<Response><Pause/></Response>"),
        run.Redirected("<Response/>"),
    ),
    "a party whose document has no usable address": (
        '<Dial><Number url="ftp://a/">+1</Number></Dial>',
        run.Answered(CHILD),
    ),
    "a party whose document can't be fetched": (
        '<Dial><Number url="/w">+1</Number></Dial>',
        run.Answered(CHILD),
        run.Unreachable(),
    ),
    "keys that are invalid": ('<Dial><Number sendDigits="x">+1</Number></Dial>', run.Answered(CHILD)),
    "a client that hears a document": (
        '<Dial><Client url="/c">bob</Client></Dial>',
        run.Answered(CHILD),
    ),
}


def test_calls_match_the_golden_transcripts() -> None:
    check_log("dialling", CALLS, time_limit_seconds=120.0)
