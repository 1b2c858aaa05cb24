"""``/v2/PhoneNumbers/{PhoneNumber}`` of lookups v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

ValidationError: TypeAlias = (
    Literal["TOO_SHORT", "TOO_LONG", "INVALID_BUT_POSSIBLE", "INVALID_COUNTRY_CODE", "INVALID_LENGTH", "NOT_A_NUMBER"]
    | str
)


@record(kw_only=True)
class LastSimSwapInfo(Resource):
    """``LastSimSwapInfo``, as it is received."""

    last_sim_swap_date: dt.datetime | None = None
    swapped_in_period: bool | None = None
    swapped_period: str | None = None


@record(kw_only=True)
class LookupResponse(Resource):
    """``LookupResponse``, as it is received."""

    call_forwarding: CallForwardingInfo | None = None
    caller_name: CallerNameInfo | None = None
    calling_country_code: str | None = None
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
    url: str | None = None
    valid: bool | None = None
    validation_errors: tuple[ValidationError, ...] | None = None

    __fields__ = "caller_name! country_code! national_format! phone_number!"


@record(kw_only=True)
class FetchPhoneNumber(ops.Operation["LookupResponse"]):
    """``GET /v2/PhoneNumbers/{PhoneNumber}`` answers 200 with `LookupResponse`.

    Source: https://www.twilio.com/docs/lookup
    """

    phone_number: str = attrs.field(kw_only=False)
    fields: str | Iterable[str] | None = None
    country_code: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    address_line1: str | None = None
    address_line2: str | None = None
    city: str | None = None
    state: str | None = None
    postal_code: str | None = None
    address_country_code: str | None = None
    national_id: str | None = None
    date_of_birth: str | None = None
    last_verified_date: str | None = None
    verification_sid: str | None = None
    partner_sub_id: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://lookups.twilio.com/v2/PhoneNumbers/{PhoneNumber}",
        path="PhoneNumber!",
        query=(
            "Fields:joined CountryCode! FirstName!! LastName!! AddressLine1!! AddressLine2!! City!! State!! "
            "PostalCode!! AddressCountryCode!! NationalId!! DateOfBirth!!"
        ),
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
