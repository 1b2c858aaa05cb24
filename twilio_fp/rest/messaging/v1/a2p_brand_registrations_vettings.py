"""``/v1/a2p/BrandRegistrations/{BrandSid}/Vettings`` of messaging v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

BrandVettingEnumVettingProvider: TypeAlias = Literal["campaign-verify", "aegis"] | str


@record(kw_only=True)
class BrandVetting(Resource):
    """``messaging.v1.brand_registrations.brand_vetting``, as it is received."""

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


@record(kw_only=True)
class CreateBrandVetting(ops.Operation["BrandVetting"]):
    """Create a brand vetting.

    ``POST /v1/a2p/BrandRegistrations/{BrandSid}/Vettings`` answers 201 or 202 with `BrandVetting`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    brand_sid: str = attrs.field(kw_only=False)
    """SID of the A2P brand (BN…) that is vetted."""
    vetting_provider: BrandVettingEnumVettingProvider
    """Who does the vetting, such as campaign-verify or aegis."""
    vetting_id: str | None = None
    """ID of a vetting done elsewhere, to be imported for the brand."""

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BrandSid}/Vettings",
        form="",
        success=(201, 202),
        bounds="brand_sid:BN",
    )


@record(kw_only=True)
class FetchBrandVetting(ops.Operation["BrandVetting"]):
    """Fetch a brand vetting.

    ``GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings/{BrandVettingSid}`` answers 200 with `BrandVetting`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    brand_sid: str = attrs.field(kw_only=False)
    """SID of the A2P brand (BN…) that is vetted."""
    brand_vetting_sid: str = attrs.field(kw_only=False)
    """SID of the vetting of the brand (VT…)."""

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BrandSid}/Vettings/{BrandVettingSid}",
        bounds="brand_sid:BN brand_vetting_sid:VT",
    )


@record(kw_only=True)
class ListBrandVetting(ops.PageOperation["BrandVetting"]):
    """List brand vettings.

    ``GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings`` answers 200 with a `Page` of `BrandVetting`.
    Source: https://www.twilio.com/docs/messaging/api
    """

    brand_sid: str = attrs.field(kw_only=False)
    """SID of the A2P brand (BN…) that is vetted."""
    vetting_provider: BrandVettingEnumVettingProvider | None = None
    """Return only vettings by this provider."""

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BrandSid}/Vettings",
        items="data",
        paging="meta",
        bounds="brand_sid:BN",
    )
