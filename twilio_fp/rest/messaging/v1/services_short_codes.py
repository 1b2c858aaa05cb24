"""``/v1/Services/{ServiceSid}/ShortCodes`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ShortCode(Resource):
    """``messaging.v1.service.short_code``, as it is received."""

    account_sid: str = ""
    capabilities: tuple[str, ...] | None = None
    country_code: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    service_sid: str | None = None
    short_code: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateShortCode(ops.Operation["ShortCode"]):
    """``POST /v1/Services/{ServiceSid}/ShortCodes`` answers 200 or 201 with `ShortCode`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    short_code_sid: str

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/Services/{ServiceSid}/ShortCodes",
        form="",
        success=(200, 201),
    )


@record(kw_only=True)
class DeleteShortCode(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/ShortCodes/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://messaging.twilio.com/v1/Services/{ServiceSid}/ShortCodes/{Sid}",
    )


@record(kw_only=True)
class FetchShortCode(ops.Operation["ShortCode"]):
    """``GET /v1/Services/{ServiceSid}/ShortCodes/{Sid}`` answers 200 with `ShortCode`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/ShortCodes/{Sid}",
    )


@record(kw_only=True)
class ListShortCode(ops.PageOperation["ShortCode"]):
    """``GET /v1/Services/{ServiceSid}/ShortCodes`` answers 200 with a `Page` of `ShortCode`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/ShortCodes",
        items="short_codes",
        paging="meta",
    )
