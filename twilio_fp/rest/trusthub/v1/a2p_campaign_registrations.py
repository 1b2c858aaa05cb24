"""``/v1/A2PCampaignRegistrations`` of trusthub v1."""

from __future__ import annotations

from collections.abc import Iterable

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Secret, Unset

__all__ = ["A2pCampaignRegistration", "CreateA2PCampaignRegistration"]


@record(kw_only=True)
class A2pCampaignRegistration(Resource):
    """``trusthub.v1.a2p_campaign_registration``, as it is received."""

    id: str | None = None
    session_id: str | None = None
    session_token: Secret | None = None

    __fields__ = "sessionId sessionToken"


@record(kw_only=True)
class CreateA2PCampaignRegistration(ops.Operation["A2pCampaignRegistration"]):
    """``POST /v1/A2PCampaignRegistrations`` answers 201 with `A2pCampaignRegistration`.

    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    a2p_brand_registration_sid: str
    age_gated: bool | Unset = UNSET
    direct_lending: bool | Unset = UNSET
    embedded_url_sample: str | Unset = UNSET
    has_embedded_links: bool | Unset = UNSET
    has_embedded_phone: bool | Unset = UNSET
    help_keywords: str | Iterable[str] | Unset = UNSET
    help_message_sample: str | Unset = UNSET
    messaging_service_sid: str | Unset = UNSET
    opt_in_keywords: str | Iterable[str] | Unset = UNSET
    opt_in_message_sample: str | Unset = UNSET
    opt_out_keywords: str | Iterable[str] | Unset = UNSET
    opt_out_message_sample: str | Unset = UNSET
    privacy_policy_url: str | Unset = UNSET
    terms_and_conditions_url: str | Unset = UNSET
    theme_set_id: str | Unset = UNSET
    use_case_categories: str | Iterable[str] | Unset = UNSET
    use_case_description: str | Unset = UNSET
    use_case_opt_in_description: str | Unset = UNSET
    use_case_opt_in_types: str | Iterable[str] | Unset = UNSET
    use_case_sample_message1: str | Unset = UNSET
    use_case_sample_message2: str | Unset = UNSET
    use_case_sample_message3: str | Unset = UNSET
    use_case_sample_message4: str | Unset = UNSET
    use_case_sample_message5: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://trusthub.twilio.com/v1/A2PCampaignRegistrations",
        json=(
            "a2pBrandRegistrationSid ageGated directLending embeddedUrlSample hasEmbeddedLinks hasEmbeddedPhone "
            "helpKeywords helpMessageSample messagingServiceSid optInKeywords optInMessageSample optOutKeywords "
            "optOutMessageSample privacyPolicyUrl termsAndConditionsUrl themeSetId useCaseCategories "
            "useCaseDescription useCaseOptInDescription useCaseOptInTypes useCaseSampleMessage1 useCaseSampleMessage2 "
            "useCaseSampleMessage3 useCaseSampleMessage4 useCaseSampleMessage5"
        ),
    )
