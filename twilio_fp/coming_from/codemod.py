"""Rewrites what is simple in files that use twilio-python, and lists the rest by its line.

    $ python -m twilio_fp.coming_from.codemod --write app.py
    app.py: 12 calls rewritten
    app.py:40: RequestValidator: webhooks.check of a request, or webhooks.check_params of parameters

It needs libcst: ``pip install 'twilio-fp[codemod]'``. Rewritten are calls on the client, the client itself, and what is
caught; comments and layout are kept, and whoever formats code may do it again. What a call returned is looked at in the
places where it differs: a list is a tuple, a deletion returns nothing, a record has no methods.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, cast

import libcst as cst
from libcst.metadata import MetadataWrapper, ParentNodeProvider, PositionProvider

from twilio_fp.coming_from.naming import VERBS, verb_of
from twilio_fp.coming_from.translating import Translation, translate
from twilio_fp.errors import UsageError
from twilio_fp.lazy import CLASSIC
from twilio_fp.printable import of_type
from twilio_fp.record import Record, evolve, record

__all__ = ["ByHand", "Rewritten", "main", "rewrite"]

_ERRORS: Final = {
    "TwilioException": "TwilioError",
    "TwilioRestException": "ApiError",
    "TwilioServiceException": "ApiError",
}
_METHODS: Final = frozenset(
    f"{name}{suffix}" for name in VERBS for suffix in ("", "_async", "_with_http_info", "_with_http_info_async")
)
_LINE: Final = 88  # characters, as formatters have it
_MARKED: Final = "import twilio_fp_here"
_MARK: Final = cst.Import(names=[cst.ImportAlias(cst.Name("twilio_fp_here"))])
_HINTS: Final = {
    "Gather": "twilio_fp.twiml.Gather, whose content comes first",
    "RequestValidator": "webhooks.check of a request, or webhooks.check_params of parameters",
    "MessagingResponse": "twilio_fp.twiml.Response, a tree whose content comes first",
    "VoiceResponse": "twilio_fp.twiml.Response, a tree whose content comes first",
}


@record
class ByHand(Record):
    """A place that is to be written by hand.

    Args:
        line: its line in the file as it was, from 1.
        what: what stands there.
        why: what to write, or why it was left.
    """

    line: int
    what: str
    why: str


@record(kw_only=True)
class Rewritten(Record):
    """A file's text, rewritten.

    Args:
        code: the new text.
        calls: how many calls on the client were rewritten.
        by_hand: what is left, by line.
    """

    code: str
    calls: int
    by_hand: tuple[ByHand, ...]


def rewrite(source: str) -> Rewritten:
    """Return the text of a module that uses twilio-python, its simple parts rewritten.

    >>> done = rewrite('''from twilio.rest import Client
    ... client = Client(sid, token)
    ... client.messages.create(to=number, from_=own, body="Hi")
    ... ''')
    >>> print(done.code)
    from twilio_fp import AuthToken, Client, CreateMessage
    client = Client(AuthToken(account_sid=sid, token=token))
    client(CreateMessage(to=number, from_=own, body="Hi"))
    >>> done.calls, done.by_hand
    (1, ())

    Raises:
        UsageError: it is no text, or no Python.
    """
    if not isinstance(source, str):
        raise UsageError(f"source must be the text of a module, got {of_type(source)}")
    try:
        module = cst.parse_module(source)
    except (cst.ParserSyntaxError, RecursionError) as error:
        raise UsageError(f"source must be a module of Python: {str(error).splitlines()[0]}") from None
    wrapper = MetadataWrapper(module)
    found = _Finder(wrapper.module)
    wrapper.visit(found)
    if not found.has_twilio:
        return Rewritten(code=source, calls=0, by_hand=())
    change = _Changer(found)
    changed = wrapper.module.visit(change)
    by_hand = sorted({*found.by_hand, *change.by_hand}, key=lambda one: (one.line, one.what))
    return Rewritten(code=_with_imports(changed, change).code, calls=change.calls, by_hand=tuple(by_hand))


class _Finder(cst.CSTVisitor):
    """Finds the names of clients, what is asked of them, and what is left."""

    METADATA_DEPENDENCIES = (PositionProvider, ParentNodeProvider)

    def __init__(self, module: cst.Module) -> None:
        self.module = module
        self.has_twilio = False
        self.client_class = ""
        self.errors: dict[str, str] = {}
        self.clients: set[str] = set()
        self.attributes: set[str] = set()
        self.records: dict[str, str] = {}
        self.caught: list[str] = []
        self.by_hand: set[ByHand] = set()
        self.lines: dict[cst.CSTNode, int] = {}
        self.defined: set[str] = set()
        self.results: set[cst.CSTNode] = set()
        self.messages: set[cst.CSTNode] = set()
        self._asked: set[cst.CSTNode] = set()
        self._in_class = 0

    def code(self, node: cst.CSTNode) -> str:
        return self.module.code_for_node(node).strip()

    def line(self, node: cst.CSTNode) -> int:
        return int(cast("Any", self.get_metadata(PositionProvider, node)).start.line)

    def leave_by_hand(self, node: cst.CSTNode, what: str, why: str) -> None:
        self.by_hand.add(ByHand(self.line(node), " ".join(what.split())[:80], why))

    # Imports

    def visit_ImportFrom(self, node: cst.ImportFrom) -> None:  # noqa: N802
        home = "" if node.module is None else self.code(node.module)
        if home.partition(".")[0] != "twilio" or isinstance(node.names, cst.ImportStar):
            return
        self.has_twilio = True
        for alias in node.names:
            name, own = self.code(alias.name), _own_name(alias)
            if home == "twilio.rest" and name == "Client":
                self.client_class = own
            elif name in _ERRORS:
                self.errors[own] = _ERRORS[name]
            else:
                ours = CLASSIC.get(name, "").replace(" ", ".")
                hint = _HINTS.get(name) or (
                    f"write {ours}" if ours else "docs/coming-from-twilio-python.md says what is there in its place"
                )
                self.leave_by_hand(node, f"{home} {name}", hint)

    def visit_Import(self, node: cst.Import) -> None:  # noqa: N802
        for alias in node.names:
            if self.code(alias.name).partition(".")[0] == "twilio":
                self.has_twilio = True
                self.leave_by_hand(node, self.code(alias.name), "import its names: from twilio.rest import Client")

    # Clients and what they return

    def visit_Assign(self, node: cst.Assign) -> None:  # noqa: N802
        for target in node.targets:
            self._bind(target.target, node.value)

    def visit_AnnAssign(self, node: cst.AnnAssign) -> None:  # noqa: N802
        if self._is_client_type(node.annotation):
            self._add_client(node.target)
            self.attributes |= {node.target.value} if self._in_class and isinstance(node.target, cst.Name) else set()
        elif node.value is not None:
            self._bind(node.target, node.value)

    def _add_client(self, target: cst.BaseExpression) -> None:
        self.clients.add(self.code(target))
        if isinstance(target, cst.Attribute):
            self.attributes.add(target.attr.value)

    def visit_ClassDef(self, node: cst.ClassDef) -> None:  # noqa: N802
        self.defined.add(node.name.value)
        self._in_class += 1

    def leave_ClassDef(self, original_node: cst.ClassDef) -> None:  # noqa: N802
        self._in_class -= 1

    def visit_Param(self, node: cst.Param) -> None:  # noqa: N802
        if node.annotation is not None and self._is_client_type(node.annotation):
            self.clients.add(node.name.value)

    def visit_FunctionDef(self, node: cst.FunctionDef) -> None:  # noqa: N802
        self.defined.add(node.name.value)
        if node.returns is not None and self._is_client_type(node.returns):
            self.clients.add(f"{node.name.value}()")

    def visit_For(self, node: cst.For) -> None:  # noqa: N802
        if isinstance(node.target, cst.Name):
            self._bind(node.target, node.iter)

    def _is_client_type(self, annotation: cst.Annotation) -> bool:
        names = re.findall(r"\w+", self.code(annotation.annotation))
        return bool(self.client_class) and self.client_class in names

    def _bind(self, target: cst.BaseExpression, value: cst.BaseExpression) -> None:
        inner = value.expression if isinstance(value, cst.Await) else value
        if not isinstance(inner, cst.Call):
            return
        if self.client_class and self.code(inner.func) == self.client_class:
            self._add_client(target)
        elif self.is_asked(inner):
            self.records[self.code(target)] = self.code(inner)

    def base(self, node: cst.CSTNode) -> str:
        """Return the client that a chain of attributes and calls begins with; empty where it is none."""
        place: cst.CSTNode = node
        while True:
            said = self.code(place)
            if said in self.clients or re.sub(r"\(.*\)$", "()", said, flags=re.DOTALL) in self.clients:
                return said
            if isinstance(place, cst.Attribute) and place.attr.value in self.attributes:
                return said
            if isinstance(place, cst.Call):
                place = place.func
            elif isinstance(place, cst.Attribute):
                place = place.value
            else:
                return ""

    def is_asked(self, node: cst.Call) -> bool:
        """Return whether a call is a method of a resource of a client."""
        func = node.func
        return isinstance(func, cst.Attribute) and func.attr.value in _METHODS and self.base(func.value) != ""

    # What is asked of clients

    def visit_Call(self, node: cst.Call) -> None:  # noqa: N802
        self.lines[node] = self.line(node)
        if self.is_asked(node):
            self._within(node)
            if self._is_used(node):
                self.results.add(node)
        func = node.func
        if isinstance(func, cst.Attribute) and func.attr.value in _METHODS and self.code(func.value) in self.records:
            verb = verb_of(func.attr.value).capitalize()
            self.leave_by_hand(
                node, self.code(node), f"a record has no methods: write client({verb}…({self.code(func.value)}.sid, …))"
            )
        elif self.code(func) in self.errors:
            self.leave_by_hand(node, self.code(node), "ApiError(status=…, code=…, message=…)")

    def _within(self, node: cst.Call) -> None:
        place: cst.CSTNode = node
        while isinstance(place, (cst.Call, cst.Attribute)):
            self._asked.add(place)
            place = place.func if isinstance(place, cst.Call) else place.value

    def _is_used(self, node: cst.CSTNode) -> bool:
        parent = self.get_metadata(ParentNodeProvider, node)
        if isinstance(parent, cst.Await):
            parent = self.get_metadata(ParentNodeProvider, parent)
        return not isinstance(parent, cst.Expr)

    def visit_Attribute(self, node: cst.Attribute) -> None:  # noqa: N802
        value = self.code(node.value)
        is_client = isinstance(node.value, (cst.Name, cst.Attribute)) and self.base(node.value) == value
        if is_client and node not in self._asked:
            self.leave_by_hand(node, self.code(node), "only calls such as client.messages.create(…) are rewritten")
        if self.caught and value == self.caught[-1]:
            if node.attr.value == "msg":
                self.messages.add(node)
            elif node.attr.value == "uri":
                self.leave_by_hand(
                    node, self.code(node), "request_path, in which values that may be personal are masked"
                )

    def visit_ExceptHandler(self, node: cst.ExceptHandler) -> None:  # noqa: N802
        names = set(re.findall(r"\w+", "" if node.type is None else self.code(node.type)))
        theirs = names & self.errors.keys()
        self.caught.append(self.code(node.name.name) if theirs and node.name is not None else "")

    def leave_ExceptHandler(self, original_node: cst.ExceptHandler) -> None:  # noqa: N802
        self.caught.pop()


def _own_name(alias: cst.ImportAlias) -> str:
    named = alias.asname.name if alias.asname is not None else alias.name
    return str(named.value) if isinstance(named, cst.Name) else ""


class _Changer(cst.CSTTransformer):
    """Writes what was found anew."""

    def __init__(self, found: _Finder) -> None:
        super().__init__()
        self.found = found
        self.calls = 0
        self.by_hand: set[ByHand] = set()
        self.needed: dict[str, set[str]] = {}
        self.homes: dict[str, str] = {}
        self.removed = 0

    def need(self, line: str) -> None:
        _, home, _, names = line.split(maxsplit=3)
        self.needed.setdefault(home, set()).update(one.strip() for one in names.split(","))

    def leave_by_hand(self, node: cst.CSTNode, why: str) -> None:
        line = self.found.lines[node]
        self.by_hand.add(ByHand(line, " ".join(self.found.code(node).split())[:80], why))

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:  # noqa: N802
        found = self.found
        if found.client_class and found.code(original_node.func) == found.client_class:
            return self._client(original_node, updated_node)
        if not found.is_asked(original_node):
            return updated_node
        text = found.code(updated_node)
        if re.search(r"#[^'\"\n]*$", text, re.MULTILINE):
            self.leave_by_hand(original_node, "there are comments between its arguments")
            return updated_node
        try:
            done = translate(text)
        except UsageError as error:
            self.leave_by_hand(original_node, str(error))
            return updated_node
        by_hand = done.by_hand
        if not by_hand and done.operation.name.startswith("Delete") and original_node in found.results:
            by_hand = f"{done.operation.name} returns nothing, where theirs returns whether it was deleted"
        if by_hand:
            self.leave_by_hand(original_node, by_hand)
            return updated_node
        self.calls += 1
        if cast("cst.Attribute", original_node.func).attr.value.startswith("page"):
            self.leave_by_hand(
                original_node, "rewritten; a page's items are page.items, and client(page.next) is the next"
            )
        own = self._own_name(done)
        done = evolve(done, head=done.head.replace(f"({done.operation.name}(", f"({own}("))
        return cst.parse_expression(done.spread("") if "\n" in text else done.code)

    def _own_name(self, done: Translation) -> str:
        """Return what an operation is called in the file, and have it imported: another name where its own is taken."""
        name = done.operation.name
        home = done.imports.split()[1]
        taken = self.homes.setdefault(name, home) != home or name in self.found.defined
        own = name
        if taken:
            verb = re.match("[A-Z][a-z]+", name)
            start = verb[0] if verb is not None else ""
            own = f"{start}{done.operation.product.title().replace('_', '')}{name.removeprefix(start)}"
        self.need(f"from {home} import {name}{'' if own == name else f' as {own}'}")
        return own

    def _client(self, original: cst.Call, updated: cst.Call) -> cst.BaseExpression:
        given = [
            (None if one.keyword is None else one.keyword.value, self.found.code(one.value)) for one in updated.args
        ]
        places = ("username", "password", "account_sid", "region")
        named = {name or places[at]: value for at, (name, value) in enumerate(given) if name or at < len(places)}
        odd = named.keys() - {"username", "password", "account_sid", "region", "edge"}
        if odd or any(one.star for one in updated.args):
            self.leave_by_hand(
                original, f"{', '.join(sorted(odd)) or 'what is unpacked'}: docs/clients.md says what a Client takes"
            )
            return updated
        name = self.found.client_class
        account, user, password = named.get("account_sid"), named.get("username"), named.get("password")
        rest = "".join([f", {key}={named[key]}" for key in ("edge", "region") if key in named])
        if user is None and password is None:
            more = rest if account is None else f", account_sid={account}{rest}"
            return cst.parse_expression(f"{name}.from_environ({more.removeprefix(', ')})")
        if user is None or password is None:
            self.leave_by_hand(original, "credentials are one record: AuthToken(account_sid=…, token=…)")
            return updated
        is_key = user.strip("\"'").startswith("SK") or "key" in user.lower()
        if is_key and account is not None:
            kind, record_of = "ApiKey", f"ApiKey(account_sid={account}, key_sid={user}, secret={password})"
        elif is_key:
            self.leave_by_hand(
                original, "an API key is given with its account: ApiKey(account_sid=…, key_sid=…, secret=…)"
            )
            return updated
        else:
            kind, record_of = "AuthToken", f"AuthToken(account_sid={user}, token={password})"
            rest = f", account_sid={account}{rest}" if account is not None else rest
        self.need(f"from twilio_fp import {kind}")
        return cst.parse_expression(f"{name}({record_of}{rest})")

    def leave_Attribute(self, original_node: cst.Attribute, updated_node: cst.Attribute) -> cst.BaseExpression:  # noqa: N802
        if original_node in self.found.messages:
            return updated_node.with_changes(attr=cst.Name("message"))
        return updated_node

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.BaseExpression:  # noqa: N802
        ours = self.found.errors.get(original_node.value)
        if ours is None:
            return updated_node
        self.need(f"from twilio_fp import {ours}")
        return updated_node.with_changes(value=ours)

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:  # noqa: N802
        return False

    def leave_ImportFrom(self, original_node: cst.ImportFrom, updated_node: cst.ImportFrom) -> Any:  # noqa: N802
        home = "" if original_node.module is None else self.found.code(original_node.module)
        if home.partition(".")[0] != "twilio" or isinstance(original_node.names, cst.ImportStar):
            return updated_node
        kept = [alias for alias in original_node.names if not self._is_moved(home, alias)]
        for alias in original_node.names:
            if home == "twilio.rest" and self.found.code(alias.name) == "Client":
                own = _own_name(alias)
                self.need(f"from twilio_fp import Client{'' if own == 'Client' else f' as {own}'}")
        if not kept:
            self.removed += 1
            return _MARK if self.removed == 1 else cst.RemoveFromParent()
        return updated_node.with_changes(names=[*kept[:-1], kept[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)])

    def _is_moved(self, home: str, alias: cst.ImportAlias) -> bool:
        name = self.found.code(alias.name)
        return name in _ERRORS or (home == "twilio.rest" and name == "Client")


def _with_imports(module: cst.Module, change: _Changer) -> cst.Module:
    """Return the module with the imports that it needs, where the first of theirs stood."""
    lines = [_import(home, sorted(names)) for home, names in sorted(change.needed.items())]
    body: list[Any] = []
    for statement in module.body:
        if module.code_for_node(statement).strip() != _MARKED:
            body.append(statement)
            continue
        made: list[Any] = [cst.parse_statement(line) for line in lines]
        if made:
            made[0] = made[0].with_changes(leading_lines=cast("Any", statement).leading_lines)
        body += made
        lines = []
    at = next((at for at, one in enumerate(body) if isinstance(one, cst.SimpleStatementLine) and _is_import(one)), 0)
    return module.with_changes(body=[*body[:at], *[cst.parse_statement(line) for line in lines], *body[at:]])


def _import(home: str, names: list[str]) -> str:
    line = f"from {home} import {', '.join(names)}"
    spread = "".join([f"    {name},\n" for name in names])
    return line if len(line) <= _LINE else f"from {home} import (\n{spread})"


def _is_import(statement: cst.SimpleStatementLine) -> bool:
    first = statement.body[0]
    is_future = (
        isinstance(first, cst.ImportFrom) and isinstance(first.module, cst.Name) and first.module.value == "__future__"
    )
    return isinstance(first, (cst.Import, cst.ImportFrom)) and not is_future


def main(arguments: Sequence[str] | None = None) -> int:
    """Rewrite files, or print what they would be, and list what is left; return the exit status: 1 where some is.

    Args:
        arguments: of the command line; those of the process where None.
    """
    parser = argparse.ArgumentParser(
        prog="python -m twilio_fp.coming_from.codemod",
        description="Rewrite simple uses of twilio-python; list the rest.",
    )
    parser.add_argument("file", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help="write the files anew, in place of printing them")
    given = parser.parse_args(arguments)
    left = 0
    for path in given.file:
        try:
            done = rewrite(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeError, UsageError) as error:
            print(f"{path}: {error}", file=sys.stderr)  # noqa: T201
            left += 1
            continue
        if given.write:
            path.write_text(done.code, encoding="utf-8")
        else:
            print(done.code, end="")  # noqa: T201
        print(f"{path}: {done.calls} calls rewritten", file=sys.stderr)  # noqa: T201
        for one in done.by_hand:
            print(f"{path}:{one.line}: {one.what}: {one.why}", file=sys.stderr)  # noqa: T201
        left += len(done.by_hand)
    return int(left > 0)


if __name__ == "__main__":
    sys.exit(main())
