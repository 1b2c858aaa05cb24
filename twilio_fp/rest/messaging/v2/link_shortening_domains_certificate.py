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
class FetchDomainCertV4(ops.Operation["DomainCertV4"]):
    """``GET /v2/LinkShortening/Domains/{DomainSid}/Certificate`` answers 200 with `DomainCertV4`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    domain_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v2/LinkShortening/Domains/{DomainSid}/Certificate",
    )
