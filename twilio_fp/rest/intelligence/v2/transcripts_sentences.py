# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Transcripts/{TranscriptSid}/Sentences`` of intelligence v2."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Sentence(Resource):
    """``intelligence.v2.transcript.sentence``, as received."""

    confidence: Decimal | None = None
    """How sure the transcription is of the text, 0 to 1."""
    end_time: Decimal | None = None
    """When the sentence ends, in seconds from the start of the transcript."""
    media_channel: int | None = None
    """Audio channel the sentence was spoken on, counted from 1."""
    sentence_index: int | None = None
    """Position of the sentence within the transcript, counted from 0."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    start_time: Decimal | None = None
    """When the sentence begins, in seconds from the start of the transcript."""
    transcript: str | None = None
    """The words of the sentence."""
    words: tuple[Any, ...] | None = None
    """Single words with start and end times, in order."""
    __fields__ = (
        "confidence:number end_time:number media_channel:integer sentence_index:integer sid start_time:number "
        "transcript!! words:json[]"
    )


@record(kw_only=True)
class ListSentence(ops.PageOperation["Sentence"]):
    """List sentences.

    ``GET /v2/Transcripts/{TranscriptSid}/Sentences`` returns a `Page` of `Sentence`.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-resource
    """

    transcript_sid: str = attrs.field(kw_only=False)
    """SID of the transcript, GT…."""
    redacted: bool | None = None
    """Whether to return the version without personal data (true) or the full one; default true where both exist."""
    word_timestamps: bool | None = None
    """True adds the time of each word to the sentences. Default false."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/Sentences",
        path="TranscriptSid*",
        query="Redacted:boolean WordTimestamps:boolean PageSize:integer Page:integer PageToken",
        result="Sentence",
        items="sentences",
        paging="meta",
        largest_page=5000,
        bounds="transcript_sid:GT",
    )
