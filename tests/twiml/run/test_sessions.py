from __future__ import annotations

import pytest

from tests.twiml.run.logs import Call, check_log
from twilio_fp.twiml import Connect, ConversationRelay, Response, Room, Say, Stream, run
from twilio_fp.twiml.run.sessions import session_parameters

URL = "https://app.example/voice"
RELAY = Connect(ConversationRelay(url="wss://app.example/relay"), action="/done")
MEDIA = Connect(Stream(url="wss://app.example/media"), action="/done")


def after(verb: Connect, *answers: run.Answer) -> tuple[run.CallState, list[run.Ask]]:
    state, asks = run.start(Response([verb, Say("Next.")]), url=URL)
    all_asks = list(asks)
    for answer in answers:
        state, asks = run.resume(state, answer)
        all_asks += asks
    return state, all_asks


def action(all_asks: list[run.Ask]) -> dict[str, str]:
    last = all_asks[-1]
    assert isinstance(last, (run.Fetch, run.Notify))
    assert last.purpose == "connect_action"
    names = ("Session", "Stream", "Handoff", "Error")
    return {name: value for name, value in last.parameters.items() if name.startswith(names)}


def test_a_noun_becomes_a_session() -> None:
    state, all_asks = after(RELAY)
    assert "connects the call with <ConversationRelay>" in [entry.text for entry in state.transcript]
    session = all_asks[1]
    assert isinstance(session, run.Session)
    assert (session.kind, session.url) == ("ConversationRelay", "wss://app.example/relay")
    assert run.Session("Room", "daily").url == ""


@pytest.mark.parametrize(
    ("verb", "end", "wanted"),
    [
        (
            RELAY,
            run.SessionEnded({"HandoffData": "{}"}, after_seconds=3),
            {"SessionId": "VX1", "SessionStatus": "ended", "SessionDuration": "3", "HandoffData": "{}"},
        ),
        (
            RELAY,
            run.HungUp(after_seconds=2),
            {"SessionId": "VX1", "SessionStatus": "completed", "SessionDuration": "2"},
        ),
        (
            RELAY,
            run.Refused(64105, "the socket was closed"),
            {
                "SessionId": "VX1",
                "SessionStatus": "failed",
                "SessionDuration": "0",
                "ErrorMessage": "the socket was closed",
                "ErrorCode": "64105",
            },
        ),
        (MEDIA, run.SessionEnded(), {"StreamSid": "VX1", "StreamEvent": "stream-stopped"}),
        (
            MEDIA,
            run.Refused(31920, "no handshake"),
            {"StreamSid": "VX1", "StreamEvent": "stream-error", "StreamError": "no handshake"},
        ),
    ],
)
def test_the_action_receives_how_a_session_ended(verb: Connect, end: run.Answer, wanted: dict[str, str]) -> None:
    _, all_asks = after(verb, run.SessionBegan("VX1"), end)
    assert action(all_asks) == wanted
    assert run.CloseSession("VX1") in all_asks


@pytest.mark.parametrize("end", [run.Redirected("<Response/>"), run.HungUp(), run.SessionEnded(), run.Elapsed()])
def test_a_session_is_closed_whatever_ends_it(end: run.Answer) -> None:
    _, all_asks = after(MEDIA, end)
    assert all_asks.count(run.CloseSession()) == 1


def test_without_an_action_nothing_is_requested() -> None:
    state, all_asks = after(Connect(Stream(url="wss://app.example/media")), run.HungUp())
    assert not any(isinstance(ask, run.Notify) for ask in all_asks)
    assert state.ended is not None


def test_other_kinds_of_session_send_no_parameters() -> None:
    _, all_asks = after(Connect(Room("daily"), action="/done"), run.SessionEnded())
    assert action(all_asks) == {}
    assert session_parameters("Room", "", 1, "ended") == {}


CALLS: dict[str, Call] = {
    "a stream": (
        (
            '<Connect action="/a" method="GET"><Stream url="wss://a.example/">'
            '<Parameter name="a" value="b"/></Stream></Connect>'
        ),
        run.SessionBegan("MZ1", after_seconds=1.0),
        run.Pressed("1"),
        run.Spoke("x"),
        run.SessionEnded({"StreamSid": "MZ2"}, after_seconds=3.0),
    ),
    "a stream that fails": (
        '<Connect action="/a"><Stream url="wss://a.example/"/></Connect>',
        run.Refused(31920, "no handshake"),
    ),
    "a stream that says nothing": (
        '<Connect action="/a"><Stream url="wss://a.example/"/></Connect>',
        run.Refused(31920),
    ),
    "a relay": (
        '<Connect action="/a"><ConversationRelay url="wss://a.example/"/></Connect>',
        run.SessionBegan("VX1", after_seconds=1.0),
        run.SessionEnded({"HandoffData": "{}"}, after_seconds=3.5),
    ),
    "a relay that fails": (
        '<Connect action="/a"><ConversationRelay url="wss://a.example/"/></Connect>',
        run.SessionBegan("VX1"),
        run.Refused(64101, "odd", after_seconds=2.0),
    ),
    "a relay that the caller ends": (
        '<Connect action="/a" method="GET"><ConversationRelay url="wss://a.example/"/></Connect>',
        run.SessionBegan("VX1"),
        run.HungUp(after_seconds=2.0),
    ),
    "a relay that the REST API ends": (
        '<Connect><ConversationRelay url="wss://a.example/"/></Connect>',
        run.SessionBegan("VX1"),
        run.Redirected("<Response/>"),
    ),
    "a relay that lasts too long": ('<Connect><ConversationRelay url="wss://a.example/"/></Connect>', run.Elapsed()),
    "a room": ('<Connect action="/a"><Room> daily </Room></Connect>', run.SessionEnded()),
    "a room without an action": ("<Connect><Room>daily</Room></Connect><Pause/>", run.SessionEnded()),
    "nothing": ('<Connect action="/a"/><Pause/>',),
    "the first of two": ("<Connect><Room>a</Room><Room>b</Room></Connect>", run.SessionEnded()),
}


def test_calls_match_the_golden_transcripts() -> None:
    check_log("sessions", CALLS, time_limit_seconds=100.0)
