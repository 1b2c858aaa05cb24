# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes`` of voice v1."""

from __future__ import annotations

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class DialingPermissionsHrsPrefixes(Resource):
    """``voice.v1.dialing_permissions.dialing_permissions_country.dialing_permissions_hrs_prefixes``, as received."""

    prefix: str | None = None
    """Beginning of high-risk numbers, E.164 digits, the permission covers."""
    __fields__ = "prefix"


@record(kw_only=True)
class ListDialingPermissionsHrsPrefixes(ops.PageOperation["DialingPermissionsHrsPrefixes"]):
    """List the high-risk prefixes of a country.

    ``GET /v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes`` returns a `Page` of
    `DialingPermissionsHrsPrefixes`.
    Source: https://www.twilio.com/docs/voice/api/dialingpermissions-highriskspecialprefix-resource
    """

    iso_code: str = attrs.field(kw_only=False)
    """Country, ISO 3166-1 alpha-2; when listing, only that country."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://voice.twilio.com/v1/DialingPermissions/Countries/{IsoCode}/HighRiskSpecialPrefixes",
        path="IsoCode*",
        query="PageSize:integer Page:integer PageToken",
        result="DialingPermissionsHrsPrefixes",
        items="content",
        paging="meta",
    )
