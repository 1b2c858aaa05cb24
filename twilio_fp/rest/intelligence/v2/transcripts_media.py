# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Transcripts/{Sid}/Media`` of intelligence v2."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class Media(Resource):
    """``intelligence.v2.transcript.media``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    media_url: Secret | None = None
    """Short-lived URL from which the transcript's audio can be fetched; the redacted audio if asked for."""
    service_sid: str | None = None
    """SID of the Conversational Intelligence service, GA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid media_url:secret service_sid sid url"


@record(kw_only=True)
class FetchMedia(ops.Operation["Media"]):
    """Fetch the media.

    ``GET /v2/Transcripts/{Sid}/Media`` returns `Media`.
    Source: https://www.twilio.com/docs/conversation-intelligence-classic/api/transcript-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    redacted: bool | None = None
    """Whether to return the version without personal data (true) or the full one; default true where both exist."""
    __spec__ = ops.OperationSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{Sid}/Media",
        path="Sid*",
        query="Redacted:boolean",
        result="Media",
        bounds="sid:GT",
    )
