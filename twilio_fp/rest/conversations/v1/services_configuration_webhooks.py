"""``/v1/Services/{ChatServiceSid}/Configuration/Webhooks`` of conversations v1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ServiceWebhookConfigurationEnumMethod: TypeAlias = Literal["GET", "POST"] | str


@record(kw_only=True)
class ServiceWebhookConfiguration(Resource):
    """``conversations.v1.service.service_configuration.service_webhook_configuration``, as it is received."""

    account_sid: str = ""
    chat_service_sid: str | None = None
    filters: tuple[str, ...] | None = None
    method: ServiceWebhookConfigurationEnumMethod | None = None
    post_webhook_url: str | None = None
    pre_webhook_url: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchServiceWebhookConfiguration(ops.Operation["ServiceWebhookConfiguration"]):
    """``GET /v1/Services/{ChatServiceSid}/Configuration/Webhooks`` answers 200 with `ServiceWebhookConfiguration`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration/Webhooks",
    )


@record(kw_only=True)
class UpdateServiceWebhookConfiguration(ops.Operation["ServiceWebhookConfiguration"]):
    """``POST /v1/Services/{ChatServiceSid}/Configuration/Webhooks`` answers 200 with `ServiceWebhookConfiguration`.

    Source: https://www.twilio.com/docs/conversations/api
    """

    chat_service_sid: str = attrs.field(kw_only=False)
    filters: str | Iterable[str] | None = None
    method: str | None = None
    post_webhook_url: str | None = None
    pre_webhook_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://conversations.twilio.com/v1/Services/{ChatServiceSid}/Configuration/Webhooks",
        form="",
    )
