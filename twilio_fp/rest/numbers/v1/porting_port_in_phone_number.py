# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}`` of numbers v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class PortingPortInPhoneNumber(Resource):
    """``numbers.v1.porting_port_in_phone_number``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    country: str | None = None
    """Country, ISO 3166-1 alpha-2."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    last_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    missing_required_fields: bool | None = None
    """Whether data needed for porting the number is still missing."""
    not_portability_reason: str | None = None
    """Why the number cannot be ported; none if it can."""
    not_portability_reason_code: int | None = None
    """Code of the reason the number cannot be ported; none if it can."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    phone_number_sid: str | None = None
    """SID, PU…, of the number in the port-in request."""
    phone_number_type: str | None = None
    """Type of the number being ported, such as local or toll-free."""
    port_date: dt.datetime | None = None
    """When the number moves, or moved, to Twilio, UTC."""
    port_in_phone_number_status: str | None = None
    """Where the port of this number stands."""
    port_in_request_sid: str | None = None
    """SID of the port-in request, KW…."""
    port_out_pin: Secret | None = None
    """PIN another carrier needs to move the number away from Twilio."""
    portable: bool | None = None
    """Whether the number can be ported to Twilio."""
    rejection_reason: str | None = None
    """Why the present carrier refused the port, such as a wrong PIN, address or account number."""
    rejection_reason_code: int | None = None
    """Code of the reason the port was refused."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid country date_created:date-time last_updated:date-time missing_required_fields:boolean "
        "not_portability_reason not_portability_reason_code:integer phone_number phone_number_sid "
        "phone_number_type port_date:date-time port_in_phone_number_status port_in_request_sid "
        "port_out_pin:secret portable:boolean rejection_reason rejection_reason_code:integer url"
    )


@record(kw_only=True)
class DeletePortingPortInPhoneNumber(ops.Operation[None]):
    """Delete a phone number of a port-in request.

    ``DELETE /v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}`` returns nothing.
    Source: https://www.twilio.com/docs/phone-numbers/port-in
    """

    port_in_request_sid: str = attrs.field(kw_only=False)
    """SID of the port-in request, KW…."""
    phone_number_sid: str = attrs.field(kw_only=False)
    """SID, PU…, of the number in the port-in request."""
    __spec__ = ops.OperationSpec(
        "DELETE https://numbers.twilio.com/v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}",
        path="PortInRequestSid* PhoneNumberSid*",
        result="",
        success=(204,),
        bounds="port_in_request_sid:KW phone_number_sid:PU",
    )


@record(kw_only=True)
class FetchPortingPortInPhoneNumber(ops.Operation["PortingPortInPhoneNumber"]):
    """Fetch a phone number of a port-in request.

    ``GET /v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}`` returns `PortingPortInPhoneNumber`.
    Source: https://www.twilio.com/docs/phone-numbers/port-in
    """

    port_in_request_sid: str = attrs.field(kw_only=False)
    """SID of the port-in request, KW…."""
    phone_number_sid: str = attrs.field(kw_only=False)
    """SID, PU…, of the number in the port-in request."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v1/Porting/PortIn/{PortInRequestSid}/PhoneNumber/{PhoneNumberSid}",
        path="PortInRequestSid* PhoneNumberSid*",
        result="PortingPortInPhoneNumber",
        bounds="port_in_request_sid:KW phone_number_sid:PU",
    )
