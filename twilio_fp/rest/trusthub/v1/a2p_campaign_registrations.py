# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/A2PCampaignRegistrations`` of trusthub v1."""

from __future__ import annotations

from collections.abc import Iterable

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Secret, Unset

__all__ = ["A2pCampaignRegistration", "CreateA2PCampaignRegistration"]


@record(kw_only=True)
class A2pCampaignRegistration(Resource):
    """``trusthub.v1.a2p_campaign_registration``, as received."""

    id: str | None = None
    """Id of the item."""
    session_id: str | None = None
    """ID of the session."""
    session_token: Secret | None = None
    """Token that opens the embedded compliance form in the browser; short-lived, keep it secret."""
    __fields__ = "id sessionId sessionToken:secret"


@record(kw_only=True)
class CreateA2PCampaignRegistration(ops.Operation["A2pCampaignRegistration"]):
    """Create an A2P campaign registration.

    ``POST /v1/A2PCampaignRegistrations`` returns `A2pCampaignRegistration`.
    Source: https://www.twilio.com/docs/trust-hub/trusthub-rest-api
    """

    a2p_brand_registration_sid: str
    """SID (BN…) of the A2P brand that the campaign belongs to."""
    age_gated: bool | Unset = UNSET
    """Whether the campaign sends age-gated content, as the carriers define it; must be declared truthfully."""
    direct_lending: bool | Unset = UNSET
    """Whether the campaign is about direct lending or loans."""
    embedded_url_sample: str | Unset = UNSET
    """Sample of the links that the campaign's messages contain."""
    has_embedded_links: bool | Unset = UNSET
    """Whether the campaign's messages contain links."""
    has_embedded_phone: bool | Unset = UNSET
    """Whether the campaign's messages contain phone numbers."""
    help_keywords: str | Iterable[str] | Unset = UNSET
    """Words by which recipients ask for help, such as HELP."""
    help_message_sample: str | Unset = UNSET
    """Sample of the reply sent to someone who asks for help."""
    messaging_service_sid: str | Unset = UNSET
    """SID, MG…, of the messaging service."""
    opt_in_keywords: str | Iterable[str] | Unset = UNSET
    """Words people send to opt in to the messages."""
    opt_in_message_sample: str | Unset = UNSET
    """Sample of the reply to people who opt in."""
    opt_out_keywords: str | Iterable[str] | Unset = UNSET
    """Words people send to stop the messages."""
    opt_out_message_sample: str | Unset = UNSET
    """Sample of the reply to people who opt out."""
    privacy_policy_url: str | Unset = UNSET
    """Absolute URL of the privacy policy of the business."""
    terms_and_conditions_url: str | Unset = UNSET
    """Where the terms and conditions for message recipients can be read."""
    theme_set_id: str | Unset = UNSET
    """ID of the look used for the embedded compliance form."""
    use_case_categories: str | Iterable[str] | Unset = UNSET
    """Use case categories of the messages, such as TWO_FACTOR_AUTHENTICATION or MARKETING."""
    use_case_description: str | Unset = UNSET
    """What the campaign's messages are for, in your words."""
    use_case_opt_in_description: str | Unset = UNSET
    """How recipients agree to get the campaign's messages."""
    use_case_opt_in_types: str | Iterable[str] | Unset = UNSET
    """Ways recipients agree to get messages, such as web form, verbal or paper."""
    use_case_sample_message1: str | Unset = UNSET
    """First sample of a message the campaign sends."""
    use_case_sample_message2: str | Unset = UNSET
    """Second sample of a message the campaign sends."""
    use_case_sample_message3: str | Unset = UNSET
    """Third sample of a message the campaign sends."""
    use_case_sample_message4: str | Unset = UNSET
    """Fourth sample of a message the campaign sends."""
    use_case_sample_message5: str | Unset = UNSET
    """Fifth sample of a message the campaign sends."""
    __spec__ = ops.OperationSpec(
        "POST https://trusthub.twilio.com/v1/A2PCampaignRegistrations",
        json=(
            "a2pBrandRegistrationSid* ageGated:boolean directLending:boolean embeddedUrlSample "
            "hasEmbeddedLinks:boolean hasEmbeddedPhone:boolean helpKeywords:string[] helpMessageSample "
            "messagingServiceSid optInKeywords:string[] optInMessageSample optOutKeywords:string[] "
            "optOutMessageSample privacyPolicyUrl termsAndConditionsUrl themeSetId useCaseCategories:string[] "
            "useCaseDescription useCaseOptInDescription useCaseOptInTypes:string[] useCaseSampleMessage1 "
            "useCaseSampleMessage2 useCaseSampleMessage3 useCaseSampleMessage4 useCaseSampleMessage5"
        ),
        content_type="application/json",
        result="A2pCampaignRegistration",
        success=(201,),
    )
