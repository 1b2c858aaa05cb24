"""The secondary auth token of an account, which is valid alongside the first and can replace it; the safe list.

Source: https://www.twilio.com/docs/iam/api/authtoken
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from twilio_fp.messaging.addresses import is_e164
from twilio_fp.testing.fake.accounts import ACCOUNTS
from twilio_fp.testing.fake.asked import Asked, Reply
from twilio_fp.testing.fake.members import shown
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS"]

_SECOND: Final = "secondary_auth_token"


def _account(state: State, asked: Asked) -> Row:
    row = state.row(f"{ACCOUNTS}/{asked.account}")
    if row is None:
        raise not_found(asked.path)
    return row


def create(state: State, asked: Asked) -> tuple[State, Reply]:
    """Create a secondary auth token, replacing any existing one."""
    state, token = state.characters("0123456789abcdef", 32)
    state, _ = state.change(_account(state, asked), {_SECOND: token})
    return state, Reply(201, _shown(state, asked, {_SECOND: token}))


def _shown(state: State, asked: Asked, members: Mapping[str, Any]) -> dict[str, Any]:
    row = Row(key=f"{asked.place.collection}/", created=state.now, updated=state.now, members=members)
    return shown(asked, row)


def delete(state: State, asked: Asked) -> tuple[State, Reply]:
    """Delete the secondary auth token."""
    row = _account(state, asked)
    if not row.hidden.get(_SECOND):
        raise not_found(asked.path)
    return state.change(row, {_SECOND: ""})[0], Reply(204)


def promote(state: State, asked: Asked) -> tuple[State, Reply]:
    """Promote the secondary auth token to primary, which invalidates the former primary."""
    row = _account(state, asked)
    token = row.hidden.get(_SECOND)
    if not token:
        raise not_found(asked.path)
    state, _ = state.change(row, {_SECOND: ""}, auth_token=token)
    return state, Reply(200, _shown(state, asked, {"auth_token": token}))


# The safe list, whose requests have the number in the query


def _number(asked: Asked) -> str:
    number = str(asked.given.get("PhoneNumber") or "")
    if not is_e164(number):
        raise refused(20001, f"Invalid parameter PhoneNumber: {number!r} is not a phone number such as +15558675310")
    return number


def create_safe(state: State, asked: Asked) -> tuple[State, Reply]:
    """Add a number to the safe list, which exempts it from fraud protection."""
    number = _number(asked)
    key = f"{asked.place.collection}/{number}"
    row = state.row(key)
    if row is None:
        state, sid = state.sid("GN")
        state, row = state.add(key, {"sid": sid, "phone_number": number})
    return state, Reply(201, shown(asked, row))


def _safe(state: State, asked: Asked) -> Row:
    row = state.row(f"{asked.place.collection}/{_number(asked)}")
    if row is None:
        raise not_found(asked.path)
    return row


def fetch_safe(state: State, asked: Asked) -> tuple[State, Reply]:
    """Reply with a number, if it is in the safe list."""
    return state, Reply(200, shown(asked, _safe(state, asked)))


def delete_safe(state: State, asked: Asked) -> tuple[State, Reply]:
    """Remove a number from the safe list."""
    return state.remove(_safe(state, asked)), Reply(204)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "accounts.v1.CreateSecondaryAuthToken": create,
    "accounts.v1.DeleteSecondaryAuthToken": delete,
    "accounts.v1.UpdateAuthTokenPromotion": promote,
    "accounts.v1.CreateSafelist": create_safe,
    "accounts.v1.FetchSafelist": fetch_safe,
    "accounts.v1.DeleteSafelist": delete_safe,
}
