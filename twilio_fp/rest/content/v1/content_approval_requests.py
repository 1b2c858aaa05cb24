"""``/v1/Content/{Sid}/ApprovalRequests`` of content v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class ApprovalFetch(Resource):
    """``content.v1.content.approval_fetch``, as it is received."""

    account_sid: str = ""
    sid: str = ""
    url: str | None = None
    whatsapp: Any = None


@record(kw_only=True)
class FetchApprovalFetch(ops.Operation["ApprovalFetch"]):
    """``GET /v1/Content/{Sid}/ApprovalRequests`` answers 200 with `ApprovalFetch`.

    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://content.twilio.com/v1/Content/{Sid}/ApprovalRequests",
    )
