"""``/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json`` of api v2010."""

from __future__ import annotations

from decimal import Decimal

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class AvailablePhoneNumberMachineToMachineCapabilities(Resource):
    """``AvailablePhoneNumberMachineToMachine.capabilities``, as it is received."""

    fax: bool | None = None
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None


@record(kw_only=True)
class AvailablePhoneNumberMachineToMachine(Resource):
    """``api.v2010.account.available_phone_number_country.available_phone_number_machine_to_machine``, as it is received."""

    address_requirements: str | None = None
    beta: bool | None = None
    capabilities: AvailablePhoneNumberMachineToMachineCapabilities | None = None
    friendly_name: str | None = None
    iso_country: str | None = None
    lata: str | None = None
    latitude: Decimal | None = None
    locality: str | None = None
    longitude: Decimal | None = None
    phone_number: str | None = None
    postal_code: str | None = None
    rate_center: str | None = None
    region: str | None = None


@record(kw_only=True)
class ListAvailablePhoneNumberMachineToMachine(ops.PageOperation["AvailablePhoneNumberMachineToMachine"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json`` answers 200 with a `Page` of `AvailablePhoneNumberMachineToMachine`.

    Source: https://www.twilio.com/docs/usage/api
    """

    country_code: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    area_code: int | None = None
    contains: str | None = None
    sms_enabled: bool | None = None
    mms_enabled: bool | None = None
    voice_enabled: bool | None = None
    exclude_all_address_required: bool | None = None
    exclude_local_address_required: bool | None = None
    exclude_foreign_address_required: bool | None = None
    beta: bool | None = None
    near_number: str | None = None
    near_lat_long: str | None = None
    distance: int | None = None
    in_postal_code: str | None = None
    in_region: str | None = None
    in_rate_center: str | None = None
    in_lata: str | None = None
    in_locality: str | None = None
    fax_enabled: bool | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/AvailablePhoneNumbers/{CountryCode}/MachineToMachine.json",
        items="available_phone_numbers",
        paging="uri",
    )
