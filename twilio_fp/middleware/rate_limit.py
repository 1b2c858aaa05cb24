"""So many requests in so much time, each sent at its turn."""

from __future__ import annotations

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

__all__ = ["RateLimit", "Reserve"]

_MICROSECOND = timedelta(microseconds=1)


@record
class Reserve(Record):
    """The change by which a request takes the next turn, and is answered with how long that is to wait for.

    What is kept is when the turns that were taken are over; it is the generic cell rate algorithm.

    Args:
        now: the time.
        interval: the time from one turn to the next.
        burst: how many turns may be taken at once after a pause.
        latest: the time after which no turn is wanted; None where any is.

    >>> from datetime import UTC
    >>> now = datetime(2024, 1, 1, tzinfo=UTC)
    >>> taken, wait = Reserve(now, timedelta(seconds=1), burst=1)(None)
    >>> wait, Reserve(now, timedelta(seconds=1), burst=1)(taken)[1]
    (datetime.timedelta(0), datetime.timedelta(seconds=1))

    Source: https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm
    """

    now: datetime
    interval: timedelta
    burst: int
    latest: datetime | None = None

    def __call__(self, taken_until: datetime | None) -> tuple[datetime | None, timedelta | None]:
        """Return until when turns are taken then, and the wait; None, and nothing taken, where it would be too long."""
        begin = self.now if taken_until is None else max(taken_until, self.now)
        wait = max(timedelta(), begin - (self.burst - 1) * self.interval - self.now)
        if self.latest is not None and self.now + wait > self.latest:
            return taken_until, None
        return begin + self.interval, wait


@sealed_init  # a token in the place of key
@record
class RateLimit(Record):
    """Middleware: at most so many requests in so much time, each at its turn, in the order in which they came.

    Turns are evenly spread; after a pause a burst of them may be taken at once, so that in no stretch of ``per`` more
    than ``rate + burst - 1`` are. Standing inside of `Retry` it counts every try. A request whose turn would come after
    its deadline is not sent.

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
        cell_of, interval = cells(self, self.key), self.interval

        def limited(asked: Exchange) -> Program[HttpResponse]:
            now = yield from Now()
            turn: Update[timedelta | None] = Update(cell_of(asked), Reserve(now, interval, self.burst, asked.deadline))
            wait = yield from turn
            if wait is None:
                said = f"its turn would come after the deadline, {self.rate} per {self.per}"
                raise told(TransportError(said, may_have_executed=False, timed_out=True), asked)
            if wait:
                yield from Sleep(wait)
            return (yield from handler(asked))

        return limited
