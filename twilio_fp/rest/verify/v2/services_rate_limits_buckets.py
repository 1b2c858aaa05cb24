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
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    interval: int | None = None
    """Seconds over which the rate limit's requests are counted."""
    max: int | None = None
    """Most requests the bucket allows in one interval."""
    rate_limit_sid: str | None = None
    """SID of the rate limit, RK…."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""


@record(kw_only=True)
class CreateBucket(ops.Operation["Bucket"]):
    """Create a bucket.

    ``POST /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets`` answers 201 with `Bucket`.
    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    rate_limit_sid: str = attrs.field(kw_only=False)
    """SID of the rate limit, RK…."""
    interval: int | dt.timedelta
    """Seconds over which the rate limit's requests are counted."""
    max: int
    """Most requests the bucket allows in one interval."""

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets",
        form="",
        bounds="service_sid:VA rate_limit_sid:RK",
    )


@record(kw_only=True)
class DeleteBucket(ops.Operation[None]):
    """Delete a bucket.

    ``DELETE /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    rate_limit_sid: str = attrs.field(kw_only=False)
    """SID of the rate limit, RK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}",
        bounds="service_sid:VA rate_limit_sid:RK sid:BL",
    )


@record(kw_only=True)
class FetchBucket(ops.Operation["Bucket"]):
    """Fetch a bucket.

    ``GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}`` answers 200 with `Bucket`.
    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    rate_limit_sid: str = attrs.field(kw_only=False)
    """SID of the rate limit, RK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}",
        bounds="service_sid:VA rate_limit_sid:RK sid:BL",
    )


@record(kw_only=True)
class ListBucket(ops.PageOperation["Bucket"]):
    """List buckets.

    ``GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets`` answers 200 with a `Page` of `Bucket`.
    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    rate_limit_sid: str = attrs.field(kw_only=False)
    """SID of the rate limit, RK…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets",
        items="buckets",
        paging="meta",
        bounds="service_sid:VA rate_limit_sid:RK",
    )


@record(kw_only=True)
class UpdateBucket(ops.Operation["Bucket"]):
    """Update a bucket.

    ``POST /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}`` answers 200 with `Bucket`.
    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    rate_limit_sid: str = attrs.field(kw_only=False)
    """SID of the rate limit, RK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    interval: int | dt.timedelta | None = None
    """Seconds over which the rate limit's requests are counted."""
    max: int | None = None
    """Most requests the bucket allows in one interval."""

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}",
        form="",
        bounds="service_sid:VA rate_limit_sid:RK sid:BL",
    )
