"""Retrying whole programs, as long as that can't do their work twice."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from twilio_fp.ask import Effect, Program, innermost, requested
from twilio_fp.attempts import Attempt, tell_attempts
from twilio_fp.checks import instance
from twilio_fp.effect import Now, Sleep
from twilio_fp.errors import ApiError, OperationError, UsageError
from twilio_fp.middleware import Retry
from twilio_fp.middleware.retry import Retried
from twilio_fp.operation.naming import copied
from twilio_fp.operation.retry_safety import is_repeatable
from twilio_fp.printable import typed
from twilio_fp.program import Runnable, as_program, relayed

__all__ = ["retrying"]

T = TypeVar("T")


def retrying(what: Effect[T] | Callable[[], Runnable[T]], *, retry: Retry = Retry.standard) -> Program[T]:
    """Run a program, retrying as long as that can't do its work twice and may help, and return its result.

    A program that has done work, such as sending a message, is not run again; its error is raised. A client's
    `twilio_fp.middleware.Retry` repeats single requests, whereas this repeats everything that a program does.

    Args:
        what: an operation, or a function that returns a fresh program each time.
        retry: how often, after which errors and after how long to retry, and what to notify;
            `twilio_fp.is_repeatable` decides what is safe to repeat.

    >>> from twilio_fp import FetchMessage, Message
    >>> from twilio_fp.testing import TableTransport
    >>> busy = ApiError(status=503)
    >>> twilio = TableTransport({FetchMessage: [busy, busy, Message(sid="SM1")]})
    >>> twilio.client()(retrying(FetchMessage("SM1"))).sid
    'SM1'

    Raises:
        OperationError: the last error, with the outcome of every run.
        UsageError: what is neither an operation nor a function, or retry is not a `Retry`.
    """
    if not isinstance(what, Effect) and not callable(what):
        raise UsageError(
            f"retrying must be given an operation or a function that returns a program, got {typed(what)}:"
            " a program runs only once"
        )
    instance("retry", retry, Retry, "a Retry")
    operation = innermost(what) if isinstance(what, Effect) else None
    begin = yield from Now()
    done: tuple[Attempt, ...] = ()
    while True:
        try:
            program = as_program(cast("Runnable[T]", what if isinstance(what, Effect) else what()))
            return (yield from relayed(program, requested))
        except OperationError as error:
            number = len(done) + 1
            again = retry.is_worth_it(error) and is_repeatable(error)
            wait = (yield from retry.wait_after(number, error, begin=begin)) if again else None
            status = error.status if isinstance(error, ApiError) else None
            done = (*done, Attempt(number, error.outcome, status=status, failure=type(error).__name__, wait=wait))
            if wait is None:
                last = copied(error)
                tell_attempts(last, done)
                raise last from last.__cause__
            if retry.on_retry is not None:
                retry.on_retry(Retried(operation, done[-1]))
        yield from Sleep(wait)
