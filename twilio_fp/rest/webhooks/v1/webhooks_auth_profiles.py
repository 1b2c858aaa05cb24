"""``/v1/Webhooks/AuthProfiles`` of webhooks v1."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
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
    """``webhooks.v1.auth_profile``, as it is received."""

    audience: str | None = None
    client_credentials_auth_method: str | None = None
    client_id: str | None = None
    client_secret: Secret | None = None
    created_at: dt.datetime | None = None
    friendly_name: str | None = None
    id: str | None = None
    password: Secret | None = None
    scope: str | None = None
    token_url: str | None = None
    type: str | None = None
    updated_at: dt.datetime | None = None
    username: str | None = None

    __fields__ = "clientCredentialsAuthMethod clientId clientSecret createdAt friendlyName tokenUrl updatedAt"


@record(kw_only=True)
class CreateAuthProfile(ops.Operation["AuthProfile"]):
    """``POST /v1/Webhooks/AuthProfiles`` answers 201 with `AuthProfile`.

    Source: https://www.twilio.com/docs/usage/api
    """

    idempotency_key: str | None = None
    audience: str | Unset = UNSET
    client_credentials_auth_method: str | Unset = UNSET
    client_id: str | Unset = UNSET
    client_secret: str | Secret | Unset = UNSET
    friendly_name: str | Unset = UNSET
    password: str | Secret | Unset = UNSET
    scope: str | Unset = UNSET
    token_url: str | Unset = UNSET
    type: str | Unset = UNSET
    username: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://webhooks.twilio.com/v1/Webhooks/AuthProfiles",
        header="Idempotency-Key",
        json="clientCredentialsAuthMethod clientId clientSecret friendlyName tokenUrl",
    )


@record(kw_only=True)
class DeleteAuthProfile(ops.Operation[None]):
    """``DELETE /v1/Webhooks/AuthProfiles/{authProfileId}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/usage/api
    """

    auth_profile_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://webhooks.twilio.com/v1/Webhooks/AuthProfiles/{authProfileId}",
    )


@record(kw_only=True)
class FetchAuthProfile(ops.Operation["AuthProfile"]):
    """``GET /v1/Webhooks/AuthProfiles/{authProfileId}`` answers 200 with `AuthProfile`.

    Source: https://www.twilio.com/docs/usage/api
    """

    auth_profile_id: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/AuthProfiles/{authProfileId}",
    )


@record(kw_only=True)
class ListAuthProfile(ops.PageOperation["AuthProfile"]):
    """``GET /v1/Webhooks/AuthProfiles`` answers 200 with a `Page` of `AuthProfile`.

    Source: https://www.twilio.com/docs/usage/api
    """

    page_size: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://webhooks.twilio.com/v1/Webhooks/AuthProfiles",
        query="pageSize pageToken",
        items="authProfiles",
        paging="page-token",
        largest_page=50,
    )


@record(kw_only=True)
class PatchAuthProfile(ops.Operation["AuthProfile"]):
    """``PATCH /v1/Webhooks/AuthProfiles/{authProfileId}`` answers 200 with `AuthProfile`.

    Source: https://www.twilio.com/docs/usage/api
    """

    auth_profile_id: str = attrs.field(kw_only=False)
    friendly_name: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PATCH https://webhooks.twilio.com/v1/Webhooks/AuthProfiles/{authProfileId}",
        json="friendlyName",
    )
