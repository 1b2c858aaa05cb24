"""The websockets package: a standalone server for a handler."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack, cast
from weakref import WeakKeyDictionary

from websockets.asyncio.server import Server, ServerConnection
from websockets.asyncio.server import serve as listen
from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request, Response

from twilio_fp.checks import instance, whole
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.streams.adapters.entry import StreamOptions, entry, serve
from twilio_fp.streams.conversation import Conversation
from twilio_fp.streams.handlers import Handler
from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.request import WebhookRequest

__all__ = ["server"]


def _address(address: tuple[str, int]) -> tuple[str, int]:
    value: object = address
    if not isinstance(value, tuple) or len(cast("tuple[Any, ...]", value)) != 2:
        raise UsageError(f"address must be a tuple of a host and a port, got {typed(value)}: write ('0.0.0.0', 8000)")
    host, port = address
    return instance("address[0]", host, str, "a host as text"), whole("address[1]", port, 0, 65_535)


@sealed
async def server(
    handler: Handler,
    address: tuple[str, int],
    /,
    settings: Mapping[str, Any] | None = None,
    **options: Unpack[StreamOptions],
) -> Server:
    """Start a server that serves every socket that Twilio opens with the handler, and return it.

    The address is a host and a port, 0 for any free port; the settings are further arguments of ``websockets.serve``.

    Source: https://websockets.readthedocs.io/en/stable/reference/asyncio/server.html
    """
    adapter_entry = entry(handler, options)
    host, port = _address(address)
    if settings is not None:
        instance("settings", settings, Mapping, "a mapping of keyword arguments for websockets.serve")
    conversations: WeakKeyDictionary[ServerConnection, Conversation] = WeakKeyDictionary()

    def verify(connection: ServerConnection, request: Request) -> Response | None:
        scheme = "wss" if connection.transport.get_extra_info("sslcontext") else "ws"
        url = f"{scheme}://{request.headers.get('Host', '')}{request.path}"
        conversation = adapter_entry.open_conversation(WebhookRequest("GET", url, list(request.headers.raw_items())))
        if conversation is None:
            return connection.respond(403, "")
        conversations[connection] = conversation
        return None

    async def handle(connection: ServerConnection) -> None:
        async def receive_frame() -> str | bytes | None:
            try:
                return await connection.recv()
            except ConnectionClosed:
                return None

        ending = await serve(conversations.pop(connection), receive_frame, connection.send, (ConnectionClosed,))
        await connection.close(ending.code, ending.reason)

    more: Any = {"max_size": adapter_entry.max_message * 4 + 1, **(settings or {})}
    return await listen(handle, host, port, process_request=verify, **more)
