"""A limit on the number of requests per period, each sent at its turn."""

from __future__ import annotations

from bisect import insort
from collections.abc import Hashable
from datetime import datetime, timedelta
from typing import NamedTuple

from attrs import field

from twilio_fp.ask import Program
from twilio_fp.checks import LONGEST, MOST, function, positive_time, validated, whole
from twilio_fp.effect import Cell, Exchange, Sleep, Update
from twilio_fp.errors import TransportError
from twilio_fp.http import HttpResponse
from twilio_fp.middleware import Handler
from twilio_fp.middleware.keys import Key, by_account_and_host, kept_by
from twilio_fp.operation.naming import with_request
from twilio_fp.record import Record, record
from twilio_fp.tracebacks import sealed_init

__all__ = ["Leave", "RateLimit", "Reserve", "Turn", "Turns"]

_NO_TIME = timedelta()


@record
class Turns(Record):
    """The turns taken so far.

    Args:
        over_at: when the last of them ends, each being as long as the interval; None if none was taken.
        waiting: how many requests are waiting for theirs.
        free: when the turns that were given back begin, in order.
    """

    over_at: datetime | None = None
    waiting: int = 0
    free: tuple[datetime, ...] = ()


class Turn(NamedTuple):
    """When a request may be sent, and how long it must wait until then."""

    begin: datetime
    wait: timedelta


@record
class Reserve(Record):
    """The update by which a request takes the next turn, given the current time.

    It is the generic cell rate algorithm. Turns that were given back are taken first. If the turns end later than is
    possible, because the clock was set back, only those still waited for count.

    Args:
        interval: the time from one turn to the next.
        burst: how many turns may be taken together after a pause.
        latest: the latest time at which a turn may begin; None for no limit.

    >>> from datetime import UTC
    >>> now, reserve = datetime(2024, 1, 1, tzinfo=UTC), Reserve(timedelta(seconds=1), burst=1)
    >>> taken, at_once = reserve(Turns(), now)
    >>> at_once.wait, reserve(taken, now)[1].wait
    (datetime.timedelta(0), datetime.timedelta(seconds=1))

    Source: https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm
    """

    interval: timedelta
    burst: int
    latest: datetime | None = None

    def __call__(self, turns: Turns, now: datetime) -> tuple[Turns, Turn | None]:
        """Return the new turns and the request's own, or unchanged turns and None if it would begin too late."""
        if self.latest is not None and now > self.latest:
            return turns, None
        over_at, waiting = turns.over_at, turns.waiting
        if over_at is None or over_at <= now:
            return Turns(now + self.interval, waiting), Turn(now, _NO_TIME)
        longest = (self.burst + waiting + len(turns.free)) * self.interval
        if over_at - now > longest:  # the clock was set back
            over_at = now + longest if waiting else now
        free = tuple([begin for begin in turns.free if now < begin < over_at])
        begin = free[0] if free else now + max(_NO_TIME, over_at - now - (self.burst - 1) * self.interval)
        if self.latest is not None and begin > self.latest:
            return turns, None
        turn = Turn(begin, begin - now)
        if free:
            return Turns(over_at, waiting + 1, free[1:]), turn
        return Turns(over_at + self.interval, waiting + bool(turn.wait)), turn


@record
class Leave(Record):
    """The update by which a request ends its wait for a turn, and gives the turn back if it was not used.

    Args:
        begin: when the turn begins.
        interval, burst: those of the `Reserve` that took it.
        used: whether the request will be sent.

    >>> from datetime import UTC
    >>> now, second = datetime(2024, 1, 1, tzinfo=UTC), timedelta(seconds=1)
    >>> taken = Turns(now + 3 * second, waiting=2)
    >>> left, _ = Leave(now + second, second, burst=1, used=False)(taken)
    >>> Reserve(second, burst=1)(left, now)[1].wait
    datetime.timedelta(seconds=1)
    """

    begin: datetime
    interval: timedelta
    burst: int
    used: bool

    def __call__(self, turns: Turns) -> tuple[Turns, None]:
        """Return the new turns."""
        over_at, free = turns.over_at, list(turns.free)
        if not self.used and over_at is not None:
            insort(free, self.begin)
            while free and over_at - free[-1] == self.burst * self.interval:
                over_at -= self.interval
                free.pop()
        return Turns(over_at, max(0, turns.waiting - 1), tuple(free)), None


@sealed_init  # a token in the place of key
@record
class RateLimit(Record):
    """Middleware that limits the number of requests per period and sends each at its turn, in order of arrival.

    Turns are evenly spread. After a pause a burst of them may be taken together, so any period of ``per`` has at most
    ``rate + burst - 1``. If a request is stopped while it waits, the next one gets its turn. Inside `Retry` every
    attempt counts. A request whose turn would come after its deadline is not sent.

    Args:
        rate: the number of requests.
        per: the period, at most 366 days.
        burst: how many may be sent together after a pause.
        key: exchanges for which it returns equal values share turns; by default those of one account and host.

    >>> RateLimit(80, per=timedelta(seconds=1)).interval
    datetime.timedelta(microseconds=12500)

    Raises:
        UsageError: rate or burst is not an int of at least 1, per not a positive timedelta, or key not a function; or a
            number is too large.
        TransportError: (in a client) a turn would come after the deadline; nothing was sent.
    """

    rate: int = field(validator=validated(whole, 1, MOST))
    per: timedelta = field(validator=validated(positive_time, LONGEST), kw_only=True)
    burst: int = field(default=1, validator=validated(whole, 1, MOST // 1000), kw_only=True)
    key: Key = field(default=by_account_and_host, validator=validated(function), kw_only=True)

    @property
    def interval(self) -> timedelta:
        """The time from one turn to the next, rounded up to a microsecond."""
        return -(-self.per // self.rate)

    def __call__(self, handler: Handler) -> Handler:
        """Return the handler, with each request sent at its turn."""
        interval, burst = self.interval, self.burst

        def next_turn(shared: Hashable) -> Update[Turn | None]:
            return Update(Cell((self, shared), start=Turns()), Reserve(interval, burst), timed=True)

        next_turn_of = kept_by(self.key, next_turn)

        def limited(exchange: Exchange) -> Program[HttpResponse]:
            reserve: Update[Turn | None] = next_turn_of(exchange)
            if exchange.deadline is not None:
                reserve = Update(reserve.cell, Reserve(interval, burst, exchange.deadline), timed=True)
            turn = yield from reserve
            if turn is None:
                reason = f"the rate limit of {self.rate} per {self.per} allows it only after the deadline"
                raise with_request(TransportError(reason, may_have_executed=False, timed_out=True), exchange)
            if turn.wait:
                used = False
                try:
                    yield from Sleep(turn.wait)
                    used = True
                finally:
                    yield from Update(reserve.cell, Leave(turn.begin, interval, burst, used))
            return (yield from handler(exchange))

        return limited
