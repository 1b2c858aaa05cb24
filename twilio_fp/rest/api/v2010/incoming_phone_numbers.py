# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

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
    """``IncomingPhoneNumber.capabilities``, as received."""

    fax: bool | None = None
    """Whether the number can receive faxes."""
    mms: bool | None = None
    """Whether the number can send and get MMS."""
    sms: bool | None = None
    """Whether the number can send and receive SMS."""
    voice: bool | None = None
    """Whether the number can make and receive calls."""
    __fields__ = "fax:boolean mms:boolean sms:boolean voice:boolean"


@record(kw_only=True)
class IncomingPhoneNumber(Resource):
    """``api.v2010.account.incoming_phone_number``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    address_requirements: IncomingPhoneNumberEnumAddressRequirement | None = None
    """Address you must have on file to use the number: `none`, `any`, `local` (in the number's area) or `foreign`
    (outside it)."""
    address_sid: str | None = None
    """SID of the address (AD…) tied to the number."""
    api_version: str | None = None
    """API version for TwiML sessions of the number."""
    beta: bool | None = None
    """Whether the number is new to Twilio's platform; in a search, false leaves such numbers out. Default true."""
    bundle_sid: str | None = None
    """SID of the regulatory bundle (BU…) that lets you hold the number; some countries demand one."""
    capabilities: IncomingPhoneNumberCapabilities | None = None
    """What the number can do: voice, SMS, MMS, fax."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    emergency_address_sid: str | None = None
    """SID, AD…, of the address registered for emergency calls from this number."""
    emergency_address_status: IncomingPhoneNumberEnumEmergencyAddressStatus | None = None
    """How far registering the emergency address with the number has got, such as registered or pending-registration."""
    emergency_status: IncomingPhoneNumberEnumEmergencyStatus | None = None
    """Whether emergency calling is on for the number: Active or Inactive."""
    friendly_name: str | None = None
    """Name you give the number, up to 64 characters; by default the number in its national format."""
    identity_sid: str | None = None
    """SID, RI…, of the identity registered for the number, which some countries require."""
    origin: str | None = None
    """Where the number comes from: `twilio` for bought numbers, `hosted` for hosted ones."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    sid: str = ""
    """SID of the phone number, PN…."""
    sms_application_sid: str | None = None
    """SID of the application whose SMS URLs apply, AP…; they win over the number's own SMS URLs."""
    sms_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the SMS fallback URL: GET or POST."""
    sms_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the SMS URL fails."""
    sms_method: HttpMethod | None = None
    """HTTP method for calls to the SMS URL: GET or POST."""
    sms_url: str | None = None
    """URL called when an SMS arrives; it answers with TwiML."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    status_callback: str | None = None
    """Absolute URL that receives status changes of the resource."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    trunk_sid: str | None = None
    """SID of the trunk that handles the number's calls, TK…; voice URLs and application are then ignored."""
    type: str | None = None
    """Kind of resource."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    voice_application_sid: str | None = None
    """SID of the application whose voice URLs apply, AP…; they win over the number's own voice URLs."""
    voice_caller_id_lookup: bool | None = None
    """Whether the caller's name is looked up (CNAM) on each call, at a fee."""
    voice_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the voice fallback URL: GET or POST."""
    voice_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the voice URL fails."""
    voice_method: HttpMethod | None = None
    """HTTP method for calls to the voice URL: GET or POST."""
    voice_receive_mode: IncomingPhoneNumberEnumVoiceReceiveMode | None = None
    """What incoming calls are taken as: voice (the default) or fax."""
    voice_url: str | None = None
    """URL called when a call comes in; it answers with TwiML."""
    __fields__ = (
        "account_sid address_requirements:enum.IncomingPhoneNumberEnumAddressRequirement address_sid api_version "
        "beta:boolean bundle_sid capabilities:IncomingPhoneNumberCapabilities date_created:rfc2822 "
        "date_updated:rfc2822 emergency_address_sid "
        "emergency_address_status:enum.IncomingPhoneNumberEnumEmergencyAddressStatus "
        "emergency_status:enum.IncomingPhoneNumberEnumEmergencyStatus friendly_name! identity_sid origin "
        "phone_number sid sms_application_sid sms_fallback_method:enum.HttpMethod sms_fallback_url "
        "sms_method:enum.HttpMethod sms_url status status_callback status_callback_method:enum.HttpMethod "
        "trunk_sid type uri voice_application_sid voice_caller_id_lookup:boolean "
        "voice_fallback_method:enum.HttpMethod voice_fallback_url voice_method:enum.HttpMethod "
        "voice_receive_mode:enum.IncomingPhoneNumberEnumVoiceReceiveMode voice_url"
    )


@record(kw_only=True)
class CreateIncomingPhoneNumber(ops.Operation["IncomingPhoneNumber"]):
    """Buy a phone number.

    ``POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json`` returns `IncomingPhoneNumber`.
    Give at least one of ``phone_number``, ``area_code``.
    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    address_sid: str | None = None
    """SID of the address (AD…) to tie to the number; some countries demand one."""
    api_version: str | None = None
    """API version for calls to the number: 2010-04-01 or 2008-08-01; default 2010-04-01."""
    area_code: str | None = None
    """Three-digit US or Canadian area code; Twilio picks a number in it. Give this or `phone_number`."""
    bundle_sid: str | None = None
    """SID of the regulatory bundle (BU…) that lets you hold the number; some countries demand one."""
    emergency_address_sid: str | None = None
    """SID, AD…, of the address registered for emergency calls from this number."""
    emergency_status: IncomingPhoneNumberEnumEmergencyStatus | None = None
    """Whether emergency calling is on for the number: Active or Inactive."""
    friendly_name: str | None = None
    """Name you give the number, up to 64 characters; by default the number in its national format."""
    identity_sid: str | None = None
    """SID, RI…, of the identity registered for the number, which some countries require."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    sms_application_sid: str | None = None
    """SID of the application whose SMS URLs apply, AP…; they win over the number's own SMS URLs."""
    sms_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the SMS fallback URL: GET or POST."""
    sms_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the SMS URL fails."""
    sms_method: HttpMethod | None = None
    """HTTP method for calls to the SMS URL: GET or POST."""
    sms_url: str | None = None
    """URL called when an SMS arrives; it answers with TwiML."""
    status_callback: str | None = None
    """URL that receives call status of calls to the number."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    trunk_sid: str | None = None
    """SID of the trunk that handles the number's calls, TK…; voice URLs and application are then ignored."""
    voice_application_sid: str | None = None
    """SID of the application whose voice URLs apply, AP…; they win over the number's own voice URLs."""
    voice_caller_id_lookup: bool | None = None
    """Whether the caller's name is looked up (CNAM) on each call, at a fee."""
    voice_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the voice fallback URL: GET or POST."""
    voice_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the voice URL fails."""
    voice_method: HttpMethod | None = None
    """HTTP method for calls to the voice URL: GET or POST."""
    voice_receive_mode: IncomingPhoneNumberEnumVoiceReceiveMode | None = None
    """What incoming calls are taken as: voice (the default) or fax."""
    voice_url: str | None = None
    """URL called when a call comes in; it answers with TwiML."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
        path="AccountSid",
        form=(
            "AddressSid ApiVersion AreaCode BundleSid EmergencyAddressSid "
            "EmergencyStatus:enum.IncomingPhoneNumberEnumEmergencyStatus FriendlyName IdentitySid PhoneNumber "
            "SmsApplicationSid SmsFallbackMethod:enum.HttpMethod SmsFallbackUrl SmsMethod:enum.HttpMethod SmsUrl "
            "StatusCallback StatusCallbackMethod:enum.HttpMethod TrunkSid VoiceApplicationSid "
            "VoiceCallerIdLookup:boolean VoiceFallbackMethod:enum.HttpMethod VoiceFallbackUrl "
            "VoiceMethod:enum.HttpMethod VoiceReceiveMode:enum.IncomingPhoneNumberEnumVoiceReceiveMode VoiceUrl"
        ),
        result="IncomingPhoneNumber",
        success=(201,),
        bounds=(
            "account_sid:AC address_sid:AD bundle_sid:BU emergency_address_sid:AD identity_sid:RI "
            "sms_application_sid:AP sms_fallback_url:url sms_url:url status_callback:url trunk_sid:TK|TR "
            "voice_application_sid:AP voice_fallback_url:url voice_url:url"
        ),
        groups=(("phone_number", "area_code"),),
    )


@record(kw_only=True)
class DeleteIncomingPhoneNumber(ops.Operation[None]):
    """Delete an incoming phone number.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json",
        path="AccountSid Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC sid:PN",
    )


@record(kw_only=True)
class FetchIncomingPhoneNumber(ops.Operation["IncomingPhoneNumber"]):
    """Fetch an incoming phone number.

    ``GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json`` returns `IncomingPhoneNumber`.
    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json",
        path="AccountSid Sid*",
        result="IncomingPhoneNumber",
        bounds="account_sid:AC sid:PN",
    )


@record(kw_only=True)
class ListIncomingPhoneNumber(ops.PageOperation["IncomingPhoneNumber"]):
    """List incoming phone numbers.

    ``GET /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json`` returns a `Page` of `IncomingPhoneNumber`.
    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    beta: bool | None = None
    """Whether the number is new to Twilio's platform; in a search, false leaves such numbers out. Default true."""
    friendly_name: str | None = None
    """Only numbers with this name."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    origin: str | None = None
    """Only numbers of this origin: `twilio` or `hosted`; left out, both."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers.json",
        path="AccountSid",
        query="Beta:boolean FriendlyName! PhoneNumber Origin PageSize:integer Page:integer PageToken",
        result="IncomingPhoneNumber",
        items="incoming_phone_numbers",
        paging="uri",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class PutIncomingPhoneNumber(ops.Operation["IncomingPhoneNumber"]):
    """Update an incoming phone number by PUT.

    ``PUT /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json`` returns `IncomingPhoneNumber`.
    On the wire ``new_account_sid`` is ``AccountSid``.
    Of the classic libraries; `UpdateIncomingPhoneNumber` supersedes it.
    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    new_account_sid: str | None = None
    """SID of the account, AC…, to move the number to; leave out to keep it where it is."""
    address_sid: str | None = None
    """SID of the address (AD…) tied to the number."""
    api_version: str | None = None
    """API version for calls to the number: 2010-04-01 or 2008-08-01."""
    bundle_sid: str | None = None
    """SID of the regulatory bundle (BU…) that lets you hold the number; some countries demand one."""
    emergency_address_sid: str | None = None
    """SID, AD…, of the address registered for emergency calls from this number."""
    emergency_status: IncomingPhoneNumberEnumEmergencyStatus | None = None
    """Whether emergency calling is on for the number: Active or Inactive."""
    friendly_name: str | None = None
    """Name you give the number, up to 64 characters."""
    identity_sid: str | None = None
    """SID, RI…, of the identity registered for the number, which some countries require."""
    sms_application_sid: str | None = None
    """SID of the application whose SMS URLs apply, AP…; they win over the number's own SMS URLs."""
    sms_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the SMS fallback URL: GET or POST."""
    sms_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the SMS URL fails."""
    sms_method: HttpMethod | None = None
    """HTTP method for calls to the SMS URL: GET or POST."""
    sms_url: str | None = None
    """URL called when an SMS arrives; it answers with TwiML."""
    status_callback: str | None = None
    """Absolute URL that receives status changes of the resource."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    trunk_sid: str | None = None
    """SID of the trunk that handles the number's calls, TK…; voice URLs and application are then ignored."""
    voice_application_sid: str | None = None
    """SID of the application whose voice URLs apply, AP…; they win over the number's own voice URLs."""
    voice_caller_id_lookup: bool | None = None
    """Whether the caller's name is looked up (CNAM) on each call, at a fee."""
    voice_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the voice fallback URL: GET or POST."""
    voice_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the voice URL fails."""
    voice_method: HttpMethod | None = None
    """HTTP method for calls to the voice URL: GET or POST."""
    voice_receive_mode: IncomingPhoneNumberEnumVoiceReceiveMode | None = None
    """What incoming calls are taken as: voice (the default) or fax."""
    voice_url: str | None = None
    """URL called when a call comes in; it answers with TwiML."""
    __spec__ = ops.OperationSpec(
        "PUT https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json",
        path="AccountSid Sid*",
        form=(
            "AccountSid=new_account_sid AddressSid ApiVersion BundleSid EmergencyAddressSid "
            "EmergencyStatus:enum.IncomingPhoneNumberEnumEmergencyStatus FriendlyName IdentitySid SmsApplicationSid "
            "SmsFallbackMethod:enum.HttpMethod SmsFallbackUrl SmsMethod:enum.HttpMethod SmsUrl StatusCallback "
            "StatusCallbackMethod:enum.HttpMethod TrunkSid VoiceApplicationSid VoiceCallerIdLookup:boolean "
            "VoiceFallbackMethod:enum.HttpMethod VoiceFallbackUrl VoiceMethod:enum.HttpMethod "
            "VoiceReceiveMode:enum.IncomingPhoneNumberEnumVoiceReceiveMode VoiceUrl"
        ),
        result="IncomingPhoneNumber",
        bounds=(
            "account_sid:AC sid:PN new_account_sid:AC address_sid:AD bundle_sid:BU emergency_address_sid:AD "
            "identity_sid:RI sms_application_sid:AP sms_fallback_url:url sms_url:url status_callback:url "
            "trunk_sid:TK|TR voice_application_sid:AP voice_fallback_url:url voice_url:url"
        ),
    )


@record(kw_only=True)
class UpdateIncomingPhoneNumber(ops.Operation["IncomingPhoneNumber"]):
    """Update an incoming phone number.

    ``POST /2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json`` returns `IncomingPhoneNumber`.
    On the wire ``new_account_sid`` is ``AccountSid``.
    Source: https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    new_account_sid: str | None = None
    """SID of the account, AC…, to move the number to; leave out to keep it where it is."""
    address_sid: str | None = None
    """SID of the address (AD…) tied to the number."""
    api_version: str | None = None
    """API version for calls to the number: 2010-04-01 or 2008-08-01."""
    bundle_sid: str | None = None
    """SID of the regulatory bundle (BU…) that lets you hold the number; some countries demand one."""
    emergency_address_sid: str | None = None
    """SID, AD…, of the address registered for emergency calls from this number."""
    emergency_status: IncomingPhoneNumberEnumEmergencyStatus | None = None
    """Whether emergency calling is on for the number: Active or Inactive."""
    friendly_name: str | None = None
    """Name you give the number, up to 64 characters."""
    identity_sid: str | None = None
    """SID, RI…, of the identity registered for the number, which some countries require."""
    sms_application_sid: str | None = None
    """SID of the application whose SMS URLs apply, AP…; they win over the number's own SMS URLs."""
    sms_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the SMS fallback URL: GET or POST."""
    sms_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the SMS URL fails."""
    sms_method: HttpMethod | None = None
    """HTTP method for calls to the SMS URL: GET or POST."""
    sms_url: str | None = None
    """URL called when an SMS arrives; it answers with TwiML."""
    status_callback: str | None = None
    """Absolute URL that receives status changes of the resource."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    trunk_sid: str | None = None
    """SID of the trunk that handles the number's calls, TK…; voice URLs and application are then ignored."""
    voice_application_sid: str | None = None
    """SID of the application whose voice URLs apply, AP…; they win over the number's own voice URLs."""
    voice_caller_id_lookup: bool | None = None
    """Whether the caller's name is looked up (CNAM) on each call, at a fee."""
    voice_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the voice fallback URL: GET or POST."""
    voice_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the voice URL fails."""
    voice_method: HttpMethod | None = None
    """HTTP method for calls to the voice URL: GET or POST."""
    voice_receive_mode: IncomingPhoneNumberEnumVoiceReceiveMode | None = None
    """What incoming calls are taken as: voice (the default) or fax."""
    voice_url: str | None = None
    """URL called when a call comes in; it answers with TwiML."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/IncomingPhoneNumbers/{Sid}.json",
        path="AccountSid Sid*",
        form=(
            "AccountSid=new_account_sid AddressSid ApiVersion BundleSid EmergencyAddressSid "
            "EmergencyStatus:enum.IncomingPhoneNumberEnumEmergencyStatus FriendlyName IdentitySid SmsApplicationSid "
            "SmsFallbackMethod:enum.HttpMethod SmsFallbackUrl SmsMethod:enum.HttpMethod SmsUrl StatusCallback "
            "StatusCallbackMethod:enum.HttpMethod TrunkSid VoiceApplicationSid VoiceCallerIdLookup:boolean "
            "VoiceFallbackMethod:enum.HttpMethod VoiceFallbackUrl VoiceMethod:enum.HttpMethod "
            "VoiceReceiveMode:enum.IncomingPhoneNumberEnumVoiceReceiveMode VoiceUrl"
        ),
        result="IncomingPhoneNumber",
        bounds=(
            "account_sid:AC sid:PN new_account_sid:AC address_sid:AD bundle_sid:BU emergency_address_sid:AD "
            "identity_sid:RI sms_application_sid:AP sms_fallback_url:url sms_url:url status_callback:url "
            "trunk_sid:TK|TR voice_application_sid:AP voice_fallback_url:url voice_url:url"
        ),
    )
