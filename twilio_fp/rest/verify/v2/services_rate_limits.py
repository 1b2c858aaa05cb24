# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/Services/{ServiceSid}/RateLimits`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class RateLimit(Resource):
    """``verify.v2.service.rate_limit``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    description: str | None = None
    """What it is, in free text."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    service_sid: str | None = None
    """SID of the Verify service, VA…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    unique_name: str | None = None
    """Your own name for the rate limit, unique in its service; no personal data."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time description links:string{} service_sid sid "
        "unique_name url"
    )


@record(kw_only=True)
class CreateRateLimit(ops.Operation["RateLimit"]):
    """Create a rate limit.

    ``POST /v2/Services/{ServiceSid}/RateLimits`` returns `RateLimit`.
    Source: https://www.twilio.com/docs/verify/api/service-rate-limits
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    unique_name: str
    """Your own name for the rate limit, unique in its service; no personal data."""
    description: str | None = None
    """What it is, in free text."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits",
        path="ServiceSid*",
        form="Description UniqueName*",
        result="RateLimit",
        success=(201,),
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class DeleteRateLimit(ops.Operation[None]):
    """Delete a rate limit.

    ``DELETE /v2/Services/{ServiceSid}/RateLimits/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/verify/api/service-rate-limits
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="service_sid:VA sid:RK",
    )


@record(kw_only=True)
class FetchRateLimit(ops.Operation["RateLimit"]):
    """Fetch a rate limit.

    ``GET /v2/Services/{ServiceSid}/RateLimits/{Sid}`` returns `RateLimit`.
    Source: https://www.twilio.com/docs/verify/api/service-rate-limits
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{Sid}",
        path="ServiceSid* Sid*",
        result="RateLimit",
        bounds="service_sid:VA sid:RK",
    )


@record(kw_only=True)
class ListRateLimit(ops.PageOperation["RateLimit"]):
    """List rate limits.

    ``GET /v2/Services/{ServiceSid}/RateLimits`` returns a `Page` of `RateLimit`.
    Source: https://www.twilio.com/docs/verify/api/service-rate-limits
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="RateLimit",
        items="rate_limits",
        paging="meta",
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class UpdateRateLimit(ops.Operation["RateLimit"]):
    """Update a rate limit.

    ``POST /v2/Services/{ServiceSid}/RateLimits/{Sid}`` returns `RateLimit`.
    Source: https://www.twilio.com/docs/verify/api/service-rate-limits
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    description: str | None = None
    """What it is, in free text."""
    __spec__ = ops.OperationSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{Sid}",
        path="ServiceSid* Sid*",
        form="Description",
        result="RateLimit",
        bounds="service_sid:VA sid:RK",
    )
