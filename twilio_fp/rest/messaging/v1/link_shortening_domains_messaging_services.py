# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}`` of messaging v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class LinkshorteningMessagingService(Resource):
    """``messaging.v1.linkshortening_messaging_service``, as received."""

    domain_sid: str | None = None
    """SID, DN…, of the domain used for shortened links."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "domain_sid messaging_service_sid url"


@record(kw_only=True)
class CreateLinkshorteningMessagingService(ops.Operation["LinkshorteningMessagingService"]):
    """Create a link shortening messaging service.

    ``POST /v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}`` returns
    `LinkshorteningMessagingService`.
    Source: https://www.twilio.com/docs/messaging/features/link-shortening/onboarding-guide
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""
    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}",
        path="DomainSid* MessagingServiceSid*",
        result="LinkshorteningMessagingService",
        success=(201,),
        bounds="domain_sid:DN messaging_service_sid:MG",
    )


@record(kw_only=True)
class DeleteLinkshorteningMessagingService(ops.Operation[None]):
    """Delete a link shortening messaging service.

    ``DELETE /v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}`` returns nothing.
    Source: https://www.twilio.com/docs/messaging/features/link-shortening/onboarding-guide
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""
    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""
    __spec__ = ops.OperationSpec(
        "DELETE https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/MessagingServices/{MessagingServiceSid}",
        path="DomainSid* MessagingServiceSid*",
        result="",
        success=(204,),
        bounds="domain_sid:DN messaging_service_sid:MG",
    )
