"""``/v1/Conversations`` of conversations v1."""

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


ConversationEnumState: TypeAlias = Literal["initializing", "inactive", "active", "closed"] | str
ConversationEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class Conversation(Resource):
    """A JSON object that is received: ``conversations.v1.conversation``."""

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

    __fields__ = (
        "account_sid attributes!! bindings:json chat_service_sid date_created:date-time date_updated:date-time "
        "friendly_name! links:string{} messaging_service_sid sid state:enum.ConversationEnumState timers:json "
        "unique_name! url"
    )


@record(kw_only=True)
class CreateConversation(ops.Operation["Conversation"]):
    """Create one conversation.

    ``POST /v1/Conversations`` answers 201 with `Conversation`.
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

    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Conversations",
        header="X-Twilio-Webhook-Enabled:enum.ConversationEnumWebhookEnabledType",
        form=(
            "Attributes:json-text Bindings.Email.Address Bindings.Email.Name DateCreated:date-time "
            "DateUpdated:date-time FriendlyName MessagingServiceSid State:enum.ConversationEnumState Timers.Closed "
            "Timers.Inactive UniqueName"
        ),
        result="Conversation",
        success=(201,),
    )


@record(kw_only=True)
class DeleteConversation(ops.Operation[None]):
    """Delete one conversation.

    ``DELETE /v1/Conversations/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    sid: str = attrs.field(kw_only=False)
    x_twilio_webhook_enabled: ConversationEnumWebhookEnabledType | None = None

    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Conversations/{Sid}",
        path="Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ConversationEnumWebhookEnabledType",
        success=(204,),
    )


@record(kw_only=True)
class FetchConversation(ops.Operation["Conversation"]):
    """Fetch one conversation.

    ``GET /v1/Conversations/{Sid}`` answers 200 with `Conversation`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{Sid}",
        path="Sid*",
        result="Conversation",
    )


@record(kw_only=True)
class ListConversation(ops.PageOperation["Conversation"]):
    """List every conversation, a page at a time.

    ``GET /v1/Conversations`` answers 200 with a `Page` of `Conversation`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-resource
    """

    start_date: str | None = None
    end_date: str | None = None
    state: ConversationEnumState | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Conversations",
        query="StartDate EndDate State:enum.ConversationEnumState PageSize:integer Page:integer PageToken",
        result="Conversation",
        items="conversations",
        paging="meta",
    )


@record(kw_only=True)
class UpdateConversation(ops.Operation["Conversation"]):
    """Update one conversation.

    ``POST /v1/Conversations/{Sid}`` answers 200 with `Conversation`.
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

    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Conversations/{Sid}",
        path="Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ConversationEnumWebhookEnabledType",
        form=(
            "Attributes:json-text Bindings.Email.Address Bindings.Email.Name DateCreated:date-time "
            "DateUpdated:date-time FriendlyName MessagingServiceSid State:enum.ConversationEnumState Timers.Closed "
            "Timers.Inactive UniqueName"
        ),
        result="Conversation",
    )
