# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions`` of serverless v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record

AssetVersionEnumVisibility: TypeAlias = Literal["public", "private", "protected"] | str


@record(kw_only=True)
class AssetVersion(Resource):
    """``serverless.v1.service.asset.asset_version``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    asset_sid: str | None = None
    """SID of the asset (ZH…) that the version belongs to."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    path: str | None = None
    """URL path at which the version is reached, starting with `/`."""
    service_sid: str | None = None
    """SID of the serverless service, ZS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    visibility: AssetVersionEnumVisibility | None = None
    """Who can reach it: public (anyone), protected (requests signed by Twilio) or private (only your own code)."""
    __fields__ = (
        "account_sid asset_sid date_created:date-time path! service_sid sid url "
        "visibility:enum.AssetVersionEnumVisibility"
    )


@record(kw_only=True)
class FetchAssetVersion(ops.Operation["AssetVersion"]):
    """Fetch an asset version.

    ``GET /v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions/{Sid}`` returns `AssetVersion`.
    Source: https://www.twilio.com/docs/serverless/api/resource/asset-version
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    asset_sid: str = attrs.field(kw_only=False)
    """SID of the asset (ZH…) that the version belongs to."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions/{Sid}",
        path="ServiceSid* AssetSid* Sid*",
        result="AssetVersion",
        bounds="asset_sid:ZH sid:ZN",
    )


@record(kw_only=True)
class ListAssetVersion(ops.PageOperation["AssetVersion"]):
    """List asset versions.

    ``GET /v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions`` returns a `Page` of `AssetVersion`.
    Source: https://www.twilio.com/docs/serverless/api/resource/asset-version
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    asset_sid: str = attrs.field(kw_only=False)
    """SID of the asset (ZH…) that the version belongs to."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions",
        path="ServiceSid* AssetSid*",
        query="PageSize:integer Page:integer PageToken",
        result="AssetVersion",
        items="asset_versions",
        paging="meta",
        bounds="asset_sid:ZH",
    )
