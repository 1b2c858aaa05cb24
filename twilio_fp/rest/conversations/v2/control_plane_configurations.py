# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/ControlPlane/Configurations`` of conversations v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "ConversationsV2CaptureRule",
    "ConversationsV2ChannelSetting",
    "ConversationsV2ConversationGroupingType",
    "ConversationsV2ConversationsV1Bridge",
    "ConversationsV2StatusCallbackConfig",
    "ConversationsV2StatusCallbackConfigInput",
    "ConversationsV2StatusTimeouts",
    "CreateConfiguration",
    "CreateConfiguration202Response",
    "CreateConfigurationRequestChannelSettingsValue",
    "CreateConfigurationRequestChannelSettingsValueCaptureRules",
    "CreateConfigurationRequestChannelSettingsValueStatusTimeouts",
    "CreateConfigurationRequestConversationsV1Bridge",
    "CreateConfigurationRequestStatusCallbacks",
    "DeleteConfiguration",
    "FetchConfiguration",
    "ListConfiguration",
    "ListConfiguration200ResponseConfigurations",
    "PatchConfiguration",
    "PatchConfigurationRequestChannelSettingsValue",
    "PatchConfigurationRequestConversationsV1Bridge",
    "PatchConfigurationResponse",
    "UpdateConfiguration",
    "UpdateConfigurationRequestChannelSettingsValue",
    "UpdateConfigurationRequestChannelSettingsValueCaptureRules",
    "UpdateConfigurationRequestChannelSettingsValueStatusTimeouts",
    "UpdateConfigurationRequestStatusCallbacks",
    "UpdateConfigurationResponse",
]


ConversationsV2ConversationGroupingType: TypeAlias = (
    Literal["GROUP_BY_PROFILE", "GROUP_BY_PARTICIPANT_ADDRESSES", "GROUP_BY_PARTICIPANT_ADDRESSES_AND_CHANNEL_TYPE"]
    | str
)


@record(kw_only=True)
class ConversationsV2CaptureRule(Resource):
    """``ConversationsV2CaptureRule``, as received."""

    from_: str | None = None
    """Who it comes from: a phone number in E.164 or another address."""
    metadata: Mapping[str, str] | None = None
    """Data of your own kept with it, as a JSON object."""
    to: str | None = None
    """Address messages go to in a capture rule; * stands for any."""
    __fields__ = "from metadata:string{} to"


@record(kw_only=True)
class ConversationsV2StatusTimeouts(Resource):
    """``ConversationsV2StatusTimeouts``, as received."""

    closed: int | None = None
    """Minutes without activity after which the conversation is closed."""
    inactive: int | None = None
    """How long a conversation may be idle before it turns inactive, in minutes."""
    __fields__ = "closed:integer inactive:integer"


@record(kw_only=True)
class ConversationsV2ChannelSetting(Resource):
    """``ConversationsV2ChannelSetting``, as received."""

    capture_rules: tuple[ConversationsV2CaptureRule, ...] | None = None
    """Traffic taken into conversations on the channel: from, to (* for any) and metadata of each rule."""
    status_timeouts: ConversationsV2StatusTimeouts | None = None
    """Minutes without activity after which a conversation turns inactive, and then closed, on this channel."""
    __fields__ = "captureRules:ConversationsV2CaptureRule[] statusTimeouts:ConversationsV2StatusTimeouts"


@record(kw_only=True)
class ConversationsV2ConversationsV1Bridge(Resource):
    """``ConversationsV2ConversationsV1Bridge``, as received."""

    service_id: str | None = None
    """SID of the Conversations v1 service the configuration bridges to, IS…."""
    __fields__ = "serviceId"


@record(kw_only=True)
class ConversationsV2StatusCallbackConfig(Resource):
    """``ConversationsV2StatusCallbackConfig``, as received."""

    method: str | None = None
    """HTTP method of the request to the URL, `GET` or `POST`."""
    url: str | None = None
    """URL that receives the webhooks."""
    __fields__ = "method url"

    def to_input(self) -> ConversationsV2StatusCallbackConfigInput:
        """Return this as the record that is sent."""
        return to_input(self, ConversationsV2StatusCallbackConfigInput)


@record(kw_only=True)
class ListConfiguration200ResponseConfigurations(Resource):
    """``ListConfiguration200ResponseConfigurations``, as received."""

    channel_settings: Mapping[str, ConversationsV2ChannelSetting] | None = None
    """Settings of each channel, keyed by channel (VOICE, SMS, RCS, WHATSAPP, CHAT): capture rules and status
    timeouts."""
    conversation_grouping_type: ConversationsV2ConversationGroupingType | None = None
    """What puts traffic in one conversation: GROUP_BY_PROFILE, GROUP_BY_PARTICIPANT_ADDRESSES or the latter
    …_AND_CHANNEL_TYPE."""
    conversations_v1_bridge: ConversationsV2ConversationsV1Bridge | None = None
    """How conversations are mirrored to the Conversations v1 API, such as the service used."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    description: str | None = None
    """What it is, in free text."""
    display_name: str | None = None
    """Name shown to people."""
    id: str | None = None
    """Id of the item."""
    intelligence_configuration_ids: tuple[str, ...] | None = None
    """Ids of the intelligence configurations applied to the conversation; when listing, only those under these."""
    memory_extraction_enabled: bool | None = None
    """Whether observations about the participants are extracted from conversations and kept in the memory store."""
    memory_store_id: str | None = None
    """ID of the memory store that keeps the participants' profiles and observations."""
    observation_extraction_strategy_ids: tuple[str, ...] | None = None
    """IDs of the strategies that say which observations are drawn from conversations."""
    redaction_configuration_id: str | None = None
    """ID of the redaction configuration that says which personal data is masked."""
    status_callbacks: tuple[ConversationsV2StatusCallbackConfig, ...] | None = None
    """Webhooks, each a URL and a method, that receive the conversations' events."""
    trait_extraction_strategy_ids: tuple[str, ...] | None = None
    """IDs of the strategies used to draw traits from the conversations."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = (
        "channelSettings:ConversationsV2ChannelSetting{} "
        "conversationGroupingType:enum.ConversationsV2ConversationGroupingType "
        "conversationsV1Bridge:ConversationsV2ConversationsV1Bridge createdAt:date-time description displayName "
        "id intelligenceConfigurationIds:string[] memoryExtractionEnabled:boolean memoryStoreId "
        "observationExtractionStrategyIds:string[] redactionConfigurationId "
        "statusCallbacks:ConversationsV2StatusCallbackConfig[] traitExtractionStrategyIds:string[] "
        "updatedAt:date-time version:integer"
    )


@record(kw_only=True)
class CreateConfigurationRequestChannelSettingsValueCaptureRules(Resource):
    """``CreateConfigurationRequestChannelSettingsValueCaptureRules``, as sent."""

    from_: str
    """Who it comes from: a phone number in E.164 or another address."""
    to: str
    """Address messages go to in a capture rule; * stands for any."""
    metadata: Mapping[str, str] | Unset = UNSET
    """Values that traffic must carry for the capture rule to match."""
    __fields__ = "from* to* metadata:string{}"


@record(kw_only=True)
class CreateConfigurationRequestChannelSettingsValueStatusTimeouts(Resource):
    """``CreateConfigurationRequestChannelSettingsValueStatusTimeouts``, as sent."""

    closed: int | Unset = UNSET
    """Minutes without activity after which the conversation is closed."""
    inactive: int | Unset = UNSET
    """How long a conversation may be idle before it turns inactive, in minutes."""
    __fields__ = "closed:integer inactive:integer"


@record(kw_only=True)
class CreateConfigurationRequestChannelSettingsValue(Resource):
    """``CreateConfigurationRequestChannelSettingsValue``, as sent."""

    capture_rules: Iterable[CreateConfigurationRequestChannelSettingsValueCaptureRules | Mapping[str, Any]] | Unset = (
        UNSET
    )
    """Traffic taken into conversations on the channel: from, to (* for any) and metadata of each rule."""
    status_timeouts: CreateConfigurationRequestChannelSettingsValueStatusTimeouts | Mapping[str, Any] | Unset = UNSET
    """Minutes without activity after which a conversation turns inactive, and then closed, on this channel."""
    __fields__ = (
        "captureRules:CreateConfigurationRequestChannelSettingsValueCaptureRules[] "
        "statusTimeouts:CreateConfigurationRequestChannelSettingsValueStatusTimeouts"
    )


@record(kw_only=True)
class CreateConfigurationRequestConversationsV1Bridge(Resource):
    """``CreateConfigurationRequestConversationsV1Bridge``, as sent."""

    service_id: str
    """SID of the Conversations v1 service the configuration bridges to, IS…."""
    __fields__ = "serviceId*"


@record(kw_only=True)
class CreateConfigurationRequestStatusCallbacks(Resource):
    """``CreateConfigurationRequestStatusCallbacks``, as sent."""

    url: str
    """URL that receives the webhooks."""
    method: str | Unset = UNSET
    """HTTP method of the request to the URL, `GET` or `POST`."""
    __fields__ = "url* method"


@record(kw_only=True)
class CreateConfiguration202Response(Resource):
    """``CreateConfiguration202Response``, as received."""

    related: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    __fields__ = "related:string{} statusUrl"


@record(kw_only=True)
class UpdateConfigurationRequestChannelSettingsValueCaptureRules(Resource):
    """``UpdateConfigurationRequestChannelSettingsValueCaptureRules``, as sent."""

    from_: str
    """Who it comes from: a phone number in E.164 or another address."""
    to: str
    """Address messages go to in a capture rule; * stands for any."""
    metadata: Mapping[str, str] | Unset = UNSET
    """Values that traffic must carry for the capture rule to match."""
    __fields__ = "from* to* metadata:string{}"


@record(kw_only=True)
class UpdateConfigurationRequestChannelSettingsValueStatusTimeouts(Resource):
    """``UpdateConfigurationRequestChannelSettingsValueStatusTimeouts``, as sent."""

    closed: int | Unset = UNSET
    """Minutes without activity after which the conversation is closed."""
    inactive: int | Unset = UNSET
    """How long a conversation may be idle before it turns inactive, in minutes."""
    __fields__ = "closed:integer inactive:integer"


@record(kw_only=True)
class UpdateConfigurationRequestChannelSettingsValue(Resource):
    """``UpdateConfigurationRequestChannelSettingsValue``, as sent."""

    capture_rules: Iterable[UpdateConfigurationRequestChannelSettingsValueCaptureRules | Mapping[str, Any]] | Unset = (
        UNSET
    )
    """Traffic taken into conversations on the channel: from, to (* for any) and metadata of each rule."""
    status_timeouts: UpdateConfigurationRequestChannelSettingsValueStatusTimeouts | Mapping[str, Any] | Unset = UNSET
    """Minutes without activity after which a conversation turns inactive, and then closed, on this channel."""
    __fields__ = (
        "captureRules:UpdateConfigurationRequestChannelSettingsValueCaptureRules[] "
        "statusTimeouts:UpdateConfigurationRequestChannelSettingsValueStatusTimeouts"
    )


@record(kw_only=True)
class UpdateConfigurationRequestStatusCallbacks(Resource):
    """``UpdateConfigurationRequestStatusCallbacks``, as sent."""

    url: str
    """URL that receives the webhooks."""
    method: str | Unset = UNSET
    """HTTP method of the request to the URL, `GET` or `POST`."""
    __fields__ = "url* method"


@record(kw_only=True)
class UpdateConfigurationResponse(Resource):
    """``conversations.v2.update_configuration_response``, as received."""

    channel_settings: Mapping[str, ConversationsV2ChannelSetting] | None = None
    """Settings of each channel, keyed by channel (VOICE, SMS, RCS, WHATSAPP, CHAT): capture rules and status
    timeouts."""
    conversation_grouping_type: ConversationsV2ConversationGroupingType | None = None
    """What puts traffic in one conversation: GROUP_BY_PROFILE, GROUP_BY_PARTICIPANT_ADDRESSES or the latter
    …_AND_CHANNEL_TYPE."""
    conversations_v1_bridge: ConversationsV2ConversationsV1Bridge | None = None
    """How conversations are mirrored to the Conversations v1 API, such as the service used."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    description: str | None = None
    """What it is, in free text."""
    display_name: str | None = None
    """Name shown to people."""
    id: str | None = None
    """Id of the item."""
    intelligence_configuration_ids: tuple[str, ...] | None = None
    """Ids of the intelligence configurations applied to the conversation; when listing, only those under these."""
    memory_extraction_enabled: bool | None = None
    """Whether observations about the participants are extracted from conversations and kept in the memory store."""
    memory_store_id: str | None = None
    """ID of the memory store that keeps the participants' profiles and observations."""
    observation_extraction_strategy_ids: tuple[str, ...] | None = None
    """IDs of the strategies that say which observations are drawn from conversations."""
    redaction_configuration_id: str | None = None
    """ID of the redaction configuration that says which personal data is masked."""
    related: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    status_callbacks: tuple[ConversationsV2StatusCallbackConfig, ...] | None = None
    """Webhooks, each a URL and a method, that receive the conversations' events."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    trait_extraction_strategy_ids: tuple[str, ...] | None = None
    """IDs of the strategies used to draw traits from the conversations."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = (
        "channelSettings:ConversationsV2ChannelSetting{} "
        "conversationGroupingType:enum.ConversationsV2ConversationGroupingType "
        "conversationsV1Bridge:ConversationsV2ConversationsV1Bridge createdAt:date-time description displayName "
        "id intelligenceConfigurationIds:string[] memoryExtractionEnabled:boolean memoryStoreId "
        "observationExtractionStrategyIds:string[] redactionConfigurationId related:string{} "
        "statusCallbacks:ConversationsV2StatusCallbackConfig[] statusUrl traitExtractionStrategyIds:string[] "
        "updatedAt:date-time version:integer"
    )


@record(kw_only=True)
class PatchConfigurationRequestChannelSettingsValue(Resource):
    """``PatchConfigurationRequestChannelSettingsValue``, as sent."""

    capture_rules: Iterable[UpdateConfigurationRequestChannelSettingsValueCaptureRules | Mapping[str, Any]] | Unset = (
        UNSET
    )
    """Traffic taken into conversations on the channel: from, to (* for any) and metadata of each rule."""
    status_timeouts: UpdateConfigurationRequestChannelSettingsValueStatusTimeouts | Mapping[str, Any] | Unset = UNSET
    """Minutes without activity after which a conversation turns inactive, and then closed, on this channel."""
    __fields__ = (
        "captureRules:UpdateConfigurationRequestChannelSettingsValueCaptureRules[] "
        "statusTimeouts:UpdateConfigurationRequestChannelSettingsValueStatusTimeouts"
    )


@record(kw_only=True)
class PatchConfigurationRequestConversationsV1Bridge(Resource):
    """``PatchConfigurationRequestConversationsV1Bridge``, as sent."""

    service_id: str
    """SID of the Conversations v1 service the configuration bridges to, IS…."""
    __fields__ = "serviceId*"


@record(kw_only=True)
class PatchConfigurationResponse(Resource):
    """``conversations.v2.patch_configuration_response``, as received."""

    channel_settings: Mapping[str, ConversationsV2ChannelSetting] | None = None
    """Settings of each channel, keyed by channel (VOICE, SMS, RCS, WHATSAPP, CHAT): capture rules and status
    timeouts."""
    conversation_grouping_type: ConversationsV2ConversationGroupingType | None = None
    """What puts traffic in one conversation: GROUP_BY_PROFILE, GROUP_BY_PARTICIPANT_ADDRESSES or the latter
    …_AND_CHANNEL_TYPE."""
    conversations_v1_bridge: ConversationsV2ConversationsV1Bridge | None = None
    """How conversations are mirrored to the Conversations v1 API, such as the service used."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    description: str | None = None
    """What it is, in free text."""
    display_name: str | None = None
    """Name shown to people."""
    id: str | None = None
    """Id of the item."""
    intelligence_configuration_ids: tuple[str, ...] | None = None
    """Ids of the intelligence configurations applied to the conversation; when listing, only those under these."""
    memory_extraction_enabled: bool | None = None
    """Whether observations about the participants are extracted from conversations and kept in the memory store."""
    memory_store_id: str | None = None
    """ID of the memory store that keeps the participants' profiles and observations."""
    observation_extraction_strategy_ids: tuple[str, ...] | None = None
    """IDs of the strategies that say which observations are drawn from conversations."""
    redaction_configuration_id: str | None = None
    """ID of the redaction configuration that says which personal data is masked."""
    related: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    status_callbacks: tuple[ConversationsV2StatusCallbackConfig, ...] | None = None
    """Webhooks, each a URL and a method, that receive the conversations' events."""
    status_url: str | None = None
    """Where to poll for the progress and outcome of the operation."""
    trait_extraction_strategy_ids: tuple[str, ...] | None = None
    """IDs of the strategies used to draw traits from the conversations."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    version: int | None = None
    """Version number; goes up with each change."""
    __fields__ = (
        "channelSettings:ConversationsV2ChannelSetting{} "
        "conversationGroupingType:enum.ConversationsV2ConversationGroupingType "
        "conversationsV1Bridge:ConversationsV2ConversationsV1Bridge createdAt:date-time description displayName "
        "id intelligenceConfigurationIds:string[] memoryExtractionEnabled:boolean memoryStoreId "
        "observationExtractionStrategyIds:string[] redactionConfigurationId related:string{} "
        "statusCallbacks:ConversationsV2StatusCallbackConfig[] statusUrl traitExtractionStrategyIds:string[] "
        "updatedAt:date-time version:integer"
    )


@record(kw_only=True)
class ConversationsV2StatusCallbackConfigInput(Resource):
    """``ConversationsV2StatusCallbackConfig``, as sent."""

    url: str
    """URL that receives the webhooks."""
    method: str | Unset = UNSET
    """HTTP method of the request to the URL, `GET` or `POST`."""
    __fields__ = "url* method"


@record(kw_only=True)
class CreateConfiguration(ops.Operation["CreateConfiguration202Response"]):
    """Create a configuration.

    ``POST /v2/ControlPlane/Configurations`` returns `CreateConfiguration202Response` (202).
    Source: https://www.twilio.com/docs/api/conversations/v2/Configuration
    """

    conversation_grouping_type: str
    """What puts traffic in one conversation: GROUP_BY_PROFILE, GROUP_BY_PARTICIPANT_ADDRESSES or the latter
    …_AND_CHANNEL_TYPE."""
    description: str
    """What it is, in free text."""
    display_name: str
    """Name shown to people."""
    memory_store_id: str
    """ID of the memory store that keeps the participants' profiles and observations."""
    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    channel_settings: Mapping[str, CreateConfigurationRequestChannelSettingsValue | Mapping[str, Any]] | Unset = UNSET
    """Settings of each channel, keyed by channel (VOICE, SMS, RCS, WHATSAPP, CHAT): capture rules and status
    timeouts."""
    conversations_v1_bridge: CreateConfigurationRequestConversationsV1Bridge | Mapping[str, Any] | Unset = UNSET
    """How conversations are mirrored to the Conversations v1 API, such as the service used."""
    intelligence_configuration_ids: str | Iterable[str] | Unset = UNSET
    """Ids of the intelligence configurations applied to the conversation; when listing, only those under these."""
    memory_extraction_enabled: bool | Unset = UNSET
    """Whether observations about the participants are extracted from conversations and kept in the memory store."""
    status_callbacks: Iterable[CreateConfigurationRequestStatusCallbacks | Mapping[str, Any]] | Unset = UNSET
    """Webhooks, each a URL and a method, that receive the conversations' events."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v2/ControlPlane/Configurations",
        header="Idempotency-Key",
        json=(
            "channelSettings:CreateConfigurationRequestChannelSettingsValue{} conversationGroupingType* "
            "conversationsV1Bridge:CreateConfigurationRequestConversationsV1Bridge description* displayName* "
            "intelligenceConfigurationIds:string[] memoryExtractionEnabled:boolean memoryStoreId* "
            "statusCallbacks:CreateConfigurationRequestStatusCallbacks[]"
        ),
        content_type="application/json",
        result="CreateConfiguration202Response",
        success=(202,),
    )


@record(kw_only=True)
class DeleteConfiguration(ops.Operation["CreateConfiguration202Response"]):
    """Delete a configuration.

    ``DELETE /v2/ControlPlane/Configurations/{id}`` returns `CreateConfiguration202Response` (202).
    Source: https://www.twilio.com/docs/api/conversations/v2/Configuration
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v2/ControlPlane/Configurations/{id}",
        path="id*",
        header="Idempotency-Key",
        result="CreateConfiguration202Response",
        success=(202,),
    )


@record(kw_only=True)
class FetchConfiguration(ops.Operation["ListConfiguration200ResponseConfigurations"]):
    """Fetch a configuration.

    ``GET /v2/ControlPlane/Configurations/{id}`` returns `ListConfiguration200ResponseConfigurations`.
    Source: https://www.twilio.com/docs/api/conversations/v2/Configuration
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v2/ControlPlane/Configurations/{id}",
        path="id*",
        result="ListConfiguration200ResponseConfigurations",
    )


@record(kw_only=True)
class ListConfiguration(ops.PageOperation["ListConfiguration200ResponseConfigurations"]):
    """List configurations.

    ``GET /v2/ControlPlane/Configurations`` returns a `Page` of `ListConfiguration200ResponseConfigurations`.
    Source: https://www.twilio.com/docs/api/conversations/v2/Configuration
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    memory_store_id: str | None = None
    """Only configurations tied to this memory store."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v2/ControlPlane/Configurations",
        query="pageSize:integer pageToken memoryStoreId",
        result="ListConfiguration200ResponseConfigurations",
        items="configurations",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchConfiguration(ops.Operation["PatchConfigurationResponse"]):
    """Patch a configuration.

    ``PATCH /v2/ControlPlane/Configurations/{id}`` returns `PatchConfigurationResponse` (200 or 202).
    Source: https://www.twilio.com/docs/api/conversations/v2/Configuration
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    channel_settings: Mapping[str, PatchConfigurationRequestChannelSettingsValue | Mapping[str, Any]] | Unset = UNSET
    """Settings of each channel, keyed by channel (VOICE, SMS, RCS, WHATSAPP, CHAT): capture rules and status
    timeouts."""
    conversation_grouping_type: str | Unset = UNSET
    """What puts traffic in one conversation: GROUP_BY_PROFILE, GROUP_BY_PARTICIPANT_ADDRESSES or the latter
    …_AND_CHANNEL_TYPE."""
    conversations_v1_bridge: PatchConfigurationRequestConversationsV1Bridge | Mapping[str, Any] | Unset = UNSET
    """How conversations are mirrored to the Conversations v1 API, such as the service used."""
    description: str | Unset | None = UNSET
    """What it is, in free text."""
    display_name: str | Unset | None = UNSET
    """Name shown to people."""
    intelligence_configuration_ids: str | Iterable[str] | Unset | None = UNSET
    """Ids of the intelligence configurations applied to the conversation; when listing, only those under these."""
    memory_extraction_enabled: bool | Unset | None = UNSET
    """Whether observations about the participants are extracted from conversations and kept in the memory store."""
    memory_store_id: str | Unset | None = UNSET
    """ID of the memory store that keeps the participants' profiles and observations."""
    status_callbacks: Iterable[UpdateConfigurationRequestStatusCallbacks | Mapping[str, Any]] | Unset | None = UNSET
    """Webhooks, each a URL and a method, that receive the conversations' events."""
    __spec__ = ops.OperationSpec(
        "PATCH https://conversations.twilio.com/v2/ControlPlane/Configurations/{id}",
        path="id*",
        header="Idempotency-Key",
        json=(
            "channelSettings:PatchConfigurationRequestChannelSettingsValue{} conversationGroupingType "
            "conversationsV1Bridge:PatchConfigurationRequestConversationsV1Bridge description:string? "
            "displayName:string? intelligenceConfigurationIds:string[]? memoryExtractionEnabled:boolean? "
            "memoryStoreId:string? statusCallbacks:UpdateConfigurationRequestStatusCallbacks[]?"
        ),
        content_type="application/json",
        result="PatchConfigurationResponse",
        success=(200, 202),
    )


@record(kw_only=True)
class UpdateConfiguration(ops.Operation["UpdateConfigurationResponse"]):
    """Update a configuration.

    ``PUT /v2/ControlPlane/Configurations/{id}`` returns `UpdateConfigurationResponse` (200 or 202).
    Source: https://www.twilio.com/docs/api/conversations/v2/Configuration
    """

    id: str = attrs.field(kw_only=False)
    """Id of the item."""
    channel_settings: Mapping[str, UpdateConfigurationRequestChannelSettingsValue | Mapping[str, Any]]
    """Settings of each channel, keyed by channel (VOICE, SMS, RCS, WHATSAPP, CHAT): capture rules and status
    timeouts."""
    conversation_grouping_type: str
    """What puts traffic in one conversation: GROUP_BY_PROFILE, GROUP_BY_PARTICIPANT_ADDRESSES or the latter
    …_AND_CHANNEL_TYPE."""
    description: str
    """What it is, in free text."""
    memory_store_id: str
    """ID of the memory store that keeps the participants' profiles and observations."""
    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    conversations_v1_bridge: CreateConfigurationRequestConversationsV1Bridge | Mapping[str, Any] | Unset = UNSET
    """How conversations are mirrored to the Conversations v1 API, such as the service used."""
    display_name: str | Unset = UNSET
    """Name shown to people."""
    intelligence_configuration_ids: str | Iterable[str] | Unset = UNSET
    """Ids of the intelligence configurations applied to the conversation; when listing, only those under these."""
    memory_extraction_enabled: bool | Unset = UNSET
    """Whether observations about the participants are extracted from conversations and kept in the memory store."""
    status_callbacks: Iterable[UpdateConfigurationRequestStatusCallbacks | Mapping[str, Any]] | Unset = UNSET
    """Webhooks, each a URL and a method, that receive the conversations' events."""
    __spec__ = ops.OperationSpec(
        "PUT https://conversations.twilio.com/v2/ControlPlane/Configurations/{id}",
        path="id*",
        header="Idempotency-Key",
        json=(
            "channelSettings:UpdateConfigurationRequestChannelSettingsValue{}* conversationGroupingType* "
            "conversationsV1Bridge:CreateConfigurationRequestConversationsV1Bridge description* displayName "
            "intelligenceConfigurationIds:string[] memoryExtractionEnabled:boolean memoryStoreId* "
            "statusCallbacks:UpdateConfigurationRequestStatusCallbacks[]"
        ),
        content_type="application/json",
        result="UpdateConfigurationResponse",
        success=(200, 202),
    )
