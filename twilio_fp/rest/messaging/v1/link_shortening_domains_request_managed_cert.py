# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/LinkShortening/Domains/{DomainSid}/RequestManagedCert`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class RequestManagedCert(Resource):
    """``messaging.v1.request_managed_cert``, as received."""

    certificate_sid: str | None = None
    """SID of the certificate (CW…) for the domain."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_expires: dt.datetime | None = None
    """When the domain's certificate expires, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    domain_name: str | None = None
    """Domain used for shortened links."""
    domain_sid: str | None = None
    """SID, DN…, of the domain used for shortened links."""
    managed: bool | None = None
    """Whether Twilio issues and renews the domain's certificate itself."""
    requesting: bool | None = None
    """Whether a certificate has been asked for and is not there yet."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "certificate_sid date_created:date-time date_expires:date-time date_updated:date-time domain_name "
        "domain_sid managed:boolean requesting:boolean url"
    )


@record(kw_only=True)
class UpdateRequestManagedCert(ops.Operation["RequestManagedCert"]):
    """Request a managed certificate.

    ``POST /v1/LinkShortening/Domains/{DomainSid}/RequestManagedCert`` returns `RequestManagedCert` (200 or 201).
    Source: https://www.twilio.com/docs/messaging/features/link-shortening/onboarding-guide
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/RequestManagedCert",
        path="DomainSid*",
        result="RequestManagedCert",
        success=(200, 201),
        bounds="domain_sid:DN",
    )
