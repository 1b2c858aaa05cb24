"""Twilio's messaging v2: 7 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    "CreateTypingIndicator",
    "CreateTypingIndicatorChannel",
    "CreateTypingIndicatorResult",
    "DomainCertV4",
    "FetchDomainCertV4",
]

if TYPE_CHECKING:
    from .channels_senders import *
    from .indicators_typing import *
    from .link_shortening_domains_certificate import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "channels_senders": 31,
            "indicators_typing": 3,
            "link_shortening_domains_certificate": 2,
        },
    )
