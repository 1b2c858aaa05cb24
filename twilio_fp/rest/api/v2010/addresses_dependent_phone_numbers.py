# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

DependentPhoneNumberEnumAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"] | str
DependentPhoneNumberEnumEmergencyStatus: TypeAlias = Literal["Active", "Inactive"] | str


@record(kw_only=True)
class DependentPhoneNumber(Resource):
    """``api.v2010.account.address.dependent_phone_number``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    address_requirements: DependentPhoneNumberEnumAddressRequirement | None = None
    """Address you must have on file to use the number: `none`, `any`, `local` (in the number's area) or `foreign`
    (outside it)."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    capabilities: Any = None
    """What the number can do: voice, SMS, MMS, fax."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    emergency_address_sid: str | None = None
    """SID, AD…, of the address registered for emergency calls from this number."""
    emergency_status: DependentPhoneNumberEnumEmergencyStatus | None = None
    """Whether emergency calling is on for the number: Active or Inactive."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
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
    voice_url: str | None = None
    """URL called when a call comes in; it answers with TwiML."""
    __fields__ = (
        "account_sid address_requirements:enum.DependentPhoneNumberEnumAddressRequirement api_version "
        "capabilities:json date_created:rfc2822 date_updated:rfc2822 emergency_address_sid "
        "emergency_status:enum.DependentPhoneNumberEnumEmergencyStatus friendly_name! phone_number sid "
        "sms_application_sid sms_fallback_method:enum.HttpMethod sms_fallback_url sms_method:enum.HttpMethod "
        "sms_url status_callback status_callback_method:enum.HttpMethod trunk_sid uri voice_application_sid "
        "voice_caller_id_lookup:boolean voice_fallback_method:enum.HttpMethod voice_fallback_url "
        "voice_method:enum.HttpMethod voice_url"
    )


@record(kw_only=True)
class ListDependentPhoneNumber(ops.PageOperation["DependentPhoneNumber"]):
    """List dependent phone numbers.

    ``GET /2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json`` returns a `Page` of
    `DependentPhoneNumber`.
    Source: https://www.twilio.com/docs/usage/api/address
    """

    address_sid: str = attrs.field(kw_only=False)
    """SID of the address (AD…) whose dependent phone numbers are listed."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Addresses/{AddressSid}/DependentPhoneNumbers.json",
        path="AccountSid AddressSid*",
        query="PageSize:integer Page:integer PageToken",
        result="DependentPhoneNumber",
        items="dependent_phone_numbers",
        paging="uri",
        bounds="account_sid:AC address_sid:AD",
    )
