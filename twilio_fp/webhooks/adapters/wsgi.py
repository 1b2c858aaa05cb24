"""WSGI (PEP 3333): a middleware for applications, and an application made from a single handler."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from typing import Any, TypeVar, Unpack, cast
from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

from twilio_fp.tracebacks import sealed
from twilio_fp.webhooks.adapters.gate import TOO_LARGE, Gate, Options, check_callable, gate, refusal
from twilio_fp.webhooks.events.event import Event
from twilio_fp.webhooks.reply import Answerable, WebhookResponse, answer
from twilio_fp.webhooks.request import WebhookRequest
from twilio_fp.webhooks.verification import Verified

__all__ = ["EVENT", "application", "middleware"]

EVENT = "twilio_fp.event"
"""The environment's key for the event."""

E = TypeVar("E", bound=Event | Verified)


@sealed
def middleware(
    app: WSGIApplication, kind: type[Event | Verified] = Event, **options: Unpack[Options]
) -> WSGIApplication:
    """Return the application behind a gate: requests that pass carry their event in the environment, as `EVENT`.

    The body is read, up to ``max_body``, and passed on as ``wsgi.input``.
    """
    event_gate = gate(kind, options)
    check_callable("app", app)

    def gated_app(environ: WSGIEnvironment, start_response: StartResponse) -> Any:
        body = _read(environ, event_gate)
        request = WebhookRequest.from_wsgi(environ, body or b"")
        admitted = refusal(413, TOO_LARGE) if body is None else event_gate.admit(request)
        if isinstance(admitted, WebhookResponse):
            return _send(admitted, start_response)
        additions = {EVENT: admitted, "wsgi.input": BytesIO(request.body), "CONTENT_LENGTH": str(len(request.body))}
        return app({**environ, **additions}, start_response)

    return gated_app


@sealed
def application(handle: Callable[[E], Answerable], kind: type[E], **options: Unpack[Options]) -> WSGIApplication:
    """Return an application that responds to every event with the handler's result."""

    def app(environ: WSGIEnvironment, start_response: StartResponse) -> Any:
        return _send(answer(handle(environ[EVENT])), start_response)

    check_callable("handle", handle)
    return middleware(app, cast("type[Event]", kind), **options)


def _read(environ: WSGIEnvironment, event_gate: Gate[Any]) -> bytes | None:
    """Return the body, or None if it is too large."""
    content_length = environ.get("CONTENT_LENGTH") or ("" if environ.get("wsgi.input_terminated") else "0")
    if not event_gate.accepts_length(content_length):
        return None
    body: bytes = environ["wsgi.input"].read(int(content_length) if content_length else event_gate.max_body + 1)
    return body if len(body) <= event_gate.max_body else None


def _send(response: WebhookResponse, start_response: StartResponse) -> list[bytes]:
    start_response(f"{response.status} {response.phrase}", response.lines)
    return [response.body]
