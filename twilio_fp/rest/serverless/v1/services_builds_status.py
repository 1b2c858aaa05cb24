"""``/v1/Services/{ServiceSid}/Builds/{Sid}/Status`` of serverless v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

BuildStatusEnumStatus: TypeAlias = Literal["building", "completed", "failed"] | str


@record(kw_only=True)
class BuildStatus(Resource):
    """``serverless.v1.service.build.build_status``, as it is received."""

    account_sid: str = ""
    service_sid: str | None = None
    sid: str = ""
    status: BuildStatusEnumStatus = ""
    url: str | None = None


@record(kw_only=True)
class FetchBuildStatus(ops.Operation["BuildStatus"]):
    """``GET /v1/Services/{ServiceSid}/Builds/{Sid}/Status`` answers 200 with `BuildStatus`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Builds/{Sid}/Status",
    )
