"""``/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ServiceConversationScopedWebhookEnumMethod: TypeAlias = Literal["get", "post"] | str
ServiceConversationScopedWebhookEnumTarget: TypeAlias = Literal["webhook", "trigger", "studio"] | str


@record(kw_only=True)
class ServiceConversationScopedWebhook(Resource):
    """``conversations.v1.service.service_conversation.service_conversation_scoped_webhook``, as it is received."""

    account_sid: str = ""
    chat_service_sid: str | None = None
    configuration: Any = None
    conversation_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    sid: str = ""
    target: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateServiceConversationScopedWebhook(ops.Operation["ServiceConversationScopedWebhook"]):
    """``POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks`` answers 201 with `ServiceConversationScopedWebhook`.

    On the wire ``configuration_filters`` is ``Configuration.Filters``, ``configuration_flow_sid`` is
    ``Configuration.FlowSid``, ``configuration_method`` is ``Configuration.Method``, ``configuration_replay_after``
    is ``Configuration.ReplayAfter``, ``configuration_triggers`` is ``Configuration.Triggers``,
    ``configuration_url`` is ``Configuration.Url``.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    target: ServiceConversationScopedWebhookEnumTarget
    configuration_filters: str | Iterable[str] | None = None
    configuration_flow_sid: str | None = None
    configuration_method: ServiceConversationScopedWebhookEnumMethod | None = None
    configuration_replay_after: int | None = None
    configuration_triggers: str | Iterable[str] | None = None
    configuration_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks",
        form=(
            "Configuration.Filters Configuration.FlowSid Configuration.Method Configuration.ReplayAfter "
            "Configuration.Triggers Configuration.Url"
        ),
    )


@record(kw_only=True)
class DeleteServiceConversationScopedWebhook(ops.Operation[None]):
    """``DELETE /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}",
    )


@record(kw_only=True)
class FetchServiceConversationScopedWebhook(ops.Operation["ServiceConversationScopedWebhook"]):
    """``GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}`` answers 200 with `ServiceConversationScopedWebhook`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}",
    )


@record(kw_only=True)
class ListServiceConversationScopedWebhook(ops.PageOperation["ServiceConversationScopedWebhook"]):
    """``GET /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks`` answers 200 with a `Page` of `ServiceConversationScopedWebhook`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks",
        items="webhooks",
        paging="meta",
        largest_page=5,
    )


@record(kw_only=True)
class UpdateServiceConversationScopedWebhook(ops.Operation["ServiceConversationScopedWebhook"]):
    """``POST /v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}`` answers 200 with `ServiceConversationScopedWebhook`.

    On the wire ``configuration_filters`` is ``Configuration.Filters``, ``configuration_flow_sid`` is
    ``Configuration.FlowSid``, ``configuration_method`` is ``Configuration.Method``, ``configuration_triggers`` is
    ``Configuration.Triggers``, ``configuration_url`` is ``Configuration.Url``.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    conversation_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    configuration_filters: str | Iterable[str] | None = None
    configuration_flow_sid: str | None = None
    configuration_method: ServiceConversationScopedWebhookEnumMethod | None = None
    configuration_triggers: str | Iterable[str] | None = None
    configuration_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{ConversationSid}/Webhooks/{Sid}",
        form=(
            "Configuration.Filters Configuration.FlowSid Configuration.Method Configuration.Triggers Configuration.Url"
        ),
    )
