"""The adapters in real servers over loopback, with another library's client."""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, cast

import pytest
import uvicorn
from aiohttp import web
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.routing import WebSocketRoute
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.test_security import TOKEN, check
from twilio_fp import AuthToken, UsageError
from twilio_fp.streams import Close, Media, Prompt, SendMedia, Setup, Start, Text, render
from twilio_fp.streams.adapters import aiohttp, asgi, fastapi, starlette, websockets
from twilio_fp.streams.adapters.entry import entry
from twilio_fp.webhooks import WebhookRequest, signature

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

ACCOUNT = "AC" + "0" * 32
KEY = AuthToken(account_sid=ACCOUNT, token="keep me")
PUBLIC = "https://voice.example"
SIGNED = {"X-Twilio-Signature": signature(KEY, "wss://voice.example/relay")}
SETUP = Setup(session_id="VX1", call_sid="CA1", account_sid=ACCOUNT)
HI = Prompt(voice_prompt="Hi")


def handler(event: object) -> Any:
    match event:
        case Setup():
            return Text("Hello.", last=True)
        case Prompt(voice_prompt="Bye"):
            return Close()
        case Prompt(voice_prompt="Fail"):
            raise LookupError("no such thing")
        case Prompt(voice_prompt=words):
            return Text(words, last=True)
        case Media(payload=payload):
            return SendMedia(payload)
        case Start():
            return None
        case _:
            return None


@asynccontextmanager
async def on_uvicorn(app: Any) -> AsyncIterator[int]:
    settings = uvicorn.Config(app, host="127.0.0.1", port=0, log_level="critical", ws="wsproto", lifespan="off")
    server = uvicorn.Server(settings)
    task = asyncio.ensure_future(server.serve())
    while not server.started:
        await asyncio.sleep(0.001)
    try:
        yield server.servers[0].sockets[0].getsockname()[1]
    finally:
        server.should_exit = True
        await task


@asynccontextmanager
async def on_asgi(**options: Any) -> AsyncIterator[int]:
    async with on_uvicorn(asgi.application(handler, **options)) as port:
        yield port


@asynccontextmanager
async def on_starlette(**options: Any) -> AsyncIterator[int]:
    async with on_uvicorn(Starlette(routes=[WebSocketRoute("/relay", starlette.endpoint(handler, **options))])) as port:
        yield port


@asynccontextmanager
async def on_fastapi(**options: Any) -> AsyncIterator[int]:
    app = FastAPI()
    app.websocket("/relay")(fastapi.endpoint(handler, **options))
    async with on_uvicorn(app) as port:
        yield port


@asynccontextmanager
async def on_aiohttp(**options: Any) -> AsyncIterator[int]:
    app = web.Application()
    app.router.add_get("/relay", aiohttp.websocket(handler, **options))
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


@asynccontextmanager
async def on_websockets(**options: Any) -> AsyncIterator[int]:
    settings = {"close_timeout": 0.5}
    async with await websockets.server(handler, ("127.0.0.1", 0), settings=settings, **options) as server:
        yield server.sockets[0].getsockname()[1]


SERVERS = [on_asgi, on_starlette, on_fastapi, on_aiohttp, on_websockets]
each = pytest.mark.parametrize("server", SERVERS, ids=lambda server: server.__name__)


def exchange(server: Any, *sent: str | bytes, headers: Any = None, **options: Any) -> tuple[list[Any], int | None]:
    """Send frames, and return the messages received until the server closes the socket, and the close code."""

    async def run() -> tuple[list[Any], int | None]:
        settings: dict[str, Any] = {"keys": KEY, "public_url": PUBLIC, **options}
        async with server(**settings) as port, asyncio.timeout(60):
            url = f"ws://127.0.0.1:{port}/relay"
            async with connect(url, additional_headers=SIGNED if headers is None else headers) as client:
                received: list[Any] = []
                try:
                    for frame in sent:
                        await client.send(frame)
                    while True:
                        received.append(json.loads(await client.recv()))
                except ConnectionClosed:
                    return received, client.close_code

    return asyncio.run(run())


BYE = render(Prompt(voice_prompt="Bye"))


@each
def test_a_handler_is_served(server: Any) -> None:
    received, code = exchange(server, render(SETUP), render(HI).encode(), "{", BYE)
    assert received == [
        {"type": "text", "token": "Hello.", "last": True},
        {"type": "text", "token": "Hi", "last": True},
    ]
    assert code == 1000


@each
@pytest.mark.parametrize("headers", [{}, {"X-Twilio-Signature": "no"}])
def test_an_unsigned_handshake_is_rejected(server: Any, headers: Any) -> None:
    with pytest.raises(InvalidStatus) as raised:
        exchange(server, headers=headers)
    assert raised.value.response.status_code == 403


@each
def test_a_call_of_another_account_is_closed(server: Any) -> None:
    received, code = exchange(server, render(Setup(account_sid="AC" + "1" * 32)))
    assert (received, code) == ([], 1008)


@each
def test_a_call_that_is_not_accepted_is_closed(server: Any) -> None:
    received, code = exchange(server, render(SETUP), accept=lambda message: message.call_sid == "CA2")
    assert (received, code) == ([], 1008)


@each
def test_a_message_that_is_too_long_ends_the_conversation(server: Any) -> None:
    received, code = exchange(server, render(SETUP), render(Prompt(voice_prompt="x" * 3000)), max_message=2000)
    assert (len(received), code) == (1, 1009)
    _, code = exchange(server, render(SETUP), render(Prompt(voice_prompt="x" * 30_000)), max_message=2000)
    assert code == 1009


@each
def test_too_many_malformed_messages_end_the_conversation(server: Any) -> None:
    received, code = exchange(server, render(SETUP), *["{"] * 10)
    assert (len(received), code) == (1, 1007)


@each
def test_a_handler_that_fails_closes_the_socket(server: Any, caplog: pytest.LogCaptureFixture) -> None:
    received, code = exchange(server, render(SETUP), render(Prompt(voice_prompt="Fail")))
    assert (len(received), code) == (1, 1011)


@each
def test_without_verification_every_handshake_is_accepted(server: Any) -> None:
    received, code = exchange(server, render(SETUP), BYE, headers={}, keys=None, public_url=None, validate=False)
    assert (len(received), code) == (1, 1000)


@each
def test_the_caller_may_disconnect_at_any_time(server: Any) -> None:
    async def run() -> None:
        async with server(keys=KEY, public_url=PUBLIC) as port, asyncio.timeout(60):
            for count in range(3):
                async with connect(f"ws://127.0.0.1:{port}/relay", additional_headers=SIGNED, max_queue=None) as client:
                    await client.send(render(SETUP))
                    for _ in range(count * 50):
                        await client.send(render(HI))
                    if count == 2:
                        client.transport.abort()

    asyncio.run(run())


def make_entry(handler: Any, **options: Any) -> Any:
    return entry(handler, cast("Any", options))


@pytest.mark.parametrize(
    "make",
    [
        asgi.application,
        starlette.endpoint,
        fastapi.endpoint,
        aiohttp.websocket,
        make_entry,
    ],
)
def test_invalid_options_are_refused_when_an_adapter_is_created(make: Callable[..., Any]) -> None:
    with pytest.raises(UsageError, match="unknown option 'max_body'"):
        make(handler, max_body=5)
    with pytest.raises(UsageError, match="handler must be a function"):
        make(None)
    with pytest.raises(UsageError, match="accept must be a function"):
        make(handler, accept=5)
    with pytest.raises(UsageError, match="max_message must be an int of at least 1"):
        make(handler, max_message=0)
    with pytest.raises(UsageError, match="validate must be True or False"):
        make(handler, validate=None)


def test_the_environments_token_is_the_default_key(monkeypatch: pytest.MonkeyPatch) -> None:
    adapter_entry = entry(handler, {"public_url": PUBLIC})
    request = WebhookRequest("GET", "ws://127.0.0.1/relay", SIGNED)
    monkeypatch.delenv("TWILIO_AUTH_TOKEN", raising=False)
    assert adapter_entry.open_conversation(request) is None
    monkeypatch.setenv("TWILIO_AUTH_TOKEN", "keep me")
    conversation = adapter_entry.open_conversation(request)
    assert conversation is not None
    conversation.close()


@pytest.mark.parametrize("make", [asgi.application, starlette.endpoint, fastapi.endpoint, aiohttp.websocket])
@pytest.mark.parametrize(
    "options", [{"keys": TOKEN, "max_message": -1}, {"keys": [TOKEN], "key": 1}, {"keys": {ACCOUNT: TOKEN}}]
)
def test_an_error_while_creating_an_adapter_shows_no_key(make: Any, options: dict[str, Any]) -> None:
    with pytest.raises(UsageError) as caught:
        make(handler, **options)
    # Without this test's own frame, which holds the key.
    check(caught.value.with_traceback(cast("Any", caught.value.__traceback__).tb_next))


@pytest.mark.parametrize("odd", [None, 5, "0.0.0.0", ("0.0.0.0",), (8000, "0.0.0.0"), ("0.0.0.0", "8000")], ids=repr)
def test_the_address_to_listen_at_must_be_a_host_and_a_port(odd: Any) -> None:
    with pytest.raises(UsageError, match=r"^address(\[[01]\])? must be "):
        asyncio.run(websockets.server(lambda _: None, odd, validate=False))


def test_server_settings_must_be_a_mapping_of_keyword_arguments() -> None:
    odd: Any = 5
    with pytest.raises(UsageError, match=r"^settings must be "):
        asyncio.run(websockets.server(lambda _: None, ("127.0.0.1", 0), odd, validate=False))


def test_a_shutdown_of_the_server_closes_the_socket() -> None:
    sent: list[Any] = []

    async def main() -> None:
        frames: asyncio.Queue[Any] = asyncio.Queue()
        frames.put_nowait({"type": "websocket.connect"})
        frames.put_nowait({"type": "websocket.receive", "text": render(Setup(call_sid="CA1"))})

        async def send(message: Any) -> None:
            sent.append(message)

        scope: dict[str, Any] = {"type": "websocket", "scheme": "wss", "path": "/", "query_string": b"", "headers": []}
        serving = asyncio.ensure_future(asgi.application(handler, validate=False)(scope, frames.get, send))
        while not frames.empty():
            await asyncio.sleep(0)
        serving.cancel()
        with pytest.raises(asyncio.CancelledError):
            await serving

    asyncio.run(main())
    assert (sent[0]["type"], sent[-1]["type"], sent[-1]["code"]) == ("websocket.accept", "websocket.close", 1001)
