"""FastAPI: the endpoint of Starlette, which ``app.websocket(path)`` accepts unchanged."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Unpack

from fastapi import WebSocket

from twilio_fp.streams.adapters import starlette
from twilio_fp.streams.adapters.entry import StreamOptions
from twilio_fp.streams.handlers import Handler
from twilio_fp.tracebacks import sealed

__all__ = ["endpoint"]


@sealed
def endpoint(handler: Handler, **options: Unpack[StreamOptions]) -> Callable[[WebSocket], Awaitable[None]]:
    """Return an endpoint that serves every socket that Twilio opens: ``app.websocket("/relay")(endpoint(handler))``.

    Source: https://fastapi.tiangolo.com/advanced/websockets/
    """
    return starlette.endpoint(handler, **options)
