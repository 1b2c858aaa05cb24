# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's pricing v2: 6 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .trunking_countries import *
    from .trunking_numbers import *
    from .voice_countries import *
    from .voice_numbers import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "trunking_countries": "FetchTrunkingCountry ListTrunkingCountry TrunkingCountry TrunkingCountryInstance "
            "TrunkingCountryInstanceOriginatingCallPricesItem TrunkingCountryInstanceTerminatingPrefixPricesItem",
            "trunking_numbers": "FetchTrunkingNumber TrunkingNumber TrunkingNumberOriginatingCallPrice "
            "TrunkingNumberTerminatingPrefixPricesItem",
            "voice_countries": "FetchVoiceCountry ListVoiceCountry VoiceCountry VoiceCountryInstance "
            "VoiceCountryInstanceInboundCallPricesItem VoiceCountryInstanceOutboundPrefixPricesItem",
            "voice_numbers": "FetchVoiceNumber VoiceNumber VoiceNumberInboundCallPrice "
            "VoiceNumberOutboundCallPricesItem",
        },
    )
