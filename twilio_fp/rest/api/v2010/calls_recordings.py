"""``/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.facts import HttpMethod
from twilio_fp.record import record
from twilio_fp.resource import Resource

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
    """``api.v2010.account.call.call_recording``, as it is received."""

    account_sid: str = ""
    api_version: str | None = None
    call_sid: str | None = None
    channels: int | None = None
    conference_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    duration: str | None = None
    encryption_details: Any = None
    error_code: int | None = None
    price: Decimal | None = None
    price_unit: str | None = None
    sid: str = ""
    source: CallRecordingEnumSource | None = None
    start_time: dt.datetime | None = None
    status: CallRecordingEnumStatus = ""
    track: str | None = None
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 start_time:rfc2822"


@record(kw_only=True)
class CreateCallRecording(ops.Operation["CallRecording"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json`` answers 200 or 201 with `CallRecording`.

    Source: https://www.twilio.com/docs/voice/api/recording
    """

    call_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    recording_channels: str | None = None
    recording_configuration_id: str | None = None
    recording_status_callback: str | None = None
    recording_status_callback_event: str | Iterable[str] | None = None
    recording_status_callback_method: HttpMethod | None = None
    recording_track: str | None = None
    trim: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json",
        form="",
        success=(200, 201),
    )


@record(kw_only=True)
class DeleteCallRecording(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/voice/api/recording
    """

    call_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json",
    )


@record(kw_only=True)
class FetchCallRecording(ops.Operation["CallRecording"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json`` answers 200 with `CallRecording`.

    Source: https://www.twilio.com/docs/voice/api/recording
    """

    call_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json",
    )


@record(kw_only=True)
class ListCallRecording(ops.PageOperation["CallRecording"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json`` answers 200 with a `Page` of `CallRecording`.

    On the wire ``date_created_before`` is ``DateCreated<``, ``date_created_after`` is ``DateCreated>``.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    call_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    date_created: dt.date | str | None = None
    date_created_before: dt.date | str | None = None
    date_created_after: dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings.json",
        query="DateCreated< DateCreated>",
        items="recordings",
        paging="uri",
    )


@record(kw_only=True)
class UpdateCallRecording(ops.Operation["CallRecording"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json`` answers 200 with `CallRecording`.

    Source: https://www.twilio.com/docs/voice/api/recording
    """

    call_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    status: CallRecordingEnumStatus
    account_sid: str | None = None
    pause_behavior: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Calls/{CallSid}/Recordings/{Sid}.json",
        form="",
    )
