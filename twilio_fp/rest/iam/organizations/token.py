# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/token`` of iam organizations."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import Secret


@record(kw_only=True)
class Token(Resource):
    """``oauth.v1.token``, as received."""

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
class CreateToken(ops.Operation["Token"]):
    """Create a token.

    ``POST /v1/token`` returns `Token`.
    Source: https://www.twilio.com/docs/iam/api
    """

    client_id: str
    """Id of the OAuth client that asks for the token."""
    grant_type: str
    """OAuth grant asked for: client_credentials, authorization_code or refresh_token."""
    audience: str | None = None
    """Audience the token is meant for: the `aud` value, such as the API's URL. Leave out for the default."""
    client_secret: str | Secret | None = None
    """Secret of the OAuth client. Keep it secret."""
    code: str | Secret | None = None
    """Authorization code to exchange for a token; works once. Keep it secret."""
    redirect_uri: str | None = None
    """Absolute URL of your app the user is sent back to; must be one registered with the app."""
    refresh_token: str | Secret | None = None
    """Token that gets a new access token without a new login."""
    scope: str | None = None
    """OAuth scopes asked for, separated by spaces."""
    __spec__ = ops.OperationSpec(
        "POST https://preview-iam.twilio.com/v1/token",
        form="audience client_id* client_secret:secret code:secret grant_type* redirect_uri refresh_token:secret scope",
        result="Token",
        success=(201,),
        auth="none",
    )
