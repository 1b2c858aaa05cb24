# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/token`` of oauth v2."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class V2Oauth2TokenResponse(Resource):
    """``V2Oauth2TokenResponse``, as received."""

    access_token: Secret | None = None
    """Token to send as the Bearer credential in later requests. Keep it secret."""
    expires_in: int | None = None
    """Seconds until the access token expires, counted from its issue."""
    id_token: Secret | None = None
    """OpenID Connect token (JWT) about the user who signed in; keep it secret."""
    refresh_token: Secret | None = None
    """Token that gets a new access token without a new login."""
    token_type: str | None = None
    """Kind of access token, usually Bearer."""
    __fields__ = "access_token:secret expires_in:integer id_token:secret refresh_token:secret token_type"


@record(kw_only=True)
class CreateOauth2Token(ops.Operation["V2Oauth2TokenResponse"]):
    """Create an OAuth 2 token.

    ``POST /v2/token`` returns `V2Oauth2TokenResponse`.
    Source: https://www.twilio.com/docs/iam/api
    """

    account_sid: str | None = None
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    audience: str | None = None
    """Audience the token is meant for: the `aud` value, such as the API's URL. Leave out for the default."""
    client_id: str | None = None
    """Id of the OAuth client that asks for the token."""
    client_secret: str | Secret | None = None
    """Secret of the OAuth client. Keep it secret."""
    code: str | Secret | None = None
    """Authorization code to exchange for a token; works once. Keep it secret."""
    code_verifier: str | Secret | None = None
    """PKCE verifier, the value the code challenge was made from. Keep it secret."""
    grant_type: str | None = None
    """OAuth grant asked for: client_credentials, authorization_code or refresh_token."""
    redirect_uri: str | None = None
    """Absolute URL of your app the user is sent back to; must be one registered with the app."""
    refresh_token: str | Secret | None = None
    """Token that gets a new access token without a new login."""
    scope: str | None = None
    """OAuth scopes asked for, separated by spaces."""
    __spec__ = ops.OperationSpec(
        "POST https://oauth.twilio.com/v2/token",
        query="account_sid",
        form=(
            "audience client_id client_secret:secret code:secret code_verifier:secret grant_type redirect_uri "
            "refresh_token:secret scope"
        ),
        result="V2Oauth2TokenResponse",
        auth="none",
    )
