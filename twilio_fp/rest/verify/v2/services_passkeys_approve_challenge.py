"""``/v2/Services/{ServiceSid}/Passkeys/ApproveChallenge`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
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
    """``UpdateChallengePasskeys.response``, as it is sent."""

    authenticator_data: str
    client_data_json: str
    signature: str
    user_handle: str | Unset = UNSET

    __fields__ = "authenticatorData clientDataJSON userHandle"


@record(kw_only=True)
class UpdateChallengePasskeysResult(Resource):
    """``UpdateChallengePasskeys.Result``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_responded: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    details: Any = None
    entity_sid: str | None = None
    expiration_date: dt.datetime | None = None
    factor_sid: str | None = None
    factor_type: UpdateChallengePasskeysResultFactorType | None = None
    hidden_details: Any = None
    identity: str | None = None
    links: Mapping[str, str] | None = None
    metadata: Any = None
    options: Any = None
    responded_reason: UpdateChallengePasskeysResultRespondedReason | None = None
    service_sid: str | None = None
    sid: str = ""
    status: UpdateChallengePasskeysResultStatus = ""
    url: str | None = None

    __fields__ = "details! hidden_details! identity! metadata!"


@record(kw_only=True)
class UpdateChallengePasskeys(ops.Operation["UpdateChallengePasskeysResult"]):
    """``POST /v2/Services/{ServiceSid}/Passkeys/ApproveChallenge`` answers 200 with `UpdateChallengePasskeysResult`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    authenticator_attachment: UpdateChallengePasskeysAuthenticatorAttachment
    id: str
    raw_id: str
    response: UpdateChallengePasskeysResponse | Mapping[str, Any]
    type: UpdateChallengePasskeysType | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Passkeys/ApproveChallenge",
        json="authenticatorAttachment rawId",
    )
