"""``/2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json`` of api v2010."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

RecordingTranscriptionEnumStatus: TypeAlias = Literal["in-progress", "completed", "failed"] | str


@record(kw_only=True)
class RecordingTranscription(Resource):
    """``api.v2010.account.recording.recording_transcription``, as it is received."""

    account_sid: str = ""
    api_version: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    duration: str | None = None
    price: Decimal | None = None
    price_unit: str | None = None
    recording_sid: str | None = None
    sid: str = ""
    status: RecordingTranscriptionEnumStatus = ""
    transcription_text: str | None = None
    type: str | None = None
    uri: str | None = None

    __fields__ = "date_created:rfc2822 date_updated:rfc2822 transcription_text!!"


@record(kw_only=True)
class DeleteRecordingTranscription(ops.Operation[None]):
    """``DELETE /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    recording_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "DELETE https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json",
    )


@record(kw_only=True)
class FetchRecordingTranscription(ops.Operation["RecordingTranscription"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json`` answers 200 with `RecordingTranscription`.

    Source: https://www.twilio.com/docs/usage/api
    """

    recording_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions/{Sid}.json",
    )


@record(kw_only=True)
class ListRecordingTranscription(ops.PageOperation["RecordingTranscription"]):
    """``GET /2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json`` answers 200 with a `Page` of `RecordingTranscription`.

    Source: https://www.twilio.com/docs/usage/api
    """

    recording_sid: str = attrs.field(kw_only=False)
    account_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://api.twilio.com/2010-04-01/Accounts/{AccountSid}/Recordings/{RecordingSid}/Transcriptions.json",
        items="transcriptions",
        paging="uri",
    )
