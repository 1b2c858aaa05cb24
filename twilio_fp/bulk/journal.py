"""The journal of a bulk run, written to disk before a row is sent and after its response, so it survives a crash."""

from __future__ import annotations

import ctypes
import os
import sqlite3
import sys
from collections.abc import Generator, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Any, Final, Literal, Self, TypeAlias, TypeVar, cast, get_args
from weakref import finalize

from twilio_fp.ask import Effect
from twilio_fp.bulk.outcome import Done, Failed, Unknown
from twilio_fp.checks import file_path, instance
from twilio_fp.codec.request import Encoded, encode_parts
from twilio_fp.errors import TwilioError, UsageError
from twilio_fp.printable import half_built, typed
from twilio_fp.record import Record, record

__all__ = ["Begun", "Ended", "Entry", "Journal", "JournalError", "Status", "encoded", "fingerprint", "is_busy"]

T = TypeVar("T")

Status: TypeAlias = Literal["sending", "done", "failed", "unknown"]
"""The status of a row in a journal: in flight (``sending``), or its outcome."""

_STATUSES: Final[tuple[Status, ...]] = get_args(Status)
_NUMBER: Final[Mapping[Status, int]] = {status: number for number, status in enumerate(_STATUSES)}
_STATUS_OF: Final[Mapping[type, Status]] = {Done: "done", Failed: "failed", Unknown: "unknown"}

_APPLICATION: Final = 0x54774670
_VERSION: Final = 1
_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
_TABLES: Final = (
    """CREATE TABLE entries (
        key TEXT PRIMARY KEY,
        fingerprint BLOB NOT NULL,
        status INTEGER NOT NULL,
        sid TEXT,
        begun REAL NOT NULL
    ) WITHOUT ROWID""",
    "CREATE TABLE state (open INTEGER NOT NULL)",
    "INSERT INTO state VALUES (0)",
    f"PRAGMA application_id = {_APPLICATION}",
    f"PRAGMA user_version = {_VERSION}",
)
_BEGIN: Final = (
    "INSERT INTO entries VALUES (?, ?, 0, NULL, ?)"
    " ON CONFLICT (key) DO UPDATE SET status = 0, sid = NULL, begun = excluded.begun"
)
_END: Final = "UPDATE entries SET status = ?, sid = ? WHERE key = ?"
_KIND: Final = "SELECT * FROM pragma_application_id, pragma_user_version, (SELECT count(*) FROM sqlite_schema)"
_FOUND: Final = "SELECT key, fingerprint, status, sid, begun FROM entries"


class _Connection(sqlite3.Connection):
    """A connection that knows whether the file is marked as open."""

    is_prepared: bool = False


_open: Final[set[sqlite3.Connection]] = set()


def _keep_open() -> None:
    """Keep a forked process from closing connections, which would remove the parent's ``-wal`` file.

    Source: https://www.sqlite.org/howtocorrupt.html#_carrying_an_open_database_connection_across_a_fork_
    """
    for connection in _open:
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(connection))


if sys.platform != "win32":
    os.register_at_fork(after_in_child=_keep_open)


class JournalError(TwilioError):
    """A journal can't be opened, read or written; rows that could not be recorded were not sent.

    >>> Journal("/no/such/folder/run.sqlite")
    Traceback (most recent call last):
    twilio_fp.bulk.journal.JournalError: the journal '/no/such/folder/run.sqlite' could not be opened: ...
    """


@record
class Begun(Record):
    """A row that is about to be sent: its key, and its operation's `fingerprint`."""

    key: str
    fingerprint: bytes


@record
class Ended(Record):
    """A row with its outcome."""

    key: str
    outcome: Done[Any] | Failed | Unknown


@record
class Entry(Record):
    """A journal's entry for a row.

    Args:
        key: the row's key.
        fingerprint: its operation's, 32 bytes; see `fingerprint`.
        status: ``sending``, ``done``, ``failed`` or ``unknown``.
        sid: the SID from Twilio, if the row is done.
        begun: when it was sent the last time, in UTC.
    """

    key: str
    fingerprint: bytes
    status: Status
    sid: str | None
    begun: datetime


def fingerprint(operation: Effect[Any], account_sid: str | None = None, workspace_sid: str | None = None) -> bytes:
    """Return 32 bytes that identify an operation: the SHA-256 of the account and of the encoded request.

    A guess at a short text and a number can be checked against a fingerprint.

    >>> from twilio_fp.rest.api.v2010 import FetchMessage
    >>> fingerprint(FetchMessage("SM1"), "AC1") == fingerprint(FetchMessage("SM1"), "AC1")
    True
    >>> fingerprint(FetchMessage("SM1"), "AC1") == fingerprint(FetchMessage("SM1"), "AC2")
    False

    Raises:
        UsageError: the argument is not an operation, or can't be encoded.
    """
    return encoded(operation, account_sid, workspace_sid)[1]


def encoded(
    operation: Effect[T], account_sid: str | None, workspace_sid: str | None = None
) -> tuple[Encoded[T], bytes]:
    """Return an operation together with its encoding, and its `fingerprint`."""
    parts = encode_parts(operation, account_sid, workspace_sid)
    method, url, headers, body, _ = parts
    lines = [account_sid or "", f"{method} {url}"]
    lines += sorted([f"{name.title()}: {value}" for name, value in headers.reveal()])
    return Encoded(operation, parts), sha256("\n".join(lines).encode() + b"\n\n" + body).digest()


class Journal:
    """The journal of a bulk run: an SQLite database that one process at a time may have open.

    For each row it holds key, fingerprint, status, SID and when it was sent; no body, and no number except in keys.
    Each record is on disk before the next row is sent (WAL, ``synchronous=FULL``), so neither a killed process nor a
    power cut loses one. Rows that were in flight in a killed process are ``unknown`` when it is opened.

    It belongs on a local disk, not a network file system.

    Args:
        path: the file, created if missing. While it is open, there is a second file beside it, ending in ``-wal``. A
            killed process leaves that behind with the last records. The two belong together: without it the journal is
            refused, so that rows already sent don't count as new.

    >>> import tempfile
    >>> with tempfile.TemporaryDirectory() as folder, Journal(f"{folder}/run.sqlite") as journal:
    ...     journal.counts()
    {'sending': 0, 'done': 0, 'failed': 0, 'unknown': 0}

    Raises:
        JournalError: another process has it open, it can't be opened, it is incomplete, or the file is not a journal.
        UsageError: the path is invalid.

    Source: https://www.sqlite.org/wal.html, https://www.sqlite.org/pragma.html#pragma_locking_mode
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(file_path(path, "run.sqlite")).absolute()
        self._lock = Lock()
        self._process = os.getpid()
        self._running = False
        with self._translated_errors("opened"):
            size = self._path.stat().st_size if self._path.exists() else 0
            if size and not os.access(self._path, os.W_OK):
                raise JournalError(f"the journal {str(self._path)!r} must be writable, got a read-only file")
            log = Path(f"{self._path.resolve()}-wal")
            has_log = log.exists()
            if has_log and not size and log.stat().st_size:  # SQLite would remove it
                raise JournalError(
                    f"the journal {str(self._path)!r} is missing, but its write-ahead log {str(log)!r} is there:"
                    " restore the journal, or remove the log"
                )
            if size:  # a normal connection would merge the -wal file on closing
                with closing(sqlite3.connect(f"{self._path.as_uri()}?immutable=1", uri=True)) as unlocked:
                    self._is_new(unlocked)
            self._connection = sqlite3.connect(
                self._path,
                timeout=0,
                isolation_level=None,
                check_same_thread=False,
                cached_statements=16,
                factory=_Connection,
            )
            self._closing = finalize(self, _close, self._connection, self._process, self._lock)
            _open.add(self._connection)
            try:
                self._prepare(None if has_log else log)
                self._file = self._path.stat()
            except BaseException:
                self.close()
                raise

    def _prepare(self, missing_log: Path | None) -> None:
        with self._translated_errors("opened"):
            run = self._connection.execute
            run("PRAGMA locking_mode = EXCLUSIVE")
            is_new = self._is_new(self._connection)
            if not is_new and missing_log is not None and run("SELECT open FROM state").fetchone() == (1,):
                raise JournalError(
                    f"the journal {str(self._path)!r} was not closed, and its write-ahead log {str(missing_log)!r} is"
                    " missing: restore the log, or create an empty one if SQLite has merged it"
                )
            for setting in ("journal_mode = WAL", "synchronous = FULL", "fullfsync = 1"):
                run(f"PRAGMA {setting}")
            self._connection.is_prepared = True
            with self._transaction():
                for statement in _TABLES if is_new else ():
                    run(statement)
                run("UPDATE state SET open = 1")
                self._mark_unknown()
            run("PRAGMA wal_checkpoint(TRUNCATE)")  # so that the main file is marked as open

    def _is_new(self, connection: sqlite3.Connection) -> bool:
        """Return whether a file is empty; refuse one that is not a journal."""
        found = connection.execute(_KIND).fetchone()
        if found != (0, 0, 0) and found[:2] != (_APPLICATION, _VERSION):
            raise JournalError(f"{str(self._path)!r} must be a journal of version {_VERSION}, got another file")
        return bool(found == (0, 0, 0))

    @contextmanager
    def _translated_errors(self, action: str) -> Generator[None]:
        """Translate SQLite's errors, naming the journal and the action that failed."""
        try:
            yield
        except UnicodeEncodeError as error:
            raise UsageError(
                f"a key must be text that can be encoded as UTF-8, got {error.object!r}: {error.reason}"
            ) from None
        except (OSError, sqlite3.Error) as error:
            if is_busy(error):
                raise JournalError(
                    f"the journal {str(self._path)!r} is already open elsewhere: close it there"
                ) from error
            raise JournalError(f"the journal {str(self._path)!r} could not be {action}: {error}") from error

    @contextmanager
    def _transaction(self) -> Generator[None]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            yield
            self._connection.execute("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
            raise

    def _mark_unknown(self) -> None:
        self._connection.execute("UPDATE entries SET status = 3 WHERE status = 0")

    def check_process(self) -> None:
        """Check that this is the process that opened it, not a forked one, say.

        Raises:
            JournalError: it is another process.
        """
        if self._process != os.getpid():
            raise JournalError(
                f"the journal {str(self._path)!r} must be used by the process that opened it:"
                " open a separate one in each process"
            )

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    @contextmanager
    def run(self) -> Generator[None]:
        """Reserve the journal for one run; rows that are still in flight after it are ``unknown``.

        Raises:
            UsageError: another run is using it.
        """
        self.check_process()
        with self._lock:
            if self._running:
                raise UsageError(f"the journal {str(self._path)!r} is in use by a run: it serves only one at a time")
            self._running = True
        try:
            yield
        finally:
            if self._process == os.getpid():
                with self._lock, suppress(sqlite3.Error):
                    self._running = False
                    self._mark_unknown()

    def write(self, ended: Iterable[Ended] = (), begun: Iterable[Begun] = (), *, now: datetime | None = None) -> None:
        """Record, in one transaction, outcomes of rows and that others are about to be sent.

        Args:
            ended: rows that were recorded as begun, with their outcomes.
            begun: rows that will be sent once this has returned.
            now: the time; by default the system's.

        Raises:
            JournalError: it can't be written: the disk is full, say, or the file is read-only.
        """
        self.check_process()
        at = ((datetime.now(UTC) if now is None else now) - _EPOCH).total_seconds()
        ends = [(_NUMBER[_STATUS_OF[type(one.outcome)]], getattr(one.outcome, "sid", None), one.key) for one in ended]
        begins = [(one.key, one.fingerprint, at) for one in begun]
        if ends or begins:
            with self._lock, self._translated_errors("written"):
                if not os.path.samestat(self._path.stat(), self._file):
                    raise JournalError(
                        f"the journal {str(self._path)!r} was replaced by another file while it was open"
                    )
                with self._transaction():
                    self._connection.executemany(_END, ends)
                    self._connection.executemany(_BEGIN, begins)

    def find(self, key: str) -> Entry | None:
        """Return a row's entry; None if it was never sent."""
        self.check_process()
        with self._lock, self._translated_errors("read"):
            found = self._connection.execute(f"{_FOUND} WHERE key = ?", (instance("key", key, str, "text"),)).fetchone()
        return None if found is None else _entry(found)

    def has_sid(self, sid: str) -> bool:
        """Return whether a row has a SID."""
        self.check_process()
        with self._lock, self._translated_errors("read"):
            parameters = (instance("sid", sid, str, "text"),)
            return self._connection.execute("SELECT 1 FROM entries WHERE sid = ?", parameters).fetchone() is not None

    def entries(self, *statuses: Status) -> Iterator[Entry]:
        """Yield all entries, or those with one of these statuses, ordered by key and read in bounded batches.

        Raises:
            UsageError: there is no such status.
        """
        wrong = next((one for one in statuses if one not in _STATUSES), None)
        if wrong is not None:
            raise UsageError(f"status must be one of {', '.join(_STATUSES)}, got {typed(wrong)}")
        return self._entries(",".join([str(_NUMBER[one]) for one in statuses or _STATUSES]))

    def _entries(self, numbers: str) -> Iterator[Entry]:
        last = ""
        while True:
            self.check_process()
            with self._lock, self._translated_errors("read"):
                found = self._connection.execute(
                    f"{_FOUND} WHERE key > ? AND status IN ({numbers}) ORDER BY key LIMIT 1000", (last,)
                ).fetchall()
            if not found:
                return
            yield from map(_entry, found)
            last = found[-1][0]

    def counts(self) -> dict[Status, int]:
        """Return how many rows have each status."""
        self.check_process()
        with self._lock, self._translated_errors("read"):
            found = dict(self._connection.execute("SELECT status, count(*) FROM entries GROUP BY status").fetchall())
        return {status: found.get(number, 0) for status, number in _NUMBER.items()}

    def forget(self, keys: Iterable[str]) -> int:
        """Forget rows, and return how many were known. A later run sends them again, whatever their outcome was.

        This is the only way to resend a ``done`` or ``unknown`` row, or to send another operation with a known key.

        Raises:
            UsageError: the keys are a single text, or a run is using the journal.
            JournalError: it can't be written.
        """
        if isinstance(keys, (str, bytes)) or not isinstance(cast("object", keys), Iterable):
            raise UsageError(f"keys must be a list of keys, got {typed(keys)}: write forget([key])")
        with self.run(), self._lock, self._translated_errors("written"), self._transaction():
            run = self._connection.execute
            return sum([run("DELETE FROM entries WHERE key = ?", (key,)).rowcount for key in keys])

    def close(self) -> None:
        """Close the file, so that another process may open it."""
        _close(self._connection, self._process, self._lock)
        self._closing.detach()  # only now: after an interrupt the finalizer must still close it

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @half_built
    def __repr__(self) -> str:
        return f"Journal({str(self._path)!r})"

    def __reduce__(self) -> Any:
        raise UsageError("a journal can't be pickled: open a separate one in each process, Journal(path)")


def is_busy(error: BaseException | None) -> bool:
    """Return whether an SQLite error means that the file is open elsewhere."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def _entry(row: tuple[str, bytes, int, str | None, float]) -> Entry:
    key, digest, status, sid, begun = row
    return Entry(key, digest, _STATUSES[status], sid, _EPOCH + timedelta(seconds=begun))


def _close(connection: _Connection, process: int, lock: Lock) -> None:
    """Close a journal's connection in the process that opened it, and mark the file as closed."""
    if process == os.getpid():
        try:
            _mark_and_close(connection, lock)
        except BaseException:  # KeyboardInterrupt may come at any step; repeating is harmless
            _mark_and_close(connection, lock)
            raise


def _mark_and_close(connection: _Connection, lock: Lock) -> None:
    mark_closed = "UPDATE state SET open = 0"
    with lock, suppress(sqlite3.Error):
        if connection.is_prepared:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            try:
                connection.execute(mark_closed)
            except sqlite3.OperationalError:  # the disk is full; a checkpoint makes room
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
                connection.execute(mark_closed)
    with lock:
        _open.discard(connection)
        connection.close()
