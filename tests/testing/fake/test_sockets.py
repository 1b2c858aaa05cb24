from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from starlette.applications import Starlette
from starlette.responses import Response as HttpResponse
from starlette.routing import Route, WebSocketRoute

from tests.testing.fake.talking import APP, MEDIA, RELAY, agent, alerts, fake_with_agents, requests_to, spoken_lines
from twilio_fp import CreateMessage
from twilio_fp.rest.api.v2010 import UpdateCall
from twilio_fp.streams import Prompt, Setup, Text
from twilio_fp.streams.adapters import asgi
from twilio_fp.testing import FakeTwilio
from twilio_fp.twiml import Connect, ConversationRelay, Response, Say, Stream

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest

SECOND = timedelta(seconds=1)
THEIRS = "+15558675310"
OURS = "+15017122661"
TALK = Response([Connect(ConversationRelay(url=RELAY), action="/after"), Say("Next.")])
LISTEN = Response([Connect(Stream(url=MEDIA)), Say("Next.")])


def silent(_: Any) -> None:
    pass


def documents(request: HttpRequest) -> Response:
    return TALK if request.url.endswith("/voice") else Response(Say("Thanks."))


def saying_yes(event: Any) -> Any:
    return Text("Yes.", last=True) if isinstance(event, Prompt) else None


async def closing(scope: Any, receive: Any, send: Any) -> None:
    await receive()
    await send({"type": "websocket.accept"})
    await receive()
    await asyncio.sleep(2)
    await send({"type": "websocket.close", "code": 1000})


async def refusing(scope: Any, receive: Any, send: Any) -> None:
    await receive()
    await send({"type": "websocket.close", "code": 1008})


async def crashing(scope: Any, receive: Any, send: Any) -> None:
    await receive()
    await send({"type": "websocket.accept"})
    await asyncio.sleep(1)
    raise RuntimeError("no more")


async def broken(scope: Any, receive: Any, send: Any) -> None:
    raise RuntimeError("not at all")


def test_a_handshake_signed_with_another_token_is_refused() -> None:
    stranger = asgi.application(silent, keys="another token", public_url=APP)
    twilio = fake_with_agents(TALK, relay=stranger)
    caller = twilio.dial(f"{APP}/voice")
    twilio.run_until_idle()
    assert caller.session is None
    assert requests_to(twilio)[0]["ErrorCode"] == "64102"


@pytest.mark.parametrize(
    ("document", "name", "socket", "code"),
    [
        (TALK, "relay", refusing, "64102"),
        (TALK, "elsewhere", refusing, "64102"),
        (TALK, "relay", closing, "64105"),
        (LISTEN, "media", refusing, "31920"),
        (LISTEN, "elsewhere", refusing, "31920"),
    ],
)
def test_a_socket_that_fails_is_an_alert(document: Response, name: str, socket: Any, code: str) -> None:
    twilio = fake_with_agents(document, **{name: socket})
    caller = twilio.dial(f"{APP}/voice")
    twilio.advance(3 * SECOND)
    assert caller.session is None
    assert alerts(twilio) == [code]
    assert f"error {code}" in str(caller.transcript)
    after = requests_to(twilio)
    assert [(each["SessionStatus"], each["ErrorCode"]) for each in after] == [("failed", code)] * (document is TALK)


@pytest.mark.parametrize(
    ("document", "name", "socket", "code"),
    [
        (TALK, "relay", broken, "64102"),
        (TALK, "relay", crashing, "64105"),
        (LISTEN, "media", broken, "31920"),
        (LISTEN, "media", crashing, "31921"),
    ],
)
def test_an_applications_exception_is_raised_in_the_test_and_the_call_continues(
    document: Response, name: str, socket: Any, code: str
) -> None:
    twilio = fake_with_agents(document, **{name: socket})
    with pytest.raises(RuntimeError, match=r"no more|not at all"):
        twilio.dial(f"{APP}/voice").wait(2 * SECOND)
    twilio.run_until_idle()
    assert alerts(twilio) == [code]
    assert "says" in str(twilio.caller("+15558675310").transcript)


def test_closing_the_socket_of_a_stream_leads_to_the_next_verb() -> None:
    twilio = fake_with_agents(LISTEN, media=closing)
    caller = twilio.dial(f"{APP}/voice")
    twilio.advance(3 * SECOND)
    assert spoken_lines(caller)[2:] == [
        "00:02.0  app     closes the socket (1000)",
        "00:02.0  Twilio  is notified that <Stream> ended",
        "00:02.0  Twilio  says “Next.”",
        "00:02.3  Twilio  ends the call: at the end of the document",
    ]
    assert alerts(twilio) == []


def test_without_a_mounted_socket_application_the_test_ends_the_session() -> None:
    twilio = FakeTwilio()
    twilio.mount(APP, documents)
    caller = twilio.dial(f"{APP}/voice")
    caller.say("Hello?")
    assert caller.session is not None
    caller.end_session(HandoffData="by hand")
    assert requests_to(twilio)[0]["HandoffData"] == "by hand"


def test_an_agents_waits_take_the_fakes_time() -> None:
    async def slow(event: Any) -> Any:
        if isinstance(event, Prompt):
            await asyncio.sleep(2.5)
            return Text("At last.", last=True)
        return None

    twilio = fake_with_agents(TALK, relay=agent(slow))
    caller = twilio.dial(f"{APP}/voice")
    began = twilio.state.now
    caller.say("Hm?")
    caller.wait(timedelta(seconds=2.4))
    assert "At last." not in str(caller.transcript)
    twilio.advance(SECOND)
    assert "00:02.7  app     says “At last.”" in str(caller.transcript)
    assert twilio.state.now - began == timedelta(seconds=3.6)


def test_an_agent_may_use_the_fake_itself() -> None:
    def handler(event: Any) -> Any:
        if isinstance(event, Prompt):
            client(CreateMessage(to="+15558675310", from_="+15017122661", body=event.voice_prompt))
        return None

    twilio = fake_with_agents(TALK, relay=agent(handler))
    client = twilio.client()
    twilio.dial(f"{APP}/voice").say("Write that down.")
    assert [message.body for message in twilio.messages] == ["Write that down."]


def test_an_agent_may_end_its_own_call_by_the_api() -> None:
    def handler(event: Any) -> Any:
        if isinstance(event, Prompt):
            client(UpdateCall(calls[0], twiml="<Response><Say>Elsewhere.</Say></Response>"))
        elif isinstance(event, Setup):
            calls.append(event.call_sid)
        return None

    calls: list[str] = []
    twilio = fake_with_agents(TALK, relay=agent(handler))
    client = twilio.client()
    caller = twilio.dial(f"{APP}/voice")
    caller.say("Go on.")
    twilio.run_until_idle()
    assert caller.session is None
    assert "Elsewhere." in str(caller.transcript)


def test_a_call_is_deterministic_with_and_without_an_event_loop() -> None:
    def once() -> tuple[str, tuple[str, ...]]:
        twilio = fake_with_agents(TALK, relay=agent(saying_yes))
        caller = twilio.dial(f"{APP}/voice")
        caller.say("Is this a recording?")
        caller.wait(2 * SECOND)
        caller.hang_up()
        return str(caller.transcript), twilio.log

    async def asynchronous() -> tuple[str, tuple[str, ...]]:
        twilio = fake_with_agents(TALK, relay=agent(saying_yes))
        caller = await twilio.adial(f"{APP}/voice")
        await caller.asay("Is this a recording?")
        await caller.await_(2 * SECOND)
        await caller.ahang_up()
        return str(caller.transcript), twilio.log

    assert "Yes." in once()[0]
    assert once() == once() == asyncio.run(asynchronous())


def test_two_calls_talk_at_the_same_time() -> None:
    def handler(event: Any) -> Any:
        if isinstance(event, Setup):
            return Text(f"Hello, {event.from_}. How are you today?", last=True)
        return None

    twilio = fake_with_agents(TALK, relay=agent(handler))
    one = twilio.dial(f"{APP}/voice", from_="+15550000001")
    other = twilio.dial(f"{APP}/voice", from_="+15550000002")
    one.say("Well.")
    twilio.run_until_idle()
    assert "says “Hello, +15550000001. How are you today?”" in str(one.transcript)
    assert "says “Hello, +15550000002. How are you today?”" in str(other.transcript)


def test_a_framework_can_serve_both_http_and_websockets() -> None:
    async def voice(_: Any) -> HttpResponse:
        return HttpResponse(str(TALK), media_type="text/xml")

    async def relay(websocket: Any) -> None:
        await websocket.accept()
        while True:
            await websocket.receive_json()
            await websocket.send_json({"type": "text", "token": "Hm.", "last": True})

    twilio = FakeTwilio()
    twilio.mount(APP, Starlette(routes=[Route("/voice", voice, methods=["POST"]), WebSocketRoute("/relay", relay)]))
    caller = twilio.dial(f"{APP}/voice")
    with pytest.raises(Exception, match="1000"):  # it does not expect anybody to hang up
        caller.hang_up()
    assert caller.status == "completed"


def test_a_reset_fake_holds_no_sockets() -> None:
    twilio = fake_with_agents(TALK, relay=agent(saying_yes))
    caller = twilio.dial(f"{APP}/voice")
    caller.wait(SECOND)
    twilio.reset()
    twilio.advance(SECOND)
    assert twilio.calls == ()


def test_a_test_may_end_a_session_that_an_agent_holds() -> None:
    heard: list[Any] = []
    twilio = fake_with_agents(TALK, relay=agent(heard.append))
    caller = twilio.dial(f"{APP}/voice")
    caller.end_session(HandoffData="by hand")
    assert caller.session is None
    assert requests_to(twilio)[0]["HandoffData"] == "by hand"
    twilio.run_until_idle()
    assert caller.status == "completed"


def test_an_agent_that_works_in_a_thread_is_waited_for() -> None:
    async def slow(event: Any) -> Any:
        if isinstance(event, Prompt):
            body = await asyncio.to_thread(lambda: client(CreateMessage(to=THEIRS, from_=OURS, body="Hi")).body)
            await asyncio.to_thread(client.clock.sleep, timedelta(seconds=2))
            return Text(f"Sent: {body}", last=True)
        return None

    twilio = fake_with_agents(TALK, relay=agent(slow))
    client = twilio.client()
    caller = twilio.dial(f"{APP}/voice")
    caller.say("Write to me.")
    twilio.run_until_idle()
    assert "says “Sent: Hi”" in str(caller.transcript)


def test_an_application_that_accepts_late_is_heard_immediately() -> None:
    async def late(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        await asyncio.sleep(1)
        await send({"type": "websocket.accept"})
        await receive()
        await send({"type": "websocket.send", "text": '{"type": "text", "token": "Here.", "last": true}'})
        await asyncio.sleep(60)

    twilio = fake_with_agents(TALK, relay=late)
    caller = twilio.dial(f"{APP}/voice")
    twilio.advance(5 * SECOND)
    assert "00:01.0  app     says “Here.”" in str(caller.transcript)
