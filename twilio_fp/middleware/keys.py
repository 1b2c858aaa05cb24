"""What limits are kept by: the account and the host of a request, unless one's own function says otherwise."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, TypeAlias

from twilio_fp.effect import Cell, Exchange

__all__ = ["Key", "by_account_and_host", "cells"]

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


def cells(policy: Hashable, key: Key, start: Any = None) -> Callable[[Exchange], Cell]:
    """Return the function that returns the cell of an exchange: one for all that share the policy's limit with it.

    Args:
        policy: whose limit it is.
        key: says which exchanges share it.
        start: what a cell's value is at first.
    """
    made: dict[Hashable, Cell] = {}

    def cell_of(asked: Exchange) -> Cell:
        shared = key(asked)
        cell = made.get(shared)
        if cell is None:
            cell = made[shared] = Cell((policy, shared), start)
        return cell

    return cell_of
