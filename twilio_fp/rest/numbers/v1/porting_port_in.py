"""``/v1/Porting/PortIn`` of numbers v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
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
    """``numbers.v1.porting_address``, as it is sent."""

    city: str
    country: str
    state: str
    street: str
    zip: str
    street_2: str | Unset = UNSET


@record(kw_only=True)
class PortingLosingCarrierInformationInput(Resource):
    """``numbers.v1.porting_losing_carrier_information``, as it is sent."""

    authorized_representative: str
    authorized_representative_email: str
    customer_name: str
    account_number: str | Unset = UNSET
    account_telephone_number: str | Unset = UNSET
    address: PortingAddressInput | Mapping[str, Any] | Unset = UNSET
    address_sid: str | Unset = UNSET
    authorized_representative_katakana: str | Unset = UNSET
    building: str | Unset = UNSET
    customer_type: PortingLosingCarrierInformationInputCustomerType | Unset = UNSET
    katakana_name: str | Unset = UNSET
    sub_municipality: str | Unset = UNSET


@record(kw_only=True)
class CreatePortingPortInPhoneNumbersItem(Resource):
    """``CreatePortingPortIn.phone_numbersItem``, as it is sent."""

    phone_number: str
    pin: str | Secret | Unset = UNSET


@record(kw_only=True)
class PortingAddress(Resource):
    """``numbers.v1.porting_address``, as it is received."""

    city: str | None = None
    country: str | None = None
    state: str | None = None
    street: str | None = None
    street_2: str | None = None
    zip: str | None = None

    def to_input(self) -> PortingAddressInput:
        """Return this as the record that is sent."""
        return to_input(self, PortingAddressInput)


@record(kw_only=True)
class PortingLosingCarrierInformation(Resource):
    """``numbers.v1.porting_losing_carrier_information``, as it is received."""

    account_number: str | None = None
    account_telephone_number: str | None = None
    address: PortingAddress | None = None
    address_sid: str | None = None
    authorized_representative: str | None = None
    authorized_representative_email: str | None = None
    authorized_representative_katakana: str | None = None
    building: str | None = None
    customer_name: str | None = None
    customer_type: PortingLosingCarrierInformationCustomerType | None = None
    katakana_name: str | None = None
    sub_municipality: str | None = None

    def to_input(self) -> PortingLosingCarrierInformationInput:
        """Return this as the record that is sent."""
        return to_input(self, PortingLosingCarrierInformationInput)


@record(kw_only=True)
class PortingPortInPhoneNumberResult(Resource):
    """``numbers.v1.porting_port_in_phone_number_result``, as it is received."""

    external_porting_vendor_phone_number_id: str | None = None
    not_portability_reason: str | None = None
    not_portability_reason_code: int | None = None
    number_type: str | None = None
    phone_number: str | None = None
    port_date: dt.datetime | None = None
    port_in_phone_number_sid: str | None = None
    port_in_phone_number_status: str | None = None
    portable: bool | None = None
    rejection_reason: str | None = None
    rejection_reason_code: str | None = None
    status_last_time_updated_timestamp: str | None = None


@record(kw_only=True)
class PortingPortIn(Resource):
    """``numbers.v1.porting_port_in``, as it is received."""

    account_sid: str = ""
    auto_cancel_approval_numbers: str | None = None
    bundle_sid: str | None = None
    date_created: dt.datetime | None = None
    documents: tuple[str, ...] | None = None
    losing_carrier_information: PortingLosingCarrierInformation | None = None
    notification_emails: tuple[str, ...] | None = None
    order_cancellation_reason: str | None = None
    phone_numbers: tuple[PortingPortInPhoneNumberResult, ...] | None = None
    port_in_request_sid: str | None = None
    port_in_request_status: str | None = None
    portability_advance_carrier: str | None = None
    signature_request_url: str | None = None
    support_ticket_id: int | None = None
    target_port_in_date: dt.date | None = None
    target_port_in_time_range_end: str | None = None
    target_port_in_time_range_start: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreatePortingPortIn(ops.Operation["PortingPortIn"]):
    """``POST /v1/Porting/PortIn`` answers 202 with `PortingPortIn`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    account_sid: str
    documents: str | Iterable[str]
    losing_carrier_information: PortingLosingCarrierInformationInput | Mapping[str, Any]
    auto_cancel_approval_numbers: str | Unset | None = UNSET
    bundle_sid: str | Unset | None = UNSET
    notification_emails: str | Iterable[str] | Unset | None = UNSET
    phone_numbers: Iterable[CreatePortingPortInPhoneNumbersItem | Mapping[str, Any]] | Unset = UNSET
    portability_advance_carrier: str | Unset | None = UNSET
    target_port_in_date: dt.date | str | Unset | None = UNSET
    target_port_in_time_range_end: str | Unset | None = UNSET
    target_port_in_time_range_start: str | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v1/Porting/PortIn",
        json="",
        success=(202,),
    )


@record(kw_only=True)
class DeletePortingPortIn(ops.Operation[None]):
    """``DELETE /v1/Porting/PortIn/{PortInRequestSid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    port_in_request_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://numbers.twilio.com/v1/Porting/PortIn/{PortInRequestSid}",
    )


@record(kw_only=True)
class FetchPortingPortIn(ops.Operation["PortingPortIn"]):
    """``GET /v1/Porting/PortIn/{PortInRequestSid}`` answers 200 with `PortingPortIn`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    port_in_request_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v1/Porting/PortIn/{PortInRequestSid}",
    )
