# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's flex v2: 3 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .instances_users import *
    from .web_chats import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "instances_users": "FetchFlexUser FlexUser UpdateFlexUser",
            "web_chats": "CreateWebChannel WebChannel",
        },
    )
