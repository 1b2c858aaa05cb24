"""``/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

IncomingPhoneNumberEnumAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"] | str
IncomingPhoneNumberEnumEmergencyAddressStatus: TypeAlias = (
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
IncomingPhoneNumberEnumEmergencyStatus: TypeAlias = Literal["Active", "Inactive"] | str
IncomingPhoneNumberEnumVoiceReceiveMode: TypeAlias = Literal["voice", "fax"] | str


@record(kw_only=True)
class IncomingPhoneNumberCapabilities(Resource):
    """``IncomingPhoneNumber.capabilities``, as it is received."""

    fax: bool | None = None
    mms: bool | None = None
    sms: bool | None = None
    voice: bool | None = None


@record(kw_only=True)
class IncomingPhoneNumber(Resource):
    """``api.v2010.account.incoming_phone_number``, as it is received."""

    account_sid: str = ""
    address_requirements: IncomingPhoneNumberEnumAddressRequirement | None = None
    address_sid: str | None = None
    api_version: str | None = None
    beta: bool | None = None
    bundle_sid: str | None = None
    capabilities: IncomingPhoneNumberCapabilities | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    emergency_address_sid: str | None = None
    emergency_address_status: IncomingPhoneNumberEnumEmergencyAddressStatus | None = None
    emergency_status: IncomingPhoneNumberEnumEmergencyStatus | None = None
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
    type: str | None = None
    uri: str | None = None
    voice_application_sid: str | None = None
    voice_caller_id_lookup: bool | None = None
    voice_fallback_method: HttpMethod | None = None
    voice_fallback_url: str | None = None
    voice_method: HttpMethod | None = None
    voice_receive_mode: IncomingPhoneNumberEnumVoiceReceiveMode | None = None
    voice_url: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 friendly_name!"


@record(kw_only=True)
class CreateIncomingPhoneNumber(ops.Operation["IncomingPhoneNumber"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json`` answers 201 with `IncomingPhoneNumber`.

    Give at least one of ``phone_number``, ``area_code``.
    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    account_sid: str | None = None
    address_sid: str | None = None
    api_version: str | None = None
    area_code: str | None = None
    bundle_sid: str | None = None
    emergency_address_sid: str | None = None
    emergency_status: IncomingPhoneNumberEnumEmergencyStatus | None = None
    friendly_name: str | None = None
    identity_sid: str | None = None
    phone_number: str | None = None
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
    voice_receive_mode: IncomingPhoneNumberEnumVoiceReceiveMode | None = None
    voice_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
        form="",
        groups=(("phone_number", "area_code"),),
    )


@record(kw_only=True)
class DeleteIncomingPhoneNumber(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json",
    )


@record(kw_only=True)
class FetchIncomingPhoneNumber(ops.Operation["IncomingPhoneNumber"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json`` answers 200 with `IncomingPhoneNumber`.

    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json",
    )


@record(kw_only=True)
class ListIncomingPhoneNumber(ops.PageOperation["IncomingPhoneNumber"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json`` answers 200 with a `Page` of `IncomingPhoneNumber`.

    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
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
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
        query="FriendlyName!",
        items="incoming_phone_numbers",
        paging="uri",
    )


@record(kw_only=True)
class UpdateIncomingPhoneNumber(ops.Operation["IncomingPhoneNumber"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json`` answers 200 with `IncomingPhoneNumber`.

    On the wire ``new_account_sid`` is ``AccountSid``.
    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    new_account_sid: str | None = None
    address_sid: str | None = None
    api_version: str | None = None
    bundle_sid: str | None = None
    emergency_address_sid: str | None = None
    emergency_status: IncomingPhoneNumberEnumEmergencyStatus | None = None
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
    voice_receive_mode: IncomingPhoneNumberEnumVoiceReceiveMode | None = None
    voice_url: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json",
        form="AccountSid=new_account_sid",
    )
