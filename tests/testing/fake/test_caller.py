from __future__ import annotations

import asyncio
import re
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest

from tests.house import ROOT
from twilio_fp import CreateCall
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.caller import CallerError
from twilio_fp.twiml import Connect, ConversationRelay, Dial, Gather, Hangup, Number, Pause, Record, Response, Say
from twilio_fp.twiml.run import Transcript

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest
    from twilio_fp.testing.fake.caller import Caller
    from twilio_fp.twiml.node import Node

OURS, THEIRS, OTHER = "+15017122661", "+15558675310", "+15551230000"
APP = "https://app.example"
GOLDEN = ROOT / "tests" / "golden" / "fake_call.txt"
SECOND = timedelta(seconds=1)


def application(request: HttpRequest) -> Node | None:
    match request.url.partition("?")[0].removeprefix(APP):
        case "/menu":
            return Response(Gather(Say("Press 1 for sales."), num_digits=1, action="/sales"))
        case "/speak":
            return Response(Gather(Say("Say it."), input=["speech"], action="/sales"))
        case "/record":
            return Response(Record(action="/sales"))
        case "/agent":
            return Response(Connect(ConversationRelay(url="wss://app.example/relay"), action="/sales"))
        case "/dial":
            return Response(Dial(OTHER, action="/sales"))
        case "/sales":
            return Response(Say("Sales."))
        case "/quiet":
            return Response([Pause(length=10), Hangup()])
        case _:
            return None


def fake() -> FakeTwilio:
    twilio = FakeTwilio()
    twilio.mount(APP, application)
    return twilio


def test_keys_are_pressed_when_the_prompt_is_over() -> None:
    caller = fake().dial(f"{APP}/menu")
    caller.press("1")
    assert str(caller.transcript).splitlines()[3:7] == [
        "00:00.0  Twilio  says “Press 1 for sales.”",
        "00:01.2  caller  presses 1",
        "00:01.2  Twilio  POST https://app.example/sales Digits=1 msg=Gather End",
        "00:01.2  app     200 text/xml; charset=utf-8 Say",
    ]


def test_keys_pressed_immediately_stop_the_prompt() -> None:
    caller = fake().dial(f"{APP}/menu")
    caller.press("1", at_once=True)
    assert "00:00.0  caller  presses 1" in str(caller.transcript)
    assert "Sales." in str(caller.transcript)


def test_words_take_their_time() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/speak")
    caller.say("the sales department, please", confidence=0.5)
    assert "Sales." in str(caller.transcript)
    request = twilio.callbacks[-1].params
    assert (request["SpeechResult"], request["Confidence"]) == ("the sales department, please", "0.5")
    assert twilio.callbacks[-1].at - twilio.callbacks[0].at > SECOND


def test_a_recording_ends_after_the_silence() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/record")
    caller.record("Call me back.", lasting=timedelta(seconds=7))
    assert twilio.callbacks[-1].params["RecordingDuration"] == "7"
    assert "Sales." in str(caller.transcript)


def test_a_session_ends_with_its_handoff_data() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/agent")
    caller.wait(timedelta(minutes=5))
    caller.end_session(HandoffData="{}")
    assert twilio.callbacks[-1].params["HandoffData"] == "{}"
    assert "Sales." in str(caller.transcript)


def test_who_hangs_up_ends_the_call() -> None:
    caller = fake().dial(f"{APP}/menu")
    caller.hang_up()
    assert (caller.status, caller.call.duration) == ("completed", 0)
    with pytest.raises(CallerError, match="has ended"):
        caller.hang_up()
    with pytest.raises(CallerError, match="has ended"):
        caller.press("1")


def test_a_dialled_leg_is_a_caller_too() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/dial")
    assert [leg.status for leg in caller.legs] == ["queued"]
    twilio.advance(timedelta(seconds=3))
    leg = caller.leg(OTHER)
    assert leg.status == "in-progress"
    assert leg.call.parent_call_sid == caller.sid
    assert leg.transcript == caller.transcript
    leg.hang_up()
    assert (leg.status, caller.status) == ("completed", "in-progress")
    assert twilio.callbacks[-1].params["DialCallStatus"] == "completed"
    with pytest.raises(UsageError, match=r"has dialled \(\+\d+\), got '\+15550000000' \(str\)$"):
        caller.leg("+15550000000")


def test_a_leg_that_is_the_outer_caller_is_found_by_the_fake_as_the_error_says() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/dial")
    twilio.advance(timedelta(seconds=3))
    outer = str(caller.call.from_)
    with pytest.raises(UsageError, match=re.escape(f"got {outer!r} (str): write twilio.caller({outer!r})")):
        caller.leg(OTHER).leg(outer)
    assert twilio.caller(outer).sid == caller.sid


def test_a_transcript_shows_how_a_refusals_body_begins() -> None:
    twilio = FakeTwilio()
    twilio.mount(APP, lambda _: HttpResponse(422, body=b'{"detail": "field required: From"}'))
    caller = twilio.dial(f"{APP}/menu")
    assert 'the response has status 422: \'{"detail": "field required: From"}\'' in str(caller.transcript)


def test_a_leg_that_rings_need_not_take_the_call() -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}/dial")
    twilio.advance(SECOND)
    caller.leg(OTHER).hang_up()
    assert twilio.callbacks[-1].params["DialCallStatus"] == "busy"


@pytest.mark.parametrize("path", ["/dial", "/agent"])
def test_pressing_a_key_when_nothing_listens_is_an_error(path: str) -> None:
    twilio = fake()
    caller = twilio.dial(f"{APP}{path}")
    twilio.advance(timedelta(seconds=3))
    if path == "/dial":
        with pytest.raises(CallerError, match="the call is in a bridge"):
            caller.press("1")
    with pytest.raises(CallerError, match="cannot end the session") if path == "/dial" else pytest.raises(UsageError):
        caller.end_session() if path == "/dial" else caller.press("x")


def test_pressing_a_key_in_a_call_that_never_listens_is_an_error_at_its_end() -> None:
    caller = fake().dial(f"{APP}/quiet")
    with pytest.raises(CallerError, match=r"cannot press 1: the call has ended \(completed\)"):
        caller.press("1")


def test_a_called_party_answers_after_ringing() -> None:
    twilio = fake()
    call = twilio.client()(CreateCall(to=THEIRS, from_=OURS, url=f"{APP}/menu"))
    person = twilio.caller(THEIRS)
    assert (person.sid, person.status, person.transcript) == (call.sid, "queued", Transcript())
    with pytest.raises(CallerError, match="a document yet"):
        person.press("1", at_once=True)
    person.press("1")
    assert "Sales." in str(person.transcript)
    assert repr(person) == f"Caller('{THEIRS}', call='{call.sid}', status='in-progress')"


def test_every_method_has_an_asynchronous_twin_that_does_the_same() -> None:
    def script(twilio: FakeTwilio) -> str:
        menu = twilio.dial(f"{APP}/menu")
        menu.wait(SECOND)
        menu.press("1")
        menu.hang_up()
        twilio.dial(f"{APP}/speak").say("sales")
        twilio.dial(f"{APP}/record").record("sales")
        twilio.dial(f"{APP}/agent").end_session(HandoffData="x")
        return "\n".join(twilio.log)

    async def ascript(twilio: FakeTwilio) -> str:
        menu = await twilio.adial(f"{APP}/menu")
        await menu.await_(SECOND)
        await menu.apress("1")
        await menu.ahang_up()
        await (await twilio.adial(f"{APP}/speak")).asay("sales")
        await (await twilio.adial(f"{APP}/record")).arecord("sales")
        await (await twilio.adial(f"{APP}/agent")).aend_session(HandoffData="x")
        return "\n".join(twilio.log)

    one, other = fake(), fake()
    assert script(one) == asyncio.run(ascript(other))
    assert one.state == other.state


def test_an_applications_error_is_raised_where_a_key_is_pressed() -> None:
    class OurError(Exception):
        pass

    def broken(request: HttpRequest) -> Node | None:
        if request.url.endswith("/sales"):
            raise OurError
        return application(request)

    twilio = FakeTwilio()
    twilio.mount(APP, broken)
    caller = twilio.dial(f"{APP}/menu")
    with pytest.raises(OurError):
        caller.press("1")


def the_call() -> Caller:
    """Return the caller of a call in which much happens."""
    documents = {
        "/voice": Response(
            [Gather(Say("Press 1 for sales, or say what you want."), input=["dtmf", "speech"], action="/menu")]
        ),
        "/menu": Response(
            [Say("I will put you through."), Dial(Number(OTHER, url="/whisper"), timeout=20, action="/after")]
        ),
        "/whisper": Response(Gather(Say("A call from our menu. Press 1 to take it."), num_digits=1, action="/taken")),
        "/taken": Response(Say("Thank you.")),
        "/after": Response([Say("Leave a message."), Record(max_length=30, action="/thanks")]),
        "/thanks": Response([Say("Good bye."), Hangup(), Say("Never said.")]),
    }

    def answer(request: HttpRequest) -> Node:
        return documents[request.url.removeprefix(APP)]

    twilio = FakeTwilio()
    twilio.mount(APP, answer)
    caller = twilio.dial(f"{APP}/voice")
    caller.say("Sales, please.")
    caller.wait(timedelta(seconds=5))
    colleague = caller.leg(OTHER)
    colleague.press("1")
    caller.wait(timedelta(seconds=30))
    colleague.hang_up()
    caller.record("Please call me back.", lasting=timedelta(seconds=4))
    twilio.run_until_idle()
    return caller


def test_a_whole_call_reads_as_a_dialogue() -> None:
    assert f"{the_call().transcript}\n" == GOLDEN.read_text("utf-8")


def test_both_ends_of_a_bridge_are_heard_and_no_further_documents_run() -> None:
    twilio = FakeTwilio()
    twilio.mount("https://app.example", lambda request: Response(Dial("+15558675399")))
    caller = twilio.dial("https://app.example/voice")
    caller.wait(timedelta(seconds=5))
    desk = caller.leg("+15558675399")
    caller.say("Who is there?")
    desk.say("The desk.")
    desk.press("5")
    heard = [(entry.who, entry.text) for entry in caller.transcript if entry.kind in ("speaks", "presses")]
    assert heard == [("caller", "Who is there?"), ("+15558675399", "The desk."), ("+15558675399", "5")]
    assert len(twilio.callbacks) == 1


@pytest.mark.parametrize("odd", [5, "1s", True, timedelta(seconds=-1)], ids=repr)
def test_how_long_somebody_speaks_is_a_time(odd: Any) -> None:
    twilio = FakeTwilio()
    twilio.mount("https://app.example", lambda request: Response(Record()))
    with pytest.raises(UsageError, match=r"^lasting must be a non-negative timedelta, got "):
        twilio.dial("https://app.example/").record("Hi", lasting=odd)


def test_waiting_beyond_the_calendar_is_refused() -> None:
    twilio = FakeTwilio()
    twilio.mount("https://app.example", lambda request: Response(Pause(length=60)))
    with pytest.raises(UsageError, match=r"^by must lead to a time before the year 10000, got "):
        twilio.dial("https://app.example/").wait(timedelta.max)
