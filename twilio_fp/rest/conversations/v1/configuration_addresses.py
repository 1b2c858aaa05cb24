"""``/v1/Configuration/Addresses`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ConfigurationAddressEnumAutoCreationType: TypeAlias = Literal["webhook", "studio", "default"] | str
ConfigurationAddressEnumMethod: TypeAlias = Literal["get", "post"] | str
ConfigurationAddressEnumType: TypeAlias = (
    Literal["sms", "whatsapp", "messenger", "gbm", "email", "rcs", "apple", "chat"] | str
)


@record(kw_only=True)
class ConfigurationAddress(Resource):
    """``conversations.v1.configuration_address``, as it is received."""

    account_sid: str = ""
    address: str | None = None
    address_country: str | None = None
    auto_creation: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sid: str = ""
    type: str | None = None
    url: str | None = None

    __fields__ = "address!"


@record(kw_only=True)
class CreateConfigurationAddress(ops.Operation["ConfigurationAddress"]):
    """``POST /v1/Configuration/Addresses`` answers 201 with `ConfigurationAddress`.

    On the wire ``auto_creation_conversation_service_sid`` is ``AutoCreation.ConversationServiceSid``,
    ``auto_creation_enabled`` is ``AutoCreation.Enabled``, ``auto_creation_studio_flow_sid`` is
    ``AutoCreation.StudioFlowSid``, ``auto_creation_studio_retry_count`` is ``AutoCreation.StudioRetryCount``,
    ``auto_creation_type`` is ``AutoCreation.Type``, ``auto_creation_webhook_filters`` is
    ``AutoCreation.WebhookFilters``, ``auto_creation_webhook_method`` is ``AutoCreation.WebhookMethod``,
    ``auto_creation_webhook_url`` is ``AutoCreation.WebhookUrl``.
    Source: https://www.twilio.com/docs/conversations/api
    """

    address: str
    type: ConfigurationAddressEnumType
    address_country: str | None = None
    auto_creation_conversation_service_sid: str | None = None
    auto_creation_enabled: bool | None = None
    auto_creation_studio_flow_sid: str | None = None
    auto_creation_studio_retry_count: int | None = None
    auto_creation_type: ConfigurationAddressEnumAutoCreationType | None = None
    auto_creation_webhook_filters: str | Iterable[str] | None = None
    auto_creation_webhook_method: ConfigurationAddressEnumMethod | None = None
    auto_creation_webhook_url: str | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Configuration/Addresses",
        form=(
            "AutoCreation.ConversationServiceSid AutoCreation.Enabled AutoCreation.StudioFlowSid "
            "AutoCreation.StudioRetryCount AutoCreation.Type AutoCreation.WebhookFilters AutoCreation.WebhookMethod "
            "AutoCreation.WebhookUrl"
        ),
    )


@record(kw_only=True)
class DeleteConfigurationAddress(ops.Operation[None]):
    """``DELETE /v1/Configuration/Addresses/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversations/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v1/Configuration/Addresses/{Sid}",
    )


@record(kw_only=True)
class FetchConfigurationAddress(ops.Operation["ConfigurationAddress"]):
    """``GET /v1/Configuration/Addresses/{Sid}`` answers 200 with `ConfigurationAddress`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Configuration/Addresses/{Sid}",
    )


@record(kw_only=True)
class ListConfigurationAddress(ops.PageOperation["ConfigurationAddress"]):
    """``GET /v1/Configuration/Addresses`` answers 200 with a `Page` of `ConfigurationAddress`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    type: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Configuration/Addresses",
        items="address_configurations",
        paging="meta",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateConfigurationAddress(ops.Operation["ConfigurationAddress"]):
    """``POST /v1/Configuration/Addresses/{Sid}`` answers 200 with `ConfigurationAddress`.

    On the wire ``auto_creation_conversation_service_sid`` is ``AutoCreation.ConversationServiceSid``,
    ``auto_creation_enabled`` is ``AutoCreation.Enabled``, ``auto_creation_studio_flow_sid`` is
    ``AutoCreation.StudioFlowSid``, ``auto_creation_studio_retry_count`` is ``AutoCreation.StudioRetryCount``,
    ``auto_creation_type`` is ``AutoCreation.Type``, ``auto_creation_webhook_filters`` is
    ``AutoCreation.WebhookFilters``, ``auto_creation_webhook_method`` is ``AutoCreation.WebhookMethod``,
    ``auto_creation_webhook_url`` is ``AutoCreation.WebhookUrl``.
    Source: https://www.twilio.com/docs/conversations/api
    """

    sid: str = attrs.field(kw_only=False)
    auto_creation_conversation_service_sid: str | None = None
    auto_creation_enabled: bool | None = None
    auto_creation_studio_flow_sid: str | None = None
    auto_creation_studio_retry_count: int | None = None
    auto_creation_type: ConfigurationAddressEnumAutoCreationType | None = None
    auto_creation_webhook_filters: str | Iterable[str] | None = None
    auto_creation_webhook_method: ConfigurationAddressEnumMethod | None = None
    auto_creation_webhook_url: str | None = None
    friendly_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Configuration/Addresses/{Sid}",
        form=(
            "AutoCreation.ConversationServiceSid AutoCreation.Enabled AutoCreation.StudioFlowSid "
            "AutoCreation.StudioRetryCount AutoCreation.Type AutoCreation.WebhookFilters AutoCreation.WebhookMethod "
            "AutoCreation.WebhookUrl"
        ),
    )
