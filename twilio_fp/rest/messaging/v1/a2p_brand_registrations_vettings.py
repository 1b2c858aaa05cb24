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
    brand_sid: str | None = None
    brand_vetting_sid: str | None = None
    date_created: dt.datetime | None = None
    date_updated: dt.datetime | None = None
    url: str | None = None
    vetting_class: str | None = None
    vetting_id: str | None = None
    vetting_provider: BrandVettingEnumVettingProvider | None = None
    vetting_status: str | None = None


@record(kw_only=True)
class CreateBrandVetting(ops.Operation["BrandVetting"]):
    """``POST /v1/a2p/BrandRegistrations/{BrandSid}/Vettings`` answers 201 or 202 with `BrandVetting`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    brand_sid: str = attrs.field(kw_only=False)
    vetting_provider: BrandVettingEnumVettingProvider
    vetting_id: str | None = None

    __spec__ = ops.BriefSpec(
        "POST https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BrandSid}/Vettings",
        form="",
        success=(201, 202),
    )


@record(kw_only=True)
class FetchBrandVetting(ops.Operation["BrandVetting"]):
    """``GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings/{BrandVettingSid}`` answers 200 with `BrandVetting`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    brand_sid: str = attrs.field(kw_only=False)
    brand_vetting_sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BrandSid}/Vettings/{BrandVettingSid}",
    )


@record(kw_only=True)
class ListBrandVetting(ops.PageOperation["BrandVetting"]):
    """``GET /v1/a2p/BrandRegistrations/{BrandSid}/Vettings`` answers 200 with a `Page` of `BrandVetting`.

    Source: https://www.twilio.com/docs/messaging/api
    """

    brand_sid: str = attrs.field(kw_only=False)
    vetting_provider: BrandVettingEnumVettingProvider | None = None

    __spec__ = ops.BriefSpec(
        "GET https://messaging.twilio.com/v1/a2p/BrandRegistrations/{BrandSid}/Vettings",
        items="data",
        paging="meta",
    )
