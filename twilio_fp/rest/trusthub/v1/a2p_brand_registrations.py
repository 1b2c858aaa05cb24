"""``/v1/A2PBrandRegistrations`` of trusthub v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Secret, Unset

__all__ = ["A2pBrandRegistration", "CreateA2PBrandRegistration"]


@record(kw_only=True)
class A2pBrandRegistration(Resource):
    """``trusthub.v1.a2p_brand_registration``, as it is received."""

    id: str | None = None
    session_id: str | None = None
    session_token: Secret | None = None

    __fields__ = "sessionId sessionToken"


@record(kw_only=True)
class CreateA2PBrandRegistration(ops.Operation["A2pBrandRegistration"]):
    """``POST /v1/A2PBrandRegistrations`` answers 201 with `A2pBrandRegistration`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    brand_type: str
    notification_email: str
    authorized_contact_mobile_phone_number_e164: str | Unset = UNSET
    authorized_contact_verification_email: str | Unset = UNSET
    brand_external_vetting_token: str | Secret | Unset = UNSET
    business_city: str | Unset = UNSET
    business_contact_email: str | Unset = UNSET
    business_contact_first_name: str | Unset = UNSET
    business_contact_last_name: str | Unset = UNSET
    business_contact_phone: str | Unset = UNSET
    business_country: str | Unset = UNSET
    business_industry: str | Unset = UNSET
    business_name: str | Unset = UNSET
    business_postal_code: str | Unset = UNSET
    business_registration_authority: str | Unset = UNSET
    business_registration_number: str | Unset = UNSET
    business_state_province_region: str | Unset = UNSET
    business_stock_exchange: str | Unset = UNSET
    business_stock_symbol: str | Unset = UNSET
    business_street_address: str | Unset = UNSET
    business_street_address2: str | Unset = UNSET
    business_tax_exempt_status: str | Unset = UNSET
    business_type: str | Unset = UNSET
    business_website: str | Unset = UNSET
    friendly_name: str | Unset = UNSET
    is_test: bool | Unset = UNSET
    skip_automatic_sec_vet: bool | Unset = UNSET
    theme_set_id: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/A2PBrandRegistrations",
        json=(
            "authorizedContactMobilePhoneNumberE164 authorizedContactVerificationEmail brandExternalVettingToken "
            "brandType businessCity businessContactEmail businessContactFirstName businessContactLastName "
            "businessContactPhone businessCountry businessIndustry businessName businessPostalCode "
            "businessRegistrationAuthority businessRegistrationNumber businessStateProvinceRegion "
            "businessStockExchange businessStockSymbol businessStreetAddress businessStreetAddress2 "
            "businessTaxExemptStatus businessType businessWebsite friendlyName isTest notificationEmail "
            "skipAutomaticSecVet themeSetId"
        ),
    )
