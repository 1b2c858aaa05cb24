"""``/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages`` of conversations v1."""

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


ServiceConversationMessageEnumOrderType: TypeAlias = Literal["asc", "desc"] | str
ServiceConversationMessageEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class ServiceConversationMessage(Resource):
    """A JSON object that is received.

    ``conversations.v1.service.service_conversation.service_conversation_message``
    """

    account_sid: str = ""
    attributes: str | None = None
    author: str | None = None
    body: str | None = None
    chat_service_sid: str | None = None
    content_sid: str | None = None
    conversation_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    delivery: Any = None
    index: int | None = None
    links: Mapping[str, str] | None = None
    media: tuple[Any, ...] | None = None
    participant_sid: str | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = (
        "account_sid attributes!! author! body!! chat_service_sid content_sid conversation_sid "
        "date_created:date-time date_updated:date-time delivery:json index:integer links:string{} media:json[]! "
        "participant_sid sid url"
    )


@record(kw_only=True)
class CreateServiceConversationMessage(ops.Operation["ServiceConversationMessage"]):
    """Create one service conversation message.

    ``POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages`` answers 201 with
    `ServiceConversationMessage`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ServiceConversationMessageEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    author: str | None = None
    body: str | None = None
    content_sid: str | None = None
    content_variables: str | Mapping[str, Any] | SupportsPayload | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    media_sid: str | None = None
    subject: str | None = None

    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages",
        path="ChatServiceSid* ConversationSid*",
        header="X-Twilio-Webhook-Enabled:enum.ServiceConversationMessageEnumWebhookEnabledType",
        form=(
            "Attributes:json-text Author Body ContentSid ContentVariables:json-text DateCreated:date-time "
            "DateUpdated:date-time MediaSid Subject"
        ),
        result="ServiceConversationMessage",
        success=(201,),
    )


@record(kw_only=True)
class DeleteServiceConversationMessage(ops.Operation[None]):
    """Delete one service conversation message.

    ``DELETE /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}`` answers 204 with
    nothing.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ServiceConversationMessageEnumWebhookEnabledType | None = None

    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}",
        path="ChatServiceSid* ConversationSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ServiceConversationMessageEnumWebhookEnabledType",
        success=(204,),
    )


@record(kw_only=True)
class FetchServiceConversationMessage(ops.Operation["ServiceConversationMessage"]):
    """Fetch one service conversation message.

    ``GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}`` answers 200 with
    `ServiceConversationMessage`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}",
        path="ChatServiceSid* ConversationSid* Sid*",
        result="ServiceConversationMessage",
    )


@record(kw_only=True)
class ListServiceConversationMessage(ops.PageOperation["ServiceConversationMessage"]):
    """List every service conversation message, a page at a time.

    ``GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages`` answers 200 with a `Page` of
    `ServiceConversationMessage`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    order: ServiceConversationMessageEnumOrderType | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages",
        path="ChatServiceSid* ConversationSid*",
        query="Order:enum.ServiceConversationMessageEnumOrderType PageSize:integer Page:integer PageToken",
        result="ServiceConversationMessage",
        items="messages",
        paging="meta",
    )


@record(kw_only=True)
class UpdateServiceConversationMessage(ops.Operation["ServiceConversationMessage"]):
    """Update one service conversation message.

    ``POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}`` answers 200 with
    `ServiceConversationMessage`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ServiceConversationMessageEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    author: str | None = None
    body: str | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    subject: str | None = None

    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}",
        path="ChatServiceSid* ConversationSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ServiceConversationMessageEnumWebhookEnabledType",
        form="Attributes:json-text Author Body DateCreated:date-time DateUpdated:date-time Subject",
        result="ServiceConversationMessage",
    )
