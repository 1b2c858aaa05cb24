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
LEFT = {"type": "http.disconnect"}


def scope(**changes: Any) -> dict[str, Any]:
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
    """Return the messages of a body that comes in pieces."""
    last = len(bodies) - 1
    return [{"type": "http.request", "body": body, "more_body": at < last} for at, body in enumerate(bodies)]


def called(app: Any, given: dict[str, Any], received: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return what an application sends; of what it may receive, what it has received is taken away."""
    sent: list[dict[str, Any]] = []

    async def receive() -> Any:
        return received.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app(given, receive, send))
    return sent


def answered(app: Any, given: dict[str, Any], received: list[dict[str, Any]]) -> tuple[int, bytes]:
    start, body = called(app, given, received)
    assert (start["type"], body["type"]) == ("http.response.start", "http.response.body")
    return start["status"], body["body"]


async def forbidden(*_: Any) -> None:
    pytest.fail("it was called")


@pytest.mark.parametrize("parts", [(BODY,), (BODY[:5], BODY[5:]), (BODY[:5], b"", BODY[5:], b"")])
def test_an_event_is_handled_and_responded_to(parts: tuple[bytes, ...]) -> None:
    async def later(message: IncomingMessage) -> WebhookResponse:
        return WebhookResponse(202, {"X-A": "é"}, (message.body or "").encode())

    app = application(later, IncomingMessage, keys=KEY)
    start, body = called(app, scope(), pieces(*parts))
    headers = [(b"x-a", b"\xe9"), (b"content-length", b"2")]
    assert start == {"type": "http.response.start", "status": 202, "headers": headers}
    assert body == {"type": "http.response.body", "body": b"Hi"}
    assert answered(application(lambda _: "Yes", IncomingMessage, keys=KEY), scope(), pieces(*parts)) == (200, b"Yes")


@pytest.mark.parametrize("stated", [True, False])
@pytest.mark.parametrize("parts", [(BODY,), (BODY[:5], BODY[5:])])
def test_a_body_may_be_as_large_as_max_body(parts: tuple[bytes, ...], stated: bool) -> None:
    length = [(b"Content-Length", str(SIZE).encode())] if stated else []
    given = scope(headers=[*scope()["headers"], *length])
    assert (
        answered(application(lambda _: None, IncomingMessage, keys=KEY, max_body=SIZE), given, pieces(*parts))[0] == 204
    )
    left = pieces(*parts)
    app = application(lambda _: pytest.fail("it was handled"), IncomingMessage, keys=KEY, max_body=SIZE - 1)
    assert answered(app, given, left) == (413, TOO_LARGE.encode())
    assert len(left) == (len(parts) if stated else 0)


def test_reading_stops_once_a_body_is_too_large() -> None:
    left = pieces(BODY, b"more", b"and more")
    app = application(lambda _: None, IncomingMessage, keys=KEY, max_body=SIZE)
    assert answered(app, scope(), left)[0] == 413
    assert left == pieces(BODY, b"more", b"and more")[2:]


@pytest.mark.parametrize("before", [[], pieces(BODY, b"")[:1]])
def test_a_client_that_has_disconnected_gets_no_response(before: list[dict[str, Any]]) -> None:
    assert called(middleware(forbidden, IncomingMessage, keys=KEY), scope(), [*before, LEFT]) == []


def test_the_wrapped_application_gets_the_event_and_the_body() -> None:
    seen: list[Any] = []

    async def following(given: Any, receive: Any, send: Any) -> None:
        seen.extend([given[EVENT].body, given["path"], await receive(), await receive()])

    given = scope()
    assert called(middleware(following, IncomingMessage, keys=KEY), given, [*pieces(BODY[:5], BODY[5:]), LEFT]) == []
    assert seen == ["Hi", "/sms", {"type": "http.request", "body": BODY, "more_body": False}, LEFT]
    assert EVENT not in given
    assert EVENT == "twilio_fp.event"


def test_an_unsigned_request_does_not_reach_the_application() -> None:
    app = middleware(forbidden, IncomingMessage, keys="other")
    assert answered(app, scope(), pieces(BODY)) == (403, INVALID.encode())


@pytest.mark.parametrize(("key", "opens"), [(KEY, True), ("other", False)])
def test_a_websocket_is_opened_only_if_it_is_signed(key: str, opens: bool) -> None:
    signed = signature(key, "wss://example.com/sms").encode()
    given = scope(type="websocket", scheme="wss", headers=[(b"host", b"example.com"), (b"x-twilio-signature", signed)])
    seen: list[Any] = []

    async def following(given: Any, receive: Any, send: Any) -> None:
        seen.extend([given, await receive()])

    connects = {"type": "websocket.connect"}
    left = [connects]
    sent = called(middleware(following, keys=KEY), given, left)
    assert (seen, sent) == (([given, connects], []) if opens else ([], [{"type": "websocket.close", "code": 1008}]))
    assert left == []


def test_another_kind_of_scope_is_passed_on() -> None:
    seen: list[Any] = []

    async def following(given: Any, receive: Any, send: Any) -> None:
        seen.append((given, await receive()))

    starts = {"type": "lifespan.startup"}
    assert called(middleware(following, keys=KEY), {"type": "lifespan"}, [starts]) == []
    assert seen == [({"type": "lifespan"}, starts)]


def test_an_application_starts_and_ends() -> None:
    app = application(lambda _: None, IncomingMessage, keys=KEY)
    sent = called(app, {"type": "lifespan"}, [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])
    assert [message["type"] for message in sent] == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


@pytest.mark.parametrize("make", [middleware, application])
def test_a_handler_that_is_not_callable_is_refused(make: Any) -> None:
    with pytest.raises(UsageError, match="must be a function"):
        make("app", IncomingMessage, keys=KEY)
