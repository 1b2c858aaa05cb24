"""``/v1/ComplianceInquiries/Registration/RegulatoryCompliance/GB/Initialize`` of trusthub v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret

ComplianceRegistrationEnumBusinessIdentityType: TypeAlias = (
    Literal["direct_customer", "isv_reseller_or_partner", "unknown"] | str
)
ComplianceRegistrationEnumBusinessRegistrationAuthority: TypeAlias = (
    Literal["UK:CRN", "US:EIN", "CA:CBN", "AU:ACN", "Other"] | str
)
ComplianceRegistrationEnumEndUserType: TypeAlias = Literal["Individual", "Business"] | str
ComplianceRegistrationEnumPhoneNumberType: TypeAlias = Literal["local", "national", "mobile", "toll-free"] | str


@record(kw_only=True)
class ComplianceRegistration(Resource):
    """``trusthub.v1.compliance_registration``, as it is received."""

    inquiry_id: str | None = None
    inquiry_session_token: Secret | None = None
    registration_id: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateComplianceRegistration(ops.Operation["ComplianceRegistration"]):
    """``POST /v1/ComplianceInquiries/Registration/RegulatoryCompliance/GB/Initialize`` answers 201 with `ComplianceRegistration`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    end_user_type: ComplianceRegistrationEnumEndUserType
    phone_number_type: ComplianceRegistrationEnumPhoneNumberType
    accepted_notification_receipt: bool | None = None
    address_city: str | None = None
    address_country_code: str | None = None
    address_postal_code: str | None = None
    address_street: str | None = None
    address_street_secondary: str | None = None
    address_subdivision: str | None = None
    authorized_representative1_date_of_birth: str | None = None
    authorized_representative1_email: str | None = None
    authorized_representative1_first_name: str | None = None
    authorized_representative1_last_name: str | None = None
    authorized_representative1_phone: str | None = None
    business_identity_type: ComplianceRegistrationEnumBusinessIdentityType | None = None
    business_legal_name: str | None = None
    business_registration_authority: ComplianceRegistrationEnumBusinessRegistrationAuthority | None = None
    business_registration_number: str | None = None
    business_website_url: str | None = None
    date_of_birth: str | None = None
    emergency_address_city: str | None = None
    emergency_address_country_code: str | None = None
    emergency_address_postal_code: str | None = None
    emergency_address_street: str | None = None
    emergency_address_street_secondary: str | None = None
    emergency_address_subdivision: str | None = None
    file: str | None = None
    file_name: str | None = None
    first_name: str | None = None
    friendly_name: str | None = None
    individual_email: str | None = None
    individual_phone: str | None = None
    is_isv_embed: bool | None = None
    isv_registering_for_self_or_tenant: str | None = None
    last_name: str | None = None
    notification_email: str | None = None
    status_callback_url: str | None = None
    theme_set_id: str | None = None
    use_address_as_emergency_address: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/ComplianceInquiries/Registration/RegulatoryCompliance/GB/Initialize",
        form="",
    )


@record(kw_only=True)
class UpdateComplianceRegistration(ops.Operation["ComplianceRegistration"]):
    """``POST /v1/ComplianceInquiries/Registration/{RegistrationId}/RegulatoryCompliance/GB/Initialize`` answers 200 with `ComplianceRegistration`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    registration_id: str = attrs.field(kw_only=False)
    is_isv_embed: bool | None = None
    theme_set_id: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/ComplianceInquiries/Registration/{RegistrationId}/RegulatoryCompliance/GB/Initialize",
        form="",
    )
