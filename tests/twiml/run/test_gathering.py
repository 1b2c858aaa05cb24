"""The documented behaviour of Gather: https://www.twilio.com/docs/voice/twiml/gather."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.twiml.run.logs import Call, check_log
from twilio_fp.twiml import Gather, Pause, Response, Say, run

URL = "https://app.example/voice"


def action_parameters(gather: Gather, *script: str | run.Answer) -> dict[str, str] | None:
    """Return the parameters that the request to the action adds to those of the call; None without a request."""
    requests: list[dict[str, str]] = []

    def documents(fetch: run.Fetch) -> Response:
        assert (fetch.url, fetch.method, fetch.purpose) == ("https://app.example/menu", "POST", "gather_action")
        base = {name for name in fetch.parameters if name.startswith(("Call", "Account", "From", "To", "Api", "Dir"))}
        requests.append({name: value for name, value in fetch.parameters.items() if name not in base})
        return Response()

    ended = run.rehearse(Response([gather, Say("Next.")]), script, documents=documents, url=URL)
    assert bool(requests) is ("Next." not in str(ended.transcript))
    return requests[0] if requests else None


@pytest.mark.parametrize(
    ("attributes", "script", "expected"),
    [
        ({}, [], None),
        ({"action_on_empty_result": True}, [], {"Digits": "", "msg": "Gather End"}),
        ({"action_on_empty_result": True, "input": "speech"}, [], {"msg": "Gather End"}),
        ({}, ["#"], None),
        ({"action_on_empty_result": True}, ["#"], {"Digits": "", "FinishedOnKey": "#", "msg": "Gather End"}),
        ({}, ["12#"], {"Digits": "12", "FinishedOnKey": "#", "msg": "Gather End"}),
        ({"finish_on_key": "*"}, ["1#2*"], {"Digits": "1#2", "FinishedOnKey": "*", "msg": "Gather End"}),
        ({"num_digits": 2}, ["123"], {"Digits": "12", "msg": "Gather End"}),
        ({"num_digits": 2}, ["1", "2"], {"Digits": "12", "msg": "Gather End"}),
        ({}, ["12"], {"Digits": "12", "msg": "Gather End"}),
        ({"finish_on_key": ""}, ["12#"], {"Digits": "12#", "msg": "Gather End"}),
        ({"input": "speech"}, ["5"], None),
        ({"input": "dtmf"}, ["sales"], None),
        (
            {"input": "speech"},
            ["sales"],
            {"SpeechResult": "sales", "Confidence": "0.9", "Language": "en-US", "msg": "Gather End"},
        ),
        (
            {"input": ["dtmf", "speech"], "language": "de-DE"},
            [run.Spoke("eins", confidence=None), "zwei", "1#"],
            {"SpeechResult": "eins zwei", "Confidence": "0.9", "Language": "de-DE", "msg": "Gather End"},
        ),
        (
            {"input": "dtmf speech"},
            ["1", "sales"],
            {"Digits": "1", "msg": "Gather End"},
        ),
    ],
)
def test_the_action_receives_the_input(
    attributes: dict[str, Any], script: list[str | run.Answer], expected: dict[str, str] | None
) -> None:
    assert action_parameters(Gather(action="/menu", **attributes), *script) == expected


@given(st.text("0123456789*", min_size=1, max_size=8), st.integers(1, 9), st.integers(0, 8))
def test_keys_may_come_one_by_one_or_together(keys: str, most: int, cut: int) -> None:
    gather = Gather(Say("Keys?"), action="/menu", num_digits=most)
    parts = [part for part in (keys[:cut], keys[cut:]) if part]
    assert (
        action_parameters(gather, *parts)
        == action_parameters(gather, keys)
        == {"Digits": keys[:most], "msg": "Gather End"}
    )


def test_timeouts_start_after_the_prompts_and_after_each_key() -> None:
    document = Response(Gather([Say("a" * 30), Pause(length=3)], timeout=7, action="/menu"))
    state, asks = run.start(document, url=URL)
    assert asks[-1] == run.Wait("say", 2.0, state.call.sid, keys=True, heard="a" * 30)
    state, asks = run.resume(state, run.Elapsed())
    assert asks[-1] == run.Wait("pause", 3.0, state.call.sid, keys=True)
    state, asks = run.resume(state, run.Elapsed())
    assert asks[-1] == run.Wait("gather", 7.0, state.call.sid, keys=True)
    state, asks = run.resume(state, run.Pressed("1", after_seconds=6))
    assert asks[-1] == run.Wait("gather", 7.0, state.call.sid, keys=True)
    state, asks = run.resume(state, run.Elapsed())
    assert isinstance(asks[-1], run.Fetch)
    assert state.seconds == 18


def test_a_key_stops_the_prompts() -> None:
    document = Response(Gather([Say("Press 1.", loop=0), Say("Never.")], action="/menu"))
    state, _ = run.start(document, url=URL)
    state, asks = run.resume(state, run.Pressed("1", after_seconds=0.1))
    assert asks[-1] == run.Wait("gather", 5.0, state.call.sid, keys=True)
    assert "Never" not in str(state.transcript)


@pytest.mark.parametrize("barge_in", [True, False])
def test_speech_stops_the_prompts_unless_barge_in_is_off(barge_in: bool) -> None:
    document = Response(Gather(Say("Say something, please."), input="speech", barge_in=barge_in, action="/menu"))
    state, asks = run.start(document, url=URL)
    assert isinstance(asks[-1], run.Wait)
    assert asks[-1].speech is barge_in
    _, asks = run.resume(state, run.Spoke("Hello"))
    assert isinstance(asks[-1], run.Wait)
    assert (asks[-1].purpose == "gather") is barge_in


def test_speech_ends_after_the_speech_timeout_or_the_maximum_time() -> None:
    document = Response(Gather(input="speech", speech_timeout=2, max_speech_time=10, action="/menu"))
    state, _ = run.start(document, url=URL)
    state, asks = run.resume(state, run.Spoke("one", seconds=4))
    assert asks[-1] == run.Wait("gather", 2.0, state.call.sid, speech=True)
    state, asks = run.resume(state, run.Spoke("two", seconds=6))
    assert isinstance(asks[-1], run.Fetch)
    assert asks[-1].parameters["SpeechResult"] == "one two"
    auto = Response(Gather(input="speech", speech_timeout="auto", action="/menu"))
    state, _ = run.start(auto, url=URL)
    state, asks = run.resume(state, run.Spoke("one"))
    assert asks[-1] == run.Wait("gather", 1.0, state.call.sid, speech=True)


def test_partial_results_are_sent() -> None:
    document = Response(Gather(input="speech", partial_result_callback="/partial", action="/menu"))
    state, _ = run.start(document, url=URL)
    state, first = run.resume(state, run.Spoke("one"))
    state, second = run.resume(state, run.Spoke("two"))
    notifications = [ask for ask in (*first, *second) if isinstance(ask, run.Notify)]
    assert [ask.url for ask in notifications] == ["https://app.example/partial"] * 2
    names = ("SequenceNumber", "StableSpeechResult", "UnstableSpeechResult")
    assert [tuple([ask.parameters[name] for name in names]) for ask in notifications] == [
        ("0", "", "one"),
        ("1", "one", "two"),
    ]


def test_a_hangup_requests_no_action() -> None:
    assert action_parameters(Gather(action="/menu", num_digits=4), "1") == {"Digits": "1", "msg": "Gather End"}
    ended = run.rehearse(Response(Gather(action="/menu", num_digits=4)), ["1", run.HungUp()], url=URL)
    assert "POST" not in str(ended.transcript)
    assert ended.reason == "hung up by the other end"


def test_the_document_itself_is_the_default_action() -> None:
    state, _ = run.start(Response(Gather(num_digits=1)), url=URL)
    _, asks = run.resume(state, run.Pressed("1"))
    assert isinstance(asks[-1], run.Fetch)
    assert asks[-1].url == URL
    ended = run.rehearse(Response(Gather(num_digits=1)), ["1"])
    assert [problem.code for problem in ended.problems] == [15004]


@pytest.mark.parametrize(
    ("attributes", "code"),
    [
        ({"timeout": "soon"}, 13313),
        ({"timeout": "0"}, 13313),
        ({"numDigits": "0"}, 13314),
        ({"finishOnKey": "x"}, 13310),
        ({"input": "smell"}, 13326),
        ({"method": "PUT"}, 13312),
        ({"speechTimeout": "never"}, 13327),
        ({"actionOnEmptyResult": "maybe"}, 13338),
        ({"numdigits": "1"}, 12200),
        ({"bargeIn": "maybe"}, 12200),
    ],
)
def test_invalid_values_cause_warnings_and_fall_back_to_the_default(attributes: dict[str, str], code: int) -> None:
    ended = run.rehearse(Response(Gather(action="/menu", extra=attributes)), ["12#"], url=URL)
    warned = [problem for problem in ended.problems if problem.severity == "warning"]
    assert [problem.code for problem in warned] == [code]
    assert "Digits=12" in str(ended.transcript)


def test_elements_that_cannot_be_nested_are_skipped() -> None:
    document = '<Response><Gather action="/menu"><Hangup/><Play>/a.mp3</Play></Gather></Response>'
    ended = run.rehearse(document, ["1#"], documents={"/menu": Response(Say("Menu."))}, url=URL)
    assert 13320 in [problem.code for problem in ended.problems]
    assert "plays https://app.example/a.mp3" in str(ended.transcript)
    assert "Menu." in str(ended.transcript)


@pytest.mark.parametrize(("method", "sent"), [("get", "GET"), ("Post", "POST"), ("GET", "GET")])
def test_a_method_may_be_in_lower_case(method: str, sent: str) -> None:
    state, _ = run.start(Response(Gather(action="/menu", extra={"method": method})), url="https://app.example/voice")
    state, _ = run.resume(state, run.Pressed("1#"))
    assert isinstance(state.asked, run.Fetch)
    assert state.asked.method == sent


CALLS: dict[str, Call] = {
    "keys up to a number": (
        '<Gather numDigits="3" action="/a" method="GET"><Say>Hi</Say><Dial/><Pause/></Gather>',
        run.Elapsed(),
        run.Pressed("1", after_seconds=0.5),
        run.Pressed("234", after_seconds=0.5),
    ),
    "keys up to a hash": ('<Gather action="/a"/>', run.Pressed("1"), run.Pressed("2#3")),
    "keys up to a silence": ('<Gather action="/a" timeout="3" finishOnKey=""/>', run.Pressed("1#"), run.Elapsed()),
    "keys up to one of several": ('<Gather action="/a" finishOnKey="*9"/>', run.Pressed("1#9")),
    "a hash alone": ('<Gather action="/a"/><Pause/>', run.Pressed("#")),
    "nothing": ('<Gather action="/a"/><Pause/>', run.Elapsed()),
    "an empty result that is reported": ('<Gather action="/a" actionOnEmptyResult="true"/>', run.Elapsed()),
    "an empty speech result that is reported": (
        '<Gather action="/a" input="speech" actionOnEmptyResult="true"/>',
        run.Elapsed(),
    ),
    "a hash that is reported": ('<Gather action="/a" actionOnEmptyResult="true"/>', run.Pressed("#")),
    "speech": (
        (
            '<Gather action="/a" input="speech dtmf" language="de-DE" speechTimeout="2" partialResultCallback="/p" '
            'partialResultCallbackMethod="GET"><Say>Hi</Say></Gather>'
        ),
        run.Spoke("one", seconds=1.0, confidence=0.5),
        run.Spoke("", seconds=1.0),
        run.Spoke("two words", confidence=0.75),
        run.Elapsed(),
    ),
    "speech as long as may be": (
        '<Gather input="speech" maxSpeechTime="3" speechTimeout="auto"/>',
        run.Spoke("one", seconds=2.5),
        run.Spoke("two", seconds=0.5),
    ),
    "speech without an end of its own": ('<Gather input="speech" timeout="7"/>', run.Spoke("one")),
    "speech that waits for the prompt": (
        '<Gather input="dtmf,speech" bargeIn="false"><Say>Hi</Say></Gather>',
        run.Spoke("one", seconds=0.1),
    ),
    "keys where speech is due": ('<Gather input="speech"/>', run.Pressed("1"), run.Elapsed()),
    "values that are invalid": (
        (
            '<Gather input="eyes" timeout="0" finishOnKey="x" numDigits="0" speechTimeout="x" '
            'maxSpeechTime="0" bargeIn="x" '
            'actionOnEmptyResult="x" method="PUT" partialResultCallbackMethod="PUT"/>'
        ),
        run.Pressed("1#"),
    ),
    "no input": ('<Gather input=""/>', run.Elapsed()),
    "where it all leads to, without an action": ("<Gather/>", run.Pressed("1#")),
}


def test_calls_match_the_golden_transcripts() -> None:
    check_log("gathering", CALLS)
