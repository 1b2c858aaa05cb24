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
    transcript_sid: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchEncryptedOperatorResults(ops.Operation["EncryptedOperatorResults"]):
    """``GET /v2/Transcripts/{TranscriptSid}/OperatorResults/Encrypted`` answers 200 with `EncryptedOperatorResults`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    transcript_sid: str = attrs.field(kw_only=False)
    redacted: bool | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/OperatorResults/Encrypted",
    )
