"""Twilio's flex v2: 3 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .instances_users import FetchFlexUser as FetchFlexUser
    from .instances_users import FlexUser as FlexUser
    from .instances_users import UpdateFlexUser as UpdateFlexUser
    from .web_chats import CreateWebChannel as CreateWebChannel
    from .web_chats import WebChannel as WebChannel
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "instances_users": ("FetchFlexUser FlexUser UpdateFlexUser"),
            "web_chats": ("CreateWebChannel WebChannel"),
        },
    )
