"""``/v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class DomainConfigMessagingService(Resource):
    """``messaging.v1.domain_config_messaging_service``, as it is received."""

    callback_url: str | None = None
    config_sid: str | None = None
    continue_on_failure: bool | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    domain_sid: str | None = None
    fallback_url: str | None = None
    messaging_service_sid: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchDomainConfigMessagingService(ops.Operation["DomainConfigMessagingService"]):
    """``GET /v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig`` answers 200 with `DomainConfigMessagingService`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    messaging_service_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig",
    )
