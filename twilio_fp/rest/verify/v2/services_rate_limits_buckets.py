# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets`` of verify v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Bucket(Resource):
    """``verify.v2.service.rate_limit.bucket``, as received."""

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
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time interval:integer max:integer rate_limit_sid "
        "service_sid sid url"
    )


@record(kw_only=True)
class CreateBucket(ops.Operation["Bucket"]):
    """Create a bucket.

    ``POST /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets`` returns `Bucket`.
    Source: https://www.twilio.com/docs/verify/api/service-rate-limit-buckets
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    rate_limit_sid: str = attrs.field(kw_only=False)
    """SID of the rate limit, RK…."""
    interval: int | dt.timedelta
    """Seconds over which the rate limit's requests are counted."""
    max: int
    """Most requests the bucket allows in one interval."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets",
        path="ServiceSid* RateLimitSid*",
        form="Interval:seconds* Max:integer*",
        result="Bucket",
        success=(201,),
        bounds="service_sid:VA rate_limit_sid:RK",
    )


@record(kw_only=True)
class DeleteBucket(ops.Operation[None]):
    """Delete a bucket.

    ``DELETE /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/verify/api/service-rate-limit-buckets
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    rate_limit_sid: str = attrs.field(kw_only=False)
    """SID of the rate limit, RK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}",
        path="ServiceSid* RateLimitSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:VA rate_limit_sid:RK sid:BL",
    )


@record(kw_only=True)
class FetchBucket(ops.Operation["Bucket"]):
    """Fetch a bucket.

    ``GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}`` returns `Bucket`.
    Source: https://www.twilio.com/docs/verify/api/service-rate-limit-buckets
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    rate_limit_sid: str = attrs.field(kw_only=False)
    """SID of the rate limit, RK…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}",
        path="ServiceSid* RateLimitSid* Sid*",
        result="Bucket",
        bounds="service_sid:VA rate_limit_sid:RK sid:BL",
    )


@record(kw_only=True)
class ListBucket(ops.PageOperation["Bucket"]):
    """List buckets.

    ``GET /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets`` returns a `Page` of `Bucket`.
    Source: https://www.twilio.com/docs/verify/api/service-rate-limit-buckets
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
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets",
        path="ServiceSid* RateLimitSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Bucket",
        items="buckets",
        paging="meta",
        bounds="service_sid:VA rate_limit_sid:RK",
    )


@record(kw_only=True)
class UpdateBucket(ops.Operation["Bucket"]):
    """Update a bucket.

    ``POST /v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}`` returns `Bucket`.
    Source: https://www.twilio.com/docs/verify/api/service-rate-limit-buckets
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
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{RateLimitSid}/Buckets/{Sid}",
        path="ServiceSid* RateLimitSid* Sid*",
        form="Interval:seconds Max:integer",
        result="Bucket",
        bounds="service_sid:VA rate_limit_sid:RK sid:BL",
    )
