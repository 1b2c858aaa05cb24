# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ChatServiceSid}/Configuration`` of conversations v1."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class ServiceConfiguration(Resource):
    """``conversations.v1.service.service_configuration``, as received."""

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
    __fields__ = (
        "chat_service_sid default_chat_service_role_sid default_conversation_creator_role_sid "
        "default_conversation_role_sid links:string{} reachability_enabled:boolean url"
    )


@record(kw_only=True)
class FetchServiceConfiguration(ops.Operation["ServiceConfiguration"]):
    """Fetch a service configuration.

    ``GET /v1/Services/{ChatServiceSid}/Configuration`` returns `ServiceConfiguration`.
    Source: https://www.twilio.com/docs/conversations/api/service-configuration-resource
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    """SID of the conversation service (IS…) it belongs to."""
    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration",
        path="ChatServiceSid*",
        result="ServiceConfiguration",
        bounds="chat_service_sid:IS",
    )


@record(kw_only=True)
class UpdateServiceConfiguration(ops.Operation["ServiceConfiguration"]):
    """Update a service configuration.

    ``POST /v1/Services/{ChatServiceSid}/Configuration`` returns `ServiceConfiguration`.
    Source: https://www.twilio.com/docs/conversations/api/service-configuration-resource
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
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration",
        path="ChatServiceSid*",
        form=(
            "DefaultChatServiceRoleSid DefaultConversationCreatorRoleSid DefaultConversationRoleSid "
            "ReachabilityEnabled:boolean"
        ),
        result="ServiceConfiguration",
        bounds=(
            "chat_service_sid:IS default_chat_service_role_sid:RL default_conversation_creator_role_sid:RL "
            "default_conversation_role_sid:RL"
        ),
    )
