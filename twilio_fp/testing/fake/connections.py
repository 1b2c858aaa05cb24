"""How Twilio connects to a URL of the application: its timeouts and retries.

A URL can override these in a fragment, which is not sent: ``https://app.example/voice#ct=2000&rt=5000&rc=2&rp=all``.

Source: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from functools import lru_cache
from typing import Final, get_args
from urllib.parse import parse_qsl

from twilio_fp.messaging.overrides import RetryOn, WebhookEdge
from twilio_fp.record import Record, record

__all__ = [
    "NOT_CONNECTED",
    "NO_ANSWER",
    "NO_CONNECTION",
    "NO_TIME_LEFT",
    "Connection",
    "connection_of",
    "is_below",
    "plain",
]

NO_ANSWER: Final = 11200
NO_CONNECTION: Final = 11201
NO_TIME_LEFT: Final = 11203
NOT_CONNECTED: Final = 11205
"""Alert codes: no response in time, no connection in time, no time for another attempt, no connection at all."""

_KINDS: Final[Mapping[int, str]] = {NO_ANSWER: "rt", NO_CONNECTION: "ct", NOT_CONNECTED: "ct"}
_POLICIES: Final = frozenset(get_args(RetryOn))
_EDGES: Final = frozenset(get_args(WebhookEdge))
_INVALID_EDGE: Final = 11240
_UNSUPPORTED_EDGE: Final = 11241
_INVALID_POLICY: Final = 11243


@record(kw_only=True)
class Connection(Record):
    """How Twilio connects to a URL.

    Args:
        connect: how long it waits for a connection.
        read: how long it waits for a response.
        total: how long all attempts may take.
        retries: the number of retries.
        policy: what to retry after: ``4xx``, ``5xx``, ``ct`` (no connection), ``rt`` (no response in time) or ``all``.
        wrong: the code of the error in the URL's fragment, due to which nothing is sent; 0 if the fragment is valid.
    """

    connect: timedelta
    read: timedelta
    total: timedelta
    retries: int
    policy: frozenset[str]
    wrong: int = 0

    def repeats(self, attempt: int, *, status: int = 0, code: int = 0) -> bool:
        """Return whether an attempt is followed by another.

        Args:
            attempt: the attempt's number, from 1.
            status: the status of the response; 0 if there was none.
            code: the error code if there was no response.

        >>> connection_of("https://app.example#rc=2&rp=5xx").repeats(2, status=503)
        True
        """
        kind = f"{status // 100}xx" if status else _KINDS.get(code, "")
        return attempt <= self.retries and bool(kind) and not self.policy.isdisjoint({kind, "all"})


@lru_cache(maxsize=1024)
def connection_of(url: str) -> Connection:
    """Return how Twilio connects to a URL; values that its fragment omits or that aren't numbers have their defaults.

    >>> connection_of("https://app.example").read, connection_of("https://app.example#rt=2000").read
    (datetime.timedelta(seconds=15), datetime.timedelta(seconds=2))
    """
    overrides = dict(parse_qsl(url.partition("#")[2], keep_blank_values=True))
    policy = frozenset(overrides.get("rp", "ct").lower().split(","))
    edges = overrides.get("e", "ashburn").lower().split(",")
    wrong = _INVALID_POLICY if not policy <= _POLICIES else 0
    if not _EDGES.issuperset(edges):
        wrong = _UNSUPPORTED_EDGE if all(edges) else _INVALID_EDGE
    count = overrides.get("rc", "1")
    return Connection(
        connect=_time(overrides.get("ct", ""), 5_000, 10_000),
        read=_time(overrides.get("rt", ""), 15_000, 15_000),
        total=_time(overrides.get("tt", ""), 15_000, 15_000),
        retries=min(int(count), _MAX_RETRIES) if _is_number(count) else 1,
        policy=policy,
        wrong=wrong,
    )


_MAX_RETRIES: Final = 5
_MIN_MILLISECONDS: Final = 100


def _time(text: str, default: int, maximum: int) -> timedelta:
    milliseconds = min(max(int(text), _MIN_MILLISECONDS), maximum) if _is_number(text) else default
    return timedelta(milliseconds=milliseconds)


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10


def is_below(url: str, base: str) -> bool:
    """Return whether a URL is the same as another one, or below it.

    >>> is_below("https://App.example:443/voice?a=b", "https://app.example"), is_below("https://app.example.com", "https://app.example")
    (True, False)
    """
    plain_url, plain_base = plain(url.partition("#")[0].partition("?")[0]), plain(base).rstrip("/")
    return plain_url == plain_base or plain_url.startswith(f"{plain_base}/")


def plain(url: str) -> str:
    """Return a URL with its host in lower case and without its scheme's default port."""
    scheme, _, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    host = host.lower().removesuffix(":443" if scheme == "https" else ":80")
    return f"{scheme}://{host}{slash}{path}"
