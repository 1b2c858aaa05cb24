# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's numbers v3: 1 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .hosted_numbers_hosted_number_orders import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "hosted_numbers_hosted_number_orders": "CreateHostedNumbersHostedNumberOrder HostedNumberOrder "
            "HostedNumberOrderCapabilities HostedNumberOrderEnumStatus HostedNumberOrderEnumVerificationType",
        },
    )
