# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Passkeys/VerifyFactor`` of verify v2."""

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
    """``UpdatePasskeysFactor.response``, as sent."""

    attestation_object: str | Unset = UNSET
    """The authenticator's attestation from WebAuthn, base64url, with the new public key."""
    client_data_json: str | Unset = UNSET
    """The WebAuthn client data, base64url of its JSON."""
    transports: str | Iterable[UpdatePasskeysFactorResponseTransportsItem] | Unset = UNSET
    """How the authenticator can be reached, such as usb, nfc, ble, hybrid or internal."""
    __fields__ = "attestationObject clientDataJSON transports:enum.UpdatePasskeysFactorResponseTransportsItem[]"


@record(kw_only=True)
class UpdatePasskeysFactorResult(Resource):
    """``UpdatePasskeysFactor.Result``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    config: Any = None
    """Settings of the factor, by its type: such as code length and time step for TOTP."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    entity_sid: str | None = None
    """SID, YE…, of the entity, which stands for the user."""
    factor_type: UpdatePasskeysFactorResultFactorType | None = None
    """Type of the factor: push, totp or passkeys."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    identity: str | None = None
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    metadata: Any = None
    """Up to 10 pairs of your own about the device or the challenge, as a JSON object in up to 1,024 characters of text;
    no personal data."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: UpdatePasskeysFactorResultStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid config:json date_created:date-time date_updated:date-time entity_sid "
        "factor_type:enum.UpdatePasskeysFactorResultFactorType friendly_name identity! metadata:json! service_sid "
        "sid status:enum.UpdatePasskeysFactorResultStatus url"
    )


@record(kw_only=True)
class UpdatePasskeysFactor(ops.Operation["UpdatePasskeysFactorResult"]):
    """Update a passkey factor.

    ``POST /v2/Services/{ServiceSid}/Passkeys/VerifyFactor`` returns `UpdatePasskeysFactorResult`.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    response: UpdatePasskeysFactorResponse | Mapping[str, Any]
    """What the browser's credential call returned: the attestation of the new passkey."""
    authenticator_attachment: UpdatePasskeysFactorAuthenticatorAttachment | Unset = UNSET
    """Where the passkey lives: `platform` (built into the device) or `cross-platform` (such as a security key)."""
    id: str | Unset = UNSET
    """Id of the item."""
    raw_id: str | Unset = UNSET
    """Credential's ID as the browser gave it, in base64url."""
    type: UpdatePasskeysFactorType | Unset = UNSET
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Passkeys/VerifyFactor",
        path="ServiceSid*",
        json=(
            "authenticatorAttachment:enum.UpdatePasskeysFactorAuthenticatorAttachment id rawId "
            "response:UpdatePasskeysFactorResponse* type:enum.UpdatePasskeysFactorType"
        ),
        content_type="application/json",
        result="UpdatePasskeysFactorResult",
        bounds="service_sid:VA",
    )
