"""Twilio's numbers v3: 1 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .hosted_numbers_hosted_number_orders import (
        CreateHostedNumbersHostedNumberOrder as CreateHostedNumbersHostedNumberOrder,
    )
    from .hosted_numbers_hosted_number_orders import HostedNumberOrder as HostedNumberOrder
    from .hosted_numbers_hosted_number_orders import HostedNumberOrderCapabilities as HostedNumberOrderCapabilities
    from .hosted_numbers_hosted_number_orders import HostedNumberOrderEnumStatus as HostedNumberOrderEnumStatus
    from .hosted_numbers_hosted_number_orders import (
        HostedNumberOrderEnumVerificationType as HostedNumberOrderEnumVerificationType,
    )
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "hosted_numbers_hosted_number_orders": (
                "CreateHostedNumbersHostedNumberOrder HostedNumberOrder HostedNumberOrderCapabilities "
                "HostedNumberOrderEnumStatus HostedNumberOrderEnumVerificationType"
            ),
        },
    )
