# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Calls.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod
from twilio_fp.values import Secret, SupportsTwiml

CallEnumStatus: TypeAlias = (
    Literal["queued", "ringing", "in-progress", "completed", "busy", "failed", "no-answer", "canceled"] | str
)
CallEnumUpdateStatus: TypeAlias = Literal["canceled", "completed"] | str


@record(kw_only=True)
class Call(Resource):
    """``api.v2010.account.call``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    answered_by: str | None = None
    """Who answered, such as human, machine_start or fax; none unless answering machine detection ran."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    caller_name: str | None = None
    """Caller's name from a CNAM look-up, when Caller ID Lookup is on for the number; else empty."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    direction: str | None = None
    """inbound, outbound-api (REST) or outbound-dial (started by a Dial verb)."""
    duration: int | None = None
    """Length of the call in seconds; empty while it runs and for busy, failed, unanswered or cancelled calls."""
    end_time: dt.datetime | None = None
    """When the call ended, UTC; empty while it runs and for calls that never connected."""
    forwarded_from: str | None = None
    """Number that forwarded the incoming call, if the carrier passes it on; empty otherwise."""
    from_: str | None = None
    """Who called: phone number in E.164, client:name, sip:… or a SIM SID."""
    from_formatted: str | None = None
    """Calling number formatted for display."""
    group_sid: str | None = None
    """SID, GP…, of the group the call belongs to; empty if none."""
    parent_call_sid: str | None = None
    """SID, CA…, of the call that created this leg; none if it has no parent."""
    phone_number_sid: str | None = None
    """SID, PN…, of your number that got the call or, for calls made through the API, placed it; none if neither."""
    price: Decimal | None = None
    """Charge for the call, in `price_unit`, as a negative number; known some time after the call ends."""
    price_unit: str | None = None
    """Currency of the prices, ISO 4217 code such as USD."""
    queue_time: int | None = None
    """Milliseconds the call waited before it was placed."""
    sid: str = ""
    """SID of the call, CA…."""
    start_time: dt.datetime | None = None
    """When the call began, UTC; empty until it is attempted."""
    status: CallEnumStatus = ""
    """State of the call: queued, ringing, in-progress, completed, busy, failed, no-answer or canceled."""
    stir_verstat: str | None = None
    """STIR/SHAKEN verification result of the incoming call, such as TN-Validation-Passed-A; null when not checked."""
    subresource_uris: Mapping[str, str] | None = None
    """Related resources by name, each a URI relative to https://api.twilio.com."""
    to: str | None = None
    """Who is called: E.164 number, SIP address or client:name."""
    to_formatted: str | None = None
    """The called number as it is written in its country, such as (555) 867-5310."""
    trunk_sid: str | None = None
    """SID of the trunk the call used, TK…; empty for calls not over a trunk."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid answered_by api_version caller_name! date_created:rfc2822 date_updated:rfc2822 direction "
        "duration:integer end_time:rfc2822 forwarded_from! from! from_formatted! group_sid parent_call_sid "
        "phone_number_sid price:number price_unit queue_time:integer sid start_time:rfc2822 "
        "status:enum.CallEnumStatus stir_verstat subresource_uris:string{} to! to_formatted! trunk_sid uri"
    )


@record(kw_only=True)
class CreateCall(ops.Operation["Call"]):
    """Make a call.

    ``POST /2010-04-01/Accounts/{AccountSid}/Calls.json`` returns `Call`.
    Give at least one of ``url``, ``twiml``, ``application_sid``.
    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    from_: str
    """Caller ID: E.164 number that is yours or verified, or a client identifier such as client:name."""
    to: str
    """Who to call: E.164 number such as +15558675310, a SIP address or client:name."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    application_sid: str | None = None
    """SID of the TwiML application (AP…) that handles the call. Give this, `url` or `twiml`."""
    async_amd: str | None = None
    """Whether answering machine detection runs while the call goes on: true or false, as text; default false."""
    async_amd_status_callback: str | None = None
    """Absolute URL that gets the result of detection when `async_amd` is true."""
    async_amd_status_callback_method: HttpMethod | None = None
    """HTTP method for `async_amd_status_callback`: GET or POST; default POST."""
    byoc: str | None = None
    """SID of the BYOC trunk (BY…) that carries the call; for calls to phone numbers only."""
    call_reason: str | None = None
    """Why you call, up to 50 characters, shown to the recipient on branded calls."""
    call_token: str | None = None
    """Token from the incoming call's webhook that lets the call keep that caller's ID when forwarded."""
    caller_id: str | None = None
    """Caller ID, when it is to differ from `from`; E.164 for calls to phone numbers."""
    client_notification_url: str | None = None
    """Absolute URL that sends the push telling a Voice SDK client of the call, instead of Twilio's own."""
    fallback_method: HttpMethod | None = None
    """HTTP method for fallback_url: GET or POST; default POST."""
    fallback_url: str | None = None
    """Absolute URL requested for TwiML when url cannot be fetched or its TwiML fails; ignored with application_sid."""
    machine_detection: str | None = None
    """Detects who answers, person or machine: `Enable` reports on the answer, `DetectMessageEnd` waits for the
    greeting's end. Left out, no detection."""
    machine_detection_silence_timeout: int | dt.timedelta | None = None
    """Milliseconds of initial silence after which the answerer counts as `unknown`; 2,000 to 10,000, default 5,000."""
    machine_detection_speech_end_threshold: int | dt.timedelta | None = None
    """Milliseconds of silence after speech at which the speech counts as over; 500 to 5,000, default 1,200."""
    machine_detection_speech_threshold: int | dt.timedelta | None = None
    """Milliseconds of speech at which the answerer counts as a machine: shorter is human, longer machine; 1,000 to
    6,000, default 2,400."""
    machine_detection_timeout: int | dt.timedelta | None = None
    """Seconds answering machine detection may take before it gives up with `unknown`; 3 to 59, default 30."""
    method: HttpMethod | None = None
    """HTTP method for `url`, default `POST`; unused if an application SID is given."""
    passports: str | None = None
    """Signed STIR/SHAKEN tokens (PASSporTs) to send with the call, as text."""
    record: bool | None = None
    """Whether the whole call is recorded; default false."""
    recording_channels: str | None = None
    """Channels of the recording: `mono` mixes all parties into one, `dual` keeps the two sides apart. Default
    `mono`."""
    recording_configuration_id: str | None = None
    """ID of the recording configuration whose settings apply to the recording."""
    recording_status_callback: str | None = None
    """Absolute URL that hears of the recording's states."""
    recording_status_callback_event: str | Iterable[str] | None = None
    """Recording states to report: `in-progress`, `completed`, `absent`; default `completed`."""
    recording_status_callback_method: HttpMethod | None = None
    """HTTP method for the recording status URL, default `POST`."""
    recording_track: str | None = None
    """Side of the call that is recorded: `inbound` (heard from the party), `outbound` (sent to it) or `both`
    (default)."""
    send_digits: str | None = None
    """Keys to press once the call connects: 0-9, # and *; w waits half a second, W a full second."""
    sip_auth_password: str | Secret | None = None
    """Password sent when the SIP endpoint asks for authentication."""
    sip_auth_username: str | None = None
    """User name sent when the SIP endpoint asks for authentication."""
    status_callback: str | None = None
    """URL that receives the call's progress events; unused when an application SID is given."""
    status_callback_event: str | Iterable[str] | None = None
    """Call progress events to report: initiated, ringing, answered, completed. Default only completed."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    time_limit: int | dt.timedelta | None = None
    """Longest the call may last, in seconds; it is hung up after that."""
    timeout: int | dt.timedelta | None = None
    """Seconds to let the phone ring before giving up; up to 600, default 60."""
    trim: str | None = None
    """Whether silence at the ends of the recording is cut off: trim-silence (the default) or do-not-trim."""
    twiml: str | SupportsTwiml | None = None
    """TwiML to run on the call, up to 4,000 characters; use it in place of url."""
    url: str | None = None
    """URL that answers with the TwiML for the call; give it, twiml or an application SID."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json",
        path="AccountSid",
        form=(
            "ApplicationSid AsyncAmd AsyncAmdStatusCallback AsyncAmdStatusCallbackMethod:enum.HttpMethod Byoc "
            "CallReason CallToken CallerId ClientNotificationUrl FallbackMethod:enum.HttpMethod FallbackUrl From* "
            "MachineDetection MachineDetectionSilenceTimeout:milliseconds "
            "MachineDetectionSpeechEndThreshold:milliseconds MachineDetectionSpeechThreshold:milliseconds "
            "MachineDetectionTimeout:seconds Method:enum.HttpMethod Passports Record:boolean RecordingChannels "
            "RecordingConfigurationId RecordingStatusCallback RecordingStatusCallbackEvent:string[] "
            "RecordingStatusCallbackMethod:enum.HttpMethod RecordingTrack SendDigits SipAuthPassword:secret "
            "SipAuthUsername StatusCallback StatusCallbackEvent:string[] StatusCallbackMethod:enum.HttpMethod "
            "TimeLimit:seconds Timeout:seconds To* Trim Twiml:twiml Url"
        ),
        result="Call",
        success=(201,),
        bounds=(
            "account_sid:AC application_sid:AP async_amd_status_callback:url byoc:BY client_notification_url:url "
            "fallback_url:url machine_detection_silence_timeout:2000..10000 "
            "machine_detection_speech_end_threshold:500..5000 machine_detection_speech_threshold:1000..6000 "
            "machine_detection_timeout:3..59 status_callback:url url:url"
        ),
        groups=(("url", "twiml", "application_sid"),),
    )


@record(kw_only=True)
class DeleteCall(ops.Operation[None]):
    """Delete a call.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json",
        path="AccountSid Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC sid:CA",
    )


@record(kw_only=True)
class FetchCall(ops.Operation["Call"]):
    """Fetch a call.

    ``GET /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json`` returns `Call`.
    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json",
        path="AccountSid Sid*",
        result="Call",
        bounds="account_sid:AC sid:CA",
    )


@record(kw_only=True)
class ListCall(ops.PageOperation["Call"]):
    """List calls.

    ``GET /2010-04-01/Accounts/{AccountSid}/Calls.json`` returns a `Page` of `Call`.
    On the wire ``start_time_before`` is ``StartTime<``, ``start_time_after`` is ``StartTime>``, ``end_time_before``
    is ``EndTime<``, ``end_time_after`` is ``EndTime>``.
    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    to: str | None = None
    """Return only calls to this number, SIP address or client."""
    from_: str | None = None
    """Only calls from this number, client identifier, SIP address or SIM SID."""
    parent_call_sid: str | None = None
    """Only calls created by this call, SID, CA…."""
    status: CallEnumStatus | None = None
    """Return only calls in this state."""
    start_time: dt.datetime | dt.date | str | None = None
    """Return only calls that began on this date, UTC."""
    start_time_before: dt.datetime | dt.date | str | None = None
    """Return only calls that began on or before this date, UTC."""
    start_time_after: dt.datetime | dt.date | str | None = None
    """Return only calls that began on or after this date, UTC."""
    end_time: dt.datetime | dt.date | str | None = None
    """Only calls that ended on this UTC date; see end_time_after and end_time_before for a range."""
    end_time_before: dt.datetime | dt.date | str | None = None
    """Only calls that ended on or before this time, UTC."""
    end_time_after: dt.datetime | dt.date | str | None = None
    """Only calls that ended on or after this time, UTC."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls.json",
        path="AccountSid",
        query=(
            "To! From! ParentCallSid Status:enum.CallEnumStatus StartTime:date-time StartTime<:date-time "
            "StartTime>:date-time EndTime:date-time EndTime<:date-time EndTime>:date-time PageSize:integer "
            "Page:integer PageToken"
        ),
        result="Call",
        items="calls",
        paging="uri",
        bounds="account_sid:AC parent_call_sid:CA",
    )


@record(kw_only=True)
class UpdateCall(ops.Operation["Call"]):
    """Update a call.

    ``POST /2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json`` returns `Call`.
    Source: https://www.twilio.com/docs/voice/api/call-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID of the call to change, CA…."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    fallback_method: HttpMethod | None = None
    """HTTP method for fallback_url: GET or POST; default POST."""
    fallback_url: str | None = None
    """Absolute URL requested for TwiML when url cannot be fetched or its TwiML fails; ignored with application_sid."""
    method: HttpMethod | None = None
    """HTTP method for `url`, default `POST`."""
    status: CallEnumUpdateStatus | None = None
    """canceled ends a queued or ringing call; completed also hangs up one in progress."""
    status_callback: str | None = None
    """URL that receives the call's progress events from now on."""
    status_callback_method: HttpMethod | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    time_limit: int | dt.timedelta | None = None
    """Longest the call may last, in seconds, counted from its beginning."""
    twiml: str | SupportsTwiml | None = None
    """TwiML the live call goes on with, up to 4,000 characters; use it in place of url."""
    url: str | None = None
    """URL the live call fetches its TwiML from next."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{Sid}.json",
        path="AccountSid Sid*",
        form=(
            "FallbackMethod:enum.HttpMethod FallbackUrl Method:enum.HttpMethod Status:enum.CallEnumUpdateStatus "
            "StatusCallback StatusCallbackMethod:enum.HttpMethod TimeLimit:seconds Twiml:twiml Url"
        ),
        result="Call",
        bounds="account_sid:AC sid:CA fallback_url:url status_callback:url url:url",
    )
