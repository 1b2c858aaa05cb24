"""Twilio's lookups v2: 10 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

__all__ = [
    "CallForwardingInfo",
    "CallerNameInfo",
    "CreateBulkLookup",
    "CreateBulkLookupResult",
    "IdentityMatchInfo",
    "IdentityMatchParameters",
    "LineStatusInfo",
    "LineTypeIntelligenceInfo",
    "LookupBatchRequest",
    "LookupBatchRequestFieldsItem",
    "LookupBatchResponse",
    "ReassignedNumberInfo",
    "ReassignedNumberParameters",
    "RiskParameters",
    "SimSwapInfo",
    "SmsPumpingRiskInfo",
    "FetchPhoneNumber",
    "LastSimSwapInfo",
    "LookupResponse",
    "ValidationError",
    "CreateLookupPhoneNumberOverrides",
    "CreateLookupPhoneNumberOverridesLineType",
    "DeleteLookupPhoneNumberOverrides",
    "FetchLookupPhoneNumberOverrides",
    "OverridesResponse",
    "OverridesResponseOriginalLineType",
    "OverridesResponseOverriddenLineType",
    "UpdateLookupPhoneNumberOverrides",
    "UpdateLookupPhoneNumberOverridesLineType",
    "FetchLookupAccountRateLimits",
    "FetchLookupAccountRateLimitsResult",
    "DeleteLookupRateLimit",
    "FetchLookupRateLimit",
    "RateLimitResponse",
    "UpdateLookupRateLimit",
]

if TYPE_CHECKING:
    from .batch_query import *
    from .phone_numbers import *
    from .phone_numbers_overrides import *
    from .rate_limits import *
    from .rate_limits_fields_bucket import *
else:
    from twilio_fp.lazy import counted_face

    __getattr__, __dir__ = counted_face(
        __name__,
        __all__,
        {
            "batch_query": 16,
            "phone_numbers": 4,
            "phone_numbers_overrides": 9,
            "rate_limits": 2,
            "rate_limits_fields_bucket": 4,
        },
    )
