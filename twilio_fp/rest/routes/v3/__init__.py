"""Twilio's routes v3: 4 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .phone_numbers import FetchPhoneNumber as FetchPhoneNumber
    from .phone_numbers import PhoneNumber as PhoneNumber
    from .phone_numbers import UpdatePhoneNumber as UpdatePhoneNumber
    from .short_codes import FetchIsoCountryCode as FetchIsoCountryCode
    from .short_codes import IsoCountryCode as IsoCountryCode
    from .short_codes import UpdateIsoCountryCode as UpdateIsoCountryCode
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "phone_numbers": ("FetchPhoneNumber PhoneNumber UpdatePhoneNumber"),
            "short_codes": ("FetchIsoCountryCode IsoCountryCode UpdateIsoCountryCode"),
        },
    )
