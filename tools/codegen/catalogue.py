"""The catalogue's index: the place and request of every operation, one a line, and every module's records."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.codegen.documents import FactsError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tools.codegen.model import OperationModel, PackageModel

MATURITY = Path(__file__).parent / "facts" / "maturity.json"


def write_catalogue(packages: Iterable[PackageModel], release: str) -> str:
    """Return the text of the catalogue's JSON file."""
    ordered = sorted(packages, key=lambda one: one.package)
    maturity = _maturities(ordered)
    members = [_member(one.package, _package(one, maturity)) for one in ordered]
    return f'{{\n"release": {json.dumps(release)},\n"packages": {_block(members)}\n}}\n'


def _package(package: PackageModel, maturity: dict[str, str]) -> str:
    operations = {
        module.name: [
            _member(one.name, _line(_facts(one, maturity[f"{package.package}.{one.name}"])))
            for one in module.operations
        ]
        for module in package.modules
    }
    records = [
        _member(module.name, _line([one.name for one in module.records]))
        for module in package.modules
        if module.records
    ]
    found = [_member(name, _block(members)) for name, members in operations.items()]
    return _block([_member("operations", _block(found)), _member("records", _block(records))])


def _facts(operation: OperationModel, maturity: str) -> str:
    return f"{operation.method} {operation.path}" + (f" {maturity}" if maturity != "stable" else "")


def _block(members: list[str]) -> str:
    return "{\n" + ",\n".join(members) + "\n}" if members else "{}"


def _member(name: str, text: str) -> str:
    return f"{json.dumps(name)}: {text}"


def _line(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def _maturities(packages: list[PackageModel]) -> dict[str, str]:
    table = json.loads(MATURITY.read_text(encoding="utf-8"))
    found = {
        f"{package.package}.{one.name}": "legacy"
        if one.superseded
        else next((name for name, rule in table.items() if package.package in rule["packages"]), "stable")
        for package in packages
        for module in package.modules
        for one in module.operations
    }
    for package in packages:
        for one in [one for module in package.modules for one in module.operations if one.superseded]:
            later = one.superseded if "." in one.superseded else f"{package.package}.{one.superseded}"
            if later not in found:
                raise FactsError(f"{package.package}.{one.name} is superseded by {later}, which does not exist")
    for name, rule in table.items():
        for operation in rule["operations"]:
            if operation not in found:
                raise FactsError(f"maturity.json names {operation}, which does not exist")
            found[operation] = name
    return found
