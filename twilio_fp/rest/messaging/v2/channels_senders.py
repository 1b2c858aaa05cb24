"""``/v2/Channels/Senders`` of messaging v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource, to_input
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
    """``messaging.v2.rcs_carrier``, as it is received."""

    name: str | None = None
    status: RcsCarrierStatus = ""


@record(kw_only=True)
class RcsComplianceCountryResponse(Resource):
    """``messaging.v2.rcs_compliance_country_response``, as it is received."""

    carriers: tuple[RcsCarrier, ...] | None = None
    country: str | None = None
    registration_sid: str | None = None
    status: RcsCountryStatus = ""


@record(kw_only=True)
class RcsComplianceResponse(Resource):
    """``messaging.v2.rcs_compliance_response``, as it is received."""

    countries: tuple[RcsComplianceCountryResponse, ...] | None = None
    registration_sid: str | None = None


@record(kw_only=True)
class Configuration(Resource):
    """``messaging.v2.channels_sender.configuration``, as it is received."""

    account_type: ConfigurationAccountType | None = None
    verification_code: str | None = None
    verification_method: ConfigurationVerificationMethod | None = None
    voice_application_sid: str | None = None
    waba_id: str | None = None

    def to_input(self) -> ConfigurationInput:
        """Return this as the record that is sent."""
        return to_input(self, ConfigurationInput)


@record(kw_only=True)
class Items(Resource):
    """``messaging.v2.channels_sender.offline_reasons.items``, as it is received."""

    code: str | None = None
    message: str | None = None
    more_info: str | None = None


@record(kw_only=True)
class ProfileGenericResponseEmailsItem(Resource):
    """``ProfileGenericResponse.emailsItem``, as it is received."""

    email: str | None = None
    label: str | None = None


@record(kw_only=True)
class ProfileGenericResponsePhoneNumbersItem(Resource):
    """``ProfileGenericResponse.phone_numbersItem``, as it is received."""

    label: str | None = None
    phone_number: str | None = None


@record(kw_only=True)
class ProfileGenericResponseWebsitesItem(Resource):
    """``ProfileGenericResponse.websitesItem``, as it is received."""

    label: str | None = None
    website: str | None = None


@record(kw_only=True)
class ProfileGenericResponse(Resource):
    """``messaging.v2.channels_sender.profile_generic_response``, as it is received."""

    about: str | None = None
    accent_color: str | None = None
    address: str | None = None
    banner_url: str | None = None
    description: str | None = None
    emails: tuple[ProfileGenericResponseEmailsItem, ...] | None = None
    logo_url: str | None = None
    name: str | None = None
    phone_numbers: tuple[ProfileGenericResponsePhoneNumbersItem, ...] | None = None
    privacy_url: str | None = None
    terms_of_service_url: str | None = None
    use_case: str | None = None
    vertical: str | None = None
    websites: tuple[ProfileGenericResponseWebsitesItem, ...] | None = None


@record(kw_only=True)
class Properties(Resource):
    """``messaging.v2.channels_sender.properties``, as it is received."""

    messaging_limit: str | None = None
    quality_rating: str | None = None


@record(kw_only=True)
class Webhook(Resource):
    """``messaging.v2.channels_sender.webhook``, as it is received."""

    callback_method: WebhookCallbackMethod | None = None
    callback_url: str | None = None
    fallback_method: WebhookFallbackMethod | None = None
    fallback_url: str | None = None
    status_callback_method: str | None = None
    status_callback_url: str | None = None

    def to_input(self) -> WebhookInput:
        """Return this as the record that is sent."""
        return to_input(self, WebhookInput)


@record(kw_only=True)
class ChannelsSenderResponse(Resource):
    """``messaging.v2.channels_sender_response``, as it is received."""

    compliance: RcsComplianceResponse | None = None
    configuration: Configuration | None = None
    display_name_status: str | None = None
    friendly_name: str | None = None
    offline_reasons: tuple[Items, ...] | None = None
    pending_display_name: str | None = None
    pending_display_name_status: str | None = None
    pending_display_name_status_date: dt.datetime | None = None
    profile: ProfileGenericResponse | None = None
    properties: Properties | None = None
    sender_id: str | None = None
    sid: str = ""
    status: ChannelsSenderEnumStatus = ""
    url: str | None = None
    webhook: Webhook | None = None


@record(kw_only=True)
class ConfigurationInput(Resource):
    """``messaging.v2.channels_sender.configuration``, as it is sent."""

    account_type: ConfigurationInputAccountType | Unset | None = UNSET
    verification_code: str | Unset | None = UNSET
    verification_method: ConfigurationInputVerificationMethod | Unset | None = UNSET
    voice_application_sid: str | Unset | None = UNSET
    waba_id: str | Unset | None = UNSET


@record(kw_only=True)
class Profile(Resource):
    """``messaging.v2.channels_sender.profile``, as it is sent."""

    about: str | Unset | None = UNSET
    accent_color: str | Unset | None = UNSET
    address: str | Unset | None = UNSET
    banner_url: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    emails: Any | Unset = UNSET
    logo_url: str | Unset | None = UNSET
    name: str | Unset | None = UNSET
    phone_numbers: Any | Unset = UNSET
    privacy_url: str | Unset | None = UNSET
    terms_of_service_url: str | Unset | None = UNSET
    use_case: str | Unset | None = UNSET
    vertical: str | Unset | None = UNSET
    websites: Any | Unset = UNSET


@record(kw_only=True)
class WebhookInput(Resource):
    """``messaging.v2.channels_sender.webhook``, as it is sent."""

    callback_method: WebhookInputCallbackMethod | Unset | None = UNSET
    callback_url: str | Unset | None = UNSET
    fallback_method: WebhookInputFallbackMethod | Unset | None = UNSET
    fallback_url: str | Unset | None = UNSET
    status_callback_method: str | Unset | None = UNSET
    status_callback_url: str | Unset | None = UNSET


@record(kw_only=True)
class CreateChannelsSender(ops.Operation["ChannelsSenderResponse"]):
    """``POST /v2/Channels/Senders`` answers 202 with `ChannelsSenderResponse`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    sender_id: str | None
    configuration: ConfigurationInput | Mapping[str, Any] | Unset | None = UNSET
    friendly_name: str | Unset | None = UNSET
    profile: Profile | Mapping[str, Any] | Unset | None = UNSET
    webhook: WebhookInput | Mapping[str, Any] | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v2/Channels/Senders",
        json="",
        success=(202,),
    )


@record(kw_only=True)
class DeleteChannelsSender(ops.Operation[None]):
    """``DELETE /v2/Channels/Senders/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/messaging/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://messaging.twilio.com/v2/Channels/Senders/{Sid}",
    )


@record(kw_only=True)
class FetchChannelsSender(ops.Operation["ChannelsSenderResponse"]):
    """``GET /v2/Channels/Senders/{Sid}`` answers 200 with `ChannelsSenderResponse`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v2/Channels/Senders/{Sid}",
    )


@record(kw_only=True)
class ListChannelsSender(ops.PageOperation["ChannelsSenderResponse"]):
    """``GET /v2/Channels/Senders`` answers 200 with a `Page` of `ChannelsSenderResponse`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    channel: str
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v2/Channels/Senders",
        items="senders",
        paging="meta",
    )


@record(kw_only=True)
class UpdateChannelsSender(ops.Operation["ChannelsSenderResponse"]):
    """``POST /v2/Channels/Senders/{Sid}`` answers 202 with `ChannelsSenderResponse`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    sid: str = attrs.field(kw_only=False)
    configuration: ConfigurationInput | Mapping[str, Any] | Unset | None = UNSET
    friendly_name: str | Unset | None = UNSET
    profile: Profile | Mapping[str, Any] | Unset | None = UNSET
    webhook: WebhookInput | Mapping[str, Any] | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v2/Channels/Senders/{Sid}",
        json="",
        success=(202,),
    )
