"""The secondary auth token of an account, which is valid alongside the first and can replace it; the safe list.

Source: https://www.twilio.com/docs/iam/api/authtoken
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from twilio_fp.messaging.addresses import is_e164
from twilio_fp.testing.fake.accounts import ACCOUNTS
from twilio_fp.testing.fake.members import representation
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import not_found, refused
from twilio_fp.testing.fake.resources import Behaviour
from twilio_fp.testing.fake.state import Row, State

__all__ = ["BEHAVIOURS"]

_SECOND: Final = "secondary_auth_token"


def _account(state: State, request: ParsedRequest) -> Row:
    row = state.row(f"{ACCOUNTS}/{request.account}")
    if row is None:
        raise not_found(request.path)
    return row


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a secondary auth token, replacing any existing one."""
    state, token = state.characters("0123456789abcdef", 32)
    state, _ = state.change(_account(state, request), {_SECOND: token})
    return state, Reply(201, _shown(state, request, {_SECOND: token}))


def _shown(state: State, request: ParsedRequest, members: Mapping[str, Any]) -> dict[str, Any]:
    row = Row(key=f"{request.place.collection}/", created=state.now, updated=state.now, members=members)
    return representation(request, row)


def delete(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Delete the secondary auth token."""
    row = _account(state, request)
    if not row.hidden.get(_SECOND):
        raise not_found(request.path)
    return state.change(row, {_SECOND: ""})[0], Reply(204)


def promote(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Promote the secondary auth token to primary, which invalidates the former primary."""
    row = _account(state, request)
    token = row.hidden.get(_SECOND)
    if not token:
        raise not_found(request.path)
    state, _ = state.change(row, {_SECOND: ""}, auth_token=token)
    return state, Reply(200, _shown(state, request, {"auth_token": token}))


# The safe list, whose requests have the number in the query


def _number(request: ParsedRequest) -> str:
    number = str(request.params.get("PhoneNumber") or "")
    if not is_e164(number):
        raise refused(20001, f"Invalid parameter PhoneNumber: {number!r} is not a phone number such as +15558675310")
    return number


def create_safe(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Add a number to the safe list, which exempts it from fraud protection."""
    number = _number(request)
    key = f"{request.place.collection}/{number}"
    row = state.row(key)
    if row is None:
        state, sid = state.sid("GN")
        state, row = state.add(key, {"sid": sid, "phone_number": number})
    return state, Reply(201, representation(request, row))


def _safe(state: State, request: ParsedRequest) -> Row:
    row = state.row(f"{request.place.collection}/{_number(request)}")
    if row is None:
        raise not_found(request.path)
    return row


def fetch_safe(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Reply with a number, if it is in the safe list."""
    return state, Reply(200, representation(request, _safe(state, request)))


def delete_safe(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Remove a number from the safe list."""
    return state.remove(_safe(state, request)), Reply(204)


BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "accounts.v1.CreateSecondaryAuthToken": create,
    "accounts.v1.DeleteSecondaryAuthToken": delete,
    "accounts.v1.UpdateAuthTokenPromotion": promote,
    "accounts.v1.CreateSafelist": create_safe,
    "accounts.v1.FetchSafelist": fetch_safe,
    "accounts.v1.DeleteSafelist": delete_safe,
}
