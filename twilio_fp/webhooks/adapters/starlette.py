"""Starlette: a decorator for endpoints that take a request and an event, and a response class for TwiML."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from functools import wraps
from inspect import isawaitable
from typing import Any, TypeVar, Unpack

from starlette.background import BackgroundTask
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from twilio_fp.errors import UsageError
from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.adapters.gate import (
    INCOMPLETE,
    TOO_LARGE,
    EventAfter,
    Gate,
    Options,
    check_callable,
    gate,
    refusal,
    with_form,
)
from twilio_fp.webhooks.events.event import Event
from twilio_fp.webhooks.reply import WebhookResponse, answer, is_answerable
from twilio_fp.webhooks.request import WebhookRequest
from twilio_fp.webhooks.verification import Verified

__all__ = ["TwimlResponse", "admit", "webhook"]

E = TypeVar("E", bound=Event | Verified)


class TwimlResponse(Response):
    """The response for a TwiML tree, text, None or a `WebhookResponse`, which determines status and headers.

    Further arguments take precedence, as in Starlette's own responses; a status of 200 keeps the content's.

    Raises:
        UsageError: the content or another argument has the wrong type.
    """

    media_type: str | None = "text/xml"

    def __init__(
        self,
        content: Any = None,
        status_code: int = 200,
        headers: Mapping[str, str] | None = None,
        media_type: str | None = None,
        background: BackgroundTask | None = None,
    ) -> None:
        webhook_response = answer(content)
        if not isinstance(status_code, int) or isinstance(status_code, bool):
            raise UsageError(
                f"status_code must be an int such as 200, got a value of type {type(status_code).__name__}"
            )
        if headers is not None and not (
            isinstance(headers, Mapping)
            and all(isinstance(name, str) and isinstance(value, str) for name, value in headers.items())
        ):
            raise UsageError(
                f"headers must be a mapping from str to str, or None, got a value of type {type(headers).__name__}"
            )
        if media_type is not None and not isinstance(media_type, str):
            raise UsageError(f"media_type must be a str or None, got a value of type {type(media_type).__name__}")
        self.media_type = media_type or webhook_response.headers.get("Content-Type")
        super().__init__(
            webhook_response.body,
            webhook_response.status if status_code == 200 else status_code,
            headers,
            background=background,
        )
        explicit = {name.lower() for name in headers or ()}
        for name, value in webhook_response.headers.without("Content-Type").reveal():
            if name.lower() not in explicit:
                self.headers.append(name, value)


@sealed
def webhook(kind: type[E], **options: Unpack[Options]) -> EventAfter[E, Awaitable[Response]]:
    """Return a decorator for a sync or async endpoint or method that takes the request and the event.

    It may return a TwiML tree, text, None, a mapping for JSON or a `WebhookResponse`; other results are left to
    Starlette. A sync endpoint runs in the event loop, so it must not block.
    """
    event_gate = gate(kind, options)

    def decorate(endpoint: Callable[..., Any]) -> Callable[..., Any]:
        check_callable("the endpoint", endpoint)

        @wraps(endpoint)
        async def wrapped(*args: Any) -> Any:
            event = await admit(event_gate, args[-1])
            result: Any = event if isinstance(event, WebhookResponse) else endpoint(*args, event)
            result = await result if isawaitable(result) else result
            return TwimlResponse(result) if is_answerable(result) else result

        return wrapped

    return decorate


async def admit(event_gate: Gate[E], request: Request) -> E | WebhookResponse:
    """Return the event of the request, or the response that refuses it; the body can be read again.

    If `starlette.requests.Request.form` or FastAPI's ``Form`` read the form before, that form is used.
    """
    if not event_gate.accepts_length(request.headers.get("content-length", "")):
        return refusal(413, TOO_LARGE)
    body = bytearray()
    form = request._form  # noqa: SLF001  where Request.form() caches its result
    try:
        async for chunk in request.stream():
            body += chunk
            if len(body) > event_gate.max_body:
                return refusal(413, TOO_LARGE)
        request._body = bytes(body)  # noqa: SLF001  likewise Request.body()
    except ClientDisconnect:
        return refusal(400, INCOMPLETE)
    except RuntimeError:  # the stream was consumed
        if form is None:
            return refusal(400, INCOMPLETE, INCOMPLETE)
    parsed = [(name, value) for name, value in form.multi_items() if isinstance(value, str)] if form else ()
    return event_gate.admit(with_form(WebhookRequest.from_asgi(request.scope, bytes(body)), parsed))
