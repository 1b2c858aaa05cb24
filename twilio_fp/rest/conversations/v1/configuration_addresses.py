# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Configuration/Addresses`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ConfigurationAddressEnumAutoCreationType: TypeAlias = Literal["webhook", "studio", "default"] | str
ConfigurationAddressEnumMethod: TypeAlias = Literal["get", "post"] | str
ConfigurationAddressEnumType: TypeAlias = (
    Literal["sms", "whatsapp", "messenger", "gbm", "email", "rcs", "apple", "chat"] | str
)


@record(kw_only=True)
class ConfigurationAddress(Resource):
    """``conversations.v1.configuration_address``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    address: str | None = None
    """The address configured: an E.164 number, or one with its channel prefix such as whatsapp:+15558675310."""
    address_country: str | None = None
    """Country of the address, ISO 3166-1 alpha-2; used for short codes, where the same code may exist in several
    countries."""
    auto_creation: Any = None
    """What is made for a message from a new party: enabled, type, service, webhook or Studio flow."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    type: str | None = None
    """Kind of address, such as sms, whatsapp, messenger, email or chat."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid address! address_country auto_creation:json date_created:date-time date_updated:date-time "
        "friendly_name sid type url"
    )


@record(kw_only=True)
class CreateConfigurationAddress(ops.Operation["ConfigurationAddress"]):
    """Create a configuration address.

    ``POST /v1/Configuration/Addresses`` returns `ConfigurationAddress`.
    On the wire ``auto_creation_conversation_service_sid`` is ``AutoCreation.ConversationServiceSid``,
    ``auto_creation_enabled`` is ``AutoCreation.Enabled``, ``auto_creation_studio_flow_sid`` is
    ``AutoCreation.StudioFlowSid``, ``auto_creation_studio_retry_count`` is ``AutoCreation.StudioRetryCount``,
    ``auto_creation_type`` is ``AutoCreation.Type``, ``auto_creation_webhook_filters`` is
    ``AutoCreation.WebhookFilters``, ``auto_creation_webhook_method`` is ``AutoCreation.WebhookMethod``,
    ``auto_creation_webhook_url`` is ``AutoCreation.WebhookUrl``.
    Source: https://www.twilio.com/docs/conversations/api/address-configuration-resource
    """

    address: str
    """Address to configure: an E.164 number, or one with its channel prefix such as whatsapp:+15558675310."""
    type: ConfigurationAddressEnumType
    """Kind of address, such as sms, whatsapp, messenger, email or chat."""
    address_country: str | None = None
    """Country of the address, ISO 3166-1 alpha-2; used for short codes, where the same code may exist in several
    countries."""
    auto_creation_conversation_service_sid: str | None = None
    """SID of the conversation service (IS…) that new conversations go in. Leave out for the default service."""
    auto_creation_enabled: bool | None = None
    """Whether a message to the address from a new party starts a conversation."""
    auto_creation_studio_flow_sid: str | None = None
    """SID of the Studio flow (FW…) attached to new conversations, when the type is `studio`."""
    auto_creation_studio_retry_count: int | None = None
    """Times to try the Studio flow again after a failure, 0 to 3; default 0."""
    auto_creation_type: ConfigurationAddressEnumAutoCreationType | None = None
    """What is attached to a new conversation: `webhook`, `studio` or `default`."""
    auto_creation_webhook_filters: str | Iterable[str] | None = None
    """Events that call the webhook, such as onMessageAdded; for the type `webhook`."""
    auto_creation_webhook_method: ConfigurationAddressEnumMethod | None = None
    """HTTP method for the webhook of new conversations: GET or POST."""
    auto_creation_webhook_url: str | None = None
    """Absolute URL called for events of new conversations, when the type is `webhook`."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Configuration/Addresses",
        form=(
            "Address* AddressCountry AutoCreation.ConversationServiceSid AutoCreation.Enabled:boolean "
            "AutoCreation.StudioFlowSid AutoCreation.StudioRetryCount:integer "
            "AutoCreation.Type:enum.ConfigurationAddressEnumAutoCreationType AutoCreation.WebhookFilters:string[] "
            "AutoCreation.WebhookMethod:enum.ConfigurationAddressEnumMethod AutoCreation.WebhookUrl FriendlyName "
            "Type:enum.ConfigurationAddressEnumType*"
        ),
        result="ConfigurationAddress",
        success=(201,),
        bounds="auto_creation_conversation_service_sid:IS auto_creation_studio_flow_sid:FW",
    )


@record(kw_only=True)
class DeleteConfigurationAddress(ops.Operation[None]):
    """Delete a configuration address.

    ``DELETE /v1/Configuration/Addresses/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversations/api/address-configuration-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Configuration/Addresses/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchConfigurationAddress(ops.Operation["ConfigurationAddress"]):
    """Fetch a configuration address.

    ``GET /v1/Configuration/Addresses/{Sid}`` returns `ConfigurationAddress`.
    Source: https://www.twilio.com/docs/conversations/api/address-configuration-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Configuration/Addresses/{Sid}",
        path="Sid*",
        result="ConfigurationAddress",
    )


@record(kw_only=True)
class ListConfigurationAddress(ops.PageOperation["ConfigurationAddress"]):
    """List configuration addresses.

    ``GET /v1/Configuration/Addresses`` returns a `Page` of `ConfigurationAddress`.
    Source: https://www.twilio.com/docs/conversations/api/address-configuration-resource
    """

    type: str | None = None
    """Return only addresses of this kind, such as sms or whatsapp."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Configuration/Addresses",
        query="Type PageSize:integer Page:integer PageToken",
        result="ConfigurationAddress",
        items="address_configurations",
        paging="meta",
        largest_page=50,
    )


@record(kw_only=True)
class UpdateConfigurationAddress(ops.Operation["ConfigurationAddress"]):
    """Update a configuration address.

    ``POST /v1/Configuration/Addresses/{Sid}`` returns `ConfigurationAddress`.
    On the wire ``auto_creation_conversation_service_sid`` is ``AutoCreation.ConversationServiceSid``,
    ``auto_creation_enabled`` is ``AutoCreation.Enabled``, ``auto_creation_studio_flow_sid`` is
    ``AutoCreation.StudioFlowSid``, ``auto_creation_studio_retry_count`` is ``AutoCreation.StudioRetryCount``,
    ``auto_creation_type`` is ``AutoCreation.Type``, ``auto_creation_webhook_filters`` is
    ``AutoCreation.WebhookFilters``, ``auto_creation_webhook_method`` is ``AutoCreation.WebhookMethod``,
    ``auto_creation_webhook_url`` is ``AutoCreation.WebhookUrl``.
    Source: https://www.twilio.com/docs/conversations/api/address-configuration-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    auto_creation_conversation_service_sid: str | None = None
    """SID of the conversation service (IS…) that new conversations go in. Leave out for the default service."""
    auto_creation_enabled: bool | None = None
    """Whether a message to the address from a new party starts a conversation."""
    auto_creation_studio_flow_sid: str | None = None
    """SID of the Studio flow (FW…) attached to new conversations, when the type is `studio`."""
    auto_creation_studio_retry_count: int | None = None
    """Times to try the Studio flow again after a failure, 0 to 3; default 0."""
    auto_creation_type: ConfigurationAddressEnumAutoCreationType | None = None
    """What is attached to a new conversation: `webhook`, `studio` or `default`."""
    auto_creation_webhook_filters: str | Iterable[str] | None = None
    """Events that call the webhook, such as onMessageAdded; for the type `webhook`."""
    auto_creation_webhook_method: ConfigurationAddressEnumMethod | None = None
    """HTTP method for the webhook of new conversations: GET or POST."""
    auto_creation_webhook_url: str | None = None
    """Absolute URL called for events of new conversations, when the type is `webhook`."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Configuration/Addresses/{Sid}",
        path="Sid*",
        form=(
            "AutoCreation.ConversationServiceSid AutoCreation.Enabled:boolean AutoCreation.StudioFlowSid "
            "AutoCreation.StudioRetryCount:integer AutoCreation.Type:enum.ConfigurationAddressEnumAutoCreationType "
            "AutoCreation.WebhookFilters:string[] AutoCreation.WebhookMethod:enum.ConfigurationAddressEnumMethod "
            "AutoCreation.WebhookUrl FriendlyName"
        ),
        result="ConfigurationAddress",
        bounds="auto_creation_conversation_service_sid:IS auto_creation_studio_flow_sid:FW",
    )
