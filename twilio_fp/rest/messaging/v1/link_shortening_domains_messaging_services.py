"""``/v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}`` of messaging v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class LinkshorteningMessagingService(Resource):
    """``messaging.v1.linkshortening_messaging_service``, as it is received."""

    domain_sid: str | None = None
    """SID, DN…, of the domain used for shortened links."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class CreateLinkshorteningMessagingService(ops.Operation["LinkshorteningMessagingService"]):
    """Create a link shortening messaging service.

    ``POST /v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}`` answers 201 with
    `LinkshorteningMessagingService`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""
    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}",
        bounds="domain_sid:DN messaging_service_sid:MG",
    )


@record(kw_only=True)
class DeleteLinkshorteningMessagingService(ops.Operation[None]):
    """Delete a link shortening messaging service.

    ``DELETE /v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}`` answers 204 with
    nothing.
    Source: https://www.twilio.com/docs/messaging/api
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""
    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""

    __spec__ = ops.BriefSpec(
        "DELETE https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}",
        bounds="domain_sid:DN messaging_service_sid:MG",
    )
