"""``/v2/Transcripts/{Sid}/Media`` of intelligence v2."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Media(Resource):
    """``intelligence.v2.transcript.media``, as it is received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    media_url: str | None = None
    """Short-lived URL from which the transcript's audio can be fetched; the redacted audio if asked for."""
    service_sid: str | None = None
    """SID of the Conversational Intelligence service, GA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchMedia(ops.Operation["Media"]):
    """Fetch the media.

    ``GET /v2/Transcripts/{Sid}/Media`` answers 200 with `Media`.
    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    redacted: bool | None = None
    """Whether to return the version without personal data (true) or the full one; default true where both exist."""

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{Sid}/Media",
        bounds="sid:GT",
    )
