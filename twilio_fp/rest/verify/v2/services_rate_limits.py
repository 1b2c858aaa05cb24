"""``/v2/Services/{ServiceSid}/RateLimits`` of verify v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class RateLimit(Resource):
    """``verify.v2.service.rate_limit``, as it is received."""

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


@record(kw_only=True)
class CreateRateLimit(ops.Operation["RateLimit"]):
    """Create a rate limit.

    ``POST /v2/Services/{ServiceSid}/RateLimits`` answers 201 with `RateLimit`.
    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    unique_name: str
    """Your own name for the rate limit, unique in its service; no personal data."""
    description: str | None = None
    """What it is, in free text."""

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits",
        form="",
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class DeleteRateLimit(ops.Operation[None]):
    """Delete a rate limit.

    ``DELETE /v2/Services/{ServiceSid}/RateLimits/{Sid}`` answers 204 with nothing.
    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{Sid}",
        bounds="service_sid:VA sid:RK",
    )


@record(kw_only=True)
class FetchRateLimit(ops.Operation["RateLimit"]):
    """Fetch a rate limit.

    ``GET /v2/Services/{ServiceSid}/RateLimits/{Sid}`` answers 200 with `RateLimit`.
    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{Sid}",
        bounds="service_sid:VA sid:RK",
    )


@record(kw_only=True)
class ListRateLimit(ops.PageOperation["RateLimit"]):
    """List rate limits.

    ``GET /v2/Services/{ServiceSid}/RateLimits`` answers 200 with a `Page` of `RateLimit`.
    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits",
        items="rate_limits",
        paging="meta",
        bounds="service_sid:VA",
    )


@record(kw_only=True)
class UpdateRateLimit(ops.Operation["RateLimit"]):
    """Update a rate limit.

    ``POST /v2/Services/{ServiceSid}/RateLimits/{Sid}`` answers 200 with `RateLimit`.
    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the Verify service, VA…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    description: str | None = None
    """What it is, in free text."""

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{Sid}",
        form="",
        bounds="service_sid:VA sid:RK",
    )
