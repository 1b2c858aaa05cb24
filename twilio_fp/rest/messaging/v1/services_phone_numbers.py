# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/PhoneNumbers`` of messaging v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class PhoneNumber(Resource):
    """``messaging.v1.service.phone_number``, as received."""

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
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    service_sid: str | None = None
    """SID of the messaging service, MG…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid capabilities:string[] country_code date_created:date-time date_updated:date-time "
        "phone_number service_sid sid url"
    )


@record(kw_only=True)
class CreatePhoneNumber(ops.Operation["PhoneNumber"]):
    """Create a phone number.

    ``POST /v1/Services/{ServiceSid}/PhoneNumbers`` returns `PhoneNumber` (200 or 201).
    Source: https://www.twilio.com/docs/messaging/api/phonenumber-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    phone_number_sid: str
    """SID, PN…, of the number to add to the messaging service's sender pool."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers",
        path="ServiceSid*",
        form="PhoneNumberSid*",
        result="PhoneNumber",
        success=(200, 201),
        bounds="service_sid:MG phone_number_sid:PN",
    )


@record(kw_only=True)
class DeletePhoneNumber(ops.Operation[None]):
    """Delete a phone number.

    ``DELETE /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/messaging/api/phonenumber-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://messaging.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:MG",
    )


@record(kw_only=True)
class FetchPhoneNumber(ops.Operation["PhoneNumber"]):
    """Fetch a phone number.

    ``GET /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}`` returns `PhoneNumber`.
    Source: https://www.twilio.com/docs/messaging/api/phonenumber-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the messaging service, MG…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}",
        path="ServiceSid* Sid*",
        result="PhoneNumber",
        bounds="service_sid:MG",
    )


@record(kw_only=True)
class ListPhoneNumber(ops.PageOperation["PhoneNumber"]):
    """List phone numbers.

    ``GET /v1/Services/{ServiceSid}/PhoneNumbers`` returns a `Page` of `PhoneNumber`.
    Source: https://www.twilio.com/docs/messaging/api/phonenumber-resource
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
        "GET https://messaging.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="PhoneNumber",
        items="phone_numbers",
        paging="meta",
        bounds="service_sid:MG",
    )
