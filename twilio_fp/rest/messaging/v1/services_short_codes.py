# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/ShortCodes`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class ShortCode(Resource):
    """``messaging.v1.service.short_code``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    capabilities: tuple[str, ...] | None = None
    """What the sender can do, such as SMS, MMS or Voice."""
    country_code: str | None = None
    """Country, ISO 3166-1 alpha-2."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    service_sid: str | None = None
    """SID of the messaging service, MG…."""
    short_code: str | None = None
    """The short code's digits, such as 892546."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid capabilities:string[] country_code date_created:date-time date_updated:date-time service_sid "
        "short_code sid url"
    )


@record(kw_only=True)
class CreateShortCode(ops.Operation["ShortCode"]):
    """Create a short code.

    ``POST /v1/Services/{ServiceSid}/ShortCodes`` returns `ShortCode` (200 or 201).
    Source: https://www.twilio.com/docs/messaging/api/services-shortcode-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    short_code_sid: str
    """SID of the short code to add to the messaging service's pool, SC…."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/Services/{ServiceSid}/ShortCodes",
        path="ServiceSid*",
        form="ShortCodeSid*",
        result="ShortCode",
        success=(200, 201),
        bounds="service_sid:MG short_code_sid:SC",
    )


@record(kw_only=True)
class DeleteShortCode(ops.Operation[None]):
    """Delete a short code.

    ``DELETE /v1/Services/{ServiceSid}/ShortCodes/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/messaging/api/services-shortcode-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://messaging.twilio.com/v1/Services/{ServiceSid}/ShortCodes/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:MG",
    )


@record(kw_only=True)
class FetchShortCode(ops.Operation["ShortCode"]):
    """Fetch a short code.

    ``GET /v1/Services/{ServiceSid}/ShortCodes/{Sid}`` returns `ShortCode`.
    Source: https://www.twilio.com/docs/messaging/api/services-shortcode-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/ShortCodes/{Sid}",
        path="ServiceSid* Sid*",
        result="ShortCode",
        bounds="service_sid:MG",
    )


@record(kw_only=True)
class ListShortCode(ops.PageOperation["ShortCode"]):
    """List short codes.

    ``GET /v1/Services/{ServiceSid}/ShortCodes`` returns a `Page` of `ShortCode`.
    Source: https://www.twilio.com/docs/messaging/api/services-shortcode-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/ShortCodes",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="ShortCode",
        items="short_codes",
        paging="meta",
        bounds="service_sid:MG",
    )
