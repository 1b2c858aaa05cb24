"""Write the page about the calls of the classic Node library: ``python -m tools.classic [--check]``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from tools.classic.differences import CASES, DIFFERENCES
from tools.classic.rest import CLIENTS, Route, javascript, python, routes, sample
from tools.classic.rows import SECTIONS, Row
from tools.codegen.header import header

if TYPE_CHECKING:
    from collections.abc import Iterable

PAGE = Path(__file__).parent.parent.parent / "docs" / "coming-from-twilio-node.md"
HEAD = Path(__file__).parent / "head.md"


def page() -> str:
    """Return the text of the page."""
    parts = [HEAD.read_text(encoding="utf-8").format(header=header("tools/classic"), total=f"{sum(CASES.values()):,}")]
    parts.append(_table(("kind", "cases"), [(kind, f"{count:,}") for kind, count in CASES.items()]))
    parts.append("## Intentional differences\n")
    parts.append(_table(("name", "difference and reason"), [(f"`{name}`", why) for name, why in DIFFERENCES.items()]))
    for title, rows in SECTIONS.items():
        parts.append(f"## {title}\n")
        parts.append(_table(("classic", "here", "differences"), [_cells(row) for row in rows]))
    parts.append(
        "## REST functions\n\nEach row is one of the 259 routes. The operations in a client's rows are those of the"
        " package named above them; `client(…)` performs them. If a function has several names, the others are below"
        " the first.\n"
    )
    for client, package in CLIENTS.items():
        calls = [_route(route) for route in routes() if route.client == client]
        parts.append(f"### {client}: `twilio_fp.rest.{package}`\n")
        parts.append(_table(("classic", "here", "differences"), calls))
    return "\n".join(parts)


def _table(head: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [head, tuple(["---"] * len(head)), *rows]
    return "\n".join([f"| {' | '.join(line)} |" for line in lines]) + "\n"


def _code(lines: tuple[str, ...]) -> str:
    escaped = [line.replace("|", "\\|") for line in lines]
    return "<br>".join([f"`` {line} ``" if "`" in line else f"`{line}`" for line in escaped])


def _names(names: tuple[str, ...]) -> str:
    return ", ".join([f"`{name}`" for name in names])


def _cells(row: Row) -> tuple[str, str, str]:
    return _code(row.classic), _code(row.ours), _names(row.differences)


def _route(route: Route) -> tuple[str, str, str]:
    cls = route.entry.load()
    call = sample(cls, fixed=route.fixed)
    aliases = [f"also `{name}`" for name in route.names[1:]]
    differences: tuple[str, ...] = ("superseded",) if "supersedes it" in (cls.__doc__ or "") else ()
    differences += ("period",) if route.period else ()
    classic = "<br>".join([_code((javascript(route, call),)), *aliases])
    return classic, _code((python(cls, call),)), _names(differences)


def main() -> int:
    """Write or check; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.classic", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail if the page is stale")
    text = page()
    if parser.parse_args().check:
        is_stale = not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text
        if is_stale:
            print(f"stale: docs/{PAGE.name}: run python -m tools.classic")
        return int(is_stale)
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
