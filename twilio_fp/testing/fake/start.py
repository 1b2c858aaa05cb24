"""The state that a fake begins with: one account, its credentials, and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any, Final

from attrs import evolve

from twilio_fp.testing.fake.accounts import ACCOUNTS
from twilio_fp.testing.fake.faults import Fault
from twilio_fp.testing.fake.numbering import incoming
from twilio_fp.testing.fake.numbers import NUMBERS
from twilio_fp.testing.fake.persistent import Map
from twilio_fp.testing.fake.state import State
from twilio_fp.values import FrozenMap

__all__ = ["ACCOUNT", "START", "TOKEN", "failing", "started"]

ACCOUNT: Final = "AC" + "0" * 31 + "1"
"""The SID of a fake's account, where none is given."""

TOKEN: Final = "fake-auth-token"  # noqa: S105
"""The auth token of a fake's account, where none is given."""

START: Final = datetime(2024, 1, 1, tzinfo=UTC)
"""When a fake's time begins, where nothing is said."""


def started(
    *,
    account_sid: str = ACCOUNT,
    auth_token: str = TOKEN,
    numbers: Iterable[str] | None = None,
    now: datetime = START,
    seed: int = 0,
    strict: bool = True,
    test_credentials: bool = False,
    faults: Iterable[Fault] = (),
) -> State:
    """Return the state that a fake begins with.

    Args:
        account_sid: of its main account.
        auth_token: of its main account.
        numbers: the telephone numbers that the account has; None for any that it uses.
        now: the time at which it begins.
        seed: what identifiers and codes are made of.
        strict: whether an unknown parameter is refused rather than passed over with a warning.
        test_credentials: whether its credentials are for tests.
        faults: what goes wrong.
    """
    settings: dict[str, Any] = {
        "strict": strict,
        "test_credentials": test_credentials,
        "numbers_known": numbers is not None,
        "faults": tuple(faults),
    }
    state = State(now=now, seed=seed, settings=FrozenMap(settings))
    account = {
        "sid": account_sid,
        "auth_token": auth_token,
        "friendly_name": "My account",
        "owner_account_sid": account_sid,
        "status": "active",
        "type": "Full",
    }
    state, _ = state.add(f"{ACCOUNTS}/{account_sid}", account)
    for number in numbers or ():
        state, sid = state.sid("PN")
        state, _ = state.add(f"{account_sid}/{NUMBERS}/{sid}", {**incoming(number), "sid": sid})
    return state


def failing(state: State, faults: Iterable[Fault]) -> State:
    """Return the state in which these faults befall requests from now on, in place of those before; none is counted."""
    settings = FrozenMap({**state.settings, "faults": tuple(faults)})
    return evolve(state, settings=settings, counts=Map[str, int]())
