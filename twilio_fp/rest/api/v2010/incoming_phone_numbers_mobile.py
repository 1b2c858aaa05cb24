"""``/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

IncomingPhoneNumberMobileEnumAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"] | str
IncomingPhoneNumberMobileEnumEmergencyAddressStatus: TypeAlias = (
    Literal[
        "registered",
        "unregistered",
        "pending-registration",
        "registration-failure",
        "pending-unregistration",
        "unregistration-failure",
    ]
    | str
)
IncomingPhoneNumberMobileEnumEmergencyStatus: TypeAlias = Literal["Active", "Inactive"] | str
IncomingPhoneNumberMobileEnumVoiceReceiveMode: TypeAlias = Literal["voice", "fax"] | str


@record(kw_only=True)
class IncomingPhoneNumberMobileCapabilities(Resource):
    """``IncomingPhoneNumberMobile.capabilities``, as it is received."""

    fax: bool | None = None
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None


@record(kw_only=True)
class IncomingPhoneNumberMobile(Resource):
    """``api.v2010.account.incoming_phone_number.incoming_phone_number_mobile``, as it is received."""

    account_sid: str = ""
    address_requirements: IncomingPhoneNumberMobileEnumAddressRequirement | None = None
    address_sid: str | None = None
    api_version: str | None = None
    beta: bool | None = None
    bundle_sid: str | None = None
    capabilities: IncomingPhoneNumberMobileCapabilities | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    emergency_address_sid: str | None = None
    emergency_address_status: IncomingPhoneNumberMobileEnumEmergencyAddressStatus | None = None
    emergency_status: IncomingPhoneNumberMobileEnumEmergencyStatus | None = None
    friendly_name: str | None = None
    identity_sid: str | None = None
    origin: str | None = None
    phone_number: str | None = None
    sid: str = ""
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status: str = ""
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    uri: str | None = None
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_receive_mode: IncomingPhoneNumberMobileEnumVoiceReceiveMode | None = None
    voice_url: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 friendly_name!"


@record(kw_only=True)
class CreateIncomingPhoneNumberMobile(ops.Operation["IncomingPhoneNumberMobile"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json`` answers 201 with `IncomingPhoneNumberMobile`.

    Source: https://www.twilio.com/docs/usage/api
    """

    phone_number: str
    account_sid: str | None = None
    address_sid: str | None = None
    api_version: str | None = None
    bundle_sid: str | None = None
    emergency_address_sid: str | None = None
    emergency_status: IncomingPhoneNumberMobileEnumEmergencyStatus | None = None
    friendly_name: str | None = None
    identity_sid: str | None = None
    sms_application_sid: str | None = None
    sms_fallback_method: HttpMethod | None = None
    sms_fallback_url: str | None = None
    sms_method: HttpMethod | None = None
    sms_url: str | None = None
    status_callback: str | None = None
    status_callback_method: HttpMethod | None = None
    trunk_sid: str | None = None
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_receive_mode: IncomingPhoneNumberMobileEnumVoiceReceiveMode | None = None
    voice_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json",
        form="",
    )


@record(kw_only=True)
class ListIncomingPhoneNumberMobile(ops.PageOperation["IncomingPhoneNumberMobile"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json`` answers 200 with a `Page` of `IncomingPhoneNumberMobile`.

    Source: https://www.twilio.com/docs/usage/api
    """

    account_sid: str | None = None
    beta: bool | None = None
    friendly_name: str | None = None
    phone_number: str | None = None
    origin: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/Mobile.json",
        query="FriendlyName!",
        items="incoming_phone_numbers",
        paging="uri",
    )
