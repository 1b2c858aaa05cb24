# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Sinks/{Sid}/Validate`` of events v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class SinkValidate(Resource):
    """``events.v1.sink.sink_validate``, as received."""

    result: str | None = None
    """Whether the request was taken, as text such as `submitted`."""
    __fields__ = "result"


@record(kw_only=True)
class CreateSinkValidate(ops.Operation["SinkValidate"]):
    """Validate a sink.

    ``POST /v1/Sinks/{Sid}/Validate`` returns `SinkValidate`.
    Source: https://www.twilio.com/docs/events/event-streams/sink-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    test_id: str
    """ID of the test event as it arrived at the sink, to prove delivery works."""
    __spec__ = ops.OperationSpec(
        "POST https://events.twilio.com/v1/Sinks/{Sid}/Validate",
        path="Sid*",
        form="TestId*",
        result="SinkValidate",
        success=(201,),
        bounds="sid:DG",
    )
