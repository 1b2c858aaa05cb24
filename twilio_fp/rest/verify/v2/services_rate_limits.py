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
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    description: str | None = None
    links: Mapping[str, str] | None = None
    service_sid: str | None = None
    sid: str = ""
    unique_name: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateRateLimit(ops.Operation["RateLimit"]):
    """``POST /v2/Services/{ServiceSid}/RateLimits`` answers 201 with `RateLimit`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    unique_name: str
    description: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits",
        form="",
    )


@record(kw_only=True)
class DeleteRateLimit(ops.Operation[None]):
    """``DELETE /v2/Services/{ServiceSid}/RateLimits/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{Sid}",
    )


@record(kw_only=True)
class FetchRateLimit(ops.Operation["RateLimit"]):
    """``GET /v2/Services/{ServiceSid}/RateLimits/{Sid}`` answers 200 with `RateLimit`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{Sid}",
    )


@record(kw_only=True)
class ListRateLimit(ops.PageOperation["RateLimit"]):
    """``GET /v2/Services/{ServiceSid}/RateLimits`` answers 200 with a `Page` of `RateLimit`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits",
        items="rate_limits",
        paging="meta",
    )


@record(kw_only=True)
class UpdateRateLimit(ops.Operation["RateLimit"]):
    """``POST /v2/Services/{ServiceSid}/RateLimits/{Sid}`` answers 200 with `RateLimit`.

    Source: https://www.twilio.com/docs/verify/api
    """

    service_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)
    description: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://verify.twilio.com/v2/Services/{ServiceSid}/RateLimits/{Sid}",
        form="",
    )
