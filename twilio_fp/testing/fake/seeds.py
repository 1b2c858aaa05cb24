"""The initial state of a server, from JSON: accounts, their API keys, and their telephone numbers.

    {"accounts": [
      {"sid": "AC…", "auth_token": "…", "friendly_name": "Main",
       "keys": [{"sid": "SK…", "secret": "…"}],
       "numbers": ["+15017122661", {"phone_number": "+15558675310", "sms_url": "http://127.0.0.1:3000/sms"}]},
      {"sid": "AC…", "auth_token": "…"}
    ]}

The first account is the main one, which owns the others. A number takes any member of an incoming phone number, by
Twilio's names. If any account has ``numbers``, each may use its own only; otherwise an account may use any number.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from attrs import evolve

from twilio_fp.errors import UsageError
from twilio_fp.messaging.addresses import is_e164
from twilio_fp.model import facts_of
from twilio_fp.printable import short_repr, typed
from twilio_fp.rest.api.v2010 import IncomingPhoneNumber
from twilio_fp.testing.fake.accounts import ACCOUNTS
from twilio_fp.testing.fake.numbering import incoming
from twilio_fp.testing.fake.numbers import NUMBERS
from twilio_fp.testing.fake.shapes import a_list, a_text, an_object
from twilio_fp.testing.fake.start import START, started
from twilio_fp.testing.fake.state import State
from twilio_fp.values import FrozenMap

__all__ = ["state_from_seed"]

_ACCOUNT: Final = frozenset({"sid", "auth_token", "friendly_name", "keys", "numbers"})
_KEY: Final = frozenset({"sid", "secret", "friendly_name"})
_SID: Final = re.compile("[A-Z]{2}[0-9a-f]{32}")


def state_from_seed(text: str | bytes, *, now: datetime = START, seed: int = 0) -> State:
    """Return the initial state of a fake, from JSON.

    Args:
        text: the JSON.
        now: the fake's initial time, aware.
        seed: the seed of identifiers and codes.

    >>> from twilio_fp.testing import FakeTwilio
    >>> account = {"sid": "AC00000000000000000000000000000007", "auth_token": "t", "numbers": ["+15017122661"]}
    >>> twilio = FakeTwilio(account_sid=account["sid"], auth_token=account["auth_token"])
    >>> twilio.reset(state_from_seed(json.dumps({"accounts": [account]})))
    >>> [row["phone_number"] for row in twilio.state.rows(f"{account['sid']}/api/2010-04-01/IncomingPhoneNumbers")]
    ['+15017122661']

    Raises:
        UsageError: the JSON is malformed, or differs from the format above; the error names the place.
    """
    try:
        read: Any = json.loads(text)
    except ValueError as error:
        raise UsageError(f"a seed must be JSON, got invalid JSON: {error}") from None
    top = an_object("the seed", read, frozenset({"accounts"}))
    listed = a_list("accounts", top.get("accounts"))
    if not listed:
        raise UsageError('accounts must have at least one account: write {"accounts": [{"sid": "AC…", …}]}')
    accounts = [an_object(f"accounts[{place}]", one, _ACCOUNT) for place, one in enumerate(listed)]
    main = _sid("accounts[0].sid", accounts[0].get("sid"), "AC")
    token = a_text("accounts[0].auth_token", accounts[0].get("auth_token"))
    state = started(account_sid=main, auth_token=token, now=now, seed=seed)
    for place, one in enumerate(accounts):
        state = _with_account(state, f"accounts[{place}]", one, main)
    if any("numbers" in one for one in accounts):
        state = _with_known_numbers_only(state)
    return state


def _with_known_numbers_only(state: State) -> State:
    """Return the state in which accounts may only use their own numbers."""
    return evolve(state, settings=FrozenMap({**state.settings, "numbers_known": True}))


def _with_account(state: State, where: str, settings: Mapping[str, Any], main: str) -> State:
    sid = _sid(f"{where}.sid", settings.get("sid"), "AC")
    token = a_text(f"{where}.auth_token", settings.get("auth_token"))
    named = {name: a_text(f"{where}.{name}", settings[name]) for name in ("friendly_name",) if name in settings}
    row = state.row(f"{ACCOUNTS}/{sid}")
    if row is None:
        defaults = {"friendly_name": "Subaccount", "owner_account_sid": main, "status": "active", "type": "Full"}
        state, _ = state.add(f"{ACCOUNTS}/{sid}", {**defaults, **named, "sid": sid, "auth_token": token})
    elif sid == main and where == "accounts[0]":
        state, _ = state.change(row, **named)
    else:
        raise UsageError(f"{where}.sid must differ from those of the accounts before it, got {short_repr(sid)}")
    for place, key in enumerate(a_list(f"{where}.keys", settings.get("keys", []))):
        state = _with_key(state, f"{where}.keys[{place}]", key, sid)
    for place, number in enumerate(a_list(f"{where}.numbers", settings.get("numbers", []))):
        state = _with_number(state, f"{where}.numbers[{place}]", number, sid)
    return state


def _with_key(state: State, where: str, value: Any, account: str) -> State:
    key = an_object(where, value, _KEY)
    sid = _sid(f"{where}.sid", key.get("sid"), "SK")
    secret = a_text(f"{where}.secret", key.get("secret"))
    name = a_text(f"{where}.friendly_name", key["friendly_name"]) if "friendly_name" in key else None
    return state.add(f"{account}/api/2010-04-01/Keys/{sid}", {"sid": sid, "friendly_name": name}, {"secret": secret})[0]


def _with_number(state: State, where: str, value: Any, account: str) -> State:
    known = frozenset([fact.wire for fact in facts_of(IncomingPhoneNumber)])
    members = {"phone_number": value} if isinstance(value, str) else dict(an_object(where, value, known))
    number = members.get("phone_number")
    if not isinstance(number, str) or not is_e164(number):
        raise UsageError(
            f"{where}.phone_number must be a telephone number such as +15017122661, got {short_repr(number)}"
        )
    if "sid" in members:
        sid = _sid(f"{where}.sid", members["sid"], "PN")
    else:
        state, sid = state.sid("PN")
    return state.add(f"{account}/{NUMBERS}/{sid}", {**incoming(number), **members, "sid": sid})[0]


def _sid(where: str, value: Any, prefix: str) -> str:
    if not isinstance(value, str) or not value.startswith(prefix) or not _SID.fullmatch(value):
        raise UsageError(f"{where} must be {prefix} and 32 lower-case hexadecimal digits, got {typed(value)}")
    return value
