"""The schedule of a bulk run, as steps for a driver: the same for threads, tasks and other processes.

Each turn records, in one transaction, the rows that have ended and those to be sent, then begins these, hands out
outcomes, and waits. The schedule itself never waits or sends, and reaches the journal through functions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator  # fields' types can be looked up
from datetime import datetime, timedelta
from typing import Any, TypeAlias, cast

from attrs import define, field

from twilio_fp.ask import Effect
from twilio_fp.bulk.journal import Begun, Ended, Entry, JournalError
from twilio_fp.bulk.outcome import Done, Failed, Tally, Unknown, counted
from twilio_fp.bulk.rate import Rate, next_turn
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, evolve, record

__all__ = [
    "Begin",
    "Drain",
    "Event",
    "Events",
    "Note",
    "Pause",
    "Row",
    "Schedule",
    "Step",
    "Wait",
    "Woken",
    "operation_of",
    "pair_of",
]

Note: TypeAlias = Callable[[Iterable[Ended], Iterable[Begun]], None]
"""Records, in one transaction, rows that have ended and rows about to be sent."""


@record
class Row(Begun):
    """A row that may be sent.

    Args:
        operation: the operation to send.
    """

    operation: Effect[Any]


@record
class Begin(Record):
    """The step that begins groups of rows, each sent by one worker, without waiting for them."""

    jobs: tuple[tuple[Row, ...], ...]


@record
class Pause(Record):
    """The step that wakes the schedule after a delay, without waiting for it."""

    delay: timedelta


@record
class Wait(Record):
    """The step that waits for events, and passes all of them to `Schedule.handle`."""


@record
class Woken(Record):
    """The event that a pause is over; if the pause failed, it has the error, which ends the run."""

    error: BaseException | None = None


Event: TypeAlias = Ended | Woken
Step: TypeAlias = Begin | Pause | Wait | Ended
"""The next step; for a row that has ended, its outcome is handed out."""

Events: TypeAlias = tuple[tuple[Event, ...], ...]
"""Events that have happened: the outcomes of each group of rows, or the end of a pause."""


@define(eq=False, repr=False)
class Drain:
    """A flag that a run must send nothing new and only finish rows in flight; ``wake`` makes a waiting run see it."""

    is_set: bool = False
    wake: Callable[[], None] = lambda: None

    def set(self) -> None:
        """Set the flag; a signal handler may call this."""
        self.is_set = True
        self.wake()


def pair_of(row: object) -> tuple[str, Any]:
    """Return a row's key, and its operation or a function that returns it.

    >>> pair_of(["17", None])
    ('17', None)

    Raises:
        UsageError: it is not a pair, or its key is not text.
    """
    if not isinstance(row, (tuple, list)) or len(cast("tuple[Any, ...]", row)) != 2:
        raise UsageError(f"a row must be a pair of a key and an operation, got {typed(cast('object', row))}")
    key, given = cast("tuple[Any, Any]", row)
    if not isinstance(key, str) or not key:
        raise UsageError(f"a row's key must be a non-empty str, got {typed(key)}: write str(key)")
    return str.__str__(key), given  # a plain str, even from a subclass


def operation_of(given: Any) -> Effect[Any]:
    """Return a row's operation, calling the function if it is one."""
    return cast("Effect[Any]", given() if callable(given) and not isinstance(given, Effect) else given)


@define(eq=False, repr=False, kw_only=True)
class Schedule:
    """The schedule of one run, and its state.

    Args:
        rows: pairs of a key and an operation, or a function that returns it.
        find: returns a key's entry in the journal.
        note: records in the journal.
        check: raises a `JournalError` in any process but the run's own.
        identify: returns the operation to send for a row's operation, and its fingerprint.
        now: returns the time.
        at_once: how many groups may be in flight at a time.
        group: how many rows make a group.
        rate: how fast rows may be sent.
        stop_when: returns whether to stop, given the tally.
        progress: called with the tally, at the start and at every change.
        drain: the flag that stops the run from outside.
    """

    rows: Iterator[Any]
    find: Callable[[str], Entry | None]
    note: Note
    check: Callable[[], None]
    identify: Callable[[Effect[Any]], tuple[Effect[Any], bytes]]
    now: Callable[[], datetime]
    at_once: int
    group: int = 1
    rate: Rate | None = None
    stop_when: Callable[[Tally], object] | None = None
    progress: Callable[[Tally], object] | None = None
    drain: Drain = field(factory=Drain)

    _tally: Tally = field(factory=Tally, init=False)
    _under_way: set[str] = field(factory=set, init=False)
    _groups: int = field(default=0, init=False)
    _unnoted: dict[str, Ended] = field(factory=dict, init=False)
    _heard: list[Ended] = field(factory=list, init=False)
    _judged: list[Ended] = field(factory=list, init=False)
    _held: Row | None = field(default=None, init=False)
    _due: datetime | None = field(default=None, init=False)
    _delay: timedelta | None = field(default=None, init=False)
    _pausing: bool = field(default=False, init=False)
    _exhausted: bool = field(default=False, init=False)
    _failure: BaseException | None = field(default=None, init=False)
    _unwritten: BaseException | None = field(default=None, init=False)
    _left: bool = field(default=False, init=False)

    @property
    def _over(self) -> bool:
        """Whether nothing more may be sent."""
        return self._exhausted or self._failure is not None or self.drain.is_set

    def steps(self) -> Iterator[Step]:
        """Yield steps until every row that was begun has its outcome.

        Raises:
            JournalError: the journal could not be read or written; nothing was sent after that.
            UsageError: a row is not a pair of a key and an operation.
            BaseException: the rows, ``stop_when`` or ``progress`` raised it, or the run was left with
                it; raised once all rows in flight have ended.
        """
        self._tell(self.progress)
        while True:
            jobs = self._noted(self._drawn())
            if jobs:
                self._groups += len(jobs)
                yield Begin(tuple(jobs))
            judged = bool(self._judged)
            ended, self._heard, self._judged = [*self._heard, *self._judged], [], []
            for one in ended:
                self._count(one.outcome)
                if not self._left:
                    yield one
            if self._delay is not None and not self._pausing:
                self._pausing = True
                yield Pause(self._delay)
            if not self._under_way and self._over:
                break
            if (self._under_way or self._pausing) and (self._over or not judged):
                try:
                    self.check()
                except JournalError as error:
                    self._fail(error)
                    break  # no events will ever reach this process
                yield Wait()
        if self._unnoted:
            raise JournalError(
                f"{self._unwritten}; rows sent but not recorded in it: {len(self._unnoted)};"
                " a resumed run treats them as unknown"
            ) from self._failure
        if self._failure is not None:
            raise self._failure

    def handle(self, events: Events) -> None:
        """Take in events, each group of rows together."""
        for group in events:
            for event in group:
                if isinstance(event, Ended):
                    self._under_way.discard(event.key)
                    self._heard.append(event)
                    self._unnoted[event.key] = event
                else:
                    self._pausing = False
                    if event.error is not None:
                        self._fail(event.error)
            self._groups -= any(isinstance(event, Ended) for event in group)

    def leave(self, error: BaseException) -> None:
        """Send and hand out nothing more, as the consumer of the outcomes has left with an error."""
        self._left = True
        self._fail(error)

    @property
    def is_noted(self) -> bool:
        """Whether all outcomes heard are recorded."""
        return not self._unnoted

    def note_rest(self) -> None:
        """Record the remaining outcomes heard, if possible; others stay unknown."""
        self._noted([])

    def _noted(self, jobs: list[tuple[Row, ...]]) -> list[tuple[Row, ...]]:
        """Record the turn, and return the groups that may be sent: none if recording failed."""
        begun = [row for job in jobs for row in job]
        if not begun and not self._unnoted:
            return jobs
        try:
            self.note(self._unnoted.values(), begun)
        except Exception as error:  # noqa: BLE001  # whatever it is, nothing of this turn is recorded
            self._unwritten = error
            self._fail(error)
            self._under_way.difference_update([row.key for row in begun])
            return []
        self._unnoted.clear()
        return jobs

    def _drawn(self) -> list[tuple[Row, ...]]:
        """Return the groups of rows that room and rate allow now, up to a row that already has its outcome."""
        jobs: list[tuple[Row, ...]] = []
        self._delay = None
        while self._groups + len(jobs) < self.at_once and not self._judged and self._delay is None:
            rows: list[Row] = []
            while len(rows) < self.group and (row := self._row()) is not None:
                self._under_way.add(row.key)
                rows.append(row)
            if not rows:
                break
            jobs.append(tuple(rows))
        return jobs

    def _row(self) -> Row | None:
        """Return the next row that may be sent now; None if there is none, it is early, or it has its outcome."""
        while not self._over and not self._judged:
            row = self._held or self._next()
            self._held = None
            if row is None:
                continue
            if self.rate is not None:
                wait, self._due = next_turn(self.rate, self._due, self.now())
                if wait:
                    self._held, self._delay = row, wait
                    return None
            return row
        return None

    def _next(self) -> Row | None:
        """Take the next row and judge it."""
        try:
            judged = self._judge(*pair_of(next(self.rows)))
        except StopIteration:
            self._exhausted = True
            return None
        except Exception as error:  # noqa: BLE001  # raised once the rows in flight have ended
            self._fail(error)
            return None
        if isinstance(judged, Ended):
            self._judged.append(judged)
            return None
        if judged is None:
            self._count(None)
        return judged

    def _judge(self, key: str, given: Any) -> Row | Ended | None:
        """Return the row to send, its outcome if it must not be sent, or None if it is done."""
        try:
            key.encode()
        except UnicodeEncodeError as error:
            return _refused(key, f"a row's key must be text that can be encoded as UTF-8, got {key!r}: {error.reason}")
        try:
            operation, digest = self.identify(operation_of(given))
        except Exception as error:  # noqa: BLE001  # whatever it is, the row can't be built
            return Ended(key, Failed(error))
        if key in self._under_way or key in self._unnoted:
            return _refused(key, f"a row's key must be unique, got {key!r} twice")
        known = self.find(key)
        if known is not None and known.fingerprint != digest:
            message = f"the row {key!r} must have the operation that the journal has for its key, got a different one"
            return _refused(key, f"{message}: give it a new key, or write journal.forget([{key!r}])")
        if known is None or known.status == "failed":
            return Row(key, digest, operation)
        return None if known.status == "done" else Ended(key, Unknown())

    def _count(self, outcome: Done[Any] | Failed | Unknown | None) -> None:
        """Count an outcome or a skipped row, and notify the listeners, if any."""
        if self.progress is None and self.stop_when is None:
            return
        if outcome is None:
            self._tally = evolve(self._tally, skipped=self._tally.skipped + 1)
        else:
            self._tally = counted(self._tally, outcome)
        self._tell(self.progress)
        if outcome is not None and self._tell(self.stop_when):
            self.drain.is_set = True

    def _tell(self, listener: Callable[[Tally], object] | None) -> bool:
        try:
            return listener is not None and bool(listener(self._tally))
        except Exception as error:  # noqa: BLE001  # raised once the rows in flight have ended
            self._fail(error)
            return False

    def _fail(self, error: BaseException) -> None:
        self._failure = self._failure or error


def _refused(key: str, reason: str) -> Ended:
    return Ended(key, Failed(UsageError(reason)))
