"""A run that is killed, again and again: nothing is sent twice, nothing is lost."""

from __future__ import annotations

import signal
import subprocess
import sys
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.bulk.sender import number
from tests.bulk.server import ROOT, loopback
from twilio_fp import bulk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.bulk.server import Loopback

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL and SIGTERM")


def run(server: Loopback, journal: Path, count: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.bulk.sender", server.url, str(journal), str(count)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.mark.parametrize(("count", "kills"), [(300, 5), pytest.param(2000, 20, marks=pytest.mark.full)])
def test_a_run_killed_at_any_moment_sends_nothing_twice_and_loses_nothing(
    count: int, kills: int, in_memory: Path
) -> None:
    path = in_memory / "run.sqlite"
    moments = Random(count).sample(range(1, count - 20 * kills), kills)
    with loopback() as server:
        sent = 0
        for moment in sorted(moments):
            with run(server, path, count) as process:
                while sent < moment:
                    server.next()
                    sent += 1
                process.kill()
        with run(server, path, count) as process:
            output, errors = process.communicate()
        assert output.endswith("ended\n"), errors
        executed = server.rest()
    assert len(executed) == len(set(executed))
    with bulk.Journal(path) as journal:
        known = {entry.key: entry for entry in journal.entries()}
    done = {number(int(key)) for key, entry in known.items() if entry.status == "done"}
    unknown = {number(int(key)) for key, entry in known.items() if entry.status == "unknown"}
    assert done | unknown == {number(row) for row in range(count)}
    assert done <= set(executed) <= done | unknown
    assert len(unknown) <= 10 * kills
    assert len({entry.sid for entry in known.values() if entry.status == "done"}) == len(done)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_lets_rows_in_flight_end_and_sends_nothing_more(number: int, tmp_path: Path) -> None:
    path = tmp_path / "run.sqlite"
    with loopback() as server:
        with run(server, path, 100_000) as process:
            server.next()
            process.send_signal(number)
            output, _ = process.communicate()
        executed = server.rest()
    assert process.returncode == (143 if number == signal.SIGTERM else -signal.SIGINT)
    assert 0 < len(executed) < 100_000
    assert len(output.splitlines()) == len(executed)
    with bulk.Journal(path) as journal:
        assert journal.counts() == {"sending": 0, "done": len(executed), "failed": 0, "unknown": 0}
