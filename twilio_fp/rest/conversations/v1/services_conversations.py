"""``/v1/Services/{ChatServiceSid}/Conversations`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload

ServiceConversationEnumState: TypeAlias = Literal["inactive", "active", "closed", "initializing"] | str
ServiceConversationEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class ServiceConversation(Resource):
    """``conversations.v1.service.service_conversation``, as it is received."""

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

    __fields__ = "attributes!! friendly_name! unique_name!"


@record(kw_only=True)
class CreateServiceConversation(ops.Operation["ServiceConversation"]):
    """``POST /v1/Services/{ChatServiceSid}/Conversations`` answers 201 with `ServiceConversation`.

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

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations",
        header="X-Twilio-Webhook-Enabled",
        form="Bindings.Email.Address Bindings.Email.Name Timers.Closed Timers.Inactive",
    )


@record(kw_only=True)
class DeleteServiceConversation(ops.Operation[None]):
    """``DELETE /v1/Services/{ChatServiceSid}/Conversations/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ServiceConversationEnumWebhookEnabledType | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{Sid}",
        header="X-Twilio-Webhook-Enabled",
    )


@record(kw_only=True)
class FetchServiceConversation(ops.Operation["ServiceConversation"]):
    """``GET /v1/Services/{ChatServiceSid}/Conversations/{Sid}`` answers 200 with `ServiceConversation`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{Sid}",
    )


@record(kw_only=True)
class ListServiceConversation(ops.PageOperation["ServiceConversation"]):
    """``GET /v1/Services/{ChatServiceSid}/Conversations`` answers 200 with a `Page` of `ServiceConversation`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    start_date: str | None = None
    end_date: str | None = None
    state: ServiceConversationEnumState | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations",
        items="conversations",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateServiceConversation(ops.Operation["ServiceConversation"]):
    """``POST /v1/Services/{ChatServiceSid}/Conversations/{Sid}`` answers 200 with `ServiceConversation`.

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

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Conversations/{Sid}",
        header="X-Twilio-Webhook-Enabled",
        form="Bindings.Email.Address Bindings.Email.Name Timers.Closed Timers.Inactive",
    )
