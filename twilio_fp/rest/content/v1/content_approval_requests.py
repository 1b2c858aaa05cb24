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
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    whatsapp: Any = None
    """WhatsApp approval of the template: name, category, status and any reason for rejection."""


@record(kw_only=True)
class FetchApprovalFetch(ops.Operation["ApprovalFetch"]):
    """Fetch the approval status of a content template.

    ``GET /v1/Content/{Sid}/ApprovalRequests`` answers 200 with `ApprovalFetch`.
    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://content.twilio.com/v1/Content/{Sid}/ApprovalRequests",
        bounds="sid:HX",
    )
