"""``/v2/SipDomains/{SipDomain}`` of routes v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SipDomain(Resource):
    """``routes.v2.sip_domain``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sid: str = ""
    sip_domain: str | None = None
    url: str | None = None
    voice_region: str | None = None


@record(kw_only=True)
class FetchSipDomain(ops.Operation["SipDomain"]):
    """``GET /v2/SipDomains/{SipDomain}`` answers 200 with `SipDomain`.

    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-api
    """

    sip_domain: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://routes.twilio.com/v2/SipDomains/{SipDomain}",
    )


@record(kw_only=True)
class UpdateSipDomain(ops.Operation["SipDomain"]):
    """``POST /v2/SipDomains/{SipDomain}`` answers 200 with `SipDomain`.

    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-api
    """

    sip_domain: str = attrs.field(kw_only=False)
    friendly_name: str | None = None
    voice_region: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://routes.twilio.com/v2/SipDomains/{SipDomain}",
        form="",
    )
