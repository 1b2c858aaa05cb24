"""Telephone numbers and other addresses: how the fake interprets them, and which account owns them."""

from __future__ import annotations

import re
from typing import Final

from twilio_fp.messaging.addresses import is_e164, is_sender_id
from twilio_fp.testing.fake.state import Row, State

__all__ = ["NUMBERS", "channel_of", "is_sender", "is_usable", "may_use", "number_row", "owner_of_number"]

_SHORT_CODE: Final = re.compile(r"[1-9][0-9]{2,7}")
_CHANNELS: Final = ("whatsapp:", "messenger:", "rcs:", "client:", "sip:", "sim:", "instagram:", "chat:")

NUMBERS: Final = "api/2010-04-01/IncomingPhoneNumbers"


def channel_of(address: str) -> str:
    """Return the channel of an address, such as ``whatsapp``; empty for a telephone number.

    >>> channel_of("whatsapp:+15558675310"), channel_of("+15558675310")
    ('whatsapp', '')
    """
    return next((name[:-1] for name in _CHANNELS if address.startswith(name)), "")


def is_usable(address: str) -> bool:
    """Return whether a message can be sent to an address."""
    channel = channel_of(address)
    bare = address.partition(":")[2] if channel else address
    if channel == "whatsapp":
        return is_e164(bare)
    return bool(bare) if channel else is_e164(address) or bool(_SHORT_CODE.fullmatch(address))


def is_sender(address: str) -> bool:
    """Return whether an address can send messages: a number, short code, alphanumeric sender or channel address."""
    return is_usable(address) or is_sender_id(address)


def number_row(state: State, account: str, number: str) -> Row | None:
    """Return an account's incoming phone number; None if it doesn't have this number."""
    found = state.collection(f"{account}/{NUMBERS}").having("phone_number", number, newest_first=True)
    return next(found, None)


def owner_of_number(state: State, number: str) -> Row | None:
    """Return the incoming phone number of whichever account has it; None if none does."""
    for account in state.rows("accounts/api/2010-04-01/Accounts"):
        row = number_row(state, account.key.rpartition("/")[2], number)
        if row is not None:
            return row
    return None


def may_use(state: State, account: str, number: str) -> bool:
    """Return whether an account can send and call from a number.

    If the fake was created without numbers, an account may use every number that no other account has.
    """
    owner = owner_of_number(state, number)
    if owner is not None:
        return owner.account == account
    return not state.settings.get("numbers_known", False)
