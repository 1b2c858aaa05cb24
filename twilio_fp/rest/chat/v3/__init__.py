"""Twilio's chat v3: 1 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .services_channels import Channel as Channel
    from .services_channels import ChannelEnumChannelType as ChannelEnumChannelType
    from .services_channels import ChannelEnumWebhookEnabledType as ChannelEnumWebhookEnabledType
    from .services_channels import UpdateChannel as UpdateChannel
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "services_channels": ("Channel ChannelEnumChannelType ChannelEnumWebhookEnabledType UpdateChannel"),
        },
    )
