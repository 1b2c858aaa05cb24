"""``/v1/ConversationWithParticipants`` of conversations v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import SupportsPayload

ConversationWithParticipantsEnumState: TypeAlias = Literal["initializing", "inactive", "active", "closed"] | str
ConversationWithParticipantsEnumWebhookEnabledType: TypeAlias = Literal["true", "false"] | str


@record(kw_only=True)
class ConversationWithParticipants(Resource):
    """``conversations.v1.conversation_with_participants``, as it is received."""

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
    state: ConversationWithParticipantsEnumState | None = None
    timers: Any = None
    unique_name: str | None = None
    url: str | None = None

    __fields__ = "attributes!! friendly_name! unique_name!"


@record(kw_only=True)
class CreateConversationWithParticipants(ops.Operation["ConversationWithParticipants"]):
    """``POST /v1/ConversationWithParticipants`` answers 201 or 202 with `ConversationWithParticipants`.

    On the wire ``bindings_email_address`` is ``Bindings.Email.Address``, ``bindings_email_name`` is
    ``Bindings.Email.Name``, ``timers_closed`` is ``Timers.Closed``, ``timers_inactive`` is ``Timers.Inactive``.
    Source: https://www.twilio.com/docs/conversations/api
    """

    x_twilio_webhook_enabled: ConversationWithParticipantsEnumWebhookEnabledType | None = None
    attributes: str | Mapping[str, Any] | SupportsPayload | None = None
    bindings_email_address: str | None = None
    bindings_email_name: str | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_updated: dt.datetime | dt.date | str | None = None
    friendly_name: str | None = None
    messaging_service_sid: str | None = None
    participant: str | Iterable[str] | None = None
    state: ConversationWithParticipantsEnumState | None = None
    timers_closed: str | None = None
    timers_inactive: str | None = None
    unique_name: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/ConversationWithParticipants",
        header="X-Twilio-Webhook-Enabled",
        form="Bindings.Email.Address Bindings.Email.Name Timers.Closed Timers.Inactive",
        success=(201, 202),
    )
