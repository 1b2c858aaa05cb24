"""The sources of the package's hand-written modules, for the tests of the code base."""

from __future__ import annotations

import ast
from functools import cached_property
from importlib.util import resolve_name
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import define

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
GENERATED = (
    "twilio_fp/secret_names.py",
    "twilio_fp/rest/__init__.py",
    "twilio_fp/rest/*/**/*.py",
    "twilio_fp/twiml/__init__.py",
    "twilio_fp/twiml/voice/*.py",
    *(f"twilio_fp/twiml/{name}.py" for name in ("enumerations", "fax", "messaging", "response", "rules")),
)


@define(slots=False)
class Source:
    """A module of the package: its name and its file."""

    path: Path

    @property
    def name(self) -> str:
        """Its dotted name."""
        parts = self.path.relative_to(ROOT).with_suffix("").parts
        return ".".join(parts[:-1] if self.is_package else parts)

    @property
    def is_package(self) -> bool:
        """Whether it is a package's ``__init__``."""
        return self.path.name == "__init__.py"

    @property
    def is_public(self) -> bool:
        """Whether no part of its name is private."""
        return not any(part.startswith("_") for part in self.name.split("."))

    @cached_property
    def text(self) -> str:
        """The text of the file."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """The parsed text of the file."""
        return ast.parse(self.text, str(self.path))

    def at(self, node: ast.AST) -> str:
        """Return a node's position as ``file:line``."""
        return f"{self.path.relative_to(ROOT)}:{getattr(node, 'lineno', 1)}"

    def nodes(self) -> Iterator[ast.AST]:
        """Yield every node that may run; those under ``if TYPE_CHECKING:`` do not."""
        waiting: list[ast.AST] = [self.tree]
        while waiting:
            node = waiting.pop()
            yield node
            if isinstance(node, ast.If) and ast.unparse(node.test) in {"TYPE_CHECKING", "typing.TYPE_CHECKING"}:
                waiting += node.orelse
            else:
                waiting += ast.iter_child_nodes(node)

    def imports(self) -> Iterator[tuple[ast.stmt, str]]:
        """Yield each import that runs, in functions too: the statement, and the name of a module or of its member."""
        package = self.name if self.is_package else self.name.rpartition(".")[0]
        for node in self.nodes():
            if isinstance(node, ast.Import):
                yield from ((node, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                source = resolve_name("." * node.level + (node.module or ""), package) if node.level else node.module
                yield from ((node, f"{source}.{alias.name}") for alias in node.names)


def hand_written() -> tuple[Source, ...]:
    """Return the hand-written modules."""
    generated = {path for pattern in GENERATED for path in ROOT.glob(pattern)}
    return tuple(Source(path) for path in sorted((ROOT / "twilio_fp").rglob("*.py")) if path not in generated)
