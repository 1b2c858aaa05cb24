"""Twilio's pricing v1: 7 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "FetchMessagingCountry",
    "ListMessagingCountry",
    "MessagingCountry",
    "MessagingCountryInstance",
    "MessagingCountryInstanceInboundSmsPricesItem",
    "MessagingCountryInstanceOutboundSmsPricesItem",
    "MessagingCountryInstanceOutboundSmsPricesItemPricesItem",
    "FetchPhoneNumberCountry",
    "ListPhoneNumberCountry",
    "PhoneNumberCountry",
    "PhoneNumberCountryInstance",
    "PhoneNumberCountryInstancePhoneNumberPricesItem",
    "FetchVoiceCountry",
    "ListVoiceCountry",
    "VoiceCountry",
    "VoiceCountryInstance",
    "VoiceCountryInstanceInboundCallPricesItem",
    "VoiceCountryInstanceOutboundPrefixPricesItem",
    "FetchVoiceNumber",
    "VoiceNumber",
    "VoiceNumberInboundCallPrice",
    "VoiceNumberOutboundCallPrice",
]

if TYPE_CHECKING:
    from .messaging_countries import *
    from .phone_numbers_countries import *
    from .voice_countries import *
    from .voice_numbers import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "messaging_countries": 7,
            "phone_numbers_countries": 5,
            "voice_countries": 6,
            "voice_numbers": 4,
        },
    )
