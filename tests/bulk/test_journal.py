"""The journal as a state machine, and what it does when it can't be written."""

from __future__ import annotations

import os
import pickle
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from tests.house import ROOT
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
    """A journal does what a dictionary would that is written before and after, whenever the process is killed."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
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
        """Leave the files as a killed process does, and open a copy of them."""
        survivors = tempfile.TemporaryDirectory()
        for file in self.path.parent.iterdir():
            Path(survivors.name, file.name).write_bytes(file.read_bytes())
        self.journal.close()
        self.folder.cleanup()
        self.folder, self.path = survivors, Path(survivors.name) / "run.sqlite"
        self.journal = Journal(self.path)
        self._forsaken()

    @rule()
    def refuse_a_second(self) -> None:
        with pytest.raises(JournalError, match="must be open in one process alone"):
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


def test_entries_come_by_key_however_many_there_are(tmp_path: Path) -> None:
    with Journal(tmp_path / "run.sqlite") as journal:
        journal.write((), [Begun(f"{number:05d}", b"") for number in range(2500)])
        journal.write([Ended("00007", bulk.Done(None, sid="SM7"))])
        assert [int(one.key) for one in journal.entries()] == list(range(2500))
        assert [one.sid for one in journal.entries("done")] == ["SM7"]
        assert journal.has_sid("SM7")
        assert not journal.has_sid("SM8")


def test_another_process_is_refused_by_name_until_the_first_has_closed_it(tmp_path: Path) -> None:
    path = tmp_path / "run.sqlite"
    code = f"from twilio_fp.bulk import Journal; Journal({str(path)!r})"
    with Journal(path):
        ran = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
        assert f"JournalError: the journal {str(path)!r} must be open in one process alone" in ran.stderr
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT).returncode == 0


def test_a_forked_process_must_not_use_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
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
    text = tmp_path / "notes.txt"
    text.write_text("a list of things to do, longer than a header of SQLite's, which is a hundred bytes long" * 9)
    before = other.read_bytes(), text.read_bytes()
    for path, said in (
        (other, "must be a journal of version 1"),
        (text, "could not be opened: file is not a database"),
    ):
        with pytest.raises(JournalError, match=said):
            Journal(path)
    assert (other.read_bytes(), text.read_bytes()) == before


@pytest.mark.parametrize("path", [None, 3, "", b""])
def test_a_path_that_is_none_is_refused(path: Any) -> None:
    with pytest.raises(UsageError, match="path must be the path of a file"):
        Journal(path)


def test_wrong_arguments_are_refused(tmp_path: Path) -> None:
    with Journal(tmp_path / "run.sqlite") as journal:
        with pytest.raises(UsageError, match="write forget"):
            journal.forget("abc")
        with pytest.raises(UsageError, match="status must be one of"):
            journal.entries("over")  # type: ignore[arg-type]
        with pytest.raises(UsageError, match="can't be pickled"):
            pickle.dumps(journal)
        with journal.run(), pytest.raises(UsageError, match="one run at a time"), journal.run():
            pass
        assert repr(journal) == f"Journal({str(tmp_path / 'run.sqlite')!r})"


def test_neither_body_nor_number_is_on_the_disk(tmp_path: Path) -> None:
    sent = CreateMessage(to="+15558675310", from_="+15017122661", body="a secret text")
    with Journal(tmp_path / "run.sqlite") as journal:
        journal.write((), [Begun("17", fingerprint(sent, "AC1"))])
        held = b"".join([file.read_bytes() for file in tmp_path.iterdir()])
    assert b"secret text" not in held
    assert b"5558675310" not in held


def test_equal_operations_have_equal_fingerprints_and_others_others() -> None:
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
    assert fingerprint(CreateMessage(from_="+15017122661", body="Hi", to="+15558675310"), "AC1") == marks[0]
    assert marks[0].hex() == "686ed9b1379bbc244359d88a5a216de0180fa9d0cd2989401531fcaf755c2cf5"
