"""Flask: a decorator for views that take an event."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, Unpack, cast

import flask
from flask.typing import ResponseReturnValue

from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.adapters.gate import EventFirst, Options, check_callable, gate, with_form
from twilio_fp.webhooks.events.event import Event
from twilio_fp.webhooks.reply import WebhookResponse, answer, is_answerable
from twilio_fp.webhooks.request import WebhookRequest
from twilio_fp.webhooks.verification import Verified

__all__ = ["webhook"]

E = TypeVar("E", bound=Event | Verified)


@sealed
def webhook(kind: type[E], **options: Unpack[Options]) -> EventFirst[E, ResponseReturnValue]:
    """Return a decorator for a sync or async view that takes the event, and the route's variables as keywords.

    It may be a method of a ``MethodView``. If `flask.request.form` was read before, that form is used. The view may
    return a TwiML tree, text, None or a `WebhookResponse`, with a status and headers in a tuple as usual in Flask.
    Other results are left to Flask.

    Source: https://flask.palletsprojects.com/en/stable/patterns/viewdecorators/
    """
    event_gate = gate(kind, options)

    def decorate(view: Callable[..., Any]) -> Callable[..., Any]:
        check_callable("the view", view)

        @wraps(view)
        def wrapped(*args: Any, **kwargs: Any) -> Any:
            flask.request.max_content_length = event_gate.max_body + 1  # Flask may truncate longer bodies silently
            body = flask.request.get_data(cache=True)
            parsed = () if body else flask.request.form.items(multi=True)
            admitted = event_gate.admit(with_form(WebhookRequest.from_wsgi(flask.request.environ, body), parsed))
            if isinstance(admitted, WebhookResponse):
                return _response(admitted)
            return _convert_result(flask.current_app.ensure_sync(view)(*args, admitted, **kwargs))

        return wrapped

    return decorate


def _convert_result(result: Any) -> Any:
    """Convert a view's result for Flask, which serialises JSON itself by the application's rules."""
    parts = cast("tuple[Any, ...]", result if isinstance(result, tuple) and result else (result,))
    content = parts[0]
    if isinstance(content, dict) or not is_answerable(content):
        return cast("Any", result)
    response = _response(answer(content))
    return (response, *parts[1:]) if len(parts) > 1 else response


def _response(response: WebhookResponse) -> flask.Response:
    return flask.Response(response.body, response.status, list(response.headers.reveal()))
