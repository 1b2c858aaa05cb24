# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's chat v3: 1 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .services_channels import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "services_channels": "Channel ChannelEnumChannelType ChannelEnumWebhookEnabledType UpdateChannel",
        },
    )
