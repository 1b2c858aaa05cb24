"""An OpenTelemetry span for every exchange: ``pip install 'twilio-fp[otel]'``.

Spans follow OpenTelemetry's stable conventions for HTTP clients; `name`, `before` and `after` are the pure parts.

Source: https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import unquote_plus

from attrs import evolve, field
from opentelemetry.trace import (
    NoOpTracerProvider,
    ProxyTracerProvider,
    SpanKind,
    Status,
    StatusCode,
    Tracer,
    TracerProvider,
    get_tracer_provider,
    set_span_in_context,
)
from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

from twilio_fp.ask import Program
from twilio_fp.checks import instance
from twilio_fp.effect import Exchange, Now
from twilio_fp.errors import UsageError
from twilio_fp.host import origin
from twilio_fp.http import HttpResponse
from twilio_fp.middleware import Handler
from twilio_fp.middleware.events import parameters
from twilio_fp.operation.naming import path_of
from twilio_fp.printable import typed
from twilio_fp.record import Record, record
from twilio_fp.secret_members import MASK
from twilio_fp.version import VERSION

if TYPE_CHECKING:
    from opentelemetry.trace import Span

__all__ = ["Trace", "after", "before", "name", "shown_url"]

_SCHEMA: Final = "https://opentelemetry.io/schemas/1.27.0"
_KNOWN: Final = frozenset({"CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT", "TRACE"})
_REDACTED: Final = "REDACTED"
_HIDDEN: Final = re.compile(r"\{[^{}/]*\}|…|\bAC[0-9a-fA-F]{32}\b")
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND: Final = timedelta(microseconds=1)
_ERROR: Final = 400
_CONTEXT: Final = TraceContextTextMapPropagator()


def name(exchange: Exchange) -> str:
    """Return the name of an exchange's span: its method, and the path template if the facts have one.

    >>> from twilio_fp import Exchange, FetchMessage, encode
    >>> operation = FetchMessage("SM1")
    >>> name(Exchange(encode(operation, account_sid="AC1"), operation=operation))
    'GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json'

    Raises:
        UsageError: it is not an `Exchange`.
    """
    method = instance("exchange", exchange, Exchange, "an Exchange").request.method
    template: str | None = getattr(getattr(exchange.operation, "__spec__", None), "url", None)
    shown = method if method in _KNOWN else "HTTP"
    return shown if template is None else f"{shown} /{template.partition('://')[2].partition('/')[2]}"


def before(exchange: Exchange) -> dict[str, str | int]:
    """Return the attributes known before an exchange is sent, which samplers may use.

    >>> from twilio_fp import Exchange, FetchMessage, encode
    >>> operation = FetchMessage("SM1")
    >>> exchange = Exchange(encode(operation, account_sid="AC1"), operation=operation, attempt=3)
    >>> before(exchange)["http.request.resend_count"]
    2

    Raises:
        UsageError: it is not an `Exchange`.
    """
    method = instance("exchange", exchange, Exchange, "an Exchange").request.method
    _, host, port = origin(exchange.request.url)
    attributes: dict[str, str | int] = {
        "http.request.method": method if method in _KNOWN else "_OTHER",
        "server.address": host,
        "url.full": shown_url(exchange),
    }
    if port is not None:
        attributes["server.port"] = port
    if method not in _KNOWN:
        attributes["http.request.method_original"] = method
    if exchange.attempt > 1:
        attributes["http.request.resend_count"] = exchange.attempt - 1
    return attributes


def after(answer: HttpResponse | BaseException) -> dict[str, str | int]:
    """Return the attributes known after it: the status, and the error type if it failed.

    >>> after(HttpResponse(201)), after(HttpResponse(429))
    ({'http.response.status_code': 201}, {'http.response.status_code': 429, 'error.type': '429'})
    >>> after(TimeoutError())
    {'error.type': 'TimeoutError'}
    """
    if isinstance(answer, HttpResponse):
        status: dict[str, str | int] = {"http.response.status_code": answer.status}
        return {**status, "error.type": str(answer.status)} if answer.status >= _ERROR else status
    kind = type(answer)
    return {
        "error.type": kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    }


def shown_url(exchange: Exchange) -> str:
    """Return the URL of an exchange, with the account and all that may be personal or secret ``REDACTED``.

    The path keeps its ids, except the account's; the query keeps the values that the facts call harmless.

    >>> from twilio_fp import Exchange, ListMessage, encode
    >>> operation = ListMessage(to="+15558675310", page_size=50)
    >>> shown_url(Exchange(encode(operation, account_sid="AC" + "0" * 32), operation=operation))
    'https://api.twilio.com/2010-04-01/Accounts/REDACTED/Messages.json?To=REDACTED&PageSize=50'

    Raises:
        UsageError: it is not an `Exchange`.
    """
    url, operation = instance("exchange", exchange, Exchange, "an Exchange").request.url, exchange.operation
    address, _, query = url.partition("#")[0].partition("?")
    scheme, _, rest = address.partition("://")
    path = _HIDDEN.sub(_REDACTED, path_of(operation, url))
    known = parameters(operation)
    pairs = [_shown(pair, known) for pair in query.split("&") if pair]
    return f"{scheme}://{rest.partition('/')[0]}{path}{'?' if pairs else ''}{'&'.join(pairs)}"


def _shown(pair: str, known: Any) -> str:
    """Return a query pair, with its value redacted unless it is known to be harmless."""
    wire, mark, value = pair.partition("=")
    held = known.get(unquote_plus(wire), MASK)
    hidden = MASK in held if isinstance(held, tuple) else held == MASK
    return f"{wire}{mark}{_REDACTED if hidden else _HIDDEN.sub(_REDACTED, value)}"


@lru_cache(maxsize=8)
def _tracer(provider: TracerProvider) -> Tracer:
    return provider.get_tracer("twilio_fp", VERSION, _SCHEMA)


def _nanoseconds(time: datetime) -> int:
    return (time - _EPOCH) // _MICROSECOND * 1000


def _check_provider(_: object, __: object, value: Any) -> None:
    if value is not None and not isinstance(value, TracerProvider):
        raise UsageError(
            f"provider must be an OpenTelemetry TracerProvider, got a value of type {type(value).__name__}"
        )


def _check_flag(_: object, __: object, value: Any) -> None:
    if not isinstance(value, bool):
        raise UsageError(f"propagate must be True or False, got {typed(value)}")


@record
class Trace(Record):
    """Middleware that records an OpenTelemetry span for every exchange.

    Inside a `twilio_fp.middleware.Retry` each attempt has its own span, as the conventions require, with the number of
    resends; outside it the whole call has one. Times come from the client's clock. The span is a child of the one
    current at the call, but never becomes current itself, since a program may continue elsewhere: an instrumented
    transport records a second, sibling span.

    The header ``traceparent`` (with ``tracestate``) is sent, as by other instrumented clients: Twilio ignores it, but
    your own gateway may not. It only names the trace; baggage, which may hold anything, is never sent.

    Without a configured provider it does nothing.

    Args:
        provider: the provider of spans; by default OpenTelemetry's global one at the time of each exchange.
        propagate: whether ``traceparent`` is sent.

    >>> from opentelemetry.sdk.trace import TracerProvider
    >>> from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    >>> from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
    >>> from twilio_fp import FetchMessage, Message
    >>> from twilio_fp.testing import TableTransport
    >>> provider, spans = TracerProvider(), InMemorySpanExporter()
    >>> provider.add_span_processor(SimpleSpanProcessor(spans))
    >>> client = TableTransport({FetchMessage: Message(sid="SM1")}).client(middleware=[Trace(provider)])
    >>> client(FetchMessage("SM1")).sid
    'SM1'
    >>> [span.name for span in spans.get_finished_spans()]
    ['GET /2010-04-01/Accounts/{AccountSid}/Messages/{Sid}.json']

    Raises:
        UsageError: an argument is invalid.

    Source: https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-client-span
    """

    provider: TracerProvider | None = field(default=None, validator=_check_provider)
    propagate: bool = field(default=True, validator=_check_flag, kw_only=True)

    def __call__(self, handler: Handler) -> Handler:
        """Return the handler, with a span around each exchange."""

        def traced(exchange: Exchange) -> Program[HttpResponse]:
            provider = get_tracer_provider() if self.provider is None else self.provider
            if isinstance(provider, (ProxyTracerProvider, NoOpTracerProvider)):
                return (yield from handler(exchange))
            start = _nanoseconds((yield from Now()))
            span = _tracer(provider).start_span(
                name(exchange), kind=SpanKind.CLIENT, attributes=before(exchange), start_time=start
            )
            try:
                response = yield from handler(_with_context(exchange, span) if self.propagate else exchange)
            except GeneratorExit as error:  # no more effects can be performed, so not even the time is known
                _end(span, error, None)
                raise
            except BaseException as error:
                _end(span, error, (yield from Now()))
                raise
            _end(span, response, (yield from Now()))
            return response

        return traced


def _with_context(exchange: Exchange, span: Span) -> Exchange:
    """Return the exchange with the trace context in its headers."""
    carrier: dict[str, str] = {}
    _CONTEXT.inject(carrier, set_span_in_context(span))
    headers = exchange.request.headers
    for header, value in carrier.items():
        headers = headers.replace(header, value)
    return evolve(exchange, request=evolve(exchange.request, headers=headers))


def _end(span: Span, answer: HttpResponse | BaseException, time: datetime | None) -> None:
    attributes = after(answer)
    span.set_attributes(attributes)
    if "error.type" in attributes:
        span.set_status(Status(StatusCode.ERROR))
    span.end(None if time is None else _nanoseconds(time))
