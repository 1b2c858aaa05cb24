"""aiohttp.web: a decorator for handlers that take a request and an event."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import wraps
from inspect import isawaitable
from typing import Any, TypeVar, Unpack

from aiohttp import web

from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.adapters.gate import TOO_LARGE, EventAfter, Options, check_callable, gate, refusal
from twilio_fp.webhooks.events.event import Event
from twilio_fp.webhooks.reply import WebhookResponse, answer, is_answerable
from twilio_fp.webhooks.request import WebhookRequest
from twilio_fp.webhooks.verification import Verified

__all__ = ["read_request", "webhook"]

E = TypeVar("E", bound=Event | Verified)


@sealed
def webhook(kind: type[E], **options: Unpack[Options]) -> EventAfter[E, Awaitable[web.StreamResponse]]:
    """Return a decorator for a sync or async handler that takes the request, or a view's ``self``, and the event.

    It may return a TwiML tree, text, None, a mapping for JSON or a `WebhookResponse`; other results are left to
    aiohttp, whose ``client_max_size`` limits bodies of unknown length. A sync handler must not block the event loop.

    Source: https://docs.aiohttp.org/en/stable/web_reference.html
    """
    event_gate = gate(kind, options)

    def decorate(handler: Callable[..., Any]) -> Callable[..., Any]:
        check_callable("the handler", handler)

        @wraps(handler)
        async def wrapped(*args: Any) -> Any:
            request: web.Request = args[-1].request if isinstance(args[-1], web.View) else args[-1]
            if (request.content_length or 0) > event_gate.max_body:
                return _response(refusal(413, TOO_LARGE))
            event = event_gate.admit(await read_request(request))
            result: Any = event if isinstance(event, WebhookResponse) else handler(*args, event)
            result = await result if isawaitable(result) else result
            return _response(answer(result)) if is_answerable(result) else result

        return wrapped

    return decorate


async def read_request(request: web.Request) -> WebhookRequest:
    """Read the request with its body."""
    path, _, query = request.raw_path.partition("?")
    scope = {
        "type": "http",
        "method": request.method,
        "scheme": request.scheme,
        "raw_path": path,
        "query_string": query,
        "headers": request.raw_headers,
    }
    return WebhookRequest.from_asgi(scope, await request.read())


def _response(response: WebhookResponse) -> web.Response:
    return web.Response(body=response.body, status=response.status, headers=list(response.headers.reveal()))
