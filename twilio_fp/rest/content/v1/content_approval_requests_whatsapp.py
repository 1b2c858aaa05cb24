# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Content/{ContentSid}/ApprovalRequests/whatsapp`` of content v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["ApprovalCreate", "CreateApprovalCreate", "UpdateApprovalCreate"]


@record(kw_only=True)
class ApprovalCreate(Resource):
    """``content.v1.content.approval_create``, as received."""

    allow_category_change: bool | None = None
    """Whether WhatsApp may put the template in another category instead of rejecting it."""
    bid_amount: int | None = None
    """Most you pay for 1,000 deliveries, in the smallest unit of the WhatsApp account's currency; marketing templates
    with max pricing only."""
    category: str | None = None
    """WhatsApp category of the template: UTILITY, MARKETING or AUTHENTICATION."""
    content_type: str | None = None
    """Content type of the template, such as twilio/quick-reply."""
    name: str | None = None
    """Name for people to tell it by."""
    rejection_reason: str | None = None
    """Why WhatsApp refused the template; empty if it did not."""
    send_ttl_seconds: int | None = None
    """Seconds WhatsApp may keep trying to deliver a message made from this template."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    __fields__ = (
        "allow_category_change:boolean bid_amount:integer category content_type name rejection_reason "
        "send_ttl_seconds:integer status"
    )


@record(kw_only=True)
class CreateApprovalCreate(ops.Operation["ApprovalCreate"]):
    """Submit a content template for WhatsApp approval.

    ``POST /v1/Content/{ContentSid}/ApprovalRequests/whatsapp`` returns `ApprovalCreate`.
    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    content_sid: str = attrs.field(kw_only=False)
    """SID of the content template (HX…) put up for WhatsApp approval."""
    category: str
    """WhatsApp category of the template: UTILITY, MARKETING or AUTHENTICATION."""
    name: str
    """Name under which the template is filed with WhatsApp; lower-case letters, digits and underscores."""
    bid_amount: int | Unset = UNSET
    """Most you pay for 1,000 deliveries, in the smallest unit of the WhatsApp account's currency; marketing templates
    with max pricing only."""
    send_ttl_seconds: int | dt.timedelta | Unset = UNSET
    """Seconds WhatsApp may keep trying to deliver a message made from this template."""
    __spec__ = ops.OperationSpec(
        "POST https://content.twilio.com/v1/Content/{ContentSid}/ApprovalRequests/whatsapp",
        path="ContentSid*",
        json="bid_amount:integer category* name* send_ttl_seconds:seconds",
        content_type="application/json",
        result="ApprovalCreate",
        success=(201,),
        bounds="content_sid:HX",
    )


@record(kw_only=True)
class UpdateApprovalCreate(ops.Operation["ApprovalCreate"]):
    """Update an approval create.

    ``PATCH /v1/Content/{ContentSid}/ApprovalRequests/whatsapp`` returns `ApprovalCreate`.
    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    content_sid: str = attrs.field(kw_only=False)
    """SID of the content template (HX…) put up for WhatsApp approval."""
    bid_amount: int | Unset = UNSET
    """Most you pay for 1,000 deliveries, in the smallest unit of the WhatsApp account's currency; marketing templates
    with max pricing only."""
    __spec__ = ops.OperationSpec(
        "PATCH https://content.twilio.com/v1/Content/{ContentSid}/ApprovalRequests/whatsapp",
        path="ContentSid*",
        json="bid_amount:integer",
        content_type="application/json",
        result="ApprovalCreate",
        bounds="content_sid:HX",
    )
