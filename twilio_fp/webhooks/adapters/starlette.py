"""Starlette: a decorator for endpoints that take a request and an event, and a response of a TwiML tree."""

from __future__ import annotations

from functools import wraps
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, TypeVar

from starlette.responses import Response

from twilio_fp.webhooks.adapters.gate import TOO_LARGE, Gate, Options, gate, refusal
from twilio_fp.webhooks.answers import WebhookResponse, answer, is_answerable
from twilio_fp.webhooks.events.event import Event
from twilio_fp.webhooks.request import WebhookRequest

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

    from starlette.requests import Request

__all__ = ["TwimlResponse", "admitted", "webhook"]

E = TypeVar("E", bound=Event)


class TwimlResponse(Response):
    """The answer that a TwiML tree, text, None or a `WebhookResponse` makes."""

    def __init__(self, content: Any = None) -> None:
        sent = answer(content)
        super().__init__(sent.body, sent.status, {name: sent.headers.reveal(name) or "" for name in sent.headers})


def webhook(kind: type[E], **options: Unpack[Options]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return a decorator for an endpoint, sync or async, that takes the request and the event.

    It may return a TwiML tree, text, None or a `WebhookResponse`; all else is left to Starlette. A sync endpoint runs
    in the event loop: let it not block.
    """
    entry = gate(kind, options)

    def decorate(endpoint: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(endpoint)
        async def wrapped(request: Request) -> Any:
            event = await admitted(entry, request)
            result: Any = event if isinstance(event, WebhookResponse) else endpoint(request, event)
            result = await result if isawaitable(result) else result
            return TwimlResponse(result) if is_answerable(result) else result

        return wrapped

    return decorate


async def admitted(entry: Gate[E], request: Request) -> E | WebhookResponse:
    """Return the event of the request, or what it is told; its body can be read again."""
    if not entry.takes(request.headers.get("content-length", "")):
        return refusal(413, TOO_LARGE)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > entry.max_body:
            return refusal(413, TOO_LARGE)
    request._body = bytes(body)  # noqa: SLF001  where Request.body() itself keeps what it has read
    return entry.admit(WebhookRequest.from_asgi(request.scope, bytes(body)))
