"""``/v1/Services/{ChatServiceSid}/Configuration/Notifications`` of conversations v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ServiceNotification(Resource):
    """``conversations.v1.service.service_configuration.service_notification``, as it is received."""

    account_sid: str = ""
    added_to_conversation: Any = None
    chat_service_sid: str | None = None
    log_enabled: bool | None = None
    new_message: Any = None
    removed_from_conversation: Any = None
    url: str | None = None


@record(kw_only=True)
class FetchServiceNotification(ops.Operation["ServiceNotification"]):
    """``GET /v1/Services/{ChatServiceSid}/Configuration/Notifications`` answers 200 with `ServiceNotification`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration/Notifications",
    )


@record(kw_only=True)
class UpdateServiceNotification(ops.Operation["ServiceNotification"]):
    """``POST /v1/Services/{ChatServiceSid}/Configuration/Notifications`` answers 200 with `ServiceNotification`.

    On the wire ``added_to_conversation_enabled`` is ``AddedToConversation.Enabled``,
    ``added_to_conversation_sound`` is ``AddedToConversation.Sound``, ``added_to_conversation_template`` is
    ``AddedToConversation.Template``, ``new_message_badge_count_enabled`` is ``NewMessage.BadgeCountEnabled``,
    ``new_message_enabled`` is ``NewMessage.Enabled``, ``new_message_sound`` is ``NewMessage.Sound``,
    ``new_message_template`` is ``NewMessage.Template``, ``new_message_with_media_enabled`` is
    ``NewMessage.WithMedia.Enabled``, ``new_message_with_media_template`` is ``NewMessage.WithMedia.Template``,
    ``removed_from_conversation_enabled`` is ``RemovedFromConversation.Enabled``,
    ``removed_from_conversation_sound`` is ``RemovedFromConversation.Sound``, ``removed_from_conversation_template``
    is ``RemovedFromConversation.Template``.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    added_to_conversation_enabled: bool | None = None
    added_to_conversation_sound: str | None = None
    added_to_conversation_template: str | None = None
    log_enabled: bool | None = None
    new_message_badge_count_enabled: bool | None = None
    new_message_enabled: bool | None = None
    new_message_sound: str | None = None
    new_message_template: str | None = None
    new_message_with_media_enabled: bool | None = None
    new_message_with_media_template: str | None = None
    removed_from_conversation_enabled: bool | None = None
    removed_from_conversation_sound: str | None = None
    removed_from_conversation_template: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration/Notifications",
        form=(
            "AddedToConversation.Enabled AddedToConversation.Sound AddedToConversation.Template "
            "NewMessage.BadgeCountEnabled NewMessage.Enabled NewMessage.Sound NewMessage.Template "
            "NewMessage.WithMedia.Enabled NewMessage.WithMedia.Template RemovedFromConversation.Enabled "
            "RemovedFromConversation.Sound RemovedFromConversation.Template"
        ),
    )
