"""How Twilio behaves beyond what its operations' specs say: errors, echoes, defaults, links and SIDs, as data.

Everything is looked up by the names of `twilio_fp.rest.catalogue`: ``api.v2010.CreateMessage`` for an operation,
``api.v2010.Message`` for a record. Unknown names have empty facts.

**Marks.** `filled` and `defaults` hold JSON as it appears in responses, except for objects with one member that stand
for a value: ``{"sid": "AC"}`` for the SID with that prefix of the row or its parents, or else a new one;
``{"date": True}`` for the current time; ``{"after": 300}`` for the time that many seconds later; ``{"same": "sid"}``
for the value of another property of the row; ``{"hex": 32}``, ``{"letters": 32}`` and ``{"digits": 6}`` for that many
random characters of a kind (letters include digits).

**Templates.** In the URLs of `links`, ``{CA}`` is the SID with that prefix of the row or its parents, ``{SM}`` that of
a message of either kind, and ``{identity}``, in lower case, a property of the row.

>>> error(21610).status, error(21610).level
(400, 'error')
>>> defaults("taskrouter.v1.CreateTask")["Timeout"]
86400

Source: https://www.twilio.com/docs/api/errors
Source: https://www.twilio.com/docs/iam/test-credentials
"""

from __future__ import annotations

import json
import pkgutil
import re
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal, TypeAlias, cast

from twilio_fp.canonical_json import freeze
from twilio_fp.errors import UsageError
from twilio_fp.record import Record, record
from twilio_fp.schema import attribute_name
from twilio_fp.values import FrozenMap

__all__ = [
    "Certainty",
    "Echo",
    "ErrorFact",
    "Links",
    "MagicNumbers",
    "defaults",
    "echo",
    "error",
    "filled",
    "is_type_id",
    "links",
    "magic",
    "prefix",
    "prefix_of_path",
    "prefix_of_property",
]

Certainty: TypeAlias = Literal["documented", "observed", "inferred", "unknown"]
"""How certain the HTTP status of an error is: documented by Twilio, observed in a real response, inferred from the
error's kind, or unknown, since no response of the REST API is known to carry the error."""


@record(kw_only=True)
class ErrorFact(Record):
    """A Twilio error.

    Args:
        code: Twilio's number for it.
        status: the HTTP status of a response that carries it; 400 if none is known to.
        says: what it means, in a few words.
        level: the level of an alert about it, ``error`` or ``warning``.
        sure: how certain the status is.
    """

    code: int
    status: int
    says: str
    level: Literal["error", "warning"]
    sure: Certainty

    @property
    def message(self) -> str:
        """What it means, without the remarks in parentheses or after a semicolon, as a response puts it."""
        return re.split(r"\s*[;(]", self.says)[0]


@record(kw_only=True)
class Echo(Record):
    """How responses show those parameters of an operation that don't appear under their own name in snake case.

    Args:
        nested: parameter → its path in the response, from its property inwards.
        renamed: parameter → its path under another name, usually a single property.
        lifetimes: parameter in seconds → property with the time when they are over, null for 0 seconds; if several
            are given, the last one here counts.
        silent: parameters that no property shows.
    """

    nested: Mapping[str, tuple[str, ...]] = FrozenMap()
    renamed: Mapping[str, tuple[str, ...]] = FrozenMap()
    lifetimes: Mapping[str, str] = FrozenMap()
    silent: frozenset[str] = frozenset()


@record(kw_only=True)
class Links(Record):
    """The URLs in a record, as templates of paths below its host.

    Args:
        own: the record's own, ``uri`` or ``url``; None if it has none.
        links: the ``links`` member, key → URL; None for null.
        subresource_uris: the same for the 2010-04-01 API.
    """

    own: str | None = None
    links: Mapping[str, str | None] = FrozenMap()
    subresource_uris: Mapping[str, str | None] = FrozenMap()


@record(kw_only=True)
class MagicNumbers(Record):
    """What numbers do with test credentials: the code of the error that they cause, or None if they work.

    ``*`` stands for every other number.

    Args:
        messages_from: senders of messages.
        messages_to: recipients of messages.
        calls_from: callers.
        calls_to: callees.
        buy_phone_number: numbers to buy.
        buy_area_code: area codes in which to buy a number.
    """

    messages_from: Mapping[str, int | None]
    messages_to: Mapping[str, int | None]
    calls_from: Mapping[str, int | None]
    calls_to: Mapping[str, int | None]
    buy_phone_number: Mapping[str, int | None]
    buy_area_code: Mapping[str, int | None]


@cache
def _data() -> dict[str, Any]:
    content = pkgutil.get_data("twilio_fp.testing.fake", "facts.json")
    if content is None:
        raise UsageError("facts.json is missing from the installed package: reinstall twilio_fp")
    data: dict[str, Any] = json.loads(content)
    return data


def _section_facts(section: str, name: str) -> Any:
    """Return a section's facts about an operation or a record, by its full name; None if there are none."""
    package, _, last = name.rpartition(".")
    return _data()[section].get(package, {}).get(last)


@cache
def error(code: int) -> ErrorFact:
    """Return the facts about an error; an unknown code has the status 400.

    >>> error(21610)
    ErrorFact(code=21610, status=400, says='Recipient has opted out of this sender', level='error', sure='inferred')
    >>> error(12).status, error(12).sure
    (400, 'unknown')
    """
    status, sure, level, says = _data()["errors"].get(str(code), "0 unknown error ").split(" ", 3)
    return ErrorFact(
        code=code,
        status=int(status) or 400,
        says=says,
        level=cast("Literal['error', 'warning']", level),
        sure=cast("Certainty", sure),
    )


@cache
def echo(operation: str) -> Echo:
    """Return how responses show an operation's parameters.

    >>> dict(echo("verify.v2.CreateService").nested)["Totp.TimeStep"]
    ('totp', 'time_step')
    >>> echo("studio.v2.CreateExecution").renamed["Parameters"]
    ('context', 'flow', 'data')
    """
    found: Mapping[str, Any] = _section_facts("echo", operation) or {}
    by_rule = {
        wire: tuple([attribute_name(word).rstrip("_") for word in wire.split(".")]) for wire in found.get("nested", ())
    }
    paths = {wire: tuple(path) for wire, path in found.get("paths", {}).items()}
    renamed = {
        wire: (target,) if isinstance(target, str) else tuple(target)
        for wire, target in found.get("renamed", {}).items()
    }
    return Echo(
        nested=FrozenMap({**by_rule, **paths}),
        renamed=FrozenMap(renamed),
        lifetimes=FrozenMap(found.get("lifetimes", {})),
        silent=frozenset(found.get("silent", ())),
    )


@cache
def defaults(operation: str) -> Mapping[str, Any]:
    """Return the defaults of an operation's parameters, as JSON with the module's marks.

    >>> defaults("video.v1.CreateRoom")["UniqueName"], defaults("api.v2010.CreateQueue")["MaxSize"]
    (FrozenMap({'same': 'sid'}), 1000)
    """
    return cast("Mapping[str, Any]", freeze(_section_facts("defaults", operation) or {}))


@cache
def filled(operation: str) -> Mapping[str, Any]:
    """Return the properties that Twilio itself fills on creation, as JSON with the module's marks.

    >>> filled("api.v2010.CreateMessage")["status"], filled("conversations.v1.CreateUser")["chat_service_sid"]
    ('queued', FrozenMap({'sid': 'IS'}))
    """
    return cast("Mapping[str, Any]", freeze(_section_facts("filled", operation) or {}))


@cache
def links(name: str) -> Links:
    """Return the URLs in a record.

    >>> links("verify.v2.Entity").own
    '/v2/Services/{VA}/Entities/{identity}'
    >>> links("api.v2010.Conference").subresource_uris["participants"]
    '/2010-04-01/Accounts/{AC}/Conferences/{CF}/Participants.json'
    """
    found: Mapping[str, Any] = _section_facts("links", name) or {}
    return Links(
        own=found.get("self"),
        links=FrozenMap(found.get("links", {})),
        subresource_uris=FrozenMap(found.get("subresource_uris", {})),
    )


def prefix(name: str) -> str:
    """Return the prefix of a record's SIDs; empty if it has none, or if the prefix is unknown.

    A message's is SM or, if it has media, MM; this returns SM. A prefix that ends in ``_`` belongs to the other form of
    SIDs; see `is_type_id`.

    >>> prefix("api.v2010.Call"), prefix("memory.v1.Profile"), prefix("api.v2010.Balance")
    ('CA', 'mem_profile_', '')
    """
    return str(_section_facts("prefixes", name) or "").partition("|")[0]


def is_type_id(prefix: str) -> bool:
    """Return whether a prefix is one of newer products' IDs: product and type in words, then 26 characters.

    The characters are digits and lower-case letters except i, l, o and u; the first is 0 to 7. All other SIDs are two
    capitals and 32 lower-case hexadecimal digits. IDs that begin with ``aia_`` have letters and digits only.

    >>> is_type_id("conv_conversation_"), is_type_id("CA")
    (True, False)
    """
    return prefix.endswith("_")


def prefix_of_property(name: str) -> tuple[str, ...]:
    """Return the possible prefixes of the SID in a property, except a row's own SID, the most frequent first.

    >>> prefix_of_property("service_sid")
    ('IS', 'VA', 'ZS', 'MG', 'KS', 'GA')
    """
    return tuple(_data()["properties"].get(name, "").split())


def prefix_of_path(param: str) -> tuple[str, ...]:
    """Return the possible prefixes of the SID in a path parameter, the most frequent first.

    An operation's spec is more exact; only specs cover ``Sid``.

    >>> prefix_of_path("MessageSid")
    ('SM', 'MM', 'IM')
    """
    return tuple(_data()["path"].get(param, "").split())


@cache
def magic() -> MagicNumbers:
    """Return the magic numbers of test credentials.

    >>> magic().messages_to["+15005550004"], magic().messages_from["+15005550006"]
    (21610, None)

    Source: https://www.twilio.com/docs/iam/test-credentials
    """
    tables: Mapping[str, Mapping[str, int]] = _data()["magic"]
    return MagicNumbers(
        **{name: FrozenMap({number: code or None for number, code in table.items()}) for name, table in tables.items()}
    )
