"""What limits are kept by: the account and the host of a request, unless one's own function says otherwise."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TypeAlias, TypeVar

from twilio_fp.checks import hashable
from twilio_fp.effect import Exchange

__all__ = ["Key", "by_account_and_host", "kept_by"]

T = TypeVar("T")

Key: TypeAlias = Callable[[Exchange], Hashable]
"""What says, of an exchange, with which others it shares a limit: all for which the function returns equal values."""


def by_account_and_host(asked: Exchange) -> tuple[str, str]:
    """Return the account in the path of a request, empty where there is none, and its host.

    >>> from twilio_fp.effect import Exchange
    >>> from twilio_fp.http import HttpRequest
    >>> by_account_and_host(Exchange(HttpRequest("GET", "https://api.twilio.com/2010-04-01/Accounts/AC1/Calls.json")))
    ('AC1', 'api.twilio.com')
    """
    _, _, place = asked.request.url.partition("://")
    host, _, path = place.partition("?")[0].partition("/")
    return path.partition("Accounts/")[2].partition("/")[0].removesuffix(".json"), host


def kept_by(key: Key, make: Callable[[Hashable], T]) -> Callable[[Exchange], T]:
    """Return the function that returns what is made for an exchange: one for all that share a limit with it.

    Args:
        key: says which exchanges share it.
        make: makes one, of what the key says.
    """
    hashable("key", key)  # as a part of the policy
    made: dict[Hashable, T] = {}

    def of(asked: Exchange) -> T:
        shared = key(asked)
        try:
            it = made.get(shared)
        except TypeError:
            hashable("what key returns", shared)
            raise
        if it is None:
            it = made[shared] = make(shared)
        return it

    return of
