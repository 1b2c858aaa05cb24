# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's oauth v1: 2 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .authorize import *
    from .token import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "authorize": "Authorize FetchAuthorize",
            "token": "CreateToken Token",
        },
    )
