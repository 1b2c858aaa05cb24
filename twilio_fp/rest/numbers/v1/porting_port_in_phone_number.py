"""``/v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}`` of numbers v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class PortingPortInPhoneNumber(Resource):
    """``numbers.v1.porting_port_in_phone_number``, as it is received."""

    account_sid: str = ""
    country: str | None = None
    date_created: dt.datetime | None = None
    last_updated: dt.datetime | None = None
    missing_required_fields: bool | None = None
    not_portability_reason: str | None = None
    not_portability_reason_code: int | None = None
    phone_number: str | None = None
    phone_number_sid: str | None = None
    phone_number_type: str | None = None
    port_date: dt.datetime | None = None
    port_in_phone_number_status: str | None = None
    port_in_request_sid: str | None = None
    port_out_pin: Secret | None = None
    portable: bool | None = None
    rejection_reason: str | None = None
    rejection_reason_code: int | None = None
    url: str | None = None


@record(kw_only=True)
class DeletePortingPortInPhoneNumber(ops.Operation[None]):
    """``DELETE /v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    port_in_request_sid: str = attrs.field(kw_only=False)
    phone_number_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://numbers.twilio.com/v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}",
    )


@record(kw_only=True)
class FetchPortingPortInPhoneNumber(ops.Operation["PortingPortInPhoneNumber"]):
    """``GET /v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}`` answers 200 with `PortingPortInPhoneNumber`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    port_in_request_sid: str = attrs.field(kw_only=False)
    phone_number_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}",
    )
