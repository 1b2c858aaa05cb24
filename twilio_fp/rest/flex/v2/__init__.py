"""Twilio's flex v2: 3 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "FetchFlexUser",
    "FlexUser",
    "UpdateFlexUser",
    "CreateWebChannel",
    "WebChannel",
]

if TYPE_CHECKING:
    from .instances_users import *
    from .web_chats import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "instances_users": 3,
            "web_chats": 2,
        },
    )
