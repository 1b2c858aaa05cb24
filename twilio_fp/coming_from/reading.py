"""Parsing calls on twilio-python's client from source text."""

from __future__ import annotations

import ast
from difflib import get_close_matches
from typing import Any

from twilio_fp.checks import instance
from twilio_fp.coming_from.naming import attribute_paths, full_path, verb_of
from twilio_fp.errors import UsageError
from twilio_fp.printable import short_repr, typed
from twilio_fp.record import Record, record
from twilio_fp.rest import catalogue

__all__ = ["ParsedCall", "is_known_call", "read"]

_Link = tuple[str, tuple[str, ...] | None]


@record(kw_only=True)
class ParsedCall(Record):
    """The parts of a call; arguments are kept as source text.

    Args:
        before: the text before the call, such as ``message = ``.
        is_awaited: whether the call is awaited.
        client: the client's expression, such as ``self.client``; empty if the call begins with its attributes.
        method: the last name, such as ``create``.
        operation: the full name of the operation performed.
        in_path: the arguments of the attributes in the path.
        account: whether the first of these is the account.
        positional: the method's positional arguments.
        keywords: the method's keyword arguments; for ``**more``, the name is empty.
    """

    before: str
    is_awaited: bool
    client: str
    method: str
    operation: str
    in_path: tuple[str, ...]
    account: bool
    positional: tuple[str, ...]
    keywords: tuple[tuple[str, str], ...]


def read(text: str) -> ParsedCall:
    """Return the parts of a call.

    >>> read("client.messages('SM1').update(body='')").operation
    'api.v2010.UpdateMessage'

    Raises:
        UsageError: the text is not a call of twilio-python; the error names the nearest operations.
    """
    if not isinstance(text, str):
        raise UsageError(f"call must be text, such as \"client.messages.create(to='…')\", got {typed(text)}")
    source = text.strip()
    before, node = _parse(source)
    links, call, client = _chain(source, node)
    method = links[-1][0] if links else ""
    found = _operation_of(links)
    if found is None:
        raise UsageError(_unknown_message(text, links))
    start, full, operation = found
    path_links = links[start:-1]
    named = [one.arg for one in call.keywords if one.arg] if call else []
    if len(named) > len(set(named)):
        raise UsageError(f"call must not repeat a keyword, got {short_repr(text[:80])}")
    client_parts = [
        name if arguments is None else f"{name}({', '.join(arguments)})" for name, arguments in links[:start]
    ]
    return ParsedCall(
        before=before,
        is_awaited=isinstance(node, ast.Await),
        client=".".join([*([client] if client else []), *client_parts]),
        method=method,
        operation=operation,
        in_path=tuple([one for _, arguments in path_links for one in arguments or ()]),
        account=full.startswith("api.v2010.accounts()")
        and any(name == "accounts" for name, arguments in path_links if arguments),
        positional=tuple([_argument(source, one) for one in call.args]) if call is not None else (),
        keywords=tuple([(one.arg or "", _argument(source, one.value)) for one in call.keywords] if call else ()),
    )


def is_known_call(text: str) -> bool:
    """Return whether a text is a call of twilio-python.

    >>> is_known_call("client.messages.list()"), is_known_call("some.list()")
    (True, False)

    Raises:
        UsageError: it is not text.
    """
    source = instance("text", text, str, "text").strip()
    try:
        _, node = _parse(source)
    except UsageError:
        return False
    return _operation_of(_chain(source, node)[0]) is not None


def _operation_of(links: list[_Link]) -> tuple[int, str, str] | None:
    """Return where the attribute path begins in a chain, the full path, and the operation."""
    verb = verb_of(links[-1][0]) if links else ""
    for start in range(len(links) - 1) if verb else ():
        full = full_path(".".join([name if not arguments else f"{name}()" for name, arguments in links[start:-1]]))
        operation = attribute_paths().get((full, verb))
        if operation is not None:
            return start, full, operation
    return None


def _parse(source: str) -> tuple[str, Any]:
    """Return the text of an assignment before the expression, if any, and the expression."""
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        body = []
    node: Any = body[0] if len(body) == 1 else None
    if not isinstance(node, (ast.Expr, ast.Assign, ast.AnnAssign)) or node.value is None:
        raise UsageError(f"call must be a Python expression, got {short_repr(source[:80])}")
    if isinstance(node, ast.Expr):
        return "", node.value
    named = node.targets if isinstance(node, ast.Assign) else [node.target]
    kind = f": {_segment(source, node.annotation)}" if isinstance(node, ast.AnnAssign) else ""
    return "".join([f"{_segment(source, one)}{kind} = " for one in named]), node.value


def _chain(source: str, node: Any) -> tuple[list[_Link], ast.Call | None, str]:
    """Return names with their arguments, the outermost call, and the text before the first name."""
    node = node.value if isinstance(node, ast.Await) else node
    call = node if isinstance(node, ast.Call) else None
    links: list[_Link] = []
    arguments: tuple[str, ...] | None = None
    while True:
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Call):  # the result of a call is called
                return links, call, _segment(source, node)
            arguments = (
                *[_argument(source, one) for one in node.args],
                *[f"{'' if one.arg else '**'}{_argument(source, one.value)}" for one in node.keywords],
            )
            node = node.func
        elif isinstance(node, ast.Attribute):
            if node.attr == "get" and arguments and links:  # in twilio-python, messages.get(sid) is messages(sid)
                node = node.value
                links.insert(0, (_name(node), arguments))
                node, arguments = getattr(node, "value", None), None
                continue
            links.insert(0, (node.attr, arguments))
            node, arguments = node.value, None
        elif isinstance(node, ast.Name):
            links.insert(0, (node.id, arguments))
            return links, call, ""
        else:
            return links, call, "" if node is None else _operand(source, node)


def _name(node: Any) -> str:
    return str(getattr(node, "attr", getattr(node, "id", "")))


def _segment(source: str, node: Any) -> str:
    return ast.get_source_segment(source, node) or ast.unparse(node)


def _argument(source: str, node: ast.expr) -> str:
    """Return an argument's text, in parentheses if it needs them."""
    text = _segment(source, node)
    return f"({text})" if isinstance(node, (ast.NamedExpr, ast.Yield, ast.YieldFrom)) else text


def _operand(source: str, node: ast.expr) -> str:
    """Return the text of an attribute's object, in parentheses if it needs them."""
    text = _segment(source, node)
    is_atom = isinstance(node, (ast.Name, ast.Attribute, ast.Call, ast.Subscript, ast.JoinedStr))
    return text if is_atom or (isinstance(node, ast.Constant) and isinstance(node.value, str)) else f"({text})"


def _unknown_message(text: str, links: list[_Link]) -> str:
    """Return the error message for an unknown call, with the nearest operations."""
    verb = verb_of(links[-1][0]) if links else ""
    known = {path: name for (path, of), name in attribute_paths().items() if of == verb}
    names = [name if arguments is None else f"{name}()" for name, arguments in links[:-1]]
    guesses = [full_path(".".join(names[start:])) for start in range(len(names))]
    close = [known[path] for guess in guesses for path in get_close_matches(guess, known, 2, 0.8)]
    words = [name for name, _ in links]
    found = next((matches for start in range(len(words)) if (matches := catalogue.find(" ".join(words[start:])))), ())
    nearest = list(dict.fromkeys([*close, *[f"{one.package}.{one.name}" for one in found[:3]]]))[:3]
    hint = f"the closest are {', '.join(nearest)}" if nearest else "search with twilio_fp.rest.catalogue.find(…)"
    return f"call must be a call on twilio-python's client, got {short_repr(text[:80])}: {hint}"
