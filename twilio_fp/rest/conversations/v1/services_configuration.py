"""``/v1/Services/{ChatServiceSid}/Configuration`` of conversations v1."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ServiceConfiguration(Resource):
    """``conversations.v1.service.service_configuration``, as it is received."""

    chat_service_sid: str | None = None
    """SID of the conversation service (IS…) it belongs to."""
    default_chat_service_role_sid: str | None = None
    """SID, RL…, of the service-level role given to users added to the service."""
    default_conversation_creator_role_sid: str | None = None
    """SID, RL…, of the conversation-level role given to whoever creates a conversation."""
    default_conversation_role_sid: str | None = None
    """SID, RL…, of the conversation-level role given to users added to a conversation."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    reachability_enabled: bool | None = None
    """Whether the service tracks which users are online or can be reached by push; default false."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchServiceConfiguration(ops.Operation["ServiceConfiguration"]):
    """Fetch a service configuration.

    ``GET /v1/Services/{ChatServiceSid}/Configuration`` answers 200 with `ServiceConfiguration`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration",
        bounds="chat_service_sid:IS",
    )


@record(kw_only=True)
class UpdateServiceConfiguration(ops.Operation["ServiceConfiguration"]):
    """Update a service configuration.

    ``POST /v1/Services/{ChatServiceSid}/Configuration`` answers 200 with `ServiceConfiguration`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    default_chat_service_role_sid: str | None = None
    """SID, RL…, of the service-level role given to users added to the service."""
    default_conversation_creator_role_sid: str | None = None
    """SID, RL…, of the conversation-level role given to whoever creates a conversation."""
    default_conversation_role_sid: str | None = None
    """SID, RL…, of the conversation-level role given to users added to a conversation."""
    reachability_enabled: bool | None = None
    """Whether the service tracks which users are online or can be reached by push; default false."""

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration",
        form="",
        bounds=(
            "chat_service_sid:IS default_chat_service_role_sid:RL default_conversation_creator_role_sid:RL "
            "default_conversation_role_sid:RL"
        ),
    )
