"""The classic library, twilio 2.11.1 for Node, run in one Node process that reads and writes lines of JSON."""

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

__all__ = ["NOW", "ClassicLibrary", "differences", "examples", "is_installed", "reason_to_skip"]

T = TypeVar("T")

NOW: Final = 1_700_000_000
"""The time that the classic library sees, in seconds since 1970."""

TESTS: Final = ROOT / "tests" / "parity"
INSTALLATION: Final = ROOT / ".build" / "node-classic"


def reason_to_skip() -> str | None:
    """Return why the classic library can't be run, or None if it can; install it first if necessary."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        return "the classic library requires node and npm, which are not installed"
    if is_installed(INSTALLATION):
        return None
    INSTALLATION.mkdir(parents=True, exist_ok=True)
    with (INSTALLATION / "lock").open("w") as lock:
        if sys.platform != "win32":  # if several processes run these tests, one of them installs it
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        return None if is_installed(INSTALLATION) else _install()


def _install() -> str | None:
    shutil.copy(TESTS / "package.json", INSTALLATION)
    command = ["npm", "install", "--prefix", str(INSTALLATION), "--silent", "--no-audit", "--no-fund"]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=300)
    except (subprocess.SubprocessError, OSError) as error:
        return f"the npm package twilio 2.11.1 could not be installed: {error}"
    return None if is_installed(INSTALLATION) else "npm installed another version of twilio than 2.11.1"


def is_installed(folder: Path) -> bool:
    """Return whether the classic library is installed in a folder."""
    manifest = folder / "node_modules" / "twilio" / "package.json"
    return manifest.exists() and json.loads(manifest.read_bytes())["version"] == "2.11.1"


class ClassicLibrary:
    """The Node process that runs the classic library."""

    def __init__(self) -> None:
        command = ["node", "--no-deprecation", str(TESTS / "classic.cjs"), str(INSTALLATION)]
        pipe = subprocess.PIPE
        self._process = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)

    def ask(self, do: str, **arguments: Any) -> Any:
        """Return the library's answer to a request."""
        return self.ask_all(do, [arguments])[0]

    def ask_all(self, do: str, requests: Iterable[dict[str, Any]]) -> list[Any]:
        """Return the library's answers to several requests."""
        lines = [json.dumps({"do": do, **request}).encode() + b"\n" for request in requests]
        writer = Thread(target=self._write, args=(lines,))  # a separate thread, since both pipes may be full
        writer.start()
        answers = [self._read() for _ in lines]
        writer.join()
        return answers

    def _write(self, lines: list[bytes]) -> None:
        assert self._process.stdin is not None
        self._process.stdin.writelines(lines)
        self._process.stdin.flush()

    def _read(self) -> Any:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the classic library's process ended"
        return json.loads(line)

    def close(self) -> None:
        """End the process."""
        self._process.kill()
        self._process.communicate()


def examples(strategy: st.SearchStrategy[T], count: int) -> list[T]:
    """Return this many examples, the same in each run."""
    drawn: list[T] = []

    def collect(example: T) -> None:
        drawn.append(example)

    for number in range(1, 1000):
        configured = settings(
            max_examples=min(count - len(drawn) + 10, 2_000),
            phases=[Phase.generate],
            database=None,
            deadline=None,
            suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
        )
        seed(number)(configured(given(strategy)(collect)))()
        if len(drawn) >= count:
            return drawn[:count]
    raise AssertionError(f"fewer than {count} examples of {strategy!r}")


def differences(ours: Iterable[tuple[Any, Any]], theirs: Iterable[Any], equal: Callable[[Any, Any], bool]) -> list[Any]:
    """Return the three shortest cases for which the results differ: the case, our result, theirs."""
    found = [(case, own, other) for (case, own), other in zip(ours, theirs, strict=True) if not equal(own, other)]
    return sorted(found, key=lambda case: len(repr(case)))[:3]
