from __future__ import annotations

from typing import TYPE_CHECKING

from twilio_fp import CreateCall
from twilio_fp.http import HttpRequest, HttpResponse
from twilio_fp.rest.api.v2010 import ListCallEvent, ListCallNotification
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.call_events import record_in_call
from twilio_fp.testing.fake.start import ACCOUNT, started
from twilio_fp.twiml import Gather, Redirect, Response, Say

if TYPE_CHECKING:
    from twilio_fp.twiml.node import Node

APP = "https://app.example"


def application(request: HttpRequest) -> Node | HttpResponse | None:
    match request.url.partition("?")[0].removeprefix(APP):
        case "/voice":
            return Response([Gather(num_digits=1, action="/menu"), Redirect("/gone")])
        case "/menu":
            return Response(Say("Hello."))
        case "/gone":
            return HttpResponse(410)
        case _:
            return None


def test_a_call_lists_its_requests_and_responses_in_order() -> None:
    twilio = FakeTwilio()
    twilio.mount(APP, application)
    client = twilio.client()
    call = client(CreateCall(to="+15558675310", from_="+15017122661", url=f"{APP}/voice", status_callback=f"{APP}/end"))
    twilio.caller("+15558675310").press("1")
    twilio.run_until_idle()
    events = client.collect(ListCallEvent(call.sid, page_size=2))
    assert [(each.request["url"], each.response["response_code"]) for each in events] == [
        (f"{APP}/voice", 200),
        (f"{APP}/menu", 200),
        (f"{APP}/end", 204),
    ]
    assert events[1].request["parameters"]["Digits"] == "1"
    assert "Hello." in events[1].response["response_body"]
    assert client(ListCallNotification(call.sid)).items == ()


def test_a_calls_failures_are_in_its_own_notifications_only() -> None:
    twilio = FakeTwilio()
    twilio.mount(APP, application)
    client = twilio.client()
    fails, other = twilio.dial(f"{APP}/voice"), twilio.dial(f"{APP}/menu")
    twilio.run_until_idle()
    (notification,) = client.collect(ListCallNotification(fails.sid))
    assert (notification.error_code, notification.call_sid, notification.request_url) == (
        "11200",
        fails.sid,
        f"{APP}/gone",
    )
    assert client.collect(ListCallNotification(other.sid)) == ()
    assert [each.response["response_code"] for each in client.collect(ListCallEvent(fails.sid))] == [200, 410]


def test_a_request_about_anything_else_belongs_to_no_call() -> None:
    state = started()
    request = HttpRequest("POST", f"{APP}/status")
    assert record_in_call(state, f"{ACCOUNT}/api/2010-04-01/Messages/SM1", request, (), None) is state
    assert record_in_call(state, f"{ACCOUNT}/api/2010-04-01/Calls/CA1", request, (), None) is state
