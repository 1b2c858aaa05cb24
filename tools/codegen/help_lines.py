"""The help line of every parameter and field, written for this project, not taken from the documents."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import attrs

from tools.codegen.documents import FactsError

if TYPE_CHECKING:
    from tools.codegen.model import FieldModel, ModuleModel, PackageModel

HELP = Path(__file__).parent / "facts" / "help" / "rest.json"
"""An attribute's name (empty for a body sent whole) → its line, or scope → line if the meaning varies.

A scope is an owner, such as ``api.v2010.CreateMessage``, a package, such as ``api.v2010``, or empty for all others.
"""

TWIML_HELP = HELP.with_name("twiml.json")
"""The same for attributes of TwiML elements, with elements as scopes."""


def with_help(packages: list[PackageModel]) -> list[PackageModel]:
    """Return the packages with the help of each parameter and field, from its owner, its package, or its name.

    Raises:
        FactsError: a field has no help, or there is help for a field, an owner or a package that does not exist.
    """
    lines = Lines(HELP)
    helped = [
        attrs.evolve(one, modules=tuple([_module(lines, one.package, module) for module in one.modules]))
        for one in packages
    ]
    lines.refuse_gaps()
    return helped


class Lines:
    """The lines of a table by name and scope, with the lines used and the names that lack one."""

    def __init__(self, path: Path) -> None:
        self._path = path
        table: dict[str, str | dict[str, str]] = json.loads(path.read_text(encoding="utf-8"))
        self._known = {
            (name, scope): line
            for name, entry in table.items()
            for scope, line in (entry.items() if isinstance(entry, dict) else [("", entry)])
        }
        self._used: set[tuple[str, str]] = set()
        self._missing: list[str] = []

    def line(self, name: str, *scopes: str, shown: str = "") -> str:
        """Return the line of a name from the first of the scopes that has one, or else the general line.

        Args:
            name: the attribute's name.
            scopes: from the narrowest to the widest.
            shown: the name of the field to report if it has no help.
        """
        found = next((key for key in [*[(name, scope) for scope in scopes], (name, "")] if key in self._known), None)
        if found is None:
            self._missing.append(shown or f"{scopes[0]}.{name}")
            return ""
        self._used |= {found, (name, "")}
        return self._known[found]

    def refuse_gaps(self) -> None:
        """Check that every requested name had help, and every line was used.

        Raises:
            FactsError: a name has no help, or a line was not used.
        """
        if self._missing:
            raise FactsError(f"no help in {self._path.name} for {', '.join(self._missing)}")
        if unused := self._known.keys() - self._used:
            shown = sorted([f"{scope}.{name}".lstrip(".") for name, scope in unused])
            raise FactsError(f"help in {self._path.name} for what does not exist: {', '.join(shown)}")


def _module(lines: Lines, package: str, module: ModuleModel) -> ModuleModel:
    """Return a module with the help of all fields."""
    operations = [
        attrs.evolve(
            one,
            fields={
                place: _fields(lines, package, fields, one.name, *filter(None, [one.superseded]))
                for place, fields in one.fields.items()
            },
        )
        for one in module.operations
    ]
    records = [attrs.evolve(one, fields=_fields(lines, package, one.fields, one.name)) for one in module.records]
    return attrs.evolve(module, operations=tuple(operations), records=tuple(records))


def _fields(lines: Lines, package: str, fields: tuple[FieldModel, ...], *owners: str) -> tuple[FieldModel, ...]:
    """Return the fields with the help of their owner, or of its successor."""
    scopes = [f"{package}.{owner}" for owner in owners]
    return tuple(
        [
            attrs.evolve(
                one,
                help=lines.line(
                    "" if one.wire == "*" else one.attribute, *scopes, package, shown=f"{scopes[0]}.{one.attribute}"
                ),
            )
            for one in fields
        ]
    )
