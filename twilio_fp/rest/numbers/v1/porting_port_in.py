# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Porting/PortIn`` of numbers v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
from twilio_fp.values import UNSET, Secret, Unset

__all__ = [
    "CreatePortingPortIn",
    "CreatePortingPortInPhoneNumbersItem",
    "DeletePortingPortIn",
    "FetchPortingPortIn",
    "PortingAddress",
    "PortingAddressInput",
    "PortingLosingCarrierInformation",
    "PortingLosingCarrierInformationCustomerType",
    "PortingLosingCarrierInformationInput",
    "PortingLosingCarrierInformationInputCustomerType",
    "PortingPortIn",
    "PortingPortInPhoneNumberResult",
]


PortingLosingCarrierInformationCustomerType: TypeAlias = Literal["Business", "Individual"] | str
PortingLosingCarrierInformationInputCustomerType: TypeAlias = Literal["Business", "Individual"] | str


@record(kw_only=True)
class PortingAddressInput(Resource):
    """``numbers.v1.porting_address``, as sent."""

    city: str
    """City of the address."""
    country: str
    """Country, ISO 3166-1 alpha-2."""
    state: str
    """State of the resource."""
    street: str
    """Number and street of the address."""
    zip: str
    """Postal code of the address."""
    street_2: str | Unset = UNSET
    """Second line of the street address, such as a flat or suite."""
    __fields__ = "city* country* state* street* zip* street_2"


@record(kw_only=True)
class PortingLosingCarrierInformationInput(Resource):
    """``numbers.v1.porting_losing_carrier_information``, as sent."""

    authorized_representative: str
    """Full name of the person who may sign for the account at the losing carrier."""
    authorized_representative_email: str
    """Email address of the person who signs the letter of authorization for the port."""
    customer_name: str
    """Account holder's name as the carrier the numbers are leaving has it on file."""
    account_number: str | Unset = UNSET
    """The customer's account number with the carrier the numbers are ported away from."""
    account_telephone_number: str | Unset = UNSET
    """Main or billing phone number of the account at the losing carrier, E.164."""
    address: PortingAddressInput | Mapping[str, Any] | Unset = UNSET
    """Postal address the losing carrier has on file for the customer."""
    address_sid: str | Unset = UNSET
    """SID of the address (AD…) that the losing carrier has on file; use this or write the address out."""
    authorized_representative_katakana: str | Unset = UNSET
    """Name of the person who may sign, in katakana; for ports in Japan."""
    building: str | Unset = UNSET
    """Building or floor of the address on file at the losing carrier."""
    customer_type: PortingLosingCarrierInformationInputCustomerType | Unset = UNSET
    """Kind of account at the carrier the numbers are leaving: Business or Individual."""
    katakana_name: str | Unset = UNSET
    """Account holder's name in katakana, for numbers in Japan."""
    sub_municipality: str | Unset = UNSET
    """Part of the city or municipality in the losing carrier's address, where the country uses one."""
    __fields__ = (
        "authorized_representative* authorized_representative_email* customer_name* account_number "
        "account_telephone_number address:PortingAddressInput address_sid authorized_representative_katakana "
        "building customer_type:enum.PortingLosingCarrierInformationInputCustomerType katakana_name "
        "sub_municipality"
    )


@record(kw_only=True)
class CreatePortingPortInPhoneNumbersItem(Resource):
    """``CreatePortingPortIn.phone_numbersItem``, as sent."""

    phone_number: str
    """Phone number, E.164 such as +15558675310."""
    pin: str | Secret | Unset = UNSET
    """PIN of the number at its present carrier, where that carrier asks for one."""
    __fields__ = "phone_number* pin:secret"


@record(kw_only=True)
class PortingAddress(Resource):
    """``numbers.v1.porting_address``, as received."""

    city: str | None = None
    """City of the address."""
    country: str | None = None
    """Country, ISO 3166-1 alpha-2."""
    state: str | None = None
    """State of the address, as its two-letter code for the US."""
    street: str | None = None
    """Number and street of the address."""
    street_2: str | None = None
    """Second line of the street address, such as a flat or suite."""
    zip: str | None = None
    """Postal code of the address."""
    __fields__ = "city country state street street_2 zip"

    def to_input(self) -> PortingAddressInput:
        """Return this as the record that is sent."""
        return to_input(self, PortingAddressInput)


@record(kw_only=True)
class PortingLosingCarrierInformation(Resource):
    """``numbers.v1.porting_losing_carrier_information``, as received."""

    account_number: str | None = None
    """The customer's account number with the carrier the numbers are ported away from."""
    account_telephone_number: str | None = None
    """Main or billing phone number of the account at the losing carrier, E.164."""
    address: PortingAddress | None = None
    """Postal address the losing carrier has on file for the customer."""
    address_sid: str | None = None
    """SID of the address (AD…) that the losing carrier has on file; use this or write the address out."""
    authorized_representative: str | None = None
    """Full name of the person who may sign for the account at the losing carrier."""
    authorized_representative_email: str | None = None
    """Email address of the person who signs the letter of authorization for the port."""
    authorized_representative_katakana: str | None = None
    """Name of the person who may sign, in katakana; for ports in Japan."""
    building: str | None = None
    """Building or floor of the address on file at the losing carrier."""
    customer_name: str | None = None
    """Account holder's name as the carrier the numbers are leaving has it on file."""
    customer_type: PortingLosingCarrierInformationCustomerType | None = None
    """Kind of account at the carrier the numbers are leaving: Business or Individual."""
    katakana_name: str | None = None
    """Account holder's name in katakana, for numbers in Japan."""
    sub_municipality: str | None = None
    """Part of the city or municipality in the losing carrier's address, where the country uses one."""
    __fields__ = (
        "account_number account_telephone_number address:PortingAddress address_sid authorized_representative "
        "authorized_representative_email authorized_representative_katakana building customer_name "
        "customer_type:enum.PortingLosingCarrierInformationCustomerType katakana_name sub_municipality"
    )

    def to_input(self) -> PortingLosingCarrierInformationInput:
        """Return this as the record that is sent."""
        return to_input(self, PortingLosingCarrierInformationInput)


@record(kw_only=True)
class PortingPortInPhoneNumberResult(Resource):
    """``numbers.v1.porting_port_in_phone_number_result``, as received."""

    external_porting_vendor_phone_number_id: str | None = None
    """Id of the number at the outside vendor that handles the port."""
    not_portability_reason: str | None = None
    """Why the number cannot be ported; none if it can."""
    not_portability_reason_code: int | None = None
    """Code of the reason the number cannot be ported; none if it can."""
    number_type: str | None = None
    """Type of the number: `LOCAL`, `MOBILE`, `TOLL-FREE` or `UNKNOWN`."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    port_date: dt.datetime | None = None
    """When the number moves, or moved, to Twilio, UTC."""
    port_in_phone_number_sid: str | None = None
    """SID, PU…, of the number in the port-in request."""
    port_in_phone_number_status: str | None = None
    """Where the port of this number stands."""
    portable: bool | None = None
    """Whether the number can be ported to Twilio."""
    rejection_reason: str | None = None
    """Why the present carrier refused the port, such as a wrong PIN, address or account number."""
    rejection_reason_code: str | None = None
    """Code of the reason the port was refused."""
    status_last_time_updated_timestamp: str | None = None
    """When the number's port status last changed, UTC."""
    __fields__ = (
        "external_porting_vendor_phone_number_id not_portability_reason not_portability_reason_code:integer "
        "number_type phone_number port_date:date-time port_in_phone_number_sid port_in_phone_number_status "
        "portable:boolean rejection_reason rejection_reason_code status_last_time_updated_timestamp"
    )


@record(kw_only=True)
class PortingPortIn(Resource):
    """``numbers.v1.porting_port_in``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    auto_cancel_approval_numbers: str | None = None
    """Phone numbers whose cancelling at the losing carrier is approved without asking; for ports in Japan."""
    bundle_sid: str | None = None
    """SID of the regulatory bundle (BU…) used for the ported numbers."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    documents: tuple[str, ...] | None = None
    """SIDs, RD…, of the documents for the port, such as a recent bill of the old carrier."""
    losing_carrier_information: PortingLosingCarrierInformation | None = None
    """Who the numbers leave: the present carrier's account, subscriber name, address and authorized signer."""
    notification_emails: tuple[str, ...] | None = None
    """Further email addresses that get news of the port's progress."""
    order_cancellation_reason: str | None = None
    """Why the port-in order was canceled; none if it was not."""
    phone_numbers: tuple[PortingPortInPhoneNumberResult, ...] | None = None
    """Numbers to port, each E.164, with the PIN where the carrier asks for one."""
    port_in_request_sid: str | None = None
    """SID of the port-in request, KW…."""
    port_in_request_status: str | None = None
    """Where the port-in request as a whole stands."""
    portability_advance_carrier: str | None = None
    """Carrier found in the portability check made ahead of the order."""
    signature_request_url: str | None = None
    """Where the letter of authorization for the port can be signed."""
    support_ticket_id: int | None = None
    """Number of the support ticket opened for the port-in request."""
    target_port_in_date: dt.date | None = None
    """Day the port should take place, YYYY-MM-DD; the losing carrier may choose another."""
    target_port_in_time_range_end: str | None = None
    """Latest time on the port day, ISO 8601 with offset such as 17:00:00-08:00; returned in UTC."""
    target_port_in_time_range_start: str | None = None
    """Earliest time on the port day, ISO 8601 with offset such as 10:15:00-08:00; returned in UTC."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid auto_cancel_approval_numbers bundle_sid date_created:date-time documents:string[] "
        "losing_carrier_information:PortingLosingCarrierInformation notification_emails:string[] "
        "order_cancellation_reason phone_numbers:PortingPortInPhoneNumberResult[] port_in_request_sid "
        "port_in_request_status portability_advance_carrier signature_request_url support_ticket_id:integer "
        "target_port_in_date:date target_port_in_time_range_end target_port_in_time_range_start url"
    )


@record(kw_only=True)
class CreatePortingPortIn(ops.Operation["PortingPortIn"]):
    """Create a port-in request.

    ``POST /v1/Porting/PortIn`` returns `PortingPortIn` (202).
    Source: https://www.twilio.com/docs/phone-numbers/port-in
    """

    account_sid: str
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    documents: str | Iterable[str]
    """SIDs, RD…, of the documents for the port, such as a recent bill of the old carrier."""
    losing_carrier_information: PortingLosingCarrierInformationInput | Mapping[str, Any]
    """Who the numbers leave: the present carrier's account, subscriber name, address and authorized signer."""
    auto_cancel_approval_numbers: str | Unset | None = UNSET
    """Phone numbers whose cancelling at the losing carrier is approved without asking; for ports in Japan."""
    bundle_sid: str | Unset | None = UNSET
    """SID of the regulatory bundle (BU…)."""
    notification_emails: str | Iterable[str] | Unset | None = UNSET
    """Further email addresses that get news of the port's progress."""
    phone_numbers: Iterable[CreatePortingPortInPhoneNumbersItem | Mapping[str, Any]] | Unset = UNSET
    """Numbers to port, each E.164, with the PIN where the carrier asks for one."""
    portability_advance_carrier: str | Unset | None = UNSET
    """Carrier found in the portability check made ahead of the order."""
    target_port_in_date: dt.date | str | Unset | None = UNSET
    """Day the port should take place, YYYY-MM-DD; the losing carrier may choose another."""
    target_port_in_time_range_end: str | Unset | None = UNSET
    """Latest time on the port day, ISO 8601 with offset such as 17:00:00-08:00; returned in UTC."""
    target_port_in_time_range_start: str | Unset | None = UNSET
    """Earliest time on the port day, ISO 8601 with offset such as 10:15:00-08:00; returned in UTC."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v1/Porting/PortIn",
        json=(
            "account_sid* auto_cancel_approval_numbers:string? bundle_sid:string? documents:string[]* "
            "losing_carrier_information:PortingLosingCarrierInformationInput* notification_emails:string[]? "
            "phone_numbers:CreatePortingPortInPhoneNumbersItem[] portability_advance_carrier:string? "
            "target_port_in_date:date? target_port_in_time_range_end:string? target_port_in_time_range_start:string?"
        ),
        content_type="application/json",
        result="PortingPortIn",
        success=(202,),
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class DeletePortingPortIn(ops.Operation[None]):
    """Delete a port-in request.

    ``DELETE /v1/Porting/PortIn/{PortInRequestSid}`` returns nothing.
    Source: https://www.twilio.com/docs/phone-numbers/port-in
    """

    port_in_request_sid: str = attrs.field(kw_only=False)
    """SID of the port-in request, KW…."""
    __spec__ = ops.OperationSpec(
        "DELETE https://numbers.twilio.com/v1/Porting/PortIn/{PortInRequestSid}",
        path="PortInRequestSid*",
        result="",
        success=(204,),
        bounds="port_in_request_sid:KW",
    )


@record(kw_only=True)
class FetchPortingPortIn(ops.Operation["PortingPortIn"]):
    """Fetch a port-in request.

    ``GET /v1/Porting/PortIn/{PortInRequestSid}`` returns `PortingPortIn`.
    Source: https://www.twilio.com/docs/phone-numbers/port-in
    """

    port_in_request_sid: str = attrs.field(kw_only=False)
    """SID of the port-in request, KW…."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v1/Porting/PortIn/{PortInRequestSid}",
        path="PortInRequestSid*",
        result="PortingPortIn",
        bounds="port_in_request_sid:KW",
    )
