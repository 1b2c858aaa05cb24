# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/ComplianceInquiries/Customers/Initialize`` of trusthub v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class ComplianceInquiry(Resource):
    """``trusthub.v1.compliance_inquiry``, as received."""

    customer_id: str | None = None
    """Id of the customer whose compliance inquiry this is."""
    inquiry_id: str | None = None
    """Id of the compliance inquiry, needed to take it up again."""
    inquiry_session_token: Secret | None = None
    """Token that opens the inquiry's embedded form; short-lived, keep it secret."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "customer_id inquiry_id inquiry_session_token:secret url"


@record(kw_only=True)
class CreateComplianceInquiry(ops.Operation["ComplianceInquiry"]):
    """Create a compliance inquiry.

    ``POST /v1/ComplianceInquiries/Customers/Initialize`` returns `ComplianceInquiry`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    notification_email: str | None = None
    """Email address that gets news of the review's progress."""
    primary_profile_sid: str | None = None
    """SID, BU…, of the primary customer profile the inquiry belongs to."""
    theme_set_id: str | None = None
    """ID of the look used for the embedded compliance form."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/ComplianceInquiries/Customers/Initialize",
        form="NotificationEmail PrimaryProfileSid ThemeSetId",
        result="ComplianceInquiry",
        success=(201,),
        bounds="primary_profile_sid:BU",
    )


@record(kw_only=True)
class UpdateComplianceInquiry(ops.Operation["ComplianceInquiry"]):
    """Update a compliance inquiry.

    ``POST /v1/ComplianceInquiries/Customers/{CustomerId}/Initialize`` returns `ComplianceInquiry`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    customer_id: str = attrs.field(kw_only=False)
    """Id of the customer whose compliance inquiry this is."""
    primary_profile_sid: str
    """SID, BU…, of the primary customer profile the inquiry belongs to."""
    theme_set_id: str | None = None
    """ID of the look used for the embedded compliance form."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/ComplianceInquiries/Customers/{CustomerId}/Initialize",
        path="CustomerId*",
        form="PrimaryProfileSid* ThemeSetId",
        result="ComplianceInquiry",
        bounds="primary_profile_sid:BU",
    )
