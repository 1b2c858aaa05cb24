# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/ConversationWithParticipants`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import SupportsPayload

ConversationWithParticipantsEnumState: TypeAlias = Literal["initializing", "inactive", "active", "closed"] | str
ConversationWithParticipantsEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class ConversationWithParticipants(Resource):
    """``conversations.v1.conversation_with_participants``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    attributes: str | None = None
    """Your own data, JSON object as text; {} when none is set."""
    bindings: Any = None
    """Default addresses of the conversation, such as the email address and name it sends from."""
    chat_service_sid: str | None = None
    """SID of the conversation service (IS…) it belongs to."""
    date_created: dt.datetime | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service the conversation belongs to; left out, the default one of the service."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    state: ConversationWithParticipantsEnumState | None = None
    """State of the conversation: active, inactive or closed; a closed one takes no more messages."""
    timers: Any = None
    """When the conversation will turn inactive and closed, a JSON object of dates."""
    unique_name: str | None = None
    """Your own name for the conversation, unique in its service; works in place of the SID."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid attributes!! bindings:json chat_service_sid date_created:date-time date_updated:date-time "
        "friendly_name! links:string{} messaging_service_sid sid state:enum.ConversationWithParticipantsEnumState "
        "timers:json unique_name! url"
    )


@record(kw_only=True)
class CreateConversationWithParticipants(ops.Operation["ConversationWithParticipants"]):
    """Create a conversation with its participants.

    ``POST /v1/ConversationWithParticipants`` returns `ConversationWithParticipants` (201 or 202).
    On the wire ``bindings_email_address`` is ``Bindings.Email.Address``, ``bindings_email_name`` is
    ``Bindings.Email.Name``, ``timers_closed`` is ``Timers.Closed``, ``timers_inactive`` is ``Timers.Inactive``.
    Source: https://www.twilio.com/docs/conversations/api/conversation-with-participants-resource
    """

    x_twilio_webhook_enabled: ConversationWithParticipantsEnumWebhookEnabledType | None = None
    """true makes the request also call the service's webhooks, which REST requests otherwise do not. Default false."""
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    """Your own data, JSON object as text; {} when none is set."""
    bindings_email_address: str | None = None
    """Email address that the conversation's emails are sent from by default."""
    bindings_email_name: str | None = None
    """Name shown as the sender of the conversation's emails by default."""
    date_created: dt.datetime | dt.date | str | None = None
    """When it was created, UTC. On create or update, the time to record in place of the actual one."""
    date_updated: dt.datetime | dt.date | str | None = None
    """When it was last changed, UTC. On create or update, the time to record in place of the actual one."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service the conversation belongs to; left out, the default one of the service."""
    participant: Iterable[str | Mapping[str, Any] | SupportsPayload] | None = None
    """Participants to add, each as a JSON object in text with an identity or a messaging binding."""
    state: ConversationWithParticipantsEnumState | None = None
    """State of the conversation: active, inactive or closed; a closed one takes no more messages."""
    timers_closed: str | None = None
    """ISO 8601 duration without activity until the conversation closes, such as P1D; at least 10 minutes."""
    timers_inactive: str | None = None
    """ISO 8601 duration without activity until the conversation turns inactive, such as PT1H; at least 1 minute."""
    unique_name: str | None = None
    """Your own name for the conversation, unique in its service; works in place of the SID."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/ConversationWithParticipants",
        header="X-Twilio-Webhook-Enabled:enum.ConversationWithParticipantsEnumWebhookEnabledType",
        form=(
            "Attributes:json-text Bindings.Email.Address Bindings.Email.Name DateCreated:date-time "
            "DateUpdated:date-time FriendlyName MessagingServiceSid Participant:json-text[] "
            "State:enum.ConversationWithParticipantsEnumState Timers.Closed Timers.Inactive UniqueName"
        ),
        result="ConversationWithParticipants",
        success=(201, 202),
        bounds="messaging_service_sid:MG",
    )
