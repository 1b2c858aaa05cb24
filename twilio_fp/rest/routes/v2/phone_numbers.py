"""``/v2/PhoneNumbers/{PhoneNumber}`` of routes v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class PhoneNumber(Resource):
    """``routes.v2.phone_number``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    phone_number: str | None = None
    sid: str = ""
    url: str | None = None
    voice_region: str | None = None


@record(kw_only=True)
class FetchPhoneNumber(ops.Operation["PhoneNumber"]):
    """``GET /v2/PhoneNumbers/{PhoneNumber}`` answers 200 with `PhoneNumber`.

    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-api
    """

    phone_number: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://routes.twilio.com/v2/PhoneNumbers/{PhoneNumber}",
    )


@record(kw_only=True)
class UpdatePhoneNumber(ops.Operation["PhoneNumber"]):
    """``POST /v2/PhoneNumbers/{PhoneNumber}`` answers 200 with `PhoneNumber`.

    Source: https://www.twilio.com/docs/global-infrastructure/inbound-processing-api
    """

    phone_number: str = attrs.field(kw_only=False)
    friendly_name: str | None = None
    voice_region: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://routes.twilio.com/v2/PhoneNumbers/{PhoneNumber}",
        form="",
    )
