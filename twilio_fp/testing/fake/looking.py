"""The fake's resources, as the JSON and the records that a client would get."""

from __future__ import annotations

from typing import Any

from twilio_fp.codec.json import decode_record
from twilio_fp.errors import UsageError
from twilio_fp.http import HttpRequest
from twilio_fp.printable import typed
from twilio_fp.rest import catalogue
from twilio_fp.testing.fake.accounts import accounts
from twilio_fp.testing.fake.members import representation
from twilio_fp.testing.fake.parsed_request import ParsedRequest
from twilio_fp.testing.fake.places import place_of
from twilio_fp.testing.fake.routes import route
from twilio_fp.testing.fake.state import Row, State

__all__ = ["changes", "listed", "records"]


def records(state: State, listing: str, since: State | None = None) -> tuple[Any, ...]:
    """Return the items of a list operation for every account, as records, in order of creation.

    Args:
        state: the fake's state.
        listing: the operation, such as ``api.v2010.ListMessage``.
        since: an earlier state, to return only items created since then.
    """
    return tuple([decode_record(parsed.result, members) for parsed, members in _items(state, listing, since)])


def listed(state: State, listing: str, since: State | None = None) -> tuple[dict[str, Any], ...]:
    """Return the items of a list operation for every account, as JSON by wire name, in order of creation.

    Args:
        state: the fake's state.
        listing: the operation, such as ``api.v2010.ListMessage``.
        since: an earlier state, to return only items created since then.
    """
    return tuple([members for _, members in _items(state, listing, since)])


def _items(state: State, listing: str, since: State | None) -> list[tuple[ParsedRequest, dict[str, Any]]]:
    entry = catalogue.operation(listing)
    found: list[tuple[Any, ParsedRequest, dict[str, Any]]] = []
    for account in accounts(state):
        sid = account.key.rpartition("/")[2]
        path = entry.path.replace("{AccountSid}", sid)
        found_route = route(entry.host.partition(".")[0], "GET", path)
        place = place_of(state, entry.host.partition(".")[0], found_route, sid)
        request = HttpRequest("GET", f"https://{entry.host}{path}")
        parsed = ParsedRequest(
            route=found_route, http=request, account=sid, place=place, params={}, product=entry.product
        )
        known = 0 if since is None else since.collection(place.collection).next
        rows = state.collection(place.collection).walk(newest_first=False, after=known - 1)
        found += [(row.created, parsed, representation(parsed, row)) for row in rows]
    return [(parsed, members) for _, parsed, members in sorted(found, key=lambda one: one[0])]


def changes(before: State, after: State) -> tuple[str, ...]:
    """Return the differences of two states, one line for each resource that was created, changed or deleted.

    >>> from twilio_fp import CreateMessage
    >>> from twilio_fp.testing import FakeTwilio
    >>> twilio = FakeTwilio()
    >>> before = twilio.state
    >>> sent = twilio.client()(CreateMessage(to="+15558675310", from_="+15017122661", body="Hi"))
    >>> [line.split("/")[-2] for line in changes(before, twilio.state)]
    ['Messages']

    Raises:
        UsageError: an argument is not a state.
    """
    for name, state in (("before", before), ("after", after)):
        if not isinstance(state, State):
            raise UsageError(f"{name} must be a State, such as fake.state, got {typed(state)}")
    old, new = _rows(before), _rows(after)
    lines: list[str] = []
    for key in sorted(old.keys() | new.keys()):
        if key not in old:
            lines.append(f"+ {key}")
        elif key not in new:
            lines.append(f"- {key}")
        elif old[key] is not new[key] and old[key] != new[key]:
            old_members, new_members = old[key].members, new[key].members
            names = [name for name in {**old_members, **new_members} if old_members.get(name) != new_members.get(name)]
            lines.append(
                f"~ {key}: " + ", ".join([f"{n} {old_members.get(n)!r} → {new_members.get(n)!r}" for n in names])
            )
    return tuple(lines)


def _rows(state: State) -> dict[str, Row]:
    return {row.key: row for _, collection in state.collections.items() for _, row in collection.rows.items()}
