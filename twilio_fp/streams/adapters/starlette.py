"""Starlette and FastAPI: a WebSocket endpoint.

routes = [WebSocketRoute("/relay", endpoint(handler))]         # Starlette
app.websocket("/relay")(endpoint(handler))                     # FastAPI
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Unpack

from starlette.websockets import WebSocket, WebSocketDisconnect

from twilio_fp.streams.adapters.asgi import serve_socket
from twilio_fp.streams.adapters.entry import StreamOptions, entry
from twilio_fp.streams.handlers import Handler
from twilio_fp.tracebacks import sealed

__all__ = ["endpoint"]


@sealed
def endpoint(handler: Handler, **options: Unpack[StreamOptions]) -> Callable[[WebSocket], Awaitable[None]]:
    """Return an endpoint that serves every socket that Twilio opens with the handler.

    Source: https://starlette.dev/websockets/
    """
    adapter_entry = entry(handler, options)

    async def handle(websocket: WebSocket) -> None:
        await serve_socket(
            adapter_entry, websocket.scope, websocket.receive, websocket.send, (OSError, WebSocketDisconnect)
        )

    return handle
