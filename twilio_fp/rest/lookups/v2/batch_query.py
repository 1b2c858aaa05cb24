# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/batch/query`` of lookups v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any, Literal, TypeAlias

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record
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
    """``CallForwardingInfo``, as received."""

    call_forwarding_enabled: bool | None = None
    """Whether calls to the number are forwarded; none when it is not known."""
    error_code: int | None = None
    """Code of the error if this package's data could not be had; empty otherwise."""
    __fields__ = "call_forwarding_enabled:boolean error_code:integer"


@record(kw_only=True)
class CallerNameInfo(Resource):
    """``CallerNameInfo``, as received."""

    caller_name: str | None = None
    """Name registered for the number; US carrier numbers only."""
    caller_type: str | None = None
    """Whether the number belongs to a business or a person: BUSINESS, CONSUMER or UNDETERMINED."""
    error_code: int | None = None
    """Code of the error if this package's data could not be had; empty otherwise."""
    __fields__ = "caller_name caller_type error_code:integer"


@record(kw_only=True)
class IdentityMatchInfo(Resource):
    """``IdentityMatchInfo``, as received."""

    address_country_match: str | None = None
    """How well the given country agrees with the carrier's record: exact_match, high_partial_match, partial_match,
    no_match, or no_data_available."""
    address_lines_match: str | None = None
    """How well the given street lines agree with the carrier's record, from exact_match to no_match, or
    no_data_available."""
    city_match: str | None = None
    """How well the given city agrees with the carrier's record, from exact_match to no_match, or no_data_available."""
    date_of_birth_match: str | None = None
    """How the date of birth given compares with the number's owner: exact_match or no_match."""
    error_code: int | None = None
    """Code of the error if this package's data could not be had; empty otherwise."""
    error_message: str | None = None
    """What the error was, in words; empty if there was none."""
    first_name_match: str | None = None
    """How the first name given compares with the number's owner: exact_match, high_partial_match, partial_match or
    no_match."""
    last_name_match: str | None = None
    """How the last name given compares with the number's owner: exact_match, high_partial_match, partial_match or
    no_match."""
    national_id_match: str | None = None
    """How the given national ID compares with the carrier's data: match, no match or no data."""
    postal_code_match: str | None = None
    """How the given postal code compares with the carrier's data: match, no match or no data."""
    state_match: str | None = None
    """How well the given state matches the records: exact, partial or none."""
    summary_score: int | None = None
    """Overall identity match, 0 to 100; higher means more of the given details match."""
    __fields__ = (
        "address_country_match address_lines_match city_match date_of_birth_match error_code:integer "
        "error_message first_name_match last_name_match national_id_match postal_code_match state_match "
        "summary_score:integer"
    )


@record(kw_only=True)
class LineStatusInfo(Resource):
    """``LineStatusInfo``, as received."""

    error_code: int | None = None
    """Code of the error if this package's data could not be had; empty otherwise."""
    status: str = ""
    """Where the resource stands in its life cycle."""
    __fields__ = "error_code:integer status"


@record(kw_only=True)
class LineTypeIntelligenceInfo(Resource):
    """``LineTypeIntelligenceInfo``, as received."""

    carrier_name: str | None = None
    """Name of the carrier the number belongs to."""
    error_code: int | None = None
    """Code of the error if this package's data could not be had; empty otherwise."""
    mobile_country_code: str | None = None
    """Mobile country code (MCC) of the number's carrier; none for lines that are not mobile."""
    mobile_network_code: str | None = None
    """Mobile network code (MNC) of the number's carrier; none for lines that are not mobile."""
    type: str | None = None
    """Line type, such as mobile, landline, fixedVoip, nonFixedVoip, tollFree or personal."""
    __fields__ = "carrier_name error_code:integer mobile_country_code mobile_network_code type"


@record(kw_only=True)
class ReassignedNumberInfo(Resource):
    """``ReassignedNumberInfo``, as received."""

    error_code: str | None = None
    """Code of the error if this package's data could not be had; empty otherwise."""
    is_number_reassigned: str | None = None
    """Whether the number changed owner since last_verified_date: yes, no or no_data_available."""
    last_verified_date: str | None = None
    """Day you last knew the number to be the person's, as YYYYMMDD, for the reassigned number check."""
    __fields__ = "error_code is_number_reassigned last_verified_date"


@record(kw_only=True)
class SimSwapInfo(Resource):
    """``SimSwapInfo``, as received."""

    carrier_name: str | None = None
    """Name of the carrier the number belongs to."""
    error_code: int | None = None
    """Code of the error if this package's data could not be had; empty otherwise."""
    last_sim_swap: LastSimSwapInfo | None = None
    """When the number last moved to another SIM, and whether that was within the period asked about."""
    mobile_country_code: str | None = None
    """Mobile country code (MCC) of the number's carrier; none for lines that are not mobile."""
    mobile_network_code: str | None = None
    """Mobile network code (MNC) of the number's carrier; none for lines that are not mobile."""
    __fields__ = "carrier_name error_code:integer last_sim_swap:LastSimSwapInfo mobile_country_code mobile_network_code"


@record(kw_only=True)
class SmsPumpingRiskInfo(Resource):
    """``SmsPumpingRiskInfo``, as received."""

    carrier_risk_category: str | None = None
    """Risk of SMS pumping seen on the number's carrier: low, mild, moderate or high."""
    error_code: int | None = None
    """Code of the error if this package's data could not be had; empty otherwise."""
    number_blocked: bool | None = None
    """Whether Verify blocks the number now as an SMS pumping risk."""
    number_blocked_date: dt.datetime | None = None
    """When Verify blocked the number, UTC; none if it is not blocked."""
    number_blocked_last_3_months: bool | None = None
    """Whether Verify blocked the number at some time in the last three months."""
    sms_pumping_risk_score: int | None = None
    """Likelihood that the number takes part in SMS pumping fraud, 0 to 100; higher is riskier."""
    __fields__ = (
        "carrier_risk_category error_code:integer number_blocked:boolean number_blocked_date:date-time "
        "number_blocked_last_3_months:boolean sms_pumping_risk_score:integer"
    )


@record(kw_only=True)
class IdentityMatchParameters(Resource):
    """``IdentityMatchParameters``, as sent."""

    address_country_code: str | Unset = UNSET
    """Country of the address, ISO 3166-1 alpha-2."""
    address_line1: str | Unset = UNSET
    """First line of the street address to compare; for the Identity Match package."""
    address_line2: str | Unset = UNSET
    """Second line of the street address to compare; for the Identity Match package."""
    city: str | Unset = UNSET
    """City of the address to compare; for the Identity Match package."""
    date_of_birth: str | Unset = UNSET
    """Date of birth as YYYYMMDD, compared with the number's owner in an identity match."""
    first_name: str | Unset = UNSET
    """First name, compared with the number's owner in an identity match."""
    last_name: str | Unset = UNSET
    """Last name, compared with the number's owner in an identity match."""
    national_id: str | Unset = UNSET
    """Person's national ID number to compare with the carrier's data; for identity match."""
    postal_code: str | Unset = UNSET
    """Person's postal code to compare with the carrier's data; for identity match."""
    state: str | Unset = UNSET
    """State, province or region of the person's address, to be matched."""
    __fields__ = (
        "address_country_code address_line1 address_line2 city date_of_birth first_name last_name national_id "
        "postal_code state"
    )


@record(kw_only=True)
class ReassignedNumberParameters(Resource):
    """``ReassignedNumberParameters``, as sent."""

    last_verified_date: str | Unset = UNSET
    """Day you last knew the number to be the person's, as YYYYMMDD, for the reassigned number check."""
    __fields__ = "last_verified_date"


@record(kw_only=True)
class RiskParameters(Resource):
    """``RiskParameters``, as sent."""

    partner_sub_id: str | Unset = UNSET
    """Your own ID for the customer or product the lookup is made for; up to 64 characters, helps risk models."""
    __fields__ = "partner_sub_id"


@record(kw_only=True)
class LookupBatchRequest(Resource):
    """``LookupBatchRequest``, as sent."""

    phone_number: str
    """Number to look up or override, E.164 such as +15558675310; lookups also take the national form with
    `country_code`."""
    correlation_id: str | Unset = UNSET
    """Your own id for this number, given back with its result; unique in the batch."""
    country_code: str | Unset = UNSET
    """Country to read a number in national format in, ISO 3166-1 alpha-2. Leave out for US."""
    fields: str | Iterable[LookupBatchRequestFieldsItem] | Unset = UNSET
    """Data packages to return for this number, such as line_type_intelligence."""
    identity_match: IdentityMatchParameters | Mapping[str, Any] | Unset = UNSET
    """Details to compare with the number's owner: names, address, date of birth and so on."""
    reassigned_number: ReassignedNumberParameters | Mapping[str, Any] | Unset = UNSET
    """What the check for a change of owner needs: the day you last knew whose the number was."""
    sms_pumping_risk: RiskParameters | Mapping[str, Any] | Unset = UNSET
    """SMS pumping fraud assessment for the number: risk score, carrier and whether it is blocked."""
    __fields__ = (
        "phone_number* correlation_id country_code fields:enum.LookupBatchRequestFieldsItem[] "
        "identity_match:IdentityMatchParameters reassigned_number:ReassignedNumberParameters "
        "sms_pumping_risk:RiskParameters"
    )


@record(kw_only=True)
class LookupBatchResponse(Resource):
    """``LookupBatchResponse``, as received."""

    call_forwarding: CallForwardingInfo | None = None
    """Result of the Call Forwarding package: whether calls to the number are forwarded."""
    caller_name: CallerNameInfo | None = None
    """Result of the Caller Name package: name and type, US numbers only."""
    calling_country_code: str | None = None
    """Country calling code of the number, without the plus sign, such as 1 or 44."""
    correlation_id: str | None = None
    """The id you gave with this number."""
    country_code: str | None = None
    """Country, ISO 3166-1 alpha-2."""
    identity_match: IdentityMatchInfo | None = None
    """How the details given compare with the number's owner."""
    line_status: LineStatusInfo | None = None
    """Line status of the number: whether it is active, reachable and so on, if asked for."""
    line_type_intelligence: LineTypeIntelligenceInfo | None = None
    """Line type of the number (mobile, landline, VoIP …) and its carrier, if asked for."""
    national_format: str | None = None
    """The number as written inside its own country, such as (555) 867-5310."""
    phone_number: str | None = None
    """Number to look up or override, E.164 such as +15558675310; lookups also take the national form with
    `country_code`."""
    phone_number_quality_score: Any = None
    """Score of the number's quality, as a JSON object."""
    pre_fill: Any = None
    """Identity data to fill a form with, as a JSON object; only where that data package is asked for."""
    reassigned_number: ReassignedNumberInfo | None = None
    """Whether the number has changed owner since a given day."""
    sim_swap: SimSwapInfo | None = None
    """Result of the SIM swap check: last change date, period and carrier; needs the sim_swap field in the lookup."""
    sms_pumping_risk: SmsPumpingRiskInfo | None = None
    """SMS pumping fraud assessment for the number: risk score, carrier and whether it is blocked."""
    twilio_error_code: int | None = None
    """Twilio error code for this number's lookup; empty when it worked."""
    valid: bool | None = None
    """Whether the number can exist, by its format and length; says nothing about it being in use."""
    validation_errors: tuple[str, ...] | None = None
    """Why the number is not valid, such as TOO_SHORT or INVALID_COUNTRY_CODE; empty when it is valid."""
    __fields__ = (
        "call_forwarding:CallForwardingInfo caller_name:CallerNameInfo calling_country_code correlation_id "
        "country_code identity_match:IdentityMatchInfo line_status:LineStatusInfo "
        "line_type_intelligence:LineTypeIntelligenceInfo national_format phone_number "
        "phone_number_quality_score:json pre_fill:json reassigned_number:ReassignedNumberInfo "
        "sim_swap:SimSwapInfo sms_pumping_risk:SmsPumpingRiskInfo twilio_error_code:integer valid:boolean "
        "validation_errors:string[]"
    )


@record(kw_only=True)
class CreateBulkLookupResult(Resource):
    """``CreateBulkLookup.Result``, as received."""

    phone_numbers: tuple[LookupBatchResponse, ...] | None = None
    """What was found, one entry for each number."""
    __fields__ = "phone_numbers:LookupBatchResponse[]"


@record(kw_only=True)
class CreateBulkLookup(ops.Operation["CreateBulkLookupResult"]):
    """Create a bulk lookup.

    ``POST /v2/batch/query`` returns `CreateBulkLookupResult`.
    Source: https://www.twilio.com/docs/lookup
    """

    phone_numbers: Iterable[LookupBatchRequest | Mapping[str, Any]] | Unset = UNSET
    """Numbers to look up, each with the data fields wanted."""
    __spec__ = ops.OperationSpec(
        "POST https://lookups.twilio.com/v2/batch/query",
        json="phone_numbers:LookupBatchRequest[]",
        content_type="application/json",
        result="CreateBulkLookupResult",
    )


from twilio_fp.rest.lookups.v2.phone_numbers import LastSimSwapInfo
