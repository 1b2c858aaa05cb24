"""``/v2/Services/{ServiceSid}/Passkeys/VerifyFactor`` of verify v2."""

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
    "UpdatePasskeysFactor",
    "UpdatePasskeysFactorAuthenticatorAttachment",
    "UpdatePasskeysFactorResponse",
    "UpdatePasskeysFactorResponseTransportsItem",
    "UpdatePasskeysFactorResult",
    "UpdatePasskeysFactorResultFactorType",
    "UpdatePasskeysFactorResultStatus",
    "UpdatePasskeysFactorType",
]


UpdatePasskeysFactorAuthenticatorAttachment: TypeAlias = Literal["platform", "cross-platform"] | str
UpdatePasskeysFactorResponseTransportsItem: TypeAlias = (
    Literal["usb", "nfc", "ble", "smart-card", "internal", "hybrid"] | str
)
UpdatePasskeysFactorResultFactorType: TypeAlias = Literal["push", "totp", "passkeys"] | str
UpdatePasskeysFactorResultStatus: TypeAlias = Literal["unverified", "verified"] | str
UpdatePasskeysFactorType: TypeAlias = Literal["public-key"] | str


@record(kw_only=True)
class UpdatePasskeysFactorResponse(Resource):
    """``UpdatePasskeysFactor.response``, as it is sent."""

    attestation_object: str | Unset = UNSET
    client_data_json: str | Unset = UNSET
    transports: str | Iterable[UpdatePasskeysFactorResponseTransportsItem] | Unset = UNSET

    __fields__ = "attestationObject clientDataJSON"


@record(kw_only=True)
class UpdatePasskeysFactorResult(Resource):
    """``UpdatePasskeysFactor.Result``, as it is received."""

    account_sid: str = ""
    config: Any = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    entity_sid: str | None = None
    factor_type: UpdatePasskeysFactorResultFactorType | None = None
    friendly_name: str | None = None
    identity: str | None = None
    metadata: Any = None
    service_sid: str | None = None
    sid: str = ""
    status: UpdatePasskeysFactorResultStatus = ""
    url: str | None = None

    __fields__ = "identity! metadata!"


@record(kw_only=True)
class UpdatePasskeysFactor(ops.Operation["UpdatePasskeysFactorResult"]):
    """``POST /v2/Services/{ServiceSid}/Passkeys/VerifyFactor`` answers 200 with `UpdatePasskeysFactorResult`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    response: UpdatePasskeysFactorResponse | Mapping[str, Any]
    authenticator_attachment: UpdatePasskeysFactorAuthenticatorAttachment | Unset = UNSET
    id: str | Unset = UNSET
    raw_id: str | Unset = UNSET
    type: UpdatePasskeysFactorType | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Passkeys/VerifyFactor",
        json="authenticatorAttachment rawId",
    )
