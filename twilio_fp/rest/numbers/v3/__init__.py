"""Twilio's numbers v3: 1 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CreateHostedNumbersHostedNumberOrder",
    "HostedNumberOrder",
    "HostedNumberOrderCapabilities",
    "HostedNumberOrderEnumStatus",
    "HostedNumberOrderEnumVerificationType",
]

if TYPE_CHECKING:
    from .hosted_numbers_hosted_number_orders import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "hosted_numbers_hosted_number_orders": 5,
        },
    )
