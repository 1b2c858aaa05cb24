"""Calls of any documents: they end, the same way synchronous or not, and in the time that they take."""

from __future__ import annotations

import asyncio
import contextlib
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from twilio_fp import CreateCall
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.caller import CallerError
from twilio_fp.testing.strategies import voice_documents
from twilio_fp.twiml import Gather, Hangup, Pause, Play, Redirect, Response, Say

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest
    from twilio_fp.testing.fake.caller import Caller
    from twilio_fp.twiml.node import Node

OURS, THEIRS = "+15017122661", "+15558675310"
APP = "https://app.example"
SECOND = timedelta(seconds=1)
DONE = {"completed", "busy", "no-answer", "failed", "canceled"}


def serving(documents: dict[str, Any]) -> FakeTwilio:
    def application(request: HttpRequest) -> Any:
        return documents.get(request.url.partition("?")[0].removeprefix(APP))

    twilio = FakeTwilio()
    twilio.mount(APP, application)
    return twilio


# Whatever the documents say

DOINGS = st.one_of(
    st.tuples(st.just("press"), st.sampled_from(("1", "12#", "*"))),
    st.tuples(st.just("press at once"), st.sampled_from(("1", "*"))),
    st.tuples(st.just("say"), st.sampled_from(("yes", "I would like to speak with somebody."))),
    st.tuples(st.just("wait"), st.integers(0, 30)),
    st.tuples(st.just("hang up"), st.none()),
    st.tuples(st.just("end the session"), st.none()),
)


async def ado(caller: Caller, doing: str, what: Any) -> None:
    match doing:
        case "press":
            await caller.apress(what)
        case "press at once":
            await caller.apress(what, at_once=True)
        case "say":
            await caller.asay(what)
        case "wait":
            await caller.await_(what * SECOND)
        case "hang up":
            await caller.ahang_up()
        case _:
            await caller.aend_session()


def do(caller: Caller, doing: str, what: Any) -> None:
    match doing:
        case "press":
            caller.press(what)
        case "press at once":
            caller.press(what, at_once=True)
        case "say":
            caller.say(what)
        case "wait":
            caller.wait(what * SECOND)
        case "hang up":
            caller.hang_up()
        case _:
            caller.end_session()


@settings(deadline=None)
@given(voice_documents(max_depth=2, max_children=3), st.lists(DOINGS, max_size=5))
def test_a_call_of_any_document_ends_in_sync_and_async_runs(document: Response, doings: list[tuple[str, Any]]) -> None:
    one, other = serving({"/voice": document}), serving({"/voice": document})
    call = CreateCall(to=THEIRS, from_=OURS, url=f"{APP}/voice", time_limit=60)
    caller = one.caller(one.client()(call).sid)
    for doing, what in doings:
        with contextlib.suppress(CallerError):
            do(caller, doing, what)
    one.advance(timedelta(minutes=5))
    assert caller.status in DONE
    assert {call.status for call in one.calls} <= DONE

    async def same() -> Caller:
        caller = other.caller((await other.async_client()(call)).sid)
        for doing, what in doings:
            with contextlib.suppress(CallerError):
                await ado(caller, doing, what)
        await other.aadvance(timedelta(minutes=5))
        return caller

    assert asyncio.run(same()).transcript == caller.transcript
    assert one.state == other.state
    assert one.log == other.log


@settings(deadline=None)
@given(voice_documents(max_depth=2, max_children=3), st.lists(st.integers(0, 40), max_size=6))
def test_advancing_in_steps_equals_advancing_all_at_once(document: Response, pieces: list[int]) -> None:
    one, other = serving({"/voice": document}), serving({"/voice": document})
    callers = one.dial(f"{APP}/voice"), other.dial(f"{APP}/voice")
    one.advance(sum(pieces) * SECOND)
    for piece in pieces:
        other.advance(piece * SECOND)
    assert callers[0].transcript == callers[1].transcript
    assert one.state == other.state


# Time


def test_speech_takes_its_time_and_no_more() -> None:
    twilio = serving({"/voice": Response([Say("x" * 150), Play("https://app.example/a.mp3"), Pause(length=7)])})
    caller = twilio.dial(f"{APP}/voice")
    twilio.advance(timedelta(seconds=19.9))
    assert caller.status == "in-progress"
    twilio.advance(timedelta(seconds=0.2))
    assert (caller.status, caller.call.duration) == ("completed", 20)


def test_a_call_has_a_time_limit() -> None:
    twilio = serving({"/voice": Response([Say("Again.", loop=0)])})
    sid = twilio.client()(CreateCall(to=THEIRS, from_=OURS, url=f"{APP}/voice", time_limit=60)).sid
    twilio.run_until_idle()
    assert {call.sid: call.duration for call in twilio.calls}[sid] == 60


# Requests


def test_each_call_has_its_own_cookies() -> None:
    seen: list[str] = []

    def application(request: HttpRequest) -> HttpResponse:
        seen.append(dict(request.headers.reveal()).get("Cookie", ""))
        body = str(Response(Redirect("/again") if len(seen) < 3 else Hangup())).encode()
        headers = (("Content-Type", "text/xml"), ("Set-Cookie", f"n={len(seen)}; Path=/"), ("Set-Cookie", "a=b"))
        return HttpResponse(200, headers, body)

    twilio = FakeTwilio()
    twilio.mount(APP, application)
    twilio.dial(f"{APP}/voice")
    assert seen == ["", "n=1; a=b", "n=2; a=b"]
    seen.clear()
    twilio.dial(f"{APP}/voice")
    assert seen[0] == ""


@pytest.mark.parametrize(("status", "method"), [(302, "GET"), (307, "POST")])
def test_redirects_are_followed(status: int, method: str) -> None:
    def application(request: HttpRequest) -> Node | HttpResponse:
        if request.url == f"{APP}/voice":
            return HttpResponse(status, {"Location": "/other", "Set-Cookie": "a=b"}, b"")
        assert dict(request.headers.reveal())["Cookie"] == "a=b"
        return Response(Say("Here."))

    twilio = FakeTwilio()
    twilio.mount(APP, application)
    caller = twilio.dial(f"{APP}/voice")
    assert "says “Here.”" in str(caller.transcript)
    assert (twilio.callbacks[-1].request.method, twilio.callbacks[-1].request.url) == (method, f"{APP}/other")
    assert ("CallSid" in twilio.callbacks[-1].params) == (method == "POST")


def test_endless_redirects_end() -> None:
    twilio = serving({"/voice": HttpResponse(302, {"Location": "/voice"}, b"")})
    caller = twilio.dial(f"{APP}/voice")
    assert len(twilio.callbacks) == 11
    assert "11215" in str(caller.transcript)


def test_a_failing_document_is_reported_once_and_the_fallback_takes_over() -> None:
    from twilio_fp.rest.monitor.v1 import ListAlert

    twilio = serving({"/voice": HttpResponse(500), "/fallback": Response(Say("Sorry."))})
    client = twilio.client()
    call = CreateCall(to=THEIRS, from_=OURS, url=f"{APP}/voice", fallback_url=f"{APP}/fallback")
    sid = client(call).sid
    twilio.run_until_idle()
    assert "says “Sorry.”" in str(twilio.caller(sid).transcript)
    params = twilio.callbacks[-1].params
    assert (params["ErrorCode"], params["ErrorUrl"]) == ("11200", f"{APP}/voice")
    assert [alert.error_code for alert in client(ListAlert()).items] == ["11200"]


def test_without_an_application_the_caller_hears_an_apology() -> None:
    twilio = FakeTwilio()
    caller = twilio.dial("https://nowhere.example/voice")
    twilio.run_until_idle()
    assert "application error" in str(caller.transcript)
    assert "11205" in str(caller.transcript)


def test_the_first_request_is_made_while_it_rings() -> None:
    twilio = serving({"/voice": Response([Gather(Say("Press.")), Hangup()])})
    caller = twilio.dial(f"{APP}/voice")
    assert twilio.callbacks[0].params["CallStatus"] == "ringing"
    assert caller.status == "in-progress"
    caller.press("1", at_once=True)
    caller.press("#", at_once=True)
    params = twilio.callbacks[1].params
    assert (params["CallStatus"], params["Digits"]) == ("in-progress", "1")


def test_a_snapshot_of_a_call_can_be_continued_repeatedly() -> None:
    menu = Response([Gather(Say("Press a key."), num_digits=1, action="/other"), Say("Nothing.")])
    twilio = serving({"/voice": menu, "/other": Response(Say("Something."))})
    caller = twilio.dial(f"{APP}/voice")
    before = twilio.state
    caller.press("1")
    pressed = str(caller.transcript)
    twilio.state = before
    twilio.run_until_idle()
    assert "says “Nothing.”" in str(caller.transcript)
    twilio.state = before
    caller.press("1")
    assert str(caller.transcript) == pressed
    assert "says “Something.”" in pressed


def test_a_call_runs_through_ten_documents() -> None:
    documents: dict[str, Any] = {
        f"/{place}": Response(Gather(Say("Press."), num_digits=1, action=f"/{place + 1}")) for place in range(10)
    }
    twilio = serving(documents | {"/10": Response(Hangup())})
    caller = twilio.dial(f"{APP}/0")
    for _ in range(10):
        caller.press("1")
    assert caller.status == "completed"


def test_an_event_that_the_call_cannot_have_is_a_callers_mistake() -> None:
    twilio = serving({"/voice": Response(Pause(length=5))})
    with pytest.raises(UsageError, match="digits"):
        twilio.dial(f"{APP}/voice").press("x")
