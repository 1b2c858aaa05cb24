"""Sending many rows: from threads, from the tasks of an event loop, or from other processes."""

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
    """Send the operation of every row, and yield its key and what became of it, as the rows end, in any order.

    Each row is noted in the journal before it is sent and after its answer, so that a run which is killed can be
    resumed by the same call: rows that are done are skipped; what was under way is `Unknown` and is not sent again;
    what failed is tried again. A key that the journal knows with another operation, a key whose row is still under way,
    and a row that can't be built are `Failed`; nothing of them is noted. Rows are taken as there is room for them, in
    the thread that reads the outcomes: while it looks at one, or waits for a row, nothing new is sent.

    Ctrl-C and SIGTERM, where this runs in the main thread, end the run in good order: nothing new is sent, and when
    what is under way has its outcome, the signal does what it does else. A second one does so at once, and what is
    under way is `Unknown`. Leaving the loop ends the run in good order, too.

    An executor must not run a task again on another machine, which could send its rows twice: Dask doesn't with
    ``retries=0`` and ``distributed.scheduler.allowed-failures: 0``.

    Args:
        client: sends; with an executor, a function that can be pickled and makes one: ``Client.from_environ``.
        rows: pairs of a key, a str of its own for each row, and an operation, or a function that returns it.
        journal: where it is noted; it serves one run at a time.
        concurrency: how many rows may be under way at a time.
        rate: how fast they may be sent; by default as fast as can be.
        stop_when: is told how things stand after each row; where it returns what is true, the run ends in good order.
        progress: is told how things stand, at first and at every change; such as a `twilio_fp.bulk.rich.Bar`.
        executor: has other processes send, such as a ``ProcessPoolExecutor`` or Dask's
            ``distributed.Client(…).get_executor()``; each task of it sends some rows, with a client and a journal of
            its own, in the folder beside the journal whose name is the journal's and ``.workers``; a run removes
            those that are on its machine.
        workers: how many of the executor's tasks may be under way at a time; they share concurrency and rate.

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
        JournalError: the journal can't be read or written. Nothing was sent after that, what was under way has been
            yielded, and it says how many rows that were sent are not noted.
        UsageError: an argument can't be; or a row is no pair of a key and an operation.
        TwilioError: the executor can't run a task with what makes the client.
        Exception: what the rows, ``stop_when`` or ``progress`` raised, when what was under way has been yielded.
    """
    if isinstance(client, AsyncClient):
        raise UsageError("client must be a Client, got an AsyncClient: write asend_all(…)")
    terms = terms_of(rows, journal, concurrency, rate, stop_when, progress)
    if executor is None:
        if not isinstance(client, Client):
            raise UsageError(f"client must be a Client, got {typed(client)}")
        if workers is not None:
            raise UsageError("workers must come with an executor, got no executor: write concurrency=… in their place")
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

    Cancelling the task cancels what is under way, which is `Unknown` then. The journal is written in the event loop,
    which waits for the disk as long as that takes. Close it (``contextlib.aclosing``) where the loop is left early.
    What ``loop.add_signal_handler`` was given hears a signal at once, and again when the run has ended.
    """
    if not isinstance(client, AsyncClient):
        raise UsageError(f"client must be an AsyncClient, got {typed(client)}: write send_all(…) for a Client")
    return asend(client, terms_of(rows, journal, concurrency, rate, stop_when, progress))
