# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/DialingPermissions/Countries`` of voice v1."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class DialingPermissionsCountry(Resource):
    """``voice.v1.dialing_permissions.dialing_permissions_country``, as received."""

    continent: str | None = None
    """Name of the continent the country is in."""
    country_codes: tuple[str, ...] | None = None
    """Calling codes of the country, such as 1 or 44."""
    high_risk_special_numbers_enabled: bool | None = None
    """Whether high-risk special numbers (premium, shared cost …) of the country may be called."""
    high_risk_tollfraud_numbers_enabled: bool | None = None
    """Whether numbers of the country known for toll fraud (revenue-sharing fraud) may be called."""
    iso_code: str | None = None
    """Country, ISO 3166-1 alpha-2; when listing, only that country."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    low_risk_numbers_enabled: bool | None = None
    """Whether calls to the country's low-risk numbers are allowed."""
    name: str | None = None
    """Name for people to tell it by."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "continent country_codes:string[] high_risk_special_numbers_enabled:boolean "
        "high_risk_tollfraud_numbers_enabled:boolean iso_code links:string{} low_risk_numbers_enabled:boolean "
        "name url"
    )


@record(kw_only=True)
class DialingPermissionsCountryInstance(Resource):
    """``voice.v1.dialing_permissions.dialing_permissions_country-instance``, as received."""

    continent: str | None = None
    """Name of the continent the country is in."""
    country_codes: tuple[str, ...] | None = None
    """Calling codes of the country, such as 1 or 44."""
    high_risk_special_numbers_enabled: bool | None = None
    """Whether high-risk special numbers (premium, shared cost …) of the country may be called."""
    high_risk_tollfraud_numbers_enabled: bool | None = None
    """Whether numbers of the country known for toll fraud (revenue-sharing fraud) may be called."""
    iso_code: str | None = None
    """Country, ISO 3166-1 alpha-2; when listing, only that country."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    low_risk_numbers_enabled: bool | None = None
    """Whether calls to the country's low-risk numbers are allowed."""
    name: str | None = None
    """Name for people to tell it by."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "continent country_codes:string[] high_risk_special_numbers_enabled:boolean "
        "high_risk_tollfraud_numbers_enabled:boolean iso_code links:string{} low_risk_numbers_enabled:boolean "
        "name url"
    )


@record(kw_only=True)
class FetchDialingPermissionsCountry(ops.Operation["DialingPermissionsCountryInstance"]):
    """Fetch the dialing permissions of a country.

    ``GET /v1/DialingPermissions/Countries/{IsoCode}`` returns `DialingPermissionsCountryInstance`.
    Source: https://www.twilio.com/docs/voice/api/dialingpermissions-country-resource
    """

    iso_code: str = attrs.field(kw_only=False)
    """Country, ISO 3166-1 alpha-2; when listing, only that country."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v1/DialingPermissions/Countries/{IsoCode}",
        path="IsoCode*",
        result="DialingPermissionsCountryInstance",
    )


@record(kw_only=True)
class ListDialingPermissionsCountry(ops.PageOperation["DialingPermissionsCountry"]):
    """List the dialing permissions of countries.

    ``GET /v1/DialingPermissions/Countries`` returns a `Page` of `DialingPermissionsCountry`.
    Source: https://www.twilio.com/docs/voice/api/dialingpermissions-country-resource
    """

    iso_code: str | None = None
    """Country, ISO 3166-1 alpha-2; when listing, only that country."""
    continent: str | None = None
    """Keep only countries on this continent, by name, such as Europe."""
    country_code: str | None = None
    """Country, ISO 3166-1 alpha-2."""
    low_risk_numbers_enabled: bool | None = None
    """Only countries where calls to low-risk numbers are allowed (true) or are not (false)."""
    high_risk_special_numbers_enabled: bool | None = None
    """Only countries whose high-risk special numbers may, or may not, be called."""
    high_risk_tollfraud_numbers_enabled: bool | None = None
    """Only countries whose toll-fraud numbers may, or may not, be called."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v1/DialingPermissions/Countries",
        query=(
            "IsoCode Continent CountryCode LowRiskNumbersEnabled:boolean HighRiskSpecialNumbersEnabled:boolean "
            "HighRiskTollfraudNumbersEnabled:boolean PageSize:integer Page:integer PageToken"
        ),
        result="DialingPermissionsCountry",
        items="content",
        paging="meta",
    )
