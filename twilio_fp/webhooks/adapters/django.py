"""Django: a decorator for views that take a request and an event."""

from __future__ import annotations

from functools import wraps
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any, TypeVar

from django.core.exceptions import RequestDataTooBig
from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt

from twilio_fp.webhooks.adapters.gate import TOO_LARGE, Gate, Options, gate, refusal
from twilio_fp.webhooks.answers import WebhookResponse, answer, is_answerable
from twilio_fp.webhooks.events.event import Event
from twilio_fp.webhooks.request import WebhookRequest

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

__all__ = ["webhook"]

E = TypeVar("E", bound=Event)


def webhook(kind: type[E], **options: Unpack[Options]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return a decorator for a view, sync or async, that takes the request, the event, and what the URL gives.

    The view is exempt from the CSRF check, which Twilio can't pass. It may return a TwiML tree, text, None or a
    `WebhookResponse`; all else is left to Django.

    Source: https://docs.djangoproject.com/en/stable/topics/http/decorators/
    """
    entry = gate(kind, options)

    def decorate(view: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(view)
        def wrapped(request: Any, *args: Any, **given: Any) -> Any:
            admitted = _admitted(entry, request)
            return _response(
                admitted if isinstance(admitted, WebhookResponse) else view(request, admitted, *args, **given)
            )

        @wraps(view)
        async def awaiting(request: Any, *args: Any, **given: Any) -> Any:
            admitted = _admitted(entry, request)
            return _response(
                admitted if isinstance(admitted, WebhookResponse) else await view(request, admitted, *args, **given)
            )

        return csrf_exempt(awaiting if iscoroutinefunction(view) else wrapped)

    return decorate


def _admitted(entry: Gate[E], request: Any) -> E | WebhookResponse:
    if not entry.takes(request.META.get("CONTENT_LENGTH") or ""):
        return refusal(413, TOO_LARGE)
    try:
        body = request.body
    except RequestDataTooBig:
        return refusal(413, TOO_LARGE)
    if hasattr(request, "scope"):
        return entry.admit(WebhookRequest.from_asgi(request.scope, body))
    return entry.admit(WebhookRequest.from_wsgi(request.environ, body))


def _response(result: Any) -> Any:
    if not is_answerable(result):
        return result
    sent = answer(result)
    return HttpResponse(
        sent.body, status=sent.status, headers={name: sent.headers.reveal(name) or "" for name in sent.headers}
    )
