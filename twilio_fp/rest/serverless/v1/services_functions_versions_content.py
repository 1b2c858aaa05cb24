# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}/Content`` of serverless v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class FunctionVersionContent(Resource):
    """``serverless.v1.service.function.function_version.function_version_content``, as received."""

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
    __fields__ = "account_sid content function_sid service_sid sid url"


@record(kw_only=True)
class FetchFunctionVersionContent(ops.Operation["FunctionVersionContent"]):
    """Fetch the content of a function version.

    ``GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}/Content`` returns
    `FunctionVersionContent`.
    Source: https://www.twilio.com/docs/serverless/api/resource/function-version
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    function_sid: str = attrs.field(kw_only=False)
    """SID, ZH…, of the function; when listing logs, only those of this function."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}/Content",
        path="ServiceSid* FunctionSid* Sid*",
        result="FunctionVersionContent",
        bounds="function_sid:ZH sid:ZN",
    )
