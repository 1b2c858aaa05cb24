"""Accounts and subaccounts: created, suspended and closed.

Not modelled: ending the calls of a suspended account, which continue at Twilio too.

Source: https://www.twilio.com/docs/iam/api/account
Source: https://www.twilio.com/docs/iam/api/subaccounts
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from twilio_fp.testing.fake import facts
from twilio_fp.testing.fake.accounts import owner_of
from twilio_fp.testing.fake.behaviours.incoming_numbers import released
from twilio_fp.testing.fake.behaviours.messages import notified
from twilio_fp.testing.fake.lists import answer_list
from twilio_fp.testing.fake.numbers import NUMBERS
from twilio_fp.testing.fake.parsed_request import ParsedRequest, Reply
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, reply_with, requested_row, updated
from twilio_fp.testing.fake.state import State

__all__ = ["BEHAVIOURS", "CODES"]


def create(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Create a subaccount, with an auth token of its own."""
    if owner_of(state, request.account) != request.account:
        raise refused(21101, "A subaccount cannot have subaccounts", status=400)
    name = request.params.get("FriendlyName") or f"SubAccount Created at {state.now:%Y-%m-%d %I:%M %p}".lower()
    state, sid = state.sid("AC")
    state, token = state.characters("0123456789abcdef", 32)
    members = {"sid": sid, "auth_token": token, "owner_account_sid": request.account, "friendly_name": name}
    state, row = created(state, request, members)
    return state, reply_with(request, row)


def listed(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """List the account itself and its subaccounts."""
    mine = request.account
    return state, answer_list(state, request, lambda row: mine in (row["sid"], row["owner_account_sid"]))


def update(state: State, request: ParsedRequest) -> tuple[State, Reply]:
    """Rename, suspend, activate or close an account."""
    row = requested_row(state, request)
    status = request.params.get("Status")
    if status is not None:
        if row["owner_account_sid"] == row["sid"]:
            raise refused(21477, "The status of the main account cannot be changed", status=400)
        if row["status"] == "closed" and status != "closed":
            raise refused(21479, "A closed account cannot be reopened", status=400)
    state, row = updated(state, request)
    if status in ("suspended", "closed"):
        state = _deactivated(state, str(row["sid"]), str(status))
    return state, reply_with(request, row)


def _deactivated(state: State, account: str, status: str) -> State:
    """Return the state after failing an account's waiting messages and, if it is closed, releasing its numbers."""
    failure: dict[str, Any] = {"status": "failed", "error_code": 30002, "error_message": facts.error(30002).says}
    for row in tuple(state.rows(f"{account}/api/2010-04-01/Messages")):
        if row["status"] in _WAITING:
            state = notified(*state.change(row, **failure))
    if status == "closed":
        for row in tuple(state.rows(f"{account}/{NUMBERS}")):
            state = released(state, row)
    return state


_WAITING: Final = ("accepted", "queued", "scheduled")

BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "api.v2010.CreateAccount": create,
    "api.v2010.ListAccount": listed,
    "api.v2010.PutAccount": update,
    "api.v2010.UpdateAccount": update,
}

CODES: Final[Mapping[str, Mapping[str, int]]] = {
    f"api.v2010.{verb}Account": {"Status": 21475} for verb in ("Put", "Update")
}
