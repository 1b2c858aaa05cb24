"""``/v1/Content/{ContentSid}/ApprovalRequests/whatsapp`` of content v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = ["ApprovalCreate", "CreateApprovalCreate", "UpdateApprovalCreate"]


@record(kw_only=True)
class ApprovalCreate(Resource):
    """``content.v1.content.approval_create``, as it is received."""

    allow_category_change: bool | None = None
    bid_amount: int | None = None
    category: str | None = None
    content_type: str | None = None
    name: str | None = None
    rejection_reason: str | None = None
    send_ttl_seconds: int | None = None
    status: str = ""


@record(kw_only=True)
class CreateApprovalCreate(ops.Operation["ApprovalCreate"]):
    """``POST /v1/Content/{ContentSid}/ApprovalRequests/whatsapp`` answers 201 with `ApprovalCreate`.

    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    content_sid: str = attrs.field(kw_only=False)
    category: str
    name: str
    bid_amount: int | Unset = UNSET
    send_ttl_seconds: int | dt.timedelta | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://content.twilio.com/v1/Content/{ContentSid}/ApprovalRequests/whatsapp",
        json="",
    )


@record(kw_only=True)
class UpdateApprovalCreate(ops.Operation["ApprovalCreate"]):
    """``PATCH /v1/Content/{ContentSid}/ApprovalRequests/whatsapp`` answers 200 with `ApprovalCreate`.

    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    content_sid: str = attrs.field(kw_only=False)
    bid_amount: int | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://content.twilio.com/v1/Content/{ContentSid}/ApprovalRequests/whatsapp",
        json="",
    )
