"""The grants of an access token: what its bearer may use, under exactly Twilio's claim names."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar, Final, TypeAlias, cast

from attrs import field

from twilio_fp.errors import MalformedTokenError, UsageError
from twilio_fp.record import Record, field_names, per_class, record, setters
from twilio_fp.tokens.claims import filled, frozen_object, read_object, refuse_claim
from twilio_fp.tokens.strict import dump_json, quote_json
from twilio_fp.values import FrozenMap

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = [
    "AnyGrant",
    "ChatGrant",
    "ConversationsGrant",
    "Grant",
    "IpMessagingGrant",
    "PlaybackGrant",
    "SyncGrant",
    "TaskRouterGrant",
    "VideoGrant",
    "VoiceGrant",
    "grant_from_claim",
    "grant_from_payload",
]


_EMPTY: FrozenMap[str, Any] = FrozenMap()


def _extra(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    return frozen_object("extra", value)


def _payload(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    return frozen_object("payload", value)


def _playback(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    return frozen_object("grant", value)


def _params(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    return frozen_object("outgoing_application_params", value)


class AnyGrant(Record):
    """What every grant is: an entry of the ``grants`` claim, with its name there and what stands under it."""

    __slots__ = ()

    @property
    def key(self) -> str:
        """The grant's name in the ``grants`` claim."""
        raise NotImplementedError

    def to_json(self) -> str:
        """Return what stands under the name, as JSON with Twilio's names, always the same for the same grant."""
        raise NotImplementedError

    def to_payload(self) -> dict[str, Any]:
        """Return what stands under the name, with Twilio's names; `grant_from_payload` is the way back."""
        return cast("dict[str, Any]", json.loads(self.to_json()))


@record(kw_only=True)
class _NamedGrant(AnyGrant):
    """A grant whose name is known; its fields are texts that stand under their own names, but for ``other_fields``."""

    grant_name: ClassVar[str]
    other_fields: ClassVar[frozenset[str]] = frozenset({"extra"})

    extra: FrozenMap[str, Any] = field(default=FrozenMap(), converter=_extra)

    def __attrs_post_init__(self) -> None:
        for name in _texts(type(self)):
            value = getattr(self, name)
            if value is not None:
                filled(name, value)
        if self.extra:
            known = sorted(_wire_names(type(self)).intersection(self.extra))
            if known:
                raise UsageError(f"extra is for what {type(self).__name__} does not have, and it has {known[0]!r}")

    @property
    def key(self) -> str:
        """The grant's name in the ``grants`` claim."""
        return self.grant_name

    def to_json(self) -> str:
        """Return what stands under the grant's name: the texts that are given, and ``extra``."""
        members: list[str] = []
        for name in _texts(type(self)):
            text = getattr(self, name)
            if text is not None:
                members.append(f'"{name}":{quote_json(text)}')
        return self._object(members)

    def _object(self, members: list[str]) -> str:
        if self.extra:
            members = [*members, dump_json(self.extra)[1:-1]]
        return f"{{{','.join(members)}}}"


@per_class
def _texts(cls: type[_NamedGrant]) -> tuple[str, ...]:
    return tuple([name for name in field_names(cls) if name not in cls.other_fields])


@per_class
def _wire_names(cls: type[_NamedGrant]) -> frozenset[str]:
    return _VOICE_NAMES if cls is VoiceGrant else frozenset(_texts(cls))


_VOICE_NAMES = frozenset({"incoming", "outgoing", "push_credential_sid", "endpoint_id"})


@record(kw_only=True)
class VideoGrant(_NamedGrant):
    """May join video rooms: one of them, or any.

    Args:
        room: the room's name or sid; None allows every room.
        configuration_profile_sid: the classic configuration profile (``VS…``), which rooms replaced.
        extra: payload fields that this record does not know, by wire name.

    >>> VideoGrant(room="daily").to_payload()
    {'room': 'daily'}

    Source: https://www.twilio.com/docs/video/tutorials/user-identity-access-tokens
    """

    grant_name: ClassVar[str] = "video"
    room: str | None = None
    configuration_profile_sid: str | None = None


@record(kw_only=True)
class ConversationsGrant(_NamedGrant):
    """May use the classic Conversations, the forerunner of Video (``rtc``).

    >>> ConversationsGrant(configuration_profile_sid="VS1").key
    'rtc'

    Source: https://www.twilio.com/docs/iam/access-tokens
    """

    grant_name: ClassVar[str] = "rtc"
    configuration_profile_sid: str | None = None


@record(kw_only=True)
class ChatGrant(_NamedGrant):
    """May use Conversations and Programmable Chat.

    Args:
        service_sid: the service (``IS…``).
        endpoint_id: the device; Twilio makes it from identity and service where it is absent.
        deployment_role_sid: the role (``RL…``) that the user gets.
        push_credential_sid: the credential (``CR…``) for push notifications.
        extra: payload fields that this record does not know, by wire name.

    >>> ChatGrant(service_sid="IS1").to_payload()
    {'service_sid': 'IS1'}

    Source: https://www.twilio.com/docs/conversations/create-tokens
    """

    grant_name: ClassVar[str] = "chat"
    service_sid: str | None = None
    endpoint_id: str | None = None
    deployment_role_sid: str | None = None
    push_credential_sid: str | None = None


@record(kw_only=True)
class IpMessagingGrant(_NamedGrant):
    """May use the classic IP Messaging, the forerunner of Chat (``ip_messaging``); its fields are `ChatGrant`'s.

    >>> IpMessagingGrant(service_sid="IS1", endpoint_id="app:alice:1").key
    'ip_messaging'

    Source: https://www.twilio.com/docs/iam/access-tokens
    """

    grant_name: ClassVar[str] = "ip_messaging"
    service_sid: str | None = None
    endpoint_id: str | None = None
    deployment_role_sid: str | None = None
    push_credential_sid: str | None = None


@record(kw_only=True)
class SyncGrant(_NamedGrant):
    """May use Sync (``data_sync``).

    Args:
        service_sid: the service (``IS…``), or ``default``.
        endpoint_id: the device.
        extra: payload fields that this record does not know, by wire name.

    >>> SyncGrant(service_sid="IS1").key
    'data_sync'

    Source: https://www.twilio.com/docs/sync/identity-and-access-tokens
    """

    grant_name: ClassVar[str] = "data_sync"
    service_sid: str | None = None
    endpoint_id: str | None = None


@record(kw_only=True)
class TaskRouterGrant(_NamedGrant):
    """May use TaskRouter and Flex (``task_router``).

    Args:
        workspace_sid: the workspace (``WS…``).
        worker_sid: the worker (``WK…``).
        role: the role, such as ``worker`` or ``supervisor``.
        extra: payload fields that this record does not know, by wire name.

    >>> TaskRouterGrant(workspace_sid="WS1", worker_sid="WK1", role="worker").key
    'task_router'

    Source: https://www.twilio.com/docs/iam/access-tokens
    """

    grant_name: ClassVar[str] = "task_router"
    workspace_sid: str | None = None
    worker_sid: str | None = None
    role: str | None = None


@record(kw_only=True)
class VoiceGrant(_NamedGrant):
    """May place calls through an application, and take calls.

    Args:
        incoming_allow: whether it may take calls to the token's identity.
        outgoing_application_sid: the TwiML application (``AP…``) that its calls reach; None allows none.
        outgoing_application_params: what the application is given besides; needs the application.
        push_credential_sid: the credential (``CR…``) for push notifications of calls.
        endpoint_id: the device, where one identity has several.
        extra: payload fields that this record does not know, by wire name.

    >>> VoiceGrant(incoming_allow=True, outgoing_application_sid="AP1").to_payload()
    {'incoming': {'allow': True}, 'outgoing': {'application_sid': 'AP1'}}

    Source: https://www.twilio.com/docs/voice/sdks#access-tokens
    """

    grant_name: ClassVar[str] = "voice"
    other_fields: ClassVar[frozenset[str]] = frozenset({"extra", "incoming_allow", "outgoing_application_params"})
    incoming_allow: bool = False
    outgoing_application_sid: str | None = None
    outgoing_application_params: FrozenMap[str, Any] = field(default=FrozenMap(), converter=_params)
    push_credential_sid: str | None = None
    endpoint_id: str | None = None

    def __attrs_post_init__(self) -> None:
        _NamedGrant.__attrs_post_init__(self)
        _allowed(self.incoming_allow)
        if self.outgoing_application_params and self.outgoing_application_sid is None:
            raise UsageError("outgoing_application_params need the outgoing_application_sid that they are for")

    def to_json(self) -> str:
        """Return what stands under ``voice``."""
        members: list[str] = ['"incoming":{"allow":true}'] if self.incoming_allow else []
        if self.outgoing_application_sid is not None:
            params = self.outgoing_application_params
            given = f',"params":{dump_json(params)}' if params else ""
            members.append(f'"outgoing":{{"application_sid":{quote_json(self.outgoing_application_sid)}{given}}}')
        if self.push_credential_sid is not None:
            members.append(f'"push_credential_sid":{quote_json(self.push_credential_sid)}')
        if self.endpoint_id is not None:
            members.append(f'"endpoint_id":{quote_json(self.endpoint_id)}')
        return self._object(members)


def _allowed(value: object) -> bool:
    if not isinstance(value, bool):
        raise UsageError(f"incoming_allow is True or False, not {value!r}")
    return value


@record(kw_only=True)
class PlaybackGrant(AnyGrant):
    """May play a Live stream (``player``).

    Args:
        grant: what Twilio's PlaybackGrant resource answered, unchanged.

    >>> PlaybackGrant(grant={"playbackUrl": None, "playerStreamerSid": "VJ1"}).key
    'player'

    Source: https://www.twilio.com/docs/live/playbackgrants
    """

    grant: FrozenMap[str, Any] = field(converter=_playback)

    @property
    def key(self) -> str:
        """The grant's name in the ``grants`` claim."""
        return "player"

    def to_json(self) -> str:
        """Return what Twilio answered."""
        return dump_json(self.grant)


# What makes a grant of its payload, which was read strictly, and of what in it has no field (``extra``). Most of what
# verifying a token takes besides its signature is here: slots are filled without converters, each value is looked at
# once, and what is usual calls no further function.

_Reader: TypeAlias = "Callable[[Mapping[str, Any], FrozenMap[str, Any]], AnyGrant]"


def _text_reader(cls: type[_NamedGrant]) -> _Reader:
    set_extra, texts = setters(cls)["extra"], tuple([(name, setters(cls)[name]) for name in _texts(cls)])

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
            allowed = _inside("incoming", incoming, _INCOMING).get("allow", False)
        if outgoing is not None:
            given = _inside("outgoing", outgoing, _OUTGOING)
            application_sid = given.get("application_sid")
            if "params" in given:
                params = _params(read_object(given, "params"))
        for text in (application_sid, credential_sid, endpoint_id):
            if text is not None and type(text) is not str:
                refuse_claim(
                    "voice", "an application_sid, a push_credential_sid and an endpoint_id that are text", text
                )
        if type(allowed) is not bool:
            refuse_claim("allow", "true or false", allowed)
        if params and not application_sid:
            refuse_claim("params", "an application_sid beside them", application_sid)
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


def _inside(name: str, given: Any, known: frozenset[str]) -> Mapping[str, Any]:
    if not isinstance(given, dict) or not known.issuperset(given):  # pyright: ignore[reportUnknownArgumentType]
        refuse_claim(name, f"an object with nothing but {sorted(known)}", cast("object", given))
    return given  # pyright: ignore[reportUnknownVariableType]  its names are text, as JSON's are


_NAMED: Final[Mapping[str, type[_NamedGrant]]] = {
    cls.grant_name: cls
    for cls in (
        VoiceGrant,
        VideoGrant,
        ChatGrant,
        IpMessagingGrant,
        ConversationsGrant,
        SyncGrant,
        TaskRouterGrant,
    )
}
_KNOWN: Final = {
    name: (_voice_reader() if cls is VoiceGrant else _text_reader(cls), _wire_names(cls))
    for name, cls in _NAMED.items()
}
_RESERVED: Final = {**{name: cls.__name__ for name, cls in _NAMED.items()}, "player": "PlaybackGrant"}


@record(kw_only=True)
class Grant(AnyGrant):
    """A grant that has no record here, for what Twilio adds tomorrow.

    Args:
        key: its name in the ``grants`` claim; a name that has a record is refused.
        payload: what stands there: JSON.

    >>> Grant(key="telepathy", payload={"range": 3}).to_payload()
    {'range': 3}

    Raises:
        UsageError: the key is known, or the payload can't be JSON.
    """

    key: str = field()  # pyright: ignore[reportIncompatibleMethodOverride]  given here, known for the other grants
    payload: FrozenMap[str, Any] = field(default=FrozenMap(), converter=_payload)

    def __attrs_post_init__(self) -> None:
        filled("key", self.key)
        if self.key in _RESERVED:
            raise UsageError(f"the grant {self.key!r} has a record of its own: {_RESERVED[self.key]}")
        if self.key == "identity":
            raise UsageError("'identity' is no grant: AccessToken(identity=…) says it")

    def to_json(self) -> str:
        """Return the payload as JSON."""
        return dump_json(self.payload)


def grant_from_payload(key: str, payload: Mapping[str, Any]) -> AnyGrant:
    """Return the grant that stands under the key, as its record where it has one.

    >>> grant_from_payload("video", {"room": "daily"})
    VideoGrant(room='daily')

    Raises:
        MalformedTokenError: the payload is none of that grant.
    """
    try:
        return grant_from_claim(key, frozen_object(key, payload))
    except UsageError as error:
        raise MalformedTokenError(f"the grant {key}", expected="a payload of its kind", found=str(error)) from error


def grant_from_claim(key: str, payload: Any) -> AnyGrant:
    """Return the grant as `grant_from_payload` does, of JSON that was read strictly.

    Raises:
        MalformedTokenError: the payload, or a part of it, is of another type.
        UsageError: the payload is none of that grant.
    """
    if not isinstance(payload, dict):
        raise MalformedTokenError(f"the grant {key}", expected="an object", found=type(payload).__name__)
    given: dict[str, Any] = payload  # pyright: ignore[reportUnknownVariableType]  its names are text, as JSON's are
    known = _KNOWN.get(key)
    if known is None:
        return PlaybackGrant(grant=given) if key == "player" else Grant(key=key, payload=given)
    read, names = known
    if names.issuperset(given):
        return read(given, _EMPTY)
    return read(given, _extra({name: value for name, value in given.items() if name not in names}))
