from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from twilio_fp.rest.api.v2010 import UpdateCall
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.behaviours.call_legs import CALLS
from twilio_fp.testing.fake.behaviours.call_sessions import open_session
from twilio_fp.testing.fake.start import ACCOUNT
from twilio_fp.twiml import Connect, ConversationRelay, Parameter, Response, Room, Say, Stream

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest
    from twilio_fp.twiml.node import Node

APP = "https://app.example"
SECOND = timedelta(seconds=1)


def application(request: HttpRequest) -> Node | None:
    match request.url.partition("?")[0].removeprefix(APP):
        case "/relay":
            relay = ConversationRelay(Parameter(name="who", value="ann"), url="wss://app.example/relay")
            return Response([Connect(relay, action="/after"), Say("Never.")])
        case "/stream":
            stream = Stream(url="wss://app.example/media", name="mine", status_callback=f"{APP}/status")
            return Response([Connect(stream, action="/after")])
        case "/insecure":
            return Response([Connect(ConversationRelay(url="ws://app.example/relay"), action="/after")])
        case "/plain":
            return Response([Connect(Stream(url="https://app.example/media"), action="/after")])
        case "/room":
            return Response([Connect(Room("daily")), Say("After the room.")])
        case "/after":
            return Response(Say("Afterwards."))
        case _:
            return None


def fake() -> FakeTwilio:
    twilio = FakeTwilio()
    twilio.mount(APP, application)
    return twilio


def requests_to(twilio: FakeTwilio, path: str) -> list[dict[str, str]]:
    return [dict(each.params) for each in twilio.callbacks if each.request.url == f"{APP}{path}"]


def test_a_session_shows_the_attributes_of_its_noun() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/relay")
    session = caller.session
    assert session is not None
    assert (session.kind, session.url, dict(session.parameters)) == (
        "ConversationRelay",
        "wss://app.example/relay",
        {"who": "ann"},
    )
    assert (session.call_sid, session.sid[:2]) == (caller.sid, "VX")
    row = twilio.state.row(f"{ACCOUNT}/{CALLS}/{caller.sid}")
    assert row is not None
    assert open_session(row) == session
    caller.hang_up()
    assert caller.session is None


def test_a_relays_handoff_data_reaches_the_action() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/relay")
    session = caller.session
    caller.wait(7 * SECOND)
    caller.end_session(HandoffData="to a person")
    (result,) = requests_to(twilio, "/after")
    assert session is not None
    assert (result["SessionId"], result["SessionStatus"], result["SessionDuration"]) == (session.sid, "ended", "7")
    assert (result["HandoffData"], result["CallStatus"]) == ("to a person", "in-progress")
    twilio.run_until_idle()
    assert "Afterwards." in str(caller.transcript)
    assert caller.session is None


def test_hanging_up_ends_the_session_and_notifies_the_action() -> None:
    twilio = fake()
    twilio.dial(f"{APP}/relay").hang_up()
    (result,) = requests_to(twilio, "/after")
    assert (result["SessionStatus"], result["CallStatus"]) == ("completed", "completed")


def test_a_stream_reports_its_start_and_end() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/stream")
    session = caller.session
    assert session is not None
    twilio.advance(SECOND)
    assert [(each["StreamEvent"], each["StreamSid"]) for each in requests_to(twilio, "/status")] == [
        ("stream-started", session.sid)
    ]
    caller.end_session()
    assert [each["StreamEvent"] for each in requests_to(twilio, "/status")] == ["stream-started", "stream-stopped"]
    assert requests_to(twilio, "/after")[0]["StreamSid"] == session.sid


def test_the_api_takes_a_call_out_of_its_session() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/stream")
    twilio.client()(UpdateCall(caller.sid, url=f"{APP}/after"))
    twilio.run_until_idle()
    assert [each["StreamEvent"] for each in requests_to(twilio, "/status")] == ["stream-started", "stream-stopped"]
    assert caller.session is None
    assert "Afterwards." in str(caller.transcript)


@pytest.mark.parametrize(("path", "code"), [("/insecure", "64101"), ("/plain", "31922")])
def test_a_socket_requires_a_wss_url(path: str, code: str) -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}{path}")
    assert caller.session is None
    twilio.run_until_idle()
    assert code in str(caller.transcript)
    (result,) = requests_to(twilio, "/after")
    assert result.get("SessionStatus", result.get("StreamEvent")) in ("failed", "stream-error")


def test_a_session_of_another_kind_has_no_sid() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/room")
    session = caller.session
    assert session is not None
    assert (session.kind, session.text, session.sid) == ("Room", "daily", "")
    caller.end_session()
    twilio.run_until_idle()
    assert "After the room." in str(caller.transcript)
