"""``/v3/ShortCodes/{isoCountryCode}/{shortCode}`` of routes v3."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class IsoCountryCode(Resource):
    """``routes.v3.iso_country_code``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    iso_country_code: str | None = None
    messaging_region: str | None = None
    short_code: str | None = None
    url: str | None = None

    __fields__ = "accountSid dateCreated dateUpdated friendlyName isoCountryCode messagingRegion shortCode"


@record(kw_only=True)
class FetchIsoCountryCode(ops.Operation["IsoCountryCode"]):
    """``GET /v3/ShortCodes/{isoCountryCode}/{shortCode}`` answers 200 with `IsoCountryCode`.

    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-api
    """

    iso_country_code: str = attrs.field(kw_only=False)
    short_code: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://routes.twilio.com/v3/ShortCodes/{isoCountryCode}/{shortCode}",
    )


@record(kw_only=True)
class UpdateIsoCountryCode(ops.Operation["IsoCountryCode"]):
    """``POST /v3/ShortCodes/{isoCountryCode}/{shortCode}`` answers 200 with `IsoCountryCode`.

    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-api
    """

    iso_country_code: str = attrs.field(kw_only=False)
    short_code: str = attrs.field(kw_only=False)
    friendly_name: str | None = None
    messaging_region: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://routes.twilio.com/v3/ShortCodes/{isoCountryCode}/{shortCode}",
        form="friendlyName messagingRegion",
    )
