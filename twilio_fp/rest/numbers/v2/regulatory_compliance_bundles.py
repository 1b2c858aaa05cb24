"""``/v2/RegulatoryCompliance/Bundles`` of numbers v2."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

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
    """``numbers.v2.regulatory_compliance.bundle``, as it is received."""

    account_sid: str = ""
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    email: str | None = None
    friendly_name: str | None = None
    links: Mapping[str, str] | None = None
    regulation_sid: str | None = None
    sid: str = ""
    status: BundleEnumStatus = ""
    status_callback: str | None = None
    url: str | None = None
    valid_until: dt.datetime | None = None


@record(kw_only=True)
class CreateBundle(ops.Operation["Bundle"]):
    """``POST /v2/RegulatoryCompliance/Bundles`` answers 201 with `Bundle`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    email: str
    friendly_name: str
    end_user_type: BundleEnumEndUserType | None = None
    is_test: bool | None = None
    iso_country: str | None = None
    number_type: str | None = None
    regulation_sid: str | None = None
    status_callback: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles",
        form="",
    )


@record(kw_only=True)
class DeleteBundle(ops.Operation[None]):
    """``DELETE /v2/RegulatoryCompliance/Bundles/{Sid}`` answers 204 with nothing.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "DELETE https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{Sid}",
    )


@record(kw_only=True)
class FetchBundle(ops.Operation["Bundle"]):
    """``GET /v2/RegulatoryCompliance/Bundles/{Sid}`` answers 200 with `Bundle`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{Sid}",
    )


@record(kw_only=True)
class ListBundle(ops.PageOperation["Bundle"]):
    """``GET /v2/RegulatoryCompliance/Bundles`` answers 200 with a `Page` of `Bundle`.

    On the wire ``valid_until_date_before`` is ``ValidUntilDate<``, ``valid_until_date_after`` is
    ``ValidUntilDate>``.
    Source: https://www.twilio.com/docs/phone-numbers
    """

    status: BundleEnumStatus | None = None
    bundle_sids: str | None = None
    friendly_name: str | None = None
    regulation_sid: str | None = None
    iso_country: str | None = None
    number_type: str | None = None
    end_user_type: ListBundleEndUserType | None = None
    has_valid_until_date: bool | None = None
    sort_by: BundleEnumSortBy | None = None
    sort_direction: BundleEnumSortDirection | None = None
    valid_until_date: dt.datetime | dt.date | str | None = None
    valid_until_date_before: dt.datetime | dt.date | str | None = None
    valid_until_date_after: dt.datetime | dt.date | str | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles",
        query="ValidUntilDate< ValidUntilDate>",
        items="results",
        paging="meta",
    )


@record(kw_only=True)
class UpdateBundle(ops.Operation["Bundle"]):
    """``POST /v2/RegulatoryCompliance/Bundles/{Sid}`` answers 200 with `Bundle`.

    Source: https://www.twilio.com/docs/phone-numbers
    """

    sid: str = attrs.field(kw_only=False)
    email: str | None = None
    friendly_name: str | None = None
    status: BundleEnumStatus | None = None
    status_callback: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://numbers.twilio.com/v2/RegulatoryCompliance/Bundles/{Sid}",
        form="",
    )
