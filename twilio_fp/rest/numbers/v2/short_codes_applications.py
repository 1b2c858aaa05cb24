# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/ShortCodes/Applications`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

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
    """``ShortCodeApplication.business_information``, as received."""

    business_website: str | None = None
    """Absolute URL of the business's website."""
    customer_facing_profile: str | None = None
    """SID of the Trust Hub profile of the business the end customer sees."""
    ein_customer_facing_profile: str | None = None
    """Employer Identification Number of the business customers see."""
    ein_managing_company_profile: str | None = None
    """Employer Identification Number of the company managing the short code."""
    managing_company_profile: str | None = None
    """Compliance profile of the company that manages the short code for the business."""
    __fields__ = (
        "business_website customer_facing_profile ein_customer_facing_profile ein_managing_company_profile "
        "managing_company_profile"
    )


@record(kw_only=True)
class ShortCodeApplicationComplianceKeywords(Resource):
    """``ShortCodeApplication.compliance_keywords``, as received."""

    aide: str | None = None
    """Text for the keyword AIDE (help, in French), needed on Canadian short codes."""
    arret: str | None = None
    """Text for the keyword ARRET (stop, in French), needed on Canadian short codes."""
    help: str | None = None
    """Reply sent to the HELP keyword."""
    info: str | None = None
    """Reply sent to the INFO keyword."""
    opt_out_filtering: bool | None = None
    """Whether Twilio handles opt-out words and blocks messages to people who opted out."""
    stop: str | None = None
    """Reply the short code sends to the STOP keyword."""
    __fields__ = "aide arret help info opt_out_filtering:boolean stop"


@record(kw_only=True)
class ShortCodeApplicationContentExamples(Resource):
    """``ShortCodeApplication.content_examples``, as received."""

    examples: tuple[str, ...] | None = None
    """Sample messages of the short-code campaign."""
    __fields__ = "examples:string[]"


@record(kw_only=True)
class ShortCodeApplicationSetup(Resource):
    """``ShortCodeApplication.setup``, as received."""

    charges_apply: bool | None = None
    """Whether subscribers pay for messages of the short code beyond what their carrier asks."""
    current_provider: str | None = None
    """Provider the short code is with now, when it is moved to Twilio."""
    free_to_end_user: bool | None = None
    """Whether messages are free for the recipient."""
    lease_type: ShortCodeApplicationSetupLeaseType | None = None
    """How the short code is had: RANDOM, VANITY (chosen) or SELF_LEASED (leased by yourself)."""
    migrated_live_traffic: bool | None = None
    """Whether the short code being moved already carries live traffic."""
    migrated_mms_enabled: bool | None = None
    """Whether the short code being moved already has MMS."""
    mms_enabled: bool | None = None
    """Whether the short code is to have MMS."""
    payment_frequency: ShortCodeApplicationSetupPaymentFrequency | None = None
    """How often the short code's lease is paid: `QUARTERLY` or `YEARLY`."""
    request_type: ShortCodeApplicationSetupRequestType | None = None
    """Kind of request: `NEW` code, `MIGRATION` from another provider or `LEASE`."""
    short_code_preference: str | None = None
    """Wished-for short code digits, or whether a random one will do."""
    traffic_type: ShortCodeApplicationSetupTrafficType | None = None
    """Kind of traffic the short code carries: transactional, promotional or both."""
    __fields__ = (
        "charges_apply:boolean current_provider free_to_end_user:boolean "
        "lease_type:enum.ShortCodeApplicationSetupLeaseType migrated_live_traffic:boolean "
        "migrated_mms_enabled:boolean mms_enabled:boolean "
        "payment_frequency:enum.ShortCodeApplicationSetupPaymentFrequency "
        "request_type:enum.ShortCodeApplicationSetupRequestType short_code_preference "
        "traffic_type:enum.ShortCodeApplicationSetupTrafficType"
    )


@record(kw_only=True)
class ShortCodeApplicationSmsCampaignDetails(Resource):
    """``ShortCodeApplication.sms_campaign_details``, as received."""

    avg_monthly_messages_received_from_subscribers: str | None = None
    """How many messages a month you expect to get from each subscriber."""
    avg_monthly_messages_sent_to_each_subscriber: str | None = None
    """How many messages a month you expect to send to each subscriber."""
    campaign_brand_website: str | None = None
    """Absolute URL of the website of the brand behind the campaign."""
    campaign_frequency: tuple[ShortCodeApplicationSmsCampaignDetailsCampaignFrequencyItem, ...] | None = None
    """How often the campaign sends messages."""
    campaign_name: str | None = None
    """Name of the short code's SMS campaign."""
    customer_care_channel: ShortCodeApplicationSmsCampaignDetailsCustomerCareChannel | None = None
    """How subscribers reach customer care: TOLL_FREE_NUMBER or EMAIL."""
    customer_care_value: str | None = None
    """The customer-care contact itself: the toll-free number or the e-mail address."""
    duration_of_the_campaign: str | None = None
    """How long the short-code campaign is to run."""
    estimated_total_subscribers: str | None = None
    """How many subscribers the campaign is expected to have."""
    expected_traffic_start_date: str | None = None
    """When traffic on the short code is expected to start."""
    monthly_inbound_volume_expected: str | None = None
    """Messages expected each month from people to the short code."""
    monthly_outbound_volume_expected: str | None = None
    """Messages expected each month from the short code to people."""
    planned_traffic_spikes: str | None = None
    """Times of unusually many messages that are foreseen."""
    sc_use_case_categories: tuple[ShortCodeApplicationSmsCampaignDetailsScUseCaseCategoriesItem, ...] | None = None
    """Use case categories the short code campaign falls under."""
    sms_privacy_policy_url: str | None = None
    """Where the SMS campaign's privacy policy can be read."""
    sms_terms_of_service_url: str | None = None
    """Where the SMS campaign's terms of service can be read."""
    spike_details: str | None = None
    """What causes spikes in the campaign's message volume, and how big they are."""
    __fields__ = (
        "avg_monthly_messages_received_from_subscribers avg_monthly_messages_sent_to_each_subscriber "
        "campaign_brand_website "
        "campaign_frequency:enum.ShortCodeApplicationSmsCampaignDetailsCampaignFrequencyItem[] campaign_name "
        "customer_care_channel:enum.ShortCodeApplicationSmsCampaignDetailsCustomerCareChannel customer_care_value "
        "duration_of_the_campaign estimated_total_subscribers expected_traffic_start_date "
        "monthly_inbound_volume_expected monthly_outbound_volume_expected planned_traffic_spikes "
        "sc_use_case_categories:enum.ShortCodeApplicationSmsCampaignDetailsScUseCaseCategoriesItem[] "
        "sms_privacy_policy_url sms_terms_of_service_url spike_details"
    )


@record(kw_only=True)
class ShortCodeApplicationUserSignUp(Resource):
    """``ShortCodeApplication.user_sign_up``, as received."""

    double_opt_in_message: str | None = None
    """Text that asks a new subscriber to confirm."""
    double_opt_in_process: bool | None = None
    """Whether subscribers must confirm before the programme starts."""
    double_opt_in_response_message: str | None = None
    """Text sent once the subscriber has confirmed."""
    ivr_message: str | None = None
    """Text sent to someone who signs up through a phone menu."""
    keyword_message: str | None = None
    """Text sent to someone who signs up by a keyword."""
    online_web_form_message: str | None = None
    """Text people see on the web form where they opt in."""
    other_form_message: str | None = None
    """Text people see where they opt in by a way not otherwise listed."""
    sign_up_confirmation_message: str | None = None
    """Text that confirms to a user that they signed up for the short code's messages."""
    sign_up_options: tuple[ShortCodeApplicationUserSignUpSignUpOptionsItem, ...] | None = None
    """Ways users sign up for the short code's messages."""
    __fields__ = (
        "double_opt_in_message double_opt_in_process:boolean double_opt_in_response_message ivr_message "
        "keyword_message online_web_form_message other_form_message sign_up_confirmation_message "
        "sign_up_options:enum.ShortCodeApplicationUserSignUpSignUpOptionsItem[]"
    )


@record(kw_only=True)
class ShortCodeApplication(Resource):
    """``ShortCodeApplication``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    application_requirements_sid: str | None = None
    """SID of the set of requirements the short code application was checked against."""
    application_requirements_version: int | None = None
    """Version of the requirements the short code application was checked against."""
    bundle_sid: str | None = None
    """SID of the regulatory bundle (BU…)."""
    business_information: ShortCodeApplicationBusinessInformation | None = None
    """Details of the business behind the short code: name, website and address."""
    compliance_keywords: ShortCodeApplicationComplianceKeywords | None = None
    """What the short code answers to the keywords that carriers demand, such as HELP and STOP."""
    content_examples: ShortCodeApplicationContentExamples | None = None
    """Examples of the messages the short code sends."""
    created_by: str | None = None
    """Identity of who created it."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    iso_country: str | None = None
    """Country of the phone numbers, ISO 3166-1 alpha-2; when listing, only that country."""
    notification_emails: tuple[str, ...] | None = None
    """Email addresses that get news of the order's progress."""
    reviewer: str | None = None
    """Who reviews the short code application."""
    setup: ShortCodeApplicationSetup | None = None
    """How the short code is to be set up: request and traffic type, lease, number preference, MMS."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sms_campaign_details: ShortCodeApplicationSmsCampaignDetails | None = None
    """What the short code's SMS campaign does: categories, call to action, policies, traffic spikes."""
    state: ShortCodeApplicationState | None = None
    """State of the resource."""
    updated_by: str | None = None
    """Who last changed the application."""
    user_sign_up: ShortCodeApplicationUserSignUp | None = None
    """How users sign up for the short code's messages: ways, images and confirmation text."""
    zendesk_ticket_id: str | None = None
    """ID of the Zendesk ticket that handles the application."""
    __fields__ = (
        "account_sid application_requirements_sid application_requirements_version:integer bundle_sid "
        "business_information:ShortCodeApplicationBusinessInformation "
        "compliance_keywords:ShortCodeApplicationComplianceKeywords "
        "content_examples:ShortCodeApplicationContentExamples created_by date_created:date-time "
        "date_updated:date-time friendly_name iso_country notification_emails:string[] reviewer "
        "setup:ShortCodeApplicationSetup sid sms_campaign_details:ShortCodeApplicationSmsCampaignDetails "
        "state:enum.ShortCodeApplicationState updated_by user_sign_up:ShortCodeApplicationUserSignUp "
        "zendesk_ticket_id"
    )


@record(kw_only=True)
class CreateShortCodeApplicationBusinessInformation(Resource):
    """``CreateShortCodeApplication.business_information``, as sent."""

    customer_facing_profile: str
    """SID of the Trust Hub profile of the business the end customer sees."""
    __fields__ = "customer_facing_profile*"


@record(kw_only=True)
class CreateShortCodeApplicationSetup(Resource):
    """``CreateShortCodeApplication.setup``, as sent."""

    charges_apply: bool
    """Whether subscribers pay for messages of the short code beyond what their carrier asks."""
    __fields__ = "charges_apply:boolean*"


@record(kw_only=True)
class CreateShortCodeApplicationResponseBusinessInformation(Resource):
    """``CreateShortCodeApplicationResponse.business_information``, as received."""

    business_website: str | None = None
    """Absolute URL of the business's website."""
    customer_facing_profile: str | None = None
    """SID of the Trust Hub profile of the business the end customer sees."""
    ein_customer_facing_profile: str | None = None
    """Employer Identification Number of the business customers see."""
    ein_managing_company_profile: str | None = None
    """Employer Identification Number of the company managing the short code."""
    managing_company_profile: str | None = None
    """Compliance profile of the company that manages the short code for the business."""
    __fields__ = (
        "business_website customer_facing_profile ein_customer_facing_profile ein_managing_company_profile "
        "managing_company_profile"
    )


@record(kw_only=True)
class CreateShortCodeApplicationResponseComplianceKeywords(Resource):
    """``CreateShortCodeApplicationResponse.compliance_keywords``, as received."""

    aide: str | None = None
    """Text for the keyword AIDE (help, in French), needed on Canadian short codes."""
    arret: str | None = None
    """Text for the keyword ARRET (stop, in French), needed on Canadian short codes."""
    help: str | None = None
    """Reply sent to the HELP keyword."""
    info: str | None = None
    """Reply sent to the INFO keyword."""
    opt_out_filtering: bool | None = None
    """Whether Twilio handles opt-out words and blocks messages to people who opted out."""
    stop: str | None = None
    """Reply the short code sends to the STOP keyword."""
    __fields__ = "aide arret help info opt_out_filtering:boolean stop"


@record(kw_only=True)
class CreateShortCodeApplicationResponseContentExamples(Resource):
    """``CreateShortCodeApplicationResponse.content_examples``, as received."""

    examples: tuple[str, ...] | None = None
    """Sample messages of the short-code campaign."""
    __fields__ = "examples:string[]"


@record(kw_only=True)
class CreateShortCodeApplicationResponseSetup(Resource):
    """``CreateShortCodeApplicationResponse.setup``, as received."""

    charges_apply: bool | None = None
    """Whether subscribers pay for messages of the short code beyond what their carrier asks."""
    current_provider: str | None = None
    """Provider the short code is with now, when it is moved to Twilio."""
    free_to_end_user: bool | None = None
    """Whether messages are free for the recipient."""
    lease_type: CreateShortCodeApplicationResponseSetupLeaseType | None = None
    """How the short code is had: RANDOM, VANITY (chosen) or SELF_LEASED (leased by yourself)."""
    migrated_live_traffic: bool | None = None
    """Whether the short code being moved already carries live traffic."""
    migrated_mms_enabled: bool | None = None
    """Whether the short code being moved already has MMS."""
    mms_enabled: bool | None = None
    """Whether the short code is to have MMS."""
    payment_frequency: CreateShortCodeApplicationResponseSetupPaymentFrequency | None = None
    """How often the short code's lease is paid: `QUARTERLY` or `YEARLY`."""
    request_type: CreateShortCodeApplicationResponseSetupRequestType | None = None
    """Kind of request: `NEW` code, `MIGRATION` from another provider or `LEASE`."""
    short_code_preference: str | None = None
    """Wished-for short code digits, or whether a random one will do."""
    traffic_type: CreateShortCodeApplicationResponseSetupTrafficType | None = None
    """Kind of traffic the short code carries: transactional, promotional or both."""
    __fields__ = (
        "charges_apply:boolean current_provider free_to_end_user:boolean "
        "lease_type:enum.CreateShortCodeApplicationResponseSetupLeaseType migrated_live_traffic:boolean "
        "migrated_mms_enabled:boolean mms_enabled:boolean "
        "payment_frequency:enum.CreateShortCodeApplicationResponseSetupPaymentFrequency "
        "request_type:enum.CreateShortCodeApplicationResponseSetupRequestType short_code_preference "
        "traffic_type:enum.CreateShortCodeApplicationResponseSetupTrafficType"
    )


@record(kw_only=True)
class CreateShortCodeApplicationResponseSmsCampaignDetails(Resource):
    """``CreateShortCodeApplicationResponse.sms_campaign_details``, as received."""

    avg_monthly_messages_received_from_subscribers: str | None = None
    """How many messages a month you expect to get from each subscriber."""
    avg_monthly_messages_sent_to_each_subscriber: str | None = None
    """How many messages a month you expect to send to each subscriber."""
    campaign_brand_website: str | None = None
    """Absolute URL of the website of the brand behind the campaign."""
    campaign_frequency: tuple[CreateShortCodeApplicationResponseSmsCampaignDetailsCampaignFrequencyItem, ...] | None = (
        None
    )
    """How often the campaign sends messages."""
    campaign_name: str | None = None
    """Name of the short code's SMS campaign."""
    customer_care_channel: CreateShortCodeApplicationResponseSmsCampaignDetailsCustomerCareChannel | None = None
    """How subscribers reach customer care: TOLL_FREE_NUMBER or EMAIL."""
    customer_care_value: str | None = None
    """The customer-care contact itself: the toll-free number or the e-mail address."""
    duration_of_the_campaign: str | None = None
    """How long the short-code campaign is to run."""
    estimated_total_subscribers: str | None = None
    """How many subscribers the campaign is expected to have."""
    expected_traffic_start_date: str | None = None
    """When traffic on the short code is expected to start."""
    monthly_inbound_volume_expected: str | None = None
    """Messages expected each month from people to the short code."""
    monthly_outbound_volume_expected: str | None = None
    """Messages expected each month from the short code to people."""
    planned_traffic_spikes: str | None = None
    """Times of unusually many messages that are foreseen."""
    sc_use_case_categories: (
        tuple[CreateShortCodeApplicationResponseSmsCampaignDetailsScUseCaseCategoriesItem, ...] | None
    ) = None
    """Use case categories the short code campaign falls under."""
    sms_privacy_policy_url: str | None = None
    """Where the SMS campaign's privacy policy can be read."""
    sms_terms_of_service_url: str | None = None
    """Where the SMS campaign's terms of service can be read."""
    spike_details: str | None = None
    """What causes spikes in the campaign's message volume, and how big they are."""
    __fields__ = (
        "avg_monthly_messages_received_from_subscribers avg_monthly_messages_sent_to_each_subscriber "
        "campaign_brand_website "
        "campaign_frequency:enum.CreateShortCodeApplicationResponseSmsCampaignDetailsCampaignFrequencyItem[] "
        "campaign_name "
        "customer_care_channel:enum.CreateShortCodeApplicationResponseSmsCampaignDetailsCustomerCareChannel "
        "customer_care_value duration_of_the_campaign estimated_total_subscribers expected_traffic_start_date "
        "monthly_inbound_volume_expected monthly_outbound_volume_expected planned_traffic_spikes "
        "sc_use_case_categories:enum.CreateShortCodeApplicationResponseSmsCampaignDetailsScUseCaseCategoriesItem[] "
        "sms_privacy_policy_url sms_terms_of_service_url spike_details"
    )


@record(kw_only=True)
class CreateShortCodeApplicationResponseUserSignUp(Resource):
    """``CreateShortCodeApplicationResponse.user_sign_up``, as received."""

    double_opt_in_message: str | None = None
    """Text that asks a new subscriber to confirm."""
    double_opt_in_process: bool | None = None
    """Whether subscribers must confirm before the programme starts."""
    double_opt_in_response_message: str | None = None
    """Text sent once the subscriber has confirmed."""
    ivr_message: str | None = None
    """Text sent to someone who signs up through a phone menu."""
    keyword_message: str | None = None
    """Text sent to someone who signs up by a keyword."""
    online_web_form_message: str | None = None
    """Text people see on the web form where they opt in."""
    other_form_message: str | None = None
    """Text people see where they opt in by a way not otherwise listed."""
    sign_up_confirmation_message: str | None = None
    """Text that confirms to a user that they signed up for the short code's messages."""
    sign_up_options: tuple[CreateShortCodeApplicationResponseUserSignUpSignUpOptionsItem, ...] | None = None
    """Ways users sign up for the short code's messages."""
    __fields__ = (
        "double_opt_in_message double_opt_in_process:boolean double_opt_in_response_message ivr_message "
        "keyword_message online_web_form_message other_form_message sign_up_confirmation_message "
        "sign_up_options:enum.CreateShortCodeApplicationResponseUserSignUpSignUpOptionsItem[]"
    )


@record(kw_only=True)
class CreateShortCodeApplicationResponse(Resource):
    """``CreateShortCodeApplicationResponse``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    application_requirements_sid: str | None = None
    """SID of the set of requirements the short code application was checked against."""
    application_requirements_version: int | None = None
    """Version of the requirements the short code application was checked against."""
    bundle_sid: str | None = None
    """SID of the regulatory bundle (BU…)."""
    business_information: CreateShortCodeApplicationResponseBusinessInformation | None = None
    """Details of the business behind the short code: name, website and address."""
    compliance_keywords: CreateShortCodeApplicationResponseComplianceKeywords | None = None
    """What the short code answers to the keywords that carriers demand, such as HELP and STOP."""
    content_examples: CreateShortCodeApplicationResponseContentExamples | None = None
    """Examples of the messages the short code sends."""
    created_by: str | None = None
    """Identity of who created it."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    iso_country: str | None = None
    """Country of the phone numbers, ISO 3166-1 alpha-2; when listing, only that country."""
    notification_emails: tuple[str, ...] | None = None
    """Email addresses that get news of the order's progress."""
    reviewer: str | None = None
    """Who reviews the short code application."""
    setup: CreateShortCodeApplicationResponseSetup | None = None
    """How the short code is to be set up: request and traffic type, lease, number preference, MMS."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    sms_campaign_details: CreateShortCodeApplicationResponseSmsCampaignDetails | None = None
    """What the short code's SMS campaign does: categories, call to action, policies, traffic spikes."""
    state: CreateShortCodeApplicationResponseState | None = None
    """State of the resource."""
    updated_by: str | None = None
    """Who last changed the application."""
    user_sign_up: CreateShortCodeApplicationResponseUserSignUp | None = None
    """How users sign up for the short code's messages: ways, images and confirmation text."""
    zendesk_ticket_id: str | None = None
    """ID of the Zendesk ticket that handles the application."""
    __fields__ = (
        "account_sid application_requirements_sid application_requirements_version:integer bundle_sid "
        "business_information:CreateShortCodeApplicationResponseBusinessInformation "
        "compliance_keywords:CreateShortCodeApplicationResponseComplianceKeywords "
        "content_examples:CreateShortCodeApplicationResponseContentExamples created_by date_created:date-time "
        "date_updated:date-time friendly_name iso_country notification_emails:string[] reviewer "
        "setup:CreateShortCodeApplicationResponseSetup sid "
        "sms_campaign_details:CreateShortCodeApplicationResponseSmsCampaignDetails "
        "state:enum.CreateShortCodeApplicationResponseState updated_by "
        "user_sign_up:CreateShortCodeApplicationResponseUserSignUp zendesk_ticket_id"
    )


@record(kw_only=True)
class CreateShortCodeApplication(ops.Operation["CreateShortCodeApplicationResponse"]):
    """Create a short code application.

    ``POST /v2/ShortCodes/Applications`` returns `CreateShortCodeApplicationResponse`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    business_information: CreateShortCodeApplicationBusinessInformation | Mapping[str, Any]
    """Details of the business behind the short code: name, website and address."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    iso_country: str
    """Country of the phone numbers, ISO 3166-1 alpha-2; when listing, only that country."""
    setup: CreateShortCodeApplicationSetup | Mapping[str, Any]
    """How the short code is to be set up: request and traffic type, lease, number preference, MMS."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v2/ShortCodes/Applications",
        json=(
            "business_information:CreateShortCodeApplicationBusinessInformation* friendly_name* iso_country* "
            "setup:CreateShortCodeApplicationSetup*"
        ),
        content_type="application/json",
        result="CreateShortCodeApplicationResponse",
        success=(201,),
    )


@record(kw_only=True)
class FetchShortCodeApplication(ops.Operation["ShortCodeApplication"]):
    """Fetch a short code application.

    ``GET /v2/ShortCodes/Applications/{sid}`` returns `ShortCodeApplication`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/ShortCodes/Applications/{sid}",
        path="sid*",
        result="ShortCodeApplication",
    )


@record(kw_only=True)
class ListShortCodeApplications(ops.PageOperation["ShortCodeApplication"]):
    """List short code applications.

    ``GET /v2/ShortCodes/Applications`` returns a `Page` of `ShortCodeApplication`.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    account_sid: str | None = None
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    iso_country: str | None = None
    """Country of the phone numbers, ISO 3166-1 alpha-2; when listing, only that country."""
    status: str | None = None
    """Where the resource stands in its life cycle."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    sid: str | None = None
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/ShortCodes/Applications",
        query="AccountSid IsoCountry Status FriendlyName Sid PageSize:integer Page:integer",
        result="ShortCodeApplication",
        items="results",
        paging="number",
        largest_page=50,
    )
