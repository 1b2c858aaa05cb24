"""``/v1/Services/{ChatServiceSid}/Conversations`` of conversations v1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Mapping
    from typing import Any

    from twilio_fp.values import SupportsPayload


ServiceConversationEnumState: TypeAlias = Literal["inactive", "active", "closed", "initializing"] | str
ServiceConversationEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class ServiceConversation(Resource):
    """A JSON object that is received: ``conversations.v1.service.service_conversation``."""

    account_sid: str = ""
    attributes: str | None = None
    bindings: Any = None
    chat_service_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    messaging_service_sid: str | None = None
    sid: str = ""
    state: ServiceConversationEnumState | None = None
    timers: Any = None
    unique_name: str | None = None
    url: str | None = None

    __fields__ = (
        "account_sid attributes!! bindings:json chat_service_sid date_created:date-time date_updated:date-time "
        "friendly_name! links:string{} messaging_service_sid sid state:enum.ServiceConversationEnumState "
        "timers:json unique_name! url"
    )


@record(kw_only=True)
class CreateServiceConversation(ops.Operation["ServiceConversation"]):
    """Create one service conversation.

    ``POST /v1/Services/{ChatServiceSid}/Conversations`` answers 201 with `ServiceConversation`.
    On the wire ``bindings_email_address`` is ``Bindings.Email.Address``, ``bindings_email_name`` is
    ``Bindings.Email.Name``, ``timers_closed`` is ``Timers.Closed``, ``timers_inactive`` is ``Timers.Inactive``.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ServiceConversationEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    bindings_email_address: str | None = None
    bindings_email_name: str | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    friendly_name: str | None = None
    messaging_service_sid: str | None = None
    state: ServiceConversationEnumState | None = None
    timers_closed: str | None = None
    timers_inactive: str | None = None
    unique_name: str | None = None

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
    )


@record(kw_only=True)
class DeleteServiceConversation(ops.Operation[None]):
    """Delete one service conversation.

    ``DELETE /v1/Services/{ChatServiceSid}/Conversations/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ServiceConversationEnumWebhookEnabledType | None = None

    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{Sid}",
        path="ChatServiceSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ServiceConversationEnumWebhookEnabledType",
        success=(204,),
    )


@record(kw_only=True)
class FetchServiceConversation(ops.Operation["ServiceConversation"]):
    """Fetch one service conversation.

    ``GET /v1/Services/{ChatServiceSid}/Conversations/{Sid}`` answers 200 with `ServiceConversation`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{Sid}",
        path="ChatServiceSid* Sid*",
        result="ServiceConversation",
    )


@record(kw_only=True)
class ListServiceConversation(ops.PageOperation["ServiceConversation"]):
    """List every service conversation, a page at a time.

    ``GET /v1/Services/{ChatServiceSid}/Conversations`` answers 200 with a `Page` of `ServiceConversation`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    start_date: str | None = None
    end_date: str | None = None
    state: ServiceConversationEnumState | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations",
        path="ChatServiceSid*",
        query="StartDate EndDate State:enum.ServiceConversationEnumState PageSize:integer Page:integer PageToken",
        result="ServiceConversation",
        items="conversations",
        paging="meta",
    )


@record(kw_only=True)
class UpdateServiceConversation(ops.Operation["ServiceConversation"]):
    """Update one service conversation.

    ``POST /v1/Services/{ChatServiceSid}/Conversations/{Sid}`` answers 200 with `ServiceConversation`.
    On the wire ``bindings_email_address`` is ``Bindings.Email.Address``, ``bindings_email_name`` is
    ``Bindings.Email.Name``, ``timers_closed`` is ``Timers.Closed``, ``timers_inactive`` is ``Timers.Inactive``.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ServiceConversationEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    bindings_email_address: str | None = None
    bindings_email_name: str | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    friendly_name: str | None = None
    messaging_service_sid: str | None = None
    state: ServiceConversationEnumState | None = None
    timers_closed: str | None = None
    timers_inactive: str | None = None
    unique_name: str | None = None

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
    )
