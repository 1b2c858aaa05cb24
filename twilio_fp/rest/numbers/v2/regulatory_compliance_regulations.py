# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/RegulatoryCompliance/Regulations`` of numbers v2."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

RegulationEnumEndUserType: TypeAlias = Literal["individual", "business"] | str


@record(kw_only=True)
class Regulation(Resource):
    """``numbers.v2.regulatory_compliance.regulation``, as received."""

    end_user_type: RegulationEnumEndUserType | None = None
    """Who will use the number: individual or business."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    iso_country: str | None = None
    """Country of the phone numbers, ISO 3166-1 alpha-2; when listing, only that country."""
    number_type: str | None = None
    """Type of phone number the rules apply to: `local`, `mobile`, `national` or `toll-free`."""
    requirements: Any = None
    """What must be supplied: end-user data and supporting documents, as a JSON object."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "end_user_type:enum.RegulationEnumEndUserType friendly_name iso_country number_type requirements:json sid url"
    )


@record(kw_only=True)
class FetchRegulation(ops.Operation["Regulation"]):
    """Fetch a regulation.

    ``GET /v2/RegulatoryCompliance/Regulations/{Sid}`` returns `Regulation`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/regulations
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    include_constraints: bool | None = None
    """Whether to include the constraints on each field of the rule's requirements."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Regulations/{Sid}",
        path="Sid*",
        query="IncludeConstraints:boolean",
        result="Regulation",
        bounds="sid:RN",
    )


@record(kw_only=True)
class ListRegulation(ops.PageOperation["Regulation"]):
    """List regulations.

    ``GET /v2/RegulatoryCompliance/Regulations`` returns a `Page` of `Regulation`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/regulations
    """

    end_user_type: RegulationEnumEndUserType | None = None
    """Only rules for this kind of end user: individual or business."""
    iso_country: str | None = None
    """Country of the phone numbers, ISO 3166-1 alpha-2; when listing, only that country."""
    number_type: str | None = None
    """Only regulations for this type of phone number, such as `local` or `mobile`."""
    include_constraints: bool | None = None
    """Whether to include the constraints on each field of the rule's requirements."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Regulations",
        query=(
            "EndUserType:enum.RegulationEnumEndUserType IsoCountry NumberType IncludeConstraints:boolean "
            "PageSize:integer Page:integer PageToken"
        ),
        result="Regulation",
        items="results",
        paging="meta",
    )
