"""The journal as a state machine, and what it does when it can't be written."""

from __future__ import annotations

import gc
import os
import pickle
import sqlite3
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from linecache import getline
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.bulk.conftest import IN_MEMORY
from tests.house import ROOT
from tests.tracing import raised_under
from twilio_fp import ApiError, CreateMessage, FetchMessage, RawOperation, TransportError, UsageError, bulk
from twilio_fp.bulk.journal import Begun, Ended, Journal, JournalError, fingerprint

KEYS = st.sampled_from(["a", "b", "c", "d"])
MARKS = st.sampled_from([b"1" * 32, b"2" * 32])
OUTCOMES = st.sampled_from(
    [
        bulk.Done(None, sid="SM1"),
        bulk.Done(None, sid=None),
        bulk.Failed(ApiError(status=400)),
        bulk.Unknown(TransportError("reset", may_have_executed=True)),
    ]
)
NAMES = {bulk.Done: "done", bulk.Failed: "failed", bulk.Unknown: "unknown"}


class Journals(RuleBasedStateMachine):
    """A journal behaves like a dictionary written before and after each row, whenever the process is killed."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory(dir=IN_MEMORY)
        self.path = Path(self.folder.name) / "run.sqlite"
        self.journal = Journal(self.path)
        self.model: dict[str, tuple[bytes, str, str | None]] = {}

    @rule(begun=st.dictionaries(KEYS, MARKS), ended=st.dictionaries(KEYS, OUTCOMES))
    def write(self, begun: dict[str, bytes], ended: dict[str, Any]) -> None:
        ends = {key: outcome for key, outcome in ended.items() if key in self.model}
        self.journal.write(
            [Ended(key, outcome) for key, outcome in ends.items()], [Begun(key, mark) for key, mark in begun.items()]
        )
        for key, outcome in ends.items():
            self.model[key] = (self.model[key][0], NAMES[type(outcome)], getattr(outcome, "sid", None))
        for key, mark in begun.items():
            self.model[key] = (self.model[key][0] if key in self.model else mark, "sending", None)

    @rule(keys=st.sets(KEYS))
    def forget(self, keys: set[str]) -> None:
        assert self.journal.forget(keys) == len(keys & self.model.keys())
        self._forsaken()
        for key in keys:
            self.model.pop(key, None)

    @rule()
    def kill(self) -> None:
        """Open a copy of the files as a killed process would leave them."""
        survivors = tempfile.TemporaryDirectory(dir=IN_MEMORY)
        for file in self.path.parent.iterdir():
            Path(survivors.name, file.name).write_bytes(file.read_bytes())
        self.journal.close()
        self.folder.cleanup()
        self.folder, self.path = survivors, Path(survivors.name) / "run.sqlite"
        self.journal = Journal(self.path)
        self._forsaken()

    @rule()
    def refuse_a_second(self) -> None:
        with pytest.raises(JournalError, match="is already open elsewhere"):
            Journal(self.path)

    def _forsaken(self) -> None:
        for key, (mark, status, sid) in self.model.items():
            self.model[key] = (mark, "unknown" if status == "sending" else status, sid)

    @invariant()
    def it_knows_what_was_written(self) -> None:
        found = {one.key: (one.fingerprint, one.status, one.sid) for one in self.journal.entries()}
        assert found == self.model
        assert sum(self.journal.counts().values()) == len(self.model)
        assert self.journal.find("never") is None

    def teardown(self) -> None:
        self.journal.close()
        self.folder.cleanup()


TestJournals = Journals.TestCase


def test_entries_are_ordered_by_key_however_many_there_are(tmp_path: Path) -> None:
    with Journal(tmp_path / "run.sqlite") as journal:
        journal.write((), [Begun(f"{number:05d}", b"") for number in range(2500)])
        journal.write([Ended("00007", bulk.Done(None, sid="SM7"))])
        assert [int(one.key) for one in journal.entries()] == list(range(2500))
        assert [one.sid for one in journal.entries("done")] == ["SM7"]
        assert journal.has_sid("SM7")
        assert not journal.has_sid("SM8")


def opened_elsewhere(path: Path | str) -> str:
    """Return the output of a process that opens a journal and does not close it."""
    code = f"from twilio_fp.bulk import Journal; journal = Journal({str(path)!r}); print(journal.counts())"
    ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    return ran.stdout + ran.stderr


def killed(path: Path, *keys: str) -> None:
    """Leave a journal as a process does that is killed after beginning rows."""
    code = (
        "import os; from twilio_fp.bulk.journal import Begun, Journal; journal = Journal(%r);"
        " journal.write((), [Begun(key, b'1' * 32) for key in %r]); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", code % (str(path), keys)], cwd=ROOT)


@pytest.mark.skipif(sys.platform == "win32", reason="needs links")
def test_a_journal_is_the_same_under_any_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "run.sqlite"
    (tmp_path / "by a link.sqlite").symlink_to(path)
    (tmp_path / "folder").symlink_to(tmp_path)
    monkeypatch.chdir(tmp_path)
    paths = ["by a link.sqlite", "folder/run.sqlite", "run.sqlite", "by another name.sqlite"]
    with Journal(path):
        os.link(path, tmp_path / "by another name.sqlite")
        for other in paths:
            assert "is already open elsewhere" in opened_elsewhere(tmp_path / other)
            with pytest.raises(JournalError, match="is already open elsewhere"):
                Journal(other)
    for other in paths:
        Journal(other).close()


def test_a_relative_path_is_resolved_when_a_journal_is_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with Journal(":memory:") as journal:  # a file of that name
        assert journal.path == tmp_path / ":memory:"
        assert journal.path.exists()


def test_a_journal_without_its_latest_notes_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "run.sqlite"
    last_notes = tmp_path / "run.sqlite-wal"
    killed(path, "a")
    os.link(path, tmp_path / "other.sqlite")
    notes = last_notes.read_bytes()
    last_notes.unlink()
    for wrong in (path, path, tmp_path / "other.sqlite"):
        with pytest.raises(JournalError, match=r"was not closed, and its write-ahead log .* is missing"):
            Journal(wrong)
    last_notes.write_bytes(notes)
    with Journal(path) as journal:
        assert journal.counts()["unknown"] == 1
    with Journal(tmp_path / "other.sqlite") as journal:
        assert journal.counts()["unknown"] == 1


def test_merged_notes_are_accepted_if_the_caller_says_so(tmp_path: Path) -> None:
    path = tmp_path / "run.sqlite"
    killed(path, "a")
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT key FROM entries").fetchall() == [("a",)]
    connection.close()
    with pytest.raises(JournalError, match="create an empty one if SQLite has merged it"):
        Journal(path)
    (tmp_path / "run.sqlite-wal").touch()
    with Journal(path) as journal:
        assert journal.counts()["unknown"] == 1


def test_latest_notes_without_a_journal_are_refused_and_kept(tmp_path: Path) -> None:
    path, last_notes, moved = tmp_path / "run.sqlite", tmp_path / "run.sqlite-wal", tmp_path / "moved.sqlite"
    killed(path, "a")
    path.rename(moved)
    notes = last_notes.read_bytes()
    for _ in range(2):
        with pytest.raises(JournalError, match=r"is missing, but its write-ahead log .* is there: restore the journal"):
            Journal(path)
        assert last_notes.read_bytes() == notes
        path.touch()  # an empty file is not a journal
    moved.replace(path)
    with Journal(path) as journal:
        assert journal.counts()["unknown"] == 1


@pytest.mark.skipif(sys.platform == "win32", reason="keeps a file that is open where it is")
@pytest.mark.parametrize("replaced", [False, True])
def test_a_journal_moved_while_it_is_open_is_no_longer_written(tmp_path: Path, replaced: bool) -> None:
    path = tmp_path / "run.sqlite"
    message = "was replaced by another file while it was open" if replaced else "could not be written: .*No such file"
    with Journal(path) as journal:
        journal.write(begun=[Begun("a", b"1" * 32)])
        path.rename(tmp_path / "moved.sqlite")
        if replaced:
            path.write_bytes(b"")
        with pytest.raises(JournalError, match=message):
            journal.write(begun=[Begun("b", b"1" * 32)])
        assert journal.find("b") is None


@pytest.mark.filterwarnings("ignore:unclosed database:ResourceWarning")  # of Python 3.13, about a partly opened one
def test_an_interrupt_at_any_moment_leaves_the_journal_complete(in_memory: Path) -> None:
    path, journals = in_memory / "run.sqlite", Journal.__init__.__code__.co_filename

    def work() -> None:
        with Journal(path) as journal:
            journal.write(begun=[Begun(str(moment), b"1" * 32)])

    moment = 0
    while moment < 1000:
        moment += 1
        remaining = moment

        def trace(frame: Any, event: str, _: Any) -> Any:
            nonlocal remaining
            if frame.f_code.co_filename != journals:
                return None
            # A trace function is also called where no signal is handled: between a with's body and exit, and at a try.
            if event == "line" and not getline(journals, frame.f_lineno).lstrip().startswith(("with ", "try:")):
                remaining -= 1
                if remaining == 0:
                    raise KeyboardInterrupt
            return trace

        interrupted = isinstance(raised_under(trace, work), KeyboardInterrupt)
        gc.collect(1)
        with Journal(path) as journal:
            assert journal.counts()["sending"] == 0
        if not interrupted:
            break
    assert 40 < moment < 1000


def test_a_journal_that_is_not_closed_explicitly_is_complete(tmp_path: Path) -> None:
    for _ in range(2):
        assert "{'sending': 0," in opened_elsewhere(tmp_path / "run.sqlite")
        assert [each.name for each in tmp_path.iterdir()] == ["run.sqlite"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_process_leaves_its_parents_journal_alone(tmp_path: Path) -> None:
    code = """
import os, sys
from twilio_fp import CreateMessage, Message, bulk
from twilio_fp.testing import TableTransport
from twilio_fp.bulk.journal import Begun, Journal, JournalError

rows = [(str(row), CreateMessage(to=f"+1555000000{row}", from_="+15017122661", body="Hi")) for row in range(9)]
client = TableTransport(lambda operation: Message(sid="SM1")).client()
journal = Journal(sys.argv[1])
outcomes = bulk.send_all(client, rows, journal=journal, concurrency=2)
next(outcomes)
pid = os.fork()
if pid == 0:
    try:
        list(outcomes)
    except JournalError as error:
        print(error, flush=True)
        sys.exit(0)
os.waitpid(pid, 0)
next(outcomes)
print(sorted(os.listdir(os.path.dirname(sys.argv[1]))), flush=True)
os._exit(9)
"""
    path = tmp_path / "run.sqlite"
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code, str(path)], cwd=ROOT, capture_output=True, text=True
    )
    assert ran.stdout.splitlines() == [
        f"the journal {str(path)!r} must be used by the process that opened it: open a separate one in each process",
        "['run.sqlite', 'run.sqlite-wal']",
    ]
    with Journal(path) as journal:
        assert [journal.counts()[one] for one in ("sending", "failed")] == [0, 0]
        assert 4 <= sum(journal.counts().values()) <= 6


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_forked_process_may_leave_its_parents_run(tmp_path: Path) -> None:
    code = """
import os, sys, threading
from twilio_fp import CreateMessage, Message, bulk
from twilio_fp.testing import TableTransport

answers = threading.Semaphore(1)

def answer(operation):
    answers.acquire()
    return Message(sid="SM1")

rows = [(str(row), CreateMessage(to=f"+1555000000{row}", from_="+15017122661", body="Hi")) for row in range(3)]
client = TableTransport(answer).client()
with bulk.Journal(sys.argv[1]) as journal:
    for _ in bulk.send_all(client, rows, journal=journal, concurrency=2):
        pid = os.fork()
        if pid == 0:
            break
        os.waitpid(pid, 0)
        answers.release(3)
        print("parent", flush=True)
print("left", flush=True)
"""
    path = tmp_path / "run.sqlite"
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code, str(path)], cwd=ROOT, capture_output=True, text=True
    )
    assert ran.stdout.splitlines() == ["left", "parent"] * 3 + ["left"]
    assert ran.stderr == ""
    with Journal(path) as journal:
        assert journal.counts()["done"] == 3


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit of files' sizes")
def test_a_full_disk_stops_the_run_and_leaves_the_journal_complete(tmp_path: Path) -> None:
    code = """
import resource, sys
from twilio_fp.bulk.journal import Begun, Journal, JournalError

with Journal(sys.argv[1]) as journal:
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, -1))
    for number in range(10_000):
        try:
            journal.write((), [Begun(f"{number:05d}", b"1" * 32)])
        except JournalError as error:
            print(number, error)
            break
    resource.setrlimit(resource.RLIMIT_FSIZE, (-1, -1))
    print(sum(journal.counts().values()))
"""
    path = tmp_path / "run.sqlite"
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", code, str(path)], cwd=ROOT, capture_output=True, text=True
    )
    output, counted = ran.stdout.splitlines()
    number = output.split(" ")[0]
    assert output.startswith(f"{number} the journal {str(path)!r} could not be written:")
    assert counted == number
    with Journal(path) as journal:
        assert journal.counts() == {"sending": 0, "done": 0, "failed": 0, "unknown": int(number)}


@pytest.mark.skipif(sys.platform == "win32", reason="needs the rights of Unix")
def test_a_read_only_journal_is_refused_and_left_alone(in_memory: Path) -> None:
    code = """
import os, sys, urllib.parse  # which pathlib imports late, and another user may not
from twilio_fp.bulk.journal import Begun, Journal, JournalError

if os.getuid() == 0:
    os.setuid(65534)
try:
    Journal(sys.argv[1])
except JournalError as error:
    print(error)
"""
    path = in_memory / "run.sqlite"
    killed(path, "a")
    files = {each: each.read_bytes() for each in in_memory.iterdir()}
    for rights, message in (
        (0o444, "must be writable, got a read-only file"),
        (0o666, "could not be opened: "),
    ):
        path.chmod(rights)
        in_memory.chmod(0o555)
        ran = subprocess.run([sys.executable, "-c", code, str(path)], cwd=ROOT, capture_output=True, text=True)
        assert ran.stdout.startswith(f"the journal {str(path)!r} {message}"), ran.stderr
        assert {each: each.read_bytes() for each in in_memory.iterdir()} == files
    in_memory.chmod(0o700)


def test_a_time_is_kept_exactly_whatever_the_platform_supports(tmp_path: Path) -> None:
    times = [
        datetime(1900, 1, 1, 0, 0, 0, 1, UTC),
        datetime(2038, 1, 19, 3, 14, 8, 999_999, UTC),
        datetime(2110, 1, 1, tzinfo=UTC),
    ]
    with Journal(tmp_path / "run.sqlite") as journal:
        for number, now in enumerate(times):
            journal.write((), [Begun(str(number), b"1" * 32)], now=now)
        assert [one.begun for one in journal.entries()] == times


@pytest.mark.parametrize("key", ["\ud800", "a\udcff"])
def test_a_key_that_is_not_text_is_refused_by_name(key: str, tmp_path: Path) -> None:
    with Journal(tmp_path / "run.sqlite") as journal:
        uses: list[Any] = [
            journal.find,
            lambda key: journal.forget([key]),
            lambda key: journal.write((), [Begun(key, b"")]),
        ]
        for use in uses:
            with pytest.raises(UsageError, match="a key must be text that can be encoded as UTF-8"):
                use(key)
        assert sum(journal.counts().values()) == 0


def test_any_other_text_is_a_key(tmp_path: Path) -> None:
    keys = ["\0", "a\0b", "a", " ", "\n", "é", "e\u0301", "\U0010ffff", "x" * 100_000]
    with Journal(tmp_path / "run.sqlite") as journal:
        for key in keys:
            journal.write((), [Begun(key, b"1" * 32)])
        assert [one.key for one in journal.entries()] == sorted(keys)
        assert [journal.find(key).key for key in keys] == keys  # type: ignore[union-attr]
        assert journal.forget(keys) == len(keys)


def test_another_process_is_refused_until_the_first_has_closed_the_journal(tmp_path: Path) -> None:
    path = tmp_path / "run.sqlite"
    code = f"from twilio_fp.bulk import Journal; Journal({str(path)!r})"
    with Journal(path):
        ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
        assert f"JournalError: the journal {str(path)!r} is already open elsewhere" in ran.stderr
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 0


def test_a_forked_process_must_not_use_the_journal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Journal(tmp_path / "run.sqlite") as journal:
        monkeypatch.setattr(os, "getpid", lambda: -1)
        for use in (journal.counts, journal.write, lambda: journal.find("a"), lambda: list(journal.entries())):
            with pytest.raises(JournalError, match="the process that opened it"):
                use()
        monkeypatch.undo()


def test_a_file_of_another_kind_is_refused_and_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as connection:
        connection.execute("CREATE TABLE mine (x)")
    connection.close()
    later = tmp_path / "later.sqlite"
    Journal(later).close()
    with sqlite3.connect(later) as connection:
        connection.execute("PRAGMA user_version = 2")
    connection.close()
    empty = tmp_path / "empty.sqlite"
    with sqlite3.connect(empty) as connection:
        connection.execute("PRAGMA user_version = 7")
    connection.close()
    text = tmp_path / "notes.txt"
    text.write_text("a list of things to do, longer than a header of SQLite's, which is a hundred bytes long" * 9)
    files = (other, later, empty, text)
    before = [file.read_bytes() for file in files]
    for path, message in (
        (other, "must be a journal of version 1"),
        (later, "must be a journal of version 1"),
        (empty, "must be a journal of version 1"),
        (text, "could not be opened: file is not a database"),
    ):
        with pytest.raises(JournalError, match=message):
            Journal(path)
    assert [file.read_bytes() for file in files] == before
    assert sorted(tmp_path.iterdir()) == sorted(files)


def test_a_journal_of_a_later_version_keeps_its_latest_notes(tmp_path: Path) -> None:
    folder = tmp_path / "50% ?#é"
    folder.mkdir()
    path = folder / "run.sqlite"
    killed(path, "a")
    held = bytearray(path.read_bytes())
    held[60:64] = (2).to_bytes(4, "big")
    path.write_bytes(held)
    before = {file: file.read_bytes() for file in folder.iterdir()}
    assert len(before) == 2
    with pytest.raises(JournalError, match="must be a journal of version 1"):
        Journal(path)
    assert {file: file.read_bytes() for file in folder.iterdir()} == before


@pytest.mark.parametrize("path", [None, 3, "", b"", "a\0b"])
def test_a_path_that_is_none_is_refused(path: Any) -> None:
    with pytest.raises(UsageError, match="path must be a file path"):
        Journal(path)


def test_a_path_that_the_system_refuses_is_a_journal_error(tmp_path: Path) -> None:
    with pytest.raises(JournalError, match=r"could not be opened: .*File name too long"):
        Journal(tmp_path / ("x" * 300))


def test_wrong_arguments_are_refused(tmp_path: Path) -> None:
    with Journal(tmp_path / "run.sqlite") as journal:
        with pytest.raises(UsageError, match="write forget"):
            journal.forget("abc")
        with pytest.raises(UsageError, match="status must be one of"):
            journal.entries("over")  # type: ignore[arg-type]
        with pytest.raises(UsageError, match="can't be pickled"):
            pickle.dumps(journal)
        with journal.run(), pytest.raises(UsageError, match="only one at a time"), journal.run():
            pass
        assert repr(journal) == f"Journal({str(tmp_path / 'run.sqlite')!r})"


def test_neither_body_nor_number_is_on_the_disk(tmp_path: Path) -> None:
    sent = CreateMessage(to="+15558675310", from_="+15017122661", body="a secret text")
    with Journal(tmp_path / "run.sqlite") as journal:
        journal.write((), [Begun("17", fingerprint(sent, "AC1"))])
        held = b"".join([file.read_bytes() for file in tmp_path.iterdir()])
    assert b"secret text" not in held
    assert b"5558675310" not in held


def test_only_equal_operations_have_equal_fingerprints() -> None:
    one = CreateMessage(to="+15558675310", from_="+15017122661", body="Hi")
    others = [
        CreateMessage(to="+15558675310", from_="+15017122661", body="Hi!"),
        CreateMessage(to="+15558675311", from_="+15017122661", body="Hi"),
        FetchMessage("SM1"),
        RawOperation("POST", "api.twilio.com", "/a"),
        RawOperation("PUT", "api.twilio.com", "/a"),
        RawOperation("POST", "api.twilio.com", "/a", headers={"X-A": "1"}),
    ]
    marks = [fingerprint(each, "AC1") for each in (one, *others)]
    assert len(set(marks)) == len(marks)
    assert fingerprint(one, "AC2") not in marks
    two = [{"X-A": "1", "X-B": "2"}, {"x-b": "2", "X-A": "1"}]
    assert len({fingerprint(RawOperation("POST", "api.twilio.com", "/a", headers=each)) for each in two}) == 1
    assert fingerprint(CreateMessage(from_="+15017122661", body="Hi", to="+15558675310"), "AC1") == marks[0]
    assert marks[0].hex() == "686ed9b1379bbc244359d88a5a216de0180fa9d0cd2989401531fcaf755c2cf5"


@pytest.mark.parametrize("odd", [None, 5, 10**100, b"x", ["x"], object()], ids=lambda odd: type(odd).__name__)
def test_a_key_to_look_up_must_be_text(odd: Any, in_memory: Path) -> None:
    with Journal(in_memory / "run.sqlite") as journal:
        for name, look_up in (("key", journal.find), ("sid", journal.has_sid)):
            with pytest.raises(UsageError, match=rf"^{name} must be text, got a value of type "):
                look_up(odd)
