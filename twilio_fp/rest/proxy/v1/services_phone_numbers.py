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
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None


@record(kw_only=True)
class PhoneNumber(Resource):
    """``proxy.v1.service.phone_number``, as it is received."""

    account_sid: str = ""
    capabilities: PhoneNumberCapabilities | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    in_use: int | None = None
    is_reserved: bool | None = None
    iso_country: str | None = None
    phone_number: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreatePhoneNumber(ops.Operation["PhoneNumber"]):
    """``POST /v1/Services/{ServiceSid}/PhoneNumbers`` answers 201 with `PhoneNumber`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    is_reserved: bool | None = None
    phone_number: str | None = None
    sid: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers",
        form="",
    )


@record(kw_only=True)
class DeletePhoneNumber(ops.Operation[None]):
    """``DELETE /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}",
    )


@record(kw_only=True)
class FetchPhoneNumber(ops.Operation["PhoneNumber"]):
    """``GET /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}`` answers 200 with `PhoneNumber`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}",
    )


@record(kw_only=True)
class ListPhoneNumber(ops.PageOperation["PhoneNumber"]):
    """``GET /v1/Services/{ServiceSid}/PhoneNumbers`` answers 200 with a `Page` of `PhoneNumber`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers",
        items="phone_numbers",
        paging="meta",
    )


@record(kw_only=True)
class UpdatePhoneNumber(ops.Operation["PhoneNumber"]):
    """``POST /v1/Services/{ServiceSid}/PhoneNumbers/{Sid}`` answers 200 with `PhoneNumber`.

    Source: https://www.twilio.com/docs/proxy/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    is_reserved: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://proxy.twilio.com/v1/Services/{ServiceSid}/PhoneNumbers/{Sid}",
        form="",
    )
