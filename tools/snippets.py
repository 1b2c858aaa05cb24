"""Extract the Python of README.md and docs/ for type checks and tests: python -m tools.snippets.

All ``python`` blocks of a page form one module, in order; a block after ``<!-- skip: reason -->`` is omitted. Lines
without code are left empty, so that line numbers in errors are those of the page.
"""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
OUTPUT = ROOT / ".build" / "snippets"

_FENCE = re.compile(r"(?P<indent> *)(?P<fence>`{3,}|~{3,}) *(?P<language>[\w-]*)")
_SKIP = re.compile(r"\s*<!-- *skip: *(?P<reason>.*?) *-->\s*")


class SnippetError(ValueError):
    """The blocks of a page are malformed."""


@frozen
class Page:
    """A page's code at its original lines, and the reasons for omitted blocks."""

    path: Path
    source: str
    skipped: tuple[str, ...]

    @property
    def module(self) -> str:
        """The name of the page's module: ``docs/first-steps.md`` is ``docs_first_steps``."""
        return re.sub(r"\W", "_", str(self.path.relative_to(ROOT).with_suffix("")))


def extract(path: Path, language: str = "python") -> Page:
    """Return the code of a page in one language."""
    lines: list[str] = []
    skipped: list[str] = []
    closing = indent = reason = ""
    opened_at, is_extracted = 0, False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        kept_line = ""
        fence = _FENCE.match(line)
        if closing:
            if line.strip() == closing:
                closing = ""
            elif is_extracted:
                kept_line = line.removeprefix(indent)
        elif fence:
            closing, indent, opened_at = fence["fence"], fence["indent"], number
            is_extracted = fence["language"] == language
            if is_extracted and reason:
                is_extracted = False
                skipped.append(reason)
            reason = ""
        elif comment := _SKIP.fullmatch(line):
            reason = comment["reason"]
            if not reason:
                raise SnippetError(f"{path}:{number}: a skipped block requires a reason: write <!-- skip: reason -->")
        elif line.strip():
            reason = ""
        lines.append(kept_line)
    if closing:
        raise SnippetError(f"{path}:{opened_at}: the block is not closed")
    return Page(path, "\n".join(lines) + "\n", tuple(skipped))


def paths() -> Iterator[Path]:
    """Yield README.md and the pages of docs/."""
    yield ROOT / "README.md"
    yield from sorted((ROOT / "docs").rglob("*.md"))


def main() -> int:
    """Write every page's module to .build/snippets, and report omitted blocks."""
    shutil.rmtree(OUTPUT, ignore_errors=True)
    OUTPUT.mkdir(parents=True)
    pages = [extract(path) for path in paths()]
    for page in pages:
        target = OUTPUT / f"{page.module}.py"
        if target.exists():
            raise SnippetError(f"{page.path}: another page already produces the module {page.module}")
        target.write_text(page.source, encoding="utf-8")
        for reason in page.skipped:
            print(f"{page.path.relative_to(ROOT)}: a block is not checked: {reason}")
    print(f"{len(pages)} pages, {sum(len(page.skipped) for page in pages)} blocks skipped")
    return 0


if __name__ == "__main__":
    sys.exit(main())
