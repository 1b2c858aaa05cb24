# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/PhoneNumbers`` of proxy v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class PhoneNumberCapabilities(Resource):
    """``PhoneNumber.capabilities``, as received."""

    fax: bool | None = None
    """Whether the number can receive faxes."""
    mms: bool | None = None
    """Whether the number can send and get MMS."""
    sms: bool | None = None
    """Whether the number can send and receive SMS."""
    voice: bool | None = None
    """Whether the number can make and receive calls."""
    __fields__ = "fax:boolean mms:boolean sms:boolean voice:boolean"


@record(kw_only=True)
class PhoneNumber(Resource):
    """``proxy.v1.service.phone_number``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    capabilities: PhoneNumberCapabilities | None = None
    """What the number can do: voice, SMS, MMS, fax."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    in_use: int | None = None
    """How many open sessions use the proxy number."""
    is_reserved: bool | None = None
    """Whether the proxy number is left out of automatic assignment and used only when asked for."""
    iso_country: str | None = None
    """Country, ISO 3166-1 alpha-2 such as US; when listing, only that country."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    service_sid: str | None = None
    """SID of the Proxy service, KS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid capabilities:PhoneNumberCapabilities date_created:date-time date_updated:date-time "
        "friendly_name in_use:integer is_reserved:boolean iso_country phone_number service_sid sid url"
    )


@record(kw_only=True)
class CreatePhoneNumber(ops.Operation["PhoneNumber"]):
    """Create a phone number.

    ``POST /v1/Services/{ServiceSid}/PhoneNumbers`` returns `PhoneNumber`.
    Source: https://www.twilio.com/docs/proxy/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    is_reserved: bool | None = None
    """Whether the proxy number is left out of automatic assignment and used only when asked for."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    sid: str | None = None
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "POST https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers",
        path="ServiceSid*",
        form="IsReserved:boolean PhoneNumber Sid",
        result="PhoneNumber",
        success=(201,),
        bounds="service_sid:KS sid:PN",
    )


@record(kw_only=True)
class DeletePhoneNumber(ops.Operation[None]):
    """Delete a phone number.

    ``DELETE /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/proxy/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:KS sid:PN",
    )


@record(kw_only=True)
class FetchPhoneNumber(ops.Operation["PhoneNumber"]):
    """Fetch a phone number.

    ``GET /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}`` returns `PhoneNumber`.
    Source: https://www.twilio.com/docs/proxy/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}",
        path="ServiceSid* Sid*",
        result="PhoneNumber",
        bounds="service_sid:KS sid:PN",
    )


@record(kw_only=True)
class ListPhoneNumber(ops.PageOperation["PhoneNumber"]):
    """List phone numbers.

    ``GET /v1/Services/{ServiceSid}/PhoneNumbers`` returns a `Page` of `PhoneNumber`.
    Source: https://www.twilio.com/docs/proxy/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="PhoneNumber",
        items="phone_numbers",
        paging="meta",
        bounds="service_sid:KS",
    )


@record(kw_only=True)
class UpdatePhoneNumber(ops.Operation["PhoneNumber"]):
    """Update a phone number.

    ``POST /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}`` returns `PhoneNumber`.
    Source: https://www.twilio.com/docs/proxy/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    is_reserved: bool | None = None
    """Whether the proxy number is left out of automatic assignment and used only when asked for."""
    __spec__ = ops.OperationSpec(
        "POST https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}",
        path="ServiceSid* Sid*",
        form="IsReserved:boolean",
        result="PhoneNumber",
        bounds="service_sid:KS sid:PN",
    )
