"""Twilio's pricing v2: 6 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .trunking_countries import FetchTrunkingCountry as FetchTrunkingCountry
    from .trunking_countries import ListTrunkingCountry as ListTrunkingCountry
    from .trunking_countries import TrunkingCountry as TrunkingCountry
    from .trunking_countries import TrunkingCountryInstance as TrunkingCountryInstance
    from .trunking_countries import (
        TrunkingCountryInstanceOriginatingCallPricesItem as TrunkingCountryInstanceOriginatingCallPricesItem,
    )
    from .trunking_countries import (
        TrunkingCountryInstanceTerminatingPrefixPricesItem as TrunkingCountryInstanceTerminatingPrefixPricesItem,
    )
    from .trunking_numbers import FetchTrunkingNumber as FetchTrunkingNumber
    from .trunking_numbers import TrunkingNumber as TrunkingNumber
    from .trunking_numbers import TrunkingNumberOriginatingCallPrice as TrunkingNumberOriginatingCallPrice
    from .trunking_numbers import TrunkingNumberTerminatingPrefixPricesItem as TrunkingNumberTerminatingPrefixPricesItem
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
    from .voice_numbers import VoiceNumberOutboundCallPricesItem as VoiceNumberOutboundCallPricesItem
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "trunking_countries": (
                "FetchTrunkingCountry ListTrunkingCountry TrunkingCountry TrunkingCountryInstance "
                "TrunkingCountryInstanceOriginatingCallPricesItem TrunkingCountryInstanceTerminatingPrefixPricesItem"
            ),
            "trunking_numbers": (
                "FetchTrunkingNumber TrunkingNumber TrunkingNumberOriginatingCallPrice "
                "TrunkingNumberTerminatingPrefixPricesItem"
            ),
            "voice_countries": (
                "FetchVoiceCountry ListVoiceCountry VoiceCountry VoiceCountryInstance "
                "VoiceCountryInstanceInboundCallPricesItem VoiceCountryInstanceOutboundPrefixPricesItem"
            ),
            "voice_numbers": (
                "FetchVoiceNumber VoiceNumber VoiceNumberInboundCallPrice VoiceNumberOutboundCallPricesItem"
            ),
        },
    )
