"""``/v2/RegulatoryCompliance/Regulations`` of numbers v2."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

RegulationEnumEndUserType: TypeAlias = Literal["individual", "business"] | str


@record(kw_only=True)
class Regulation(Resource):
    """``numbers.v2.regulatory_compliance.regulation``, as it is received."""

    end_user_type: RegulationEnumEndUserType | None = None
    friendly_name: str | None = None
    iso_country: str | None = None
    number_type: str | None = None
    requirements: Any = None
    sid: str = ""
    url: str | None = None


@record(kw_only=True)
class FetchRegulation(ops.Operation["Regulation"]):
    """``GET /v2/RegulatoryCompliance/Regulations/{Sid}`` answers 200 with `Regulation`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)
    include_constraints: bool | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Regulations/{Sid}",
    )


@record(kw_only=True)
class ListRegulation(ops.PageOperation["Regulation"]):
    """``GET /v2/RegulatoryCompliance/Regulations`` answers 200 with a `Page` of `Regulation`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    end_user_type: RegulationEnumEndUserType | None = None
    iso_country: str | None = None
    number_type: str | None = None
    include_constraints: bool | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Regulations",
        items="results",
        paging="meta",
    )
