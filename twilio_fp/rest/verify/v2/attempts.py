"""``/v2/Attempts`` of verify v2."""

from __future__ import annotations

import datetime as dt
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

VerificationAttemptEnumChannels: TypeAlias = Literal["sms", "call", "email", "whatsapp", "rbm"] | str
VerificationAttemptEnumConversionStatus: TypeAlias = Literal["converted", "unconverted"] | str


@record(kw_only=True)
class VerificationAttempt(Resource):
    """``verify.v2.verification_attempt``, as it is received."""

    account_sid: str = ""
    channel: VerificationAttemptEnumChannels | None = None
    channel_data: Any = None
    conversion_status: VerificationAttemptEnumConversionStatus | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    price: Any = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None
    verification_sid: str | None = None


@record(kw_only=True)
class FetchVerificationAttempt(ops.Operation["VerificationAttempt"]):
    """``GET /v2/Attempts/{Sid}`` answers 200 with `VerificationAttempt`.

    Source: https://www.twilio.com/docs/verify/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Attempts/{Sid}",
    )


@record(kw_only=True)
class ListVerificationAttempt(ops.PageOperation["VerificationAttempt"]):
    """``GET /v2/Attempts`` answers 200 with a `Page` of `VerificationAttempt`.

    On the wire ``channel_data_to`` is ``ChannelData.To``.
    Source: https://www.twilio.com/docs/verify/api
    """

    date_created_after: dt.datetime | dt.date | str | None = None
    date_created_before: dt.datetime | dt.date | str | None = None
    channel_data_to: str | None = None
    country: str | None = None
    channel: VerificationAttemptEnumChannels | None = None
    verify_service_sid: str | None = None
    verification_sid: str | None = None
    status: VerificationAttemptEnumConversionStatus | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Attempts",
        query="ChannelData.To!",
        items="attempts",
        paging="meta",
    )
