"""The line of help of every parameter and field, which is this project's own and not the documents'."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from tools.codegen.documents import FactsError

if TYPE_CHECKING:
    from tools.codegen.model import FieldModel, ModuleModel, PackageModel

HELP = Path(__file__).parent / "facts" / "help" / "rest.json"
"""An attribute's name (none for a body that is sent whole) → its line, or scope → line where the meaning differs.

A scope is an owner, such as ``api.v2010.CreateMessage``, a package, such as ``api.v2010``, or nothing for all others.
"""


def with_help(packages: list[PackageModel]) -> list[PackageModel]:
    """Return the packages with the help of each parameter and field: its owner's line, its package's, or its name's.

    Raises:
        FactsError: a field has no help, or there is help for a field, an owner or a package that does not exist.
    """
    lines = _Lines()
    helped = [
        attrs.evolve(one, modules=tuple([lines.module(one.package, module) for module in one.modules]))
        for one in packages
    ]
    if lines.missing:
        raise FactsError(f"no help in {HELP.name} for {', '.join(lines.missing)}")
    if unused := lines.known.keys() - lines.used:
        shown = sorted([f"{scope}.{name}".lstrip(".") for name, scope in unused])
        raise FactsError(f"help in {HELP.name} for what does not exist: {', '.join(shown)}")
    return helped


class _Lines:
    """The lines by name and scope, which were used, and the fields for which there is none."""

    def __init__(self) -> None:
        table: dict[str, str | dict[str, str]] = json.loads(HELP.read_text(encoding="utf-8"))
        self.known = {
            (name, scope): line
            for name, entry in table.items()
            for scope, line in (entry.items() if isinstance(entry, dict) else [("", entry)])
        }
        self.used: set[tuple[str, str]] = set()
        self.missing: list[str] = []

    def module(self, package: str, module: ModuleModel) -> ModuleModel:
        """Return a module with the help of all fields."""
        operations = [
            attrs.evolve(one, fields={place: self._fields(package, one.name, of) for place, of in one.fields.items()})
            for one in module.operations
        ]
        records = [attrs.evolve(one, fields=self._fields(package, one.name, one.fields)) for one in module.records]
        return attrs.evolve(module, operations=tuple(operations), records=tuple(records))

    def _fields(self, package: str, owner: str, fields: tuple[FieldModel, ...]) -> tuple[FieldModel, ...]:
        return tuple([attrs.evolve(one, help=self._line(package, owner, one)) for one in fields])

    def _line(self, package: str, owner: str, field: FieldModel) -> str:
        name = "" if field.wire == "*" else field.attribute
        keys = [(name, f"{package}.{owner}"), (name, package), (name, "")]
        found = next((key for key in keys if key in self.known), None)
        if found is None:
            self.missing.append(f"{package}.{owner}.{field.attribute}")
            return ""
        self.used |= {found, (name, "")}
        return self.known[found]
