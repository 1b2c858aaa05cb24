"""``/v1/ComplianceInquiries/Customers/Initialize`` of trusthub v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class ComplianceInquiry(Resource):
    """``trusthub.v1.compliance_inquiry``, as it is received."""

    customer_id: str | None = None
    inquiry_id: str | None = None
    inquiry_session_token: Secret | None = None
    url: str | None = None


@record(kw_only=True)
class CreateComplianceInquiry(ops.Operation["ComplianceInquiry"]):
    """``POST /v1/ComplianceInquiries/Customers/Initialize`` answers 201 with `ComplianceInquiry`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    notification_email: str | None = None
    primary_profile_sid: str | None = None
    theme_set_id: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/ComplianceInquiries/Customers/Initialize",
        form="",
    )


@record(kw_only=True)
class UpdateComplianceInquiry(ops.Operation["ComplianceInquiry"]):
    """``POST /v1/ComplianceInquiries/Customers/{CustomerId}/Initialize`` answers 200 with `ComplianceInquiry`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    customer_id: str = attrs.field(kw_only=False)
    primary_profile_sid: str
    theme_set_id: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/ComplianceInquiries/Customers/{CustomerId}/Initialize",
        form="",
    )
