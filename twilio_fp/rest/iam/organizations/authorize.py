"""``/v1/authorize`` of iam organizations."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Authorize(Resource):
    """``oauth.v1.authorize``, as it is received."""

    redirect_to: str | None = None
    """URL at which the data can be fetched; short-lived."""


@record(kw_only=True)
class FetchAuthorize(ops.Operation["Authorize"]):
    """Authorize a user with OAuth.

    ``GET /v1/authorize`` answers 302 with `Authorize`.
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

    __spec__ = ops.BriefSpec(
        "GET https://preview-iam.twilio.com/v1/authorize",
        query="response_type client_id redirect_uri scope state",
        success=(302,),
        auth="none",
    )
