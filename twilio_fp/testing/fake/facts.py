"""How Twilio behaves where its operations don't say so: errors, echoes, defaults, links and sids, as data.

Everything is looked up by the names of `twilio_fp.rest.catalogue`: ``api.v2010.CreateMessage`` for an operation,
``api.v2010.Message`` for a record. What nothing is known of has empty facts.

**Marks.** `filled` and `defaults` hold JSON as it comes back, and in places an object of one member that says what to
make: ``{"sid": "AC"}`` the sid of that prefix that the row or its parents have, else a new one; ``{"date": True}`` this
moment; ``{"after": 300}`` a moment so many seconds later; ``{"same": "sid"}`` the value of another property of the row;
``{"hex": 32}``, ``{"letters": 32}`` and ``{"digits": 6}`` so many characters of these kinds (letters: digits too).

**Templates.** In the addresses of `links`, ``{CA}`` is the sid of that prefix that the row or its parents have,
``{SM}`` that of a message of either kind, and ``{identity}``, in small letters, the row's own property.

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
from collections.abc import Mapping
from functools import cache
from typing import Any, Literal, TypeAlias, cast

from twilio_fp.canonical_json import freeze
from twilio_fp.errors import UsageError
from twilio_fp.record import Record, record
from twilio_fp.schema import attribute_name
from twilio_fp.values import FrozenMap

__all__ = [
    "Echo",
    "ErrorFact",
    "Links",
    "MagicNumbers",
    "Sure",
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

Sure: TypeAlias = Literal["documented", "observed", "inferred", "unknown"]
"""How sure the HTTP status of an error is: Twilio's pages say it, a real answer had it, it goes by the error's kind, or
no answer of the REST API is known to carry the error."""


@record(kw_only=True)
class ErrorFact(Record):
    """One error of Twilio's.

    Args:
        code: Twilio's number for it.
        status: the HTTP status of an answer that carries it; 400 where none is known to.
        says: what it means, in a few words.
        level: ``error`` or ``warning``, as an alert has it.
        sure: how sure the status is.
    """

    code: int
    status: int
    says: str
    level: Literal["error", "warning"]
    sure: Sure


@record(kw_only=True)
class Echo(Record):
    """How the parameters of an operation come back that don't under their own name in snake case.

    Args:
        nested: parameter → where it is inside the answer, from its property inwards.
        renamed: parameter → where it is, under another name; most are one property.
        lifetimes: parameter in seconds → property that has the moment when they are over, null for 0 seconds; of
            several that are given, the last one here counts.
        silent: parameters that no property comes of.
    """

    nested: Mapping[str, tuple[str, ...]] = FrozenMap()
    renamed: Mapping[str, tuple[str, ...]] = FrozenMap()
    lifetimes: Mapping[str, str] = FrozenMap()
    silent: frozenset[str] = frozenset()


@record(kw_only=True)
class Links(Record):
    """The addresses that a record names, as templates: paths below its host.

    Args:
        own: that of the record, ``uri`` or ``url``; None where it has none.
        links: key → address, in the member of that name; None for a null.
        subresource_uris: the same, of v2010.
    """

    own: str | None = None
    links: Mapping[str, str | None] = FrozenMap()
    subresource_uris: Mapping[str, str | None] = FrozenMap()


@record(kw_only=True)
class MagicNumbers(Record):
    """What test credentials answer to a number: the code of an error, or None where it works as any other.

    ``*`` stands for every number that is not named.

    Args:
        messages_from: senders of messages.
        messages_to: their recipients.
        calls_from: callers.
        calls_to: who is called.
        buy_phone_number: numbers that are bought.
        buy_area_code: area codes in which one is bought.
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
        raise UsageError("the installed package lacks its facts.json: install it again")
    data: dict[str, Any] = json.loads(content)
    return data


def _named(section: str, name: str) -> Any:
    """Return what a section has about an operation or a record by its full name, or None."""
    package, _, last = name.rpartition(".")
    return _data()[section].get(package, {}).get(last)


@cache
def error(code: int) -> ErrorFact:
    """Return what is known of an error; of a code that is not, that its status is 400.

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
        sure=cast("Sure", sure),
    )


@cache
def echo(operation: str) -> Echo:
    """Return how an operation's parameters come back.

    >>> dict(echo("verify.v2.CreateService").nested)["Totp.TimeStep"]
    ('totp', 'time_step')
    >>> echo("studio.v2.CreateExecution").renamed["Parameters"]
    ('context', 'flow', 'data')
    """
    found: Mapping[str, Any] = _named("echo", operation) or {}
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
    """Return what absent parameters of an operation mean, by parameter: JSON with the module's marks.

    >>> defaults("video.v1.CreateRoom")["UniqueName"], defaults("api.v2010.CreateQueue")["MaxSize"]
    (FrozenMap({'same': 'sid'}), 1000)
    """
    return cast("Mapping[str, Any]", freeze(_named("defaults", operation) or {}))


@cache
def filled(operation: str) -> Mapping[str, Any]:
    """Return what Twilio alone fills when something is created, by property: JSON with the module's marks.

    >>> filled("api.v2010.CreateMessage")["status"], filled("conversations.v1.CreateUser")["chat_service_sid"]
    ('queued', FrozenMap({'sid': 'IS'}))
    """
    return cast("Mapping[str, Any]", freeze(_named("filled", operation) or {}))


@cache
def links(name: str) -> Links:
    """Return the addresses that a record names.

    >>> links("verify.v2.Entity").own
    '/v2/Services/{VA}/Entities/{identity}'
    >>> links("api.v2010.Conference").subresource_uris["participants"]
    '/2010-04-01/Accounts/{AC}/Conferences/{CF}/Participants.json'
    """
    found: Mapping[str, Any] = _named("links", name) or {}
    return Links(
        own=found.get("self"),
        links=FrozenMap(found.get("links", {})),
        subresource_uris=FrozenMap(found.get("subresource_uris", {})),
    )


def prefix(name: str) -> str:
    """Return what the sid of a record begins with; empty where it has none, or it is unknown.

    A message's begins with SM or, if it has media, with MM; here it is SM. A prefix that ends in ``_`` begins the other
    form of sids, see `is_type_id`.

    >>> prefix("api.v2010.Call"), prefix("memory.v1.Profile"), prefix("api.v2010.Balance")
    ('CA', 'mem_profile_', '')
    """
    return str(_named("prefixes", name) or "").partition("|")[0]


def is_type_id(prefix: str) -> bool:
    """Return whether a prefix is of newer products' ids: product and type in words, then 26 characters.

    The characters are digits and small letters but for i, l, o and u, the first of them 0 to 7. All other sids are two
    capitals and 32 hexadecimal digits in small letters. Ids that begin with ``aia_`` have letters and digits only.

    >>> is_type_id("conv_conversation_"), is_type_id("CA")
    (True, False)
    """
    return prefix.endswith("_")


def prefix_of_property(name: str) -> tuple[str, ...]:
    """Return what the sid under a property's name may begin with, the most frequent first; the row's own is no such.

    >>> prefix_of_property("service_sid")
    ('IS', 'VA', 'ZS', 'MG', 'KS', 'GA')
    """
    return tuple(_data()["properties"].get(name, "").split())


def prefix_of_path(param: str) -> tuple[str, ...]:
    """Return what the sid in a path may begin with, by its parameter, the most frequent first.

    What an operation itself takes there, its spec says more exactly; ``Sid`` is in specs alone.

    >>> prefix_of_path("MessageSid")
    ('SM', 'MM', 'IM')
    """
    return tuple(_data()["path"].get(param, "").split())


@cache
def magic() -> MagicNumbers:
    """Return the numbers to which test credentials give a set answer.

    >>> magic().messages_to["+15005550004"], magic().messages_from["+15005550006"]
    (21610, None)

    Source: https://www.twilio.com/docs/iam/test-credentials
    """
    tables: Mapping[str, Mapping[str, int]] = _data()["magic"]
    return MagicNumbers(
        **{name: FrozenMap({number: code or None for number, code in table.items()}) for name, table in tables.items()}
    )
