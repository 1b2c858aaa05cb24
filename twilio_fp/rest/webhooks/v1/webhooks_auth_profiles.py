# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Webhooks/AuthProfiles`` of webhooks v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Secret, Unset

__all__ = [
    "AuthProfile",
    "CreateAuthProfile",
    "DeleteAuthProfile",
    "FetchAuthProfile",
    "ListAuthProfile",
    "PatchAuthProfile",
]


@record(kw_only=True)
class AuthProfile(Resource):
    """``webhooks.v1.auth_profile``, as received."""

    audience: str | None = None
    """Audience the token is meant for: the `aud` value, such as the API's URL. Leave out for the default."""
    client_credentials_auth_method: str | None = None
    """How client id and secret are sent to the token server: in the Authorization header or the request body."""
    client_id: str | None = None
    """OAuth client id Twilio uses to get a token for calling your endpoint."""
    client_secret: Secret | None = None
    """OAuth client secret Twilio uses to get a token for calling your endpoint. Keep it secret."""
    created_at: dt.datetime | None = None
    """When it was created, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    id: str | None = None
    """Id of the item."""
    password: Secret | None = None
    """Password for the user name."""
    scope: str | None = None
    """OAuth scopes asked for when a token is fetched for webhook delivery."""
    token_url: str | None = None
    """Where the OAuth access token is fetched."""
    type: str | None = None
    """Kind of resource."""
    updated_at: dt.datetime | None = None
    """When it was last changed, UTC."""
    username: str | None = None
    """User name for basic authentication of webhook requests."""
    __fields__ = (
        "audience clientCredentialsAuthMethod clientId clientSecret:secret createdAt:date-time friendlyName id "
        "password:secret scope tokenUrl type updatedAt:date-time username"
    )


@record(kw_only=True)
class CreateAuthProfile(ops.Operation["AuthProfile"]):
    """Create an auth profile.

    ``POST /v1/Webhooks/AuthProfiles`` returns `AuthProfile`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-auth-profiles
    """

    idempotency_key: str | None = None
    """Key of your own that makes a repeat of the same request harmless; use a new one for every new request."""
    audience: str | Unset = UNSET
    """Audience the token is meant for: the `aud` value, such as the API's URL. Leave out for the default."""
    client_credentials_auth_method: str | Unset = UNSET
    """How client id and secret are sent to the token server: in the Authorization header or the request body."""
    client_id: str | Unset = UNSET
    """OAuth client id Twilio uses to get a token for calling your endpoint."""
    client_secret: str | Secret | Unset = UNSET
    """OAuth client secret Twilio uses to get a token for calling your endpoint. Keep it secret."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""
    password: str | Secret | Unset = UNSET
    """Password for the user name."""
    scope: str | Unset = UNSET
    """OAuth scopes asked for when a token is fetched for webhook delivery."""
    token_url: str | Unset = UNSET
    """Where the OAuth access token is fetched."""
    type: str | Unset = UNSET
    """Kind of resource."""
    username: str | Unset = UNSET
    """User name for basic authentication of webhook requests."""
    __spec__ = ops.OperationSpec(
        "POST https://webhooks.twilio.com/v1/Webhooks/AuthProfiles",
        header="Idempotency-Key",
        json=(
            "audience clientCredentialsAuthMethod clientId clientSecret:secret friendlyName password:secret scope "
            "tokenUrl type username"
        ),
        content_type="application/json",
        result="AuthProfile",
        success=(201,),
    )


@record(kw_only=True)
class DeleteAuthProfile(ops.Operation[None]):
    """Delete an auth profile.

    ``DELETE /v1/Webhooks/AuthProfiles/{authProfileId}`` returns nothing.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-auth-profiles
    """

    auth_profile_id: str = attrs.field(kw_only=False)
    """Id of the auth profile."""
    __spec__ = ops.OperationSpec(
        "DELETE https://webhooks.twilio.com/v1/Webhooks/AuthProfiles/{authProfileId}",
        path="authProfileId*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchAuthProfile(ops.Operation["AuthProfile"]):
    """Fetch an auth profile.

    ``GET /v1/Webhooks/AuthProfiles/{authProfileId}`` returns `AuthProfile`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-auth-profiles
    """

    auth_profile_id: str = attrs.field(kw_only=False)
    """Id of the auth profile."""
    __spec__ = ops.OperationSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/AuthProfiles/{authProfileId}",
        path="authProfileId*",
        result="AuthProfile",
    )


@record(kw_only=True)
class ListAuthProfile(ops.PageOperation["AuthProfile"]):
    """List auth profiles.

    ``GET /v1/Webhooks/AuthProfiles`` returns a `Page` of `AuthProfile`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-auth-profiles
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/AuthProfiles",
        query="pageSize:integer pageToken",
        result="AuthProfile",
        items="authProfiles",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchAuthProfile(ops.Operation["AuthProfile"]):
    """Patch an auth profile.

    ``PATCH /v1/Webhooks/AuthProfiles/{authProfileId}`` returns `AuthProfile`.
    Source: https://www.twilio.com/docs/usage/webhooks/webhook-auth-profiles
    """

    auth_profile_id: str = attrs.field(kw_only=False)
    """Id of the auth profile."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "PATCH https://webhooks.twilio.com/v1/Webhooks/AuthProfiles/{authProfileId}",
        path="authProfileId*",
        json="friendlyName",
        content_type="application/json",
        result="AuthProfile",
    )
