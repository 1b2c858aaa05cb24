"""Twilio's oauth v2: 2 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "Authorize",
    "FetchOauth2Authorize",
    "FetchOauth2AuthorizeCodeChallengeMethod",
    "CreateOauth2Token",
    "V2Oauth2TokenResponse",
]

if TYPE_CHECKING:
    from .authorize import *
    from .token import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "authorize": 3,
            "token": 2,
        },
    )
