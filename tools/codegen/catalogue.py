"""The catalogue's data: every operation and record of every package, a line each."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.codegen.documents import FactsError
from tools.codegen.write import fact
from twilio_fp.operation.spec import USUAL_LARGEST_PAGE, usual_success
from twilio_fp.rest.catalogue import noun, path_words

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
            _member(one.name, _line(_operation(one, maturity[f"{package.package}.{one.name}"])))
            for one in module.operations
        ]
        for module in package.modules
    }
    records = {
        module.name: [_member(one.name, _line(" ".join(map(fact, one.fields)))) for one in module.records]
        for module in package.modules
        if module.records
    }
    parts = [_member("host", _line(package.host))]
    for kind, modules in (("operations", operations), ("records", records)):
        parts.append(_member(kind, _block([_member(name, _block(found)) for name, found in modules.items()])))
    return _block(parts)


def _block(members: list[str]) -> str:
    return "{\n" + ",\n".join(members) + "\n}" if members else "{}"


def _member(name: str, text: str) -> str:
    return f"{json.dumps(name)}: {text}"


def _line(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))


def _operation(operation: OperationModel, maturity: str) -> dict[str, Any]:
    """Return what an operation's `OperationSpec` is built from; what is usual is left out."""
    members: dict[str, Any] = {"call": f"{operation.method} {operation.path}"}
    for place in ("path", "query", "header", "form", "json"):
        found = operation.fields.get(place, ())
        if found or operation.body == place:
            members[place] = " ".join(map(fact, found))
    if members.get("path", "") == path_words(operation.path):
        members.pop("path", None)
    optional = {
        "content_type": operation.content_type if operation.body == "json" else "",
        "accept": operation.accept,
        "items": operation.items,
        "paging": operation.paging,
        "largest_page": 0 if operation.largest_page == USUAL_LARGEST_PAGE else operation.largest_page,
        "success": []
        if operation.success == usual_success(operation.name, operation.method)
        else list(operation.success),
        "groups": [list(group) for group in operation.groups],
        "auth": "" if operation.auth == "basic" else operation.auth,
        "maturity": "" if maturity == "stable" else maturity,
    }
    members |= {name: value for name, value in optional.items() if value}
    return members if operation.result == noun(operation.name) else members | {"result": operation.result}


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
