# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.schema import HttpMethod

CallRecordingEnumSource: TypeAlias = (
    Literal[
        "DialVerb",
        "Conference",
        "OutboundAPI",
        "Trunking",
        "RecordVerb",
        "StartCallRecordingAPI",
        "StartConferenceRecordingAPI",
    ]
    | str
)
CallRecordingEnumStatus: TypeAlias = (
    Literal["in-progress", "paused", "stopped", "processing", "completed", "absent"] | str
)


@record(kw_only=True)
class CallRecording(Resource):
    """``api.v2010.account.call.call_recording``, as received."""

    account_sid: str = ""
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    api_version: str | None = None
    """API version that handled it, such as 2010-04-01."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    channels: int | None = None
    """Number of audio channels in the recording: 1 for mono, 2 for dual."""
    conference_sid: str | None = None
    """SID of the conference (CF…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    duration: int | None = None
    """Length in seconds."""
    encryption_details: Any = None
    """How the recording was encrypted: type, public key SID, encrypted content key and initialization vector."""
    error_code: int | None = None
    """Code of the error if the recording is absent; empty otherwise."""
    price: Decimal | None = None
    """Price charged, in the currency of `price_unit`; none until it is known."""
    price_unit: str | None = None
    """Currency of the prices, ISO 4217 code such as USD."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    source: CallRecordingEnumSource | None = None
    """How the recording was started, such as DialVerb, OutboundAPI, Trunking or Conference."""
    start_time: dt.datetime | None = None
    """When it began, UTC."""
    status: CallRecordingEnumStatus = ""
    """Where the resource stands in its life cycle."""
    track: str | None = None
    """Side of the call that was recorded: inbound, outbound or both."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid api_version call_sid channels:integer conference_sid date_created:rfc2822 "
        "date_updated:rfc2822 duration:integer encryption_details:json error_code:integer price:number price_unit "
        "sid source:enum.CallRecordingEnumSource start_time:rfc2822 status:enum.CallRecordingEnumStatus track uri"
    )


@record(kw_only=True)
class CreateCallRecording(ops.Operation["CallRecording"]):
    """Create a call recording.

    ``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json`` returns `CallRecording` (200 or 201).
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
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
    trim: str | None = None
    """Whether silence at the ends of the recording is cut off: trim-silence or do-not-trim (the default)."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json",
        path="AccountSid CallSid*",
        form=(
            "RecordingChannels RecordingConfigurationId RecordingStatusCallback RecordingStatusCallbackEvent:string[] "
            "RecordingStatusCallbackMethod:enum.HttpMethod RecordingTrack Trim"
        ),
        result="CallRecording",
        success=(200, 201),
        bounds="account_sid:AC call_sid:CA recording_status_callback:url",
    )


@record(kw_only=True)
class DeleteCallRecording(ops.Operation[None]):
    """Delete a call recording.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json",
        path="AccountSid CallSid* Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC call_sid:CA sid:RE",
    )


@record(kw_only=True)
class FetchCallRecording(ops.Operation["CallRecording"]):
    """Fetch a call recording.

    ``GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json`` returns `CallRecording`.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json",
        path="AccountSid CallSid* Sid*",
        result="CallRecording",
        bounds="account_sid:AC call_sid:CA sid:RE",
    )


@record(kw_only=True)
class ListCallRecording(ops.PageOperation["CallRecording"]):
    """List call recordings.

    ``GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json`` returns a `Page` of `CallRecording`.
    On the wire ``date_created_before`` is ``DateCreated<``, ``date_created_after`` is ``DateCreated>``.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    date_created: dt.date | str | None = None
    """Only recordings created on this UTC date; see date_created_after and date_created_before for a range."""
    date_created_before: dt.date | str | None = None
    """Only items created on or before this date, UTC."""
    date_created_after: dt.date | str | None = None
    """Only items created on or after this date, UTC."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json",
        path="AccountSid CallSid*",
        query="DateCreated:date DateCreated<:date DateCreated>:date PageSize:integer Page:integer PageToken",
        result="CallRecording",
        items="recordings",
        paging="uri",
        bounds="account_sid:AC call_sid:CA",
    )


@record(kw_only=True)
class UpdateCallRecording(ops.Operation["CallRecording"]):
    """Update a call recording.

    ``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json`` returns `CallRecording`.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    call_sid: str = attrs.field(kw_only=False)
    """SID of the call (CA…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: CallRecordingEnumStatus
    """paused, in-progress to resume, or stopped."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    pause_behavior: str | None = None
    """What a paused recording keeps: `silence` (default) records silence, `skip` leaves the pause out. Only with status
    `paused`."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json",
        path="AccountSid CallSid* Sid*",
        form="PauseBehavior Status:enum.CallRecordingEnumStatus*",
        result="CallRecording",
        bounds="account_sid:AC call_sid:CA",
    )
