"""Limits on running a fake until it is idle, so that an endless loop with the application raises an error."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime
from typing import Final

from twilio_fp.errors import UsageError
from twilio_fp.testing.fake.callbacks import Callback

__all__ = ["LEAST", "NeverIdleError", "Watch", "usual_limit"]

LEAST: Final = 10_000
"""The smallest default limit on requests to the application."""

_PER_SCHEDULED: Final = 10
_MAX_SHOWN: Final = 3
_SID: Final = re.compile(r"\b[A-Z]{2}[0-9a-f]{32}\b")
_TELLING_PARAMS: Final = ("MessageStatus", "CallStatus", "EventType", "SmsStatus", "StatusCallbackEvent")


class NeverIdleError(UsageError):
    """A fake doesn't become idle within its limits: something repeats endlessly."""


def usual_limit(scheduled: int) -> int:
    """Return the default limit on requests to the application, given how many things are scheduled at first.

    >>> usual_limit(2)
    10020
    """
    return LEAST + _PER_SCHEDULED * scheduled


class Watch:
    """A counter of requests to the application, which reports the most frequent ones if there are too many.

    Args:
        most: the highest number of requests.
        quiet: the highest number of moments in a row at which something happens without a request.
    """

    def __init__(self, most: int, quiet: int = LEAST) -> None:
        self.most = most
        self.quiet = quiet
        self._count = 0
        self._quiet_turns = 0
        self._seen: Counter[str] = Counter()

    def sent(self, callback: Callback, now: datetime) -> None:
        """Count a request.

        Raises:
            NeverIdleError: there were too many.
        """
        if self._count == self.most:
            raise NeverIdleError(self._message(f"{self.most:,} requests to the application", now))
        self._count += 1
        self._quiet_turns = 0
        self._seen[_kind(callback)] += 1

    def turned(self, now: datetime) -> None:
        """Count a moment at which something happens.

        Raises:
            NeverIdleError: there were too many.
        """
        if self._quiet_turns == self.quiet:
            raise NeverIdleError(self._message(f"{self.quiet:,} moments without a request to the application", now))
        self._quiet_turns += 1

    def _message(self, after: str, now: datetime) -> str:
        common = self._seen.most_common(_MAX_SHOWN)
        seen = "".join([f"; {kind} ({count:,} times)" for kind, count in common])
        return (
            f"the fake is still not idle after {after}, at {now:%Y-%m-%d %H:%M:%S}: something repeats endlessly{seen}:"
            " call advance(…) to stop at a given time, or run_until_idle(at_most=…) to allow more requests"
        )


def _kind(callback: Callback) -> str:
    params = dict(callback.params)
    status = next((f" {name}={params[name]}" for name in _TELLING_PARAMS if name in params), "")
    return f"{callback.request.method} {_SID.sub('…', callback.request.url.partition('?')[0])}{status}"
