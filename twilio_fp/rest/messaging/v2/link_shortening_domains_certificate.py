"""``/v2/LinkShortening/Domains/{DomainSid}/Certificate`` of messaging v2."""

from __future__ import annotations

import datetime as dt
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class DomainCertV4(Resource):
    """``messaging.v2.domain_cert_v4``, as it is received."""

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


@record(kw_only=True)
class FetchDomainCertV4(ops.Operation["DomainCertV4"]):
    """Fetch a domain certificate.

    ``GET /v2/LinkShortening/Domains/{DomainSid}/Certificate`` answers 200 with `DomainCertV4`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v2/LinkShortening/Domains/{DomainSid}/Certificate",
        bounds="domain_sid:DN",
    )
