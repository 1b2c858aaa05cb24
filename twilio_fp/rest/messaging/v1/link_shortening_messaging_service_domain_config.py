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
    """Absolute URL that gets click events of the shortened links."""
    config_sid: str | None = None
    """SID of the link-shortening configuration of the domain (ZK…)."""
    continue_on_failure: bool | None = None
    """Whether a message still goes out, with its long link, when shortening fails."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    domain_sid: str | None = None
    """SID, DN…, of the domain used for shortened links."""
    fallback_url: str | None = None
    """Absolute URL people are sent to when a shortened link is unknown or has expired."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchDomainConfigMessagingService(ops.Operation["DomainConfigMessagingService"]):
    """Fetch a domain config messaging service.

    ``GET /v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig`` answers 200 with
    `DomainConfigMessagingService`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig",
        bounds="messaging_service_sid:MG",
    )
