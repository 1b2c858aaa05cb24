"""``/v2/Transcripts/{TranscriptSid}/Sentences/Encrypted`` of intelligence v2."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class EncryptedSentences(Resource):
    """``intelligence.v2.transcript.encrypted_sentences``, as it is received."""

    location: str | None = None
    transcript_sid: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchEncryptedSentences(ops.Operation["EncryptedSentences"]):
    """``GET /v2/Transcripts/{TranscriptSid}/Sentences/Encrypted`` answers 200 with `EncryptedSentences`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    transcript_sid: str = attrs.field(kw_only=False)
    redacted: bool | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/Sentences/Encrypted",
    )
