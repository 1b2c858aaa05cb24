# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Transcripts`` of intelligence v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

TranscriptEnumStatus: TypeAlias = (
    Literal["queued", "in-progress", "completed", "new", "failed", "canceled", "error"] | str
)


@record(kw_only=True)
class Transcript(Resource):
    """``intelligence.v2.transcript``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    channel: Any = None
    """The media transcribed and the participants of each audio channel."""
    customer_key: str | None = None
    """Your own key for the transcript, to match it with a record in your system."""
    data_logging: bool | None = None
    """Whether Twilio may keep and use the transcripts to improve its language models."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    duration: int | None = None
    """Length of the transcribed conversation in seconds."""
    encryption_credential_sid: str | None = None
    """SID, CR…, of the public key that transcripts and results are encrypted with."""
    language_code: str | None = None
    """Language spoken, as a BCP 47 tag such as en-US."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    media_start_time: dt.datetime | None = None
    """When the recorded conversation really began, UTC; the sentences' times are reckoned from it."""
    redaction: bool | None = None
    """Whether personal data is cut from the transcript."""
    service_sid: str | None = None
    """SID of the Conversational Intelligence service, GA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: TranscriptEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid channel:json customer_key data_logging:boolean date_created:date-time date_updated:date-time "
        "duration:integer encryption_credential_sid language_code links:string{} media_start_time:date-time "
        "redaction:boolean service_sid sid status:enum.TranscriptEnumStatus url"
    )


@record(kw_only=True)
class CreateTranscript(ops.Operation["Transcript"]):
    """Create a transcript.

    ``POST /v2/Transcripts`` returns `Transcript` (202).
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-resource
    """

    channel: str | Mapping[str, Any] | Sequence[Any]
    """What to transcribe, JSON object: `media_properties` with a source_sid (RE…) or media_url, and `participants`."""
    service_sid: str
    """SID of the Conversational Intelligence service, GA…."""
    customer_key: str | None = None
    """Your own key for the transcript, to match it with a record in your system."""
    media_start_time: dt.datetime | dt.date | str | None = None
    """When the recorded conversation really began, UTC; the sentences' times are reckoned from it."""
    __spec__ = ops.OperationSpec(
        "POST https://intelligence.twilio.com/v2/Transcripts",
        form="Channel:json* CustomerKey MediaStartTime:date-time ServiceSid*",
        result="Transcript",
        success=(202,),
        bounds="service_sid:GA",
    )


@record(kw_only=True)
class DeleteTranscript(ops.Operation[None]):
    """Delete a transcript.

    ``DELETE /v2/Transcripts/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://intelligence.twilio.com/v2/Transcripts/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:GT",
    )


@record(kw_only=True)
class FetchTranscript(ops.Operation["Transcript"]):
    """Fetch a transcript.

    ``GET /v2/Transcripts/{Sid}`` returns `Transcript`.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{Sid}",
        path="Sid*",
        result="Transcript",
        bounds="sid:GT",
    )


@record(kw_only=True)
class ListTranscript(ops.PageOperation["Transcript"]):
    """List transcripts.

    ``GET /v2/Transcripts`` returns a `Page` of `Transcript`.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-resource
    """

    service_sid: str | None = None
    """SID of the Conversational Intelligence service, GA…."""
    before_start_time: str | None = None
    """Keep only transcripts whose media started before this time, ISO 8601, UTC."""
    after_start_time: str | None = None
    """Keep only transcripts whose media started after this time, ISO 8601, UTC."""
    before_date_created: str | None = None
    """Keep only transcripts created before this time, ISO 8601, UTC."""
    after_date_created: str | None = None
    """Keep only transcripts created after this time, ISO 8601, UTC."""
    status: str | None = None
    """Where the resource stands in its life cycle."""
    language_code: str | None = None
    """Only transcripts in this language, such as en-US."""
    source_sid: str | None = None
    """Return only the transcript of this recording, RE…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts",
        query=(
            "ServiceSid BeforeStartTime AfterStartTime BeforeDateCreated AfterDateCreated Status LanguageCode "
            "SourceSid PageSize:integer Page:integer PageToken"
        ),
        result="Transcript",
        items="transcripts",
        paging="meta",
        bounds="service_sid:GA",
    )
