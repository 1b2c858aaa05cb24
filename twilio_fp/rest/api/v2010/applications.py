# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Applications.json`` of api v2010."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod


@record(kw_only=True)
class Application(Resource):
    """``api.v2010.account.application``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    api_version: str | None = None
    """API version for TwiML sessions of the application."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    message_status_callback: str | None = None
    """Absolute URL that hears of status changes of messages sent by this application."""
    public_application_connect_enabled: bool | None = None
    """Whether other accounts may dial this application by its SID; default false."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sms_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the SMS fallback URL: GET or POST."""
    sms_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the SMS URL fails."""
    sms_method: HttpMethod | None = None
    """HTTP method for calls to the SMS URL: GET or POST."""
    sms_status_callback: str | None = None
    """URL that receives delivery status of messages sent through the application."""
    sms_url: str | None = None
    """URL called when an SMS arrives; it answers with TwiML."""
    status_callback: str | None = None
    """Absolute URL that receives status changes of the resource."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
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
        "account_sid api_version date_created:rfc2822 date_updated:rfc2822 friendly_name message_status_callback "
        "public_application_connect_enabled:boolean sid sms_fallback_method:enum.HttpMethod sms_fallback_url "
        "sms_method:enum.HttpMethod sms_status_callback sms_url status_callback "
        "status_callback_method:enum.HttpMethod uri voice_caller_id_lookup:boolean "
        "voice_fallback_method:enum.HttpMethod voice_fallback_url voice_method:enum.HttpMethod voice_url"
    )


@record(kw_only=True)
class CreateApplication(ops.Operation["Application"]):
    """Create an application.

    ``POST /2010-04-01/Accounts/{AccountSid}/Applications.json`` returns `Application`.
    Source: https://www.twilio.com/docs/usage/api/applications
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    api_version: str | None = None
    """API version for TwiML sessions: 2010-04-01 or 2008-08-01. Leave out for the account's default."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    message_status_callback: str | None = None
    """Absolute URL that hears of status changes of messages sent by this application."""
    public_application_connect_enabled: bool | None = None
    """Whether other accounts may dial this application by its SID; default false."""
    sms_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the SMS fallback URL: GET or POST."""
    sms_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the SMS URL fails."""
    sms_method: HttpMethod | None = None
    """HTTP method for calls to the SMS URL: GET or POST."""
    sms_status_callback: str | None = None
    """URL that receives delivery status of messages sent through the application."""
    sms_url: str | None = None
    """URL called when an SMS arrives; it answers with TwiML."""
    status_callback: str | None = None
    """URL that receives call status of calls handled by the application."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
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
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Applications.json",
        path="AccountSid",
        form=(
            "ApiVersion FriendlyName MessageStatusCallback PublicApplicationConnectEnabled:boolean "
            "SmsFallbackMethod:enum.HttpMethod SmsFallbackUrl SmsMethod:enum.HttpMethod SmsStatusCallback SmsUrl "
            "StatusCallback StatusCallbackMethod:enum.HttpMethod VoiceCallerIdLookup:boolean "
            "VoiceFallbackMethod:enum.HttpMethod VoiceFallbackUrl VoiceMethod:enum.HttpMethod VoiceUrl"
        ),
        result="Application",
        success=(201,),
        bounds=(
            "account_sid:AC message_status_callback:url sms_fallback_url:url sms_status_callback:url sms_url:url "
            "status_callback:url voice_fallback_url:url voice_url:url"
        ),
    )


@record(kw_only=True)
class DeleteApplication(ops.Operation[None]):
    """Delete an application.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/usage/api/applications
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json",
        path="AccountSid Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC sid:AP",
    )


@record(kw_only=True)
class FetchApplication(ops.Operation["Application"]):
    """Fetch an application.

    ``GET /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json`` returns `Application`.
    Source: https://www.twilio.com/docs/usage/api/applications
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json",
        path="AccountSid Sid*",
        result="Application",
        bounds="account_sid:AC sid:AP",
    )


@record(kw_only=True)
class ListApplication(ops.PageOperation["Application"]):
    """List applications.

    ``GET /2010-04-01/Accounts/{AccountSid}/Applications.json`` returns a `Page` of `Application`.
    Source: https://www.twilio.com/docs/usage/api/applications
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    friendly_name: str | None = None
    """Only applications with this name."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Applications.json",
        path="AccountSid",
        query="FriendlyName PageSize:integer Page:integer PageToken",
        result="Application",
        items="applications",
        paging="uri",
        bounds="account_sid:AC",
    )


@record(kw_only=True)
class UpdateApplication(ops.Operation["Application"]):
    """Update an application.

    ``POST /2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json`` returns `Application`.
    Source: https://www.twilio.com/docs/usage/api/applications
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    api_version: str | None = None
    """API version for TwiML sessions: 2010-04-01 or 2008-08-01."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    message_status_callback: str | None = None
    """Absolute URL that hears of status changes of messages sent by this application."""
    public_application_connect_enabled: bool | None = None
    """Whether other accounts may dial this application by its SID; default false."""
    sms_fallback_method: HttpMethod | None = None
    """HTTP method for calls to the SMS fallback URL: GET or POST."""
    sms_fallback_url: str | None = None
    """URL called when fetching or running the TwiML from the SMS URL fails."""
    sms_method: HttpMethod | None = None
    """HTTP method for calls to the SMS URL: GET or POST."""
    sms_status_callback: str | None = None
    """URL that receives delivery status of messages sent through the application."""
    sms_url: str | None = None
    """URL called when an SMS arrives; it answers with TwiML."""
    status_callback: str | None = None
    """Absolute URL that receives status changes of the resource."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
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
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Applications/{Sid}.json",
        path="AccountSid Sid*",
        form=(
            "ApiVersion FriendlyName MessageStatusCallback PublicApplicationConnectEnabled:boolean "
            "SmsFallbackMethod:enum.HttpMethod SmsFallbackUrl SmsMethod:enum.HttpMethod SmsStatusCallback SmsUrl "
            "StatusCallback StatusCallbackMethod:enum.HttpMethod VoiceCallerIdLookup:boolean "
            "VoiceFallbackMethod:enum.HttpMethod VoiceFallbackUrl VoiceMethod:enum.HttpMethod VoiceUrl"
        ),
        result="Application",
        bounds=(
            "account_sid:AC sid:AP message_status_callback:url sms_fallback_url:url sms_status_callback:url "
            "sms_url:url status_callback:url voice_fallback_url:url voice_url:url"
        ),
    )
