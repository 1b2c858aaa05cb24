# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/authorize`` of oauth v2."""

from __future__ import annotations

from typing import Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

FetchOauth2AuthorizeCodeChallengeMethod: TypeAlias = Literal["S256"] | str


@record(kw_only=True)
class Authorize(Resource):
    """``oauth.v2.authorize``, as received."""

    redirect_to: str | None = None
    """URL at which the data can be fetched; short-lived."""
    __fields__ = "redirect_to"


@record(kw_only=True)
class FetchOauth2Authorize(ops.Operation["Authorize"]):
    """Authorize a user with OAuth 2.

    ``GET /v2/authorize`` returns `Authorize` (302).
    Source: https://www.twilio.com/docs/iam/api
    """

    response_type: str | None = None
    """OAuth grant asked for; `code` for the authorization code flow."""
    client_id: str | None = None
    """Id of the OAuth client that asks for the token."""
    redirect_uri: str | None = None
    """Absolute URL of your app the user is sent back to; must be one registered with the app."""
    scope: str | None = None
    """OAuth scopes asked for, separated by spaces."""
    state: str | None = None
    """State of the resource."""
    code_challenge: str | None = None
    """PKCE challenge: base64url of the SHA-256 of the code verifier you keep."""
    code_challenge_method: FetchOauth2AuthorizeCodeChallengeMethod | None = None
    """How the PKCE challenge was made: S256."""
    __spec__ = ops.OperationSpec(
        "GET https://oauth.twilio.com/v2/authorize",
        query=(
            "response_type client_id redirect_uri scope state code_challenge "
            "code_challenge_method:enum.FetchOauth2AuthorizeCodeChallengeMethod"
        ),
        result="Authorize",
        success=(302,),
        auth="none",
    )
