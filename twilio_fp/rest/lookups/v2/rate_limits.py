# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/RateLimits`` of lookups v2."""

from __future__ import annotations

from collections.abc import Iterable

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class FetchLookupAccountRateLimitsResult(Resource):
    """``FetchLookupAccountRateLimits.Result``, as received."""

    rate_limits: tuple[RateLimitResponse, ...] | None = None
    """Limits of the account, one for each data field."""
    __fields__ = "rate_limits:RateLimitResponse[]"


@record(kw_only=True)
class FetchLookupAccountRateLimits(ops.Operation["FetchLookupAccountRateLimitsResult"]):
    """Fetch the lookup account rate limits.

    ``GET /v2/RateLimits`` returns `FetchLookupAccountRateLimitsResult`.
    Source: https://www.twilio.com/docs/lookup
    """

    fields: str | Iterable[str] | None = None
    """Lookup fields whose rate limits to return; left out, all."""
    __spec__ = ops.OperationSpec(
        "GET https://lookups.twilio.com/v2/RateLimits",
        query="Fields:string[]",
        result="FetchLookupAccountRateLimitsResult",
    )


from twilio_fp.rest.lookups.v2.rate_limits_fields_bucket import RateLimitResponse
