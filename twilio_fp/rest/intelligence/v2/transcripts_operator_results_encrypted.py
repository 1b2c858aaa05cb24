# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Transcripts/{TranscriptSid}/OperatorResults/Encrypted`` of intelligence v2."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class EncryptedOperatorResults(Resource):
    """``intelligence.v2.transcript.encrypted_operator_results``, as received."""

    locations: tuple[str, ...] | None = None
    """Pre-signed URLs to fetch the encrypted results from; they expire."""
    transcript_sid: str | None = None
    """SID of the transcript, GT…."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "locations:string[] transcript_sid url"


@record(kw_only=True)
class FetchEncryptedOperatorResults(ops.Operation["EncryptedOperatorResults"]):
    """Fetch the encrypted operator results.

    ``GET /v2/Transcripts/{TranscriptSid}/OperatorResults/Encrypted`` returns `EncryptedOperatorResults`.
    Source:
    https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-operator-results-subresource
    """

    transcript_sid: str = attrs.field(kw_only=False)
    """SID of the transcript, GT…."""
    redacted: bool | None = None
    """Whether to return the version without personal data (true) or the full one; default true where both exist."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{TranscriptSid}/OperatorResults/Encrypted",
        path="TranscriptSid*",
        query="Redacted:boolean",
        result="EncryptedOperatorResults",
        bounds="transcript_sid:GT",
    )
