"""The classic library, twilio 2.11.1 for Node, asked what it does: one Node process, a line of JSON each way."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from threading import Thread
from typing import TYPE_CHECKING, Any, Final, TypeVar

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from tests.house import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

__all__ = ["NOW", "Judge", "cases", "differing", "installed", "missing"]

T = TypeVar("T")

NOW: Final = 1_700_000_000
"""The time of the classic library, in seconds since 1970."""

HERE: Final = ROOT / "tests" / "parity"
HOME: Final = ROOT / ".build" / "node-classic"


def missing() -> str | None:
    """Return why the classic library can't be asked; None where it can, installed first if need be."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        return "node and npm are needed to run the classic library, and are not here"
    if installed(HOME):
        return None
    HOME.mkdir(parents=True, exist_ok=True)
    with (HOME / "lock").open("w") as lock:
        if sys.platform != "win32":  # several processes may run these tests: one of them installs
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        return None if installed(HOME) else _install()


def _install() -> str | None:
    shutil.copy(HERE / "package.json", HOME)
    command = ["npm", "install", "--prefix", str(HOME), "--silent", "--no-audit", "--no-fund"]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=300)
    except (subprocess.SubprocessError, OSError) as error:
        return f"the npm package twilio 2.11.1 could not be installed: {error}"
    return None if installed(HOME) else "npm installed another version of twilio than 2.11.1"


def installed(home: Path) -> bool:
    """Return whether a folder has the classic library."""
    stated = home / "node_modules" / "twilio" / "package.json"
    return stated.exists() and json.loads(stated.read_bytes())["version"] == "2.11.1"


class Judge:
    """The process that answers."""

    def __init__(self) -> None:
        command = ["node", "--no-deprecation", str(HERE / "classic.cjs"), str(HOME)]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)

    def ask(self, do: str, **said: Any) -> Any:
        """Return what the library did."""
        return self.each(do, [said])[0]

    def each(self, do: str, asked: Iterable[dict[str, Any]]) -> list[Any]:
        """Return what the library did for each of these."""
        lines = [json.dumps({"do": do, **one}).encode() + b"\n" for one in asked]
        writer = Thread(target=self._write, args=(lines,))  # both pipes may be full: one writes, the other reads
        writer.start()
        found = [self._read() for _ in lines]
        writer.join()
        return found

    def _write(self, lines: list[bytes]) -> None:
        assert self._process.stdin is not None
        self._process.stdin.writelines(lines)
        self._process.stdin.flush()

    def _read(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the classic library ended"
        return json.loads(line)

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()


def cases(strategy: st.SearchStrategy[T], count: int) -> list[T]:
    """Return so many examples, the same at each run."""
    found: list[T] = []

    def gather(each: T) -> None:
        found.append(each)

    for turn in range(1, 1000):
        settled = settings(
            max_examples=min(count - len(found) + 10, 2_000),
            phases=[Phase.generate],
            database=None,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
        )
        seed(turn)(settled(given(strategy)(gather)))()
        if len(found) >= count:
            return found[:count]
    raise AssertionError(f"no {count} examples of {strategy!r}")


def differing(ours: Iterable[tuple[Any, Any]], theirs: Iterable[Any], alike: Callable[[Any, Any], bool]) -> list[Any]:
    """Return the cases for which the two differ, the shortest first: what was asked, ours, theirs."""
    found = [(case, mine, their) for (case, mine), their in zip(ours, theirs, strict=True) if not alike(mine, their)]
    return sorted(found, key=lambda each: len(repr(each)))[:3]
