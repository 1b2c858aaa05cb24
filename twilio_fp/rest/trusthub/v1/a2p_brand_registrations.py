# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/A2PBrandRegistrations`` of trusthub v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Secret, Unset

__all__ = ["A2pBrandRegistration", "CreateA2PBrandRegistration"]


@record(kw_only=True)
class A2pBrandRegistration(Resource):
    """``trusthub.v1.a2p_brand_registration``, as received."""

    id: str | None = None
    """Id of the item."""
    session_id: str | None = None
    """ID of the session."""
    session_token: Secret | None = None
    """Token that opens the embedded compliance form in the browser; short-lived, keep it secret."""
    __fields__ = "id sessionId sessionToken:secret"


@record(kw_only=True)
class CreateA2PBrandRegistration(ops.Operation["A2pBrandRegistration"]):
    """Create an A2P brand registration.

    ``POST /v1/A2PBrandRegistrations`` returns `A2pBrandRegistration`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    brand_type: str
    """Kind of brand: STANDARD (default) or SOLE_PROPRIETOR."""
    notification_email: str
    """Email address that gets news of the review's progress."""
    authorized_contact_mobile_phone_number_e164: str | Unset = UNSET
    """Mobile number of the person who may act for the brand, E.164 such as +15558675310."""
    authorized_contact_verification_email: str | Unset = UNSET
    """Email address that gets the check that the contact may act for the brand."""
    brand_external_vetting_token: str | Secret | Unset = UNSET
    """Token of the vetting a third party made of the brand. Keep it secret."""
    business_city: str | Unset = UNSET
    """City of the business address."""
    business_contact_email: str | Unset = UNSET
    """Email address of the contact at the business."""
    business_contact_first_name: str | Unset = UNSET
    """First name of the contact at the business."""
    business_contact_last_name: str | Unset = UNSET
    """Last name of the contact at the business."""
    business_contact_phone: str | Unset = UNSET
    """Phone number of the contact at the business, E.164 such as +15558675310."""
    business_country: str | Unset = UNSET
    """Country of the business address, ISO 3166-1 alpha-2."""
    business_industry: str | Unset = UNSET
    """Industry of the business, such as RETAIL or HEALTHCARE."""
    business_name: str | Unset = UNSET
    """Name of the business, as it is registered."""
    business_postal_code: str | Unset = UNSET
    """Postal code of the business address."""
    business_registration_authority: str | Unset = UNSET
    """Which register the registration number is from, such as EIN (US) or CBN (Canada)."""
    business_registration_number: str | Unset = UNSET
    """Number of the business in the register, such as its EIN in the US."""
    business_state_province_region: str | Unset = UNSET
    """State, province or region of the business address."""
    business_stock_exchange: str | Unset = UNSET
    """Stock exchange the company is listed on, such as NASDAQ or NYSE; public companies only."""
    business_stock_symbol: str | Unset = UNSET
    """Stock symbol of the company; public companies only."""
    business_street_address: str | Unset = UNSET
    """Street and number of the business address."""
    business_street_address2: str | Unset = UNSET
    """Second line of the business address, such as a suite."""
    business_tax_exempt_status: str | Unset = UNSET
    """Tax-exempt status of the business, such as a nonprofit's 501(c)(3)."""
    business_type: str | Unset = UNSET
    """Legal form of the business, such as a private or public company, a nonprofit, a sole proprietor or a government
    body."""
    business_website: str | Unset = UNSET
    """Absolute URL of the business's website."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""
    is_test: bool | Unset = UNSET
    """Whether it is made for testing only."""
    skip_automatic_sec_vet: bool | Unset = UNSET
    """True skips the secondary vetting otherwise ordered with a brand registration, and its fee. Default false."""
    theme_set_id: str | Unset = UNSET
    """ID of the look used for the embedded compliance form."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/A2PBrandRegistrations",
        json=(
            "authorizedContactMobilePhoneNumberE164 authorizedContactVerificationEmail "
            "brandExternalVettingToken:secret brandType* businessCity businessContactEmail businessContactFirstName "
            "businessContactLastName businessContactPhone businessCountry businessIndustry businessName "
            "businessPostalCode businessRegistrationAuthority businessRegistrationNumber businessStateProvinceRegion "
            "businessStockExchange businessStockSymbol businessStreetAddress businessStreetAddress2 "
            "businessTaxExemptStatus businessType businessWebsite friendlyName isTest:boolean notificationEmail* "
            "skipAutomaticSecVet:boolean themeSetId"
        ),
        content_type="application/json",
        result="A2pBrandRegistration",
        success=(201,),
    )
