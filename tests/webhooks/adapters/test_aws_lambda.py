"""The responses of a Lambda function, in each of the three formats of its callers."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from twilio_fp.errors import UsageError
from twilio_fp.webhooks import IncomingMessage, WebhookResponse, sign_webhook
from twilio_fp.webhooks.adapters.aws_lambda import function

KEY = "12345"
URL = "https://example.com/sms"
SMS = {"MessageSid": "SM1", "Body": "Hi"}


def new_event(**changes: Any) -> dict[str, Any]:
    request = sign_webhook(SMS, URL, KEY)
    return {
        "version": "2.0",
        "requestContext": {"http": {"method": "POST"}, "domainName": "example.com"},
        "rawPath": "/sms",
        "headers": {name: str(value) for name, value in request.headers.fields},
        "body": request.body.decode(),
        **changes,
    }


def elb(**changes: Any) -> dict[str, Any]:
    headers = new_event()["headers"]
    return {
        "requestContext": {"elb": {}},
        "httpMethod": "POST",
        "path": "/sms",
        "multiValueHeaders": {name: [value] for name, value in headers.items()},
        "body": new_event()["body"],
        **changes,
    }


def invoke(event: Any, result: Any = None) -> dict[str, Any]:
    return function(lambda _: result, IncomingMessage, keys=KEY)(event, None)


def cookies(count: int) -> WebhookResponse:
    fields = [("Set-Cookie", f"c{number}=1") for number in range(count)]
    return WebhookResponse(200, [("X", "1"), *fields], b"ok")


def test_the_handler_gets_the_event() -> None:
    seen: list[IncomingMessage] = []

    def handle(message: IncomingMessage) -> str:
        seen.append(message)
        return "<Response/>"

    response = function(handle, IncomingMessage, keys=KEY)(new_event(), None)
    assert [message.body for message in seen] == ["Hi"]
    assert (response["statusCode"], response["body"], response["isBase64Encoded"]) == (200, "<Response/>", False)


def test_an_unsigned_request_is_refused() -> None:
    assert invoke(new_event(body="MessageSid=SM2"))["statusCode"] == 403
    assert invoke(new_event(headers={}))["statusCode"] == 403


@pytest.mark.parametrize("event", [{}, None, [], {"requestContext": {}}])
def test_an_event_that_is_not_a_request_is_refused(event: Any) -> None:
    response = invoke(event)
    assert (response["statusCode"], response["body"]) == (400, "The event is not an HTTP request.")
    assert response["headers"]["Content-Type"].startswith("text/plain")


def test_a_lambda_response_is_returned_unchanged() -> None:
    result = {"statusCode": 418, "body": "short"}
    assert invoke(new_event(), result) == result
    assert invoke(new_event(), result) is not result


def test_a_body_that_is_not_utf_8_is_sent_as_base64() -> None:
    response = invoke(new_event(), WebhookResponse(200, {}, b"\xff"))
    assert (response["body"], response["isBase64Encoded"]) == (base64.b64encode(b"\xff").decode(), True)


@pytest.mark.parametrize(("count", "set_cookie"), [(0, None), (1, "c0=1"), (2, "c0=1, c1=1")])
def test_format_1_0_has_cookies_in_one_header(count: int, set_cookie: str | None) -> None:
    response = invoke(new_event(version="1.0"), cookies(count))
    assert "cookies" not in response
    assert response["headers"].get("Set-Cookie") == set_cookie
    assert response["headers"]["X"] == "1"


def test_format_2_0_lists_several_cookies() -> None:
    one, two = invoke(new_event(), cookies(1)), invoke(new_event(), cookies(2))
    assert (one["headers"]["Set-Cookie"], "cookies" in one) == ("c0=1", False)
    assert (two["cookies"], "Set-Cookie" in two["headers"], two["headers"]["X"]) == (["c0=1", "c1=1"], False, "1")


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_load_balancer_that_sends_lists_gets_lists(count: int) -> None:
    response = invoke(elb(), cookies(count))
    assert response["statusCode"] == 200
    assert "headers" not in response
    assert response["multiValueHeaders"]["X"] == ["1"]
    assert response["multiValueHeaders"].get("Set-Cookie") == ([f"c{number}=1" for number in range(count)] or None)


def test_a_handler_that_is_not_callable_is_refused() -> None:
    handler: Any = "handler"
    with pytest.raises(UsageError, match=r"^handle must be a function, got a value of type str$"):
        function(handler, IncomingMessage, keys=KEY)
