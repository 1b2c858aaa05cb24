# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ConferenceRecordingEnumSource: TypeAlias = (
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
ConferenceRecordingEnumStatus: TypeAlias = (
    Literal["in-progress", "paused", "stopped", "processing", "completed", "absent"] | str
)


@record(kw_only=True)
class ConferenceRecording(Resource):
    """``api.v2010.account.conference.conference_recording``, as received."""

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
    source: ConferenceRecordingEnumSource | None = None
    """How the recording was started, such as DialVerb, OutboundAPI, Trunking or Conference."""
    start_time: dt.datetime | None = None
    """When it began, UTC."""
    status: ConferenceRecordingEnumStatus = ""
    """Where the resource stands in its life cycle."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid api_version call_sid channels:integer conference_sid date_created:rfc2822 "
        "date_updated:rfc2822 duration:integer encryption_details:json error_code:integer price:number price_unit "
        "sid source:enum.ConferenceRecordingEnumSource start_time:rfc2822 "
        "status:enum.ConferenceRecordingEnumStatus uri"
    )


@record(kw_only=True)
class DeleteConferenceRecording(ops.Operation[None]):
    """Delete a conference recording.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    conference_sid: str = attrs.field(kw_only=False)
    """SID of the conference (CF…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json",
        path="AccountSid ConferenceSid* Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC conference_sid:CF sid:RE",
    )


@record(kw_only=True)
class FetchConferenceRecording(ops.Operation["ConferenceRecording"]):
    """Fetch a conference recording.

    ``GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json`` returns
    `ConferenceRecording`.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    conference_sid: str = attrs.field(kw_only=False)
    """SID of the conference (CF…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json",
        path="AccountSid ConferenceSid* Sid*",
        result="ConferenceRecording",
        bounds="account_sid:AC conference_sid:CF sid:RE",
    )


@record(kw_only=True)
class ListConferenceRecording(ops.PageOperation["ConferenceRecording"]):
    """List conference recordings.

    ``GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json`` returns a `Page` of
    `ConferenceRecording`.
    On the wire ``date_created_before`` is ``DateCreated<``, ``date_created_after`` is ``DateCreated>``.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    conference_sid: str = attrs.field(kw_only=False)
    """SID of the conference (CF…)."""
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
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json",
        path="AccountSid ConferenceSid*",
        query="DateCreated:date DateCreated<:date DateCreated>:date PageSize:integer Page:integer PageToken",
        result="ConferenceRecording",
        items="recordings",
        paging="uri",
        bounds="account_sid:AC conference_sid:CF",
    )


@record(kw_only=True)
class UpdateConferenceRecording(ops.Operation["ConferenceRecording"]):
    """Update a conference recording.

    ``POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json`` returns
    `ConferenceRecording`.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    conference_sid: str = attrs.field(kw_only=False)
    """SID of the conference (CF…)."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: ConferenceRecordingEnumStatus
    """paused, in-progress to resume, or stopped."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    pause_behavior: str | None = None
    """What a paused recording keeps: `silence` (default) records silence, `skip` leaves the pause out. Only with status
    `paused`."""
    __spec__ = ops.OperationSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json",
        path="AccountSid ConferenceSid* Sid*",
        form="PauseBehavior Status:enum.ConferenceRecordingEnumStatus*",
        result="ConferenceRecording",
        bounds="account_sid:AC conference_sid:CF",
    )
