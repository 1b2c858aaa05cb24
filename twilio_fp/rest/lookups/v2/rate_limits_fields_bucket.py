# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/RateLimits/Fields/{Field}/Bucket/{Bucket}`` of lookups v2."""

from __future__ import annotations

import datetime as dt

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
from twilio_fp.values import UNSET, Unset

__all__ = ["DeleteLookupRateLimit", "FetchLookupRateLimit", "RateLimitResponse", "UpdateLookupRateLimit"]


@record(kw_only=True)
class RateLimitResponse(Resource):
    """``RateLimitResponse``, as received."""

    bucket: str | None = None
    """Name of the rate limit bucket that counts the look-ups."""
    field: str | None = None
    """Lookup field (package) that the override or rate limit is about, such as line_type_intelligence."""
    limit: int | None = None
    """Most lookups of the field allowed in the period."""
    owner: str | None = None
    """Account or other owner the limit counts for."""
    ttl: int | None = None
    """Seconds over which the rate limit counts."""
    __fields__ = "bucket field limit:integer owner ttl:integer"


@record(kw_only=True)
class DeleteLookupRateLimit(ops.Operation[None]):
    """Delete a lookup rate limit.

    ``DELETE /v2/RateLimits/Fields/{Field}/Bucket/{Bucket}`` returns nothing.
    Source: https://www.twilio.com/docs/lookup
    """

    field: str = attrs.field(kw_only=False)
    """Lookup field (package) that the override or rate limit is about, such as line_type_intelligence."""
    bucket: str = attrs.field(kw_only=False)
    """Name of the rate limit bucket that counts the look-ups."""
    __spec__ = ops.OperationSpec(
        "DELETE https://lookups.twilio.com/v2/RateLimits/Fields/{Field}/Bucket/{Bucket}",
        path="Field* Bucket*",
        result="",
        success=(204,),
    )


@record(kw_only=True)
class FetchLookupRateLimit(ops.Operation["RateLimitResponse"]):
    """Fetch a lookup rate limit.

    ``GET /v2/RateLimits/Fields/{Field}/Bucket/{Bucket}`` returns `RateLimitResponse`.
    Source: https://www.twilio.com/docs/lookup
    """

    field: str = attrs.field(kw_only=False)
    """Lookup field (package) that the override or rate limit is about, such as line_type_intelligence."""
    bucket: str = attrs.field(kw_only=False)
    """Name of the rate limit bucket that counts the look-ups."""
    __spec__ = ops.OperationSpec(
        "GET https://lookups.twilio.com/v2/RateLimits/Fields/{Field}/Bucket/{Bucket}",
        path="Field* Bucket*",
        result="RateLimitResponse",
    )


@record(kw_only=True)
class UpdateLookupRateLimit(ops.Operation["RateLimitResponse"]):
    """Update a lookup rate limit.

    ``PUT /v2/RateLimits/Fields/{Field}/Bucket/{Bucket}`` returns `RateLimitResponse`.
    Source: https://www.twilio.com/docs/lookup
    """

    field: str = attrs.field(kw_only=False)
    """Lookup field (package) that the override or rate limit is about, such as line_type_intelligence."""
    bucket: str = attrs.field(kw_only=False)
    """Name of the rate limit bucket that counts the look-ups."""
    limit: int | Unset = UNSET
    """Most lookups of the field allowed in the period."""
    ttl: int | dt.timedelta | Unset = UNSET
    """Seconds over which the rate limit counts."""
    __spec__ = ops.OperationSpec(
        "PUT https://lookups.twilio.com/v2/RateLimits/Fields/{Field}/Bucket/{Bucket}",
        path="Field* Bucket*",
        json="limit:integer ttl:seconds",
        content_type="application/json",
        result="RateLimitResponse",
    )
