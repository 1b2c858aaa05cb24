"""A griffe extension that turns interactive sessions in docstrings into code blocks."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

__all__ = ["Doctests", "fenced"]


def fenced(text: str) -> str:
    """Return a docstring with its sessions fenced; each ends at a blank line."""
    lines: list[str] = []
    fence = ""
    for line in [*text.split("\n"), ""]:
        if not fence and line.lstrip().startswith(">>> "):
            fence = f"{line[: len(line) - len(line.lstrip())]}```"
            lines.append(f"{fence}pycon")
        elif fence and not line.strip():
            lines.append(fence)
            fence = ""
        lines.append(line)
    return "\n".join(lines[:-1])


def _on_object(_: object, *, obj: Any, **__: Any) -> None:
    if obj.docstring is not None:
        obj.docstring.value = fenced(obj.docstring.value)


_BASE: Final[Any] = import_module("griffe").Extension if find_spec("griffe") else object  # part of the docs extra

Doctests: Final = type("Doctests", (_BASE,), {"on_object": _on_object})
