# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod


@record(kw_only=True)
class ShortCode(Resource):
    """``api.v2010.account.short_code``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    short_code: str | None = None
    """The short code's digits, such as 892546."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sms_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the SMS fallback URL: GET or POST."""
    sms_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the SMS URL fails."""
    sms_method: HttpMethod | None = None
    """HTTP method for calls to the SMS URL: GET or POST."""
    sms_url: str | None = None
    """URL called when an SMS arrives; it answers with TwiML."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid api_version date_created:rfc2822 date_updated:rfc2822 friendly_name short_code sid "
        "sms_fallback_method:enum.HttpMethod sms_fallback_url sms_method:enum.HttpMethod sms_url uri"
    )


@record(kw_only=True)
class FetchShortCode(ops.Operation["ShortCode"]):
    """Fetch a short code.

    ``GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json`` returns `ShortCode`.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json",
        path="AccountSid Sid*",
        result="ShortCode",
        bounds="account_sid:AC sid:SC",
    )


@record(kw_only=True)
class ListShortCode(ops.PageOperation["ShortCode"]):
    """List short codes.

    ``GET /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json`` returns a `Page` of `ShortCode`.
    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    short_code: str | None = None
    """Return only short codes that match these digits; part of one is enough."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes.json",
        path="AccountSid",
        query="FriendlyName ShortCode PageSize:integer Page:integer PageToken",
        result="ShortCode",
        items="short_codes",
        paging="uri",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class UpdateShortCode(ops.Operation["ShortCode"]):
    """Update a short code.

    ``POST /2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json`` returns `ShortCode`.
    Source: https://www.twilio.com/docs/usage/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sms_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the SMS fallback URL: GET or POST."""
    sms_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the SMS URL fails."""
    sms_method: HttpMethod | None = None
    """HTTP method for calls to the SMS URL: GET or POST."""
    sms_url: str | None = None
    """URL called when an SMS arrives; it answers with TwiML."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SMS/ShortCodes/{Sid}.json",
        path="AccountSid Sid*",
        form=(
            "ApiVersion FriendlyName SmsFallbackMethod:enum.HttpMethod SmsFallbackUrl SmsMethod:enum.HttpMethod SmsUrl"
        ),
        result="ShortCode",
        bounds="account_sid:AC sid:SC sms_fallback_url:url sms_url:url",
    )
