"""What a bulk run does next, as steps that somebody else takes: one schedule for threads, tasks and other processes.

A turn of the schedule notes, in one transaction, what has ended and what will be sent, then has that sent, hands out
the outcomes, and waits. It never waits, sends or writes itself.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator  # fields' types can be looked up
from datetime import datetime, timedelta
from typing import Any, Final, TypeAlias, cast

from attrs import define, field

from twilio_fp.ask import Effect
from twilio_fp.bulk.journal import Begun, Ended, Entry, JournalError
from twilio_fp.bulk.outcome import Done, Failed, Tally, Unknown, counted
from twilio_fp.bulk.rate import Rate, next_turn
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.record import Record, evolve, record

__all__ = ["WOKEN", "Begin", "Drain", "Event", "Give", "Pause", "Row", "Schedule", "Step", "Wait", "Woken", "Write"]


@record
class Row(Record):
    """A row that may be sent."""

    key: str
    operation: Effect[Any]
    fingerprint: bytes


@record
class Write(Record):
    """Note these in the journal; a `JournalError` is thrown in where it can't be done."""

    ended: tuple[Ended, ...]
    begun: tuple[Begun, ...]


@record
class Begin(Record):
    """Have these sent, each group of rows by one worker, without waiting for them."""

    jobs: tuple[tuple[Row, ...], ...]


@record
class Pause(Record):
    """Wake the schedule after that time, beside all else."""

    delay: timedelta


@record
class Wait(Record):
    """Wait until something has happened, and answer with all that has."""


@record
class Give(Record):
    """Hand out an outcome."""

    key: str
    outcome: Done[Any] | Failed | Unknown


@record
class Woken(Record):
    """A pause is over, or the run is to end."""


WOKEN: Final = Woken()

Event: TypeAlias = Ended | Woken
Step: TypeAlias = Write | Begin | Pause | Wait | Give


@define(eq=False, repr=False)
class Drain:
    """Whether a run is to send nothing more, but for what is under way; ``wake`` lets a waiting run see it."""

    asked: bool = False
    wake: Callable[[], None] = lambda: None

    def ask(self) -> None:
        """Ask for it, from a signal's handler too."""
        self.asked = True
        self.wake()


@define(eq=False, repr=False, kw_only=True)
class Schedule:
    """The schedule of one run, and where it stands.

    Args:
        rows: pairs of key and operation, or a function that returns the operation.
        find: what the journal knows of a key.
        identify: an operation's fingerprint.
        now: the time.
        at_once: how many groups may be under way at a time.
        group: how many rows make a group.
        rate: how fast rows may be sent.
        stop_when: whether to stop, told how things stand.
        progress: is told how things stand, at first and at every change.
        drain: whether to stop, from outside.
    """

    rows: Iterator[Any]
    find: Callable[[str], Entry | None]
    identify: Callable[[Effect[Any]], bytes]
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
    _ended: list[Ended] = field(factory=list, init=False)
    _unwritten: list[Ended] = field(factory=list, init=False)
    _given: list[Ended] = field(factory=list, init=False)
    _held: Row | None = field(default=None, init=False)
    _due: datetime | None = field(default=None, init=False)
    _delay: timedelta | None = field(default=None, init=False)
    _pausing: bool = field(default=False, init=False)
    _exhausted: bool = field(default=False, init=False)
    _failure: BaseException | None = field(default=None, init=False)

    @property
    def _over(self) -> bool:
        """Whether nothing more is to be sent."""
        return self._exhausted or self._failure is not None or self.drain.asked

    def steps(self) -> Generator[Step, Any, None]:
        """Yield what is to be done, until every row that was begun has its outcome.

        Raises:
            JournalError: the journal could not be written; nothing was sent after that.
            UsageError: a row is no pair of a key and an operation.
            Exception: what the rows, ``stop_when`` or ``progress`` raised, once all that was under way has ended.
        """
        self._tell(self.progress)
        while True:
            jobs = self._drawn()
            if jobs or self._ended or self._unwritten:
                jobs = yield from self._noted(jobs)
            if jobs:
                self._groups += len(jobs)
                yield Begin(tuple(jobs))
            judged = bool(self._given)
            told, self._ended, self._given = [*self._ended, *self._given], [], []
            for one in told:
                self._count(one.outcome)
                yield Give(one.key, one.outcome)
            if self._delay is not None and not self._pausing:
                self._pausing = True
                yield Pause(self._delay)
            if not self._under_way and self._over:
                break
            if (self._under_way or self._pausing) and (self._over or not judged):
                self._hear((yield Wait()))
        if self._unwritten:
            raise JournalError(
                f"{self._failure}; {len(self._unwritten)} rows that had been sent are not noted in it:"
                " a resumed run holds them for unknown"
            ) from self._failure
        if self._failure is not None:
            raise self._failure

    def _noted(self, jobs: list[tuple[Row, ...]]) -> Generator[Step, Any, list[tuple[Row, ...]]]:
        """Have the turn noted, and return what may be sent: nothing where it could not be noted."""
        begun = tuple([Begun(row.key, row.fingerprint) for job in jobs for row in job])
        self._unwritten += self._ended
        try:
            yield Write(tuple(self._unwritten), begun)
        except JournalError as error:
            self._fail(error)
            self._under_way.difference_update([row.key for row in begun])
            return []
        self._unwritten = []
        return jobs

    def _hear(self, events: tuple[tuple[Event, ...], ...]) -> None:
        """Take in what has happened, each group of rows together."""
        for group in events:
            for event in group:
                if isinstance(event, Woken):
                    self._pausing = False
                else:
                    self._under_way.discard(event.key)
                    self._ended.append(event)
            self._groups -= any(isinstance(event, Ended) for event in group)

    def _drawn(self) -> list[tuple[Row, ...]]:
        """Return the groups of rows for which there is room, time and no outcome yet."""
        jobs: list[tuple[Row, ...]] = []
        self._delay = None
        while self._groups + len(jobs) < self.at_once and not self._given and self._delay is None:
            rows: list[Row] = []
            while len(rows) < self.group and (row := self._row()) is not None:
                self._under_way.add(row.key)
                rows.append(row)
            if not rows:
                break
            jobs.append(tuple(rows))
        return jobs

    def _row(self) -> Row | None:
        """Return the next row that may be sent now; None where there is none, or it is early, or it has its outcome."""
        while not self._over and not self._given:
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
        """Take a row from the source, and judge it."""
        try:
            pair: Any = next(self.rows)
        except StopIteration:
            self._exhausted = True
            return None
        except Exception as error:  # noqa: BLE001  # it is raised when what is under way has ended
            self._fail(error)
            return None
        if not isinstance(pair, (tuple, list)) or len(cast("tuple[Any, ...]", pair)) != 2:
            self._fail(UsageError(f"a row must be a pair of a key and an operation, got {typed(cast('object', pair))}"))
            return None
        key, operation = cast("tuple[Any, Any]", pair)
        if not isinstance(key, str) or not key:
            self._fail(UsageError(f"a row's key must be a str that is not empty, got {typed(key)}: write str(key)"))
            return None
        judged = self._judged(key, operation)
        if isinstance(judged, Ended):
            self._given.append(judged)
            return None
        if judged is None:
            self._count(None)
        return judged

    def _judged(self, key: str, given: Any) -> Row | Ended | None:
        """Return a row to be sent, the outcome that it has without, or None where it is done."""
        try:
            operation = cast("Effect[Any]", given() if callable(given) and not isinstance(given, Effect) else given)
            mark = self.identify(operation)
        except Exception as error:  # noqa: BLE001  # whatever it is, the row can't be built
            return Ended(key, Failed(error))
        if key in self._under_way:
            return Ended(key, Failed(UsageError(f"a row's key must be its own, got {key!r} twice")))
        known = self.find(key)
        if known is not None and known.fingerprint != mark:
            said = f"the row {key!r} must have the operation that the journal knows by its key, got another one"
            return Ended(key, Failed(UsageError(f"{said}: give it a new key, or write journal.forget([{key!r}])")))
        if known is None or known.status == "failed":
            return Row(key, operation, mark)
        return None if known.status == "done" else Ended(key, Unknown())

    def _count(self, outcome: Done[Any] | Failed | Unknown | None) -> None:
        """Count an outcome, or a row that was skipped, and tell who wants to know."""
        skipped = evolve(self._tally, skipped=self._tally.skipped + 1)
        self._tally = skipped if outcome is None else counted(self._tally, outcome)
        self._tell(self.progress)
        if outcome is not None and self._tell(self.stop_when):
            self.drain.asked = True

    def _tell(self, listener: Callable[[Tally], object] | None) -> bool:
        try:
            return listener is not None and bool(listener(self._tally))
        except Exception as error:  # noqa: BLE001  # it is raised when what is under way has ended
            self._fail(error)
            return False

    def _fail(self, error: BaseException) -> None:
        self._failure = self._failure or error
