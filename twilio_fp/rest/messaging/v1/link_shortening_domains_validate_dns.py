# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/LinkShortening/Domains/{DomainSid}/ValidateDns`` of messaging v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class DomainDnsValidation(Resource):
    """``messaging.v1.domain_dns_validation``, as received."""

    domain_sid: str | None = None
    """SID, DN…, of the domain used for shortened links."""
    is_valid: bool | None = None
    """Whether the domain's DNS records are set as needed."""
    reason: str | None = None
    """Why the domain's DNS check failed; none if it passed."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "domain_sid is_valid:boolean reason url"


@record(kw_only=True)
class FetchDomainDnsValidation(ops.Operation["DomainDnsValidation"]):
    """Fetch a domain DNS validation.

    ``GET /v1/LinkShortening/Domains/{DomainSid}/ValidateDns`` returns `DomainDnsValidation`.
    Source: https://www.twilio.com/docs/messaging/features/link-shortening/onboarding-guide
    """

    domain_sid: str = attrs.field(kw_only=False)
    """SID, DN…, of the domain used for shortened links."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/ValidateDns",
        path="DomainSid*",
        result="DomainDnsValidation",
        bounds="domain_sid:DN",
    )
