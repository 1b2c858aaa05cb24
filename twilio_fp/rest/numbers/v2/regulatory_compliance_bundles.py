# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v2/RegulatoryCompliance/Bundles`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

BundleEnumEndUserType: TypeAlias = Literal["individual", "business"] | str
BundleEnumSortBy: TypeAlias = Literal["valid-until", "date-updated"] | str
BundleEnumSortDirection: TypeAlias = Literal["ASC", "DESC"] | str
BundleEnumStatus: TypeAlias = (
    Literal["draft", "pending-review", "in-review", "twilio-rejected", "twilio-approved", "provisionally-approved"]
    | str
)
ListBundleEndUserType: TypeAlias = Literal["business", "individual"] | str


@record(kw_only=True)
class Bundle(Resource):
    """``numbers.v2.regulatory_compliance.bundle``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    email: str | None = None
    """E-mail address told of changes in the bundle's status."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    regulation_sid: str | None = None
    """SID, RN…, of the regulation that lists what the bundle must hold."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    status: BundleEnumStatus = ""
    """Where the resource stands in its life cycle."""
    status_callback: str | None = None
    """URL that receives status changes of the regulatory bundle."""
    url: str | None = None
    """Absolute URL of the resource."""
    valid_until: dt.datetime | None = None
    """Until when it stays valid, UTC; null for no limit."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time email friendly_name links:string{} "
        "regulation_sid sid status:enum.BundleEnumStatus status_callback url valid_until:date-time"
    )


@record(kw_only=True)
class CreateBundle(ops.Operation["Bundle"]):
    """Create a bundle.

    ``POST /v2/RegulatoryCompliance/Bundles`` returns `Bundle`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
    """

    email: str
    """E-mail address told of changes in the bundle's status."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    end_user_type: BundleEnumEndUserType | None = None
    """Who will use the number: individual or business."""
    is_test: bool | None = None
    """Whether the bundle is for testing; such a bundle cannot be used for numbers."""
    iso_country: str | None = None
    """Country of the phone numbers, ISO 3166-1 alpha-2; when listing, only that country."""
    number_type: str | None = None
    """Type of phone number the rules apply to: `local`, `mobile`, `national` or `toll-free`."""
    regulation_sid: str | None = None
    """SID, RN…, of the regulation to meet; or give country, end-user type and number type."""
    status_callback: str | None = None
    """URL that receives status changes of the regulatory bundle."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles",
        form=(
            "Email* EndUserType:enum.BundleEnumEndUserType FriendlyName* IsTest:boolean IsoCountry NumberType "
            "RegulationSid StatusCallback"
        ),
        result="Bundle",
        success=(201,),
        bounds="regulation_sid:RN status_callback:url",
    )


@record(kw_only=True)
class DeleteBundle(ops.Operation[None]):
    """Delete a bundle.

    ``DELETE /v2/RegulatoryCompliance/Bundles/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{Sid}",
        path="Sid*",
        result="",
        success=(204,),
        bounds="sid:BU",
    )


@record(kw_only=True)
class FetchBundle(ops.Operation["Bundle"]):
    """Fetch a bundle.

    ``GET /v2/RegulatoryCompliance/Bundles/{Sid}`` returns `Bundle`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{Sid}",
        path="Sid*",
        result="Bundle",
        bounds="sid:BU",
    )


@record(kw_only=True)
class ListBundle(ops.PageOperation["Bundle"]):
    """List bundles.

    ``GET /v2/RegulatoryCompliance/Bundles`` returns a `Page` of `Bundle`.
    On the wire ``valid_until_date_before`` is ``ValidUntilDate<``, ``valid_until_date_after`` is
    ``ValidUntilDate>``.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
    """

    status: BundleEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    bundle_sids: str | None = None
    """Keep only these bundles: 1 to 20 SIDs (BU…), comma-separated."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    regulation_sid: str | None = None
    """Only bundles for this regulation, SID, RN…."""
    iso_country: str | None = None
    """Country of the phone numbers, ISO 3166-1 alpha-2; when listing, only that country."""
    number_type: str | None = None
    """Only bundles for this type of phone number, such as `local` or `mobile`."""
    end_user_type: ListBundleEndUserType | None = None
    """Only bundles for this kind of end user: individual or business."""
    has_valid_until_date: bool | None = None
    """Whether to list only bundles that have, or have not, a date they are valid until."""
    sort_by: BundleEnumSortBy | None = None
    """Date field the bundles are ordered by, such as date updated or valid until."""
    sort_direction: BundleEnumSortDirection | None = None
    """ASC or DESC, for the field named in sort_by."""
    valid_until_date: dt.datetime | dt.date | str | None = None
    """Return only bundles valid until this moment, UTC."""
    valid_until_date_before: dt.datetime | dt.date | str | None = None
    """Return only bundles valid until this moment or earlier, UTC."""
    valid_until_date_after: dt.datetime | dt.date | str | None = None
    """Return only bundles valid until this moment or later, UTC."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles",
        query=(
            "Status:enum.BundleEnumStatus BundleSids FriendlyName RegulationSid IsoCountry NumberType "
            "EndUserType:enum.ListBundleEndUserType HasValidUntilDate:boolean SortBy:enum.BundleEnumSortBy "
            "SortDirection:enum.BundleEnumSortDirection ValidUntilDate:date-time ValidUntilDate<:date-time "
            "ValidUntilDate>:date-time PageSize:integer Page:integer PageToken"
        ),
        result="Bundle",
        items="results",
        paging="meta",
        bounds="bundle_sids:BU regulation_sid:RN",
    )


@record(kw_only=True)
class UpdateBundle(ops.Operation["Bundle"]):
    """Update a bundle.

    ``POST /v2/RegulatoryCompliance/Bundles/{Sid}`` returns `Bundle`.
    Source: https://www.twilio.com/docs/phone-numbers/regulatory/api/bundles
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    email: str | None = None
    """E-mail address told of changes in the bundle's status."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    status: BundleEnumStatus | None = None
    """Where the resource stands in its life cycle."""
    status_callback: str | None = None
    """URL that receives status changes of the regulatory bundle."""
    __spec__ = ops.OperationSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{Sid}",
        path="Sid*",
        form="Email FriendlyName Status:enum.BundleEnumStatus StatusCallback",
        result="Bundle",
        bounds="sid:BU status_callback:url",
    )
