"""``/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}/Content`` of serverless v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class FunctionVersionContent(Resource):
    """``serverless.v1.service.function.function_version.function_version_content``, as it is received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    content: str | None = None
    """The content itself, as text."""
    function_sid: str | None = None
    """SID, ZH…, of the function; when listing logs, only those of this function."""
    service_sid: str | None = None
    """SID of the serverless service, ZS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchFunctionVersionContent(ops.Operation["FunctionVersionContent"]):
    """Fetch the content of a function version.

    ``GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}/Content`` answers 200 with
    `FunctionVersionContent`.
    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    function_sid: str = attrs.field(kw_only=False)
    """SID, ZH…, of the function; when listing logs, only those of this function."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}/Content",
        bounds="function_sid:ZH sid:ZN",
    )
