"""``/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

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
    """``api.v2010.account.conference.conference_recording``, as it is received."""

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
    source: ConferenceRecordingEnumSource | None = None
    start_time: dt.datetime | None = None
    status: ConferenceRecordingEnumStatus = ""
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 start_time:rfc2822"


@record(kw_only=True)
class DeleteConferenceRecording(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    conference_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json",
    )


@record(kw_only=True)
class FetchConferenceRecording(ops.Operation["ConferenceRecording"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json`` answers 200 with `ConferenceRecording`.

    Source: https://www.twilio.com/docs/usage/api
    """

    conference_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json",
    )


@record(kw_only=True)
class ListConferenceRecording(ops.PageOperation["ConferenceRecording"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json`` answers 200 with a `Page` of `ConferenceRecording`.

    On the wire ``date_created_before`` is ``DateCreated<``, ``date_created_after`` is ``DateCreated>``.
    Source: https://www.twilio.com/docs/usage/api
    """

    conference_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    date_created: dt.date | str | None = None
    date_created_before: dt.date | str | None = None
    date_created_after: dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings.json",
        query="DateCreated< DateCreated>",
        items="recordings",
        paging="uri",
    )


@record(kw_only=True)
class UpdateConferenceRecording(ops.Operation["ConferenceRecording"]):
    """``POST /2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json`` answers 200 with `ConferenceRecording`.

    Source: https://www.twilio.com/docs/usage/api
    """

    conference_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    status: ConferenceRecordingEnumStatus
    account_sid: str | None = None
    pause_behavior: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Conferences/{ConferenceSid}/Recordings/{Sid}.json",
        form="",
    )
