"""``/v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages`` of sync v1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class StreamMessage(Resource):
    """``sync.v1.service.sync_stream.stream_message``, as it is received."""

    data: Any = None
    sid: str = ""

    __fields__ = "data!!"


@record(kw_only=True)
class CreateStreamMessage(ops.Operation["StreamMessage"]):
    """``POST /v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages`` answers 201 with `StreamMessage`.

    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    stream_sid: str = attrs.field(kw_only=False)
    data: str | Mapping[str, Any] | Sequence[Any]

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages",
        form="",
    )
