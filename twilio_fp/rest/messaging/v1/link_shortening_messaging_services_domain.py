# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/LinkShortening/MessagingServices/{MessagingServiceSid}/Domain`` of messaging v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class LinkshorteningMessagingServiceDomainAssociation(Resource):
    """``messaging.v1.linkshortening_messaging_service_domain_association``, as received."""

    domain_sid: str | None = None
    """SID, DN…, of the domain used for shortened links."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "domain_sid messaging_service_sid url"


@record(kw_only=True)
class FetchLinkshorteningMessagingServiceDomainAssociation(
    ops.Operation["LinkshorteningMessagingServiceDomainAssociation"]
):
    """Fetch a link shortening messaging service domain association.

    ``GET /v1/LinkShortening/MessagingServices/{MessagingServiceSid}/Domain`` returns
    `LinkshorteningMessagingServiceDomainAssociation`.
    Source: https://www.twilio.com/docs/messaging/features/link-shortening/onboarding-guide
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/LinkShortening/MessagingServices/{MessagingServiceSid}/Domain",
        path="MessagingServiceSid*",
        result="LinkshorteningMessagingServiceDomainAssociation",
        bounds="messaging_service_sid:MG",
    )
