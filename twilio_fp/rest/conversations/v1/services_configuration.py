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
    default_chat_service_role_sid: str | None = None
    default_conversation_creator_role_sid: str | None = None
    default_conversation_role_sid: str | None = None
    links: Mapping[str, str] | None = None
    reachability_enabled: bool | None = None
    url: str | None = None


@record(kw_only=True)
class FetchServiceConfiguration(ops.Operation["ServiceConfiguration"]):
    """``GET /v1/Services/{ChatServiceSid}/Configuration`` answers 200 with `ServiceConfiguration`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration",
    )


@record(kw_only=True)
class UpdateServiceConfiguration(ops.Operation["ServiceConfiguration"]):
    """``POST /v1/Services/{ChatServiceSid}/Configuration`` answers 200 with `ServiceConfiguration`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    default_chat_service_role_sid: str | None = None
    default_conversation_creator_role_sid: str | None = None
    default_conversation_role_sid: str | None = None
    reachability_enabled: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration",
        form="",
    )
