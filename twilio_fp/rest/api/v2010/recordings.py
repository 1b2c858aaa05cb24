"""``/2010-04-01/Accounts/{AccountSid}/Recordings.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

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
    """``api.v2010.account.recording``, as it is received."""

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
    media_url: str | None = None
    price: Decimal | None = None
    price_unit: str | None = None
    sid: str = ""
    source: RecordingEnumSource | None = None
    start_time: dt.datetime | None = None
    status: RecordingEnumStatus = ""
    subresource_uris: Mapping[str, str] | None = None
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 start_time:rfc2822"


@record(kw_only=True)
class DeleteRecording(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/voice/api/recording
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json",
    )


@record(kw_only=True)
class FetchRecording(ops.Operation["Recording"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json`` answers 200 with `Recording`.

    Source: https://www.twilio.com/docs/voice/api/recording
    """

    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    include_soft_deleted: bool | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{Sid}.json",
    )


@record(kw_only=True)
class ListRecording(ops.PageOperation["Recording"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Recordings.json`` answers 200 with a `Page` of `Recording`.

    On the wire ``date_created_before`` is ``DateCreated<``, ``date_created_after`` is ``DateCreated>``.
    Source: https://www.twilio.com/docs/voice/api/recording
    """

    account_sid: str | None = None
    date_created: dt.datetime | dt.date | str | None = None
    date_created_before: dt.datetime | dt.date | str | None = None
    date_created_after: dt.datetime | dt.date | str | None = None
    call_sid: str | None = None
    conference_sid: str | None = None
    include_soft_deleted: bool | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings.json",
        query="DateCreated< DateCreated>",
        items="recordings",
        paging="uri",
    )
