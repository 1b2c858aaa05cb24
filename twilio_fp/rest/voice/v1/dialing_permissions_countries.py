"""``/v1/DialingPermissions/Countries`` of voice v1."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource


@record(kw_only=True)
class DialingPermissionsCountry(Resource):
    """``voice.v1.dialing_permissions.dialing_permissions_country``, as it is received."""

    continent: str | None = None
    country_codes: tuple[str, ...] | None = None
    high_risk_special_numbers_enabled: bool | None = None
    high_risk_tollfraud_numbers_enabled: bool | None = None
    iso_code: str | None = None
    links: Mapping[str, str] | None = None
    low_risk_numbers_enabled: bool | None = None
    name: str | None = None
    url: str | None = None


@record(kw_only=True)
class DialingPermissionsCountryInstance(Resource):
    """``voice.v1.dialing_permissions.dialing_permissions_country-instance``, as it is received."""

    continent: str | None = None
    country_codes: tuple[str, ...] | None = None
    high_risk_special_numbers_enabled: bool | None = None
    high_risk_tollfraud_numbers_enabled: bool | None = None
    iso_code: str | None = None
    links: Mapping[str, str] | None = None
    low_risk_numbers_enabled: bool | None = None
    name: str | None = None
    url: str | None = None


@record(kw_only=True)
class FetchDialingPermissionsCountry(ops.Operation["DialingPermissionsCountryInstance"]):
    """``GET /v1/DialingPermissions/Countries/{IsoCode}`` answers 200 with `DialingPermissionsCountryInstance`.

    Source: https://www.twilio.com/docs/voice/api
    """

    iso_code: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/DialingPermissions/Countries/{IsoCode}",
    )


@record(kw_only=True)
class ListDialingPermissionsCountry(ops.PageOperation["DialingPermissionsCountry"]):
    """``GET /v1/DialingPermissions/Countries`` answers 200 with a `Page` of `DialingPermissionsCountry`.

    Source: https://www.twilio.com/docs/voice/api
    """

    iso_code: str | None = None
    continent: str | None = None
    country_code: str | None = None
    low_risk_numbers_enabled: bool | None = None
    high_risk_special_numbers_enabled: bool | None = None
    high_risk_tollfraud_numbers_enabled: bool | None = None
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://voice.twilio.com/v1/DialingPermissions/Countries",
        items="content",
        paging="meta",
    )
