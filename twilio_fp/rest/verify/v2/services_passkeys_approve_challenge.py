# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Passkeys/ApproveChallenge`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = [
    "UpdateChallengePasskeys",
    "UpdateChallengePasskeysAuthenticatorAttachment",
    "UpdateChallengePasskeysResponse",
    "UpdateChallengePasskeysResult",
    "UpdateChallengePasskeysResultFactorType",
    "UpdateChallengePasskeysResultRespondedReason",
    "UpdateChallengePasskeysResultStatus",
    "UpdateChallengePasskeysType",
]


UpdateChallengePasskeysAuthenticatorAttachment: TypeAlias = Literal["platform", "cross-platform"] | str
UpdateChallengePasskeysResultFactorType: TypeAlias = Literal["push", "totp", "passkeys"] | str
UpdateChallengePasskeysResultRespondedReason: TypeAlias = Literal["none", "not_needed", "not_requested"] | str
UpdateChallengePasskeysResultStatus: TypeAlias = Literal["pending", "expired", "approved", "denied"] | str
UpdateChallengePasskeysType: TypeAlias = Literal["public-key"] | str


@record(kw_only=True)
class UpdateChallengePasskeysResponse(Resource):
    """``UpdateChallengePasskeys.response``, as sent."""

    authenticator_data: str
    """The authenticator's data from the WebAuthn assertion, base64url."""
    client_data_json: str
    """The WebAuthn client data, base64url of its JSON."""
    signature: str
    """Signature made by the authenticator over the challenge, base64url."""
    user_handle: str | Unset = UNSET
    """ID of the user as stored in the passkey, base64url."""
    __fields__ = "authenticatorData* clientDataJSON* signature* userHandle"


@record(kw_only=True)
class UpdateChallengePasskeysResult(Resource):
    """``UpdateChallengePasskeys.Result``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_responded: dt.datetime | None = None
    """When the user answered the challenge, UTC; empty until then."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    details: Any = None
    """What the user is shown in the challenge: message, fields and date, as an object."""
    entity_sid: str | None = None
    """SID, YE…, of the entity, which stands for the user."""
    expiration_date: dt.datetime | None = None
    """When the challenge expires, UTC; default 5 minutes after its creation, at most 60."""
    factor_sid: str | None = None
    """SID, YF…, of the factor the challenge is for."""
    factor_type: UpdateChallengePasskeysResultFactorType | None = None
    """Type of the factor: push, totp or passkeys."""
    hidden_details: Any = None
    """JSON object kept with the challenge and not shown to the user, such as for your own audit."""
    identity: str | None = None
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    metadata: Any = None
    """Up to 10 pairs of your own about the device or the challenge, as a JSON object in up to 1,024 characters of text;
    no personal data."""
    options: Any = None
    """WebAuthn options to hand to the browser's credential call, as a JSON object."""
    responded_reason: UpdateChallengePasskeysResultRespondedReason | None = None
    """Why the challenge was denied: `none`, `not_needed` or `not_requested`."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: UpdateChallengePasskeysResultStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_responded:date-time date_updated:date-time details:json! "
        "entity_sid expiration_date:date-time factor_sid factor_type:enum.UpdateChallengePasskeysResultFactorType "
        "hidden_details:json! identity! links:string{} metadata:json! options:json "
        "responded_reason:enum.UpdateChallengePasskeysResultRespondedReason service_sid sid "
        "status:enum.UpdateChallengePasskeysResultStatus url"
    )


@record(kw_only=True)
class UpdateChallengePasskeys(ops.Operation["UpdateChallengePasskeysResult"]):
    """Update a passkey challenge.

    ``POST /v2/Services/{ServiceSid}/Passkeys/ApproveChallenge`` returns `UpdateChallengePasskeysResult`.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    authenticator_attachment: UpdateChallengePasskeysAuthenticatorAttachment
    """Where the passkey lives: `platform` (built into the device) or `cross-platform` (such as a security key)."""
    id: str
    """Id of the item."""
    raw_id: str
    """Credential's ID as the browser gave it, in base64url."""
    response: UpdateChallengePasskeysResponse | Mapping[str, Any]
    """What the browser's credential call returned: the signed assertion."""
    type: UpdateChallengePasskeysType | Unset = UNSET
    """Kind of resource."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Passkeys/ApproveChallenge",
        path="ServiceSid*",
        json=(
            "authenticatorAttachment:enum.UpdateChallengePasskeysAuthenticatorAttachment* id* rawId* "
            "response:UpdateChallengePasskeysResponse* type:enum.UpdateChallengePasskeysType"
        ),
        content_type="application/json",
        result="UpdateChallengePasskeysResult",
        bounds="service_sid:VA",
    )
