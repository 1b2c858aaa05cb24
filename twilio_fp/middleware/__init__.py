"""Middleware: functions from handler to handler, between an operation's request and its sending.

A middleware wraps the handler below it. It may change the request, inspect the response, request effects such as
`twilio_fp.effect.Sleep`, and send again. It is a program, so one definition serves sync and async clients::

    def traced(handler: Handler) -> Handler:
        def handle(exchange: Exchange) -> Program[HttpResponse]:
            request = exchange.request
            headers = request.headers.replace("X-Trace", "1")
            return (yield from handler(evolve(exchange, request=evolve(request, headers=headers))))
        return handle
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from twilio_fp.ask import Program, is_from_outside
from twilio_fp.effect import Exchange, Parallel, Race
from twilio_fp.errors import OperationError, TransportError, UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.record import evolve

if TYPE_CHECKING:
    from twilio_fp.middleware.concurrency import Concurrency as Concurrency
    from twilio_fp.middleware.deadline import Deadline as Deadline
    from twilio_fp.middleware.dry_run import DryRun as DryRun
    from twilio_fp.middleware.dry_run import DryRunError as DryRunError
    from twilio_fp.middleware.log import Log as Log
    from twilio_fp.middleware.oauth import OAuth as OAuth
    from twilio_fp.middleware.rate_limit import RateLimit as RateLimit
    from twilio_fp.middleware.retry import Retry as Retry
    from twilio_fp.middleware.trace import Trace as Trace
else:
    from twilio_fp.lazy import face

    _, __getattr__, _ = face(
        __name__,
        {
            "concurrency": "Concurrency",
            "deadline": "Deadline",
            "dry_run": "DryRun DryRunError",
            "log": "Log",
            "oauth": "OAuth",
            "rate_limit": "RateLimit",
            "retry": "Retry",
            "trace": "Trace",
        },
    )

    def __dir__() -> list[str]:
        return __all__


__all__ = [
    "MOST_LAYERS",
    "Concurrency",
    "Deadline",
    "DryRun",
    "DryRunError",
    "Handler",
    "Log",
    "Middleware",
    "OAuth",
    "RateLimit",
    "Retry",
    "Trace",
    "exchange",
    "stack",
    "watched",
]

MOST_LAYERS: Final = 100
"""The most middleware around one exchange, since each layer uses up part of Python's recursion limit."""

_CONCURRENT: Final = (Parallel, Race)

Handler: TypeAlias = Callable[[Exchange], Program[HttpResponse]]
"""Maps an `Exchange`, which holds the request, to a program that returns the response."""

Middleware: TypeAlias = Callable[[Handler], Handler]
"""Makes a handler from the handler below it."""


def exchange(exchange: Exchange) -> Program[HttpResponse]:
    """Perform the exchange itself: the innermost handler, below all middleware.

    If there is no response, the error names the operation and so tells whether it may be repeated: a middleware can
    check `twilio_fp.is_repeatable` and send again.

    Raises:
        AmbiguousError: there was no response, the operation may have been executed, and repeating it is not safe.
        TransportError: there was no response.
    """
    try:
        answer: HttpResponse = yield exchange
        return answer
    except OperationError as error:
        from twilio_fp.operation.naming import raise_failed

        raise_failed(error, exchange)


def watched(handler: Handler, exchange: Exchange) -> Program[HttpResponse]:
    """Run a stack of middleware, so that a mistake in it is never taken for a request that was not sent.

    Raises:
        TransportError: a middleware raised a `UsageError`, or returned no response, after the request was sent.
        UsageError: the same happened before anything was sent.
    """
    program = handler(exchange)
    if not isinstance(program, Generator):
        raise UsageError(
            f"a handler must be a generator function, got one that returns a value of type {type(program).__name__}"
        )
    return _tracked(program, [], is_whole=True)


def _tracked(program: Program[Any], sent: list[Exchange], *, is_whole: bool = False) -> Program[Any]:
    """Run a program and record what it sends; the whole stack must return a response."""
    answer: Any = None
    failure: BaseException | None = None
    while True:
        try:
            while True:
                effect = program.send(answer) if failure is None else program.throw(failure)
                answer, failure = None, None
                try:
                    if isinstance(effect, Exchange):
                        answer = yield effect
                        sent.append(effect)
                    else:
                        answer = yield (_tracked_inside(effect, sent) if isinstance(effect, _CONCURRENT) else effect)
                except BaseException as error:  # noqa: BLE001  # passed on to the middleware, whatever it is
                    failure = error
                    if isinstance(effect, Exchange) and not _is_unsent(error):
                        sent.append(effect)
        except StopIteration as stop:
            if is_from_outside(stop, program):
                failure = stop
                continue
            if not is_whole or isinstance(stop.value, HttpResponse):
                return stop.value
            mistake = UsageError(
                f"a middleware must return an HttpResponse, got a value of type {type(stop.value).__name__}"
            )
            break
        except BaseException as error:
            if is_from_outside(error, program):
                failure = error
            elif is_whole and isinstance(error, UsageError):
                mistake = error
                break
            else:
                raise
    if sent:
        raise TransportError(f"a middleware failed: {mistake}", may_have_executed=True) from mistake
    raise mistake


def _tracked_inside(effect: Any, sent: list[Exchange]) -> Any:
    from twilio_fp.program import as_program

    return evolve(effect, programs=[_tracked(as_program(each), sent) for each in effect.programs])


def _is_unsent(error: BaseException) -> bool:
    """Return whether an exchange that failed with this error was certainly never sent."""
    if isinstance(error, TransportError):
        return not error.may_have_executed and error.method is None  # otherwise it concerns another exchange
    return isinstance(error, UsageError)


def stack(middleware: tuple[Middleware, ...]) -> Handler:
    """Combine middleware, given outermost first, into one handler.

    >>> stack(()) is exchange
    True

    Raises:
        UsageError: there are more than `MOST_LAYERS`, or one of them returns no handler.
    """
    if len(middleware) > MOST_LAYERS:
        raise UsageError(
            f"middleware must have at most {MOST_LAYERS} layers, got {len(middleware)}: combine several into one"
        )
    handler: Handler = exchange
    for layer in reversed(middleware):
        made: object = layer(handler)
        if not callable(made):
            raise UsageError(
                f"a middleware must return a handler, got a value of type {type(made).__name__}: return its function"
            )
        handler = made
    return partial(watched, handler) if middleware else handler
