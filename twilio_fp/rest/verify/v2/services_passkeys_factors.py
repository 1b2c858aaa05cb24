# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Passkeys/Factors`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "CreateNewFactorPasskey",
    "CreateNewFactorPasskeyConfig",
    "CreateNewFactorPasskeyConfigAuthenticatorAttachment",
    "CreateNewFactorPasskeyConfigDiscoverableCredentials",
    "CreateNewFactorPasskeyConfigRelyingParty",
    "CreateNewFactorPasskeyConfigUserVerification",
    "CreateNewFactorPasskeyResult",
    "CreateNewFactorPasskeyResultFactorType",
    "CreateNewFactorPasskeyResultStatus",
]


CreateNewFactorPasskeyConfigAuthenticatorAttachment: TypeAlias = Literal["platform", "cross-platform", "any"] | str
CreateNewFactorPasskeyConfigDiscoverableCredentials: TypeAlias = Literal["required", "preferred", "discouraged"] | str
CreateNewFactorPasskeyConfigUserVerification: TypeAlias = Literal["required", "preferred", "discouraged"] | str
CreateNewFactorPasskeyResultFactorType: TypeAlias = Literal["push", "totp", "passkeys"] | str
CreateNewFactorPasskeyResultStatus: TypeAlias = Literal["unverified", "verified"] | str


@record(kw_only=True)
class CreateNewFactorPasskeyConfigRelyingParty(Resource):
    """``CreateNewFactorPasskeyConfig.relying_party``, as sent."""

    id: str | Unset = UNSET
    """Id of the item."""
    name: str | Unset = UNSET
    """Name for people to tell it by."""
    origins: str | Iterable[str] | Unset = UNSET
    """Web origins and app IDs that may use the passkeys, such as https://example.com."""
    __fields__ = "id name origins:string[]"


@record(kw_only=True)
class CreateNewFactorPasskeyConfig(Resource):
    """``CreateNewFactorPasskey.config``, as sent."""

    authenticator_attachment: CreateNewFactorPasskeyConfigAuthenticatorAttachment | Unset = UNSET
    """Authenticators allowed: `platform` (built into the device), `cross-platform` (such as a security key) or
    `any`."""
    discoverable_credentials: CreateNewFactorPasskeyConfigDiscoverableCredentials | Unset = UNSET
    """Whether passkeys must be discoverable (sign-in without a user name): required, preferred or discouraged."""
    relying_party: CreateNewFactorPasskeyConfigRelyingParty | Mapping[str, Any] | Unset = UNSET
    """Your site or app as passkeys know it: domain, name and allowed origins."""
    user_verification: CreateNewFactorPasskeyConfigUserVerification | Unset = UNSET
    """Whether the passkey must check the user (PIN, biometrics): required, preferred or discouraged."""
    __fields__ = (
        "authenticator_attachment:enum.CreateNewFactorPasskeyConfigAuthenticatorAttachment "
        "discoverable_credentials:enum.CreateNewFactorPasskeyConfigDiscoverableCredentials "
        "relying_party:CreateNewFactorPasskeyConfigRelyingParty "
        "user_verification:enum.CreateNewFactorPasskeyConfigUserVerification"
    )


@record(kw_only=True)
class CreateNewFactorPasskeyResult(Resource):
    """``CreateNewFactorPasskey.Result``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    binding: Any = None
    """Secret data to register the factor, given once: for TOTP the secret and its otpauth URI. Keep it secret."""
    config: Any = None
    """Settings of the factor, by its type: such as code length and time step for TOTP."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    entity_sid: str | None = None
    """SID, YE…, of the entity, which stands for the user."""
    factor_type: CreateNewFactorPasskeyResultFactorType | None = None
    """Type of the factor: push, totp or passkeys."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    identity: str | None = None
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    metadata: Any = None
    """Up to 10 pairs of your own about the device or the challenge, as a JSON object in up to 1,024 characters of text;
    no personal data."""
    options: Any = None
    """WebAuthn options to hand to the browser's credential call, as a JSON object."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: CreateNewFactorPasskeyResultStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid binding:json config:json date_created:date-time date_updated:date-time entity_sid "
        "factor_type:enum.CreateNewFactorPasskeyResultFactorType friendly_name identity! metadata:json! "
        "options:json service_sid sid status:enum.CreateNewFactorPasskeyResultStatus url"
    )


@record(kw_only=True)
class CreateNewFactorPasskey(ops.Operation["CreateNewFactorPasskeyResult"]):
    """Create a passkey factor.

    ``POST /v2/Services/{ServiceSid}/Passkeys/Factors`` returns `CreateNewFactorPasskeyResult`.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    identity: str
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    config: CreateNewFactorPasskeyConfig | Mapping[str, Any] | Unset = UNSET
    """Settings of the passkey: relying party and which authenticators are allowed."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Passkeys/Factors",
        path="ServiceSid*",
        json="config:CreateNewFactorPasskeyConfig friendly_name* identity*",
        content_type="application/json",
        result="CreateNewFactorPasskeyResult",
        success=(201,),
        bounds="service_sid:VA",
    )
