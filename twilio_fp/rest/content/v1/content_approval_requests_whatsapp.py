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


@record(kw_only=True)
class CreateApprovalCreate(ops.Operation["ApprovalCreate"]):
    """Submit a content template for WhatsApp approval.

    ``POST /v1/Content/{ContentSid}/ApprovalRequests/whatsapp`` answers 201 with `ApprovalCreate`.
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

    __spec__ = ops.BriefSpec(
        "POST https://content.twilio.com/v1/Content/{ContentSid}/ApprovalRequests/whatsapp",
        json="",
        bounds="content_sid:HX",
    )


@record(kw_only=True)
class UpdateApprovalCreate(ops.Operation["ApprovalCreate"]):
    """Update an approval create.

    ``PATCH /v1/Content/{ContentSid}/ApprovalRequests/whatsapp`` answers 200 with `ApprovalCreate`.
    Source: https://www.twilio.com/docs/content/content-api-resources
    """

    content_sid: str = attrs.field(kw_only=False)
    """SID of the content template (HX…) put up for WhatsApp approval."""
    bid_amount: int | Unset = UNSET
    """Most you pay for 1,000 deliveries, in the smallest unit of the WhatsApp account's currency; marketing templates
    with max pricing only."""

    __spec__ = ops.BriefSpec(
        "PATCH https://content.twilio.com/v1/Content/{ContentSid}/ApprovalRequests/whatsapp",
        json="",
        bounds="content_sid:HX",
    )
