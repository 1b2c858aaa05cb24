"""``/v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions`` of serverless v1."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

import twilio_fp.operation as ops
from twilio_fp.record import record
from twilio_fp.resource import Resource

AssetVersionEnumVisibility: TypeAlias = Literal["public", "private", "protected"] | str


@record(kw_only=True)
class AssetVersion(Resource):
    """``serverless.v1.service.asset.asset_version``, as it is received."""

    account_sid: str = ""
    asset_sid: str | None = None
    date_created: dt.datetime | None = None
    path: str | None = None
    service_sid: str | None = None
    sid: str = ""
    url: str | None = None
    visibility: AssetVersionEnumVisibility | None = None

    __fields__ = "path!"


@record(kw_only=True)
class FetchAssetVersion(ops.Operation["AssetVersion"]):
    """``GET /v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions/{Sid}`` answers 200 with `AssetVersion`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    asset_sid: str = attrs.field(kw_only=False)
    sid: str = attrs.field(kw_only=False)

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions/{Sid}",
    )


@record(kw_only=True)
class ListAssetVersion(ops.PageOperation["AssetVersion"]):
    """``GET /v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions`` answers 200 with a `Page` of `AssetVersion`.

    Source: https://www.twilio.com/docs/serverless/api
    """

    service_sid: str = attrs.field(kw_only=False)
    asset_sid: str = attrs.field(kw_only=False)
    page_size: int | None = None
    page: int | None = None
    page_token: str | None = None

    __spec__ = ops.BriefSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions",
        items="asset_versions",
        paging="meta",
    )
