# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/ComplianceInquiries/Registration/RegulatoryCompliance/GB/Initialize`` of trusthub v1."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
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
    """``trusthub.v1.compliance_registration``, as received."""

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
class CreateComplianceRegistration(ops.Operation["ComplianceRegistration"]):
    """Create a compliance registration.

    ``POST /v1/ComplianceInquiries/Registration/RegulatoryCompliance/GB/Initialize`` returns
    `ComplianceRegistration`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    end_user_type: ComplianceRegistrationEnumEndUserType
    """Who will use the number: individual or business."""
    phone_number_type: ComplianceRegistrationEnumPhoneNumberType
    """Type of the phone number, such as local, mobile, national or toll-free."""
    accepted_notification_receipt: bool | None = None
    """True confirms that the customer accepts getting notices about the registration."""
    address_city: str | None = None
    """City of the business address."""
    address_country_code: str | None = None
    """Country of the address, ISO 3166-1 alpha-2."""
    address_postal_code: str | None = None
    """Postal code of the business address."""
    address_street: str | None = None
    """Street and number of the business address."""
    address_street_secondary: str | None = None
    """Second line of the business address, such as a suite."""
    address_subdivision: str | None = None
    """State, province or region of the business address."""
    authorized_representative1_date_of_birth: str | None = None
    """Birth date of the first person who may act for the business."""
    authorized_representative1_email: str | None = None
    """Email address of the first person who may act for the business."""
    authorized_representative1_first_name: str | None = None
    """First name of the first person who may act for the business."""
    authorized_representative1_last_name: str | None = None
    """Last name of the first person who may act for the business."""
    authorized_representative1_phone: str | None = None
    """Phone number of the first person who may act for the business, E.164."""
    business_identity_type: ComplianceRegistrationEnumBusinessIdentityType | None = None
    """Whom the registration is for: a direct customer of Twilio's, or a reseller (ISV) or its client."""
    business_legal_name: str | None = None
    """Legal name of the business, as in its registration."""
    business_registration_authority: ComplianceRegistrationEnumBusinessRegistrationAuthority | None = None
    """Which register the registration number is from, such as EIN (US) or CBN (Canada)."""
    business_registration_number: str | None = None
    """Number of the business in the register, such as its EIN in the US."""
    business_website_url: str | None = None
    """Absolute URL of the business's website."""
    date_of_birth: str | None = None
    """Date of birth of the person registering."""
    emergency_address_city: str | None = None
    """City of the emergency address."""
    emergency_address_country_code: str | None = None
    """Country of the emergency address, ISO 3166-1 alpha-2."""
    emergency_address_postal_code: str | None = None
    """Postal code of the emergency address."""
    emergency_address_street: str | None = None
    """Street and number of the emergency address."""
    emergency_address_street_secondary: str | None = None
    """Second line of the emergency address, such as a flat or suite."""
    emergency_address_subdivision: str | None = None
    """State, province or region of the emergency address."""
    file: str | None = None
    """Document to hand in with the registration."""
    file_name: str | None = None
    """Name of the file."""
    first_name: str | None = None
    """First name."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    individual_email: str | None = None
    """E-mail address of the person registering."""
    individual_phone: str | None = None
    """Phone number of the person registering, E.164."""
    is_isv_embed: bool | None = None
    """Whether the registration form is embedded in a software vendor's (ISV's) own pages."""
    isv_registering_for_self_or_tenant: str | None = None
    """Whether the software vendor (ISV) registers for itself or for a customer of its own."""
    last_name: str | None = None
    """Last name."""
    notification_email: str | None = None
    """Email address that gets news of the review's progress."""
    status_callback_url: str | None = None
    """Absolute URL that receives status changes."""
    theme_set_id: str | None = None
    """ID of the look used for the embedded compliance form."""
    use_address_as_emergency_address: bool | None = None
    """True also takes the given address as the number's emergency address."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/ComplianceInquiries/Registration/RegulatoryCompliance/GB/Initialize",
        form=(
            "AcceptedNotificationReceipt:boolean AddressCity AddressCountryCode AddressPostalCode AddressStreet "
            "AddressStreetSecondary AddressSubdivision AuthorizedRepresentative1DateOfBirth "
            "AuthorizedRepresentative1Email AuthorizedRepresentative1FirstName AuthorizedRepresentative1LastName "
            "AuthorizedRepresentative1Phone BusinessIdentityType:enum.ComplianceRegistrationEnumBusinessIdentityType "
            "BusinessLegalName "
            "BusinessRegistrationAuthority:enum.ComplianceRegistrationEnumBusinessRegistrationAuthority "
            "BusinessRegistrationNumber BusinessWebsiteUrl DateOfBirth EmergencyAddressCity "
            "EmergencyAddressCountryCode EmergencyAddressPostalCode EmergencyAddressStreet "
            "EmergencyAddressStreetSecondary EmergencyAddressSubdivision "
            "EndUserType:enum.ComplianceRegistrationEnumEndUserType* File FileName FirstName FriendlyName "
            "IndividualEmail IndividualPhone IsIsvEmbed:boolean IsvRegisteringForSelfOrTenant LastName "
            "NotificationEmail PhoneNumberType:enum.ComplianceRegistrationEnumPhoneNumberType* StatusCallbackUrl "
            "ThemeSetId UseAddressAsEmergencyAddress:boolean"
        ),
        result="ComplianceRegistration",
        success=(201,),
    )


@record(kw_only=True)
class UpdateComplianceRegistration(ops.Operation["ComplianceRegistration"]):
    """Update a compliance registration.

    ``POST /v1/ComplianceInquiries/Registration/{RegistrationId}/RegulatoryCompliance/GB/Initialize`` returns
    `ComplianceRegistration`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    registration_id: str = attrs.field(kw_only=False)
    """ID of the compliance registration."""
    is_isv_embed: bool | None = None
    """Whether the registration form is embedded in a software vendor's (ISV's) own pages."""
    theme_set_id: str | None = None
    """ID of the look used for the embedded compliance form."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/ComplianceInquiries/Registration/{RegistrationId}/RegulatoryCompliance/GB/Initialize",
        path="RegistrationId*",
        form="IsIsvEmbed:boolean ThemeSetId",
        result="ComplianceRegistration",
    )
