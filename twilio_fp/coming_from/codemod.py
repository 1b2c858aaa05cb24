"""Rewrite the simple parts of files that use twilio-python, and list the rest by line.

    $ python -m twilio_fp.coming_from.codemod --write app.py
    app.py: 12 calls rewritten
    app.py:40: RequestValidator: webhooks.check of a request, or webhooks.check_params of parameters

It needs libcst: ``pip install 'twilio-fp[codemod]'``. It rewrites calls on the client, the client itself, and caught
exceptions; comments and layout are kept, so you may want to run a formatter afterwards. It checks uses of results where
they differ: a list is a tuple, a deletion returns nothing, and a record has no methods.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, cast

import libcst as cst
from libcst import matchers
from libcst.metadata import MetadataWrapper

from twilio_fp.coming_from.finding import ERRORS, ByHand, Finder, bound_name
from twilio_fp.coming_from.translating import Translation, translate
from twilio_fp.errors import UsageError
from twilio_fp.printable import of_type, short_repr
from twilio_fp.record import Record, evolve, record

__all__ = ["Rewritten", "main", "rewrite"]

_LINE: Final = 88  # characters, the default of formatters
_PASSES: Final = 3  # a client may be used above the code that reveals it as one
_PLACEHOLDER_CODE: Final = "import twilio_fp_here"
_PLACEHOLDER: Final = cst.Import(names=[cst.ImportAlias(cst.Name("twilio_fp_here"))])


@record(kw_only=True)
class Rewritten(Record):
    """The result of rewriting a file.

    Args:
        code: the new text.
        calls: the number of rewritten calls on the client.
        by_hand: the places left to rewrite by hand, by line.
    """

    code: str
    calls: int
    by_hand: tuple[ByHand, ...]


def rewrite(source: str) -> Rewritten:
    """Rewrite the simple parts of a module that uses twilio-python.

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
        UsageError: ``source`` is not text, or not valid Python.
    """
    if not isinstance(source, str):
        raise UsageError(f"source must be the text of a module, got {of_type(source)}")
    try:
        module = cst.parse_module(source)
    except (cst.ParserSyntaxError, UnicodeEncodeError, RecursionError) as error:
        cause = f"{type(error).__name__}: {short_repr(str(error))}"
        raise UsageError(f"source must be a valid Python module, got {cause}") from None
    wrapper = MetadataWrapper(module)
    finder = Finder(wrapper.module)
    for _ in range(_PASSES):
        finder.by_hand.clear()
        wrapper.visit(finder)
    if not finder.has_twilio:
        left = sorted(finder.by_hand, key=lambda one: (one.line, one.what))
        return Rewritten(code=source, calls=0, by_hand=tuple(left))
    changer = _Changer(finder)
    changed = wrapper.module.visit(changer)
    by_hand = sorted({*finder.by_hand, *changer.by_hand}, key=lambda one: (one.line, one.what))
    return Rewritten(code=_with_imports(changed, changer).code, calls=changer.calls, by_hand=tuple(by_hand))


class _Changer(cst.CSTTransformer):
    """A transformer that rewrites the places that a `Finder` found."""

    def __init__(self, finder: Finder) -> None:
        super().__init__()
        self.finder = finder
        self.calls = 0
        self.by_hand: set[ByHand] = set()
        self.needed: dict[str, set[str]] = {}
        self.local_names: dict[tuple[str, str], str] = {}
        self.removed = 0
        self.movable = _single_statements(finder.module)

    def need(self, line: str) -> None:
        _, module_name, _, names = line.split(maxsplit=3)
        self.needed.setdefault(module_name, set()).update(one.strip() for one in names.split(","))

    def leave_by_hand(self, node: cst.CSTNode, why: str) -> None:
        line = self.finder.lines[node]
        self.by_hand.add(ByHand(line, " ".join(self.finder.code(node).split())[:80], why))

    def leave_Call(self, original_node: cst.Call, updated_node: cst.Call) -> cst.BaseExpression:  # noqa: N802
        finder = self.finder
        if finder.client_class and finder.code(original_node.func) == finder.client_class:
            return self._client(original_node, updated_node)
        if not finder.is_api_call(original_node):
            return updated_node
        text = finder.code(updated_node)
        if matchers.findall(original_node, matchers.Comment()):
            self.leave_by_hand(original_node, "there are comments between its arguments")
            return updated_node
        try:
            result = translate(text)
        except UsageError as error:
            self.leave_by_hand(original_node, str(error))
            return updated_node
        by_hand = result.by_hand
        if not by_hand and result.operation.name.startswith("Delete") and original_node in finder.results:
            by_hand = f"{result.operation.name} returns nothing, whereas twilio-python returns whether it was deleted"
        if by_hand:
            self.leave_by_hand(original_node, by_hand)
            return updated_node
        self.calls += 1
        if cast("cst.Attribute", original_node.func).attr.value.startswith("page"):
            self.leave_by_hand(
                original_node, "rewritten: its items are page.items, and client(page.next) returns the next page"
            )
        local_name = self._operation_name(result)
        result = evolve(result, head=result.head.replace(f"({result.operation.name}(", f"({local_name}("))
        return cst.parse_expression(result.spread("") if "\n" in text else result.code)

    def _operation_name(self, result: Translation) -> str:
        """Return an operation's name in the file, and import it, under another name if its own is taken."""
        name = result.operation.name
        module_name = result.imports.split()[1]
        verb = re.match("[A-Z][a-z]+", name)
        start = verb[0] if verb is not None else ""
        product, _, version = result.operation.package.title().replace("_", "").partition(".")
        rest = name.removeprefix(start)
        return self.import_name(module_name, name, f"{start}{product}{rest}", f"{start}{product}{version}{rest}")

    def import_name(self, module_name: str, name: str, *others: str) -> str:
        """Return a name as used in the file, and import it, under another name if its own is taken."""
        known = self.local_names.get((module_name, name))
        if known is not None:
            return known
        used = {*self.local_names.values(), *self.finder.names} - {
            one for one, of in self.finder.imported.items() if of == module_name and one == name
        }
        candidates = [name, *others, *[f"Twilio{name}{'_' * count}" for count in range(len(used) + 1)]]
        local_name = next(one for one in candidates if one not in used)
        self.local_names[module_name, name] = local_name
        self.need(f"from {module_name} import {name}{'' if local_name == name else f' as {local_name}'}")
        return local_name

    def _client(self, original: cst.Call, updated: cst.Call) -> cst.BaseExpression:
        arguments = [
            (None if one.keyword is None else one.keyword.value, self.finder.code(one.value)) for one in updated.args
        ]
        positions = ("username", "password", "account_sid", "region")
        by_name = {
            name or positions[at]: value for at, (name, value) in enumerate(arguments) if name or at < len(positions)
        }
        unsupported = by_name.keys() - {"username", "password", "account_sid", "region", "edge"}
        if unsupported or any(one.star for one in updated.args):
            self.leave_by_hand(
                original,
                f"{', '.join(sorted(unsupported)) or 'unpacked arguments'}: see docs/clients.md for Client's arguments",
            )
            return updated
        if matchers.findall(original, matchers.Comment()):
            self.leave_by_hand(original, "there are comments between its arguments")
            return updated
        name = self.finder.client_class
        account, user, password = by_name.get("account_sid"), by_name.get("username"), by_name.get("password")
        rest = "".join([f", {key}={by_name[key]}" for key in ("edge", "region") if key in by_name])
        if user is None and password is None:
            extra = rest if account is None else f", account_sid={account}{rest}"
            return cst.parse_expression(f"{name}.from_environ({extra.removeprefix(', ')})")
        if user is None or password is None:
            self.leave_by_hand(original, "credentials are passed as one record: AuthToken(account_sid=…, token=…)")
            return updated
        is_key = user.strip("\"'").startswith("SK") or "key" in user.lower()
        if is_key and account is not None:
            kind, credentials = "ApiKey", f"(account_sid={account}, key_sid={user}, secret={password})"
        elif is_key:
            self.leave_by_hand(
                original, "an API key requires its account: write ApiKey(account_sid=…, key_sid=…, secret=…)"
            )
            return updated
        else:
            kind, credentials = "AuthToken", f"(account_sid={user}, token={password})"
            rest = f", account_sid={account}{rest}" if account is not None else rest
        return cst.parse_expression(f"{name}({self.import_name('twilio_fp', kind)}{credentials}{rest})")

    def leave_Attribute(self, original_node: cst.Attribute, updated_node: cst.Attribute) -> cst.BaseExpression:  # noqa: N802
        if original_node in self.finder.messages:
            return updated_node.with_changes(attr=cst.Name("message"))
        return updated_node

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.BaseExpression:  # noqa: N802
        ours = self.finder.errors.get(original_node.value)
        if ours is None:
            return updated_node
        return updated_node.with_changes(value=self.import_name("twilio_fp", ours))

    def visit_ImportFrom(self, node: cst.ImportFrom) -> bool:  # noqa: N802
        return False

    def leave_ImportFrom(self, original_node: cst.ImportFrom, updated_node: cst.ImportFrom) -> Any:  # noqa: N802
        module_name = "" if original_node.module is None else self.finder.code(original_node.module)
        if module_name.partition(".")[0] != "twilio" or isinstance(original_node.names, cst.ImportStar):
            return updated_node
        remaining = [alias for alias in original_node.names if not self._is_moved(module_name, alias)]
        for alias in original_node.names:
            if module_name == "twilio.rest" and self.finder.code(alias.name) == "Client":
                local_name = bound_name(alias)
                line = f"from twilio_fp import Client{'' if local_name == 'Client' else f' as {local_name}'}"
                if original_node not in self.movable:
                    here = cast("cst.SimpleStatementLine", cst.parse_statement(line)).body
                    return cst.FlattenSentinel([*([_only(updated_node, remaining)] if remaining else []), *here])
                self.need(line)
        if not remaining and original_node not in self.movable:
            return cst.Pass()
        if not remaining:
            self.removed += 1
            return _PLACEHOLDER if self.removed == 1 else cst.RemoveFromParent()
        return _only(updated_node, remaining)

    def _is_moved(self, module_name: str, alias: cst.ImportAlias) -> bool:
        name = self.finder.code(alias.name)
        return name in ERRORS or (module_name == "twilio.rest" and name == "Client")


def _only(node: cst.ImportFrom, remaining: list[cst.ImportAlias]) -> cst.ImportFrom:
    """Return an import reduced to the given names."""
    return node.with_changes(names=[*remaining[:-1], remaining[-1].with_changes(comma=cst.MaybeSentinel.DEFAULT)])


def _single_statements(module: cst.Module) -> set[cst.CSTNode]:
    """Return the top-level statements that are alone on their line."""
    lines = [line for line in module.body if isinstance(line, cst.SimpleStatementLine)]
    return {line.body[0] for line in lines if len(line.body) == 1}


def _with_imports(module: cst.Module, changer: _Changer) -> cst.Module:
    """Return the module with the imports that it needs, in place of the first import of twilio-python."""
    lines = [_import(module_name, sorted(names)) for module_name, names in sorted(changer.needed.items())]
    body: list[Any] = []
    for statement in module.body:
        if module.code_for_node(statement).strip() != _PLACEHOLDER_CODE:
            body.append(statement)
            continue
        imports: list[Any] = [cst.parse_statement(line) for line in lines]
        if imports:
            imports[0] = imports[0].with_changes(leading_lines=cast("Any", statement).leading_lines)
        body += imports
        lines = []
    first = next((at for at, one in enumerate(body) if not _is_head(one)), len(body))
    at = next(
        (at for at, one in enumerate(body) if isinstance(one, cst.SimpleStatementLine) and _is_import(one)), first
    )
    return module.with_changes(body=[*body[:at], *[cst.parse_statement(line) for line in lines], *body[at:]])


def _import(module_name: str, names: list[str]) -> str:
    line = f"from {module_name} import {', '.join(names)}"
    spread = "".join([f"    {name},\n" for name in names])
    return line if len(line) <= _LINE else f"from {module_name} import (\n{spread})"


def _is_head(statement: Any) -> bool:
    """Return whether a statement is the module's docstring or a ``__future__`` import."""
    line = statement.body[0] if isinstance(statement, cst.SimpleStatementLine) else None
    is_text = isinstance(line, cst.Expr) and isinstance(line.value, (cst.SimpleString, cst.ConcatenatedString))
    is_future = isinstance(line, cst.ImportFrom) and isinstance(line.module, cst.Name)
    return is_text or (is_future and cast("Any", line).module.value == "__future__")


def _is_import(statement: cst.SimpleStatementLine) -> bool:
    first = statement.body[0]
    return isinstance(first, (cst.Import, cst.ImportFrom)) and not _is_head(statement)


def main(arguments: Sequence[str] | None = None) -> int:
    """Rewrite or print files, and list the places left; return the exit status: 1 if there are any.

    Args:
        arguments: command-line arguments; None for those of the process.
    """
    parser = argparse.ArgumentParser(
        prog="python -m twilio_fp.coming_from.codemod",
        description="Rewrite simple uses of twilio-python; list the rest.",
    )
    parser.add_argument("file", nargs="+", type=Path)
    parser.add_argument("--write", action="store_true", help="rewrite the files in place instead of printing them")
    options = parser.parse_args(arguments)
    left = 0
    for path in options.file:
        try:
            with path.open(encoding="utf-8", newline="") as file:  # keep line endings
                result = rewrite(file.read())
        except (OSError, UnicodeError, UsageError) as error:
            print(f"{path}: {error}", file=sys.stderr)  # noqa: T201
            left += 1
            continue
        if options.write:
            path.write_text(result.code, encoding="utf-8", newline="")
        else:
            print(result.code, end="")  # noqa: T201
        print(f"{path}: {result.calls} calls rewritten", file=sys.stderr)  # noqa: T201
        for one in result.by_hand:
            print(f"{path}:{one.line}: {one.what}: {one.why}", file=sys.stderr)  # noqa: T201
        left += len(result.by_hand)
    return int(left > 0)


if __name__ == "__main__":
    sys.exit(main())
