"""What the fake holds, as the records that a client would be answered with."""

from __future__ import annotations

from typing import Any

from twilio_fp.codec.json import decode_record
from twilio_fp.http import HttpRequest
from twilio_fp.rest import catalogue
from twilio_fp.testing.fake.accounts import accounts
from twilio_fp.testing.fake.asked import Asked
from twilio_fp.testing.fake.members import shown
from twilio_fp.testing.fake.places import place_of
from twilio_fp.testing.fake.routes import route
from twilio_fp.testing.fake.state import State

__all__ = ["records"]


def records(state: State, listing: str) -> tuple[Any, ...]:
    """Return what a list shows of every account, in the order of creation.

    Args:
        state: what is held.
        listing: the operation, such as ``api.v2010.ListMessage``.
    """
    entry = catalogue.operation(listing)
    found: list[tuple[Any, Any]] = []
    for account in accounts(state):
        sid = account.key.rpartition("/")[2]
        path = entry.path.replace("{AccountSid}", sid)
        here = route(entry.host.partition(".")[0], "GET", path)
        place = place_of(state, entry.host.partition(".")[0], here, sid)
        request = HttpRequest("GET", f"https://{entry.host}{path}")
        asked = Asked(route=here, request=request, account=sid, place=place, given={}, product=entry.product)
        rows = state.rows(place.collection)
        found += [(row.created, decode_record(asked.result, shown(asked, row))) for row in rows]
    return tuple([record for _, record in sorted(found, key=lambda pair: pair[0])])
