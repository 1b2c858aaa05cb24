# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages`` of sync v1."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class StreamMessage(Resource):
    """``sync.v1.service.sync_stream.stream_message``, as received."""

    data: Any = None
    """JSON object that was published to the stream."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __fields__ = "data:json!! sid"


@record(kw_only=True)
class CreateStreamMessage(ops.Operation["StreamMessage"]):
    """Create a stream message.

    ``POST /v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages`` returns `StreamMessage`.
    Source: https://www.twilio.com/docs/sync/api/stream-message-resource
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Sync service, IS…; default names the account's default service."""
    stream_sid: str = attrs.field(kw_only=False)
    """Sync stream to publish on, as its SID (TO…) or unique name."""
    data: str | Mapping[str, Any] | Sequence[Any]
    """JSON object to publish to the stream's subscribers, up to 4 KiB once serialized."""
    __spec__ = ops.OperationSpec(
        "POST https://sync.twilio.com/v1/Services/{ServiceSid}/Streams/{StreamSid}/Messages",
        path="ServiceSid* StreamSid*",
        form="Data:json*",
        result="StreamMessage",
        success=(201,),
    )
