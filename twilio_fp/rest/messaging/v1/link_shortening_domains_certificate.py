# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/LinkShortening/Domains/{DomainSid}/Certificate`` of messaging v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class DomainCertV4(Resource):
    """``messaging.v1.domain_cert_v4``, as received."""

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
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "cert_in_validation:json certificate_sid date_created:date-time date_expires:date-time "
        "date_updated:date-time domain_name domain_sid url"
    )


@record(kw_only=True)
class DeleteDomainCertV4(ops.Operation[None]):
    """Delete a domain certificate.

    ``DELETE /v1/LinkShortening/Domains/{DomainSid}/Certificate`` returns nothing.
    Source: https://www.twilio.com/docs/messaging/features/link-shortening/onboarding-guide
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""
    __spec__ = ops.OperationSpec(
        "DELETE https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/Certificate",
        path="DomainSid*",
        result="",
        success=(204,),
        bounds="domain_sid:DN",
    )


@record(kw_only=True)
class FetchDomainCertV4(ops.Operation["DomainCertV4"]):
    """Fetch a domain certificate.

    ``GET /v1/LinkShortening/Domains/{DomainSid}/Certificate`` returns `DomainCertV4`.
    Source: https://www.twilio.com/docs/messaging/features/link-shortening/onboarding-guide
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/Certificate",
        path="DomainSid*",
        result="DomainCertV4",
        bounds="domain_sid:DN",
    )


@record(kw_only=True)
class UpdateDomainCertV4(ops.Operation["DomainCertV4"]):
    """Update a domain certificate.

    ``POST /v1/LinkShortening/Domains/{DomainSid}/Certificate`` returns `DomainCertV4` (200 or 201).
    Source: https://www.twilio.com/docs/messaging/features/link-shortening/onboarding-guide
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""
    tls_cert: str | Secret
    """Certificate and private key for the link-shortening domain, in PEM text."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/Certificate",
        path="DomainSid*",
        form="TlsCert:secret*",
        result="DomainCertV4",
        success=(200, 201),
        bounds="domain_sid:DN",
    )
