"""Twilio's lookups v2: 10 operations and their records, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .batch_query import CallerNameInfo as CallerNameInfo
    from .batch_query import CallForwardingInfo as CallForwardingInfo
    from .batch_query import CreateBulkLookup as CreateBulkLookup
    from .batch_query import CreateBulkLookupResult as CreateBulkLookupResult
    from .batch_query import IdentityMatchInfo as IdentityMatchInfo
    from .batch_query import IdentityMatchParameters as IdentityMatchParameters
    from .batch_query import LineStatusInfo as LineStatusInfo
    from .batch_query import LineTypeIntelligenceInfo as LineTypeIntelligenceInfo
    from .batch_query import LookupBatchRequest as LookupBatchRequest
    from .batch_query import LookupBatchRequestFieldsItem as LookupBatchRequestFieldsItem
    from .batch_query import LookupBatchResponse as LookupBatchResponse
    from .batch_query import ReassignedNumberInfo as ReassignedNumberInfo
    from .batch_query import ReassignedNumberParameters as ReassignedNumberParameters
    from .batch_query import RiskParameters as RiskParameters
    from .batch_query import SimSwapInfo as SimSwapInfo
    from .batch_query import SmsPumpingRiskInfo as SmsPumpingRiskInfo
    from .phone_numbers import FetchPhoneNumber as FetchPhoneNumber
    from .phone_numbers import LastSimSwapInfo as LastSimSwapInfo
    from .phone_numbers import LookupResponse as LookupResponse
    from .phone_numbers import ValidationError as ValidationError
    from .phone_numbers_overrides import CreateLookupPhoneNumberOverrides as CreateLookupPhoneNumberOverrides
    from .phone_numbers_overrides import (
        CreateLookupPhoneNumberOverridesLineType as CreateLookupPhoneNumberOverridesLineType,
    )
    from .phone_numbers_overrides import DeleteLookupPhoneNumberOverrides as DeleteLookupPhoneNumberOverrides
    from .phone_numbers_overrides import FetchLookupPhoneNumberOverrides as FetchLookupPhoneNumberOverrides
    from .phone_numbers_overrides import OverridesResponse as OverridesResponse
    from .phone_numbers_overrides import OverridesResponseOriginalLineType as OverridesResponseOriginalLineType
    from .phone_numbers_overrides import OverridesResponseOverriddenLineType as OverridesResponseOverriddenLineType
    from .phone_numbers_overrides import UpdateLookupPhoneNumberOverrides as UpdateLookupPhoneNumberOverrides
    from .phone_numbers_overrides import (
        UpdateLookupPhoneNumberOverridesLineType as UpdateLookupPhoneNumberOverridesLineType,
    )
    from .rate_limits import FetchLookupAccountRateLimits as FetchLookupAccountRateLimits
    from .rate_limits import FetchLookupAccountRateLimitsResult as FetchLookupAccountRateLimitsResult
    from .rate_limits_fields_bucket import DeleteLookupRateLimit as DeleteLookupRateLimit
    from .rate_limits_fields_bucket import FetchLookupRateLimit as FetchLookupRateLimit
    from .rate_limits_fields_bucket import RateLimitResponse as RateLimitResponse
    from .rate_limits_fields_bucket import UpdateLookupRateLimit as UpdateLookupRateLimit
else:
    from twilio_fp.lazy import face

    __all__, __getattr__, __dir__ = face(
        __name__,
        {
            "batch_query": (
                "CallForwardingInfo CallerNameInfo CreateBulkLookup CreateBulkLookupResult IdentityMatchInfo "
                "IdentityMatchParameters LineStatusInfo LineTypeIntelligenceInfo LookupBatchRequest "
                "LookupBatchRequestFieldsItem LookupBatchResponse ReassignedNumberInfo ReassignedNumberParameters "
                "RiskParameters SimSwapInfo SmsPumpingRiskInfo"
            ),
            "phone_numbers": ("FetchPhoneNumber LastSimSwapInfo LookupResponse ValidationError"),
            "phone_numbers_overrides": (
                "CreateLookupPhoneNumberOverrides CreateLookupPhoneNumberOverridesLineType DeleteLookupPhoneNumberOverrides "
                "FetchLookupPhoneNumberOverrides OverridesResponse OverridesResponseOriginalLineType "
                "OverridesResponseOverriddenLineType UpdateLookupPhoneNumberOverrides "
                "UpdateLookupPhoneNumberOverridesLineType"
            ),
            "rate_limits": ("FetchLookupAccountRateLimits FetchLookupAccountRateLimitsResult"),
            "rate_limits_fields_bucket": (
                "DeleteLookupRateLimit FetchLookupRateLimit RateLimitResponse UpdateLookupRateLimit"
            ),
        },
    )
