"""aiohttp.web: a request handler that upgrades to WebSockets."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Unpack

from aiohttp import WSMsgType, web

from twilio_fp.streams.adapters.entry import FAILED, LEAVING, StreamOptions, entry, serve
from twilio_fp.streams.handlers import Handler
from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.adapters.aiohttp import read_request

__all__ = ["websocket"]


@sealed
def websocket(
    handler: Handler, **options: Unpack[StreamOptions]
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Return a request handler for ``app.router.add_get(path, …)`` that serves every socket that Twilio opens.

    A handshake without Twilio's signature is answered with 403.

    Source: https://docs.aiohttp.org/en/stable/web_quickstart.html#websockets
    """
    adapter_entry = entry(handler, options)

    async def handle(request: web.Request) -> web.StreamResponse:
        conversation = adapter_entry.open_conversation(await read_request(request))
        if conversation is None:
            return web.Response(status=403)
        # aiohttp closes with 1009 above this size; one byte more leaves messages of our maximum to our own check.
        socket = web.WebSocketResponse(max_msg_size=adapter_entry.max_message * 4 + 1)
        await socket.prepare(request)

        async def receive_frame() -> str | bytes | None:
            message = await socket.receive()
            data: str | bytes | None = message.data if message.type in {WSMsgType.TEXT, WSMsgType.BINARY} else None
            return data

        ending = FAILED
        try:
            ending = await serve(conversation, receive_frame, socket.send_str)
        except asyncio.CancelledError:
            ending = LEAVING
            raise
        finally:
            await socket.close(code=ending.code, message=ending.reason.encode())
        return socket

    return handle
