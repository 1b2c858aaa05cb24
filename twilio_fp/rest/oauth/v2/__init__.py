"""Twilio's oauth v2: 2 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .authorize import Authorize as Authorize
    from .authorize import FetchOauth2Authorize as FetchOauth2Authorize
    from .authorize import FetchOauth2AuthorizeCodeChallengeMethod as FetchOauth2AuthorizeCodeChallengeMethod
    from .token import CreateOauth2Token as CreateOauth2Token
    from .token import V2Oauth2TokenResponse as V2Oauth2TokenResponse
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "authorize": ("Authorize FetchOauth2Authorize FetchOauth2AuthorizeCodeChallengeMethod"),
            "token": ("CreateOauth2Token V2Oauth2TokenResponse"),
        },
    )
