"""Structured events for every exchange, for any log."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import cache
from typing import Any

from attrs import field

from twilio_fp.ask import Program
from twilio_fp.effect import Exchange, Now
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.middleware import Handler
from twilio_fp.middleware.events import Event, RequestFailed, RequestSent, failed, received, sent
from twilio_fp.printable import printable, typed
from twilio_fp.record import Record, record

__all__ = ["Log", "level", "line", "to_logging"]

_CLIENT_ERROR = 400


def level(event: Event) -> int:
    """Return the standard logging level of an event.

    It is DEBUG for a request, INFO for a success, and WARNING for an error or a missing response.

    >>> from twilio_fp import Exchange, HttpRequest, HttpResponse
    >>> from datetime import UTC, datetime
    >>> now = datetime(2024, 1, 1, tzinfo=UTC)
    >>> exchange = Exchange(HttpRequest("GET", "https://api.twilio.com/x"))
    >>> logging.getLevelName(level(received(exchange, HttpResponse(429), at=now, since=now)))
    'WARNING'
    """
    if isinstance(event, RequestSent):
        return logging.DEBUG
    return logging.WARNING if isinstance(event, RequestFailed) else _level_of(event.status)


def _level_of(status: int) -> int:
    return logging.WARNING if status >= _CLIENT_ERROR else logging.INFO


def line(event: Event) -> str:
    """Return an event as one line of printable text.

    >>> from twilio_fp import Exchange, HttpRequest, HttpResponse
    >>> from datetime import UTC, datetime
    >>> now = datetime(2024, 1, 1, tzinfo=UTC)
    >>> exchange = Exchange(HttpRequest("GET", "https://api.twilio.com/x"))
    >>> line(received(exchange, HttpResponse(200, {"Twilio-Request-Id": "RQ1"}), at=now, since=now))
    'GET api.twilio.com/x: 200 in 0 ms, request RQ1'
    """
    name = "" if event.operation is None else f"{event.operation}: "
    attempt = "" if event.attempt == 1 else f", attempt {event.attempt}"
    if isinstance(event, RequestSent):
        result = "sent"
    else:
        milliseconds = f"in {event.duration.total_seconds() * 1000:.0f} ms"
        if isinstance(event, RequestFailed):
            result = f"no response {milliseconds} ({event.error})"
        else:
            result = f"{event.status} {milliseconds}" + (f", request {event.request_id}" if event.request_id else "")
    return printable(f"{name}{event.method} {event.host}{event.path}: {result}{attempt}")


@cache
def _logger() -> logging.Logger:
    """Return the logger, cached because looking it up takes a lock."""
    return logging.getLogger("twilio_fp.events")


def to_logging(event: Event) -> None:
    """Log an event to the logger ``twilio_fp.events`` of standard logging, with its `line` as the message.

    The event itself is the log record's attribute ``event``, for formatters that write its fields. Logging is not
    configured here.
    """
    at = level(event)
    if _logger().isEnabledFor(at):
        _logger().log(at, "%s", line(event), extra={"event": event})


def _wants(sink: object, at: int) -> bool:
    """Return whether a sink wants events of a level: `to_logging` may have it disabled."""
    return sink is not to_logging or _logger().isEnabledFor(at)


def _as_sink(sink: Any) -> Any:
    if not callable(sink):
        raise UsageError(f"sink must be a function that takes an event, got {typed(sink)}: write Log(print)")
    return sink


@record
class Log(Record):
    """Middleware that passes every request and its outcome to a function, as records of `twilio_fp.middleware.events`.

    Outside a retry it reports the call as a whole, inside it each attempt. Secrets and personal data are masked. An
    error that the sink raises ends the call, so a sink should catch its own. It runs in the caller's thread or event
    loop, and must not block for long.

    Args:
        sink: called with each `twilio_fp.middleware.events.Event`; by default `to_logging`.

    >>> from twilio_fp import FetchMessage, Message
    >>> from twilio_fp.testing import TableTransport
    >>> events = []
    >>> client = TableTransport({FetchMessage: Message(sid="SM1")}).client(middleware=[Log(events.append)])
    >>> client(FetchMessage("SM1")).sid
    'SM1'
    >>> [(type(event).__name__, event.operation) for event in events], events[1].status
    ([('RequestSent', 'FetchMessage'), ('ResponseReceived', 'FetchMessage')], 200)

    Raises:
        UsageError: the sink is not a function.
    """

    sink: Callable[[Event], object] = field(default=to_logging, converter=_as_sink)

    def __call__(self, handler: Handler) -> Handler:
        """Return the handler, with its exchanges reported to the sink."""

        def logged(exchange: Exchange) -> Program[HttpResponse]:
            start = yield from Now()
            if _wants(self.sink, logging.DEBUG):
                self.sink(sent(exchange, at=start))
            try:
                response = yield from handler(exchange)
            except Exception as error:
                self.sink(failed(exchange, error, at=(yield from Now()), since=start))
                raise
            if _wants(self.sink, _level_of(response.status)):
                self.sink(received(exchange, response, at=(yield from Now()), since=start))
            return response

        return logged
