"""The adapter for ASGI applications: what it reads, passes on, and responds."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from twilio_fp.errors import UsageError
from twilio_fp.webhooks import IncomingMessage, WebhookResponse, sign_webhook, signature
from twilio_fp.webhooks.adapters.asgi import EVENT, application, middleware
from twilio_fp.webhooks.adapters.gate import INVALID, TOO_LARGE

KEY = "12345"
REQUEST = sign_webhook({"MessageSid": "SM1", "Body": "Hi"}, "https://example.com/sms", KEY)
BODY = REQUEST.body
SIZE = len(BODY)
DISCONNECT = {"type": "http.disconnect"}


def new_scope(**changes: Any) -> dict[str, Any]:
    headers = [(name.lower().encode(), value.encode()) for name, value in REQUEST.headers.reveal()]
    return {
        "type": "http",
        "method": "POST",
        "scheme": "https",
        "path": "/sms",
        "raw_path": b"/sms",
        "query_string": b"",
        "headers": headers,
        **changes,
    }


def pieces(*bodies: bytes) -> list[dict[str, Any]]:
    """Return the messages of a body that arrives in these pieces."""
    last = len(bodies) - 1
    return [{"type": "http.request", "body": body, "more_body": index < last} for index, body in enumerate(bodies)]


def run(app: Any, scope: dict[str, Any], incoming: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Run an application, and return the messages it sends; those it receives are removed from ``incoming``."""
    sent: list[dict[str, Any]] = []

    async def receive() -> Any:
        return incoming.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app(scope, receive, send))
    return sent


def respond(app: Any, scope: dict[str, Any], incoming: list[dict[str, Any]]) -> tuple[int, bytes]:
    start, body = run(app, scope, incoming)
    assert (start["type"], body["type"]) == ("http.response.start", "http.response.body")
    return start["status"], body["body"]


async def must_not_be_called(*_: Any) -> None:
    pytest.fail("the application was called")


@pytest.mark.parametrize("parts", [(BODY,), (BODY[:5], BODY[5:]), (BODY[:5], b"", BODY[5:], b"")])
def test_an_event_is_handled_and_responded_to(parts: tuple[bytes, ...]) -> None:
    async def handle_async(message: IncomingMessage) -> WebhookResponse:
        return WebhookResponse(202, {"X-A": "é"}, (message.body or "").encode())

    app = application(handle_async, IncomingMessage, keys=KEY)
    start, body = run(app, new_scope(), pieces(*parts))
    headers = [(b"x-a", b"\xe9"), (b"content-length", b"2")]
    assert start == {"type": "http.response.start", "status": 202, "headers": headers}
    assert body == {"type": "http.response.body", "body": b"Hi"}
    assert respond(application(lambda _: "Yes", IncomingMessage, keys=KEY), new_scope(), pieces(*parts)) == (
        200,
        b"Yes",
    )


@pytest.mark.parametrize("has_length", [True, False])
@pytest.mark.parametrize("parts", [(BODY,), (BODY[:5], BODY[5:])])
def test_a_body_may_be_as_large_as_max_body(parts: tuple[bytes, ...], has_length: bool) -> None:
    length = [(b"Content-Length", str(SIZE).encode())] if has_length else []
    scope = new_scope(headers=[*new_scope()["headers"], *length])
    assert (
        respond(application(lambda _: None, IncomingMessage, keys=KEY, max_body=SIZE), scope, pieces(*parts))[0] == 204
    )
    incoming = pieces(*parts)
    app = application(lambda _: pytest.fail("the event was handled"), IncomingMessage, keys=KEY, max_body=SIZE - 1)
    assert respond(app, scope, incoming) == (413, TOO_LARGE.encode())
    assert len(incoming) == (len(parts) if has_length else 0)


def test_reading_stops_once_a_body_is_too_large() -> None:
    incoming = pieces(BODY, b"more", b"and more")
    app = application(lambda _: None, IncomingMessage, keys=KEY, max_body=SIZE)
    assert respond(app, new_scope(), incoming)[0] == 413
    assert incoming == pieces(BODY, b"more", b"and more")[2:]


@pytest.mark.parametrize("before", [[], pieces(BODY, b"")[:1]])
def test_a_client_that_has_disconnected_gets_no_response(before: list[dict[str, Any]]) -> None:
    assert run(middleware(must_not_be_called, IncomingMessage, keys=KEY), new_scope(), [*before, DISCONNECT]) == []


def test_the_wrapped_application_gets_the_event_and_the_body() -> None:
    seen: list[Any] = []

    async def next_app(scope: Any, receive: Any, send: Any) -> None:
        seen.extend([scope[EVENT].body, scope["path"], await receive(), await receive()])

    scope = new_scope()
    assert run(middleware(next_app, IncomingMessage, keys=KEY), scope, [*pieces(BODY[:5], BODY[5:]), DISCONNECT]) == []
    assert seen == ["Hi", "/sms", {"type": "http.request", "body": BODY, "more_body": False}, DISCONNECT]
    assert EVENT not in scope
    assert EVENT == "twilio_fp.event"


def test_an_unsigned_request_does_not_reach_the_application() -> None:
    app = middleware(must_not_be_called, IncomingMessage, keys="other")
    assert respond(app, new_scope(), pieces(BODY)) == (403, INVALID.encode())


@pytest.mark.parametrize(("key", "is_opened"), [(KEY, True), ("other", False)])
def test_a_websocket_is_opened_only_if_it_is_signed(key: str, is_opened: bool) -> None:
    signed = signature(key, "wss://example.com/sms").encode()
    scope = new_scope(
        type="websocket", scheme="wss", headers=[(b"host", b"example.com"), (b"x-twilio-signature", signed)]
    )
    seen: list[Any] = []

    async def next_app(scope: Any, receive: Any, send: Any) -> None:
        seen.extend([scope, await receive()])

    connect = {"type": "websocket.connect"}
    incoming = [connect]
    sent = run(middleware(next_app, keys=KEY), scope, incoming)
    assert (seen, sent) == (([scope, connect], []) if is_opened else ([], [{"type": "websocket.close", "code": 1008}]))
    assert incoming == []


def test_another_kind_of_scope_is_passed_on() -> None:
    seen: list[Any] = []

    async def next_app(scope: Any, receive: Any, send: Any) -> None:
        seen.append((scope, await receive()))

    startup = {"type": "lifespan.startup"}
    assert run(middleware(next_app, keys=KEY), {"type": "lifespan"}, [startup]) == []
    assert seen == [({"type": "lifespan"}, startup)]


def test_an_application_starts_and_ends() -> None:
    app = application(lambda _: None, IncomingMessage, keys=KEY)
    sent = run(app, {"type": "lifespan"}, [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])
    assert [message["type"] for message in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


@pytest.mark.parametrize("make", [middleware, application])
def test_a_handler_that_is_not_callable_is_refused(make: Any) -> None:
    with pytest.raises(UsageError, match="must be a function"):
        make("app", IncomingMessage, keys=KEY)
