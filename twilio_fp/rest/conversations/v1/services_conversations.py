# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ChatServiceSid}/Conversations`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload

ServiceConversationEnumState: TypeAlias = Literal["inactive", "active", "closed", "initializing"] | str
ServiceConversationEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class ServiceConversation(Resource):
    """``conversations.v1.service.service_conversation``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: str | None = None
    """Your own data, JSON object as text; {} when none is set."""
    bindings: Any = None
    """Default addresses of the conversation, such as the email address and name it sends from."""
    chat_service_sid: str | None = None
    """SID of the conversation service (IS…) it belongs to."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service the conversation belongs to; left out, the default one of the service."""
    sid: str = ""
    """SID of the conversation, CH…."""
    state: ServiceConversationEnumState | None = None
    """State of the conversation: active, inactive or closed; a closed one takes no more messages."""
    timers: Any = None
    """When the conversation will turn inactive and closed, a JSON object of dates."""
    unique_name: str | None = None
    """Your own name for the conversation, unique in its service; works in place of the SID."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid attributes!! bindings:json chat_service_sid date_created:date-time date_updated:date-time "
        "friendly_name! links:string{} messaging_service_sid sid state:enum.ServiceConversationEnumState "
        "timers:json unique_name! url"
    )


@record(kw_only=True)
class CreateServiceConversation(ops.Operation["ServiceConversation"]):
    """Create a service conversation.

    ``POST /v1/Services/{ChatServiceSid}/Conversations`` returns `ServiceConversation`.
    On the wire ``bindings_email_address`` is ``Bindings.Email.Address``, ``bindings_email_name`` is
    ``Bindings.Email.Name``, ``timers_closed`` is ``Timers.Closed``, ``timers_inactive`` is ``Timers.Inactive``.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    x_twilio_webhook_enabled: ServiceConversationEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    bindings_email_address: str | None = None
    """Email address that the conversation's emails are sent from by default."""
    bindings_email_name: str | None = None
    """Name shown as the sender of the conversation's emails by default."""
    date_created: dt.datetime | dt.date | str | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | dt.date | str | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service the conversation belongs to; left out, the default one of the service."""
    state: ServiceConversationEnumState | None = None
    """State of the conversation: active, inactive or closed; a closed one takes no more messages."""
    timers_closed: str | None = None
    """ISO 8601 duration without activity until the conversation closes, such as P1D; at least 10 minutes."""
    timers_inactive: str | None = None
    """ISO 8601 duration without activity until the conversation turns inactive, such as PT1H; at least 1 minute."""
    unique_name: str | None = None
    """Your own name for the conversation, unique in its service; works in place of the SID."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations",
        path="ChatServiceSid*",
        header="X-Twilio-Webhook-Enabled:enum.ServiceConversationEnumWebhookEnabledType",
        form=(
            "Attributes:json-text Bindings.Email.Address Bindings.Email.Name DateCreated:date-time "
            "DateUpdated:date-time FriendlyName MessagingServiceSid State:enum.ServiceConversationEnumState "
            "Timers.Closed Timers.Inactive UniqueName"
        ),
        result="ServiceConversation",
        success=(201,),
        bounds="chat_service_sid:IS messaging_service_sid:MG",
    )


@record(kw_only=True)
class DeleteServiceConversation(ops.Operation[None]):
    """Delete a service conversation.

    ``DELETE /v1/Services/{ChatServiceSid}/Conversations/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: ServiceConversationEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{Sid}",
        path="ChatServiceSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ServiceConversationEnumWebhookEnabledType",
        result="",
        success=(204,),
        bounds="chat_service_sid:IS",
    )


@record(kw_only=True)
class FetchServiceConversation(ops.Operation["ServiceConversation"]):
    """Fetch a service conversation.

    ``GET /v1/Services/{ChatServiceSid}/Conversations/{Sid}`` returns `ServiceConversation`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{Sid}",
        path="ChatServiceSid* Sid*",
        result="ServiceConversation",
        bounds="chat_service_sid:IS",
    )


@record(kw_only=True)
class ListServiceConversation(ops.PageOperation["ServiceConversation"]):
    """List service conversations.

    ``GET /v1/Services/{ChatServiceSid}/Conversations`` returns a `Page` of `ServiceConversation`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    start_date: str | None = None
    """Return conversations from this date on, UTC."""
    end_date: str | None = None
    """Only conversations created up to this date, as YYYY-MM-DD."""
    state: ServiceConversationEnumState | None = None
    """Return only conversations that are active, inactive or closed."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations",
        path="ChatServiceSid*",
        query="StartDate EndDate State:enum.ServiceConversationEnumState PageSize:integer Page:integer PageToken",
        result="ServiceConversation",
        items="conversations",
        paging="meta",
        largest_page=100,
        bounds="chat_service_sid:IS",
    )


@record(kw_only=True)
class UpdateServiceConversation(ops.Operation["ServiceConversation"]):
    """Update a service conversation.

    ``POST /v1/Services/{ChatServiceSid}/Conversations/{Sid}`` returns `ServiceConversation`.
    On the wire ``bindings_email_address`` is ``Bindings.Email.Address``, ``bindings_email_name`` is
    ``Bindings.Email.Name``, ``timers_closed`` is ``Timers.Closed``, ``timers_inactive`` is ``Timers.Inactive``.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: ServiceConversationEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    bindings_email_address: str | None = None
    """Email address that the conversation's emails are sent from by default."""
    bindings_email_name: str | None = None
    """Name shown as the sender of the conversation's emails by default."""
    date_created: dt.datetime | dt.date | str | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | dt.date | str | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service the conversation belongs to; left out, the default one of the service."""
    state: ServiceConversationEnumState | None = None
    """State of the conversation: active, inactive or closed; a closed one takes no more messages."""
    timers_closed: str | None = None
    """ISO 8601 duration without activity until the conversation closes, such as P1D; at least 10 minutes."""
    timers_inactive: str | None = None
    """ISO 8601 duration without activity until the conversation turns inactive, such as PT1H; at least 1 minute."""
    unique_name: str | None = None
    """Your own name for the conversation, unique in its service; works in place of the SID."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{Sid}",
        path="ChatServiceSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ServiceConversationEnumWebhookEnabledType",
        form=(
            "Attributes:json-text Bindings.Email.Address Bindings.Email.Name DateCreated:date-time "
            "DateUpdated:date-time FriendlyName MessagingServiceSid State:enum.ServiceConversationEnumState "
            "Timers.Closed Timers.Inactive UniqueName"
        ),
        result="ServiceConversation",
        bounds="chat_service_sid:IS messaging_service_sid:MG",
    )
