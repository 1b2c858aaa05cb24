"""Django: a decorator for views that take a request and an event."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from inspect import isawaitable, iscoroutinefunction
from typing import Any, TypeVar, Unpack

from django.core.exceptions import RequestDataTooBig
from django.http import HttpResponse, RawPostDataException, UnreadablePostError
from django.views.decorators.csrf import csrf_exempt

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
    with_address,
    with_form,
)
from twilio_fp.webhooks.events.event import Event
from twilio_fp.webhooks.reply import WebhookResponse, answer, is_answerable
from twilio_fp.webhooks.request import WebhookRequest
from twilio_fp.webhooks.verification import Verified

__all__ = ["webhook"]

E = TypeVar("E", bound=Event | Verified)


@sealed
def webhook(kind: type[E], **options: Unpack[Options]) -> EventAfter[E, Any]:
    """Return a decorator for a sync or async view that takes the request, the event, and the URL's arguments.

    The view is exempt from the CSRF check, which Twilio can't pass. It may return a TwiML tree, text, None, a
    mapping for JSON or a `WebhookResponse`; other results are left to Django. Scheme and host are determined by Django,
    with its settings ``SECURE_PROXY_SSL_HEADER``, ``USE_X_FORWARDED_HOST`` and ``ALLOWED_HOSTS``.

    Decorate class-based views as a whole with ``method_decorator(webhook(…), name="dispatch")``.

    Source: https://docs.djangoproject.com/en/stable/topics/http/decorators/
    """
    event_gate = gate(kind, options)

    def decorate(view: Callable[..., Any]) -> Callable[..., Any]:
        check_callable("the view", view)

        @wraps(view)
        def wrapped(*args: Any, **kwargs: Any) -> Any:
            index = 0 if hasattr(args[0], "META") else 1  # in a method the request follows self
            admitted = _admit(event_gate, args[index])
            refused = isinstance(admitted, WebhookResponse)
            result = admitted if refused else view(*args[: index + 1], admitted, *args[index + 1 :], **kwargs)
            return _await_response(result) if _is_awaited(view, args) else _response(result)

        @wraps(view)
        async def awaiting(*args: Any, **kwargs: Any) -> Any:
            return await wrapped(*args, **kwargs)

        return csrf_exempt(awaiting if iscoroutinefunction(view) else wrapped)

    return decorate


def _is_awaited(view: Any, args: Any) -> bool:
    """Return whether Django awaits the result: the view is async, or the ``dispatch`` of a class with async methods."""
    owner = getattr(getattr(view, "func", None), "__self__", args[0])  # method_decorator gives a partial of a method
    return iscoroutinefunction(view) or getattr(owner, "view_is_async", False)


async def _await_response(result: Any) -> Any:
    return _response(await result if isawaitable(result) else result)


def _admit(event_gate: Gate[E], request: Any) -> E | WebhookResponse:
    if not event_gate.accepts_length(request.META.get("CONTENT_LENGTH") or ""):
        return refusal(413, TOO_LARGE)
    parsed: list[tuple[str, str]] = []
    try:
        body = request.body
    except RequestDataTooBig:
        return refusal(413, TOO_LARGE)
    except UnreadablePostError:
        return refusal(400, INCOMPLETE, INCOMPLETE)
    except RawPostDataException:
        body, parsed = b"", [(name, value) for name, values in request.POST.lists() for value in values]
    asgi = hasattr(request, "scope")
    received = (
        WebhookRequest.from_asgi(request.scope, body) if asgi else WebhookRequest.from_wsgi(request.environ, body)
    )
    host = request.get_host()  # raises if ALLOWED_HOSTS does not include it
    other = None if host == request.META.get("HTTP_HOST") else host
    return event_gate.admit(with_form(with_address(received, request.scheme, other), parsed))


def _response(result: Any) -> Any:
    if not is_answerable(result):
        return result
    webhook_response = answer(result)
    response = HttpResponse(webhook_response.body, status=webhook_response.status, headers=webhook_response.fields)
    for cookie in webhook_response.cookies:
        response.cookies.load(cookie)
    return response
