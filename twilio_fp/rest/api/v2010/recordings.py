# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/2010-04-01/Accounts/{AccountSid}/Recordings.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

RecordingEnumSource: TypeAlias = (
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
RecordingEnumStatus: TypeAlias = (
    Literal["in-progress", "paused", "stopped", "processing", "completed", "absent", "deleted"] | str
)


@record(kw_only=True)
class Recording(Resource):
    """``api.v2010.account.recording``, as received."""

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
    media_url: str | None = None
    """URL the recording's audio is fetched from."""
    price: Decimal | None = None
    """Price charged, in the currency of `price_unit`; none until it is known."""
    price_unit: str | None = None
    """Currency of the prices, ISO 4217 code such as USD."""
    sid: str = ""
    """SID of the recording, RE…."""
    source: RecordingEnumSource | None = None
    """How the recording was started, such as DialVerb, OutboundAPI, Trunking or Conference."""
    start_time: dt.datetime | None = None
    """When it began, UTC."""
    status: RecordingEnumStatus = ""
    """State of the recording: in-progress, paused, stopped, processing, completed, absent or deleted."""
    subresource_uris: Mapping[str, str] | None = None
    """Related resources by name, each a URI relative to https://api.twilio.com."""
    uri: str | None = None
    """Where the resource lives, relative to https://api.twilio.com."""
    __fields__ = (
        "account_sid api_version call_sid channels:integer conference_sid date_created:rfc2822 "
        "date_updated:rfc2822 duration:integer encryption_details:json error_code:integer media_url price:number "
        "price_unit sid source:enum.RecordingEnumSource start_time:rfc2822 status:enum.RecordingEnumStatus "
        "subresource_uris:string{} uri"
    )


@record(kw_only=True)
class DeleteRecording(ops.Operation[None]):
    """Delete a recording.

    ``DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json`` returns nothing.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    __spec__ = ops.OperationSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json",
        path="AccountSid Sid*",
        result="",
        success=(204,),
        bounds="account_sid:AC sid:RE",
    )


@record(kw_only=True)
class FetchRecording(ops.Operation["Recording"]):
    """Fetch a recording.

    ``GET /2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json`` returns `Recording`.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    include_soft_deleted: bool | None = None
    """Whether to include deleted recordings, whose metadata is kept for 40 days; default false."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json",
        path="AccountSid Sid*",
        query="IncludeSoftDeleted:boolean",
        result="Recording",
        bounds="account_sid:AC sid:RE",
    )


@record(kw_only=True)
class ListRecording(ops.PageOperation["Recording"]):
    """List recordings.

    ``GET /2010-04-01/Accounts/{AccountSid}/Recordings.json`` returns a `Page` of `Recording`.
    On the wire ``date_created_before`` is ``DateCreated<``, ``date_created_after`` is ``DateCreated>``.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    account_sid: str | None = None
    """SID of the account that owns it, AC…; left out of a request, the client's own account."""
    date_created: dt.datetime | dt.date | str | None = None
    """Only recordings created on this UTC date; see date_created_after and date_created_before for a range."""
    date_created_before: dt.datetime | dt.date | str | None = None
    """Only items created on or before this date, UTC."""
    date_created_after: dt.datetime | dt.date | str | None = None
    """Only items created on or after this date, UTC."""
    call_sid: str | None = None
    """SID of the call (CA…)."""
    conference_sid: str | None = None
    """SID of the conference (CF…)."""
    include_soft_deleted: bool | None = None
    """Whether to include deleted recordings, whose metadata is kept for 40 days; default false."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings.json",
        path="AccountSid",
        query=(
            "DateCreated:date-time DateCreated<:date-time DateCreated>:date-time CallSid ConferenceSid "
            "IncludeSoftDeleted:boolean PageSize:integer Page:integer PageToken"
        ),
        result="Recording",
        items="recordings",
        paging="uri",
        bounds="account_sid:AC call_sid:CA conference_sid:CF",
    )
