"""What mypy and basedpyright say of `accepted` and `refused`, to the line.

The comments of `refused` that keep the checkers quiet are taken out of the copy that is checked here; each must then be
an error of just the kinds that the comments name, and nothing else may be one.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterable

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
MISTAKE = re.compile(r"(  # type: ignore\[(?P<mypy>[^]]+)\])(  # pyright: ignore\[(?P<pyright>[^]]+)\])?$")
MYPY = re.compile(r"(?P<path>.+?):(?P<line>\d+)(:\d+)?: error: .*\[(?P<kind>[\w-]+)\]")
SLOW = 300  # seconds; a cold start reads every product's module

Found: TypeAlias = "dict[tuple[str, int], frozenset[str]]"
"""The kinds of error on each line of a file."""


def gathered(findings: Iterable[tuple[str, int, str]]) -> Found:
    found: dict[tuple[str, int], set[str]] = {}
    for path, line, kind in findings:
        found.setdefault((Path(path).name, line), set()).add(kind)
    return {place: frozenset(kinds) for place, kinds in found.items()}


def planted(checker: str) -> Found:
    lines = (HERE / "refused.py").read_text(encoding="utf-8").splitlines()
    marks = ((number, MISTAKE.search(line)) for number, line in enumerate(lines, 1))
    kinds = ((number, mark[checker] or "") for number, mark in marks if mark)
    return {("refused.py", number): frozenset(named.split(", ")) for number, named in kinds if named}


@pytest.fixture
def copies(tmp_path: Path) -> Path:
    """A folder with both files, their mistakes laid bare."""
    for name in ("accepted.py", "refused.py"):
        lines = (HERE / name).read_text(encoding="utf-8").splitlines()
        (tmp_path / name).write_text("\n".join(MISTAKE.sub("", line) for line in lines), encoding="utf-8")
    return tmp_path


def run(*command: str) -> str:
    done = subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, timeout=SLOW)
    assert done.returncode == 1, f"a checker that finds mistakes ends with 1:\n{done.stdout}{done.stderr}"
    return done.stdout


def test_the_mistakes_are_many_and_ignored_only_where_planted() -> None:
    assert len(planted("mypy")) > 50
    assert len(planted("pyright")) > 50
    ignored = [line for line in (HERE / "refused.py").read_text(encoding="utf-8").splitlines() if "ignore" in line]
    assert [line for line in ignored if not MISTAKE.search(line)] == []
    assert "ignore" not in (HERE / "accepted.py").read_text(encoding="utf-8")


def test_mypy_finds_every_mistake_and_nothing_else(copies: Path) -> None:
    cache = ROOT / ".build" / "mypy"
    report = run(
        "mypy", "--cache-dir", str(cache), "--no-pretty", str(copies / "accepted.py"), str(copies / "refused.py")
    )
    assert "checked 2 source files" in report
    errors = [MYPY.match(line) for line in report.splitlines() if ": error: " in line]
    assert gathered((e["path"], int(e["line"]), e["kind"]) for e in errors if e) == planted("mypy"), report


def test_basedpyright_finds_every_mistake_and_nothing_else(copies: Path) -> None:
    settings = {"include": ["."], "extraPaths": [str(ROOT)], "pythonVersion": "3.11", "typeCheckingMode": "standard"}
    (copies / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    report: dict[str, Any] = json.loads(
        run("basedpyright", "-p", str(copies), "--pythonpath", sys.executable, "--outputjson")
    )
    assert report["summary"]["filesAnalyzed"] == 2
    findings = report["generalDiagnostics"]
    assert gathered((each["file"], each["range"]["start"]["line"] + 1, each["rule"]) for each in findings) == planted(
        "pyright"
    ), json.dumps(findings, indent=1)
