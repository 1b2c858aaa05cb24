"""Attribute paths that lead to an operation on twilio-python's client.

A path consists of the attributes joined by dots, with ``()`` after those called with a path parameter:
``verify.v2.services().verifications``. Most follow from the operation's URL; ``twilio_python.json`` has the
exceptions, extracted from that library's own tree.
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

__all__ = ["VERBS", "attribute_paths", "by_rule", "full_path", "verb_of"]

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
"""The methods of twilio-python, with the verb of the operations that they perform."""

_PRODUCTS: Final = {"flex": "flex_api", "frontline": "frontline_api"}
_ACCOUNT: Final = "api.v2010.accounts()"
_SUFFIXES: Final = re.compile(r"(_with_http_info)?(_async)?$")
_VERSION: Final = re.compile(r"v\d+")


def verb_of(method: str) -> str:
    """Return the verb of the operations that a method performs; empty if it performs none.

    >>> verb_of("stream_async"), verb_of("create_with_http_info"), verb_of("get")
    ('list', 'create', '')

    Raises:
        UsageError: ``method`` is not text.
    """
    return VERBS.get(_SUFFIXES.sub("", instance("method", method, str, "text")), "")


@cache
def by_rule() -> Mapping[tuple[str, str], str]:
    """Return the operation of each attribute path and verb, as derived from its URL."""
    found: dict[tuple[str, str], str] = {}
    for entry in catalogue.operations():
        found[_call_path(entry), _verb(entry.name)] = f"{entry.package}.{entry.name}"
    return found


def _verb(name: str) -> str:
    return attribute_name(name).partition("_")[0]


def _call_path(entry: catalogue.OperationEntry) -> str:
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
        raise UsageError("twilio_python.json is missing from the installed package: reinstall twilio-fp")
    table: dict[str, Any] = json.loads(content)
    return table


@cache
def attribute_paths() -> Mapping[tuple[str, str], str]:
    """Return the operation of each attribute path and verb: by the rule, and from the table of exceptions."""
    found = dict(by_rule())
    for path, names in _table()["paths"].items():
        for name in names.split():
            found[path, _verb(name.rpartition(".")[2])] = name
    return found


def full_path(path: str) -> str:
    """Return the full path, with product and version, and the account that the client implies.

    >>> full_path("messages()"), full_path("verify.services().verifications")
    ('api.v2010.accounts().messages()', 'verify.v2.services().verifications')

    Raises:
        UsageError: ``path`` is not text.
    """
    first, _, rest = instance("path", path, str, "text").partition(".")
    versions: Mapping[str, str] = _table()["versions"]
    if first not in versions:
        return full_path(f"api.v2010.account.{path}") if path and first != "api" else path
    second = rest.partition(".")[0].removesuffix("()")
    if rest and not _VERSION.fullmatch(second):
        version = versions.get(f"{first}.{second}", versions[first])
        path = ".".join([first, *([version] if version else []), rest])
    if path == "api.v2010.account":
        return _ACCOUNT
    return re.sub(r"^api\.v2010\.account\.", f"{_ACCOUNT}.", path)
