"""``/v1/Configuration`` of conversations v1."""

from __future__ import annotations

from collections.abc import Mapping

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Configuration(Resource):
    """``conversations.v1.configuration``, as it is received."""

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


@record(kw_only=True)
class FetchConfiguration(ops.Operation["Configuration"]):
    """Fetch a configuration.

    ``GET /v1/Configuration`` answers 200 with `Configuration`.
    Source: https://www.twilio.com/docs/conversations/api
    """

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Configuration",
    )


@record(kw_only=True)
class UpdateConfiguration(ops.Operation["Configuration"]):
    """Update a configuration.

    ``POST /v1/Configuration`` answers 200 with `Configuration`.
    Source: https://www.twilio.com/docs/conversations/api
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

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Configuration",
        form="",
        bounds="default_chat_service_sid:IS default_messaging_service_sid:MG",
    )
