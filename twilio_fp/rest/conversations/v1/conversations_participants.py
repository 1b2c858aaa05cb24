# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Conversations/{ConversationSid}/Participants`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload

ConversationParticipantEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class ConversationParticipant(Resource):
    """``conversations.v1.conversation.conversation_participant``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: str | None = None
    """Your own data, JSON object as text; {} when none is set."""
    conversation_sid: str | None = None
    """SID of the conversation (CH…), or its unique name in a path."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    identity: str | None = None
    """Identity: your own unique name for the chat user. When listing, only this user's."""
    last_read_message_index: int | None = None
    """Index of the last message the participant has read in the conversation; empty if none."""
    last_read_timestamp: str | None = None
    """When the participant last read a message in the conversation, UTC, ISO 8601."""
    messaging_binding: Any = None
    """How an SMS, MMS or chat-app participant is reached: type, address and proxy address, as a JSON object; none for
    chat users."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid attributes!! conversation_sid date_created:date-time date_updated:date-time identity! "
        "last_read_message_index:integer last_read_timestamp messaging_binding:json! role_sid sid url"
    )


@record(kw_only=True)
class CreateConversationParticipant(ops.Operation["ConversationParticipant"]):
    """Create a conversation participant.

    ``POST /v1/Conversations/{ConversationSid}/Participants`` returns `ConversationParticipant`.
    On the wire ``messaging_binding_address`` is ``MessagingBinding.Address``,
    ``messaging_binding_projected_address`` is ``MessagingBinding.ProjectedAddress``,
    ``messaging_binding_proxy_address`` is ``MessagingBinding.ProxyAddress``.
    Source: https://www.twilio.com/docs/conversations/api/conversation-participant-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    x_twilio_webhook_enabled: ConversationParticipantEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    date_created: dt.datetime | dt.date | str | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | dt.date | str | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    identity: str | None = None
    """Identity: your own unique name for the chat user. When listing, only this user's."""
    messaging_binding_address: str | None = None
    """Address of the participant: E.164 number such as +15558675310, or a channel address such as
    whatsapp:+15558675310. Excludes `identity`."""
    messaging_binding_projected_address: str | None = None
    """Twilio number that stands for the chat participant in group MMS, E.164; with `identity`."""
    messaging_binding_proxy_address: str | None = None
    """Your Twilio number or sender that the participant writes to and hears from; E.164 or channel address."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Participants",
        path="ConversationSid*",
        header="X-Twilio-Webhook-Enabled:enum.ConversationParticipantEnumWebhookEnabledType",
        form=(
            "Attributes:json-text DateCreated:date-time DateUpdated:date-time Identity MessagingBinding.Address "
            "MessagingBinding.ProjectedAddress MessagingBinding.ProxyAddress RoleSid"
        ),
        result="ConversationParticipant",
        success=(201,),
        bounds="role_sid:RL",
    )


@record(kw_only=True)
class DeleteConversationParticipant(ops.Operation[None]):
    """Delete a conversation participant.

    ``DELETE /v1/Conversations/{ConversationSid}/Participants/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversations/api/conversation-participant-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: ConversationParticipantEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    __spec__ = ops.OperationSpec(
        "DELETE https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Participants/{Sid}",
        path="ConversationSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ConversationParticipantEnumWebhookEnabledType",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchConversationParticipant(ops.Operation["ConversationParticipant"]):
    """Fetch a conversation participant.

    ``GET /v1/Conversations/{ConversationSid}/Participants/{Sid}`` returns `ConversationParticipant`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-participant-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Participants/{Sid}",
        path="ConversationSid* Sid*",
        result="ConversationParticipant",
    )


@record(kw_only=True)
class ListConversationParticipant(ops.PageOperation["ConversationParticipant"]):
    """List conversation participants.

    ``GET /v1/Conversations/{ConversationSid}/Participants`` returns a `Page` of `ConversationParticipant`.
    Source: https://www.twilio.com/docs/conversations/api/conversation-participant-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Participants",
        path="ConversationSid*",
        query="PageSize:integer Page:integer PageToken",
        result="ConversationParticipant",
        items="participants",
        paging="meta",
        largest_page=100,
    )


@record(kw_only=True)
class UpdateConversationParticipant(ops.Operation["ConversationParticipant"]):
    """Update a conversation participant.

    ``POST /v1/Conversations/{ConversationSid}/Participants/{Sid}`` returns `ConversationParticipant`.
    On the wire ``messaging_binding_projected_address`` is ``MessagingBinding.ProjectedAddress``,
    ``messaging_binding_proxy_address`` is ``MessagingBinding.ProxyAddress``.
    Source: https://www.twilio.com/docs/conversations/api/conversation-participant-resource
    """

    conversation_sid: str = attrs.field(kw_only=False)
    """SID of the conversation (CH…), or its unique name in a path."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_webhook_enabled: ConversationParticipantEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    date_created: dt.datetime | dt.date | str | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | dt.date | str | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    identity: str | None = None
    """Identity: your own unique name for the chat user. When listing, only this user's."""
    last_read_message_index: int | None = None
    """Index of the last message the participant has read in the conversation; empty if none."""
    last_read_timestamp: str | None = None
    """When the participant last read a message in the conversation, UTC, ISO 8601."""
    messaging_binding_projected_address: str | None = None
    """Twilio number that stands for the chat participant in group MMS, E.164; with `identity`."""
    messaging_binding_proxy_address: str | None = None
    """Your Twilio number or sender that the participant writes to and hears from; E.164 or channel address."""
    role_sid: str | None = None
    """SID, RL…, of the role given to the user or member."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Conversations/{ConversationSid}/Participants/{Sid}",
        path="ConversationSid* Sid*",
        header="X-Twilio-Webhook-Enabled:enum.ConversationParticipantEnumWebhookEnabledType",
        form=(
            "Attributes:json-text DateCreated:date-time DateUpdated:date-time Identity LastReadMessageIndex:integer "
            "LastReadTimestamp MessagingBinding.ProjectedAddress MessagingBinding.ProxyAddress RoleSid"
        ),
        result="ConversationParticipant",
        bounds="role_sid:RL",
    )
