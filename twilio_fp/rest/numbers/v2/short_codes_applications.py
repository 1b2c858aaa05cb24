"""``/v2/ShortCodes/Applications`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

CreateShortCodeApplicationResponseSetupLeaseType: TypeAlias = Literal["RANDOM", "VANITY", "SELF_LEASED"] | str
CreateShortCodeApplicationResponseSetupPaymentFrequency: TypeAlias = Literal["QUARTERLY", "YEARLY"] | str
CreateShortCodeApplicationResponseSetupRequestType: TypeAlias = Literal["NEW", "MIGRATION", "LEASE"] | str
CreateShortCodeApplicationResponseSetupTrafficType: TypeAlias = Literal["TRANSACTIONAL", "PROMOTIONAL", "BOTH"] | str
CreateShortCodeApplicationResponseSmsCampaignDetailsCampaignFrequencyItem: TypeAlias = (
    Literal[
        "ONE_MESSAGE_PER_SIGNUP",
        "LIMITED_NUMBER_OF_MESSAGES_PER_SIGNUP",
        "LIMITED_NUMBER_OF_MESSAGES_AT_RECURRING_INTERVALS",
        "VARIABLE_NUMBER_OF_MESSAGES_AT_UNPREDICTABLE_INTERVALS",
        "LIMITED_NUMBER_OF_MESSAGES_IN_RESPONSE_TO_KEYWORDS",
    ]
    | str
)
CreateShortCodeApplicationResponseSmsCampaignDetailsCustomerCareChannel: TypeAlias = (
    Literal["TOLL_FREE_NUMBER", "EMAIL"] | str
)
CreateShortCodeApplicationResponseSmsCampaignDetailsScUseCaseCategoriesItem: TypeAlias = (
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
CreateShortCodeApplicationResponseState: TypeAlias = (
    Literal[
        "DRAFT",
        "TWILIO_REVIEW",
        "PENDING_PAYMENT",
        "PAYMENT_FAILED",
        "IN_PROVISIONING",
        "PENDING_CARRIER",
        "APPROVED",
        "CORRECTIONS_NEEDED",
        "CANCELED",
        "ARCHIVED",
    ]
    | str
)
CreateShortCodeApplicationResponseUserSignUpSignUpOptionsItem: TypeAlias = (
    Literal[
        "ONLINE_WEB_FORM",
        "IVR",
        "VERBALLY",
        "MOBILE_APP_OR_DIGITAL_KIOSK",
        "PAPER_FORM",
        "SHORTCODE_KEYWORD",
        "OTHER_FORM",
    ]
    | str
)
ShortCodeApplicationSetupLeaseType: TypeAlias = Literal["RANDOM", "VANITY", "SELF_LEASED"] | str
ShortCodeApplicationSetupPaymentFrequency: TypeAlias = Literal["QUARTERLY", "YEARLY"] | str
ShortCodeApplicationSetupRequestType: TypeAlias = Literal["NEW", "MIGRATION", "LEASE"] | str
ShortCodeApplicationSetupTrafficType: TypeAlias = Literal["TRANSACTIONAL", "PROMOTIONAL", "BOTH"] | str
ShortCodeApplicationSmsCampaignDetailsCampaignFrequencyItem: TypeAlias = (
    Literal[
        "ONE_MESSAGE_PER_SIGNUP",
        "LIMITED_NUMBER_OF_MESSAGES_PER_SIGNUP",
        "LIMITED_NUMBER_OF_MESSAGES_AT_RECURRING_INTERVALS",
        "VARIABLE_NUMBER_OF_MESSAGES_AT_UNPREDICTABLE_INTERVALS",
        "LIMITED_NUMBER_OF_MESSAGES_IN_RESPONSE_TO_KEYWORDS",
    ]
    | str
)
ShortCodeApplicationSmsCampaignDetailsCustomerCareChannel: TypeAlias = Literal["TOLL_FREE_NUMBER", "EMAIL"] | str
ShortCodeApplicationSmsCampaignDetailsScUseCaseCategoriesItem: TypeAlias = (
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
ShortCodeApplicationState: TypeAlias = (
    Literal[
        "DRAFT",
        "TWILIO_REVIEW",
        "PENDING_PAYMENT",
        "PAYMENT_FAILED",
        "IN_PROVISIONING",
        "PENDING_CARRIER",
        "APPROVED",
        "CORRECTIONS_NEEDED",
        "CANCELED",
        "ARCHIVED",
    ]
    | str
)
ShortCodeApplicationUserSignUpSignUpOptionsItem: TypeAlias = (
    Literal[
        "ONLINE_WEB_FORM",
        "IVR",
        "VERBALLY",
        "MOBILE_APP_OR_DIGITAL_KIOSK",
        "PAPER_FORM",
        "SHORTCODE_KEYWORD",
        "OTHER_FORM",
    ]
    | str
)


@record(kw_only=True)
class ShortCodeApplicationBusinessInformation(Resource):
    """``ShortCodeApplication.business_information``, as it is received."""

    business_website: str | None = None
    customer_facing_profile: str | None = None
    ein_customer_facing_profile: str | None = None
    ein_managing_company_profile: str | None = None
    managing_company_profile: str | None = None


@record(kw_only=True)
class ShortCodeApplicationComplianceKeywords(Resource):
    """``ShortCodeApplication.compliance_keywords``, as it is received."""

    aide: str | None = None
    arret: str | None = None
    help: str | None = None
    info: str | None = None
    opt_out_filtering: bool | None = None
    stop: str | None = None


@record(kw_only=True)
class ShortCodeApplicationContentExamples(Resource):
    """``ShortCodeApplication.content_examples``, as it is received."""

    examples: tuple[str, ...] | None = None


@record(kw_only=True)
class ShortCodeApplicationSetup(Resource):
    """``ShortCodeApplication.setup``, as it is received."""

    charges_apply: bool | None = None
    current_provider: str | None = None
    free_to_end_user: bool | None = None
    lease_type: ShortCodeApplicationSetupLeaseType | None = None
    migrated_live_traffic: bool | None = None
    migrated_mms_enabled: bool | None = None
    mms_enabled: bool | None = None
    payment_frequency: ShortCodeApplicationSetupPaymentFrequency | None = None
    request_type: ShortCodeApplicationSetupRequestType | None = None
    short_code_preference: str | None = None
    traffic_type: ShortCodeApplicationSetupTrafficType | None = None


@record(kw_only=True)
class ShortCodeApplicationSmsCampaignDetails(Resource):
    """``ShortCodeApplication.sms_campaign_details``, as it is received."""

    avg_monthly_messages_received_from_subscribers: str | None = None
    avg_monthly_messages_sent_to_each_subscriber: str | None = None
    campaign_brand_website: str | None = None
    campaign_frequency: tuple[ShortCodeApplicationSmsCampaignDetailsCampaignFrequencyItem, ...] | None = None
    campaign_name: str | None = None
    customer_care_channel: ShortCodeApplicationSmsCampaignDetailsCustomerCareChannel | None = None
    customer_care_value: str | None = None
    duration_of_the_campaign: str | None = None
    estimated_total_subscribers: str | None = None
    expected_traffic_start_date: str | None = None
    monthly_inbound_volume_expected: str | None = None
    monthly_outbound_volume_expected: str | None = None
    planned_traffic_spikes: str | None = None
    sc_use_case_categories: tuple[ShortCodeApplicationSmsCampaignDetailsScUseCaseCategoriesItem, ...] | None = None
    sms_privacy_policy_url: str | None = None
    sms_terms_of_service_url: str | None = None
    spike_details: str | None = None


@record(kw_only=True)
class ShortCodeApplicationUserSignUp(Resource):
    """``ShortCodeApplication.user_sign_up``, as it is received."""

    double_opt_in_message: str | None = None
    double_opt_in_process: bool | None = None
    double_opt_in_response_message: str | None = None
    ivr_message: str | None = None
    keyword_message: str | None = None
    online_web_form_message: str | None = None
    other_form_message: str | None = None
    sign_up_confirmation_message: str | None = None
    sign_up_options: tuple[ShortCodeApplicationUserSignUpSignUpOptionsItem, ...] | None = None


@record(kw_only=True)
class ShortCodeApplication(Resource):
    """``ShortCodeApplication``, as it is received."""

    account_sid: str = ""
    application_requirements_sid: str | None = None
    application_requirements_version: int | None = None
    bundle_sid: str | None = None
    business_information: ShortCodeApplicationBusinessInformation | None = None
    compliance_keywords: ShortCodeApplicationComplianceKeywords | None = None
    content_examples: ShortCodeApplicationContentExamples | None = None
    created_by: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    iso_country: str | None = None
    notification_emails: tuple[str, ...] | None = None
    reviewer: str | None = None
    setup: ShortCodeApplicationSetup | None = None
    sid: str = ""
    sms_campaign_details: ShortCodeApplicationSmsCampaignDetails | None = None
    state: ShortCodeApplicationState | None = None
    updated_by: str | None = None
    user_sign_up: ShortCodeApplicationUserSignUp | None = None
    zendesk_ticket_id: str | None = None


@record(kw_only=True)
class CreateShortCodeApplicationBusinessInformation(Resource):
    """``CreateShortCodeApplication.business_information``, as it is sent."""

    customer_facing_profile: str


@record(kw_only=True)
class CreateShortCodeApplicationSetup(Resource):
    """``CreateShortCodeApplication.setup``, as it is sent."""

    charges_apply: bool


@record(kw_only=True)
class CreateShortCodeApplicationResponseBusinessInformation(Resource):
    """``CreateShortCodeApplicationResponse.business_information``, as it is received."""

    business_website: str | None = None
    customer_facing_profile: str | None = None
    ein_customer_facing_profile: str | None = None
    ein_managing_company_profile: str | None = None
    managing_company_profile: str | None = None


@record(kw_only=True)
class CreateShortCodeApplicationResponseComplianceKeywords(Resource):
    """``CreateShortCodeApplicationResponse.compliance_keywords``, as it is received."""

    aide: str | None = None
    arret: str | None = None
    help: str | None = None
    info: str | None = None
    opt_out_filtering: bool | None = None
    stop: str | None = None


@record(kw_only=True)
class CreateShortCodeApplicationResponseContentExamples(Resource):
    """``CreateShortCodeApplicationResponse.content_examples``, as it is received."""

    examples: tuple[str, ...] | None = None


@record(kw_only=True)
class CreateShortCodeApplicationResponseSetup(Resource):
    """``CreateShortCodeApplicationResponse.setup``, as it is received."""

    charges_apply: bool | None = None
    current_provider: str | None = None
    free_to_end_user: bool | None = None
    lease_type: CreateShortCodeApplicationResponseSetupLeaseType | None = None
    migrated_live_traffic: bool | None = None
    migrated_mms_enabled: bool | None = None
    mms_enabled: bool | None = None
    payment_frequency: CreateShortCodeApplicationResponseSetupPaymentFrequency | None = None
    request_type: CreateShortCodeApplicationResponseSetupRequestType | None = None
    short_code_preference: str | None = None
    traffic_type: CreateShortCodeApplicationResponseSetupTrafficType | None = None


@record(kw_only=True)
class CreateShortCodeApplicationResponseSmsCampaignDetails(Resource):
    """``CreateShortCodeApplicationResponse.sms_campaign_details``, as it is received."""

    avg_monthly_messages_received_from_subscribers: str | None = None
    avg_monthly_messages_sent_to_each_subscriber: str | None = None
    campaign_brand_website: str | None = None
    campaign_frequency: tuple[CreateShortCodeApplicationResponseSmsCampaignDetailsCampaignFrequencyItem, ...] | None = (
        None
    )
    campaign_name: str | None = None
    customer_care_channel: CreateShortCodeApplicationResponseSmsCampaignDetailsCustomerCareChannel | None = None
    customer_care_value: str | None = None
    duration_of_the_campaign: str | None = None
    estimated_total_subscribers: str | None = None
    expected_traffic_start_date: str | None = None
    monthly_inbound_volume_expected: str | None = None
    monthly_outbound_volume_expected: str | None = None
    planned_traffic_spikes: str | None = None
    sc_use_case_categories: (
        tuple[CreateShortCodeApplicationResponseSmsCampaignDetailsScUseCaseCategoriesItem, ...] | None
    ) = None
    sms_privacy_policy_url: str | None = None
    sms_terms_of_service_url: str | None = None
    spike_details: str | None = None


@record(kw_only=True)
class CreateShortCodeApplicationResponseUserSignUp(Resource):
    """``CreateShortCodeApplicationResponse.user_sign_up``, as it is received."""

    double_opt_in_message: str | None = None
    double_opt_in_process: bool | None = None
    double_opt_in_response_message: str | None = None
    ivr_message: str | None = None
    keyword_message: str | None = None
    online_web_form_message: str | None = None
    other_form_message: str | None = None
    sign_up_confirmation_message: str | None = None
    sign_up_options: tuple[CreateShortCodeApplicationResponseUserSignUpSignUpOptionsItem, ...] | None = None


@record(kw_only=True)
class CreateShortCodeApplicationResponse(Resource):
    """``CreateShortCodeApplicationResponse``, as it is received."""

    account_sid: str = ""
    application_requirements_sid: str | None = None
    application_requirements_version: int | None = None
    bundle_sid: str | None = None
    business_information: CreateShortCodeApplicationResponseBusinessInformation | None = None
    compliance_keywords: CreateShortCodeApplicationResponseComplianceKeywords | None = None
    content_examples: CreateShortCodeApplicationResponseContentExamples | None = None
    created_by: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    friendly_name: str | None = None
    iso_country: str | None = None
    notification_emails: tuple[str, ...] | None = None
    reviewer: str | None = None
    setup: CreateShortCodeApplicationResponseSetup | None = None
    sid: str = ""
    sms_campaign_details: CreateShortCodeApplicationResponseSmsCampaignDetails | None = None
    state: CreateShortCodeApplicationResponseState | None = None
    updated_by: str | None = None
    user_sign_up: CreateShortCodeApplicationResponseUserSignUp | None = None
    zendesk_ticket_id: str | None = None


@record(kw_only=True)
class CreateShortCodeApplication(ops.Operation["CreateShortCodeApplicationResponse"]):
    """``POST /v2/ShortCodes/Applications`` answers 201 with `CreateShortCodeApplicationResponse`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    business_information: CreateShortCodeApplicationBusinessInformation | Mapping[str, Any]
    friendly_name: str
    iso_country: str
    setup: CreateShortCodeApplicationSetup | Mapping[str, Any]

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/ShortCodes/Applications",
        json="",
    )


@record(kw_only=True)
class FetchShortCodeApplication(ops.Operation["ShortCodeApplication"]):
    """``GET /v2/ShortCodes/Applications/{sid}`` answers 200 with `ShortCodeApplication`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/ShortCodes/Applications/{sid}",
    )


@record(kw_only=True)
class ListShortCodeApplications(ops.PageOperation["ShortCodeApplication"]):
    """``GET /v2/ShortCodes/Applications`` answers 200 with a `Page` of `ShortCodeApplication`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    account_sid: str | None = None
    iso_country: str | None = None
    status: str | None = None
    friendly_name: str | None = None
    sid: str | None = None
    page_size: int | None = None
    page: int | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/ShortCodes/Applications",
        items="results",
        paging="number",
        largest_page=50,
    )
