"""``/v2/batch/query`` of lookups v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource
from twilio_fp.values import UNSET, Unset

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
]


LookupBatchRequestFieldsItem: TypeAlias = (
    Literal[
        "caller_name",
        "sim_swap",
        "call_forwarding",
        "line_type_intelligence",
        "line_status",
        "identity_match",
        "reassigned_number",
        "sms_pumping_risk",
    ]
    | str
)


@record(kw_only=True)
class CallForwardingInfo(Resource):
    """``CallForwardingInfo``, as it is received."""

    call_forwarding_enabled: bool | None = None
    error_code: int | None = None


@record(kw_only=True)
class CallerNameInfo(Resource):
    """``CallerNameInfo``, as it is received."""

    caller_name: str | None = None
    caller_type: str | None = None
    error_code: int | None = None


@record(kw_only=True)
class IdentityMatchInfo(Resource):
    """``IdentityMatchInfo``, as it is received."""

    address_country_match: str | None = None
    address_lines_match: str | None = None
    city_match: str | None = None
    date_of_birth_match: str | None = None
    error_code: int | None = None
    error_message: str | None = None
    first_name_match: str | None = None
    last_name_match: str | None = None
    national_id_match: str | None = None
    postal_code_match: str | None = None
    state_match: str | None = None
    summary_score: int | None = None


@record(kw_only=True)
class LineStatusInfo(Resource):
    """``LineStatusInfo``, as it is received."""

    error_code: int | None = None
    status: str = ""


@record(kw_only=True)
class LineTypeIntelligenceInfo(Resource):
    """``LineTypeIntelligenceInfo``, as it is received."""

    carrier_name: str | None = None
    error_code: int | None = None
    mobile_country_code: str | None = None
    mobile_network_code: str | None = None
    type: str | None = None


@record(kw_only=True)
class ReassignedNumberInfo(Resource):
    """``ReassignedNumberInfo``, as it is received."""

    error_code: str | None = None
    is_number_reassigned: str | None = None
    last_verified_date: str | None = None


@record(kw_only=True)
class SimSwapInfo(Resource):
    """``SimSwapInfo``, as it is received."""

    carrier_name: str | None = None
    error_code: int | None = None
    last_sim_swap: LastSimSwapInfo | None = None
    mobile_country_code: str | None = None
    mobile_network_code: str | None = None


@record(kw_only=True)
class SmsPumpingRiskInfo(Resource):
    """``SmsPumpingRiskInfo``, as it is received."""

    carrier_risk_category: str | None = None
    error_code: int | None = None
    number_blocked: bool | None = None
    number_blocked_date: dt.datetime | None = None
    number_blocked_last_3_months: bool | None = None
    sms_pumping_risk_score: int | None = None


@record(kw_only=True)
class IdentityMatchParameters(Resource):
    """``IdentityMatchParameters``, as it is sent."""

    address_country_code: str | Unset = UNSET
    address_line1: str | Unset = UNSET
    address_line2: str | Unset = UNSET
    city: str | Unset = UNSET
    date_of_birth: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    national_id: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    state: str | Unset = UNSET


@record(kw_only=True)
class ReassignedNumberParameters(Resource):
    """``ReassignedNumberParameters``, as it is sent."""

    last_verified_date: str | Unset = UNSET


@record(kw_only=True)
class RiskParameters(Resource):
    """``RiskParameters``, as it is sent."""

    partner_sub_id: str | Unset = UNSET


@record(kw_only=True)
class LookupBatchRequest(Resource):
    """``LookupBatchRequest``, as it is sent."""

    phone_number: str
    correlation_id: str | Unset = UNSET
    country_code: str | Unset = UNSET
    fields: str | Iterable[LookupBatchRequestFieldsItem] | Unset = UNSET
    identity_match: IdentityMatchParameters | Mapping[str, Any] | Unset = UNSET
    reassigned_number: ReassignedNumberParameters | Mapping[str, Any] | Unset = UNSET
    sms_pumping_risk: RiskParameters | Mapping[str, Any] | Unset = UNSET


@record(kw_only=True)
class LookupBatchResponse(Resource):
    """``LookupBatchResponse``, as it is received."""

    call_forwarding: CallForwardingInfo | None = None
    caller_name: CallerNameInfo | None = None
    calling_country_code: str | None = None
    correlation_id: str | None = None
    country_code: str | None = None
    identity_match: IdentityMatchInfo | None = None
    line_status: LineStatusInfo | None = None
    line_type_intelligence: LineTypeIntelligenceInfo | None = None
    national_format: str | None = None
    phone_number: str | None = None
    phone_number_quality_score: Any = None
    pre_fill: Any = None
    reassigned_number: ReassignedNumberInfo | None = None
    sim_swap: SimSwapInfo | None = None
    sms_pumping_risk: SmsPumpingRiskInfo | None = None
    twilio_error_code: int | None = None
    valid: bool | None = None
    validation_errors: tuple[str, ...] | None = None


@record(kw_only=True)
class CreateBulkLookupResult(Resource):
    """``CreateBulkLookup.Result``, as it is received."""

    phone_numbers: tuple[LookupBatchResponse, ...] | None = None


@record(kw_only=True)
class CreateBulkLookup(ops.Operation["CreateBulkLookupResult"]):
    """``POST /v2/batch/query`` answers 200 with `CreateBulkLookupResult`.

    Source: https://www.twilio.com/docs/lookup
    """

    phone_numbers: Iterable[LookupBatchRequest | Mapping[str, Any]] | Unset = UNSET

    __spec__ = ops.BriefSpec(
        "POST https://lookups.twilio.com/v2/batch/query",
        json="",
        success=(200,),
    )


from twilio_fp.rest.lookups.v2.phone_numbers import LastSimSwapInfo
