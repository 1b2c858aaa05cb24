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
    """JSON object that was published to the stream."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __fields__ = "data!!"


@record(kw_only=True)
class CreateStreamMessage(ops.Operation["StreamMessage"]):
    """Create a stream message.

    ``POST /v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages`` answers 201 with `StreamMessage`.
    Source: https://www.twilio.com/docs/sync/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    stream_sid: str = attrs.field(kw_only=False)
    """Sync stream to publish on, as its SID (TO…) or unique name."""
    data: str | Mapping[str, Any] | Sequence[Any]
    """JSON object to publish to the stream's subscribers, up to 4 KiB once serialized."""

    __spec__ = ops.BriefSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages",
        form="",
    )
