# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Content/{Sid}/ApprovalRequests`` of content v1."""

from __future__ import annotations

from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class ApprovalFetch(Resource):
    """``content.v1.content.approval_fetch``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    whatsapp: Any = None
    """WhatsApp approval of the template: name, category, status and any reason for rejection."""
    __fields__ = "account_sid sid url whatsapp:json"


@record(kw_only=True)
class FetchApprovalFetch(ops.Operation["ApprovalFetch"]):
    """Fetch the approval status of a content template.

    ``GET /v1/Content/{Sid}/ApprovalRequests`` returns `ApprovalFetch`.
    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://content.twilio.com/v1/Content/{Sid}/ApprovalRequests",
        path="Sid*",
        result="ApprovalFetch",
        bounds="sid:HX",
    )
