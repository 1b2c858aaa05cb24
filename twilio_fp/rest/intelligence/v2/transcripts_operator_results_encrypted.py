"""``/v2/Transcripts/{TranscriptSid}/OperatorResults/Encrypted`` of intelligence v2."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class EncryptedOperatorResults(Resource):
    """``intelligence.v2.transcript.encrypted_operator_results``, as it is received."""

    locations: tuple[str, ...] | None = None
    """Pre-signed URLs to fetch the encrypted results from; they expire."""
    transcript_sid: str | None = None
    """SID of the transcript, GT…."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchEncryptedOperatorResults(ops.Operation["EncryptedOperatorResults"]):
    """Fetch the encrypted operator results.

    ``GET /v2/Transcripts/{TranscriptSid}/OperatorResults/Encrypted`` answers 200 with `EncryptedOperatorResults`.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    transcript_sid: str = attrs.field(kw_only=False)
    """SID of the transcript, GT…."""
    redacted: bool | None = None
    """Whether to return the version without personal data (true) or the full one; default true where both exist."""

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/OperatorResults/Encrypted",
        bounds="transcript_sid:GT",
    )
