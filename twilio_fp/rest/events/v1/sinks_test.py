"""``/v1/Sinks/{Sid}/Test`` of events v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SinkTest(Resource):
    """``events.v1.sink.sink_test``, as it is received."""

    result: str | None = None
    """Whether the request was taken, as text such as `submitted`."""


@record(kw_only=True)
class CreateSinkTest(ops.Operation["SinkTest"]):
    """Test a sink.

    ``POST /v1/Sinks/{Sid}/Test`` answers 200 or 201 with `SinkTest`.
    Source: https://www.twilio.com/docs/events
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "POST https://events.twilio.com/v1/Sinks/{Sid}/Test",
        success=(200, 201),
        bounds="sid:DG",
    )
