"""``/v1/a2p/BrandRegistrations`` of messaging v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

BrandRegistrationsEnumBrandFeedback: TypeAlias = (
    Literal["TAX_ID", "STOCK_SYMBOL", "NONPROFIT", "GOVERNMENT_ENTITY", "OTHERS"] | str
)
BrandRegistrationsEnumIdentityStatus: TypeAlias = (
    Literal["SELF_DECLARED", "UNVERIFIED", "VERIFIED", "VETTED_VERIFIED"] | str
)
BrandRegistrationsEnumStatus: TypeAlias = (
    Literal["PENDING", "APPROVED", "FAILED", "IN_REVIEW", "DELETION_PENDING", "DELETION_FAILED", "SUSPENDED"] | str
)


@record(kw_only=True)
class BrandRegistrations(Resource):
    """``messaging.v1.brand_registrations``, as it is received."""

    a2p_profile_bundle_sid: str | None = None
    account_sid: str = ""
    brand_feedback: tuple[BrandRegistrationsEnumBrandFeedback, ...] | None = None
    brand_score: int | None = None
    brand_type: str | None = None
    customer_profile_bundle_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    errors: tuple[Any, ...] | None = None
    failure_reason: str | None = None
    government_entity: bool | None = None
    identity_status: BrandRegistrationsEnumIdentityStatus | None = None
    links: Mapping[str, str] | None = None
    mock: bool | None = None
    russell_3000: bool | None = None
    sid: str = ""
    skip_automatic_sec_vet: bool | None = None
    status: BrandRegistrationsEnumStatus = ""
    tax_exempt_status: str | None = None
    tcr_id: str | None = None
    url: str | None = None


@record(kw_only=True)
class CreateBrandRegistrations(ops.Operation["BrandRegistrations"]):
    """``POST /v1/a2p/BrandRegistrations`` answers 201 with `BrandRegistrations`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    a2p_profile_bundle_sid: str
    customer_profile_bundle_sid: str
    brand_type: str | None = None
    mock: bool | None = None
    skip_automatic_sec_vet: bool | None = None

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/a2p/BrandRegistrations",
        form="A2PProfileBundleSid",
    )


@record(kw_only=True)
class FetchBrandRegistrations(ops.Operation["BrandRegistrations"]):
    """``GET /v1/a2p/BrandRegistrations/{Sid}`` answers 200 with `BrandRegistrations`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/a2p/BrandRegistrations/{Sid}",
    )


@record(kw_only=True)
class ListBrandRegistrations(ops.PageOperation["BrandRegistrations"]):
    """``GET /v1/a2p/BrandRegistrations`` answers 200 with a `Page` of `BrandRegistrations`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/a2p/BrandRegistrations",
        items="data",
        paging="meta",
    )


@record(kw_only=True)
class UpdateBrandRegistrations(ops.Operation["BrandRegistrations"]):
    """``POST /v1/a2p/BrandRegistrations/{Sid}`` answers 202 with `BrandRegistrations`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/a2p/BrandRegistrations/{Sid}",
        success=(202,),
    )
