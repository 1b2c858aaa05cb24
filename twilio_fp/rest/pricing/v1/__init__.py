"""Twilio's pricing v1: 7 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .messaging_countries import FetchMessagingCountry as FetchMessagingCountry
    from .messaging_countries import ListMessagingCountry as ListMessagingCountry
    from .messaging_countries import MessagingCountry as MessagingCountry
    from .messaging_countries import MessagingCountryInstance as MessagingCountryInstance
    from .messaging_countries import (
        MessagingCountryInstanceInboundSmsPricesItem as MessagingCountryInstanceInboundSmsPricesItem,
    )
    from .messaging_countries import (
        MessagingCountryInstanceOutboundSmsPricesItem as MessagingCountryInstanceOutboundSmsPricesItem,
    )
    from .messaging_countries import (
        MessagingCountryInstanceOutboundSmsPricesItemPricesItem as MessagingCountryInstanceOutboundSmsPricesItemPricesItem,
    )
    from .phone_numbers_countries import FetchPhoneNumberCountry as FetchPhoneNumberCountry
    from .phone_numbers_countries import ListPhoneNumberCountry as ListPhoneNumberCountry
    from .phone_numbers_countries import PhoneNumberCountry as PhoneNumberCountry
    from .phone_numbers_countries import PhoneNumberCountryInstance as PhoneNumberCountryInstance
    from .phone_numbers_countries import (
        PhoneNumberCountryInstancePhoneNumberPricesItem as PhoneNumberCountryInstancePhoneNumberPricesItem,
    )
    from .voice_countries import FetchVoiceCountry as FetchVoiceCountry
    from .voice_countries import ListVoiceCountry as ListVoiceCountry
    from .voice_countries import VoiceCountry as VoiceCountry
    from .voice_countries import VoiceCountryInstance as VoiceCountryInstance
    from .voice_countries import VoiceCountryInstanceInboundCallPricesItem as VoiceCountryInstanceInboundCallPricesItem
    from .voice_countries import (
        VoiceCountryInstanceOutboundPrefixPricesItem as VoiceCountryInstanceOutboundPrefixPricesItem,
    )
    from .voice_numbers import FetchVoiceNumber as FetchVoiceNumber
    from .voice_numbers import VoiceNumber as VoiceNumber
    from .voice_numbers import VoiceNumberInboundCallPrice as VoiceNumberInboundCallPrice
    from .voice_numbers import VoiceNumberOutboundCallPrice as VoiceNumberOutboundCallPrice
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "messaging_countries": (
                "FetchMessagingCountry ListMessagingCountry MessagingCountry MessagingCountryInstance "
                "MessagingCountryInstanceInboundSmsPricesItem MessagingCountryInstanceOutboundSmsPricesItem "
                "MessagingCountryInstanceOutboundSmsPricesItemPricesItem"
            ),
            "phone_numbers_countries": (
                "FetchPhoneNumberCountry ListPhoneNumberCountry PhoneNumberCountry PhoneNumberCountryInstance "
                "PhoneNumberCountryInstancePhoneNumberPricesItem"
            ),
            "voice_countries": (
                "FetchVoiceCountry ListVoiceCountry VoiceCountry VoiceCountryInstance "
                "VoiceCountryInstanceInboundCallPricesItem VoiceCountryInstanceOutboundPrefixPricesItem"
            ),
            "voice_numbers": ("FetchVoiceNumber VoiceNumber VoiceNumberInboundCallPrice VoiceNumberOutboundCallPrice"),
        },
    )
