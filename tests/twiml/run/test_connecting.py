from __future__ import annotations

from typing import Any

import pytest

from tests.twiml.run.logs import Call, check_log
from twilio_fp.errors import UsageError
from twilio_fp.twiml import (
    Connect,
    ConversationRelay,
    Parameter,
    Refer,
    ReferSip,
    Response,
    Say,
    Sms,
    Start,
    Stop,
    Stream,
    run,
)

URL = "https://app.example/voice"


def run_verb(verb: Any, *answers: run.Answer, call: run.VoiceCall | None = None) -> tuple[run.CallState, list[run.Ask]]:
    """Return the state after these answers, and all asks up to it."""
    state, asks = run.start(Response([verb, Say("Next.")]), call, url=URL)
    all_asks = list(asks)
    for answer in answers:
        state, asks = run.resume(state, answer)
        all_asks += asks
    return state, all_asks


def is_at_next_verb(state: run.CallState) -> bool:
    return state.asked == run.Wait("say", 0.3, state.call.sid, heard="Next.")


def test_a_session_keeps_the_call_until_it_ends() -> None:
    relay = ConversationRelay(Parameter(name="a", value="b"), url="wss://app.example/relay")
    state, all_asks = run_verb(Connect(relay, action="/done"), run.Pressed("1"), run.Spoke("Hello"))
    assert isinstance(all_asks[1], run.Session)
    assert (all_asks[1].kind, dict(all_asks[1].parameters)) == ("ConversationRelay", {"a": "b"})
    assert all_asks[1].attributes["url"] == "wss://app.example/relay"
    assert isinstance(state.asked, run.Wait)
    assert state.asked.purpose == "session"
    state, _ = run.resume(state, run.SessionEnded({"HandoffData": "{}"}))
    assert isinstance(state.asked, run.Fetch)
    assert (state.asked.purpose, state.asked.parameters["HandoffData"]) == ("connect_action", "{}")
    state, _ = run_verb(Connect(relay), run.SessionEnded())
    assert is_at_next_verb(state)


def test_a_failed_session_is_reported_and_the_call_continues() -> None:
    state, _ = run_verb(Connect(Stream(url="wss://app.example/media")), run.Refused(31920, "refused"))
    assert [problem.code for problem in state.problems] == [31920]
    assert is_at_next_verb(state)
    state, _ = run_verb(Connect(Stream(url="wss://app.example/media")), run.HungUp())
    assert state.ended is not None


def test_a_session_ends_with_the_call() -> None:
    ended = run.rehearse(Response([Connect(Stream(url="wss://app.example/media")), Say("Never.")]), [run.Elapsed()])
    assert ended.reason == "over its time limit"
    long = run.VoiceCall(time_limit_seconds=100_000)
    ended = run.rehearse(
        Response([Connect(Stream(url="wss://app.example/media")), Say("Next.")]), [run.Elapsed()], call=long
    )
    assert "Next." in str(ended.transcript)


def test_background_tasks_are_started_and_stopped() -> None:
    stream = Stream(Parameter(name="a", value="b"), name="media", url="wss://app.example/media")
    state, all_asks = run_verb(Start(stream))
    started = all_asks[1]
    assert isinstance(started, run.StartInBackground)
    assert (started.kind, started.name, dict(started.parameters)) == ("Stream", "media", {"a": "b"})
    assert started.attributes["url"] == "wss://app.example/media"
    assert is_at_next_verb(state)
    state, all_asks = run_verb(Stop(Stream(name="media")))
    assert all_asks[1] == run.StopInBackground("Stream", "media")
    assert is_at_next_verb(state)


SIP = run.VoiceCall(from_="sip:alice@example.com", extra={"SipCallId": "x"})


@pytest.mark.parametrize(
    ("answer", "parameters"),
    [
        (run.Referred(), ("in-progress", "202", "200")),
        (run.Referred("busy", 202, 486), ("busy", "202", "486")),
        (run.Referred("failed", 405, None), ("failed", "405", None)),
        (run.Elapsed(), ("failed", "202", None)),
    ],
)
def test_the_action_receives_the_outcome_of_a_refer(answer: run.Answer, parameters: tuple[str | None, ...]) -> None:
    refer = Refer(ReferSip("sip:bob@example.com"), action="/done")
    state, all_asks = run_verb(refer, run.Pressed("1"), answer, call=SIP)
    assert all_asks[1:3] == [run.Refer("sip:bob@example.com"), run.Wait("refer", 60.0, state.call.sid)]
    assert isinstance(state.asked, run.Fetch)
    names = ("ReferCallStatus", "ReferSipResponseCode", "NotifySipResponseCode")
    assert tuple([state.asked.parameters.get(name) for name in names]) == parameters


def test_a_hangup_during_a_refer_is_reported() -> None:
    state, all_asks = run_verb(Refer(ReferSip("sip:bob@example.com"), action="/done"), run.HungUp(), call=SIP)
    assert isinstance(all_asks[-1], run.Notify)
    names = ("ReferCallStatus", "ReferSipResponseCode", "NotifySipResponseCode")
    assert [all_asks[-1].parameters[name] for name in names] == ["canceled", "202", "180"]
    assert all_asks[-1].parameters["CallStatus"] == "completed"
    assert state.ended is not None


@pytest.mark.parametrize(
    "call",
    [run.VoiceCall(from_="+15558675310", extra={"SipCallId": "x"}), run.VoiceCall(from_="sip:alice@example.com")],
)
def test_a_sip_call_is_recognised_by_its_id_or_its_caller(call: run.VoiceCall) -> None:
    state, _ = run_verb(Refer(ReferSip("sip:bob@example.com")), run.Referred(), call=call)
    assert state.problems == ()


def test_a_refer_without_an_action_or_without_sip_continues() -> None:
    refer = Refer(ReferSip("sip:bob@example.com"))
    assert is_at_next_verb(run_verb(refer, run.Referred(), call=SIP)[0])
    state, _ = run_verb(refer)
    assert is_at_next_verb(state)
    assert [problem.code for problem in state.problems] == [13801]


def test_a_message_goes_to_the_other_party_by_default() -> None:
    state, _ = run_verb(Sms("Hi", action="/done", status_callback="/status"))
    assert state.asked == run.SendText("+15017122661", "+15558675310", "Hi", "https://app.example/status")
    state, _ = run.resume(state, run.TextSent("SM1", "invalid"))
    assert isinstance(state.asked, run.Fetch)
    assert (state.asked.parameters["SmsSid"], state.asked.parameters["SmsStatus"]) == ("SM1", "invalid")
    state, _ = run_verb(Sms("Hi", to="+1", from_="+2"), run.TextSent("SM1"))
    assert is_at_next_verb(state)
    outbound = run.VoiceCall(direction="outbound-api")
    assert run_verb(Sms("Hi"), call=outbound)[0].asked == run.SendText("+15558675310", "+15017122661", "Hi")


@pytest.mark.parametrize(
    ("document", "code"),
    [
        ("<Connect/>", 12200),
        ("<Sms/>", 14103),
        ('<Sms statusCallback="ftp://a.example">Hi</Sms>', 14105),
        ('<Connect methods="x"><Room>a</Room></Connect>', 12200),
    ],
)
def test_invalid_values_cause_warnings(document: str, code: int) -> None:
    ended = run.rehearse(f"<Response>{document}</Response>", [run.SessionEnded()], url=URL)
    assert [problem.code for problem in ended.problems] == [code]


CALLS: dict[str, Call] = {
    "what is started": (
        (
            '<Start><Stream name="s" url="wss://a.example/" statusCallback="/s">'
            '<Parameter name="a" value="b"/></Stream>'
            '<Recording recordingStatusCallback="https://a.example/r"/>'
            '<Siprec name="t" connectorName="c" statusCallback="/s"/>'
            "</Start><Pause/>"
        ),
    ),
    "what is stopped": ('<Stop><Stream name="s"/><Siprec/></Stop><Pause/>',),
    "a transfer": (
        '<Refer action="/a" method="GET"><Sip>sip:b@b.example</Sip></Refer>',
        run.Referred(after_seconds=3.0),
    ),
    "a transfer that was refused": (
        '<Refer action="/a">sip:b@b.example</Refer>',
        run.Pressed("1", after_seconds=20.0),
        run.Referred("failed", 403, None, after_seconds=1.0),
    ),
    "a transfer that takes too long": (
        '<Refer action="/a">sip:b@b.example</Refer>',
        run.Pressed("1", after_seconds=20.0),
        run.Elapsed(),
    ),
    "a transfer without an action": ("<Refer>sip:b@b.example</Refer><Pause/>", run.Referred()),
    "a caller who hangs up meanwhile": ('<Refer action="/a" method="GET">sip:b@b.example</Refer>', run.HungUp()),
    "a text": (
        '<Sms from="+1" to="+2" action="/a" method="GET" statusCallback="/s"> Hi </Sms>',
        run.TextSent("SM1"),
    ),
    "a text without an action": ("<Sms>Hi</Sms><Pause/>", run.TextSent("SM1")),
    "a text that is not sent": (
        '<Sms action="/a" statusCallback="ftp://a/">Hi</Sms>',
        run.TextSent("", "invalid", 21211),
    ),
    "no text": ('<Sms action="/a"> </Sms><Message><Body/></Message><Pause/>',),
    "a message": (
        '<Message action="/a"><Body>Hi</Body><Body>you</Body><Media>a.png</Media><Media>ftp://a/</Media></Message>',
        run.TextSent("SM1"),
    ),
    "a file": ("<Message><Media>a.png</Media><Media>b.png</Media></Message><Pause/>", run.TextSent("SM1")),
    "a message that says something itself": ("<Message>Hi<Body>you</Body></Message><Pause/>", run.TextSent("SM1")),
}


def test_calls_match_the_golden_transcripts() -> None:
    check_log("connecting", CALLS, extra={"SipCallId": "x"})


def test_other_calls_match_the_golden_transcripts() -> None:
    calls: dict[str, Call] = {
        "a text from who called": ("<Sms>Hi</Sms>", run.TextSent("SM1")),
        "a transfer of who is no SIP phone": ("<Refer>sip:b@b.example</Refer><Pause/>",),
    }
    check_log("connecting_outbound", calls, direction="outbound-api")


def test_a_call_from_a_sip_phone_may_be_transferred() -> None:
    check_log("connecting_sip", {"a transfer": ("<Refer>sip:b@b.example</Refer>",)}, from_="sip:c@c.example")


def test_an_answer_of_the_wrong_kind_is_refused_naming_the_question() -> None:
    with pytest.raises(UsageError, match=r"^the answer to SendText must be one of "):
        check_log("none", {"odd": ("<Sms>a</Sms>", run.Elapsed())})
