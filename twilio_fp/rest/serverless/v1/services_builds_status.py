# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Builds/{Sid}/Status`` of serverless v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

BuildStatusEnumStatus: TypeAlias = Literal["building", "completed", "failed"] | str


@record(kw_only=True)
class BuildStatus(Resource):
    """``serverless.v1.service.build.build_status``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    service_sid: str | None = None
    """SID of the serverless service, ZS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: BuildStatusEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "account_sid service_sid sid status:enum.BuildStatusEnumStatus url"


@record(kw_only=True)
class FetchBuildStatus(ops.Operation["BuildStatus"]):
    """Fetch the build status.

    ``GET /v1/Services/{ServiceSid}/Builds/{Sid}/Status`` returns `BuildStatus`.
    Source: https://www.twilio.com/docs/serverless/api/resource/build
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Builds/{Sid}/Status",
        path="ServiceSid* Sid*",
        result="BuildStatus",
        bounds="sid:ZB",
    )
