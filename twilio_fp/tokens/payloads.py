"""Parsing of a token's ``grants`` claim."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, cast

from twilio_fp.errors import MalformedTokenError, UsageError
from twilio_fp.record import setters
from twilio_fp.tokens.arguments import frozen_object, non_empty
from twilio_fp.tokens.claims import read_object, refuse_claim
from twilio_fp.tokens.grants import (
    NAMED_GRANTS,
    AnyGrant,
    Grant,
    NamedGrant,
    PlaybackGrant,
    VoiceGrant,
    text_names,
    wire_names,
)
from twilio_fp.values import FrozenMap

__all__ = ["grant_from_claim", "grant_from_payload"]

_EMPTY: FrozenMap[str, Any] = FrozenMap()

# A reader makes a grant from its strictly parsed payload and ``extra``, the members without a field. Besides the
# signature, most of the time to verify a token is spent here. So slots are set without converters, each value is
# checked once, and the common case calls no further functions.

_Reader: TypeAlias = "Callable[[Mapping[str, Any], FrozenMap[str, Any]], AnyGrant]"


def _text_reader(cls: type[NamedGrant]) -> _Reader:
    set_extra, texts = setters(cls)["extra"], tuple([(name, setters(cls)[name]) for name in text_names(cls)])

    def read(payload: Mapping[str, Any], extra: FrozenMap[str, Any]) -> AnyGrant:
        grant = cls.__new__(cls)
        set_extra(grant, extra)
        for name, fill in texts:
            text = payload.get(name)
            if text is not None and type(text) is not str:
                refuse_claim(name, "text", text)
            fill(grant, text or None)
        return grant

    return read


def _voice_reader() -> _Reader:
    set_extra, set_allow, set_application, set_params, set_credential, set_endpoint = setters(VoiceGrant).values()

    def read(payload: Mapping[str, Any], extra: FrozenMap[str, Any]) -> AnyGrant:
        incoming, outgoing = payload.get("incoming"), payload.get("outgoing")
        credential_sid, endpoint_id = payload.get("push_credential_sid"), payload.get("endpoint_id")
        allowed, application_sid, params = False, None, _EMPTY
        if incoming is not None:
            allowed = _checked_members("incoming", incoming, _INCOMING).get("allow", False)
        if outgoing is not None:
            members = _checked_members("outgoing", outgoing, _OUTGOING)
            application_sid = members.get("application_sid")
            if "params" in members:
                params = frozen_object("outgoing_application_params", read_object(members, "params"))
        for text in (application_sid, credential_sid, endpoint_id):
            if text is not None and type(text) is not str:
                refuse_claim("voice", "application_sid, push_credential_sid and endpoint_id as text", text)
        if type(allowed) is not bool:
            refuse_claim("allow", "true or false", allowed)
        if params and not application_sid:
            refuse_claim("params", "an application_sid for them", application_sid)
        grant = VoiceGrant.__new__(VoiceGrant)
        set_extra(grant, extra)
        set_allow(grant, allowed)
        set_application(grant, application_sid or None)
        set_params(grant, params)
        set_credential(grant, credential_sid or None)
        set_endpoint(grant, endpoint_id or None)
        return grant

    return read


_INCOMING, _OUTGOING = frozenset({"allow"}), frozenset({"application_sid", "params"})


def _checked_members(name: str, value: Any, known: frozenset[str]) -> Mapping[str, Any]:
    if not isinstance(value, dict) or not known.issuperset(value):  # pyright: ignore[reportUnknownArgumentType]
        refuse_claim(name, f"an object with no members except {sorted(known)}", cast("object", value))
    return value  # pyright: ignore[reportUnknownVariableType]  JSON's member names are text


_set_key, _set_payload = setters(Grant).values()

_KNOWN: Final = {
    name: (_voice_reader() if cls is VoiceGrant else _text_reader(cls), wire_names(cls))
    for name, cls in NAMED_GRANTS.items()
}


def grant_from_payload(key: str, payload: Mapping[str, Any]) -> AnyGrant:
    """Return the grant with this key: as its own record if that can hold the payload, or else as a `Grant`.

    >>> grant_from_payload("video", {"room": "daily"})
    VideoGrant(room='daily')
    >>> grant_from_payload("video", {"room": 5})
    Grant(key='video', payload=FrozenMap({'room': 5}))

    Raises:
        MalformedTokenError: the key is empty, or the payload is not a JSON object.
    """
    try:
        return grant_from_claim(non_empty("key", key), frozen_object("payload", payload))
    except UsageError as error:
        raise MalformedTokenError("a grant", expected="a valid key and payload", found=str(error)) from error


def grant_from_claim(key: str, payload: Any) -> AnyGrant:
    """Return the grant like `grant_from_payload`, from strictly parsed JSON.

    Raises:
        MalformedTokenError: the payload is not an object.
        UsageError: the key or the payload can't be written as JSON again.
    """
    if not isinstance(payload, dict):
        raise MalformedTokenError(f"the grant {key}", expected="an object", found=type(payload).__name__)
    members: dict[str, Any] = payload  # pyright: ignore[reportUnknownVariableType]  JSON's member names are text
    known = _KNOWN.get(key)
    if known is None:
        return PlaybackGrant(grant=members) if key == "player" else Grant(key=key, payload=members)
    read, names = known
    try:
        if names.issuperset(members):
            return read(members, _EMPTY)
        extra = {name: value for name, value in members.items() if name not in names}
        return read(members, frozen_object("extra", extra))
    except MalformedTokenError:  # its record can't hold the payload
        grant = Grant.__new__(Grant)
        _set_key(grant, key)
        _set_payload(grant, frozen_object("payload", members))
        return grant
