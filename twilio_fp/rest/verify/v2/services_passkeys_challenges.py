# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/Passkeys/Challenges`` of verify v2."""

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
    "CreateChallengePasskeys",
    "CreateChallengePasskeysResult",
    "CreateChallengePasskeysResultFactorType",
    "CreateChallengePasskeysResultRespondedReason",
    "CreateChallengePasskeysResultStatus",
]


CreateChallengePasskeysResultFactorType: TypeAlias = Literal["push", "totp", "passkeys"] | str
CreateChallengePasskeysResultRespondedReason: TypeAlias = Literal["none", "not_needed", "not_requested"] | str
CreateChallengePasskeysResultStatus: TypeAlias = Literal["pending", "expired", "approved", "denied"] | str


@record(kw_only=True)
class CreateChallengePasskeysResult(Resource):
    """``CreateChallengePasskeys.Result``, as received."""

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
    factor_type: CreateChallengePasskeysResultFactorType | None = None
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
    responded_reason: CreateChallengePasskeysResultRespondedReason | None = None
    """Why the challenge was denied: `none`, `not_needed` or `not_requested`."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: CreateChallengePasskeysResultStatus = ""
    """Where the resource stands in its life cycle."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_responded:date-time date_updated:date-time details:json! "
        "entity_sid expiration_date:date-time factor_sid factor_type:enum.CreateChallengePasskeysResultFactorType "
        "hidden_details:json! identity! links:string{} metadata:json! options:json "
        "responded_reason:enum.CreateChallengePasskeysResultRespondedReason service_sid sid "
        "status:enum.CreateChallengePasskeysResultStatus url"
    )


@record(kw_only=True)
class CreateChallengePasskeys(ops.Operation["CreateChallengePasskeysResult"]):
    """Create a passkey challenge.

    ``POST /v2/Services/{ServiceSid}/Passkeys/Challenges`` returns `CreateChallengePasskeysResult`.
    Source: https://www.twilio.com/docs/verify/api/service
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    factor_sid: str | Unset = UNSET
    """SID, YF…, of the factor the challenge is for."""
    identity: str | Unset = UNSET
    """Your own id for the user, 8 to 64 characters; it should not change or contain personal data."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Passkeys/Challenges",
        path="ServiceSid*",
        json="factor_sid identity",
        content_type="application/json",
        result="CreateChallengePasskeysResult",
        success=(201,),
        bounds="service_sid:VA",
    )
