"""aiohttp.web: a handler of requests that become WebSockets."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Unpack

from aiohttp import WSMsgType, web

from twilio_fp.streams.adapters.entry import FAILED, LEAVING, StreamOptions, entry, serve
from twilio_fp.streams.handlers import Handler
from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.adapters.aiohttp import received

__all__ = ["websocket"]


@sealed
def websocket(
    handler: Handler, **options: Unpack[StreamOptions]
) -> Callable[[web.Request], Awaitable[web.StreamResponse]]:
    """Return what ``app.router.add_get(path, …)`` takes: it answers every socket that Twilio opens by the handler.

    A handshake that Twilio did not sign is answered by 403.

    Source: https://docs.aiohttp.org/en/stable/web_quickstart.html#websockets
    """
    made = entry(handler, options)

    async def served(request: web.Request) -> web.StreamResponse:
        talk = made.opens(await received(request))
        if talk is None:
            return web.Response(status=403)
        # Of a longer message aiohttp itself says 1009; a byte more lets ours be the judge.
        socket = web.WebSocketResponse(max_msg_size=made.max_message * 4 + 1)
        await socket.prepare(request)

        async def frame() -> str | bytes | None:
            message = await socket.receive()
            data: str | bytes | None = message.data if message.type in {WSMsgType.TEXT, WSMsgType.BINARY} else None
            return data

        ending = FAILED
        try:
            ending = await serve(talk, frame, socket.send_str)
        except asyncio.CancelledError:
            ending = LEAVING
            raise
        finally:
            await socket.close(code=ending.code, message=ending.reason.encode())
        return socket

    return served
