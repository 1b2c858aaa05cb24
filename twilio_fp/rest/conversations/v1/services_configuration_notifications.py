# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ChatServiceSid}/Configuration/Notifications`` of conversations v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class ServiceNotification(Resource):
    """``conversations.v1.service.service_configuration.service_notification``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    added_to_conversation: Any = None
    """Push settings for users added to a conversation: enabled, template and sound."""
    chat_service_sid: str | None = None
    """SID of the conversation service (IS…) it belongs to."""
    log_enabled: bool | None = None
    """Whether the notifications that are sent are logged."""
    new_message: Any = None
    """Push settings for new messages, as a JSON object: on or off, template, sound, badge and media."""
    removed_from_conversation: Any = None
    """Push settings for users removed from a conversation, as a JSON object: on or off, template and sound."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid added_to_conversation:json chat_service_sid log_enabled:boolean new_message:json "
        "removed_from_conversation:json url"
    )


@record(kw_only=True)
class FetchServiceNotification(ops.Operation["ServiceNotification"]):
    """Fetch a service notification.

    ``GET /v1/Services/{ChatServiceSid}/Configuration/Notifications`` returns `ServiceNotification`.
    Source: https://www.twilio.com/docs/conversations/api/service-configuration-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration/Notifications",
        path="ChatServiceSid*",
        result="ServiceNotification",
        bounds="chat_service_sid:IS",
    )


@record(kw_only=True)
class UpdateServiceNotification(ops.Operation["ServiceNotification"]):
    """Update a service notification.

    ``POST /v1/Services/{ChatServiceSid}/Configuration/Notifications`` returns `ServiceNotification`.
    On the wire ``added_to_conversation_enabled`` is ``AddedToConversation.Enabled``,
    ``added_to_conversation_sound`` is ``AddedToConversation.Sound``, ``added_to_conversation_template`` is
    ``AddedToConversation.Template``, ``new_message_badge_count_enabled`` is ``NewMessage.BadgeCountEnabled``,
    ``new_message_enabled`` is ``NewMessage.Enabled``, ``new_message_sound`` is ``NewMessage.Sound``,
    ``new_message_template`` is ``NewMessage.Template``, ``new_message_with_media_enabled`` is
    ``NewMessage.WithMedia.Enabled``, ``new_message_with_media_template`` is ``NewMessage.WithMedia.Template``,
    ``removed_from_conversation_enabled`` is ``RemovedFromConversation.Enabled``,
    ``removed_from_conversation_sound`` is ``RemovedFromConversation.Sound``, ``removed_from_conversation_template``
    is ``RemovedFromConversation.Template``.
    Source: https://www.twilio.com/docs/conversations/api/service-configuration-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    added_to_conversation_enabled: bool | None = None
    """Whether a user gets a push notification when added to a conversation; default false."""
    added_to_conversation_sound: str | None = None
    """Name of the sound played with the push when a user is added to a conversation."""
    added_to_conversation_template: str | None = None
    """Text of the push sent when a user is added to a conversation; may hold variables such as ${CONVERSATION}."""
    log_enabled: bool | None = None
    """Whether the notifications that are sent are logged."""
    new_message_badge_count_enabled: bool | None = None
    """Whether a new message also updates the badge count on the app's icon."""
    new_message_enabled: bool | None = None
    """Whether new messages cause push notifications; default false."""
    new_message_sound: str | None = None
    """Name of the sound played with the push notification of a new message."""
    new_message_template: str | None = None
    """Text of the push notification of a new message; variables stand for author, message and conversation."""
    new_message_with_media_enabled: bool | None = None
    """Whether new messages with files cause push notifications; default false."""
    new_message_with_media_template: str | None = None
    """Text of the push notification of a new message with files; variables stand for author, file and conversation."""
    removed_from_conversation_enabled: bool | None = None
    """Whether a user removed from a conversation gets a push notification; default false."""
    removed_from_conversation_sound: str | None = None
    """Name of the sound played when a user is removed from a conversation."""
    removed_from_conversation_template: str | None = None
    """Text of the push notification to a user removed from a conversation."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration/Notifications",
        path="ChatServiceSid*",
        form=(
            "AddedToConversation.Enabled:boolean AddedToConversation.Sound AddedToConversation.Template "
            "LogEnabled:boolean NewMessage.BadgeCountEnabled:boolean NewMessage.Enabled:boolean NewMessage.Sound "
            "NewMessage.Template NewMessage.WithMedia.Enabled:boolean NewMessage.WithMedia.Template "
            "RemovedFromConversation.Enabled:boolean RemovedFromConversation.Sound RemovedFromConversation.Template"
        ),
        result="ServiceNotification",
        bounds="chat_service_sid:IS",
    )
