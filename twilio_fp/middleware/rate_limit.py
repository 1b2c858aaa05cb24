"""So many requests in so much time, each sent at its turn."""

from __future__ import annotations

from bisect import insort
from datetime import datetime, timedelta

from attrs import field

from twilio_fp.ask import Program
from twilio_fp.checks import function, positive_time, validated, whole
from twilio_fp.effect import Exchange, Now, Sleep, Update
from twilio_fp.errors import TransportError
from twilio_fp.http import HttpResponse
from twilio_fp.middleware import Handler
from twilio_fp.middleware.keys import Key, by_account_and_host, cells
from twilio_fp.operation.naming import told
from twilio_fp.record import Record, record
from twilio_fp.tracebacks import sealed_init

__all__ = ["Leave", "RateLimit", "Reserve", "Turns"]

_MICROSECOND = timedelta(microseconds=1)
_NO_TIME = timedelta()


@record
class Turns(Record):
    """The turns that were taken.

    Args:
        over_at: when they are over, each being as long as the interval; None where none was taken.
        waiting: how many of them are waited for.
        free: when those begin that were waited for and given back, in order.
    """

    over_at: datetime | None = None
    waiting: int = 0
    free: tuple[datetime, ...] = ()


@record
class Reserve(Record):
    """The change by which a request takes the next turn, and is answered with how long that is to wait for.

    It is the generic cell rate algorithm. Turns that were given back are taken first. Where they are over later than
    they can be, since the clock was put back, those that are waited for count alone.

    Args:
        now: the time.
        interval: the time from one turn to the next.
        burst: how many turns may be taken at once after a pause.
        latest: the time after which no turn is wanted; None where any is.

    >>> from datetime import UTC
    >>> now = datetime(2024, 1, 1, tzinfo=UTC)
    >>> taken, wait = Reserve(now, timedelta(seconds=1), burst=1)(Turns())
    >>> wait, Reserve(now, timedelta(seconds=1), burst=1)(taken)[1]
    (datetime.timedelta(0), datetime.timedelta(seconds=1))

    Source: https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm
    """

    now: datetime
    interval: timedelta
    burst: int
    latest: datetime | None = None

    def __call__(self, turns: Turns) -> tuple[Turns, timedelta | None]:
        """Return the turns that are taken then, and the wait; None, and nothing taken, where it would be too long."""
        waiting = turns.waiting
        over_at = self.now if turns.over_at is None else max(turns.over_at, self.now)
        latest = self.now + (self.burst + waiting + len(turns.free)) * self.interval
        if over_at > latest:  # the clock was put back
            over_at = latest if waiting else self.now
        free = tuple([begin for begin in turns.free if self.now < begin < over_at]) if turns.free else ()
        wait = free[0] - self.now if free else over_at - (self.burst - 1) * self.interval - self.now
        if self.latest is not None and self.now + wait > self.latest:
            return turns, None
        if free:
            return Turns(over_at, waiting + 1, free[1:]), wait
        over_at += self.interval
        return (Turns(over_at, waiting + 1), wait) if wait > _NO_TIME else (Turns(over_at, waiting), _NO_TIME)


@record
class Leave(Record):
    """The change by which a request ends its wait for a turn, which is for another where it was not used.

    Args:
        begin: when the turn begins.
        interval, burst: those of the `Reserve` that took it.
        used: whether the request goes on to be sent.

    >>> from datetime import UTC
    >>> now, second = datetime(2024, 1, 1, tzinfo=UTC), timedelta(seconds=1)
    >>> taken = Turns(now + 3 * second, waiting=2)
    >>> left, _ = Leave(now + second, second, burst=1, used=False)(taken)
    >>> Reserve(now, second, burst=1)(left)[1]
    datetime.timedelta(seconds=1)
    """

    begin: datetime
    interval: timedelta
    burst: int
    used: bool

    def __call__(self, turns: Turns) -> tuple[Turns, None]:
        """Return the turns that are taken then."""
        over_at, free = turns.over_at, list(turns.free)
        if not self.used and over_at is not None:
            insort(free, self.begin)
            while free and free[-1] + self.burst * self.interval == over_at:
                over_at -= self.interval
                free.pop()
        return Turns(over_at, max(0, turns.waiting - 1), tuple(free)), None


@sealed_init  # a token in the place of key
@record
class RateLimit(Record):
    """Middleware: at most so many requests in so much time, each at its turn, in the order in which they came.

    Turns are evenly spread; after a pause a burst of them may be taken at once, so that in no stretch of ``per`` more
    than ``rate + burst - 1`` are. The turn of one that is stopped while it waits is the next one's. Standing inside of
    `Retry` it counts every try. A request whose turn would come after its deadline is not sent.

    Args:
        rate: how many requests.
        per: in how much time.
        burst: how many may be sent at once after a pause.
        key: says of an exchange with which others it shares its turns; by default those of one account and host.

    >>> RateLimit(80, per=timedelta(seconds=1)).interval
    datetime.timedelta(microseconds=12500)

    Raises:
        UsageError: rate or burst is no int of at least 1, per no positive timedelta, or key no function.
        TransportError: where it stands in a client, a turn would come after the deadline; nothing was sent.
    """

    rate: int = field(validator=validated(whole, 1))
    per: timedelta = field(validator=validated(positive_time), kw_only=True)
    burst: int = field(default=1, validator=validated(whole, 1), kw_only=True)
    key: Key = field(default=by_account_and_host, validator=validated(function), kw_only=True)

    @property
    def interval(self) -> timedelta:
        """The time from one turn to the next, to the microsecond, never less than the rate says."""
        return -(-self.per // (self.rate * _MICROSECOND)) * _MICROSECOND

    def __call__(self, handler: Handler) -> Handler:
        """Return the handler, each of its requests at its turn."""
        cell_of, interval = cells(self, self.key, start=Turns()), self.interval

        def limited(asked: Exchange) -> Program[HttpResponse]:
            now = yield from Now()
            cell = cell_of(asked)
            turn: Update[timedelta | None] = Update(cell, Reserve(now, interval, self.burst, asked.deadline))
            wait = yield from turn
            if wait is None:
                said = f"its turn would come after the deadline, {self.rate} per {self.per}"
                raise told(TransportError(said, may_have_executed=False, timed_out=True), asked)
            if wait:
                used = False
                try:
                    yield from Sleep(wait)
                    used = True
                finally:
                    yield from Update(cell, Leave(now + wait, interval, self.burst, used))
            return (yield from handler(asked))

        return limited
