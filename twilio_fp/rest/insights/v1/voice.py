# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Voice/{Sid}`` of insights v1."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Call(Resource):
    """``insights.v1.call``, as received."""

    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "links:string{} sid url"


@record(kw_only=True)
class FetchCall(ops.Operation["Call"]):
    """Fetch a call.

    ``GET /v1/Voice/{Sid}`` returns `Call`.
    Source: https://www.twilio.com/docs/voice/voice-insights/api/call
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://insights.twilio.com/v1/Voice/{Sid}",
        path="Sid*",
        result="Call",
        bounds="sid:CA",
    )
