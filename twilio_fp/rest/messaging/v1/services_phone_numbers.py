"""``/v1/Services/{ServiceSid}/PhoneNumbers`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class PhoneNumber(Resource):
    """``messaging.v1.service.phone_number``, as it is received."""

    account_sid: str = ""
    capabilities: tuple[str, ...] | None = None
    country_code: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    phone_number: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreatePhoneNumber(ops.Operation["PhoneNumber"]):
    """``POST /v1/Services/{ServiceSid}/PhoneNumbers`` answers 200 or 201 with `PhoneNumber`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    phone_number_sid: str

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers",
        form="",
        success=(200, 201),
    )


@record(kw_only=True)
class DeletePhoneNumber(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://messaging.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}",
    )


@record(kw_only=True)
class FetchPhoneNumber(ops.Operation["PhoneNumber"]):
    """``GET /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}`` answers 200 with `PhoneNumber`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}",
    )


@record(kw_only=True)
class ListPhoneNumber(ops.PageOperation["PhoneNumber"]):
    """``GET /v1/Services/{ServiceSid}/PhoneNumbers`` answers 200 with a `Page` of `PhoneNumber`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers",
        items="phone_numbers",
        paging="meta",
    )
