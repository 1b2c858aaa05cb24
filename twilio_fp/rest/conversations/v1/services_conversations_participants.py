"""``/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload

ServiceConversationParticipantEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class ServiceConversationParticipant(Resource):
    """``conversations.v1.service.service_conversation.service_conversation_participant``, as it is received."""

    account_sid: str = ""
    attributes: str | None = None
    chat_service_sid: str | None = None
    conversation_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    identity: str | None = None
    last_read_message_index: int | None = None
    last_read_timestamp: str | None = None
    messaging_binding: Any = None
    role_sid: str | None = None
    sid: str = ""
    url: str | None = None

    __fields__ = "attributes!! identity! messaging_binding!"


@record(kw_only=True)
class CreateServiceConversationParticipant(ops.Operation["ServiceConversationParticipant"]):
    """``POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants`` answers 201 with `ServiceConversationParticipant`.

    On the wire ``messaging_binding_address`` is ``MessagingBinding.Address``,
    ``messaging_binding_projected_address`` is ``MessagingBinding.ProjectedAddress``,
    ``messaging_binding_proxy_address`` is ``MessagingBinding.ProxyAddress``.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ServiceConversationParticipantEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    identity: str | None = None
    messaging_binding_address: str | None = None
    messaging_binding_projected_address: str | None = None
    messaging_binding_proxy_address: str | None = None
    role_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants",
        header="X-Twilio-Webhook-Enabled",
        form="MessagingBinding.Address MessagingBinding.ProjectedAddress MessagingBinding.ProxyAddress",
    )


@record(kw_only=True)
class DeleteServiceConversationParticipant(ops.Operation[None]):
    """``DELETE /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ServiceConversationParticipantEnumWebhookEnabledType | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}",
        header="X-Twilio-Webhook-Enabled",
    )


@record(kw_only=True)
class FetchServiceConversationParticipant(ops.Operation["ServiceConversationParticipant"]):
    """``GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}`` answers 200 with `ServiceConversationParticipant`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}",
    )


@record(kw_only=True)
class ListServiceConversationParticipant(ops.PageOperation["ServiceConversationParticipant"]):
    """``GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants`` answers 200 with a `Page` of `ServiceConversationParticipant`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants",
        items="participants",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateServiceConversationParticipant(ops.Operation["ServiceConversationParticipant"]):
    """``POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}`` answers 200 with `ServiceConversationParticipant`.

    On the wire ``messaging_binding_projected_address`` is ``MessagingBinding.ProjectedAddress``,
    ``messaging_binding_proxy_address`` is ``MessagingBinding.ProxyAddress``.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ServiceConversationParticipantEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    identity: str | None = None
    last_read_message_index: int | None = None
    last_read_timestamp: str | None = None
    messaging_binding_projected_address: str | None = None
    messaging_binding_proxy_address: str | None = None
    role_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Participants/{Sid}",
        header="X-Twilio-Webhook-Enabled",
        form="MessagingBinding.ProjectedAddress MessagingBinding.ProxyAddress",
    )
