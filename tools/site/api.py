"""A page for each product and version, generated from the facts and help in the generated modules."""

from __future__ import annotations

import ast
import re
from functools import cache
from html import escape
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from twilio_fp import codes
from twilio_fp.rest import catalogue

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

TASKS: Final = (
    "send a message", "redact a message", "cancel a message", "read messages", "send a whatsapp message", "make a call",
    "hang up a call", "redirect a call", "record a call", "transcribe a call", "mute a participant",
    "kick a participant", "download a recording", "buy a number", "search numbers local", "release a number",
    "start a verification",
    "check a verification", "look up a phone number", "trigger a flow", "create a subaccount", "suspend an account",
    "create an api key", "rotate the auth token", "read the debugger", "create a conversation", "create a task",
    "create a worker", "create a video room", "create a sync document", "create a messaging service",
    "create a content template", "create a webhook rule", "schedule a message", "forward a call",
)  # fmt: skip
"""Everyday tasks in users' words; each maps to the first operation that `catalogue.find` returns."""

EXCEPTIONS: Final = {
    "check a verification": "verify.v2.CreateVerificationCheck",
    "create a messaging service": "messaging.v1.CreateService",
    "look up a phone number": "lookups.v2.FetchPhoneNumber",
    "read messages": "api.v2010.ListMessage",
    "read the debugger": "monitor.v1.ListAlert",
}
"""Exceptions, where the first operation found is not the intended one."""


@attrs.frozen
class ClassDoc:
    """A class of a generated module: its docstring, and the help of each field."""

    text: str
    fields: tuple[tuple[str, str, str], ...]


@cache
def class_docs(module: str) -> Mapping[str, ClassDoc]:
    """Return a generated module's classes with their docstrings, and the type and help of each field."""
    path = Path(str(import_module(module).__file__))
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {
        node.name: ClassDoc(ast.get_docstring(node) or "", tuple(_fields(node)))
        for node in tree.body
        if isinstance(node, ast.ClassDef)
    }


def _fields(node: ast.ClassDef) -> Iterator[tuple[str, str, str]]:
    for statement, after in zip(node.body, [*node.body[1:], None], strict=True):
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            text = ""
            if isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant):
                text = str(after.value.value)
            yield statement.target.id, ast.unparse(statement.annotation), text


def inline(text: str) -> str:
    """Return a docstring's paragraph as HTML, with code from backticks and URLs as links."""
    safe = escape(" ".join(text.split()), quote=False)
    safe = re.sub(r"``(.+?)``|`(.+?)`", lambda found: f"<code>{found[1] or found[2]}</code>", safe)
    return re.sub(r"(https://[^\s<]+[^\s<.,;)])", r'<a href="\1">\1</a>', safe)


def pages() -> dict[str, str]:
    """Return all pages by name."""
    made = {"index": _index(), "tasks": _tasks(), "codes": _codes()}
    return made | {package: _package(package) for package in catalogue.packages()}


def _anchor(name: str) -> str:
    return name.lower()


@cache
def tasks() -> Mapping[str, tuple[str, ...]]:
    """Return the everyday tasks of each operation."""
    found: dict[str, tuple[str, ...]] = {}
    for task in TASKS:
        entry = catalogue.operation(EXCEPTIONS[task]) if task in EXCEPTIONS else catalogue.find(task)[0]
        name = f"{entry.package}.{entry.name}"
        found[name] = (*found.get(name, ()), task)
    return found


def _package(package: str) -> str:
    operations = catalogue.operations(package)
    lines = [
        "---\nsearch: {boost: 10}\n---\n",
        f"# {package}\n",
        (
            f"`twilio_fp.rest.{package}`: {len(operations)} operations, {len(catalogue.records(package))} records."
            f" How operations are written: [Operations](../docs/operations.md).\n"
        ),
    ]
    if operations:
        lines.append(f"```python\nfrom twilio_fp.rest.{package} import {operations[0].name}\n```\n")
    lines.append("## Operations\n")
    for entry in operations:
        lines += [f"### {entry.name}\n", _operation(entry), ""]
    if catalogue.records(package):
        lines.append("## Records\n")
    for record in catalogue.records(package):
        classes = class_docs(f"twilio_fp.rest.{package}.{record.module}")
        if record.name in classes:
            lines += [f"### {record.name} {{ data-search-exclude }}\n", _record(classes[record.name]), ""]
    return "\n".join(lines)


def _operation(entry: catalogue.OperationEntry) -> str:
    class_doc = class_docs(f"twilio_fp.rest.{entry.package}.{entry.module}")[entry.name]
    paragraphs = [part for part in class_doc.text.split("\n\n") if part.strip()]
    facts = {param.fact.attribute: param for param in entry.params}
    html = [f"<p>{inline(part)}</p>" for part in paragraphs]
    if entry.maturity != "stable":
        html.insert(0, f"<p><em>Twilio calls it {entry.maturity}.</em></p>")
    task_names = tasks().get(f"{entry.package}.{entry.name}", ())
    if task_names:
        html.append(f"<p>In plain words: {', '.join(task_names)}.</p>")
    rows: list[str] = []
    for name, kind, text in class_doc.fields:
        param = facts.get(name)
        if param is None:
            continue
        needed = " <b>required</b>" if param.fact.required else ""
        rows.append(
            f"<tr><td><code>{name}</code>{needed}</td><td><code>{escape(kind)}</code></td>"
            f"<td>{param.location}: <code>{escape(param.fact.wire)}</code></td><td>{inline(text)}</td></tr>"
        )
    if rows:
        head = "<tr><th>field</th><th>type</th><th>sent in</th><th>meaning</th></tr>"
        html.append(_table(head, rows, "operation"))
    return f"<div>{''.join(html)}</div>\n"


def _record(class_doc: ClassDoc) -> str:
    rows = [
        f"<tr><td><code>{name}</code></td><td><code>{escape(kind)}</code></td><td>{inline(text)}</td></tr>"
        for name, kind, text in class_doc.fields
        if not name.startswith("_")
    ]
    head = "<tr><th>field</th><th>type</th><th>meaning</th></tr>"
    html = "".join([f"<p>{inline(part)}</p>" for part in class_doc.text.split("\n\n") if part.strip()])
    return f"<div>{html}{_table(head, rows, 'record') if rows else ''}</div>\n"


def _table(head: str, rows: list[str], kind: str) -> str:
    body = "".join(rows)
    return (
        f'<div class="facts {kind}" data-search-exclude><table><thead>{head}</thead><tbody>{body}</tbody></table></div>'
    )


def _index() -> str:
    lines = [
        "# Products\n",
        (
            f"{len(catalogue.operations()):,} operations in {len(catalogue.packages())} packages, from release"
            f" {catalogue.release()} of Twilio's documents.\n"
        ),
        "| package | operations | records |",
        "|---|---|---|",
    ]
    lines += [
        f"| [{name}]({name}.md) | {len(catalogue.operations(name))} | {len(catalogue.records(name))} |"
        for name in catalogue.packages()
    ]
    return "\n".join(lines) + "\n"


def _tasks() -> str:
    lines = ["---\nsearch: {boost: 8}\n---\n", "# Everyday tasks\n"]
    lines.append("`twilio_fp.rest.catalogue.find` accepts these and most other words.\n")
    operation_names = {task: name for name, task_names in tasks().items() for task in task_names}
    for task in TASKS:
        entry = catalogue.operation(operation_names[task])
        link = f"{entry.package}.md#{_anchor(entry.name)}"
        lines.append(f"## {task.capitalize()}\n")
        lines.append(f"[{entry.name}]({link}) of `twilio_fp.rest.{entry.package}`: `{entry.method} {entry.path}`\n")
    return "\n".join(lines)


def _codes() -> str:
    lines = [
        "# Error codes\n",
        (
            "The codes that have a name in `twilio_fp.codes`. Twilio has far more; each is an `int` in"
            " `ApiError.code`: [Errors](../docs/errors.md).\n"
        ),
        "| code | name | meaning |",
        "|---|---|---|",
    ]
    known = {value: name for name in codes.__all__ if isinstance(value := getattr(codes, name), int)}
    for value, name in sorted(known.items()):
        lines.append(f"| [{value}]({codes.page(value)}) | `{name}` | {codes.describe(value)} |")
    return "\n".join(lines) + "\n"
