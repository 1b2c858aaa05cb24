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
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    service_sid: str | None = None
    """SID of the serverless service, ZS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: BuildStatusEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class FetchBuildStatus(ops.Operation["BuildStatus"]):
    """Fetch the build status.

    ``GET /v1/Services/{ServiceSid}/Builds/{Sid}/Status`` answers 200 with `BuildStatus`.
    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Builds/{Sid}/Status",
        bounds="sid:ZB",
    )
