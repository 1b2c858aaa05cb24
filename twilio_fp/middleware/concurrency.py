"""So many requests at once, and fewer while Twilio says that they are too many."""

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
from twilio_fp.operation.naming import told
from twilio_fp.record import Record, maker, record
from twilio_fp.tracebacks import sealed_init

__all__ = ["Concurrency", "Crowd", "Enter", "Leave", "narrowed", "widened"]

_IN_FLIGHT: Final = "Twilio-Concurrent-Requests"


@record
class Crowd(Record):
    """Who is under way, and how many may be.

    Args:
        width: how many may be under way at once; of a fraction the whole part counts.
        inside: the tickets of those who are.
        early: those of them who were when Twilio last said that it was too many, and teach nothing by being refused.
    """

    width: float
    inside: frozenset[Ticket] = frozenset()
    early: frozenset[Ticket] = frozenset()


_crowd: Callable[..., Crowd] = maker(Crowd)


def narrowed(width: float) -> float:
    """Return how many may be under way after Twilio said that so many were too many: half of them, at least one.

    >>> narrowed(50), narrowed(1)
    (25.0, 1.0)
    """
    return max(1.0, width / 2)


def widened(width: float, limit: int, *, inside: int, in_flight: int | None) -> float:
    """Return how many may be under way after a request that went well.

    It is one more after as many as may be, up to the limit. Where Twilio says how many are in flight for the account,
    those of others are taken off the limit.

    Args:
        width: how many may be now.
        limit: how many may be at most.
        inside: how many of this client's are under way.
        in_flight: how many are for the account, if Twilio says so.

    >>> widened(10.0, 50, inside=10, in_flight=None), widened(50.0, 50, inside=10, in_flight=30)
    (10.1, 30.0)
    """
    others = 0 if in_flight is None else max(0, in_flight - inside)
    return max(1.0, min(width + 1 / width, float(limit - others)))


@record
class Enter(Record):
    """The change by which a request begins, when there is room.

    Args:
        ticket: whose.
        waits: whether it waits for room; else it is answered with whether there was any.
    """

    ticket: Ticket
    waits: bool = True

    def __call__(self, crowd: Crowd) -> tuple[Crowd, bool] | Literal[Waiting.WAIT]:
        """Return who is under way then, and whether it is among them."""
        width, inside = crowd.width, crowd.inside
        if len(inside) + 1 > width:
            return WAIT if self.waits else (crowd, False)
        return _crowd(width, inside | {self.ticket}, crowd.early), True

    def waits_for(self, crowd: Crowd) -> frozenset[Ticket]:
        """Return those who must end before it can begin."""
        return crowd.inside


@record
class Leave(Record):
    """The change by which a request ends, and what it teaches.

    Args:
        ticket: whose.
        limit: how many may be under way at most.
        status: what it was answered with; None where it was not.
        in_flight: how many are under way for the account, if Twilio says so.
    """

    ticket: Ticket
    limit: int
    status: int | None = None
    in_flight: int | None = None

    def __call__(self, crowd: Crowd) -> tuple[Crowd, None]:
        """Return who is under way then, and how many may be."""
        ticket, width, early = self.ticket, crowd.width, crowd.early
        inside = crowd.inside - {ticket}
        if len(inside) == len(crowd.inside):  # it never came in
            return crowd, None
        if self.status == 429:
            if ticket not in early:
                width, early = narrowed(width), inside
        elif (width < self.limit or self.in_flight is not None) and self.status is not None:
            width = widened(width, self.limit, inside=len(crowd.inside), in_flight=self.in_flight)
        return _crowd(width, inside, early - {ticket} if early else early), None


_enter: Callable[..., Enter] = maker(Enter)
_leave: Callable[..., Leave] = maker(Leave)


def _number(said: str) -> int | None:
    return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else None


@sealed_init  # a token in the place of key
@record
class Concurrency(Record):
    """Middleware: at most so many requests at once, begun in the order in which they came.

    Twilio limits how many requests an account has under way, and answers 429 to more. After such an answer half as many
    may be, and one more after each round that goes well, up to the limit. Where answers say how many are in flight for
    the account (``Twilio-Concurrent-Requests``), those of others count, too. A request that can't begin before its
    deadline is not sent.

    Args:
        limit: how many at most.
        key: says of an exchange with which others it is counted; by default those of one account and host.

    >>> Concurrency(50)
    Concurrency(limit=50)

    Raises:
        UsageError: the limit is no int of at least 1, or key no function that hashes; where it
            stands in a client, what key returns does not hash, or it stands there twice.
        TransportError: where it stands in a client, there was no room before the deadline; nothing was sent.

    Source: https://www.twilio.com/docs/api/errors/20429
    """

    limit: int = field(validator=validated(whole, 1, MOST))
    key: Key = field(default=by_account_and_host, validator=validated(function), kw_only=True)

    def __call__(self, handler: Handler) -> Handler:
        """Return the handler, so many of its requests at once."""
        cell_of = kept_by(self.key, lambda shared: Cell((self, shared), start=Crowd(float(self.limit))))

        def limited(asked: Exchange) -> Program[HttpResponse]:
            cell = cell_of(asked)
            ticket = Ticket()
            status = in_flight = None
            try:
                came: bool = yield changing(cell, _enter(ticket, asked.deadline is None))
                if not came and asked.deadline is not None:
                    yield from self._before(asked.deadline, changing(cell, Enter(ticket)), asked)
                response = yield from handler(asked)
                status, said = response.status, response.headers.get(_IN_FLIGHT)
                if said is not None:
                    in_flight = _number(said)
                return response
            finally:
                try:
                    yield changing(cell, _leave(ticket, self.limit, status, in_flight))
                except BaseException:  # an interrupt that may have come before it had left: twice it does no more
                    yield changing(cell, _leave(ticket, self.limit))
                    raise

        return limited

    def _before(self, deadline: datetime, enter: Update[bool], asked: Exchange) -> Program[None]:
        """Come in before the deadline, or not at all."""

        def late() -> Program[bool]:
            yield from Sleep(max(deadline - now, timedelta()))
            return True

        def came() -> Program[bool]:
            yield from enter
            return False

        now = yield from Now()
        race: Race[bool] = Race([came(), late()])
        if (yield from race):
            said = f"there was no room before the deadline, {self.limit} at once"
            raise told(TransportError(said, may_have_executed=False, timed_out=True), asked)
