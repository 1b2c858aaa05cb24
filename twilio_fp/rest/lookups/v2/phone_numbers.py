# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/PhoneNumbers/{PhoneNumber}`` of lookups v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

ValidationError: TypeAlias = (
    Literal["TOO_SHORT", "TOO_LONG", "INVALID_BUT_POSSIBLE", "INVALID_COUNTRY_CODE", "INVALID_LENGTH", "NOT_A_NUMBER"]
    | str
)


@record(kw_only=True)
class LastSimSwapInfo(Resource):
    """``LastSimSwapInfo``, as received."""

    last_sim_swap_date: dt.datetime | None = None
    """When the number last moved to another SIM, UTC."""
    swapped_in_period: bool | None = None
    """Whether the SIM was swapped within the period given in swapped_period."""
    swapped_period: str | None = None
    """Period the carrier looked back over, an ISO 8601 duration such as PT24H."""
    __fields__ = "last_sim_swap_date:date-time swapped_in_period:boolean swapped_period"


@record(kw_only=True)
class LookupResponse(Resource):
    """``LookupResponse``, as received."""

    call_forwarding: CallForwardingInfo | None = None
    """Result of the Call Forwarding package: whether calls to the number are forwarded."""
    caller_name: CallerNameInfo | None = None
    """Result of the Caller Name package: name and type, US numbers only."""
    calling_country_code: str | None = None
    """Country calling code of the number, without the plus sign, such as 1 or 44."""
    country_code: str | None = None
    """Country of the number, ISO 3166-1 alpha-2."""
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
    url: str | None = None
    """Absolute URL of the resource."""
    valid: bool | None = None
    """Whether the number can exist, by its format and length; says nothing about it being in use."""
    validation_errors: tuple[ValidationError, ...] | None = None
    """Why the number is not valid, such as TOO_SHORT or INVALID_COUNTRY_CODE; empty when it is valid."""
    __fields__ = (
        "call_forwarding:CallForwardingInfo caller_name:CallerNameInfo! calling_country_code country_code! "
        "identity_match:IdentityMatchInfo line_status:LineStatusInfo "
        "line_type_intelligence:LineTypeIntelligenceInfo national_format! phone_number! "
        "phone_number_quality_score:json pre_fill:json reassigned_number:ReassignedNumberInfo "
        "sim_swap:SimSwapInfo sms_pumping_risk:SmsPumpingRiskInfo url valid:boolean "
        "validation_errors:enum.ValidationError[]"
    )


@record(kw_only=True)
class FetchPhoneNumber(ops.Operation["LookupResponse"]):
    """Fetch a phone number.

    ``GET /v2/PhoneNumbers/{PhoneNumber}`` returns `LookupResponse`.
    Source: https://www.twilio.com/docs/lookup/v2-api
    """

    phone_number: str = attrs.field(kw_only=False)
    """Number to look up or override, E.164 such as +15558675310; lookups also take the national form with
    `country_code`."""
    fields: str | Iterable[str] | None = None
    """Data packages to return, separated by commas: caller_name, line_type_intelligence, sim_swap, identity_match …;
    left out, none."""
    country_code: str | None = None
    """Country, ISO 3166-1 alpha-2."""
    first_name: str | None = None
    """First name, compared with the number's owner in an identity match."""
    last_name: str | None = None
    """Last name, compared with the number's owner in an identity match."""
    address_line1: str | None = None
    """First line of the street address to compare; for the Identity Match package."""
    address_line2: str | None = None
    """Second line of the street address to compare; for the Identity Match package."""
    city: str | None = None
    """City of the address to compare; for the Identity Match package."""
    state: str | None = None
    """State, province or region of the person's address, to be matched."""
    postal_code: str | None = None
    """Person's postal code to compare with the carrier's data; for identity match."""
    address_country_code: str | None = None
    """Country of the address to compare, ISO 3166-1 alpha-2; for the Identity Match package."""
    national_id: str | None = None
    """Person's national ID number to compare with the carrier's data; for identity match."""
    date_of_birth: str | None = None
    """Date of birth as YYYYMMDD, compared with the number's owner in an identity match."""
    last_verified_date: str | None = None
    """Day you last knew the number to be the person's, as YYYYMMDD, for the reassigned number check."""
    verification_sid: str | None = None
    """Verification, VE…, that lookup details are tied to, for pre-filled data."""
    partner_sub_id: str | None = None
    """Your own ID for the customer or product the lookup is made for; up to 64 characters, helps risk models."""
    __spec__ = ops.OperationSpec(
        "GET https://lookups.twilio.com/v2/PhoneNumbers/{PhoneNumber}",
        path="PhoneNumber*!",
        query=(
            "Fields:joined CountryCode! FirstName!! LastName!! AddressLine1!! AddressLine2!! City!! State!! "
            "PostalCode!! AddressCountryCode!! NationalId!! DateOfBirth!! LastVerifiedDate VerificationSid "
            "PartnerSubId"
        ),
        result="LookupResponse",
    )


from twilio_fp.rest.lookups.v2.batch_query import (
    CallerNameInfo,
    CallForwardingInfo,
    IdentityMatchInfo,
    LineStatusInfo,
    LineTypeIntelligenceInfo,
    ReassignedNumberInfo,
    SimSwapInfo,
    SmsPumpingRiskInfo,
)
