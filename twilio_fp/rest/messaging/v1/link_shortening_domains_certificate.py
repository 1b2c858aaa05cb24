"""``/v1/LinkShortening/Domains/{DomainSid}/Certificate`` of messaging v1."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class DomainCertV4(Resource):
    """``messaging.v1.domain_cert_v4``, as it is received."""

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


@record(kw_only=True)
class DeleteDomainCertV4(ops.Operation[None]):
    """Delete a domain certificate.

    ``DELETE /v1/LinkShortening/Domains/{DomainSid}/Certificate`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/messaging/api
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""

    __spec__ = ops.BriefSpec(
        "DELETE https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/Certificate",
        bounds="domain_sid:DN",
    )


@record(kw_only=True)
class FetchDomainCertV4(ops.Operation["DomainCertV4"]):
    """Fetch a domain certificate.

    ``GET /v1/LinkShortening/Domains/{DomainSid}/Certificate`` answers 200 with `DomainCertV4`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/Certificate",
        bounds="domain_sid:DN",
    )


@record(kw_only=True)
class UpdateDomainCertV4(ops.Operation["DomainCertV4"]):
    """Update a domain certificate.

    ``POST /v1/LinkShortening/Domains/{DomainSid}/Certificate`` answers 200 or 201 with `DomainCertV4`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""
    tls_cert: str | Secret
    """Certificate and private key for the link-shortening domain, in PEM text."""

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/Certificate",
        form="",
        success=(200, 201),
        bounds="domain_sid:DN",
    )
