# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Channels/Senders`` of messaging v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource, to_input
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "ChannelsSenderEnumStatus",
    "ChannelsSenderResponse",
    "Configuration",
    "ConfigurationAccountType",
    "ConfigurationInput",
    "ConfigurationInputAccountType",
    "ConfigurationInputVerificationMethod",
    "ConfigurationVerificationMethod",
    "CreateChannelsSender",
    "DeleteChannelsSender",
    "FetchChannelsSender",
    "Items",
    "ListChannelsSender",
    "Profile",
    "ProfileGenericResponse",
    "ProfileGenericResponseEmailsItem",
    "ProfileGenericResponsePhoneNumbersItem",
    "ProfileGenericResponseWebsitesItem",
    "Properties",
    "RcsCarrier",
    "RcsCarrierStatus",
    "RcsComplianceCountryResponse",
    "RcsComplianceResponse",
    "RcsCountryStatus",
    "UpdateChannelsSender",
    "Webhook",
    "WebhookCallbackMethod",
    "WebhookFallbackMethod",
    "WebhookInput",
    "WebhookInputCallbackMethod",
    "WebhookInputFallbackMethod",
]


ChannelsSenderEnumStatus: TypeAlias = (
    Literal[
        "CREATING",
        "ONLINE",
        "OFFLINE",
        "PENDING_VERIFICATION",
        "VERIFYING",
        "ONLINE:UPDATING",
        "TWILIO_REVIEW",
        "DRAFT",
        "STUBBED",
    ]
    | str
)
ConfigurationAccountType: TypeAlias = Literal["ISV", "ISVSubAccount"] | str
ConfigurationInputAccountType: TypeAlias = Literal["ISV", "ISVSubAccount"] | str
ConfigurationInputVerificationMethod: TypeAlias = Literal["sms", "voice"] | str
ConfigurationVerificationMethod: TypeAlias = Literal["sms", "voice"] | str
RcsCarrierStatus: TypeAlias = (
    Literal["UNKNOWN", "UNLAUNCHED", "CARRIER_REVIEW", "APPROVED", "REJECTED", "SUSPENDED"] | str
)
RcsCountryStatus: TypeAlias = Literal["ONLINE", "OFFLINE", "TWILIO_REVIEW", "PENDING_VERIFICATION"] | str
WebhookCallbackMethod: TypeAlias = Literal["POST", "PUT"] | str
WebhookFallbackMethod: TypeAlias = Literal["POST", "PUT"] | str
WebhookInputCallbackMethod: TypeAlias = Literal["POST", "PUT"] | str
WebhookInputFallbackMethod: TypeAlias = Literal["POST", "PUT"] | str


@record(kw_only=True)
class RcsCarrier(Resource):
    """``messaging.v2.rcs_carrier``, as received."""

    name: str | None = None
    """Name for people to tell it by."""
    status: RcsCarrierStatus = ""
    """Where the resource stands in its life cycle."""
    __fields__ = "name status:enum.RcsCarrierStatus"


@record(kw_only=True)
class RcsComplianceCountryResponse(Resource):
    """``messaging.v2.rcs_compliance_country_response``, as received."""

    carriers: tuple[RcsCarrier, ...] | None = None
    """State of the RCS approval at each carrier of the country."""
    country: str | None = None
    """Country, ISO 3166-1 alpha-2."""
    registration_sid: str | None = None
    """SID of the RCS compliance registration."""
    status: RcsCountryStatus = ""
    """Where the resource stands in its life cycle."""
    __fields__ = "carriers:RcsCarrier[] country registration_sid status:enum.RcsCountryStatus"


@record(kw_only=True)
class RcsComplianceResponse(Resource):
    """``messaging.v2.rcs_compliance_response``, as received."""

    countries: tuple[RcsComplianceCountryResponse, ...] | None = None
    """State of the RCS compliance review in each country."""
    registration_sid: str | None = None
    """SID of the RCS compliance registration."""
    __fields__ = "countries:RcsComplianceCountryResponse[] registration_sid"


@record(kw_only=True)
class Configuration(Resource):
    """``messaging.v2.channels_sender.configuration``, as received."""

    account_type: ConfigurationAccountType | None = None
    """What kind of account holds the sender: `ISV` or `ISVSubAccount`."""
    verification_code: str | None = None
    """Code received for verifying the WhatsApp sender's number."""
    verification_method: ConfigurationVerificationMethod | None = None
    """How the code for the WhatsApp sender is delivered: sms (the default) or voice."""
    voice_application_sid: str | None = None
    """SID of the application that handles WhatsApp calls to the sender, AP…."""
    waba_id: str | None = None
    """ID of the WhatsApp Business account."""
    __fields__ = (
        "account_type:enum.ConfigurationAccountType verification_code "
        "verification_method:enum.ConfigurationVerificationMethod voice_application_sid waba_id"
    )

    def to_input(self) -> ConfigurationInput:
        """Return this as the record that is sent."""
        return to_input(self, ConfigurationInput)


@record(kw_only=True)
class Items(Resource):
    """``messaging.v2.channels_sender.offline_reasons.items``, as received."""

    code: str | None = None
    """Error code."""
    message: str | None = None
    """Text of the message; in an answer, what happened to the request, in words."""
    more_info: str | None = None
    """URL of the page that explains the error."""
    __fields__ = "code message more_info"


@record(kw_only=True)
class ProfileGenericResponseEmailsItem(Resource):
    """``ProfileGenericResponse.emailsItem``, as received."""

    email: str | None = None
    """E-mail address."""
    label: str | None = None
    """Text shown for the item."""
    __fields__ = "email label"


@record(kw_only=True)
class ProfileGenericResponsePhoneNumbersItem(Resource):
    """``ProfileGenericResponse.phone_numbersItem``, as received."""

    label: str | None = None
    """Text shown for the item."""
    phone_number: str | None = None
    """Phone number, E.164 such as +15558675310."""
    __fields__ = "label phone_number"


@record(kw_only=True)
class ProfileGenericResponseWebsitesItem(Resource):
    """``ProfileGenericResponse.websitesItem``, as received."""

    label: str | None = None
    """Text shown for the item."""
    website: str | None = None
    """URL of the website."""
    __fields__ = "label website"


@record(kw_only=True)
class ProfileGenericResponse(Resource):
    """``messaging.v2.channels_sender.profile_generic_response``, as received."""

    about: str | None = None
    """Short text about the business, shown on the sender's profile."""
    accent_color: str | None = None
    """Accent colour of the sender's RCS profile, as a hex code such as #1F6FEB."""
    address: str | None = None
    """Postal address of the business on the sender's profile."""
    banner_url: str | None = None
    """Absolute URL of the banner picture on the sender's RCS profile."""
    description: str | None = None
    """What it is, in free text."""
    emails: tuple[ProfileGenericResponseEmailsItem, ...] | None = None
    """E-mail addresses of the business shown in the sender's profile, with labels where given."""
    logo_url: str | None = None
    """Absolute URL of the logo image shown on the sender's profile."""
    name: str | None = None
    """Name for people to tell it by."""
    phone_numbers: tuple[ProfileGenericResponsePhoneNumbersItem, ...] | None = None
    """Phone numbers shown on the sender's profile, each with a label."""
    privacy_url: str | None = None
    """URL of the privacy policy shown on the sender's profile."""
    terms_of_service_url: str | None = None
    """Where the business's terms of service can be read."""
    use_case: str | None = None
    """Main use of the RCS sender."""
    vertical: str | None = None
    """Line of business the brand is in."""
    websites: tuple[ProfileGenericResponseWebsitesItem, ...] | None = None
    """Websites of the business, each with URL and label."""
    __fields__ = (
        "about accent_color address banner_url description emails:ProfileGenericResponseEmailsItem[] logo_url "
        "name phone_numbers:ProfileGenericResponsePhoneNumbersItem[] privacy_url terms_of_service_url use_case "
        "vertical websites:ProfileGenericResponseWebsitesItem[]"
    )


@record(kw_only=True)
class Properties(Resource):
    """``messaging.v2.channels_sender.properties``, as received."""

    messaging_limit: str | None = None
    """How many people the WhatsApp sender may start conversations with in 24 hours, as the tier's name."""
    quality_rating: str | None = None
    """WhatsApp's rating of the sender by people's reactions, such as high, medium or low."""
    __fields__ = "messaging_limit quality_rating"


@record(kw_only=True)
class Webhook(Resource):
    """``messaging.v2.channels_sender.webhook``, as received."""

    callback_method: WebhookCallbackMethod | None = None
    """HTTP method for the sender's webhook: POST or PUT."""
    callback_url: str | None = None
    """Absolute URL called when a message comes in for the sender."""
    fallback_method: WebhookFallbackMethod | None = None
    """HTTP method for the sender's fallback URL: POST or PUT."""
    fallback_url: str | None = None
    """Absolute URL requested when the main URL fails."""
    status_callback_method: str | None = None
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    status_callback_url: str | None = None
    """URL that receives delivery status of the sender's messages."""
    __fields__ = (
        "callback_method:enum.WebhookCallbackMethod callback_url fallback_method:enum.WebhookFallbackMethod "
        "fallback_url status_callback_method status_callback_url"
    )

    def to_input(self) -> WebhookInput:
        """Return this as the record that is sent."""
        return to_input(self, WebhookInput)


@record(kw_only=True)
class ChannelsSenderResponse(Resource):
    """``messaging.v2.channels_sender_response``, as received."""

    compliance: RcsComplianceResponse | None = None
    """State of the RCS sender's compliance review, by country."""
    configuration: Configuration | None = None
    """Settings of the sender: WhatsApp account id, verification method and code."""
    display_name_status: str | None = None
    """Review state of the sender's display name."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    offline_reasons: tuple[Items, ...] | None = None
    """Why the sender is offline: each with a code, a message and a link."""
    pending_display_name: str | None = None
    """Display name that waits for approval."""
    pending_display_name_status: str | None = None
    """Where the review of the waiting display name stands."""
    pending_display_name_status_date: dt.datetime | None = None
    """When the review of the waiting display name last changed state, UTC."""
    profile: ProfileGenericResponse | None = None
    """What people see of the sender: name, description, logo, addresses and links."""
    properties: Properties | None = None
    """WhatsApp standing of the sender: quality rating and messaging limit."""
    sender_id: str | None = None
    """Address of the sender with its channel prefix, such as whatsapp:+15558675310 or rcs:brand_agent."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: ChannelsSenderEnumStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    webhook: Webhook | None = None
    """URLs and methods for the sender's incoming messages and delivery status."""
    __fields__ = (
        "compliance:RcsComplianceResponse configuration:Configuration display_name_status friendly_name "
        "offline_reasons:Items[] pending_display_name pending_display_name_status "
        "pending_display_name_status_date:date-time profile:ProfileGenericResponse properties:Properties "
        "sender_id sid status:enum.ChannelsSenderEnumStatus url webhook:Webhook"
    )


@record(kw_only=True)
class ConfigurationInput(Resource):
    """``messaging.v2.channels_sender.configuration``, as sent."""

    account_type: ConfigurationInputAccountType | Unset | None = UNSET
    """What kind of account holds the sender: `ISV` or `ISVSubAccount`."""
    verification_code: str | Unset | None = UNSET
    """Code received for verifying the WhatsApp sender's number."""
    verification_method: ConfigurationInputVerificationMethod | Unset | None = UNSET
    """How the code for the WhatsApp sender is delivered: sms (the default) or voice."""
    voice_application_sid: str | Unset | None = UNSET
    """SID of the application that handles WhatsApp calls to the sender, AP…."""
    waba_id: str | Unset | None = UNSET
    """ID of the WhatsApp Business account."""
    __fields__ = (
        "account_type:enum.ConfigurationInputAccountType? verification_code:string? "
        "verification_method:enum.ConfigurationInputVerificationMethod? voice_application_sid:string? "
        "waba_id:string?"
    )


@record(kw_only=True)
class Profile(Resource):
    """``messaging.v2.channels_sender.profile``, as sent."""

    about: str | Unset | None = UNSET
    """Short text about the business, shown on the sender's profile."""
    accent_color: str | Unset | None = UNSET
    """Accent colour of the sender's RCS profile, as a hex code such as #1F6FEB."""
    address: str | Unset | None = UNSET
    """Postal address of the business on the sender's profile."""
    banner_url: str | Unset | None = UNSET
    """Absolute URL of the banner picture on the sender's RCS profile."""
    description: str | Unset | None = UNSET
    """What it is, in free text."""
    emails: Any | Unset = UNSET
    """E-mail addresses of the business shown in the sender's profile, with labels where given."""
    logo_url: str | Unset | None = UNSET
    """Absolute URL of the logo image shown on the sender's profile."""
    name: str | Unset | None = UNSET
    """Name for people to tell it by."""
    phone_numbers: Any | Unset = UNSET
    """Phone numbers shown on the sender's profile, each with a label."""
    privacy_url: str | Unset | None = UNSET
    """URL of the privacy policy shown on the sender's profile."""
    terms_of_service_url: str | Unset | None = UNSET
    """Where the business's terms of service can be read."""
    use_case: str | Unset | None = UNSET
    """Main use of the RCS sender."""
    vertical: str | Unset | None = UNSET
    """Line of business the brand is in."""
    websites: Any | Unset = UNSET
    """Websites of the business, each with URL and label."""
    __fields__ = (
        "about:string? accent_color:string? address:string? banner_url:string? description:string? emails:json "
        "logo_url:string? name:string? phone_numbers:json privacy_url:string? terms_of_service_url:string? "
        "use_case:string? vertical:string? websites:json"
    )


@record(kw_only=True)
class WebhookInput(Resource):
    """``messaging.v2.channels_sender.webhook``, as sent."""

    callback_method: WebhookInputCallbackMethod | Unset | None = UNSET
    """HTTP method for the sender's webhook: POST or PUT."""
    callback_url: str | Unset | None = UNSET
    """Absolute URL called when a message comes in for the sender."""
    fallback_method: WebhookInputFallbackMethod | Unset | None = UNSET
    """HTTP method for the sender's fallback URL: POST or PUT."""
    fallback_url: str | Unset | None = UNSET
    """Absolute URL requested when the main URL fails."""
    status_callback_method: str | Unset | None = UNSET
    """HTTP method for calls to the status callback: GET or POST, usually default POST."""
    status_callback_url: str | Unset | None = UNSET
    """URL that receives delivery status of the sender's messages."""
    __fields__ = (
        "callback_method:enum.WebhookInputCallbackMethod? callback_url:string? "
        "fallback_method:enum.WebhookInputFallbackMethod? fallback_url:string? status_callback_method:string? "
        "status_callback_url:string?"
    )


@record(kw_only=True)
class CreateChannelsSender(ops.Operation["ChannelsSenderResponse"]):
    """Create a channel sender.

    ``POST /v2/Channels/Senders`` returns `ChannelsSenderResponse` (202).
    Source: https://www.twilio.com/docs/whatsapp/api/senders
    """

    sender_id: str | None
    """Address of the sender with its channel prefix, such as whatsapp:+15558675310 or rcs:brand_agent."""
    configuration: ConfigurationInput | Mapping[str, Any] | Unset | None = UNSET
    """Settings of the sender: WhatsApp account id, verification method and code."""
    friendly_name: str | Unset | None = UNSET
    """Name you give it, for people to read; it need not be unique."""
    profile: Profile | Mapping[str, Any] | Unset | None = UNSET
    """What people see of the sender: name, description, logo, addresses and links."""
    webhook: WebhookInput | Mapping[str, Any] | Unset | None = UNSET
    """URLs and methods for the sender's incoming messages and delivery status."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v2/Channels/Senders",
        json=(
            "configuration:ConfigurationInput? friendly_name:string? profile:Profile? sender_id:string?* "
            "webhook:WebhookInput?"
        ),
        content_type="application/json",
        result="ChannelsSenderResponse",
        success=(202,),
    )


@record(kw_only=True)
class DeleteChannelsSender(ops.Operation[None]):
    """Delete a channel sender.

    ``DELETE /v2/Channels/Senders/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/whatsapp/api/senders
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://messaging.twilio.com/v2/Channels/Senders/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:XE",
    )


@record(kw_only=True)
class FetchChannelsSender(ops.Operation["ChannelsSenderResponse"]):
    """Fetch a channel sender.

    ``GET /v2/Channels/Senders/{Sid}`` returns `ChannelsSenderResponse`.
    Source: https://www.twilio.com/docs/whatsapp/api/senders
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v2/Channels/Senders/{Sid}",
        path="Sid*",
        result="ChannelsSenderResponse",
        bounds="sid:XE",
    )


@record(kw_only=True)
class ListChannelsSender(ops.PageOperation["ChannelsSenderResponse"]):
    """List channel senders.

    ``GET /v2/Channels/Senders`` returns a `Page` of `ChannelsSenderResponse`.
    Source: https://www.twilio.com/docs/whatsapp/api/senders
    """

    channel: str
    """Keep only senders on this channel: whatsapp or rcs. Needed."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v2/Channels/Senders",
        query="Channel* PageSize:integer Page:integer PageToken",
        result="ChannelsSenderResponse",
        items="senders",
        paging="meta",
    )


@record(kw_only=True)
class UpdateChannelsSender(ops.Operation["ChannelsSenderResponse"]):
    """Update a channel sender.

    ``POST /v2/Channels/Senders/{Sid}`` returns `ChannelsSenderResponse` (202).
    Source: https://www.twilio.com/docs/whatsapp/api/senders
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    configuration: ConfigurationInput | Mapping[str, Any] | Unset | None = UNSET
    """Settings of the sender: WhatsApp account id, verification method and code."""
    friendly_name: str | Unset | None = UNSET
    """Name you give it, for people to read; it need not be unique."""
    profile: Profile | Mapping[str, Any] | Unset | None = UNSET
    """What people see of the sender: name, description, logo, addresses and links."""
    webhook: WebhookInput | Mapping[str, Any] | Unset | None = UNSET
    """URLs and methods for the sender's incoming messages and delivery status."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v2/Channels/Senders/{Sid}",
        path="Sid*",
        json="configuration:ConfigurationInput? friendly_name:string? profile:Profile? webhook:WebhookInput?",
        content_type="application/json",
        result="ChannelsSenderResponse",
        success=(202,),
        bounds="sid:XE",
    )
