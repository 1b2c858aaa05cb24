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
    """A body that records the sizes of reads."""

    sizes: tuple[int | None, ...] = ()

    def read(self, size: int | None = -1, /) -> bytes:
        self.sizes += (size,)
        return super().read(size)


def new_environ(body: bytes = REQUEST.body, **changes: Any) -> dict[str, Any]:
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


def run(app: Any, environ: dict[str, Any]) -> tuple[str, bytes]:
    status: list[str] = []

    def start(line: str, _: object) -> None:
        status.append(line)

    body = b"".join(app(environ, start))
    return status[0], body


def test_an_event_is_handled_and_responded_to() -> None:
    app = application(
        lambda message: WebhookResponse(202, {}, (message.body or "").encode()), IncomingMessage, keys=KEY
    )
    environ = new_environ()
    assert run(app, environ) == ("202 Accepted", b"Hi")
    assert environ["wsgi.input"].sizes == (SIZE,)


def test_the_wrapped_application_gets_the_event_and_the_body() -> None:
    seen: list[dict[str, Any]] = []

    def next_app(next_environ: dict[str, Any], start: Any) -> list[bytes]:
        seen.append(next_environ)
        start("200 OK", [])
        return [next_environ["wsgi.input"].read()]

    environ = new_environ(OTHER="kept")
    assert run(middleware(next_app, IncomingMessage, keys=KEY), environ) == ("200 OK", REQUEST.body)
    (next_environ,) = seen
    assert (next_environ[EVENT].body, next_environ["CONTENT_LENGTH"], next_environ["OTHER"]) == (
        "Hi",
        str(SIZE),
        "kept",
    )
    assert EVENT not in environ
    assert EVENT == "twilio_fp.event"
    assert run(middleware(next_app, Verified, keys=KEY), new_environ())[0] == "200 OK"


def test_the_next_application_gets_a_length_even_if_the_request_had_none() -> None:
    def next_app(next_environ: dict[str, Any], start: Any) -> list[bytes]:
        start("200 OK", [])
        return [next_environ["wsgi.input"].read(int(next_environ["CONTENT_LENGTH"]))]

    changes: dict[str, Any] = {"CONTENT_LENGTH": "", "wsgi.input_terminated": True}
    environ = new_environ(**changes)
    assert run(middleware(next_app, IncomingMessage, keys=KEY), environ)[1] == REQUEST.body


def test_an_unsigned_request_does_not_reach_the_application() -> None:
    app = application(lambda _: pytest.fail("the event was handled"), IncomingMessage, keys="other")
    assert run(app, new_environ())[0] == "403 Forbidden"


@pytest.mark.parametrize(("max_body", "status"), [(SIZE, "204"), (SIZE - 1, "413")])
@pytest.mark.parametrize("has_length", [True, False])
def test_a_body_may_be_as_large_as_max_body(max_body: int, status: str, has_length: bool) -> None:
    app = application(lambda _: None, IncomingMessage, keys=KEY, max_body=max_body)
    changes: dict[str, Any] = {} if has_length else {"CONTENT_LENGTH": "", "wsgi.input_terminated": True}
    environ = new_environ(**changes)
    line, _ = run(app, environ)
    assert line.partition(" ")[0] == status
    assert environ["wsgi.input"].sizes == ((max_body + 1,) if not has_length else (SIZE,) if max_body == SIZE else ())


def test_input_without_a_length_is_not_read() -> None:
    environ = new_environ(CONTENT_LENGTH="")
    assert run(application(lambda _: None, IncomingMessage, keys=KEY), environ)[0].startswith("400")
    assert environ["wsgi.input"].sizes == (0,)


@pytest.mark.parametrize("make", [application, middleware])
def test_a_handler_that_is_not_callable_is_refused(make: Any) -> None:
    with pytest.raises(UsageError, match="must be a function, got a value of type str"):
        make("handler", IncomingMessage, keys=KEY)
