"""``/v2/Transcripts/{TranscriptSid}/Sentences`` of intelligence v2."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Sentence(Resource):
    """``intelligence.v2.transcript.sentence``, as it is received."""

    confidence: str | None = None
    end_time: str | None = None
    media_channel: int | None = None
    sentence_index: int | None = None
    sid: str = ""
    start_time: str | None = None
    transcript: str | None = None
    words: tuple[Any, ...] | None = None

    __fields__ = "transcript!!"


@record(kw_only=True)
class ListSentence(ops.PageOperation["Sentence"]):
    """``GET /v2/Transcripts/{TranscriptSid}/Sentences`` answers 200 with a `Page` of `Sentence`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    transcript_sid: str = attrs.field(kw_only=False)
    redacted: bool | None = None
    word_timestamps: bool | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/Sentences",
        items="sentences",
        paging="meta",
        largest_page=5000,
    )
