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
    content: str | None = None
    function_sid: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class FetchFunctionVersionContent(ops.Operation["FunctionVersionContent"]):
    """``GET /v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}/Content`` answers 200 with `FunctionVersionContent`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    function_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Functions/{FunctionSid}/Versions/{Sid}/Content",
    )
