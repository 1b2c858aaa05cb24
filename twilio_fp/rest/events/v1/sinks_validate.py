"""``/v1/Sinks/{Sid}/Validate`` of events v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class SinkValidate(Resource):
    """``events.v1.sink.sink_validate``, as it is received."""

    result: str | None = None


@record(kw_only=True)
class CreateSinkValidate(ops.Operation["SinkValidate"]):
    """``POST /v1/Sinks/{Sid}/Validate`` answers 201 with `SinkValidate`.

    Source: https://www.twilio.com/docs/events
    """

    sid: str = attrs.field(kw_only=False)
    test_id: str

    __spec__ = ops.BriefSpec(
        "POST https://events.twilio.com/v1/Sinks/{Sid}/Validate",
        form="",
    )
