"""Settings in the fragment of a webhook's URL that control how Twilio calls it: timeouts, retries and edges.

The fragment is neither signed nor sent by Twilio.

Source: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Final, Literal, TypeAlias, cast, get_args

from attrs import field

from twilio_fp.checks import instance, whole
from twilio_fp.errors import UsageError
from twilio_fp.host import shown
from twilio_fp.printable import short_repr, typed
from twilio_fp.record import Record, evolve, field_names, record
from twilio_fp.values import FrozenMap

__all__ = ["Overrides", "RetryOn", "WebhookEdge", "connection_overrides", "parse_overrides"]

RetryOn: TypeAlias = Literal["4xx", "5xx", "ct", "rt", "all"]
"""What is retried: responses with such a status; ``ct``, failures to connect over TCP or TLS; ``rt``, no response in
time; or ``all``."""

WebhookEdge: TypeAlias = Literal[
    "ashburn",
    "dublin",
    "frankfurt",
    "sao-paulo",
    "singapore",
    "sydney",
    "tokyo",
    "umatilla",
    "ashburn-ix",
    "frankfurt-ix",
    "london-ix",
    "san-jose-ix",
    "singapore-ix",
]
"""The edges from which webhooks can be called; those with ``-ix`` belong to Twilio Interconnect."""

_MILLISECOND: Final = timedelta(milliseconds=1)
_LEAST: Final = timedelta(milliseconds=100)
_MOST: Final = {
    "connect_timeout": timedelta(seconds=10),
    "read_timeout": timedelta(seconds=15),
    "total_timeout": timedelta(seconds=15),
}
_MOST_RETRIES: Final = 5
_LONGEST_NUMBER: Final = 9
_TIMES: Final = {"ct": "connect_timeout", "rt": "read_timeout", "tt": "total_timeout"}
_KEYS: Final = (*_TIMES, "rc", "rp", "sni", "e")
_PLAIN: Final = re.compile(r"[^=&#\s]+")


def _listed(name: str, value: object, known: tuple[str, ...]) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, Iterable) or isinstance(value, bytes):
        raise UsageError(f"{name} must be one or more of {', '.join(known)}, got {typed(value)}")
    given = tuple([value] if isinstance(value, str) else list(cast("Iterable[object]", value)))
    for each in given:
        if each not in known:
            raise UsageError(f"{name} must be one or more of {', '.join(known)}, got {typed(each)}")
    return tuple(dict.fromkeys(cast("tuple[str, ...]", given)))


def _policy(value: RetryOn | Iterable[RetryOn] | None) -> tuple[RetryOn, ...]:
    return cast("tuple[RetryOn, ...]", _listed("retry_on", value, get_args(RetryOn)))


def _edges(value: WebhookEdge | Iterable[WebhookEdge] | None) -> tuple[WebhookEdge, ...]:
    return cast("tuple[WebhookEdge, ...]", _listed("edges", value, get_args(WebhookEdge)))


def _others(value: Mapping[str, str]) -> FrozenMap[str, str]:
    if not isinstance(value, Mapping):
        raise UsageError(f"extra must be a mapping of keys to text, got a value of type {type(value).__name__}")
    for key, text in value.items():
        if not isinstance(key, str) or _PLAIN.fullmatch(key) is None or key in _KEYS:
            raise UsageError(
                f"keys in extra must be text without '=', '&', '#' or whitespace, other than {', '.join(_KEYS)}, "
                f"got {typed(key)}"
            )
        if not isinstance(text, str) or (text and _PLAIN.fullmatch(text) is None):
            raise UsageError(f"values in extra must not contain '=', '&', '#' or whitespace, got {typed(text)}")
    return FrozenMap(value)


@record(kw_only=True)
class Overrides(Record):
    """The settings in the fragment of a webhook's URL. Twilio's default applies to those that are None or empty.

    Args:
        connect_timeout: the time to connect over TCP and TLS, 0.1 to 10 s; by default 5 s.
        read_timeout: the time to wait for the response, 0.1 to 15 s; by default 15 s.
        total_timeout: the time for all attempts together, 0.1 to 15 s; by default 15 s, which is also the maximum.
        retries: how often a failed request is retried, 0 to 5; by default once.
        retry_on: what is retried; by default ``ct``. A partly read response never leads to a retry.
        sni: whether TLS sends the server's name; by default it does.
        edges: the edges to call from; if there are several, each attempt uses the next. By default ``ashburn``.
        extra: other keys of the fragment, which this library doesn't know.

    >>> parse_overrides("https://example.com/sms#rc=2&rp=5xx,ct")
    Overrides(retries=2, retry_on=('5xx', 'ct'))

    Raises:
        UsageError: a value is invalid or out of range.

    Source: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
    """

    connect_timeout: timedelta | None = None
    read_timeout: timedelta | None = None
    total_timeout: timedelta | None = None
    retries: int | None = None
    retry_on: tuple[RetryOn, ...] = field(default=(), converter=_policy)
    sni: bool | None = None
    edges: tuple[WebhookEdge, ...] = field(default=(), converter=_edges)
    extra: FrozenMap[str, str] = field(default=FrozenMap(), converter=_others)

    def __attrs_post_init__(self) -> None:
        for name, most in _MOST.items():
            value = getattr(self, name)
            if value is not None and (
                not isinstance(value, timedelta) or not _LEAST <= value <= most or value % _MILLISECOND
            ):
                raise UsageError(
                    f"{name} must be a timedelta of whole milliseconds from 0.1 to {most.total_seconds():g} seconds, "
                    f"got {typed(value)}"
                )
        if self.retries is not None:
            whole("retries", self.retries, 0, _MOST_RETRIES)
        if self.sni is not None and not isinstance(self.sni, bool):
            raise UsageError(f"sni must be True, False or None, got {typed(self.sni)}")

    @property
    def fragment(self) -> str:
        """The settings as the text after ``#``, with keys in a fixed order and without those left to Twilio."""
        pairs: dict[str, object] = {
            key: None if (value := getattr(self, name)) is None else value // _MILLISECOND
            for key, name in _TIMES.items()
        }
        pairs["rc"] = self.retries
        pairs["rp"] = ",".join(self.retry_on) or None
        pairs["sni"] = None if self.sni is None else "y" if self.sni else "n"
        pairs["e"] = ",".join(self.edges) or None
        pairs |= self.extra
        return "&".join([f"{key}={value}" for key, value in pairs.items() if value is not None])


def connection_overrides(
    url: str,
    *,
    retries: int | None = None,
    connect_timeout: timedelta | None = None,
    read_timeout: timedelta | None = None,
    total_timeout: timedelta | None = None,
    retry_on: RetryOn | Iterable[RetryOn] | None = None,
    edges: WebhookEdge | Iterable[WebhookEdge] | None = None,
    sni: bool | None = None,
) -> str:
    """Return a webhook's URL with a fragment that controls how Twilio calls it.

    Settings that are already in the URL's fragment are kept unless they are given here.

    Args:
        url: the webhook's URL.
        retries: how often a failed request is retried, 0 to 5.
        connect_timeout: the time to connect over TCP and TLS, 0.1 to 10 s.
        read_timeout: the time to wait for the response, 0.1 to 15 s.
        total_timeout: the time for all attempts together, 0.1 to 15 s.
        retry_on: what is retried: one or more of ``4xx``, ``5xx``, ``ct``, ``rt`` and ``all``.
        edges: the edges to call from; if there are several, each attempt uses the next.
        sni: whether TLS sends the server's name.

    >>> connection_overrides("https://example.com/sms", retries=2, retry_on=["5xx", "ct"], edges="dublin")
    'https://example.com/sms#rc=2&rp=5xx,ct&e=dublin'
    >>> connection_overrides("https://example.com/sms#rc=2", read_timeout=timedelta(seconds=3))
    'https://example.com/sms#rt=3000&rc=2'

    Raises:
        UsageError: a value is invalid or out of range, or the URL has a fragment of another kind.

    Source: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
    """
    given = Overrides(
        connect_timeout=connect_timeout,
        read_timeout=read_timeout,
        total_timeout=total_timeout,
        retries=retries,
        retry_on=_policy(retry_on),
        sni=sni,
        edges=_edges(edges),
    )
    current = parse_overrides(url)
    changes = {name: value for name in field_names(Overrides) if (value := getattr(given, name)) not in (None, (), {})}
    fragment = evolve(current, **changes).fragment
    start = url.partition("#")[0]
    return f"{start}#{fragment}" if fragment else start


def parse_overrides(url: str) -> Overrides:
    """Parse the settings in the fragment of a webhook's URL; without a fragment, all are left to Twilio.

    Args:
        url: the webhook's URL.

    >>> parse_overrides("https://example.com/sms#ct=2000&e=dublin,ashburn").edges
    ('dublin', 'ashburn')

    Raises:
        UsageError: the fragment is malformed or repeats a key, or a value is invalid or out of range.

    Source: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
    """
    _, _, fragment = instance("url", url, str, "text").partition("#")
    pairs: dict[str, str] = {}
    for pair in fragment.split("&") if fragment else ():
        key, mark, value = pair.partition("=")
        if not mark or key in pairs or _PLAIN.fullmatch(key) is None or (value and _PLAIN.fullmatch(value) is None):
            raise UsageError(
                f"a webhook's fragment must consist of pairs such as 'rc=2&rp=5xx,ct' with unique keys, "
                f"got {typed(pair)} in {short_repr(shown(url))}"
            )
        pairs[key] = value
    times = {name: _milliseconds(key, pairs[key]) for key, name in _TIMES.items() if key in pairs}
    return Overrides(
        **times,
        retries=_number("rc", pairs["rc"]) if "rc" in pairs else None,
        retry_on=_policy(cast("Iterable[RetryOn]", pairs["rp"].split(","))) if "rp" in pairs else (),
        sni=_flag("sni", pairs["sni"]) if "sni" in pairs else None,
        edges=_edges(cast("Iterable[WebhookEdge]", pairs["e"].split(","))) if "e" in pairs else (),
        extra={key: value for key, value in pairs.items() if key not in _KEYS},
    )


def _number(key: str, text: str) -> int:
    if not text.isascii() or not text.isdigit() or len(text) > _LONGEST_NUMBER:
        raise UsageError(f"{key} in a webhook's fragment must be a number, got {typed(text)}")
    return int(text)


def _milliseconds(key: str, text: str) -> timedelta:
    return timedelta(milliseconds=_number(key, text))


def _flag(key: str, text: str) -> bool:
    if text not in {"y", "n"}:
        raise UsageError(f"{key} in a webhook's fragment must be y or n, got {typed(text)}")
    return text == "y"
