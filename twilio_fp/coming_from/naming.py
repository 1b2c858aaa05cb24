"""How twilio-python names the way to an operation: the attributes of its client, one after another.

A way is written as the attributes joined by dots, with ``()`` behind what is called with a path parameter:
``verify.v2.services().verifications``. Most follow from the operation's path; ``twilio_python.json`` has those that do
not, read from that library's own tree.
"""

from __future__ import annotations

import json
import pkgutil
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from twilio_fp.checks import instance
from twilio_fp.errors import UsageError
from twilio_fp.rest import catalogue
from twilio_fp.schema import attribute_name

__all__ = ["VERBS", "by_rule", "normal", "verb_of", "ways"]

VERBS: Final[Mapping[str, str]] = {
    "create": "create",
    "delete": "delete",
    "fetch": "fetch",
    "get_page": "list",
    "list": "list",
    "page": "list",
    "patch": "patch",
    "stream": "list",
    "update": "update",
}
"""The methods of that library, with the first word of the operations that they ask for."""

_PRODUCTS: Final = {"flex": "flex_api", "frontline": "frontline_api"}
_ACCOUNT: Final = "api.v2010.accounts()"
_SUFFIXES: Final = re.compile(r"(_with_http_info)?(_async)?$")
_VERSION: Final = re.compile(r"v\d+")


def verb_of(method: str) -> str:
    """Return the first word of the operations that a method asks for; empty where it asks for none.

    >>> verb_of("stream_async"), verb_of("create_with_http_info"), verb_of("get")
    ('list', 'create', '')

    Raises:
        UsageError: the method is no text.
    """
    return VERBS.get(_SUFFIXES.sub("", instance("method", method, str, "text")), "")


@cache
def by_rule() -> Mapping[tuple[str, str], str]:
    """Return the operation of each way and verb, as its path alone says it."""
    found: dict[tuple[str, str], str] = {}
    for entry in catalogue.operations():
        found[_way(entry), _verb(entry.name)] = f"{entry.package}.{entry.name}"
    return found


def _verb(name: str) -> str:
    return attribute_name(name).partition("_")[0]


def _way(entry: catalogue.OperationEntry) -> str:
    product, _, version = entry.package.partition(".")
    names = [_PRODUCTS.get(product, product), *([version] if version else [])]
    parts = entry.path.removesuffix(".json").strip("/").split("/")[1:]
    for part in parts:
        if part.startswith("{"):
            names[-1] += "" if names[-1].endswith("()") else "()"
        else:
            names.append(attribute_name(part.removesuffix(".json")))
    return ".".join(names)


@cache
def _table() -> dict[str, Any]:
    content = pkgutil.get_data("twilio_fp.coming_from", "twilio_python.json")
    if content is None:
        raise UsageError("the installed package lacks twilio_python.json: install it again")
    table: dict[str, Any] = json.loads(content)
    return table


@cache
def ways() -> Mapping[tuple[str, str], str]:
    """Return the operation of each way and verb: by the rule, and by what is otherwise."""
    found = dict(by_rule())
    for way, names in _table()["ways"].items():
        for name in names.split():
            found[way, _verb(name.rpartition(".")[2])] = name
    return found


def normal(way: str) -> str:
    """Return a way in full: with its product and version, and with the account that a client stands for.

    >>> normal("messages()"), normal("verify.services().verifications")
    ('api.v2010.accounts().messages()', 'verify.v2.services().verifications')

    Raises:
        UsageError: the way is no text.
    """
    first, _, rest = instance("way", way, str, "text").partition(".")
    versions: Mapping[str, str] = _table()["versions"]
    if first not in versions:
        return normal(f"api.v2010.account.{way}") if way and first != "api" else way
    second = rest.partition(".")[0].removesuffix("()")
    if rest and not _VERSION.fullmatch(second):
        version = versions.get(f"{first}.{second}", versions[first])
        way = ".".join([first, *([version] if version else []), rest])
    if way == "api.v2010.account":
        return _ACCOUNT
    return re.sub(r"^api\.v2010\.account\.", f"{_ACCOUNT}.", way)
