# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Account/OAuthApps`` of iam v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
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
    """``CreateOauthAppAccount.policy``, as sent."""

    allow: str | Iterable[str] | Unset = UNSET
    """Permissions that the policy grants to the app, by name."""
    deny: str | Iterable[str] | Unset = UNSET
    """Permissions withheld from the OAuth app; these win over allowed ones."""
    __fields__ = "allow:string[] deny:string[]"


@record(kw_only=True)
class VendorOauthAppCreateUpdateResponsePolicy(Resource):
    """``VendorOauthAppCreateUpdateResponse.policy``, as received."""

    allow: tuple[str, ...] | None = None
    """Permissions that the policy grants to the app, by name."""
    deny: tuple[str, ...] | None = None
    """Permissions withheld from the OAuth app; these win over allowed ones."""
    __fields__ = "allow:string[] deny:string[]"


@record(kw_only=True)
class VendorOauthAppCreateUpdateResponse(Resource):
    """``iam.v1.account.VendorOauthAppCreateUpdateResponse``, as received."""

    access_token_ttl: int | None = None
    """How long an access token of the OAuth app stays valid, in seconds."""
    created_by: str | None = None
    """Identity of who created it."""
    creator_sid: str | None = None
    """SID of the user who created the OAuth app."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    description: str | None = None
    """What it is, in free text."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    policy: VendorOauthAppCreateUpdateResponsePolicy | None = None
    """What the key or app may do, as lists of allowed and denied permissions."""
    secret: Secret | None = None
    """Client secret of the OAuth app; store it, as later reads do not return it."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    type: str | None = None
    """Kind of resource."""
    __fields__ = (
        "access_token_ttl:integer created_by creator_sid date_created:date-time description friendly_name "
        "policy:VendorOauthAppCreateUpdateResponsePolicy secret:secret sid status type"
    )


@record(kw_only=True)
class UpdateOauthAppAccountPolicy(Resource):
    """``UpdateOauthAppAccount.policy``, as sent."""

    allow: str | Iterable[str] | Unset = UNSET
    """Permissions that the policy grants to the app, by name."""
    deny: str | Iterable[str] | Unset = UNSET
    """Permissions withheld from the OAuth app; these win over allowed ones."""
    __fields__ = "allow:string[] deny:string[]"


@record(kw_only=True)
class CreateOauthAppAccount(ops.Operation["VendorOauthAppCreateUpdateResponse"]):
    """Create an OAuth app account.

    ``POST /v1/Account/OAuthApps`` returns `VendorOauthAppCreateUpdateResponse`.
    Source: https://www.twilio.com/docs/iam/api
    """

    access_token_ttl: int | dt.timedelta | Unset = UNSET
    """How long an access token of the OAuth app stays valid, in seconds."""
    client_sid: str | Unset | None = UNSET
    """SID of the OAuth client (OQ…). Leave out and one is made."""
    description: str | Unset = UNSET
    """What it is, in free text."""
    friendly_name: str | Unset = UNSET
    """Name you give it, for people to read; it need not be unique."""
    owner_sid: str | Unset | None = UNSET
    """SID, US…, of the user who owns the app."""
    policy: CreateOauthAppAccountPolicy | Mapping[str, Any] | Unset = UNSET
    """What the key or app may do, as lists of allowed and denied permissions."""
    token_endpoint_auth_method: str | Unset = UNSET
    """How the OAuth app authenticates at the token endpoint, such as client_secret_basic."""
    type: str | Unset = UNSET
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "POST https://iam.twilio.com/v1/Account/OAuthApps",
        json=(
            "access_token_ttl:seconds client_sid:string? description friendly_name owner_sid:string? "
            "policy:CreateOauthAppAccountPolicy token_endpoint_auth_method type"
        ),
        content_type="application/json",
        result="VendorOauthAppCreateUpdateResponse",
        success=(201,),
        bounds="client_sid:OQ",
    )


@record(kw_only=True)
class DeleteOauthAppAccount(ops.Operation[None]):
    """Delete an OAuth app account.

    ``DELETE /v1/Account/OAuthApps/{sid}`` returns nothing.
    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://iam.twilio.com/v1/Account/OAuthApps/{sid}",
        path="sid*",
        result="",
        success=(204,),
        bounds="sid:OQ",
    )


@record(kw_only=True)
class UpdateOauthAppAccount(ops.Operation["VendorOauthAppCreateUpdateResponse"]):
    """Update an OAuth app account.

    ``PUT /v1/Account/OAuthApps/{sid}`` returns `VendorOauthAppCreateUpdateResponse`.
    Source: https://www.twilio.com/docs/iam/api
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    access_token_ttl: int | dt.timedelta | Unset | None = UNSET
    """How long an access token of the OAuth app stays valid, in seconds."""
    description: str | Unset | None = UNSET
    """What it is, in free text."""
    friendly_name: str | Unset | None = UNSET
    """Name you give it, for people to read; it need not be unique."""
    policy: UpdateOauthAppAccountPolicy | Mapping[str, Any] | Unset | None = UNSET
    """What the key or app may do, as lists of allowed and denied permissions."""
    type: str | Unset | None = UNSET
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "PUT https://iam.twilio.com/v1/Account/OAuthApps/{sid}",
        path="sid*",
        json=(
            "access_token_ttl:seconds? description:string? friendly_name:string? policy:UpdateOauthAppAccountPolicy? "
            "type:string?"
        ),
        content_type="application/json",
        result="VendorOauthAppCreateUpdateResponse",
        bounds="sid:OQ",
    )
