"""Twilio's lookups v1: 1 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "FetchPhoneNumber",
    "PhoneNumber",
]

if TYPE_CHECKING:
    from .phone_numbers import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "phone_numbers": 2,
        },
    )
