"""``/v1/Services/{ServiceSid}/PhoneNumbers`` of proxy v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class PhoneNumberCapabilities(Resource):
    """``PhoneNumber.capabilities``, as it is received."""

    fax: bool | None = None
    """Whether the number can receive faxes."""
    mms: bool | None = None
    """Whether the number can send and get MMS."""
    sms: bool | None = None
    """Whether the number can send and receive SMS."""
    voice: bool | None = None
    """Whether the number can make and receive calls."""


@record(kw_only=True)
class PhoneNumber(Resource):
    """``proxy.v1.service.phone_number``, as it is received."""

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


@record(kw_only=True)
class CreatePhoneNumber(ops.Operation["PhoneNumber"]):
    """Create a phone number.

    ``POST /v1/Services/{ServiceSid}/PhoneNumbers`` answers 201 with `PhoneNumber`.
    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    is_reserved: bool | None = None
    """Whether the proxy number is left out of automatic assignment and used only when asked for."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    sid: str | None = None
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "POST https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers",
        form="",
        bounds="service_sid:KS sid:PN",
    )


@record(kw_only=True)
class DeletePhoneNumber(ops.Operation[None]):
    """Delete a phone number.

    ``DELETE /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}",
        bounds="service_sid:KS sid:PN",
    )


@record(kw_only=True)
class FetchPhoneNumber(ops.Operation["PhoneNumber"]):
    """Fetch a phone number.

    ``GET /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}`` answers 200 with `PhoneNumber`.
    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}",
        bounds="service_sid:KS sid:PN",
    )


@record(kw_only=True)
class ListPhoneNumber(ops.PageOperation["PhoneNumber"]):
    """List phone numbers.

    ``GET /v1/Services/{ServiceSid}/PhoneNumbers`` answers 200 with a `Page` of `PhoneNumber`.
    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers",
        items="phone_numbers",
        paging="meta",
        bounds="service_sid:KS",
    )


@record(kw_only=True)
class UpdatePhoneNumber(ops.Operation["PhoneNumber"]):
    """Update a phone number.

    ``POST /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}`` answers 200 with `PhoneNumber`.
    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Proxy service, KS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    is_reserved: bool | None = None
    """Whether the proxy number is left out of automatic assignment and used only when asked for."""

    __spec__ = ops.BriefSpec(
        "POST https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}",
        form="",
        bounds="service_sid:KS sid:PN",
    )
