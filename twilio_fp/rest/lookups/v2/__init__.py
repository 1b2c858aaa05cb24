# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""Twilio's lookups v2: 10 operations and their records."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .batch_query import *
    from .phone_numbers import *
    from .phone_numbers_overrides import *
    from .rate_limits import *
    from .rate_limits_fields_bucket import *
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "batch_query": "CallForwardingInfo CallerNameInfo CreateBulkLookup CreateBulkLookupResult "
            "IdentityMatchInfo IdentityMatchParameters LineStatusInfo LineTypeIntelligenceInfo LookupBatchRequest "
            "LookupBatchRequestFieldsItem LookupBatchResponse ReassignedNumberInfo ReassignedNumberParameters "
            "RiskParameters SimSwapInfo SmsPumpingRiskInfo",
            "phone_numbers": "FetchPhoneNumber LastSimSwapInfo LookupResponse ValidationError",
            "phone_numbers_overrides": "CreateLookupPhoneNumberOverrides CreateLookupPhoneNumberOverridesLineType "
            "DeleteLookupPhoneNumberOverrides FetchLookupPhoneNumberOverrides OverridesResponse "
            "OverridesResponseOriginalLineType OverridesResponseOverriddenLineType UpdateLookupPhoneNumberOverrides "
            "UpdateLookupPhoneNumberOverridesLineType",
            "rate_limits": "FetchLookupAccountRateLimits FetchLookupAccountRateLimitsResult",
            "rate_limits_fields_bucket": "DeleteLookupRateLimit FetchLookupRateLimit RateLimitResponse "
            "UpdateLookupRateLimit",
        },
    )
