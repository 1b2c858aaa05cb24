"""What stands between an operation's request and its sending: functions from handler to handler.

A middleware wraps the handler below it. It may change the request, look at the response, ask for effects such as
`twilio_fp.effect.Sleep`, and send again; it is a program, and so the same for sync and async::

    def traced(handler: Handler) -> Handler:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            request = exchange.request
            headers = request.headers.replace("X-Trace", "1")
            return (yield from handler(evolve(exchange, request=evolve(request, headers=headers))))
        return handle
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from twilio_fp.ask import Program
from twilio_fp.effect import Exchange
from twilio_fp.errors import TransportError
from twilio_fp.http import HttpResponse

__all__ = ["Handler", "Middleware", "exchange", "stack"]

Handler: TypeAlias = Callable[[Exchange], Program[HttpResponse]]
"""What maps a request, in its `Exchange`, to a program of a response."""

Middleware: TypeAlias = Callable[[Handler], Handler]
"""What makes a handler of the handler below it."""


def exchange(asked: Exchange) -> Program[HttpResponse]:
    """Ask for the exchange itself: the handler below all middleware.

    Where no answer comes, the error says what was asked for, and so whether it may be repeated: a middleware can ask
    `twilio_fp.is_repeatable` and send again.

    Raises:
        AmbiguousError: no answer came, the operation may have been executed, and a repetition is not safe.
        TransportError: no answer came.
    """
    try:
        return (yield from asked)
    except TransportError as error:
        from twilio_fp.operation.naming import asked_of

        told = asked_of(error, asked)
        raise told from told.__cause__


def stack(middleware: tuple[Middleware, ...]) -> Handler:
    """Return one handler of middleware, outermost first.

    >>> stack(()) is exchange
    True
    """
    handler: Handler = exchange
    for layer in reversed(middleware):
        handler = layer(handler)
    return handler
