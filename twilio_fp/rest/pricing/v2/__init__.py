"""Twilio's pricing v2: 6 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "FetchTrunkingCountry",
    "ListTrunkingCountry",
    "TrunkingCountry",
    "TrunkingCountryInstance",
    "TrunkingCountryInstanceOriginatingCallPricesItem",
    "TrunkingCountryInstanceTerminatingPrefixPricesItem",
    "FetchTrunkingNumber",
    "TrunkingNumber",
    "TrunkingNumberOriginatingCallPrice",
    "TrunkingNumberTerminatingPrefixPricesItem",
    "FetchVoiceCountry",
    "ListVoiceCountry",
    "VoiceCountry",
    "VoiceCountryInstance",
    "VoiceCountryInstanceInboundCallPricesItem",
    "VoiceCountryInstanceOutboundPrefixPricesItem",
    "FetchVoiceNumber",
    "VoiceNumber",
    "VoiceNumberInboundCallPrice",
    "VoiceNumberOutboundCallPricesItem",
]

if TYPE_CHECKING:
    from .trunking_countries import *
    from .trunking_numbers import *
    from .voice_countries import *
    from .voice_numbers import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "trunking_countries": 6,
            "trunking_numbers": 4,
            "voice_countries": 6,
            "voice_numbers": 4,
        },
    )
