"""A limit on concurrent requests, lowered while Twilio answers 429."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final, Literal

from attrs import field

from twilio_fp.ask import Program
from twilio_fp.checks import MOST, function, validated, whole
from twilio_fp.effect import WAIT, Cell, Exchange, Now, Race, Sleep, Ticket, Update, Waiting, changing
from twilio_fp.errors import TransportError
from twilio_fp.http import HttpResponse
from twilio_fp.middleware import Handler
from twilio_fp.middleware.keys import Key, by_account_and_host, kept_by
from twilio_fp.operation.naming import with_request
from twilio_fp.record import Record, maker, record
from twilio_fp.tracebacks import sealed_init

__all__ = ["Concurrency", "Crowd", "Enter", "Leave", "narrowed", "widened"]

_IN_FLIGHT: Final = "Twilio-Concurrent-Requests"


@record
class Crowd(Record):
    """The requests in flight, and how many may be.

    Args:
        width: how many may be in flight at once, rounded down.
        inside: the tickets of those in flight.
        early: those that were in flight at the last 429; another for one of them doesn't lower the limit again.
    """

    width: float
    inside: frozenset[Ticket] = frozenset()
    early: frozenset[Ticket] = frozenset()


_crowd: Callable[..., Crowd] = maker(Crowd)


def narrowed(width: float) -> float:
    """Return how many requests may be in flight after a 429: half as many, at least one.

    >>> narrowed(50), narrowed(1)
    (25.0, 1.0)
    """
    return max(1.0, width / 2)


def widened(width: float, limit: int, *, inside: int, in_flight: int | None) -> float:
    """Return how many requests may be in flight after one that succeeded.

    The width grows by one per ``width`` successes, up to the limit. If Twilio reports how many are in flight for the
    account, those of other clients are subtracted from the limit.

    Args:
        width: how many may be in flight now.
        limit: the largest width.
        inside: how many of this client's are in flight.
        in_flight: how many are for the account, if Twilio reports it.

    >>> widened(10.0, 50, inside=10, in_flight=None), widened(50.0, 50, inside=10, in_flight=30)
    (10.1, 30.0)
    """
    others = 0 if in_flight is None else max(0, in_flight - inside)
    return max(1.0, min(width + 1 / width, float(limit - others)))


@record
class Enter(Record):
    """The update by which a request begins, if there is room.

    Args:
        ticket: the request's ticket.
        waits: whether to wait for room; otherwise the result tells whether there was any.
    """

    ticket: Ticket
    waits: bool = True

    def __call__(self, crowd: Crowd) -> tuple[Crowd, bool] | Literal[Waiting.WAIT]:
        """Return the new crowd, and whether the request is in it."""
        width, inside = crowd.width, crowd.inside
        if len(inside) + 1 > width:
            return WAIT if self.waits else (crowd, False)
        return _crowd(width, inside | {self.ticket}, crowd.early), True

    def waits_for(self, crowd: Crowd) -> frozenset[Ticket]:
        """Return the requests of which one must end before this one can begin."""
        return crowd.inside


@record
class Leave(Record):
    """The update by which a request ends, which adapts the width to its outcome.

    Args:
        ticket: the request's ticket.
        limit: the largest width.
        status: the status of its response; None if there was none.
        in_flight: how many are in flight for the account, if Twilio reports it.
    """

    ticket: Ticket
    limit: int
    status: int | None = None
    in_flight: int | None = None

    def __call__(self, crowd: Crowd) -> tuple[Crowd, None]:
        """Return the new crowd."""
        ticket, width, early = self.ticket, crowd.width, crowd.early
        inside = crowd.inside - {ticket}
        if len(inside) == len(crowd.inside):  # it never began
            return crowd, None
        if self.status == 429:
            if ticket not in early:
                width, early = narrowed(width), inside
        elif (width < self.limit or self.in_flight is not None) and self.status is not None:
            width = widened(width, self.limit, inside=len(crowd.inside), in_flight=self.in_flight)
        return _crowd(width, inside, early - {ticket} if early else early), None


_enter: Callable[..., Enter] = maker(Enter)
_leave: Callable[..., Leave] = maker(Leave)


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else None


@sealed_init  # a token in the place of key
@record
class Concurrency(Record):
    """Middleware that limits the number of concurrent requests and begins them in order of arrival.

    Twilio limits an account's concurrent requests and answers 429 beyond that. After a 429 the number allowed is
    halved; it grows by one after each successful round, up to the limit. If responses report how many are in flight for
    the account (``Twilio-Concurrent-Requests``), those of other clients count too. A request that can't begin before
    its deadline is not sent.

    Args:
        limit: the most concurrent requests.
        key: exchanges for which it returns equal values are counted together; by default those of one account and host.

    >>> Concurrency(50)
    Concurrency(limit=50)

    Raises:
        UsageError: the limit is not an int of at least 1, or key not a hashable function; (in a client) the value from
            key is not hashable, or the client has the same limit twice.
        TransportError: (in a client) there was no room before the deadline; nothing was sent.

    Source: https://www.twilio.com/docs/api/errors/20429
    """

    limit: int = field(validator=validated(whole, 1, MOST))
    key: Key = field(default=by_account_and_host, validator=validated(function), kw_only=True)

    def __call__(self, handler: Handler) -> Handler:
        """Return the handler, with limited concurrency."""
        cell_of = kept_by(self.key, lambda shared: Cell((self, shared), start=Crowd(float(self.limit))))

        def limited(exchange: Exchange) -> Program[HttpResponse]:
            cell = cell_of(exchange)
            ticket = Ticket()
            status = in_flight = None
            try:
                entered: bool = yield changing(cell, _enter(ticket, exchange.deadline is None))
                if not entered and exchange.deadline is not None:
                    yield from self._before(exchange.deadline, changing(cell, Enter(ticket)), exchange)
                response = yield from handler(exchange)
                status, count = response.status, response.headers.get(_IN_FLIGHT)
                if count is not None:
                    in_flight = _number(count)
                return response
            finally:
                try:
                    yield changing(cell, _leave(ticket, self.limit, status, in_flight))
                except BaseException:  # an interrupt may have come before it left; leaving twice is harmless
                    yield changing(cell, _leave(ticket, self.limit))
                    raise

        return limited

    def _before(self, deadline: datetime, enter: Update[bool], exchange: Exchange) -> Program[None]:
        """Enter before the deadline, or raise an error."""

        def late() -> Program[bool]:
            yield from Sleep(max(deadline - now, timedelta()))
            return True

        def entered() -> Program[bool]:
            yield from enter
            return False

        now = yield from Now()
        race: Race[bool] = Race([entered(), late()])
        if (yield from race):
            reason = f"no slot became free before the deadline (at most {self.limit} at once)"
            raise with_request(TransportError(reason, may_have_executed=False, timed_out=True), exchange)
