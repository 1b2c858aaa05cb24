"""``/v2/Services/{ServiceSid}/Passkeys/Factors`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
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
    """``CreateNewFactorPasskeyConfig.relying_party``, as it is sent."""

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    origins: str | Iterable[str] | Unset = UNSET


@record(kw_only=True)
class CreateNewFactorPasskeyConfig(Resource):
    """``CreateNewFactorPasskey.config``, as it is sent."""

    authenticator_attachment: CreateNewFactorPasskeyConfigAuthenticatorAttachment | Unset = UNSET
    discoverable_credentials: CreateNewFactorPasskeyConfigDiscoverableCredentials | Unset = UNSET
    relying_party: CreateNewFactorPasskeyConfigRelyingParty | Mapping[str, Any] | Unset = UNSET
    user_verification: CreateNewFactorPasskeyConfigUserVerification | Unset = UNSET


@record(kw_only=True)
class CreateNewFactorPasskeyResult(Resource):
    """``CreateNewFactorPasskey.Result``, as it is received."""

    account_sid: str = ""
    binding: Any = None
    config: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    entity_sid: str | None = None
    factor_type: CreateNewFactorPasskeyResultFactorType | None = None
    friendly_name: str | None = None
    identity: str | None = None
    metadata: Any = None
    options: Any = None
    service_sid: str | None = None
    sid: str = ""
    status: CreateNewFactorPasskeyResultStatus = ""
    url: str | None = None

    __fields__ = "identity! metadata!"


@record(kw_only=True)
class CreateNewFactorPasskey(ops.Operation["CreateNewFactorPasskeyResult"]):
    """``POST /v2/Services/{ServiceSid}/Passkeys/Factors`` answers 201 with `CreateNewFactorPasskeyResult`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    friendly_name: str
    identity: str
    config: CreateNewFactorPasskeyConfig | Mapping[str, Any] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Passkeys/Factors",
        json="",
    )
