"""``/v1/LinkShortening/Domains/{DomainSid}/RequestManagedCert`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class RequestManagedCert(Resource):
    """``messaging.v1.request_managed_cert``, as it is received."""

    certificate_sid: str | None = None
    date_created: dt.datetime | None = None
    date_expires: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    domain_name: str | None = None
    domain_sid: str | None = None
    managed: bool | None = None
    requesting: bool | None = None
    url: str | None = None


@record(kw_only=True)
class UpdateRequestManagedCert(ops.Operation["RequestManagedCert"]):
    """``POST /v1/LinkShortening/Domains/{DomainSid}/RequestManagedCert`` answers 200 or 201 with `RequestManagedCert`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    domain_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/RequestManagedCert",
        success=(200, 201),
    )
