"""Strategies for webhooks: events of every kind, and the signed requests by which Twilio would report them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeVar, overload

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from twilio_fp import webhooks
from twilio_fp.errors import UsageError
from twilio_fp.printable import typed
from twilio_fp.webhooks import (
    A2pEvent,
    CloudEvent,
    CloudEvents,
    Event,
    StudioEvent,
    UnknownEvent,
    WebhookRequest,
    sign_webhook,
)
from twilio_fp.webhooks.events.event import WireField, restrictions, wire_fields
from twilio_fp.webhooks.signing import Key

__all__ = ["events", "webhook_requests"]

E = TypeVar("E", bound=Event)

_TEXTS: Final = st.text(st.characters(codec="utf-8"), max_size=20)
_JSON: Final = st.dictionaries(_TEXTS, st.none() | st.booleans() | st.integers(-99, 99) | _TEXTS, max_size=3)
_MOMENTS: Final = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)).map(  # noqa: DTZ001  UTC is added here
    lambda moment: moment.replace(tzinfo=UTC, microsecond=0)
)
_VALUES: Final[dict[str, Any]] = {
    "text": _TEXTS,
    "integer": st.integers(-(10**9), 10**9),
    "decimal": st.decimals(-1000, 1000, places=3),
    "boolean": st.booleans(),
    "numbered": st.lists(_TEXTS, max_size=3).map(tuple),
    "rfc2822": _MOMENTS,
    "iso8601": _MOMENTS,
    "epoch": _MOMENTS,
    "seconds": st.integers(0, 10**5).map(lambda count: timedelta(seconds=count)),
    "minutes": st.integers(0, 10**5).map(lambda count: timedelta(minutes=count)),
    "milliseconds": st.integers(0, 10**5).map(lambda count: timedelta(milliseconds=count)),
    "json": _JSON,
}


_MORE: Final = st.from_regex(r"New[A-Z][a-z]{1,8}", fullmatch=True)


def _kinds() -> list[type[Event]]:
    found = [getattr(webhooks, name) for name in dir(webhooks)]
    return [one for one in found if isinstance(one, type) and issubclass(one, Event) and one is not Event]


@overload
def events() -> SearchStrategy[Event]: ...
@overload
def events(kind: type[E]) -> SearchStrategy[E]: ...
def events(kind: type[Any] = Event) -> SearchStrategy[Any]:
    """Return a strategy for events of a kind, or of every kind.

    Args:
        kind: a class of events.

    >>> from twilio_fp.webhooks import IncomingMessage
    >>> isinstance(events(IncomingMessage).example(), IncomingMessage)  # doctest: +SKIP
    True

    Raises:
        UsageError: ``kind`` is not a class of events.
    """
    return _events(_checked(kind))


def _checked(kind: type[Event]) -> type[Event]:
    if not (isinstance(kind, type) and issubclass(kind, Event)):
        raise UsageError(f"kind must be a class of events, such as IncomingMessage, got {typed(kind)}")
    return kind


def _events(kind: type[Event]) -> SearchStrategy[Any]:
    if kind is Event:
        return st.sampled_from(_kinds()).flatmap(_events)
    if issubclass(kind, CloudEvents):
        each = st.lists(events(CloudEvent) | events(StudioEvent) | events(A2pEvent), min_size=1, max_size=3)
        return st.builds(CloudEvents, events=each.map(tuple))
    if issubclass(kind, UnknownEvent):
        return st.builds(UnknownEvent, extra=st.dictionaries(_MORE, _TEXTS, max_size=3))
    given = st.fixed_dictionaries(
        {wire_field.attribute: _values(kind, wire_field) for wire_field in wire_fields(kind) if wire_field.required},
        optional={
            wire_field.attribute: _values(kind, wire_field)
            for wire_field in wire_fields(kind)
            if not wire_field.required
        },
    )
    most = 0 if issubclass(kind, CloudEvent) else 2
    extra: SearchStrategy[dict[str, str]] = st.dictionaries(_MORE, _TEXTS, max_size=most)

    def made(members: dict[str, Any], more: dict[str, str]) -> Event:
        return kind(**members, extra=more)

    return st.builds(made, given, extra)


def _values(kind: type[Event], wire_field: WireField) -> SearchStrategy[Any]:
    allowed = restrictions(kind).get(wire_field.wire)
    return st.sampled_from([one.replace("*", "new") for one in allowed]) if allowed else _VALUES[wire_field.kind]


def webhook_requests(
    key: Key = "12345",
    *,
    url: SearchStrategy[str] | str = "https://example.com/webhook",
    kind: type[Event] = Event,
) -> SearchStrategy[WebhookRequest]:
    """Return a strategy for requests that Twilio would send, signed with the key.

    Args:
        key: the signing key.
        url: your URL, or a strategy for it.
        kind: the class of the events reported; by default every kind.
    """
    urls = st.just(url) if isinstance(url, str) else url

    def signed(event: Event, to: str) -> WebhookRequest:
        return sign_webhook(event, to, key)

    return st.builds(signed, _events(_checked(kind)), urls)
