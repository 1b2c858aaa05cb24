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
    """Whether the request was taken, as text such as `submitted`."""


@record(kw_only=True)
class CreateSinkValidate(ops.Operation["SinkValidate"]):
    """Validate a sink.

    ``POST /v1/Sinks/{Sid}/Validate`` answers 201 with `SinkValidate`.
    Source: https://www.twilio.com/docs/events
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    test_id: str
    """ID of the test event as it arrived at the sink, to prove delivery works."""

    __spec__ = ops.BriefSpec(
        "POST https://events.twilio.com/v1/Sinks/{Sid}/Validate",
        form="",
        bounds="sid:DG",
    )
