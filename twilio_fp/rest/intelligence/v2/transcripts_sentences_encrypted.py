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
    """Pre-signed URL to fetch the encrypted sentences from; it expires."""
    transcript_sid: str | None = None
    """SID of the transcript, GT…."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchEncryptedSentences(ops.Operation["EncryptedSentences"]):
    """Fetch the encrypted sentences.

    ``GET /v2/Transcripts/{TranscriptSid}/Sentences/Encrypted`` answers 200 with `EncryptedSentences`.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    transcript_sid: str = attrs.field(kw_only=False)
    """SID of the transcript, GT…."""
    redacted: bool | None = None
    """Whether to return the version without personal data (true) or the full one; default true where both exist."""

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/Sentences/Encrypted",
        bounds="transcript_sid:GT",
    )
