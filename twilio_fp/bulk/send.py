"""Sending many rows from threads, asyncio tasks or other processes."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable, Generator
from concurrent.futures import Executor
from typing import TypeVar

from twilio_fp.bulk.journal import Journal
from twilio_fp.bulk.outcome import Done, Failed, Tally, Unknown
from twilio_fp.bulk.rate import Rate
from twilio_fp.bulk.spread import spread
from twilio_fp.bulk.tasks import asend
from twilio_fp.bulk.terms import Rows, terms_of
from twilio_fp.bulk.threads import send
from twilio_fp.checks import whole
from twilio_fp.client import AsyncClient, Client
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed

__all__ = ["asend_all", "send_all"]

T = TypeVar("T")


def send_all(
    client: Client | Callable[[], Client],
    rows: Rows[T],
    *,
    journal: Journal,
    concurrency: int,
    rate: Rate | None = None,
    stop_when: Callable[[Tally], object] | None = None,
    progress: Callable[[Tally], object] | None = None,
    executor: Executor | None = None,
    workers: int | None = None,
) -> Generator[tuple[str, Done[T] | Failed | Unknown], None, None]:
    """Send the operation of every row, and yield keys with outcomes as rows end, in any order.

    Each row is recorded in the journal before it is sent and after its response, so the same call can resume a killed
    run: rows that are done are skipped, those that were in flight are `Unknown` and not sent again, and failed ones are
    tried again. A key that the journal has with another operation, a key whose row is still in flight, and a row that
    can't be built are `Failed`, without a record. Rows are taken as there is room, in the thread that consumes the
    outcomes: while it handles one, or waits for a row, nothing new is sent.

    In the main thread, Ctrl-C and SIGTERM drain the run: nothing new is sent, and once the rows in flight have
    outcomes, the signal takes its usual effect. A second one takes effect immediately, and leaves rows in flight
    `Unknown`. Leaving the loop drains the run, too.

    An executor must not rerun a task on another machine, as that could send its rows twice: Dask doesn't with
    ``retries=0`` and ``distributed.scheduler.allowed-failures: 0``.

    Args:
        client: the client; with an executor, a picklable function that makes one, such as ``Client.from_environ``.
        rows: pairs of a key, which is a unique str, and an operation or a function that returns it.
        journal: the run's journal, which serves one run at a time.
        concurrency: how many rows may be in flight at a time.
        rate: how fast they may be sent; unlimited by default.
        stop_when: called with the `Tally` after each row; a true result drains the run.
        progress: called with the `Tally` at the start and at every change, such as a `twilio_fp.bulk.rich.Bar`.
        executor: sends from other processes, such as a ``ProcessPoolExecutor`` or Dask's
            ``distributed.Client(…).get_executor()``. Each task sends some rows with its own client and its own journal,
            in a folder beside the journal with its name and ``.workers``; a run removes those on its machine.
        workers: how many of the executor's tasks may run at a time; they share concurrency and rate.

    >>> import tempfile
    >>> from twilio_fp.rest.api.v2010 import CreateMessage, Message
    >>> from twilio_fp.testing import TableTransport
    >>> client = TableTransport({CreateMessage: Message(sid="SM1", status="queued")}).client()
    >>> row = ("customer 17", CreateMessage(to="+15558675310", from_="+15017122661", body="Hi"))
    >>> with tempfile.TemporaryDirectory() as folder, Journal(f"{folder}/run.sqlite") as journal:
    ...     first = [(key, outcome.sid) for key, outcome in send_all(client, [row], journal=journal, concurrency=8)]
    ...     first, list(send_all(client, [row], journal=journal, concurrency=8))
    ([('customer 17', 'SM1')], [])

    Raises:
        JournalError: the journal can't be read or written. Nothing was sent after that, the rows in flight have been
            yielded, and the message tells how many rows were sent without a record.
        UsageError: an argument is invalid, or a row is not a pair of a key and an operation.
        TwilioError: the executor can't run a task with the client function.
        Exception: the rows, ``stop_when`` or ``progress`` raised it; the rows in flight have been yielded.
    """
    if isinstance(client, AsyncClient):
        raise UsageError("client must be a Client, got an AsyncClient: write asend_all(…)")
    terms = terms_of(rows, journal, concurrency, rate, stop_when, progress)
    if executor is None:
        if not isinstance(client, Client):
            raise UsageError(f"client must be a Client, got {typed(client)}")
        if workers is not None:
            raise UsageError("workers requires an executor: pass concurrency=… instead")
        return send(client, terms)
    return spread(client, terms, executor, whole("workers", workers, 1))


def asend_all(
    client: AsyncClient,
    rows: Rows[T],
    *,
    journal: Journal,
    concurrency: int,
    rate: Rate | None = None,
    stop_when: Callable[[Tally], object] | None = None,
    progress: Callable[[Tally], object] | None = None,
) -> AsyncGenerator[tuple[str, Done[T] | Failed | Unknown], None]:
    """Send the operation of every row in an event loop, as `send_all` does, for ``async for``.

    Cancelling the task cancels the rows in flight, which become `Unknown`. Writing the journal blocks the event loop
    while it waits for the disk. If the ``async for`` may be left early, close the generator (``contextlib.aclosing``).
    Handlers from ``loop.add_signal_handler`` are called immediately on a signal, and again after the run.
    """
    if not isinstance(client, AsyncClient):
        raise UsageError(f"client must be an AsyncClient, got {typed(client)}: write send_all(…) for a Client")
    return asend(client, terms_of(rows, journal, concurrency, rate, stop_when, progress))
