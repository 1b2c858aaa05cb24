from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs

import pytest

from twilio_fp import ApiError, CreateMessage, twiml
from twilio_fp.http import HttpResponse
from twilio_fp.rest.api.v2010 import CreateIncomingPhoneNumber
from twilio_fp.rest.monitor.v1 import ListAlert
from twilio_fp.testing import FakeTwilio
from twilio_fp.webhooks import IncomingMessage, WebhookRequest, answer, parse_event, verify

if TYPE_CHECKING:
    from twilio_fp.http import HttpRequest

OURS, THEIRS = "+15017122661", "+15558675310"
URL = "https://app.example/sms"


def fake(reply: Any, **settings: Any) -> FakeTwilio:
    """Return a fake whose number asks an application that answers so."""
    twilio = FakeTwilio()
    twilio.mount("https://app.example", reply if callable(reply) else lambda _: reply)
    twilio.client()(CreateIncomingPhoneNumber(phone_number=OURS, sms_url=URL, **settings))
    return twilio


def bodies(twilio: FakeTwilio) -> list[str | None]:
    return [message.body for message in twilio.messages if message.direction == "outbound-reply"]


def alerts(twilio: FakeTwilio) -> list[str | None]:
    return [alert.error_code for alert in twilio.client().stream(ListAlert())]


def test_the_application_gets_a_signed_event_and_its_twiml_is_the_reply() -> None:
    events: list[IncomingMessage] = []

    def app(request: HttpRequest) -> twiml.Response:
        webhook = WebhookRequest.from_http(request)
        event = parse_event(verify(webhook, keys=twilio.credentials), IncomingMessage)
        events.append(event)
        return twiml.Response([twiml.Message(f"You said {event.body}"), twiml.Message("Bye", to="+15550001111")])

    twilio = fake(app)
    received = twilio.receive_message(from_=THEIRS, to=OURS, body="Hi", media=["https://a.example/cat.png"])
    assert (received.status, received.direction, received.num_media, received.sid[:2]) == (
        "received",
        "inbound",
        1,
        "MM",
    )
    (event,) = events
    assert (event.body, event.from_, event.to, event.num_media) == ("Hi", THEIRS, OURS, 1)
    assert bodies(twilio) == ["You said Hi", "Bye"]
    assert [message.to for message in twilio.messages[1:]] == [THEIRS, "+15550001111"]
    twilio.run_until_idle()
    assert {message.status for message in twilio.messages[1:]} == {"delivered"}


@pytest.mark.parametrize("reply", [None, twiml.Response(), ""])
def test_an_empty_response_sends_nothing(reply: Any) -> None:
    twilio = fake(reply)
    twilio.receive_message(from_=THEIRS, to=OURS, body="Hi")
    assert bodies(twilio) == []
    assert len(twilio.callbacks) == 1


def test_plain_text_is_sent_as_a_reply() -> None:
    twilio = fake("Hello there")
    twilio.receive_message(from_=THEIRS, to=OURS, body="Hi")
    assert bodies(twilio) == ["Hello there"]


@pytest.mark.parametrize(
    ("body", "content", "code"),
    [
        (b"<Response><Message>", "text/xml", "12100"),
        (b"<Reply/>", "text/xml", "12102"),
        (b"{}", "application/json", "12300"),
        (b"<Response>" + b" " * 65536 + b"</Response>", "text/xml", "11750"),
        (b"<Response><Say>Hi</Say></Response>", "text/xml", "12200"),
        (b"<Response><Message/></Response>", "text/xml", "14103"),
        (b"<Response>" + b"<Message>x</Message>" * 11 + b"</Response>", "text/xml", "14109"),
        (b"<Response><Message to='+15017122661'>x</Message></Response>", "text/xml", "14101"),
        (b"<Response><Redirect>/sms</Redirect></Response>", "text/xml", "14106"),
    ],
)
def test_an_invalid_response_becomes_an_alert(body: bytes, content: str, code: str) -> None:
    from twilio_fp import HttpResponse

    twilio = fake(HttpResponse(200, {"Content-Type": content}, body))
    twilio.receive_message(from_=THEIRS, to=OURS, body="Hi")
    assert code in alerts(twilio)


def test_a_redirect_fetches_another_document() -> None:
    def app(request: HttpRequest) -> twiml.Response:
        if request.url.endswith("/other"):
            return twiml.Response(twiml.Message("from the other"))
        return twiml.Response(twiml.Redirect("/other"))

    twilio = fake(app)
    twilio.receive_message(from_=THEIRS, to=OURS, body="Hi")
    assert bodies(twilio) == ["from the other"]


def test_the_action_of_a_message_continues_the_document() -> None:
    def app(request: HttpRequest) -> twiml.Response:
        if request.url.endswith("/sent"):
            assert parse_qs(request.body.decode())["MessageStatus"] == ["queued"]
            return twiml.Response(twiml.Message("second"))
        return twiml.Response([twiml.Message("first", action="/sent"), twiml.Message("never")])

    twilio = fake(app)
    twilio.receive_message(from_=THEIRS, to=OURS, body="Hi")
    assert bodies(twilio) == ["first", "second"]


def test_an_application_error_goes_to_the_fallback_and_then_to_the_test() -> None:
    def app(request: HttpRequest) -> str:
        if request.url.endswith("/fallback"):
            form = parse_qs(request.body.decode())
            return f"failed with {form['ErrorCode'][0]} at {form['ErrorUrl'][0]}"
        raise RuntimeError("a fault of the application")

    twilio = fake(app, sms_fallback_url="https://app.example/fallback")
    with pytest.raises(RuntimeError, match="a fault of the application"):
        twilio.receive_message(from_=THEIRS, to=OURS, body="Hi")
    twilio.run_until_idle()
    assert bodies(twilio) == [f"failed with 11200 at {URL}"]
    assert alerts(twilio) == ["11200"]


def test_an_address_without_an_application_is_tried_twice_and_then_an_alert() -> None:
    twilio = FakeTwilio()
    twilio.client()(CreateIncomingPhoneNumber(phone_number=OURS, sms_url="https://elsewhere.example/sms"))
    twilio.receive_message(from_=THEIRS, to=OURS, body="Hi")
    assert len(twilio.callbacks) == 2
    assert alerts(twilio) == ["11205"]


def test_stop_blocks_the_sender_until_start() -> None:
    twilio = fake(twiml.Response(twiml.Message("thanks")))
    client = twilio.client()
    twilio.receive_message(from_=THEIRS, to=OURS, body=" stop ")
    with pytest.raises(ApiError) as caught:
        client(CreateMessage(to=THEIRS, from_=OURS, body="Hi"))
    assert caught.value.code == 21610
    assert alerts(twilio) == ["21610"]  # the reply of the application
    assert client(CreateMessage(to=THEIRS, from_="+15017122662", body="Hi")).status == "queued"
    twilio.receive_message(from_=THEIRS, to=OURS, body="START")
    assert client(CreateMessage(to=THEIRS, from_=OURS, body="Hi")).status == "queued"


@pytest.mark.parametrize(
    ("number", "word", "is_heeded"),
    [
        ("+18005550100", "STOP", True),
        ("+18005550100", "CANCEL", False),
        ("+15017122661", "CANCEL", True),
        ("12345", "STOP", False),
    ],
)
def test_each_kind_of_number_has_its_own_keywords(number: str, word: str, is_heeded: bool) -> None:
    twilio = FakeTwilio()
    twilio.receive_message(from_=THEIRS, to=number, body=word)
    assert bool(bodies(twilio)) is is_heeded


def test_stop_please_is_an_ordinary_message() -> None:
    twilio = fake(None)
    twilio.receive_message(from_=THEIRS, to=OURS, body="STOP PLEASE")
    assert bodies(twilio) == []
    assert twilio.client()(CreateMessage(to=THEIRS, from_=OURS, body="Hi")).status == "queued"


def test_a_reply_reports_its_status_if_it_requests_that() -> None:
    twilio = fake(twiml.Response(twiml.Message("Hi", status_callback="https://app.example/status")))
    twilio.receive_message(from_=THEIRS, to=OURS, body="Hi")
    twilio.advance(timedelta(seconds=10))
    assert [each.params["MessageStatus"] for each in twilio.callbacks[1:]] == ["sent", "delivered"]


async def _receives(twilio: FakeTwilio) -> str | None:
    return (await twilio.areceive_message(from_=THEIRS, to=OURS, body="Hi", url=URL)).body


def test_an_asynchronous_application_runs_in_the_event_loop() -> None:
    import asyncio

    loops: list[object] = []

    async def app(_: HttpRequest) -> str:
        loops.append(asyncio.get_running_loop())
        return "Hello"

    async def main() -> None:
        twilio = FakeTwilio()
        twilio.mount("https://app.example", app)
        assert await _receives(twilio) == "Hi"
        assert loops == [asyncio.get_running_loop()]
        assert bodies(twilio) == ["Hello"]

    asyncio.run(main())


def test_whatsapp_parameters_and_custom_ones_are_sent() -> None:
    twilio = fake(answer(None))
    twilio.receive_message(from_=f"whatsapp:{THEIRS}", to=f"whatsapp:{OURS}", body="Hi", OptOutType="HELP")
    params = twilio.callbacks[0].params
    assert (params["WaId"], params["OptOutType"]) == (THEIRS[1:], "HELP")


def counting(lasts: str = "") -> Any:
    """Return an application that counts what each sender wrote, in a cookie."""

    def application(request: HttpRequest) -> HttpResponse:
        held = dict(request.headers.reveal()).get("Cookie", "n=0")
        count = int(held.partition("=")[2]) + 1
        fields = {"Content-Type": "text/plain", "Set-Cookie": f"n={count}; Path=/{lasts}"}
        return HttpResponse(200, fields, f"{count}".encode())

    return application


def test_cookies_belong_to_a_pair_of_numbers_for_four_hours() -> None:
    twilio = fake(counting())
    for sender in (THEIRS, THEIRS, "+15558675311", THEIRS):
        twilio.receive_message(from_=sender, to=OURS, body="Hi")
    assert bodies(twilio) == ["1", "2", "1", "3"]
    twilio.advance(timedelta(hours=4))
    twilio.receive_message(from_=THEIRS, to=OURS, body="Hi")
    assert bodies(twilio)[-1] == "1"


def test_a_deleted_cookie_is_not_sent_again() -> None:
    twilio = fake(counting("; Max-Age=0"))
    for _ in range(2):
        twilio.receive_message(from_=THEIRS, to=OURS, body="Hi")
    assert bodies(twilio) == ["1", "1"]


@pytest.mark.parametrize(("status", "method", "has_body"), [(302, "GET", False), (308, "POST", True)])
def test_an_http_redirect_is_followed(status: int, method: str, has_body: bool) -> None:
    def application(request: HttpRequest) -> HttpResponse:
        if request.url.endswith("/sms"):
            return HttpResponse(status, {"Location": "/sms/", "Set-Cookie": "seen=1"})
        cookie = dict(request.headers.reveal()).get("Cookie")
        message = f"{request.method} {cookie} {b'Body=Hi' in request.body}"
        return HttpResponse(200, {"Content-Type": "text/plain"}, message.encode())

    twilio = fake(application)
    twilio.receive_message(from_=THEIRS, to=OURS, body="Hi")
    assert (bodies(twilio), alerts(twilio)) == ([f"{method} seen=1 {has_body}"], [])


@pytest.mark.parametrize(("location", "code", "requests"), [("/sms", "11215", 11), ("mailto:a@b.example", "11200", 1)])
def test_endless_and_invalid_redirects_end_in_an_alert(location: str, code: str, requests: int) -> None:
    twilio = fake(HttpResponse(302, {"Location": location}))
    twilio.receive_message(from_=THEIRS, to=OURS, body="Hi")
    assert (alerts(twilio), len(twilio.callbacks)) == ([code], requests)


def test_an_address_without_an_application_causes_one_warning() -> None:
    twilio = fake(None)
    for _ in range(2):
        twilio.receive_message(from_=THEIRS, to=OURS, body="Hi", url="https://other.example/sms")
    assert twilio.warnings == ("the request to https://other.example/sms failed: no application is mounted there",)


def test_the_log_says_why_no_application_handles_a_message() -> None:
    twilio = FakeTwilio()
    twilio.receive_message(from_=THEIRS, to=OURS, body="Hi")
    assert f"{OURS} has no sms_url" in twilio.log[-1]
    assert twilio.receive_call(from_=THEIRS, to=OURS).status == "failed"
    assert f"{OURS} has no voice_url" in twilio.log[-2]
