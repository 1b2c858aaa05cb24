# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's routes v3: 4 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .phone_numbers import *
    from .short_codes import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "phone_numbers": "FetchPhoneNumber PhoneNumber UpdatePhoneNumber",
            "short_codes": "FetchIsoCountryCode IsoCountryCode UpdateIsoCountryCode",
        },
    )
