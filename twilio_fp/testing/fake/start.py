"""The initial state of a fake: one account, its credentials, and its telephone numbers, if any."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any, Final, cast

from attrs import evolve

from twilio_fp.checks import instance
from twilio_fp.converters import as_utc
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.testing.fake.accounts import ACCOUNTS
from twilio_fp.testing.fake.faults import Fault
from twilio_fp.testing.fake.numbering import incoming
from twilio_fp.testing.fake.numbers import NUMBERS, is_usable
from twilio_fp.testing.fake.persistent import Map
from twilio_fp.testing.fake.state import State
from twilio_fp.tracebacks import sealed
from twilio_fp.values import FrozenMap, Secret, as_secret

__all__ = ["ACCOUNT", "START", "TOKEN", "started", "token_digest", "with_faults"]

ACCOUNT: Final = "AC" + "0" * 31 + "1"
"""The default SID of a fake's account."""

TOKEN: Final = "fake-auth-token"  # noqa: S105
"""The default auth token of a fake's account."""

START: Final = datetime(2024, 1, 1, tzinfo=UTC)
"""The default initial time of a fake."""


@sealed
def started(
    *,
    account_sid: str = ACCOUNT,
    auth_token: str | Secret = TOKEN,
    numbers: Iterable[str] | None = None,
    now: datetime = START,
    seed: int = 0,
    strict: bool = True,
    test_credentials: bool = False,
    faults: Iterable[Fault] = (),
) -> State:
    """Return the initial state of a fake.

    Args:
        account_sid: the SID of its main account.
        auth_token: the auth token of its main account.
        numbers: the account's telephone numbers; None to let it use any.
        now: the fake's initial time, aware.
        seed: the seed of identifiers and codes.
        strict: whether an unknown parameter is refused rather than ignored with a warning.
        test_credentials: whether its credentials are test credentials.
        faults: the faults that hit requests.

    Raises:
        UsageError: an argument is invalid.
    """
    if not isinstance(now, datetime) or now.utcoffset() is None:
        raise UsageError(f"now must be a datetime with a time zone, got {typed(now)}")
    try:
        start = as_utc(now)
    except UsageError as error:
        raise UsageError(f"now {error}") from None
    instance("seed", seed, int, "an int")
    instance("strict", strict, bool, "True or False")
    instance("test_credentials", test_credentials, bool, "True or False")
    owned = None if numbers is None else _numbers(numbers)
    settings: dict[str, Any] = {
        "strict": strict,
        "test_credentials": test_credentials,
        "numbers_known": owned is not None,
        "faults": _faults(faults),
        "credentials": (account_sid, token_digest(as_secret(auth_token))),
    }
    state = State(now=start, seed=seed, settings=FrozenMap(settings))
    account = {
        "sid": account_sid,
        "auth_token": as_secret(auth_token).reveal(),
        "friendly_name": "My account",
        "owner_account_sid": account_sid,
        "status": "active",
        "type": "Full",
    }
    state, _ = state.add(f"{ACCOUNTS}/{account_sid}", account)
    for number in owned or ():
        state, sid = state.sid("PN")
        state, _ = state.add(f"{account_sid}/{NUMBERS}/{sid}", {**incoming(number), "sid": sid})
    return state


@sealed
def token_digest(token: Secret) -> str:
    """Return a digest by which a state recognises an auth token without holding it."""
    return blake2b(token.reveal().encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def with_faults(state: State, faults: Iterable[Fault]) -> State:
    """Return the state with its faults replaced, and the request counts for ``nth`` reset."""
    settings = FrozenMap({**state.settings, "faults": _faults(faults)})
    return evolve(state, settings=settings, counts=Map[str, int]())


def _numbers(numbers: Any) -> tuple[str, ...]:
    found = _items(numbers)
    for number in found:
        if not isinstance(number, str) or not is_usable(number):
            raise UsageError(f"numbers must be telephone numbers, such as +15017122661, got {typed(number)}")
    return found


def _faults(faults: Any) -> tuple[Fault, ...]:
    found = _items(faults)
    for fault in found:
        if not isinstance(fault, Fault):
            raise UsageError(f"faults must be Faults, such as Fault(CreateMessage, outcome=reset), got {typed(fault)}")
    return found


def _items(value: Any) -> tuple[Any, ...]:
    if isinstance(value, (str, bytes)) or not isinstance(value, Iterable):
        return (value,)
    return tuple(cast("Iterable[Any]", value))
