"""``/v2/Services/{ServiceSid}/Passkeys/Challenges`` of verify v2."""

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
    """``CreateChallengePasskeys.Result``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_responded: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    details: Any = None
    entity_sid: str | None = None
    expiration_date: dt.datetime | None = None
    factor_sid: str | None = None
    factor_type: CreateChallengePasskeysResultFactorType | None = None
    hidden_details: Any = None
    identity: str | None = None
    links: Mapping[str, str] | None = None
    metadata: Any = None
    options: Any = None
    responded_reason: CreateChallengePasskeysResultRespondedReason | None = None
    service_sid: str | None = None
    sid: str = ""
    status: CreateChallengePasskeysResultStatus = ""
    url: str | None = None

    __fields__ = "details! hidden_details! identity! metadata!"


@record(kw_only=True)
class CreateChallengePasskeys(ops.Operation["CreateChallengePasskeysResult"]):
    """``POST /v2/Services/{ServiceSid}/Passkeys/Challenges`` answers 201 with `CreateChallengePasskeysResult`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    factor_sid: str | Unset = UNSET
    identity: str | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Passkeys/Challenges",
        json="",
    )
