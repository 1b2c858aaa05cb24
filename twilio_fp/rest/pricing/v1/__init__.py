# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's pricing v1: 7 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .messaging_countries import *
    from .phone_numbers_countries import *
    from .voice_countries import *
    from .voice_numbers import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "messaging_countries": "FetchMessagingCountry ListMessagingCountry MessagingCountry "
            "MessagingCountryInstance MessagingCountryInstanceInboundSmsPricesItem "
            "MessagingCountryInstanceOutboundSmsPricesItem MessagingCountryInstanceOutboundSmsPricesItemPricesItem",
            "phone_numbers_countries": "FetchPhoneNumberCountry ListPhoneNumberCountry PhoneNumberCountry "
            "PhoneNumberCountryInstance PhoneNumberCountryInstancePhoneNumberPricesItem",
            "voice_countries": "FetchVoiceCountry ListVoiceCountry VoiceCountry VoiceCountryInstance "
            "VoiceCountryInstanceInboundCallPricesItem VoiceCountryInstanceOutboundPrefixPricesItem",
            "voice_numbers": "FetchVoiceNumber VoiceNumber VoiceNumberInboundCallPrice VoiceNumberOutboundCallPrice",
        },
    )
