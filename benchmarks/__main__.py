"""Runs the topics that are named, or all of them, and prints one table.

A topic is a module beside this one that has a ``TITLE`` and a function ``rows()``, or a function ``main()`` that prints
what it finds by itself.
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
FIRST = ("cold", "five", "operations", "loopback", "pages")
HEAD = ("", "twilio_fp", "beside", "", "target", "")


def topics() -> dict[str, Any]:
    """Return the topics by name, those of the first contract first."""
    names = sorted({module.name for module in iter_modules(benchmarks.__path__)} - {"__main__", "measure"})
    modules = {name: import_module(f"benchmarks.{name}") for name in sorted(names, key=_place)}
    return {
        name: module
        for name, module in modules.items()
        if hasattr(module, "main") or (hasattr(module, "TITLE") and hasattr(module, "rows"))
    }


def _place(name: str) -> tuple[int, str]:
    return (FIRST.index(name) if name in FIRST else len(FIRST), name)


def machine() -> str:
    """Return a line about what the figures were measured on."""
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
    """Return a row as the table's cells."""
    verdict = "" if row.passes is None else "pass" if row.passes else "MISS"
    return (row.what, row.ours, row.beside, row.ratio, row.target, verdict)


def table(rows: Iterable[tuple[str, ...]]) -> str:
    """Return rows as a Markdown table whose columns line up."""
    lines = [HEAD, *rows]
    widths = [max(3, *[len(line[column]) for line in lines]) for column in range(len(HEAD))]
    shown = [" | ".join([cell.ljust(width) for cell, width in zip(line, widths, strict=True)]) for line in lines]
    rule = "|".join(["-" * (width + 2) for width in widths])
    return "\n".join([f"| {shown[0]} |", f"|{rule}|", *[f"| {line} |" for line in shown[1:]]])


def main(arguments: list[str]) -> int:
    """Measure, print, and return the exit status: missed targets do not change it."""
    found = topics()
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure beside twilio-python.")
    parser.add_argument("topics", nargs="*", metavar="topic", help=f"one of {', '.join(found)}; all by default")
    chosen = parser.parse_args(arguments).topics or list(found)
    unknown = [name for name in chosen if name not in found]
    if unknown:
        parser.error(f"no topic {unknown[0]!r}: {', '.join(found)}")
    try:
        print(machine(), end="\n\n", flush=True)
    except metadata.PackageNotFoundError as error:
        parser.error(f"{error.name} is not installed: pip install -e '.[bench]'")
    lines: list[tuple[str, ...]] = []
    for name in chosen:
        topic = found[name]
        if not hasattr(topic, "rows"):
            continue
        print(f"{name}: {topic.TITLE} …", file=sys.stderr, flush=True)
        lines += [(f"**{topic.TITLE}**", "", "", "", "", ""), *[cells(row) for row in topic.rows()]]
    if lines:
        print(table(lines))
    for name in chosen:
        if not hasattr(found[name], "rows"):
            print(f"\n{name}\n", flush=True)
            found[name].main()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
