"""Flask: a decorator for views that take an event."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, TypeVar

import flask

from twilio_fp.webhooks.adapters.gate import Options, gate
from twilio_fp.webhooks.answers import WebhookResponse, answer, is_answerable
from twilio_fp.webhooks.events.event import Event
from twilio_fp.webhooks.request import WebhookRequest

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Unpack

__all__ = ["webhook"]

E = TypeVar("E", bound=Event)


def webhook(kind: type[E], **options: Unpack[Options]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Return a decorator for a view, sync or async, that takes the event, then what the route's URL gives by keyword.

    It may return a TwiML tree, text, None or a `WebhookResponse`; all else is left to Flask.

    Source: https://flask.palletsprojects.com/en/stable/patterns/viewdecorators/
    """
    entry = gate(kind, options)

    def decorate(view: Callable[..., Any]) -> Callable[..., Any]:
        @wraps(view)
        def wrapped(**given: Any) -> Any:
            flask.request.max_content_length = entry.max_body + 1  # Flask may cut what is longer, and not say so
            request = WebhookRequest.from_wsgi(flask.request.environ, flask.request.get_data(cache=True))
            admitted = entry.admit(request)
            if isinstance(admitted, WebhookResponse):
                return _response(admitted)
            result = flask.current_app.ensure_sync(view)(admitted, **given)
            return _response(answer(result)) if is_answerable(result) else result

        return wrapped

    return decorate


def _response(response: WebhookResponse) -> flask.Response:
    return flask.Response(response.body, response.status, list(response.headers.reveal()))
