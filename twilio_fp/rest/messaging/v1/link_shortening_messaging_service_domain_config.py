# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class DomainConfigMessagingService(Resource):
    """``messaging.v1.domain_config_messaging_service``, as received."""

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
    __fields__ = (
        "callback_url config_sid continue_on_failure:boolean date_created:date-time date_updated:date-time "
        "domain_sid fallback_url messaging_service_sid url"
    )


@record(kw_only=True)
class FetchDomainConfigMessagingService(ops.Operation["DomainConfigMessagingService"]):
    """Fetch a domain config messaging service.

    ``GET /v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig`` returns
    `DomainConfigMessagingService`.
    Source: https://www.twilio.com/docs/messaging/features/link-shortening/onboarding-guide
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/LinkShortening/MessagingService/{MessagingServiceSid}/DomainConfig",
        path="MessagingServiceSid*",
        result="DomainConfigMessagingService",
        bounds="messaging_service_sid:MG",
    )
