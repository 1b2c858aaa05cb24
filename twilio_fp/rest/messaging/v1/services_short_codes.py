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


@record(kw_only=True)
class CreateShortCode(ops.Operation["ShortCode"]):
    """Create a short code.

    ``POST /v1/Services/{ServiceSid}/ShortCodes`` answers 200 or 201 with `ShortCode`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    short_code_sid: str
    """SID of the short code to add to the messaging service's pool, SC…."""

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/Services/{ServiceSid}/ShortCodes",
        form="",
        success=(200, 201),
        bounds="service_sid:MG short_code_sid:SC",
    )


@record(kw_only=True)
class DeleteShortCode(ops.Operation[None]):
    """Delete a short code.

    ``DELETE /v1/Services/{ServiceSid}/ShortCodes/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://messaging.twilio.com/v1/Services/{ServiceSid}/ShortCodes/{Sid}",
        bounds="service_sid:MG",
    )


@record(kw_only=True)
class FetchShortCode(ops.Operation["ShortCode"]):
    """Fetch a short code.

    ``GET /v1/Services/{ServiceSid}/ShortCodes/{Sid}`` answers 200 with `ShortCode`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/ShortCodes/{Sid}",
        bounds="service_sid:MG",
    )


@record(kw_only=True)
class ListShortCode(ops.PageOperation["ShortCode"]):
    """List short codes.

    ``GET /v1/Services/{ServiceSid}/ShortCodes`` answers 200 with a `Page` of `ShortCode`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/ShortCodes",
        items="short_codes",
        paging="meta",
        bounds="service_sid:MG",
    )
