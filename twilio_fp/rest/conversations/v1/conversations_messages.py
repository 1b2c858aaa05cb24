"""``/v1/Conversations/{ConversationSid}/Messages`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload

ConversationMessageEnumOrderType: TypeAlias = Literal["asc", "desc"] | str
ConversationMessageEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class ConversationMessage(Resource):
    """``conversations.v1.conversation.conversation_message``, as it is received."""

    account_sid: str = ""
    attributes: str | None = None
    author: str | None = None
    body: str | None = None
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
class CreateConversationMessage(ops.Operation["ConversationMessage"]):
    """``POST /v1/Conversations/{ConversationSid}/Messages`` answers 201 with `ConversationMessage`.

    Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ConversationMessageEnumWebhookEnabledType | None = None
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
        "POST https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )


@record(kw_only=True)
class DeleteConversationMessage(ops.Operation[None]):
    """``DELETE /v1/Conversations/{ConversationSid}/Messages/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ConversationMessageEnumWebhookEnabledType | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages/{Sid}",
        header="X-Twilio-Webhook-Enabled",
    )


@record(kw_only=True)
class FetchConversationMessage(ops.Operation["ConversationMessage"]):
    """``GET /v1/Conversations/{ConversationSid}/Messages/{Sid}`` answers 200 with `ConversationMessage`.

    Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages/{Sid}",
    )


@record(kw_only=True)
class ListConversationMessage(ops.PageOperation["ConversationMessage"]):
    """``GET /v1/Conversations/{ConversationSid}/Messages`` answers 200 with a `Page` of `ConversationMessage`.

    Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    order: ConversationMessageEnumOrderType | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages",
        items="messages",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateConversationMessage(ops.Operation["ConversationMessage"]):
    """``POST /v1/Conversations/{ConversationSid}/Messages/{Sid}`` answers 200 with `ConversationMessage`.

    Source: https://www.twilio.com/docs/conversations/api/conversation-message-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ConversationMessageEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    author: str | None = None
    body: str | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    subject: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Messages/{Sid}",
        header="X-Twilio-Webhook-Enabled",
        form="",
    )
