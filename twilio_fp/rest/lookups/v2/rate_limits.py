"""``/v2/RateLimits`` of lookups v2."""

from __future__ import annotations

from collections.abc import Iterable

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class FetchLookupAccountRateLimitsResult(Resource):
    """``FetchLookupAccountRateLimits.Result``, as it is received."""

    rate_limits: tuple[RateLimitResponse, ...] | None = None
    """Limits of the account, one for each data field."""


@record(kw_only=True)
class FetchLookupAccountRateLimits(ops.Operation["FetchLookupAccountRateLimitsResult"]):
    """Fetch the lookup account rate limits.

    ``GET /v2/RateLimits`` answers 200 with `FetchLookupAccountRateLimitsResult`.
    Source: https://www.twilio.com/docs/lookup
    """

    fields: str | Iterable[str] | None = None
    """Lookup fields whose rate limits to return; left out, all."""

    __spec__ = ops.BriefSpec(
        "GET https://lookups.twilio.com/v2/RateLimits",
    )


from twilio_fp.rest.lookups.v2.rate_limits_fields_bucket import RateLimitResponse
