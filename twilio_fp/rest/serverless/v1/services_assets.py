# By tools/codegen from twilio-oai 2.6.7. Do not edit.
"""``/v1/Services/{ServiceSid}/Assets`` of serverless v1."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import attrs

import twilio_fp.operation as ops
from twilio_fp.model import Resource
from twilio_fp.record import record


@record(kw_only=True)
class Asset(Resource):
    """``serverless.v1.service.asset``, as received."""

    account_sid: str = ""
    """SID of the account (AC…) that owns it; in a request, the account acted on."""
    date_created: dt.datetime | None = None
    """When it was created, UTC."""
    date_updated: dt.datetime | None = None
    """When it was last changed, UTC."""
    friendly_name: str | None = None
    """Name you give it, for people to read; it need not be unique."""
    links: Mapping[str, str] | None = None
    """URLs of related resources, by name."""
    service_sid: str | None = None
    """SID of the serverless service, ZS…."""
    sid: str = ""
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    url: str | None = None
    """Absolute URL of the resource."""
    __fields__ = (
        "account_sid date_created:date-time date_updated:date-time friendly_name! links:string{} service_sid sid url"
    )


@record(kw_only=True)
class CreateAsset(ops.Operation["Asset"]):
    """Create an asset.

    ``POST /v1/Services/{ServiceSid}/Assets`` returns `Asset`.
    Source: https://www.twilio.com/docs/serverless/api/resource/asset
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets",
        path="ServiceSid*",
        form="FriendlyName*",
        result="Asset",
        success=(201,),
    )


@record(kw_only=True)
class DeleteAsset(ops.Operation[None]):
    """Delete an asset.

    ``DELETE /v1/Services/{ServiceSid}/Assets/{Sid}`` returns nothing.
    Source: https://www.twilio.com/docs/serverless/api/resource/asset
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "DELETE https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets/{Sid}",
        path="ServiceSid* Sid*",
        result="",
        success=(204,),
        bounds="sid:ZH",
    )


@record(kw_only=True)
class FetchAsset(ops.Operation["Asset"]):
    """Fetch an asset.

    ``GET /v1/Services/{ServiceSid}/Assets/{Sid}`` returns `Asset`.
    Source: https://www.twilio.com/docs/serverless/api/resource/asset
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets/{Sid}",
        path="ServiceSid* Sid*",
        result="Asset",
        bounds="sid:ZH",
    )


@record(kw_only=True)
class ListAsset(ops.PageOperation["Asset"]):
    """List assets.

    ``GET /v1/Services/{ServiceSid}/Assets`` returns a `Page` of `Asset`.
    Source: https://www.twilio.com/docs/serverless/api/resource/asset
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    page_size: int | None = None
    """Most items on a page; default 50, up to 1,000 in most lists, less in some."""
    page: int | None = None
    """Page to start at, from 0; use the next page's own data instead of counting."""
    page_token: str | None = None
    """Token of the page to fetch, from the page before; left out, the first page."""
    __spec__ = ops.OperationSpec(
        "GET https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets",
        path="ServiceSid*",
        query="PageSize:integer Page:integer PageToken",
        result="Asset",
        items="assets",
        paging="meta",
    )


@record(kw_only=True)
class UpdateAsset(ops.Operation["Asset"]):
    """Update an asset.

    ``POST /v1/Services/{ServiceSid}/Assets/{Sid}`` returns `Asset`.
    Source: https://www.twilio.com/docs/serverless/api/resource/asset
    """

    service_sid: str = attrs.field(kw_only=False)
    """SID of the serverless service, ZS…."""
    sid: str = attrs.field(kw_only=False)
    """SID that identifies the resource: two letters and 32 hexadecimal digits."""
    friendly_name: str
    """Name you give it, for people to read; it need not be unique."""
    __spec__ = ops.OperationSpec(
        "POST https://serverless.twilio.com/v1/Services/{ServiceSid}/Assets/{Sid}",
        path="ServiceSid* Sid*",
        form="FriendlyName*",
        result="Asset",
        bounds="sid:ZH",
    )
