"""An application of one ASGI app: documents by HTTP, and agents on its WebSockets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from twilio_fp.streams.adapters import asgi
from twilio_fp.testing import FakeTwilio
from twilio_fp.testing.fake.start import TOKEN
from twilio_fp.twiml import Response, Say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from twilio_fp.twiml.node import Node

APP = "https://app.example"
RELAY = "wss://app.example/relay"
MEDIA = "wss://app.example/media"


def application(document: Node, sockets: Mapping[str, Any]) -> Callable[..., Any]:
    """Return an application that answers with a document at /voice, and with thanks elsewhere."""

    async def serving(scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "websocket":
            socket = sockets.get(scope["path"])
            if socket is None:
                await receive()
                await send({"type": "websocket.close", "code": 1000})
                return
            await socket(scope, receive, send)
            return
        body = str(document if scope["path"] == "/voice" else Response(Say("Thanks.")))
        await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"text/xml")]})
        await send({"type": "http.response.body", "body": body.encode()})

    return serving


def agent(handler: Any, **options: Any) -> Any:
    """Return an agent that lets nobody in but the fake."""
    return asgi.application(handler, keys=TOKEN, public_url=APP, **options)


def fake_with_agents(document: Node, **sockets: Any) -> FakeTwilio:
    """Return a fake whose calls to /voice get a document, with agents on the sockets at the paths of their names."""
    twilio = FakeTwilio()
    twilio.mount(APP, application(document, {f"/{name}": socket for name, socket in sockets.items()}))
    return twilio


def requests_to(twilio: FakeTwilio, path: str = "/after") -> list[dict[str, str]]:
    """Return what an address was told."""
    return [dict(each.params) for each in twilio.callbacks if each.request.url == f"{APP}{path}"]


def spoken_lines(caller: Any) -> list[str]:
    """Return what was said and done on a call's socket and beside it."""
    lines = [str(entry) for entry in caller.transcript]
    return [line for line in lines if "POST" not in line and "text/xml" not in line]


def alerts(twilio: FakeTwilio) -> list[str]:
    """Return the codes of the account's alerts."""
    from twilio_fp.rest.monitor.v1 import ListAlert

    return sorted(str(alert.error_code) for alert in twilio.client().collect(ListAlert()))
