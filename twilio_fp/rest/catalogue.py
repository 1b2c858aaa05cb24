"""An index of Twilio's API: products, versions, operations and records, without importing their modules.

Only the facts of an entry are read from its class, which imports its module.

>>> from twilio_fp.rest import catalogue
>>> entry = catalogue.operation("api.v2010.CreateMessage")
>>> entry.method, entry.path, entry.maturity
('POST', '/2010-04-01/Accounts/{AccountSid}/Messages.json', 'stable')
>>> [param.fact.wire for param in entry.params if param.fact.required]
['To']
"""

from __future__ import annotations

import json
import pkgutil
import re
from functools import cache
from importlib import import_module
from typing import Any, Literal, TypeAlias, cast

from twilio_fp.errors import UsageError
from twilio_fp.model import facts_of
from twilio_fp.operation.spec import OperationSpec, Param
from twilio_fp.printable import short_repr, typed
from twilio_fp.record import Record
from twilio_fp.record import record as frozen_record
from twilio_fp.schema import FieldFact, attribute_name

__all__ = [
    "Maturity",
    "OperationEntry",
    "RecordEntry",
    "find",
    "operation",
    "operations",
    "packages",
    "products",
    "record",
    "records",
    "release",
    "versions",
]

Maturity: TypeAlias = Literal["stable", "preview", "legacy"]
"""An operation's status at Twilio: ``preview`` may change, ``legacy`` is superseded or deprecated."""


@frozen_record(kw_only=True)
class OperationEntry(Record):
    """One operation: where it is defined, and its endpoint.

    Args:
        name: its ``operationId`` and class, such as ``CreateMessage``.
        package: product and version, such as ``api.v2010``, within ``twilio_fp.rest``.
        module: the module of the package that defines it.
        method: the HTTP method.
        path: the path, its parameters in braces.
        maturity: its status at Twilio.
    """

    name: str
    package: str
    module: str
    method: str
    path: str
    maturity: Maturity

    @property
    def product(self) -> str:
        """The product, such as ``api``."""
        return self.package.partition(".")[0]

    @property
    def version(self) -> str:
        """The version, such as ``v2010``; empty if the product has none."""
        return self.package.partition(".")[2]

    @property
    def spec(self) -> OperationSpec:
        """The facts of its class."""
        spec: OperationSpec = self.load().__spec__
        return spec

    @property
    def host(self) -> str:
        """Twilio's host, without edge and region."""
        return self.spec.url.split("/", 3)[2]

    @property
    def params(self) -> tuple[Param, ...]:
        """Every parameter, with its location."""
        return self.spec.params

    def load(self) -> Any:
        """Return the operation's class, importing its module."""
        return getattr(import_module(f"twilio_fp.rest.{self.package}.{self.module}"), self.name)


@frozen_record(kw_only=True)
class RecordEntry(Record):
    """One record, and where it is defined."""

    name: str
    package: str
    module: str

    @property
    def fields(self) -> tuple[FieldFact, ...]:
        """The facts about the fields of its class."""
        return facts_of(self.load())

    def load(self) -> Any:
        """Return the record's class, importing its module."""
        return getattr(import_module(f"twilio_fp.rest.{self.package}.{self.module}"), self.name)


@cache
def _data() -> dict[str, Any]:
    content = pkgutil.get_data("twilio_fp.rest", "catalogue.json")
    if content is None:
        raise UsageError("catalogue.json is missing from the installed package: reinstall twilio-fp")
    data: dict[str, Any] = json.loads(content)
    return data


def release() -> str:
    """Return the release, with its date, of Twilio's API documents from which this package was generated.

    >>> release()
    '2.6.7 (2026-04-14)'
    """
    return str(_data()["release"])


@cache
def packages() -> tuple[str, ...]:
    """Return every product with each version, such as ``api.v2010``, in order; a product may have no version."""
    return tuple(_data()["packages"])


def products() -> tuple[str, ...]:
    """Return every product, in order."""
    return tuple(dict.fromkeys([name.partition(".")[0] for name in packages()]))


def versions(product: str) -> tuple[str, ...]:
    """Return the versions of a product, in order.

    >>> versions("verify")
    ('v2',)

    Raises:
        UsageError: there is no such product.
    """
    found = tuple([name.partition(".")[2] for name in packages() if name.partition(".")[0] == product])
    if not found:
        raise UsageError(f"product must be one of {', '.join(products())}, got {typed(product)}")
    return found


def operations(package: str | None = None) -> tuple[OperationEntry, ...]:
    """Return the operations of one package or of all, in order.

    Raises:
        UsageError: there is no such package.
    """
    return _everything() if package is None else _operations(_text("package", package))


@cache
def _everything() -> tuple[OperationEntry, ...]:
    return tuple([entry for name in packages() for entry in _operations(name)])


@cache
def _operations(package: str) -> tuple[OperationEntry, ...]:
    found = _package(package)["operations"]
    return tuple([_entry(package, module, name, found) for module in found for name in found[module]])


def _text(what: str, given: str) -> str:
    if not isinstance(given, str):
        raise UsageError(f"{what} must be text, got {typed(given)}")
    return given


def _package(name: str) -> dict[str, Any]:
    found: dict[str, Any] | None = _data()["packages"].get(name)
    if found is None:
        raise UsageError(f"package must be one of {', '.join(packages())}, got {typed(name)}")
    return found


def _entry(package: str, module: str, name: str, found: dict[str, Any]) -> OperationEntry:
    method, path, maturity = f"{found[module][name]} stable".split()[:3]
    return OperationEntry(
        name=name, package=package, module=module, method=method, path=path, maturity=cast("Maturity", maturity)
    )


def operation(name: str) -> OperationEntry:
    """Return the operation with this name, such as ``api.v2010.CreateMessage``.

    Raises:
        UsageError: there is none, or the name is not text.
    """
    package, _, last = _text("name", name).rpartition(".")
    found = _package(package)["operations"]
    return _entry(package, _home(package, "operation", last), last, found)


def _home(package: str, kind: str, name: str) -> str:
    """Return the module that defines an operation or a record."""
    modules: dict[str, Any] = _package(package)[f"{kind}s"]
    home = next((module for module, members in modules.items() if name in members), None)
    if home is None:
        raise UsageError(f"{package} has no {kind} {short_repr(name)}")
    return home


def records(package: str) -> tuple[RecordEntry, ...]:
    """Return the records of a package, which its operations take and return.

    Raises:
        UsageError: there is no such package.
    """
    return _records(_text("package", package))


@cache
def _records(package: str) -> tuple[RecordEntry, ...]:
    found = _package(package)["records"]
    return tuple([RecordEntry(name=name, package=package, module=module) for module in found for name in found[module]])


def record(name: str) -> RecordEntry:
    """Return the record with this name, such as ``api.v2010.Message``.

    Raises:
        UsageError: there is none, or the name is not text.
    """
    package, _, last = _text("name", name).rpartition(".")
    return RecordEntry(name=last, package=package, module=_home(package, "record", last))


def find(text: str) -> tuple[OperationEntry, ...]:
    """Return the operations whose name, package or path has all these words, in any case; the best match first.

    Words are separated by anything but letters and digits, a plural matches the singular, and arguments in parentheses
    are ignored, so that a twilio-python call finds its operation. Everyday words match Twilio's: *send* means create,
    *sms* a message, *buy* the creation of an incoming phone number.

    >>> [f"{entry.package}.{entry.name}" for entry in find("create message")][0]
    'api.v2010.CreateMessage'
    >>> [find(text)[0].name for text in ("client.messages.create", "send sms", "buy number", "redact")]
    ['CreateMessage', 'CreateMessage', 'CreateIncomingPhoneNumber', 'UpdateMessage']

    Raises:
        UsageError: the argument is not text.
    """
    all_words: list[str] = _WORD.findall(_ARGUMENTS.sub(" ", _text("text", text).lower()))
    words = [word for word in all_words if word not in _STOP_WORDS] or all_words
    meanings = [tuple([one.split() for one in (word, *_MEANINGS.get(word, ()))]) for word in words]
    hits = [entry for entry in operations() if words and _misses(_searched(entry), meanings) < _MISS]
    return tuple(sorted(hits, key=lambda entry: _rank(entry, meanings)))


_ARGUMENTS = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"[a-z0-9]+")
_STOP_WORDS = frozenset({
    "a", "an", "api", "async", "await", "client", "for", "from", "in", "into", "my", "of", "on", "some", "the", "to", "up",
    "with",
})  # fmt: skip
_MEANINGS = {
    word: tuple(meanings.split(", "))
    for meanings, words in {
        "a2p": "10dlc",
        "verification": "2fa code codes email mfa otp otps passcode passcodes",
        "update": "accept answer approve cancel change close complete decline deny disable edit enable end forward modify pause put redirect reject rename reopen reschedule resume set stop suspend transfer",
        "create": "add begin make new place register request schedule send start upload",
        "application": "app apps",
        "update participant": "hold mute unhold unmute",
        "update participant, create participant": "barge coach whisper",
        "create incoming": "buy order purchase rent",
        "lookups fetch": "carrier",
        "create check, create challenge, fetch": "check",
        "delete": "clear drop erase remove revoke",
        "pricing": "cost price prices",
        "balance": "credit",
        "monitor alert": "debugger",
        "create call": "dial",
        "fetch": "download retrieve status",
        "list": "each history log logs page stream",
        "delete participant": "eject kick leave",
        "alert": "error errors",
        "create execution": "execute run trigger",
        "list, fetch": "find read",
        "fetch, list": "get show view",
        "update call": "hang hangup",
        "create participant": "join",
        "message": "mms text texts whatsapp",
        "participant": "caller callers person people",
        "call": "phone",
        "notify, challenge, factor": "push",
        "challenge, factor": "authenticator totp",
        "create recording": "record",
        "update message": "redact",
        "delete incoming": "release",
        "create secondary, update promotion, create": "regenerate renew rotate",
        "list available": "search",
        "message, messaging": "sms",
        "sink": "streams",
        "": "completed delivered existing failed pending queued received scheduled sent sub",
        "account": "subaccount subaccounts",
        "content": "template templates",
        "create transcription": "transcribe",
        "create validation, lookups fetch": "validate",
        "outgoing": "verified",
        "create verification": "verify",
        "recording": "voicemail voicemails",
    }.items()
    for word in words.split()
}


_MISS = 99


def _searched(entry: OperationEntry) -> str:
    return f"{entry.package}.{entry.name} {attribute_name(entry.name)} {entry.path}".lower()


def _misses(searched: str | list[str], meanings: list[tuple[list[str], ...]]) -> int:
    """Return a penalty: `_MISS` for each word without a match, and less for a match of a later meaning."""
    total = 0
    for meaning in meanings:
        there = (all(word in searched or _singular(word) in searched for word in words) for words in meaning)
        total += next((max(rank - 1, 0) for rank, is_there in enumerate(there) if is_there), _MISS)
    return total


def _singular(word: str) -> str:
    return f"{word[:-3]}y" if word.endswith("ies") else word.removesuffix("s")


def _rank(entry: OperationEntry, meanings: list[tuple[list[str], ...]]) -> tuple[int, int, str, str]:
    named = attribute_name(entry.name).split("_")
    order = ("stable", "preview", "legacy").index(entry.maturity)
    return _misses(named, meanings), order * 10 + len(named), entry.package, entry.name
