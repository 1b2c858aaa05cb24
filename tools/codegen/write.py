"""From models to the text of modules: typed fields and facts, no logic."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from tools.codegen.documents import FactsError
from tools.codegen.links import page
from twilio_fp.facts import SCALARS, attribute_name, parse_facts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tools.codegen.model import (
        EnumModel,
        FieldModel,
        ModuleModel,
        OperationModel,
        PackageModel,
        RecordModel,
    )
    from twilio_fp.facts import Kind

WIDTH = 116

TAKEN = frozenset(
    {
        "Any",
        "Decimal",
        "HttpMethod",
        "Iterable",
        "Literal",
        "Mapping",
        "Resource",
        "Sequence",
        "SupportsPayload",
        "Unset",
    }
)
"""What generated modules import: no schema may be called so."""

_RECEIVED = {
    "string": "str",
    "integer": "int",
    "number": "Decimal",
    "boolean": "bool",
    "date": "dt.date",
    "date-time": "dt.datetime",
    "rfc2822": "dt.datetime",
    "json": "Any",
}
_SENT = {
    **_RECEIVED,
    "number": "Decimal | float",
    "date": "dt.date | str",
    "date-time": "dt.datetime | dt.date | str",
    "json-text": "str | Mapping[str, Any] | SupportsPayload",
    "numbered": "Mapping[str, str]",
    "twiml": "str | SupportsTwiml",
}
_SUMMARIES = {
    "create": "Create one {}.",
    "fetch": "Fetch one {}.",
    "list": "List every {}, a page at a time.",
    "update": "Update one {}.",
    "patch": "Change parts of one {}.",
    "delete": "Delete one {}.",
}


def write_package(package: PackageModel) -> dict[str, str]:
    """Return file name → text of a package's modules."""
    homes = {name: module.name for module in package.modules for name in module.names}
    if TAKEN & homes.keys():
        raise FactsError(f"{package.package}: no rule for schemas called {', '.join(TAKEN & homes.keys())}")
    files = {f"{module.name}.py": _module(package, module, homes) for module in package.modules}
    files["__init__.py"] = _face(package, homes)
    return files


def fact(field: FieldModel) -> str:
    """Return the word that states a field's facts, as `twilio_fp.facts` reads it."""
    renamed = f"={field.attribute}" if attribute_name(field.wire) != field.attribute else ""
    kind = "" if str(field.kind) == "string" else f":{field.kind}"
    pii = {"": "", "standard": "!", "sensitive": "!!"}[field.pii]
    return f"{field.wire}{renamed}{kind}{'*' if field.required else ''}{pii}"


def _facts(fields: Iterable[FieldModel]) -> str:
    text = " ".join(map(fact, fields))
    lines = textwrap.wrap(text, WIDTH - 12, break_long_words=False, break_on_hyphens=False)
    if len(lines) == 1:
        return f'"{lines[0]}"'
    return (
        "(" + "\n".join(f'"{line}{" " if number < len(lines) else ""}"' for number, line in enumerate(lines, 1)) + ")"
    )


def _base(kind: Kind, *, sent: bool, in_form: bool) -> str:
    if kind.name in SCALARS:
        if kind.name == "json" and in_form:
            return "str | Mapping[str, Any] | Sequence[Any]"
        return (_SENT if sent else _RECEIVED)[kind.name]
    if kind.name.startswith("prefixed."):
        return "Mapping[str, Any]"
    if kind.name.startswith("enum."):
        return kind.name.removeprefix("enum.")
    return f"{kind.name} | Mapping[str, Any]" if sent else kind.name


def annotation(kind: Kind, *, sent: bool, in_form: bool = False) -> str:
    """Return the type of a field of that kind, None and UNSET aside."""
    if not kind.container:
        return _base(kind, sent=sent, in_form=in_form)
    item = annotation(kind.item, sent=sent, in_form=in_form)
    if kind.is_map:
        return f"Mapping[str, {item}]"
    if not sent:
        return f"tuple[{item}, ...]"
    alone = "str | " if kind.item.name == "string" or kind.item.name.startswith("enum.") else ""
    return f"{alone}Iterable[{item}]"


def _sent_line(field: FieldModel, place: str) -> str:
    typed = annotation(field.kind, sent=True, in_form=place != "json")
    null = " | None" if field.kind.nullable else ""
    if field.required:
        return f"    {field.attribute}: {typed}{null}{' = attrs.field(kw_only=False)' if place == 'path' else ''}"
    if place == "json":
        return f"    {field.attribute}: {typed} | Unset{null} = UNSET"
    return f"    {field.attribute}: {typed} | None = None"


def _received_line(field: FieldModel) -> str:
    typed = annotation(field.kind, sent=False)
    if field.attribute in {"sid", "account_sid", "status"} and (
        str(field.kind) == "string" or (field.kind.name.startswith("enum.") and not field.kind.container)
    ):
        return f'    {field.attribute}: {typed} = ""'
    return f"    {field.attribute}: {'Any' if typed == 'Any' else f'{typed} | None'} = None"


def _docstring(summary: str, *details: str) -> list[str]:
    lines = [f'    """{summary}']
    given = [detail for detail in details if detail]
    if given:
        lines.append("")
    for detail in given:
        wrapped = textwrap.wrap(detail, WIDTH - 4, break_long_words=False, break_on_hyphens=False)
        lines.extend(f"    {line}" for line in wrapped)
    if len(lines) == 1:
        return [f'{lines[0]}"""']
    return [*lines, '    """']


def _off_rule(fields: Iterable[FieldModel]) -> str:
    odd = [
        f"``{one.attribute}`` is ``{one.wire}``"
        for one in fields
        if one.wire != "*" and (attribute_name(one.wire) != one.attribute or any(sign in one.wire for sign in "<>./"))
    ]
    return f"On the wire {', '.join(odd)}." if odd else ""


def _words(name: str) -> str:
    return attribute_name(name).rstrip("_").replace("_", " ")


def _summary(operation: OperationModel) -> str:
    verb, _, rest = _words(operation.name).partition(" ")
    return _SUMMARIES[verb].format(rest)


def _answers(operation: OperationModel) -> str:
    codes = " or ".join(str(code) for code in operation.success)
    if operation.items:
        what = f"answers {codes} with a `Page` of {_shown(operation.result)}"
    elif operation.result:
        what = f"answers {codes} with {_shown(operation.result)}"
    else:
        what = f"answers {codes} with nothing"
    return f"``{operation.method} {operation.path}`` {what}."


def _shown(result: str) -> str:
    return f"`{result}`" if result[0].isupper() else result


def _operation(operation: OperationModel, package: PackageModel) -> list[str]:
    result = operation.result
    if not result:
        typed = "None"
    elif result[0].isupper() and result.isidentifier():
        typed = result
    else:
        typed = annotation(_kind(result), sent=False)
    if result and {204, 304} & set(operation.success):
        typed = f"{typed} | None"
    base = "PageOperation" if operation.items else "Operation"
    subscript = typed if typed == "None" else f'"{typed}"'
    needs = " ".join(f"Give at least one of {', '.join(f'``{one}``' for one in group)}." for group in operation.groups)
    fields = operation.parameters
    lines = ["@record(kw_only=True)", f"class {operation.name}(ops.{base}[{subscript}]):"]
    lines += _docstring(
        _summary(operation),
        _answers(operation),
        " ".join(filter(None, [needs, _off_rule(one for _, one in fields)])),
        f"Source: {page(package.product, operation.module)}",
    )
    required = [(place, one) for place, one in fields if one.required]
    optional = [(place, one) for place, one in fields if not one.required]
    given = [_sent_line(one, place) for place, one in (*required, *optional)]
    lines += ["", *given, ""] if given else [""]
    lines.append("    __spec__ = ops.OperationSpec(")
    lines.append(f'        "{operation.method} {operation.host}{operation.path}",')
    for place in ("path", "query", "header", "form", "json"):
        found = operation.fields.get(place, ())
        if found or operation.body == place:
            lines.append(f"        {place}={_facts(found) if found else chr(34) * 2},")
    if operation.body == "json":
        lines.append(f'        content_type="{operation.content_type}",')
    if operation.accept:
        lines.append(f'        accept="{operation.accept}",')
    if operation.result:
        lines.append(f'        result="{operation.result}",')
    if operation.items:
        lines += [f'        items="{operation.items}",', f'        paging="{operation.paging}",']
    if operation.success != (200,):
        lines.append(f"        success={operation.success!r},")
    if operation.groups:
        lines.append(f"        groups={operation.groups!r},".replace("'", '"'))
    if operation.auth != "basic":
        lines.append(f'        auth="{operation.auth}",')
    lines.append("    )")
    return lines


def _record(record: RecordModel) -> list[str]:
    lines = ["@record(kw_only=True)", f"class {record.name}(Resource):"]
    verb = "sent" if record.use == "sent" else "received"
    one_line = f"A JSON object that is {verb}: ``{record.schema}``."
    whole = (one_line,) if len(one_line) < WIDTH - 6 else (f"A JSON object that is {verb}.", f"``{record.schema}``")
    lines += _docstring(*whole, _off_rule(record.fields))
    if record.use == "sent":
        ordered = [one for one in record.fields if one.required] + [one for one in record.fields if not one.required]
        lines += ["", *[_sent_line(one, "json") for one in ordered]]
    else:
        lines += ["", *[_received_line(one) for one in record.fields]]
    lines += ["", f"    __fields__ = {_facts(record.fields)}"]
    if record.input_name:
        lines += [
            "",
            f"    def to_input(self) -> {record.input_name}:",
            '        """Return this as the record that is sent."""',
            f"        return to_input(self, {record.input_name})",
        ]
    return lines


def _enum(enum: EnumModel) -> str:
    values = ", ".join(f'"{value}"' for value in enum.values)
    return f"{enum.name}: TypeAlias = Literal[{values}] | str"


def _module(package: PackageModel, module: ModuleModel, homes: dict[str, str]) -> str:
    where = f"{package.product} {package.version}".strip()
    blocks = [_record(one) for one in module.records]
    blocks += [_operation(one, package) for one in module.operations]
    enums = "\n".join(_enum(one) for one in module.enums)
    body = "\n\n\n".join([*([enums] if enums else []), *["\n".join(block) for block in blocks]]) + "\n"
    head = [f'"""``{module.path}`` of {where}."""', "", "from __future__ import annotations", ""]
    return "\n".join([*head, *_imports(package, module, homes, body), "", "", body])


def _imports(package: PackageModel, module: ModuleModel, homes: dict[str, str], body: str) -> list[str]:
    def used(*names: str) -> list[str]:
        return [name for name in names if _mentions(body, name)]

    runtime: list[str] = []
    typing = used("TypeAlias", "Literal")
    checked: list[str] = []
    if used("dt"):
        checked.append("import datetime as dt")
    abc = sorted(used("Iterable", "Mapping", "Sequence"))
    if abc:
        checked.append(f"from collections.abc import {', '.join(abc)}")
    if used("Decimal"):
        checked.append("from decimal import Decimal")
    if used("Any"):
        checked.append("from typing import Any")
    if used("SupportsTwiml"):
        checked.append("from twilio_fp.values import SupportsTwiml")
    if used("HttpMethod"):
        checked.append("from twilio_fp.facts import HttpMethod")
    checked += _foreign(package, module, homes)
    if used("SupportsPayload"):
        checked.append("from twilio_fp.values import SupportsPayload")
    if checked:
        typing.append("TYPE_CHECKING")
    if typing:
        runtime += [f"from typing import {', '.join(sorted(typing))}", ""]
    if "attrs.field(" in body:
        runtime += ["import attrs", ""]
    if module.operations:
        runtime.append("import twilio_fp.operation as ops")
    runtime.append("from twilio_fp.record import record")
    resource = [name for name in ("Resource", "to_input") if _mentions(body, name)]
    if resource:
        runtime.append(f"from twilio_fp.resource import {', '.join(resource)}")
    if used("UNSET"):
        runtime.append("from twilio_fp.values import UNSET, Unset")
    if checked:
        runtime += ["", "if TYPE_CHECKING:", *[f"    {line}" for line in checked]]
    return runtime


def _foreign(package: PackageModel, module: ModuleModel, homes: dict[str, str]) -> list[str]:
    """Return the imports of records and enumerations that live in other modules of the package."""
    fields = [one for record in module.records for one in record.fields]
    fields += [one for operation in module.operations for _, one in operation.parameters]
    annotated = {field.kind.name.removeprefix("enum.") for field in fields}
    answered = {_kind(operation.result).name for operation in module.operations if operation.result}
    lines: list[str] = []
    for name in sorted(annotated | answered):
        home = homes.get(name, module.name)
        if home != module.name:
            alias = "" if name in annotated else f" as {name}"
            lines.append(f"from twilio_fp.rest.{package.package}.{home} import {name}{alias}")
    return lines


def _kind(text: str) -> Kind:
    return parse_facts(f"result:{text}")[0].kind


def _mentions(body: str, name: str) -> bool:
    """Return whether code (not prose or facts) names something: a word that no quote or backtick touches."""
    return re.search(rf"(?<![\w.`'{{/=:]){name}(?![\w`'}}/])", body) is not None


def _import(module: str, name: str) -> str:
    line = f"    from .{module} import {name} as {name}"
    return line if len(line) <= 120 else f"    from .{module} import (\n        {name} as {name},\n    )"


def _face(package: PackageModel, homes: dict[str, str]) -> str:
    where = f"{package.product} {package.version}".strip()
    ordered = sorted(homes, key=lambda name: (homes[name], name))
    imports = [_import(homes[name], name) for name in ordered]
    table: list[str] = []
    for module in package.modules:
        names = sorted(name for name, home in homes.items() if home == module.name)
        lines = textwrap.wrap(" ".join(names), WIDTH - 8)
        joined = "\n".join(f'"{line}{" " if number < len(lines) else ""}"' for number, line in enumerate(lines, 1))
        table.append(f'        "{module.name}": ({joined}),')
    count = sum(len(module.operations) for module in package.modules)
    return "\n".join(
        [
            f'"""Twilio\'s {where}: {count} operations and their records, each loaded when it is first asked for."""',
            "",
            "from __future__ import annotations",
            "",
            "from typing import TYPE_CHECKING",
            "",
            "if TYPE_CHECKING:",
            *imports,
            "else:",
            "    from twilio_fp.lazy import face",
            "",
            "    __all__, __getattr__, __dir__ = face(",
            "        __name__,",
            "        {",
            *table,
            "        },",
            "    )",
            "",
        ],
    )
