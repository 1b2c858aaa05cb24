# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Transcripts/{TranscriptSid}/Sentences/Encrypted`` of intelligence v2."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class EncryptedSentences(Resource):
    """``intelligence.v2.transcript.encrypted_sentences``, as received."""

    location: str | None = None
    """Pre-signed URL to fetch the encrypted sentences from; it expires."""
    transcript_sid: str | None = None
    """SID of the transcript, GT…."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "location transcript_sid url"


@record(kw_only=True)
class FetchEncryptedSentences(ops.Operation["EncryptedSentences"]):
    """Fetch the encrypted sentences.

    ``GET /v2/Transcripts/{TranscriptSid}/Sentences/Encrypted`` returns `EncryptedSentences`.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-resource
    """

    transcript_sid: str = attrs.field(kw_only=False)
    """SID of the transcript, GT…."""
    redacted: bool | None = None
    """Whether to return the version without personal data (true) or the full one; default true where both exist."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/Sentences/Encrypted",
        path="TranscriptSid*",
        query="Redacted:boolean",
        result="EncryptedSentences",
        bounds="transcript_sid:GT",
    )
