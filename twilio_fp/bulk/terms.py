"""The terms of a bulk run, and its schedule."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from inspect import iscoroutinefunction
from typing import Any, Generic, TypeAlias, TypedDict, TypeVar

from attrs import frozen

from twilio_fp.ask import Effect
from twilio_fp.auth import NoAuth
from twilio_fp.bulk.journal import Begun, Ended, Journal, encoded
from twilio_fp.bulk.outcome import Tally
from twilio_fp.bulk.rate import Rate
from twilio_fp.bulk.schedule import Drain, Schedule
from twilio_fp.checks import function, whole
from twilio_fp.client import AsyncClient, Client
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed

__all__ = ["Rows", "Terms", "own_of", "terms_of"]

T = TypeVar("T")

Rows: TypeAlias = Iterable[tuple[str, Effect[T] | Callable[[], Effect[T]]]]
"""A run's rows: pairs of a key and an operation, or a function without arguments that returns it."""


class Own(TypedDict):
    """A client's defaults for encoding operations."""

    account_sid: str | None
    workspace_sid: str | None


def own_of(client: Client | AsyncClient) -> Own:
    """Return a client's defaults for encoding operations: its account and its workspace."""
    own = None if isinstance(client.credentials, NoAuth) else client.credentials.account_sid
    return {"account_sid": client.account_sid or own, "workspace_sid": client.workspace_sid}


@frozen(eq=False, repr=False)
class Terms(Generic[T]):
    """The terms of a run; see `twilio_fp.bulk.send_all`."""

    rows: Rows[T]
    journal: Journal
    concurrency: int
    rate: Rate | None = None
    stop_when: Callable[[Tally], object] | None = None
    progress: Callable[[Tally], object] | None = None

    def schedule(self, client: Client | AsyncClient, drain: Drain, **others: Any) -> Schedule:
        """Return the schedule of a run with this client."""
        journal, now = self.journal, client.clock.now

        def note(ended: Iterable[Ended], begun: Iterable[Begun]) -> None:
            journal.write(ended, begun, now=now())

        settings: dict[str, Any] = {"identify": partial(encoded, **own_of(client)), **others}
        return Schedule(
            rows=iter(self.rows),
            find=journal.find,
            note=note,
            check=journal.check_process,
            now=now,
            at_once=self.concurrency,
            rate=self.rate,
            stop_when=self.stop_when,
            progress=self.progress,
            drain=drain,
            **settings,
        )


def terms_of(
    rows: Rows[T],
    journal: Journal,
    concurrency: int,
    rate: Rate | None,
    stop_when: Callable[[Tally], object] | None,
    progress: Callable[[Tally], object] | None,
) -> Terms[T]:
    """Return the terms of a run.

    Raises:
        UsageError: one of them is invalid.
    """
    _check(rows, journal, concurrency, rate, stop_when, progress)
    return Terms(rows, journal, concurrency, rate, stop_when, progress)


def _check(
    rows: object, journal: object, concurrency: object, rate: object, stop_when: object, progress: object
) -> None:
    if isinstance(rows, (str, bytes)) or not isinstance(rows, Iterable):
        raise UsageError(f"rows must be an iterable of pairs of a key and an operation, got {typed(rows)}")
    if not isinstance(journal, Journal):
        raise UsageError(f"journal must be a Journal, got {typed(journal)}: write Journal('run.sqlite')")
    whole("concurrency", concurrency, 1)
    if rate is not None and not isinstance(rate, Rate):
        raise UsageError(f"rate must be a Rate, got {typed(rate)}: write Rate(80) for 80 rows a second")
    for name, listener in (("stop_when", stop_when), ("progress", progress)):
        if listener is not None and iscoroutinefunction(function(name, listener)):
            raise UsageError(f"{name} must be a synchronous function, got {typed(listener)}")
