"""``/v1/Conversations`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload

ConversationEnumState: TypeAlias = Literal["initializing", "inactive", "active", "closed"] | str
ConversationEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class Conversation(Resource):
    """``conversations.v1.conversation``, as it is received."""

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
    state: ConversationEnumState | None = None
    timers: Any = None
    unique_name: str | None = None
    url: str | None = None

    __fields__ = "attributes!! friendly_name! unique_name!"


@record(kw_only=True)
class CreateConversation(ops.Operation["Conversation"]):
    """``POST /v1/Conversations`` answers 201 with `Conversation`.

    On the wire ``bindings_email_address`` is ``Bindings.Email.Address``, ``bindings_email_name`` is
    ``Bindings.Email.Name``, ``timers_closed`` is ``Timers.Closed``, ``timers_inactive`` is ``Timers.Inactive``.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    x_twilio_webhook_enabled: ConversationEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    bindings_email_address: str | None = None
    bindings_email_name: str | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    friendly_name: str | None = None
    messaging_service_sid: str | None = None
    state: ConversationEnumState | None = None
    timers_closed: str | None = None
    timers_inactive: str | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Conversations",
        header="X-Twilio-Webhook-Enabled",
        form="Bindings.Email.Address Bindings.Email.Name Timers.Closed Timers.Inactive",
    )


@record(kw_only=True)
class DeleteConversation(ops.Operation[None]):
    """``DELETE /v1/Conversations/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ConversationEnumWebhookEnabledType | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v1/Conversations/{Sid}",
        header="X-Twilio-Webhook-Enabled",
    )


@record(kw_only=True)
class FetchConversation(ops.Operation["Conversation"]):
    """``GET /v1/Conversations/{Sid}`` answers 200 with `Conversation`.

    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{Sid}",
    )


@record(kw_only=True)
class ListConversation(ops.PageOperation["Conversation"]):
    """``GET /v1/Conversations`` answers 200 with a `Page` of `Conversation`.

    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    start_date: str | None = None
    end_date: str | None = None
    state: ConversationEnumState | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Conversations",
        items="conversations",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateConversation(ops.Operation["Conversation"]):
    """``POST /v1/Conversations/{Sid}`` answers 200 with `Conversation`.

    On the wire ``bindings_email_address`` is ``Bindings.Email.Address``, ``bindings_email_name`` is
    ``Bindings.Email.Name``, ``timers_closed`` is ``Timers.Closed``, ``timers_inactive`` is ``Timers.Inactive``.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ConversationEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    bindings_email_address: str | None = None
    bindings_email_name: str | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    friendly_name: str | None = None
    messaging_service_sid: str | None = None
    state: ConversationEnumState | None = None
    timers_closed: str | None = None
    timers_inactive: str | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Conversations/{Sid}",
        header="X-Twilio-Webhook-Enabled",
        form="Bindings.Email.Address Bindings.Email.Name Timers.Closed Timers.Inactive",
    )
