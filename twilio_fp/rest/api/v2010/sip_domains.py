# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/SIP/Domains.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod


@record(kw_only=True)
class SipDomain(Resource):
    """``api.v2010.account.sip.sip_domain``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    auth_type: str | None = None
    """Ways of authentication mapped to it: IP_ACL, CREDENTIAL_LIST or both, comma-separated; empty when none."""
    byoc_trunk_sid: str | None = None
    """SID of the BYOC trunk (BY…) that the SIP domain is tied to."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    domain_name: str | None = None
    """Unique domain that SIP endpoints use, ending in .sip.twilio.com."""
    emergency_caller_sid: str | None = None
    """SID, PN…, of the number shown to the emergency service for calls from this SIP domain that name none."""
    emergency_calling_enabled: bool | None = None
    """Whether emergency calls may be made from the SIP domain; such calls show a caller ID."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    secure: bool | None = None
    """Whether secure SIP is required on the domain: TLS signalling and SRTP media."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sip_registration: bool | None = None
    """Whether SIP endpoints may register with the domain to receive calls."""
    subresource_uris: Mapping[str, str] | None = None
    """Related resources by name, each a URI relative to https://api.twilio.com."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    voice_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the voice fallback URL: GET or POST."""
    voice_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the voice URL fails."""
    voice_method: HttpMethod | None = None
    """HTTP method for calls to the voice URL: GET or POST."""
    voice_status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the voice status URL: GET or POST."""
    voice_status_callback_url: str | None = None
    """URL that receives status of calls to the SIP domain."""
    voice_url: str | None = None
    """URL called when the SIP domain gets a call; it answers with TwiML."""
    __fields__ = (
        "account_sid api_version auth_type byoc_trunk_sid date_created:rfc2822 date_updated:rfc2822 domain_name "
        "emergency_caller_sid emergency_calling_enabled:boolean friendly_name secure:boolean sid "
        "sip_registration:boolean subresource_uris:string{} uri voice_fallback_method:enum.HttpMethod "
        "voice_fallback_url! voice_method:enum.HttpMethod voice_status_callback_method:enum.HttpMethod "
        "voice_status_callback_url! voice_url!"
    )


@record(kw_only=True)
class CreateSipDomain(ops.Operation["SipDomain"]):
    """Create a SIP domain.

    ``POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json`` returns `SipDomain`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
    """

    domain_name: str
    """Unique domain that SIP endpoints use, ending in .sip.twilio.com."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    byoc_trunk_sid: str | None = None
    """SID of the BYOC trunk (BY…) that the SIP domain is tied to."""
    emergency_caller_sid: str | None = None
    """SID, PN…, of the number shown to the emergency service for calls from this SIP domain that name none."""
    emergency_calling_enabled: bool | None = None
    """Whether emergency calls may be made from the SIP domain; such calls show a caller ID."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    secure: bool | None = None
    """Whether secure SIP is required on the domain: TLS signalling and SRTP media."""
    sip_registration: bool | None = None
    """Whether SIP endpoints may register with the domain to receive calls."""
    voice_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the voice fallback URL: GET or POST."""
    voice_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the voice URL fails."""
    voice_method: HttpMethod | None = None
    """HTTP method for calls to the voice URL: GET or POST."""
    voice_status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the voice status URL: GET or POST."""
    voice_status_callback_url: str | None = None
    """URL that receives status of calls to the SIP domain."""
    voice_url: str | None = None
    """URL called when the SIP domain gets a call; it answers with TwiML."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains.json",
        path="AccountSid",
        form=(
            "ByocTrunkSid DomainName* EmergencyCallerSid EmergencyCallingEnabled:boolean FriendlyName Secure:boolean "
            "SipRegistration:boolean VoiceFallbackMethod:enum.HttpMethod VoiceFallbackUrl VoiceMethod:enum.HttpMethod "
            "VoiceStatusCallbackMethod:enum.HttpMethod VoiceStatusCallbackUrl VoiceUrl"
        ),
        result="SipDomain",
        success=(201,),
        bounds=(
            "account_sid:AC byoc_trunk_sid:BY emergency_caller_sid:PN voice_fallback_url:url "
            "voice_status_callback_url:url voice_url:url"
        ),
    )


@record(kw_only=True)
class DeleteSipDomain(ops.Operation[None]):
    """Delete a SIP domain.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json",
        path="AccountSid Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC sid:SD",
    )


@record(kw_only=True)
class FetchSipDomain(ops.Operation["SipDomain"]):
    """Fetch a SIP domain.

    ``GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json`` returns `SipDomain`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json",
        path="AccountSid Sid*",
        result="SipDomain",
        bounds="account_sid:AC sid:SD",
    )


@record(kw_only=True)
class ListSipDomain(ops.PageOperation["SipDomain"]):
    """List SIP domains.

    ``GET /2010-04-01/Accounts/{AccountSid}/SIP/Domains.json`` returns a `Page` of `SipDomain`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains.json",
        path="AccountSid",
        query="PageSize:integer Page:integer PageToken",
        result="SipDomain",
        items="domains",
        paging="uri",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class UpdateSipDomain(ops.Operation["SipDomain"]):
    """Update a SIP domain.

    ``POST /2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json`` returns `SipDomain`.
    Source: https://www.twilio.com/docs/voice/sip/api/sip-domain-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    byoc_trunk_sid: str | None = None
    """SID of the BYOC trunk (BY…) that the SIP domain is tied to."""
    domain_name: str | None = None
    """Unique domain that SIP endpoints use, ending in .sip.twilio.com."""
    emergency_caller_sid: str | None = None
    """SID, PN…, of the number shown to the emergency service for calls from this SIP domain that name none."""
    emergency_calling_enabled: bool | None = None
    """Whether emergency calls may be made from the SIP domain; such calls show a caller ID."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    secure: bool | None = None
    """Whether secure SIP is required on the domain: TLS signalling and SRTP media."""
    sip_registration: bool | None = None
    """Whether SIP endpoints may register with the domain to receive calls."""
    voice_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the voice fallback URL: GET or POST."""
    voice_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the voice URL fails."""
    voice_method: HttpMethod | None = None
    """HTTP method for calls to the voice URL: GET or POST."""
    voice_status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the voice status URL: GET or POST."""
    voice_status_callback_url: str | None = None
    """URL that receives status of calls to the SIP domain."""
    voice_url: str | None = None
    """URL called when the SIP domain gets a call; it answers with TwiML."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/SIP/Domains/{Sid}.json",
        path="AccountSid Sid*",
        form=(
            "ByocTrunkSid DomainName EmergencyCallerSid EmergencyCallingEnabled:boolean FriendlyName Secure:boolean "
            "SipRegistration:boolean VoiceFallbackMethod:enum.HttpMethod VoiceFallbackUrl VoiceMethod:enum.HttpMethod "
            "VoiceStatusCallbackMethod:enum.HttpMethod VoiceStatusCallbackUrl VoiceUrl"
        ),
        result="SipDomain",
        bounds=(
            "account_sid:AC sid:SD byoc_trunk_sid:BY emergency_caller_sid:PN voice_fallback_url:url "
            "voice_status_callback_url:url voice_url:url"
        ),
    )
