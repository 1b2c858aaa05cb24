"""Retries, made only if they can't do the work twice.

The decisions are pure functions: `Retry.waits` gives the longest waits, `Retry.next_wait` the wait after an attempt,
`keyed` adds an idempotency key, and `twilio_fp.operation.Verdict` tells what may be repeated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, ClassVar, cast
from urllib.parse import quote

from attrs import field
from attrs.validators import optional

from twilio_fp.ask import Effect, Program
from twilio_fp.attempts import Attempt, tell_attempts
from twilio_fp.checks import function, not_negative_time, validated, whole
from twilio_fp.codec.response import decode_error
from twilio_fp.effect import Cell, Exchange, Now, Random, Sleep, Update
from twilio_fp.errors import ApiError, OperationError, TransportError, UsageError
from twilio_fp.http import HttpResponse
from twilio_fp.middleware import Handler
from twilio_fp.middleware.rate_limit import Reserve, Turn, Turns
from twilio_fp.operation.call import Operation
from twilio_fp.operation.naming import copied, is_about, with_request
from twilio_fp.operation.retry_safety import Verdict, holds_key, is_transient, key_of, outcome_of, safety
from twilio_fp.origin import is_readers
from twilio_fp.printable import typed
from twilio_fp.record import Record, evolve, record

__all__ = ["Retried", "Retry", "idempotency_key", "keyed", "retry_after"]

_MINUTE = timedelta(minutes=1)
_STATUSES = frozenset({408, 425, 429, 500, 502, 503, 504})


@record
class Retried(Record):
    """The event passed to an observer before each retry.

    Args:
        operation: the operation; None for a custom request and for a program.
        attempt: the outcome of the attempt that is retried; its ``wait`` is the time until the retry.
    """

    operation: Effect[Any] | None
    attempt: Attempt


def _as_statuses(statuses: Any) -> frozenset[int]:
    if isinstance(statuses, (str, bytes)) or not isinstance(statuses, Iterable):
        raise UsageError(f"statuses must be HTTP statuses such as {{429, 503}}, got {typed(statuses)}")
    given = tuple(cast("Iterable[Any]", statuses))
    wrong = next((one for one in given if not isinstance(one, int) or not 300 <= one <= 599), None)
    if wrong is not None:
        raise UsageError(f"statuses must be HTTP statuses from 300 to 599, such as {{429, 503}}, got {typed(wrong)}")
    return frozenset(given)


@record(kw_only=True)
class Retry(Record):
    """Middleware that retries after transient failures, if the work can't be done twice.

    Reads, deletions and operations with an idempotency key are retried after any of the statuses, and if there was no
    response. Anything else, such as a `CreateMessage`, is retried only if it was certainly not executed: it was never
    sent, or Twilio refused it (429). If it may have been executed, an `AmbiguousError` is raised that tells what was
    sent and how every attempt ended. An operation that accepts an idempotency key and has none is given one, the same
    for every attempt.

    Waits are drawn at random between zero and a maximum that doubles each time, unless ``Retry-After`` sets them.

    Args:
        attempts: the most attempts, including the first.
        statuses: the response statuses worth a retry; some error codes never are, such as 60203.
        transport_errors: whether a missing response is worth a retry.
        shortest: the longest wait after the first attempt, which doubles after each.
        longest: the longest wait after any attempt.
        longest_retry_after: the longest wait that a response may ask for with ``Retry-After``.
        budget: the time for all attempts and waits; no wait ends after it.
        most_per_minute: the most retries in a minute by all programs of the client together, so as not to amplify an
            outage.
        on_retry: is called with a `Retried` before each retry; it must not fail.

    >>> Retry(attempts=4).waits
    (datetime.timedelta(microseconds=500000), datetime.timedelta(seconds=1), datetime.timedelta(seconds=2))
    >>> Retry.never.waits
    ()

    Raises:
        UsageError: an argument is invalid.
        AmbiguousError: (in a client) there was no response, or one of ``statuses``, to an operation that may have been
            executed and can't be repeated safely.

    Source: https://www.twilio.com/docs/api/errors/20429, https://www.twilio.com/docs/api/errors/20500
    """

    attempts: int = field(default=4, validator=validated(whole, 1))
    statuses: frozenset[int] = field(default=_STATUSES, converter=_as_statuses)
    transport_errors: bool = True
    shortest: timedelta = field(default=timedelta(seconds=0.5), validator=validated(not_negative_time))
    longest: timedelta = field(default=timedelta(seconds=20), validator=validated(not_negative_time))
    longest_retry_after: timedelta = field(default=timedelta(seconds=60), validator=validated(not_negative_time))
    budget: timedelta = field(default=timedelta(seconds=60), validator=validated(not_negative_time))
    most_per_minute: int = field(default=600, validator=validated(whole, 1))
    on_retry: Callable[[Retried], object] | None = field(default=None, validator=optional(validated(function)))

    standard: ClassVar[Retry]
    """Four attempts within a minute."""
    never: ClassVar[Retry]
    """One attempt, whose errors carry as much detail as those of several."""

    @property
    def waits(self) -> tuple[timedelta, ...]:
        """The longest wait after each attempt but the last."""
        return tuple([self._longest_after(done) for done in range(1, self.attempts)])

    def _longest_after(self, done: int) -> timedelta:
        """Return the longest wait after a number of attempts, without a product that overflows a timedelta."""
        doubled = 2 ** (done - 1)
        return self.longest if self.shortest > self.longest // doubled else self.shortest * doubled

    def next_wait(
        self, done: int, *, chance: float, asked_for: timedelta | None = None, elapsed: timedelta
    ) -> timedelta | None:
        """Return how long to wait after a number of attempts, or None to stop.

        Args:
            done: the number of attempts so far, at least 1.
            chance: a number in [0, 1).
            asked_for: the wait from ``Retry-After``, if there is one.
            elapsed: the time since the first attempt began.

        >>> Retry().next_wait(2, chance=0.5, elapsed=timedelta())
        datetime.timedelta(microseconds=500000)
        >>> Retry().next_wait(1, chance=0.5, asked_for=timedelta(seconds=2), elapsed=timedelta())
        datetime.timedelta(seconds=2)
        >>> Retry().next_wait(4, chance=0.5, elapsed=timedelta()) is None
        True
        """
        if done >= self.attempts:
            return None
        drawn = chance * self._longest_after(done)
        wait = drawn if asked_for is None else min(asked_for, self.longest_retry_after)
        return wait if wait <= self.budget and elapsed <= self.budget - wait else None

    def is_worth_it(self, answer: HttpResponse | OperationError) -> bool:
        """Return whether the same request may succeed later, regardless of whether repeating it is safe.

        >>> Retry().is_worth_it(HttpResponse(503)), Retry().is_worth_it(HttpResponse(404))
        (True, False)
        """
        if isinstance(answer, TransportError):
            return self.transport_errors
        if isinstance(answer, (HttpResponse, ApiError)):
            if answer.status not in self.statuses:
                return False
            if answer.status != 429:
                return True
            return is_transient(429, (decode_error(answer) if isinstance(answer, HttpResponse) else answer).code)
        return False

    def __call__(self, handler: Handler) -> Handler:
        """Return the handler with retries."""

        def retried(original: Exchange) -> Program[HttpResponse]:
            exchange = original
            if _wants_key(original.operation):
                exchange = keyed(original, idempotency_key((yield from Random()), (yield from Random())))
            begin = yield from Now()
            done: tuple[Attempt, ...] = ()
            number = 0
            while True:
                number += 1
                answer: HttpResponse | OperationError
                try:
                    answer = yield from handler(exchange if number == 1 else evolve(exchange, attempt=number))
                except OperationError as error:
                    if error.after_work or not is_about(error, exchange):
                        raise
                    answer = error
                worth_it = self.is_worth_it(answer)
                if not (worth_it or done) and isinstance(answer, HttpResponse):
                    return answer
                verdict = Verdict(safety(exchange.operation, exchange.request.method), outcome_of(answer))
                again = worth_it and verdict.repeatable and not _is_broken_off(exchange, answer)
                after = self.wait_after(number, answer, begin=begin, deadline=exchange.deadline)
                wait = (yield from after) if again else None
                done += _attempts(answer, wait, after=len(done))
                if wait is None:
                    return _ended(original, answer, done, is_open=worth_it)
                if self.on_retry is not None:
                    self.on_retry(Retried(original.operation, done[-1]))
                yield from Sleep(wait)

        return retried

    def wait_after(
        self, done: int, answer: HttpResponse | OperationError, *, begin: datetime, deadline: datetime | None = None
    ) -> Program[timedelta | None]:
        """Return how long to wait after the last attempt, or None to stop.

        Args:
            done: the number of attempts so far, at least 1.
            answer: the response to the last one, or its error.
            begin: when the first attempt began.
            deadline: the time by which the next must have begun; None for no limit.

        >>> from twilio_fp import Client, Now
        >>> def again():
        ...     return (yield from Retry(attempts=2).wait_after(2, HttpResponse(503), begin=(yield from Now())))
        >>> Client()(again()) is None
        True
        """
        now = yield from Now()
        chance = yield from Random()
        wait = self.next_wait(done, chance=chance, asked_for=retry_after(answer, now), elapsed=now - begin)
        if wait is None or (deadline is not None and wait >= deadline - now):
            return None
        reserve = Reserve(_MINUTE / self.most_per_minute, self.most_per_minute, latest=now)
        turn: Update[Turn | None] = Update(
            Cell(("repetitions", self.most_per_minute), start=Turns()), partial(reserve, now=now)
        )
        return None if (yield from turn) is None else wait


Retry.standard = Retry()
Retry.never = Retry(attempts=1)


def retry_after(answer: HttpResponse | OperationError, now: datetime) -> timedelta | None:
    """Return the wait that ``Retry-After`` asks for, in seconds or as a date, or None if it asks for none.

    >>> retry_after(HttpResponse(429, {"Retry-After": "2"}), datetime(2024, 1, 1, tzinfo=UTC))
    datetime.timedelta(seconds=2)
    >>> busy = HttpResponse(503, {"Retry-After": "Mon, 01 Jan 2024 00:01:00 GMT"})
    >>> retry_after(busy, datetime(2024, 1, 1, tzinfo=UTC))
    datetime.timedelta(seconds=60)

    Source: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
    """
    if isinstance(answer, HttpResponse):
        text = answer.headers.get("Retry-After")
    else:
        text = answer.header("Retry-After") if isinstance(answer, ApiError) else None
    if text is None:
        return None
    if text.isascii() and text.isdigit() and len(text) < 10:
        return timedelta(seconds=int(text))
    from email.utils import parsedate_to_datetime  # slow to import

    try:
        date = parsedate_to_datetime(text)
        return max(timedelta(), (date if date.tzinfo else date.replace(tzinfo=UTC)) - now)
    except (ValueError, OverflowError) as error:
        if not is_readers(error):
            raise
        return None


def idempotency_key(first: float, second: float) -> str:
    """Return a key of 104 bits, made from two random numbers in [0, 1).

    >>> idempotency_key(0.5, 0.25)
    '80000000000004000000000000'
    """
    return f"{int(first * 2**52):013x}{int(second * 2**52):013x}"


def keyed(exchange: Exchange, key: str) -> Exchange:
    """Return an exchange with an idempotency key in its request and its operation, which must accept one.

    >>> from twilio_fp.effect import Exchange
    >>> from twilio_fp.http import HttpRequest
    >>> from twilio_fp.rest.conversations.v2 import DeleteConversation
    >>> request = HttpRequest("DELETE", "https://conversations.twilio.com/")
    >>> exchange = Exchange(request, operation=DeleteConversation("C1"))
    >>> keyed(exchange, "k1").request.headers["Idempotency-Key"], keyed(exchange, "k1").operation.idempotency_key
    ('k1', 'k1')
    """
    operation: Any = exchange.operation
    param = cast("Any", key_of(type(operation)))
    request = exchange.request
    if param.location == "header":
        request = evolve(request, headers=request.headers.replace(param.fact.wire, key))
    else:
        pair = f"{param.fact.wire}={quote(key, safe='')}".encode()
        request = evolve(request, body=b"&".join([part for part in (request.body, pair) if part]))
    return evolve(exchange, request=request, operation=evolve(operation, **{param.fact.attribute: key}))


def _wants_key(operation: Effect[Any] | None) -> bool:
    if not isinstance(operation, Operation):
        return False
    return key_of(type(operation)) is not None and not holds_key(operation)


def _is_broken_off(exchange: Exchange, answer: HttpResponse | OperationError) -> bool:
    """Return whether part of a streamed body may have been passed on already, which a retry would not undo."""
    return exchange.streamed and isinstance(answer, TransportError) and answer.may_have_executed


def _attempts(answer: HttpResponse | OperationError, wait: timedelta | None, *, after: int) -> tuple[Attempt, ...]:
    """Return the attempt just made, or all those that another `Retry` below made for it."""
    if answer.attempts:
        below = [evolve(one, number=number) for number, one in enumerate(answer.attempts, after + 1)]
        return *below[:-1], evolve(below[-1], wait=wait)
    status = answer.status if isinstance(answer, (HttpResponse, ApiError)) else None
    failure = type(answer).__name__ if isinstance(answer, OperationError) else None
    return (Attempt(after + 1, outcome_of(answer), status=status, failure=failure, wait=wait),)


def _ended(
    exchange: Exchange, answer: HttpResponse | OperationError, done: tuple[Attempt, ...], *, is_open: bool
) -> HttpResponse:
    """Return the last response, or raise the last error, with the outcome of every attempt.

    Errors name the operation as the caller wrote it: a key added here will be missing if the caller sends it again.
    """
    if isinstance(answer, HttpResponse):
        verdict = Verdict(safety(exchange.operation, exchange.request.method), outcome_of(answer))
        if not is_open or verdict.repeatable:
            return evolve(answer, attempts=done)
        error = decode_error(answer)
        tell_attempts(error, done)
        lost = TransportError(str(error), may_have_executed=True)
        lost.request_id = error.request_id
        tell_attempts(lost, done)
        failure = with_request(lost, exchange)
        raise failure from with_request(error, exchange)
    fresh = copied(answer)
    fresh.method = None
    tell_attempts(fresh, done)
    failure = with_request(fresh, exchange)
    raise failure from failure.__cause__
