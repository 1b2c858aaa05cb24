"""``/v2/RateLimits/Fields/{Field}/Bucket/{Bucket}`` of lookups v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

__all__ = ["DeleteLookupRateLimit", "FetchLookupRateLimit", "RateLimitResponse", "UpdateLookupRateLimit"]


@record(kw_only=True)
class RateLimitResponse(Resource):
    """``RateLimitResponse``, as it is received."""

    bucket: str | None = None
    field: str | None = None
    limit: int | None = None
    owner: str | None = None
    ttl: int | None = None


@record(kw_only=True)
class DeleteLookupRateLimit(ops.Operation[None]):
    """``DELETE /v2/RateLimits/Fields/{Field}/Bucket/{Bucket}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/lookup
    """

    field: str = attrs.field(kw_only=False)
    bucket: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://lookups.twilio.com/v2/RateLimits/Fields/{Field}/Bucket/{Bucket}",
    )


@record(kw_only=True)
class FetchLookupRateLimit(ops.Operation["RateLimitResponse"]):
    """``GET /v2/RateLimits/Fields/{Field}/Bucket/{Bucket}`` answers 200 with `RateLimitResponse`.

    Source: https://www.twilio.com/docs/lookup
    """

    field: str = attrs.field(kw_only=False)
    bucket: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://lookups.twilio.com/v2/RateLimits/Fields/{Field}/Bucket/{Bucket}",
    )


@record(kw_only=True)
class UpdateLookupRateLimit(ops.Operation["RateLimitResponse"]):
    """``PUT /v2/RateLimits/Fields/{Field}/Bucket/{Bucket}`` answers 200 with `RateLimitResponse`.

    Source: https://www.twilio.com/docs/lookup
    """

    field: str = attrs.field(kw_only=False)
    bucket: str = attrs.field(kw_only=False)
    limit: int | Unset = UNSET
    ttl: int | dt.timedelta | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "PUT https://lookups.twilio.com/v2/RateLimits/Fields/{Field}/Bucket/{Bucket}",
        json="",
    )
