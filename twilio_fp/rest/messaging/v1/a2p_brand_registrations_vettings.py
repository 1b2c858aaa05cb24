# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/a2p/BrandRegistrations/{BrandSid}/Vettings`` of messaging v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

BrandVettingEnumVettingProvider: TypeAlias = Literal["campaign-verify", "aegis"] | str


@record(kw_only=True)
class BrandVetting(Resource):
    """``messaging.v1.brand_registrations.brand_vetting``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    brand_sid: str | None = None
    """SID of the A2P brand (BN…) that is vetted."""
    brand_vetting_sid: str | None = None
    """SID of the vetting of the brand (VT…)."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    url: str | None = None
    """Absolute URL of the resource."""
    vetting_class: str | None = None
    """Class of vetting the provider offers, such as standard or political."""
    vetting_id: str | None = None
    """ID the vetting provider gave, such as a Campaign Verify token."""
    vetting_provider: BrandVettingEnumVettingProvider | None = None
    """Who does the vetting, such as campaign-verify or aegis."""
    vetting_status: str | None = None
    """State of the vetting: pending, in review, successful or failed."""
    __fields__ = (
        "account_sid brand_sid brand_vetting_sid date_created:date-time date_updated:date-time url vetting_class "
        "vetting_id vetting_provider:enum.BrandVettingEnumVettingProvider vetting_status"
    )


@record(kw_only=True)
class CreateBrandVetting(ops.Operation["BrandVetting"]):
    """Create a brand vetting.

    ``POST /v1/a2p/BrandRegistrations/{BrandSid}/Vettings`` returns `BrandVetting` (201 or 202).
    Source: https://www.twilio.com/docs/messaging/api/brand-registration-resource
    """

    brand_sid: str = attrs.field(kw_only=False)
    """SID of the A2P brand (BN…) that is vetted."""
    vetting_provider: BrandVettingEnumVettingProvider
    """Who does the vetting, such as campaign-verify or aegis."""
    vetting_id: str | None = None
    """ID of a vetting done elsewhere, to be imported for the brand."""
    __spec__ = ops.OperationSpec(
        "POST https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BrandSid}/Vettings",
        path="BrandSid*",
        form="VettingId VettingProvider:enum.BrandVettingEnumVettingProvider*",
        result="BrandVetting",
        success=(201, 202),
        bounds="brand_sid:BN",
    )


@record(kw_only=True)
class FetchBrandVetting(ops.Operation["BrandVetting"]):
    """Fetch a brand vetting.

    ``GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings/{BrandVettingSid}`` returns `BrandVetting`.
    Source: https://www.twilio.com/docs/messaging/api/brand-registration-resource
    """

    brand_sid: str = attrs.field(kw_only=False)
    """SID of the A2P brand (BN…) that is vetted."""
    brand_vetting_sid: str = attrs.field(kw_only=False)
    """SID of the vetting of the brand (VT…)."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BrandSid}/Vettings/{BrandVettingSid}",
        path="BrandSid* BrandVettingSid*",
        result="BrandVetting",
        bounds="brand_sid:BN brand_vetting_sid:VT",
    )


@record(kw_only=True)
class ListBrandVetting(ops.PageOperation["BrandVetting"]):
    """List brand vettings.

    ``GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings`` returns a `Page` of `BrandVetting`.
    Source: https://www.twilio.com/docs/messaging/api/brand-registration-resource
    """

    brand_sid: str = attrs.field(kw_only=False)
    """SID of the A2P brand (BN…) that is vetted."""
    vetting_provider: BrandVettingEnumVettingProvider | None = None
    """Return only vettings by this provider."""
    __spec__ = ops.OperationSpec(
        "GET https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BrandSid}/Vettings",
        path="BrandSid*",
        query="VettingProvider:enum.BrandVettingEnumVettingProvider",
        result="BrandVetting",
        items="data",
        paging="meta",
        bounds="brand_sid:BN",
    )
