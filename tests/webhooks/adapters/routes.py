"""The routes that every subject of the suite serves: one for each combination of options and handler."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, Final

from attrs import field, frozen

from twilio_fp.webhooks import (
    IncomingMessage,
    TrustedProxy,
    Verified,
    WebhookRequest,
    WebhookResponse,
    account_sid,
    parse_event,
)

TOKEN: Final = "12345"
PUBLIC: Final = "https://public.example/api"


class Tree:
    """A stand-in for a TwiML tree: its class claims to be of `twilio_fp.twiml`, and its text is XML."""

    tag = "Response"

    def __init__(self, text: str) -> None:
        self.text = text

    def __str__(self) -> str:
        return f"<Response><Message>{self.text}</Message></Response>"


Tree.__module__ = "twilio_fp.twiml.response"


def echo(event: IncomingMessage) -> Any:
    """Reply to a message with a tree that holds it."""
    return Tree(event.body)


def look_up(request: WebhookRequest) -> str | None:
    return {"AC1": TOKEN}.get(account_sid(request) or "")


def fail(request: WebhookRequest) -> str:
    raise LookupError("no such account")


def verified_body(verified: Verified) -> Any:
    return Tree(parse_event(verified, IncomingMessage).body if verified.key_index == 0 else "")


ODD: Final = WebhookResponse(
    299, [("Content-Type", "application/x-odd"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")], b"\xff\x00"
)
"""An unusual response: a status without a phrase, a repeated header, and bytes that are not text."""


@frozen
class Route:
    """A path's first segment, the adapter's options, and the handler."""

    path: str
    options: dict[str, Any] = field(factory=lambda: {"keys": TOKEN})
    handle: Callable[[Any], Any] = echo
    kind: Any = IncomingMessage


ROUTES: Final = (
    Route("plain"),
    Route("any"),
    Route("open", {"validate": False}),
    Route("environ", {}),
    Route("lookup", {"keys": look_up}),
    Route("url", {"keys": TOKEN, "url": "https://public.example/x?a='"}),
    Route("host", {"keys": TOKEN, "host": "public.example", "protocol": "https"}),
    Route("public", {"keys": TOKEN, "public_url": PUBLIC}),
    Route("proxied", {"keys": TOKEN, "proxy": TrustedProxy()}),
    Route("small", {"keys": TOKEN, "max_body": 100}),
    Route("text", handle=lambda event: f"You said {event.body}"),
    Route("none", handle=lambda _: None),
    Route("xml", handle=lambda event: f"\ufeff\n{Tree(event.body)}"),
    Route("mapping", handle=lambda _: {"instruction": "accept"}),
    Route("odd", handle=lambda _: ODD),
    Route("verified", handle=verified_body, kind=Verified),
    Route("failing", {"keys": fail}),
)


class Meeting:
    """Makes handlers wait until fifty of them run, so that a server which runs them one by one fails."""

    def __init__(self) -> None:
        self.waiting = 0
        self.complete: asyncio.Event | None = None

    async def join(self) -> None:
        self.complete = self.complete or asyncio.Event()
        self.waiting += 1
        if self.waiting == 50:
            self.complete.set()
        await asyncio.wait_for(self.complete.wait(), 30)


MEETING: Final = Meeting()
