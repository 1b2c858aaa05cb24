"""Client capabilities: the classic tokens for Twilio Client, which state their rights as ``scope:`` URIs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, cast
from urllib.parse import parse_qsl, quote

from attrs import evolve, field

from twilio_fp.auth import ApiKey, AuthToken
from twilio_fp.checks import records
from twilio_fp.errors import MalformedTokenError, UsageError
from twilio_fp.record import Record, attribute_hints, changed, record, setters
from twilio_fp.tokens.arguments import non_empty, shown
from twilio_fp.tokens.claims import (
    Algorithm,
    Times,
    Token,
    Unsigned,
    as_nbf,
    as_ttl,
    not_before,
    read_text,
    read_ttl,
    ttl_seconds,
)
from twilio_fp.tokens.encoding import dump_json
from twilio_fp.tracebacks import sealed_init
from twilio_fp.values import UNSET, FrozenMap, Unset

if TYPE_CHECKING:
    from twilio_fp.tokens.taskrouter import TaskRouterCapability

__all__ = [
    "ClientCapability",
    "EventStream",
    "GivenParameters",
    "Outgoing",
    "Parameters",
    "client_capability_from_claims",
    "scopes",
    "unsigned_by_account",
]

_HOUR = timedelta(hours=1)
_EVENTS_PATH = "/2010-04-01/Events"
_UNRESERVED = "!~*'()"  # not escaped by ECMAScript's encodeURIComponent, as are letters, digits and -_.


Parameters: TypeAlias = "FrozenMap[str, str | tuple[str, ...]] | tuple[tuple[str, str], ...] | str"
"""Texts by name, several for a repeated name; pairs, if a name's repetitions are not adjacent; or text that is not a
query, unchanged."""

GivenParameters: TypeAlias = "Mapping[str, str | Iterable[str]] | Iterable[tuple[str, str]] | str"
"""Texts by name, pairs of a name and a text in the order in which they are sent, or the same as a query string."""


def _pairs(texts: FrozenMap[str, str | tuple[str, ...]] | tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    if isinstance(texts, tuple):
        return texts
    return tuple(
        [(name, text) for name, values in texts.items() for text in ((values,) if isinstance(values, str) else values)]
    )


def _query(texts: Parameters) -> str:
    if isinstance(texts, str):
        return texts
    return "&".join(
        [f"{quote(name, safe=_UNRESERVED)}={quote(text, safe=_UNRESERVED)}" for name, text in _pairs(texts)]
    )


def _scope(service: str, privilege: str, **params: str) -> str:
    return f"scope:{service}:{privilege}?{_query(FrozenMap(params))}"


def _texts(name: str, value: GivenParameters) -> Parameters:
    if isinstance(value, str):
        text = _text(name, value)
        try:
            return _texts(name, _parse(text))
        except ValueError:
            return text
    if isinstance(value, Mapping):
        texts_by_name = cast("Mapping[str, str | Iterable[str]]", value)
        return FrozenMap({_name(name, key): _one_or_many(name, values) for key, values in texts_by_name.items()})
    if not isinstance(value, Iterable):
        raise UsageError(
            f"{name} must be a query string, a mapping of names to text or (name, text) pairs, got {shown(value)}"
        )
    pairs = tuple([_pair(name, pair) for pair in value])
    found: dict[str, list[str]] = {}
    for key, text in pairs:
        found.setdefault(key, []).append(text)
    texts: FrozenMap[str, str | tuple[str, ...]] = FrozenMap(
        {key: repeated[0] if len(repeated) == 1 else tuple(repeated) for key, repeated in found.items()}
    )
    return texts if _pairs(texts) == pairs else pairs


def _pair(name: str, value: tuple[str, str]) -> tuple[str, str]:
    if not isinstance(value, (tuple, list)) or len(value) != 2:
        raise UsageError(
            f"{name} must be a query string, a mapping of names to text or (name, text) pairs, "
            f"got {shown(value)} as a pair"
        )
    key, text = value
    return _name(name, key), _text(name, text)


def _name(name: str, key: str) -> str:
    return non_empty(f"a name in {name}", key)


def _text(name: str, text: str) -> str:
    return text if text == "" else non_empty(f"a value in {name}", text)


def _one_or_many(name: str, values: str | Iterable[str]) -> str | tuple[str, ...]:
    texts = tuple([_text(name, text) for text in _iterable(f"a value in {name}", values)])
    if not texts:
        raise UsageError(f"a value in {name} must be text or a non-empty iterable of texts, got an empty one")
    return texts[0] if len(texts) == 1 else texts


def _iterable(name: str, values: str | Iterable[str]) -> Iterable[str]:
    if isinstance(values, str):
        return (values,)
    if not isinstance(values, Iterable):
        raise UsageError(f"{name} must be text or an iterable of texts, got {shown(values)}")
    return values


def _params(value: GivenParameters) -> Parameters:
    return _texts("params", value)


def _filters(value: GivenParameters) -> Parameters:
    return _texts("filters", value)


def _application_sid(value: str) -> str:
    return non_empty("application_sid", value)


def _client_name(value: str | Unset | None) -> str | Unset | None:
    return value if value is None or value is UNSET else non_empty("client_name", value)


@record(kw_only=True)
class Outgoing(Record):
    """The right to place calls through an application.

    Args:
        application_sid: the TwiML application (``AP…``) that receives the calls.
        params: further parameters for the application, as texts by name; several texts for a repeated name. Pairs stay
            pairs if a name's repetitions are not adjacent, and text that is not a query stays text.
        client_name: the client name that calls carry; defaults to the last incoming one. None for no name.

    >>> Outgoing(application_sid="AP1", params={"team": "blue"})
    Outgoing(application_sid='AP1', params=FrozenMap({'team': 'blue'}))
    >>> Outgoing(application_sid="AP1", params=[("a", "1"), ("b", "2"), ("a", "3")]).params
    (('a', '1'), ('b', '2'), ('a', '3'))

    Source: https://www.twilio.com/docs/voice/sdks/javascript/v1/capability-tokens
    """

    application_sid: str = field(converter=_application_sid)
    params: Parameters = field(default=FrozenMap(), converter=_params)
    client_name: str | Unset | None = field(default=UNSET, converter=_client_name)


@record(kw_only=True)
class EventStream(Record):
    """The right to subscribe to the account's event stream.

    Args:
        filters: which events to include, in the forms that `Outgoing` takes for ``params``; empty for all.

    >>> EventStream(filters={"Level": "error"})
    EventStream(filters=FrozenMap({'Level': 'error'}))

    Source: https://www.twilio.com/docs/voice/sdks/javascript/v1/capability-tokens
    """

    filters: Parameters = field(default=FrozenMap(), converter=_filters)


def _event_streams(value: EventStream | Iterable[EventStream] | None) -> tuple[EventStream, ...]:
    return () if value is None else records("event_stream", EventStream, value)


def _incoming(value: str | Iterable[str]) -> tuple[str, ...]:
    return tuple([non_empty("incoming", name) for name in _iterable("incoming", value)])


@sealed_init
@record(kw_only=True)
class ClientCapability(Token):
    """What a browser or phone may do with Twilio Client; the account is that of the `AuthToken` that signs it.

    New code should use `AccessToken` with a `VoiceGrant`; this is for the older SDKs.

    Args:
        incoming: the client names whose calls the bearer may take.
        outgoing: the right to place calls; None for no such right.
        event_stream: the events that the bearer may read, each an `EventStream`; empty for no events.
        ttl: the lifetime, counted from signing: at least a second, in whole seconds.
        nbf: the time before which the token is not valid, in whole seconds; None for no such time.

    >>> ClientCapability(incoming="alice", outgoing=Outgoing(application_sid="AP1"))
    ClientCapability(incoming=('alice',), outgoing=Outgoing(application_sid='AP1'))

    Raises:
        UsageError: a name is empty, or the ttl is less than a second.

    Source: https://www.twilio.com/docs/voice/sdks/javascript/v1/capability-tokens
    """

    algorithms: ClassVar[tuple[Algorithm, ...]] = ("HS256",)

    incoming: tuple[str, ...] = field(default=(), converter=_incoming)
    outgoing: Outgoing | None = None
    event_stream: tuple[EventStream, ...] = field(default=(), converter=_event_streams)
    ttl: timedelta = field(default=_HOUR, converter=as_ttl)
    nbf: datetime | None = field(default=None, converter=as_nbf)

    def __attrs_post_init__(self) -> None:
        outgoing: object = self.outgoing
        if outgoing is not None and not isinstance(outgoing, Outgoing):
            raise UsageError(f"outgoing must be an Outgoing record or None, got {type(outgoing).__name__}")
        # The default name is stored as UNSET, so that capabilities that mean the same are equal.
        if self.outgoing is not None and self.outgoing.client_name == self.usual_client_name:
            setters(ClientCapability)["outgoing"](self, evolve(self.outgoing, client_name=UNSET))

    @property
    def usual_client_name(self) -> str | None:
        """The name that outgoing calls carry by default: the last incoming one."""
        return self.incoming[-1] if self.incoming else None

    def unsigned(self, key: Any, issued: int) -> Unsigned:
        """Return the header parameters, claims and secret for signing with an auth token.

        Raises:
            UsageError: the key is not an `AuthToken`, or the token would expire before its ``nbf``.
        """
        return unsigned_by_account(self, key, issued, {"scope": " ".join(scopes(self))})


attribute_hints(
    ClientCapability,
    "allow_client_incoming allow_client_outgoing allow_event_stream",
    "write {kind}(incoming=…, outgoing=Outgoing(application_sid=…), event_stream=EventStream())",
)


def unsigned_by_account(
    token: ClientCapability | TaskRouterCapability, key: object, issued: int, claims: Mapping[str, Any]
) -> Unsigned:
    """Return a capability ready to sign: the claims, completed with the account as issuer and the times.

    Raises:
        UsageError: the key is not an `AuthToken`, or the token would expire before its ``nbf``.
    """
    if not isinstance(key, AuthToken):
        hint = "; Twilio rejects capabilities signed with an API key" if isinstance(key, ApiKey) else ""
        raise UsageError(f"key must be the account's AuthToken, got a value of type {type(key).__name__}{hint}")
    expires = issued + ttl_seconds(token.ttl)
    nbf = not_before(token.nbf, expires)
    times = {"iss": key.account_sid, "iat": issued, "exp": expires, **({} if nbf is None else {"nbf": nbf})}
    return (), dump_json({**claims, **times}), key.token


def scopes(capability: ClientCapability) -> tuple[str, ...]:
    """Return the capability's ``scope:`` URIs: the incoming ones, the event streams, then the outgoing one.

    Values are encoded like ECMAScript's ``encodeURIComponent`` does. Outgoing calls carry the last incoming client
    name, unless they have their own.

    >>> scopes(ClientCapability(incoming="alice b", outgoing=Outgoing(application_sid="AP1", params={"n": "1 2"})))
    ('scope:client:incoming?clientName=alice%20b',
     'scope:client:outgoing?appSid=AP1&appParams=n%3D1%25202&clientName=alice%20b')
    """
    uris = [_scope("client", "incoming", clientName=name) for name in capability.incoming]
    for events in capability.event_stream:
        filters = {"params": _query(events.filters)} if events.filters else {}
        uris.append(_scope("stream", "subscribe", path=_EVENTS_PATH, **filters))
    if (outgoing := capability.outgoing) is not None:
        params = {"appParams": _query(outgoing.params)} if outgoing.params else {}
        name = capability.usual_client_name if outgoing.client_name is UNSET else outgoing.client_name
        name_param = {} if name is None else {"clientName": name}
        uris.append(_scope("client", "outgoing", appSid=outgoing.application_sid, **params, **name_param))
    return tuple(uris)


def _parse(text: str) -> list[tuple[str, str]]:
    return parse_qsl(text, keep_blank_values=True, strict_parsing=True, errors="strict") if text else []


def _parse_scope(uri: str, required: str, *optional: str) -> dict[str, str]:
    pairs = _parse(uri.partition("?")[2])
    params = dict(pairs)
    if len(params) != len(pairs) or required not in params or not params.keys() <= {required, *optional}:
        others = f", and {', '.join(optional)} at most once" if optional else ""
        raise MalformedTokenError("a scope", expected=f"{required} once{others}", found=uri)
    return params


def client_capability_from_claims(_: Mapping[str, Any], claims: Mapping[str, Any], times: Times) -> ClientCapability:
    """Return the capability that the claims describe; parameters may also be form-encoded.

    An event stream's filters are its ``params``, which twilio-node spells ``appParams`` since version 3. Tokens from
    other libraries are read leniently: names may be empty, parameters need not be pairs, and any lifetime is allowed.

    Raises:
        MalformedTokenError: they are not those of a client capability.
    """
    incoming: list[str] = []
    outgoing: Outgoing | None = None
    streams: list[EventStream] = []
    try:
        for uri in text.split(" ") if (text := read_text(claims, "scope")) else ():
            privilege = uri.partition("?")[0]
            if privilege == "scope:client:incoming":
                incoming.append(_parse_scope(uri, "clientName")["clientName"])
            elif privilege == "scope:client:outgoing" and outgoing is None:
                params = _parse_scope(uri, "appSid", "appParams", "clientName")
                outgoing = changed(
                    _ANY_OUTGOING,
                    application_sid=params["appSid"],
                    params=_texts("params", params.get("appParams", "")),
                    client_name=params.get("clientName") or None,
                )
            elif privilege == "scope:stream:subscribe":
                params = _parse_scope(uri, "path", "params", "appParams")
                if params["path"] != _EVENTS_PATH or {"params", "appParams"} <= params.keys():
                    raise MalformedTokenError("a scope", expected=f"{_EVENTS_PATH}, with at most one filter", found=uri)
                streams.append(EventStream(filters=params.get("params") or params.get("appParams") or ""))
            else:
                raise MalformedTokenError(
                    "a scope", expected="incoming, outgoing (only once) or the event stream", found=uri
                )
        nbf = as_nbf(times[2])
    except ValueError as error:
        raise MalformedTokenError("a client capability", expected="valid claims", found=str(error)) from error
    if outgoing is not None and outgoing.client_name == (incoming[-1] if incoming else None):
        outgoing = changed(outgoing, client_name=UNSET)
    return changed(
        ClientCapability(),
        incoming=tuple(incoming),
        outgoing=outgoing,
        event_stream=tuple(streams),
        ttl=read_ttl(times, _HOUR),
        nbf=nbf,
    )


_ANY_OUTGOING = Outgoing(application_sid="AP")
