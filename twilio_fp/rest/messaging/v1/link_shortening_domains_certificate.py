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
    certificate_sid: str | None = None
    date_created: dt.datetime | None = None
    date_expires: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    domain_name: str | None = None
    domain_sid: str | None = None
    url: str | None = None


@record(kw_only=True)
class DeleteDomainCertV4(ops.Operation[None]):
    """``DELETE /v1/LinkShortening/Domains/{DomainSid}/Certificate`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/messaging/api
    """

    domain_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/Certificate",
    )


@record(kw_only=True)
class FetchDomainCertV4(ops.Operation["DomainCertV4"]):
    """``GET /v1/LinkShortening/Domains/{DomainSid}/Certificate`` answers 200 with `DomainCertV4`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    domain_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/Certificate",
    )


@record(kw_only=True)
class UpdateDomainCertV4(ops.Operation["DomainCertV4"]):
    """``POST /v1/LinkShortening/Domains/{DomainSid}/Certificate`` answers 200 or 201 with `DomainCertV4`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    domain_sid: str = attrs.field(kw_only=False)
    tls_cert: str | Secret

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/LinkShortening/Domains/{DomainSid}/Certificate",
        form="",
        success=(200, 201),
    )
