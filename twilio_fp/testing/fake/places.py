"""Where the resource of a path is kept: the keys of its collection and its row.

The same resource can have several paths: a call's recordings are the account's recordings with the call's `call_sid`,
and a local number is an incoming number. `VIEWS` lists the paths that show another collection.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Final
from urllib.parse import quote

from twilio_fp.record import Record, record
from twilio_fp.testing.fake.routes import Route, templates
from twilio_fp.testing.fake.state import NOTHING, Row, State

__all__ = ["DEFAULT", "INSIDE", "VIEWS", "Place", "key_part", "place_of"]

_VERSIONS: Final = {
    ("chat", "v1"): ("chat", "v2"),
    ("chat", "v3"): ("chat", "v2"),
    ("ip-messaging", "v1"): ("chat", "v2"),
    ("ip-messaging", "v2"): ("chat", "v2"),
    ("studio", "v1"): ("studio", "v2"),
}
"""Versions that show the resources of another version."""

VIEWS: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    "api/2010-04-01/Calls/{}/Recordings": ("api/2010-04-01/Recordings", {"call_sid": "CallSid"}),
    "api/2010-04-01/Conferences/{}/Recordings": ("api/2010-04-01/Recordings", {"conference_sid": "ConferenceSid"}),
    "api/2010-04-01/Calls/{}/Notifications": ("api/2010-04-01/Notifications", {"call_sid": "CallSid"}),
    "api/2010-04-01/Recordings/{}/Transcriptions": ("api/2010-04-01/Transcriptions", {"recording_sid": "RecordingSid"}),
    "api/2010-04-01/IncomingPhoneNumbers/Local": ("api/2010-04-01/IncomingPhoneNumbers", {}),
    "api/2010-04-01/IncomingPhoneNumbers/Mobile": ("api/2010-04-01/IncomingPhoneNumbers", {}),
    "api/2010-04-01/IncomingPhoneNumbers/TollFree": ("api/2010-04-01/IncomingPhoneNumbers", {}),
    "api/2010-04-01/Addresses/{}/DependentPhoneNumbers": (
        "api/2010-04-01/IncomingPhoneNumbers",
        {"address_sid": "AddressSid"},
    ),
    "api/2010-04-01/SIP/Domains/{}/CredentialListMappings": (
        "api/2010-04-01/SIP/Domains/{}/Auth/Calls/CredentialListMappings",
        {},
    ),
    "api/2010-04-01/SIP/Domains/{}/IpAccessControlListMappings": (
        "api/2010-04-01/SIP/Domains/{}/Auth/Calls/IpAccessControlListMappings",
        {},
    ),
    "api/2010-04-01/SigningKeys": ("api/2010-04-01/Keys", {}),
    "iam/v1/Keys": ("api/2010-04-01/Keys", {}),
    "taskrouter/v1/Workspaces/{}/Workers/{}/Reservations": (
        "taskrouter/v1/Workspaces/{}/Reservations",
        {"worker_sid": "WorkerSid"},
    ),
    "taskrouter/v1/Workspaces/{}/Tasks/{}/Reservations": (
        "taskrouter/v1/Workspaces/{}/Reservations",
        {"task_sid": "TaskSid"},
    ),
    "video/v1/Rooms/{}/Recordings": ("video/v1/Recordings", {"room_sid": "RoomSid"}),
}
"""For a path, the collection that it shows, and which members of its rows must equal which path parameters."""

DEFAULT: Final = "<default>"
"""The name of a collection's default row; no path can contain it."""

_DEFAULT_SERVICE: Final = ("Services", DEFAULT, "ChatServiceSid")

INSIDE: Final[Mapping[str, tuple[str, str, str]]] = {
    "conversations/v1/Conversations": _DEFAULT_SERVICE,
    "conversations/v1/ConversationWithParticipants": _DEFAULT_SERVICE,
    "conversations/v1/ParticipantConversations": _DEFAULT_SERVICE,
    "conversations/v1/Roles": _DEFAULT_SERVICE,
    "conversations/v1/Users": _DEFAULT_SERVICE,
}
"""For the start of a path, the parent under which its resources are kept: collection, row, and path parameter."""


@record
class Place(Record):
    """Where the resource of a path is kept.

    Args:
        collection: the key of the collection.
        identifier: the row's identifier in it; None if the path names the collection.
        only: the members that a row must have to be visible at this path.
        parents: the missing rows above it: the key of each, and its path for error messages.
        path: the path parameters, with unique names replaced by identifiers.
    """

    collection: str
    identifier: str | None
    only: Mapping[str, str]
    parents: tuple[tuple[str, str], ...]
    path: Mapping[str, str] = NOTHING

    @property
    def key(self) -> str:
        """The key of the row, or of the only resource of a path without an identifier."""
        return f"{self.collection}/{self.identifier or ''}"

    def shows(self, row: Row) -> bool:
        """Return whether a row is visible at this path."""
        return all(row[name] == value for name, value in self.only.items())


def key_part(text: str) -> str:
    """Return a name or an identifier percent-encoded for use in a key.

    >>> key_part("a/b")
    'a%2Fb'
    """
    return quote(text, safe=":+@*= ")


def place_of(state: State, product: str, route: Route, account: str) -> Place:
    """Return where the resource of a route is kept, with unique names replaced by identifiers."""
    version, *rest = route.parts
    segments = list(route.parts_of_template[1:])
    product, version = _VERSIONS.get((product, version), (product, version))
    if product == "api" and rest[:1] == ["Accounts"] and len(rest) > 1:
        account, rest, segments = rest[1], rest[2:], segments[2:]
        if not rest:
            return Place("accounts/api/2010-04-01/Accounts", account, NOTHING, ())
    elif product == "api" and rest == ["Accounts"]:
        return Place("accounts/api/2010-04-01/Accounts", None, NOTHING, ())
    inside = INSIDE.get("/".join([product, version, *segments[:1]]))
    added = 0
    if inside is not None:
        above, name, param = inside
        added = 2
        rest, segments = [above, name, *rest], [above, f"{{{param}}}", *segments]
    shape = "/".join([product, version, *["{}" if _is_param(each) else each for each in segments]])
    is_item = route.is_item
    collection_shape = shape.rpartition("/")[0] if is_item else shape
    view = VIEWS.get(collection_shape)
    key = f"{account}/{product}/{version}"
    parents: list[tuple[str, str]] = []
    path: dict[str, str] = {}
    last = len(rest) - (1 if is_item else 0)
    before = len(route.parts) - len(rest) + added
    for at, (part, segment) in enumerate(zip(rest[:last], segments[:last], strict=True)):
        name = part if at < added else key_part(part)
        if not _is_param(segment):
            key = f"{key}/{name}"
            continue
        row = state.row(f"{key}/{name}")
        key = f"{key}/{name}" if row is None else row.key
        path[segment[1:-1]] = part if row is None else key.rpartition("/")[2]
        place = before + at - added
        if row is None and at >= added and _is_created(product, route.parts_of_template[:place]):
            parents.append((key, "/".join(route.parts[: place + 1])))
    only: dict[str, str] = {}
    if view is not None:
        target, members = view
        named = iter(path.values())
        key = f"{account}/" + "/".join([next(named) if each == "{}" else each for each in target.split("/")])
        only = {member: path[param] for member, param in members.items()}
    identifier = key_part(rest[-1]) if is_item and rest else None
    row = state.row(f"{key}/{identifier}") if identifier is not None else None
    found = identifier if row is None else row.key.rpartition("/")[2]
    return Place(key, found, only, tuple(parents), path)


def _is_param(segment: str) -> bool:
    return segment.startswith("{")


@cache
def _created(product: str) -> frozenset[tuple[str, ...]]:
    """Return the shapes of the collections that have an operation to create rows."""
    found: set[tuple[str, ...]] = set()
    for template in templates(product):
        for method, entry in template.operations.items():
            shape = tuple(["{}" if _is_param(segment) else segment for segment in template.segments])
            if method == "POST" and entry.name.startswith("Create"):
                found.add(shape[:-1] if _is_param(template.segments[-1]) else shape)
    return frozenset(found)


def _is_created(product: str, segments: tuple[str, ...]) -> bool:
    return tuple(["{}" if _is_param(segment) else segment for segment in segments]) in _created(product)
