"""Generation of module text from models: typed fields and facts, no logic."""

from __future__ import annotations

import json
import re
import textwrap
from typing import TYPE_CHECKING

from tools.codegen.documents import FactsError
from tools.codegen.faces import face_lines
from tools.codegen.links import page
from tools.codegen.phrases import phrase
from twilio_fp.operation.spec import USUAL_LARGEST_PAGE
from twilio_fp.schema import SCALARS, Kind, attribute_name, parse_kind

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
    from twilio_fp.operation import Location

WIDTH = 116
PLACES: tuple[Location, ...] = ("path", "query", "header", "form", "json")

TAKEN = frozenset(
    {
        "Any",
        "Decimal",
        "HttpMethod",
        "Iterable",
        "Literal",
        "Mapping",
        "Resource",
        "Secret",
        "Sequence",
        "SupportsPayload",
        "Unset",
    }
)
"""Names that generated modules import, which no schema may have."""

_RECEIVED = {
    "string": "str",
    "integer": "int",
    "number": "Decimal",
    "boolean": "bool",
    "date": "dt.date",
    "date-time": "dt.datetime",
    "rfc2822": "dt.datetime",
    "json": "Any",
    "secret": "Secret",
}
_SENT = {
    **_RECEIVED,
    "number": "Decimal | float",
    "date": "dt.date | str",
    "date-time": "dt.datetime | dt.date | str",
    "json-text": "str | Mapping[str, Any] | SupportsPayload",
    "joined": "str | Iterable[str]",
    "milliseconds": "int | dt.timedelta",
    "minutes": "int | dt.timedelta",
    "numbered": "Mapping[str, str]",
    "seconds": "int | dt.timedelta",
    "secret": "str | Secret",
    "twiml": "str | SupportsTwiml",
}


def write_package(package: PackageModel) -> dict[str, str]:
    """Return file name → text of a package's modules."""
    modules_by_name = {name: module.name for module in package.modules for name in module.names}
    if TAKEN & modules_by_name.keys():
        raise FactsError(f"{package.package}: no rule for schemas called {', '.join(TAKEN & modules_by_name.keys())}")
    files = {f"{module.name}.py": _module(package, module, modules_by_name) for module in package.modules}
    files["__init__.py"] = _face(package)
    return files


def write_product(product: str) -> str:
    """Return the text of a product's package, which maps names to versions."""
    return "\n".join(
        [
            f'"""Twilio\'s {product}, with one package for each version."""',
            "",
            "from __future__ import annotations",
            "",
            "from typing import TYPE_CHECKING",
            "",
            "if not TYPE_CHECKING:",
            "    from twilio_fp.lazy import face",
            "",
            "    _, __getattr__, _ = face(__name__, {})",
            "",
        ],
    )


_MARKS = {"": "", "standard": "!", "sensitive": "!!"}


def fact(field: FieldModel) -> str:
    """Return a field's facts as a word for `twilio_fp.schema.parse_facts`."""
    renamed = f"={field.attribute}" if attribute_name(field.wire) != field.attribute else ""
    kind = "" if field.kind == Kind("string") else f":{field.kind}"
    return f"{field.wire}{renamed}{kind}{'*' * field.required}{_MARKS[field.pii]}"


def _facts(words: Iterable[str]) -> str:
    text = " ".join(words)
    lines = textwrap.wrap(text, WIDTH - 12, break_long_words=False, break_on_hyphens=False)
    if len(lines) <= 1:
        return f'"{text}"'
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
    """Return the type of a field of a kind, without None and UNSET."""
    if not kind.container:
        return _base(kind, sent=sent, in_form=in_form)
    item = annotation(kind.item, sent=sent, in_form=in_form)
    if kind.is_map:
        return f"{'str | ' if in_form else ''}Mapping[str, {item if kind.item.name != 'json' else 'Any'}]"
    if not sent:
        return f"tuple[{item}, ...]"
    text_alternative = "str | " if kind.item.name == "string" or kind.item.name.startswith("enum.") else ""
    return f"{text_alternative}Iterable[{item}]"


def _sent_line(field: FieldModel, location: str) -> str:
    typed = annotation(field.kind, sent=True, in_form=location != "json")
    null = " | None" if field.kind.nullable else ""
    if field.required:
        return f"    {field.attribute}: {typed}{null}{' = attrs.field(kw_only=False)' if location == 'path' else ''}"
    if location == "json":
        return f"    {field.attribute}: {typed} | Unset{null} = UNSET"
    if location == "path" and field.wire != "AccountSid":
        return f"    {field.attribute}: {typed} | None = attrs.field(default=None, kw_only=False)"
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
    paragraphs = [detail for detail in details if detail]
    if paragraphs:
        lines.append("")
    for paragraph in paragraphs:
        wrapped = textwrap.wrap(paragraph, WIDTH - 4, break_long_words=False, break_on_hyphens=False)
        lines.extend(f"    {line}" for line in wrapped)
    if len(lines) == 1:
        return [f'{lines[0]}"""']
    return [*lines, '    """']


def _with_help(fields: Iterable[tuple[FieldModel, str]]) -> list[str]:
    """Return the lines of fields, each followed by its help, which editors show and the compiler drops."""
    lines: list[str] = []
    for field, line in fields:
        lines.append(line)
        if field.help:
            wrapped = textwrap.wrap(f'"""{field.help}"""', WIDTH, break_long_words=False, break_on_hyphens=False)
            lines.extend(f"    {part}" for part in wrapped)
    return lines


def _irregular_names(fields: Iterable[FieldModel]) -> str:
    odd = [
        f"``{one.attribute}`` is ``{one.wire}``"
        for one in fields
        if one.wire != "*" and (attribute_name(one.wire) != one.attribute or any(sign in one.wire for sign in "<>./"))
    ]
    return f"On the wire {', '.join(odd)}." if odd else ""


def _returns(operation: OperationModel) -> str:
    """Return the description of an operation's request and result, with the status if unusual for its method."""
    if operation.items:
        what = f"returns a `Page` of {_shown_result(operation.result)}"
    else:
        what = f"returns {_shown_result(operation.result)}" if operation.result else "returns nothing"
    is_usual = operation.success in {(200,), (201,) if operation.method == "POST" else (200,), (204,)}
    codes = "" if is_usual else f" ({' or '.join(str(code) for code in operation.success)})"
    return f"``{operation.method} {operation.path}`` {what}{codes}."


def _shown_result(result: str) -> str:
    return f"`{result}`" if result[0].isupper() else result


def _operation(operation: OperationModel, package: PackageModel) -> list[str]:
    result = operation.result
    if not result:
        typed = "None"
    elif result[0].isupper() and result.isidentifier():
        typed = result
    else:
        typed = annotation(parse_kind(result), sent=False)
    if result and {204, 304} & set(operation.success):
        typed = f"{typed} | None"
    base = "PageOperation" if operation.items else "Operation"
    subscript = typed if typed == "None" else f'"{typed}"'
    needs = " ".join(f"Give at least one of {', '.join(f'``{one}``' for one in group)}." for group in operation.groups)
    fields = operation.parameters
    lines = ["@record(kw_only=True)", f"class {operation.name}(ops.{base}[{subscript}]):"]
    lines += _docstring(
        phrase(operation.name),
        _returns(operation),
        " ".join(filter(None, [needs, _irregular_names(one for _, one in fields)])),
        f"Of the classic libraries; `{operation.superseded}` supersedes it." if operation.superseded else "",
        f"Source: {page(package.product, operation.module)}",
    )
    required = [(location, one) for location, one in fields if one.required]
    optional = [(location, one) for location, one in fields if not one.required]
    member_lines = [_sent_line(one, location) for location, one in (*required, *optional)]
    pairs = zip([one for _, one in (*required, *optional)], member_lines, strict=True)
    lines += ["", *_with_help(pairs)] if member_lines else [""]
    lines.append("    __spec__ = ops.OperationSpec(")
    lines.append(f'        "{operation.method} {operation.host}{operation.path}",')
    for location in PLACES:
        words = [fact(one) for one in operation.fields.get(location, ())]
        if words or operation.body == location:
            lines.append(f"        {location}={_facts(words)},")
    if operation.body == "json":
        lines.append(f'        content_type="{operation.content_type}",')
    if operation.accept:
        lines.append(f'        accept="{operation.accept}",')
    lines.append(f'        result="{operation.result}",')
    if operation.items:
        lines += [f'        items="{operation.items}",', f'        paging="{operation.paging}",']
    if operation.largest_page != USUAL_LARGEST_PAGE:
        lines.append(f"        largest_page={operation.largest_page},")
    if operation.success != (200,):
        lines.append(f"        success={operation.success!r},")
    bounds = [f"{one.attribute}:{one.bounds}" for _, one in operation.parameters if one.bounds]
    if bounds:
        lines.append(f"        bounds={_facts(bounds)},")
    if operation.groups:
        lines.append(f"        groups={operation.groups!r},".replace("'", '"'))
    if operation.auth != "basic":
        lines.append(f'        auth="{operation.auth}",')
    lines.append("    )")
    return lines


def _record(record: RecordModel) -> list[str]:
    lines = ["@record(kw_only=True)", f"class {record.name}(Resource):"]
    lines += _docstring(f"``{record.schema}``, as {record.use}.", _irregular_names(record.fields))
    member_lines = [_sent_line(one, "json") if record.use == "sent" else _received_line(one) for one in record.fields]
    pairs = list(zip(record.fields, member_lines, strict=True))
    lines += ["", *_with_help(pairs)]
    if pairs:
        lines.append(f"    __fields__ = {_facts(map(fact, record.fields))}")
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


def _module(package: PackageModel, module: ModuleModel, modules_by_name: dict[str, str]) -> str:
    blocks = [_record(one) for one in module.records]
    blocks += [_operation(one, package) for one in module.operations]
    enums = "\n".join(_enum(one) for one in module.enums)
    body = "\n\n\n".join([*([enums] if enums else []), *["\n".join(block) for block in blocks]]) + "\n"
    head = [f'"""``{module.path}``."""', "", "from __future__ import annotations", ""]
    imports = _imports(module, body)
    # A face re-exports a module's names, including imports, but a Final, such as UNSET, can be re-exported only once.
    public = ["", f"__all__ = {json.dumps(sorted(module.names))}"] if "UNSET" in imports else []
    # Import records of other modules last: modules may refer to each other, and annotations are resolved late.
    sibling_imports = _sibling_imports(package, module, modules_by_name)
    return "\n".join([*head, imports, *public, "", "", body, *(["", *sibling_imports, ""] if sibling_imports else [])])


def _imports(module: ModuleModel, body: str) -> str:
    code = re.sub(r'""".*?"""', "", body, flags=re.DOTALL)  # without docstrings

    def used(*names: str) -> list[str]:
        return [name for name in names if _mentions(code, name)]

    # Import everything at run time, since typing.get_type_hints evaluates annotations.
    standard = ["import datetime as dt"] if used("dt") else []
    for source, names in (
        ("collections.abc", used("Iterable", "Mapping", "Sequence")),
        ("decimal", used("Decimal")),
        ("typing", used("Any", "Literal", "TypeAlias")),
    ):
        if names:
            standard.append(f"from {source} import {', '.join(names)}")
    third = ["import attrs"] if "attrs.field(" in body else []
    ours = ["import twilio_fp.operation as ops"] if module.operations else []
    for source, names in (
        ("schema", used("HttpMethod")),
        ("record", ["record"]),
        ("model", used("Resource", "to_input")),
    ):
        if names:
            ours.append(f"from twilio_fp.{source} import {', '.join(names)}")
    values = used("UNSET", "Secret", "SupportsPayload", "SupportsTwiml", "Unset")
    if values:
        ours.append(f"from twilio_fp.values import {', '.join(values)}")
    blocks = ["\n".join(block) for block in (standard, third, ours) if block]
    return "\n\n".join(blocks)


def _sibling_imports(package: PackageModel, module: ModuleModel, modules_by_name: dict[str, str]) -> list[str]:
    """Return the imports of records and enumerations that live in other modules of the package."""
    fields = [one for record in module.records for one in record.fields]
    fields += [one for operation in module.operations for _, one in operation.parameters]
    annotated = {field.kind.name.removeprefix("enum.") for field in fields}
    answered = {parse_kind(operation.result).name for operation in module.operations if operation.result}
    lines: list[str] = []
    for name in sorted(annotated | answered):
        module_name = modules_by_name.get(name, module.name)
        if module_name != module.name:
            alias = "" if name in annotated else f" as {name}"
            lines.append(f"from twilio_fp.rest.{package.package}.{module_name} import {name}{alias}")
    return lines


def _mentions(body: str, name: str) -> bool:
    """Return whether code (not facts) uses a name: a word next to no quote or backtick."""
    return re.search(rf"(?<![\w.`'{{/=:]){name}(?![\w`'}}/])", body) is not None


def _face(package: PackageModel) -> str:
    where = f"{package.product} {package.version}".strip()
    modules = [module for module in package.modules if module.names]
    count = sum(len(module.operations) for module in package.modules)
    return "\n".join(
        [
            f'"""Twilio\'s {where}: {count} operations and their records."""',
            "",
            "from __future__ import annotations",
            "",
            "from typing import TYPE_CHECKING",
            "",
            "if TYPE_CHECKING:",
            *[f"    from .{module.name} import *" for module in modules],
            *face_lines({module.name: module.names for module in modules}),
            "",
        ],
    )
