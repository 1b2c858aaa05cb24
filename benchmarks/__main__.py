"""Run the named topics, or all of them, and print one table.

A topic is a module of this package with a ``TITLE`` and a function ``rows()``, or a function ``main()`` that prints its
own results.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import time
from importlib import import_module, metadata
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any

import benchmarks

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.measure import Row

PEER = "twilio"
FIRST = ("cold", "five", "operations", "pure", "loopback", "at_once", "middleware", "bulk", "pages")
HEAD = ("", "twilio_fp", "compared with", "", "target", "")


def names() -> list[str]:
    """Return the names of the possible topic modules, those about the client first."""
    found = {module.name for module in iter_modules(benchmarks.__path__)} - {"__main__", "measure"}
    return sorted(found, key=lambda name: (FIRST.index(name) if name in FIRST else len(FIRST), name))


def topic(name: str) -> Any:
    """Return the topic with this name; None if it needs a package that is not installed, or is not a topic."""
    try:
        module = import_module(f"benchmarks.{name}")
    except ModuleNotFoundError as error:
        print(f"{name}: skipped, since {error.name} is not installed", file=sys.stderr)
        return None
    is_topic = hasattr(module, "main") or (hasattr(module, "TITLE") and hasattr(module, "rows"))
    return module if is_topic else None


def machine() -> str:
    """Return a line about the machine that produced the figures."""
    model = platform.machine()
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
        model = next((line.partition(": ")[2].strip() for line in lines if line.startswith("model name")), model)
        load = f", load {os.getloadavg()[0]:.1f}"
    except OSError:
        load = ""
    packages = ("attrs", "urllib3", PEER, "requests")
    versions = ", ".join([f"{name} {metadata.version(name)}" for name in packages])
    return (
        f"{time.strftime('%Y-%m-%d')}: {platform.python_implementation()} {platform.python_version()}, "
        f"{os.cpu_count()} × {model}{load}; {versions}"
    )


def cells(row: Row) -> tuple[str, ...]:
    """Return a row as table cells."""
    verdict = "" if row.passes is None else "pass" if row.passes else "MISS"
    return (row.what, row.ours, row.beside, row.ratio, row.target, verdict)


def table(rows: Iterable[tuple[str, ...]]) -> str:
    """Return rows as a Markdown table with aligned columns."""
    lines = [HEAD, *rows]
    widths = [max(3, *[len(line[column]) for line in lines]) for column in range(len(HEAD))]
    shown = [" | ".join([cell.ljust(width) for cell, width in zip(line, widths, strict=True)]) for line in lines]
    rule = "|".join(["-" * (width + 2) for width in widths])
    return "\n".join([f"| {shown[0]} |", f"|{rule}|", *[f"| {line} |" for line in shown[1:]]])


def main(arguments: list[str]) -> int:
    """Measure, print, and return the exit status, which missed targets do not affect."""
    known = names()
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks", description="Measure, and compare with twilio-python."
    )
    parser.add_argument("topics", nargs="*", metavar="topic", help=f"{', '.join(known)}; all by default")
    chosen = parser.parse_args(arguments).topics or known
    unknown = [name for name in chosen if name not in known]
    if unknown:
        parser.error(f"a topic must be one of {', '.join(known)}, got {unknown[0]!r}")
    try:
        print(machine(), end="\n\n", flush=True)
    except metadata.PackageNotFoundError as error:
        parser.error(f"{error.name} is not installed: pip install -e '.[bench]'")
    topics = {name: module for name in chosen if (module := topic(name)) is not None}
    lines: list[tuple[str, ...]] = []
    for name, module in topics.items():
        if hasattr(module, "rows"):
            print(f"{name}: {module.TITLE} …", file=sys.stderr, flush=True)
            lines += [(f"**{module.TITLE}**", "", "", "", "", ""), *[cells(row) for row in module.rows()]]
    if lines:
        print(table(lines), flush=True)
    for name, module in topics.items():
        if not hasattr(module, "rows"):
            print(f"\n**{name}**\n", flush=True)
            module.main()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
