# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Tollfree/Verifications`` of messaging v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

CreateTollfreeVerificationUseCaseCategoriesItem: TypeAlias = (
    Literal[
        "TWO_FACTOR_AUTHENTICATION",
        "ACCOUNT_NOTIFICATIONS",
        "CUSTOMER_CARE",
        "CHARITY_NONPROFIT",
        "DELIVERY_NOTIFICATIONS",
        "FRAUD_ALERT_MESSAGING",
        "EVENTS",
        "HIGHER_EDUCATION",
        "K12",
        "MARKETING",
        "POLLING_AND_VOTING_NON_POLITICAL",
        "POLITICAL_ELECTION_CAMPAIGNS",
        "PUBLIC_SERVICE_ANNOUNCEMENT",
        "SECURITY_ALERT",
    ]
    | str
)
TollfreeVerificationEnumBusinessRegistrationAuthority: TypeAlias = (
    Literal[
        "EIN",
        "CBN",
        "CRN",
        "PROVINCIAL_NUMBER",
        "VAT",
        "ACN",
        "ABN",
        "BRN",
        "SIREN",
        "SIRET",
        "NZBN",
        "USt-IdNr",
        "CIF",
        "NIF",
        "CNPJ",
        "UID",
        "NEQ",
        "OTHER",
    ]
    | str
)
TollfreeVerificationEnumBusinessType: TypeAlias = (
    Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "SOLE_PROPRIETOR", "NON_PROFIT", "GOVERNMENT"] | str
)
TollfreeVerificationEnumOptInType: TypeAlias = (
    Literal["VERBAL", "WEB_FORM", "PAPER_FORM", "VIA_TEXT", "MOBILE_QR_CODE", "IMPORT", "IMPORT_PLEASE_REPLACE"] | str
)
TollfreeVerificationEnumStatus: TypeAlias = (
    Literal["PENDING_REVIEW", "IN_REVIEW", "TWILIO_APPROVED", "TWILIO_REJECTED"] | str
)
TollfreeVerificationEnumVettingProvider: TypeAlias = Literal["CAMPAIGN_VERIFY"] | str
TollfreeVerificationUseCaseCategoriesItem: TypeAlias = (
    Literal[
        "TWO_FACTOR_AUTHENTICATION",
        "ACCOUNT_NOTIFICATIONS",
        "CUSTOMER_CARE",
        "CHARITY_NONPROFIT",
        "DELIVERY_NOTIFICATIONS",
        "FRAUD_ALERT_MESSAGING",
        "EVENTS",
        "HIGHER_EDUCATION",
        "K12",
        "MARKETING",
        "POLLING_AND_VOTING_NON_POLITICAL",
        "POLITICAL_ELECTION_CAMPAIGNS",
        "PUBLIC_SERVICE_ANNOUNCEMENT",
        "SECURITY_ALERT",
    ]
    | str
)
UpdateTollfreeVerificationUseCaseCategoriesItem: TypeAlias = (
    Literal[
        "TWO_FACTOR_AUTHENTICATION",
        "ACCOUNT_NOTIFICATIONS",
        "CUSTOMER_CARE",
        "CHARITY_NONPROFIT",
        "DELIVERY_NOTIFICATIONS",
        "FRAUD_ALERT_MESSAGING",
        "EVENTS",
        "HIGHER_EDUCATION",
        "K12",
        "MARKETING",
        "POLLING_AND_VOTING_NON_POLITICAL",
        "POLITICAL_ELECTION_CAMPAIGNS",
        "PUBLIC_SERVICE_ANNOUNCEMENT",
        "SECURITY_ALERT",
    ]
    | str
)


@record(kw_only=True)
class TollfreeVerification(Resource):
    """``messaging.v1.tollfree_verification``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
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
    business_registration_authority: TollfreeVerificationEnumBusinessRegistrationAuthority | None = None
    """Which register the registration number is from, such as EIN (US) or CBN (Canada)."""
    business_registration_country: str | None = None
    """Country the business is registered in, ISO 3166-1 alpha-2."""
    business_registration_number: str | None = None
    """Number of the business in the register, such as its EIN in the US."""
    business_registration_phone_number: str | None = None
    """Phone number in the business's registration, E.164."""
    business_state_province_region: str | None = None
    """State, province or region of the business address."""
    business_street_address: str | None = None
    """Street and number of the business address."""
    business_street_address2: str | None = None
    """Second line of the business address, such as a suite."""
    business_type: TollfreeVerificationEnumBusinessType | None = None
    """Legal form of the business, such as a private or public company, a nonprofit, a sole proprietor or a government
    body."""
    business_website: str | None = None
    """Absolute URL of the business's website."""
    customer_profile_sid: str | None = None
    """SID, BU…, of the customer profile of the business being verified for toll-free messaging."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    doing_business_as: str | None = None
    """Trade name of the business, if other than its legal name."""
    edit_allowed: bool | None = None
    """Whether a rejected verification may be corrected and sent again."""
    edit_expiration: dt.datetime | None = None
    """Until when a rejected verification may be corrected, UTC."""
    error_code: int | None = None
    """Code of the Twilio error; empty or 0 if there was none."""
    external_reference_id: str | None = None
    """Your own id for the toll-free verification; when listing, only verifications with this id."""
    help_message_sample: str | None = None
    """Sample of the reply sent to someone who asks for help."""
    message_volume: str | None = None
    """Estimated messages a month from the number, one of the set steps such as `1,000` or `10,000`."""
    notification_email: str | None = None
    """Email address that gets news of the review's progress."""
    opt_in_confirmation_message: str | None = None
    """Message people get as confirmation after they opt in."""
    opt_in_image_urls: tuple[str, ...] | None = None
    """Absolute URLs of pictures that show how people opt in; publicly reachable."""
    opt_in_keywords: tuple[str, ...] | None = None
    """Words people send to opt in to the messages."""
    opt_in_type: TollfreeVerificationEnumOptInType | None = None
    """How people agree to get messages, such as `VERBAL`, `WEB_FORM`, `PAPER_FORM`, `VIA_TEXT` or `MOBILE_QR_CODE`."""
    privacy_policy_url: str | None = None
    """Absolute URL of the privacy policy of the business."""
    production_message_sample: str | None = None
    """Example of a message as people get it from the number."""
    regulated_item_sid: str | None = None
    """SID, RA…, of the regulated item that backs the verification."""
    rejection_reason: str | None = None
    """Why the toll-free verification was refused; none if it was not."""
    rejection_reasons: tuple[Any, ...] | None = None
    """All reasons the verification was refused, as JSON objects with code and text."""
    resource_links: Any = None
    """URLs of the profile and other objects the verification rests on, as a JSON object."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: TollfreeVerificationEnumStatus = ""
    """Where the resource stands in its life cycle."""
    terms_and_conditions_url: str | None = None
    """Where the terms and conditions for message recipients can be read."""
    tollfree_phone_number: str | None = None
    """Toll-free number to verify, E.164."""
    tollfree_phone_number_sid: str | None = None
    """SID of the toll-free number to verify, PN…."""
    trust_product_sid: str | None = None
    """SID of the trust product tied to the verification, BU…."""
    url: str | None = None
    """Absolute URL of the resource."""
    use_case_categories: tuple[TollfreeVerificationUseCaseCategoriesItem, ...] | None = None
    """Use case categories of the messages, such as TWO_FACTOR_AUTHENTICATION or MARKETING."""
    use_case_summary: str | None = None
    """How the business or user uses messaging, explained further."""
    vetting_id: str | None = None
    """ID the vetting provider gave, such as a Campaign Verify token."""
    vetting_id_expiration: dt.datetime | None = None
    """Until when the vetting stays valid, UTC."""
    vetting_provider: TollfreeVerificationEnumVettingProvider | None = None
    """Who does the vetting, such as campaign-verify or aegis."""
    __fields__ = (
        "account_sid additional_information age_gated_content:boolean business_city business_contact_email "
        "business_contact_first_name business_contact_last_name business_contact_phone business_country "
        "business_name business_postal_code "
        "business_registration_authority:enum.TollfreeVerificationEnumBusinessRegistrationAuthority "
        "business_registration_country business_registration_number business_registration_phone_number "
        "business_state_province_region business_street_address business_street_address2 "
        "business_type:enum.TollfreeVerificationEnumBusinessType business_website customer_profile_sid "
        "date_created:date-time date_updated:date-time doing_business_as edit_allowed:boolean "
        "edit_expiration:date-time error_code:integer external_reference_id help_message_sample message_volume "
        "notification_email opt_in_confirmation_message opt_in_image_urls:string[] opt_in_keywords:string[] "
        "opt_in_type:enum.TollfreeVerificationEnumOptInType privacy_policy_url production_message_sample "
        "regulated_item_sid rejection_reason rejection_reasons:json[] resource_links:json sid "
        "status:enum.TollfreeVerificationEnumStatus terms_and_conditions_url tollfree_phone_number "
        "tollfree_phone_number_sid trust_product_sid url "
        "use_case_categories:enum.TollfreeVerificationUseCaseCategoriesItem[] use_case_summary vetting_id "
        "vetting_id_expiration:date-time vetting_provider:enum.TollfreeVerificationEnumVettingProvider"
    )


@record(kw_only=True)
class CreateTollfreeVerification(ops.Operation["TollfreeVerification"]):
    """Create a toll-free verification.

    ``POST /v1/Tollfree/Verifications`` returns `TollfreeVerification`.
    Source: https://www.twilio.com/docs/messaging/api/tollfree-verification-resource
    """

    business_name: str
    """Name of the business, as it is registered."""
    business_website: str
    """Absolute URL of the business's website."""
    message_volume: str
    """Estimated messages a month from the number, one of the set steps such as `1,000` or `10,000`."""
    notification_email: str
    """Email address that gets news of the review's progress."""
    opt_in_image_urls: str | Iterable[str]
    """Absolute URLs of pictures that show how people opt in; publicly reachable."""
    opt_in_type: TollfreeVerificationEnumOptInType
    """How people agree to get messages, such as `VERBAL`, `WEB_FORM`, `PAPER_FORM`, `VIA_TEXT` or `MOBILE_QR_CODE`."""
    production_message_sample: str
    """Example of a message as people get it from the number."""
    tollfree_phone_number_sid: str
    """SID of the toll-free number to verify, PN…."""
    use_case_categories: str | Iterable[CreateTollfreeVerificationUseCaseCategoriesItem]
    """Use case categories of the messages, such as TWO_FACTOR_AUTHENTICATION or MARKETING."""
    use_case_summary: str
    """How the business or user uses messaging, explained further."""
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
    business_postal_code: str | None = None
    """Postal code of the business address."""
    business_registration_authority: TollfreeVerificationEnumBusinessRegistrationAuthority | None = None
    """Which register the registration number is from, such as EIN (US) or CBN (Canada)."""
    business_registration_country: str | None = None
    """Country the business is registered in, ISO 3166-1 alpha-2."""
    business_registration_number: str | None = None
    """Number of the business in the register, such as its EIN in the US."""
    business_registration_phone_number: str | None = None
    """Phone number in the business's registration, E.164."""
    business_state_province_region: str | None = None
    """State, province or region of the business address."""
    business_street_address: str | None = None
    """Street and number of the business address."""
    business_street_address2: str | None = None
    """Second line of the business address, such as a suite."""
    business_type: TollfreeVerificationEnumBusinessType | None = None
    """Legal form of the business, such as a private or public company, a nonprofit, a sole proprietor or a government
    body."""
    customer_profile_sid: str | None = None
    """SID, BU…, of the customer profile of the business being verified for toll-free messaging."""
    doing_business_as: str | None = None
    """Trade name of the business, if other than its legal name."""
    external_reference_id: str | None = None
    """Your own id for the toll-free verification; when listing, only verifications with this id."""
    help_message_sample: str | None = None
    """Sample of the reply sent to someone who asks for help."""
    opt_in_confirmation_message: str | None = None
    """Message people get as confirmation after they opt in."""
    opt_in_keywords: str | Iterable[str] | None = None
    """Words people send to opt in to the messages."""
    privacy_policy_url: str | None = None
    """Absolute URL of the privacy policy of the business."""
    terms_and_conditions_url: str | None = None
    """Where the terms and conditions for message recipients can be read."""
    vetting_id: str | None = None
    """ID the vetting provider gave, such as a Campaign Verify token."""
    vetting_provider: TollfreeVerificationEnumVettingProvider | None = None
    """Who does the vetting, such as campaign-verify or aegis."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/Tollfree/Verifications",
        form=(
            "AdditionalInformation AgeGatedContent:boolean BusinessCity BusinessContactEmail BusinessContactFirstName "
            "BusinessContactLastName BusinessContactPhone BusinessCountry BusinessName* BusinessPostalCode "
            "BusinessRegistrationAuthority:enum.TollfreeVerificationEnumBusinessRegistrationAuthority "
            "BusinessRegistrationCountry BusinessRegistrationNumber BusinessRegistrationPhoneNumber "
            "BusinessStateProvinceRegion BusinessStreetAddress BusinessStreetAddress2 "
            "BusinessType:enum.TollfreeVerificationEnumBusinessType BusinessWebsite* CustomerProfileSid "
            "DoingBusinessAs ExternalReferenceId HelpMessageSample MessageVolume* NotificationEmail* "
            "OptInConfirmationMessage OptInImageUrls:string[]* OptInKeywords:string[] "
            "OptInType:enum.TollfreeVerificationEnumOptInType* PrivacyPolicyUrl ProductionMessageSample* "
            "TermsAndConditionsUrl TollfreePhoneNumberSid* "
            "UseCaseCategories:enum.CreateTollfreeVerificationUseCaseCategoriesItem[]* UseCaseSummary* VettingId "
            "VettingProvider:enum.TollfreeVerificationEnumVettingProvider"
        ),
        result="TollfreeVerification",
        success=(201,),
        bounds="customer_profile_sid:BU tollfree_phone_number_sid:PN",
    )


@record(kw_only=True)
class DeleteTollfreeVerification(ops.Operation[None]):
    """Delete a toll-free verification.

    ``DELETE /v1/Tollfree/Verifications/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/messaging/api/tollfree-verification-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://messaging.twilio.com/v1/Tollfree/Verifications/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:HH",
    )


@record(kw_only=True)
class FetchTollfreeVerification(ops.Operation["TollfreeVerification"]):
    """Fetch a toll-free verification.

    ``GET /v1/Tollfree/Verifications/{Sid}`` returns `TollfreeVerification`.
    Source: https://www.twilio.com/docs/messaging/api/tollfree-verification-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Tollfree/Verifications/{Sid}",
        path="Sid*",
        result="TollfreeVerification",
        bounds="sid:HH",
    )


@record(kw_only=True)
class ListTollfreeVerification(ops.PageOperation["TollfreeVerification"]):
    """List toll-free verifications.

    ``GET /v1/Tollfree/Verifications`` returns a `Page` of `TollfreeVerification`.
    Source: https://www.twilio.com/docs/messaging/api/tollfree-verification-resource
    """

    tollfree_phone_number_sid: str | None = None
    """Return only verifications of this toll-free number, PN…."""
    status: TollfreeVerificationEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    external_reference_id: str | None = None
    """Your own id for the toll-free verification; when listing, only verifications with this id."""
    include_sub_accounts: bool | None = None
    """Whether to list verifications of subaccounts too."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    trust_product_sid: str | Iterable[str] | None = None
    """Return only toll-free verifications tied to these trust products, BU…."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Tollfree/Verifications",
        query=(
            "TollfreePhoneNumberSid Status:enum.TollfreeVerificationEnumStatus ExternalReferenceId "
            "IncludeSubAccounts:boolean PageSize:integer Page:integer PageToken TrustProductSid:string[]"
        ),
        result="TollfreeVerification",
        items="verifications",
        paging="meta",
        bounds="tollfree_phone_number_sid:PN",
    )


@record(kw_only=True)
class UpdateTollfreeVerification(ops.Operation["TollfreeVerification"]):
    """Update a toll-free verification.

    ``POST /v1/Tollfree/Verifications/{Sid}`` returns `TollfreeVerification` (202).
    Source: https://www.twilio.com/docs/messaging/api/tollfree-verification-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
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
    business_registration_authority: TollfreeVerificationEnumBusinessRegistrationAuthority | None = None
    """Which register the registration number is from, such as EIN (US) or CBN (Canada)."""
    business_registration_country: str | None = None
    """Country the business is registered in, ISO 3166-1 alpha-2."""
    business_registration_number: str | None = None
    """Number of the business in the register, such as its EIN in the US."""
    business_registration_phone_number: str | None = None
    """Phone number in the business's registration, E.164."""
    business_state_province_region: str | None = None
    """State, province or region of the business address."""
    business_street_address: str | None = None
    """Street and number of the business address."""
    business_street_address2: str | None = None
    """Second line of the business address, such as a suite."""
    business_type: TollfreeVerificationEnumBusinessType | None = None
    """Legal form of the business, such as a private or public company, a nonprofit, a sole proprietor or a government
    body."""
    business_website: str | None = None
    """Absolute URL of the business's website."""
    doing_business_as: str | None = None
    """Trade name of the business, if other than its legal name."""
    edit_reason: str | None = None
    """Why the toll-free verification is being changed."""
    help_message_sample: str | None = None
    """Sample of the reply sent to someone who asks for help."""
    message_volume: str | None = None
    """Estimated messages a month from the number, one of the set steps such as `1,000` or `10,000`."""
    notification_email: str | None = None
    """Email address that gets news of the review's progress."""
    opt_in_confirmation_message: str | None = None
    """Message people get as confirmation after they opt in."""
    opt_in_image_urls: str | Iterable[str] | None = None
    """Absolute URLs of pictures that show how people opt in; publicly reachable."""
    opt_in_keywords: str | Iterable[str] | None = None
    """Words people send to opt in to the messages."""
    opt_in_type: TollfreeVerificationEnumOptInType | None = None
    """How people agree to get messages, such as `VERBAL`, `WEB_FORM`, `PAPER_FORM`, `VIA_TEXT` or `MOBILE_QR_CODE`."""
    privacy_policy_url: str | None = None
    """Absolute URL of the privacy policy of the business."""
    production_message_sample: str | None = None
    """Example of a message as people get it from the number."""
    terms_and_conditions_url: str | None = None
    """Where the terms and conditions for message recipients can be read."""
    use_case_categories: str | Iterable[UpdateTollfreeVerificationUseCaseCategoriesItem] | None = None
    """Use case categories of the messages, such as TWO_FACTOR_AUTHENTICATION or MARKETING."""
    use_case_summary: str | None = None
    """How the business or user uses messaging, explained further."""
    vetting_id: str | None = None
    """ID the vetting provider gave, such as a Campaign Verify token."""
    vetting_provider: TollfreeVerificationEnumVettingProvider | None = None
    """Who does the vetting, such as campaign-verify or aegis."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/Tollfree/Verifications/{Sid}",
        path="Sid*",
        form=(
            "AdditionalInformation AgeGatedContent:boolean BusinessCity BusinessContactEmail BusinessContactFirstName "
            "BusinessContactLastName BusinessContactPhone BusinessCountry BusinessName BusinessPostalCode "
            "BusinessRegistrationAuthority:enum.TollfreeVerificationEnumBusinessRegistrationAuthority "
            "BusinessRegistrationCountry BusinessRegistrationNumber BusinessRegistrationPhoneNumber "
            "BusinessStateProvinceRegion BusinessStreetAddress BusinessStreetAddress2 "
            "BusinessType:enum.TollfreeVerificationEnumBusinessType BusinessWebsite DoingBusinessAs EditReason "
            "HelpMessageSample MessageVolume NotificationEmail OptInConfirmationMessage OptInImageUrls:string[] "
            "OptInKeywords:string[] OptInType:enum.TollfreeVerificationEnumOptInType PrivacyPolicyUrl "
            "ProductionMessageSample TermsAndConditionsUrl "
            "UseCaseCategories:enum.UpdateTollfreeVerificationUseCaseCategoriesItem[] UseCaseSummary VettingId "
            "VettingProvider:enum.TollfreeVerificationEnumVettingProvider"
        ),
        result="TollfreeVerification",
        success=(202,),
        bounds="sid:HH",
    )
