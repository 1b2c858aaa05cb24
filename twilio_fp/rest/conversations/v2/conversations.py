# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Conversations`` of conversations v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "ConversationWorkflow",
    "ConversationsV2Address",
    "ConversationsV2ConversationStatus",
    "ConversationsV2Participant",
    "ConversationsV2ParticipantType",
    "CreateConversation",
    "CreateConversationWithConfigRequestConfiguration",
    "CreateConversationWithConfigRequestConfigurationChannelSettingsValue",
    "CreateConversationWithConfigRequestConfigurationChannelSettingsValueStatusTimeouts",
    "CreateConversationWithConfigRequestConfigurationStatusCallbacks",
    "CreateConversationWithConfigRequestParticipants",
    "DeleteConversation",
    "FetchConversation",
    "ListConversation",
    "ListConversationByAccount200ResponseConversations",
    "ListConversationByAccount200ResponseConversationsConfiguration",
    "ListConversationStatusItem",
    "PatchConversation",
    "PatchConversationByIdRequestConfiguration",
    "UpdateConversation",
]


ConversationsV2ConversationStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "CLOSED"] | str
ConversationsV2ParticipantType: TypeAlias = Literal["HUMAN_AGENT", "CUSTOMER", "AI_AGENT", "AGENT", "UNKNOWN"] | str
ListConversationStatusItem: TypeAlias = Literal["ACTIVE", "INACTIVE", "CLOSED"] | str


@record(kw_only=True)
class ListConversationByAccount200ResponseConversationsConfiguration(Resource):
    """``ListConversationByAccount200ResponseConversationsConfiguration``, as received."""

    channel_settings: Any = None
    """Settings of each channel, keyed by channel (VOICE, SMS, RCS, WHATSAPP, CHAT): capture rules and status
    timeouts."""
    conversation_grouping_type: ConversationsV2ConversationGroupingType | None = None
    """What puts traffic in one conversation: GROUP_BY_PROFILE, GROUP_BY_PARTICIPANT_ADDRESSES or the latter
    …_AND_CHANNEL_TYPE."""
    conversations_v1_bridge: ConversationsV2ConversationsV1Bridge | None = None
    """How conversations are mirrored to the Conversations v1 API, such as the service used."""
    description: str | None = None
    """What it is, in free text."""
    display_name: str | None = None
    """Name shown to people."""
    intelligence_configuration_ids: tuple[str, ...] | None = None
    """Ids of the intelligence configurations applied to the conversation; when listing, only those under these."""
    memory_extraction_enabled: bool | None = None
    """Whether observations about the participants are extracted from conversations and kept in the memory store."""
    memory_store_id: str | None = None
    """ID of the memory store that keeps the participants' profiles and observations."""
    observation_extraction_strategy_ids: tuple[str, ...] | None = None
    """IDs of the strategies that say which observations are drawn from conversations."""
    status_callbacks: tuple[ConversationsV2StatusCallbackConfig, ...] | None = None
    """Webhooks, each a URL and a method, that receive the conversations' events."""
    trait_extraction_strategy_ids: tuple[str, ...] | None = None
    """IDs of the strategies used to draw traits from the conversations."""
    __fields__ = (
        "channelSettings:json conversationGroupingType:enum.ConversationsV2ConversationGroupingType "
        "conversationsV1Bridge:ConversationsV2ConversationsV1Bridge description displayName "
        "intelligenceConfigurationIds:string[] memoryExtractionEnabled:boolean memoryStoreId "
        "observationExtractionStrategyIds:string[] statusCallbacks:ConversationsV2StatusCallbackConfig[] "
        "traitExtractionStrategyIds:string[]"
    )


@record(kw_only=True)
class ConversationsV2Address(Resource):
    """``ConversationsV2Address``, as received."""

    address: str | None = None
    """Address of the party on its channel, such as an E.164 number."""
    channel: ConversationsV2Channel | None = None
    """Channel the communication goes over, such as SMS, VOICE or WHATSAPP."""
    channel_id: str | None = None
    """Id of the call, message or session on its channel, such as a call SID (CA…)."""
    __fields__ = "address channel:enum.ConversationsV2Channel channelId"


@record(kw_only=True)
class ConversationsV2Participant(Resource):
    """``ConversationsV2Participant``, as received."""

    account_id: str | None = None
    """Id of the account that owns it, such as AC…."""
    addresses: tuple[ConversationsV2Address, ...] | None = None
    """Addresses the participant uses, each with its channel."""
    conversation_id: str | None = None
    """Id of the conversation."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    id: str | None = None
    """Id of the item."""
    name: str | None = None
    """Name of the conversation, participant or configuration, for people."""
    profile_id: str | None = None
    """ID of the participant's profile in the memory store."""
    type: ConversationsV2ParticipantType | None = None
    """Kind of resource."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    __fields__ = (
        "accountId addresses:ConversationsV2Address[] conversationId createdAt:date-time id name profileId "
        "type:enum.ConversationsV2ParticipantType updatedAt:date-time"
    )


@record(kw_only=True)
class ListConversationByAccount200ResponseConversations(Resource):
    """``ListConversationByAccount200ResponseConversations``, as received."""

    account_id: str | None = None
    """Id of the account that owns it, such as AC…."""
    action_id: str | None = None
    """Id of the action, as returned when it was started."""
    configuration: ListConversationByAccount200ResponseConversationsConfiguration | None = None
    """Settings, as a JSON object."""
    configuration_id: str | None = None
    """Id of the stored configuration of the conversation, conv_configuration_…."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    id: str | None = None
    """Id of the item."""
    metadata: Mapping[str, str] | None = None
    """Data of your own kept with it, as a JSON object."""
    name: str | None = None
    """Name of the conversation, participant or configuration, for people."""
    participants: tuple[ConversationsV2Participant, ...] | None = None
    """Participants of the conversation, each with type, addresses and profile."""
    status: ConversationsV2ConversationStatus = ""
    """Where the resource stands in its life cycle."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    __fields__ = (
        "accountId actionId configuration:ListConversationByAccount200ResponseConversationsConfiguration "
        "configurationId createdAt:date-time id metadata:string{} name participants:ConversationsV2Participant[] "
        "status:enum.ConversationsV2ConversationStatus updatedAt:date-time"
    )


@record(kw_only=True)
class CreateConversationWithConfigRequestConfigurationChannelSettingsValueStatusTimeouts(Resource):
    """``CreateConversationWithConfigRequestConfigurationChannelSettingsValueStatusTimeouts``, as sent."""

    closed: int | Unset = UNSET
    """Minutes without activity after which the conversation is closed."""
    inactive: int | Unset = UNSET
    """How long a conversation may be idle before it turns inactive, in minutes."""
    __fields__ = "closed:integer inactive:integer"


@record(kw_only=True)
class CreateConversationWithConfigRequestConfigurationChannelSettingsValue(Resource):
    """``CreateConversationWithConfigRequestConfigurationChannelSettingsValue``, as sent."""

    status_timeouts: (
        CreateConversationWithConfigRequestConfigurationChannelSettingsValueStatusTimeouts | Mapping[str, Any] | Unset
    ) = UNSET
    """Minutes without activity after which a conversation turns inactive, and then closed, on this channel."""
    __fields__ = "statusTimeouts:CreateConversationWithConfigRequestConfigurationChannelSettingsValueStatusTimeouts"


@record(kw_only=True)
class CreateConversationWithConfigRequestConfigurationStatusCallbacks(Resource):
    """``CreateConversationWithConfigRequestConfigurationStatusCallbacks``, as sent."""

    method: str | Unset = UNSET
    """HTTP method of the request to the URL, `GET` or `POST`."""
    url: str | Unset = UNSET
    """URL that receives the webhooks."""
    __fields__ = "method url"


@record(kw_only=True)
class ConversationWorkflow(Resource):
    """``ConversationWorkflow``, as sent."""

    flow_id: str
    """Id of the flow behind the conversation's workflow."""
    __fields__ = "flowId*"


@record(kw_only=True)
class CreateConversationWithConfigRequestConfiguration(Resource):
    """``CreateConversationWithConfigRequestConfiguration``, as sent."""

    channel_settings: (
        Mapping[str, CreateConversationWithConfigRequestConfigurationChannelSettingsValue | Mapping[str, Any]] | Unset
    ) = UNSET
    """Settings of each channel, keyed by channel (VOICE, SMS, RCS, WHATSAPP, CHAT): capture rules and status
    timeouts."""
    conversation_grouping_type: str | Unset = UNSET
    """What puts traffic in one conversation: GROUP_BY_PROFILE, GROUP_BY_PARTICIPANT_ADDRESSES or the latter
    …_AND_CHANNEL_TYPE."""
    intelligence_configuration_ids: str | Iterable[str] | Unset = UNSET
    """Ids of the intelligence configurations applied to the conversation; when listing, only those under these."""
    memory_extraction_enabled: bool | Unset = UNSET
    """Whether observations about the participants are extracted from conversations and kept in the memory store."""
    memory_store_id: str | Unset = UNSET
    """ID of the memory store that keeps the participants' profiles and observations."""
    observation_extraction_strategy_ids: str | Iterable[str] | Unset = UNSET
    """IDs of the strategies that say which observations are drawn from conversations."""
    status_callbacks: (
        Iterable[CreateConversationWithConfigRequestConfigurationStatusCallbacks | Mapping[str, Any]] | Unset
    ) = UNSET
    """Webhooks, each a URL and a method, that receive the conversations' events."""
    trait_extraction_strategy_ids: str | Iterable[str] | Unset = UNSET
    """IDs of the strategies used to draw traits from the conversations."""
    workflows: Iterable[ConversationWorkflow | Mapping[str, Any]] | Unset = UNSET
    """Workflows attached to the conversation."""
    __fields__ = (
        "channelSettings:CreateConversationWithConfigRequestConfigurationChannelSettingsValue{} "
        "conversationGroupingType intelligenceConfigurationIds:string[] memoryExtractionEnabled:boolean "
        "memoryStoreId observationExtractionStrategyIds:string[] "
        "statusCallbacks:CreateConversationWithConfigRequestConfigurationStatusCallbacks[] "
        "traitExtractionStrategyIds:string[] workflows:ConversationWorkflow[]"
    )


@record(kw_only=True)
class CreateConversationWithConfigRequestParticipants(Resource):
    """``CreateConversationWithConfigRequestParticipants``, as sent."""

    addresses: Iterable[CreateConversationWithConfigRequestParticipantsAddresses | Mapping[str, Any]] | Unset = UNSET
    """Addresses the participant uses, each with its channel."""
    name: str | Unset = UNSET
    """Name of the conversation, participant or configuration, for people."""
    profile_id: str | Unset = UNSET
    """ID of the participant's profile in the memory store."""
    type: str | Unset = UNSET
    """Kind of resource."""
    __fields__ = "addresses:CreateConversationWithConfigRequestParticipantsAddresses[] name profileId type"


@record(kw_only=True)
class PatchConversationByIdRequestConfiguration(Resource):
    """``PatchConversationByIdRequestConfiguration``, as sent."""

    status_callbacks: Iterable[ConversationsV2StatusCallbackConfigInput | Mapping[str, Any]] | Unset | None = UNSET
    """Webhooks, each a URL and a method, that receive the conversations' events."""
    __fields__ = "statusCallbacks:ConversationsV2StatusCallbackConfigInput[]?"


@record(kw_only=True)
class CreateConversation(ops.Operation["ListConversationByAccount200ResponseConversations"]):
    """Create a conversation.

    ``POST /v2/Conversations`` returns `ListConversationByAccount200ResponseConversations`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    configuration_id: str
    """Id of the stored configuration of the conversation, conv_configuration_…."""
    configuration: CreateConversationWithConfigRequestConfiguration | Mapping[str, Any] | Unset = UNSET
    """Settings for this conversation; instead of naming a stored configuration."""
    metadata: Mapping[str, str] | Unset = UNSET
    """Data of your own kept with it, as a JSON object."""
    name: str | Unset = UNSET
    """Name of the conversation, participant or configuration, for people."""
    participants: Iterable[CreateConversationWithConfigRequestParticipants | Mapping[str, Any]] | Unset = UNSET
    """Participants of the conversation, each with type, addresses and profile."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v2/Conversations",
        json=(
            "configuration:CreateConversationWithConfigRequestConfiguration configurationId* metadata:string{} name "
            "participants:CreateConversationWithConfigRequestParticipants[]"
        ),
        content_type="application/json",
        result="ListConversationByAccount200ResponseConversations",
        success=(201,),
    )


@record(kw_only=True)
class DeleteConversation(ops.Operation["CreateConfiguration202Response"]):
    """Delete a conversation.

    ``DELETE /v2/Conversations/{id}`` returns `CreateConfiguration202Response` (202).
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v2/Conversations/{id}",
        path="id*",
        header="Idempotency-Key",
        result="CreateConfiguration202Response",
        success=(202,),
    )


@record(kw_only=True)
class FetchConversation(ops.Operation["ListConversationByAccount200ResponseConversations"]):
    """Fetch a conversation.

    ``GET /v2/Conversations/{id}`` returns `ListConversationByAccount200ResponseConversations`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v2/Conversations/{id}",
        path="id*",
        result="ListConversationByAccount200ResponseConversations",
    )


@record(kw_only=True)
class ListConversation(ops.PageOperation["ListConversationByAccount200ResponseConversations"]):
    """List conversations.

    ``GET /v2/Conversations`` returns a `Page` of `ListConversationByAccount200ResponseConversations`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    status: str | Iterable[ListConversationStatusItem] | None = None
    """Where the resource stands in its life cycle."""
    channel_id: str | None = None
    """Keep only conversations with this channel id, such as a call SID (CA…)."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v2/Conversations",
        query="status:enum.ListConversationStatusItem[] channelId pageSize:integer pageToken",
        result="ListConversationByAccount200ResponseConversations",
        items="conversations",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchConversation(ops.Operation["ListConversationByAccount200ResponseConversations"]):
    """Patch a conversation.

    ``PATCH /v2/Conversations/{id}`` returns `ListConversationByAccount200ResponseConversations`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    configuration: PatchConversationByIdRequestConfiguration | Mapping[str, Any] | Unset = UNSET
    """Settings, as a JSON object."""
    metadata: Mapping[str, str] | Unset = UNSET
    """Data of your own kept with it, as a JSON object."""
    name: str | Unset | None = UNSET
    """Name of the conversation, participant or configuration, for people."""
    status: str | Unset = UNSET
    """Where the resource stands in its life cycle."""
    __spec__ = ops.OperationSpec(
        "PATCH https://conversations.twilio.com/v2/Conversations/{id}",
        path="id*",
        json="configuration:PatchConversationByIdRequestConfiguration metadata:string{} name:string? status",
        content_type="application/json",
        result="ListConversationByAccount200ResponseConversations",
    )


@record(kw_only=True)
class UpdateConversation(ops.Operation["ListConversationByAccount200ResponseConversations"]):
    """Update a conversation.

    ``PUT /v2/Conversations/{id}`` returns `ListConversationByAccount200ResponseConversations`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    status: str
    """Where the resource stands in its life cycle."""
    metadata: Mapping[str, str] | Unset = UNSET
    """Data of your own kept with it, as a JSON object."""
    name: str | Unset = UNSET
    """Name of the conversation, participant or configuration, for people."""
    __spec__ = ops.OperationSpec(
        "PUT https://conversations.twilio.com/v2/Conversations/{id}",
        path="id*",
        json="metadata:string{} name status*",
        content_type="application/json",
        result="ListConversationByAccount200ResponseConversations",
    )


from twilio_fp.rest.conversations.v2.control_plane_configurations import (
    ConversationsV2ConversationGroupingType,
    ConversationsV2ConversationsV1Bridge,
    ConversationsV2StatusCallbackConfig,
    ConversationsV2StatusCallbackConfigInput,
)
from twilio_fp.rest.conversations.v2.control_plane_configurations import (
    CreateConfiguration202Response as CreateConfiguration202Response,
)
from twilio_fp.rest.conversations.v2.conversations_communications import ConversationsV2Channel
from twilio_fp.rest.conversations.v2.conversations_participants import (
    CreateConversationWithConfigRequestParticipantsAddresses,
)
