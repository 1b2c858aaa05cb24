"""``/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ShortCode(Resource):
    """``api.v2010.account.short_code``, as it is received."""

    account_sid: str = ""
    api_version: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    short_code: str | None = None
    sid: str = ""
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822"


@record(kw_only=True)
class FetchShortCode(ops.Operation["ShortCode"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json`` answers 200 with `ShortCode`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json",
    )


@record(kw_only=True)
class ListShortCode(ops.PageOperation["ShortCode"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json`` answers 200 with a `Page` of `ShortCode`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    friendly_name: str | None = None
    short_code: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json",
        items="short_codes",
        paging="uri",
    )


@record(kw_only=True)
class UpdateShortCode(ops.Operation["ShortCode"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json`` answers 200 with `ShortCode`.

    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    api_version: str | None = None
    friendly_name: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json",
        form="",
    )
