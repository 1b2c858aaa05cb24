"""``/v2/Services/{ServiceSid}/AccessTokens`` of verify v2."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import Secret

AccessTokenEnumFactorTypes: TypeAlias = Literal["push"] | str


@record(kw_only=True)
class AccessToken(Resource):
    """``verify.v2.service.access_token``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    entity_identity: str | None = None
    factor_friendly_name: str | None = None
    factor_type: AccessTokenEnumFactorTypes | None = None
    service_sid: str | None = None
    sid: str = ""
    token: Secret | None = None
    ttl: int | None = None
    url: str | None = None

    __fields__ = "factor_friendly_name!"


@record(kw_only=True)
class CreateAccessToken(ops.Operation["AccessToken"]):
    """``POST /v2/Services/{ServiceSid}/AccessTokens`` answers 200 or 201 with `AccessToken`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    factor_type: AccessTokenEnumFactorTypes
    identity: str
    factor_friendly_name: str | None = None
    ttl: int | dt.timedelta | None = None

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/AccessTokens",
        form="",
        success=(200, 201),
    )


@record(kw_only=True)
class FetchAccessToken(ops.Operation["AccessToken"]):
    """``GET /v2/Services/{ServiceSid}/AccessTokens/{Sid}`` answers 200 with `AccessToken`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/AccessTokens/{Sid}",
    )
