"""The catalogue's data: every operation and record of every package, a line each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.codegen.documents import FactsError
from tools.codegen.write import fact

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tools.codegen.model import OperationModel, PackageModel

MATURITY = Path(__file__).parent / "facts" / "maturity.json"


def write_catalogue(packages: Iterable[PackageModel], release: str) -> str:
    """Return the text of the catalogue's JSON file."""
    ordered = sorted(packages, key=lambda one: one.package)
    maturity = _maturities(ordered)
    lines = [f'"release": {json.dumps(release)}']
    for package in ordered:
        members = [
            f"{json.dumps(one.name)}: {_line(_operation(one, maturity[f'{package.package}.{one.name}']))}"
            for module in package.modules
            for one in module.operations
        ]
        lines.append(f'"{package.package}": {{\n' + ",\n".join(members) + "\n}")
        records = [
            f"{json.dumps(one.name)}: {json.dumps([module.name, ' '.join(map(fact, one.fields))])}"
            for module in package.modules
            for one in module.records
        ]
        lines.append(f'"{package.package}:records": {{\n' + ",\n".join(records) + "\n}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _line(members: dict[str, Any]) -> str:
    return json.dumps(members, separators=(",", ":"))


def _operation(operation: OperationModel, maturity: str) -> dict[str, Any]:
    """Return what an operation's `OperationSpec` is built from, its defaults left out."""
    members: dict[str, Any] = {
        "module": operation.module,
        "call": f"{operation.method} {operation.host}{operation.path}",
    }
    for place in ("path", "query", "header", "form", "json"):
        found = operation.fields.get(place, ())
        if found or operation.body == place:
            members[place] = " ".join(map(fact, found))
    optional = {
        "content_type": operation.content_type if operation.body == "json" else "",
        "accept": operation.accept,
        "result": operation.result,
        "items": operation.items,
        "paging": operation.paging,
        "success": [] if operation.success == (200,) else list(operation.success),
        "groups": [list(group) for group in operation.groups],
        "auth": "" if operation.auth == "basic" else operation.auth,
        "maturity": "" if maturity == "stable" else maturity,
    }
    return members | {name: value for name, value in optional.items() if value}


def _maturities(packages: list[PackageModel]) -> dict[str, str]:
    table = json.loads(MATURITY.read_text(encoding="utf-8"))
    found = {
        f"{package.package}.{one.name}": next(
            (name for name, rule in table.items() if package.package in rule["packages"]), "stable"
        )
        for package in packages
        for module in package.modules
        for one in module.operations
    }
    for name, rule in table.items():
        for operation in rule["operations"]:
            if operation not in found:
                raise FactsError(f"maturity.json names {operation}, which there is not")
            found[operation] = name
    return found
