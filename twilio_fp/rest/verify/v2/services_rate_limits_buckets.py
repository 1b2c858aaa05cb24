"""``/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets`` of verify v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class Bucket(Resource):
    """``verify.v2.service.rate_limit.bucket``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    interval: int | None = None
    max: int | None = None
    rate_limit_sid: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class CreateBucket(ops.Operation["Bucket"]):
    """``POST /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets`` answers 201 with `Bucket`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    rate_limit_sid: str = attrs.field(kw_only=False)
    interval: int | dt.timedelta
    max: int

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets",
        form="",
    )


@record(kw_only=True)
class DeleteBucket(ops.Operation[None]):
    """``DELETE /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    rate_limit_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}",
    )


@record(kw_only=True)
class FetchBucket(ops.Operation["Bucket"]):
    """``GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}`` answers 200 with `Bucket`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    rate_limit_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}",
    )


@record(kw_only=True)
class ListBucket(ops.PageOperation["Bucket"]):
    """``GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets`` answers 200 with a `Page` of `Bucket`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    rate_limit_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets",
        items="buckets",
        paging="meta",
    )


@record(kw_only=True)
class UpdateBucket(ops.Operation["Bucket"]):
    """``POST /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}`` answers 200 with `Bucket`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    rate_limit_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    interval: int | dt.timedelta | None = None
    max: int | None = None

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}",
        form="",
    )
