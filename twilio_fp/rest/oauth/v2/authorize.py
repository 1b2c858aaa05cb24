"""``/v2/authorize`` of oauth v2."""

from __future__ import annotations

from typing import Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

FetchOauth2AuthorizeCodeChallengeMethod: TypeAlias = Literal["S256"] | str


@record(kw_only=True)
class Authorize(Resource):
    """``oauth.v2.authorize``, as it is received."""

    redirect_to: str | None = None


@record(kw_only=True)
class FetchOauth2Authorize(ops.Operation["Authorize"]):
    """``GET /v2/authorize`` answers 302 with `Authorize`.

    Source: https://www.twilio.com/docs/iam/api
    """

    response_type: str | None = None
    client_id: str | None = None
    redirect_uri: str | None = None
    scope: str | None = None
    state: str | None = None
    code_challenge: str | None = None
    code_challenge_method: FetchOauth2AuthorizeCodeChallengeMethod | None = None

    __spec__ = ops.BriefSpec(
        "GET https://oauth.twilio.com/v2/authorize",
        query="response_type client_id redirect_uri scope state code_challenge code_challenge_method",
        success=(302,),
        auth="none",
    )
