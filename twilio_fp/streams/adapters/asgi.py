"""ASGI: an application that serves only WebSockets, with a handler."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from typing import Unpack

from twilio_fp.streams.adapters.entry import FAILED, LEAVING, POLICY, Entry, StreamOptions, entry, serve
from twilio_fp.streams.handlers import Handler
from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.adapters.asgi import Application, Message, Receive, Send
from twilio_fp.webhooks.request import WebhookRequest

__all__ = ["application", "serve_socket"]


@sealed
def application(handler: Handler, **options: Unpack[StreamOptions]) -> Application:
    """Return an application that serves every socket that Twilio opens with the handler.

    Source: https://asgi.readthedocs.io/en/latest/specs/www.html#websocket
    """
    adapter_entry = entry(handler, options)

    async def app(scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await serve_socket(adapter_entry, scope, receive, send)

    return app


async def serve_socket(
    adapter_entry: Entry,
    scope: Message,
    receive: Receive,
    send: Send,
    gone: tuple[type[BaseException], ...] = (OSError,),
) -> None:
    """Serve one socket: accept it if Twilio signed its handshake, or else reject it."""
    conversation = adapter_entry.open_conversation(WebhookRequest.from_asgi(scope))
    await receive()
    if conversation is None:
        await send({"type": "websocket.close", "code": POLICY})  # before accepting: the server responds with 403
        return
    await send({"type": "websocket.accept"})
    disconnects: list[Message] = []

    async def receive_frame() -> str | bytes | None:
        message = await receive()
        if message["type"] == "websocket.disconnect":
            disconnects.append(message)
            return None
        return message.get("bytes") or b"" if message.get("text") is None else message["text"]

    async def send_text(text: str) -> None:
        await send({"type": "websocket.send", "text": text})

    ending = FAILED
    try:
        ending = await serve(conversation, receive_frame, send_text, gone)
    except asyncio.CancelledError:
        ending = LEAVING
        raise
    finally:
        if not disconnects:
            with suppress(*gone):
                await send({"type": "websocket.close", "code": ending.code, "reason": ending.reason})
