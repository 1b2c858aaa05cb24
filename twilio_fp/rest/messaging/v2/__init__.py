# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's messaging v2: 7 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .channels_senders import *
    from .indicators_typing import *
    from .link_shortening_domains_certificate import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "channels_senders": "ChannelsSenderEnumStatus ChannelsSenderResponse Configuration "
            "ConfigurationAccountType ConfigurationInput ConfigurationInputAccountType "
            "ConfigurationInputVerificationMethod ConfigurationVerificationMethod CreateChannelsSender "
            "DeleteChannelsSender FetchChannelsSender Items ListChannelsSender Profile ProfileGenericResponse "
            "ProfileGenericResponseEmailsItem ProfileGenericResponsePhoneNumbersItem "
            "ProfileGenericResponseWebsitesItem Properties RcsCarrier RcsCarrierStatus RcsComplianceCountryResponse "
            "RcsComplianceResponse RcsCountryStatus UpdateChannelsSender Webhook WebhookCallbackMethod "
            "WebhookFallbackMethod WebhookInput WebhookInputCallbackMethod WebhookInputFallbackMethod",
            "indicators_typing": "CreateTypingIndicator CreateTypingIndicatorChannel CreateTypingIndicatorResult",
            "link_shortening_domains_certificate": "DomainCertV4 FetchDomainCertV4",
        },
    )
