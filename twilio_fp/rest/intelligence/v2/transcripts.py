"""``/v2/Transcripts`` of intelligence v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

TranscriptEnumStatus: TypeAlias = (
    Literal["queued", "in-progress", "completed", "new", "failed", "canceled", "error"] | str
)


@record(kw_only=True)
class Transcript(Resource):
    """``intelligence.v2.transcript``, as it is received."""

    account_sid: str = ""
    channel: Any = None
    customer_key: str | None = None
    data_logging: bool | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    duration: int | None = None
    encryption_credential_sid: str | None = None
    language_code: str | None = None
    links: Mapping[str, str] | None = None
    media_start_time: dt.datetime | None = None
    redaction: bool | None = None
    service_sid: str | None = None
    sid: str = ""
    status: TranscriptEnumStatus = ""
    url: str | None = None


@record(kw_only=True)
class CreateTranscript(ops.Operation["Transcript"]):
    """``POST /v2/Transcripts`` answers 202 with `Transcript`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    channel: str | Mapping[str, Any] | Sequence[Any]
    service_sid: str
    customer_key: str | None = None
    media_start_time: dt.datetime | dt.date | str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://intelligence.twilio.com/v2/Transcripts",
        form="",
        success=(202,),
    )


@record(kw_only=True)
class DeleteTranscript(ops.Operation[None]):
    """``DELETE /v2/Transcripts/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://intelligence.twilio.com/v2/Transcripts/{Sid}",
    )


@record(kw_only=True)
class FetchTranscript(ops.Operation["Transcript"]):
    """``GET /v2/Transcripts/{Sid}`` answers 200 with `Transcript`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{Sid}",
    )


@record(kw_only=True)
class ListTranscript(ops.PageOperation["Transcript"]):
    """``GET /v2/Transcripts`` answers 200 with a `Page` of `Transcript`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    service_sid: str | None = None
    before_start_time: str | None = None
    after_start_time: str | None = None
    before_date_created: str | None = None
    after_date_created: str | None = None
    status: str | None = None
    language_code: str | None = None
    source_sid: str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts",
        items="transcripts",
        paging="meta",
    )
