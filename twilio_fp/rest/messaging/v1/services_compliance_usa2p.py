# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{MessagingServiceSid}/Compliance/Usa2p`` of messaging v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class UsAppToPersonResponse(Resource):
    """``messaging.v1.service.us_app_to_person_response``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    age_gated: bool | None = None
    """Whether the campaign sends age-gated content, as the carriers define it; must be declared truthfully."""
    brand_registration_sid: str | None = None
    """SID of the A2P brand (BN…)."""
    campaign_id: str | None = None
    """Id of the campaign at The Campaign Registry."""
    campaign_status: str | None = None
    """State of the A2P campaign: PENDING, IN_PROGRESS, VERIFIED, FAILED and others."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    direct_lending: bool | None = None
    """Whether the campaign is about direct lending or loans."""
    errors: tuple[Any, ...] | None = None
    """What went wrong or is missing, one entry per problem; empty if nothing is."""
    has_embedded_links: bool | None = None
    """Whether the campaign's messages contain links."""
    has_embedded_phone: bool | None = None
    """Whether the campaign's messages contain phone numbers."""
    help_keywords: tuple[str, ...] | None = None
    """Words by which recipients ask for help, such as HELP."""
    help_message: str | None = None
    """Reply sent to someone who asks for help."""
    is_externally_registered: bool | None = None
    """Whether the campaign was registered outside Twilio."""
    message_flow: str | None = None
    """How people agree to get the campaign's messages: where and in what words they opt in."""
    message_samples: tuple[str, ...] | None = None
    """Examples of the campaign's messages, at least two and up to five, as people will get them."""
    messaging_service_sid: str | None = None
    """SID, MG…, of the messaging service."""
    mock: bool | None = None
    """Whether it is a trial registration that goes to no carrier registry; default false."""
    opt_in_keywords: tuple[str, ...] | None = None
    """Words people send to opt in to the messages."""
    opt_in_message: str | None = None
    """Reply sent to people who opt in by keyword; names the brand and how to get help and opt out."""
    opt_out_keywords: tuple[str, ...] | None = None
    """Words people send to stop the messages."""
    opt_out_message: str | None = None
    """Reply sent to people who opt out by keyword; names the brand and says no more messages come."""
    privacy_policy_url: str | None = None
    """Absolute URL of the privacy policy of the business."""
    rate_limits: Any = None
    """Throughput and daily limits the carriers grant the campaign, as a JSON object."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    subscriber_opt_in: bool | None = None
    """Whether subscribers opt in to the campaign before messages are sent."""
    terms_and_conditions_url: str | None = None
    """Where the terms and conditions for message recipients can be read."""
    url: str | None = None
    """Absolute URL of the resource."""
    us_app_to_person_usecase: str | None = None
    """A2P use case of the campaign, such as 2FA, MARKETING or MIXED."""
    __fields__ = (
        "account_sid age_gated:boolean brand_registration_sid campaign_id campaign_status date_created:date-time "
        "date_updated:date-time description direct_lending:boolean errors:json[] has_embedded_links:boolean "
        "has_embedded_phone:boolean help_keywords:string[] help_message is_externally_registered:boolean "
        "message_flow message_samples:string[] messaging_service_sid mock:boolean opt_in_keywords:string[] "
        "opt_in_message opt_out_keywords:string[] opt_out_message privacy_policy_url rate_limits:json sid "
        "subscriber_opt_in:boolean terms_and_conditions_url url us_app_to_person_usecase"
    )


@record(kw_only=True)
class CreateUsAppToPerson(ops.Operation["UsAppToPersonResponse"]):
    """Create a US A2P campaign.

    ``POST /v1/Services/{MessagingServiceSid}/Compliance/Usa2p`` returns `UsAppToPersonResponse`.
    Source: https://www.twilio.com/docs/messaging/api/service-resource
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""
    brand_registration_sid: str
    """SID of the A2P brand (BN…)."""
    description: str
    """What the A2P campaign sends and why, for carriers to review."""
    has_embedded_links: bool
    """Whether the campaign's messages contain links."""
    has_embedded_phone: bool
    """Whether the campaign's messages contain phone numbers."""
    message_flow: str
    """How people agree to get the campaign's messages: where and in what words they opt in."""
    message_samples: str | Iterable[str]
    """Examples of the campaign's messages, at least two and up to five, as people will get them."""
    us_app_to_person_usecase: str
    """A2P use case of the campaign, such as 2FA, MARKETING or MIXED."""
    x_twilio_api_version: str | None = None
    """Version of the API to answer with, such as v1.2."""
    age_gated: bool | None = None
    """Whether the campaign sends age-gated content, as the carriers define it; must be declared truthfully."""
    direct_lending: bool | None = None
    """Whether the campaign is about direct lending or loans."""
    help_keywords: str | Iterable[str] | None = None
    """Words by which recipients ask for help, such as HELP."""
    help_message: str | None = None
    """Reply sent to someone who asks for help."""
    opt_in_keywords: str | Iterable[str] | None = None
    """Words people send to opt in to the messages."""
    opt_in_message: str | None = None
    """Reply sent to people who opt in by keyword; names the brand and how to get help and opt out."""
    opt_out_keywords: str | Iterable[str] | None = None
    """Words people send to stop the messages."""
    opt_out_message: str | None = None
    """Reply sent to people who opt out by keyword; names the brand and says no more messages come."""
    privacy_policy_url: str | None = None
    """Absolute URL of the privacy policy of the business."""
    subscriber_opt_in: bool | None = None
    """Whether subscribers opt in to the campaign before messages are sent."""
    terms_and_conditions_url: str | None = None
    """Where the terms and conditions for message recipients can be read."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p",
        path="MessagingServiceSid*",
        header="X-Twilio-Api-Version",
        form=(
            "AgeGated:boolean BrandRegistrationSid* Description* DirectLending:boolean HasEmbeddedLinks:boolean* "
            "HasEmbeddedPhone:boolean* HelpKeywords:string[] HelpMessage MessageFlow* MessageSamples:string[]* "
            "OptInKeywords:string[] OptInMessage OptOutKeywords:string[] OptOutMessage PrivacyPolicyUrl "
            "SubscriberOptIn:boolean TermsAndConditionsUrl UsAppToPersonUsecase*"
        ),
        result="UsAppToPersonResponse",
        success=(201,),
        bounds="messaging_service_sid:MG brand_registration_sid:BN privacy_policy_url:url terms_and_conditions_url:url",
    )


@record(kw_only=True)
class DeleteUsAppToPerson(ops.Operation[None]):
    """Delete a US A2P campaign.

    ``DELETE /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/messaging/api/service-resource
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}",
        path="MessagingServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="messaging_service_sid:MG sid:QE",
    )


@record(kw_only=True)
class FetchUsAppToPerson(ops.Operation["UsAppToPersonResponse"]):
    """Fetch a US A2P campaign.

    ``GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}`` returns `UsAppToPersonResponse`.
    Source: https://www.twilio.com/docs/messaging/api/service-resource
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    x_twilio_api_version: str | None = None
    """Version of the API to answer with, such as v1.2."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}",
        path="MessagingServiceSid* Sid*",
        header="X-Twilio-Api-Version",
        result="UsAppToPersonResponse",
        bounds="messaging_service_sid:MG sid:QE",
    )


@record(kw_only=True)
class ListUsAppToPerson(ops.PageOperation["UsAppToPersonResponse"]):
    """List US A2P campaigns.

    ``GET /v1/Services/{MessagingServiceSid}/Compliance/Usa2p`` returns a `Page` of `UsAppToPersonResponse`.
    Source: https://www.twilio.com/docs/messaging/api/service-resource
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    x_twilio_api_version: str | None = None
    """Version of the API to answer with, such as v1.2."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p",
        path="MessagingServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        header="X-Twilio-Api-Version",
        result="UsAppToPersonResponse",
        items="compliance",
        paging="meta",
        bounds="messaging_service_sid:MG",
    )


@record(kw_only=True)
class UpdateUsAppToPerson(ops.Operation["UsAppToPersonResponse"]):
    """Update a US A2P campaign.

    ``POST /v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}`` returns `UsAppToPersonResponse`.
    Source: https://www.twilio.com/docs/messaging/api/service-resource
    """

    messaging_service_sid: str = attrs.field(kw_only=False)
    """SID, MG…, of the messaging service."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    age_gated: bool
    """Whether the campaign sends age-gated content, as the carriers define it; must be declared truthfully."""
    description: str
    """What the A2P campaign sends and why, for carriers to review."""
    direct_lending: bool
    """Whether the campaign is about direct lending or loans."""
    has_embedded_links: bool
    """Whether the campaign's messages contain links."""
    has_embedded_phone: bool
    """Whether the campaign's messages contain phone numbers."""
    message_flow: str
    """How people agree to get the campaign's messages: where and in what words they opt in."""
    message_samples: str | Iterable[str]
    """Examples of the campaign's messages, at least two and up to five, as people will get them."""
    x_twilio_api_version: str | None = None
    """Version of the API to answer with, such as v1.2."""
    privacy_policy_url: str | None = None
    """Absolute URL of the privacy policy of the business."""
    terms_and_conditions_url: str | None = None
    """Where the terms and conditions for message recipients can be read."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/Services/{MessagingServiceSid}/Compliance/Usa2p/{Sid}",
        path="MessagingServiceSid* Sid*",
        header="X-Twilio-Api-Version",
        form=(
            "AgeGated:boolean* Description* DirectLending:boolean* HasEmbeddedLinks:boolean* "
            "HasEmbeddedPhone:boolean* MessageFlow* MessageSamples:string[]* PrivacyPolicyUrl TermsAndConditionsUrl"
        ),
        result="UsAppToPersonResponse",
        bounds="messaging_service_sid:MG sid:QE privacy_policy_url:url terms_and_conditions_url:url",
    )
