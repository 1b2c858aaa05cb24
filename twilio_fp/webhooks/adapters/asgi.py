"""ASGI: a middleware for applications, and an application made from a single handler."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from inspect import isawaitable
from typing import Any, TypeAlias, TypeVar, Unpack, cast

from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.adapters.gate import TOO_LARGE, Gate, Options, called, gate, refusal
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
    entry = gate(kind, options)
    called("app", app)

    async def guarded(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            if entry.opens(WebhookRequest.from_asgi(scope)) is None:
                await app(scope, receive, send)
            else:
                await receive()
                await send({"type": "websocket.close", "code": 1008})  # not yet accepted: the server sends 403
        elif scope["type"] == "http":
            body = await _read(scope, receive, entry)
            if body is None:
                return
            admitted = body if isinstance(body, WebhookResponse) else entry.admit(WebhookRequest.from_asgi(scope, body))
            if isinstance(admitted, WebhookResponse):
                await _send(admitted, send)
            else:
                await app({**scope, EVENT: admitted}, _again(cast("bytes", body), receive), send)
        else:
            await app(scope, receive, send)

    return guarded


@sealed
def application(
    handle: Callable[[E], Answerable | Awaitable[Answerable]], kind: type[E], **options: Unpack[Options]
) -> Application:
    """Return an application that responds to every event with the result of the handler, which may be async."""

    async def inner(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            while (await receive())["type"] == "lifespan.startup":
                await send({"type": "lifespan.startup.complete"})
            await send({"type": "lifespan.shutdown.complete"})
            return
        result: Any = handle(scope[EVENT])
        await _send(answer(await result if isawaitable(result) else result), send)

    called("handle", handle)
    return middleware(inner, cast("type[Event]", kind), **options)


async def _read(scope: Message, receive: Receive, entry: Gate[Any]) -> bytes | WebhookResponse | None:
    """Return the body, a refusal if it is too large, or None if the client disconnected before its end."""
    stated = next((value for name, value in scope["headers"] if name.lower() == b"content-length"), b"")
    if not entry.takes(stated.decode("latin-1")):
        return refusal(413, TOO_LARGE)
    chunks: list[bytes] = []
    room = entry.max_body
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return None
        chunks.append(message.get("body", b""))
        room -= len(chunks[-1])
        if room < 0:
            return refusal(413, TOO_LARGE)
        if not message.get("more_body", False):
            return b"".join(chunks)


def _again(body: bytes, receive: Receive) -> Receive:
    waiting: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def receive_again() -> Message:
        return waiting.pop() if waiting else await receive()

    return receive_again


async def _send(response: WebhookResponse, send: Send) -> None:
    encoded = [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in response.lines]
    await send({"type": "http.response.start", "status": response.status, "headers": encoded})
    await send({"type": "http.response.body", "body": response.body})
