"""``/v2/ControlPlane/Configurations`` of conversations v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
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
    """``ConversationsV2CaptureRule``, as it is received."""

    from_: str | None = None
    metadata: Mapping[str, str] | None = None
    to: str | None = None


@record(kw_only=True)
class ConversationsV2StatusTimeouts(Resource):
    """``ConversationsV2StatusTimeouts``, as it is received."""

    closed: int | None = None
    inactive: int | None = None


@record(kw_only=True)
class ConversationsV2ChannelSetting(Resource):
    """``ConversationsV2ChannelSetting``, as it is received."""

    capture_rules: tuple[ConversationsV2CaptureRule, ...] | None = None
    status_timeouts: ConversationsV2StatusTimeouts | None = None

    __fields__ = "captureRules statusTimeouts"


@record(kw_only=True)
class ConversationsV2ConversationsV1Bridge(Resource):
    """``ConversationsV2ConversationsV1Bridge``, as it is received."""

    service_id: str | None = None

    __fields__ = "serviceId"


@record(kw_only=True)
class ConversationsV2StatusCallbackConfig(Resource):
    """``ConversationsV2StatusCallbackConfig``, as it is received."""

    method: str | None = None
    url: str | None = None

    def to_input(self) -> ConversationsV2StatusCallbackConfigInput:
        """Return this as the record that is sent."""
        return to_input(self, ConversationsV2StatusCallbackConfigInput)


@record(kw_only=True)
class ListConfiguration200ResponseConfigurations(Resource):
    """``ListConfiguration200ResponseConfigurations``, as it is received."""

    channel_settings: Mapping[str, ConversationsV2ChannelSetting] | None = None
    conversation_grouping_type: ConversationsV2ConversationGroupingType | None = None
    conversations_v1_bridge: ConversationsV2ConversationsV1Bridge | None = None
    created_at: dt.datetime | None = None
    description: str | None = None
    display_name: str | None = None
    id: str | None = None
    intelligence_configuration_ids: tuple[str, ...] | None = None
    memory_extraction_enabled: bool | None = None
    memory_store_id: str | None = None
    observation_extraction_strategy_ids: tuple[str, ...] | None = None
    redaction_configuration_id: str | None = None
    status_callbacks: tuple[ConversationsV2StatusCallbackConfig, ...] | None = None
    trait_extraction_strategy_ids: tuple[str, ...] | None = None
    updated_at: dt.datetime | None = None
    version: int | None = None

    __fields__ = (
        "channelSettings conversationGroupingType conversationsV1Bridge createdAt displayName "
        "intelligenceConfigurationIds memoryExtractionEnabled memoryStoreId observationExtractionStrategyIds "
        "redactionConfigurationId statusCallbacks traitExtractionStrategyIds updatedAt"
    )


@record(kw_only=True)
class CreateConfigurationRequestChannelSettingsValueCaptureRules(Resource):
    """``CreateConfigurationRequestChannelSettingsValueCaptureRules``, as it is sent."""

    from_: str
    to: str
    metadata: Mapping[str, str] | Unset = UNSET


@record(kw_only=True)
class CreateConfigurationRequestChannelSettingsValueStatusTimeouts(Resource):
    """``CreateConfigurationRequestChannelSettingsValueStatusTimeouts``, as it is sent."""

    closed: int | Unset = UNSET
    inactive: int | Unset = UNSET


@record(kw_only=True)
class CreateConfigurationRequestChannelSettingsValue(Resource):
    """``CreateConfigurationRequestChannelSettingsValue``, as it is sent."""

    capture_rules: Iterable[CreateConfigurationRequestChannelSettingsValueCaptureRules | Mapping[str, Any]] | Unset = (
        UNSET
    )
    status_timeouts: CreateConfigurationRequestChannelSettingsValueStatusTimeouts | Mapping[str, Any] | Unset = UNSET

    __fields__ = "captureRules statusTimeouts"


@record(kw_only=True)
class CreateConfigurationRequestConversationsV1Bridge(Resource):
    """``CreateConfigurationRequestConversationsV1Bridge``, as it is sent."""

    service_id: str

    __fields__ = "serviceId"


@record(kw_only=True)
class CreateConfigurationRequestStatusCallbacks(Resource):
    """``CreateConfigurationRequestStatusCallbacks``, as it is sent."""

    url: str
    method: str | Unset = UNSET


@record(kw_only=True)
class CreateConfiguration202Response(Resource):
    """``CreateConfiguration202Response``, as it is received."""

    related: Mapping[str, str] | None = None
    status_url: str | None = None

    __fields__ = "statusUrl"


@record(kw_only=True)
class UpdateConfigurationRequestChannelSettingsValueCaptureRules(Resource):
    """``UpdateConfigurationRequestChannelSettingsValueCaptureRules``, as it is sent."""

    from_: str
    to: str
    metadata: Mapping[str, str] | Unset = UNSET


@record(kw_only=True)
class UpdateConfigurationRequestChannelSettingsValueStatusTimeouts(Resource):
    """``UpdateConfigurationRequestChannelSettingsValueStatusTimeouts``, as it is sent."""

    closed: int | Unset = UNSET
    inactive: int | Unset = UNSET


@record(kw_only=True)
class UpdateConfigurationRequestChannelSettingsValue(Resource):
    """``UpdateConfigurationRequestChannelSettingsValue``, as it is sent."""

    capture_rules: Iterable[UpdateConfigurationRequestChannelSettingsValueCaptureRules | Mapping[str, Any]] | Unset = (
        UNSET
    )
    status_timeouts: UpdateConfigurationRequestChannelSettingsValueStatusTimeouts | Mapping[str, Any] | Unset = UNSET

    __fields__ = "captureRules statusTimeouts"


@record(kw_only=True)
class UpdateConfigurationRequestStatusCallbacks(Resource):
    """``UpdateConfigurationRequestStatusCallbacks``, as it is sent."""

    url: str
    method: str | Unset = UNSET


@record(kw_only=True)
class UpdateConfigurationResponse(Resource):
    """``conversations.v2.update_configuration_response``, as it is received."""

    channel_settings: Mapping[str, ConversationsV2ChannelSetting] | None = None
    conversation_grouping_type: ConversationsV2ConversationGroupingType | None = None
    conversations_v1_bridge: ConversationsV2ConversationsV1Bridge | None = None
    created_at: dt.datetime | None = None
    description: str | None = None
    display_name: str | None = None
    id: str | None = None
    intelligence_configuration_ids: tuple[str, ...] | None = None
    memory_extraction_enabled: bool | None = None
    memory_store_id: str | None = None
    observation_extraction_strategy_ids: tuple[str, ...] | None = None
    redaction_configuration_id: str | None = None
    related: Mapping[str, str] | None = None
    status_callbacks: tuple[ConversationsV2StatusCallbackConfig, ...] | None = None
    status_url: str | None = None
    trait_extraction_strategy_ids: tuple[str, ...] | None = None
    updated_at: dt.datetime | None = None
    version: int | None = None

    __fields__ = (
        "channelSettings conversationGroupingType conversationsV1Bridge createdAt displayName "
        "intelligenceConfigurationIds memoryExtractionEnabled memoryStoreId observationExtractionStrategyIds "
        "redactionConfigurationId statusCallbacks statusUrl traitExtractionStrategyIds updatedAt"
    )


@record(kw_only=True)
class PatchConfigurationRequestChannelSettingsValue(Resource):
    """``PatchConfigurationRequestChannelSettingsValue``, as it is sent."""

    capture_rules: Iterable[UpdateConfigurationRequestChannelSettingsValueCaptureRules | Mapping[str, Any]] | Unset = (
        UNSET
    )
    status_timeouts: UpdateConfigurationRequestChannelSettingsValueStatusTimeouts | Mapping[str, Any] | Unset = UNSET

    __fields__ = "captureRules statusTimeouts"


@record(kw_only=True)
class PatchConfigurationRequestConversationsV1Bridge(Resource):
    """``PatchConfigurationRequestConversationsV1Bridge``, as it is sent."""

    service_id: str

    __fields__ = "serviceId"


@record(kw_only=True)
class PatchConfigurationResponse(Resource):
    """``conversations.v2.patch_configuration_response``, as it is received."""

    channel_settings: Mapping[str, ConversationsV2ChannelSetting] | None = None
    conversation_grouping_type: ConversationsV2ConversationGroupingType | None = None
    conversations_v1_bridge: ConversationsV2ConversationsV1Bridge | None = None
    created_at: dt.datetime | None = None
    description: str | None = None
    display_name: str | None = None
    id: str | None = None
    intelligence_configuration_ids: tuple[str, ...] | None = None
    memory_extraction_enabled: bool | None = None
    memory_store_id: str | None = None
    observation_extraction_strategy_ids: tuple[str, ...] | None = None
    redaction_configuration_id: str | None = None
    related: Mapping[str, str] | None = None
    status_callbacks: tuple[ConversationsV2StatusCallbackConfig, ...] | None = None
    status_url: str | None = None
    trait_extraction_strategy_ids: tuple[str, ...] | None = None
    updated_at: dt.datetime | None = None
    version: int | None = None

    __fields__ = (
        "channelSettings conversationGroupingType conversationsV1Bridge createdAt displayName "
        "intelligenceConfigurationIds memoryExtractionEnabled memoryStoreId observationExtractionStrategyIds "
        "redactionConfigurationId statusCallbacks statusUrl traitExtractionStrategyIds updatedAt"
    )


@record(kw_only=True)
class ConversationsV2StatusCallbackConfigInput(Resource):
    """``ConversationsV2StatusCallbackConfig``, as it is sent."""

    url: str
    method: str | Unset = UNSET


@record(kw_only=True)
class CreateConfiguration(ops.Operation["CreateConfiguration202Response"]):
    """``POST /v2/ControlPlane/Configurations`` answers 202 with `CreateConfiguration202Response`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    conversation_grouping_type: str
    description: str
    display_name: str
    memory_store_id: str
    idempotency_key: str | None = None
    channel_settings: Mapping[str, CreateConfigurationRequestChannelSettingsValue | Mapping[str, Any]] | Unset = UNSET
    conversations_v1_bridge: CreateConfigurationRequestConversationsV1Bridge | Mapping[str, Any] | Unset = UNSET
    intelligence_configuration_ids: str | Iterable[str] | Unset = UNSET
    memory_extraction_enabled: bool | Unset = UNSET
    status_callbacks: Iterable[CreateConfigurationRequestStatusCallbacks | Mapping[str, Any]] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v2/ControlPlane/Configurations",
        header="Idempotency-Key",
        json=(
            "channelSettings conversationGroupingType conversationsV1Bridge displayName intelligenceConfigurationIds "
            "memoryExtractionEnabled memoryStoreId statusCallbacks"
        ),
        success=(202,),
    )


@record(kw_only=True)
class DeleteConfiguration(ops.Operation["CreateConfiguration202Response"]):
    """``DELETE /v2/ControlPlane/Configurations/{id}`` answers 202 with `CreateConfiguration202Response`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    id: str = attrs.field(kw_only=False)
    idempotency_key: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v2/ControlPlane/Configurations/{id}",
        header="Idempotency-Key",
        success=(202,),
    )


@record(kw_only=True)
class FetchConfiguration(ops.Operation["ListConfiguration200ResponseConfigurations"]):
    """``GET /v2/ControlPlane/Configurations/{id}`` answers 200 with `ListConfiguration200ResponseConfigurations`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v2/ControlPlane/Configurations/{id}",
    )


@record(kw_only=True)
class ListConfiguration(ops.PageOperation["ListConfiguration200ResponseConfigurations"]):
    """``GET /v2/ControlPlane/Configurations`` answers 200 with a `Page` of `ListConfiguration200ResponseConfigurations`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    page_size: int | None = None
    page_token: str | None = None
    memory_store_id: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v2/ControlPlane/Configurations",
        query="pageSize pageToken memoryStoreId",
        items="configurations",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchConfiguration(ops.Operation["PatchConfigurationResponse"]):
    """``PATCH /v2/ControlPlane/Configurations/{id}`` answers 200 or 202 with `PatchConfigurationResponse`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    id: str = attrs.field(kw_only=False)
    idempotency_key: str | None = None
    channel_settings: Mapping[str, PatchConfigurationRequestChannelSettingsValue | Mapping[str, Any]] | Unset = UNSET
    conversation_grouping_type: str | Unset = UNSET
    conversations_v1_bridge: PatchConfigurationRequestConversationsV1Bridge | Mapping[str, Any] | Unset = UNSET
    description: str | Unset | None = UNSET
    display_name: str | Unset | None = UNSET
    intelligence_configuration_ids: str | Iterable[str] | Unset | None = UNSET
    memory_extraction_enabled: bool | Unset | None = UNSET
    memory_store_id: str | Unset | None = UNSET
    status_callbacks: Iterable[UpdateConfigurationRequestStatusCallbacks | Mapping[str, Any]] | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://conversations.twilio.com/v2/ControlPlane/Configurations/{id}",
        header="Idempotency-Key",
        json=(
            "channelSettings conversationGroupingType conversationsV1Bridge displayName intelligenceConfigurationIds "
            "memoryExtractionEnabled memoryStoreId statusCallbacks"
        ),
        success=(200, 202),
    )


@record(kw_only=True)
class UpdateConfiguration(ops.Operation["UpdateConfigurationResponse"]):
    """``PUT /v2/ControlPlane/Configurations/{id}`` answers 200 or 202 with `UpdateConfigurationResponse`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    id: str = attrs.field(kw_only=False)
    channel_settings: Mapping[str, UpdateConfigurationRequestChannelSettingsValue | Mapping[str, Any]]
    conversation_grouping_type: str
    description: str
    memory_store_id: str
    idempotency_key: str | None = None
    conversations_v1_bridge: CreateConfigurationRequestConversationsV1Bridge | Mapping[str, Any] | Unset = UNSET
    display_name: str | Unset = UNSET
    intelligence_configuration_ids: str | Iterable[str] | Unset = UNSET
    memory_extraction_enabled: bool | Unset = UNSET
    status_callbacks: Iterable[UpdateConfigurationRequestStatusCallbacks | Mapping[str, Any]] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://conversations.twilio.com/v2/ControlPlane/Configurations/{id}",
        header="Idempotency-Key",
        json=(
            "channelSettings conversationGroupingType conversationsV1Bridge displayName intelligenceConfigurationIds "
            "memoryExtractionEnabled memoryStoreId statusCallbacks"
        ),
        success=(200, 202),
    )
