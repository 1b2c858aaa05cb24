"""Translation of calls on twilio-python's client to calls on this library's."""

from __future__ import annotations

from importlib import import_module

import attrs

from twilio_fp.coming_from.naming import verb_of
from twilio_fp.coming_from.reading import ParsedCall, read
from twilio_fp.operation.spec import Param
from twilio_fp.record import Record, record
from twilio_fp.rest import catalogue

__all__ = ["Translation", "operation_for", "translate"]

_RENAMED = {"resource_version": "version", "page_number": "page"}
_LIST_METHODS = {"list": "collect", "stream": "stream"}


@record(kw_only=True)
class Translation(Record):
    """A translated call.

    Args:
        operation: the operation performed.
        head: the code before the operation's arguments.
        arguments: the operation's arguments, as code.
        tail: the code after the arguments.
        imports: the import line that it needs.
        by_hand: why the code is only a start; empty if it is equivalent to the original call.
    """

    operation: catalogue.OperationEntry
    head: str
    arguments: tuple[str, ...]
    tail: str
    imports: str
    by_hand: str = ""

    @property
    def code(self) -> str:
        """The call, on one line."""
        return f"{self.head}{', '.join(self.arguments)}{self.tail}"

    def spread(self, indent: str) -> str:
        """Return the call with one argument a line, for a line with the given indent."""
        inner = "".join([f"{indent}    {one},\n" for one in self.arguments])
        return f"{self.head}\n{inner}{indent}{self.tail}"


def operation_for(call: str) -> catalogue.OperationEntry:
    """Return the operation that a call on twilio-python's client performs.

    >>> entry = operation_for("client.verify.v2.services('VA1').verifications.create(to='+1', channel='sms')")
    >>> entry.package, entry.name
    ('verify.v2', 'CreateVerification')

    Args:
        call: the call's source text. The name of the client and the arguments do not matter; ``await`` and the names of
            asynchronous methods are understood.

    Raises:
        UsageError: that client has no such call; the error names the nearest operations.
    """
    return catalogue.operation(read(call).operation)


def translate(call: str) -> Translation:
    """Translate a call on twilio-python's client.

    >>> print(translate("await client.messages.list_async(limit=20, to='+1')").code)
    await client.collect(ListMessage(to='+1'), limit=20)
    >>> print(translate("client.api.accounts(sub).calls('CA1').update(status='completed')").code)
    client(UpdateCall('CA1', account_sid=sub, status='completed'))

    Raises:
        UsageError: that client has no such call; the error names the nearest operations.
    """
    parsed = read(call)
    entry = catalogue.operation(parsed.operation)
    is_list = verb_of(parsed.method) == "list"
    limit = dict(parsed.keywords).get("limit", "None") if is_list else "None"
    known = {param.fact.attribute: param for param in entry.params}
    keywords = [
        (_RENAMED.get(name, name), value) for name, value in parsed.keywords if not (is_list and name == "limit")
    ]
    if parsed.method.startswith(("list", "stream")):
        keywords = [(name, value) for name, value in keywords if name != "page_size" or "page_size" in known]
    by_hand = _by_hand(parsed, entry, {name for name, _ in keywords}, known)
    positional = list(parsed.in_path)
    if entry.name.endswith("LookupPhoneNumberOverrides"):  # twilio-python takes the field before the number
        positional.reverse()
    if parsed.account and "account_sid" in attrs.fields_dict(entry.load()):
        keywords.insert(0, ("account_sid", positional.pop(0)))
    arguments = [*positional, *[f"{name}={value}" if name else f"**{value}" for name, value in keywords]]
    client = parsed.client or "client"
    limit_argument = "" if limit == "None" else f", limit={limit}"
    list_method = _LIST_METHODS.get(parsed.method.partition("_")[0])
    keyword = "await " if parsed.is_awaited else ""
    return Translation(
        operation=entry,
        head=f"{parsed.before}{keyword}{client}{'' if list_method is None else f'.{list_method}'}({entry.name}(",
        arguments=tuple(arguments),
        tail=")" * 2 if list_method is None else f"){limit_argument})",
        imports=_imports(entry),
        by_hand=by_hand,
    )


def _imports(entry: catalogue.OperationEntry) -> str:
    is_exported = entry.package == "api.v2010" and entry.name in dir(import_module("twilio_fp"))
    return f"from {'twilio_fp' if is_exported else f'twilio_fp.rest.{entry.package}'} import {entry.name}"


def _by_hand(parsed: ParsedCall, entry: catalogue.OperationEntry, names: set[str], known: dict[str, Param]) -> str:
    """Return what remains to be done by hand; empty if the code is equivalent to the call."""
    method = parsed.method
    is_v2010 = entry.package == "api.v2010"
    in_path = [one.fact.attribute for one in entry.params if one.location == "path"]
    required = [name for name in in_path if not (is_v2010 and name == "account_sid")]
    count = len(parsed.in_path) - ("account_sid" in in_path and parsed.account)
    if method.startswith("get_page"):
        return "pages are data here: client(page.next) returns the next one"
    if "_with_http_info" in method:
        return f"write client(with_response({entry.name}(…))), which returns the value and the response"
    if method == "stream_async":
        return "use client.stream(…) directly in async for, without await"
    if any(one.startswith("*") for one in parsed.in_path):
        return f"{entry.name} takes each part of its path separately, not unpacked"
    if verb_of(method) == "list" and not method.startswith("page") and "" in names:
        return "limit is an argument of the client, not of the operation: check whether it is unpacked here"
    if parsed.positional:
        return f"pass positional arguments by name: {', '.join(parsed.positional)}"
    if count != len(required):
        return f"{entry.name} takes {len(required)} in its path, not {count}: write {entry.name}({', '.join(required)})"
    unknown = sorted(names - known.keys() - {"", "account_sid"})
    if unknown:
        return f"{entry.name} has no {', '.join(unknown)}: pass its fields, including those of a body, as keywords"
    return ""
