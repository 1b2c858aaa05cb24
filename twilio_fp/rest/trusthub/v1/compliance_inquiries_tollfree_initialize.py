# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/ComplianceInquiries/Tollfree/Initialize`` of trusthub v1."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret

ComplianceTollfreeInquiryEnumBusinessType: TypeAlias = (
    Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "SOLE_PROPRIETOR", "GOVERNMENT"] | str
)
ComplianceTollfreeInquiryEnumOptInType: TypeAlias = (
    Literal["VERBAL", "WEB_FORM", "PAPER_FORM", "VIA_TEXT", "MOBILE_QR_CODE"] | str
)


@record(kw_only=True)
class ComplianceTollfreeInquiry(Resource):
    """``trusthub.v1.compliance_tollfree_inquiry``, as received."""

    inquiry_id: str | None = None
    """Id of the compliance inquiry, needed to take it up again."""
    inquiry_session_token: Secret | None = None
    """Token that opens the inquiry's embedded form; short-lived, keep it secret."""
    registration_id: str | None = None
    """ID of the compliance registration."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = "inquiry_id inquiry_session_token:secret registration_id url"


@record(kw_only=True)
class CreateComplianceTollfreeInquiry(ops.Operation["ComplianceTollfreeInquiry"]):
    """Create a compliance toll-free inquiry.

    ``POST /v1/ComplianceInquiries/Tollfree/Initialize`` returns `ComplianceTollfreeInquiry`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    notification_email: str
    """Email address that gets news of the review's progress."""
    tollfree_phone_number: str
    """Toll-free number to verify, E.164."""
    additional_information: str | None = None
    """Anything else the reviewer of the toll-free verification should know."""
    age_gated_content: bool | None = None
    """Whether the messages hold age-gated content such as alcohol or tobacco."""
    business_city: str | None = None
    """City of the business address."""
    business_contact_email: str | None = None
    """Email address of the contact at the business."""
    business_contact_first_name: str | None = None
    """First name of the contact at the business."""
    business_contact_last_name: str | None = None
    """Last name of the contact at the business."""
    business_contact_phone: str | None = None
    """Phone number of the contact at the business, E.164 such as +15558675310."""
    business_country: str | None = None
    """Country of the business address, ISO 3166-1 alpha-2."""
    business_name: str | None = None
    """Name of the business, as it is registered."""
    business_postal_code: str | None = None
    """Postal code of the business address."""
    business_registration_authority: str | None = None
    """Which register the registration number is from, such as EIN (US) or CBN (Canada)."""
    business_registration_country: str | None = None
    """Country the business is registered in, ISO 3166-1 alpha-2."""
    business_registration_number: str | None = None
    """Number of the business in the register, such as its EIN in the US."""
    business_state_province_region: str | None = None
    """State, province or region of the business address."""
    business_street_address: str | None = None
    """Street and number of the business address."""
    business_street_address2: str | None = None
    """Second line of the business address, such as a suite."""
    business_type: ComplianceTollfreeInquiryEnumBusinessType | None = None
    """Legal form of the business, such as a private or public company, a nonprofit, a sole proprietor or a government
    body."""
    business_website: str | None = None
    """Absolute URL of the business's website."""
    customer_profile_sid: str | None = None
    """SID, BU…, of the customer profile."""
    doing_business_as: str | None = None
    """Trade name of the business, if other than its legal name."""
    external_reference_id: str | None = None
    """Your own id for the toll-free verification; when listing, only verifications with this id."""
    help_message_sample: str | None = None
    """Sample of the reply sent to someone who asks for help."""
    message_volume: str | None = None
    """Estimated messages a month from the number, one of the set steps such as `1,000` or `10,000`."""
    opt_in_confirmation_message: str | None = None
    """Message people get as confirmation after they opt in."""
    opt_in_image_urls: str | Iterable[str] | None = None
    """Absolute URLs of pictures that show how people opt in; publicly reachable."""
    opt_in_keywords: str | Iterable[str] | None = None
    """Words people send to opt in to the messages."""
    opt_in_type: ComplianceTollfreeInquiryEnumOptInType | None = None
    """How people agree to get messages, such as `VERBAL`, `WEB_FORM`, `PAPER_FORM`, `VIA_TEXT` or `MOBILE_QR_CODE`."""
    privacy_policy_url: str | None = None
    """Absolute URL of the privacy policy of the business."""
    production_message_sample: str | None = None
    """Example of a message as people get it from the number."""
    skip_messaging_use_case: bool | None = None
    """True leaves the messaging use case page out of the embedded form."""
    terms_and_conditions_url: str | None = None
    """Where the terms and conditions for message recipients can be read."""
    theme_set_id: str | None = None
    """ID of the look used for the embedded compliance form."""
    use_case_categories: str | Iterable[str] | None = None
    """Use case categories of the messages, such as TWO_FACTOR_AUTHENTICATION or MARKETING."""
    use_case_summary: str | None = None
    """How the business or user uses messaging, explained further."""
    vetting_id: str | None = None
    """ID the vetting provider gave, such as a Campaign Verify token."""
    vetting_provider: str | None = None
    """Who does the vetting, such as campaign-verify or aegis."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/ComplianceInquiries/Tollfree/Initialize",
        form=(
            "AdditionalInformation AgeGatedContent:boolean BusinessCity BusinessContactEmail BusinessContactFirstName "
            "BusinessContactLastName BusinessContactPhone BusinessCountry BusinessName BusinessPostalCode "
            "BusinessRegistrationAuthority BusinessRegistrationCountry BusinessRegistrationNumber "
            "BusinessStateProvinceRegion BusinessStreetAddress BusinessStreetAddress2 "
            "BusinessType:enum.ComplianceTollfreeInquiryEnumBusinessType BusinessWebsite CustomerProfileSid "
            "DoingBusinessAs ExternalReferenceId HelpMessageSample MessageVolume NotificationEmail* "
            "OptInConfirmationMessage OptInImageUrls:string[] OptInKeywords:string[] "
            "OptInType:enum.ComplianceTollfreeInquiryEnumOptInType PrivacyPolicyUrl ProductionMessageSample "
            "SkipMessagingUseCase:boolean TermsAndConditionsUrl ThemeSetId TollfreePhoneNumber* "
            "UseCaseCategories:string[] UseCaseSummary VettingId VettingProvider"
        ),
        result="ComplianceTollfreeInquiry",
        success=(201,),
        bounds="customer_profile_sid:BU",
    )
