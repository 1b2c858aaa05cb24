"""``/v2/Trunks/{SipTrunkDomain}`` of routes v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Trunks(Resource):
    """``routes.v2.trunks``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    sid: str = ""
    sip_trunk_domain: str | None = None
    url: str | None = None
    voice_region: str | None = None


@record(kw_only=True)
class FetchTrunks(ops.Operation["Trunks"]):
    """``GET /v2/Trunks/{SipTrunkDomain}`` answers 200 with `Trunks`.

    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-api
    """

    sip_trunk_domain: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://routes.twilio.com/v2/Trunks/{SipTrunkDomain}",
    )


@record(kw_only=True)
class UpdateTrunks(ops.Operation["Trunks"]):
    """``POST /v2/Trunks/{SipTrunkDomain}`` answers 200 with `Trunks`.

    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-api
    """

    sip_trunk_domain: str = attrs.field(kw_only=False)
    friendly_name: str | None = None
    voice_region: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://routes.twilio.com/v2/Trunks/{SipTrunkDomain}",
        form="",
    )
