"""Twilio's chat v3: 1 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "Channel",
    "ChannelEnumChannelType",
    "ChannelEnumWebhookEnabledType",
    "UpdateChannel",
]

if TYPE_CHECKING:
    from .services_channels import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "services_channels": 4,
        },
    )
