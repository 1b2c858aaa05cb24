# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/LinkShortening/Domains/{DomainSid}/Certificate`` of messaging v2."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class DomainCertV4(Resource):
    """``messaging.v2.domain_cert_v4``, as received."""

    cert_in_validation: Any = None
    """The new certificate being checked, with its SID and status; none when no check is under way."""
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
        "cert_in_validation:json certificate_sid date_created:date-time date_expires:date-time "
        "date_updated:date-time domain_name domain_sid managed:boolean requesting:boolean url"
    )


@record(kw_only=True)
class FetchDomainCertV4(ops.Operation["DomainCertV4"]):
    """Fetch a domain certificate.

    ``GET /v2/LinkShortening/Domains/{DomainSid}/Certificate`` returns `DomainCertV4`.
    Source: https://www.twilio.com/docs/messaging/features/link-shortening/onboarding-guide
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v2/LinkShortening/Domains/{DomainSid}/Certificate",
        path="DomainSid*",
        result="DomainCertV4",
        bounds="domain_sid:DN",
    )
