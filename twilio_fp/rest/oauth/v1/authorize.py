"""``/v1/authorize`` of oauth v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Authorize(Resource):
    """``oauth.v1.authorize``, as it is received."""

    redirect_to: str | None = None


@record(kw_only=True)
class FetchAuthorize(ops.Operation["Authorize"]):
    """``GET /v1/authorize`` answers 302 with `Authorize`.

    Source: https://www.twilio.com/docs/iam/api
    """

    response_type: str | None = None
    client_id: str | None = None
    redirect_uri: str | None = None
    scope: str | None = None
    state: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://oauth.twilio.com/v1/authorize",
        success=(302,),
        auth="none",
    )
