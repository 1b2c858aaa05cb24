"""``/v1/Account/OAuthApps`` of iam v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Secret, Unset

__all__ = [
    "CreateOauthAppAccount",
    "CreateOauthAppAccountPolicy",
    "DeleteOauthAppAccount",
    "UpdateOauthAppAccount",
    "UpdateOauthAppAccountPolicy",
    "VendorOauthAppCreateUpdateResponse",
    "VendorOauthAppCreateUpdateResponsePolicy",
]


@record(kw_only=True)
class CreateOauthAppAccountPolicy(Resource):
    """``CreateOauthAppAccount.policy``, as it is sent."""

    allow: str | Iterable[str] | Unset = UNSET
    deny: str | Iterable[str] | Unset = UNSET


@record(kw_only=True)
class VendorOauthAppCreateUpdateResponsePolicy(Resource):
    """``VendorOauthAppCreateUpdateResponse.policy``, as it is received."""

    allow: tuple[str, ...] | None = None
    deny: tuple[str, ...] | None = None


@record(kw_only=True)
class VendorOauthAppCreateUpdateResponse(Resource):
    """``iam.v1.account.VendorOauthAppCreateUpdateResponse``, as it is received."""

    access_token_ttl: int | None = None
    created_by: str | None = None
    creator_sid: str | None = None
    date_created: dt.datetime | None = None
    description: str | None = None
    friendly_name: str | None = None
    policy: VendorOauthAppCreateUpdateResponsePolicy | None = None
    secret: Secret | None = None
    sid: str = ""
    status: str = ""
    type: str | None = None


@record(kw_only=True)
class UpdateOauthAppAccountPolicy(Resource):
    """``UpdateOauthAppAccount.policy``, as it is sent."""

    allow: str | Iterable[str] | Unset = UNSET
    deny: str | Iterable[str] | Unset = UNSET


@record(kw_only=True)
class CreateOauthAppAccount(ops.Operation["VendorOauthAppCreateUpdateResponse"]):
    """``POST /v1/Account/OAuthApps`` answers 201 with `VendorOauthAppCreateUpdateResponse`.

    Source: https://www.twilio.com/docs/iam/api
    """

    access_token_ttl: int | dt.timedelta | Unset = UNSET
    client_sid: str | Unset | None = UNSET
    description: str | Unset = UNSET
    friendly_name: str | Unset = UNSET
    owner_sid: str | Unset | None = UNSET
    policy: CreateOauthAppAccountPolicy | Mapping[str, Any] | Unset = UNSET
    token_endpoint_auth_method: str | Unset = UNSET
    type: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://iam.twilio.com/v1/Account/OAuthApps",
        json="",
    )


@record(kw_only=True)
class DeleteOauthAppAccount(ops.Operation[None]):
    """``DELETE /v1/Account/OAuthApps/{sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://iam.twilio.com/v1/Account/OAuthApps/{sid}",
    )


@record(kw_only=True)
class UpdateOauthAppAccount(ops.Operation["VendorOauthAppCreateUpdateResponse"]):
    """``PUT /v1/Account/OAuthApps/{sid}`` answers 200 with `VendorOauthAppCreateUpdateResponse`.

    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)
    access_token_ttl: int | dt.timedelta | Unset | None = UNSET
    description: str | Unset | None = UNSET
    friendly_name: str | Unset | None = UNSET
    policy: UpdateOauthAppAccountPolicy | Mapping[str, Any] | Unset | None = UNSET
    type: str | Unset | None = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://iam.twilio.com/v1/Account/OAuthApps/{sid}",
        json="",
    )
