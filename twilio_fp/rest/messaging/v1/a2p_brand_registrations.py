# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/a2p/BrandRegistrations`` of messaging v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

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
    """``messaging.v1.brand_registrations``, as received."""

    a2p_profile_bundle_sid: str | None = None
    """SID (BU…) of the A2P messaging profile the brand is registered with; made in TrustHub."""
    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    brand_feedback: tuple[BrandRegistrationsEnumBrandFeedback, ...] | None = None
    """What the brand check found wanting, such as TAX_ID, STOCK_SYMBOL, NONPROFIT or GOVERNMENT_ENTITY."""
    brand_score: int | None = None
    """Trust score from secondary vetting, 0 to 100; none when not vetted."""
    brand_type: str | None = None
    """Kind of brand: STANDARD (default) or SOLE_PROPRIETOR."""
    customer_profile_bundle_sid: str | None = None
    """SID, BU…, of the approved customer profile (business details) the brand is registered from."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    errors: tuple[Any, ...] | None = None
    """What went wrong or is missing, one entry per problem; empty if nothing is."""
    failure_reason: str | None = None
    """Why it failed or was rejected; empty if it was not."""
    government_entity: bool | None = None
    """Whether the brand is a government body."""
    identity_status: BrandRegistrationsEnumIdentityStatus | None = None
    """How far the brand's identity is confirmed: SELF_DECLARED, UNVERIFIED, VERIFIED or VETTED_VERIFIED."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    mock: bool | None = None
    """Whether it is a trial registration that goes to no carrier registry; default false."""
    russell_3000: bool | None = None
    """Whether the brand's company was found in the Russell 3000 stock index."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    skip_automatic_sec_vet: bool | None = None
    """True skips the secondary vetting otherwise ordered with a brand registration, and its fee. Default false."""
    status: BrandRegistrationsEnumStatus = ""
    """Where the resource stands in its life cycle."""
    tax_exempt_status: str | None = None
    """US tax-exempt code of a non-profit brand, such as 501c3."""
    tcr_id: str | None = None
    """ID of the brand at The Campaign Registry."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "a2p_profile_bundle_sid account_sid brand_feedback:enum.BrandRegistrationsEnumBrandFeedback[] "
        "brand_score:integer brand_type customer_profile_bundle_sid date_created:date-time date_updated:date-time "
        "errors:json[] failure_reason government_entity:boolean "
        "identity_status:enum.BrandRegistrationsEnumIdentityStatus links:string{} mock:boolean "
        "russell_3000:boolean sid skip_automatic_sec_vet:boolean status:enum.BrandRegistrationsEnumStatus "
        "tax_exempt_status tcr_id url"
    )


@record(kw_only=True)
class CreateBrandRegistrations(ops.Operation["BrandRegistrations"]):
    """Create a brand registration.

    ``POST /v1/a2p/BrandRegistrations`` returns `BrandRegistrations`.
    Source: https://www.twilio.com/docs/messaging/api/brand-registration-resource
    """

    a2p_profile_bundle_sid: str
    """SID (BU…) of the A2P messaging profile the brand is registered with; made in TrustHub."""
    customer_profile_bundle_sid: str
    """SID, BU…, of the approved customer profile (business details) the brand is registered from."""
    brand_type: str | None = None
    """Kind of brand: STANDARD (default) or SOLE_PROPRIETOR."""
    mock: bool | None = None
    """Whether it is a trial registration that goes to no carrier registry; default false."""
    skip_automatic_sec_vet: bool | None = None
    """True skips the secondary vetting otherwise ordered with a brand registration, and its fee. Default false."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/a2p/BrandRegistrations",
        form="A2PProfileBundleSid* BrandType CustomerProfileBundleSid* Mock:boolean SkipAutomaticSecVet:boolean",
        result="BrandRegistrations",
        success=(201,),
        bounds="a2p_profile_bundle_sid:BU customer_profile_bundle_sid:BU",
    )


@record(kw_only=True)
class FetchBrandRegistrations(ops.Operation["BrandRegistrations"]):
    """Fetch a brand registration.

    ``GET /v1/a2p/BrandRegistrations/{Sid}`` returns `BrandRegistrations`.
    Source: https://www.twilio.com/docs/messaging/api/brand-registration-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/a2p/BrandRegistrations/{Sid}",
        path="Sid*",
        result="BrandRegistrations",
        bounds="sid:BN",
    )


@record(kw_only=True)
class ListBrandRegistrations(ops.PageOperation["BrandRegistrations"]):
    """List brand registrations.

    ``GET /v1/a2p/BrandRegistrations`` returns a `Page` of `BrandRegistrations`.
    Source: https://www.twilio.com/docs/messaging/api/brand-registration-resource
    """

    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/a2p/BrandRegistrations",
        query="PageSize:integer Page:integer PageToken",
        result="BrandRegistrations",
        items="data",
        paging="meta",
    )


@record(kw_only=True)
class UpdateBrandRegistrations(ops.Operation["BrandRegistrations"]):
    """Update a brand registration.

    ``POST /v1/a2p/BrandRegistrations/{Sid}`` returns `BrandRegistrations` (202).
    Source: https://www.twilio.com/docs/messaging/api/brand-registration-resource
    """

    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/a2p/BrandRegistrations/{Sid}",
        path="Sid*",
        result="BrandRegistrations",
        success=(202,),
        bounds="sid:BN",
    )
