# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Configuration`` of conversations v1."""

from __future__ import annotations

from collections.abc import Mapping

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Configuration(Resource):
    """``conversations.v1.configuration``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    default_chat_service_sid: str | None = None
    """SID, IS…, of the conversation service used when a conversation names none."""
    default_closed_timer: str | None = None
    """How long a conversation may be idle before it is closed: ISO 8601 duration such as PT10M, at least 10 minutes."""
    default_inactive_timer: str | None = None
    """How long a conversation may be idle before it turns inactive: ISO 8601 duration such as PT1M, at least 1
    minute."""
    default_messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service used when a conversation names none."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid default_chat_service_sid default_closed_timer default_inactive_timer "
        "default_messaging_service_sid links:string{} url"
    )


@record(kw_only=True)
class FetchConfiguration(ops.Operation["Configuration"]):
    """Fetch a configuration.

    ``GET /v1/Configuration`` returns `Configuration`.
    Source: https://www.twilio.com/docs/conversations-classic/api/configuration-resource
    """

    __spec__ = ops.OperationSpec(
        "GET https://conversations.twilio.com/v1/Configuration",
        result="Configuration",
    )


@record(kw_only=True)
class UpdateConfiguration(ops.Operation["Configuration"]):
    """Update a configuration.

    ``POST /v1/Configuration`` returns `Configuration`.
    Source: https://www.twilio.com/docs/conversations-classic/api/configuration-resource
    """

    default_chat_service_sid: str | None = None
    """SID, IS…, of the conversation service used when a conversation names none."""
    default_closed_timer: str | None = None
    """How long a conversation may be idle before it is closed: ISO 8601 duration such as PT10M, at least 10 minutes."""
    default_inactive_timer: str | None = None
    """How long a conversation may be idle before it turns inactive: ISO 8601 duration such as PT1M, at least 1
    minute."""
    default_messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service used when a conversation names none."""
    __spec__ = ops.OperationSpec(
        "POST https://conversations.twilio.com/v1/Configuration",
        form="DefaultChatServiceSid DefaultClosedTimer DefaultInactiveTimer DefaultMessagingServiceSid",
        result="Configuration",
        bounds="default_chat_service_sid:IS default_messaging_service_sid:MG",
    )
