"""``/v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes`` of voice v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class DialingPermissionsHrsPrefixes(Resource):
    """``voice.v1.dialing_permissions.dialing_permissions_country.dialing_permissions_hrs_prefixes``, as it is received."""

    prefix: str | None = None


@record(kw_only=True)
class ListDialingPermissionsHrsPrefixes(ops.PageOperation["DialingPermissionsHrsPrefixes"]):
    """``GET /v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes`` answers 200 with a `Page` of `DialingPermissionsHrsPrefixes`.

    Source: https://www.twilio.com/docs/voice/api
    """

    iso_code: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes",
        items="content",
        paging="meta",
    )
