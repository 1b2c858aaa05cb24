"""Twilio's messaging v2: 7 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .channels_senders import ChannelsSenderEnumStatus as ChannelsSenderEnumStatus
    from .channels_senders import ChannelsSenderResponse as ChannelsSenderResponse
    from .channels_senders import Configuration as Configuration
    from .channels_senders import ConfigurationAccountType as ConfigurationAccountType
    from .channels_senders import ConfigurationInput as ConfigurationInput
    from .channels_senders import ConfigurationInputAccountType as ConfigurationInputAccountType
    from .channels_senders import ConfigurationInputVerificationMethod as ConfigurationInputVerificationMethod
    from .channels_senders import ConfigurationVerificationMethod as ConfigurationVerificationMethod
    from .channels_senders import CreateChannelsSender as CreateChannelsSender
    from .channels_senders import DeleteChannelsSender as DeleteChannelsSender
    from .channels_senders import FetchChannelsSender as FetchChannelsSender
    from .channels_senders import Items as Items
    from .channels_senders import ListChannelsSender as ListChannelsSender
    from .channels_senders import Profile as Profile
    from .channels_senders import ProfileGenericResponse as ProfileGenericResponse
    from .channels_senders import ProfileGenericResponseEmailsItem as ProfileGenericResponseEmailsItem
    from .channels_senders import ProfileGenericResponsePhoneNumbersItem as ProfileGenericResponsePhoneNumbersItem
    from .channels_senders import ProfileGenericResponseWebsitesItem as ProfileGenericResponseWebsitesItem
    from .channels_senders import Properties as Properties
    from .channels_senders import RcsCarrier as RcsCarrier
    from .channels_senders import RcsCarrierStatus as RcsCarrierStatus
    from .channels_senders import RcsComplianceCountryResponse as RcsComplianceCountryResponse
    from .channels_senders import RcsComplianceResponse as RcsComplianceResponse
    from .channels_senders import RcsCountryStatus as RcsCountryStatus
    from .channels_senders import UpdateChannelsSender as UpdateChannelsSender
    from .channels_senders import Webhook as Webhook
    from .channels_senders import WebhookCallbackMethod as WebhookCallbackMethod
    from .channels_senders import WebhookFallbackMethod as WebhookFallbackMethod
    from .channels_senders import WebhookInput as WebhookInput
    from .channels_senders import WebhookInputCallbackMethod as WebhookInputCallbackMethod
    from .channels_senders import WebhookInputFallbackMethod as WebhookInputFallbackMethod
    from .indicators_typing import CreateTypingIndicator as CreateTypingIndicator
    from .indicators_typing import CreateTypingIndicatorChannel as CreateTypingIndicatorChannel
    from .indicators_typing import CreateTypingIndicatorResult as CreateTypingIndicatorResult
    from .link_shortening_domains_certificate import DomainCertV4 as DomainCertV4
    from .link_shortening_domains_certificate import FetchDomainCertV4 as FetchDomainCertV4
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "channels_senders": (
                "ChannelsSenderEnumStatus ChannelsSenderResponse Configuration ConfigurationAccountType ConfigurationInput "
                "ConfigurationInputAccountType ConfigurationInputVerificationMethod ConfigurationVerificationMethod "
                "CreateChannelsSender DeleteChannelsSender FetchChannelsSender Items ListChannelsSender Profile "
                "ProfileGenericResponse ProfileGenericResponseEmailsItem ProfileGenericResponsePhoneNumbersItem "
                "ProfileGenericResponseWebsitesItem Properties RcsCarrier RcsCarrierStatus RcsComplianceCountryResponse "
                "RcsComplianceResponse RcsCountryStatus UpdateChannelsSender Webhook WebhookCallbackMethod "
                "WebhookFallbackMethod WebhookInput WebhookInputCallbackMethod WebhookInputFallbackMethod"
            ),
            "indicators_typing": ("CreateTypingIndicator CreateTypingIndicatorChannel CreateTypingIndicatorResult"),
            "link_shortening_domains_certificate": ("DomainCertV4 FetchDomainCertV4"),
        },
    )
