"""``/v2/token`` of oauth v2."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class V2Oauth2TokenResponse(Resource):
    """``V2Oauth2TokenResponse``, as it is received."""

    access_token: Secret | None = None
    expires_in: int | None = None
    id_token: Secret | None = None
    refresh_token: Secret | None = None
    token_type: str | None = None


@record(kw_only=True)
class CreateOauth2Token(ops.Operation["V2Oauth2TokenResponse"]):
    """``POST /v2/token`` answers 200 with `V2Oauth2TokenResponse`.

    Source: https://www.twilio.com/docs/iam/api
    """

    account_sid: str | None = None
    audience: str | None = None
    client_id: str | None = None
    client_secret: str | Secret | None = None
    code: str | Secret | None = None
    code_verifier: str | Secret | None = None
    grant_type: str | None = None
    redirect_uri: str | None = None
    refresh_token: str | Secret | None = None
    scope: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://oauth.twilio.com/v2/token",
        query="account_sid",
        form="audience client_id client_secret code code_verifier grant_type redirect_uri refresh_token scope",
        success=(200,),
        auth="none",
    )
