"""ASGI: a middleware for applications, and an application made from a single handler."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from inspect import isawaitable
from typing import Any, TypeAlias, TypeVar, Unpack, cast

from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.adapters.gate import TOO_LARGE, Gate, Options, check_callable, gate, refusal
from twilio_fp.webhooks.events.event import Event
from twilio_fp.webhooks.reply import Answerable, WebhookResponse, answer
from twilio_fp.webhooks.request import WebhookRequest
from twilio_fp.webhooks.verification import Verified

__all__ = ["EVENT", "application", "middleware"]

EVENT = "twilio_fp.event"
"""The scope's key for the event."""

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
Application: TypeAlias = Callable[[Message, Receive, Send], Awaitable[None]]

E = TypeVar("E", bound=Event | Verified)


@sealed
def middleware(app: Application, kind: type[Event | Verified] = Event, **options: Unpack[Options]) -> Application:
    """Return the application behind a gate: requests that pass carry their event in the scope, as `EVENT`.

    The body is read, up to ``max_body``, and passed on. A WebSocket is opened only if Twilio signed the handshake; it
    has no event.

    Source: https://asgi.readthedocs.io/en/latest/specs/www.html
    """
    event_gate = gate(kind, options)
    check_callable("app", app)

    async def gated_app(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            if event_gate.websocket_refusal(WebhookRequest.from_asgi(scope)) is None:
                await app(scope, receive, send)
            else:
                await receive()
                await send({"type": "websocket.close", "code": 1008})  # not yet accepted: the server sends 403
        elif scope["type"] == "http":
            body = await _read(scope, receive, event_gate)
            if body is None:
                return
            admitted = (
                body if isinstance(body, WebhookResponse) else event_gate.admit(WebhookRequest.from_asgi(scope, body))
            )
            if isinstance(admitted, WebhookResponse):
                await _send(admitted, send)
            else:
                await app({**scope, EVENT: admitted}, _replay_body(cast("bytes", body), receive), send)
        else:
            await app(scope, receive, send)

    return gated_app


@sealed
def application(
    handle: Callable[[E], Answerable | Awaitable[Answerable]], kind: type[E], **options: Unpack[Options]
) -> Application:
    """Return an application that responds to every event with the result of the handler, which may be async."""

    async def app(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            while (await receive())["type"] == "lifespan.startup":
                await send({"type": "lifespan.startup.complete"})
            await send({"type": "lifespan.shutdown.complete"})
            return
        result: Any = handle(scope[EVENT])
        await _send(answer(await result if isawaitable(result) else result), send)

    check_callable("handle", handle)
    return middleware(app, cast("type[Event]", kind), **options)


async def _read(scope: Message, receive: Receive, event_gate: Gate[Any]) -> bytes | WebhookResponse | None:
    """Return the body, a refusal if it is too large, or None if the client disconnected before its end."""
    content_length = next((value for name, value in scope["headers"] if name.lower() == b"content-length"), b"")
    if not event_gate.accepts_length(content_length.decode("latin-1")):
        return refusal(413, TOO_LARGE)
    chunks: list[bytes] = []
    remaining = event_gate.max_body
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        chunks.append(message.get("body", b""))
        remaining -= len(chunks[-1])
        if remaining < 0:
            return refusal(413, TOO_LARGE)
        if not message.get("more_body", False):
            return b"".join(chunks)


def _replay_body(body: bytes, receive: Receive) -> Receive:
    messages: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive_replayed() -> Message:
        return messages.pop() if messages else await receive()

    return receive_replayed


async def _send(response: WebhookResponse, send: Send) -> None:
    encoded = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in response.lines]
    await send({"type": "http.response.start", "status": response.status, "headers": encoded})
    await send({"type": "http.response.body", "body": response.body})
