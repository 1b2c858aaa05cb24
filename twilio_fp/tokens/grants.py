"""The grants of an access token, which say what its bearer may use, under Twilio's own claim names."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar, Final, cast

from attrs import field

from twilio_fp.errors import UsageError
from twilio_fp.record import Record, field_names, per_class, record
from twilio_fp.tokens.arguments import frozen_object, non_empty, shown
from twilio_fp.tokens.encoding import dump_json, quote_json
from twilio_fp.values import FrozenMap

__all__ = [
    "NAMED_GRANTS",
    "AnyGrant",
    "ChatGrant",
    "ConversationsGrant",
    "Grant",
    "IpMessagingGrant",
    "NamedGrant",
    "PlaybackGrant",
    "SyncGrant",
    "TaskRouterGrant",
    "VideoGrant",
    "VoiceGrant",
    "text_names",
    "wire_names",
]


def _extra(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    return frozen_object("extra", value)


def _payload(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    return frozen_object("payload", value)


def _playback(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    return frozen_object("grant", value)


def _params(value: Mapping[str, Any]) -> FrozenMap[str, Any]:
    return frozen_object("outgoing_application_params", value)


class AnyGrant(Record, ABC):
    """The base of every grant: an entry of the ``grants`` claim, made up of its name and its payload."""

    __slots__ = ()

    @property
    @abstractmethod
    def key(self) -> str:
        """The grant's name in the ``grants`` claim."""

    @abstractmethod
    def to_json(self) -> str:
        """Return the payload as JSON with Twilio's names; equal grants give equal JSON."""

    def to_payload(self) -> dict[str, Any]:
        """Return the payload with Twilio's names; `grant_from_payload` is the inverse."""
        return cast("dict[str, Any]", json.loads(self.to_json()))


@record(kw_only=True)
class NamedGrant(AnyGrant):
    """A grant with a known name; its fields are texts that keep their names in JSON, except ``other_fields``."""

    grant_name: ClassVar[str]
    """The grant's name in the ``grants`` claim."""
    other_fields: ClassVar[frozenset[str]] = frozenset({"extra"})
    """The fields that are not such texts."""

    extra: FrozenMap[str, Any] = field(default=FrozenMap(), converter=_extra)

    def __attrs_post_init__(self) -> None:
        for name in text_names(type(self)):
            value = getattr(self, name)
            if value is not None:
                non_empty(name, value)
        if self.extra:
            known = sorted(wire_names(type(self)).intersection(self.extra))
            if known:
                raise UsageError(
                    f"extra must not hold what {type(self).__name__} has a field for, got {known[0]!r}: "
                    "set the field instead"
                )

    @property
    def key(self) -> str:
        """The grant's name in the ``grants`` claim."""
        return self.grant_name

    def to_json(self) -> str:
        """Return the payload as JSON: the texts that are not None, and ``extra``."""
        members: list[str] = []
        for name in text_names(type(self)):
            text = getattr(self, name)
            if text is not None:
                members.append(f'"{name}":{quote_json(text)}')
        return self._object(members)

    def _object(self, members: list[str]) -> str:
        if self.extra:
            members = [*members, dump_json(self.extra)[1:-1]]
        return f"{{{','.join(members)}}}"


@per_class
def text_names(cls: type[NamedGrant]) -> tuple[str, ...]:
    """Return the fields of a grant that are texts and keep their names in JSON, in order."""
    return tuple([name for name in field_names(cls) if name not in cls.other_fields])


@per_class
def wire_names(cls: type[NamedGrant]) -> frozenset[str]:
    """Return the member names of a grant's payload, as Twilio spells them."""
    return _VOICE_NAMES if cls is VoiceGrant else frozenset(text_names(cls))


_VOICE_NAMES = frozenset({"incoming", "outgoing", "push_credential_sid", "endpoint_id"})


@record(kw_only=True)
class VideoGrant(NamedGrant):
    """Permission to join one video room, or any.

    Args:
        room: the room's name or sid; None allows every room.
        configuration_profile_sid: the classic configuration profile (``VS…``), which rooms have replaced.
        extra: payload members that have no field here, by wire name.

    >>> VideoGrant(room="daily").to_payload()
    {'room': 'daily'}

    Source: https://www.twilio.com/docs/video/tutorials/user-identity-access-tokens
    """

    grant_name: ClassVar[str] = "video"
    room: str | None = None
    configuration_profile_sid: str | None = None


@record(kw_only=True)
class ConversationsGrant(NamedGrant):
    """Permission to use the classic Conversations, the forerunner of Video (``rtc``).

    >>> ConversationsGrant(configuration_profile_sid="VS1").key
    'rtc'

    Source: https://www.twilio.com/docs/iam/access-tokens
    """

    grant_name: ClassVar[str] = "rtc"
    configuration_profile_sid: str | None = None


@record(kw_only=True)
class ChatGrant(NamedGrant):
    """Permission to use Conversations and Programmable Chat.

    Args:
        service_sid: the service (``IS…``).
        endpoint_id: the device; if omitted, Twilio derives it from the identity and the service.
        deployment_role_sid: the role (``RL…``) that the user gets.
        push_credential_sid: the credential (``CR…``) for push notifications.
        extra: payload members that have no field here, by wire name.

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
class IpMessagingGrant(NamedGrant):
    """Permission to use the classic IP Messaging, the forerunner of Chat (``ip_messaging``); fields as in `ChatGrant`.

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
class SyncGrant(NamedGrant):
    """Permission to use Sync (``data_sync``).

    Args:
        service_sid: the service (``IS…``), or ``default``.
        endpoint_id: the device.
        extra: payload members that have no field here, by wire name.

    >>> SyncGrant(service_sid="IS1").key
    'data_sync'

    Source: https://www.twilio.com/docs/sync/identity-and-access-tokens
    """

    grant_name: ClassVar[str] = "data_sync"
    service_sid: str | None = None
    endpoint_id: str | None = None


@record(kw_only=True)
class TaskRouterGrant(NamedGrant):
    """Permission to use TaskRouter and Flex (``task_router``).

    Args:
        workspace_sid: the workspace (``WS…``).
        worker_sid: the worker (``WK…``).
        role: the role, such as ``worker`` or ``supervisor``.
        extra: payload members that have no field here, by wire name.

    >>> TaskRouterGrant(workspace_sid="WS1", worker_sid="WK1", role="worker").key
    'task_router'

    Source: https://www.twilio.com/docs/iam/access-tokens
    """

    grant_name: ClassVar[str] = "task_router"
    workspace_sid: str | None = None
    worker_sid: str | None = None
    role: str | None = None


@record(kw_only=True)
class VoiceGrant(NamedGrant):
    """Permission to place calls through an application, and to take calls.

    Args:
        incoming_allow: whether the bearer may take calls to the token's identity.
        outgoing_application_sid: the TwiML application (``AP…``) that receives outgoing calls; None allows none.
        outgoing_application_params: further parameters for the application; they require its sid.
        push_credential_sid: the credential (``CR…``) for push notifications of calls.
        endpoint_id: the device, if one identity has several.
        extra: payload members that have no field here, by wire name.

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
        NamedGrant.__attrs_post_init__(self)
        _check_allowed(self.incoming_allow)
        if self.outgoing_application_params and self.outgoing_application_sid is None:
            raise UsageError("outgoing_application_params requires outgoing_application_sid: pass both")

    def to_json(self) -> str:
        """Return the payload of ``voice`` as JSON."""
        members: list[str] = ['"incoming":{"allow":true}'] if self.incoming_allow else []
        if self.outgoing_application_sid is not None:
            params = self.outgoing_application_params
            params_member = f',"params":{dump_json(params)}' if params else ""
            members.append(
                f'"outgoing":{{"application_sid":{quote_json(self.outgoing_application_sid)}{params_member}}}'
            )
        if self.push_credential_sid is not None:
            members.append(f'"push_credential_sid":{quote_json(self.push_credential_sid)}')
        if self.endpoint_id is not None:
            members.append(f'"endpoint_id":{quote_json(self.endpoint_id)}')
        return self._object(members)


def _check_allowed(value: object) -> None:
    if not isinstance(value, bool):
        raise UsageError(f"incoming_allow must be True or False, got {shown(value)}")


@record(kw_only=True)
class PlaybackGrant(AnyGrant):
    """Permission to play a Live stream (``player``).

    Args:
        grant: the grant that Twilio's PlaybackGrant resource returned, unchanged.

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
        """Return Twilio's grant as JSON."""
        return dump_json(self.grant)


NAMED_GRANTS: Final[Mapping[str, type[NamedGrant]]] = {
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
"""The subclasses of `NamedGrant`, by the grant's name."""
_RESERVED: Final = {**{name: cls.__name__ for name, cls in NAMED_GRANTS.items()}, "player": "PlaybackGrant"}


@record(kw_only=True)
class Grant(AnyGrant):
    """A grant without a record of its own, for products that Twilio adds later.

    Args:
        key: the grant's name in the ``grants`` claim; a name that has its own record is refused.
        payload: the grant's JSON object.

    >>> Grant(key="telepathy", payload={"range": 3}).to_payload()
    {'range': 3}

    Raises:
        UsageError: the key has its own record or is ``identity``, or the payload can't be written as JSON.
    """

    key: str = field()  # pyright: ignore[reportIncompatibleMethodOverride]  a field here, constant for the other grants
    payload: FrozenMap[str, Any] = field(default=FrozenMap(), converter=_payload)

    def __attrs_post_init__(self) -> None:
        non_empty("key", self.key)
        if self.key in _RESERVED:
            raise UsageError(f"the grant {self.key!r} has its own class: write {_RESERVED[self.key]}(…)")
        if self.key == "identity":
            raise UsageError("a grant must not be named 'identity': write AccessToken(identity=…)")

    def to_json(self) -> str:
        """Return the payload as JSON."""
        return dump_json(self.payload)
