# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Trunks/{TrunkSid}/PhoneNumbers`` of trunking v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

PhoneNumberEnumAddressRequirement: TypeAlias = Literal["none", "any", "local", "foreign"] | str


@record(kw_only=True)
class PhoneNumberCapabilities(Resource):
    """``PhoneNumber.capabilities``, as received."""

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
class PhoneNumber(Resource):
    """``trunking.v1.trunk.phone_number``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    address_requirements: PhoneNumberEnumAddressRequirement | None = None
    """Address you must have on file to use the number: `none`, `any`, `local` (in the number's area) or `foreign`
    (outside it)."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    beta: bool | None = None
    """Whether the number is new to Twilio's platform."""
    capabilities: PhoneNumberCapabilities | None = None
    """What the number can do: voice, SMS, MMS, fax."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
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
    """SID of the SIP trunk, TK…."""
    url: str | None = None
    """Absolute URL of the resource."""
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
        "account_sid address_requirements:enum.PhoneNumberEnumAddressRequirement api_version beta:boolean "
        "capabilities:PhoneNumberCapabilities date_created:date-time date_updated:date-time friendly_name! "
        "links:string{} phone_number sid sms_application_sid sms_fallback_method:enum.HttpMethod sms_fallback_url "
        "sms_method:enum.HttpMethod sms_url status_callback status_callback_method:enum.HttpMethod trunk_sid url "
        "voice_application_sid voice_caller_id_lookup:boolean voice_fallback_method:enum.HttpMethod "
        "voice_fallback_url voice_method:enum.HttpMethod voice_url"
    )


@record(kw_only=True)
class CreatePhoneNumber(ops.Operation["PhoneNumber"]):
    """Create a phone number.

    ``POST /v1/Trunks/{TrunkSid}/PhoneNumbers`` returns `PhoneNumber`.
    Source: https://www.twilio.com/docs/sip-trunking/api/phonenumber-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    phone_number_sid: str
    """SID, PN…, of the number to tie to the trunk."""
    __spec__ = ops.OperationSpec(
        "POST https://trunking.twilio.com/v1/Trunks/{TrunkSid}/PhoneNumbers",
        path="TrunkSid*",
        form="PhoneNumberSid*",
        result="PhoneNumber",
        success=(201,),
        bounds="trunk_sid:TK|TR phone_number_sid:PN",
    )


@record(kw_only=True)
class DeletePhoneNumber(ops.Operation[None]):
    """Delete a phone number.

    ``DELETE /v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/sip-trunking/api/phonenumber-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://trunking.twilio.com/v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}",
        path="TrunkSid* Sid*",
        result="",
        success=(204,),
        bounds="trunk_sid:TK|TR sid:PN",
    )


@record(kw_only=True)
class FetchPhoneNumber(ops.Operation["PhoneNumber"]):
    """Fetch a phone number.

    ``GET /v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}`` returns `PhoneNumber`.
    Source: https://www.twilio.com/docs/sip-trunking/api/phonenumber-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/PhoneNumbers/{Sid}",
        path="TrunkSid* Sid*",
        result="PhoneNumber",
        bounds="trunk_sid:TK|TR sid:PN",
    )


@record(kw_only=True)
class ListPhoneNumber(ops.PageOperation["PhoneNumber"]):
    """List phone numbers.

    ``GET /v1/Trunks/{TrunkSid}/PhoneNumbers`` returns a `Page` of `PhoneNumber`.
    Source: https://www.twilio.com/docs/sip-trunking/api/phonenumber-resource
    """

    trunk_sid: str = attrs.field(kw_only=False)
    """SID of the SIP trunk, TK…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://trunking.twilio.com/v1/Trunks/{TrunkSid}/PhoneNumbers",
        path="TrunkSid*",
        query="PageSize:integer Page:integer PageToken",
        result="PhoneNumber",
        items="phone_numbers",
        paging="meta",
        bounds="trunk_sid:TK|TR",
    )
