"""The adapter for WSGI applications: what it reads, passes on, and responds."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest

from twilio_fp.errors import UsageError
from twilio_fp.webhooks import IncomingMessage, Verified, WebhookResponse, sign_webhook
from twilio_fp.webhooks.adapters.wsgi import EVENT, application, middleware

KEY = "12345"
URL = "https://example.com/sms"
REQUEST = sign_webhook({"MessageSid": "SM1", "Body": "Hi"}, URL, KEY)
SIZE = len(REQUEST.body)


class Input(BytesIO):
    """A body that notes how much of it is asked for."""

    asked: tuple[int | None, ...] = ()

    def read(self, size: int | None = -1, /) -> bytes:
        self.asked += (size,)
        return super().read(size)


def environ(body: bytes = REQUEST.body, **changes: Any) -> dict[str, Any]:
    signature = str(REQUEST.headers["X-Twilio-Signature"])
    return {
        "REQUEST_METHOD": "POST",
        "wsgi.url_scheme": "https",
        "HTTP_HOST": "example.com",
        "SCRIPT_NAME": "",
        "PATH_INFO": "/sms",
        "QUERY_STRING": "",
        "CONTENT_TYPE": "application/x-www-form-urlencoded",
        "CONTENT_LENGTH": str(len(body)),
        "HTTP_X_TWILIO_SIGNATURE": signature,
        "wsgi.input": Input(body),
        **changes,
    }


def sent(app: Any, given: dict[str, Any]) -> tuple[str, bytes]:
    status: list[str] = []

    def start(line: str, _: object) -> None:
        status.append(line)

    body = b"".join(app(given, start))
    return status[0], body


def test_an_event_is_handled_and_responded_to() -> None:
    app = application(
        lambda message: WebhookResponse(202, {}, (message.body or "").encode()), IncomingMessage, keys=KEY
    )
    given = environ()
    assert sent(app, given) == ("202 Accepted", b"Hi")
    assert given["wsgi.input"].asked == (SIZE,)


def test_the_wrapped_application_gets_the_event_and_the_body() -> None:
    seen: list[dict[str, Any]] = []

    def following(held: dict[str, Any], start: Any) -> list[bytes]:
        seen.append(held)
        start("200 OK", [])
        return [held["wsgi.input"].read()]

    given = environ(OTHER="kept")
    assert sent(middleware(following, IncomingMessage, keys=KEY), given) == ("200 OK", REQUEST.body)
    (held,) = seen
    assert (held[EVENT].body, held["CONTENT_LENGTH"], held["OTHER"]) == ("Hi", str(SIZE), "kept")
    assert EVENT not in given
    assert EVENT == "twilio_fp.event"
    assert sent(middleware(following, Verified, keys=KEY), environ())[0] == "200 OK"


def test_the_next_application_gets_a_length_even_if_none_was_stated() -> None:
    def following(held: dict[str, Any], start: Any) -> list[bytes]:
        start("200 OK", [])
        return [held["wsgi.input"].read(int(held["CONTENT_LENGTH"]))]

    changes: dict[str, Any] = {"CONTENT_LENGTH": "", "wsgi.input_terminated": True}
    given = environ(**changes)
    assert sent(middleware(following, IncomingMessage, keys=KEY), given)[1] == REQUEST.body


def test_an_unsigned_request_does_not_reach_the_application() -> None:
    app = application(lambda _: pytest.fail("it was handled"), IncomingMessage, keys="other")
    assert sent(app, environ())[0] == "403 Forbidden"


@pytest.mark.parametrize(("most", "status"), [(SIZE, "204"), (SIZE - 1, "413")])
@pytest.mark.parametrize("stated", [True, False])
def test_a_body_may_be_as_large_as_max_body(most: int, status: str, stated: bool) -> None:
    app = application(lambda _: None, IncomingMessage, keys=KEY, max_body=most)
    changes: dict[str, Any] = {} if stated else {"CONTENT_LENGTH": "", "wsgi.input_terminated": True}
    given = environ(**changes)
    line, _ = sent(app, given)
    assert line.partition(" ")[0] == status
    assert given["wsgi.input"].asked == ((most + 1,) if not stated else (SIZE,) if most == SIZE else ())


def test_without_a_length_no_endless_input_is_read() -> None:
    given = environ(CONTENT_LENGTH="")
    assert sent(application(lambda _: None, IncomingMessage, keys=KEY), given)[0].startswith("400")
    assert given["wsgi.input"].asked == (0,)


@pytest.mark.parametrize("make", [application, middleware])
def test_a_handler_that_is_not_callable_is_refused(make: Any) -> None:
    with pytest.raises(UsageError, match="must be a function, got a value of type str"):
        make("handler", IncomingMessage, keys=KEY)
