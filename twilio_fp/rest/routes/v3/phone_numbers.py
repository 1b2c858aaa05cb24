"""``/v3/PhoneNumbers/{phoneNumber}`` of routes v3."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class PhoneNumber(Resource):
    """``routes.v3.phone_number``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    messaging_region: str | None = None
    phone_number: str | None = None
    url: str | None = None
    voice_region: str | None = None

    __fields__ = "accountSid dateCreated dateUpdated friendlyName messagingRegion phoneNumber voiceRegion"


@record(kw_only=True)
class FetchPhoneNumber(ops.Operation["PhoneNumber"]):
    """``GET /v3/PhoneNumbers/{phoneNumber}`` answers 200 with `PhoneNumber`.

    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-api
    """

    phone_number: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://routes.twilio.com/v3/PhoneNumbers/{phoneNumber}",
    )


@record(kw_only=True)
class UpdatePhoneNumber(ops.Operation["PhoneNumber"]):
    """``POST /v3/PhoneNumbers/{phoneNumber}`` answers 200 with `PhoneNumber`.

    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-api
    """

    phone_number: str = attrs.field(kw_only=False)
    friendly_name: str | None = None
    messaging_region: str | None = None
    voice_region: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://routes.twilio.com/v3/PhoneNumbers/{phoneNumber}",
        form="friendlyName messagingRegion voiceRegion",
    )
