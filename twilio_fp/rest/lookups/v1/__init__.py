"""Twilio's lookups v1: 1 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .phone_numbers import FetchPhoneNumber as FetchPhoneNumber
    from .phone_numbers import PhoneNumber as PhoneNumber
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "phone_numbers": ("FetchPhoneNumber PhoneNumber"),
        },
    )
