"""``/v1/ComplianceInquiries/Tollfree/Initialize`` of trusthub v1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret

ComplianceTollfreeInquiryEnumBusinessType: TypeAlias = (
    Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "SOLE_PROPRIETOR", "GOVERNMENT"] | str
)
ComplianceTollfreeInquiryEnumOptInType: TypeAlias = (
    Literal["VERBAL", "WEB_FORM", "PAPER_FORM", "VIA_TEXT", "MOBILE_QR_CODE"] | str
)


@record(kw_only=True)
class ComplianceTollfreeInquiry(Resource):
    """``trusthub.v1.compliance_tollfree_inquiry``, as it is received."""

    inquiry_id: str | None = None
    inquiry_session_token: Secret | None = None
    registration_id: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateComplianceTollfreeInquiry(ops.Operation["ComplianceTollfreeInquiry"]):
    """``POST /v1/ComplianceInquiries/Tollfree/Initialize`` answers 201 with `ComplianceTollfreeInquiry`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    notification_email: str
    tollfree_phone_number: str
    additional_information: str | None = None
    age_gated_content: bool | None = None
    business_city: str | None = None
    business_contact_email: str | None = None
    business_contact_first_name: str | None = None
    business_contact_last_name: str | None = None
    business_contact_phone: str | None = None
    business_country: str | None = None
    business_name: str | None = None
    business_postal_code: str | None = None
    business_registration_authority: str | None = None
    business_registration_country: str | None = None
    business_registration_number: str | None = None
    business_state_province_region: str | None = None
    business_street_address: str | None = None
    business_street_address2: str | None = None
    business_type: ComplianceTollfreeInquiryEnumBusinessType | None = None
    business_website: str | None = None
    customer_profile_sid: str | None = None
    doing_business_as: str | None = None
    external_reference_id: str | None = None
    help_message_sample: str | None = None
    message_volume: str | None = None
    opt_in_confirmation_message: str | None = None
    opt_in_image_urls: str | Iterable[str] | None = None
    opt_in_keywords: str | Iterable[str] | None = None
    opt_in_type: ComplianceTollfreeInquiryEnumOptInType | None = None
    privacy_policy_url: str | None = None
    production_message_sample: str | None = None
    skip_messaging_use_case: bool | None = None
    terms_and_conditions_url: str | None = None
    theme_set_id: str | None = None
    use_case_categories: str | Iterable[str] | None = None
    use_case_summary: str | None = None
    vetting_id: str | None = None
    vetting_provider: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/ComplianceInquiries/Tollfree/Initialize",
        form="",
    )
