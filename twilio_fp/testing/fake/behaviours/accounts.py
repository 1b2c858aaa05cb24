"""Accounts, subaccounts and their keys.

Source: https://www.twilio.com/docs/iam/api/account
Source: https://www.twilio.com/docs/iam/api-keys
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from twilio_fp.testing.fake.accounts import owner_of
from twilio_fp.testing.fake.asked import Asked, Reply
from twilio_fp.testing.fake.lists import answer_list
from twilio_fp.testing.fake.refusals import refused
from twilio_fp.testing.fake.resources import Behaviour, created, found, replied, updated
from twilio_fp.testing.fake.state import State

__all__ = ["BEHAVIOURS"]


def create(state: State, asked: Asked) -> tuple[State, Reply]:
    """Make a subaccount, with an auth token of its own."""
    if owner_of(state, asked.account) != asked.account:
        raise refused(21101, "A subaccount cannot have subaccounts", status=400)
    name = asked.given.get("FriendlyName") or f"SubAccount Created at {state.now:%Y-%m-%d %I:%M %p}".lower()
    state, sid = state.sid("AC")
    state, token = state.characters("0123456789abcdef", 32)
    members = {"sid": sid, "auth_token": token, "owner_account_sid": asked.account, "friendly_name": name}
    state, row = created(state, asked, members)
    return state, replied(asked, row)


def listed(state: State, asked: Asked) -> tuple[State, Reply]:
    """List the account itself and its subaccounts."""
    mine = asked.account
    return state, answer_list(state, asked, lambda row: mine in (row["sid"], row["owner_account_sid"]))


def update(state: State, asked: Asked) -> tuple[State, Reply]:
    """Rename, suspend, activate or close an account."""
    row = found(state, asked)
    status = asked.given.get("Status")
    if status is not None:
        if row["owner_account_sid"] == row["sid"]:
            raise refused(21477, "The status of the main account cannot be changed", status=400)
        if row["status"] == "closed" and status != "closed":
            raise refused(21479, "A closed account cannot be opened again", status=400)
    state, row = updated(state, asked)
    return state, replied(asked, row)


def create_key(state: State, asked: Asked) -> tuple[State, Reply]:
    """Make an API key, whose secret is told once."""
    state, secret = state.characters(_LETTERS, 32)
    state, row = created(state, asked, hidden={"secret": secret})
    reply = replied(asked, row)
    return state, Reply(reply.status, {**reply.body, "secret": secret})


_LETTERS: Final = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"

BEHAVIOURS: Final[Mapping[str, Behaviour]] = {
    "api.v2010.CreateAccount": create,
    "api.v2010.ListAccount": listed,
    "api.v2010.UpdateAccount": update,
    "api.v2010.CreateNewKey": create_key,
    "api.v2010.CreateNewSigningKey": create_key,
}

RULES: Final[Mapping[str, Any]] = {}
