# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/authorize`` of oauth v1."""

from __future__ import annotations

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Authorize(Resource):
    """``oauth.v1.authorize``, as received."""

    redirect_to: str | None = None
    """URL at which the data can be fetched; short-lived."""
    __fields__ = "redirect_to"


@record(kw_only=True)
class FetchAuthorize(ops.Operation["Authorize"]):
    """Authorize a user with OAuth.

    ``GET /v1/authorize`` returns `Authorize` (302).
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
    __spec__ = ops.OperationSpec(
        "GET https://oauth.twilio.com/v1/authorize",
        query="ResponseType ClientId RedirectUri Scope State",
        result="Authorize",
        success=(302,),
        auth="none",
    )
