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
    media_url: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class FetchMedia(ops.Operation["Media"]):
    """``GET /v2/Transcripts/{Sid}/Media`` answers 200 with `Media`.

    Source: https://www.twilio.com/docs/conversational-intelligence
    """

    sid: str = attrs.field(kw_only=False)
    redacted: bool | None = None

    __spec__ = ops.BriefSpec(
        "GET https://intelligence.twilio.com/v2/Transcripts/{Sid}/Media",
    )
