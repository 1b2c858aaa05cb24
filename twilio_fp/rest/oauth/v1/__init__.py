"""Twilio's oauth v1: 2 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .authorize import Authorize as Authorize
    from .authorize import FetchAuthorize as FetchAuthorize
    from .token import CreateToken as CreateToken
    from .token import Token as Token
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "authorize": ("Authorize FetchAuthorize"),
            "token": ("CreateToken Token"),
        },
    )
