"""``/v2/Conversations`` of conversations v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
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
    """``ListConversationByAccount200ResponseConversationsConfiguration``, as it is received."""

    channel_settings: Any = None
    conversation_grouping_type: ConversationsV2ConversationGroupingType | None = None
    conversations_v1_bridge: ConversationsV2ConversationsV1Bridge | None = None
    description: str | None = None
    display_name: str | None = None
    intelligence_configuration_ids: tuple[str, ...] | None = None
    memory_extraction_enabled: bool | None = None
    memory_store_id: str | None = None
    observation_extraction_strategy_ids: tuple[str, ...] | None = None
    status_callbacks: tuple[ConversationsV2StatusCallbackConfig, ...] | None = None
    trait_extraction_strategy_ids: tuple[str, ...] | None = None

    __fields__ = (
        "channelSettings conversationGroupingType:enum.ConversationsV2ConversationGroupingType "
        "conversationsV1Bridge displayName intelligenceConfigurationIds memoryExtractionEnabled memoryStoreId "
        "observationExtractionStrategyIds statusCallbacks traitExtractionStrategyIds"
    )


@record(kw_only=True)
class ConversationsV2Address(Resource):
    """``ConversationsV2Address``, as it is received."""

    address: str | None = None
    channel: ConversationsV2Channel | None = None
    channel_id: str | None = None

    __fields__ = "channel:enum.ConversationsV2Channel channelId"


@record(kw_only=True)
class ConversationsV2Participant(Resource):
    """``ConversationsV2Participant``, as it is received."""

    account_id: str | None = None
    addresses: tuple[ConversationsV2Address, ...] | None = None
    conversation_id: str | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    name: str | None = None
    profile_id: str | None = None
    type: ConversationsV2ParticipantType | None = None
    updated_at: dt.datetime | None = None

    __fields__ = "accountId conversationId createdAt profileId updatedAt"


@record(kw_only=True)
class ListConversationByAccount200ResponseConversations(Resource):
    """``ListConversationByAccount200ResponseConversations``, as it is received."""

    account_id: str | None = None
    action_id: str | None = None
    configuration: ListConversationByAccount200ResponseConversationsConfiguration | None = None
    configuration_id: str | None = None
    created_at: dt.datetime | None = None
    id: str | None = None
    metadata: Mapping[str, str] | None = None
    name: str | None = None
    participants: tuple[ConversationsV2Participant, ...] | None = None
    status: ConversationsV2ConversationStatus = ""
    updated_at: dt.datetime | None = None

    __fields__ = "accountId actionId configurationId createdAt updatedAt"


@record(kw_only=True)
class CreateConversationWithConfigRequestConfigurationChannelSettingsValueStatusTimeouts(Resource):
    """``CreateConversationWithConfigRequestConfigurationChannelSettingsValueStatusTimeouts``, as it is sent."""

    closed: int | Unset = UNSET
    inactive: int | Unset = UNSET


@record(kw_only=True)
class CreateConversationWithConfigRequestConfigurationChannelSettingsValue(Resource):
    """``CreateConversationWithConfigRequestConfigurationChannelSettingsValue``, as it is sent."""

    status_timeouts: (
        CreateConversationWithConfigRequestConfigurationChannelSettingsValueStatusTimeouts | Mapping[str, Any] | Unset
    ) = UNSET

    __fields__ = "statusTimeouts"


@record(kw_only=True)
class CreateConversationWithConfigRequestConfigurationStatusCallbacks(Resource):
    """``CreateConversationWithConfigRequestConfigurationStatusCallbacks``, as it is sent."""

    method: str | Unset = UNSET
    url: str | Unset = UNSET


@record(kw_only=True)
class ConversationWorkflow(Resource):
    """``ConversationWorkflow``, as it is sent."""

    flow_id: str

    __fields__ = "flowId"


@record(kw_only=True)
class CreateConversationWithConfigRequestConfiguration(Resource):
    """``CreateConversationWithConfigRequestConfiguration``, as it is sent."""

    channel_settings: (
        Mapping[str, CreateConversationWithConfigRequestConfigurationChannelSettingsValue | Mapping[str, Any]] | Unset
    ) = UNSET
    conversation_grouping_type: str | Unset = UNSET
    intelligence_configuration_ids: str | Iterable[str] | Unset = UNSET
    memory_extraction_enabled: bool | Unset = UNSET
    memory_store_id: str | Unset = UNSET
    observation_extraction_strategy_ids: str | Iterable[str] | Unset = UNSET
    status_callbacks: (
        Iterable[CreateConversationWithConfigRequestConfigurationStatusCallbacks | Mapping[str, Any]] | Unset
    ) = UNSET
    trait_extraction_strategy_ids: str | Iterable[str] | Unset = UNSET
    workflows: Iterable[ConversationWorkflow | Mapping[str, Any]] | Unset = UNSET

    __fields__ = (
        "channelSettings conversationGroupingType intelligenceConfigurationIds memoryExtractionEnabled "
        "memoryStoreId observationExtractionStrategyIds statusCallbacks traitExtractionStrategyIds"
    )


@record(kw_only=True)
class CreateConversationWithConfigRequestParticipants(Resource):
    """``CreateConversationWithConfigRequestParticipants``, as it is sent."""

    addresses: Iterable[CreateConversationWithConfigRequestParticipantsAddresses | Mapping[str, Any]] | Unset = UNSET
    name: str | Unset = UNSET
    profile_id: str | Unset = UNSET
    type: str | Unset = UNSET

    __fields__ = "profileId"


@record(kw_only=True)
class PatchConversationByIdRequestConfiguration(Resource):
    """``PatchConversationByIdRequestConfiguration``, as it is sent."""

    status_callbacks: Iterable[ConversationsV2StatusCallbackConfigInput | Mapping[str, Any]] | Unset | None = UNSET

    __fields__ = "statusCallbacks"


@record(kw_only=True)
class CreateConversation(ops.Operation["ListConversationByAccount200ResponseConversations"]):
    """``POST /v2/Conversations`` answers 201 with `ListConversationByAccount200ResponseConversations`.

    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    configuration_id: str
    configuration: CreateConversationWithConfigRequestConfiguration | Mapping[str, Any] | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET
    name: str | Unset = UNSET
    participants: Iterable[CreateConversationWithConfigRequestParticipants | Mapping[str, Any]] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v2/Conversations",
        json="configurationId",
    )


@record(kw_only=True)
class DeleteConversation(ops.Operation["CreateConfiguration202Response"]):
    """``DELETE /v2/Conversations/{id}`` answers 202 with `CreateConfiguration202Response`.

    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    id: str = attrs.field(kw_only=False)
    idempotency_key: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v2/Conversations/{id}",
        header="Idempotency-Key",
        success=(202,),
    )


@record(kw_only=True)
class FetchConversation(ops.Operation["ListConversationByAccount200ResponseConversations"]):
    """``GET /v2/Conversations/{id}`` answers 200 with `ListConversationByAccount200ResponseConversations`.

    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v2/Conversations/{id}",
    )


@record(kw_only=True)
class ListConversation(ops.PageOperation["ListConversationByAccount200ResponseConversations"]):
    """``GET /v2/Conversations`` answers 200 with a `Page` of `ListConversationByAccount200ResponseConversations`.

    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    status: str | Iterable[ListConversationStatusItem] | None = None
    channel_id: str | None = None
    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v2/Conversations",
        query="status channelId pageSize pageToken",
        items="conversations",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchConversation(ops.Operation["ListConversationByAccount200ResponseConversations"]):
    """``PATCH /v2/Conversations/{id}`` answers 200 with `ListConversationByAccount200ResponseConversations`.

    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    id: str = attrs.field(kw_only=False)
    configuration: PatchConversationByIdRequestConfiguration | Mapping[str, Any] | Unset = UNSET
    metadata: Mapping[str, str] | Unset = UNSET
    name: str | Unset | None = UNSET
    status: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://conversations.twilio.com/v2/Conversations/{id}",
        json="",
    )


@record(kw_only=True)
class UpdateConversation(ops.Operation["ListConversationByAccount200ResponseConversations"]):
    """``PUT /v2/Conversations/{id}`` answers 200 with `ListConversationByAccount200ResponseConversations`.

    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    id: str = attrs.field(kw_only=False)
    status: str
    metadata: Mapping[str, str] | Unset = UNSET
    name: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://conversations.twilio.com/v2/Conversations/{id}",
        json="",
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
