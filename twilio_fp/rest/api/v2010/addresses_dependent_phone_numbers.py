"""``/2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

DependentPhoneNumberEnumAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"] | str
DependentPhoneNumberEnumEmergencyStatus: TypeAlias = Literal["Active", "Inactive"] | str


@record(kw_only=True)
class DependentPhoneNumber(Resource):
    """``api.v2010.account.address.dependent_phone_number``, as it is received."""

    account_sid: str = ""
    address_requirements: DependentPhoneNumberEnumAddressRequirement | None = None
    api_version: str | None = None
    capabilities: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    emergency_address_sid: str | None = None
    emergency_status: DependentPhoneNumberEnumEmergencyStatus | None = None
    friendly_name: str | None = None
    phone_number: str | None = None
    sid: str = ""
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    uri: str | None = None
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_url: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 friendly_name!"


@record(kw_only=True)
class ListDependentPhoneNumber(ops.PageOperation["DependentPhoneNumber"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json`` answers 200 with a `Page` of `DependentPhoneNumber`.

    Source: https://www.twilio.com/docs/usage/api
    """

    address_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json",
        items="dependent_phone_numbers",
        paging="uri",
    )
