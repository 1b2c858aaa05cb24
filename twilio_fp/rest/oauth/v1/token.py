"""``/v1/token`` of oauth v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret


@record(kw_only=True)
class Token(Resource):
    """``oauth.v1.token``, as it is received."""

    access_token: Secret | None = None
    expires_in: int | None = None
    id_token: Secret | None = None
    refresh_token: Secret | None = None
    token_type: str | None = None


@record(kw_only=True)
class CreateToken(ops.Operation["Token"]):
    """``POST /v1/token`` answers 201 with `Token`.

    Source: https://www.twilio.com/docs/iam/api
    """

    client_id: str
    grant_type: str
    audience: str | None = None
    client_secret: str | Secret | None = None
    code: str | Secret | None = None
    redirect_uri: str | None = None
    refresh_token: str | Secret | None = None
    scope: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://oauth.twilio.com/v1/token",
        form="",
        auth="none",
    )
