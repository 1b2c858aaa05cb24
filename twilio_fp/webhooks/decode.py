"""Conversion of a verified request into an event record, and of the record back into parameters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast, overload

from twilio_fp.codec.reading import kept
from twilio_fp.errors import DecodeError, UsageError
from twilio_fp.printable import a_or_an, typed
from twilio_fp.values import FrozenMap
from twilio_fp.webhooks.content import read_data
from twilio_fp.webhooks.detect import guess, mismatch
from twilio_fp.webhooks.events.event import Event, read_members, write_members
from twilio_fp.webhooks.verification import Rejected, Unverified, Verified

if TYPE_CHECKING:
    from twilio_fp.webhooks.events.streams import CloudEvent

__all__ = ["IDEMPOTENCY_HEADER", "parse_event", "to_params"]

IDEMPOTENCY_HEADER = "I-Twilio-Idempotency-Token"
"""The header that is the same for every attempt to deliver an event."""

E = TypeVar("E", bound=Event)


@overload
def parse_event(verified: Verified | Unverified) -> Event: ...
@overload
def parse_event(verified: Verified | Unverified, kind: type[E]) -> E: ...
def parse_event(verified: Verified | Unverified, kind: type[Any] | None = None) -> Any:
    """Parse the request into the record of the event that it reports.

    Parameters without a field are kept in ``extra``. With ``kind=Event`` or none, the kind is guessed: the first of
    `twilio_fp.webhooks.detect.SIGNS` that fits, or else `UnknownEvent`. A guess can be wrong if Twilio sends the same
    parameters for two kinds (a ``<Gather>`` without input looks like the call itself), so name the kind if you know it.

    Args:
        verified: the result of `verify` or `unverified`.
        kind: the expected record class.

    >>> from twilio_fp.webhooks import sign_webhook, verify
    >>> request = sign_webhook({"MessageSid": "SM1", "From": "+15558675310", "Body": "Hi"}, "https://e.com/", "12345")
    >>> parse_event(verify(request, keys="12345"))
    IncomingMessage(message_sid='SM1', from_='+15558675310', body='Hi')

    Raises:
        DecodeError: the request is not of that kind, or its JSON can't be parsed; the error's path says where.
        UsageError: ``verified`` or ``kind`` has the wrong type, such as a request that was not verified.
    """
    if isinstance(verified, Rejected):
        raise UsageError(f"the request was rejected ({verified.reason}), so it has no event: respond with status 403")
    if not isinstance(verified, (Verified, Unverified)):
        raise UsageError(
            f"verified must be the result of verify(), got a value of type {type(verified).__name__}: "
            "write unverified(request) to skip the check"
        )
    if kind is not None and not (isinstance(kind, type) and issubclass(kind, Event)):
        raise UsageError(f"kind must be an event class, such as IncomingMessage, got {typed(kind)}")
    request = verified.request
    token = request.headers.get(IDEMPOTENCY_HEADER)
    expected = None if kind is Event else kind
    signed_url = verified.url if isinstance(verified, Verified) else request.url
    data = read_data(request, signed_url)
    if _are_cloud_events(data):
        return _parse_cloud_events(data, expected, token, request.body)
    if not isinstance(data, Mapping):
        raise DecodeError("expected a JSON object", body=kept(request.body))
    return _event(cast("Mapping[str, Any]", data), expected, token, "$", request.body)


def to_params(event: Event) -> FrozenMap[str, Any]:
    """Return an event's parameters by Twilio's names; a parsed event gives the original ones unchanged.

    >>> from twilio_fp.webhooks import IncomingMessage
    >>> to_params(IncomingMessage(message_sid="SM1", media_url=["https://a", "https://b"], num_media=2))
    FrozenMap({'MessageSid': 'SM1', 'NumMedia': '2', 'MediaUrl0': 'https://a', 'MediaUrl1': 'https://b'})
    """
    if not isinstance(event, Event):
        raise UsageError(f"event must be an Event, got a value of type {type(event).__name__}")
    members = write_members(event)
    events = members.get("events")
    if isinstance(events, tuple):
        several = cast("tuple[CloudEvent, ...]", events)
        members["events"] = tuple([to_params(one) if isinstance(one, Event) else one for one in several])
    return FrozenMap(members)


def _are_cloud_events(data: Any) -> bool:
    return isinstance(data, tuple) or (isinstance(data, Mapping) and "specversion" in data)


def _parse_cloud_events(data: Any, kind: type[Event] | None, token: str | None, body: bytes) -> Event:
    from twilio_fp.webhooks.events.streams import A2pEvent, CloudEvent, CloudEvents, StudioEvent

    items = cast("tuple[Any, ...]", data if isinstance(data, tuple) else (data,))
    events: list[CloudEvent] = []
    single = kind is not None and issubclass(kind, CloudEvent)
    for index, item in enumerate(items):
        path = f"$[{index}]"
        if not isinstance(item, Mapping):
            found = type(cast("object", item)).__name__
            raise DecodeError(
                f"expected a CloudEvent object, found a value of type {found}", path=path, body=kept(body)
            )
        members = cast("Mapping[str, Any]", item)
        candidates = (StudioEvent, A2pEvent) if "type" in members else ()
        best = next((one for one in candidates if mismatch(one, members) is None), CloudEvent)
        events.append(_event(members, cast("type[CloudEvent]", kind) if single else best, token, path, body))
    if single:
        if len(events) == 1:
            return events[0]
        raise DecodeError(f"expected one CloudEvent, found {len(events)}", body=kept(body))
    if kind is None or issubclass(CloudEvents, kind):
        return CloudEvents(events=tuple(events), idempotency_token=token)
    raise DecodeError(f"expected {a_or_an(kind)}, found CloudEvents", body=kept(body))


@overload
def _event(members: Mapping[str, Any], kind: type[E], token: str | None, path: str, body: bytes) -> E: ...
@overload
def _event(members: Mapping[str, Any], kind: None, token: str | None, path: str, body: bytes) -> Event: ...
@overload
def _event(members: Mapping[str, Any], kind: type[E] | None, token: str | None, path: str, body: bytes) -> Event: ...
def _event(members: Mapping[str, Any], kind: Any, token: str | None, path: str, body: bytes) -> Any:
    cls = guess(members) if kind is None else kind
    other = mismatch(cls, members)
    if other is not None:
        raise DecodeError(
            f"expected {a_or_an(cls)}, which never has {members[other]!r} here",
            path=f"{path}.{other}",
            body=kept(body),
        )
    try:
        return read_members(cls, members, token)
    except UsageError as error:
        if kind is None:
            return read_members(guess({}), members, token)
        raise DecodeError(f"expected {a_or_an(cls)}: {error}", path=path, body=kept(body)) from None
