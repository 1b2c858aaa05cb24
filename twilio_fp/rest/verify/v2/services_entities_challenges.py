"""``/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ChallengeEnumChallengeReasons: TypeAlias = Literal["none", "not_needed", "not_requested"] | str
ChallengeEnumChallengeStatuses: TypeAlias = Literal["pending", "expired", "approved", "denied"] | str
ChallengeEnumFactorTypes: TypeAlias = Literal["push", "totp", "passkeys"] | str
ChallengeEnumListOrders: TypeAlias = Literal["asc", "desc"] | str


@record(kw_only=True)
class Challenge(Resource):
    """``verify.v2.service.entity.challenge``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_responded: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    details: Any = None
    entity_sid: str | None = None
    expiration_date: dt.datetime | None = None
    factor_sid: str | None = None
    factor_type: ChallengeEnumFactorTypes | None = None
    hidden_details: Any = None
    identity: str | None = None
    links: Mapping[str, str] | None = None
    metadata: Any = None
    responded_reason: ChallengeEnumChallengeReasons | None = None
    service_sid: str | None = None
    sid: str = ""
    status: ChallengeEnumChallengeStatuses = ""
    url: str | None = None

    __fields__ = "details! hidden_details! identity! metadata!"


@record(kw_only=True)
class CreateChallenge(ops.Operation["Challenge"]):
    """``POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges`` answers 201 with `Challenge`.

    On the wire ``details_fields`` is ``Details.Fields``, ``details_message`` is ``Details.Message``.
    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)
    factor_sid: str
    auth_payload: str | None = None
    details_fields: Iterable[str | Mapping[str, Any] | Sequence[Any]] | None = None
    details_message: str | None = None
    expiration_date: dt.datetime | dt.date | str | None = None
    hidden_details: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges",
        path="Identity!",
        form="Details.Fields Details.Message",
    )


@record(kw_only=True)
class FetchChallenge(ops.Operation["Challenge"]):
    """``GET /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}`` answers 200 with `Challenge`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}",
        path="Identity!",
    )


@record(kw_only=True)
class ListChallenge(ops.PageOperation["Challenge"]):
    """``GET /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges`` answers 200 with a `Page` of `Challenge`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)
    factor_sid: str | None = None
    status: ChallengeEnumChallengeStatuses | None = None
    order: ChallengeEnumListOrders | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges",
        path="Identity!",
        items="challenges",
        paging="meta",
    )


@record(kw_only=True)
class UpdateChallenge(ops.Operation["Challenge"]):
    """``POST /v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}`` answers 200 with `Challenge`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    identity: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    auth_payload: str | None = None
    metadata: str | Mapping[str, Any] | Sequence[Any] | None = None

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/Entities/{Identity}/Challenges/{Sid}",
        path="Identity!",
        form="",
    )
