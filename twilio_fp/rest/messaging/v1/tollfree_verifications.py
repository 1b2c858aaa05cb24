"""``/v1/Tollfree/Verifications`` of messaging v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

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
    """``messaging.v1.tollfree_verification``, as it is received."""

    account_sid: str = ""
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
    business_registration_authority: TollfreeVerificationEnumBusinessRegistrationAuthority | None = None
    business_registration_country: str | None = None
    business_registration_number: str | None = None
    business_registration_phone_number: str | None = None
    business_state_province_region: str | None = None
    business_street_address: str | None = None
    business_street_address2: str | None = None
    business_type: TollfreeVerificationEnumBusinessType | None = None
    business_website: str | None = None
    customer_profile_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    doing_business_as: str | None = None
    edit_allowed: bool | None = None
    edit_expiration: dt.datetime | None = None
    error_code: int | None = None
    external_reference_id: str | None = None
    help_message_sample: str | None = None
    message_volume: str | None = None
    notification_email: str | None = None
    opt_in_confirmation_message: str | None = None
    opt_in_image_urls: tuple[str, ...] | None = None
    opt_in_keywords: tuple[str, ...] | None = None
    opt_in_type: TollfreeVerificationEnumOptInType | None = None
    privacy_policy_url: str | None = None
    production_message_sample: str | None = None
    regulated_item_sid: str | None = None
    rejection_reason: str | None = None
    rejection_reasons: tuple[Any, ...] | None = None
    resource_links: Any = None
    sid: str = ""
    status: TollfreeVerificationEnumStatus = ""
    terms_and_conditions_url: str | None = None
    tollfree_phone_number: str | None = None
    tollfree_phone_number_sid: str | None = None
    trust_product_sid: str | None = None
    url: str | None = None
    use_case_categories: tuple[TollfreeVerificationUseCaseCategoriesItem, ...] | None = None
    use_case_summary: str | None = None
    vetting_id: str | None = None
    vetting_id_expiration: dt.datetime | None = None
    vetting_provider: TollfreeVerificationEnumVettingProvider | None = None


@record(kw_only=True)
class CreateTollfreeVerification(ops.Operation["TollfreeVerification"]):
    """``POST /v1/Tollfree/Verifications`` answers 201 with `TollfreeVerification`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    business_name: str
    business_website: str
    message_volume: str
    notification_email: str
    opt_in_image_urls: str | Iterable[str]
    opt_in_type: TollfreeVerificationEnumOptInType
    production_message_sample: str
    tollfree_phone_number_sid: str
    use_case_categories: str | Iterable[CreateTollfreeVerificationUseCaseCategoriesItem]
    use_case_summary: str
    additional_information: str | None = None
    age_gated_content: bool | None = None
    business_city: str | None = None
    business_contact_email: str | None = None
    business_contact_first_name: str | None = None
    business_contact_last_name: str | None = None
    business_contact_phone: str | None = None
    business_country: str | None = None
    business_postal_code: str | None = None
    business_registration_authority: TollfreeVerificationEnumBusinessRegistrationAuthority | None = None
    business_registration_country: str | None = None
    business_registration_number: str | None = None
    business_registration_phone_number: str | None = None
    business_state_province_region: str | None = None
    business_street_address: str | None = None
    business_street_address2: str | None = None
    business_type: TollfreeVerificationEnumBusinessType | None = None
    customer_profile_sid: str | None = None
    doing_business_as: str | None = None
    external_reference_id: str | None = None
    help_message_sample: str | None = None
    opt_in_confirmation_message: str | None = None
    opt_in_keywords: str | Iterable[str] | None = None
    privacy_policy_url: str | None = None
    terms_and_conditions_url: str | None = None
    vetting_id: str | None = None
    vetting_provider: TollfreeVerificationEnumVettingProvider | None = None

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/Tollfree/Verifications",
        form="",
    )


@record(kw_only=True)
class DeleteTollfreeVerification(ops.Operation[None]):
    """``DELETE /v1/Tollfree/Verifications/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/messaging/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://messaging.twilio.com/v1/Tollfree/Verifications/{Sid}",
    )


@record(kw_only=True)
class FetchTollfreeVerification(ops.Operation["TollfreeVerification"]):
    """``GET /v1/Tollfree/Verifications/{Sid}`` answers 200 with `TollfreeVerification`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Tollfree/Verifications/{Sid}",
    )


@record(kw_only=True)
class ListTollfreeVerification(ops.PageOperation["TollfreeVerification"]):
    """``GET /v1/Tollfree/Verifications`` answers 200 with a `Page` of `TollfreeVerification`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    tollfree_phone_number_sid: str | None = None
    status: TollfreeVerificationEnumStatus | None = None
    external_reference_id: str | None = None
    include_sub_accounts: bool | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None
    trust_product_sid: str | Iterable[str] | None = None

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/Tollfree/Verifications",
        items="verifications",
        paging="meta",
    )


@record(kw_only=True)
class UpdateTollfreeVerification(ops.Operation["TollfreeVerification"]):
    """``POST /v1/Tollfree/Verifications/{Sid}`` answers 202 with `TollfreeVerification`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    sid: str = attrs.field(kw_only=False)
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
    business_registration_authority: TollfreeVerificationEnumBusinessRegistrationAuthority | None = None
    business_registration_country: str | None = None
    business_registration_number: str | None = None
    business_registration_phone_number: str | None = None
    business_state_province_region: str | None = None
    business_street_address: str | None = None
    business_street_address2: str | None = None
    business_type: TollfreeVerificationEnumBusinessType | None = None
    business_website: str | None = None
    doing_business_as: str | None = None
    edit_reason: str | None = None
    help_message_sample: str | None = None
    message_volume: str | None = None
    notification_email: str | None = None
    opt_in_confirmation_message: str | None = None
    opt_in_image_urls: str | Iterable[str] | None = None
    opt_in_keywords: str | Iterable[str] | None = None
    opt_in_type: TollfreeVerificationEnumOptInType | None = None
    privacy_policy_url: str | None = None
    production_message_sample: str | None = None
    terms_and_conditions_url: str | None = None
    use_case_categories: str | Iterable[UpdateTollfreeVerificationUseCaseCategoriesItem] | None = None
    use_case_summary: str | None = None
    vetting_id: str | None = None
    vetting_provider: TollfreeVerificationEnumVettingProvider | None = None

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/Tollfree/Verifications/{Sid}",
        form="",
        success=(202,),
    )
