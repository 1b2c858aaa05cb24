"""``/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload

ServiceConversationMessageEnumOrderType: TypeAlias = Literal["asc", "desc"] | str
ServiceConversationMessageEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class ServiceConversationMessage(Resource):
    """``conversations.v1.service.service_conversation.service_conversation_message``, as it is received."""

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

    __fields__ = "attributes!! author! body!! media!"


@record(kw_only=True)
class CreateServiceConversationMessage(ops.Operation["ServiceConversationMessage"]):
    """``POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages`` answers 201 with `ServiceConversationMessage`.

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

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )


@record(kw_only=True)
class DeleteServiceConversationMessage(ops.Operation[None]):
    """``DELETE /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ServiceConversationMessageEnumWebhookEnabledType | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}",
        header="X-Twilio-Webhook-Enabled",
    )


@record(kw_only=True)
class FetchServiceConversationMessage(ops.Operation["ServiceConversationMessage"]):
    """``GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}`` answers 200 with `ServiceConversationMessage`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}",
    )


@record(kw_only=True)
class ListServiceConversationMessage(ops.PageOperation["ServiceConversationMessage"]):
    """``GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages`` answers 200 with a `Page` of `ServiceConversationMessage`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    order: ServiceConversationMessageEnumOrderType | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages",
        items="messages",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateServiceConversationMessage(ops.Operation["ServiceConversationMessage"]):
    """``POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}`` answers 200 with `ServiceConversationMessage`.

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

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Messages/{Sid}",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )
